package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindExampleCredential = diag.Kind{
	Code: "C2E-example-credential", Severity: diag.Warning,
	Title: "key is only an example",
	Cause: "The value stands where people are to write their own. It is in the documentation of the program, so everyone can forge what it " +
		"signs; and many programs do not start with it, since they know it or expect another form, such as a UUID.",
	Fix: "generate one as its documentation says, and set it with x-aws-secrets; for many programs, compose2ecs init does",

	Together: "keys are only examples, which everyone knows, and some programs refuse: %s",
}

// laravelKey is the key of programs on Laravel, which answer no request with a key of another length ("Configuration" in its documentation).
const laravelKey = "APP_KEY"

// reportCredential warns of a variable with a credential: more so if it is a key of the program, or has to have a form, and is only an
// example of one.
func (l *lowering) reportCredential(s *plan.Service, c types.ServiceConfig, v plan.Variable) {
	at := l.about(s.Name).within(l.variable(s.Name, v.Name)).At()
	isKey := secretshape.Key(v.Name, s.Name, c.Image) && !l.factsOf(c).Backend.Known()
	switch {
	case isKey && secretshape.ExampleKey(v.Value), secretshape.ExampleOfForm(v.Value):
		kind := kindExampleCredential
		kind.Breaks = v.Name == laravelKey || secretshape.ExampleOfForm(v.Value)
		at.Report(kind, "%s is only an example, which everyone knows, and some programs refuse", v.Name).Of(v.Name, "")
	case secretshape.Example(v.Value):
		at.Report(kindPlainCredential, "%s looks like an example of a credential, and anyone who can read the template can read it", v.Name).
			Of(v.Name, "an example")
	default:
		at.Report(kindPlainCredential, "%s looks like a credential, and anyone who can read the template can read it", v.Name).Of(v.Name, "")
	}
}
