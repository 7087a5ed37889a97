package plan

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// EcrImage is a reference to a private repository of Amazon ECR: in any partition, by the
// names with FIPS and IPv6 too ("Amazon ECR endpoints and quotas" in the AWS General Reference).
var EcrImage = lazyregexp.New(
	`^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)/([^:@]+)`)

// UnprovenImages are the images of which nothing says that a registry has them, each once, sorted: their names do not show whether they
// exist on their author's machine only.
func (p *Plan) UnprovenImages() []string {
	var names []string
	for _, s := range p.Services {
		if s.Container.Unproven {
			names = append(names, s.Container.Image)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// OwnImages are those of them of which something says that a build on their author's machine may be where they come from: the project also
// builds images in their namespace, or has its name and a Dockerfile, or nobody has the namespace on Docker Hub.
func (p *Plan) OwnImages() []string {
	namespace := func(image string) string { return image[:strings.LastIndex(image, "/")+1] }
	own := map[string]bool{strings.ToLower(p.Project) + "/": p.MayBuild}
	for _, b := range p.Builds {
		own[namespace(b.Reference)] = true
	}
	return slices.DeleteFunc(p.UnprovenImages(), func(image string) bool {
		in := namespace(image)
		return !own[in] && (len(in) > minNamespace || slices.Contains(ofDocker, in))
	})
}

// minNamespace is the length of the shortest namespace that people can have on Docker Hub ("FAQs on Docker accounts": "Your Docker ID must be
// between 4 and 30 characters long"), and ofDocker are shorter ones of Docker's own.
const minNamespace = 4

var ofDocker = []string{"ai/", "mcp/"}
