package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// insteadOfProject is what to do about a mount of the project directory. Where it has no code, a program that comes with its image has the
// directory for what it keeps itself. An image that is called as the directory in the container is published from the project, and may have
// the code.
func (b bind) insteadOfProject(l *lowering) string {
	hasCode := b.source != path.Clean(filepath.ToSlash(l.Paths.Directory)) || slices.ContainsFunc(l.Names(b.mount.Source), func(name string) bool {
		return !besideCode.MatchString(name)
	})
	switch {
	case hasCode && b.build == nil && l.calledAs(b.config.Image, path.Base(path.Clean(b.mount.Target))):
		return "remove the mount; unless the image has the code, build one that does"
	case hasCode || b.build != nil || images.IsLanguage(b.config.Image):
		return "copy the code into an image, with build and a Dockerfile"
	}
	return "mount a named volume if the service keeps its own files there"
}

// calledAs reports whether the last part of the name of an image is a word, or begins with it. Well-known images for other programs are none
// of those that a project publishes.
func (l *lowering) calledAs(image, word string) bool {
	facts, known := l.lookup(image)
	named, err := reference.ParseNormalizedNamed(image)
	if err != nil || images.IsLanguage(image) || known && !isApplication(facts) {
		return false
	}
	rest, begins := strings.CutPrefix(path.Base(reference.Path(named)), word)
	return begins && (rest == "" || strings.ContainsAny(rest[:1], "-_."))
}

// besideCode is what there is in the directory of a project without code.
var besideCode = lazyregexp.New(`(?i)^(?:(?:docker-)?compose[\w.-]*\.ya?ml|[\w.-]*\.env|\.env[\w.-]*|\.git(?:/|hub/|ignore|attributes)|` +
	`(?:readme|licen[cs]e|copying|changelog)[\w.-]*|[\w.-]+\.md|compose2ecs\.lock|makefile)$`)
