package rehearse

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// base is the image that all others begin with: Debian's smallest system.
const base = "compose2ecs-debian/base:1"

// unpacked are settings of dpkg for images: they are thrown away when a build fails, and nobody reads manuals in them.
const unpacked = `force-unsafe-io
path-exclude /usr/share/doc/*
path-exclude /usr/share/man/*
path-exclude /usr/share/locale/*
`

// building is held while an image is built: the cache of the engine then saves the others the work.
var building sync.Mutex

// debian makes the base image, unless the engine has it.
func debian(t *testing.T, docker *exttools.Docker) {
	t.Helper()
	if exec.CommandContext(t.Context(), "docker", "image", "inspect", base).Run() == nil {
		return
	}
	bootstrap := exttools.Require(t, "debootstrap", "docker")
	if os.Getuid() != 0 {
		t.Skip("debootstrap needs the rights of root")
	}
	root := filepath.Join(t.TempDir(), "root")
	run(t, bootstrap, "--variant=minbase", "bookworm", root, "http://deb.debian.org/debian")
	if err := os.WriteFile(filepath.Join(root, "etc/dpkg/dpkg.cfg.d/images"), []byte(unpacked), 0o600); err != nil {
		t.Fatal(err)
	}
	archive := filepath.Join(t.TempDir(), "base.tar")
	run(t, "tar", "--create", "--file", archive, "--directory", root, "--exclude=./var/cache/apt", "--exclude=./var/lib/apt/lists",
		"--exclude=./usr/share/doc", "--exclude=./usr/share/man", "--exclude=./usr/share/locale", ".")
	docker.Run(t, "import", "--change", "ENV DEBIAN_FRONTEND=noninteractive", archive, base)
}

// build builds images of the directory images, in their order.
func build(t *testing.T, docker *exttools.Docker, names ...string) {
	t.Helper()
	building.Lock()
	defer building.Unlock()
	debian(t, docker)
	docker.Box(t, exttools.Image{Name: exttools.Busybox})
	for _, name := range names {
		docker.Run(t, "build", "--quiet", "--network", "host", "--tag", "compose2ecs-debian/"+name+":1", filepath.Join("images", name))
	}
}

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	var said bytes.Buffer
	command := exec.CommandContext(t.Context(), name, args...)
	command.Stdout, command.Stderr = &said, &said
	if err := command.Run(); err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, said.String())
	}
}
