package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the second interrupt ends the cleaning up, too
	err := start(ctx, os.Args[1:], os.Environ(), os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(1)
	}
}

// A request is what the command line asks for.
type request struct {
	spend     float64
	only, run string
	clean     bool
}

// errRefuted is how a run ends in which an assumption did not hold.
var errRefuted = errors.New("an assumption did not hold: see the report, and docs/assumptions.md for what relies on it")

// start does what the command line asks for. Nothing is sent to AWS unless it names a sum, or asks to clean.
func start(ctx context.Context, args, environ []string, stdout, stderr io.Writer) error {
	r, err := parse(args, stderr)
	if err != nil {
		return err
	}
	chosen, err := choose(r.only)
	if err != nil {
		return err
	}
	root, err := repository(ctx)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "compose2ecs-built")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	program, err := build(ctx, root, dir)
	if err != nil {
		return err
	}
	k := &kit{
		account: &account{program: program, environ: environ, run: r.run, emulated: emulator(variable(environ, "AWS_ENDPOINT_URL"))},
		root:    root, scenarios: chosen, progress: stderr,
	}
	if r.clean {
		if err := k.account.locate(ctx); err != nil {
			return err
		}
		return k.account.clean(ctx, r.run, k.say)
	}
	return k.consented(ctx, r, stdout)
}

func parse(args []string, stderr io.Writer) (request, error) {
	var r request
	flags := flag.NewFlagSet("go run ./test/aws", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Float64Var(&r.spend, "spend", 0, "run the scenarios, and agree to spend at most so many `USD`")
	flags.StringVar(&r.only, "only", "", "run these `scenarios` only, with commas between them")
	flags.BoolVar(&r.clean, "clean", false, "delete what earlier runs left behind")
	flags.StringVar(&r.run, "run", "", "with -clean, of this `run` only")
	err := flags.Parse(args)
	if err == nil && flags.NArg() > 0 {
		err = fmt.Errorf("there are no arguments: %s", flags.Arg(0))
	}
	return r, err
}

// consented says what would be done and what it costs, and does it when the sum was agreed to.
func (k *kit) consented(ctx context.Context, r request, stdout io.Writer) error {
	plan, cost, err := k.plan(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintln(stdout, plan)
	if agreed, err := agree(r.spend, cost, stdout); !agreed {
		return err
	}
	if err := k.account.locate(ctx); err != nil {
		return err
	}
	k.account.run = strings.ToLower(rand.Text()[:5])
	fmt.Fprintf(stdout, "run %s of %s in %s; should it be killed: go run ./test/aws -clean -run %s\n\n",
		k.account.run, time.Now().UTC().Format(time.DateTime), k.account.region, k.account.run)
	left := k.prove(ctx)
	fmt.Fprintln(stdout, k.report())
	return errors.Join(k.refuted(), left, context.Cause(ctx))
}

// agree reports whether somebody has agreed to the cost.
func agree(spend, cost float64, stdout io.Writer) (bool, error) {
	switch {
	case spend == 0:
		fmt.Fprintf(stdout, "Nothing was sent to AWS. To begin: go run ./test/aws -spend %.2f\n", math.Ceil(cost*100)/100)
		return false, nil
	case spend < cost:
		return false, fmt.Errorf("this may cost %.2f USD, and -spend allows %.2f: name more, or fewer scenarios with -only", cost, spend)
	}
	return true, nil
}

func (k *kit) refuted() error {
	if slices.ContainsFunc(k.lines(), func(l line) bool { return l.verdict == refuted }) {
		return errRefuted
	}
	return nil
}

// choose are the scenarios with these names, or all.
func choose(only string) ([]scenario, error) {
	all := scenarios()
	if only == "" {
		return all, nil
	}
	var chosen []scenario
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(all, func(sc scenario) bool { return sc.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no scenario %q", name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

// repository is its top.
func repository(ctx context.Context) (string, error) {
	output, err := exec.CommandContext(ctx, "go", "env", "GOMOD").Output()
	if err != nil {
		return "", err
	}
	return filepath.Dir(strings.TrimSpace(string(output))), nil
}

// build builds compose2ecs.
func build(ctx context.Context, root, dir string) (string, error) {
	program := filepath.Join(dir, "compose2ecs")
	command := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/compose2ecs")
	command.Dir = root
	if output, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building compose2ecs: %s", output)
	}
	return program, nil
}
