package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestWorkersOfImages gives CPU and memory to an image that starts several workers by itself, and not to its other commands.
func TestWorkersOfImages(t *testing.T) {
	t.Parallel()
	usual, large := plan.Size{CPU: 256, Memory: 1024}, plan.Size{CPU: 1024, Memory: 2048}
	const image = "    image: redash/redash:10.1.0.b50633\n"
	for lines, want := range map[string]plan.Size{
		image + "    command: server": large,
		image:                         large,
		image + "    command: server\n    environment: {REDASH_WEB_WORKERS: 6}":            large,
		image + "    command: server\n    environment: {GUNICORN_CMD_ARGS: --workers=4}":   large,
		image + "    command: server\n    environment: {REDASH_WEB_WORKERS: 1}":            usual,
		image + "    command: server\n    environment: {GUNICORN_CMD_ARGS: --timeout=300}": usual,
		image + "    command: server\n    environment: {REDASH_GUNICORN_TIMEOUT: 120}":     usual,
		image + "    command: scheduler\n    environment: {WORKERS_COUNT: 4}":              usual,
		image + "    command: worker":                                                              usual,
		image + "    entrypoint: [sh, -c, 'sleep 9']":                                              usual,
		"    image: acme/redash:1\n    command: server":                                            usual,
		"    build: {dockerfile_inline: \"FROM redash/redash:8.0.0\"}\n    command: server":        large,
		"    build: {dockerfile_inline: \"FROM redash/redash:8.0.0\"}\n    command: create_db":     usual,
		"    build: {dockerfile_inline: \"FROM redash/redash:8.0.0\\nCMD worker\"}":                usual,
		"    build: {dockerfile_inline: \"FROM acme/redash\\nCMD [server]\"}\n    command: server": usual,
	} {
		if s := loweredFrom(t, web(lines)).service("web"); s.Size != want {
			t.Errorf("%s: %+v", lines, s.Size)
		}
	}
}
