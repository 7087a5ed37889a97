package emit

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// hurtful are names and contents chosen to hurt a shell, a template or an environment.
var hurtful = map[string]string{
	"plain": "value", "newline": "value\n", "empty": "", "lines": "one\n\ntwo\n", "return": "one\r\ntwo\r\n", "quotes": `it's "quoted"`,
	"dollar": "$HOME ${HOME} $(date) `date` $$ ${AWS::Region}", "percent": "100%s %d %%", "backslash": `a\nb\\c\`, "dash": "-n -e",
	"-n":      "option",
	"unicode": "naïve ☃", "with space": "x", "it's": "x", "$(touch x)": "x", "`touch x`": "x", "new\nline": "x", "sub/dir": "nested",
	"reference": "{{resolve:ssm:x}}",
	"binary":    "\x7fELF\x00\x01\xff\xfe", "control": "\x1b[0m\x07", "latin": "na\xefve", "zero": "\x00",
	"large": strings.Repeat("0123456789abcdef\n", 6000), // 100 kB
}

// TestInitContainerWritesFiles runs the init container's command for real, as the template
// has it and with the environment that the template gives it, and looks at the files.
func TestInitContainerWritesFiles(t *testing.T) {
	for _, shell := range [][]string{{"sh", "-c"}, {"dash", "-c"}, {"bash", "-c"}, {"busybox", "sh", "-c"}} {
		t.Run(shell[0], func(t *testing.T) {
			if _, err := exec.LookPath(shell[0]); err != nil {
				t.Skip(err)
			}
			runinitContainer(t, shell)
		})
	}
}

func runinitContainer(t *testing.T, shell []string) {
	t.Helper()
	s := &plan.Service{Name: "web",
		Directories: []plan.Directory{{Path: "/data/bare", Empty: []string{"/data/bare", "/data/bare/in side"}, Mode: "0777"}}}
	for _, name := range slices.Sorted(maps.Keys(hurtful)) {
		s.Files = append(s.Files,
			plan.File{Path: "/etc/app/" + name, Content: hurtful[name], Packed: name == "large", Mode: "0440", Owner: "7:8"})
	}
	s.Files = append(s.Files, plan.File{Path: "/opt/run", Content: "#!/bin/sh\n", Mode: "0755"},
		plan.File{Path: "/data/bare/in side/default", Content: "x", Mode: "0644"})
	if os.Geteuid() != 0 {
		for i := range s.Files {
			s.Files[i].Owner = ""
		}
	}
	s.Places = ownPlaces(s, "/etc/app", "/opt", "/data/bare")
	root := t.TempDir()
	runCommand(t, shell, root, initContainer(t, s))

	for _, f := range s.Files {
		name := filepath.Join(root, s.FilesRoot(), f.Path)
		content, err := os.ReadFile(name)
		if err != nil {
			t.Error(err)
			continue
		}
		if string(content) != f.Content {
			t.Errorf("%s: %.60q, want %.60q", f.Path, content, f.Content)
		}
		info, err := os.Stat(name)
		if err != nil || fmt.Sprintf("0%o", info.Mode().Perm()) != f.Mode {
			t.Errorf("%s: mode %v, %v", f.Path, info.Mode(), err)
		}
		if owner := testfiles.Owner(t, info); f.Owner != "" && owner != f.Owner {
			t.Errorf("%s: owner %s", f.Path, owner)
		}
	}
	if info, err := os.Stat(filepath.Join(root, s.FilesRoot(), "/data/bare/in side")); err != nil || info.Mode().Perm() != 0o777 {
		t.Errorf("a directory for all: %v, %v", info, err)
	}
	if entries, _ := os.ReadDir("."); slices.ContainsFunc(entries, func(e os.DirEntry) bool { return e.Name() == "x" }) {
		t.Error("a name was executed")
	}
}

// TestImageFilesAreKept runs the container that copies what an image has, and then the one
// that writes files beside it.
func TestImageFilesAreKept(t *testing.T) {
	for _, shell := range [][]string{{"sh", "-c"}, {"busybox", "sh", "-c"}} {
		t.Run(shell[0], func(t *testing.T) {
			if _, err := exec.LookPath(shell[0]); err != nil {
				t.Skip(err)
			}
			keepFiles(t, shell)
		})
	}
}

func keepFiles(t *testing.T, shell []string) {
	t.Helper()
	s := &plan.Service{Name: "web", Files: []plan.File{
		{Path: "/etc/app/own", Content: "ours", Mode: "0644"}, {Path: "/etc/app/both", Content: "ours", Mode: "0644"},
		{Path: "/nowhere/own", Content: "ours", Mode: "0644"},
		{Path: "/etc/app/conf.d/own", Content: "ours", Mode: "0644"},
	}, Directories: []plan.Directory{{Path: "/etc/app/conf.d"}}}
	s.Places = ownPlaces(s, "/etc/app", "/nowhere")
	s.Places[0].Clear = []string{"/etc/app/conf.d"}
	root := testfiles.Write(t, map[string]string{
		"etc/app/image": "theirs", "etc/app/both": "theirs", "etc/app/.hidden": "theirs", "etc/app/deep/er": "theirs",
		"etc/app/conf.d/default": "theirs",
	})
	if err := os.Chmod(filepath.Join(root, "etc/app"), 0o751); err != nil {
		t.Fatal(err)
	}
	keeper := keepImageFiles(&containerResources{&serviceResources{}, s, &cfn.ECSContainerDefinition{}})
	for _, c := range []*cfn.ECSContainerDefinition{keeper, initContainer(t, s)} {
		runCommand(t, shell, root, c)
	}
	if info, err := os.Stat(filepath.Join(root, s.FilesRoot(), "etc/app")); err != nil || info.Mode().Perm() != 0o751 {
		t.Errorf("the directory has not the mode that it has in the image: %v, %v", info.Mode(), err)
	}
	for name, want := range map[string]string{
		"etc/app/own": "ours", "etc/app/both": "ours", "etc/app/image": "theirs", "etc/app/.hidden": "theirs", "etc/app/deep/er": "theirs",
		"etc/app/conf.d/own": "ours", "etc/app/conf.d/default": "", "nowhere/own": "ours",
	} {
		if content, _ := os.ReadFile(filepath.Join(root, s.FilesRoot(), name)); string(content) != want {
			t.Errorf("%s: %q, want %q", name, content, want)
		}
	}
}

// TestOneInitContainerForATask has two containers that want a file at the same path.
func TestOneInitContainerForATask(t *testing.T) {
	set := &serviceResources{task: &cfn.ECSTaskDefinition{}}
	for _, s := range []*plan.Service{{Name: "side", TaskOf: []string{"web"}}, {Name: "bare"}, {Name: "web"}} {
		if s.Name != "bare" {
			s.Files = []plan.File{{Path: "/etc/app/name", Content: s.Name, Mode: "0444"}, {Path: "/run/secrets/a b", Content: s.Name, Mode: "0400"}}
			s.Places = ownPlaces(s, "/etc/app", "/run/secrets")
			s.Places[0].Keep, s.Places[1].Keep = false, false
		}
		set.containers = append(set.containers, &containerResources{set, s, &cfn.ECSContainerDefinition{}})
	}
	emitFiles(&plan.Plan{InitImage: "busybox"}, set.containers[2].of, set)
	if len(set.prepare) != 1 || len(set.containers[1].container.DependsOn) > 0 {
		t.Fatalf("%d init containers", len(set.prepare))
	}
	root := t.TempDir()
	runCommand(t, []string{"sh", "-c"}, root, set.prepare[0])
	volumes := map[string]bool{}
	for _, c := range []*containerResources{set.containers[0], set.containers[2]} {
		for _, f := range c.of.Files {
			if content, _ := os.ReadFile(filepath.Join(root, c.of.FilesRoot(), f.Path)); string(content) != c.of.Name {
				t.Errorf("%s of %s: %q", f.Path, c.of.Name, content)
			}
		}
		for _, m := range c.container.MountPoints {
			volumes[literalText(t, m.SourceVolume)] = true
		}
	}
	if len(volumes) != 4 || len(set.task.Volumes) != 4 {
		t.Errorf("volumes: %v", volumes)
	}
}

// ownPlaces are directories that a task mounts for the files of a service, with what the
// image has there.
func ownPlaces(s *plan.Service, directories ...string) []plan.Place {
	var places []plan.Place
	for _, dir := range directories {
		places = append(places, plan.Place{Path: dir, Volume: s.FileVolume(dir), Own: true, Keep: true, Writable: true})
	}
	return places
}

// initContainer is the init container of a task with one container.
func initContainer(t *testing.T, s *plan.Service) *cfn.ECSContainerDefinition {
	t.Helper()
	set := &serviceResources{task: &cfn.ECSTaskDefinition{}}
	set.containers = []*containerResources{{set, s, &cfn.ECSContainerDefinition{}}}
	emitFiles(&plan.Plan{InitImage: "busybox"}, s, set)
	return set.prepare[len(set.prepare)-1]
}

// runCommand runs a container's command below a root of its own.
func runCommand(t *testing.T, shell []string, root string, c *cfn.ECSContainerDefinition) {
	t.Helper()
	if output, err := startCommand(t, shell, root, c).CombinedOutput(); err != nil || len(output) > 0 {
		t.Fatalf("%v\n%s\n%s", err, output, literalText(t, c.Command[0]))
	}
}

// startCommand is a container's command below a root: a shell that is not the container's
// sees the paths of it there.
func startCommand(t *testing.T, shell []string, root string, c *cfn.ECSContainerDefinition) *exec.Cmd {
	t.Helper()
	script := literalText(t, c.Command[0])
	for _, m := range c.MountPoints {
		if err := os.MkdirAll(filepath.Join(root, literalText(t, m.ContainerPath)), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{"/compose2ecs/", "/etc/", "/nowhere"} {
		script = strings.ReplaceAll(script, " "+dir, " "+root+dir)
		script = strings.ReplaceAll(script, " '"+dir, " '"+root+dir)
	}
	command := exec.Command(shell[0], append(slices.Clone(shell[1:]), script)...)
	command.Env = []string{"PATH=" + programs(t, shell[0])}
	for _, v := range c.Environment {
		command.Env = append(command.Env, literalText(t, v.Name)+"="+literalText(t, v.Value))
	}
	return command
}

// programs is where a shell finds its programs: those of BusyBox are its own.
func programs(t *testing.T, shell string) string {
	t.Helper()
	if shell != "busybox" {
		return os.Getenv("PATH")
	}
	busybox, err := exec.LookPath(shell)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, applet := range []string{"base64", "chmod", "chown", "cp", "find", "gunzip", "mkdir", "rm", "tar"} {
		if err := os.Symlink(busybox, filepath.Join(dir, applet)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// literalText is a property's text as it arrives, with CloudFormation's Join done.
func literalText(t *testing.T, value cfn.String) string {
	t.Helper()
	if text, ok := value.Literal(); ok {
		return text
	}
	text := value.Node().JSON()
	var join struct {
		Join []any `json:"Fn::Join"`
	}
	if err := json.Unmarshal(text, &join); err != nil || len(join.Join) != 2 {
		t.Fatalf("%s is no text", text)
	}
	var parts []string
	for _, part := range join.Join[1].([]any) {
		parts = append(parts, part.(string))
	}
	return strings.Join(parts, join.Join[0].(string))
}

// TestBinarySecret gives the command a value as ECS does.
func TestBinarySecret(t *testing.T) {
	for name, shell := range shells(t) {
		w := fileWriter{}
		s := &plan.Service{Name: "web", Files: []plan.File{{Path: "/etc/app/key", Secret: "key", Binary: true, Mode: "0400"}}}
		w.write(s)
		root := t.TempDir()
		command := exec.Command(shell[0],
			append(slices.Clone(shell[1:]), strings.ReplaceAll(w.script(), " /compose2ecs/", " "+root+"/compose2ecs/"))...)
		command.Env = []string{"PATH=" + programs(t, shell[0]), "FILE_1=AP/+Cg=="}
		if output, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, output)
		}
		if content, err := os.ReadFile(filepath.Join(root, s.FilesRoot(), "etc/app/key")); err != nil || string(content) != "\x00\xff\xfe\n" {
			t.Errorf("%s: %q, %v", name, content, err)
		}
	}
}
