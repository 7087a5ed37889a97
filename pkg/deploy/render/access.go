package render

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/access"
)

// access writes what is allowed from now on that was not before: new of a resource that is new, wider of one that was there.
// Resources that are allowed the same have one line.
func (r reviewer) access(changes []access.Change) {
	if len(changes) == 0 {
		return
	}
	r.line("%s", r.paint(bold, "access"))
	var shown []access.Change
	subjects := map[access.Change][]string{}
	for _, c := range changes {
		same := access.Change{Fact: access.Fact{Kind: c.Kind, Text: c.Text, Risky: c.Risky}, Wider: c.Wider}
		if subjects[same] == nil {
			shown = append(shown, same)
		}
		subjects[same] = append(subjects[same], string(c.ID))
	}
	for _, c := range shown {
		r.accessLine(c, strings.Join(subjects[c], ", "))
	}
}

func (r reviewer) accessLine(c access.Change, subject string) {
	mark := "new  "
	if c.Wider {
		mark = "wider"
	}
	if subject != "" {
		subject += ": "
	}
	text := r.Wrap("  ", fmt.Sprintf("%s %s%s", mark, subject, c.Text))
	if c.Risky {
		text = r.paintLines(red, text)
	}
	fmt.Fprintln(r.out, text)
}
