package lower

import (
	"cmp"
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindNeedsHTTPS = diag.Kind{
		Code: "C2E-needs-https", Severity: diag.Warning,
		Title: "program expects HTTPS, but the listener uses HTTP",
		Cause: "The program redirects browsers to HTTPS, or sends its cookies only over HTTPS, but the project has no HTTPS listener: the " +
			"redirect leads nowhere, or no one can sign in.",
		Fix: "add x-aws-domain, and " + publishHTTPS,

		Breaks: true, Together: "programs expect HTTPS, but the listeners use HTTP: %s",
	}
	// kindUntrustedProxy is about the headers X-Forwarded-For and X-Forwarded-Proto of load balancers.
	kindUntrustedProxy = diag.Kind{
		Code: "C2E-untrusted-proxy", Severity: diag.Warning,
		Title: "program does not trust the load balancer",
		Cause: "TLS is terminated at the load balancer, which tells the program in X-Forwarded headers who the visitors are and that they use " +
			"HTTPS. Unless a setting tells it to trust a proxy, the program ignores these headers and then redirects to HTTPS in a loop or sends " +
			"visitors to http://, or it rejects the requests.",
		Fix: "set the variable that makes the program trust the load balancer",

		Breaks: true, Together: "programs do not trust the load balancer: %s",
	}
)

// httpsVariable is what variables are called that have a program redirect to HTTPS.
// Those of cookies have browsers send them over HTTPS only.
var httpsVariable = lazyregexp.New(`(?i)(^|_)(force_ssl|force_https|require_https|use_https|https|https_enabled|(secure_)?ssl_redirect|` +
	`(session|csrf)_secure_cookies?|secure_cookies?)$|(^|[_.])(session|csrf)?_?cookies?[_.]secure$`)

// withoutName is what variables are called that take something away.
func withoutName() *regexp.Regexp {
	return lazyregexp.Of(`(?i)(^|_)(disable|disabled|no|skip|without|ignore)_`)
}

// reportHTTPS is about a program that wants HTTPS where only HTTP is spoken: by its own listeners, or by all of them, as where a proxy
// is in front of it.
func (n needs) reportHTTPS() {
	own := n.routesTo(n.service.Name)
	routes := own
	if len(own) == 0 {
		routes = n.routesWhere(func(plan.Route) bool { return true })
	}
	maySpeak := func(r plan.Route) bool { return r.Secure() || r.ListenerARN != "" } // an existing listener speaks what it speaks
	if len(routes) == 0 || slices.ContainsFunc(routes, maySpeak) {
		return
	}
	speaksTLS := slices.ContainsFunc(own, func(r plan.Route) bool { return r.Target.Protocol == "HTTPS" })
	for _, name := range httpsVariables(n.config) {
		if speaksTLS { // it has the program speak TLS itself, or is content with that
			break
		}
		n.about(n.service.Name).within(n.variable(n.service.Name, name)).At().
			Report(n.withoutHTTPS(), "%s=%s requires HTTPS, but there is no HTTPS listener", name, *n.config.Environment[name]).
			Of(n.service.Name+" "+name, "")
	}
	n.reportOwnHTTPS(own)
	at := n.about(n.service.Name).At()
	if where := n.asksInSources(n.config); where != "" && (len(own) > 0 || n.speaksForContext()) {
		at.ReportThat(n.withoutHTTPS(), "expects HTTPS because of %s, but there is no HTTPS listener", where).Of(n.service.Name, where)
	}
	switch s, wants := n.startOf(n.service, n.config).wantsHTTPS(); {
	case !wants:
	case s.Name != "" && !s.Not:
		n.about(n.service.Name).within(n.variable(n.service.Name, s.Name)).At().
			Report(n.withoutHTTPS(), "%s requires HTTPS, but there is no HTTPS listener", s.Name).Of(n.service.Name+" "+s.Name, "")
	case s.Not && s.Part: // a flag among those of a program, which may be behind another one
		at.ReportThat(n.withoutHTTPS(), "expects HTTPS unless %s has %s, but there is no HTTPS listener", s.Name, s.Value).
			Of(n.service.Name, "unless "+s.Name+" has "+s.Value)
	case len(own) == 0:
	case s.Not:
		at.ReportThat(n.withoutHTTPS(), "expects HTTPS unless %s is %s, but there is no HTTPS listener", s.Name, s.Value).
			Of(n.service.Name, "unless "+s.Name+"="+s.Value)
	default:
		at.ReportThat(n.withoutHTTPS(), "needs HTTPS, but there is no HTTPS listener").Of(n.service.Name, "")
	}
}

