package overlayfile

import (
	"strings"
	"testing"
)

// TestPublishedObservers leaves them out with the pages that they publish, too, even if they are privileged; not other programs that are,
// and not the only service.
func TestPublishedObservers(t *testing.T) {
	t.Parallel()
	const app = "  app: {image: example/app:1, ports: [\"8080:8080\"]}\n"
	for service, want := range map[string]bool{
		"{image: gcr.io/cadvisor/cadvisor, privileged: true, ports: [\"8081:8080\"], volumes: [\"/:/rootfs:ro\"]}\n" + app: true,
		"{image: netdata/netdata, ports: [\"19999:19999\"], volumes: [\"/proc:/host/proc:ro\"]}\n" + app:                   true,
		"{image: netdata/netdata, ports: [\"19999:19999\"], volumes: [\"/proc:/host/proc:ro\"]}\n":                         false,
		"{image: example/other:1, privileged: true, ports: [\"8081:8080\"]}\n" + app:                                       false,
	} {
		content := string(made(t, "services:\n  shown: "+service).Content)
		if got := strings.Contains(content, notOnAWS); got != want || want && strings.Contains(content, "privileged:") {
			t.Errorf("%s: %s", service, content)
		}
	}
}
