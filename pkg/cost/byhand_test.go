package cost

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// TestByHand compares estimates with what they are by hand, in us-east-1, from prices.yaml:
//
// websight, three tasks of 0.5 vCPU and 2 GiB, 1 vCPU and 4 GiB, 0.25 vCPU and 1 GiB, with public addresses:
//
//	cms     365 vCPU-hours x 0.04048 = 14.78; 1460 GB-hours x 0.004445 = 6.49; 730 hours x 0.005 = 3.65:   24.92
//	mongo   730 x 0.04048 = 29.55;            2920 x 0.004445 = 12.98;         3.65:                       46.18
//	nginx   182.5 x 0.04048 = 7.39;           730 x 0.004445 = 3.24;           3.65:                       14.28
//	shared  logs of 3 tasks, 3 GB x 0.50 = 1.50, kept for 30 days, 3 x 0.03 = 0.09; hosted zone 0.50;
//	        3 file systems of 10 GB, each 10 x 0.30 = 3.00 and its backup 10 x 0.05 = 0.50: 10.50; 2 secrets x 0.40 = 0.80;
//	        load balancer 730 x 0.0225 = 16.43, 10 LCU-hours x 0.008 = 0.08, 10 GB sent x 0.09 = 0.90,
//	        2 addresses x 730 x 0.005 = 7.30:                                                              38.10
//	                                                                                              in all  123.48
//
// vpc-nat, two tasks of 0.25 vCPU and 1 GiB without addresses, three zones:
//
//	admin, web  7.39 + 3.24 = 10.63 each                                                                   21.26
//	shared      3 NAT gateways, each 730 x 0.045 = 32.85, 10 GB x 0.045 = 0.45, address 3.65: 36.95 x 3 =  110.85
//	            4 endpoints in 3 zones, each 2190 x 0.01 = 21.90, 10 GB x 0.01 = 0.10: 22.00 x 4 =          88.00
//	            flow logs 1 GB: 0.50 + 0.03; logs of 2 tasks: 1.00 + 0.06; hosted zone 0.50:                 2.09
//	            file system 3.00 + 0.50:                                                                     3.50
//	            internal load balancer 16.43 + 0.08:                                                        16.51
//	            load balancer 16.43 + 0.08 + 0.90 sent + 3 addresses x 3.65 = 10.95:                        28.36
//	                                                                                              in all  270.57
//
// capacity-spot, of tasks of 0.25 vCPU and 1 GiB (Spot: 182.5 x 0.01264355 = 2.31, 730 x 0.00138835 = 1.01, address 3.65: 6.97):
//
//	cache, worker  6.97 each, on Spot                                                                      13.94
//	db             14.28, on demand                                                                        14.28
//	web            4 on ARM64: the first, and a quarter of the other three, on demand: 1.75 x 182.5 = 319.375 vCPU-hours x 0.03238
//	               = 10.34, 1.75 x 730 x 0.00356 = 4.55, 4 addresses x 3.65 = 14.60; no price for 2.25 on Spot:  29.49
//	shared         logs of 7 tasks 3.50 + 0.21; hosted zone 0.50; 2 file systems x 3.50 = 7.00:            11.21
//	                                                                                              in all   68.92
//
// scaling-requests, each task 0.25 vCPU and 1 GiB with an address, 7.39 + 3.24 + 3.65 = 14.28:
//
//	api       2 to 4 tasks: 365 to 730 x 0.04048 = 14.78 to 29.55, 6.49 to 12.98, 7.30 to 14.60, and 2 alarms x 0.10:  28.77 to 57.33
//	nightly   0 to 1 task:                                                                         0.00 to 14.28
//	web       1 to 40 tasks, the most on schedule: 7.39 to 295.50, 3.24 to 129.79, 3.65 to 146.00, 2 x 2 alarms 0.40:  14.68 to 571.69
//	shared    logs of 3 to 45 tasks 1.50 to 22.50 + 0.09 to 1.35; hosted zone 0.50; ALB 16.43 + 0.08 + 0.90 + 7.30;
//	          NLB 16.43 + 0.06 + 0.90 + 7.30:                                                     51.49 to 73.75
//	                                                                                     in all   94.94 to 717.05
//
// schedules-times, each run 10 minutes of 0.25 vCPU and 1 GiB with an address:
//
//	backup    6 times on 2 days, and 730 / 12 hours: 72.83 runs, 12.14 hours: 3.03 x 0.04048 = 0.12, 12.14 x 0.004445 = 0.05, 0.06:  0.23
//	report    365 x 5/7 / 12 = 21.73 runs, 3.62 hours: 0.91 x 0.04048 = 0.04, 3.62 x 0.004445 = 0.02, 0.02:                      0.08
//	database  14.28
//	shared    logs of 1 task 0.50 + 0.03; hosted zone 0.50; file system 3.00 + 0.50:                                              4.53
//	                                                                                                            in all  19.12
func TestByHand(t *testing.T) {
	for name, want := range map[string]string{
		"websight":         "123.48: shared 38.10, cms 24.92, mongo 46.18, nginx 14.28",
		"vpc-nat":          "270.57: shared 249.31, admin 10.63, web 10.63",
		"capacity-spot":    "68.92: shared 11.21, cache 6.97, db 14.28, web 29.49, worker 6.97",
		"schedules-times":  "19.12: shared 4.53, backup 0.23, database 14.28, report 0.08",
		"scaling-requests": "94.94 to 717.05: shared 51.49 to 73.75, api 28.77 to 57.33, nightly 0.00 to 14.28, web 14.68 to 571.69",
	} {
		e := Of(goldenTemplate(t, name), options("us-east-1"))
		var parts []string
		for _, s := range e.Services {
			parts = append(parts, Named(s.Name)+" "+s.Total.String())
		}
		if got := e.Total.String() + ": " + strings.Join(parts, ", "); got != want {
			t.Errorf("%s: got %s\nwant %s", name, got, want)
		}
	}
}

