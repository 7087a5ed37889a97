package fakeaws

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Step is an event that is going to happen, counted from when the operation begins. One whose ID is the name of the stack
// changes the status of the stack. That the operation has begun need not be said; that it has ended must be, and an
// operation whose script does not say so never ends.
type Step struct {
	After                    time.Duration
	ID, Type, Status, Reason string
	PhysicalID               string // made up where there is none
	Properties               string // JSON, as DescribeStackEvents shows it

	fails bool // see FailAt
	early bool // before the resource has a physical ID
}

// FailAt stands for the failure of a resource, and for everything that CloudFormation does after it. The resources that come
// before it in the template are done by then, the others are cancelled. Set After for when; it is the usual duration of an
// operation where it is not. In a script of a deletion, of a cancellation or of another way to roll back, it is that which
// fails.
func FailAt(resource, typ, reason string) Step {
	return Step{ID: resource, Type: typ, Reason: reason, fails: true}
}

// operationKind is a kind of operation.
type operationKind string

const (
	creating   operationKind = "CREATE"
	updating   operationKind = "UPDATE"
	deleting   operationKind = "DELETE"
	cancelling operationKind = "CANCEL"
	continuing operationKind = "CONTINUE"
	rolling    operationKind = "ROLLBACK"
)

type scriptKey struct {
	stack string
	kind  operationKind
}

// Script says what happens after the next ExecuteChangeSet of a stack; of several, each is for one of them in turn.
func (c *Cloud) Script(stack string, steps ...Step) { c.script(stack, updating, steps) }

// ScriptDelete says what happens after the next DeleteStack.
func (c *Cloud) ScriptDelete(stack string, steps ...Step) { c.script(stack, deleting, steps) }

// ScriptCancel says what happens after the next CancelUpdateStack.
func (c *Cloud) ScriptCancel(stack string, steps ...Step) { c.script(stack, cancelling, steps) }

// ScriptContinue says what happens after the next ContinueUpdateRollback.
func (c *Cloud) ScriptContinue(stack string, steps ...Step) { c.script(stack, continuing, steps) }

// ScriptRollback says what happens after the next RollbackStack.
func (c *Cloud) ScriptRollback(stack string, steps ...Step) { c.script(stack, rolling, steps) }

func (c *Cloud) script(stack string, k operationKind, steps []Step) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := scriptKey{stack, k}
	c.scripts[key] = append(c.scripts[key], steps)
}

// ExecutionTakes says how long an operation takes that has no script; 100 ms where it is not said.
func (c *Cloud) ExecutionTakes(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.executionTakes = d
}

// ChangeSetTakes says how long a change set is in the making; no time where it is not said.
func (c *Cloud) ChangeSetTakes(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.changeSetTakes = d
}

// planned is what an operation does to a resource.
type planned struct{ id, typ, action string }

// begin starts an operation on a stack.
func (c *Cloud) begin(s *stackState, k operationKind, token string, plan []planned, onFailure string) {
	at := now()
	s.token, s.operation = token, c.uuid()
	s.plan = plan
	w := &writer{stack: s, kind: k, plan: plan, total: c.executionTakes, onFailure: onFailure, done: map[string]bool{}}
	w.open()
	key := scriptKey{s.name, k}
	if k == creating {
		key.kind = updating
	}
	if scripts := c.scripts[key]; len(scripts) > 0 {
		c.scripts[key] = scripts[1:]
		w.follow(scripts[0])
	} else {
		w.succeed()
	}
	c.schedule(s, at, token, w.steps)
}

// writer writes the script of an operation out in full.
type writer struct {
	stack     *stackState
	kind      operationKind
	plan      []planned
	total     time.Duration
	onFailure string // ROLLBACK, DELETE or DO_NOTHING
	steps     []Step
	done      map[string]bool // resources that a script has spoken of
}

func (w *writer) add(after time.Duration, id, typ, status, reason string) {
	w.steps = append(w.steps, Step{After: after, ID: id, Type: typ, Status: status, Reason: reason})
}

func (w *writer) turn(after time.Duration, status, reason string) {
	w.add(after, w.stack.name, stackType, status, reason)
}

// rollback is the prefix of the statuses of a stack that rolls back.
func (w *writer) rollback() string {
	switch {
	case w.kind == creating, w.kind == rolling && w.stack.status == "CREATE_FAILED", strings.HasPrefix(w.stack.status, "ROLLBACK"):
		return "ROLLBACK"
	}
	return "UPDATE_ROLLBACK"
}

// open says that the operation has begun.
func (w *writer) open() {
	switch w.kind {
	case creating, updating, deleting:
		w.turn(0, string(w.kind)+"_IN_PROGRESS", "User Initiated")
	default:
		w.turn(0, w.rollback()+"_IN_PROGRESS", "User Initiated")
	}
}

func (w *writer) follow(script []Step) {
	if len(script) > 0 && script[0].ID == w.stack.name && script[0].After == 0 && strings.HasSuffix(script[0].Status, "_IN_PROGRESS") {
		w.steps = nil // it speaks of the beginning itself
	}
	for _, s := range script {
		if s.fails {
			w.fail(s)
			continue
		}
		w.done[s.ID] = true
		w.steps = append(w.steps, s)
	}
}

// slot is the time that each resource takes.
func (w *writer) slot() time.Duration { return w.total / time.Duration(len(w.plan)+1) }

// words are the statuses of a resource that an action is done to.
func (w *writer) words(action string) string {
	switch action {
	case "Add", "Import":
		return "CREATE"
	case "Remove":
		return "DELETE"
	}
	return "UPDATE"
}

