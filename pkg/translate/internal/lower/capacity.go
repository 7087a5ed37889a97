package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var capacityFeature = feature{
	name: "Capacity",
	about: "Tasks run on Fargate. `x-aws-capacity`, of a service or at the top level for all of them, has some or all run on " +
		"Fargate Spot: cheaper, and stopped with two minutes' notice when AWS needs the capacity back. `base` tasks come first, " +
		"the others are shared by `weight`: `{fargate: {base: 1, weight: 1}, fargate_spot: {weight: 3}}`. An ARM64 task runs on " +
		"both. A service that is there already changes to another capacity in place, with a deployment. The way back is " +
		"`x-aws-capacity: fargate`: ECS keeps a strategy that a template no longer names. What runs once runs on Fargate.",
	extensions: []extension{
		{"x-aws-capacity", []string{"", "services.*"}, "What the tasks run on: Fargate, Fargate Spot, or both.", capacityExtension{}}},
	kinds: []diag.Kind{kindCapacity, kindCapacityCluster, kindSpotData},
	lower: lowerCapacity,
}

var (
	kindCapacity = diag.Kind{
		Code: "C2E-capacity", Severity: diag.Error,
		Title: "shares of the capacity are not ones that ECS takes",
		Cause: "One provider can have a base, of up to 100000 tasks; a weight is 0 to 1000, and one at least is not 0; where there " +
			"is only one provider, there are no shares.",
		Fix: "write x-aws-capacity as in {fargate: {base: 1, weight: 1}, fargate_spot: {weight: 3}}",
	}
	kindCapacityCluster = diag.Kind{
		Code: "C2E-capacity-cluster", Severity: diag.Info,
		Title: "existing cluster has to know the capacity providers",
		Cause: "A service runs on capacity providers that its cluster is associated with, and the stack changes nothing that it did not make.",
		Fix: "see that FARGATE and FARGATE_SPOT are among the capacity providers of the cluster (aws ecs " +
			"put-cluster-capacity-providers replaces the whole list)",
	}
	kindSpotData = diag.Kind{
		Code: "C2E-spot-data", Severity: diag.Warning,
		Title: "data is written by tasks that AWS may stop at any time",
		Cause: "The service keeps data on a volume, and a task on Fargate Spot is stopped with two minutes' notice, which is no " +
			"time for a database to find another place.",
		Fix: "run the service on Fargate with x-aws-capacity: fargate",
	}
)

const (
	maxWeight = 1000
	maxBase   = 100_000
)

// capacityExtension is x-aws-capacity.
type capacityExtension struct {
	Only    string         `yaml:"only" doc:"fargate or fargate_spot, for all tasks"`
	Fargate shareExtension `yaml:"fargate" doc:"share of Fargate"`
	Spot    shareExtension `yaml:"fargate_spot" doc:"share of Fargate Spot"`
}

func (capacityExtension) scalarKey() string { return "only" }

// shareExtension is the share of a capacity provider in x-aws-capacity.
type shareExtension struct {
	Base   *int `yaml:"base" doc:"number of tasks that run on it before weights count; default: 0"`
	Weight *int `yaml:"weight" doc:"its part of the other tasks, 0 to 1000; default: 0"`
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
			l.about(s.Name).within(path).At().Report(kindSpotData, "its tasks write to a volume, and run on Fargate Spot")
		}
	})
	if l.plan.SharesCapacity() && l.plan.Cluster != "" {
		l.At("x-aws-cluster").
			Report(kindCapacityCluster, "x-aws-cluster: %s has to be associated with the capacity providers that x-aws-capacity names",
				l.plan.Cluster)
	}
}

// lowerShares reads the shares, of which there are none when nothing is said.
func lowerShares(l *lowering, x capacityExtension, path ...string) []plan.CapacityProviderWeight {
	at := l.At(path...)
	if x.Only != "" && (x.Fargate != shareExtension{} || x.Spot != shareExtension{}) {
		at.Report(kindCapacity, "x-aws-capacity: only %s leaves no shares", x.Only)
	}
	switch x.Only {
	case "":
	case "fargate":
		return []plan.CapacityProviderWeight{{Provider: plan.Fargate, Weight: 1}}
	case "fargate_spot":
		return []plan.CapacityProviderWeight{{Provider: plan.FargateSpot, Weight: 1}}
	default:
		at.Report(kindExtensionValue, "x-aws-capacity is fargate, fargate_spot or a mapping of the two, not %q", x.Only)
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
		if share.Base < 0 || share.Base > maxBase || share.Weight < 0 || share.Weight > maxWeight {
			at.Report(kindCapacity, "x-aws-capacity: a base of %d and a weight of %d are out of range", share.Base, share.Weight)
		}
		bases += min(1, max(0, share.Base))
		weights += share.Weight
		shares = append(shares, share)
	}
	switch {
	case bases > 1:
		at.Report(kindCapacity, "x-aws-capacity: both have a base, and one can")
	case len(shares) > 0 && weights == 0:
		at.Report(kindCapacity, "x-aws-capacity: none has a weight, so there is no place for more tasks than the base")
	}
	return shares
}
