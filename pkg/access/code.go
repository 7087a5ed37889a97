package access

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// transforms adds the macros that change the template before it is deployed.
func (r *reader) transforms() {
	r.id = ""
	for _, name := range texts(r.template.Root().Get("Transform")) {
		r.add(Code, true, "the macro "+name+" changes the template on AWS, so compose2ecs cannot review the result")
	}
	for _, section := range r.template.Root().Entries() {
		section.Value.Walk(func(at []string, n *cfn.Node) {
			if !n.IsTransform() {
				return
			}
			r.id = ""
			if section.Key == "Resources" && len(at) > 0 {
				r.id = cfn.LogicalID(at[0])
			}
			text := "a macro writes part of the template on AWS, so compose2ecs cannot review the result"
			if r.id != "" {
				text = "is written in part by a macro on AWS, so compose2ecs cannot review the result"
			}
			r.add(Code, true, text)
		})
	}
}

// foreignCode adds what of the deployment depends on the code of others.
func (r *reader) foreignCode() {
	switch {
	case r.kind == "AWS::CloudFormation::Stack":
		r.add(Code, true, "is a nested stack, whose template is not part of the review: "+r.properties.Get("TemplateURL").Plain())
	case r.kind == "AWS::CloudFormation::CustomResource" || strings.HasPrefix(r.kind, "Custom::"):
		r.add(Code, true, "is a custom resource, whose code runs during the deployment: "+r.properties.Get("ServiceToken").Plain())
	case strings.HasSuffix(r.kind, "::MODULE"):
		r.add(Code, true, "is the module "+r.kind+", whose resources are not part of the review")
	case !strings.HasPrefix(r.kind, "AWS::"):
		r.add(Code, true, "has the type "+r.kind+", whose code does not come from AWS")
	case r.kind == "AWS::CloudFormation::Macro":
		r.add(Code, true, "is a macro, which changes the templates in the account that use it")
	}
}

// Capabilities are what CloudFormation has to be told about a template before it takes it ("CreateChangeSet" in the CloudFormation API
// Reference), and no more. What nested stacks and modules hold is not known.
func Capabilities(template *cfn.Document) []string {
	var roles, named, expanded bool
	for _, resource := range template.Resources() {
		kind, _ := resource.Value.Get("Type").Text()
		hidden := kind == "AWS::CloudFormation::Stack" || strings.HasSuffix(kind, "::MODULE")
		roles = roles || hidden || strings.HasPrefix(kind, "AWS::IAM::")
		named = named || hidden || strings.HasPrefix(kind, "AWS::IAM::") && hasName(resource.Value.Get("Properties"))
		expanded = expanded || hidden
	}
	r := reader{template: template}
	r.transforms()
	var list []string
	switch {
	case named || len(r.facts) > 0: // a macro may write a name
		list = append(list, "CAPABILITY_NAMED_IAM")
	case roles:
		list = append(list, "CAPABILITY_IAM")
	}
	if expanded || len(r.facts) > 0 {
		list = append(list, "CAPABILITY_AUTO_EXPAND")
	}
	return list
}

func hasName(properties *cfn.Node) bool {
	for _, name := range []string{"RoleName", "UserName", "GroupName", "ManagedPolicyName", "InstanceProfileName"} {
		if properties.Get(name) != nil {
			return true
		}
	}
	return false
}
