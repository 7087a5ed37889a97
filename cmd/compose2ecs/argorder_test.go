package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

func TestArgumentOrder(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"", "compose2ecs"},
		{"template", "compose2ecs template"},
		{"convert web", "compose2ecs template -- web"},
		{"-f a template", "compose2ecs template --file=a"},
		{"-f a template web -fb --file=c --file d db", "compose2ecs template --file=a --file=b --file=c --file=d -- web db"},
		{"template -f=a -f - -o -", "compose2ecs template --file=a --file=- --output=-"},
		{"template -f --strict", "compose2ecs template --file=--strict"},
		{"template --format= -- -f x", `--format is yaml or json, not ""`},
		{"template --strict=false -- -f x", "compose2ecs template --strict=false -- -f x"},
		{"template -hf a", "compose2ecs template --help --file=a"},
		{"template -", "compose2ecs template -- -"},
		{"-- template --strict", "compose2ecs template -- --strict"},
		{"template --output", "option --output needs a value"},
		{"template -hp", "option -p needs a value"},
		{"--output x template", "compose2ecs template --output=x"},
		{"--format sarif check", "compose2ecs check --format=sarif"},
		{"--format sarif template", `--format is yaml or json, not "sarif"`},
		{"--yes template", "template has no option --yes"},
		{"--yes", "--yes is an option of a command, but no command is given"},
		{"-f a logs -f web", "compose2ecs logs --file=a --follow -- web"},
		{"-p shop run -e A=1 web sh -c ls", "compose2ecs run --project-name=shop --env=A=1 -- web sh -c ls"},
		{"exec web ls --help", "compose2ecs exec -- web ls --help"},
		{"template --stricct", "unknown option --stricct: did you mean --strict?"},
		{"template -é", "unknown option -é"},
		{"down -v", "compose2ecs down --volumes"},
		{"down -vy -p shop", "compose2ecs down --volumes --yes --project-name=shop"},
		{"-v down", "compose2ecs down --version"},
		{"version -v", "unknown option -v"},
		{"-v version", "compose2ecs version --version"},
		{"run --rm -it web sh", "compose2ecs run -- web sh"},
		{"run -v x:/y web", "run has no option -v: a one-off task has the volumes of its service: add this one to the Compose file"},
		{"run -vx:/y web", "run has no option -v: a one-off task has the volumes of its service: add this one to the Compose file"},
		{"exec -iT web", "compose2ecs exec -- web"},
		{"--wait up -d", "compose2ecs deploy --detach (--wait: deploy waits until the services are stable, unless --detach is given)"},
		{"--wait rehearse web", "compose2ecs rehearse --wait -- web"},
		{"up --scale=web=2", "deploy has no option --scale: write deploy.replicas in the Compose file, or run compose2ecs scale " +
			"SERVICE=NUMBER afterward"},
		{"up -t 10", "deploy has no option -t: " +
			"--timeout 10m limits how long deploy waits; stop_grace_period sets how long tasks have to stop"},
		{"--rmi all down", "down has no option --rmi: images stay in their registry; --images deletes the project's repositories in Amazon ECR"},
		{"--rmi all", "--rmi is an option of a command, but no command is given"},
		{"--rmi all ps", "ps has no option --rmi"},
		{"ps --rmi all", "unknown option --rmi"},
		{"up --pull always", "compose2ecs deploy (--pull: ECS pulls the image for each new task)"},
		{"up --buil", "unknown option --buil: did you mean --build?"},
		{"status -q", "compose2ecs ps --quiet"},
		{"destroy", "compose2ecs down"},
		{"deploy --timeout 45", `--timeout is a duration, for example 45m or 1h30m, not "45"`},
		{"deploy --timeout -5m", `--timeout is a duration, for example 45m or 1h30m, not "-5m"`},
		{"pull", "there is no command pull: ECS pulls an image whenever it starts a task; restart starts new ones"},
		{"version --strict", "unknown option --strict"},
	} {
		got := arranged(new(program).app(), strings.Fields(test.args))
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.args, got, test.want)
		}
	}
}

// arranged is a command line as it was understood.
func arranged(app *cli.App, args []string) string {
	l, err := parse(app, args)
	if err != nil {
		return err.Error()
	}
	words := []string{app.Name}
	if l.command != nil {
		words = append(words, l.command.Name)
	}
	words = append(words, l.options...)
	if len(l.arguments) > 0 {
		words = append(append(words, "--"), l.arguments...)
	}
	if len(l.notices) > 0 {
		words = append(words, "("+strings.Join(l.notices, ", ")+")")
	}
	return strings.Join(words, " ")
}

// TestOptionsAfterCommand has each command take the short options of all commands as the help says, which names the exceptions.
func TestOptionsAfterCommand(t *testing.T) {
	app := new(program).app()
	for _, command := range app.VisibleCommands() {
		for _, global := range optionsOf(app.Flags) {
			if global.short == "" {
				continue
			}
			taken := slices.ContainsFunc(optionsOf(command.Flags), func(o *option) bool { return o.global && o.short == global.short })
			if want := global.short != "v" && (command.Name != "logs" || global.short != "f"); taken != want {
				t.Errorf("%s -%s is the option of all commands: %v", command.Name, global.short, taken)
			}
		}
	}
}
