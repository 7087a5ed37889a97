package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
)

// The prices are those of us-east-1 in USD; other regions cost up to a half more. Those of
// Fargate and of public IPv4 addresses were read from copies of AWS's pages. The others are
// estimates until somebody compares them with the pages.
const pricesOf = "us-east-1; Fargate and public IPv4 addresses as published, all others estimated: compare with aws.amazon.com/pricing"

const (
	hoursInMonth = 730

	vcpuHour     = 0.04048             // Fargate, Linux/x86
	gigabyteHour = 0.004445            // of memory
	addressHour  = 0.005               // a public IPv4 address
	balancerHour = 0.0225 + 0.008      // with one capacity unit, and for each hour that is begun
	diskHour     = 0.08 / hoursInMonth // a GiB of gp3
	logsOfStack  = 0.005               // 10 MB of lines
	overlap      = 2                   // a deployment runs the new tasks beside the old ones
	takingDown   = 15                  // minutes
	stackZones   = 2                   // in each of which a load balancer has an address
)

// hourly is what the other types of resources cost in an hour. A namespace of Cloud Map is a hosted zone, which costs nothing
// when it is deleted within 12 hours (Route 53 Developer Guide, "I was billed twice for the same hosted zone").
var hourly = map[string]float64{
	"AWS::EFS::FileSystem":                       0.30 / hoursInMonth, // with less than a gigabyte in it
	"AWS::SecretsManager::Secret":                0.40 / hoursInMonth,
	"AWS::CloudWatch::Alarm":                     0.10 / hoursInMonth,
	"AWS::ApplicationAutoScaling::ScalingPolicy": 2 * 0.10 / hoursInMonth, // makes two alarms
}

// free are the types that cost nothing by themselves.
var free = []string{
	"AWS::ApplicationAutoScaling::ScalableTarget", "AWS::EC2::DHCPOptions", "AWS::EC2::InternetGateway", "AWS::EC2::Route",
	"AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet",
	"AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPC", "AWS::EC2::VPCDHCPOptionsAssociation", "AWS::EC2::VPCGatewayAttachment",
	"AWS::ECS::Cluster", "AWS::ECS::ClusterCapacityProviderAssociations", "AWS::ECS::TaskDefinition", "AWS::EFS::AccessPoint",
	"AWS::EFS::MountTarget", "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule",
	"AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::IAM::Role", "AWS::Logs::LogGroup", "AWS::ServiceDiscovery::Instance",
	"AWS::ServiceDiscovery::PrivateDnsNamespace", "AWS::ServiceDiscovery::Service",
	"AWS::EC2::VPCEndpoint", // a gateway; interfaces are refused below
}

// A price is what a template costs.
type price struct {
	hour      float64            // while it is there
	balancers int                // paid for by the hour that is begun
	task      map[string]float64 // of each service, or job, in an hour
}

// cost is what a scenario costs at most: each stack with the dearest of its templates for the scenario's whole time, and the
// tasks that are run beside.
func (a *account) cost(ctx context.Context, root string, sc scenario) (float64, error) {
	hours := float64(sc.minutes+takingDown) / 60
	dir, err := os.MkdirTemp("", "compose2ecs-price")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	// With a small file in place of the large one: only a deployment has a bucket for that.
	if err := copyProject(dir, root, sc, "small"); err != nil {
		return 0, err
	}
	stacks, total := map[string]price{}, 0.0
	for _, st := range sc.steps {
		if len(st.files) > 0 {
			p, err := a.price(ctx, dir, st.files)
			if err != nil {
				return 0, fmt.Errorf("%s: %w", sc.name, err)
			}
			before := stacks[st.stack]
			p.hour, p.balancers = max(p.hour, before.hour), max(p.balancers, before.balancers)
			stacks[st.stack] = p
		}
		if st.service != "" {
			hour, known := stacks[""].task[st.service]
			if !known {
				return 0, fmt.Errorf("%s: %s: there is no such task", sc.name, st.does)
			}
			total += hour * st.limit.Hours()
		}
	}
	for _, p := range stacks {
		total += p.hour*hours + float64(p.balancers)*balancerHour*math.Ceil(hours) + logsOfStack
	}
	return total, nil
}

