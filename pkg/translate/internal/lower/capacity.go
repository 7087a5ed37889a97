package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var capacityFeature = feature{
	name: "Capacity",
	about: "Tasks run on Fargate. `x-aws-capacity`, on a service or at the top level for all of them, runs some or all of them on Fargate " +
		"Spot: cheaper, and stopped with two minutes' notice when AWS needs the capacity back. The `base` tasks are placed first, and the " +
		"others are distributed by `weight`: `{fargate: {base: 1, weight: 1}, fargate_spot: {weight: 3}}`. An ARM64 task runs on both. An " +
		"existing service changes its capacity in place, with a deployment. To go back, write `x-aws-capacity: fargate`, because ECS keeps a " +
		"strategy that the template no longer contains. One-off tasks run on Fargate.",
	extensions: []extension{
		{"x-aws-capacity", []string{"", "services.*"}, "What the tasks run on: Fargate, Fargate Spot, or both.", capacityExtension{}}},
	kinds: []diag.Kind{kindCapacity, kindCapacityCluster, kindSpotData},
	lower: lowerCapacity,
}

var (
	kindCapacity = diag.Kind{
		Code: "C2E-capacity", Severity: diag.Error,
		Title: "invalid capacity provider strategy",
		Cause: "Only one provider can have a base, of up to 100,000 tasks. Weights range from 0 to 1000, and at least one must not be 0. With " +
			"a single provider, there is nothing to distribute.",
		Fix: "write x-aws-capacity like this: {fargate: {base: 1, weight: 1}, fargate_spot: {weight: 3}}",
	}
	kindCapacityCluster = diag.Kind{
		Code: "C2E-capacity-cluster", Severity: diag.Info,
		Title: "existing cluster must have the capacity providers",
		Cause: "A service can only use capacity providers associated with its cluster, and the stack does not change a cluster that it did " +
			"not create.",
		Fix: "make sure that FARGATE and FARGATE_SPOT are associated with the cluster (aws ecs put-cluster-capacity-providers replaces the " +
			"whole list)",
	}
	kindSpotData = diag.Kind{
		Code: "C2E-spot-data", Severity: diag.Warning,
		Title: "service with data runs on Fargate Spot", OfService: true,
		Cause: "The service keeps data on a volume, and a task on Fargate Spot can be stopped with two minutes' notice, which may be too " +
			"short for a database to shut down cleanly.",
		Fix: "run the service on Fargate with x-aws-capacity: fargate",
	}
)

const (
	maxWeight = 1000
	maxBase   = 100_000
)

// capacityExtension is x-aws-capacity.
type capacityExtension struct {
	Only    string         `yaml:"only" enum:"fargate,fargate_spot" doc:"fargate or fargate_spot, for all tasks"`
	Fargate shareExtension `yaml:"fargate" doc:"share of Fargate"`
	Spot    shareExtension `yaml:"fargate_spot" doc:"share of Fargate Spot"`
}

func (capacityExtension) scalarKey() string { return "only" }

// shareExtension is the share of a capacity provider in x-aws-capacity.
type shareExtension struct {
	Base   *int `yaml:"base" doc:"number of tasks that run on it before weights count; default: 0"`
	Weight *int `yaml:"weight" doc:"its share of the remaining tasks, 0 to 1000; default: 0"`
}

func (shareExtension) scalarKey() string { return "weight" }

func lowerCapacity(l *lowering) {
	otherwise, _ := decodeExtension[capacityExtension](l, l.Project.Extensions, "x-aws-capacity")
	shares := lowerShares(l, otherwise, "x-aws-capacity")
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		if s.RunMode != plan.LongRunning {
			return
		}
		s.Capacity = shares
		path := source.Path{"services", s.Name, "x-aws-capacity"}
		if x, ok := decodeExtension[capacityExtension](l, c.Extensions, "x-aws-capacity", "services", s.Name); ok {
			s.Capacity = lowerShares(l, x, path...)
		} else {
			path = path[2:]
		}
		if l.plan.WritesVolume(s) && s.OnSpot() {
			l.about(s.Name).within(path).At().Report(kindSpotData, "its tasks write to a volume but run on Fargate Spot")
		}
	})
	if l.plan.SharesCapacity() && l.plan.Cluster != "" {
		l.At("x-aws-cluster").
			Report(kindCapacityCluster, "x-aws-cluster: %s must be associated with the capacity providers in x-aws-capacity",
				l.plan.Cluster)
	}
}

// lowerShares reads the shares, of which there are none when nothing is said.
func lowerShares(l *lowering, x capacityExtension, path ...string) []plan.CapacityProviderWeight {
	at := l.At(path...)
	if x.Only != "" && (x.Fargate != shareExtension{} || x.Spot != shareExtension{}) {
		at.Report(kindCapacity, "x-aws-capacity: with only %s, there is nothing to distribute", x.Only)
	}
	switch x.Only {
	case "":
	case "fargate":
		return []plan.CapacityProviderWeight{{Provider: plan.Fargate, Weight: 1}}
	case "fargate_spot":
		return []plan.CapacityProviderWeight{{Provider: plan.FargateSpot, Weight: 1}}
	default:
		at.Report(kindExtensionValue, "x-aws-capacity must be fargate, fargate_spot, or a mapping of the two, not %q", x.Only)
		return nil
	}
	var shares []plan.CapacityProviderWeight
	bases, weights := 0, 0
	for _, provider := range []struct {
		name string
		x    shareExtension
	}{{plan.Fargate, x.Fargate}, {plan.FargateSpot, x.Spot}} {
		if provider.x == (shareExtension{}) {
			continue
		}
		share := plan.CapacityProviderWeight{Provider: provider.name, Base: valueOr(provider.x.Base, 0), Weight: valueOr(provider.x.Weight, 0)}
		if share.Base < 0 || share.Base > maxBase {
			at.Report(kindCapacity, "x-aws-capacity: the base %d is out of range", share.Base).WithHint("use a base from 0 to %d", maxBase)
		}
		if share.Weight < 0 || share.Weight > maxWeight {
			at.Report(kindCapacity, "x-aws-capacity: the weight %d is out of range", share.Weight).
				WithHint("use a weight from 0 to %d", maxWeight)
		}
		bases += min(1, max(0, share.Base))
		weights += share.Weight
		shares = append(shares, share)
	}
	switch {
	case bases > 1:
		at.Report(kindCapacity, "x-aws-capacity: both providers have a base, but only one can")
	case len(shares) > 0 && weights == 0:
		at.Report(kindCapacity, "x-aws-capacity: neither provider has a weight, so no tasks beyond the base can be placed")
	}
	return shares
}
