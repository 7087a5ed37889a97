package main

import (
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// servicesArgument is what commands take that work on a project or on some of its
// services.
const servicesArgument = "[SERVICE...]"

func strictOption(to *bool) *option {
	return &option{name: "strict", to: to, usage: "fail on warnings as well, with exit code 3"}
}

// translate translates the project that the global options name, or the services of it
// that are arguments. It does not wait for files when it is interrupted: what reads a
// terminal or a pipe cannot be told to stop.
//
// With store, files may go by S3: for commands that deploy, or say what deploy would do.
func (p *program) translate(c *cli.Context, store bool) (*translate.Result, error) {
	type outcome struct {
		result *translate.Result
		err    error
	}
	options := p.project
	options.Services, options.Store = c.Args().Slice(), store
	done := make(chan outcome, 1)
	go func() {
		result, err := translate.Translate(c.Context, options)
		done <- outcome{result, err}
	}()
	select {
	case o := <-done:
		if o.err == nil {
			p.translated = o.result
		}
		return o.result, o.err
	case <-c.Context.Done():
		return nil, c.Context.Err()
	}
}

// planned is what was translated last, nil if there is none without errors.
func (p *program) planned() *plan.Plan {
	if p.translated == nil {
		return nil
	}
	return p.translated.Plan
}

// faultless is the project that deploy would have, if it has no errors; else it says what they are, and what there is nothing of.
func (p *program) faultless(c *cli.Context, nothing string) (*translate.Result, error) {
	result, err := p.translate(c, true)
	if err != nil {
		return nil, err
	}
	if result.Document == nil {
		p.ui.printWarnings(result.Findings)
		p.ui.say("%s: %s", nothing, diag.Summary(result.Findings))
	}
	return result, verdict(result, false)
}

// verdict refuses a project with errors, and one with warnings when it has to be strict.
func verdict(result *translate.Result, strict bool) error {
	isWarning := func(f diag.Finding) bool { return f.Severity == diag.Warning }
	switch {
	case result.Document == nil:
		return refusal(exitInput)
	case strict && slices.ContainsFunc(result.Findings, isWarning):
		return refusal(exitFindings)
	default:
		return nil
	}
}
