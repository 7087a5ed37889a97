package explain

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// Summary writes an explanation in a few lines: the end of a check, the beginning of a
// review.
func (e *Explanation) Summary(w io.Writer, s Style) error {
	var b strings.Builder
	for _, line := range []struct {
		title string
		items []string
	}{
		{"public", e.publicItems()}, {"private", e.privateItems()}, {"running", e.runningItems()}, {"stored", e.storedItems()},
		{"secret", e.secretItems()},
	} {
		if len(line.items) > 0 {
			b.WriteString(wrapTitled(s, line.title, strings.Join(line.items, ", ")) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// wrapTitled writes a title with its text beside it.
func wrapTitled(s Style, title, text string) string {
	const column = len("private  ")
	indent := strings.Repeat(" ", column)
	return wrap.Text(s.Width, s.bold(title)+indent[len(title):], indent, text)
}

func (e *Explanation) publicItems() []string {
	if len(e.Public) == 0 {
		return []string{"nothing"}
	}
	var list []string
	for _, x := range e.Public {
		notes := []string{x.Service}
		if x.Service == "" {
			notes[0] = x.Answer
		}
		if !x.Encrypted && x.Service != "" {
			notes = append(notes, "not encrypted")
		}
		if len(x.Clients) > 0 {
			notes = append(notes, "only from "+Sentence(x.Clients))
		}
		if x.SignIn != "" {
			notes = append(notes, "after sign-in")
		}
		list = append(list, fmt.Sprintf("%s (%s)", x.URL, strings.Join(notes, ", ")))
	}
	return list
}

func (e *Explanation) privateItems() []string {
	var list []string
	for _, x := range e.Private {
		list = append(list, x.Service)
	}
	return list
}

// runningItems are what is kept running, then what runs at times.
func (e *Explanation) runningItems() []string {
	var list, times []string
	for _, t := range e.Running {
		switch t.Starts {
		case withAnother:
		case always:
			list = append(list, t.Service+t.times())
		default:
			times = append(times, t.Service+" "+t.Starts)
		}
	}
	return append(list, times...)
}

// times is how many tasks there are, if it is not one.
func (t Task) times() string {
	switch {
	case t.Most > t.Count:
		return fmt.Sprintf(" ×%d to %d", t.Count, t.Most)
	case t.Count != 1:
		return fmt.Sprintf(" ×%d", t.Count)
	default:
		return ""
	}
}

func (e *Explanation) storedItems() []string {
	var list []string
	for _, s := range e.Stored {
		switch {
		case s.Kind == logs:
		case s.Lasting:
			list = append(list, fmt.Sprintf("%s (%s)", s.Name, s.Kind))
		default:
			list = append(list, fmt.Sprintf("%s (%s, lost with the task)", s.Name, s.Kind))
		}
	}
	return list
}

func (e *Explanation) secretItems() []string {
	var list []string
	for _, s := range e.Secrets {
		list = append(list, s.Name)
	}
	slices.Sort(list)
	return list
}
