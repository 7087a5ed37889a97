package lower

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var containerFeature = feature{
	name: "Containers",
	about: "A service is one container in a Fargate task, with the settings that Fargate supports. Settings that Fargate forbids are " +
		"errors.",
	reads: []attribute{
		{"services.*.command.**", "command of the container"},
		{"services.*.entrypoint.**", "entry point of the container"},
		{"services.*.working_dir", "working directory of the container"},
		{"services.*.user", "user of the container"},
		{"services.*.init", "an init process in the container"},
		{"services.*.read_only", "read-only root file system"},
		{"services.*.stop_grace_period", "stop timeout, at most 120 seconds"},
		{"services.*.tty", "pseudo-terminal"},
		{"services.*.stdin_open", "interactive"},
		{"services.*.labels.**", "Docker labels of the container"},
		{"services.*.label_file.**", "Docker labels of the container"},
		{"services.*.ulimits.**", "nofile; others are reported"},
		{"services.*.cap_add.**", "SYS_PTRACE, and capabilities listed in cap_drop; others are reported"},
		{"services.*.cap_drop.**", "dropped capabilities"},
		{"services.*.privileged", "reported: not on Fargate"},
	},
	kinds: []diag.Kind{kindPrivileged, kindCapability, kindUlimit, kindStopTimeout, kindCleared},
	lower: lowerTasks,
}

var (
	kindPrivileged = diag.Kind{
		Code: "C2E-privileged", Severity: diag.Error,
		Title: "privileged containers do not run on Fargate",
		Cause: "A privileged container would have full control of the host.",
		Fix:   "remove privileged: true; if it is needed locally, move it to docker-compose.override.yml",
	}
	kindCapability = diag.Kind{
		Code: "C2E-capability", Severity: diag.Warning,
		Title:  "service adds unsupported capabilities",
		Titles: "services add unsupported capabilities", OfService: true,
		Cause: "On Fargate, SYS_PTRACE is the only capability that can be added to Docker's default set. The service runs without any others, " +
			"and fails if it uses one.",
		Fix:     "check whether the program needs it; if not, move it to a file that is used only locally (docker-compose.override.yml)",
		Several: "check whether the programs need them; if not, move them to a file that is used only locally (docker-compose.override.yml)",

		Together: "services run without Linux capabilities that Fargate does not allow: %s",
	}
	kindUlimit = diag.Kind{
		Code: "C2E-ulimit", Severity: diag.Warning,
		Title:  "service has unsupported ulimits",
		Titles: "services have unsupported ulimits", OfService: true,
		Cause:   "nofile is the only ulimit that can be set on Fargate.",
		Fix:     "remove it in the AWS overlay; it still works locally",
		Several: "remove them in the AWS overlay; they still work locally",

		Together: "ulimits of these services cannot be set on Fargate: %s",
	}
	kindStopTimeout = diag.Kind{
		Code: "C2E-stop-timeout", Severity: diag.Warning,
		Title: "service has at most two minutes to stop", OfService: true,
		Cause: "The stop timeout of a container on Fargate is at most 120 seconds.",
		Fix:   "make sure that the service exits within two minutes of the stop signal",
	}
	kindCleared = diag.Kind{
		Code: "C2E-cleared", Severity: diag.Warning,
		Title:  "command of an image cannot be cleared",
		Titles: "commands of images cannot be cleared",
		Cause: "In a task definition, an empty command or entrypoint is the same as none: the image's own is used. An empty entrypoint is no " +
			"problem if there is a command, which then takes its place.",
		Fix: "set command or entrypoint to the full command for the container",
	}
)

// maxStopTimeout is Amazon ECS API Reference, "ContainerDefinition": stopTimeout.
const maxStopTimeout = 120 * time.Second

