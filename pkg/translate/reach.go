package translate

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// reach decides at the end on what depends on all that the services are: which ways out
// of the VPC their tasks need, and whether they have them.
var reach = feature{
	name: "Ways out of the VPC",
	about: "A task has to reach the registry of its image, CloudWatch Logs and Secrets Manager, from its own network interface: by a public address, a NAT gateway, or endpoints of the VPC. " +
		"A service whose networks are all `internal: true` is to reach nothing else: with `x-aws-vpc: {endpoints: true}` and its images in Amazon ECR its tasks are in subnets that have no route out, and reach AWS services that have endpoints, and S3. " +
		"Else they could not start there, and stay with the others: nothing from outside reaches them, but they reach the internet, and a warning says so.",
	reads: []attribute{{"networks.*.internal", "subnets without a route out, where tasks can start in them; else reported"}},
	kinds: []diag.Kind{kindUnreachable, kindInternalNetwork},
	lower: lowerReach,
}

var (
	kindUnreachable = diag.Kind{
		Code: "C2E-unreachable", Severity: diag.Error,
		Title: "task cannot reach what it needs to start",
		Cause: "A task in a subnet without a route to the internet reaches AWS services through endpoints of the VPC only, and no registry but Amazon ECR.",
		Cure:  "use images of Amazon ECR, or give the tasks a way out with x-aws-vpc: {nat: single}",
	}
	kindInternalNetwork = diag.Kind{
		Code: "C2E-internal-network", Severity: diag.Warning,
		Title: "internal network is not closed in both directions",
		Cause: "Locally a service whose networks are all internal neither reaches anything outside nor publishes ports. On AWS its task pulls its image and writes its logs by itself, and a load balancer can be its neighbour.",
		Cure:  "put the images into Amazon ECR and add x-aws-vpc: {endpoints: true}: then the tasks are in subnets without a route out",
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
		subnets := p.VPC.loadBalancerSubnets(lb.Internal)
		if !lb.Network && !p.existing(lb) && len(subnets) < subnetCount {
			key := slices.Concat(givenKeys(l, []string{"subnets", "public_subnets"}), []string{"id"})[0]
			if lb.Internal && subnets[0].Target() == p.VPC.privateSubnets()[0].Target() {
				key = "private_subnets"
			}
			l.At("x-aws-vpc", key).Report(kindVPC, "x-aws-vpc: one subnet is not enough, a load balancer needs two availability zones")
		}
	}
}

// internal tells a service that is on internal networks only.
func (p *Plan) internal(s *Service) bool {
	return !slices.ContainsFunc(p.Networks, func(n Network) bool { return !n.Internal && slices.Contains(s.Networks, n.Name) })
}

// lowerIsolation puts the services of internal networks into subnets that have no route
// out, if their tasks can start there.
func lowerIsolation(l *lowering) {
	v := &l.plan.VPC
	for _, s := range l.plan.tasks() {
		if l.plan.internal(s) && !v.withoutInternet(s) && len(l.plan.missing(s)) == 0 && len(l.plan.foreignImages(s)) == 0 {
			s.Isolated, v.Isolated = true, true
		}
	}
}

// checkInternal warns of what an internal network does not do as it does locally.
func checkInternal(l *lowering) {
	open := map[string][]string{}
	for _, s := range l.plan.tasks() {
		if !l.plan.internal(s) {
			continue
		}
		if len(s.Targets) > 0 {
			l.At("services", s.Name, "ports").Report(kindInternalNetwork, "service %q is on internal networks only, where Docker publishes no port, and the load balancer reaches it", s.Name).
				WithHint("close the port with x-aws-listener: {exposure: none}, or put the service on another network too")
		}
		for _, n := range s.Networks {
			if !l.plan.VPC.withoutInternet(s) {
				open[n] = append(open[n], s.Name)
			}
		}
	}
	for _, name := range sortedKeys(open) {
		at, services := l.At("networks", name, "internal"), strings.Join(open[name], ", ")
		if l.plan.VPC.Existing == "" {
			at.Report(kindInternalNetwork, "network %q is internal, and the tasks of %s reach the internet all the same", name, services)
			continue
		}
		at.Report(kindInternalNetwork, "network %q is internal, and it is up to the subnets whether the tasks of %s reach the internet", name, services).
			WithHint("name subnets without a route out as private_subnets, in a VPC with endpoints for ECR, S3 and CloudWatch Logs")
	}
}