// publishHTTPS is what to do about a program that expects HTTPS in a project that has a domain.
const publishHTTPS = "publish port 80 as 443 with protocol: https; on other ports, set x-aws-listener: {protocol: https}"

// withoutHTTPS is the kind of finding about a program that expects HTTPS, with advice for the project and the port by which browsers reach
// the program, or what is in front of it.
func (n needs) withoutHTTPS() diag.Kind {
	kind := kindNeedsHTTPS
	kind.Fix = publishHTTPS
	routes := n.routesTo(n.service.Name)
	if len(routes) == 0 {
		routes = n.routesWhere(func(plan.Route) bool { return true })
	}
	of := ""
	if len(routes) > 0 && routes[0].Service != n.service.Name {
		of = " of " + routes[0].Service
	}
	switch {
	case len(routes) == 0:
	case routes[0].Port == 80:
		kind.Fix = fmt.Sprintf("publish port 80%s as 443 with protocol: https", of)
	default:
		kind.Fix = fmt.Sprintf("set x-aws-listener: {protocol: https} on port %d%s", routes[0].Port, of)
	}
	if n.Project.Extensions["x-aws-domain"] == nil {
		kind.Fix = "add x-aws-domain, and " + kind.Fix
	}
	return kind
}

// speaksForContext reports whether no other service of the same sources is there to tell of them: one that is published, or one before it.
func (n needs) speaksForContext() bool {
	for _, name := range slices.Sorted(maps.Keys(n.Project.Services)) {
		if name != n.service.Name && n.contextOf(n.Project.Services[name]) == n.contextOf(n.config) &&
			(name < n.service.Name || len(n.routesTo(name)) > 0) {
			return false
		}
	}
	return true
}

// reportOwnHTTPS is about variables that have an address with HTTPS for a host at which browsers reach the project by HTTP, or for the
// program itself: it sends browsers there. A program that has its own address on AWS in another variable has that of something else here.
func (n needs) reportOwnHTTPS(own []plan.Route) {
	known := n.factsOf(n.config).PublicURL.Value
	isKnown := slices.ContainsFunc(n.service.Addresses, func(v plan.AddressVariable) bool { return ownURL().MatchString(v.Name) })
	for _, name := range slices.Sorted(maps.Keys(n.config.Environment)) {
		u, err := url.Parse(valueOr(n.config.Environment[name], ""))
		if err != nil || u.Scheme != "https" || isHere(u.Hostname()) || n.has(name) {
			continue
		}
		isOwn := len(own) > 0 && (slices.Contains(known, name) || !isKnown && ownURL().MatchString(name) && strings.Contains(u.Hostname(), "."))
		here := n.routesWhere(func(r plan.Route) bool { return n.plan.Address(r).Host == u.Hostname() })
		if isOwn || len(here) > 0 {
			n.about(n.service.Name).within(n.variable(n.service.Name, name)).At().
				Report(n.withoutHTTPS(), "%s sends browsers to https://%s, but there is no HTTPS listener", name, u.Host).
				Of(n.service.Name+" "+name, "")
		}
	}
}

// httpsVariables are the variables of a service that have its program redirect to HTTPS, sorted.
func httpsVariables(c types.ServiceConfig) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(c.Environment)), func(name string) bool {
		value := strings.ToLower(valueOr(c.Environment[name], ""))
		isOn := slices.Contains([]string{"true", "1", "yes", "on"}, value)
		return !isOn || !httpsVariable().MatchString(name) || withoutName().MatchString(name)
	})
}

