package main

import "slices"

// A habit is what becomes of an option of docker compose that compose2ecs does not have.
type habit int

const (
	own       habit = iota // an option of compose2ecs
	accepted               // what it asks for happens anyway, so it changes nothing
	explained              // it is refused, with how the same is done here
)

// habitsOf are the options of docker compose that people type without thinking, for a
// command. The usage is the answer; where it is empty, there is nothing to say.
func habitsOf(command string) []*option {
	switch command {
	case "deploy":
		return deployHabits()
	case "down":
		return downHabits()
	case "ps":
		return psHabits()
	case "top":
		return topHabits()
	case "logs":
		return logsHabits()
	case "exec":
		return execHabits()
	case "port-forward":
		return portForwardHabits()
	case "run":
		return runHabits()
	case "restart":
		return restartHabits()
	case "scale":
		return scaleHabits()
	}
	return nil
}

func deployHabits() []*option {
	return []*option{
		accept("wait", "", "deploy waits until the services are stable, unless --detach is given"),
		accept("remove-orphans", "", "deploy always removes services that are no longer in the Compose file"),
		accept("quiet-pull", "", ""),
		acceptValue("pull", "", "ECS pulls the image for each new task"),
		refuse("force-recreate", "", "compose2ecs restart SERVICE starts new tasks of an unchanged service"),
		refuse("no-recreate", "", "only changed services get new tasks; to deploy fewer, specify the services"),
		refuse("no-deps", "", "a service is always deployed with its dependencies"),
		refuse("no-start", "", "--no-execute creates a change set for later; deploy.replicas: 0 deploys a service without tasks"),
		refuse("renew-anon-volumes", "V", "anonymous volumes of a new task are always empty"),
		refuse("abort-on-container-exit", "", "ECS restarts tasks; compose2ecs run SERVICE runs one to completion"),
		refuse("watch", "w", "run deploy again when the project changes"),
		refuseValue("scale", "", "write deploy.replicas in the Compose file, or run compose2ecs scale SERVICE=NUMBER afterward"),
		refuseValue("wait-timeout", "", "--timeout 10m limits how long deploy waits"),
		refuseValue("", "t", "--timeout 10m limits how long deploy waits; stop_grace_period sets how long tasks have to stop"),
		refuseValue("exit-code-from", "", "compose2ecs run SERVICE exits with the container's exit code"),
		refuseValue("attach", "", "compose2ecs logs -f SERVICE follows the log of a service"),
	}
}

func downHabits() []*option {
	return []*option{
		accept("remove-orphans", "", "the whole stack is deleted"),
		refuseValue("timeout", "t", "stop_grace_period in the Compose file sets how long tasks have to stop"),
		refuseValue("rmi", "", "images stay in their registry; --images deletes the project's repositories in Amazon ECR"),
	}
}

func psHabits() []*option {
	return []*option{
		accept("all", "a", "recently stopped tasks are always listed"),
		accept("no-trunc", "", "--format json has full IDs"),
		refuseValue("status", "", "filter the output of --format json, for example with jq"),
		refuseValue("filter", "", "filter the output of --format json, for example with jq"),
	}
}

func topHabits() []*option {
	return []*option{
		accept("no-stream", "", ""), // of docker stats
		accept("no-trunc", "", ""),
		accept("all", "a", "services without running tasks are always listed"),
	}
}

func logsHabits() []*option {
	return []*option{
		refuseValue("index", "", "all tasks of a service are shown, and each line begins with its task"),
	}
}

func execHabits() []*option {
	return []*option{
		accept("interactive", "i", ""), // ECS Exec has no other way
		accept("tty", "t", ""),
		accept("no-TTY", "T", ""),
		refuse("detach", "d", "ECS Exec stays attached to the command; use & in a shell to leave it running"),
		refuse("privileged", "", "Fargate does not run privileged containers"),
		refuseValue("user", "u", "ECS Exec runs commands as root; use su USER -c COMMAND if the image has su"),
		refuseValue("workdir", "w", "run a shell that changes the directory: sh -c 'cd DIR && COMMAND'"),
		refuseValue("env", "e", "set it in the command: env NAME=VALUE COMMAND"),
		refuseValue("index", "", "ECS Exec uses any running task of the service"),
	}
}

func portForwardHabits() []*option {
	return []*option{
		refuseValue("index", "", "ports are forwarded to any running task of the service"), // of docker compose port
		refuseValue("address", "", "ports are forwarded from 127.0.0.1"),                   // of kubectl
	}
}

func runHabits() []*option {
	return []*option{
		accept("rm", "", ""), // a task that has ended is gone
		accept("interactive", "i", ""),
		accept("tty", "t", ""),
		accept("no-TTY", "T", ""),
		accept("no-deps", "", "run starts only the task"),
		accept("remove-orphans", "", ""),
		accept("quiet-pull", "", ""),
		refuse("build", "", "deploy builds the image: deploy it first"),
		refuse("service-ports", "P", "no load balancer sends traffic to a one-off task"),
		refuse("use-aliases", "", "other services cannot resolve the name of a one-off task"),
		refuseValue("publish", "", "no load balancer sends traffic to a one-off task"),
		refuseValue("volume", "v", "a one-off task has the volumes of its service: add this one to the Compose file"),
		refuseValue("name", "", "ECS assigns each task an ID, which run prints"),
		refuseValue("workdir", "w", "a one-off task uses the working directory of its service: use sh -c 'cd DIR && COMMAND'"),
		refuseValue("label", "l", "add labels to the service in the Compose file"),
	}
}

func restartHabits() []*option {
	return []*option{
		accept("no-deps", "", "only the given services are restarted"),
		refuseValue("", "t", "stop_grace_period in the Compose file sets how long tasks have to stop"),
	}
}

func scaleHabits() []*option {
	return []*option{
		accept("no-deps", "", "only the given services are changed"),
	}
}

func accept(name, short, answer string) *option {
	return &option{name: name, short: short, habit: accepted, usage: answer, to: new(bool)}
}

func acceptValue(name, short, answer string) *option {
	return &option{name: name, short: short, habit: accepted, usage: answer, to: new(string)}
}

func refuse(name, short, answer string) *option {
	return &option{name: name, short: short, habit: explained, usage: answer, to: new(bool)}
}

func refuseValue(name, short, answer string) *option {
	return &option{name: name, short: short, habit: explained, usage: answer, to: new(string)}
}

// withoutHabits are the options that are compose2ecs's own.
func withoutHabits(options []*option) []*option {
	return slices.DeleteFunc(slices.Clone(options), func(o *option) bool { return o.habit != own })
}

// answer refuses what is explained, and keeps what to say of what is accepted.
func (l *commandLine) answer(known []*option) error {
	for _, form := range l.habits {
		i := slices.IndexFunc(known, func(o *option) bool { return slices.Contains(o.forms(), form) })
		switch {
		case l.command == nil:
			return usageErrorf(nil, "%s is an option of a command, but no command is given", form)
		case i < 0:
			return usageErrorf(l.command, "%s has no option %s", l.command.Name, form)
		case known[i].habit == explained:
			return usageErrorf(l.command, "%s has no option %s: %s", l.command.Name, form, known[i].usage)
		case known[i].usage != "":
			l.notices = append(l.notices, form+": "+known[i].usage)
		}
	}
	return nil
}
