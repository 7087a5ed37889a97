package rehearse

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

func TestMain(m *testing.M) { exttools.Main(m) }

// A stage is a project on an engine.
type stage struct {
	*testing.T
	docker       *exttools.Docker
	dir, project string
	environ      []string // in addition
}

// onStage is a copy of a directory with a project, whose rehearsals are removed in the end.
func onStage(t *testing.T, docker *exttools.Docker, from, project string, environ ...string) *stage {
	t.Helper()
	s := &stage{T: t, docker: docker, dir: t.TempDir(), project: project, environ: environ}
	if err := os.CopyFS(s.dir, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.down() })
	return s
}

// command is the program in the project's directory.
func (s *stage) command(args ...string) *exec.Cmd {
	s.Helper()
	command := exec.Command(exttools.Program(s.T), args...)
	command.Dir = s.dir
	command.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + s.dir, "COMPOSE_PROJECT_NAME=" + s.project, "DOCKER_HOST=" + os.Getenv("DOCKER_HOST"),
	}, s.environ...)
	return command
}

// run runs the program to its end, which has to have an exit code and words that it says.
func (s *stage) run(code int, args []string, words ...string) string {
	s.Helper()
	command := s.command(args...)
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	err := command.Run()
	if _, exited := errors.AsType[*exec.ExitError](err); err != nil && !exited {
		s.Fatal(err)
	}
	if got := command.ProcessState.ExitCode(); got != code {
		s.Errorf("%v exits with %d, not with %d:\n%s", args, got, code, said.String())
	}
	for _, word := range words {
		if !strings.Contains(said.String(), word) {
			s.Errorf("%v does not say %q:\n%s", args, word, said.String())
		}
	}
	return said.String()
}

// down removes all that rehearsals have left, and makes sure of it.
func (s *stage) down() {
	s.Helper()
	command := s.command("rehearse", "down", "--volumes")
	if said, err := command.CombinedOutput(); err != nil {
		s.Errorf("rehearse down: %v\n%s", err, said)
	}
	label := "label=com.compose2ecs.rehearsal=" + s.project
	for _, list := range [][]string{{"ps", "--all"}, {"network", "ls"}, {"volume", "ls"}} {
		command := exec.Command("docker", append(list, "--quiet", "--filter", label)...)
		command.Env = append(os.Environ(), s.environ...)
		if left, err := command.Output(); err != nil || len(left) > 0 {
			s.Errorf("docker %v: %v, left behind: %s", list, err, left)
		}
	}
}

// A show is a rehearsal that runs.
type show struct {
	*stage
	command *exec.Cmd
	lines   *bufio.Scanner
	urls    map[string]string // of the ports of the load balancer
	said    strings.Builder
	read    sync.WaitGroup
	began   time.Time
}

// opens rehearses the project until it is stable, and leaves it running.
func (s *stage) opens() *show {
	s.Helper()
	run := s.begins()
	run.settles()
	return run
}

// begins starts a rehearsal.
func (s *stage) begins() *show {
	s.Helper()
	run := &show{stage: s, command: s.command("rehearse", "--progress", "json"), urls: map[string]string{}, began: time.Now()}
	output, err := run.command.StderrPipe()
	if err == nil {
		err = run.command.Start()
	}
	if err != nil {
		s.Fatal(err)
	}
	run.lines = bufio.NewScanner(output)
	return run
}

// settles waits until the rehearsal is stable.
func (s *show) settles() {
	s.Helper()
	for s.lines.Scan() {
		if s.heard(s.lines.Bytes()) {
			s.Log("stable after", time.Since(s.began).Round(time.Second))
			s.read.Go(func() {
				for s.lines.Scan() { // the program must not wait for a reader
				}
			})
			return
		}
	}
	_ = s.command.Wait()
	s.Fatalf("%s is never stable:\n%s", s.project, s.said.String())
}

// memory is the most that the program has used, in MiB; 0 where the system does not say.
func (s *show) memory() int {
	s.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.command.Process.Pid))
	if err != nil {
		return 0
	}
	var peak int
	if _, found, is := strings.Cut(string(status), "VmHWM:"); is {
		if _, err := fmt.Sscan(found, &peak); err != nil {
			s.Fatal(err)
		}
	}
	return peak / 1024
}

// heard notes a line of the progress, and reports whether all is stable.
func (s *show) heard(line []byte) bool {
	s.said.Write(append(line, '\n'))
	var said struct{ Text, Msg string }
	if json.Unmarshal(line, &said) != nil {
		return false
	}
	if port, found := strings.CutPrefix(said.Msg, "port "); found {
		port, url, _ := strings.Cut(port, " of the load balancer is open at ")
		s.urls[port] = strings.TrimSpace(url)
	}
	return said.Text == "STABLE"
}

// closes ends the rehearsal as Ctrl-C does. Only the data of file systems stays.
func (s *show) closes() {
	s.Helper()
	if err := s.command.Process.Signal(syscall.SIGINT); err != nil {
		s.Fatal(err)
	}
	s.read.Wait()
	_ = s.command.Wait()
	const interrupted = 130
	if code := s.command.ProcessState.ExitCode(); code != interrupted {
		s.Errorf("the rehearsal ends with %d", code)
	}
}

func (s *stage) write(name, text string) {
	s.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, name), []byte(text), 0o600); err != nil {
		s.Fatal(err)
	}
}
