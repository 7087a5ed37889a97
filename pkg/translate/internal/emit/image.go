package emit

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitImageContainer(p *plan.Plan, s *plan.Service, set *containerResources) {
	set.container.Image = imageOf(p, s.Container.Image)
	if s.Container.Image == "" || s.Container.Built {
		parameter := plan.ID(s.Container.ImageOf, "Image")
		value := cfn.Parameter{
			ID: parameter, Type: "String",
			Description: "Image of the service " + s.Container.ImageOf + ", as it was pushed: registry/repository:tag",
		}
		if s.Container.Image != "" {
			value.Default = cfn.Of(s.Container.Image)
		}
		set.e.filled(value, manifest.Parameter{ImageOf: s.Container.ImageOf, Repository: ownRepository(p, parameter)}, "services", s.Container.ImageOf)
		set.container.Image = cfn.Ref(parameter)
	}
	set.pulls(p, s.Container.Image)
}

// imageOf is what a container is started from: an image, or its copy in the account and Region of the stack.
func imageOf(p *plan.Plan, image string) cfn.String {
	if m, mirrored := p.MirrorOf(image); mirrored {
		return cfn.Sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/" + cfn.EscapeSub(m.Repository+"@"+m.Digest))
	}
	return cfn.Of(image)
}

// mirrors are the copies of images that the deployment makes, and of what.
func mirrors(p *plan.Plan) []manifest.Mirror {
	var list []manifest.Mirror
	for _, m := range p.Mirrors {
		name, _, _ := strings.Cut(m.Image, "@")
		list = append(list, manifest.Mirror{Source: name + "@" + m.Digest, Repository: m.Repository, Digest: m.Digest})
	}
	return list
}

// ownRepository is where the project keeps the image of a parameter, if it keeps it.
func ownRepository(p *plan.Plan, parameter cfn.LogicalID) string {
	for _, b := range p.Builds {
		if b.Parameter == parameter && !b.Existing {
			return b.Repository
		}
	}
	return ""
}

// pulls allows pulling an image where that needs a permission: from the
// one repository it is in (Amazon ECS Developer Guide, "Amazon ECS task execution
// IAM role"). Of an image that comes as a parameter only the account is known.
func (set *serviceResources) pulls(p *plan.Plan, image string) {
	repository := cfn.Sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/*")
	if m, mirrored := p.MirrorOf(image); mirrored {
		repository = cfn.Sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/" + cfn.EscapeSub(m.Repository))
	} else if image != "" {
		match := plan.EcrImage.FindStringSubmatch(image)
		if match == nil {
			return
		}
		repository = cfn.Sub("arn:${AWS::Partition}:ecr:" + match[2] + ":" + match[1] + ":repository/" + cfn.EscapeSub(match[3]))
	}
	set.allowExecution(
		cfn.Statement{Sid: "LogInToRegistry", Effect: "Allow", Action: []string{"ecr:GetAuthorizationToken"}, Resource: texts("*")})
	set.allowExecution(cfn.Statement{
		Sid: "PullImages", Effect: "Allow", Resource: []cfn.String{repository},
		Action: []string{"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"},
	})
}
