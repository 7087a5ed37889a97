package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindStepLeftOut = diag.Kind{
	Code: "C2E-step-left-out", Severity: diag.Warning,
	Title: "service that others may need is excluded",
	Cause: "The service appears to prepare data, users, or certificates for other services and then exit. Its profile is not enabled, so it " +
		"does not run on AWS, and the others may not find what they need.",
	Fix: "run it in each deployment: reset its profiles in the AWS overlay and add x-aws-pre_deploy: true",

	Breaks: true, Stops: true, Together: "services that others may need are excluded by their profiles: %s",
}

var (
	// stepName is what profiles and services are called that are a step on the way to a project that runs.
	stepName = lazyregexp.New(`(?i)(^|[-_.])(setup|init|initiali[sz]e|install(er)?|bootstrap|migrat(e|or|ions?)|certs?|certificates)([-_.]|$)`)
	// apartName is what profiles are called whose services nobody misses on AWS, and services whose data is optional.
	apartName = lazyregexp.New(`(?i)(^|[-_.])(local|not-on-aws|dev|development|debug|tests?|e2e|ci|seed(er)?|demo|examples?)([-_.]|$)`)
)

// lowerProfiles says which services are left out by their profiles, and which of them the others may need.
func lowerProfiles(l *lowering) {
	for _, name := range slices.Sorted(maps.Keys(l.Project.DisabledServices)) {
		c := l.Project.DisabledServices[name]
		if !l.leftOut(c) {
			continue
		}
		l.plan.LeftOut = append(l.plan.LeftOut, plan.LeftOut{Name: name, Profiles: c.Profiles})
		if l.isStep(c) && l.preparesIncluded(c) {
			profiles := "its profile " + quotedNames(c.Profiles) + " is"
			if len(c.Profiles) > 1 {
				profiles = "its profiles " + quotedNames(c.Profiles) + " are"
			}
			l.about(name).At("profiles").ReportThat(kindStepLeftOut, "appears to set up what other services need, but %s not enabled", profiles).
				WithHint("write %s: {%s} in the AWS overlay", name, strings.Join(l.included(c), ", ")).Of(name, strings.Join(c.Profiles, ", "))
		}
	}
}

// leftOut reports whether the profiles of a service leave it out, and not the command line, which names others.
func (l *lowering) leftOut(c types.ServiceConfig) bool {
	return len(c.Profiles) > 0 && !slices.ContainsFunc(c.Profiles, func(profile string) bool {
		return profile == "*" || slices.Contains(l.Project.Profiles, profile)
	})
}

// isStep reports whether a service is a step on the way to a project that runs: by its name, that of a profile, its image or its
// command, and by the others of its profiles, none of which goes on. A profile with services that go on is a part of the
// application, with steps of its own.
func (l *lowering) isStep(c types.ServiceConfig) bool {
	names := append(slices.Clone(c.Profiles), c.Name)
	facts, _ := l.lookup(c.Image)
	step := facts.OneShot.Value || l.isMigration(c) || slices.ContainsFunc(names, stepName.MatchString)
	return step && !slices.ContainsFunc(names, apartName.MatchString) &&
		!slices.ContainsFunc(slices.Collect(maps.Values(l.Project.DisabledServices)), func(other types.ServiceConfig) bool {
			return l.goesOn(other) && slices.ContainsFunc(other.Profiles, func(profile string) bool { return slices.Contains(c.Profiles, profile) })
		})
}

// preparesIncluded reports whether a service may prepare something for one that is translated: it writes to what that mounts, or it
// reaches it, or what it reaches, over a network.
func (l *lowering) preparesIncluded(c types.ServiceConfig) bool {
	written := map[string]bool{}
	for _, v := range c.Volumes {
		written[v.Source] = written[v.Source] || v.Source != "" && !v.ReadOnly
	}
	for name, other := range l.Project.Services {
		_, needs := c.DependsOn[name]
		reaches := c.NetworkMode != "none" && (needs || c.NetworkMode == types.ServicePrefix+name || sameImage(c, other))
		if reaches || slices.ContainsFunc(other.Volumes, func(v types.ServiceVolumeConfig) bool { return written[v.Source] }) {
			return true
		}
	}
	return false
}

// sameImage reports whether two services run the same image.
func sameImage(a, b types.ServiceConfig) bool {
	if a.Build != nil && b.Build != nil {
		return a.Build.Context == b.Build.Context && a.Build.Dockerfile == b.Build.Dockerfile && a.Build.Target == b.Build.Target
	}
	return a.Image != "" && a.Image == b.Image
}

// included are the attributes with which a service runs in each deployment. One that shares the network of another service
// gets one of its own, since it is not in a task of that.
func (l *lowering) included(c types.ServiceConfig) []string {
	attributes := []string{"profiles: !reset []", "x-aws-pre_deploy: true"}
	host, shares := strings.CutPrefix(c.NetworkMode, types.ServicePrefix)
	if shares {
		attributes = append(attributes, "network_mode: !reset null")
	}
	if networks := slices.Sorted(maps.Keys(l.Project.Services[host].Networks)); shares && !slices.Equal(networks, []string{"default"}) {
		attributes = append(attributes, fmt.Sprintf("networks: [%s]", strings.Join(networks, ", ")))
	}
	return attributes
}
