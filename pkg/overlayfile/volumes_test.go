package overlayfile

import (
	"slices"
	"strings"
	"testing"
)

// TestExistingVolumes leaves volumes alone that are somebody else's, or a file system by its id.
func TestExistingVolumes(t *testing.T) {
	for volume, written := range map[string]bool{
		"{}":                                  true,
		"{external: true, name: fs-12345678}": false,
		"{external: true, name: shop-data}":   true, // which the stack makes
		"{x-aws-efs: {file_system_id: fs-12345678}}": false,
	} {
		file := made(t, "name: shop\nservices:\n  web: {image: \"example/web:1\", volumes: [\"data:/data\"]}\nvolumes:\n  data: "+volume+"\n")
		if strings.Contains(string(file.Content), "removal: ") != written {
			t.Errorf("%s: %v\n%s", volume, file.Findings, file.Content)
		}
	}
}

// TestFillsVolumes has a volume filled where an image of which nothing is known probably has files, says so once, and leaves data alone.
func TestFillsVolumes(t *testing.T) {
	file := made(t, "name: shop\nservices:\n  web:\n    image: example/web:1\n    volumes:\n"+
		"    - settings:/etc/web\n    - static:/srv/web/static\n    - uploads:/srv/web/static/uploads\n"+
		"volumes: {settings: , static: , uploads: }\n")
	content := string(file.Content)
	if seeds, about := strings.Count(content, "seed: true\n"), strings.Count(content, "With seed: true,"); seeds != 2 || about != 1 {
		t.Errorf("%d volumes are filled, which is explained %d times:\n%s", seeds, about, content)
	}
	const asked = `volumes "settings", "static" get their first files from images, which need a shell for that: ` +
		"if one has none, remove seed: true"
	if !slices.Contains(file.Open, asked) {
		t.Errorf("%q", file.Open)
	}
}

// TestFillsNoVolumes leaves volumes as they are where the files say so, and where the image is perhaps a program without a shell.
func TestFillsNoVolumes(t *testing.T) {
	for service, want := range map[string]bool{
		"image: example/web\n    volumes: [\"filled:/etc/web\"]":           true,
		"image: example/web\n    volumes: [\"empty:/etc/web\"]":            false,
		"image: mariadb:11\n    volumes: [\"empty:/etc/mysql\"]":           false,
		"image: example/log-agent:1\n    volumes: [\"filled:/etc/agent\"]": false,
	} {
		file := made(t, "name: shop\nservices:\n  web:\n    "+service+"\nvolumes:\n  filled:\n  empty: {x-aws-efs: {seed: false}}\n")
		asked := slices.ContainsFunc(file.Open, func(text string) bool { return strings.Contains(text, `volume "filled" gets its first files`) })
		if strings.Contains(string(file.Content), "seed: true\n") != want || asked != want {
			t.Errorf("%s: %q\n%s", service, file.Open, file.Content)
		}
	}
}

// TestLikelyData tells where data is kept by a guess, in one sentence for all that share it, and makes no guess where several tasks
// would write to the same data or where the name does not say which database it is.
func TestLikelyData(t *testing.T) {
	for services, want := range map[string]string{
		"a: {image: example/mongo}\n  b: {image: example/mongo}": `services "a" and "b" keep their data in volumes at /data/db, as with the ` +
			"official mongo image: if an image keeps its data elsewhere, mount the volume there; without a shell in it, remove seed: true",
		"a: {image: example/mongo, deploy: {replicas: 2}}": "",
		"a: {image: example/db}":                           "",
	} {
		file := made(t, "name: shop\nservices:\n  "+services+"\n")
		open := strings.Join(slices.DeleteFunc(file.Open, func(text string) bool { return !strings.Contains(text, "official") }), "\n")
		if open != want || strings.Contains(string(file.Content), "seed: true") != (want != "") {
			t.Errorf("%s: %q\n%s", services, open, file.Content)
		}
	}
}
