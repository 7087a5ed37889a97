package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestDataName gives the data of a program a fixed name, unless a member of a cluster has that of another one.
func TestDataName(t *testing.T) {
	t.Parallel()
	const queue = "    image: rabbitmq:4\n    volumes: ['data:/var/lib/rabbitmq']\n"
	for lines, want := range map[string]bool{
		queue: true,
		"    image: rabbitmq:4\n    volumes: ['data:/other']\n":                               false,
		queue + "    environment: {RABBITMQ_NODENAME: rabbit@here}\n":                         false,
		queue + "  other:\n    image: acme/app\n    command: join rabbit@web\n":               false,
		queue + "  other:\n    image: acme/app\n    environment: {NODES: 'a,rabbit@web'}\n":   false,
		queue + "  other:\n    image: acme/app\n    environment: {NODES: 'a,squirrel@web'}\n": true,
	} {
		l := loweredFrom(t, web(lines)+"volumes: {data: {}}\n")
		got := slices.ContainsFunc(l.service("web").Container.Environment, func(v plan.Variable) bool {
			return v.Name == "RABBITMQ_NODENAME" && v.Value != "rabbit@here"
		})
		if got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
