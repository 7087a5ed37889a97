package load

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// inputIn is the input of a project in a directory.
func inputIn(dir string) *Input {
	return &Input{files: &localFiles{reader: bounded.New(dir, false), known: map[string]Local{}, ofContexts: map[string][]byte{}}}
}

// put writes a file, and the directories that it is in.
func put(t *testing.T, content string, name ...string) {
	t.Helper()
	file := filepath.Join(name...)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestContextFileOutside reads nothing that a link in a build context leads to outside of the project, and does not look there.
func TestContextFileOutside(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	put(t, "ALLOWED_HOSTS = []", outside, "settings.py")
	if err := os.Symlink(outside, filepath.Join(dir, "app")); err != nil {
		t.Skip(err) // Windows keeps links for administrators
	}
	in, build := inputIn(dir), &types.BuildConfig{Context: dir}
	if file, ok := in.ContextFile(build, "app/settings.py"); ok {
		t.Errorf("%+v", file)
	}
	if in.HasFiles(filepath.Join(dir, "app")) {
		t.Error("files are known outside of the project")
	}
	put(t, "", dir, "empty", ".gitkeep")
	put(t, "", dir, "full", "a.txt")
	if in.HasFiles(filepath.Join(dir, "empty")) || !in.HasFiles(filepath.Join(dir, "full")) || in.HasFiles(filepath.Join(dir, "none")) {
		t.Error("wrong about the directories of the project")
	}
}

// TestContextScriptsAreFew reads no more scripts than a program has, and the Dockerfile wherever it is.
func TestContextScriptsAreFew(t *testing.T) {
	dir := t.TempDir()
	for i := range 2 * maxContextEntries {
		put(t, "echo", dir, fmt.Sprintf("d%03d", i/100), fmt.Sprintf("s%03d.sh", i))
	}
	put(t, "FROM scratch", dir, "other", "web.Dockerfile")
	build := &types.BuildConfig{Context: dir, Dockerfile: filepath.Join(dir, "other", "web.Dockerfile")}
	scripts := inputIn(dir).ContextScripts(build)
	if len(scripts) != maxContextEntries || scripts[0].Content != "FROM scratch" {
		t.Errorf("%d scripts, the first %q", len(scripts), scripts[0].Content)
	}
}

// TestContextFile reads a file once, and knows nothing of what is not on this machine.
func TestContextFile(t *testing.T) {
	dir := t.TempDir()
	put(t, "old", dir, "package.json")
	t.Chdir(dir)
	in, build := inputIn(dir), &types.BuildConfig{Context: dir}
	for _, content := range []string{"old", "new"} {
		put(t, content, dir, "package.json")
		if file, ok := in.ContextFile(build, "package.json"); !ok || file != (ContextFile{"package.json", "old"}) {
			t.Errorf("%+v %v", file, ok)
		}
	}
	for name, elsewhere := range map[string]*types.BuildConfig{"no build": nil, "a relative context": {Context: "."}} {
		if file, ok := in.ContextFile(elsewhere, "package.json"); ok {
			t.Errorf("%s: %+v", name, file)
		}
		if file, ok := in.ContextFileIn(elsewhere, "package.json"); ok {
			t.Errorf("%s: %+v", name, file)
		}
		if scripts := in.ContextScripts(elsewhere); scripts != nil {
			t.Errorf("%s: %+v", name, scripts)
		}
	}
}

// TestContextFileIn prefers the build context itself to the directories in it, and passes over what others have written.
func TestContextFileIn(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, "top", dir, "settings.py")
	for _, directory := range []string{"node_modules", "vendor", ".git", "a", "b"} {
		put(t, directory, dir, directory, "settings.py")
		put(t, directory, dir, directory, "urls.py")
	}
	put(t, "", dir, "0", "other.py")
	in, build := inputIn(dir), &types.BuildConfig{Context: dir}
	for name, want := range map[string]ContextFile{"settings.py": {"settings.py", "top"}, "urls.py": {"a/urls.py", "a"}, "wsgi.py": {}} {
		if got, ok := in.ContextFileIn(build, name); got.Content != want.Content || ok != (want.Name != "") || ok && got != want {
			t.Errorf("%s: %+v %v", name, got, ok)
		}
	}
}

// TestContextScripts finds what starts a program by the names of files, three levels deep.
func TestContextScripts(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, name := range []string{"Dockerfile", "a.txt", "b/readme", "b/c/entrypoint", "b/c/d/start.sh", "z.sh"} {
		put(t, "in "+name, dir, filepath.FromSlash(name))
	}
	in := inputIn(dir)
	want := []ContextFile{{"Dockerfile", "in Dockerfile"}, {"z.sh", "in z.sh"}, {"b/c/entrypoint", "in b/c/entrypoint"}}
	if diff := cmp.Diff(want, in.ContextScripts(&types.BuildConfig{Context: dir})); diff != "" {
		t.Error(diff)
	}
	if scripts := in.ContextScripts(&types.BuildConfig{Context: filepath.Join(dir, "b")}); scripts != nil {
		t.Errorf("without a Dockerfile: %+v", scripts)
	}
}

// TestBare finds directories with nothing but what keeps them in a repository.
func TestBare(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, "", dir, "kept", ".gitkeep")
	put(t, "*", dir, "kept", ".gitignore")
	put(t, "", dir, "full", ".keep")
	put(t, "", dir, "full", "a")
	in := inputIn(dir)
	for name, want := range map[string]bool{"kept": true, "full": false, "full/a": false, "none": false} {
		place := filepath.Join(dir, filepath.FromSlash(name))
		if in.Local(place).Bare() != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	if !in.HasFiles(filepath.Join(dir, "full", "a")) {
		t.Error("a file does not count as itself")
	}
}

// TestContextMatches finds the sources with a text but for tests, and none where there are more than can be looked at.
func TestContextMatches(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"server.js", "lib/session.js", "tests/session.js", "node_modules/a/index.js", "lib/session.md"} {
		put(t, "secure: true", dir, name)
	}
	put(t, "secure: false", dir, "lib/other.js")
	build := &types.BuildConfig{Context: dir}
	find := func() (names []string) {
		for _, file := range inputIn(dir).ContextMatches(build, []string{".js"}, lazyregexp.New(`secure: true`)) {
			names = append(names, file.Name)
		}
		return names
	}
	if diff := cmp.Diff([]string{"server.js", "lib/session.js"}, find()); diff != "" {
		t.Error(diff)
	}
	for i := range maxContextSources + 1 {
		put(t, "", dir, fmt.Sprintf("d%03d", i/100), fmt.Sprintf("s%03d.js", i))
	}
	if names := find(); names != nil {
		t.Error(names)
	}
}
