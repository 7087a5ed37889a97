package lower

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// loweredFrom is the lowering of a project when everything is decided: one Compose file, beside others.
func loweredFrom(t *testing.T, compose string, others ...string) *lowering {
	t.Helper()
	files := map[string]string{"compose.yaml": compose}
	for i := 0; i+1 < len(others); i += 2 {
		files[others[i]] = others[i+1]
	}
	var findings diag.List
	in, err := load.Load(t.Context(), load.Options{Dir: testfiles.Write(t, files), ProjectName: "shop"}, &findings)
	if err != nil || in.Project == nil {
		t.Fatal(err, findings.Resolve(in.Source))
	}
	var l *lowering
	lowerBy(append(features(), feature{lower: func(decided *lowering) { l = decided }}), in, &findings)
	return l
}

// web is a Compose file with a service of this name, which has some lines of its own.
func web(lines string) string { return "services:\n  web:\n" + lines }

// TestMeansItself takes a port without a published side for that of the load balancer where nothing else is the way in.
func TestMeansItself(t *testing.T) {
	t.Parallel()
	const other = "\n  other:\n    image: "
	for lines, want := range map[string]bool{
		"    image: nginx\n    ports: ['80']":                                                       true,
		"    image: nginx\n    ports: [{target: 80, published: '0'}]":                               false,
		"    image: nginx\n    ports: ['80', '9999:9999']":                                          false,
		"    image: nginx\n    ports: ['80']" + other + "nginx\n    ports: ['80']":                  false,
		"    image: nginx\n    ports: ['80']" + other + "nginx\n    ports: ['81']":                  true,
		"    image: nginx\n    ports: ['80']" + other + "nginx\n    ports: ['8080:80']":             false,
		"    image: nginx\n    ports: ['80']" + other + "nginx\n    ports: ['0.0.0.0:8080:80']":     false,
		"    image: nginx\n    ports: ['80']" + other + "nginx\n    ports: ['127.0.0.1:8080:80']":   true,
		"    image: nginx\n    ports: ['80']" + other + "postgres\n    ports: ['5432:5432']":        true,
		"    image: nginx\n    ports: ['80']" + other + "acme/app\n    ports: ['8443:8443']":        false,
		"    image: nginx\n    ports: ['80']" + other + "acme/app\n    ports: ['9999:9999']":        true,
		"    image: nginx\n    ports: ['80']" + other + "postgres\n    ports: ['127.0.0.1:1:5432']": true,
	} {
		l := loweredFrom(t, web(lines))
		if c := l.Project.Services["web"]; l.meansItself(c, c.Ports[0]) != want {
			t.Errorf("%s: %t", lines, !want)
		}
	}
}

// TestNamedFor knows an image that is built here, from one of which nothing is known, by the name of its service.
func TestNamedFor(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, image, dockerfile string
		port                    int
		want                    bool
	}{
		{"ghost", "", "FROM acme/base", 2368, true},
		{"ghost", "", "FROM acme/base", 3001, false},
		{"ghost", "acme/app", "", 2368, false},
		{"ghost", "", "FROM nginx", 2368, false},
		{"elasticsearch", "", "FROM acme/base", 9200, false},
		{"app", "", "FROM acme/base", 3000, false},
	} {
		config := types.ServiceConfig{Name: c.name}
		if config.Image = c.image; c.dockerfile != "" {
			config.Build = &types.BuildConfig{DockerfileInline: c.dockerfile}
		}
		if got := emptyProject().isNamedFor(config, c.port); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
	}
}

// TestProxyOfUnknownImage takes what is built here for a proxy if it has the socket and the ports of a web server, and others have a
// variable for it.
func TestProxyOfUnknownImage(t *testing.T) {
	t.Parallel()
	const socket = "\n    volumes: ['/var/run/docker.sock:/tmp/docker.sock:ro']"
	const asks = "\n    environment: {VIRTUAL_HOST: a.example.com}"
	const build = "    build: {context: ., dockerfile_inline: 'FROM $X'}\n"
	for lines, want := range map[string]bool{
		build + "    ports: ['80:80']" + socket + "\n  app:\n    image: acme/app" + asks:                     true,
		build + "    ports: ['443:443']" + socket + "\n  app:\n    image: acme/app" + asks:                   true,
		build + "    ports: ['81:80']" + socket + "\n  app:\n    image: acme/app" + asks:                     false,
		build + "    ports: ['80:80']\n  app:\n    image: acme/app" + asks:                                   false,
		build + "    ports: ['80:80']" + socket + asks + "\n  app:\n    image: acme/app":                     false,
		build + "    ports: ['80:80']" + socket + "\n  app:\n    image: acme/app":                            false,
		"    image: nginx\n    ports: ['80:80']" + socket + "\n  app:\n    image: acme/app" + asks:           false,
		"    image: traefik\n  app:\n    image: acme/app":                                                    true,
		"    build: {context: ., dockerfile_inline: 'FROM nginxproxy/nginx-proxy'}\n  app:\n    image: acme": true,
	} {
		l := loweredFrom(t, web(lines))
		if got := l.isSocketProxy(l.Project.Services["web"]); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestSetsVariable finds a variable wherever a container gets it from.
func TestSetsVariable(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]bool{
		"    image: acme/app":                                                                  false,
		"    image: acme/app\n    environment: {HOSTS: a}":                                     true,
		"    image: acme/app\n    environment: {OTHER: a}":                                     false,
		"    build: {context: ., dockerfile_inline: \"FROM acme/base\\nENV HOSTS=a\"}":         true,
		"    image: acme/app\n    x-aws-secrets: {HOSTS: s}\nsecrets: {s: {environment: S}}":   true,
		"    image: nginx\n    ports: ['80:80']\n    x-aws-environment: {HOSTS: {host: self}}": true,
		"    image: nginx\n    ports: ['80:80']\n    x-aws-environment: {OTHER: {host: self}}": false,
	} {
		l := loweredFrom(t, web(lines))
		if got := l.setsVariable(l.service("web"), l.Project.Services["web"], "HOSTS"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestConsequences writes down which findings say that something does not work, and which that containers stop: -update writes the file.
func TestConsequences(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for _, kind := range Kinds() {
		fmt.Fprintf(&b, "%s %s", kind.Severity, kind.Code)
		for _, w := range []struct {
			word string
			is   bool
		}{{"breaks", kind.Breaks}, {"stops", kind.Stops}, {"told for each service", kind.EachService}} {
			if w.is {
				b.WriteString(", " + w.word)
			}
		}
		b.WriteString("\n")
		if kind.Stops && !kind.Breaks {
			t.Errorf("%s stops containers, and breaks nothing", kind.Code)
		}
	}
	expect.File(t, filepath.Join("testdata", "consequences.txt"), []byte(b.String()))
}
