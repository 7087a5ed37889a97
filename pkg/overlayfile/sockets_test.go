package overlayfile

import (
	"slices"
	"strings"
	"testing"
)

// TestSockets leaves out what is there for the Docker socket, and keeps applications that have it beside their work.
func TestSockets(t *testing.T) {
	const socket = "    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n"
	const db = "  db: {image: \"mysql:8.4\", environment: {MYSQL_ROOT_PASSWORD_FILE: /x}, volumes: [\"data:/var/lib/mysql\"], " +
		"ports: [\"3306:3306\"]}\n"
	const web = "  web: {image: \"example/web:1\", ports: [\"80:80\"]}\n"
	for name, c := range map[string]struct {
		services string
		leftOut  bool
		told     bool // among the decisions, instead of a warning
	}{
		"the only entrance beside a database": {
			"  gate:\n    image: example/gate:1\n    ports: [\"25565:25565\"]\n" + socket + db, false, true,
		},
		"another entrance": {"  gate:\n    image: example/gate:1\n    ports: [\"25565:25565\"]\n" + socket + web, true, false},
		"no port":          {"  gate:\n    image: example/gate:1\n" + socket + web, true, false},
		"an application for people": {
			"  gate:\n    image: example/gate:1\n    ports: [\"8080:8080\"]\n    depends_on: [db]\n" + socket + db, false, true,
		},
		"perhaps a console": {"  gate:\n    image: example/gate:1\n    ports: [\"8080:8080\"]\n" + socket + db, false, false},
	} {
		file := made(t, "services:\n"+c.services+"volumes: {data: {}}\n")
		open := strings.Join(file.Open, "\n")
		serious := strings.Join(seriousOf(file.Findings), "\n")
		leftOut, told := strings.Contains(string(file.Content), notOnAWS), strings.Contains(open, "make sure that it works without Docker")
		if leftOut != c.leftOut || told != c.told || strings.Contains(serious, dockerSocket) != (!c.leftOut && !c.told) ||
			slices.Contains(file.Accepted, dockerSocket) != c.told {
			t.Errorf("%s: left out %v, told %v: %s\n%s", name, leftOut, told, serious, file.Content)
		}
	}
}
