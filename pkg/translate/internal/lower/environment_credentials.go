package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindExampleCredential = diag.Kind{
	Code: "C2E-example-credential", Severity: diag.Warning,
	Title: "value is only an example",
	Cause: "The value is a placeholder for your own. The program does not work with it, because the value must have a certain form, such " +
		"as a UUID or a key of a certain length.",
	Fix:     "generate a value as described in the program's documentation, and set it with x-aws-secrets",
	Several: "generate values as described in the programs' documentation, and set them with x-aws-secrets",

	Breaks: true, Stops: true, Together: "programs do not work with the example values of %s",
}

// laravelKey is the key of programs on Laravel, which answer no request with a key of another length ("Configuration" in its documentation).
const laravelKey = "APP_KEY"

// reportCredential warns of a variable with a credential: more so if the program does not work with it, because it has to have a form and
// is only an example of one. Many programs work with other examples.
func (l *lowering) reportCredential(s *plan.Service, c types.ServiceConfig, v plan.Variable) {
	at := l.about(s.Name).within(l.variable(s.Name, v.Name)).At()
	isKey := secretshape.Key(v.Name, s.Name, c.Image) && !l.factsOf(c).Backend.Known() && secretshape.ExampleKey(v.Value)
	switch {
	case isKey && v.Name == laravelKey, secretshape.ExampleOfForm(v.Value):
		at.Report(kindExampleCredential, "the program does not work with the example value of %s", v.Name).Of(v.Name, "")
	case isKey, secretshape.Example(v.Value):
		at.Report(kindPlainCredential, "%s looks like an example credential, and anyone who can read the template can read it", v.Name).
			Of(v.Name, "from an example")
	default:
		at.Report(kindPlainCredential, "%s looks like a credential, and anyone who can read the template can read it", v.Name).Of(v.Name, "")
	}
}
