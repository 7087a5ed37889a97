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

// OwnImages are those of them of which several have one namespace: then it is the project's own, and a build on its author's machine may
// be where they come from. Of a single one there is no sign of that.
func (p *Plan) OwnImages() []string {
	all := p.UnprovenImages()
	namespace := func(image string) string { return image[:strings.LastIndex(image, "/")+1] }
	return slices.DeleteFunc(slices.Clone(all), func(image string) bool {
		others := slices.DeleteFunc(slices.Clone(all), func(other string) bool { return namespace(other) != namespace(image) })
		return len(others) < 2
	})
}
