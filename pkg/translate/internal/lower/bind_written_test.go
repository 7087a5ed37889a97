package lower

import "testing"

// TestWrittenFiles warns of single files with data, and of empty ones, if the program can write to them.
func TestWrittenFiles(t *testing.T) {
	t.Parallel()
	for mount, want := range map[string]bool{
		"./state/shop.db:/srv/shop.db":         true,
		"./state/empty.json:/srv/state.json":   true,
		"./state/shop.db:/srv/shop.db:ro":      false,
		"./state/empty.json:/etc/x.json":       false,
		"./state/full.json:/srv/settings.json": false,
		"./state/empty.css:/srv/custom.css":    false,
		"./state:/srv/state":                   false,
		"./state/empty.json:/srv/db.conf":      false,
		"store:/srv/shop.db":                   false,
	} {
		got := reports(t, kindBindWritten, web("    image: acme/shop\n    volumes: ['"+mount+"']\nvolumes: {store: {}}\n"),
			"state/shop.db", "SQLite", "state/empty.json", "", "state/full.json", "{}", "state/empty.css", "")
		if got != want {
			t.Errorf("%s: %t", mount, got)
		}
	}
}
