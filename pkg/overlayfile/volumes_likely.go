package overlayfile

import (
	"fmt"
	"strconv"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// keepLikely mounts volumes for databases of which only the name is known, where the official image of the product keeps its data, and
// reports whether there were any. As with Docker, such a volume begins with the files that the image has there.
func (d *draft) keepLikely(p *plan.Plan) bool {
	changed := false
	for _, s := range p.Services {
		b, likely := d.services[s.Name], s.LikelyData
		if b == nil || likely == nil || b.has(volumesKey) || s.Replicas > 1 || s.Scaling != nil {
			continue
		}
		name := d.newVolume(s.Name)
		d.volumes[name].set(setting{key: efsKey, value: map[string]any{"seed": true}})
		b.mount(name+":"+likely.Path, fmt.Sprintf("DECISION: a volume at %s, where the official %s image keeps its data. Nothing is known about "+
			"this image but its name: if it keeps its data elsewhere, change the path.", likely.Path, likely.Official))
		if likely.Variable != "" {
			b.setVariable(likely.Variable, likely.Path, "Some versions keep their data elsewhere without this variable.")
		}
		d.likely[s.Name], changed = likely, true
	}
	return changed
}

// askForLikely has the user confirm these places, in one sentence for all services with the same image.
func (d *draft) askForLikely(p *plan.Plan) {
	var places []string
	names := map[string][]string{}
	for _, s := range p.Services {
		if likely := d.likely[s.Name]; likely != nil {
			where := likely.Path + ", as with the official " + likely.Official + " image"
			if names[where] == nil {
				places = append(places, where)
			}
			names[where] = append(names[where], strconv.Quote(s.Name))
		}
	}
	for _, where := range places {
		what, whose := "service "+names[where][0]+" keeps its data in a volume", "the image"
		if len(names[where]) > 1 {
			what, whose = "services "+sentence.And(names[where])+" keep their data in volumes", "an image"
		}
		d.open = append(d.open, fmt.Sprintf("%s at %s: if %s keeps its data elsewhere, mount the volume there; without a shell in it, "+
			"remove seed: true", what, where, whose))
	}
}