// do lets a resource be worked on from one time to another.
func (w *writer) do(p planned, from, to time.Duration) {
	word := w.words(p.action)
	if p.action == "Skip" {
		w.add(to, p.id, p.typ, "DELETE_SKIPPED", "")
		return
	}
	w.add(from, p.id, p.typ, word+"_IN_PROGRESS", "")
	if word == "CREATE" {
		w.steps[len(w.steps)-1].early = true
		w.add(from, p.id, p.typ, "CREATE_IN_PROGRESS", "Resource creation Initiated")
	}
	w.add(to, p.id, p.typ, word+"_COMPLETE", "")
}

// succeed is the script of an operation that has none.
func (w *writer) succeed() {
	slot := w.slot()
	var removed []planned
	at := time.Duration(0)
	for _, p := range w.plan {
		if p.action == "Remove" && w.kind == updating {
			removed = append(removed, p) // only when everything else is done
			continue
		}
		w.do(p, at, at+slot)
		at += slot
	}
	switch w.kind {
	case creating, deleting:
		w.turn(w.total, string(w.kind)+"_COMPLETE", "")
	case updating:
		w.cleanUp(at, "UPDATE", removed)
	default:
		if w.rollback() == "ROLLBACK" {
			w.turn(w.total, "ROLLBACK_COMPLETE", "")
			return
		}
		w.cleanUp(at, "UPDATE_ROLLBACK", nil)
	}
}

func (w *writer) cleanUp(at time.Duration, prefix string, removed []planned) {
	w.turn(at, prefix+"_COMPLETE_CLEANUP_IN_PROGRESS", "")
	for _, p := range removed {
		w.do(p, at, at+w.slot())
		at += w.slot()
	}
	w.turn(max(at, w.total), prefix+"_COMPLETE", "")
}

// fail writes out what FailAt stands for.
func (w *writer) fail(s Step) {
	at := cmp.Or(s.After, w.total)
	i := slices.IndexFunc(w.plan, func(p planned) bool { return p.id == s.ID })
	failing := planned{s.ID, s.Type, map[operationKind]string{creating: "Add", deleting: "Remove"}[w.kind]}
	before, after := w.plan, []planned(nil)
	if i >= 0 {
		failing = w.plan[i]
		failing.typ = cmp.Or(s.Type, failing.typ)
		before, after = w.plan[:i], w.plan[i+1:]
	}
	var made []planned
	for n, p := range before {
		made = append(made, p)
		if !w.done[p.id] {
			w.do(p, at*time.Duration(n)/time.Duration(len(before)+1), at*time.Duration(n+1)/time.Duration(len(before)+1))
		}
	}
	word := w.words(failing.action)
	if !w.done[s.ID] {
		w.add(at*time.Duration(len(before))/time.Duration(len(before)+1), s.ID, failing.typ, word+"_IN_PROGRESS", "")
	}
	w.add(at, s.ID, failing.typ, word+"_FAILED", s.Reason)
	what := fmt.Sprintf("The following resource(s) failed to %s: [%s]. ", strings.ToLower(word), s.ID)
	if w.kind != creating && w.kind != updating {
		w.collapse(at, what, after)
		return
	}
	w.cancelled(at, after)
	w.recover(at, what, append(made, failing))
}

// collapse ends an operation that cannot be rolled back.
func (w *writer) collapse(at time.Duration, what string, others []planned) {
	status := w.rollback() + "_FAILED"
	if w.kind == deleting {
		status = "DELETE_FAILED"
	}
	for _, p := range others {
		if !w.done[p.id] {
			w.do(p, at, at)
		}
	}
	w.turn(at, status, what)
}

// cancelled says of what was under way when a resource failed that it is given up.
func (w *writer) cancelled(at time.Duration, others []planned) {
	for _, p := range others {
		word := w.words(p.action)
		if word == "DELETE" {
			continue
		}
		reason := "Resource creation cancelled"
		if word == "UPDATE" {
			reason = "Resource update cancelled"
		}
		if !w.done[p.id] {
			w.steps = append(w.steps, Step{ID: p.id, Type: p.typ, Status: word + "_IN_PROGRESS", early: true})
		}
		w.add(at, p.id, p.typ, word+"_FAILED", reason)
	}
}

// recover is what happens to a stack whose creation or update has failed.
func (w *writer) recover(at time.Duration, what string, made []planned) {
	slot := w.total / time.Duration(len(made)+1)
	end := at + w.total
	switch {
	case w.onFailure == "DO_NOTHING":
		w.turn(at, string(w.kind)+"_FAILED", what)
		return
	case w.onFailure == "DELETE" && w.kind == creating:
		w.turn(at, "DELETE_IN_PROGRESS", what)
		w.undo(at, slot, made)
		w.turn(end, "DELETE_COMPLETE", "")
	case w.kind == creating:
		w.turn(at, "ROLLBACK_IN_PROGRESS", what)
		w.undo(at, slot, made)
		w.turn(end, "ROLLBACK_COMPLETE", "")
	default:
		w.turn(at, "UPDATE_ROLLBACK_IN_PROGRESS", what)
		for _, p := range made {
			if w.words(p.action) == "UPDATE" {
				w.do(p, at, at+slot)
				at += slot
			}
		}
		w.turn(at, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "")
		w.undo(at, slot, made)
		w.turn(end, "UPDATE_ROLLBACK_COMPLETE", "")
	}
}

// undo deletes what has been created, last things first.
func (w *writer) undo(at, slot time.Duration, made []planned) {
	for _, p := range slices.Backward(made) {
		if w.words(p.action) == "CREATE" {
			w.do(planned{p.id, p.typ, "Remove"}, at, at+slot)
			at += slot
		}
	}
}
