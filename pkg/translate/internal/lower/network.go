package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var networkFeature = feature{
	name: "Networks",
	about: "A Compose network is a security group whose members reach each other on every port; services that share no network " +
		"cannot reach each other. `external: true` with `name: sg-…` uses that group, and `x-aws-security_groups` adds existing " +
		"groups to a service.",
	reads: []attribute{
		{"networks.*.name", "existing security group, with external"},
		{"networks.*.external.**", "existing security group"},
		{"networks.*.enable_ipv6", "addresses of the VPC; reported unless it has IPv6 ones"},
		{"services.*.networks", "security groups of the service"},
		{"services.*.networks.*", "security group of the service"},
		{"services.*.network_mode",
			"service: a container in the tasks of the other service; others are reported: every task has a network interface of its own"},
	},
	extensions: []extension{
		{"x-aws-securitygroup", []string{"networks.*"},
			"An existing security group by ID: the older form of `external: true` with `name: sg-…`.", ""},
		{"x-aws-security_groups", []string{"services.*"},
			"Existing security groups, sg-…, that the tasks of the service have in addition to those of its networks; they belong to " +
				"an existing VPC.",
			[]string(nil)},
	},
	kinds: []diag.Kind{kindSecurityGroup, kindExternalNetwork, kindNetworkMode, kindNetworkNone, kindNoIPv6},
	lower: lowerNetwork,
}

var (
	kindSecurityGroup = diag.Kind{
		Code: "C2E-security-group", Severity: diag.Error,
		Title: "invalid security group",
		Cause: "On AWS, a network is a security group, so an external network is specified by the ID of an existing group, which belongs to " +
			"an existing VPC.",
		Fix: "use the ID of an existing security group: sg- and 8 or 17 hexadecimal digits",
	}
	kindExternalNetwork = diag.Kind{
		Code: "C2E-external-network", Severity: diag.Warning,
		Breaks: true,
		Title:  "external network is not shared with other projects",
		Titles: "external networks are not shared with other projects",
		Cause: "Locally, an external network connects projects. On AWS, a network is a security group in the stack; two stacks share it only " +
			"if both refer to the same existing security group.",
		Fix: "to reach other stacks, use their VPC and security group in an AWS overlay: x-aws-vpc: vpc-…, networks: {proxy: {external: true, " +
			"name: sg-…}}",
	}
	kindNetworkMode = diag.Kind{
		Code: "C2E-network-mode", Severity: diag.Warning,
		Breaks: true,
		Title:  "network mode not supported",
		Cause:  "Every Fargate task has its own network interface (network mode awsvpc) and cannot share one with a host or another task.",
		Fix:    "use networks instead; services on the same network reach each other by name",
	}
	kindNetworkNone = diag.Kind{
		Code: "C2E-network-none", Severity: diag.Info,
		Title: "tasks on Fargate always have a network",
		Cause: "Every Fargate task has a network interface for pulling its image and sending its logs, and its containers can use it.",
		Fix:   "nothing to do; if the program must not be able to reach anything, use a network with internal: true",
	}
	kindNoIPv6 = diag.Kind{
		Code: "C2E-ipv6", Severity: diag.Warning,
		Title: "network has no IPv6 addresses",
		Cause: "The addresses of tasks come from the VPC, for all networks.",
		Fix:   "add x-aws-vpc: {dual_stack: true}; in an existing VPC, use subnets with IPv6 CIDR blocks",
	}
)

var (
	vpcPattern    = lazyregexp.New(`^vpc-[0-9a-f]{8,17}$`)
	subnetPattern = lazyregexp.New(`^subnet-[0-9a-f]{8,17}$`)
	groupPattern  = lazyregexp.New(`^sg-[0-9a-f]{8,17}$`)
)

