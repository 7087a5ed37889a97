package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

func (p *program) versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version",
		Description: "Prints the version of compose2ecs, its platform, the commit it was built from,\n" +
			"the date of that commit, and the version of Go it was built with.",
		Action: func(*cli.Context) error { return p.printVersion() },
	}
}

func (p *program) printVersion() error {
	_, err := fmt.Fprintf(p.ui.stdout, "%s %s %s/%s %s\n", programName, version(), runtime.GOOS, runtime.GOARCH, runtime.Version())
	return err
}

// version is what the program was built from, as Go recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	return versionOf(info)
}

// versionOf is the version, and the commit where the build knew it: not with go run, and not
// with go install from the module proxy.
func versionOf(info *debug.BuildInfo) string {
	settings := map[string]string{}
	for _, setting := range info.Settings {
		settings[setting.Key] = setting.Value
	}
	commit := settings["vcs.revision"]
	if commit == "" {
		return info.Main.Version
	}
	modified := ""
	if settings["vcs.modified"] == "true" {
		modified = ", modified"
	}
	return fmt.Sprintf("%s (commit %.12s%s, %s)", info.Main.Version, commit, modified, settings["vcs.time"])
}