// template is one with these resources.
func template(t *testing.T, resources string) *cfn.Document {
	t.Helper()
	return parsed(t, []byte("Resources:\n"+resources))
}

const someTask = `
  Task: {Type: AWS::ECS::TaskDefinition, Properties: {Cpu: "1024", Memory: "2048"}}
`

// TestRanges: what services cost follows the bounds of their scaling, those on schedule included, and the shares of Spot.
func TestRanges(t *testing.T) {
	const scaled = someTask + `
  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task%s}}
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: {ResourceId: !Sub "service/x/${Service.Name}", MinCapacity: 2, MaxCapacity: 4%s}
`
	const scheduled = ", ScheduledActions: [{ScalableTargetAction: {MinCapacity: 0}}, " +
		"{ScalableTargetAction: {MinCapacity: 3, MaxCapacity: 9}}]"
	const spot = ", CapacityProviderStrategy: [{CapacityProvider: FARGATE, Base: 1, Weight: 1}, {CapacityProvider: FARGATE_SPOT, Weight: 3}]"
	for _, c := range []struct{ service, target, cpu, spot string }{
		{"", "", "1460 to 2920", ""},
		{"", scheduled, "0 to 6570", ""},
		{spot, "", "912.5 to 1277.5", "547.5 to 1642.5"}, // 1 + 1/4 and 3/4; 1 + 3/4 and 9/4
	} {
		e := Of(template(t, fmt.Sprintf(scaled, c.service, c.target)), options("us-east-1"))
		amount := func(item prices.Item) string {
			for _, l := range e.Services[0].Lines {
				if l.Item == item {
					return l.Amount.String()
				}
			}
			return ""
		}
		if got := amount(prices.FargateCPU); got != c.cpu {
			t.Errorf("%s%s: %s vCPU-hours, and not %s", c.service, c.target, got, c.cpu)
		}
		if got := amount(prices.SpotCPU); got != c.spot {
			t.Errorf("%s%s: %s vCPU-hours on Spot, and not %s", c.service, c.target, got, c.spot)
		}
	}
}

// TestUnpriced: what has no price in a region is told and left out, and so are types that nobody knows.
func TestUnpriced(t *testing.T) {
	e := Of(template(t, `
  Nat: {Type: AWS::EC2::NatGateway, Properties: {}}
  Address: {Type: AWS::EC2::EIP, Properties: {}}
  Database: {Type: AWS::RDS::DBInstance, Properties: {}}
`), options("eu-central-1"))
	if want := exactly(Hours).at(0.005); e.Total != want {
		t.Errorf("it costs %v, and the address alone %v", e.Total, want)
	}
	var told []string
	for _, u := range e.Unpriced {
		told = append(told, fmt.Sprintf("%s %v", u.What, u.Resources))
	}
	want := []string{"NAT gateway [Nat]", "data through the NAT gateway [Nat]", "AWS::RDS::DBInstance [Database]"}
	if !slices.Equal(told, want) {
		t.Errorf("told are %q, and not %q", told, want)
	}
	var b strings.Builder
	if err := e.Text(&b, Style{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"costs at least 3.65 USD", "NAT gateway (Nat): no price for eu-central-1", "--update"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not said:\n%s", want, b.String())
		}
	}
}

