// Package lazyregexp has regular expressions that are compiled when they are first used.
// One that is compiled with the package costs every start of the program some 20
// microseconds and 20 KB, and most of them are for what rarely happens.
package lazyregexp

import (
	"regexp"
	"sync"
)

// New is the regular expression of that text. It panics at its first use, in a test at
// the latest, if the text is none.
func New(text string) func() *regexp.Regexp { return (&expression{text: text}).compile }

// An expression is half of what sync.OnceValue allocates, and there are a hundred.
type expression struct {
	text     string
	once     sync.Once
	compiled *regexp.Regexp
}

func (e *expression) compile() *regexp.Regexp {
	e.once.Do(func() { e.compiled = regexp.MustCompile(e.text) })
	return e.compiled
}
