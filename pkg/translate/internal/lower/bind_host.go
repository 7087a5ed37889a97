package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindHostPath = diag.Kind{
		Code: "C2E-host-path", Severity: diag.Warning,
		Together: "host paths are not mounted: %s",
		Title:    "host path is not mounted",
		Titles:   "host paths are not mounted",
		Cause: "The path belongs to the operating system of the host that Docker runs on. Fargate gives tasks no access to a host, so the " +
			"mount is left out.",
		Fix:     "in the AWS overlay, remove the mount with volumes: !override; or move the service to a file that is used only locally",
		Several: "in the AWS overlay, remove the mounts with volumes: !override; or move the services to a file that is used only locally",
	}
	kindHostNeeded = diag.Kind{
		Code: "C2E-host-needed", Severity: diag.Warning,
		Title: "program needs the host machine",
		Cause: "The service monitors the machine that Docker runs on, or its settings refer to a directory on that machine. Fargate gives " +
			"tasks no access to a host: the directory is empty or missing, so the program stops or has nothing to monitor. CloudWatch has the " +
			"logs of all tasks and, with x-aws-cluster: {container_insights: enhanced}, their metrics.",
		Fix: removeOrLeaveOut, Several: removeOrLeaveOutEach,

		Breaks: true, Together: "Fargate gives these programs no access to a host machine: %s",
	}
)

// What to do about a service that has no use on AWS, and about one that may have; and about several.
const (
	leaveOut         = "set profiles: [local] on the service in the AWS overlay"
	removeOrLeaveOut = "remove the mount and whatever uses it; or " + leaveOut

	leaveOutEach         = "set profiles: [local] on each such service in the AWS overlay"
	removeOrLeaveOutEach = "remove the mounts and whatever uses them; or " + leaveOutEach
)

// observers are the services that are there to observe, by what their images are known to observe, in words.
var observers = map[string]string{
	"host":   "the host machine",
	"docker": "the containers of a Docker daemon",
}

// observes says what a service is there to observe, "" if nothing is known.
func (l *lowering) observes(c types.ServiceConfig) string {
	return observers[l.factsOf(c).Observes.Value]
}

// reportHostMounts says which services need the directories of a host machine, and which mounts of the others are left out.
func (l *lowering) reportHostMounts(mounts []bind) {
	byService := map[string][]bind{}
	for _, b := range mounts {
		byService[b.service.Name] = append(byService[b.service.Name], b)
	}
	for _, name := range slices.Sorted(maps.Keys(byService)) {
		c, all := l.Project.Services[name], byService[name]
		needed := l.named(c, all)
		switch {
		case l.observes(c) != "":
			all[0].at.ReportThat(kindHostNeeded, "monitors %s, which Fargate gives no access to", l.observes(c)).
				WithHint(leaveOut).OrOfSeveral(leaveOutEach).Of(name, "")
			continue
		case len(needed) > 0:
			all[0].at.Report(kindHostNeeded, "its settings refer to %s, but Fargate gives no access to a host machine", sentence.And(needed)).
				Of(name, strings.Join(needed, ", "))
		}
		for _, b := range all {
			if !slices.Contains(needed, path.Clean(b.mount.Target)) {
				shown := b.shown(l)
				b.at.Report(kindHostPath, "%s is not mounted, because Fargate gives no access to a host machine", shown).Of(shown, "")
			}
		}
	}
}

// ofEveryImage are directories and files that are there without a mount: those of the kernel, and those of any Linux distribution.
var ofEveryImage = []string{"/proc", "/sys", "/etc/passwd", "/etc/group", "/etc/ssl", "/etc/ca-certificates", "/usr/share/ca-certificates"}

// named are the targets of mounts that the settings of a service name, and that are empty or missing without the mount.
func (l *lowering) named(c types.ServiceConfig, mounts []bind) []string {
	texts := l.textsOf(c)
	var targets []string
	for _, b := range mounts {
		target := path.Clean(b.mount.Target)
		isThere := slices.ContainsFunc(ofEveryImage, func(dir string) bool { return plan.Within(dir, target) })
		if !isThere && slices.ContainsFunc(texts, func(text string) bool { return namesPath(text, target) }) {
			targets = append(targets, target)
		}
	}
	return targets
}

// textsOf is what tells a program in a service what to do: its command, its variables, its health check, and the content of the
// files that are mounted.
func (l *lowering) textsOf(c types.ServiceConfig) []string {
	texts := settingsOf(c)
	if c.HealthCheck != nil {
		texts = append(texts, c.HealthCheck.Test...)
	}
	for _, config := range c.Configs {
		texts = append(texts, l.Project.Configs[config.Source].Content)
	}
	for _, f := range l.service(c.Name).Files {
		texts = append(texts, f.Content)
	}
	return texts
}

// ofPaths are the characters that continue a path, or a pattern of paths.
const ofPaths = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-"

// namesPath reports whether a text has a path, or one below it: not as a part of another path, and not in a pattern that begins
// with it, as patterns of what to exclude do.
func namesPath(text, name string) bool {
	for {
		i := strings.Index(text, name)
		if i < 0 {
			return false
		}
		before, after := text[:i], text[i+len(name):]
		if !strings.ContainsAny(last(before), ofPaths+"/^") && !strings.ContainsAny(first(after), ofPaths) {
			return true
		}
		text = after
	}
}

func first(text string) string { return text[:min(len(text), 1)] }

func last(text string) string { return text[max(len(text)-1, 0):] }
