package deploy

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Filled is a parameter that the deployment has found a value for, for people to read
// before they agree. It never holds the value of a secret.
type Filled struct {
	ID   cfn.LogicalID
	What string // the value, or what was done about it
}

// A filler finds a value for each parameter of a template.
type filler struct {
	*Client
	request   Request
	stack     Stack
	resources []Resource
	manifest  manifest.Manifest

	parameters []types.Parameter
	filled     []Filled
	done       map[cfn.LogicalID]bool
	guessed    map[cfn.LogicalID]bool           // weights that may be others on AWS
	weights    map[cfn.LogicalID]map[string]int // those on listeners and rules, as far as they were looked at
	problems   []string
}

// fill finds values for the parameters of the template: those that were given, those
// that the manifest says where to find, and for the rest what the stack has already.
func (c *Client) fill(ctx context.Context, r Request, stack Stack) (*filler, error) {
	f := c.filler(r, stack)
	if err := f.fill(ctx); err != nil {
		return nil, err
	}
	if len(f.problems) > 0 {
		return nil, inputf("set values with --parameter NAME=VALUE", "%s", strings.Join(f.problems, "\n"))
	}
	return f, nil
}

func (c *Client) filler(r Request, stack Stack) *filler {
	return &filler{
		Client: c, request: r, stack: stack, done: map[cfn.LogicalID]bool{}, guessed: map[cfn.LogicalID]bool{},
		weights: map[cfn.LogicalID]map[string]int{},
	}
}

// problemf is a parameter that has no value, and why.
func (f *filler) problemf(format string, args ...any) {
	f.problems = append(f.problems, fmt.Sprintf(format, args...))
}

// Values are the values that a deployment would find, but those of secrets, and in words
// the parameters for which it would find none. It changes nothing.
func (c *Client) Values(ctx context.Context, r Request) (values map[string]string, problems []string, err error) {
	stack, err := c.Stack(ctx, r.Stack)
	if err != nil {
		return nil, nil, err
	}
	f := c.filler(r, stack)
	if err := f.fill(ctx); err != nil {
		return nil, nil, err
	}
	return f.values(), f.problems, nil
}

// fill goes through the parameters.
func (f *filler) fill(ctx context.Context) error {
	f.manifest, _ = manifest.Of(f.request.Template)
	if f.stack.Exists() {
		var err error
		if f.resources, err = f.Client.resources(ctx, f.stack.ID); err != nil {
			return err
		}
	}
	f.given()
	for _, p := range f.manifest.Parameters {
		if f.done[p.ID] { // what was given is all of a secret, not a part beside earlier ones
			for _, id := range p.More {
				if !f.done[id] {
					f.setSilently(id, "")
				}
			}
			continue
		}
		if !f.declared(p.ID) {
			continue
		}
		if err := f.find(ctx, p); err != nil {
			return err
		}
	}
	f.rest()
	return nil
}

func (f *filler) declared(id cfn.LogicalID) bool {
	return slices.ContainsFunc(f.request.Template.Parameters(), func(e cfn.Entry) bool { return e.Key == string(id) })
}

// names are the parameters of the template.
func (f *filler) names() []string {
	var names []string
	for _, entry := range f.request.Template.Parameters() {
		names = append(names, entry.Key)
	}
	return names
}

// given takes the values from the command line.
func (f *filler) given() {
	for _, name := range slices.Sorted(maps.Keys(f.request.Parameters)) {
		id := cfn.LogicalID(name)
		if !f.declared(id) {
			f.problemf("the template has no parameter %s: it has %s", name, cmp.Or(strings.Join(f.names(), ", "), "none"))
			continue
		}
		f.set(id, f.request.Parameters[name], f.request.whyGiven())
	}
}

// whyGiven says where the values come from that were given.
func (r Request) whyGiven() string {
	if r.BackTo == "" {
		return "from the command line"
	}
	return "from the deployment " + r.BackTo + " or the command line"
}

