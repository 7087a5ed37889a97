package updates

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// schemas are what AWS's resource schemas say of replacements, as cfn-lint ships them; a test compares them.
//
//go:embed schemas.json
var schemas []byte

// A schema is the part of a resource's schema that decides how it is updated
// (https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html).
type schema struct {
	CreateOnly  []string // a change replaces the resource
	Conditional []string // a change may do so, and here it does
	DeleteFirst bool     // the old one goes before the new one comes
}

var replacements = readSchemas()

func readSchemas() map[string]schema {
	made := map[string]schema{}
	if err := json.Unmarshal(schemas, &made); err != nil {
		panic(err) // it is embedded
	}
	return made
}

// replaces reports whether an update needs another resource in place of the one that is there.
func (s schema) replaces(before, after map[string]any) bool {
	differs := func(property string) bool {
		path := strings.Split(property, "/")
		return !reflect.DeepEqual(at(before, path...), at(after, path...))
	}
	// A conditional property that is left out does not replace: a service goes from a launch type to capacity providers in place
	// (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
	conditional := func(property string) bool { return differs(property) && at(after, property) != nil }
	return slices.ContainsFunc(s.CreateOnly, differs) || slices.ContainsFunc(s.Conditional, conditional)
}

// An update is one on its way.
type update struct {
	*Account
	evaluator
	started *Account // what was there before
	events  []Event
	failed  bool
}

// Deploy replaces the stack's template, and tells what went wrong. When it was rolled back, the account is as before. Which of
// several refusals comes first is chance, since CloudFormation works on many resources at a time: all of them are told, each as if
// the others had not been.
func (a *Account) Deploy(body []byte, parameters map[string]string) ([]Event, error) {
	t, err := parse(body)
	if err != nil {
		return nil, err
	}
	u := &update{Account: a.Clone(), started: a.Clone()}
	u.evaluator = evaluator{t, a.stack, parameters, u.physicalID}
	u.run()
	if u.failed {
		return u.events, nil
	}
	u.previous = t
	*a = *u.Account
	return u.events, nil
}

// refused notes that a service does not do what it is asked for.
func (u *update) refused(err error) {
	if r, is := errors.AsType[*refusal](err); is {
		u.events, u.failed = append(u.events, Event{RolledBack, r.id, r.why}), true
	}
}

func (u *update) physicalID(id string) string {
	if r := u.resources[id]; r != nil {
		return r.token
	}
	return "{" + id + "@0}"
}

// run creates and changes in the order of the dependencies, and deletes at the end, in the opposite order
// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html).
func (u *update) run() {
	u.checkExports()
	var replaced []*resource
	for _, id := range u.order() {
		if !u.holds(u.Resources[id].Condition) {
			continue
		}
		if old := u.step(id); old != nil {
			replaced = append(replaced, old)
		}
	}
	if !u.failed {
		u.cleanUp(replaced)
	}
}

// step brings one resource up to date, and returns the one that it takes the place of.
func (u *update) step(id string) *resource {
	d := u.Resources[id]
	if traffic[d.Type] {
		before := u.serving()
		defer func() { u.watch(before) }()
	}
	wanted := &resource{
		id: id, kind: d.Type, given: u.properties(id),
		keep: strings.HasPrefix(d.DeletionPolicy, "Retain"), keepOld: strings.HasPrefix(d.UpdateReplacePolicy, "Retain"),
	}
	old := u.resources[id]
	switch {
	case old == nil:
		u.create(wanted)
		return nil
	case old.kind != wanted.kind:
		u.refused(refuse(wanted, "Update of resource type is not permitted"))
	case !reflect.DeepEqual(old.given, wanted.given) && replacements[wanted.kind].replaces(old.given, wanted.given):
		return u.replace(old, wanted)
	case !reflect.DeepEqual(old.given, wanted.given):
		u.change(old, wanted.given)
	}
	old.keep, old.keepOld = wanted.keep, wanted.keepOld
	return nil
}

func (u *update) create(r *resource) {
	u.generations[r.id]++
	r.token = fmt.Sprintf("{%s@%d}", r.id, u.generations[r.id])
	r.actual = created(r)
	u.refused(u.check(r))
	u.put(r)
	u.occupy(r)
	u.makeDirectory(r)
}

// replace makes another resource, and returns the old one if that is still there.
func (u *update) replace(old, wanted *resource) *resource {
	u.take(old)
	if replacements[wanted.kind].DeleteFirst {
		u.vacate(old)
		u.create(wanted)
		return nil
	}
	u.others = append(u.others, old)
	u.replacing(old, wanted)
	u.create(wanted)
	return old
}

// change updates a resource in place.
func (u *update) change(r *resource, given map[string]any) {
	after := &resource{id: r.id, kind: r.kind, token: r.token, given: given, alternate: r.alternate}
	after.actual = merged(r, given)
	u.refused(u.refuseChange(r, after))
	u.refused(u.check(after))
	u.deployTasks(r, after)
	r.given, r.actual, r.alternate = given, after.actual, after.alternate
	u.occupy(r)
}

// cleanUp deletes what was replaced or is not in the template. What cannot be deleted stays behind: the update is complete by
// then (https://repost.aws/knowledge-center/cloudformation-update-complete-cleanup).
func (u *update) cleanUp(replaced []*resource) {
	for _, r := range replaced {
		u.remove(r, r.keepOld)
	}
	for _, id := range u.leaving() {
		r := u.resources[id]
		u.take(r)
		u.others = append(u.others, r)
		u.stopTasks(r)
		u.remove(r, r.keep)
	}
	u.retry()
}

// leaving are the resources that are not in the template, dependents first.
func (u *update) leaving() []string {
	var list []string
	if u.started.previous != nil {
		list = u.started.previous.order()
		slices.Reverse(list)
	}
	return slices.DeleteFunc(list, func(id string) bool {
		_, stays := u.Resources[id]
		return u.resources[id] == nil || stays && u.holds(u.Resources[id].Condition)
	})
}

func (u *update) remove(r *resource, keep bool) {
	if keep {
		return
	}
	if u.holder(r) != nil {
		return
	}
	if traffic[r.kind] {
		before := u.serving()
		defer func() { u.watch(before) }()
	}
	u.vacate(r)
	u.others = slices.DeleteFunc(u.others, func(o *resource) bool { return o == r })
}

// retry tries again to delete what had to wait for others: CloudFormation tries three times.
func (u *update) retry() {
	for range 2 {
		for _, r := range slices.Clone(u.others) {
			if !r.keep && !r.keepOld {
				u.remove(r, false)
			}
		}
	}
	for _, r := range u.others {
		if holder := u.holder(r); holder != nil && !r.keep && !r.keepOld {
			u.events = append(u.events, Event{LeftBehind, r.id, r.kind + " is in use by " + holder.id})
		}
	}
}
