package overlayfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const pushedImage = "C2E-pushed-image"

// isPushed reports whether the image of a service is pushed to a registry that is perhaps for others to write to.
func isPushed(service string, findings []diag.Finding) bool {
	return slices.ContainsFunc(findings, func(f diag.Finding) bool { return f.Code == pushedImage && slices.Contains(servicesOf(f), service) })
}

// insteadOfPushing has such an image pushed to Amazon ECR, where the user has a repository, or uses the published one if it cannot be
// built.
func (w serviceWriter) insteadOfPushing() setting {
	image := w.service.Container.Image
	for _, b := range w.plan.Builds {
		if b.Service == w.service.Name && b.Missing != "" {
			return setting{
				about: []string{fmt.Sprintf("Tasks run the published image. It cannot be built here: %s does not exist.", b.Missing)},
				key:   "build", value: reset{},
			}
		}
	}
	return setting{
		about: []string{fmt.Sprintf("deploy builds the image and pushes it to a repository in Amazon ECR instead of %s. To use the published "+
			"image, write build: !reset null instead.", image)},
		key: "x-aws-images", value: map[string]string{"registry": "ecr"},
	}
}

// askForBuilds asks for what images are built from, unless there are published ones to use. Whether there are, only the user knows, except
// for well-known ones.
func (d *draft) askForBuilds(p *plan.Plan, findings []diag.Finding) {
	var published []string
	for _, b := range p.Builds {
		switch _, known := images.Lookup(b.Reference); {
		case b.Missing == "" || b.Pulled:
		case !isPushed(b.Service, findings):
			d.open = append(d.open, fmt.Sprintf("the image of service %q cannot be built: %s does not exist", b.Service, b.Missing))
		case !known && !slices.Contains(published, b.Reference):
			published = append(published, b.Reference)
		}
	}
	switch len(published) {
	case 0:
	case 1:
		d.open = append(d.open, fmt.Sprintf("the image %s cannot be built here: make sure that it is published", published[0]))
	default:
		d.open = append(d.open, fmt.Sprintf("these images cannot be built here: %s; make sure that they are published",
			strings.Join(published, ", ")))
	}
}
