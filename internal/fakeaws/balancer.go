package fakeaws

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

var balancerOperations = map[string]handler{
	"DescribeTargetHealth":  (*Cloud).describeTargetHealth,
	"DescribeLoadBalancers": (*Cloud).describeLoadBalancers,
	"DescribeListeners":     (*Cloud).describeListeners,
	"DescribeRules":         (*Cloud).describeRules,
}

// Health is that of a target from a time on, counted from SetTargets.
type Health struct {
	After               time.Duration
	ID                  string // its address
	Port                int    // 80 where it is not given
	State               string // initial, healthy, unhealthy, draining, unused; "" takes it out
	Reason, Description string
}

type timedTargets struct {
	clock
	targets []Health
}

// SetTargets says what is in a target group; of several entries with an ID, the last whose time has come counts.
func (c *Cloud) SetTargets(targetGroupARN string, targets ...Health) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.targets[targetGroupARN] = timedTargets{clock{added: now()}, targets}
}

type xmlHealth struct {
	ID          string `xml:"Target>Id"`
	Port        int    `xml:"Target>Port"`
	HealthPort  int    `xml:"HealthCheckPort"`
	State       string `xml:"TargetHealth>State"`
	Reason      string `xml:"TargetHealth>Reason,omitempty"`
	Description string `xml:"TargetHealth>Description,omitempty"`
}

func (c *Cloud) describeTargetHealth(r *Request) (any, error) {
	group, ok := c.targets[r.Form.Get("TargetGroupArn")]
	if !ok {
		return nil, refusal("TargetGroupNotFound", "One or more target groups not found")
	}
	passed, _ := c.elapsed(group.clock)
	var result struct {
		Targets []xmlHealth `xml:"TargetHealthDescriptions>member"`
	}
	for _, t := range group.targets {
		if t.After > passed {
			continue
		}
		port := cmp.Or(t.Port, 80)
		result.Targets = slices.DeleteFunc(result.Targets, func(x xmlHealth) bool { return x.ID == t.ID && x.Port == port })
		if t.State != "" {
			result.Targets = append(result.Targets, xmlHealth{t.ID, port, port, t.State, t.Reason, t.Description})
		}
	}
	return result, nil
}

// LoadBalancer is one of Elastic Load Balancing.
type LoadBalancer struct {
	ARN     string `xml:"LoadBalancerArn"`
	Name    string `xml:"LoadBalancerName"`
	DNSName string
	State   string `xml:"State>Code"` // active where it is not given
	Scheme  string // internet-facing where it is not given
	Type    string // application where it is not given
	VPC     string `xml:"VpcId,omitempty"`
}

// AddLoadBalancer puts a load balancer there.
func (c *Cloud) AddLoadBalancer(b LoadBalancer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	b.State, b.Scheme, b.Type = cmp.Or(b.State, "active"), cmp.Or(b.Scheme, "internet-facing"), cmp.Or(b.Type, "application")
	b.ARN = cmp.Or(b.ARN, arn("elasticloadbalancing", "loadbalancer/app/"+b.Name+"/50dc6c495c0c9188"))
	b.DNSName = cmp.Or(b.DNSName, strings.ToLower(b.Name)+"-1234567890."+Region+".elb.amazonaws.com")
	c.loadBalancers = append(c.loadBalancers, b)
}

func (c *Cloud) describeLoadBalancers(r *Request) (any, error) {
	arns, names := texts(r.Form, "LoadBalancerArns"), texts(r.Form, "Names")
	var result struct {
		LoadBalancers []LoadBalancer `xml:"LoadBalancers>member"`
	}
	for _, b := range c.loadBalancers {
		if len(arns)+len(names) == 0 || slices.Contains(arns, b.ARN) || slices.Contains(names, b.Name) {
			result.LoadBalancers = append(result.LoadBalancers, b)
		}
	}
	if len(result.LoadBalancers) < len(arns)+len(names) {
		return nil, refusal("LoadBalancerNotFound", "One or more load balancers not found")
	}
	return result, nil
}
