package deploy

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// foresee finds what happens on the way from the stack as it is to the proposal, and the
// stage that keeps some of it from happening.
func (c *Client) foresee(ctx context.Context, p *Proposal, f *filler) error {
	if p.Create {
		p.compare(nil, p.Request.Template, c.region, f.values())
		return nil
	}
	after := hazard.Version{Template: p.Request.Template, Values: f.values(), Guessed: f.guessed}
	before, err := c.look(ctx, p, f, after)
	if err != nil {
		return err
	}
	if between := p.stage(before, after); between != nil {
		p.between, err = f.withLiveWeights(ctx, between)
	}
	return err
}

// look finds what happens on the way: by the two templates, and by what runs, where
// CloudFormation does not see that it differs. It returns what the stack is now.
func (c *Client) look(ctx context.Context, p *Proposal, f *filler, after hazard.Version) (before hazard.Version, err error) {
	now, err := f.live(ctx, after.Template)
	if err != nil {
		return before, err
	}
	p.Hazards = hazard.Stray(after, now)
	if p.Unchanged {
		return before, nil
	}
	old, err := c.Template(ctx, p.Stack.ID)
	if old == nil && ctx.Err() == nil { // of a stack that another program made, perhaps
		c.report(Notice{fmt.Sprintf("cannot tell what happens during the update: %v", err)})
		p.Access = access.Compare(nil, after.Template)
		return before, nil
	}
	if err != nil {
		return before, err
	}
	p.compare(old, after.Template, c.region, after.Values)
	before = hazard.Version{Template: old, Values: visible(old, p.Stack.Parameters)}
	p.Hazards = append(hazard.Find(before, after), p.Hazards...)
	return before, nil
}

// compare tells what is allowed that was not before, and what it costs more.
func (p *Proposal) compare(before, after *cfn.Document, region string, values map[string]string) {
	p.Access = access.Compare(before, after)
	change := cost.Compare(before, after, cost.Options{Region: region, Prices: prices.Own(), Assumptions: cost.Usual(), Values: values})
	p.Cost = &change
}

// foreseeStored finds what happens when a change set is executed that was made before, from
// its own template and values. It cannot be done in stages: the first would outdate it.
func (c *Client) foreseeStored(ctx context.Context, p *Proposal, parameters []types.Parameter) error {
	if p.Create {
		p.compare(nil, p.Request.Template, c.region, nil)
		return nil
	}
	template, err := c.template(ctx, &cloudformation.GetTemplateInput{StackName: &p.Stack.ID, ChangeSetName: &p.ID}, "the change set "+p.Name)
	if err != nil {
		return err
	}
	request := p.Request
	request.Template = template
	f := c.filler(request, p.Stack)
	f.parameters = parameters
	if f.resources, err = c.resources(ctx, p.Stack.ID); err != nil {
		return err
	}
	if err := f.outdated(ctx); err != nil {
		return err
	}
	if _, err := c.look(ctx, p, f, hazard.Version{Template: template, Values: f.values(), Guessed: f.guessed}); err != nil {
		return err
	}
	for i := range p.Hazards {
		if h := &p.Hazards[i]; h.Stages {
			h.Stages, h.Hint = false, "deploy without --change-set does it in two stages"
		}
	}
	return nil
}

// stage is a template to deploy before, nil if none helps.
func (p *Proposal) stage(before, after hazard.Version) *cfn.Document {
	if len(p.Failing()) > 0 {
		return nil
	}
	return hazard.Stage(before, after)
}

// Failing are the hazards by which CloudFormation would roll the update back, whatever is
// done first, without those that somebody agreed to by the name of the resource.
func (p *Proposal) Failing() []hazard.Hazard {
	return slices.DeleteFunc(slices.Clone(p.Hazards), func(h hazard.Hazard) bool {
		return h.Effect != hazard.Fails || h.Stages || slices.Contains(p.Request.AllowFailure, string(h.IDs[0]))
	})
}

// Between asks for the stack as it is, with what the new template needs out of the way;
// false if that is not what keeps the proposal from being carried out at once.
func (p *Proposal) Between() (Request, bool) {
	if p.between == nil {
		return Request{}, false
	}
	r := p.Request
	r.Template, r.ChangeSet, r.Parameters, r.Secrets, r.Objects, r.Services = p.between, "", nil, nil, nil, nil
	return r, true
}

// visible are the values of parameters that people may see.
func visible(template *cfn.Document, values map[string]string) map[string]string {
	shown := maps.Clone(values)
	for _, p := range template.Parameters() {
		if secret, _ := p.Value.Get("NoEcho").Text(); secret == "true" {
			delete(shown, p.Key)
		}
	}
	return shown
}

// values are those of the parameters, but for secrets.
func (f *filler) values() map[string]string {
	values := map[string]string{}
	for _, p := range f.parameters {
		id := aws.ToString(p.ParameterKey)
		switch {
		case f.isSecret(cfn.LogicalID(id)):
		case aws.ToBool(p.UsePreviousValue):
			values[id] = f.stack.Parameters[id]
		default:
			values[id] = aws.ToString(p.ParameterValue)
		}
	}
	return values
}
