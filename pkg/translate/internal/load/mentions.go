package load

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// maxContextSources and maxContextBytes are more than the sources of a program have that somebody may look through in a moment.
const (
	maxContextSources = 2000
	maxContextBytes   = 8 << 20
)

// ContextMentions reports whether a file in a build context, with a name that ends in one of some ways, has a text, but for its tests;
// or may have it, since there are more than can be looked at. Each such text has one of the words in it. Many services may be built from
// one context, which is looked through once.
func (in *Input) ContextMentions(build *types.BuildConfig, suffixes, words []string, text *lazyregexp.Regexp) bool {
	key := strings.Join(append([]string{build.Context, text.String()}, suffixes...), "\x00")
	found, known := in.files.mentions[key]
	if !known {
		found = in.contextMentions(build.Context, suffixes, words, text)
		if in.files.mentions == nil {
			in.files.mentions = map[string]bool{}
		}
		in.files.mentions[key] = found
	}
	return found
}

func (in *Input) contextMentions(context string, suffixes, words []string, text *lazyregexp.Regexp) bool {
	found := false
	complete := in.visitSources(context, suffixes, func(_ string, content []byte) bool {
		found = mentions(string(content), words, text)
		return found
	})
	return found || !complete
}

// ContextMatches are the files of a build context, but for its tests, that have a text, in the order of depth and names; none if there are
// more than can be looked at. Each context is looked through once.
func (in *Input) ContextMatches(build *types.BuildConfig, suffixes []string, text *lazyregexp.Regexp) []ContextFile {
	if build == nil || !filepath.IsAbs(build.Context) {
		return nil
	}
	key := strings.Join(append([]string{build.Context, text.String()}, suffixes...), "\x00")
	found, known := in.files.matches[key]
	if known {
		return found
	}
	complete := in.visitSources(build.Context, suffixes, func(name string, content []byte) bool {
		if text.Match(content) {
			found = append(found, ContextFile{name, string(content)})
		}
		return false
	})
	if !complete {
		found = nil
	}
	if in.files.matches == nil {
		in.files.matches = map[string][]ContextFile{}
	}
	in.files.matches[key] = found
	return found
}

// visitSources visits the files below a directory whose names end in one of some ways, but for tests, until visit reports that it has seen
// enough. It reports whether that was all, or all that was asked for: there may be more than can be looked at.
func (in *Input) visitSources(context string, suffixes []string, visit func(name string, content []byte) (enough bool)) bool {
	files, bytes := 0, 0
	directories := []string{"."}
	for i := 0; i < len(directories); i++ { // it grows
		names, inside := in.contextEntries(filepath.Join(context, directories[i]))
		for _, name := range names {
			if !slices.ContainsFunc(suffixes, func(suffix string) bool { return strings.HasSuffix(name, suffix) }) {
				continue
			}
			name = path.Join(directories[i], name)
			content := in.contextContent(filepath.Join(context, name))
			files, bytes = files+1, bytes+len(content)
			if visit(name, content) {
				return true
			}
			if files > maxContextSources || bytes > maxContextBytes {
				return false
			}
		}
		for _, name := range inside {
			if !slices.Contains(testDirectories, name) {
				directories = append(directories, path.Join(directories[i], name))
			}
		}
		if len(directories) > maxContextSources {
			return false
		}
	}
	return true
}

// ContextSources are the files in a directory of a build context, and below it, with names that end in one of some ways, but for tests;
// nil if there are more than can be looked at.
func (in *Input) ContextSources(build *types.BuildConfig, directory string, suffixes []string) (sources []ContextFile) {
	if build == nil || !filepath.IsAbs(build.Context) {
		return nil
	}
	complete := in.visitSources(filepath.Join(build.Context, directory), suffixes, func(name string, content []byte) bool {
		if !strings.Contains(name, ".test.") && !strings.Contains(name, ".spec.") && !strings.Contains(name, ".stories.") {
			sources = append(sources, ContextFile{path.Join(directory, name), string(content)})
		}
		return false
	})
	if !complete {
		return nil
	}
	return sources
}

// ContextHasSource reports whether a directory of a build context, or one below it, has a file with a name that ends in one of some ways
// and that counts, but for tests.
func (in *Input) ContextHasSource(build *types.BuildConfig, directory string, suffixes []string, counts func(name string) bool) bool {
	found := false
	if build == nil || !filepath.IsAbs(build.Context) {
		return false
	}
	in.visitSources(filepath.Join(build.Context, directory), suffixes, func(name string, _ []byte) bool {
		found = counts(name)
		return found
	})
	return found
}

// testDirectories are what directories are called that have tests.
var testDirectories = []string{"test", "tests", "__tests__", "spec", "__mocks__", "mocks", "e2e", "cypress", "stories"}

// aroundWord is how far from a word the text that has it in it may begin and end.
const aroundWord = 200

// mentions reports whether a text is in a content, near one of the words that it has in it: to search for a pattern takes a hundred times
// as long as to search for a word.
func mentions(content string, words []string, text *lazyregexp.Regexp) bool {
	places := placesOf(content, words)
	for i := 0; i < len(places); i++ {
		first := places[i]
		for i+1 < len(places) && places[i+1]-places[i] <= aroundWord {
			i++
		}
		if text.MatchString(content[max(first-aroundWord, 0):min(places[i]+aroundWord, len(content))]) {
			return true
		}
	}
	return false
}

// placesOf are where words are in a content, in order.
func placesOf(content string, words []string) []int {
	var places []int
	for _, word := range words {
		for at := 0; ; at += len(word) {
			i := strings.Index(content[at:], word)
			if i < 0 {
				break
			}
			at += i
			places = append(places, at)
		}
	}
	slices.Sort(places)
	return places
}
