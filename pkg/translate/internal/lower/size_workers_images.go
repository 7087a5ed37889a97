package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A workersImage is one that starts gunicorn with several workers by itself, if its command is a certain word or there is none.
type workersImage struct {
	image, command string
	variable       string // how many workers; many without it
	size           plan.Size
}

// Redash starts four workers that load a large program each, and with little CPU gunicorn ends all of them for ever
// (getredash/redash@00db8a2, bin/docker-entrypoint: "-w${REDASH_WEB_WORKERS:-4}"; getredash/redash#1866, "Redash doesn't start if CPU is too
// slow"; getredash/contrib-helm-chart#34: "increase the CPU/RAM"). Its other commands start no gunicorn.
var workersImages = [...]workersImage{
	{"redash/redash", "server", "REDASH_WEB_WORKERS", plan.Size{CPU: 1024, Memory: 2048}},
}

// byWorkersBuiltIn is what a container needs whose image starts a server in Python with several workers by itself.
func (l *lowering) byWorkersBuiltIn(c types.ServiceConfig) plan.Size {
	image := c.Image
	if l.builderOf(c) != "" {
		image = l.dockerfileOf(c).Base
	}
	image, _, _ = strings.Cut(strings.TrimPrefix(image, "docker.io/"), "@")
	image, _, _ = strings.Cut(image, ":")
	words := l.startsWith(c)
	for _, known := range workersImages {
		starts := len(words) == 0 || slices.Contains(words[:min(len(words), 2)], known.command) // the entry point of an image may be first
		if image == known.image && starts && numberIn(c, known.variable, manyWorkers) >= manyWorkers && !loadsInTime(optionsNamed(c)) {
			return known.size
		}
	}
	return plan.Size{}
}
