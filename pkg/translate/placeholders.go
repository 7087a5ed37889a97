package translate

import (
	"regexp"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var placeholders = feature{
	name: "Placeholders",
	about: "Files that others are to fill in name a VPC as `<your VPC>`, or write `xxx` for an account. Where only the one who deploys knows the value, it is a parameter of the template, " +
		"and a warning says which; a deployment does not begin before it has a value. The same text in `x-aws-cloudformation` is that parameter too.",
	kinds: []diag.Kind{kindPlaceholder},
	emit: func(p *Plan, e *emitter) {
		for _, open := range p.Placeholders {
			e.parameter(cfn.Parameter{
				ID: open.ID, Type: "String", Description: open.Description, AllowedPattern: open.Pattern, ConstraintDescription: open.Wanted,
			}, open.from...)
		}
	},
}

var kindPlaceholder = diag.Kind{
	Code: "C2E-placeholder", Severity: diag.Warning,
	Title: "value is a placeholder, and becomes a parameter",
	Cause: "The text stands for an id, a name or an ARN that nobody has written yet. The template is complete with a parameter in its place.",
	Cure:  "write the value, or give it when you deploy, with --parameter",
}

// A Placeholder is a parameter in the place of a text that somebody has left open.
type Placeholder struct {
	ID          cfn.LogicalID
	Description string
	Wanted      string // what a value is, for whoever gives a wrong one
	Pattern     string // of values

	text string
	from []string
}

// openText is how people write that there is something to be written: <ID>, your-id, xxx.
var openText = regexp.MustCompile(`(?i)<.+>|x{3,}|(^|[^a-z])your([^a-z]|$)|\.{3}|…|\*{3}|(change|replace).?me`)

func leftOpen(text string) bool { return openText.MatchString(text) }

// open has a parameter stand for a text that was left open, the same one for the same
// text, and returns its id.
func (l *lowering) open(text string, p Placeholder, at ...string) cfn.LogicalID {
	p.text, p.from = text, at
	i := slices.IndexFunc(l.plan.Placeholders, func(earlier Placeholder) bool { return earlier.text == text && earlier.Pattern == p.Pattern })
	if i < 0 {
		l.plan.Placeholders = append(l.plan.Placeholders, p)
	} else {
		p.ID = l.plan.Placeholders[i].ID
	}
	l.reportOpen(text, p.ID, at...)
	return p.ID
}

// reportOpen says which parameter stands for a text that was left open.
func (l *lowering) reportOpen(text string, id cfn.LogicalID, at ...string) {
	what := quoted(text) + " is a placeholder"
	if text == "" {
		what = "nothing is written here"
	}
	l.plan.Open[text] = id
	l.AtValue(at...).Report(kindPlaceholder, "%s: it becomes the parameter %s of the template", what, id).
		WithHint("write the value, or deploy with --parameter %s=…", id)
}

// fillIn has the parameters stand for the same texts in what the user adds to the template.
func (p *Plan) fillIn(fragments []*cfn.Node) []*cfn.Node {
	filled := slices.Clone(fragments)
	for i := range filled {
		filled[i] = filled[i].Replaced(func(text string) (cfn.String, bool) {
			id, open := p.Open[text]
			return cfn.Ref(id), open && text != ""
		})
	}
	return filled
}

// openSecret is the parameter for the ARN of a secret.
func openSecret(id cfn.LogicalID, description string) Placeholder {
	return Placeholder{
		ID: id, Description: description, Wanted: "the whole ARN of a secret of Secrets Manager",
		Pattern: `arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:.+-[A-Za-z0-9]{6}`,
	}
}