func lowerTasks(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		at := l.about(s.Name).At
		box := &s.Container
		lowerProgram(l, box, c, at)
		box.WorkingDir, box.User, box.ReadOnly, box.TTY, box.Stdin = c.WorkingDir, c.User, c.ReadOnly, c.Tty, c.StdinOpen
		box.Init = c.Init != nil && *c.Init
		box.Labels = c.Labels
		if c.Privileged {
			at("privileged").Report(kindPrivileged, "privileged containers do not run on Fargate")
		}
		lowerCapabilities(l, s, c)
		if c.StopGracePeriod != nil {
			box.StopTimeout = stopTimeout(l, s.Name, time.Duration(*c.StopGracePeriod))
		}
		lowerUlimits(l, s, c)
	})
}

// lowerProgram decides what a container starts. A command without the image's entry point is an entry point of its own: its first word
// is the program, and the rest are its arguments.
func lowerProgram(l *lowering, box *plan.Container, c types.ServiceConfig, at func(...string) servicePlace) {
	box.Command, box.EntryPoint = c.Command, c.Entrypoint
	for attribute, list := range map[string][]string{"command": c.Command, "entrypoint": c.Entrypoint} {
		switch {
		case (list == nil || len(list) > 0) && !clearsEntryPoint(attribute, list):
		case attribute == "entrypoint" && len(c.Command) > 0:
			box.EntryPoint, box.Command = c.Command[:1], slices.Clip(c.Command[1:])
		case l.mayClear(c.Image, attribute):
			at(attribute).Report(kindCleared, "on ECS, an empty %s does not clear the image's own", attribute)
		}
	}
}

// ownCapabilities are those that a container has without asking (Docker documentation,
// "Runtime privilege and Linux capabilities").
var ownCapabilities = []string{
	"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW",
	"SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
}

// lowerCapabilities says what Fargate can do of cap_add by what is dropped: it adds
// SYS_PTRACE only, but "drop ALL, add CHOWN" is to drop each of the others.
func lowerCapabilities(l *lowering, s *plan.Service, c types.ServiceConfig) {
	kept := map[string]bool{}
	for _, name := range c.CapAdd {
		switch capability := plainCapability(name); {
		case capability == "SYS_PTRACE":
			s.Container.AddTrace = true
		case slices.Contains(ownCapabilities, capability):
			kept[capability] = true
		default:
			l.about(s.Name).At("cap_add", name).Report(kindCapability, "the capability %s cannot be added on Fargate", name).
				Of(s.Name, plainCapability(name))
		}
	}
	for _, name := range c.CapDrop {
		capability := plainCapability(name)
		if capability != "ALL" || len(kept) == 0 {
			s.Container.Drop = append(s.Container.Drop, capability)
			continue
		}
		for _, own := range ownCapabilities {
			if !kept[own] {
				s.Container.Drop = append(s.Container.Drop, own)
			}
		}
	}
}

func plainCapability(name string) string { return strings.TrimPrefix(strings.ToUpper(name), "CAP_") }

func stopTimeout(l *lowering, service string, period time.Duration) int {
	if period > maxStopTimeout {
		l.about(service).AtValue("stop_grace_period").
			Report(kindStopTimeout, "stop_grace_period is reduced from %gs to %gs", period.Seconds(), maxStopTimeout.Seconds())
		period = maxStopTimeout
	}
	return int(max(period, 2*time.Second).Seconds())
}

func lowerUlimits(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, name := range slices.Sorted(maps.Keys(c.Ulimits)) {
		limit := c.Ulimits[name]
		if name != "nofile" {
			l.about(s.Name).At("ulimits", name).Report(kindUlimit, "the ulimit %s cannot be set on Fargate", name).
				Of(s.Name, name)
			continue
		}
		s.Container.Files = &plan.Limit{Soft: limit.Soft, Hard: limit.Hard}
		if limit.Single != 0 {
			s.Container.Files = &plan.Limit{Soft: limit.Single, Hard: limit.Single}
		}
		s.Container.Files.Soft, s.Container.Files.Hard = openFiles(s.Container.Files.Soft), openFiles(s.Container.Files.Hard)
	}
}

// openFiles is a limit in numbers: -1 is no limit, and Fargate's highest is 1,048,576.
func openFiles(limit int) int {
	const most = 1 << 20
	if limit < 0 {
		return most
	}
	return min(limit, most)
}
