package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// egressFeature decides at the end on what depends on all that the services are: which ways out
// of the VPC their tasks need, and whether they have them.
var egressFeature = feature{
	name: "Outbound access from the VPC",
	about: "A task has to reach the registry of its image, CloudWatch Logs, and Secrets Manager from its own network interface: through a " +
		"public address, a NAT gateway, or VPC endpoints. A service whose networks are all `internal: true` should not reach anything else: " +
		"with `x-aws-vpc: {endpoints: true}` and its images in Amazon ECR its tasks are in subnets without a route to the internet, and reach " +
		"S3 and the AWS services that have endpoints. Otherwise the tasks could not start there, so they stay in the usual subnets. They " +
		"cannot be reached from outside, but they can reach the internet, and a warning says so.",
	reads: []attribute{{"networks.*.internal", "subnets without a route to the internet, if tasks can start there; otherwise reported"}},
	kinds: []diag.Kind{kindUnreachable, kindInternalNetwork},
	lower: lowerReach,
}

var (
	kindUnreachable = diag.Kind{
		Code: "C2E-unreachable", Severity: diag.Error,
		Title: "task cannot reach services that it needs to start",
		Cause: "A task in a subnet without a route to the internet can reach AWS services only through VPC endpoints, and no registry other " +
			"than Amazon ECR.",
		Fix: "use images in Amazon ECR, or give the tasks internet access with x-aws-vpc: {nat: single}",
	}
	kindInternalNetwork = diag.Kind{
		Code: "C2E-internal-network", Severity: diag.Warning,
		Title: "network is not fully isolated",
		Cause: "Locally, a service whose networks are all internal cannot reach the outside and publishes no ports. On AWS, the image is " +
			"pulled and the logs are sent through the task's own network interface, and a load balancer may reach the task.",
		Fix: "push the images to Amazon ECR and add x-aws-vpc: {endpoints: true}; the tasks then run in subnets without a route to the internet",
	}
)

func lowerReach(l *lowering) {
	if l.plan.VPC.Existing == "" {
		lowerEndpoints(l)
		lowerIsolation(l)
	} else {
		checkBalancerSubnets(l)
	}
	checkInternal(l)
}

// checkBalancerSubnets finds load balancers with too few subnets, which are enough for
// tasks.
func checkBalancerSubnets(l *lowering) {
	p := l.plan
	for _, lb := range p.LoadBalancers {
		subnets := p.VPC.LoadBalancerSubnetRefs(lb.Internal)
		if !lb.Network && !p.Existing(lb) && len(subnets) < subnetCount {
			key := slices.Concat(givenKeys(l, []string{"subnets", "public_subnets"}), []string{"id"})[0]
			if lb.Internal && subnets[0].Target() == p.VPC.PrivateSubnetRefs()[0].Target() {
				key = "private_subnets"
			}
			l.At("x-aws-vpc", key).
				Report(kindVPC, "x-aws-vpc: one subnet is not enough: an Application Load Balancer needs subnets in two Availability Zones").
				WithHint("add a subnet in another Availability Zone")
		}
	}
}

// lowerIsolation puts the services of internal networks into subnets that have no route
// out, if their tasks can start there.
func lowerIsolation(l *lowering) {
	v := &l.plan.VPC
	for _, s := range l.plan.Tasks() {
		if l.plan.Internal(s) && !v.WithoutInternet(s) && len(missingEndpoints(l.plan, s)) == 0 && len(l.plan.ForeignImages(s)) == 0 {
			s.Isolated, v.Isolated = true, true
		}
	}
}

