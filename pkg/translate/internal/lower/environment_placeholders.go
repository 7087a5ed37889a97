package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindPlaceholderLeft = diag.Kind{
	Code: "C2E-placeholder-left", Severity: diag.Warning,
	Title: "variable contains a placeholder",
	Cause: "The text is in angle brackets, or is also the value of a credential: it is a placeholder for your own value. Programs that " +
		"check their settings exit; others use the placeholder unchanged.",
	Fix:     "replace it with your own value in the AWS overlay",
	Several: "replace them with your own values in the AWS overlay",

	Breaks: true, Together: "these variables still contain placeholders: %s",
}

// placeholderLeft is a text in angle brackets that is a value, or a part of a host or of an address for mail.
var placeholderLeft = lazyregexp.New(`^(?:\w+://|[\w.+-]+@)?[\w.-]*<([A-Za-z][\w .-]+)>[\w.-]*(?:[:/][\w./-]*)?$`)

// speaksToYou is what such a text says to the person who fills it in. Without that, it may be what the program wants, as <level> in a format.
var speaksToYou = lazyregexp.New(`(?i)(^|[\s._-])(your|my|insert|replace|change|enter|put|fill)([\s._-]|me$|$)`)

// ofStore is a variable for a store that projects have as an alternative to their own disk, and seldom use.
var ofStore = lazyregexp.New(`^(AWS|S3|GCS|AZURE)_`)

// saysReplace is a whole value that tells people to write their own, in words that no credential consists of, so that it may be shown. One
// such as admin or example may be meant.
func saysReplace() *lazyregexp.Regexp {
	const word = `(?:actual|address|api|app|com|domain|e?mail|endpoint|here|host(?:name)?|key|login|name|own|pass(?:word)?|please|` +
		`port|real|secret|sender|server|smtp|token|ur[il]|user(?:name)?|value|your)`
	return lazyregexp.Of(`(?i)^[<\[]?(?:please[\s._-]?)?(?:(?:change|replace|edit|fill|insert|set|update)[\s._-]?(?:me|this|with)|your)` +
		`(?:[\s._-]` + word + `)*[>\]]?!?$`)
}

// saysWhere is what variables are called that say where something is, or have an address for mail: a user or a title of that name would do.
var saysWhere = lazyregexp.New(`(?i)(?:^|_)(?:host(?:_?name)?|port|ur[il]|domain(?:_?name)?|endpoint|server|smtp|e?mail|sender|` +
	`(?:smtp|e?mail)_(?:address|from(?:_address)?|user(?:_?name)?|login))$`)

// isSwitchedOff reports whether a switch of a service turns off what a variable belongs to, as SMTP_ENABLED does with SMTP_HOST.
func isSwitchedOff(c types.ServiceConfig, name string) bool {
	subject, _, _ := strings.Cut(strings.ToLower(name), "_")
	for other, value := range c.Environment {
		other = strings.ToLower(other)
		isSwitch := strings.HasPrefix(other, subject+"_") && lazyregexp.Of(`_(?:active|enabled?)$`).MatchString(other) ||
			slices.Contains([]string{"enable_" + subject, "use_" + subject, "use_" + subject + "s"}, other)
		if isSwitch && slices.Contains([]string{"", "0", "false", "no", "off"}, strings.ToLower(valueOr(value, ""))) {
			return true
		}
	}
	return false
}

// replaceable are the values that tell people to write their own, and that credentials of a service have.
func replaceable(c types.ServiceConfig) map[string]bool {
	values := map[string]bool{}
	for name, value := range c.Environment {
		if text := valueOr(value, ""); secretshape.Name(name) && saysReplace().MatchString(text) {
			values[text] = true
		}
	}
	return values
}

// reportPlaceholder warns of a variable that the user has to replace, and that is no credential, of which others warn. Some values are
// those of credentials.
func (l *lowering) reportPlaceholder(c types.ServiceConfig, name, value string, ofCredentials map[string]bool) {
	match := placeholderLeft.FindStringSubmatch(value)
	asks := match != nil && speaksToYou.MatchString(match[1])
	_, isService := l.Project.Services[value]
	if ofCredentials[value] && !isService && saysWhere.MatchString(name) && !isSwitchedOff(c, name) {
		asks = true
	}
	if !asks || secretshape.Pair(name, value) || ofStore.MatchString(name) {
		return
	}
	l.about(c.Name).AtValue(l.variable(c.Name, name)[2:]...).Report(kindPlaceholderLeft, "%s still contains the placeholder "+
		"%s", name, value).Of(name, "")
}
