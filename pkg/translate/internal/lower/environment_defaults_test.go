package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestIsIgnored reads a .dockerignore file as Docker does: the last pattern that matches counts.
func TestIsIgnored(t *testing.T) {
	t.Parallel()
	for patterns, want := range map[string]bool{
		"": false, ".env": true, "/.env": true, "**/.env": true, ".env*": true, "*": true, "src/.env": false, "# .env": false, ".en": false,
		"*\n!.env": false, "!.env\n*": true, "node_modules\n .env \n": true, "*\n!src": true, "[": false,
	} {
		l := loweredFrom(t, web("    build: .\n"), "Dockerfile", "FROM node:22", ".dockerignore", patterns)
		if got := l.isIgnored(l.Project.Services["web"].Build, ".env"); got != want {
			t.Errorf("%q: %t", patterns, got)
		}
	}
	if emptyProject().isIgnored(&types.BuildConfig{Context: "https://example.com/a.git"}, ".env") {
		t.Error("a repository elsewhere")
	}
}
