package lower

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var environmentFeature = feature{
	name: "Environment",
	about: "Variables and env files are part of the task definition, sorted by name, where anyone who can read the template or the task " +
		"definition can read them. A value that looks like a credential gets a warning. So does a database or another well-known image whose " +
		"container exits because a variable is missing, unless there may be data already: on a file system that exists, or from a snapshot.",
	reads: []attribute{
		{"services.*.environment.**", "environment of the container"},
		{"services.*.env_file.**", "environment of the container"},
	},
	kinds: []diag.Kind{kindPlainCredential, kindExampleCredential, KindDynamicReference, kindRequired, kindMailPort, kindPlaceholderLeft},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			lowerEnvironment(l, s, c)
			reportRequired(l, s, c)
			reportMail(l, s, c)
		})
	},
}

var (
	kindPlainCredential = diag.Kind{
		Code: "C2E-plain-credential", Severity: diag.Warning,
		Title:  "plain-text credential",
		Titles: "plain-text credentials",
		Cause: "Its name or form suggests that the value is a credential. The value can be read in the template, the task definition, " +
			"and the console.",
		Fix: "set credentials with x-aws-secrets; or use secrets to deliver them as files (many images accept the path in a variable such as " +
			"NAME_FILE)",

		Together: "%s look like credentials, and anyone who can read the template can read them", EachService: true,
	}
	// KindDynamicReference is found in the finished template.
	KindDynamicReference = diag.Kind{
		Code: "C2E-dynamic-reference", Severity: diag.Error,
		Title: "value contains text that CloudFormation would replace",
		Cause: "CloudFormation replaces {{resolve:…}} anywhere in a template, so the text would not arrive as written.",
		Fix:   "write the value differently, or deliver it with secrets; dynamic references are allowed in x-aws-cloudformation",
	}
)

func lowerEnvironment(l *lowering, s *plan.Service, c types.ServiceConfig) {
	ofCredentials := replaceable(c)
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		value := c.Environment[name]
		// Named without a value and not set here, which Compose leaves out; or from a secret, or with an address.
		if value == nil || s.Injects(name) || s.HasAddress(name) {
			continue
		}
		s.Container.Environment = append(s.Container.Environment, plan.Variable{Name: name, Value: *value})
		l.reportPlaceholder(c, name, *value, ofCredentials)
		if secretshape.Pair(name, *value) {
			l.credentials = append(l.credentials, plan.Variable{Name: name, Value: *value})
			l.reportCredential(s, c, plan.Variable{Name: name, Value: *value})
		}
	}
}

// variable is where a variable comes from.
func (l *lowering) variable(service, name string) []string {
	at, file := source.Path{"services", service, "environment", name}, source.Path{"services", service, "env_file"}
	if !l.Source.Exact(at...) && l.Source.Exact(file...) {
		return file
	}
	return at
}

// leastConcealed is how long a password without a name is that is looked for in all lines.
const leastConcealed = 6

// conceal takes the values of credentials out of the lines that findings show, without
// moving what a mark stands under.
func conceal(credentials []plan.Variable, findings []diag.Finding) {
	cover := func(line string) string {
		for _, c := range credentials {
			if strings.Contains(line, c.Name) && (c.Name != "" || len(c.Value) >= leastConcealed) {
				line = strings.ReplaceAll(line, c.Value, strings.Repeat("*", utf8.RuneCountInString(c.Value)))
			}
		}
		return line
	}
	for i := range findings {
		findings[i].Line = cover(findings[i].Line)
		for j := range findings[i].Related {
			findings[i].Related[j].Line = cover(findings[i].Related[j].Line)
		}
	}
}
