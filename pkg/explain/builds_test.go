package explain

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestPushedOnce names each image once, in order, with all services that it is built for.
func TestPushedOnce(t *testing.T) {
	e := &Explanation{Pushed: pushed(&plan.Plan{Builds: []plan.Build{
		{Service: "worker", Reference: "quay.io/acme/web:1", Public: true}, {Service: "own", Reference: "acme.internal/own"},
		{Service: "mail", Reference: "acme/mail", Public: true}, {Service: "api", Reference: "quay.io/acme/web:1", Public: true},
	}})}
	items := strings.Join(e.pushedItems(), ", ")
	expect.Equal(t, "summary", "to registries where you need permission to push: acme/mail, quay.io/acme/web:1", items)
	expect.Equal(t, "rows", []Row{
		{"acme/mail", "built for mail; you need permission to push it"},
		{"quay.io/acme/web:1", "built for api, worker; you need permission to push it"},
	}, e.pushedRows())
}
