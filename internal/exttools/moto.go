package exttools

import (
	"bytes"
	_ "embed"
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
	cli cli
}

// Moto starts an emulator, which ends with the test. Its CloudFormation is our own, see
// moto_extended.py.
func Moto(t *testing.T) *Server {
	t.Helper()
	python := Require(t, "python3")
	RequireModule(t, "moto.server")
	s := &Server{dir: t.TempDir()}
	script := filepath.Join(s.dir, "moto_extended.py")
	if err := os.WriteFile(script, motoExtended, 0o600); err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	s.start(t, port, python, script, port)
	return s
}

// BareMoto starts an emulator that nobody here has touched. What it makes of stacks is
// less than AWS does, and sometimes other, but it is not our reading of the documentation.
func BareMoto(t *testing.T) *Server {
	t.Helper()
	program := Require(t, "moto_server")
	s := &Server{dir: t.TempDir()}
	port := freePort(t)
	s.start(t, port, program, "-H", "127.0.0.1", "-p", port)
	return s
}

// start starts the server's program, and the AWS CLI, and waits until the server answers.
func (s *Server) start(t *testing.T, port, program string, args ...string) {
	t.Helper()
	s.URL = "http://127.0.0.1:" + port
	command := exec.Command(program, args...)
	command.Dir, command.Env = s.dir, s.Environ()
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
	s.startCLI(t)
	s.await(t, ended, &log)
}

// await waits until the server answers, at most two minutes: a busy machine takes its time.
func (s *Server) await(t *testing.T, ended <-chan struct{}, log *bytes.Buffer) {
	t.Helper()
	for range 1200 {
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
	t.Fatal("moto did not answer in two minutes")
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

// Environ is the environment of programs that work on the server: it keeps them away from
// real credentials and from the network.
func (s *Server) Environ() []string {
	return []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + s.dir, "AWS_CONFIG_FILE=" + filepath.Join(s.dir, "config"),
		"AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_DEFAULT_REGION=us-east-1",
		"AWS_EC2_METADATA_DISABLED=true", "AWS_PAGER=", "AWS_ENDPOINT_URL=" + s.URL,
	}
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
	args := []string{
		"cloudformation", "create-stack", "--stack-name", name, "--template-body", "file://" + s.file(t, name, template), "--capabilities",
		"CAPABILITY_IAM",
	}
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
