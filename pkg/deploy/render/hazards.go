package render

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// labels are how effects stand in a review, with their colours.
var labels = map[hazard.Effect]struct{ text, colour string }{
	hazard.Fails:      {"FAILS", red},
	hazard.Endangers:  {"DATA", red},
	hazard.Interrupts: {"INTERRUPTS", yellow},
	hazard.Differs:    {"STAYS", yellow},
	hazard.Leaves:     {"LEFT", yellow},
	hazard.Waits:      {"TAKES LONG", yellow},
}

// hazards writes what happens on the way: what, where in the Compose file, and the way out.
// Those of one kind have one way out, if it is the same.
func (r reviewer) hazards(list []hazard.Hazard) {
	for i, h := range list {
		label := labels[h.Effect]
		if h.Stages {
			label.text, label.colour = "TWO STAGES", yellow
		}
		fmt.Fprintln(r.out, r.paintLines(label.colour, r.Wrap("", fmt.Sprintf("%s: %s", label.text, h.Message))))
		fmt.Fprintln(r.out, r.paintLines(faint, r.Wrap("  ", strings.TrimSuffix(h.Code+", "+h.Source, ", "))))
		last := i+1 == len(list) || list[i+1].Code != h.Code || list[i+1].Hint != h.Hint
		if h.Hint != "" && !h.Stages && last {
			fmt.Fprintln(r.out, r.Wrap("  ", "hint: "+h.Hint))
		}
	}
}
