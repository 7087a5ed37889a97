package deploy

import (
	"context"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// projectTag marks the stacks that compose2ecs makes. CloudFormation hands it on to the
// stack's resources, so its value never changes.
const projectTag = "compose2ecs:project"

// A Stack is a stack as it is now. The zero Stack is one that does not exist.
type Stack struct {
	ID, Name    string
	Status      types.StackStatus
	Reason      string
	Project     string            // "" if compose2ecs did not create it
	Parameters  map[string]string // **** for secret ones
	Outputs     []Output
	Changed     time.Time
	Protected   bool // against deletion
	Description string
	Drifted     bool // the last comparison found that somebody had changed it by hand
}

// An Output is a value that a stack shows.
type Output struct{ Key, Description, Value string }

// Exists reports whether the stack is there.
func (s Stack) Exists() bool { return s.ID != "" }

// IsEmpty reports whether the stack was never deployed: there is only a change set for it.
func (s Stack) IsEmpty() bool { return s.Status == types.StackStatusReviewInProgress }

// InProgress reports whether somebody works at the stack.
func (s Stack) InProgress() bool { return inProgress(s.Status) }

func inProgress(status types.StackStatus) bool {
	return strings.HasSuffix(string(status), "_IN_PROGRESS") && status != types.StackStatusReviewInProgress
}

// Stack looks a stack up by its name or id.
func (c *Client) Stack(ctx context.Context, name string) (Stack, error) {
	out, err := c.api.CloudFormation.DescribeStacks(ctx, &cloudformation.DescribeStacksInput{StackName: &name})
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return Stack{Name: name}, nil
	case err != nil:
		return Stack{}, problem(err, "checking the stack "+name)
	case len(out.Stacks) == 0: // where there is none, CloudFormation says so with an error
		return Stack{}, failedf(runAgain, "CloudFormation did not return the stack %s", nameOf(name))
	}
	return stackOf(out.Stacks[0]), nil
}

func stackOf(s types.Stack) Stack {
	stack := Stack{
		ID: aws.ToString(s.StackId), Name: aws.ToString(s.StackName), Status: s.StackStatus, Reason: aws.ToString(s.StackStatusReason),
		Changed: aws.ToTime(s.CreationTime), Protected: aws.ToBool(s.EnableTerminationProtection), Description: aws.ToString(s.Description),
		Parameters: map[string]string{},
	}
	stack.Drifted = s.DriftInformation != nil && s.DriftInformation.StackDriftStatus == types.StackDriftStatusDrifted
	if s.LastUpdatedTime != nil {
		stack.Changed = *s.LastUpdatedTime
	}
	for _, p := range s.Parameters {
		stack.Parameters[aws.ToString(p.ParameterKey)] = aws.ToString(p.ParameterValue)
	}
	for _, o := range s.Outputs {
		stack.Outputs = append(stack.Outputs, Output{aws.ToString(o.OutputKey), aws.ToString(o.Description), aws.ToString(o.OutputValue)})
	}
	for _, t := range s.Tags {
		if aws.ToString(t.Key) == projectTag {
			stack.Project = aws.ToString(t.Value)
		}
	}
	return stack
}

// nameOf is the name of a stack by its name or id, which is arn:…:stack/NAME/….
func nameOf(stack string) string {
	if parts := strings.Split(stack, "/"); len(parts) > 1 {
		return parts[1]
	}
	return stack
}

// Stacks are all stacks in the account and Region that compose2ecs made.
func (c *Client) Stacks(ctx context.Context) ([]Stack, error) {
	var stacks []Stack
	pages := cloudformation.NewDescribeStacksPaginator(c.api.CloudFormation, &cloudformation.DescribeStacksInput{})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "listing the stacks")
		}
		for _, s := range page.Stacks {
			if stack := stackOf(s); stack.Project != "" {
				stacks = append(stacks, stack)
			}
		}
	}
	return stacks, nil
}

// A Resource is a resource of a stack.
type Resource struct {
	ID         cfn.LogicalID
	Type       string
	PhysicalID string
	Status     types.ResourceStatus
	Reason     string
}

// resources lists what a stack consists of, without what it has deleted.
func (c *Client) resources(ctx context.Context, stack string) ([]Resource, error) {
	var resources []Resource
	pages := cloudformation.NewListStackResourcesPaginator(c.api.CloudFormation, &cloudformation.ListStackResourcesInput{StackName: &stack})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "listing the resources of "+nameOf(stack))
		}
		for _, r := range page.StackResourceSummaries {
			if r.ResourceStatus == types.ResourceStatusDeleteComplete || aws.ToString(r.LogicalResourceId) == "" {
				continue
			}
			resources = append(resources, Resource{
				ID: cfn.LogicalID(aws.ToString(r.LogicalResourceId)), Type: aws.ToString(r.ResourceType),
				PhysicalID: aws.ToString(r.PhysicalResourceId), Status: r.ResourceStatus, Reason: aws.ToString(r.ResourceStatusReason),
			})
		}
	}
	return resources, nil
}

// physicalID is what AWS calls a resource of the stack, "" if the stack does not have it.
func physicalID(resources []Resource, id cfn.LogicalID) string {
	for _, r := range resources {
		if r.ID == id {
			return r.PhysicalID
		}
	}
	return ""
}

// Template is the template that a stack was deployed with.
func (c *Client) Template(ctx context.Context, stack string) (*cfn.Document, error) {
	return c.template(ctx, &cloudformation.GetTemplateInput{StackName: &stack}, nameOf(stack))
}

// template reads a template. One that a newer version made comes with the error that refuses it.
func (c *Client) template(ctx context.Context, in *cloudformation.GetTemplateInput, of string) (*cfn.Document, error) {
	out, err := c.api.CloudFormation.GetTemplate(ctx, in)
	if err != nil {
		return nil, problem(err, "reading the template of "+of)
	}
	document, err := cfn.Parse([]byte(aws.ToString(out.TemplateBody)))
	if err != nil {
		return nil, failedf("", "the template of %s cannot be read: %v", of, err)
	}
	return document, Readable(document, "the template of "+of)
}

// Readable refuses a template that a newer version of compose2ecs made, and that this one would misread.
func Readable(template *cfn.Document, what string) error {
	if m, _ := manifest.Of(template); m.Newer() {
		return refusedf("update compose2ecs", "%s was made by a newer version of compose2ecs: its format is %d, but this version knows only %d",
			what, m.Format, manifest.Format)
	}
	return nil
}

// ours reports whether compose2ecs made a stack: by its tag or, if another program deployed
// the template, by what the template says of itself.
func (c *Client) ours(ctx context.Context, s Stack) (bool, error) {
	if s.Project != "" || s.Status == types.StackStatusReviewInProgress {
		return true, nil
	}
	document, err := c.Template(ctx, s.ID)
	if err != nil {
		return false, err
	}
	_, ok := manifest.Of(document)
	return ok, nil
}