// TestUnpricedTogether: what has no price for the same reason is told once, with all that it concerns.
func TestUnpricedTogether(t *testing.T) {
	e := Of(template(t, `
  A: {Type: AWS::RDS::DBInstance, Properties: {}}
  B: {Type: AWS::RDS::DBInstance, Properties: {}}
  C: {Type: AWS::RDS::DBCluster, Properties: {}}
`), options("us-east-1"))
	if got := fmt.Sprint(e.Unpriced); len(e.Unpriced) != 2 || !slices.Equal(e.Unpriced[0].Resources, []cfn.LogicalID{"A", "B"}) {
		t.Error(got)
	}
}

// TestHalfKnownSavings: with the price of a processor and not of its memory, nobody knows what it saves.
func TestHalfKnownSavings(t *testing.T) {
	const service = someTask + "  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}\n"
	known := map[prices.Item]float64{
		prices.FargateCPU: 1, prices.FargateMemory: 1, prices.FargateARMCPU: 0.1, prices.SpotMemory: 0.1, prices.SpotCPU: 0.1,
	}
	for _, missing := range []prices.Item{"", prices.SpotCPU, prices.SpotMemory} {
		table := &prices.Table{}
		values := maps.Clone(known)
		delete(values, missing)
		table.Add(prices.Source{Title: "mine"}, "us-east-1", values)
		var told []string
		for _, s := range Of(template(t, service), Options{Region: "us-east-1", Prices: table, Assumptions: Usual()}).Savings {
			told = append(told, s.Change)
		}
		if want := missing == ""; slices.Contains(told, "run tasks on Fargate Spot") != want || slices.Contains(told, "run tasks on ARM64") {
			t.Errorf("without %q: %q", missing, told)
		}
	}
}

// TestNoGuess: with no prices at all, nothing costs anything, and all is told.
func TestNoGuess(t *testing.T) {
	for _, name := range []string{"websight", "vpc-nat", "efs-settings", "ebs-replicas"} {
		e := Of(goldenTemplate(t, name), Options{Region: "us-east-1", Prices: &prices.Table{}, Assumptions: Usual()})
		if e.Total != (Range{}) || len(e.Services) > 0 || len(e.Savings) > 0 || len(e.Running) > 0 || len(e.Unpriced) < 5 {
			t.Errorf("%s: %+v", name, e)
		}
	}
}

// TestAssumptions: each of them changes what it is about.
func TestAssumptions(t *testing.T) {
	project := goldenTemplate(t, "efs-settings")
	with := template(t, `
  Load: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Subnets: [a, b]}}
  Nat: {Type: AWS::EC2::NatGateway, Properties: {}}
  Repository: {Type: AWS::ECR::Repository, Properties: {}}
`)
	usual := Of(with, options("us-east-1")).Total.plus(Of(project, options("us-east-1")).Total)
	for name, change := range map[string]func(*Assumptions){
		"traffic": func(a *Assumptions) { a.Traffic++ },
		"data":    func(a *Assumptions) { a.Data++ },
		"storage": func(a *Assumptions) { a.Storage++ },
		"logs":    func(a *Assumptions) { a.Logs++ },
		"images":  func(a *Assumptions) { a.Images++ },
	} {
		o := options("us-east-1")
		change(&o.Assumptions)
		if more := Of(with, o).Total.plus(Of(project, o).Total); more.High <= usual.High {
			t.Errorf("%s: %v is not more than %v", name, more, usual)
		}
		if !slices.ContainsFunc(Of(with, o).Assumptions, func(a Assumption) bool { return a.Flag == name && a.Value > 1 }) {
			t.Errorf("%s is not told", name)
		}
	}
}

