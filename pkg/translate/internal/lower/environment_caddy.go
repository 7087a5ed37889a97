package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// caddyPlain is the address of a site of Caddy for all hosts, without TLS, which ends at the load balancer.
const caddyPlain = ":80"

// caddySite is one of several addresses of sites, with a port, as in localhost, php:80.
var caddySite = lazyregexp.New(`(^|[\s,])[\w.-]*:80($|[\s,])`)

// isCaddySite reports whether a variable has the addresses of sites at which Caddy answers, for this machine alone, and the load
// balancer forwards HTTP to it: for another name it would get a certificate, and redirect to HTTPS (FrankenPHP documentation,
// "Deploying in Production").
func (v localVariable) isCaddySite() bool {
	plainHTTP := slices.ContainsFunc(v.service.Targets, func(t plan.Target) bool { return t.ContainerPort == 80 && t.Protocol == "HTTP" })
	return v.name == "SERVER_NAME" && v.isBare() && plainHTTP &&
		(caddySite().MatchString(v.value) || v.isCaddy(v.Project.Services[v.service.Name]))
}