// wantsHTTPS reports whether the users of a program need HTTPS, with the setting that has it so, if it is one: the first, if that they need
// none takes one of several.
func (x start) wantsHTTPS() (images.Setting, bool) {
	needed := x.facts.TLSNeeded
	if len(needed.Value) == 0 {
		return images.Setting{}, needed.Known()
	}
	is := func(s images.Setting) bool {
		return x.given(s.Name).known && x.has(s) || x.becomes(s)
	}
	if needed.Value[0].Not {
		return needed.Value[0], !slices.ContainsFunc(needed.Value, func(s images.Setting) bool { return !is(s) })
	}
	i := slices.IndexFunc(needed.Value, is)
	if i < 0 {
		return images.Setting{}, false
	}
	return needed.Value[i], true
}

// becomes reports whether a variable with an address on AWS has a setting in it, such as https://.
func (x start) becomes(s images.Setting) bool {
	return s.Part && !s.Not && slices.ContainsFunc(x.s.Addresses, func(v plan.AddressVariable) bool {
		return v.Name == s.Name && slices.ContainsFunc(v.Parts, func(p plan.AddressPart) bool {
			return strings.Contains(p.With(cmp.Or(p.Address.Host, someBalancer)), s.Value)
		})
	})
}

// reportProxy is about a program that does not trust the load balancer in front of it, which has the certificate or needs one.
func (n needs) reportProxy() {
	x := n.startOf(n.service, n.config)
	routes := n.routesTo(n.service.Name)
	_, wants := x.wantsHTTPS()
	forwards := slices.ContainsFunc(routes, func(r plan.Route) bool {
		return r.Answer == nil && r.Target.Protocol == "HTTP" && (r.Secure() || wants || x.facts.Untrusting.Value)
	})
	required := x.facts.Proxy.Value
	if !forwards || len(required) == 0 || slices.ContainsFunc(required, x.has) {
		return
	}
	missing, advice := x.proposal(required[0])
	finding := n.about(n.service.Name).within(n.variable(n.service.Name, required[0].Name)).At().
		ReportThat(kindUntrustedProxy, "does not trust the load balancer without %s", missing).
		WithHint("%s", advice).Of(n.service.Name, "without "+missing)
	if value := x.wanted(required[0]); value != "" {
		finding.Without(n.service.Name, required[0].Name, value)
	}
}

// wanted is the value of a variable that has a setting, "" if there is not one alone, or it is not known.
func (x start) wanted(s images.Setting) string {
	switch {
	case s.Part, s.Addresses && x.l.plan.VPC.Existing != "":
		return ""
	case s.Addresses:
		return x.l.plan.VPC.CIDR.String()
	}
	return s.Value
}

// proposal says which setting is missing, and what to do.
func (x start) proposal(s images.Setting) (missing, advice string) {
	switch {
	case s.Part:
		parts := sentence.And(slices.DeleteFunc([]string{s.Value, s.With}, func(text string) bool { return text == "" }))
		return fmt.Sprintf("%s in %s", s.Value, s.Name), fmt.Sprintf("add to %s: %s", s.Name, parts)
	case s.Addresses && x.l.plan.VPC.Existing != "":
		return s.Name, fmt.Sprintf("set %s=<CIDR of the VPC> in environment", s.Name)
	}
	missing = s.Name + strings.TrimSuffix("="+x.wanted(s), "=")
	return missing, "set " + missing + " in environment"
}

// hasBalancers reports whether the addresses of load balancers are in a list, as far as one can tell: those of the VPC are known
// if the stack makes it.
func (l *lowering) hasBalancers(list string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }), func(item string) bool {
		if _, err := netip.ParseAddr(item); err == nil {
			return l.plan.VPC.Existing != ""
		}
		block, err := netip.ParsePrefix(item)
		vpc := l.plan.VPC.CIDR
		return err != nil || l.plan.VPC.Existing != "" || block.Bits() <= vpc.Bits() && block.Contains(vpc.Addr())
	})
}

// unquoted is a text without comments, quotes and spaces, as programs read settings.
func unquoted(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(strings.TrimSpace(line), "#") {
			lines = append(lines, strings.Join(strings.Fields(line), ""))
		}
	}
	return strings.NewReplacer("\"", "", "'", "").Replace(strings.Join(lines, "\n"))
}
