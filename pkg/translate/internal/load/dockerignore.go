package load

import (
	"cmp"
	"path/filepath"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

// Ignores reports whether a file or directory of a build context, by its name relative to it, is left out of the build (Dockerfile
// reference, ".dockerignore file"). A file that cannot be read, or that Docker would refuse, leaves nothing out.
func (in *Input) Ignores(build *types.BuildConfig, name string) bool {
	if build == nil || !filepath.IsAbs(build.Context) {
		return false
	}
	matcher := in.ignored(build)
	if matcher == nil {
		return false
	}
	ignored, err := matcher.MatchesOrParentMatches(filepath.FromSlash(name))
	return err == nil && ignored
}

// ignored has the patterns of a build, nil if there are none. Those in the file named after its Dockerfile come first.
func (in *Input) ignored(build *types.BuildConfig) *patternmatcher.PatternMatcher {
	dockerfile := cmp.Or(build.Dockerfile, "Dockerfile")
	if !filepath.IsAbs(dockerfile) {
		dockerfile = filepath.Join(build.Context, dockerfile)
	}
	text, ok := in.Text(dockerfile + ".dockerignore")
	if !ok {
		text, _ = in.Text(filepath.Join(build.Context, ".dockerignore"))
	}
	matcher, known := in.files.ignored[text]
	if known {
		return matcher
	}
	if patterns, err := ignorefile.ReadAll(strings.NewReader(text)); err == nil && len(patterns) > 0 {
		matcher, _ = patternmatcher.New(patterns)
	}
	if in.files.ignored == nil {
		in.files.ignored = map[string]*patternmatcher.PatternMatcher{}
	}
	in.files.ignored[text] = matcher
	return matcher
}
