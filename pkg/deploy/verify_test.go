package deploy

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// TestSameTemplate compares with what CloudFormation answers for a change set: the template as it was submitted, with TemplateStage
// Original ("GetTemplate" in the CloudFormation API Reference), but with question marks in place of what is not ASCII.
func TestSameTemplate(t *testing.T) {
	template, err := cfn.Parse([]byte("Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties: {DisplayName: 'naïve ☃ 😀', " +
		"TopicName: !Sub '${AWS::StackName}-?', Count: 3, On: true}\n"))
	if err != nil {
		t.Fatal(err)
	}
	sent := string(template.Minified())
	for name, c := range map[string]struct {
		answer string
		same   bool
	}{
		"as it was sent":         {sent, true},
		"one mark for each rune": {strings.NewReplacer("ï", "?", "☃", "?", "😀", "?").Replace(sent), true},
		"one mark for each byte": {strings.NewReplacer("ï", "??", "☃", "???", "😀", "????").Replace(sent), true},
		"in another order":       {`{"Resources":{"A":{"Properties":` + property(t, template) + `,"Type":"AWS::SNS::Topic"}}}`, true},
		"as YAML": {"Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: 'na?ve ? ?', " +
			"TopicName: !Sub '${AWS::StackName}-?', Count: 3, On: true}}}", true},
		"another value":    {strings.Replace(sent, "3", "4", 1), false},
		"another type":     {strings.Replace(sent, "SNS::Topic", "IAM::Role", 1), false},
		"one more":         {strings.Replace(sent, `"Resources":{`, `"Resources":{"B":{"Type":"AWS::IAM::Role"},`, 1), false},
		"nothing":          {"", false},
		"cut off":          {sent[:len(sent)-1], false},
		"no template":      {"<html>", false},
		"another section":  {strings.Replace(sent, `"Resources"`, `"Transform":"Evil","Resources"`, 1), false},
		"another function": {strings.Replace(sent, "Fn::Sub", "Fn::Join", 1), false},
	} {
		if got := sameTemplate(c.answer, template); got != c.same {
			t.Errorf("%s: %t\n%s\n%s", name, got, c.answer, sent)
		}
	}
}

func property(t *testing.T, template *cfn.Document) string {
	t.Helper()
	return string(template.Resource("A").Get("Properties").JSON())
}
