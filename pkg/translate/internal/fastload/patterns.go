package fastload

import "github.com/compose-spec/compose-go/v2/tree"

// A patterns is a trie of the loader's patterns of paths, each with what is done at such a
// path.
type patterns[T any] struct {
	below map[string]*patterns[T] // by key; * stands for any, [] for the items of a list
	do    *T
}

func patternsOf[T any](flat map[tree.Path]T) *patterns[T] {
	root := &patterns[T]{}
	for pattern, do := range flat {
		at := root
		for _, part := range pattern.Parts() {
			if at.below == nil {
				at.below = map[string]*patterns[T]{}
			}
			if at.below[part] == nil {
				at.below[part] = &patterns[T]{}
			}
			at = at.below[part]
		}
		at.do = &do
	}
	return root
}

// under are the patterns of what is below, by its key. No place has both names and a *.
func (p *patterns[T]) under(key string) *patterns[T] {
	if p == nil {
		return nil
	}
	if exact := p.below[key]; exact != nil {
		return exact
	}
	return p.below[tree.PathMatchAll]
}
