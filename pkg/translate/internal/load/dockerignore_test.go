package load

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// TestIgnores reads a .dockerignore file as Docker does: the last pattern that matches counts.
func TestIgnores(t *testing.T) {
	t.Parallel()
	for patterns, want := range map[string]bool{
		"": false, ".env": true, "/.env": true, "**/.env": true, ".env*": true, "*": true, "src/.env": false, "# .env": false, ".en": false,
		"*\n!.env": false, "!.env\n*": true, "node_modules\n .env \n": true, "*\n!src": true, "[": false,
	} {
		in, build := contextOf(t, map[string]string{".dockerignore": patterns})
		if got := in.Ignores(build, ".env"); got != want {
			t.Errorf("%q: %t", patterns, got)
		}
	}
	in, build := contextOf(t, map[string]string{".dockerignore": "docs\n!docs/kept", "build/web.Dockerfile.dockerignore": "src"})
	for name, want := range map[string]bool{"docs": true, "docs/a/b.js": true, "docs/kept/b.js": false, "src/b.js": false} {
		if got := in.Ignores(build, name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
	build.Dockerfile = "build/web.Dockerfile"
	if !in.Ignores(build, "src/b.js") || in.Ignores(build, "docs") {
		t.Error("the file of the Dockerfile does not come first")
	}
	if in.Ignores(nil, ".env") || in.Ignores(&types.BuildConfig{Context: "https://example.com/a.git"}, ".env") {
		t.Error("no build on this machine")
	}
}

// TestIgnoredSources looks for nothing in files that are left out of the build.
func TestIgnoredSources(t *testing.T) {
	t.Parallel()
	in, build := contextOf(t, map[string]string{
		".dockerignore": "local\n*.sh\n", "Dockerfile": "FROM node:22",
		"local/a.js": "word", "src/b.js": "word", "start.sh": "node local/a.js", "src/run.bash": "node src/b.js",
	})
	text := lazyregexp.New(`word`)
	if files := in.ContextMatches(build, []string{".js"}, text); len(files) != 1 || files[0].Name != "src/b.js" {
		t.Error(files)
	}
	if files := in.ContextSources(build, "local", []string{".js"}); files != nil {
		t.Error(files)
	}
	if files := in.ContextScripts(build); len(files) != 2 || files[1].Name != "src/run.bash" {
		t.Error(files)
	}
	other := *build
	other.Dockerfile = "other"
	put(t, "src", build.Context, "other.dockerignore")
	if files := in.ContextMatches(&other, []string{".js"}, text); len(files) != 1 || files[0].Name != "local/a.js" {
		t.Error(files)
	}
}

// contextOf is a build whose context has some files.
func contextOf(t *testing.T, files map[string]string) (*Input, *types.BuildConfig) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		put(t, content, dir, name)
	}
	return inputIn(dir), &types.BuildConfig{Context: dir}
}
