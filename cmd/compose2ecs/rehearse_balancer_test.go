package main

import (
	"bufio"
	"crypto/tls"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"
)

// hostScript answers requests like a program that knows its own hosts only.
const hostScript = `#!/bin/sh
read -r line
host=
while read -r name value; do
  value=$$(printf %s "$$value" | tr -d '\r')
  [ "$$name" = Host: ] && host=$$value
  [ -n "$$name" ] && [ "$$name" != "$$(printf '\r')" ] || break
done
case $$host in
  shop.example.com*) printf 'HTTP/1.0 200 OK\r\n\r\nshop'; date >> /data/visits;;
  *) printf 'HTTP/1.0 400 Bad Request\r\n\r\nunknown host';;
esac
`

func knowingHosts(health string) string {
	return `
services:
  web:
    image: ` + boxImage + `
    command: [sh, -c, 'printf %s "$$SCRIPT" > /tmp/answer; exec nc -ll -p 8000 -e sh /tmp/answer']
    tmpfs: [/tmp, /data]
    stop_grace_period: 1s
    environment:
      SCRIPT: |
        ` + strings.ReplaceAll(strings.TrimSpace(hostScript), "\n", "\n        ") + `
    ports:
      - target: 8000
        published: "80"
        x-aws-listener: {protocol: http, health_check: {path: /, interval: 5s, timeout: 3s, ` + health + `}}
`
}

// TestRehearseHost finds the health check that gets 400 because its host is an address.
func TestRehearseHost(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-host", knowingHosts("grace_period: 120s"))
	s.run("rehearse", "--wait", "--timeout", "2m").exits(exitFailed, "Health checks failed with these codes: [400]",
		"compose.yaml:4 services.web", "its Host header is the task's address", "ALLOWED_HOSTS")
	if left := s.left(); left != "" {
		t.Error("left behind:", left)
	}
}

// TestRehearseBalancer reaches a service through its load balancer, once its health check is content.
func TestRehearseBalancer(t *testing.T) {
	t.Parallel()
	s := onStage(t, "rehearsal-balancer", knowingHosts(`matcher: "200-499"`))
	command := s.command("rehearse", "--progress", "json")
	output, err := command.StderrPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	urls := balancerPorts(t, output)
	if body := visit(t, urls["80"], "shop.example.com"); body != "shop" {
		t.Errorf("%s: %q", urls["80"], body)
	}
	if err := command.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = command.Wait()
	if left := s.left(); command.ProcessState.ExitCode() != exitInterrupted || left != "" {
		t.Error(command.ProcessState, left)
	}
}

// balancerPorts are where the ports of load balancers are, once all services are stable.
func balancerPorts(t *testing.T, progress io.Reader) map[string]string {
	t.Helper()
	var said strings.Builder
	urls := map[string]string{}
	for lines := bufio.NewScanner(progress); lines.Scan(); {
		said.WriteString(lines.Text() + "\n")
		if before, url, is := strings.Cut(lines.Text(), " of the load balancer is open at "); is {
			urls[before[strings.LastIndex(before, " ")+1:]] = strings.TrimRight(url, `"}`)
		}
		if strings.Contains(lines.Text(), `"text":"STABLE"`) {
			return urls
		}
	}
	t.Fatal("never stable:\n", said.String())
	return nil
}

// visit asks for a page, whatever the certificate.
func visit(t *testing.T, url, host string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true}}
	answer, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// answering is a program that answers requests on a port with what a shell script says of $path.
func answering(port, prepare, answer string) []string {
	script := `read -r method path rest
while read -r line && [ "$line" != "$(printf '\r')" ]; do :; done
say() { printf 'HTTP/1.0 %s\r\n\r\n' "$1"; }
` + answer
	serve := "printf %s \"$0\" > /answer\ntrap 'exit 0' TERM\nnc -ll -p " + port + " -e sh /answer & wait"
	return []string{"sh", "-c", "set -e\n" + prepare + "\n" + serve, script}
}