// TestSavings: each saving is told where there is one, with what it saves.
func TestSavings(t *testing.T) {
	const service = someTask + "  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}\n"
	const nat = "  Nat%d: {Type: AWS::EC2::NatGateway, Properties: {}}\n"
	const balancer = "  Load%d: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: %s, Subnets: [a, b]}}\n"
	const endpoint = "  E%d: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, SubnetIds: [a, b, c]}}\n"
	const data = `
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: {Cpu: "1024", Memory: "2048", Volumes: [{EFSVolumeConfiguration: {}}]}
  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}
`
	const logs = `
  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{LogConfiguration: {Options: {awslogs-group: !Ref Logs}}}]}}
  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, DesiredCount: 10}}
  Logs: {Type: AWS::Logs::LogGroup, Properties: {}}
`
	for _, c := range []struct{ name, resources, want string }{
		// on demand 730 x 0.04048 + 1460 x 0.004445 = 36.0401; Spot 730 x 0.01264355 + 1460 x 0.00138835 = 11.2568
		{"Spot", service, "run tasks on Fargate Spot 24.78"},
		// ARM64 730 x 0.03238 + 1460 x 0.00356 = 28.8350
		{"ARM64", service, "run tasks on ARM64 7.21"},
		{"no Spot with data", data, "run tasks on ARM64 7.21"},
		// one of two gateways less: 32.85 and its address; none at all is 2 x (36.50 + 0.45), less an address for one task
		{"no NAT", service + fmt.Sprintf(nat+nat, 1, 2), "public subnets instead of NAT gateways 70.25"},
		// 20 tasks would need 73.00 for addresses; one gateway less is 36.50
		{
			"one NAT", strings.Replace(service, "Ref Task", "Ref Task, DesiredCount: 20", 1) + fmt.Sprintf(nat+nat, 1, 2),
			"one NAT gateway for all zones 36.50",
		},
		// 4 endpoints in 3 zones are 87.60, and a gateway with its address 36.50
		{"endpoints", fmt.Sprintf(strings.Repeat(endpoint, 4), 1, 2, 3, 4), "one NAT gateway instead of interface endpoints 51.10"},
		// the internal one is 16.43, that of the internet 7.30 more
		{"load balancers", fmt.Sprintf(balancer+balancer, 1, "internal", 2, "internet-facing"), "one fewer load balancer 16.43"},
		// 10 GB, for 358 days less: 10 x 0.03 x 358 / 30
		{"logs", logs, "keep log lines for a week 3.58"},
	} {
		var told []string
		for _, s := range Of(template(t, c.resources), options("us-east-1")).Savings {
			told = append(told, s.Change+" "+s.Month.String())
			if s.How == "" || len(s.Where) == 0 {
				t.Errorf("%s: %+v does not say how or where", c.name, s)
			}
		}
		if !slices.Contains(told, c.want) {
			t.Errorf("%s: %q is not told, but %q", c.name, c.want, told)
		}
		if strings.HasPrefix(c.name, "no Spot") && slices.ContainsFunc(told, func(s string) bool { return strings.Contains(s, "Spot") }) {
			t.Errorf("%s: %q", c.name, told)
		}
		if len(told) > mostSavings {
			t.Errorf("%s: %d savings", c.name, len(told))
		}
	}
}

// TestCompare: the change is the difference, for each service and in all.
func TestCompare(t *testing.T) {
	before, after := goldenTemplate(t, "vpc-nat"), goldenTemplate(t, "websight")
	c := Compare(before, after, options("us-east-1"))
	if got, want := c.Line(), "-147.09 USD a month, from 270.57 to 123.48 in us-east-1"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	sum := Range{}
	for _, s := range c.Services {
		sum = sum.plus(s.After.minus(s.Before))
	}
	if sum != c.More() || len(c.Services) != 6 {
		t.Errorf("the services change by %v, all by %v: %+v", sum, c.More(), c.Services)
	}
	if got := Compare(nil, after, options("us-east-1")).Line(); !strings.HasPrefix(got, "+123.48 USD a month, from 0.00") {
		t.Error(got)
	}
	same := Compare(after, after, options("eu-central-1")).Line()
	if !strings.HasPrefix(same, "the same as before") || !strings.Contains(same, "without") {
		t.Error(same)
	}
	scaled := Compare(after, goldenTemplate(t, "scaling-requests"), options("us-east-1"))
	if got := signed(scaled.More()); !strings.HasPrefix(got, "-") || !strings.Contains(got, " to +") {
		t.Error(got)
	}
}

// TestValues: a number of tasks that is a parameter has its default, or the value that was given.
func TestValues(t *testing.T) {
	text := "Parameters: {Count: {Type: Number, Default: 2}}\nResources:" + someTask +
		"  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, DesiredCount: !Ref Count}}\n"
	o := options("us-east-1")
	two := Of(parsed(t, []byte(text)), o).Total
	o.Values = map[string]string{"Count": "3"}
	if three := Of(parsed(t, []byte(text)), o).Total; two.High != 7208 || three.High != 10812 {
		t.Errorf("%v, %v", two, three)
	}
}