// checkInternal warns of what an internal network does not do as it does locally.
func checkInternal(l *lowering) {
	open := map[string][]string{}
	for _, s := range l.plan.Tasks() {
		if !l.plan.Internal(s) {
			continue
		}
		if len(s.Targets) > 0 {
			l.about(s.Name).At("ports").
				ReportThat(kindInternalNetwork, "is only on internal networks, where Docker publishes no ports, but the load balancer can reach it").
				WithHint("take the port off the load balancer with x-aws-listener: {exposure: none}, or put the service on another network too")
		}
		for _, n := range s.Networks {
			if !l.plan.VPC.WithoutInternet(s) {
				open[n] = append(open[n], s.Name)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(open)) {
		at, services := l.At("networks", name, "internal"), quotedNames(open[name])
		if l.plan.VPC.Existing == "" {
			at.Report(kindInternalNetwork, "network %q is internal, but the tasks of %s can reach the internet", name, services)
			continue
		}
		at.Report(kindInternalNetwork, "network %q is internal, but whether the tasks of %s can reach the internet depends on the "+
			"subnets", name,
			services).
			WithHint("in x-aws-vpc, set private_subnets to subnets without a route to the internet, in a VPC with endpoints for ECR, S3, and " +
				"CloudWatch Logs")
	}
}

// startEndpoints are the endpoints that starting and running the tasks of a service needs,
// beside the one for S3 (Amazon ECR User Guide, "Amazon ECR interface VPC endpoints";
// Amazon ECS Developer Guide, "Amazon ECS interface VPC endpoints": Fargate needs none for
// ECS itself, and one for Systems Manager's messages when commands are run in tasks). File
// systems need none: they are mounted by their mount targets, which are in the VPC.
func startEndpoints(p *plan.Plan, s *plan.Service) []string {
	needed := []string{"ecr.api", "ecr.dkr", "logs"}
	if slices.ContainsFunc(p.Containers(s), func(c *plan.Service) bool { return c.ReadsSecrets() }) {
		needed = append(needed, "secretsmanager")
	}
	if slices.ContainsFunc(p.Containers(s), func(c *plan.Service) bool { return c.ReadsParameters() }) {
		needed = append(needed, "ssm")
	}
	if s.Exec {
		needed = append(needed, "ssmmessages")
	}
	return needed
}

// missingEndpoints are the endpoints that the tasks of a service cannot start without, and that the
// VPC does not have.
func missingEndpoints(p *plan.Plan, s *plan.Service) []string {
	return slices.DeleteFunc(startEndpoints(p, s), func(name string) bool { return slices.Contains(p.VPC.Endpoints, name) })
}

// lowerEndpoints decides on the endpoints, and checks those who depend on them.
func lowerEndpoints(l *lowering) {
	v := &l.plan.VPC
	if v.Automatic {
		for _, s := range l.plan.Tasks() {
			v.Endpoints = append(v.Endpoints, startEndpoints(l.plan, s)...)
		}
		slices.Sort(v.Endpoints)
		v.Endpoints = slices.Compact(v.Endpoints)
	}
	if len(v.Endpoints) == 0 {
		return // which is reported where there have to be some
	}
	for _, s := range l.plan.Tasks() {
		if !v.WithoutInternet(s) {
			continue
		}
		if missing := missingEndpoints(l.plan, s); len(missing) > 0 {
			all := slices.Concat(v.Endpoints, missing)
			slices.Sort(all)
			l.At("x-aws-vpc", "endpoints").
				Report(kindUnreachable, "x-aws-vpc.endpoints: the tasks of %s also need endpoints for %s", s.Name,
					sentence.And(missing)).
				WithHint("write endpoints: [%s], or endpoints: true", strings.Join(all, ", "))
		}
		checkImages(l, s)
	}
}

const notPulled = "is not in an Amazon ECR private registry, but the tasks have no internet access"

// checkImages reports images that no endpoint leads to.
func checkImages(l *lowering, s *plan.Service) {
	foreign := l.plan.ForeignImages(s)
	if s.Archive != nil {
		l.about(s.Name).At().
			Report(kindUnreachable, "the image that fetches its files from Amazon S3, %s, "+notPulled, s.Archive.Image).
			WithHint("copy the files into the service's image; or set x-aws-vpc: {nat: single}")
	}
	for _, c := range l.plan.Containers(s) {
		if image := c.Container.Image; slices.Contains(foreign, image) {
			l.about(c.Name).AtValue("image").
				Report(kindUnreachable, "the image %s "+notPulled, image).
				WithHint("copy the image to Amazon ECR; or set x-aws-vpc: {nat: single}")
		}
		if len(c.Places) > 0 && slices.Contains(foreign, l.plan.InitImage) {
			l.about(c.Name).within(c.FilesFrom()).At().
				Report(kindUnreachable, "the image that writes its files, %s, "+notPulled, l.plan.InitImage).
				WithHint("copy the image to Amazon ECR, and set x-aws-init_image to the copy")
		}
	}
}
