package cfn

import (
	"errors"
	"os"
	"os/exec"
	"testing"
)

// requirePython finds a Python that has a module. Without one the test is skipped, or
// fails where COMPOSE2ECS_REQUIRE_PEERS asks for it.
func requirePython(t *testing.T, module string) string {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err == nil {
		err = exec.Command(python, "-c", "import "+module).Run()
	}
	switch {
	case err == nil:
		return python
	case os.Getenv("COMPOSE2ECS_REQUIRE_PEERS") != "":
		t.Fatalf("needs python3 with the module %s: %v", module, err)
	default:
		t.Skipf("needs python3 with the module %s: %v", module, err)
	}
	return ""
}

// stderr is what a command said before it failed.
func stderr(err error) string {
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return string(exit.Stderr)
	}
	return ""
}
