package lower

import (
	"maps"
	"net/url"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindInternalIssuer is about logins (OpenID Connect Discovery 1.0, sections 3 and 4.3: the metadata name the issuer that they were asked of,
// and the page to which browsers are sent).
var kindInternalIssuer = diag.Kind{
	Code: "C2E-internal-issuer", Severity: diag.Warning,
	Title: "login page has an address that browsers cannot resolve",
	Cause: "An OpenID Connect client asks the issuer for the address of the login page, and redirects browsers there. The name of a service " +
		"resolves only inside the project's network; on your machine, an entry in the hosts file may make it work.",
	Fix: "use the identity provider's public URL here and in its own settings; if the identity provider is private, expose it to the " +
		"internet",

	Breaks: true, Together: "browsers cannot resolve the addresses of login pages, set in %s",
}

var (
	// issuerName is what variables with the address of an issuer are called; those that only compare it with tokens are not meant.
	issuerName  = lazyregexp.New(`(?i)issuer(_?ur[il])?$`)
	comparedFor = lazyregexp.New(`(?i)(jwt|token|resource_?server)`)
	// loginName is what variables are called that name the address of the login page itself.
	loginName = lazyregexp.New(`(?i)auth(ori[sz](e|ation))?_?(endpoint|ur[il])$|(frontend|public|external)_?(ur[il])$`)
	// ownAddress is what the variables of a provider are called that name the address at which browsers reach it.
	ownAddress = lazyregexp.New(`^KC_HOSTNAME(_URL)?$|(?i)(public|external|root|frontend)_?(ur[il])$`)
)

// reportIssuer warns of a login at another service, under the name that only tasks resolve.
func reportIssuer(l *lowering, s *plan.Service, c types.ServiceConfig) {
	names := slices.Sorted(maps.Keys(c.Environment))
	if slices.ContainsFunc(names, func(name string) bool { return loginName.MatchString(name) && !l.isInternal(s, c, name) }) {
		return
	}
	for _, name := range names {
		if !issuerName.MatchString(name) || comparedFor.MatchString(name) || !l.isInternal(s, c, name) {
			continue
		}
		provider := l.addressed(s, c, name)
		if own := l.Project.Services[provider].Environment; slices.ContainsFunc(slices.Collect(maps.Keys(own)), ownAddress.MatchString) {
			continue
		}
		l.about(s.Name).within(l.variable(s.Name, name)).At().
			ReportThat(kindInternalIssuer, "sends browsers to a login page at %q, which they cannot resolve", provider).Of(s.Name, name)
	}
}

// isInternal reports whether a variable has the address of another service of the project.
func (l *lowering) isInternal(s *plan.Service, c types.ServiceConfig, variable string) bool {
	return l.addressed(s, c, variable) != ""
}

// addressed is the other service whose address a variable has, or "".
func (l *lowering) addressed(s *plan.Service, c types.ServiceConfig, variable string) string {
	address, err := url.Parse(valueOr(c.Environment[variable], ""))
	if err != nil || address.Scheme != "http" && address.Scheme != "https" {
		return ""
	}
	for _, other := range l.plan.Services {
		if other.Name != s.Name && slices.Contains(namesOf(other, l.Project.Services[other.Name]), address.Hostname()) {
			return other.Name
		}
	}
	return ""
}
