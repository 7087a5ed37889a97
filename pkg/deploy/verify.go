package deploy

import (
	"context"
	"encoding/json"
	"reflect"
	"unicode"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// verify makes sure that a change set has the template that was agreed to, where that is not certain: CloudFormation took it from
// a bucket to which others may write, or somebody has made the change set before. One that was made from a request of ours is known
// by its id, and nobody can change it.
func (c *Client) verify(ctx context.Context, p *Proposal) error {
	if !p.Fetched && !p.Stored {
		return nil
	}
	out, err := c.api.CloudFormation.GetTemplate(ctx, &cloudformation.GetTemplateInput{
		StackName: &p.Stack.ID, ChangeSetName: &p.ID, TemplateStage: types.TemplateStageOriginal,
	})
	if err != nil {
		return problem(err, "reading the template of the change set "+p.Name)
	}
	if sameTemplate(aws.ToString(out.TemplateBody), p.Request.Template) {
		return nil
	}
	if p.Stored {
		return refusedf("compose2ecs deploy without --change-set creates a new one; or deploy the files that it was created from",
			"refused: the change set %s was created from a template other than the project's", p.Name)
	}
	return refusedf("check who can write to the template bucket; nothing was changed",
		"refused: the template of the change set %s is not the one that was sent: it was replaced in the bucket", p.Name)
}

// sameTemplate reports whether CloudFormation answers with a template. It answers with what it was given, except that all that is
// not ASCII is a question mark.
func sameTemplate(answer string, template *cfn.Document) bool {
	document, err := cfn.Parse([]byte(answer))
	if err != nil {
		return false
	}
	return reflect.DeepEqual(inASCII(document), inASCII(template))
}

// inASCII is a template as a tree, in which each run of characters that may be a question mark in an answer is one.
func inASCII(template *cfn.Document) any {
	var text []rune
	for _, r := range string(template.Minified()) {
		if r > unicode.MaxASCII {
			r = '?'
		}
		if r != '?' || len(text) == 0 || text[len(text)-1] != '?' {
			text = append(text, r)
		}
	}
	var tree any
	_ = json.Unmarshal([]byte(string(text)), &tree) // nil for both would be no JSON, which Minified does not write
	return tree
}
