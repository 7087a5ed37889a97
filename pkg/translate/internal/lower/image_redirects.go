package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// redirectingImages are images of proxies that redirect HTTP to HTTPS whatever the load balancer says, by the variable that names another
// configuration (openremote/proxy@0084602, haproxy.cfg: "Redirect all http requests to https"; its Dockerfile@66d32b3: "HAPROXY_CONFIG").
var redirectingImages = [...]struct{ image, configuredBy string }{
	{"openremote/proxy", "HAPROXY_CONFIG"},
}

// redirectsByItself reports whether the image of a service redirects HTTP to HTTPS, with its own configuration.
func (l *lowering) redirectsByItself(c types.ServiceConfig) bool {
	for _, known := range redirectingImages {
		name, isSame := strings.CutPrefix(strings.TrimPrefix(c.Image, "docker.io/"), known.image)
		if isSame && (name == "" || strings.ContainsAny(name[:1], ":@")) && l.setTo(c, known.configuredBy) == "" && l.builderOf(c) == "" {
			return true
		}
	}
	return false
}

// defaultResolver are the variables by which an image asks Docker's resolver unless a service sets them.
func (l *lowering) defaultResolver(s *plan.Service, c types.ServiceConfig) (list []passage) {
	for _, d := range l.factsOf(c).Connects.Value {
		if l.setTo(c, d.Name) == "" && strings.HasPrefix(d.Value, dockerResolver) {
			list = append(list, passage{source.Path{"services", s.Name, "image"}, "the default of " + d.Name, d.Value})
		}
	}
	return list
}
