package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestResolvers puts one DNS server into each task of which a container asks Docker's resolver, and into no other.
func TestResolvers(t *testing.T) {
	t.Parallel()
	const (
		image  = "    image: acme/app\n"
		asks   = image + "    environment: {DNS: '127.0.0.11:53'}\n"
		others = "  other:\n    image: acme/other\n"
	)
	for compose, want := range map[string][]string{
		web(asks + "    command: serve :53"):                                                           nil,
		web(asks + "    command: [serve, '--listen=0.0.0.0:53/udp']"):                                  nil,
		web(asks + "    command: agent -dns-port 53"):                                                  nil,
		web(asks + "    command: [serve, -p, '53']"):                                                   nil,
		web(asks + "    entrypoint: serve --port=53"):                                                  nil,
		web(asks + "    command: serve --upstream 10.0.0.1:53 --port 530 :5300"):                       {"web"},
		web("    build: {context: names}\n    environment: {DNS: '127.0.0.11:53'}"):                    nil,
		web("    image: acme/resolver:1\n    environment: {DNS: '127.0.0.11:53'}"):                     nil,
		web(image + "    environment: {ALLOWED_HOSTS: 'a,127.0.0.11', NO_PROXY: 127.0.0.11}"):          nil,
		web(image + "    environment: {TRUSTED_PROXIES: 127.0.0.11, FORWARDED_ALLOW_IPS: 127.0.0.11}"): nil,
		web(image + "    volumes: ['./docs:/docs:ro']"):                                                nil,
		web(asks): {"web"},
		web(image + "    command: app --dns 127.0.0.11"):                                                   {"web"},
		web(image+"    entrypoint: [app, '--dns=127.0.0.11']") + "\n" + others:                             {"web"},
		web(image + "    configs: [all]\nconfigs: {all: {content: \"resolver 127.0.0.11;\"}}"):             {"web"},
		web(image + "    configs: [all]\nconfigs: {all: {file: resolver.conf}}"):                           {"web"},
		web(image + "    volumes: ['.:/etc/app/:ro']"):                                                     nil, // the project itself
		web(image + "    volumes: ['./resolver.conf:/etc/resolv.conf:ro']"):                                nil, // ECS writes it
		web(image + "    volumes: ['./conf:/etc/app/:ro']"):                                                {"web"},
		web("    build: {context: image}"):                                                                 {"web"},
		web("    build: {context: image}\n    volumes: ['./none.conf:/etc/nginx/conf.d/default.conf:ro']"): nil,
		web(asks) + others + "    network_mode: service:web\n    environment: [A=127.0.0.11]":              {"web"},
		web(image) + others + "    x-aws-sidecar_of: web\n    environment: [A=127.0.0.11]":                 {"web"},
		web(asks) + others + "    environment: [A=127.0.0.11]":                                             {"other", "web"},
		web(asks + "    network_mode: host"):                                                               nil,
		web(image + "    environment: {no_proxy: 127.0.0.11}"):                                             nil,
		web(image + "    environment: {A: 127.0.0.110, B: 10.127.0.0.11, C: null, D: 11}"):                 nil,
		web(image + "    command: 'app # 127.0.0.11'"):                                                     nil,
		web(image + "    configs: [all]\nconfigs: {all: {content: \"# resolver 127.0.0.11;\"}}"):           nil,
		web(image + "    configs: [all]\nconfigs: {all: {external: true, name: /a/b}}"):                    nil,
		web(asks + "    expose: ['53/udp']"):                                                               nil,
		web(asks+"    x-aws-sidecar_of: other\n") + others + "    ports: ['53:53/udp']":                    nil,
		web(asks) + "  names:\n    image: acme/unbound:1\n    network_mode: service:web":                   nil,
		web(asks) + others + "    depends_on: {web: {condition: service_completed_successfully}}":          nil,
		web(asks + "    profiles: [local]\n" + others):                                                     nil,
	} {
		l := loweredFrom(t, compose, "resolver.conf", "resolver 127.0.0.11;", "docs/notes.txt", "127.0.0.11", "docs/README", "127.0.0.11", "docs/a.md", "127.0.0.11",
			"names/Dockerfile", "FROM acme/base\nEXPOSE 53/udp\n", "conf/a.conf", "resolver 127.0.0.11;", "none.conf", "",
			"image/Dockerfile", "FROM nginx:1\nCOPY a.conf /etc/nginx/conf.d/default.conf\n", "image/a.conf", "resolver 127.0.0.11;\n")
		var got []string
		for _, s := range l.plan.Services {
			if s.Resolver {
				got = append(got, s.TaskOf...)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: in the tasks of %q, want %q", compose, got, want)
		}
	}
}

// TestCorefile has the names with dots that a service has on the networks of who asks, and only these.
func TestCorefile(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    image: acme/app\n    networks: [a, b]\n")+`
  api.v1: {image: acme/app, networks: {b: {aliases: [Api.Local, api.local, plain, "*.wild.local"]}, c: {aliases: [c.local]}}}
  far.v1: {image: acme/app, networks: [c]}
networks: {a: {}, b: {}, c: {}}`)
	var got []string
	for line := range strings.Lines(l.corefile("web")) {
		if words := strings.Fields(line); words[0] == "rewrite" {
			got = append(got, strings.Join(words[2:], " "))
		}
	}
	want := []string{
		"exact api.local. api.v1.{$NAMESPACE}. answer auto",
		"exact api.v1. api.v1.{$NAMESPACE}. answer auto",
		`regex ^([^.]+)\.$ {1}.{$NAMESPACE}. answer auto`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
