package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var neededVariablesFeature = feature{
	name: "Variables that a program needs on AWS",
	about: "Some variables decide whether a program works behind a load balancer: one that makes it redirect to HTTPS, one that makes it " +
		"trust the load balancer, the key that it signs sessions with, even if only its sources or its framework ask for one, and the name " +
		"under which it keeps its data. The last one is set automatically, because each task on Fargate has a different host name; the others " +
		"get a warning if their values do not work on AWS. So do settings of a database that have no value, and addresses of other services " +
		"that lead to the task itself, in variables or in files of settings, mounted or built into an image. " +
		"Programs on Spring Cloud that register themselves get a variable, with which they register their address in the VPC.",
	kinds: []diag.Kind{kindNeedsHTTPS, kindUntrustedProxy, kindEmptyKey, kindDataName, kindNoValue, kindNotPassed,
		kindTaskItself, kindRegistered},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			n := needs{l, s, c}
			n.reportHTTPS()
			n.reportProxy()
			n.reportKeys()
			n.fixDataName()
			n.reportNoValue()
			n.reportNoUser()
			n.fixRegistered()
			itself{l, s, c}.report()
			itself{l, s, c}.reportFiles()
		})
	},
}

var (
	kindEmptyKey = diag.Kind{
		Code: "C2E-empty-key", Severity: diag.Warning,
		Title: "program's secret key has no value",
		Cause: "The program signs sessions or encrypts data with this key. Without one, most programs either do not start or generate a key " +
			"that is lost when the task stops, so each deployment signs everyone out.",
		Fix:     "generate a key (openssl rand -hex 32) and set it with x-aws-secrets",
		Several: "generate each key (openssl rand -hex 32) and set it with x-aws-secrets",

		InsteadOf: "C2E-unset-variable", Breaks: true, Stops: true, Together: "secret keys are not set: %s",
	}
	kindDataName = diag.Kind{
		Code: "C2E-data-name", Severity: diag.Info,
		Title: "data is kept under a fixed name",
		Cause: "The program keeps its data in a directory named after its host name, but each task has a different host name, so a new task " +
			"would not find the data. compose2ecs sets a variable that gives the directory a fixed name.",
		Fix: "nothing to do; to choose another name, set the variable yourself",

		Choice: "data names", Together: "programs keep their data under a fixed name: %s",
	}
)

// appKey is the key of Laravel, which refuses one of another length than this advice has (Laravel, "Encryption").
const appKey = "APP_KEY"

// keyAdvice is how to make a key. If the project has keys of both lengths, the advice says which is for which.
func (n needs) keyAdvice(name string) string {
	if strings.EqualFold(name, appKey) {
		return "for " + appKey + ", generate a key of 32 characters (openssl rand -hex 16) and set it with x-aws-secrets"
	}
	for _, c := range n.Project.Services {
		_, listed := c.Environment[appKey]
		empty := listed && valueOr(c.Environment[appKey], "") == "" && !n.lowering.service(c.Name).Injects(appKey)
		if k, missing := n.missingKey(c); empty || missing && k.name == appKey {
			return "for any other key, " + kindEmptyKey.Fix
		}
	}
	return kindEmptyKey.Fix
}

// severalKeys is the advice about a key that is told together with others.
func (n needs) severalKeys(name string) string {
	if advice := n.keyAdvice(name); advice != kindEmptyKey.Fix {
		return advice
	}
	return kindEmptyKey.Several
}

// needs looks at what the program in a service needs of its variables.
type needs struct {
	*lowering
	service *plan.Service
	config  types.ServiceConfig
}

// has reports whether a variable gets a value that is not in the environment of the file.
func (n needs) has(name string) bool { return n.service.Injects(name) || n.service.HasAddress(name) }

// reportKeys is about keys that a program needs, and that are empty. Without some of them it exits, which is told by reportRequired.
func (n needs) reportKeys() {
	x := n.startOf(n.service, n.config)
	for _, name := range slices.Sorted(maps.Keys(n.config.Environment)) {
		empty := valueOr(n.config.Environment[name], "") == "" && !n.has(name)
		if empty && secretshape.Key(name, n.service.Name, n.config.Image) && !x.facts.Backend.Known() && !x.exitsWithout(name) {
			n.about(n.service.Name).within(n.variable(n.service.Name, name)).At().
				Report(kindEmptyKey, "%s is empty", name).WithHint("%s", n.keyAdvice(name)).OrOfSeveral(n.severalKeys(name)).Of(name, "")
		}
	}
	k, missing := n.missingKey(n.config)
	if !missing || n.service.RunMode != plan.LongRunning {
		return
	}
	at := n.about(n.service.Name).within(n.variable(n.service.Name, k.name)).At()
	if k.issued {
		at.ReportThat(kindRequired, "needs %s to start", k.name).
			WithHint("set x-aws-secrets: {%s: SECRET}", k.name).Of(n.service.Name, "without "+k.name).
			Without(n.service.Name, k.name, "")
		return
	}
	at.Report(kindEmptyKey, "%s is not set, but the program needs it", k.name).
		WithHint("%s", n.keyAdvice(k.name)).OrOfSeveral(n.severalKeys(k.name)).Of(k.name, "").
		Without(n.service.Name, k.name, "")
}

// fixDataName gives the data of a single task a name that stays.
func (n needs) fixDataName() {
	facts := n.factsOf(n.config)
	name, value, _ := strings.Cut(facts.DataName.Value, "=")
	kept := slices.ContainsFunc(n.service.Mounts, func(m plan.Mount) bool { return overlaps(facts.Data.Value, m.Path) })
	user, _, _ := strings.Cut(value, "@")
	_, set := n.config.Environment[name]
	if !facts.DataName.Known() || set || !kept || n.isNamed(user+"@") {
		return
	}
	n.service.Container.Environment = append(n.service.Container.Environment, plan.Variable{Name: name, Value: value})
	slices.SortFunc(n.service.Container.Environment, func(a, b plan.Variable) int { return strings.Compare(a.Name, b.Name) })
	n.about(n.service.Name).At().Report(kindDataName, "compose2ecs sets %s to %s", name, value).Of(n.service.Name, name)
}

// isNamed reports whether a setting of the project has the beginning of a name, as those of the members of a cluster do.
func (n needs) isNamed(beginning string) bool {
	for _, c := range n.Project.Services {
		if strings.Contains(strings.Join(settingsOf(c), " "), beginning) || strings.Contains(n.startText(c), beginning) {
			return true
		}
	}
	return slices.ContainsFunc(n.fileReaders(), func(r fileReader) bool { return strings.Contains(r.content, beginning) })
}
