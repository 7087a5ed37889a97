package lower

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var limitsFeature = feature{
	name:  "Limits",
	about: "Limits that would otherwise be reported by AWS only during a deployment are checked in advance.",
	kinds: []diag.Kind{kindTooManyGroups, kindTooManyTargets, kindTooManyListeners, kindBalancerLimit, kindGroupRules, kindTooManyContainers,
		kindName, kindLargeTask},
	lower: lowerLimits,
}

var (
	kindTooManyGroups = diag.Kind{
		Code: "C2E-security-groups", Severity: diag.Error,
		Title: "too many security groups on a service",
		Cause: "A task can have at most five security groups: one for each of its networks, those of x-aws-security_groups, and its own if it " +
			"uses a load balancer or a file system.",
		Fix: "connect the service to fewer networks",
	}
	kindTooManyTargets = diag.Kind{
		Code: "C2E-target-groups", Severity: diag.Error,
		Title: "too many ports of a service on load balancers",
		Cause: "An ECS service can have at most five target groups.",
		Fix:   "take ports off the load balancer with x-aws-listener: {exposure: none}",
	}
	kindTooManyContainers = diag.Kind{
		Code: "C2E-containers", Severity: diag.Error,
		Title: "too many containers in a task",
		Cause: "A task can have at most ten containers, including those that write files and fill volumes before the others start.",
		Fix:   "run some of them as separate services",
	}
	kindLargeTask = diag.Kind{
		Code: "C2E-large-task", Severity: diag.Error,
		Title: "variables and files are too large for a task definition",
		Cause: "Variables and file contents are part of the task definition, which ECS limits to 64 KiB.",
		Fix:   "move long values into files in the image, or have the program read them from elsewhere",
	}
	kindName = diag.Kind{
		Code: "C2E-name", Severity: diag.Error,
		Title: "invalid name for AWS",
		Cause: "A service name becomes a DNS name: at most 63 characters, beginning and ending with a letter, digit, or underscore. A volume " +
			"name becomes the name of a directory in its file system.",
		Fix: "use another name",
	}
)

// Amazon ECS Developer Guide, "Amazon ECS service quotas"; RFC 1035 for the length of a
// label.
const (
	maxGroups     = 5
	maxTargets    = 5
	maxContainers = 10
)

// Amazon ECS Developer Guide, "Amazon ECS service quotas"; RFC 1035 for the length of a
// label.
const maxText = 60_000 // bytes of a task definition's 65,536 that are free for a user's text

// dnsName is what Cloud Map takes as the name of a service (AWS Cloud Map API Reference,
// "CreateService").
var dnsName = lazyregexp.New(`^[a-zA-Z0-9_]([a-zA-Z0-9_.-]*[a-zA-Z0-9_])?$`)

func lowerLimits(l *lowering) {
	for _, s := range l.plan.Services {
		checkServiceName(l, s)
	}
	for _, s := range l.plan.Tasks() {
		checkTask(l, s)
		checkVolumeNames(l, s)
		checkContainerNames(l, s)
	}
	for _, v := range l.plan.Volumes {
		if len(v.Name) > plan.MaxName {
			l.At("volumes", v.Name).Report(kindName, "volume %q: the name has %d characters; the maximum is %d", v.Name, len(v.Name), plan.MaxName)
		}
	}
	for _, lb := range l.plan.LoadBalancers {
		checkBalancer(l, lb)
	}
}

func checkTask(l *lowering, s *plan.Service) {
	groups := len(l.plan.NetworkGroups(s))
	counted, hint := fmt.Sprintf("%d networks", len(s.Networks)), kindTooManyGroups.Fix
	if len(s.Groups) > 0 {
		counted += fmt.Sprintf(" and %d groups in x-aws-security_groups", len(s.Groups))
		hint += ", or remove groups from x-aws-security_groups"
	}
	if l.plan.NeedsGroup(s) {
		groups++
	}
	if groups > maxGroups {
		l.about(s.Name).At("networks").Report(kindTooManyGroups, "%s result in %d security groups; the maximum is %d", counted, groups, maxGroups).
			WithHint("%s", hint)
	}
	if len(s.Targets) > maxTargets {
		l.about(s.Name).At("ports").ReportThat(kindTooManyTargets, "has %d ports on the load balancer; the maximum is %d", len(s.Targets), maxTargets)
	}
	if n := len(l.plan.ContainerNames(s)); n > maxContainers {
		l.about(s.Name).At().Report(kindTooManyContainers, "its tasks have %d containers; the maximum is %d", n, maxContainers)
	}
	if size := textSize(l.plan, s); size > maxText {
		l.about(s.Name).At("environment").Report(kindLargeTask, "its variables and files take up %d bytes; the maximum is %d", size, maxText)
	}
}

func checkServiceName(l *lowering, s *plan.Service) {
	switch {
	case len(s.Name) > plan.MaxName:
		l.about(s.Name).At().Report(kindName, "the name has %d characters; the maximum is %d", len(s.Name), plan.MaxName)
	case !dnsName.MatchString(s.Name):
		l.about(s.Name).At().Report(kindName, "the name cannot be a DNS name: it must begin and end with a letter, digit, or underscore")
	}
}

// textSize is how many bytes the variables and files of the containers have.
func textSize(p *plan.Plan, s *plan.Service) int {
	variables, files := 0, 0
	for _, c := range p.Containers(s) {
		for _, v := range c.Container.Environment {
			variables += len(v.Name) + len(v.Value)
		}
		for _, v := range c.Addresses {
			variables += len(v.Name)
			for _, part := range v.Parts {
				variables += len(part.With(part.Address.Host))
			}
		}
		files += sizeOf(carriedBy(c))
	}
	return variables + min(files, maxFileBytes) // more of them is a finding of its own
}

func checkContainerNames(l *lowering, s *plan.Service) {
	names := l.plan.ContainerNames(s)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if of := names[name]; len(of) > 1 {
			l.about(s.Name).within(source.Path{"services", of[1]}).At().Report(KindNameClash, "two containers in its tasks have the name %s", name).
				Also("services", of[0])
		}
	}
}

// checkVolumeNames finds volumes that are one to ECS.
func checkVolumeNames(l *lowering, s *plan.Service) {
	holders := map[string]string{}
	claim := func(name, holder string, path ...string) {
		if other, taken := holders[name]; taken && other != holder {
			l.about(s.Name).within(path).At().Report(KindNameClash, "two volumes have the name %s in the task", name).
				WithHint("rename one of the volumes, or mount it at another path")
		}
		holders[name] = holder
	}
	for _, c := range l.plan.Containers(s) {
		for _, m := range c.Mounts {
			claim(m.Name, cmp.Or(path.Join(m.Volume, m.Subpath), cmp.Or(m.From, c.Name)+m.Path), "services", c.Name, "volumes", m.Path)
		}
		for _, place := range c.Places {
			if place.Own {
				claim(place.Volume, c.Name+place.Path, "services", c.Name)
			}
		}
	}
	if s.Archive != nil {
		claim(plan.ArchiveVolume, plan.ArchiveDir, "services", s.Name)
	}
}
