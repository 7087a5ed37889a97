package lower

import (
	"net/netip"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

var kindLocalImage = diag.Kind{
	Code: "C2E-local-image", Severity: diag.Warning,
	Title: "ECS cannot pull the image",
	Cause: "ECS pulls images from registries. It cannot pull an image that is specified by its ID or is in a registry on this machine. Docker " +
		"Hub has no images without a namespace other than Docker Official Images.",
	Fix:     pushIt + "; or supply the parameter when you deploy",
	Several: pushThem + "; or supply the image parameters when you deploy",

	Breaks: true, Stops: true, Together: "ECS cannot pull these images: %s",
}

// What to do about an image that no registry has, and about several.
const (
	pushIt   = "push it and name its registry, as in ghcr.io/you/app:1; or correct the name; or add a build section"
	pushThem = "push them and name their registry, as in ghcr.io/you/app:1; or correct the names; or add build sections"
)

// imageID is the short id of an image, which Docker prints and takes for a name.
var imageID = lazyregexp.New(`^(sha256:[0-9a-f]+|[0-9a-f]{12})$`)

// onlyHere says why no registry has the image of a service; "" if one may have it.
func (l *lowering) onlyHere(c types.ServiceConfig) string {
	named, err := reference.ParseNormalizedNamed(c.Image)
	if err != nil {
		return ""
	}
	host := hostOf(reference.Domain(named))
	switch {
	case imageID.MatchString(c.Image) && strings.ContainsAny(c.Image, "0123456789"):
		return "it is specified by a local ID"
	case isThisMachine(host):
		return host + " is this machine"
	case l.active(host):
		return host + " is a service of the project"
	case l.builderOf(c) != "" && strings.HasPrefix(named.Name(), "docker.io/library/"):
		return "it is built here, but names without a namespace are reserved for Docker Official Images"
	}
	return ""
}

// isNowhere reports whether the name of an image is one that Docker Hub reserves for Docker Official Images, of which none has it. The
// lock file may have seen an image that is newer than this program.
func (l *lowering) isNowhere(c types.ServiceConfig) bool {
	named, err := reference.ParseNormalizedNamed(c.Image)
	if err != nil || l.builderOf(c) != "" {
		return false
	}
	name, reserved := strings.CutPrefix(named.Name(), "docker.io/library/")
	_, digested := named.(reference.Digested)
	_, seen := l.Lock.Image(c.Image)
	return reserved && !digested && !seen && !images.Official(name)
}

// isUnproven reports whether nothing says that a registry has an image: it is in a namespace of Docker Hub of which no image is known,
// and moves with latest, so that neither a version nor a digest shows that somebody has released it.
func (l *lowering) isUnproven(c types.ServiceConfig) bool {
	named, err := reference.ParseNormalizedNamed(c.Image)
	if err != nil || reference.Domain(named) != "docker.io" || l.builderOf(c) != "" || c.Extensions["x-aws-pull_credentials"] != nil {
		return false
	}
	namespace, _, _ := strings.Cut(reference.Path(named), "/")
	_, digested := named.(reference.Digested)
	tagged, ok := reference.TagNameOnly(named).(reference.Tagged)
	_, seen := l.Lock.Image(c.Image)
	return namespace != "library" && !digested && ok && tagged.Tag() == "latest" && !seen && !images.Publisher(namespace)
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
