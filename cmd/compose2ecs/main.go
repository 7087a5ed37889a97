// Compose2ecs translates Docker Compose files to CloudFormation templates for Amazon ECS
// on Fargate.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/sirupsen/logrus"

	_ "github.com/compose2ecs/compose2ecs/internal/gcpercent"
)

func main() {
	// The Compose loader logs what is a finding here, or nothing to people (version).
	logrus.SetOutput(io.Discard)
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the process at once
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(exitFailed)
	}
	p := newProgram(os.Stdin, os.Stdout, os.Stderr, os.Environ(), dir)
	var args []string
	p.ui.name, args = called(os.Args)
	os.Exit(p.main(ctx, args))
}

// endings are the signals that ask the program to end. A program that is started with nohup
// is to go on when its terminal is closed.
func endings() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
}
