package overlayfile

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const execKey = "x-aws-exec"

// forwarded lets people reach a service whose ports are private, where nothing in the project is for the internet.
func (w serviceWriter) forwarded() {
	if slices.Contains(w.plan.ToForward, w.service.Name) {
		w.set(setting{
			about: []string{fmt.Sprintf("compose2ecs port-forward %s reaches these ports from your machine.", w.service.Name)},
			key:   execKey, value: true,
		})
	}
}

// askToForward tells what was allowed for that: whoever may open a session in a task can run commands there too.
func (d *draft) askToForward(p *plan.Plan) {
	if len(p.ToForward) == 0 {
		return
	}
	d.open = append(d.open, fmt.Sprintf("nothing is reachable from the internet, so x-aws-exec allows compose2ecs port-forward and exec "+
		"in %s: to allow neither, remove it", sentence.And(slices.Sorted(slices.Values(p.ToForward)))))
}
