package translate

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

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
	s := &Service{Name: "web", Directories: []Directory{{Path: "/srv/site", Empty: []string{"/srv/site/empty"}, Mode: "0777"}}}
	for _, name := range sortedKeys(hurtful) {
		s.Files = append(s.Files, File{Path: "/etc/app/" + name, Content: hurtful[name], Stored: true, Mode: "0440", Owner: "7:8"})
	}
	s.Directories = append(s.Directories, Directory{Path: "/srv/tree", Empty: []string{"/srv/tree", "/srv/tree/it's", "/srv/tree/it's/empty"}, Stored: true})
	s.Files = append(s.Files, File{Path: "/srv/site/deep/er/page", Content: "x", Stored: true, Mode: "0755"}, File{Path: "/etc/app/here", Content: "y", Mode: "0644"})
	if os.Geteuid() != 0 {
		for i := range s.Files {
			s.Files[i].Owner = ""
		}
	}
	s.Places = places(s, true, false)
	l := &lowering{List: &diag.List{}, plan: &Plan{Services: []*Service{s}}}
	l.archive(s)
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, archiveDir), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, archiveName), s.Archive.Content, 0o644); err != nil {
		t.Fatal(err)
	}
	runCommand(t, shell, root, initContainer(t, s))
	for _, f := range s.Files {
		name := filepath.Join(root, s.filesRoot(), f.Path)
		content, err := os.ReadFile(name)
		if err != nil || string(content) != f.Content {
			t.Errorf("%s: %.60q, want %.60q, %v", f.Path, content, f.Content, err)
			continue
		}
		info, err := os.Stat(name)
		if err != nil || fmt.Sprintf("0%o", info.Mode().Perm()) != f.Mode {
			t.Errorf("%s: mode %v, want %s, %v", f.Path, info.Mode(), f.Mode, err)
		}
		if owner := info.Sys().(*syscall.Stat_t); f.Owner != "" && fmt.Sprintf("%d:%d", owner.Uid, owner.Gid) != f.Owner {
			t.Errorf("%s: owner %d:%d", f.Path, owner.Uid, owner.Gid)
		}
	}
	for _, dir := range []string{"/srv/site/empty", "/srv/site/deep/er"} {
		if info, err := os.Stat(filepath.Join(root, s.filesRoot(), dir)); err != nil || info.Mode().Perm() != 0o777 {
			t.Errorf("%s: %v, %v", dir, info, err)
		}
	}
	if info, err := os.Stat(filepath.Join(root, s.filesRoot(), "/srv/tree/it's/empty")); err != nil || !info.IsDir() || info.Mode().Perm() != 0o755 {
		t.Errorf("the empty directory: %v, %v", info, err)
	}
}

// TestArchive is the same for the same files, and another one for others.
func TestArchive(t *testing.T) {
	files := []File{{Path: "web/b", Content: "1", Mode: "0444"}, {Path: "web/a", Content: "2", Mode: "0444"}}
	first, hash := archive(slices.Clone(files))
	slices.Reverse(files)
	if again, same := archive(slices.Clone(files)); same != hash || !bytes.Equal(again, first) {
		t.Error("the order of the files counts")
	}
	for i, change := range []func(*File){func(f *File) { f.Content = "3" }, func(f *File) { f.Mode = "0755" }, func(f *File) { f.Path = "web/c" }, func(f *File) { f.Owner = "1:2" }} {
		changed := slices.Clone(files)
		change(&changed[0])
		if content, other := archive(changed); other == hash || bytes.Equal(content, first) {
			t.Errorf("change %d makes no difference", i)
		}
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, unpacked); err != nil || hex.EncodeToString(sum.Sum(nil)) != hash {
		t.Errorf("the hash is not that of what is packed: %v", err)
	}
}

