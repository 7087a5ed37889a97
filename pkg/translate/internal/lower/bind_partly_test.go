package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// TestCopies finds a file of a build context in an image where COPY puts it.
func TestCopies(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		source, to, place, at string
		want                  bool
	}{
		{".", "/app", "src/a.py", "/app/src/a.py", true},
		{"./", "/app", "src/a.py", "/src/a.py", false},
		{"src", "/app/src", "src/lib/a.py", "/app/src/lib/a.py", true},
		{"/src/", "/app/src", "src/lib/a.py", "/app/src/lib/a.py", true},
		{"src", "/app", "src/a.py", "/app/src/a.py", false},
		{"src", "/app", "src/a.py", "/app/a.py", true},
		{"src/*.sh", "/app/src", "src/a.sh", "/app/src/a.sh", true},
		{"src/*.sh", "/app/src", "src/lib/a.sh", "/app/src/lib/a.sh", false},
		{"src/*.sh", "/app/src", "src/a.py", "/app/src/a.py", false},
		{"src/a.sh", "/usr/bin/start", "src/a.sh", "/usr/bin/start", true},
		{"*", "/app", "src/a.py", "/app/a.py", true}, // each directory without its own name
		{"**/a.py", "/app", "src/a.py", "/app/src/a.py", true},
		{"$SOURCE", "/app", "src/a.py", "/app/src/a.py", true},
		{"other", "/app", "src/a.py", "/app/src/a.py", false},
	} {
		if got := copies(load.Put{Sources: []string{c.source}, To: c.to}, c.place, c.at); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
	}
}

// TestIsPartly believes that an image has what is mounted unless a file of it is surely not there.
func TestIsPartly(t *testing.T) {
	t.Parallel()
	const from = "FROM python:3\nWORKDIR /app\n"
	for _, c := range []struct {
		dockerfile, ignored, lines string
		want                       bool
	}{
		{from + "COPY . .", "", "", false},
		{from + "COPY src src", "", "", false},
		{from + "COPY src/main.py src/", "", "", true},
		{from, "", "", true},
		{"FROM python:3\nCOPY src src", "", "", false}, // nobody knows where
		{from + "COPY --from=build /out .", "", "", false},
		{from + "COPY --from=build /out/x /app/src/x", "", "", false},
		{from + "COPY --from=build /out /other", "", "", true},
		{from + "RUN git clone https://example.com/a /app", "", "", false},
		{"FROM python:3-onbuild", "", "", false},
		{from + "COPY . .", "src", "", true},
		{from + "COPY . .", "**/src/**", "", true},
		{from + "COPY . .", "*\n!src", "", false},
		{from + "COPY . .", "src\n!src/main.py", "", false},
		{from + "COPY . .", "# src\nsrc/*.md", "", false},
		{"", "", "", false},
		{"", "", "    command: [/app/src/main.py]\n", true},
	} {
		others := []string{"src/main.py", "x", "src/lib/x.py", "x", "src/tests/t.py", "x", "src/.env.example", "x", ".dockerignore", c.ignored}
		if c.dockerfile != "" {
			others = append(others, "Dockerfile", c.dockerfile)
		}
		l := loweredFrom(t, web("    build: .\n    volumes: ['./src:/app/src', '.:/srv']\n"+c.lines), others...)
		config := l.Project.Services["web"]
		if got := l.bind(config, config.Volumes[0]).isPartly(l, l.dockerfileOf(config)); got != c.want {
			t.Errorf("%q, %q: %t", c.dockerfile, c.ignored, got)
		}
		if l.bind(config, config.Volumes[1]).isPartly(l, l.dockerfileOf(config)) {
			t.Errorf("%q: the whole context", c.dockerfile)
		}
	}
}
