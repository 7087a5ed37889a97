package emit

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestReplacedFilesAreNotUnpacked has another archive in the bucket than the one that was deployed.
func TestReplacedFilesAreNotUnpacked(t *testing.T) {
	content, hash := plan.Pack([]plan.File{{Path: "web/etc/app/here", Content: "ours", Mode: "0644"}})
	other, _ := plan.Pack([]plan.File{{Path: "web/etc/app/here", Content: "not ours", Mode: "0644"}})
	for name, fetched := range map[string][]byte{"another": other, "cut off": content[:len(content)/2], "none": nil, "no archive": []byte("x")} {
		for _, shell := range [][]string{{"sh", "-c"}, {"busybox", "sh", "-c"}} {
			if _, err := exec.LookPath(shell[0]); err != nil {
				continue
			}
			s := &plan.Service{Name: "web", Archive: &plan.Archive{Hash: hash}}
			s.Files = []plan.File{{Path: "/etc/app/here", Stored: true, Mode: "0644"}}
			s.Places = ownPlaces(s, "/etc/app")
			root := t.TempDir()
			place := filepath.Join(root, s.FilesRoot(), "/etc/app/here")
			for _, dir := range []string{filepath.Join(root, plan.ArchiveDir), filepath.Dir(place)} {
				if err := os.MkdirAll(dir, 0o755); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.WriteFile(filepath.Join(root, archiveName), fetched, 0o644); err != nil {
				t.Fatal(err)
			}
			output, err := startCommand(t, shell, root, initContainer(t, s)).CombinedOutput()
			if err == nil || !strings.Contains(string(output), "are not those of the deployment") {
				t.Errorf("%s in %s: %v\n%s", name, shell[0], err, output)
			}
			if _, err := os.Stat(place); err == nil {
				t.Errorf("%s in %s was unpacked", name, shell[0])
			}
		}
	}
}

// TestStoredFilesAreUnpacked runs the init container's command for real beside the archive
// that a task fetches, and looks at the files.
func TestStoredFilesAreUnpacked(t *testing.T) {
	for _, shell := range [][]string{{"sh", "-c"}, {"busybox", "sh", "-c"}} {
		t.Run(shell[0], func(t *testing.T) {
			if _, err := exec.LookPath(shell[0]); err != nil {
				t.Skip(err)
			}
			unpackStored(t, shell)
		})
	}
}

func unpackStored(t *testing.T, shell []string) {
	t.Helper()
	s := &plan.Service{Name: "web", Directories: []plan.Directory{{Path: "/srv/site", Empty: []string{"/srv/site/empty"}, Mode: "0777"}}}
	for _, name := range slices.Sorted(maps.Keys(hurtful)) {
		s.Files = append(s.Files, plan.File{Path: "/etc/app/" + name, Content: hurtful[name], Stored: true, Mode: "0440", Owner: "7:8"})
	}
	s.Directories = append(s.Directories,
		plan.Directory{Path: "/srv/tree", Empty: []string{"/srv/tree", "/srv/tree/it's", "/srv/tree/it's/empty"}, Stored: true})
	s.Files = append(s.Files, plan.File{Path: "/srv/site/deep/er/page", Content: "x", Stored: true, Mode: "0755"},
		plan.File{Path: "/etc/app/here", Content: "y", Mode: "0644"})
	if os.Geteuid() != 0 {
		for i := range s.Files {
			s.Files[i].Owner = ""
		}
	}
	s.Places = ownPlaces(s, "/etc/app", "/srv/site", "/srv/tree")
	packed := []plan.File{{Path: "web/srv/tree/it's/", Mode: "0755"}, {Path: "web/srv/tree/it's/empty/", Mode: "0755"}}
	for _, f := range s.Files {
		if f.Stored {
			f.Path = "web" + f.Path
			packed = append(packed, f)
		}
	}
	s.Archive = &plan.Archive{}
	s.Archive.Content, s.Archive.Hash = plan.Pack(packed)
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, plan.ArchiveDir), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, archiveName), s.Archive.Content, 0o644); err != nil {
		t.Fatal(err)
	}
	runCommand(t, shell, root, initContainer(t, s))
	for _, f := range s.Files {
		name := filepath.Join(root, s.FilesRoot(), f.Path)
		content, err := os.ReadFile(name)
		if err != nil || string(content) != f.Content {
			t.Errorf("%s: %.60q, want %.60q, %v", f.Path, content, f.Content, err)
			continue
		}
		info, err := os.Stat(name)
		if err != nil || fmt.Sprintf("0%o", info.Mode().Perm()) != f.Mode {
			t.Errorf("%s: mode %v, want %s, %v", f.Path, info.Mode(), f.Mode, err)
		}
		if owner := testfiles.Owner(t, info); f.Owner != "" && owner != f.Owner {
			t.Errorf("%s: owner %s", f.Path, owner)
		}
	}
	for _, dir := range []string{"/srv/site/empty", "/srv/site/deep/er"} {
		if info, err := os.Stat(filepath.Join(root, s.FilesRoot(), dir)); err != nil || info.Mode().Perm() != 0o777 {
			t.Errorf("%s: %v, %v", dir, info, err)
		}
	}
	if info, err := os.Stat(filepath.Join(root, s.FilesRoot(), "/srv/tree/it's/empty")); err != nil || !info.IsDir() ||
		info.Mode().Perm() != 0o755 {
		t.Errorf("the empty directory: %v, %v", info, err)
	}
}
