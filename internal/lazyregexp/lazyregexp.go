// Package lazyregexp has regular expressions that are compiled when they are first used.
// One that is compiled with the package costs every start of the program some 20
// microseconds and 20 KB, and most of them are for what rarely happens.
package lazyregexp

import (
	"regexp"
	"sync"
	"sync/atomic"
)

// A Regexp is a regular expression of package regexp, whose methods it has, as far as the program needs them.
type Regexp struct {
	text     string
	compiled atomic.Pointer[regexp.Regexp]
}

// New is the regular expression of that text. Its methods panic, in a test at the latest, if the text is none. A variable of a package
// with one takes no time before main begins: the compiler writes it into the program. Keep New such that it can be inlined.
func New(text string) *Regexp { return &Regexp{text: text} }

// get may compile the text twice if two need it at once, which does no harm.
func (r *Regexp) get() *regexp.Regexp {
	if compiled := r.compiled.Load(); compiled != nil {
		return compiled
	}
	compiled := regexp.MustCompile(r.text)
	r.compiled.Store(compiled)
	return compiled
}

// String is the text.
func (r *Regexp) String() string { return r.text }

// Match is [regexp.Regexp.Match].
func (r *Regexp) Match(b []byte) bool { return r.get().Match(b) }

// MatchString is [regexp.Regexp.MatchString].
func (r *Regexp) MatchString(s string) bool { return r.get().MatchString(s) }

// FindString is [regexp.Regexp.FindString].
func (r *Regexp) FindString(s string) string { return r.get().FindString(s) }

// FindStringIndex is [regexp.Regexp.FindStringIndex].
func (r *Regexp) FindStringIndex(s string) []int { return r.get().FindStringIndex(s) }

// FindStringSubmatch is [regexp.Regexp.FindStringSubmatch].
func (r *Regexp) FindStringSubmatch(s string) []string { return r.get().FindStringSubmatch(s) }

// FindStringSubmatchIndex is [regexp.Regexp.FindStringSubmatchIndex].
func (r *Regexp) FindStringSubmatchIndex(s string) []int { return r.get().FindStringSubmatchIndex(s) }

// FindAllString is [regexp.Regexp.FindAllString].
func (r *Regexp) FindAllString(s string, n int) []string { return r.get().FindAllString(s, n) }

// FindAllStringIndex is [regexp.Regexp.FindAllStringIndex].
func (r *Regexp) FindAllStringIndex(s string, n int) [][]int { return r.get().FindAllStringIndex(s, n) }

// FindAllStringSubmatch is [regexp.Regexp.FindAllStringSubmatch].
func (r *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	return r.get().FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex is [regexp.Regexp.FindAllStringSubmatchIndex].
func (r *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return r.get().FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is [regexp.Regexp.ReplaceAllString].
func (r *Regexp) ReplaceAllString(s, by string) string { return r.get().ReplaceAllString(s, by) }

// ReplaceAllLiteralString is [regexp.Regexp.ReplaceAllLiteralString].
func (r *Regexp) ReplaceAllLiteralString(s, by string) string {
	return r.get().ReplaceAllLiteralString(s, by)
}

// ReplaceAllStringFunc is [regexp.Regexp.ReplaceAllStringFunc].
func (r *Regexp) ReplaceAllStringFunc(s string, by func(string) string) string {
	return r.get().ReplaceAllStringFunc(s, by)
}

// ExpandString is [regexp.Regexp.ExpandString].
func (r *Regexp) ExpandString(dst []byte, template, s string, match []int) []byte {
	return r.get().ExpandString(dst, template, s, match)
}

// Split is [regexp.Regexp.Split].
func (r *Regexp) Split(s string, n int) []string { return r.get().Split(s, n) }

// used are those of Of, by their texts.
var used sync.Map

// Of is the regular expression of a constant text that is written where it is used. It is compiled once, too.
func Of(text string) *Regexp {
	found, ok := used.Load(text)
	if !ok {
		found, _ = used.LoadOrStore(text, New(text))
	}
	return found.(*Regexp)
}
