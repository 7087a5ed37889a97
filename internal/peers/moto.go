package peers

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

//go:embed moto_extended.py
var motoExtended []byte

// A Server is a running emulator of the AWS APIs.
type Server struct {
	URL string
	dir string // of its own, for whatever the programs write
	aws string
}

// Moto starts an emulator, which ends with the test.
func Moto(t *testing.T) *Server {
	t.Helper()
	python := Require(t, "python3")
	RequireModule(t, "moto.server")
	s := &Server{dir: t.TempDir(), aws: Require(t, "aws")}
	script := filepath.Join(s.dir, "moto_extended.py")
	if err := os.WriteFile(script, motoExtended, 0o600); err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	s.URL = "http://127.0.0.1:" + port
	command := exec.Command(python, script, port)
	command.Dir, command.Env = s.dir, s.environment()
	var log bytes.Buffer
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = command.Wait() // killed, or for a reason that is in the log
		close(ended)
	}()
	t.Cleanup(func() {
		_ = command.Process.Kill() // it has ended by itself when this fails
		<-ended
	})
	s.await(t, ended, &log)
	return s
}

// await waits until the server answers, at most 30 seconds.
func (s *Server) await(t *testing.T, ended <-chan struct{}, log *bytes.Buffer) {
	t.Helper()
	for range 300 {
		select {
		case <-ended:
			t.Fatalf("moto ended:\n%s", log.String())
		case <-time.After(100 * time.Millisecond):
		}
		response, err := http.Get(s.URL + "/moto-api/data.json")
		if err == nil {
			_ = response.Body.Close()
			return
		}
	}
	t.Fatal("moto did not answer in 30 seconds")
}

func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// environment keeps the programs away from real credentials and from the network.
func (s *Server) environment() []string {
	return []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + s.dir, "AWS_CONFIG_FILE=" + filepath.Join(s.dir, "config"),
		"AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_DEFAULT_REGION=us-east-1",
		"AWS_EC2_METADATA_DISABLED=true", "AWS_PAGER=", "AWS_ENDPOINT_URL=" + s.URL,
	}
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
	if err := json.Unmarshal(output, answer); err != nil {
		t.Fatalf("aws %v: %v\n%s", args, err, output)
	}
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

func (s *Server) run(t *testing.T, args ...string) ([]byte, error) {
	t.Helper()
	command := exec.CommandContext(t.Context(), s.aws, append(args, "--output", "json")...)
	command.Dir, command.Env = s.dir, s.environment()
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, bytes.TrimSpace(stderr.Bytes()))
	}
	return stdout.Bytes(), nil
}

// Certificate requests a certificate and returns its ARN: an HTTPS listener needs one
// that exists.
func (s *Server) Certificate(t *testing.T) string {
	t.Helper()
	var made struct{ CertificateArn string }
	s.AWS(t, &made, "acm", "request-certificate", "--domain-name", "www.example.com")
	return made.CertificateArn
}

// CreateStack creates a stack from a template, with parameters as NAME=VALUE.
func (s *Server) CreateStack(t *testing.T, name string, template []byte, parameters map[string]string) {
	t.Helper()
	args := []string{"cloudformation", "create-stack", "--stack-name", name, "--template-body", "file://" + s.file(t, name, template), "--capabilities", "CAPABILITY_IAM"}
	if len(parameters) > 0 {
		args = append(args, "--parameters")
	}
	for key, value := range parameters {
		args = append(args, "ParameterKey="+key+",ParameterValue="+value)
	}
	s.AWS(t, nil, args...)
	var described struct {
		Stacks []struct{ StackStatus string }
	}
	s.AWS(t, &described, "cloudformation", "describe-stacks", "--stack-name", name)
	if status := described.Stacks[0].StackStatus; status != "CREATE_COMPLETE" {
		t.Fatalf("stack %s is %s", name, status)
	}
}

func (s *Server) file(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(s.dir, name+".template")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
