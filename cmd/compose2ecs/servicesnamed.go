package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// servicesNamed are the services that the arguments of a command name.
func servicesNamed(c *cli.Context) []string {
	arguments := c.Args().Slice()
	switch c.Command.ArgsUsage {
	case servicesArgument:
		return arguments
	case commandLineArgument, portsArgument:
		return arguments[:min(1, len(arguments))]
	case countsArgument:
		names := make([]string, len(arguments))
		for i, argument := range arguments {
			names[i], _, _ = strings.Cut(argument, "=")
		}
		return names
	}
	return nil
}

// projectOf is the name of the project at hand. A name that is none of its services is refused before anybody is asked about
// it, unless the project is named by -p: what is deployed may have services that its files no longer have.
func (p *program) projectOf(ctx context.Context, services []string) (string, error) {
	name, known, err := translate.ProjectNames(ctx, p.project)
	if err != nil || known == nil {
		return name, err
	}
	return name, knownServices(services, known, " (-p "+name+" skips this check)")
}

// enabledServices refuses names that are not those of services of a translated project.
func enabledServices(result *translate.Result, names []string) error {
	otherwise := ""
	if len(result.Project.DisabledServices) > 0 {
		otherwise = "; --profile adds the services of a profile"
	}
	return knownServices(names, slices.Collect(maps.Keys(result.Project.Services)), otherwise)
}

// knownServices refuses names that are not those of services. The hint names the nearest service, or all, and ends with what else
// helps.
func knownServices(names, known []string, otherwise string) error {
	slices.Sort(known)
	for _, name := range names {
		if slices.Contains(known, name) {
			continue
		}
		hint := "the project has " + strings.Join(known, ", ")
		if nearest := source.Nearest(name, known); nearest != "" {
			hint = "did you mean " + nearest + "?"
		}
		return &deploy.Problem{Kind: deploy.Input, Message: fmt.Sprintf("there is no service %q", name), Hint: hint + otherwise}
	}
	return nil
}
