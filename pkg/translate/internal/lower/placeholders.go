package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var placeholdersFeature = feature{
	name: "Placeholders",
	about: "Files that are meant to be filled in contain placeholders such as `<your VPC>` for a VPC or `xxx` for an account. A " +
		"placeholder becomes a parameter of the template, and a warning says which one; a deployment does not start until the parameter has a " +
		"value. The same text in `x-aws-cloudformation` refers to the same parameter.",
	kinds: []diag.Kind{kindPlaceholder},
}

var kindPlaceholder = diag.Kind{
	Code: "C2E-placeholder", Severity: diag.Warning,
	Breaks: true, Stops: true,
	Title: "placeholder becomes a parameter",
	Cause: "The text is a placeholder for an ID, a name, or an ARN. In the template, it is replaced by a parameter.",
	Fix:   "replace it with a value, or pass one with --parameter when you deploy",
}

// openText is how people write that there is something to be written: <ID>, your-id, xxx.
var openText = lazyregexp.New(`(?i)<.+>|x{3,}|(^|[^a-z])your([^a-z]|$)|\.{3}|…|\*{3}|(change|replace).?me`)

func isUnresolved(text string) bool { return openText.MatchString(text) }

// resolveLater has a parameter stand for a text that was left open, the same one for the same
// text, and returns its id.
func (l *lowering) resolveLater(text string, p plan.Placeholder, at ...string) cfn.LogicalID {
	p.Text, p.From = text, at
	i := slices.IndexFunc(l.plan.Placeholders,
		func(earlier plan.Placeholder) bool { return earlier.Text == text && earlier.Pattern == p.Pattern })
	if i < 0 {
		l.plan.Placeholders = append(l.plan.Placeholders, p)
	} else {
		p.ID = l.plan.Placeholders[i].ID
	}
	l.reportUnresolved(text, p.ID, at...)
	return p.ID
}

// reportUnresolved says which parameter stands for a text that was left open.
func (l *lowering) reportUnresolved(text string, id cfn.LogicalID, at ...string) {
	what := quoted(beginning(text)) + " is a placeholder"
	if text == "" {
		what = "the value is empty, so it becomes a parameter"
	}
	l.plan.Unresolved[text] = id
	l.AtValue(at...).Report(kindPlaceholder, "%s", what).
		WithHint("set the value, or deploy with --parameter %s=…", id)
}

// beginning is as much of a text as people need to find it in their file.
func beginning(text string) string {
	const most = 40
	if characters := []rune(text); len(characters) > most {
		return string(characters[:most]) + "…"
	}
	return text
}

// openSecret is the parameter for the ARN of a secret.
func openSecret(id cfn.LogicalID, description string) plan.Placeholder {
	return plan.Placeholder{
		ID: id, Description: description, Wanted: "the complete ARN of a Secrets Manager secret",
		Pattern: `arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:.+-[A-Za-z0-9]{6}`,
	}
}
