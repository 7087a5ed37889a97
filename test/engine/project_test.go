package engine

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// compose is a project whose three images are built, each in its own way, and one that is shared.
const compose = `name: shop
services:
  web: # in two stages
    build: {context: web, target: final, network: none}
    volumes: ["./conf:/conf:ro"]
  api: # with a secret, and an image that another service has too
    build: {context: api, network: none, secrets: [token]}
    image: api:local
  worker:
    image: api:local
  batch: # with arguments
    build: {context: batch, network: none, args: {GREETING: hello}}
secrets:
  token: {environment: TOKEN}
`

const multiStage = `FROM scratch AS build
COPY busybox /bin/busybox
COPY text /text
RUN ["/bin/busybox", "sh", "-c", "/bin/busybox tr a-z A-Z </text >/loud"]
FROM scratch AS final
COPY busybox /bin/busybox
COPY --from=build /loud /loud
CMD ["/bin/busybox", "cat", "/loud"]
`

const withSecret = `FROM scratch
COPY busybox /bin/busybox
RUN --mount=type=secret,id=token ["/bin/busybox", "sh", "-c", "/bin/busybox test -s /run/secrets/token"]
`

const withArgument = `FROM scratch
ARG GREETING
COPY busybox /bin/busybox
ENV GREETING=$GREETING
`

func TestMain(m *testing.M) { exttools.Main(m) }

// A user has a project, Docker, and an account.
type user struct {
	*testing.T
	dir, program string
	docker       *docker
	account      *account
}

func newUser(t *testing.T, d *docker, a *account) *user {
	t.Helper()
	u := &user{T: t, dir: t.TempDir(), program: exttools.Program(t), docker: d, account: a}
	u.write("compose.yaml", compose)
	u.write("conf/settings", "colour=blue\n")
	u.write("web/text", "welcome\n")
	for name, file := range map[string]string{"web": multiStage, "api": withSecret, "batch": withArgument} {
		u.write(name+"/Dockerfile", file)
		u.write(name+"/busybox", string(busybox(t)))
	}
	return u
}

func (u *user) write(name, text string) {
	u.Helper()
	path := filepath.Join(u.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		u.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o755); err != nil { //nolint:gosec // busybox is a program
		u.Fatal(err)
	}
}

// A result is how a command ended.
type result struct {
	*user
	args           []string
	code           int
	stdout, stderr string
}

// command is the program in the project's directory.
func (u *user) command(ctx context.Context, args ...string) *exec.Cmd {
	command := exec.CommandContext(ctx, u.program, args...)
	command.Dir = u.dir
	command.Env = append(u.account.Environ(), u.docker.environ...)
	command.Env = append(command.Env, "TOKEN=s3cr3t", "AWS_ENDPOINT_URL="+u.account.front.URL)
	return command
}

func (u *user) run(args ...string) *result {
	u.Helper()
	return u.end(u.command(u.Context(), args...), args)
}

// end waits for a command.
func (u *user) end(command *exec.Cmd, args []string) *result {
	u.Helper()
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	if _, exited := errors.AsType[*exec.ExitError](err); err != nil && !exited {
		u.Fatal(err)
	}
	r := &result{u, args, command.ProcessState.ExitCode(), stdout.String(), stderr.String()}
	if strings.Contains(r.stdout+r.stderr, u.account.token) || strings.Contains(r.stdout+r.stderr, "s3cr3t") {
		u.Errorf("%v shows a secret:\n%s%s", args, r.stdout, r.stderr)
	}
	return r
}

// exits makes sure of an exit code, and of words that are said.
func (r *result) exits(code int, words ...string) *result {
	r.Helper()
	if r.code != code {
		r.Fatalf("%v exits with %d, not with %d:\n%s%s", r.args, r.code, code, r.stdout, r.stderr)
	}
	for _, word := range words {
		if !strings.Contains(r.stdout+r.stderr, word) {
			r.Errorf("%v does not say %q:\n%s%s", r.args, word, r.stdout, r.stderr)
		}
	}
	return r
}

// images are the images of the stack's parameters, by the parameter.
func (u *user) images() map[string]string {
	u.Helper()
	var list []struct{ ParameterKey, ParameterValue string }
	u.account.AWS(u.T, &list, "cloudformation", "describe-stacks", "--stack-name", "shop", "--query", "Stacks[0].Parameters")
	images := map[string]string{}
	for _, p := range list {
		if strings.HasSuffix(p.ParameterKey, "Image") {
			images[p.ParameterKey] = p.ParameterValue
		}
	}
	return images
}

// changed are the parameters with another image than before.
func changed(before, after map[string]string) []string {
	var names []string
	for name, image := range after {
		if before[name] != image {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
