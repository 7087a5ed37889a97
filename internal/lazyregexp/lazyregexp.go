// Package lazyregexp has regular expressions that are compiled when they are first used.
// One that is compiled with the package costs every start of the program some 20
// microseconds and 20 KB, and most of them are for what rarely happens.
package lazyregexp

import (
	"regexp"
	"sync"
	"sync/atomic"
)

// New is the regular expression of that text. It panics at its first use, in a test at
// the latest, if the text is none.
func New(text string) func() *regexp.Regexp { return (&expression{text: text}).compile }

// An expression is as small as it can be, since a program has hundreds. Two that need it at once may both compile it.
type expression struct {
	text     string
	compiled atomic.Pointer[regexp.Regexp]
}

func (e *expression) compile() *regexp.Regexp {
	if compiled := e.compiled.Load(); compiled != nil {
		return compiled
	}
	compiled := regexp.MustCompile(e.text)
	e.compiled.Store(compiled)
	return compiled
}

// compiled are those of Of, by their texts.
var compiled sync.Map

// Of is the regular expression of a constant text, for a function that returns it: unlike a variable with New, that takes nothing before
// it is called. It panics if the text is none.
func Of(text string) *regexp.Regexp {
	if found, ok := compiled.Load(text); ok {
		return found.(*regexp.Regexp)
	}
	expression := regexp.MustCompile(text)
	compiled.Store(text, expression)
	return expression
}
