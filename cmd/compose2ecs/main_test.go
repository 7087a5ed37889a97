package main

import (
	"flag"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/sirupsen/logrus"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

func TestMain(m *testing.M) {
	// The tests wait for AWS, not for the processor.
	if err := flag.Set("test.parallel", "12"); err != nil {
		panic(err)
	}
	if err := settle(); err != nil {
		panic(err)
	}
	logrus.SetOutput(io.Discard) // as the program does
	testscript.Main(tidy{m}, map[string]func(){"compose2ecs": main})
}

// settle makes the settings of the tests' account those of this process, and takes away
// those of whoever runs the tests.
func settle() error {
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "AWS_") {
			if err := os.Unsetenv(name); err != nil {
				return err
			}
		}
	}
	settings := append(fakeaws.New().Environ(),
		"AWS_ENDPOINT_URL=http://127.0.0.1:1", // where nobody listens: requests go to the stand-in, or nowhere
		"AWS_CONFIG_FILE="+os.DevNull, "AWS_SHARED_CREDENTIALS_FILE="+os.DevNull)
	for _, pair := range settings {
		name, value, _ := strings.Cut(pair, "=")
		if err := os.Setenv(name, value); err != nil {
			return err
		}
	}
	return nil
}

// A tidy run of the tests takes the program away that was built for them.
type tidy struct{ *testing.M }

func (t tidy) Run() int {
	code := t.M.Run()
	if builtIn != "" {
		_ = os.RemoveAll(builtIn)
	}
	return code
}

// TestScripts runs testdata/script: the program as a user types it.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("GORACE", "atexit_sleep_ms=0") // or each run would last a second longer with -race
			return nil
		},
		Condition: func(name string) (bool, error) { // [bash] is true where the program is found
			_, err := exec.LookPath(name)
			return err == nil, nil
		},
	})
}
