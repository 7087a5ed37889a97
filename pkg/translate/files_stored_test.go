package translate

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// What a task definition carries in its files, and what it takes of one bind mount.
const (
	carriedFiles = 48 << 10
	carriedBind  = 1 << 20
)

// TestStore delivers files through Amazon S3 only where that is possible and necessary.
func TestStore(t *testing.T) {
	small, large := strings.Repeat("x", 1000), testfiles.Noise(2*carriedFiles)
	dir := testfiles.Write(t, map[string]string{
		"compose.yaml": "services: {web: {image: nginx, volumes: ['./site:/site:ro', './many:/many:ro'], configs: [{source: c, " +
			"target: /etc/c/c}]}}\nconfigs: {c: {file: c}}\n",
		"site/small": small, "site/large": large, "c": testfiles.Noise(carriedFiles / 2), "many/1": testfiles.Noise(carriedBind / 2),
		"many/2": testfiles.Noise(carriedBind),
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
	if n := len(result.Archives[0].Content); n < carriedBind || n > 2*carriedBind {
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

// TestStoredOwner reports what no archive can hold.
func TestStoredOwner(t *testing.T) {
	for _, wrong := range []string{"uid: www-data", "gid: '99999999999999999999'", "uid: '4294967296'", "mode: -1", "mode: 07777777"} {
		t.Run(wrong, func(t *testing.T) {
			result := translateIn(t, Options{Store: true, Dir: testfiles.Write(t, map[string]string{
				"compose.yaml": "services: {web: {image: nginx, configs: [{source: c, target: /etc/c/c, " + wrong + "}]}}\nconfigs: {c: {file: c}}\n",
				"c":            testfiles.Noise(2 * carriedFiles),
			})})
			if result.Document != nil || !slices.Contains(codes(result), "C2E-file-owner") {
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
	dir := testfiles.Write(t, files)
	if alone := translateIn(t, Options{Dir: dir}); !slices.Contains(codes(alone), "C2E-files-too-large") {
		t.Errorf("a template that stands alone: %v", codes(alone))
	}
	result := translateIn(t, Options{Dir: dir, Store: true})
	if result.Document == nil || len(result.Archives) != 1 {
		t.Fatal(result.Findings)
	}
	if n := len(result.Document.Minified()); n > carriedFiles+cfn.MaxInlineSize/2 ||
		strings.Contains(string(result.Document.YAML()), "mkdir -p '/compose2ecs/web/site/x") {
		t.Errorf("the template has %d bytes", n)
	}
}

// TestArchiveVolume is beside a volume of the Compose file with that name.
func TestArchiveVolume(t *testing.T) {
	files := func(name string) map[string]string {
		return map[string]string{
			"compose.yaml": "name: names\nservices: {web: {image: nginx, configs: [{source: c, target: /etc/c/c}], volumes: ['" + name +
				":/data']}}\nvolumes: {" + name + ": {}}\nconfigs: {c: {file: c}}\n",
			"c": testfiles.Noise(2 * carriedFiles),
		}
	}
	result := translateIn(t, Options{Dir: testfiles.Write(t, files("archive")), Store: true})
	if result.Document == nil {
		t.Fatal(result.Findings)
	}
	var names []string
	for _, v := range result.Document.Resource("WebTaskDefinition").Get("Properties").Get("Volumes").Items() {
		names = append(names, textOf(v.Get("Name")))
	}
	slices.Sort(names)
	expect.Equal(t, "volumes", []string{"archive", "compose2ecs-archive", "files-etc-c"}, names)
	if clash := translateIn(t, Options{Dir: testfiles.Write(t, files("compose2ecs-archive")), Store: true}); !slices.Contains(codes(clash),
		"C2E-name-clash") {
		t.Errorf("the archive's own name: %v", codes(clash))
	}
}

// TestStoredUnreachable says so where tasks cannot pull the image that fetches files.
func TestStoredUnreachable(t *testing.T) {
	const registry = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
	result := translateIn(t, Options{Store: true, Dir: testfiles.Write(t, map[string]string{
		"compose.yaml": "name: closed\nx-aws-init_image: " + registry + "/busybox:1.37\nx-aws-vpc: {private: true, endpoints: true}\n" +
			"services: {web: {image: '" + registry + "/web:1', configs: [{source: c, target: /etc/c/c}]}}\nconfigs: {c: {file: c}}\n",
		"c": testfiles.Noise(2 * carriedFiles),
	})})
	if !slices.Contains(codes(result), "C2E-unreachable") || result.Document != nil {
		t.Error(codes(result))
	}
}

// TestFetchBeforeUnpack reads the order of the containers.
func TestFetchBeforeUnpack(t *testing.T) {
	result := translateCase(t, filepath.Join(goldenDir, "files-stored"))
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
	expect.Equal(t, "containers", []string{
		"sidecar-image-files", "web-image-files", "web-download", "web-files sidecar-image-files web-image-files web-download",
		"sidecar web-files", "web web-files",
	}, lines)
}

func textOf(n *cfn.Node) string {
	text, _ := n.Text()
	return text
}
