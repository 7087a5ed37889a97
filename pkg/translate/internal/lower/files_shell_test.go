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

// TestIsEmptyIn knows what is in an image that is built from nothing.
func TestIsEmptyIn(t *testing.T) {
	t.Parallel()
	for dockerfile, want := range map[string]bool{
		"FROM scratch\nCOPY app /app":           true,
		"FROM scratch\nCOPY app /etc/ssl/certs": false,
		"FROM scratch\nCOPY app /":              false,
		"FROM scratch\nCOPY app $PLACE":         false,
		"FROM gcr.io/distroless/static":         false,
		"FROM $BASE":                            false,
	} {
		l := loweredFrom(t, web("    build: .\n"), "Dockerfile", dockerfile, "app", "")
		if got := l.isEmptyIn(l.Project.Services["web"], "/etc"); got != want {
			t.Errorf("%q: %t", dockerfile, got)
		}
	}
}
