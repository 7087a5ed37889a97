package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/printable"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// A Tree draws a deployment in a terminal and keeps it up to date: the stack, below it
// the services, each with what is being worked on.
type Tree struct {
	out    io.Writer
	style  Style
	size   func() (width, height int)
	mu     sync.Mutex
	view   view
	drawn  int // lines on the screen that belong to the tree
	ticker *time.Ticker
	end    chan struct{}
	ended  sync.WaitGroup
	close  sync.Once
}

// NewTree is a live tree. The size is asked before each drawing: windows change.
func NewTree(out io.Writer, style Style, size func() (width, height int)) *Tree {
	t := &Tree{out: out, style: style, size: size, ticker: time.NewTicker(refresh), end: make(chan struct{})}
	t.ended.Go(t.keepDrawing)
	return t
}

const refresh = time.Second // what moves without an event is the clock

func (t *Tree) keepDrawing() {
	for {
		select {
		case <-t.end:
			return
		case <-t.ticker.C:
			t.mu.Lock()
			t.draw()
			t.mu.Unlock()
		}
	}
}

// Event implements [Renderer].
func (t *Tree) Event(e deploy.Event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if notice, ok := e.(deploy.Notice); ok {
		t.clear()
		fmt.Fprintln(t.out, printable.String(notice.Text, t.style.Colour))
	}
	t.view.apply(e)
	t.draw()
	if t.view.over { // what is written now comes below
		t.view, t.drawn = view{}, 0
	}
}

// Close implements [Renderer]: the last state stays on the screen.
func (t *Tree) Close() {
	t.close.Do(func() {
		t.ticker.Stop()
		close(t.end)
		t.ended.Wait()
		t.mu.Lock()
		defer t.mu.Unlock()
		t.draw()
	})
}

// draw replaces the lines of the last drawing. It goes up and overwrites instead of
// clearing first, which would flicker.
func (t *Tree) draw() {
	if t.view.stack == "" {
		return
	}
	width, height := t.size()
	style := t.style
	style.Width = width - 1 // a full line makes some terminals begin another
	lines := t.view.lines(style, time.Now())
	if limit := height - 1; height > 4 && len(lines) > limit {
		lines = append(lines[:1:1], lines[len(lines)-limit+1:]...)
	}
	var b strings.Builder
	if t.drawn > 0 {
		fmt.Fprintf(&b, "\x1b[%dA", t.drawn)
	}
	for _, line := range lines {
		b.WriteString("\r" + strings.ReplaceAll(printable.String(line, style.Colour), "\n", " ") + "\x1b[K\n")
	}
	b.WriteString("\x1b[J")
	t.drawn = len(lines)
	_, _ = io.WriteString(t.out, b.String()) // nobody is left to tell
}

// clear takes the drawing off the screen, so that a line can be written in its place.
func (t *Tree) clear() {
	if t.drawn > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\x1b[J", t.drawn)
		t.drawn = 0
	}
}

// A view is what a tree shows.
type view struct {
	stack, operation, status string
	began                    time.Time
	expected                 time.Duration
	over                     bool
	branches                 []*branch
}

// A branch is a Compose service, or what the services share.
type branch struct {
	service   string // "" for what they share
	total     int    // resources to work on, 0 when that is not known
	resources []*leaf
	rollout   *deploy.RolloutChanged
	targets   *deploy.TargetsChanged
	trouble   []string
}

// A leaf is a resource.
type leaf struct {
	id             cfn.LogicalID
	kind           string
	status, reason string
	failed         string // the status in which it failed
	since          time.Time
}

func (v *view) apply(e deploy.Event) {
	switch e := e.(type) {
	case deploy.Started:
		*v = view{stack: e.Stack, operation: e.Operation, began: time.Now(), expected: e.Expected}
		for _, c := range e.Changes {
			v.branch(c.Service).total++
		}
	case deploy.StackChanged:
		v.status = e.Status
		v.over = !strings.HasSuffix(e.Status, "_IN_PROGRESS")
	case deploy.ResourceChanged:
		v.branch(e.Service).resource(e)
	case deploy.RolloutChanged:
		v.branch(e.Service).rollout = &e
	case deploy.TargetsChanged:
		v.branch(e.Service).targets = &e
	case deploy.ServiceMessage:
		v.branch(e.Service).add(e.Text)
	case deploy.TaskStopped:
		b := v.branch(e.Service)
		b.add("task " + shorten(e.Task) + " stopped: " + e.Text())
		for _, line := range lastOf(e.Log, 3) {
			b.add("  " + line)
		}
	}
}

// shorten shows enough of a task's id to find it.
func shorten(id string) string { return id[:min(8, len(id))] }

func lastOf(lines []string, n int) []string { return lines[max(0, len(lines)-n):] }

// branch finds the branch of a service: what they share comes first.
func (v *view) branch(service string) *branch {
	i := slices.IndexFunc(v.branches, func(b *branch) bool { return b.service == service })
	if i >= 0 {
		return v.branches[i]
	}
	b := &branch{service: service}
	v.branches = append(v.branches, b)
	slices.SortStableFunc(v.branches, func(a, b *branch) int { return strings.Compare(a.service, b.service) })
	return b
}

