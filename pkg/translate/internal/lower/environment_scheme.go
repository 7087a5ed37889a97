package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// schemeName is what variables are called that have the scheme of a public address, of which another variable has the host. A name
// such as SERVER_PROTOCOL is not among them: it can have the program itself speak TLS.
var schemeName = lazyregexp.New(`(?i)^(?:(.+)_)?(?:scheme|(?:url|public|external|site|domain)_proto(?:col)?)$`)

// lowerScheme makes the scheme that a service writes before a host HTTPS, where the host has become one that is reached by HTTPS.
func (v localVariable) lowerScheme() {
	name := schemeName.FindStringSubmatch(v.name)
	if v.value != "http" || name == nil || isInside(v.name) {
		return
	}
	stem := strings.ToUpper(name[1])
	isHost := func(a plan.AddressVariable) bool {
		of := strings.ToUpper(a.Name)
		return len(a.Parts) == 1 && a.Parts[0].Form != plan.WholeURL && (stem == "" || of == stem || strings.HasPrefix(of, stem+"_"))
	}
	isPlain := func(a plan.AddressVariable) bool { return isHost(a) && a.Parts[0].Address.Scheme != "https" }
	if slices.ContainsFunc(v.service.Addresses, isHost) && !slices.ContainsFunc(v.service.Addresses, isPlain) {
		v.become(v.about(v.service.Name).within(v.variable(v.service.Name, v.name)).At(), []plan.AddressPart{{Text: "https"}})
	}
}
