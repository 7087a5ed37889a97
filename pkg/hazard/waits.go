package hazard

import (
	"strconv"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// long is from when on a deployment of a service is worth a word.
const long = 30 * time.Minute

// waits finds what keeps a deployment busy for long.
func (c *comparison) waits() {
	for _, id := range c.after.of(certificate) {
		if c.comes(id) {
			c.report(longWait, []cfn.LogicalID{id},
				"%s has to be validated through DNS: usually minutes, hours if the domain does not use the name servers of the hosted zone", id)
		}
	}
	for _, id := range c.after.of(service) {
		if took := Shift(c.after.properties[id]); took >= long && c.after.shifts(id) && (c.comes(id) || c.changed(id)) {
			c.report(longWait, []cfn.LogicalID{id}, "%s shifts its traffic and bakes for %s", id, took)
		}
	}
}

// Shift is how long a deployment of a service shifts traffic and bakes, beside what any other deployment takes.
func Shift(properties *cfn.Node) time.Duration {
	d := properties.Get("DeploymentConfiguration")
	minutes := number(d.Get("BakeTimeInMinutes")) + number(at(d, "CanaryConfiguration/CanaryBakeTimeInMinutes"))
	if step := number(at(d, "LinearConfiguration/StepPercent")); step > 0 {
		minutes += (100 - 1) / step * number(at(d, "LinearConfiguration/StepBakeTimeInMinutes")) // none after the last step
	}
	return time.Duration(minutes) * time.Minute
}

func number(n *cfn.Node) int {
	i, _ := strconv.Atoi(text(n))
	return i
}
