package resolver

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// tools is the module of CoreDNS.
const tools = "../../tools/coredns"

// TestResolver asks CoreDNS as a program in a task would: over UDP and TCP, for names of services, of others, and for what there is not.
// Only the ports differ from those in a task, and templates stand in for the VPC's resolver.
func TestResolver(t *testing.T) {
	t.Parallel()
	if os.Getenv("COMPOSE2ECS_REQUIRE_PEERS") != "all" || runtime.GOOS != "linux" {
		t.Skip("CoreDNS is built only with COMPOSE2ECS_REQUIRE_PEERS=all, and listens at 127.0.0.11 only on Linux")
	}
	exttools.RequireGoTools(t, tools)
	port, upstream := freePort(t), freePort(t)
	start(t, strings.NewReplacer(".:53", ".:"+port, "/etc/resolv.conf", "127.0.0.1:"+upstream).Replace(corefile(t))+`
.:`+upstream+` {
    bind 127.0.0.1
`+record("books.shelf.internal", "10.0.1.1")+record("ratings.v2.shelf.internal", "10.0.1.2")+record("example.com", "203.0.113.1")+`
    template ANY ANY . {
        rcode NXDOMAIN
    }
}
`)
	for _, network := range []string{"udp", "tcp"} {
		for name, want := range map[string][]string{
			"books.": {"10.0.1.1"}, "Books.": {"10.0.1.1"}, "books.local.": {"10.0.1.1"}, "ratings.v2.": {"10.0.1.2"},
			"books.shelf.internal.": {"10.0.1.1"}, "example.com.": {"203.0.113.1"},
			"ratings.": nil, "nobody.local.": nil, "ratings.v2.local.": nil,
		} {
			got, err := ask(t, network, port, "ip4", name)
			if !slices.Equal(got, want) || want == nil && !isNotFound(err) {
				t.Errorf("%s, %s: %v, %v", network, name, got, err)
			}
		}
		if got, err := ask(t, network, port, "ip6", "books."); !isNotFound(err) { // it has no such address, which is not a failure
			t.Errorf("%s, AAAA: %v, %v", network, got, err)
		}
	}
}

// record has a name lead to an IPv4 address, and to none of IPv6.
func record(name, address string) string {
	return fmt.Sprintf(`    template IN A %[1]s {
        answer "{{ .Name }} 10 IN A %[2]s"
    }
    template IN AAAA %[1]s {
        rcode NOERROR
    }
`, name, address)
}

// corefile is the configuration in a golden template, as the container finds it.
func corefile(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../testdata/golden/names-resolver-nginx/template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var template struct {
		Resources map[string]struct {
			Properties struct {
				ContainerDefinitions []struct {
					Environment []struct {
						Value string `yaml:"Value"`
					} `yaml:"Environment"`
				} `yaml:"ContainerDefinitions"`
			} `yaml:"Properties"`
		} `yaml:"Resources"`
	}
	if err := yaml.Unmarshal(text, &template); err != nil {
		t.Fatal(err)
	}
	for _, c := range template.Resources["FrontTaskDefinition"].Properties.ContainerDefinitions {
		for _, v := range c.Environment {
			if strings.Contains(v.Value, "bind 127.0.0.11") {
				return v.Value
			}
		}
	}
	t.Fatal("no container has a configuration of CoreDNS")
	return ""
}

// start builds CoreDNS, and waits until it answers.
func start(t *testing.T, config string) {
	t.Helper()
	dir := t.TempDir()
	program, file := filepath.Join(dir, "coredns"), filepath.Join(dir, "Corefile")
	if output, err := exec.Command("go", "build", "-C", tools, "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatal(err, string(output))
	}
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	command := exec.CommandContext(t.Context(), program, "-conf", file)
	command.Env, command.Stdout, command.Stderr = []string{"NAMESPACE=shelf.internal"}, &said, &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Wait() // the context has ended it
		if t.Failed() {
			t.Log(config, said.String())
		}
	})
	_, after, _ := strings.Cut(config, ".:")
	port, _, _ := strings.Cut(after, " ")
	for range 100 {
		if conn, err := net.Dial("tcp", "127.0.0.11:"+port); err == nil {
			_ = conn.Close()
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("CoreDNS does not listen")
}

// ask looks a name up at CoreDNS.
func ask(t *testing.T, network, port, kind, name string) ([]string, error) {
	t.Helper()
	r := net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, "127.0.0.11:"+port)
	}}
	addresses, err := r.LookupIP(t.Context(), kind, name)
	var texts []string
	for _, a := range addresses {
		texts = append(texts, a.String())
	}
	return texts, err
}

// isNotFound reports whether a server said that there is no such name or address.
func isNotFound(err error) bool {
	var failure *net.DNSError
	return errors.As(err, &failure) && failure.IsNotFound
}

// freePort is one that nobody listens on.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.11:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
}
