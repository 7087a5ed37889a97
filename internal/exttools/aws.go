package exttools

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

//go:embed aws_cli.py
var awsCLI []byte

// A cli is the AWS CLI in a process of its own, which answers one call after the other.
type cli struct {
	mu      sync.Mutex
	calls   *json.Encoder
	answers *json.Decoder
	log     bytes.Buffer
}

// startCLI starts the AWS CLI, which ends with the test.
func (s *Server) startCLI(t *testing.T) {
	t.Helper()
	RequireModule(t, "awscli.clidriver")
	script := filepath.Join(s.dir, "aws_cli.py")
	if err := os.WriteFile(script, awsCLI, 0o600); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(Require(t, "python3"), script)
	command.Dir, command.Env = s.dir, s.Environ()
	command.Stderr = &s.cli.log
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = input.Close() // it ends at the end of its input
		_ = command.Wait()
	})
	s.cli.calls, s.cli.answers = json.NewEncoder(input), json.NewDecoder(output)
}

// AWS runs the AWS CLI against the server and decodes its answer.
func (s *Server) AWS(t *testing.T, answer any, args ...string) {
	t.Helper()
	output, err := s.run(t, args...)
	if err != nil {
		t.Fatalf("aws %v: %v", args, err)
	}
	if answer == nil {
		return
	}
	if err := json.Unmarshal([]byte(output), answer); err != nil {
		t.Fatalf("aws %v: %v\n%s", args, err, output)
	}
}

// Try runs the AWS CLI for what it does.
func (s *Server) Try(t *testing.T, args ...string) error {
	t.Helper()
	_, err := s.run(t, args...)
	return err
}

// Fails runs the AWS CLI and returns what it complains about.
func (s *Server) Fails(t *testing.T, args ...string) string {
	t.Helper()
	_, err := s.run(t, args...)
	if err == nil {
		t.Fatalf("aws %v did not fail", args)
	}
	return err.Error()
}

// run is what the AWS CLI prints, or complains about.
func (s *Server) run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	s.cli.mu.Lock()
	defer s.cli.mu.Unlock()
	err := s.cli.calls.Encode(append(args, "--output", "json"))
	var answer struct {
		Code           int
		Stdout, Stderr string
	}
	if err == nil {
		err = s.cli.answers.Decode(&answer)
	}
	if err != nil {
		t.Fatalf("the AWS CLI ended: %v\n%s", err, s.cli.log.String())
	}
	if answer.Code != 0 {
		return "", fmt.Errorf("exit code %d: %s", answer.Code, strings.TrimSpace(answer.Stderr))
	}
	return answer.Stdout, nil
}
