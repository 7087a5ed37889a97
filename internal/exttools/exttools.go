package exttools

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// Require makes sure that programs are there, and returns the path of the first.
func Require(t *testing.T, programs ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("-short leaves out what needs other programs")
	}
	var first string
	for i, name := range programs {
		path, err := exec.LookPath(name)
		if err != nil {
			if cure, ok := packages[name]; ok {
				lacking(t, name+" is not installed", cure)
			}
			missing(t, name+" is not installed", cureOf(name))
		}
		if i == 0 {
			first = path
		}
	}
	return first
}

// RequireModule makes sure that Python has a module.
func RequireModule(t *testing.T, module string) {
	t.Helper()
	program := Require(t, "python3")
	importing, _ := modules.LoadOrStore(module, sync.OnceValue(func() error { return exec.Command(program, "-c", "import "+module).Run() }))
	if importing.(func() error)() != nil {
		missing(t, "Python has no module "+module, python)
	}
}

// modules are the Python modules that were asked for: an import takes a second.
var modules sync.Map // of func() error

// RequireNode makes sure that Node.js is there, with the packages of a folder, and returns
// its path.
func RequireNode(t *testing.T, folder string) string {
	t.Helper()
	node := Require(t, "node")
	if _, err := os.Stat(filepath.Join(folder, "node_modules")); err != nil {
		missing(t, folder+" has no packages", "npm ci --prefix "+folder)
	}
	return node
}

// RequireGoTools makes sure that the Go tools of a module can be built: that their modules are there, or can be downloaded.
func RequireGoTools(t *testing.T, folder string) {
	t.Helper()
	program := Require(t, "go")
	if output, err := exec.Command(program, "list", "-C", folder, "-deps", "tool").CombinedOutput(); err != nil {
		lacking(t, "the modules of "+folder+" are not all there", "go mod download, in "+folder+"\n"+string(output))
	}
}

// python is what installs the programs that are written in Python.
const python = "pip install 'moto[server,all]' cfn-lint awscli"

// packages are what installs the programs that come with the system.
var packages = map[string]string{
	"chromium": "apt-get install chromium", "dot": "apt-get install graphviz",
	"docker": "run scripts/builders", "dockerd": "run scripts/builders", "runc": "run scripts/builders", "busybox": "run scripts/builders",
	"debootstrap": "run scripts/builders",
}

func cureOf(program string) string {
	switch program {
	case "node":
		return "install Node.js 20 or later"
	default:
		return python
	}
}

// missing skips a test, or fails it where COMPOSE2ECS_REQUIRE_PEERS asks for what pip and npm install.
func missing(t *testing.T, what, cure string) {
	t.Helper()
	absent(t, required("1", "all"), what, cure)
}

// lacking skips a test, or fails it where COMPOSE2ECS_REQUIRE_PEERS asks for what has to be installed or built for the whole machine, too.
func lacking(t *testing.T, what, cure string) {
	t.Helper()
	absent(t, required("all"), what, cure)
}

func absent(t *testing.T, required bool, what, cure string) {
	t.Helper()
	if required {
		t.Fatalf("%s, and COMPOSE2ECS_REQUIRE_PEERS=%s: %s", what, os.Getenv(requirePeers), cure)
	}
	t.Skipf("%s: %s", what, cure)
}

const requirePeers = "COMPOSE2ECS_REQUIRE_PEERS"

// required reports whether COMPOSE2ECS_REQUIRE_PEERS is one of some values.
func required(values ...string) bool { return slices.Contains(values, os.Getenv(requirePeers)) }

// A LintFinding is something that cfn-lint has to say.
type LintFinding struct {
	Filename, Message string
	Rule              struct{ ID string }
	Location          struct{ Start struct{ LineNumber int } }
}

// CfnLint runs cfn-lint over templates, informational rules and experimental ones
// included, for regions on three continents.
func CfnLint(t *testing.T, files ...string) []LintFinding {
	t.Helper()
	program := Require(t, "cfn-lint")
	args := []string{"-e", "-c", "I", "-f", "json", "-r", "us-east-1", "eu-west-1", "ap-southeast-2", "--"}
	command := exec.CommandContext(t.Context(), program, append(args, files...)...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run() // the exit code says no more than the findings
	var findings []LintFinding
	if decodeErr := json.Unmarshal(stdout.Bytes(), &findings); decodeErr != nil {
		t.Fatalf("cfn-lint: %v\n%s", err, stderr.String())
	}
	return findings
}
