package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindUses = diag.Kind{
	Code: "C2E-starts-after", Severity: diag.Info,
	Title: "service starts after the services it uses",
	Cause: "A variable, an option, or a settings file of the service contains the name of a database, cache, or broker in the project, but " +
		"depends_on does not mention it. The first deployment of an application that keeps crashing until its database is available would fail. " +
		"A proxy such as nginx exits if it cannot resolve the services in its configuration.",
	Fix: "nothing to do; to start a service without waiting, set x-aws-parallel: true on it",

	Choice: "start order", Together: "services start after the ones they use: %s",
}

// backendsAwaited are the kinds of programs without which those that use them often do not start.
var backendsAwaited = []string{"database", "cache", "broker"}

// deriveDependencies adds to depends_on the databases that a service uses by its settings: then all
// that is decided by the order of services is decided by these too.
func deriveDependencies(l *lowering) {
	names := slices.Sorted(maps.Keys(l.Project.Services))
	backends := l.backends()
	if len(backends) == 0 {
		return
	}
	for _, name := range names {
		if l.Project.Services[name].Extensions["x-aws-parallel"] == true {
			continue
		}
		c := l.Project.Services[name]
		words := hostsIn(append(settingsOf(l.withoutShared(c)), l.settingsInFiles(c)...))
		for _, backend := range backends {
			if l.usesUnsaid(name, backend, words) {
				l.dependOn(name, backend)
				l.derivedWaits[name] = append(l.derivedWaits[name], backend)
			}
		}
	}
}

// springFiles are the files in which Spring Boot finds settings, in the sources of a program.
var springFiles = []string{"application.yml", "application.yaml", "application.properties", "bootstrap.yml"}

// settingsInFiles are the settings of a program in such files, or in the one of dotenv where it starts, which Laravel and many others
// read, as far as they are on this machine, without comments. Databases have none.
func (l *lowering) settingsInFiles(c types.ServiceConfig) (texts []string) {
	if l.factsOf(c).Backend.Known() {
		return nil
	}
	if text, ok := l.fileIn(c, l.placesOf(c, "./.env")[0]); ok {
		texts = append(texts, scriptComment.ReplaceAllString(text, ""))
	}
	for _, name := range springFiles {
		if file, ok := l.ContextFile(l.buildOf(c), "src/main/resources/"+name); ok {
			texts = append(texts, scriptComment.ReplaceAllString(file.Content, ""))
		}
	}
	return texts
}

// withoutShared is a service without the variables of env files, if it is a database, a cache or a broker: such a file has the settings of
// the programs that use it.
func (l *lowering) withoutShared(c types.ServiceConfig) types.ServiceConfig {
	if !slices.Contains(backendsAwaited, l.factsOf(c).Backend.Value) {
		return c
	}
	c.Environment = maps.Clone(c.Environment)
	maps.DeleteFunc(c.Environment, func(name string, _ *string) bool {
		return !slices.Equal(l.variable(c.Name, name), source.Path{"services", c.Name, "environment", name})
	})
	return c
}

// usesUnsaid reports whether a service uses another one, and neither waits for the other. Those with one image are the
// members of a cluster, which start together.
func (l *lowering) usesUnsaid(name, backend string, words map[string][]string) bool {
	c, other := l.Project.Services[name], l.Project.Services[backend]
	return name != backend && c.Image != other.Image && meets(c, other) &&
		slices.ContainsFunc([]string{backend, other.ContainerName, other.Hostname}, func(n string) bool {
			_, mentioned := words[strings.ToLower(n)]
			return mentioned
		}) &&
		!l.dependsOn(name, backend, map[string]bool{}) && !l.dependsOn(backend, name, map[string]bool{})
}

// backends are the services that others often do not start without, by their images or names, sorted.
func (l *lowering) backends() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(l.Project.Services)), func(name string) bool {
		c := l.Project.Services[name]
		facts := l.factsOf(c)
		return !slices.Contains(backendsAwaited, facts.Backend.Value) && (!tellsNothing(facts) || l.taggedAs(c) == "")
	})
}

// dependOn makes a service wait for another one.
func (l *lowering) dependOn(name, backend string) {
	c := l.Project.Services[name]
	c.DependsOn = maps.Clone(c.DependsOn)
	if c.DependsOn == nil {
		c.DependsOn = types.DependsOnConfig{}
	}
	c.DependsOn[backend] = types.ServiceDependency{Condition: types.ServiceConditionStarted, Required: true}
	l.Project.Services[name] = c
}

// dependsOn reports whether a service depends on another one, if by way of others.
func (l *lowering) dependsOn(name, other string, seen map[string]bool) bool {
	seen[name] = true
	for next := range l.Project.Services[name].DependsOn {
		if next == other || !seen[next] && l.dependsOn(next, other, seen) {
			return true
		}
	}
	return false
}

// meets reports whether two services share a network of Compose.
func meets(c, other types.ServiceConfig) bool {
	if len(c.Networks) == 0 || len(other.Networks) == 0 { // those of another service, or the default one
		return true
	}
	for name := range c.Networks {
		if _, has := other.Networks[name]; has {
			return true
		}
	}
	return false
}

// reportDerived says what services wait for although no file says so.
func reportDerived(l *lowering) {
	for _, name := range slices.Sorted(maps.Keys(l.derivedWaits)) {
		after := sentence.And(l.derivedWaits[name])
		l.about(name).At().ReportThat(kindUses, "starts after %s, which it uses", quotedNames(l.derivedWaits[name])).Of(name, "after "+after)
	}
}
