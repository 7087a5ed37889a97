package cost

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// A Saving is a change of the project that would cost less.
type Saving struct {
	Change string          `json:"change"`
	How    string          `json:"how"`
	Where  []cfn.LogicalID `json:"where"`
	Month  Range           `json:"month"`
}

const (
	mostSavings  = 3
	worthTelling = 50 // cents a month
)

// savings are the largest ones, the largest first. What they save is not added up: one may leave less for another.
func (e *estimator) savings() []Saving {
	all := slices.Concat(e.onSpot(), e.onARM(), e.withoutNAT(), e.withoutEndpoints(), e.oneBalancer(), e.lessLogs())
	all = slices.DeleteFunc(all, func(s Saving) bool { return s.Month.High < worthTelling })
	slices.SortStableFunc(all, func(a, b Saving) int { return cmp.Compare(b.Month.High, a.Month.High) })
	return append([]Saving{}, all[:min(len(all), mostSavings)]...)
}

// cheaper is what tasks on demand would save with another processor, or on Spot, as far as there are prices.
func (e *estimator) cheaper(s service, arm, spot bool) Range {
	cpu, memory := processor(s.task.arm, false)
	otherCPU, otherMemory := processor(arm, spot)
	perTask, known := e.difference(cpu, otherCPU, s.task.cpu*Hours)
	more, too := e.difference(memory, otherMemory, s.task.memory*Hours)
	if !known || !too {
		return Range{}
	}
	return s.onDemand.at(perTask + more)
}

// difference is what an amount of one item costs more than of another.
func (e *estimator) difference(item, other prices.Item, amount float64) (float64, bool) {
	from, known := e.Prices.Of(e.Region, item)
	to, too := e.Prices.Of(e.Region, other)
	return amount * (from.Value - to.Value), known && too
}

// onSpot is for services that keep no data: their tasks may be taken away at any time.
func (e *estimator) onSpot() []Saving {
	s := Saving{Change: "run tasks on Fargate Spot", How: "x-aws-capacity: fargate_spot, for services that tolerate interruptions"}
	for _, service := range e.services {
		if !service.task.keepsData {
			s.add(service.id, e.cheaper(service, service.task.arm, true))
		}
	}
	return s.some()
}

func (e *estimator) onARM() []Saving {
	s := Saving{Change: "run tasks on ARM64", How: "platform: linux/arm64, for images that are built for it"}
	for _, service := range e.services {
		if !service.task.arm {
			s.add(service.id, e.cheaper(service, true, false))
		}
	}
	return s.some()
}

// withoutNAT compares NAT gateways with what else leads to what tasks need: one gateway, public addresses, endpoints.
func (e *estimator) withoutNAT() []Saving {
	gateways := e.of(natType)
	if len(gateways) == 0 {
		return nil
	}
	hour, _ := e.Prices.Of(e.Region, prices.NATHour)
	data, _ := e.Prices.Of(e.Region, prices.NATData)
	address, _ := e.Prices.Of(e.Region, prices.PublicIPv4)
	each := hour.Value*Hours + address.Value*Hours
	all := exactly(float64(len(gateways))).at(each + data.Value*e.Assumptions.Data)
	ways := []Saving{
		{Change: "one NAT gateway for all zones", How: "x-aws-vpc: {nat: single}", Month: exactly(float64(len(gateways) - 1)).at(each)},
		{
			Change: "public subnets instead of NAT gateways", Month: all.minus(e.privateTasks().at(address.Value * Hours)),
			How: "x-aws-vpc without nat and private: tasks get public addresses, and security groups block inbound traffic",
		},
	}
	if price, known := e.Prices.Of(e.Region, prices.EndpointHour); known {
		ways = append(ways, Saving{
			Change: "interface endpoints instead of NAT gateways", How: "x-aws-vpc: {private: true, endpoints: true}, if all images are in ECR",
			Month: all.minus(exactly(neededEndpoints * float64(max(2, len(gateways)))).at(price.Value * Hours)),
		})
	}
	best := slices.MaxFunc(ways, func(a, b Saving) int { return cmp.Compare(a.Month.High, b.Month.High) })
	best.Where = gateways
	return []Saving{best}
}

// neededEndpoints is how many endpoints a task needs to start: ecr.api, ecr.dkr and logs; that for S3 costs nothing.
const neededEndpoints = 3

// privateTasks is how many tasks have no public address.
func (e *estimator) privateTasks() Amount {
	all := Amount{}
	for _, s := range e.services {
		if !s.publicAddress {
			all = all.plus(s.tasks)
		}
	}
	return all
}

// withoutEndpoints compares interface endpoints with one NAT gateway.
func (e *estimator) withoutEndpoints() []Saving {
	s := Saving{Change: "one NAT gateway instead of interface endpoints", How: "x-aws-vpc: {nat: single}: tasks then reach the internet too"}
	for _, l := range e.lines {
		if l.Item == prices.EndpointHour {
			s.add(l.Resource, l.Cost)
		}
	}
	nat, known := e.Prices.Of(e.Region, prices.NATHour)
	address, too := e.Prices.Of(e.Region, prices.PublicIPv4)
	if !known || !too || len(e.of(natType)) > 0 {
		return nil
	}
	s.Month = s.Month.minus(exactly(Hours).at(nat.Value + address.Value))
	return s.some()
}

// oneBalancer is what the cheapest of several load balancers costs without traffic.
func (e *estimator) oneBalancer() []Saving {
	balancers := e.of(balancerType)
	if len(balancers) < 2 {
		return nil
	}
	var costs []Range
	for _, id := range balancers {
		total := Range{}
		for _, l := range e.lines {
			if l.Resource == id && l.Unit == prices.ALBHour.Unit() {
				total = total.plus(l.Cost)
			}
		}
		costs = append(costs, total)
	}
	return []Saving{{
		Change: "one fewer load balancer", How: "x-aws-listener: exposure and protocol decide which one a port uses", Where: balancers,
		Month: slices.MinFunc(costs, func(a, b Range) int { return cmp.Compare(a.High, b.High) }),
	}}
}

// lessLogs is what it saves to keep log lines for a week.
func (e *estimator) lessLogs() []Saving {
	const week = 7
	s := Saving{Change: "keep log lines for a week", How: fmt.Sprintf("x-aws-logs_retention: %d", week)}
	price, _ := e.Prices.Of(e.Region, prices.LogsStored)
	for _, g := range e.groups {
		s.add(g.id, g.written.times(max(0, g.days-week)/daysInMonth).at(price.Value))
	}
	return s.some()
}

func (s *Saving) add(id cfn.LogicalID, month Range) {
	if month.High > 0 {
		s.Where, s.Month = append(s.Where, id), s.Month.plus(month)
	}
}

// some is the saving, if it is one.
func (s Saving) some() []Saving {
	if len(s.Where) == 0 {
		return nil
	}
	return []Saving{s}
}
