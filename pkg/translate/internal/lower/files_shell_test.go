package lower

import "testing"

// TestWithoutShell knows that an image has no shell by its name, or by the base of the Dockerfile that it is built from.
func TestWithoutShell(t *testing.T) {
	t.Parallel()
	const build = "    build: .\n"
	for _, c := range []struct {
		lines, dockerfile string
		want              bool
	}{
		{"    image: gcr.io/distroless/static:nonroot\n", "", true},
		{"    image: acme/app:1-distroless\n", "", true},
		{"    image: acme/app:1-distroless-debug\n", "", false},
		{"    image: acme/scratch-app:1\n", "", true},
		{"    image: acme/static:1\n", "", false},
		{"    image: acme/app:1-static\n", "", true},
		{"    image: acme/app:1\n", "", false},
		{build, "FROM scratch\nCOPY app /app", true},
		{build, "FROM golang:1 AS build\nRUN go build\nFROM gcr.io/distroless/base\nCOPY --from=build /app /app", true},
		{build, "FROM scratch AS base\nCOPY app /app\nFROM base\nENTRYPOINT [\"/app\"]", true},
		{build, "FROM golang:1\nCOPY app /app", false},
		{build, "FROM scratch\nADD root.tar /", false},
		{build, "FROM scratch\nCOPY --from=busybox /bin/sh /bin/sh", false},
		{build, "FROM scratch\nCOPY --from=busybox /bin /bin", false},
		{build, "FROM scratch\nCOPY --from=busybox /bin/sh /tools/sh", false},
		{build, "FROM scratch\nCOPY app $PLACE", false},
		{build, "FROM scratch\nRUN [\"/app\", \"install\"]", false},
		{build, "FROM $BASE\nCOPY app /app", false},
		{build + "    image: acme/app:1-distroless\n", "FROM acme/base", false},
		{build + "    image: acme/app:1-distroless\n", "FROM $BASE", true},
	} {
		l := loweredFrom(t, web(c.lines), "Dockerfile", c.dockerfile, "app", "")
		if got := l.withoutShell(l.Project.Services["web"]) != ""; got != c.want {
			t.Errorf("%s with %q: %t", c.lines, c.dockerfile, got)
		}
	}
}

// TestHidesNothing knows what is in an image that is built from nothing, or known to be.
func TestHidesNothing(t *testing.T) {
	t.Parallel()
	const built, contrib = "    build: .\n", "    image: otel/opentelemetry-collector-contrib:0.100.0\n"
	for _, test := range []struct {
		lines, dockerfile, dir string
		want                   bool
	}{
		{built, "FROM scratch\nCOPY app /app", "/etc", true},
		{built, "FROM scratch\nCOPY app /etc/ssl/certs", "/etc", false},
		{built, "FROM scratch\nCOPY app /", "/etc", false},
		{built, "FROM scratch\nCOPY app $PLACE", "/etc", false},
		{built, "FROM scratch\nCOPY app /etc/shop/app.yaml", "/etc/shop", true}, // which is replaced
		{built, "FROM scratch\nCOPY app.yaml /etc/shop/", "/etc/shop", true},
		{built, "FROM scratch\nCOPY app.yaml other.yaml /etc/shop/", "/etc/shop", false},
		{built, "FROM gcr.io/distroless/static", "/etc", false},
		{built, "FROM $BASE", "/etc", false},
		{contrib, "", "/etc/otelcol", true},
		{contrib, "", "/etc/otelcol-contrib", false},
		{contrib, "", "/etc", false},
		{"    image: otel/opentelemetry-collector\n", "", "/etc/otelcol", false},
		{"    image: gcr.io/distroless/static\n", "", "/etc/otelcol", false},
		{"    image: acme/app\n", "", "/etc/app", false},
		{"    image: zhenghaoz/gorse-master:0.4.15\n", "", "/etc/gorse", true},
		{"    image: zhenghaoz/gorse-master:0.4.15-cuda\n", "", "/etc/gorse", false},
	} {
		l := loweredFrom(t, web(test.lines+"    volumes: ['./app:/etc/shop/app.yaml']\n"), "Dockerfile", test.dockerfile, "app", "a: b")
		if got := l.hidesNothing(l.service("web"), test.dir); got != test.want {
			t.Errorf("%s with %q, %s: %t", test.lines, test.dockerfile, test.dir, got)
		}
	}
	replaced := web("    image: otel/opentelemetry-collector\n    volumes: ['./app:/etc/otelcol/config.yaml']\n")
	if l := loweredFrom(t, replaced, "app", "a: b"); !l.hidesNothing(l.service("web"), "/etc/otelcol") || len(foundIn(l, kindHiddenDirectory)) > 0 {
		t.Error("the only file is replaced")
	}
}

// TestMovesUnlessCopied moves a file that a command names out of a directory whose files cannot be copied, or perhaps not; not one that
// others belong to.
func TestMovesUnlessCopied(t *testing.T) {
	t.Parallel()
	const distroless, unknown = "    image: gcr.io/distroless/static\n", "    image: acme/daemon:1\n"
	const named, mount = "    command: [-c, /etc/daemon/daemon.toml]\n", "    volumes: ['./app:/etc/daemon/daemon.toml'"
	for _, test := range []struct {
		lines, content string
		want           bool
	}{
		{distroless + named + mount + "]\n", "port = 80", true},
		{unknown + named + mount + "]\n", "port = 80\nurl = 'https://example.com/a.json'\npath = '/var/a.json'", true},
		{unknown + mount + "]\n", "port = 80", false}, // found by itself
		{unknown + named + mount + "]\n    tmpfs: /run\n", "port = 80", false},
		{unknown + named + mount + ", {type: tmpfs, target: /run/configs}]\n", "port = 80", false},
		{unknown + named + mount + "]\n    tmpfs: /run/daemon\n", "port = 80", true},
		{unknown + named + mount + "]\n", "include = ['more']", false},
		{unknown + named + mount + "]\n", "rules = 'rules/*.yml'", false},
		{unknown + named + mount + "]\n", "certificate = './a.pem'", false},
		{unknown + named + mount + ", './app:/etc/daemon/other.toml']\n", "port = 80", false},
		{unknown + named + mount + ", 'vol:/etc/daemon/data']\nvolumes: {vol: }\n", "port = 80", false},
		{unknown + "    x-aws-keep_image_files: true\n" + named + mount + "]\n", "port = 80", false},
		{"    image: acme/daemon:1-alpine\n" + named + mount + "]\n", "port = 80", false},
		{"    build: {context: ., dockerfile_inline: FROM debian}\n" + named + mount + "]\n", "port = 80", false},
		{"    image: envoyproxy/envoy:v1.30.0\n" + named + mount + "]\n", "port = 80", false}, // has a shell
		{unknown + "    command: sh -c 'daemon -c /etc/daemon/daemon.toml'\n" + mount + "]\n", "port = 80", false},
	} {
		l := loweredFrom(t, web(test.lines), "app", test.content)
		if got := len(foundIn(l, kindMovedFile)) > 0; got != test.want {
			t.Errorf("%s with %q: %t", test.lines, test.content, got)
		}
	}
}
