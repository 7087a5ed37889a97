package lower

import (
	"path"
	"path/filepath"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// insteadOfProject is what to do about a mount of the project directory. Where it has no code, a program that comes with its image has the
// directory for what it keeps itself. An image of which nothing is known may be published from the project, and have the code.
func (b bind) insteadOfProject(l *lowering) string {
	hasCode := b.source != path.Clean(filepath.ToSlash(l.Paths.Directory)) || slices.ContainsFunc(l.Names(b.mount.Source), func(name string) bool {
		return !besideCode.MatchString(name)
	})
	facts, known := l.lookup(b.config.Image)
	switch {
	case b.build != nil, images.IsLanguage(b.config.Image), hasCode && known && !isApplication(facts):
		return "copy the code into an image, with build and a Dockerfile"
	case hasCode:
		return "remove the mount if the image contains the code; otherwise, copy it into an image, with build and a Dockerfile"
	}
	return "mount a named volume if the service keeps its own files there"
}

// besideCode is what there is in the directory of a project without code.
var besideCode = lazyregexp.New(`(?i)^(?:(?:docker-)?compose[\w.-]*\.ya?ml|[\w.-]*\.env|\.env[\w.-]*|\.git(?:/|hub/|ignore|attributes)|` +
	`(?:readme|licen[cs]e|copying|changelog)[\w.-]*|[\w.-]+\.md|compose2ecs\.lock|makefile)$`)
