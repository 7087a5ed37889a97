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
		app + "}\n  worker: {image: \"mattermost/mattermost-team-edition:10\", network_mode: host}\n":                 false,
		app + ", network_mode: \"service:net\"}\n  net: {image: example/net}\n":                                       false,
		app + "}\n  newt: {image: example/site}\n":                                                                    false,
		app + "}\n  site: {image: \"acme/newt:1\"}\n":                                                                 false,
		app + "}\n  zt: {image: \"twingate/connector@sha256:" + strings.Repeat("0", 64) + "\", profiles: [more]}\n":   false,
		app + "}\n  hop: {image: example/hop, environment: {SSH_TUNNEL_PORT: \"8065\"}}\n":                            false,
		app + "}\n  edge: {image: \"example/caddy-l4:1\"}\n":                                                          false,
		app + "}\n  newtown: {image: example/townhall}\n":                                                             true,
		app + ", command: mattermost jobserver}\n":                                                                    false,
		"services:\n  app: {image: \"example/app:1\"}\n":                                                              false,
		"services:\n  tool: {image: \"adminer:5\"}\n":                                                                 false,
	} {
		file := made(t, text)
		asked := strings.Contains(strings.Join(file.Open, "\n"), `service "chat" is public, because`)
		if asked != want || strings.Contains(string(file.Content), "DECISION: public") != want {
			t.Errorf("%s: %v\n%s", text, file.Open, file.Content)
		}
	}
}

// TestUnpublishedLocally publishes what a local override file does, if it is the user interface of a well-known application: a port of
// another program may be for metrics, or for other programs alone.
func TestUnpublishedLocally(t *testing.T) {
	const chat = "image: \"mattermost/mattermost-team-edition:10\""
	for _, c := range []struct {
		base, local string
		want        bool
	}{
		{chat, "\"80:8065\"", true},
		{chat, "\"80:8067\"", false},
		{chat, "\"127.0.0.1:80:8065\"", false},
		{"image: \"example/app:1\", expose: [\"8000\"]", "\"80:8000\"", false},
		{"image: \"example/worker:1\", command: \"run --metrics 0.0.0.0:9102\"", "\"80:9102\"", false},
		{"build: {context: ., dockerfile_inline: \"FROM mattermost/mattermost-team-edition:10\"}", "\"80:8065\"", false},
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
