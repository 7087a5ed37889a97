// Package elb has the read-only calls of Elastic Load Balancing (version 2) that are made
// here. Its types are those of the API, reduced to the fields in use.
package elb

import (
	"context"
	"fmt"
	"net/url"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{
		ID: "Elastic Load Balancing v2", Name: "elasticloadbalancing", Protocol: awscall.Query("2015-12-01"),
	})}
}

// The types of load balancers that matter here.
const (
	Application = "application"
	Network     = "network"
)

// A BalancerQuery asks for load balancers by names or by ARNs, or for all, a page at a time.
type BalancerQuery struct {
	Names, ARNs []string
	Marker      string // the token of the page before
}

// A LoadBalancer is a load balancer.
type LoadBalancer struct {
	ARN            string   `xml:"LoadBalancerArn"`
	DNSName        string   `xml:"DNSName"`
	HostedZone     string   `xml:"CanonicalHostedZoneId"`
	VpcID          string   `xml:"VpcId"`
	Type           string   `xml:"Type"`
	SecurityGroups []string `xml:"SecurityGroups>member"`
}

// DescribeLoadBalancers answers with load balancers of the region.
func (c *Client) DescribeLoadBalancers(ctx context.Context, q BalancerQuery) (awscall.Page[LoadBalancer], error) {
	var out struct {
		Items     []LoadBalancer `xml:"LoadBalancers>member"`
		NextToken string         `xml:"NextMarker"`
	}
	form := url.Values{}
	list(form, "Names", q.Names)
	list(form, "LoadBalancerArns", q.ARNs)
	mark(form, q.Marker)
	err := c.client.Call(ctx, "DescribeLoadBalancers", form, &out)
	return awscall.Page[LoadBalancer](out), err
}

// A Listener is a listener of a load balancer.
type Listener struct {
	Protocol       string   `xml:"Protocol"`
	DefaultActions []Action `xml:"DefaultActions>member"`
}

// An Action is what a listener or a rule does with requests: the target groups that they are
// forwarded to, none where it does something else.
type Action struct {
	Groups []WeightedGroup `xml:"ForwardConfig>TargetGroups>member"`
}

// A WeightedGroup is a target group, and the part of the requests that it gets.
type WeightedGroup struct {
	ARN    string `xml:"TargetGroupArn"`
	Weight int    `xml:"Weight"`
}

// DescribeListeners answers with a listener, by its ARN.
func (c *Client) DescribeListeners(ctx context.Context, arn string) ([]Listener, error) {
	var out struct {
		Listeners []Listener `xml:"Listeners>member"`
	}
	form := url.Values{}
	list(form, "ListenerArns", []string{arn})
	err := c.client.Call(ctx, "DescribeListeners", form, &out)
	return out.Listeners, err
}

// A RuleQuery asks for the rules of a listener, a page at a time, or for rules by ARNs.
type RuleQuery struct {
	Listener string // its ARN
	ARNs     []string
	Marker   string // the token of the page before
}

// A Rule is a rule of a listener.
type Rule struct {
	ARN      string   `xml:"RuleArn"`
	Priority string   `xml:"Priority"`
	Actions  []Action `xml:"Actions>member"`
}

// DescribeRules answers with rules of listeners.
func (c *Client) DescribeRules(ctx context.Context, q RuleQuery) (awscall.Page[Rule], error) {
	var out struct {
		Items     []Rule `xml:"Rules>member"`
		NextToken string `xml:"NextMarker"`
	}
	form := url.Values{}
	if q.Listener != "" {
		form.Set("ListenerArn", q.Listener)
	}
	list(form, "RuleArns", q.ARNs)
	mark(form, q.Marker)
	err := c.client.Call(ctx, "DescribeRules", form, &out)
	return awscall.Page[Rule](out), err
}

// The states of targets that matter here.
const (
	Healthy  = "healthy"
	Draining = "draining"
)

// A Target is a target of a target group, and how it is.
type Target struct {
	ID          string `xml:"Target>Id"`
	State       string `xml:"TargetHealth>State"`
	Reason      string `xml:"TargetHealth>Reason"`
	Description string `xml:"TargetHealth>Description"`
}

// DescribeTargetHealth answers with the targets of a target group.
func (c *Client) DescribeTargetHealth(ctx context.Context, group string) ([]Target, error) {
	var out struct {
		Targets []Target `xml:"TargetHealthDescriptions>member"`
	}
	err := c.client.Call(ctx, "DescribeTargetHealth", url.Values{"TargetGroupArn": {group}}, &out)
	return out.Targets, err
}

// list puts a list into a form, as the protocol awsQuery has it.
func list(form url.Values, name string, values []string) {
	for i, value := range values {
		form.Set(fmt.Sprintf("%s.member.%d", name, i+1), value)
	}
}

func mark(form url.Values, marker string) {
	if marker != "" {
		form.Set("Marker", marker)
	}
}
