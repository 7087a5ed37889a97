package main

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// A scenario is a Compose project that is deployed, and what is looked at on the way.
type scenario struct {
	name    string // of its folder in projects/
	with    string // another folder of the repository whose files it has too
	minutes int    // after so many it ends, whatever it has come to
	steps   []step
}

// A step does something, or looks at something.
type step struct {
	does    string
	proves  []string // assumptions that hold when the step succeeds
	tasks   bool     // it needs tasks that really run
	ends    bool     // without it the later steps make no sense
	limit   time.Duration
	stack   string   // which of the scenario's stacks it deploys …
	files   []string // … from which files
	service string   // of which service it runs a task
	do      func(context.Context, *stage) (seen string, err error)
}

// A contradiction is an answer of AWS that is not the one assumed. Any other error of a step
// means that there was no answer.
type contradiction struct{ seen string }

func (c contradiction) Error() string { return c.seen }

func contradicted(format string, args ...any) error {
	return contradiction{fmt.Sprintf(format, args...)}
}

// scenarios is the table of what is done.
func scenarios() []scenario {
	return slices.Concat(nameScenarios(), trafficScenarios(), storageScenarios(), taskScenarios(), pairScenarios())
}

// Proves says which assumptions hold when the step succeeds.
func (s step) Proves(ids ...string) step {
	s.proves = append(slices.Clone(s.proves), ids...)
	return s
}

// Within gives the step another time limit.
func (s step) Within(minutes int) step {
	s.limit = time.Duration(minutes) * time.Minute
	return s
}
