package exttools

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// programs is where compose2ecs is built, for all tests of a package.
var programs string

// Main runs the tests of a package that need [Program], and removes what was built.
func Main(m *testing.M) {
	var err error
	if programs, err = os.MkdirTemp("", "compose2ecs-program-"); err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(programs)
	os.Exit(code)
}

// Program builds compose2ecs, once for a package whose TestMain is [Main], and returns its path.
func Program(t *testing.T) string {
	t.Helper()
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

var built = sync.OnceValues(func() (string, error) {
	name := filepath.Join(programs, "compose2ecs")
	if out, err := exec.Command("go", "build", "-o", name, "github.com/compose2ecs/compose2ecs/cmd/compose2ecs").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return name, nil
})
