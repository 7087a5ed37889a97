package render

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// images writes which services get another image: by digest, and by what their files were and are.
func (r reviewer) images(changes []deploy.ImageChange) {
	if len(changes) == 0 {
		return
	}
	r.line("%s", r.paint(bold, "images"))
	for _, c := range changes {
		text := shortImage(c.After)
		if c.Before != "" {
			text = shortImage(c.Before) + " → " + text
		}
		if source := sources(c); source != "" {
			text += ", " + source
		}
		fmt.Fprintln(r.out, r.Wrap("    ", c.Service+": "+text))
	}
}

// sources says what the files were, as far as that is known.
func sources(c deploy.ImageChange) string {
	switch {
	case c.To.Commit == "":
		return ""
	case c.From.Commit == "" || c.From == c.To && !c.To.Dirty:
		return "from " + sourceText(c.To)
	default:
		return "from " + sourceText(c.To) + " instead of " + sourceText(c.From)
	}
}

func sourceText(s deploy.Source) string {
	const digits = 10
	text := "commit " + s.Commit[:min(len(s.Commit), digits)]
	if s.Dirty {
		text += " with uncommitted changes"
	}
	return text
}

// shortImage is a reference with a digest that people can compare.
func shortImage(reference string) string {
	const digits = 12
	name, digest, by := strings.Cut(reference, "@sha256:")
	if !by {
		return reference
	}
	return name + "@sha256:" + digest[:min(len(digest), digits)]
}
