package lower

import (
	"regexp"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindPlaceholderLeft = diag.Kind{
	Code: "C2E-placeholder-left", Severity: diag.Warning,
	Title: "variable has a placeholder",
	Cause: "The value in angle brackets is where you are supposed to write your own. Programs that check their settings exit; others use it " +
		"as it is.",
	Fix:     "replace it with your own value in the AWS overlay",
	Several: "replace them with your own values in the AWS overlay",

	Breaks: true, Together: "these variables still have placeholders: %s",
}

// placeholderLeft is a text in angle brackets that is a value, or a part of a host or of an address for mail. A value that means nothing is
// none.
func placeholderLeft() *regexp.Regexp {
	return lazyregexp.Of(`^(?:\w+://|[\w.+-]+@)?[\w.-]*<([A-Za-z][\w .-]+)>[\w.-]*(?:[:/][\w./-]*)?$`)
}

func meansNothing() *regexp.Regexp {
	return lazyregexp.Of(`(?i)^(none|nil|null|empty|unset|undefined|default|unknown)$`)
}

// ofStore is a variable for a store that projects have as an alternative to their own disk, and seldom use.
func ofStore() *regexp.Regexp { return lazyregexp.Of(`^(AWS|S3|GCS|AZURE)_`) }

// reportPlaceholder warns of a variable that the user has to replace, and that is no credential, of which others warn.
func (l *lowering) reportPlaceholder(service, name, value string) {
	match := placeholderLeft().FindStringSubmatch(value)
	if match == nil || meansNothing().MatchString(match[1]) || secretshape.Pair(name, value) || ofStore().MatchString(name) {
		return
	}
	l.about(service).AtValue(l.variable(service, name)[2:]...).Report(kindPlaceholderLeft, "%s still has the placeholder %s", name, value).Of(name, "")
}
