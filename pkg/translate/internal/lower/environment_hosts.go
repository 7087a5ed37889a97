package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// kindAllowedHosts is about what frameworks do against forged Host headers (Django documentation, "ALLOWED_HOSTS").
var kindAllowedHosts = diag.Kind{
	Code: "C2E-allowed-hosts", Severity: diag.Warning,
	Title: "host on AWS is not among the allowed hosts",
	Cause: "The program answers only requests for the hosts in the variable, all of which are this machine. On AWS browsers ask for the " +
		"domain or the load balancer's own name, and get an error.",
	Fix: "add the domain on AWS to it; without a domain, allow all hosts",

	Breaks: true, Together: "programs refuse requests for their hosts on AWS: %s",
}

// hostsName is what variables are called that list the hosts for which a program answers.
var hostsName = lazyregexp.New(`(?i)(^|_)(allowed_hosts?|trusted_(domains?|hosts?))$`)

// refusesOthers reports whether a variable lets in nobody but this machine, and browsers reach the service on AWS.
func (v localVariable) refusesOthers() bool {
	hosts := strings.FieldsFunc(v.value, func(r rune) bool { return strings.ContainsRune(", \t;[]\"'", r) })
	return hostsName().MatchString(v.name) && len(hosts) > 0 && len(v.service.Targets) > 0 &&
		!slices.ContainsFunc(hosts, func(host string) bool {
			return !slices.Contains([]string{"localhost", "127.0.0.1", "::1", "0.0.0.0"}, host)
		})
}
