package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

// The exit codes of compose2ecs, docs/deploying.md, "Exit codes".
const (
	exitDone   = 0
	exitFailed = 1
)

// deploys deploys the files into the scenario's stack.
func deploys(files ...string) step { return deploysTo("", files...) }

// deploysTo deploys the files into a stack of the scenario that has a suffix to its name.
func deploysTo(suffix string, files ...string) step {
	return step{
		does: "deploy " + strings.Join(files, " ") + into(suffix), ends: true, limit: 20 * time.Minute, stack: suffix, files: files,
		do: func(ctx context.Context, s *stage) (string, error) {
			out, err := s.deploy(ctx, suffix, files)
			switch {
			case err != nil:
				return "", err
			case out.code == exitFailed:
				return "", contradicted("the deployment failed: %s", out.tail())
			case out.code != exitDone:
				return "", fmt.Errorf("compose2ecs deploy ended with %d: %s", out.code, out.tail())
			}
			return "the stack was deployed", nil
		},
	}
}

// failsToDeploy deploys what AWS is assumed to refuse, with these words in the explanation.
func failsToDeploy(file string, words ...string) step {
	return step{
		does: "deploy " + file + ", in vain", tasks: true, ends: true, limit: 20 * time.Minute, files: []string{file},
		do: func(ctx context.Context, s *stage) (string, error) {
			out, err := s.deploy(ctx, "", []string{file})
			switch {
			case err != nil:
				return "", err
			case out.code == exitDone:
				return "", contradicted("the stack was deployed")
			case out.code != exitFailed:
				return "", fmt.Errorf("compose2ecs deploy ended with %d: %s", out.code, out.tail())
			}
			return contains(strings.Join(strings.Fields(out.stderr), " "), s.fill(words)...)
		},
	}
}

// goesDown deletes the stack; its data stays.
func goesDown() step {
	return step{does: "down", ends: true, limit: 20 * time.Minute, do: func(ctx context.Context, s *stage) (string, error) {
		out, err := s.compose(ctx, "", "down", "--yes")
		switch {
		case err != nil:
			return "", err
		case out.code != exitDone:
			return "", contradicted("compose2ecs down ended with %d: %s", out.code, out.tail())
		}
		return "the stack was deleted", nil
	}}
}

// runs runs a one-off task, which has to end with a code and to print the words.
func runs(code int, command string, words ...string) step {
	args := strings.Fields(command)
	return step{
		does: "run " + command, tasks: true, limit: 6 * time.Minute, service: args[0],
		do: func(ctx context.Context, s *stage) (string, error) {
			out, err := s.compose(ctx, "", append([]string{"run"}, args...)...)
			switch {
			case errors.As(err, new(tooLong)):
				return "", contradicted("the task did not end: %v", err)
			case err != nil:
				return "", err
			case out.code != code:
				return "", contradicted("it ended with %d: %s %s", out.code, strings.TrimSpace(out.stdout), out.tail())
			}
			return contains(out.stdout, s.fill(words)...)
		},
	}
}

// execs runs a command in a running task.
func execs(service, command string, words ...string) step {
	return step{
		does: "exec " + service + " " + command, tasks: true, limit: 3 * time.Minute,
		do: func(ctx context.Context, s *stage) (string, error) {
			out, err := s.compose(ctx, "", append([]string{"exec", service}, strings.Fields(command)...)...)
			switch {
			case err != nil:
				return "", err
			case out.code != exitDone && strings.Contains(out.stderr, "session-manager-plugin"):
				return "", fmt.Errorf("%s", out.tail())
			case out.code != exitDone:
				return "", contradicted("it ended with %d: %s", out.code, out.tail())
			}
			return contains(out.stdout, s.fill(words)...)
		},
	}
}

// logs waits until a service has written the words.
func logs(service string, words ...string) step {
	return step{
		does: "logs " + service, tasks: true, limit: 5 * time.Minute,
		do: func(ctx context.Context, s *stage) (string, error) {
			return eventually(ctx, func() (string, error) {
				out, err := s.compose(ctx, "", "logs", "--since", "2h", "--no-log-prefix", service)
				if err != nil {
					return "", err
				}
				return contains(out.stdout, s.fill(words)...)
			})
		},
	}
}

// looks asks the AWS CLI, with {project} for the scenario's stack, until it answers as assumed.
func looks(want, query, command string) step {
	return step{does: "look at " + query, limit: 3 * time.Minute, do: func(ctx context.Context, s *stage) (string, error) {
		return eventually(ctx, func() (string, error) { return s.look(ctx, want, query, s.fill(strings.Fields(command))) })
	}}
}

// serviceHas looks at what ECS has of the service with a logical id.
func serviceHas(id, query, want string) step {
	return step{does: "look at " + query, limit: 3 * time.Minute, do: func(ctx context.Context, s *stage) (string, error) {
		var service string
		err := s.account.aws(ctx, &service, "cloudformation", "describe-stack-resource", "--stack-name", s.project,
			"--logical-resource-id", id, "--query", "StackResourceDetail.PhysicalResourceId")
		if err != nil {
			return "", err
		}
		return s.look(ctx, want, query, []string{"ecs", "describe-services", "--cluster", s.project, "--services", service})
	}}
}

func (s *stage) look(ctx context.Context, want, query string, command []string) (string, error) {
	var answer any
	if err := s.account.aws(ctx, &answer, append(command, "--query", query)...); err != nil {
		return "", err
	}
	if got := oneLine(answer); got != want {
		return "", contradicted("%s is %s, not %s", query, got, want)
	}
	return query + " is " + want, nil
}

// does runs another command of the program.
func does(command string) step {
	return step{does: command, tasks: true, limit: 10 * time.Minute, do: func(ctx context.Context, s *stage) (string, error) {
		out, err := s.compose(ctx, "", strings.Fields(command)...)
		switch {
		case err != nil:
			return "", err
		case out.code != exitDone:
			return "", contradicted("it ended with %d: %s", out.code, out.tail())
		}
		return "done", nil
	}}
}

// contains is what was seen, when it has all the words.
func contains(seen string, words ...string) (string, error) {
	for _, word := range words {
		if !strings.Contains(seen, word) {
			return "", contradicted("%q does not say %q", cut(strings.TrimSpace(seen)), word)
		}
	}
	return cut(strings.TrimSpace(seen)), nil
}

// eventually tries until there is no contradiction, or the time is over: the last one counts then.
func eventually(ctx context.Context, try func() (string, error)) (string, error) {
	for {
		seen, err := try()
		if !errors.As(err, new(contradiction)) {
			return seen, err
		}
		select {
		case <-ctx.Done():
			return "", err
		case <-time.After(10 * time.Second):
		}
	}
}

func into(suffix string) string {
	if suffix == "" {
		return ""
	}
	return " as a stack of its own"
}