func lowerNetwork(l *lowering) {
	used := map[string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		lowerNetworkMode(l, s, c)
		groups := lowerServiceGroups(l, s, c)
		for _, name := range l.plan.Hosts(s) {
			host := l.service(name)
			host.Networks = plan.Union(host.Networks, networksOf(c))
			host.Groups = plan.Union(host.Groups, groups)
		}
	})
	for _, s := range l.plan.Tasks() {
		for _, name := range s.Networks {
			used[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		n := lowerSecurityGroup(l, name)
		config := l.Project.Networks[name]
		n.Internal = config.Internal
		l.plan.Networks = append(l.plan.Networks, n)
		if valueOr(config.EnableIPv6, false) && !l.plan.VPC.DualStack {
			l.At("networks", name, "enable_ipv6").
				Report(kindNoIPv6, "network %q: its tasks have IPv6 addresses only if the VPC assigns them", name)
		}
	}
}

// networksOf are the networks that a service names; one that shares the network of another
// service has none.
func networksOf(c types.ServiceConfig) []string {
	switch {
	case strings.HasPrefix(c.NetworkMode, types.ServicePrefix):
		return nil
	case len(c.Networks) == 0:
		return []string{"default"}
	}
	return slices.Sorted(maps.Keys(c.Networks))
}

// lowerServiceGroups are the existing groups that a service has beside its networks.
func lowerServiceGroups(l *lowering, s *plan.Service, c types.ServiceConfig) []string {
	const key = "x-aws-security_groups"
	groups, ok := decodeExtension[[]string](l, c.Extensions, key, "services", s.Name)
	if !ok {
		return nil
	}
	for _, group := range groups {
		if !groupPattern.MatchString(group) {
			l.about(s.Name).AtValue(key, group).Report(kindSecurityGroup, "%q is not a valid security group ID", group)
		}
	}
	if l.plan.VPC.Existing == "" && len(groups) > 0 {
		l.about(s.Name).At(key).Report(kindSecurityGroup, foreignGroup).WithHint(nameGroupsVPC)
	}
	return groups
}

// All groups of a task belong to the VPC of its subnets (Amazon ECS API Reference,
// "AwsVpcConfiguration": "All specified security groups must be from the same VPC").
const (
	foreignGroup  = "an existing security group belongs to an existing VPC, but the stack creates its own VPC"
	nameGroupsVPC = "specify the group's VPC with x-aws-vpc"
)

// networkGroup is the existing security group that a network is, which key names.
func networkGroup(l *lowering, name, group, key string) plan.Network {
	if l.plan.VPC.Existing == "" {
		l.At("networks", name, key).Report(kindSecurityGroup, "network %q: "+foreignGroup, name).WithHint(nameGroupsVPC)
	}
	return plan.Network{Name: name, GroupID: group}
}

func lowerNetworkMode(l *lowering, s *plan.Service, c types.ServiceConfig) {
	switch c.NetworkMode {
	case "", "bridge", "default":
		return
	}
	if strings.HasPrefix(c.NetworkMode, types.ServicePrefix) {
		return
	}
	at := l.about(s.Name).AtValue("network_mode")
	if c.NetworkMode == "none" {
		at.Report(kindNetworkNone, "network_mode none is dropped: every task has a network interface")
		return
	}
	finding := at.Report(kindNetworkMode, "network_mode %s is dropped: the task gets its own network interface", c.NetworkMode)
	if strings.HasPrefix(c.NetworkMode, types.ContainerPrefix) {
		finding.WithHint("if the container belongs to a service, write network_mode: service:NAME; otherwise use networks")
	}
	if c.NetworkMode != "host" || len(c.Ports) > 0 {
		return
	}
	finding.WithHint("use service names instead of localhost, and publish this service's ports")
	if others := l.networksBeside(s.Name); len(others) > 0 && !slices.Equal(others, []string{"default"}) {
		finding.WithHint("set networks: [%s], use service names instead of localhost, and publish this service's ports", strings.Join(others, ", "))
	}
}

// networksBeside are the networks of the other services, sorted.
func (l *lowering) networksBeside(service string) []string {
	var names []string
	for _, s := range l.plan.Tasks() {
		if s.Name != service && l.Project.Services[s.Name].NetworkMode == "" {
			names = append(names, networksOf(l.Project.Services[s.Name])...)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func lowerSecurityGroup(l *lowering, name string) plan.Network {
	config := l.Project.Networks[name]
	n := plan.Network{Name: name}
	if group, ok := decodeExtension[string](l, config.Extensions, "x-aws-securitygroup", "networks", name); ok {
		n = networkGroup(l, name, group, "x-aws-securitygroup")
		if !groupPattern.MatchString(group) {
			l.AtValue("networks", name, "x-aws-securitygroup").
				Report(kindSecurityGroup, "network %q: %q is not a valid security group ID", name, group)
		}
		return n
	}
	if !config.External {
		l.reportName("networks", name)
		return n
	}
	if !strings.HasPrefix(config.Name, "sg-") {
		hint := kindExternalNetwork.Fix
		if l.plan.VPC.Existing != "" {
			hint = "to reach other stacks, use their security group in an AWS overlay: networks: {proxy: {external: true, name: sg-…}}"
		}
		l.At("networks", name, "external").
			Report(kindExternalNetwork, "external network %q is not shared with other stacks", config.Name).
			WithHint("%s", strings.Replace(hint, "proxy", name, 1))
		return n
	}
	n = networkGroup(l, name, config.Name, "name")
	if isUnresolved(config.Name) {
		n.Unresolved = l.resolveLater(config.Name, plan.Placeholder{
			ID: plan.ID(name, "NetworkGroupId"), Description: "ID of the security group for the network " + name,
			Wanted: "the ID of a security group", Pattern: "sg-[0-9a-f]{8,40}",
		}, "networks", name, "name")
		return n
	}
	if !groupPattern.MatchString(config.Name) {
		l.At("networks", name, "external").
			Report(kindSecurityGroup, "network %q: %q is not a valid security group ID", name, config.Name).
			WithHint("correct the ID (sg- and 8 or 17 hexadecimal digits); or, in the AWS overlay, set external: !reset null")
	}
	return n
}
