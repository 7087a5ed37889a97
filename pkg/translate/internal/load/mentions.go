package load

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
)

// maxContextSources and maxContextBytes are more than the sources of a program have that somebody may look through in a moment.
const (
	maxContextSources = 2000
	maxContextBytes   = 8 << 20
)

// ContextMentions reports whether a file in a build context, with a name that ends in one of some ways, has a text, but for its tests;
// or may have it, since there are more than can be looked at. Each such text has one of the words in it. Many services may be built from
// one context, which is looked through once.
func (in *Input) ContextMentions(build *types.BuildConfig, suffixes, words []string, text *regexp.Regexp) bool {
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

func (in *Input) contextMentions(context string, suffixes, words []string, text *regexp.Regexp) bool {
	files, bytes := 0, 0
	directories := []string{context}
	for i := 0; i < len(directories); i++ { // it grows
		names, inside := in.contextEntries(directories[i])
		for _, name := range names {
			if !slices.ContainsFunc(suffixes, func(suffix string) bool { return strings.HasSuffix(name, suffix) }) {
				continue
			}
			content := in.contextContent(filepath.Join(directories[i], name))
			files, bytes = files+1, bytes+len(content)
			if mentions(string(content), words, text) || files > maxContextSources || bytes > maxContextBytes {
				return true
			}
		}
		for _, name := range inside {
			if !slices.Contains([]string{"test", "tests", "__tests__", "spec"}, name) {
				directories = append(directories, filepath.Join(directories[i], name))
			}
		}
		if len(directories) > maxContextSources {
			return true
		}
	}
	return false
}

// aroundWord is how far from a word the text that has it in it may begin and end.
const aroundWord = 200

// mentions reports whether a text is in a content, near one of the words that it has in it: to search for a pattern takes a hundred times
// as long as to search for a word.
func mentions(content string, words []string, text *regexp.Regexp) bool {
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
