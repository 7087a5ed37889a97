package lower

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

var loadingFeature = feature{
	name: "Loading",
	about: "Files, env files, profiles, interpolation, `extends`, `include`, `!reset`, and `!override` work as in Docker Compose, " +
		"whose own loader reads them. Services named on the command line are translated together with their dependencies and with " +
		"all containers of their tasks. Without `-f`, compose2ecs uses the file that Docker Compose would find, and " +
		"`compose.aws.yaml`, `compose.aws.yml`, `docker-compose.aws.yaml`, or `docker-compose.aws.yml` beside it; the local override " +
		"file is not used.",
	kinds: load.Kinds,
}
