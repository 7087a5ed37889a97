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
	case "logs":
		return logsHabits()
	case "exec":
		return execHabits()
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
		accept("wait", "", "deploy waits until the services are stable; --detach does not"),
		accept("remove-orphans", "", "services that have left the Compose file always go with the next deploy"),
		accept("no-build", "", "deploy does not build images"),
		accept("quiet-pull", "", ""),
		acceptValue("pull", "", "ECS pulls the image for each new task"),
		refuse("build", "", "build and push images with docker compose, then pass --parameter NAMEImage=REFERENCE"),
		refuse("force-recreate", "", "compose2ecs restart SERVICE starts new tasks of an unchanged service"),
		refuse("no-recreate", "", "only services that changed get new tasks; name the services to deploy if it should be fewer"),
		refuse("no-deps", "", "a stack is deployed with all that a service depends on"),
		refuse("no-start", "", "--no-execute makes a change set for later; deploy.replicas: 0 deploys a service without tasks"),
		refuse("renew-anon-volumes", "V", "each new task has empty anonymous volumes anyway"),
		refuse("abort-on-container-exit", "", "ECS starts tasks again; compose2ecs run SERVICE runs one to its end"),
		refuse("watch", "w", "deploy again when the project changes"),
		refuseValue("scale", "", "write deploy.replicas in the Compose file, or use compose2ecs scale SERVICE=NUMBER afterwards"),
		refuseValue("wait-timeout", "", "--timeout 10m limits how long deploy waits"),
		refuseValue("", "t", "--timeout 10m limits how long deploy waits; stop_grace_period is how long tasks have to stop"),
		refuseValue("exit-code-from", "", "compose2ecs run SERVICE exits with the container's exit code"),
		refuseValue("attach", "", "compose2ecs logs -f SERVICE follows the log of a service"),
	}
}

func downHabits() []*option {
	return []*option{
		accept("remove-orphans", "", "the whole stack is deleted"),
		refuseValue("timeout", "t", "stop_grace_period in the Compose file is how long tasks have to stop"),
		refuseValue("rmi", "", "images stay in their registry: delete them there"),
	}
}

func psHabits() []*option {
	return []*option{
		accept("all", "a", "the tasks that stopped lately are always listed"),
		accept("no-trunc", "", "--format json has whole ids"),
		refuseValue("status", "", "--format json has the state of each task, for a filter such as jq"),
		refuseValue("filter", "", "--format json has the state of each task, for a filter such as jq"),
	}
}

func logsHabits() []*option {
	return []*option{
		refuseValue("index", "", "each line begins with its task; all tasks of a service are shown"),
	}
}

func execHabits() []*option {
	return []*option{
		accept("interactive", "i", ""), // ECS Exec has no other way
		accept("tty", "t", ""),
		accept("no-TTY", "T", ""),
		refuse("detach", "d", "ECS Exec stays with the command; end it with & inside a shell to leave it running"),
		refuse("privileged", "", "Fargate runs no privileged containers"),
		refuseValue("user", "u", "ECS Exec runs commands as root; su USER -c COMMAND changes that, where the image has su"),
		refuseValue("workdir", "w", "run a shell that changes the directory: sh -c 'cd DIR && COMMAND'"),
		refuseValue("env", "e", "set it in the command: env NAME=VALUE COMMAND"),
		refuseValue("index", "", "ECS Exec takes any running task of the service"),
	}
}

func runHabits() []*option {
	return []*option{
		accept("rm", "", ""), // a task that has ended is gone
		accept("interactive", "i", ""),
		accept("tty", "t", ""),
		accept("no-TTY", "T", ""),
		accept("no-deps", "", "run starts nothing but the task"),
		accept("remove-orphans", "", ""),
		accept("quiet-pull", "", ""),
		refuse("build", "", "build and push the image with docker compose, and deploy it first"),
		refuse("service-ports", "P", "no load balancer sends traffic to a one-off task"),
		refuse("use-aliases", "", "a one-off task has no name that others resolve"),
		refuseValue("publish", "", "no load balancer sends traffic to a one-off task"),
		refuseValue("volume", "v", "a one-off task has the volumes of its service: add this one to the Compose file"),
		refuseValue("name", "", "ECS gives each task an id, which run prints"),
		refuseValue("workdir", "w", "a one-off task has the working directory of its service: use sh -c 'cd DIR && COMMAND'"),
		refuseValue("label", "l", "add labels to the service in the Compose file"),
	}
}

func restartHabits() []*option {
	return []*option{
		accept("no-deps", "", "only the services named are restarted"),
		refuseValue("", "t", "stop_grace_period in the Compose file is how long tasks have to stop"),
	}
}

func scaleHabits() []*option {
	return []*option{
		accept("no-deps", "", "only the services named are changed"),
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
			return usageErrorf(nil, "%s is an option of a command, and there is none", form)
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
