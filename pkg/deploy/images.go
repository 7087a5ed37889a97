package deploy

import (
	"slices"

	"github.com/google/go-containerregistry/pkg/name"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// MovingImages are the images of a stack whose tag is latest, written or not, sorted: they
// may be others than the tasks have, while the template has not changed.
func (p *Proposal) MovingImages() []string {
	var images []string
	for _, r := range p.Request.Template.Resources() {
		if kind, _ := r.Value.Get("Type").Text(); kind != taskDefinitionType {
			continue
		}
		for _, c := range r.Value.Get("Properties").Get("ContainerDefinitions").Items() {
			if image, ok := imageOf(c, p.Stack.Parameters); ok && !slices.Contains(images, image) && moves(image) {
				images = append(images, image)
			}
		}
	}
	slices.Sort(images)
	return images
}

// imageOf is the image of a container, which may be the value of a parameter.
func imageOf(container *cfn.Node, parameters map[string]string) (string, bool) {
	image := container.Get("Image")
	if image == nil {
		return "", false
	}
	return image.WithValues(parameters).Text()
}

func moves(image string) bool {
	tag, err := name.NewTag(image) // an error for a digest
	return err == nil && tag.TagStr() == name.DefaultTag
}
