package translate

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestScriptWritesFiles runs the init container's command for real, with names and
// contents chosen to hurt a shell.
func TestScriptWritesFiles(t *testing.T) {
	shells := [][]string{{"sh", "-c"}, {"dash", "-c"}, {"bash", "-c"}, {"busybox", "sh", "-c"}}
	ran := 0
	for _, shell := range shells {
		if _, err := exec.LookPath(shell[0]); err != nil {
			continue
		}
		ran++
		t.Run(strings.Join(shell, " "), func(t *testing.T) { runScript(t, shell) })
	}
	if ran == 0 {
		t.Skip("there is no POSIX shell")
	}
}

func runScript(t *testing.T, shell []string) {
	t.Helper()
	dir := t.TempDir()
	contents := map[string]string{
		"plain": "value", "newline": "value\n", "empty": "", "lines": "one\n\ntwo\n", "quotes": `it's "quoted"`, "dollar": "$HOME ${HOME} $(date) `date`",
		"percent": "100%s %d %%", "backslash": `a\nb\\c\`, "dash": "-n -e", "unicode": "naïve ☃", "with space": "x", "it's": "x", "$(touch x)": "x", "sub/dir": "nested",
		"large": strings.Repeat("0123456789abcdef\n", 1000),
	}
	var files []File
	for _, name := range sortedKeys(contents) {
		files = append(files, File{Path: filepath.Join(dir, name), Content: contents[name], Mode: "0440"})
	}
	command := exec.Command(shell[0], append(slices.Clone(shell[1:]), script(files))...)
	command.Env = []string{"PATH=" + os.Getenv("PATH")}
	for i, f := range files {
		command.Env = append(command.Env, fileVariable(i)+"="+f.Content)
	}
	if output, err := command.CombinedOutput(); err != nil || len(output) > 0 {
		t.Fatalf("%v\n%s\n%s", err, output, script(files))
	}
	for _, f := range files {
		content, err := os.ReadFile(f.Path)
		if err != nil {
			t.Error(err)
			continue
		}
		if string(content) != f.Content {
			t.Errorf("%s: %.60q, want %.60q", f.Path, content, f.Content)
		}
		if info, err := os.Stat(f.Path); err != nil || info.Mode().Perm() != 0o440 {
			t.Errorf("%s: mode %v, %v", f.Path, info.Mode(), err)
		}
	}
	if entries, _ := os.ReadDir("."); slices.ContainsFunc(entries, func(e os.DirEntry) bool { return e.Name() == "x" }) {
		t.Error("a name was executed")
	}
}

func TestDirectories(t *testing.T) {
	for want, paths := range map[string][]string{
		"[/run/secrets]":          {"/run/secrets/a", "/run/secrets/b"},
		"[/etc/app /run/secrets]": {"/run/secrets/a", "/etc/app/x.yml"},
		"[/etc/app]":              {"/etc/app/conf.d/x", "/etc/app/y"},
		"[/etc/app /etc/apples]":  {"/etc/apples/y", "/etc/app/x"},
	} {
		var files []File
		for _, path := range paths {
			files = append(files, File{Path: path})
		}
		if got := fmt.Sprint(directories(files)); got != want {
			t.Errorf("directories of %v: %s, want %s", paths, got, want)
		}
	}
}