// A template is as much of one as has a price.
type template struct {
	Resources map[string]struct {
		Type       string
		Properties struct {
			Cpu, Memory, VpcEndpointType string
			TaskDefinition               struct{ Ref string }
			DesiredCount                 *float64
			VolumeConfigurations         []struct {
				ManagedEBSVolume struct{ SizeInGiB float64 }
			}
			Family struct {
				Sub string `json:"Fn::Sub"`
			}
		}
	}
}

// price translates a project, offline, and adds up what it would cost.
func (a *account) price(ctx context.Context, dir string, files []string) (price, error) {
	out, err := a.compose(ctx, dir, "proof", append(fileFlags(files), "template", "--format", "json")...)
	switch {
	case err != nil:
		return price{}, err
	case out.code != exitDone:
		return price{}, fmt.Errorf("compose2ecs template: %s", out.stderr)
	}
	var t template
	if err := json.Unmarshal([]byte(out.stdout), &t); err != nil {
		return price{}, err
	}
	p := price{task: map[string]float64{}}
	for id, r := range t.Resources {
		if err := p.add(&t, id); err != nil {
			return price{}, fmt.Errorf("%s (%s): %w", id, r.Type, err)
		}
	}
	return p, nil
}

func (p *price) add(t *template, id string) error {
	r := t.Resources[id]
	each, priced := hourly[r.Type]
	switch {
	case r.Type == "AWS::ECS::TaskDefinition":
		p.task[strings.TrimPrefix(r.Properties.Family.Sub, "${AWS::StackName}-")] = t.taskHour(id)
	case r.Type == "AWS::ECS::Service":
		tasks := 1.0
		if r.Properties.DesiredCount != nil {
			tasks = *r.Properties.DesiredCount
		}
		for _, volume := range r.Properties.VolumeConfigurations {
			p.hour += overlap * tasks * diskHour * volume.ManagedEBSVolume.SizeInGiB
		}
		p.hour += overlap * tasks * t.taskHour(r.Properties.TaskDefinition.Ref)
	case r.Type == "AWS::ElasticLoadBalancingV2::LoadBalancer":
		p.balancers++
		p.hour += stackZones * addressHour
	case !priced && !slices.Contains(free, r.Type) || r.Properties.VpcEndpointType == "Interface":
		return errors.New("the kit has no price for it")
	}
	p.hour += each
	return nil
}

// taskHour is an hour of a task with a public address.
func (t *template) taskHour(definition string) float64 {
	properties := t.Resources[definition].Properties
	cpu, _ := strconv.ParseFloat(properties.Cpu, 64)
	memory, _ := strconv.ParseFloat(properties.Memory, 64)
	return cpu/1024*vcpuHour + memory/1024*gigabyteHour + addressHour
}

// plan says what a run would do and cost, scenario by scenario, and the cost.
func (k *kit) plan(ctx context.Context) (string, float64, error) {
	var b strings.Builder
	total, minutes, longest := 0.0, 0, 0
	for _, sc := range k.scenarios {
		cost, err := k.account.cost(ctx, k.root, sc)
		if err != nil {
			return "", 0, err
		}
		total, minutes = total+cost, minutes+sc.minutes+takingDown
		longest = max(longest, sc.minutes+takingDown)
		fmt.Fprintf(&b, "%-22s at most %3d minutes  %5.2f USD\n", sc.name, sc.minutes, cost)
	}
	fmt.Fprintf(&b, "%-22s at most %3d minutes  %5.2f USD\n\nPrices: %s. Other regions cost up to a half more.\n",
		fmt.Sprintf("in all, %d at a time", atOnce), minutes/atOnce+longest, total, pricesOf)
	return b.String(), total, nil
}
