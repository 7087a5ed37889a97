package lower

import (
	"net/netip"
	"regexp"
	"strings"
	"sync"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindLocalImage = diag.Kind{
	Code: "C2E-local-image", Severity: diag.Warning,
	Breaks:   true,
	Together: "images exist only on this machine: %s",
	Title:    "image exists only on this machine",
	Cause:    "ECS pulls images from registries. It cannot pull an image that is specified by its ID or is in a registry on this machine.",
	Fix: "push the image and include the registry in its name, as in image: ghcr.io/your-name/app:1; or set the parameter when you " +
		"deploy",
}

// imageID is the short id of an image, which Docker prints and takes for a name.
var imageID = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(sha256:[0-9a-f]+|[0-9a-f]{12})$`) })

// onlyHere says why no registry has the image of a service; "" if one may have it.
func (l *lowering) onlyHere(c types.ServiceConfig) string {
	named, err := reference.ParseNormalizedNamed(c.Image)
	if err != nil {
		return ""
	}
	host := hostOf(reference.Domain(named))
	switch {
	case imageID().MatchString(c.Image) && strings.ContainsAny(c.Image, "0123456789"):
		return "it is the ID of a local image"
	case isThisMachine(host):
		return host + " is this machine"
	case l.active(host):
		return host + " is a service of the project"
	case l.builderOf(c) != "" && strings.HasPrefix(named.Name(), "docker.io/library/"):
		return "it is built here, but names without a namespace are reserved for Docker Official Images"
	}
	return ""
}

// hostOf is the domain of an image without its port.
func hostOf(domain string) string {
	if i := strings.LastIndex(domain, ":"); i >= 0 && !strings.HasSuffix(domain, "]") {
		domain = domain[:i]
	}
	return strings.Trim(domain, "[]")
}

// isThisMachine reports whether each machine means itself by a name.
func isThisMachine(host string) bool {
	address, err := netip.ParseAddr(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasSuffix(host, ".docker.internal") ||
		err == nil && (address.IsLoopback() || address.IsUnspecified())
}
