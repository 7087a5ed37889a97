package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindImageSize = diag.Kind{
	Code: "C2E-image-size", Severity: diag.Warning,
	OfService: true,
	Title:     "images leave little storage for the task",
	Cause: "A task's ephemeral storage, 20 GiB unless storage_opt sets another size, holds its images both compressed and unpacked. " +
		"Unpacked, an image is typically two to three times as large. Each task pulls its images when it starts.",
	Fix: "request more storage, for example with storage_opt: {size: 50G}; or use smaller images",
}

// taskStorage is what a task has unless it asks for more, in GiB (Amazon ECS Developer Guide, "Fargate task ephemeral storage for
// Amazon ECS": "The pulled, compressed, and the uncompressed container image for the task is stored on the ephemeral storage").
const taskStorage = 20

// unpacked is how much of the storage an image takes for each byte that it has compressed: itself, and what is in it.
const unpacked = 4

// checkImageSize compares the images of a task with its storage, an image that several containers have once.
func (l *lowering) checkImageSize(s *plan.Service) {
	storage := taskStorage
	if s.Storage > 0 {
		storage = s.Storage
	}
	var counted []string
	bytes := int64(0)
	for _, c := range l.plan.Containers(s) {
		name := l.Project.Services[c.Name].Image
		if image, _ := l.Lock.Image(name); !slices.Contains(counted, name) {
			counted = append(counted, name)
			bytes += min(image.Size, 1<<50)
		}
	}
	if bytes*unpacked > int64(storage)<<30*3/4 {
		compressed := float64(bytes) / (1 << 30)
		l.about(s.Name).At().Report(kindImageSize, "the images of each task may take up %.0f GiB (%.1f GiB compressed plus %.0f GiB "+
			"unpacked), and the task has only %d GiB of storage", compressed*unpacked, compressed, compressed*(unpacked-1), storage)
	}
}