func (b *branch) resource(e deploy.ResourceChanged) {
	i := slices.IndexFunc(b.resources, func(l *leaf) bool { return l.id == e.ID })
	if i < 0 {
		i = len(b.resources)
		b.resources = append(b.resources, &leaf{id: e.ID, kind: kind(e.Type), since: e.Time})
	}
	l := b.resources[i]
	if l.status != e.Status {
		l.since = e.Time
	}
	l.status = e.Status
	if e.Reason != "" && strings.HasSuffix(e.Status, "_FAILED") {
		l.reason, l.failed = e.Reason, e.Status
	}
}

// maxTrouble is how many lines of bad news a service shows: the latest.
const maxTrouble = 5

func (b *branch) add(text string) {
	if !slices.Contains(b.trouble, text) {
		b.trouble = lastOf(append(b.trouble, text), maxTrouble)
	}
}

// lines is the tree as text, one string a line.
func (v *view) lines(s Style, now time.Time) []string {
	head := s.paint(bold, v.stack) + " " + v.operation + " " + s.paint(faint, elapsed(now.Sub(v.began)))
	switch {
	case v.over:
		head = s.paint(bold, v.stack) + " " + s.mark(v.status) + " " + state(v.status) + " " + s.paint(faint, elapsed(now.Sub(v.began)))
	case strings.Contains(v.status, "ROLLBACK"):
		head += " " + s.paint(red, "failed, "+state(v.status))
	case v.expected > 0:
		head += s.paint(faint, " of "+about(v.expected))
	}
	lines := []string{s.line(head)}
	for i, b := range v.branches {
		joint, bar := "├─ ", "│    "
		if i == len(v.branches)-1 {
			joint, bar = "└─ ", "     "
		}
		lines = append(lines, s.line(joint+b.summary(s, now)))
		inner := s
		inner.Width = max(0, s.Width-len([]rune(bar)))
		for _, line := range b.details(inner) {
			lines = append(lines, s.line(bar+line))
		}
	}
	return lines
}

// mark is a status as one character.
func (s Style) mark(status string) string {
	switch level(status) {
	case "Error":
		return s.paint(red, "✗")
	case "Working":
		return s.paint(blue, "●")
	default:
		return s.paint(green, "✓")
	}
}

// summary is the line of a branch: how many resources are done, and which are not.
func (b *branch) summary(s Style, now time.Time) string {
	done, deleted, status := 0, 0, ""
	var working []string
	for _, l := range b.resources {
		switch {
		case strings.HasSuffix(l.status, "_IN_PROGRESS"):
			working = append(working, fmt.Sprintf("%s %s", l.id, elapsed(now.Sub(l.since))))
			status = firstOf(status, l.status)
		case strings.HasSuffix(l.status, "_FAILED"):
			status = l.status
		case l.status == "DELETE_COMPLETE":
			deleted++
		default:
			done++
		}
		if l.reason != "" {
			status = l.failed // what failed stays red, whatever becomes of it
		}
	}
	total := max(b.total, len(b.resources))
	mark := s.mark(status)
	switch {
	case len(b.resources) == 0:
		mark = s.paint(faint, "·")
	case status == "" && done+deleted < total:
		mark = s.mark("_IN_PROGRESS")
	}
	name := b.service
	if name == "" {
		name = "shared"
	}
	line := fmt.Sprintf("%s %s %d/%d", mark, s.paint(bold, fmt.Sprintf("%-12s", name)), done, total)
	if deleted > 0 {
		line += fmt.Sprintf(", %d deleted", deleted)
	}
	if len(working) > 0 {
		line += "  " + strings.Join(working, ", ")
	}
	return line
}

// details are the lines below a branch.
func (b *branch) details(s Style) []string {
	var lines []string
	if b.rollout != nil && b.rollout.State != "COMPLETED" {
		line := rolloutText(*b.rollout)
		if b.targets != nil {
			line += " · " + targetsText(*b.targets)
			if len(b.targets.Reasons) > 0 {
				line += " (" + strings.Join(b.targets.Reasons, "; ") + ")"
			}
		}
		lines = append(lines, line)
	}
	for _, l := range b.resources {
		if l.reason != "" {
			lines = append(lines, s.bad(fmt.Sprintf("✗ %s (%s): %s", l.id, l.kind, l.reason))...)
		}
	}
	for _, text := range b.trouble {
		lines = append(lines, s.bad(text)...)
	}
	return lines
}

// maxBadLines is how many lines a piece of bad news takes while there is more to show; in
// the end it is told in full.
const maxBadLines = 3

// bad is bad news, in lines of the width.
func (s Style) bad(text string) []string {
	rest := strings.TrimLeft(text, " ")
	wrapped := strings.Split(s.Wrap(text[:len(text)-len(rest)], rest), "\n")
	if len(wrapped) > maxBadLines {
		wrapped = wrapped[:maxBadLines]
		wrapped[maxBadLines-1] += "…"
	}
	for i := range wrapped {
		wrapped[i] = s.paint(red, wrapped[i])
	}
	return wrapped
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
