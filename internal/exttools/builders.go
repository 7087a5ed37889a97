package exttools

import (
	"os"
	"path/filepath"
	"testing"
)

// RequireBuilder makes sure that a program is there that scripts/builders makes, and returns its path: docker-buildx or buildkitd.
func RequireBuilder(t *testing.T, program string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("-short leaves out what needs other programs")
	}
	dir := os.Getenv("COMPOSE2ECS_BUILDERS")
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			t.Fatal(err)
		}
		dir = filepath.Join(cache, "compose2ecs-builders")
	}
	path := filepath.Join(dir, program)
	if _, err := os.Stat(path); err != nil {
		lacking(t, program+" was not built", "run scripts/builders")
	}
	return path
}
