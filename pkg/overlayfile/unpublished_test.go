package overlayfile

import (
	"strings"
	"testing"
)

// TestUnpublished publishes the application of a project that publishes nothing, if there is only one, unless a proxy or a tunnel leads
// to it, or it is a tool without a login.
func TestUnpublished(t *testing.T) {
	const app = "services:\n  chat: {image: \"mattermost/mattermost-team-edition:10\""
	for text, want := range map[string]bool{
		app + "}\n": true,
		app + "}\n  db: {image: \"postgres:17\", volumes: [\"db:/var/lib/postgresql/data\"]}\nvolumes: {db: {}}\n":    true,
		app + "}\n  wiki: {image: \"outlinewiki/outline:1\"}\n":                                                       false,
		app + "}\n  web: {image: \"nginx:1.29\", ports: [\"80:80\"]}\n":                                               false,
		app + "}\n  db: {image: \"postgres:17\", ports: [\"5432:5432\"]}\n":                                           false,
		app + "}\n  tunnel: {image: \"cloudflare/cloudflared:2025.8.0\"}\n":                                           false,
		app + ", networks: [proxy]}\nnetworks: {proxy: {external: true}}\n":                                           false,
		app + ", labels: {traefik.enable: \"true\", traefik.http.routers.chat.rule: \"Host(`chat.example.com`)\"}}\n": false,
		app + ", command: mattermost jobserver}\n":                                                                    false,
		"services:\n  app: {image: \"example/app:1\"}\n":                                                              false,
		"services:\n  tool: {image: \"adminer:5\"}\n":                                                                 false,
	} {
		file := made(t, text)
		asked := strings.Contains(strings.Join(file.Open, "\n"), `service "chat" is public on port 8065`)
		if asked != want || strings.Contains(string(file.Content), "DECISION: public") != want {
			t.Errorf("%s: %v\n%s", text, file.Open, file.Content)
		}
	}
}

// TestUnpublishedLocally publishes what a local override file does, if the program listens there in the files that are used too.
func TestUnpublishedLocally(t *testing.T) {
	for _, c := range []struct {
		base, local string
		want        bool
	}{
		{"image: \"example/app:1\", expose: [\"8000\"]", "\"80:8000\"", true},
		{"image: \"example/app:1\", command: \"serve --port 8000\"", "\"80:8000\"", true},
		{"image: \"example/app:1\", command: \"serve 0.0.0.0:8000\"", "\"80:8000\"", true},
		{"image: \"example/app:1\", command: \"serve --workers=8000x\"", "\"80:8000\"", false},
		{"image: \"example/app:1\", command: serve", "\"80:8000\"", false},
		{"image: \"example/app:1\", expose: [\"8000\"]", "\"127.0.0.1:80:8000\"", false},
	} {
		file := madeOf(t, map[string]string{
			"compose.yaml":          "services:\n  app: {" + c.base + "}\n",
			"compose.override.yaml": "services:\n  app: {ports: [" + c.local + "]}\n",
		})
		content := string(file.Content)
		if strings.Contains(content, "DECISION: public") != c.want || strings.Contains(content, "published: \"80\"") != c.want {
			t.Errorf("%s: %v\n%s", c.base, file.Open, content)
		}
	}
}
