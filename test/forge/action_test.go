package forge

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A runner is a machine of GitHub Actions: a directory for what lasts as long as a job, and
// programs that say how they were called.
type runner struct {
	t       *testing.T
	dir     string
	environ []string
}

func newRunner(t *testing.T, environ ...string) *runner {
	t.Helper()
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("no bash")
	}
	r := &runner{t: t, dir: t.TempDir()}
	r.environ = append([]string{
		"PATH=" + filepath.Join(r.dir, "bin") + string(os.PathListSeparator) + os.Getenv("PATH"),
		"RUNNER_TEMP=" + r.dir,
		"RUNNER_OS=Linux", "RUNNER_ARCH=X64",
		"GITHUB_PATH=" + filepath.Join(r.dir, "path"),
		"GITHUB_STEP_SUMMARY=" + filepath.Join(r.dir, "summary"),
		"FILES=", "ARGUMENTS=", "ENVIRONMENT=", "PULL_REQUEST=", "REPOSITORY=example/shop",
	}, environ...)
	return r
}

// program puts a script where the shell finds it.
func (r *runner) program(name, script string) {
	r.t.Helper()
	if err := os.MkdirAll(filepath.Join(r.dir, "bin"), 0o755); err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(r.dir, "bin", name), []byte("#!/usr/bin/env bash\n"+script), 0o755); err != nil {
		r.t.Fatal(err)
	}
}

func (r *runner) run(script string) (string, error) {
	r.t.Helper()
	path, err := filepath.Abs(filepath.Join(root, ".github/action", script))
	if err != nil {
		r.t.Fatal(err)
	}
	command := exec.Command("bash", path)
	command.Dir, command.Env = r.dir, r.environ
	output, err := command.CombinedOutput()
	return string(output), err
}

func (r *runner) file(name string) string {
	content, _ := os.ReadFile(filepath.Join(r.dir, name))
	return string(content)
}

func TestActionRuns(t *testing.T) {
	for _, c := range []struct {
		name    string
		environ []string
		want    string
	}{
		{"check", []string{"COMMAND=check"}, "check --format github"},
		{
			"files and arguments", []string{"COMMAND=check", "FILES=a.yaml\nwith space.yaml\n", "ARGUMENTS=--strict"},
			"check --format github --file=a.yaml --file=with space.yaml --strict",
		},
		{
			"deploy", []string{"COMMAND=deploy", "ENVIRONMENT=DB_PASSWORD=a=b c\n", "ARGUMENTS=--role-arn=arn:x"},
			"deploy --yes --progress plain --role-arn=arn:x DB_PASSWORD=a=b c",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newRunner(t, c.environ...)
			r.program("compose2ecs", `echo "$@" ${DB_PASSWORD:+"DB_PASSWORD=$DB_PASSWORD"}`)
			output, err := r.run("run")
			if err != nil || strings.TrimSpace(output) != c.want {
				t.Errorf("%v: %s, want %s", err, output, c.want)
			}
		})
	}
}

func TestActionRefusesOtherCommands(t *testing.T) {
	r := newRunner(t, "COMMAND=down")
	r.program("compose2ecs", "touch called")
	output, err := r.run("run")
	if err == nil || !strings.Contains(output, "::error::command is down") || r.file("called") != "" {
		t.Errorf("%v: %s", err, output)
	}
}

// gh is the GitHub CLI: it says how it was called, and knows a comment when it has an id.
const gh = `echo "$@" >>"$RUNNER_TEMP/gh"
case "$*" in
  *--paginate*) echo "$COMMENT" ;;
  *body=@*)
    words="$*"
    cp "${words##*body=@}" "$RUNNER_TEMP/body"
    ;;
esac
`

func TestActionComments(t *testing.T) {
	for _, c := range []struct{ comment, want string }{
		{"", "--method POST repos/example/shop/issues/7/comments"},
		{"COMMENT=42", "--method PATCH repos/example/shop/issues/comments/42"},
	} {
		r := newRunner(t, "COMMAND=diff", "PULL_REQUEST=7", c.comment)
		r.program("compose2ecs", `echo "1 to add"; exit 3`)
		r.program("gh", gh)
		output, err := r.run("run")
		if failed, is := errors.AsType[*exec.ExitError](err); !is || failed.ExitCode() != 3 {
			t.Errorf("the exit code of diff is lost: %v: %s", err, output)
		}
		if !strings.Contains(r.file("gh"), c.want) {
			t.Errorf("gh was called with\n%s, not %s", r.file("gh"), c.want)
		}
		if r.file("body") != "<!-- compose2ecs diff -->\n1 to add\n" || r.file("summary") != "1 to add\n" {
			t.Errorf("comment %q, summary %q", r.file("body"), r.file("summary"))
		}
	}
}

// TestActionShortensComments writes no more than GitHub takes.
func TestActionShortensComments(t *testing.T) {
	r := newRunner(t, "COMMAND=diff", "PULL_REQUEST=7")
	r.program("compose2ecs", `head -c 100000 /dev/zero | tr '\0' x`)
	r.program("gh", gh)
	if output, err := r.run("run"); err != nil {
		t.Fatal(err, output)
	}
	if body := r.file("body"); len(body) > 65536 || !strings.Contains(body, "The rest is in the summary") {
		t.Errorf("a comment of %d characters", len(body))
	}
	if len(r.file("summary")) != 100000 {
		t.Errorf("a summary of %d characters", len(r.file("summary")))
	}
}

// release is gh release download, with an archive whose checksum is right or wrong.
const release = `[ "$1 $2 $3" = "release download v9.9.9" ] || exit 1
echo 'echo installed' >compose2ecs
tar -czf compose2ecs_linux_amd64.tar.gz compose2ecs
rm compose2ecs
sha256sum compose2ecs_linux_amd64.tar.gz >checksums.txt
[ -z "$TAMPER" ] || echo more >>compose2ecs_linux_amd64.tar.gz
`

func TestActionInstalls(t *testing.T) {
	if _, err := exec.LookPath("sha256sum"); err != nil {
		t.Skip("no sha256sum")
	}
	r := newRunner(t, "VERSION=v9.9.9")
	r.program("gh", release)
	if output, err := r.run("install"); err != nil {
		t.Fatal(err, output)
	}
	directory := strings.TrimSpace(r.file("path"))
	if content, err := os.ReadFile(filepath.Join(directory, "compose2ecs")); err != nil || string(content) != "echo installed\n" {
		t.Errorf("%s: %v", directory, err)
	}

	r = newRunner(t, "VERSION=v9.9.9", "TAMPER=yes")
	r.program("gh", release)
	output, err := r.run("install")
	if err == nil || !strings.Contains(output, "is not what checksums.txt says") || r.file("path") != "" {
		t.Errorf("%v: %s", err, output)
	}
}
