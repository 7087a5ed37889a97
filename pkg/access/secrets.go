package access

import "github.com/compose2ecs/compose2ecs/pkg/cfn"

// dynamicReferences adds the secrets and parameters whose value becomes part of a resource, where it can be read, but those that the
// template makes itself. A review cannot tell what a reference names that is built during the deployment.
func (r *reader) dynamicReferences() {
	for _, d := range r.template.DynamicReferences() {
		if d.Own == "" {
			r.id = d.In
			r.add(Secret, d.Built, stored(d))
		}
	}
}

func stored(d cfn.DynamicReference) string {
	text := "reads " + d.Name + " of " + d.Service
	switch d.Service {
	case "secretsmanager":
		text = "reads the secret " + d.Name
	case "ssm", "ssm-secure":
		text = "reads the parameter " + d.Name + " from Parameter Store"
	case "":
		if d.Name == "" {
			return "has a text with too many variants to rule out that it reads a secret"
		}
		return "has a reference assembled on AWS, which may read any secret: " + d.Name
	}
	if d.Built {
		text += " through a reference that is assembled on AWS"
	}
	return text
}
