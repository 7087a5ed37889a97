package lower

import (
	"path"
	"path/filepath"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// insteadOfProject is what to do about a mount of the project directory. Where it has no code, a program that comes with its image has the
// directory for what it keeps itself.
func (b bind) insteadOfProject(l *lowering) string {
	hasCode := b.source != path.Clean(filepath.ToSlash(l.Paths.Directory)) || slices.ContainsFunc(l.Names(b.mount.Source), func(name string) bool {
		return !besideCode.MatchString(name)
	})
	if hasCode || b.build != nil || images.IsLanguage(b.config.Image) {
		return "copy the code into an image, with build and a Dockerfile"
	}
	return "mount a named volume if the service keeps its own files there"
}

// besideCode is what there is in the directory of a project without code.
var besideCode = lazyregexp.New(`(?i)^(?:(?:docker-)?compose[\w.-]*\.ya?ml|[\w.-]*\.env|\.env[\w.-]*|\.git(?:/|hub/|ignore|attributes)|` +
	`(?:readme|licen[cs]e|copying|changelog)[\w.-]*|[\w.-]+\.md|compose2ecs\.lock|makefile)$`)
