package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// A user works at a directory, with the built program against a server, or with the program
// as a function against a stand-in of AWS in the same process.
type user struct {
	*testing.T
	dir       string
	environ   []string
	transport http.RoundTripper // to the stand-in in the same process; nil: the built program
	registry  http.RoundTripper // to the registries of images, of the program as a function
	stdin     io.Reader         // of the program as a function; nil: it is empty, and no terminal
}

// shop is a small project: a database with its data, and a site that needs a password.
const shop = `name: shop
services:
  db:
    image: postgres:17
    volumes: [data:/var/lib/postgresql/data]
  web:
    image: example/shop:1
    ports: ["80:8000"]
    depends_on: [db]
    secrets: [password]
volumes:
  data: {}
secrets:
  password:
    file: password.txt
`

// newUser sits down in front of an empty directory with the shop in it.
func newUser(t *testing.T, environ []string) *user {
	t.Helper()
	u := &user{T: t, dir: t.TempDir()}
	u.environ = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + u.dir, "GORACE=atexit_sleep_ms=0"}, environ...)
	u.write("compose.yaml", shop)
	u.write("password.txt", "s3cret-value")
	return u
}

func (u *user) read(name string) string {
	u.Helper()
	content, err := os.ReadFile(filepath.Join(u.dir, name))
	if err != nil {
		u.Fatal(err)
	}
	return string(content)
}

func (u *user) write(name, content string) {
	u.Helper()
	path := filepath.Join(u.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		u.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		u.Fatal(err)
	}
}

// edit replaces a text in the Compose file.
func (u *user) edit(old, replacement string) {
	u.Helper()
	name := filepath.Join(u.dir, "compose.yaml")
	content, err := os.ReadFile(name)
	if err != nil {
		u.Fatal(err)
	}
	if !strings.Contains(string(content), old) {
		u.Fatalf("compose.yaml has no %q", old)
	}
	u.write("compose.yaml", strings.Replace(string(content), old, replacement, 1))
}

// A commandResult is what a command left behind.
type commandResult struct {
	*user
	args           string
	code           int
	stdout, stderr string
}

// run types a command.
func (u *user) run(args ...string) commandResult {
	u.Helper()
	return u.runUntil(u.Context(), args...)
}

// runUntil types a command that is interrupted when the context is done.
func (u *user) runUntil(ctx context.Context, args ...string) commandResult {
	u.Helper()
	var stdout, stderr bytes.Buffer
	r := commandResult{user: u, args: strings.Join(args, " ")}
	if u.transport == nil {
		command := u.command(args...)
		command.Stdout, command.Stderr = &stdout, &stderr
		var ended *exec.ExitError
		if err := command.Run(); err != nil && !errors.As(err, &ended) {
			u.Fatal(err)
		}
		r.code = command.ProcessState.ExitCode()
	} else {
		var stdin io.Reader = strings.NewReader("")
		if u.stdin != nil {
			stdin = u.stdin
		}
		p := newProgram(stdin, &stdout, &stderr, u.environ, u.dir)
		p.account.HTTP = &http.Client{Transport: u.transport}
		p.registries = u.registry
		r.code = p.main(ctx, args)
	}
	r.stdout, r.stderr = stdout.String(), stderr.String()
	return r
}

func (u *user) command(args ...string) *exec.Cmd {
	u.Helper()
	command := exec.Command(binary(u.T), args...)
	command.Dir, command.Env = u.dir, u.environ
	return command
}

// exits checks the exit code, and that what was said contains each of the texts.
func (r commandResult) exits(code int, says ...string) commandResult {
	r.Helper()
	if r.code != code {
		r.Errorf("compose2ecs %s: exit code %d, want %d", r.args, r.code, code)
	}
	said := r.stdout + r.stderr
	unbroken := strings.NewReplacer("\n  ", " ", "\n    ", " ").Replace(said) // where lines were broken to fit a screen
	for _, text := range says {
		if !strings.Contains(said, text) && !strings.Contains(unbroken, text) {
			r.Errorf("compose2ecs %s does not say %q", r.args, text)
		}
	}
	if r.Failed() {
		r.Fatalf("stdout:\n%s\nstderr:\n%s", r.stdout, r.stderr)
	}
	if strings.Contains(r.stdout+r.stderr, "s3cret") {
		r.Fatalf("compose2ecs %s shows a secret:\n%s\n%s", r.args, r.stdout, r.stderr)
	}
	return r
}

// builtIn is where the program is, once it is built.
var builtIn string

var built = sync.OnceValues(func() (string, error) {
	var err error
	if builtIn, err = os.MkdirTemp("", "compose2ecs"); err != nil {
		return "", err
	}
	name := filepath.Join(builtIn, "compose2ecs")
	args := []string{"build", "-o", name}
	if raceEnabled {
		args = append(args, "-race")
	}
	output, err := exec.Command("go", append(args, ".")...).CombinedOutput()
	if err != nil {
		return "", errors.New(string(output))
	}
	return name, nil
})

// binary is the built program.
func binary(t *testing.T) string {
	t.Helper()
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// shopSecret is the secret of the shop in Secrets Manager.
const shopSecret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-password-AbCdEf"

// cloud is a stand-in of AWS, and a user with an account there and the built program.
func cloud(t *testing.T) (*fakeaws.Cloud, *user) {
	t.Helper()
	t.Parallel()
	c := furnished()
	c.Serve(t)
	return c, newUser(t, c.Environ())
}

// inCloud is a test within one process, in which waiting takes no time.
func inCloud(t *testing.T, test func(*fakeaws.Cloud, *user)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := furnished()
		u := newUser(t, nil)
		u.transport = c.Transport()
		test(c, u)
	})
}

// furnished is an account that knows the secret of the shop.
func furnished() *fakeaws.Cloud {
	c := fakeaws.New()
	c.Physical("shop", "PasswordSecret", shopSecret)
	c.SetSecret(shopSecret, "s3cret-value")
	return c
}

// interrupt interrupts a command when AWS gets a call, before that is answered.
func (u *user) interrupt(c *fakeaws.Cloud, operation string, args ...string) commandResult {
	u.Helper()
	ctx, interrupt := context.WithCancel(u.Context())
	c.On(operation, interrupt)
	return u.runUntil(ctx, args...)
}

// signal sends a signal to the program when AWS gets a call, and waits for its end.
func (u *user) signal(c *fakeaws.Cloud, operation string, signal syscall.Signal, args ...string) commandResult {
	u.Helper()
	var stdout, stderr bytes.Buffer
	command := u.command(args...)
	command.Stdout, command.Stderr = &stdout, &stderr
	var once sync.Once
	started := make(chan struct{})
	c.On(operation, func() {
		once.Do(func() {
			<-started
			_ = command.Process.Signal(signal)
			time.Sleep(50 * time.Millisecond) // the answer comes after the signal has been seen
		})
	})
	if err := command.Start(); err != nil {
		u.Fatal(err)
	}
	close(started)
	_ = command.Wait() // the exit code is what counts
	return commandResult{u, strings.Join(args, " "), command.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}