// find fills in a parameter of the manifest.
func (f *filler) find(ctx context.Context, p manifest.Parameter) error {
	switch {
	case p.Secret != "":
		return f.secret(ctx, p)
	case p.ContentBucket:
		return f.bucket(ctx, p)
	case p.WeightOn != "":
		return f.weight(ctx, p)
	case len(p.ZoneOf) > 0:
		return f.zone(ctx, p)
	case p.ImageOf != "":
		return f.image(ctx, p)
	case f.keep(p):
		return nil
	case p.VPC:
		return f.vpc(ctx, p)
	case p.Volume != "":
		return f.volume(ctx, p)
	case p.Generated != "":
		return f.generated(ctx, p)
	case p.SubnetOf != "":
		return f.subnets(ctx, p)
	case p.Certificate:
		return f.certificate(ctx, p)
	case p.BalancerOf != "":
		return f.balancer(ctx, p)
	case p.PriorityOf != "":
		return f.priority(ctx, p)
	}
	return nil
}

// bucket fills in where the tasks find their files.
func (f *filler) bucket(ctx context.Context, p manifest.Parameter) error {
	name := f.request.Bucket
	if name == "" {
		identity, err := f.Identity(ctx)
		if err != nil {
			return err
		}
		name = f.bucketOf(identity)
	}
	f.set(p.ID, name, "for the files of the tasks")
	return nil
}

// rest keeps what the stack has; of what is left, all that has no default is missing.
func (f *filler) rest() {
	for _, entry := range f.request.Template.Parameters() {
		id := cfn.LogicalID(entry.Key)
		if f.done[id] || f.previous(id) || entry.Value.Get("Default") != nil {
			continue
		}
		f.problemf("the parameter %s has no value%s", id, about(entry.Value))
	}
}

// about is the description of a parameter, and how to look up the value of one whose kind is
// known.
func about(parameter *cfn.Node) string {
	text, _ := parameter.Get("Description").Text()
	if text == "" {
		return ""
	}
	if kind, _ := parameter.Get("Type").Text(); kind == "AWS::Route53::HostedZone::Id" {
		text += "; aws route53 list-hosted-zones-by-name lists the IDs"
	}
	return " (" + text + ")"
}

// previous keeps the value that the stack has, and reports whether there is one.
func (f *filler) previous(id cfn.LogicalID) bool {
	if _, has := f.stack.Parameters[string(id)]; !has {
		return false
	}
	f.parameters = append(f.parameters, types.Parameter{ParameterKey: aws.String(string(id)), UsePreviousValue: aws.Bool(true)})
	f.done[id] = true
	return true
}

// set gives a parameter a value that people may read.
func (f *filler) set(id cfn.LogicalID, value, why string) {
	shown := value
	if f.isSecret(id) {
		shown = "****"
	}
	f.setSilently(id, value)
	f.filled = append(f.filled, Filled{id, shown + ", " + why})
}

// isSecret reports whether a parameter has a value that nobody shall see.
func (f *filler) isSecret(id cfn.LogicalID) bool {
	secret, _ := f.parameter(id).Get("NoEcho").Text()
	return secret == "true"
}

func (f *filler) setSilently(id cfn.LogicalID, value string) {
	if len(value) > maxParameter {
		f.problemf("the value of the parameter %s has %d bytes, but CloudFormation accepts only %d", id, len(value), maxParameter)
	}
	if f.isSecret(id) {
		f.mask.add(value)
	}
	f.parameters = append(f.parameters, types.Parameter{ParameterKey: aws.String(string(id)), ParameterValue: &value})
	f.done[id] = true
}

func (f *filler) parameter(id cfn.LogicalID) *cfn.Node {
	for _, entry := range f.request.Template.Parameters() {
		if entry.Key == string(id) {
			return entry.Value
		}
	}
	return nil
}
