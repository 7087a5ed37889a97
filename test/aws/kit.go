package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

// A kit runs scenarios on an account.
type kit struct {
	account   *account
	root      string // of the repository
	scenarios []scenario
	progress  io.Writer

	mu      sync.Mutex // of what follows, and of progress
	answers []answer
}

// An answer is what a step says about an assumption.
type answer struct {
	id, seen string
	verdict  verdict
}

// A verdict is what became of an assumption.
type verdict int

// The worse one counts where steps differ.
const (
	held verdict = iota
	unchecked
	refuted
)

func (v verdict) String() string { return [...]string{"held", "not checked", "did not hold"}[v] }

const (
	// atOnce is how many scenarios run at a time: an account has five VPCs in a region unless it
	// asks for more, and one is the default VPC.
	atOnce = 3
	// cleanupLimit is how long the end of a run may take.
	cleanupLimit = 50 * time.Minute
	// noTasks is why an emulator proves little.
	noTasks = "the emulator runs no tasks"
)

// tooLong ends a step.
type tooLong time.Duration

func (t tooLong) Error() string { return "it took more than " + time.Duration(t).String() }

// errDeadline ends a scenario that takes longer than its cost was computed for.
var errDeadline = errors.New("the scenario's time is over")

// prove runs all scenarios and takes everything down again, also after an interrupt. The error
// says what is left.
func (k *kit) prove(ctx context.Context) (err error) {
	defer func() {
		k.say("cleaning up")
		cleanup, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupLimit)
		defer cancel()
		err = errors.Join(err, k.account.clean(cleanup, k.account.run, k.say))
	}()
	dir, err := os.MkdirTemp("", "compose2ecs-proof")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	bucket, err := k.account.makeBucket(ctx)
	if err != nil {
		return err
	}
	var wait sync.WaitGroup
	places := make(chan struct{}, atOnce)
	for _, sc := range k.scenarios {
		places <- struct{}{}
		wait.Go(func() {
			defer func() { <-places }()
			k.play(ctx, sc, dir, bucket)
		})
	}
	wait.Wait()
	return nil
}

// play runs one scenario, and takes down what it has deployed.
func (k *kit) play(ctx context.Context, sc scenario, dir, bucket string) {
	s, err := newStage(k.account, k.root, dir, bucket, sc)
	if err == nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		k.skip(sc.steps, err.Error())
		return
	}
	defer func() {
		cleanup, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupLimit)
		defer cancel()
		for _, suffix := range sc.stacks() {
			if err := k.account.takeDown(cleanup, s.project+suffix); err != nil {
				k.say("%s: %v", sc.name, err) // and once more at the end of the run
			}
		}
	}()
	limited, cancel := context.WithTimeoutCause(ctx, time.Duration(sc.minutes)*time.Minute, errDeadline)
	defer cancel()
	k.perform(limited, s, sc)
}

// perform does the steps, to the first that the later ones need and that fails.
func (k *kit) perform(ctx context.Context, s *stage, sc scenario) {
	for i, st := range sc.steps {
		if st.tasks && k.account.emulated {
			k.skip(sc.steps[i:i+1], noTasks)
			continue
		}
		seen, err := k.attempt(ctx, s, sc, st)
		k.judge(st, seen, err)
		if err != nil && (st.ends || ctx.Err() != nil) {
			k.skip(sc.steps[i+1:], fmt.Sprintf("%s: %s did not succeed: %s", sc.name, st.does, err))
			return
		}
	}
}

// attempt does one step within its time.
func (k *kit) attempt(ctx context.Context, s *stage, sc scenario, st step) (string, error) {
	limited, cancel := context.WithTimeoutCause(ctx, st.limit, tooLong(st.limit))
	defer cancel()
	seen, err := st.do(limited, s)
	k.say("%s: %s: %s", sc.name, st.does, outcomeOf(seen, err))
	return seen, err
}

func outcomeOf(seen string, err error) string {
	if err != nil {
		return "no: " + cut(err.Error())
	}
	return seen
}

// judge notes what a step says about its assumptions.
func (k *kit) judge(st step, seen string, err error) {
	v := held
	if err != nil {
		v, seen = unchecked, err.Error()
	}
	if errors.As(err, new(contradiction)) {
		v = refuted
	}
	k.note(st.proves, v, st.does+": "+seen)
}

// skip notes that steps were not done.
func (k *kit) skip(steps []step, why string) {
	for _, st := range steps {
		k.note(st.proves, unchecked, why)
	}
}

func (k *kit) note(ids []string, v verdict, seen string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, id := range ids {
		k.answers = append(k.answers, answer{id, seen, v})
	}
}

func (k *kit) say(format string, args ...any) {
	k.mu.Lock()
	defer k.mu.Unlock()
	fmt.Fprintln(k.progress, strings.TrimRight(fmt.Sprintf(format, args...), "\n"))
}

// stacks are the suffixes of the stacks that a scenario deploys.
func (sc scenario) stacks() []string {
	found := []string{""}
	for _, st := range sc.steps {
		if st.stack != "" {
			found = append(found, st.stack)
		}
	}
	return found
}
