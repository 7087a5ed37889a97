package lower

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindAllowedHosts is about what frameworks do against forged Host headers (Django documentation, "ALLOWED_HOSTS").
var kindAllowedHosts = diag.Kind{
	Code: "C2E-allowed-hosts", Severity: diag.Warning,
	Title: "host on AWS is not among the allowed hosts",
	Cause: "The program answers only requests for the hosts in the variable, which all refer to this machine; or the variable is not set, " +
		"and the program answers only requests for this machine. On AWS, browsers request the domain or the load balancer's own name, and get " +
		"an error. The host on AWS is added if that is enough. It is not enough if a health check requests another host and does not accept an " +
		"error.",
	Fix: "add the domain on AWS to it; without a domain, allow all hosts",

	Breaks: true, Together: "programs refuse requests for their hosts on AWS: %s",
}

// hostsName is what variables are called that list the hosts for which a program answers.
var hostsName = lazyregexp.New(`(?i)(^|_)(allowed_hosts?|trusted_(domains?|hosts?))$`)

// hostsOf are the hosts in a list of them, however it is written.
func hostsOf(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return strings.ContainsRune(", \t;[]\"'", r) })
}

// namesHosts reports whether a variable says for which hosts the program of a service answers, and not for all: then it answers 400
// to requests for an address, as load balancers send them to check it (Django documentation, "ALLOWED_HOSTS").
func namesHosts(c types.ServiceConfig) bool {
	addresses, _ := c.Extensions[load.AddressKey].(map[string]any)
	for name := range addresses {
		if hostsName().MatchString(name) {
			return true
		}
	}
	for name, value := range c.Environment {
		hosts := hostsOf(valueOr(value, ""))
		if hostsName().MatchString(name) && len(hosts) > 0 && !slices.Contains(hosts, "*") {
			return true
		}
	}
	return false
}

// refusesOthers reports whether a variable lets in nobody but this machine, and browsers reach the service on AWS.
func (v localVariable) refusesOthers() bool {
	hosts := hostsOf(v.value)
	return hostsName().MatchString(v.name) && len(hosts) > 0 && len(v.service.Targets) > 0 &&
		!slices.ContainsFunc(hosts, func(host string) bool {
			return !slices.Contains([]string{"localhost", "127.0.0.1", "::1", "0.0.0.0"}, host)
		})
}

// allowed are the hosts in a variable with that on AWS after those of this machine, or in place of the only one, since nothing
// tells how the program separates several. Whoever asks for the health of the program has to be content without it.
func (v localVariable) allowed() ([]plan.AddressPart, bool) {
	route, known := v.own(v.routesTo(v.service.Name))
	host := plan.AddressPart{Form: plan.HostOnly, Address: v.plan.Address(route)}
	switch i := strings.IndexAny(v.value, ",; "); {
	case !known || strings.ContainsAny(v.value, "\"'") || slices.ContainsFunc(v.service.Targets, asksForHost):
		return nil, false
	case i < 0:
		return []plan.AddressPart{host}, v.service.Container.Health == nil
	default:
		return []plan.AddressPart{{Text: v.value + v.value[i:i+1]}, host}, true
	}
}

// asksForHost reports whether the check of a target fails where the program refuses the host in it, the address of the task.
func asksForHost(t plan.Target) bool { return !t.IsConnection() && t.Check.Matcher != plan.AnyAnswer }

// reportHosts warns of a program that answers for this machine alone as long as nothing says another host: neither a setting, nor
// data that there may be already.
func reportHosts(l *lowering, s *plan.Service, c types.ServiceConfig) {
	x := l.startOf(s, c)
	required := x.facts.Hosts.Value
	if len(required) == 0 || len(l.routesTo(s.Name)) == 0 || slices.ContainsFunc(required, x.has) || x.hasData() {
		return
	}
	name, advice := required[0].Name, fmt.Sprintf("set %s to the host that browsers ask for, or to *", required[0].Name)
	if required[0].Value != "" {
		_, advice = x.proposal(required[0])
	}
	l.about(s.Name).At().ReportThat(kindAllowedHosts, "answers only for this machine: %s is not set", name).
		WithHint("%s", advice).Of(s.Name, name+" is not set")
}
