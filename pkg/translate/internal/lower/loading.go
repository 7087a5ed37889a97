package lower

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

var loadingFeature = feature{
	name: "Loading",
	about: "Files, env files, profiles, interpolation, `extends`, `include`, `!reset` and `!override` work as they do with " +
		"Docker Compose, whose own loader reads them. A service named on the command line comes with what it depends on, and with " +
		"all containers of its tasks. Without `-f` the base file that Docker Compose would find is used, and `compose.aws.yaml`, " +
		"`compose.aws.yml`, `docker-compose.aws.yaml` or `docker-compose.aws.yml` beside it; the local override file stays out.",
	kinds: load.Kinds,
}
