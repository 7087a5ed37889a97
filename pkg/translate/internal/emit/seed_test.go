package emit

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// shells are those that images have, as far as this machine has them too.
func shells(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	for name, command := range map[string][]string{"sh": {"sh", "-c"}, "dash": {"dash", "-c"}, "busybox": {"busybox", "sh", "-c"}} {
		if _, err := exec.LookPath(command[0]); err == nil {
			found[name] = command
		}
	}
	if len(found) == 0 {
		t.Skip("there is no shell")
	}
	return found
}

// seeding is one run of the script, with shorter times than in a task.
func seeding(shell []string, from, to string) *exec.Cmd {
	script := strings.NewReplacer("sleep 20", "sleep 2", "sleep 5", "sleep 0.3").Replace(seedScript) + seedCall(from, to, "cp -a")
	return exec.Command(shell[0], append(slices.Clone(shell[1:]), script)...)
}

func seedNow(t *testing.T, shell []string, from, to string) {
	t.Helper()
	if out, err := seeding(shell, from, to).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

// content is what is in a directory: names, modes and bytes.
func content(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		text := info.Mode().String()
		switch {
		case entry.Type().IsRegular():
			bytes, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			text += " " + string(bytes)
		case entry.Type()&fs.ModeSymlink != 0:
			target, err := os.Readlink(path)
			if err != nil {
				return err
			}
			text += " " + target
		}
		relative, err := filepath.Rel(dir, path)
		found[relative] = text
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// image makes a directory as an image has it, with what can hurt.
func imageDirectory(t *testing.T) string {
	t.Helper()
	dir := testfiles.Write(t, map[string]string{
		"it's $HOME `id`/index.html": "a\nb\x00c", ".hidden": "x", "empty": "", "deep/er/file": strings.Repeat("long ", 20_000), "ä\n": "ö",
	})
	for _, err := range []error{os.Chmod(filepath.Join(dir, ".hidden"), 0o640), os.Chmod(dir, 0o750),
		os.Symlink("deep/er", filepath.Join(dir, "link"))} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestSeedScript(t *testing.T) {
	for name, shell := range shells(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			image := imageDirectory(t)
			volume := filepath.Join(t.TempDir(), "it's a volume")
			if err := os.Mkdir(volume, 0o777); err != nil {
				t.Fatal(err)
			}
			seedNow(t, shell, filepath.Join(image, "missing"), volume)
			expect.Equal(t, "files of a directory that is not there", 1, len(content(t, volume)))
			seedNow(t, shell, image, volume)
			expect.Equal(t, "copied", content(t, image), content(t, volume))

			// What the program deletes or changes stays as it is.
			if err := os.Remove(filepath.Join(volume, "empty")); err != nil {
				t.Fatal(err)
			}
			before := content(t, volume)
			seedNow(t, shell, image, volume)
			expect.Equal(t, "copied once", before, content(t, volume))
		})
	}
}

// TestSeedScriptAfterHalf finds what a task left that was stopped while it copied.
func TestSeedScriptAfterHalf(t *testing.T) {
	for name, shell := range shells(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			image := imageDirectory(t)
			volume := testfiles.Write(t,
				map[string]string{".compose2ecs-seed/by": "task.1", ".compose2ecs-seed/after-task.0/x": "", ".hidden": "half"})
			var running []*exec.Cmd
			for range 5 { // at once
				task := seeding(shell, image, volume)
				task.Stderr = os.Stderr // says why one fails
				if err := task.Start(); err != nil {
					t.Fatal(err)
				}
				running = append(running, task)
			}
			for _, task := range running {
				if err := task.Wait(); err != nil {
					t.Error(err)
				}
			}
			expect.Equal(t, "copied", content(t, image), content(t, volume))
		})
	}
}

// TestSeedScriptTogether starts tasks at once many times, with a mark that a task left behind
// in some, so that they meet at every step.
func TestSeedScriptTogether(t *testing.T) {
	for name, shell := range shells(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			image := imageDirectory(t)
			hasty := strings.NewReplacer("sleep 2\n", "sleep 0.5\n", "sleep 0.3", "sleep 0.1")
			for round := range 12 {
				volume := t.TempDir()
				if round%3 > 0 {
					volume = testfiles.Write(t, map[string]string{".compose2ecs-seed/by": "task.1", ".hidden": "half"})
				}
				var running []*exec.Cmd
				for range 6 {
					task := seeding(shell, image, volume)
					task.Args[len(task.Args)-1] = hasty.Replace(task.Args[len(task.Args)-1])
					task.Stderr = os.Stderr
					if err := task.Start(); err != nil {
						t.Fatal(err)
					}
					running = append(running, task)
				}
				for _, task := range running {
					if err := task.Wait(); err != nil {
						t.Error(err)
					}
				}
				expect.Equal(t, "copied", content(t, image), content(t, volume))
			}
		})
	}
}

// TestSeedScriptWaits starts tasks at once: none of them goes on before all is there.
func TestSeedScriptWaits(t *testing.T) {
	for name, shell := range shells(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			image, volume := imageDirectory(t), t.TempDir()
			slow := filepath.Join(t.TempDir(), "slow")
			if err := os.WriteFile(slow, []byte("#!/bin/sh\nsleep 3\ncp -a \"$@\"\n"), 0o755); err != nil {
				t.Fatal(err)
			}
			first := seeding(shell, image, volume)
			first.Args[len(first.Args)-1] = strings.Replace(first.Args[len(first.Args)-1], "'cp -a'", plan.Quote(slow), 1)
			if err := first.Start(); err != nil {
				t.Fatal(err)
			}
			for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) { // it has begun
				if _, err := os.Stat(filepath.Join(volume, ".compose2ecs-seed", "by")); err == nil {
					break
				}
				if time.Now().After(deadline) {
					t.Fatal("the first task does not begin")
				}
			}
			seedNow(t, shell, image, volume)
			expect.Equal(t, "copied by the time that the second goes on", content(t, image), content(t, volume))
			if err := first.Wait(); err != nil {
				t.Error(err)
			}
		})
	}
}
