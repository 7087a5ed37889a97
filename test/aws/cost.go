package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// priced is the region whose prices are taken. Other regions cost up to a half more.
const priced = "us-east-1"

const (
	hoursInMonth = cost.Hours
	logsOfStack  = 0.01 // GB of lines
	overlap      = 2    // a deployment runs the new tasks beside the old ones
	takingDown   = 15   // minutes
	stackZones   = 2    // in each of which a load balancer has an address
)

// of is the price of an item. The kit needs no other items than the program has prices for.
func of(item prices.Item) float64 {
	price, known := prices.Own().Of(priced, item)
	if !known {
		panic("there is no price for " + string(item))
	}
	return price.Value
}

// balancerHour is a load balancer with one capacity unit, for each hour that is begun.
func balancerHour() float64 { return of(prices.ALBHour) + of(prices.ALBCapacity) }

// hourly is what the other types of resources cost in an hour; false if it is not known. A namespace of Cloud Map is a hosted zone, which
// costs nothing when it is deleted within 12 hours (Route 53 Developer Guide, "I was billed twice for the same hosted zone").
func hourly(kind string) (float64, bool) {
	switch kind {
	case "AWS::EFS::FileSystem": // with less than a gigabyte in it
		return of(prices.EFSStandard) / hoursInMonth, true
	case "AWS::SecretsManager::Secret":
		return of(prices.Secret) / hoursInMonth, true
	case "AWS::CloudWatch::Alarm":
		return of(prices.Alarm) / hoursInMonth, true
	case "AWS::ApplicationAutoScaling::ScalingPolicy": // makes two alarms
		return 2 * of(prices.Alarm) / hoursInMonth, true
	case "AWS::ServiceDiscovery::PrivateDnsNamespace", "AWS::ECS::Cluster", "AWS::Logs::LogGroup":
		return 0, true
	case "AWS::EC2::VPCEndpoint": // a gateway; interfaces are refused below
		return 0, true
	default:
		return 0, cost.Free(kind)
	}
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
		total += p.hour*hours + float64(p.balancers)*balancerHour()*math.Ceil(hours) + logsOfStack*of(prices.LogsWritten)
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
	each, known := hourly(r.Type)
	switch {
	case r.Type == "AWS::ECS::TaskDefinition":
		p.task[strings.TrimPrefix(r.Properties.Family.Sub, "${AWS::StackName}-")] = t.taskHour(id)
	case r.Type == "AWS::ECS::Service":
		tasks := 1.0
		if r.Properties.DesiredCount != nil {
			tasks = *r.Properties.DesiredCount
		}
		for _, volume := range r.Properties.VolumeConfigurations {
			p.hour += overlap * tasks * of(prices.EBSGP3) / hoursInMonth * volume.ManagedEBSVolume.SizeInGiB
		}
		p.hour += overlap * tasks * t.taskHour(r.Properties.TaskDefinition.Ref)
	case r.Type == "AWS::ElasticLoadBalancingV2::LoadBalancer":
		p.balancers++
		p.hour += stackZones * of(prices.PublicIPv4)
	case !known || r.Properties.VpcEndpointType == "Interface":
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
	return cpu/1024*of(prices.FargateCPU) + memory/1024*of(prices.FargateMemory) + of(prices.PublicIPv4)
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
	fmt.Fprintf(&b, "%-22s at most %3d minutes  %5.2f USD\n\nPrices: those of %s in pkg/cost/prices. Other regions cost up to a half more.\n",
		fmt.Sprintf("in all, %d at a time", atOnce), minutes/atOnce+longest, total, priced)
	return b.String(), total, nil
}
