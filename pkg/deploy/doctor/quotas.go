package doctor

import (
	"context"
	"errors"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/servicequotas"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
)

// A quota is a limit of the account, by the codes that Service Quotas has for it (AWS
// General Reference, "Service endpoints and quotas").
type quota struct {
	name, service, code string

	// needs is what the stack takes: less than nothing if it takes none, or has it
	// already; most, what it takes for a while during a deployment.
	needs func(*examination) (least, most float64)
	used  func(context.Context, *examination) (float64, error) // by others too; nil: nobody can tell
}

var quotas = []quota{
	{
		name: "VPCs per Region", service: "vpc", code: "L-F678F1CE",
		needs: func(e *examination) (least, most float64) { return e.isNew("AWS::EC2::VPC", "") },
		used: func(ctx context.Context, e *examination) (float64, error) {
			n, err := vpc.Count(ctx, e.API.Network)
			return float64(n), err
		},
	},
	{
		name: "Application Load Balancers per Region", service: "elasticloadbalancing", code: "L-53DA6B97",
		needs: func(e *examination) (least, most float64) { return e.isNew(loadBalancerType, "application") },
		used: func(ctx context.Context, e *examination) (float64, error) {
			return e.loadBalancers(ctx, elb.Application)
		},
	},
	{
		name: "Network Load Balancers per Region", service: "elasticloadbalancing", code: "L-69A177A2",
		needs: func(e *examination) (least, most float64) { return e.isNew(loadBalancerType, "network") },
		used: func(ctx context.Context, e *examination) (float64, error) {
			return e.loadBalancers(ctx, elb.Network)
		},
	},
	{
		name: "Fargate On-Demand vCPU resource count", service: "fargate", code: "L-3032A538",
		needs: func(e *examination) (least, most float64) { return e.template.vCPUs() },
	},
}

const loadBalancerType = "AWS::ElasticLoadBalancingV2::LoadBalancer"

// isNew counts the resources of a type that a new stack will make.
func (e *examination) isNew(kind, variant string) (least, most float64) {
	if s, err := e.stack(); err != nil || !s.empty() {
		return 0, 0 // a stack that is there has them, and counts among those in use
	}
	for _, r := range e.template.of(kind) {
		is := scalar(r.at("Type"))
		if variant == "" || variant == is || variant == "application" && is == "" {
			least++
		}
	}
	return least, least
}

func (e *examination) loadBalancers(ctx context.Context, kind string) (float64, error) {
	n := 0.0
	balancers, err := awscall.All(func(marker string) (awscall.Page[elb.LoadBalancer], error) {
		return e.API.LoadBalancing.DescribeLoadBalancers(ctx, elb.BalancerQuery{Marker: marker})
	})
	for _, b := range balancers {
		if b.Type == kind {
			n++
		}
	}
	return n, err
}

// vCPUs are those of all tasks: as many as there are to be, and as many as there may be
// while the services are replaced.
func (t *template) vCPUs() (least, most float64) {
	const unitsPerCPU, percent = 1024, 100
	for _, service := range t.of("AWS::ECS::Service") {
		if itemsOf(service.at("CapacityProviderStrategy")) != nil {
			continue // Fargate Spot has a quota of its own
		}
		definition, known := t.resource(service.at("TaskDefinition"))
		units, err := strconv.ParseFloat(scalar(definition.at("Cpu")), 64)
		if !known || err != nil {
			continue
		}
		tasks := numberOf(service.at("DesiredCount"), 1)
		least += tasks * units / unitsPerCPU
		maximum := numberOf(service.at("DeploymentConfiguration", "MaximumPercent"), 2*percent)
		most += tasks * units / unitsPerCPU * max(maximum, percent) / percent
	}
	return least, most
}

func numberOf(v any, otherwise float64) float64 {
	n, err := strconv.ParseFloat(scalar(v), 64)
	if err != nil {
		return otherwise
	}
	return n
}

func checkQuotas(ctx context.Context, e *examination) []Finding {
	return parallel(quotas, func(q quota) []Finding {
		least, most := q.needs(e)
		if least == 0 {
			return nil
		}
		return []Finding{q.check(ctx, e, least, most)}
	})
}

func (q quota) check(ctx context.Context, e *examination, least, most float64) Finding {
	limit, err := q.limit(ctx, e.API.Quotas)
	if err != nil {
		return unknown(q.name, err, "the quota")
	}
	hint := "request an increase: aws service-quotas request-service-quota-increase --service-code " + q.service + " --quota-code " + q.code +
		" --desired-value N"
	if q.used == nil {
		switch {
		case least > limit:
			return failedf(q.name, hint, "the quota is %g, and the stack needs %g", limit, least)
		case most > limit:
			return warningf(q.name, hint, "the quota is %g, and the stack may need %g while all services are being replaced", limit, most)
		}
		return okf(q.name, "the quota is %g, of which the stack needs %g", limit, least)
	}
	used, err := q.used(ctx, e)
	if err != nil {
		return unknown(q.name, err, "how much of the quota is in use")
	}
	if used+least > limit {
		return failedf(q.name, hint+", or delete unused resources", "the quota is %g, %g are in use, and the stack needs %g", limit, used, least)
	}
	return okf(q.name, "the quota is %g, %g are in use, and the stack needs %g", limit, used, least)
}

// limit is the value that the account has, or the one that all accounts begin with:
// Service Quotas knows only some of the former (Service Quotas API Reference,
// "GetServiceQuota").
func (q quota) limit(ctx context.Context, api quotasAPI) (float64, error) {
	name := servicequotas.Quota{ServiceCode: q.service, QuotaCode: q.code}
	value, err := api.GetServiceQuota(ctx, name)
	if awserr.KindOf(err) == awserr.Missing || err == nil && value == nil {
		value, err = api.GetAWSDefaultServiceQuota(ctx, name)
	}
	switch {
	case err != nil:
		return 0, err
	case value == nil:
		return 0, errors.New("it has no value")
	}
	return *value, nil
}
