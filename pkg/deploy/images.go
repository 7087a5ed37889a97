package deploy

import (
	"cmp"
	"slices"

	"github.com/google/go-containerregistry/pkg/name"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// An Image is what the container of a Compose service is started from.
type Image struct{ Service, Name string }

// Moves reports whether the tag of the image is latest, written or not, and so may name
// another image at any time.
func (i Image) Moves() bool { return moves(i.Name) }

// Images are those of the services of a request, sorted by service, as far as its template
// and its parameters name them.
func (r Request) Images() []Image {
	var images []Image
	m, _ := manifest.Of(r.Template)
	for _, resource := range r.Template.Resources() {
		for _, c := range containersOf(resource) {
			service, _ := c.Get("Name").Text()
			name, ok := imageOf(c, r.Parameters)
			if image := (Image{service, name}); ok && m.Has(service) && !slices.Contains(images, image) {
				images = append(images, image)
			}
		}
	}
	slices.SortFunc(images, func(a, b Image) int { return cmp.Compare(a.Service, b.Service) })
	return images
}

// containersOf are the containers of a task definition, none of any other resource.
func containersOf(resource cfn.Entry) []*cfn.Node {
	if kind, _ := resource.Value.Get("Type").Text(); kind != "AWS::ECS::TaskDefinition" {
		return nil
	}
	return resource.Value.Get("Properties").Get("ContainerDefinitions").Items()
}

// MovingImages are the images of a stack whose tag is latest, written or not, sorted: they
// may be others than the tasks have, while the template has not changed.
func (p *Proposal) MovingImages() []string {
	var images []string
	for _, r := range p.Request.Template.Resources() {
		for _, c := range containersOf(r) {
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
