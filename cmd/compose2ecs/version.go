package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

func (p *program) versionCommand() *cli.Command {
	return &cli.Command{
		Name:        "version",
		Usage:       "print the version",
		Description: "Prints the version of compose2ecs, its platform, and the version of Go it was built\nwith.",
		Action:      func(*cli.Context) error { return p.printVersion() },
	}
}

func (p *program) printVersion() error {
	version := "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok {
		version = info.Main.Version
	}
	_, err := fmt.Fprintf(p.ui.stdout, "%s %s %s/%s %s\n", programName, version, runtime.GOOS, runtime.GOARCH, runtime.Version())
	return err
}