// TestStore has files go by S3 only where that is possible and necessary.
func TestStore(t *testing.T) {
	small, large := strings.Repeat("x", 1000), noise(2*maxFileBytes)
	dir := write(t, map[string]string{
		"compose.yaml": "services: {web: {image: nginx, volumes: ['./site:/site:ro', './many:/many:ro'], configs: [{source: c, target: /etc/c/c}]}}\nconfigs: {c: {file: c}}\n",
		"site/small":   small, "site/large": large, "c": noise(maxFileBytes / 2), "many/1": noise(maxLocalBytes / 2), "many/2": noise(maxLocalBytes),
	})
	result := translateIn(t, Options{Dir: dir})
	if result.Document != nil || len(result.Archives) != 0 {
		t.Error("a template that stands alone has files that go by S3")
	}
	result = translateIn(t, Options{Dir: dir, Store: true})
	if result.Document == nil || len(result.Archives) != 1 {
		t.Fatalf("%d archives\n%v", len(result.Archives), result.Findings)
	}
	text := string(result.Document.YAML())
	if !strings.Contains(text, result.Archives[0].Key) || !strings.Contains(text, small) || strings.Contains(text, large[:100]) {
		t.Error("the template has not what it should have")
	}
	if n := len(result.Archives[0].Content); n < maxLocalBytes || n > 2*maxLocalBytes {
		t.Errorf("the archive has %d bytes", n)
	}
	if err := os.WriteFile(filepath.Join(dir, "site/large"), []byte(large+"x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if again := translateIn(t, Options{Dir: dir, Store: true}); again.Archives[0].Key == result.Archives[0].Key {
		t.Error("changed content has the same key")
	}
}

func translateIn(t *testing.T, o Options) *Result {
	t.Helper()
	result, err := Translate(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// noise is text that does not compress, the same each time.
func noise(size int) string {
	var b strings.Builder
	for state := uint64(1); b.Len() < size; {
		state = state*6364136223846793005 + 1442695040888963407
		fmt.Fprintf(&b, "%c", 33+rune(state>>33)%94)
	}
	return b.String()
}

// TestStoredOwner reports what no archive can hold.
func TestStoredOwner(t *testing.T) {
	for _, wrong := range []string{"uid: www-data", "gid: '99999999999999999999'", "uid: '4294967296'", "mode: -1", "mode: 07777777"} {
		t.Run(wrong, func(t *testing.T) {
			result := translateIn(t, Options{Store: true, Dir: write(t, map[string]string{
				"compose.yaml": "services: {web: {image: nginx, configs: [{source: c, target: /etc/c/c, " + wrong + "}]}}\nconfigs: {c: {file: c}}\n",
				"c":            noise(2 * maxFileBytes),
			})})
			if result.Document != nil || !slices.Contains(codes(result), kindFileOwner.Code) {
				t.Errorf("findings %v", codes(result))
			}
		})
	}
}

func codes(r *Result) []string {
	var list []string
	for _, f := range r.Findings {
		list = append(list, f.Code)
	}
	return list
}

// TestStoredDirectories has a tree go by S3 whose directories alone are more than a task
// definition holds, with no file in most of them.
func TestStoredDirectories(t *testing.T) {
	files := map[string]string{"compose.yaml": "name: tree\nservices: {web: {image: nginx, volumes: ['./site:/site:ro']}}\n"}
	for i := range 250 {
		files[fmt.Sprintf("site/%s-%d/b/c/d/page", strings.Repeat("x", 90), i)] = "hello"
	}
	dir := write(t, files)
	if alone := translateIn(t, Options{Dir: dir}); !slices.Contains(codes(alone), kindFilesTooLarge.Code) {
		t.Errorf("a template that stands alone: %v", codes(alone))
	}
	result := translateIn(t, Options{Dir: dir, Store: true})
	if result.Document == nil || len(result.Archives) != 1 {
		t.Fatal(result.Findings)
	}
	if n := len(result.Document.Minified()); n > maxFileBytes+cfn.MaxInlineSize/2 || strings.Contains(string(result.Document.YAML()), "mkdir -p '/compose2ecs/web/site/x") {
		t.Errorf("the template has %d bytes", n)
	}
}

// TestStoredLimit bounds what a task fetches, wherever it comes from.
func TestStoredLimit(t *testing.T) {
	many := make([]File, maxStoredFiles+1)
	for i := range many {
		many[i] = File{Path: fmt.Sprintf("/site/%d", i), Content: "x", Mode: "0444", Stored: true}
	}
	half := File{Path: "/a", Content: strings.Repeat("x", maxStoredBytes/2+1), Mode: "0444", Stored: true}
	for name, files := range map[string][]File{"many": many, "large": {half, half}} {
		s := &Service{Name: "web", Files: files}
		l := &lowering{List: &diag.List{}, plan: &Plan{Services: []*Service{s}}}
		l.archive(s)
		if s.Archive != nil || !l.HasErrors() {
			t.Errorf("%s: there is an archive", name)
		}
	}
}

// TestArchiveVolume is beside a volume of the Compose file with that name.
func TestArchiveVolume(t *testing.T) {
	files := func(name string) map[string]string {
		return map[string]string{
			"compose.yaml": "name: names\nservices: {web: {image: nginx, configs: [{source: c, target: /etc/c/c}], volumes: ['" + name + ":/data']}}\nvolumes: {" + name + ": {}}\nconfigs: {c: {file: c}}\n",
			"c":            noise(2 * maxFileBytes),
		}
	}
	result := translateIn(t, Options{Dir: write(t, files("archive")), Store: true})
	if result.Document == nil {
		t.Fatal(result.Findings)
	}
	var names []string
	for _, v := range result.Document.Resource("WebTaskDefinition").Get("Properties").Get("Volumes").Items() {
		names = append(names, textOf(v.Get("Name")))
	}
	slices.Sort(names)
	equal(t, "volumes", []string{"archive", "compose2ecs-archive", "files-etc-c"}, names)
	if clash := translateIn(t, Options{Dir: write(t, files("compose2ecs-archive")), Store: true}); !slices.Contains(codes(clash), kindNameClash.Code) {
		t.Errorf("the archive's own name: %v", codes(clash))
	}
}

// TestStoredUnreachable says so where tasks cannot pull the image that fetches files.
func TestStoredUnreachable(t *testing.T) {
	const registry = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
	result := translateIn(t, Options{Store: true, Dir: write(t, map[string]string{
		"compose.yaml": "name: closed\nx-aws-init_image: " + registry + "/busybox:1.37\nx-aws-vpc: {private: true, endpoints: true}\n" +
			"services: {web: {image: '" + registry + "/web:1', configs: [{source: c, target: /etc/c/c}]}}\nconfigs: {c: {file: c}}\n",
		"c": noise(2 * maxFileBytes),
	})})
	if !slices.Contains(codes(result), kindUnreachable.Code) || result.Document != nil {
		t.Error(codes(result))
	}
}

// TestFetchBeforeUnpack reads the order of the containers.
func TestFetchBeforeUnpack(t *testing.T) {
	result := translateCase(t, filepath.Join(goldenDir, "stored-files"))
	if result.Document == nil {
		t.Fatal(result.Findings)
	}
	containers := result.Document.Resource("WebTaskDefinition").Get("Properties").Get("ContainerDefinitions").Items()
	var lines []string
	for _, c := range containers {
		words := []string{textOf(c.Get("Name"))}
		for _, d := range c.Get("DependsOn").Items() {
			words = append(words, textOf(d.Get("ContainerName")))
		}
		lines = append(lines, strings.Join(words, " "))
	}
	equal(t, "containers", []string{
		"sidecar-image-files", "web-image-files", "web-download", "web-files sidecar-image-files web-image-files web-download", "sidecar web-files", "web web-files",
	}, lines)
}

func textOf(n *cfn.Node) string {
	text, _ := n.Text()
	return text
}
