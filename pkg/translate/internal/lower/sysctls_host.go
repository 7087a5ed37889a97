package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindHostSetting = diag.Kind{
	Code: "C2E-host-setting", Severity: diag.Warning,
	Title: "program needs a kernel setting of the host",
	Cause: "When it starts, the program checks a kernel parameter of its host, and exits if the value is too low. The parameter cannot be " +
		"set on Fargate.",
	Fix: "turn off the check for this setting, for example with discovery.type: single-node or, for SonarQube, " +
		"SONAR_ES_BOOTSTRAP_CHECKS_DISABLE: \"true\"; for several Elasticsearch or OpenSearch nodes, use a managed service",

	Breaks: true, Stops: true, Together: "programs need a kernel setting that Fargate does not allow: %s",
}

// unchecked are variables with which Elasticsearch, OpenSearch and what has one of them inside start on
// any host: a single node is not checked (elastic.co, "Install Elasticsearch with Docker": "specify
// single-node discovery to bypass the bootstrap checks"), nor is one that maps no files.
var unchecked = lazyregexp.New(`(?i)^(discovery[._]type=single-node$|\w*BOOTSTRAP_CHECKS_DISABLE=true$|.*node\.store\.allow_mmap=false\b)`)

// oldSearch is an Elasticsearch whose first versions had no discovery.type yet (elastic/elasticsearch#23598), and whose Docker Official Image
// takes no settings from variables.
var oldSearch = lazyregexp.New(`(^|/)elasticsearch:5(\.|-|$)`)

var kindUnmapped = diag.Kind{
	Code: "C2E-host-setting-off", Severity: diag.Info,
	Title: "program runs without a kernel setting of the host",
	Cause: "The program needs a kernel parameter or a host limit that cannot be set on Fargate, unless a variable tells it to do " +
		"without. compose2ecs sets that variable; Elasticsearch, for example, then reads its files instead of mapping them into memory, and " +
		"does not lock its memory.",
	Fix:     "nothing to do; the program works as before, though it may be slightly slower",
	Several: "nothing to do; the programs work as before, though they may be slightly slower",

	Choice: "host settings", Together: "compose2ecs sets variables in place of host settings: %s",
}

// lowerHostSetting has an image that does not start on a host as it is start without the setting that it needs, if
// there is a variable for that, and warns otherwise.
func lowerHostSetting(l *lowering, s *plan.Service, c types.ServiceConfig) {
	waived := slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), func(name string) bool {
		return unchecked.MatchString(name + "=" + valueOr(c.Environment[name], ""))
	})
	if waived {
		return
	}
	l.unlockMemory(s)
	facts := l.factsOf(c)
	if !facts.Kernel.Known() {
		return
	}
	name, value, _ := strings.Cut(facts.KernelFree.Value, "=")
	if _, set := c.Environment[name]; !facts.KernelFree.Known() || set || s.Injects(name) {
		found := l.about(s.Name).At().ReportThat(kindHostSetting, "needs %s, which cannot be set on Fargate", facts.Kernel.Value).
			Of(s.Name, facts.Kernel.Value)
		if oldSearch.MatchString(l.baseOf(c)) {
			found.WithHint("use Elasticsearch 6 or later, with discovery.type: single-node; or use a managed service")
		}
		return
	}
	s.Container.Environment = append(s.Container.Environment, plan.Variable{Name: name, Value: value})
	slices.SortFunc(s.Container.Environment, func(a, b plan.Variable) int { return strings.Compare(a.Name, b.Name) })
	l.about(s.Name).At().Report(kindUnmapped, "compose2ecs sets %s to %s, because %s cannot be set on Fargate",
		name, value, facts.Kernel.Value).Of(s.Name, name)
}

// memoryLock matches the names of the variable that has Elasticsearch and OpenSearch lock their memory. A node that shall, and may not,
// does not start (elastic.co, "Bootstrap checks": "Memory lock check"), and a task on Fargate has the operating system's limit for
// memory that is locked (Amazon ECS API Reference, Ulimit: only nofile differs).
var memoryLock = lazyregexp.New(`(?i)^(bootstrap\.memory_lock|ES_SETTING_BOOTSTRAP_MEMORY__LOCK)$`)

// unlockMemory has a search engine that would lock its memory do without.
func (l *lowering) unlockMemory(s *plan.Service) {
	for i, v := range s.Container.Environment {
		if strings.EqualFold(v.Value, "true") && memoryLock.MatchString(v.Name) {
			s.Container.Environment[i].Value = "false"
			l.about(s.Name).At("environment", v.Name).Report(kindUnmapped, "compose2ecs sets %s to false, because a task cannot lock its memory on Fargate",
				v.Name).
				Of(s.Name, v.Name)
		}
	}
}
