package load

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

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
