package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// differing prints a line, if there is room for it: a single finding in its own words, if they fit, and else the
// title of the kind and whom it concerns.
func (b *briefPrinter) differing(group []Finding) {
	if b.room() < 1 {
		b.left++
		return
	}
	if group[0].Hint != "" {
		b.more = true
	}
	b.print([]string{b.line(group)})
}

// title is the title of the kind, in the plural for several: of services, if it is those that it is about.
func (f *Finding) title(group []Finding) string {
	several := len(group) > 1 || len(f.items) > 1
	if several && (!strings.HasPrefix(f.Titles, theServices) || len(subjects(group)) > 1) {
		return cmp.Or(f.Titles, f.Title)
	}
	return f.Title
}

// line is a line about the findings of a kind, which is longer than others only if the name of the file is.
func (b *briefPrinter) line(group []Finding) string {
	const least = 16
	f := group[0]
	head := b.heading(f, fmt.Sprintf("%s:%d", f.Pos.File, f.Pos.Line))
	return head + f.within(max(least, b.width-wrap.Columns(head)), group)
}

// theServices is how titles begin that are about several services.
const theServices = "services "

// within says what a group is about in so many characters: in the words of a single finding, or by the title of the
// kind with what was merged, such as variables, or with whom it concerns.
func (f *Finding) within(room int, group []Finding) string {
	own := f.addressed()
	if len(group) == 1 && wrap.Columns(own) <= room {
		return own
	}
	title := f.title(group)
	things := f.things(group)
	lists := [][]string{things}
	for i := 1; i < len(things) && f.KeysFirst; i++ { // the name of a key may be too long for the line
		lists = append(lists, slices.Concat(things[i:], things[:i]))
	}
	for _, names := range lists {
		if text := fitting(names, title+": ", room); text != "" {
			return text
		}
	}
	if text := whom(group, title, room); text != "" {
		return text
	}
	places := "places"
	if areServices(group) {
		places = "services"
	}
	n := len(subjects(group))
	text := fmt.Sprintf("%s (%d %s)", title, n, places)
	if strings.HasPrefix(title, theServices) && areServices(group) {
		text = fmt.Sprintf("%d %s", n, title)
	}
	if n > 1 && wrap.Columns(text) <= room {
		return text
	}
	return shorten(title, room)
}

// whom is a title with whom it concerns, "" if there is no room.
func whom(group []Finding, title string, room int) string {
	names := subjects(group)
	if !areServices(group) || group[0].OfService {
		return fitting(names, title+": ", room)
	}
	for most := len(names); most > 0; most-- {
		if text := title + " in " + inServices(names, most); wrap.Columns(text) <= room {
			return text
		}
	}
	if text := fmt.Sprintf("%s in %d services", title, len(names)); len(names) > 1 && wrap.Columns(text) <= room {
		return text
	}
	return ""
}

// areServices reports whether the subjects of findings are services.
func areServices(group []Finding) bool {
	return !slices.ContainsFunc(group, func(f Finding) bool { return len(f.about()) == 0 })
}

// inServices quotes the names of so many services, which could be read as other words, and counts the rest.
func inServices(names []string, most int) string {
	var listed []string
	for _, name := range names[:most] {
		listed = append(listed, strconv.Quote(name))
	}
	switch rest := len(names) - most; rest {
	case 0:
	case 1:
		listed = append(listed, "1 other service")
	default:
		listed = append(listed, fmt.Sprintf("%d other services", rest))
	}
	return sentence.And(listed)
}

// things are the names of what was merged into a finding, if it is one thing for the project.
func (f *Finding) things(group []Finding) []string {
	if len(group) > 1 || f.EachService {
		return nil
	}
	return unique(f.listed())
}

// listed are the names of what was merged.
func (f *Finding) listed() []string {
	var names []string
	for _, i := range f.items {
		names = append(names, i.name)
	}
	return names
}
