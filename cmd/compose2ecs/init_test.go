package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestInit writes an overlay where none is, and leaves one that somebody has changed alone until it is told to overwrite it.
func TestInit(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		const overlay = "docker-compose.aws.yml"
		if r := u.run("init").exits(exitDone, "wrote "+overlay+": review it, then run compose2ecs check"); r.stdout != "" {
			u.Errorf("there was nothing to differ from: %s", r.stdout)
		}
		made := u.read(overlay)
		u.run("init").exits(exitDone, overlay+" is already what init would write")
		u.write(overlay, made+"# mine\n")
		u.run("init").exits(exitDone, "-# mine", "already exists and was not changed: --force overwrites it")
		if u.read(overlay) != made+"# mine\n" {
			u.Error("the file is changed")
		}
		u.run("init", "--force").exits(exitDone, "-# mine", "wrote "+overlay)
		if u.read(overlay) != made {
			u.Error("the file is not overwritten")
		}
		u.run("init", "-o", "compose.yaml", "--force").exits(exitInput, "compose.yaml is a Compose file of the project")
		if u.read("compose.yaml") != shop {
			u.Error("the Compose file is overwritten")
		}
		u.run("init", "-o", filepath.Join(u.dir, "aws.yml")).exits(exitDone, "wrote aws.yml")
		u.run("init", "--hosted-zone", "Z0123456789").exits(exitInput, "--hosted-zone needs --domain")
		with := u.run("init", "--domain", "shop.example.org", "-o", "-").exits(exitDone)
		zoned := u.run("init", "--domain", "shop.example.org", "--hosted-zone", "Z0123456789", "-o", "-").exits(exitDone)
		if !strings.Contains(with.stdout, "name: shop.example.org") || strings.Contains(with.stdout, "Z0123456789") ||
			!strings.Contains(zoned.stdout, "Z0123456789") {
			u.Errorf("domain:\n%s\nand zone:\n%s", with.stdout, zoned.stdout)
		}
	})
}

// TestInitWithErrors writes what can be decided in spite of errors, or nothing, and fails.
func TestInitWithErrors(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.edit("  web:\n", "  web:\n    platform: windows/amd64\n")
		u.run("init", "-o", "-").exits(exitInput, "You need to decide: service \"web\": platform windows/amd64")
		if _, err := os.Stat(filepath.Join(u.dir, "docker-compose.aws.yml")); err == nil {
			u.Error("a file is written besides stdout")
		}
		u.run("init").exits(exitInput, "left out whatever depends on the errors", "to decide: ")
		u.edit("services:\n", "services: [\n")
		u.run("init", "--force").exits(exitInput, "nothing was written: ")
	})
}

// TestInitTells names what somebody has to decide, and what is acknowledged for now.
func TestInitTells(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		r := u.run("init").exits(exitDone)
		if strings.Contains(r.stderr, "acknowledged for now") {
			u.Errorf("nothing is acknowledged: %s", r.stderr)
		}
		u.edit("  web:\n", "  web:\n    cap_add: [NET_ADMIN]\n    volumes: [/scratch]\n")
		u.run("init", "--force").exits(exitDone, "to decide: ", "acknowledged for now, each with its reason in the file: C2E-anonymous-volume")
	})
}
