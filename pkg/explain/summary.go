package explain

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// Summary writes an explanation in a few lines: the end of a check, the beginning of a
// review. What is public is there whole, and of the rest what fits in two lines each.
func (e *Explanation) Summary(w io.Writer, s Style) error {
	const few = 2
	var b strings.Builder
	for _, line := range []struct {
		title string
		items []string
		most  int
	}{
		// without which nothing can be deployed
		{"missing", e.missingItems(), few}, {"pushed", e.pushedItems(), few}, {"unknown", e.unknownItems(), few},
		{"public", e.publicItems(), math.MaxInt}, {"private", e.privateItems(), few}, {"running", e.runningItems(), few},
		{"stored", e.storedItems(), few}, {"secret", e.secretItems(), few}, {"left out", e.leftOutItems(), few},
	} {
		if len(line.items) > 0 {
			b.WriteString(wrapTitled(s, line.title, line.items, line.most) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// wrapTitled writes a title with what it lists beside it, as many as fit in so many lines.
func wrapTitled(s Style, title string, items []string, lines int) string {
	const column = len("private  ")
	indent := strings.Repeat(" ", column)
	text := strings.Join(items, ", ")
	for n := len(items) - 1; ; n-- {
		wrapped := wrap.Text(s.Width, s.bold(title)+indent[len(title):], indent, text)
		if n <= 0 || strings.Count(wrapped, "\n") < lines {
			return wrapped
		}
		text = sentence.And(append(slices.Clone(items[:n]), fmt.Sprintf("%d more", len(items)-n)))
	}
}

func (e *Explanation) publicItems() []string {
	switch {
	case len(e.Public) == 0 && len(e.closed) > 0:
		return []string{"nothing (not exposed: " + firstOf(e.closed) + ")"}
	case len(e.Public) == 0 && len(e.forwarded.ready) > 0:
		return []string{"nothing (compose2ecs port-forward reaches " + firstOf(e.forwarded.ready) + ")"}
	case len(e.Public) == 0:
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
		if x.Parameter != "" {
			notes = append(notes, "certificate: "+x.Parameter)
		}
		if len(x.Clients) > 0 {
			notes = append(notes, "only from "+sentence.And(x.Clients))
		}
		if x.SignIn != "" {
			notes = append(notes, "after sign-in")
		}
		list = append(list, fmt.Sprintf("%s (%s)", x.URL, strings.Join(notes, ", ")))
	}
	return list
}

// firstOf are a few of the items of a list, and how many more there are.
func firstOf(items []string) string {
	const most = 3
	if more := len(items) - most; more > 0 {
		return sentence.And(append(slices.Clone(items[:most]), fmt.Sprintf("%d more", more)))
	}
	return strings.Join(items, ", ")
}

func (e *Explanation) privateItems() []string {
	var list []string
	for _, x := range e.Private {
		list = append(list, x.Service)
	}
	return list
}

// runningItems are what runs at times, which is easily overlooked, then what is kept running.
func (e *Explanation) runningItems() []string {
	var list, times []string
	for _, t := range e.Running {
		switch t.Starts {
		case withAnother:
		case always:
			list = append(list, t.Service+t.times())
		case beforehand:
			times = append(times, t.Service+" (in each deployment)")
		default:
			times = append(times, t.Service+" ("+t.Starts+")")
		}
	}
	return append(times, list...)
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

// storedItems are what is lost with the tasks, then what lasts.
func (e *Explanation) storedItems() []string {
	var lost, list []string
	for _, s := range e.Stored {
		switch {
		case s.Kind == logs:
		case s.Lasting:
			list = append(list, fmt.Sprintf("%s (%s)", s.Name, s.Kind))
		default:
			lost = append(lost, fmt.Sprintf("%s (%s, lost when the task stops)", s.Name, s.Kind))
		}
	}
	return append(lost, list...)
}

func (e *Explanation) secretItems() []string {
	var list []string
	for _, s := range e.Secrets {
		list = append(list, s.Name)
	}
	slices.Sort(list)
	return list
}

// unknownItems are the images that a registry may not have, and who asks it.
func (e *Explanation) unknownItems() []string {
	if len(e.Unknown) == 0 {
		return nil
	}
	list := slices.Clone(e.Unknown)
	list[0] = "images that may exist only on your machine (compose2ecs doctor checks): " + list[0]
	return list
}

// leftOutItems are the services that are left out, those of the same profiles together.
func (e *Explanation) leftOutItems() []string {
	var list []string
	for i := 0; i < len(e.LeftOut); {
		profiles := e.LeftOut[i].Profiles
		var names []string
		for ; i < len(e.LeftOut) && slices.Equal(e.LeftOut[i].Profiles, profiles); i++ {
			names = append(names, e.LeftOut[i].Service)
		}
		list = append(list, fmt.Sprintf("%s (%s)", strings.Join(names, ", "), strings.Join(profiles, ", ")))
	}
	return list
}
