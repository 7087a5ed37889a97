package explain

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// unknownImages are the images of which nothing says that a registry has them, if several have one namespace: then it is the project's
// own, and a build on its author's machine may be where they come from. Of a single one there is no sign of that.
func unknownImages(p *plan.Plan) []string {
	all := p.UnprovenImages()
	namespace := func(image string) string { return image[:strings.LastIndex(image, "/")+1] }
	return slices.DeleteFunc(slices.Clone(all), func(image string) bool {
		others := slices.DeleteFunc(slices.Clone(all), func(other string) bool { return namespace(other) != namespace(image) })
		return len(others) < 2
	})
}
