package overlayfile

import (
	"strings"
	"testing"
)

// TestMoveToEFS makes a file system of a volume that is a directory of the host, if the data of a well-known database is all that it has.
func TestMoveToEFS(t *testing.T) {
	t.Parallel()
	const (
		db   = "  db:\n    image: postgres:16\n    volumes: ['kept:/var/lib/postgresql/data']\n"
		app  = "  app:\n    image: acme/app:1\n    volumes: ['kept:/srv/kept']\n"
		bind = "volumes: {kept: {driver_opts: {type: none, o: 'bind', device: ./kept}}}\n"
	)
	for compose, want := range map[string]bool{
		db + bind:  true,
		app + bind: false,
		"  red:\n    image: nodered/node-red\n    volumes: ['kept:/data']\n" + bind: false,
		db + app + bind: false,
		db + "volumes: {kept: {driver_opts: {type: nfs, o: 'addr=10.0.0.9', device: ':/kept'}}}\n": false,
		db + "volumes: {kept: {}}\n": false,
		bind:                         false,
	} {
		file := made(t, "name: shop\nservices:\n  web: {image: 'nginx:1.27'}\n"+compose)
		moved := strings.Contains(string(file.Content), "It replaces a local directory, whose content is not copied.")
		if moved != want || want && !strings.Contains(string(file.Content), "x-aws-efs:") {
			t.Errorf("%s: %s", compose, file.Content)
		}
	}
}