// startEndpoints are the endpoints that starting and running the tasks of a service needs,
// beside the one for S3 (Amazon ECR User Guide, "Amazon ECR interface VPC endpoints";
// Amazon ECS Developer Guide, "Amazon ECS interface VPC endpoints": Fargate needs none for
// ECS itself, and one for Systems Manager's messages when commands are run in tasks). File
// systems need none: they are mounted by their mount targets, which are in the VPC.
func (p *Plan) startEndpoints(s *Service) []string {
	needed := []string{"ecr.api", "ecr.dkr", "logs"}
	if slices.ContainsFunc(p.containers(s), (*Service).readsSecrets) {
		needed = append(needed, "secretsmanager")
	}
	if slices.ContainsFunc(p.containers(s), (*Service).readsParameters) {
		needed = append(needed, "ssm")
	}
	if s.Exec {
		needed = append(needed, "ssmmessages")
	}
	return needed
}

// readsSecrets tells a container that cannot start without Secrets Manager.
func (s *Service) readsSecrets() bool {
	return s.Permissions.Registry != "" || slices.ContainsFunc(s.Files, func(f File) bool { return f.Secret != "" }) ||
		slices.ContainsFunc(s.fetched(), func(i Injected) bool { return i.Parameter == "" })
}

// readsParameters tells a container that cannot start without SSM Parameter Store.
func (s *Service) readsParameters() bool {
	return slices.ContainsFunc(s.Files, func(f File) bool { return f.Parameter != "" }) ||
		slices.ContainsFunc(s.fetched(), func(i Injected) bool { return i.Parameter != "" })
}

// missing are the endpoints that the tasks of a service cannot start without, and that the
// VPC does not have.
func (p *Plan) missing(s *Service) []string {
	return slices.DeleteFunc(p.startEndpoints(s), func(name string) bool { return slices.Contains(p.VPC.Endpoints, name) })
}

// foreignImages are the images of a service that no endpoint leads to.
func (p *Plan) foreignImages(s *Service) []string {
	var images []string
	for _, c := range p.containers(s) {
		images = append(images, c.Container.Image) // "": a parameter
		if len(c.Places) > 0 {
			images = append(images, p.InitImage)
		}
	}
	if s.Archive != nil {
		images = append(images, downloadImage)
	}
	return slices.DeleteFunc(images, func(image string) bool { return image == "" || ecrImage.MatchString(image) })
}

// lowerEndpoints decides on the endpoints, and checks those who depend on them.
func lowerEndpoints(l *lowering) {
	v := &l.plan.VPC
	if v.automatic {
		for _, s := range l.plan.tasks() {
			v.Endpoints = append(v.Endpoints, l.plan.startEndpoints(s)...)
		}
		slices.Sort(v.Endpoints)
		v.Endpoints = slices.Compact(v.Endpoints)
	}
	if len(v.Endpoints) == 0 {
		return // which is reported where there have to be some
	}
	for _, s := range l.plan.tasks() {
		if !v.withoutInternet(s) {
			continue
		}
		if missing := l.plan.missing(s); len(missing) > 0 {
			all := slices.Concat(v.Endpoints, missing)
			slices.Sort(all)
			l.At("x-aws-vpc", "endpoints").Report(kindUnreachable, "x-aws-vpc.endpoints: the tasks of %s cannot start without %s", s.Name, strings.Join(missing, ", ")).
				WithHint("endpoints: [%s], or endpoints: true", strings.Join(all, ", "))
		}
		checkImages(l, s)
	}
}

// checkImages reports images that no endpoint leads to.
func checkImages(l *lowering, s *Service) {
	foreign := l.plan.foreignImages(s)
	if s.Archive != nil {
		l.At("services", s.Name).Report(kindUnreachable, "service %q: the image that fetches its files from S3, %s, is not in Amazon ECR, and its tasks have no way to the internet", s.Name, downloadImage).
			WithHint("copy the files into the service's image; or use x-aws-vpc: {nat: single}")
	}
	for _, c := range l.plan.containers(s) {
		if image := c.Container.Image; slices.Contains(foreign, image) {
			l.AtValue("services", c.Name, "image").Report(kindUnreachable, "service %q: the image %s is not in Amazon ECR, and its tasks have no way to the internet", c.Name, image).
				WithHint("copy the image to Amazon ECR, or have ECR's pull-through cache do so; or use x-aws-vpc: {nat: single}")
		}
		if len(c.Places) > 0 && slices.Contains(foreign, l.plan.InitImage) {
			l.At(c.filesFrom()...).Report(kindUnreachable, "service %q: the image that writes its files, %s, is not in Amazon ECR, and its tasks have no way to the internet", c.Name, l.plan.InitImage).
				WithHint("copy it to Amazon ECR, and name it there with x-aws-init_image")
		}
	}
}
