package lower

import (
	"strconv"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindOpenOverlay = diag.Kind{
	Code: "C2E-open-overlay", Severity: diag.Warning,
	Title: "placeholder in x-aws-cloudformation",
	Cause: "The text is a placeholder for an ID, a name, or an ARN. It is copied to the template unchanged, and AWS will reject it.",
	Fix: "replace it with the actual value; or use a parameter of your own: add it to Parameters in x-aws-cloudformation and write !Ref " +
		"NAME here",
	Several: "replace them with the actual values; or use parameters of your own: add them to Parameters in x-aws-cloudformation and write " +
		"!Ref NAME here",

	Breaks: true, Together: "placeholders in x-aws-cloudformation are copied to the template unchanged: %s",
}

// openMark is a text, or the end of an ARN, that says what is to be written: <Private Subnet2 ID>.
var openMark = lazyregexp.New(`^(arn:.*)?<[A-Za-z][^<>/]*>`)

// reportOpenTexts finds placeholders in the overlay that are not those of parameters.
func reportOpenTexts(l *lowering) {
	for _, fragment := range l.Overlay {
		l.openTextsIn(fragment, source.Path{"x-aws-cloudformation"})
	}
}

func (l *lowering) openTextsIn(node *cfn.Node, at source.Path) {
	if text, ok := node.Text(); ok {
		if _, filled := l.plan.Unresolved[text]; !filled && openMark.MatchString(text) {
			l.AtValue(at...).Report(kindOpenOverlay, "x-aws-cloudformation: %s is a placeholder", quoted(text)).Of(text, "")
		}
		return
	}
	for _, entry := range node.Entries() {
		l.openTextsIn(entry.Value, at.Sub(entry.Key))
	}
	for i, item := range node.Items() {
		l.openTextsIn(item, at.Sub(strconv.Itoa(i)))
	}
}
