package deploy

import (
	"context"
	"fmt"
	"maps"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// foresee finds what happens on the way from the stack as it is to the proposal: by the two
// templates, and by what runs, where CloudFormation does not see that it differs.
func (c *Client) foresee(ctx context.Context, p *Proposal, f *filler) error {
	if p.Create {
		p.Access = access.Compare(nil, p.Request.Template)
		return nil
	}
	now, err := f.live(ctx, p.Request.Template)
	if err != nil {
		return err
	}
	after := hazard.Version{Template: p.Request.Template, Values: f.values(), Guessed: f.guessed}
	if p.Unchanged {
		p.Hazards = hazard.Stray(after, now)
		return nil
	}
	old, err := c.Template(ctx, p.Stack.ID)
	if err != nil && ctx.Err() == nil { // of a stack that another program made, perhaps
		c.report(Notice{fmt.Sprintf("what happens on the way is not known: %v", err)})
		p.Access = access.Compare(nil, p.Request.Template)
		p.Hazards = hazard.Stray(after, now)
		return nil
	}
	if err != nil {
		return err
	}
	p.Access = access.Compare(old, p.Request.Template)
	before := hazard.Version{Template: old, Values: visible(old, p.Stack.Parameters)}
	p.Hazards = append(hazard.Find(before, after), hazard.Stray(after, now)...)
	if between := stage(before, after, p.Hazards); between != nil {
		p.between, err = f.withLiveWeights(ctx, between)
	}
	return err
}

// stage is a template to deploy before, nil if none helps.
func stage(before, after hazard.Version, found []hazard.Hazard) *cfn.Document {
	if hazard.Blocked(found) {
		return nil
	}
	return hazard.Stage(before, after)
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
