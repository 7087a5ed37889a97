package rehearse

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// smallEngine is an engine of its own with a small disk, which the docker command works with until the end of the test.
func smallEngine(t *testing.T) (disk string) {
	t.Helper()
	exttools.Require(t, "docker", "dockerd", "runc")
	dir := exttools.ShortDir(t)
	disk = filepath.Join(dir, "data")
	exttools.SmallDisk(t, disk, "40m")
	socket := "unix://" + filepath.Join(dir, "docker.sock")
	ready := func() bool { return exec.Command("docker", "--host", socket, "version").Run() == nil }
	// Its networks are none of those of another engine here, and neither are its rules.
	exttools.Start(t, ready, "dockerd", "--bridge=none", "--iptables=false", "--default-address-pool", "base=10.213.0.0/16,size=24",
		"--data-root", disk, "--exec-root", filepath.Join(dir, "exec"), "--pidfile", filepath.Join(dir, "pid"), "-H", socket)
	t.Setenv("DOCKER_HOST", socket)
	return disk
}

const writer = `services:
  app:
    image: ` + box + `
    command: [sh, -c, "dd if=/dev/zero of=/data/x bs=1M count=100 && sleep 1000"]
    stop_grace_period: 1s
    volumes: ["data:/data"]
volumes: {data: {}}
`

// TestFullDisk fills the disk of the engine: by a task that writes to a file system, and before the rehearsal.
func TestFullDisk(t *testing.T) {
	exttools.RequireDocker(t)
	disk := smallEngine(t)
	docker := boxes(t)
	t.Run("by a task", func(t *testing.T) {
		s := onStage(t, docker, t.TempDir(), "full-file-system")
		s.write("compose.yaml", writer)
		s.run(1, []string{"rehearse", "--wait", "--timeout", "2m"},
			"app task 1 stopped: Essential container in task exited", "the disk of the Docker engine is full", "docker system df")
	})
	t.Run("before", func(t *testing.T) {
		s := onStage(t, docker, t.TempDir(), "full-before")
		s.write("compose.yaml", writer)
		full, err := os.Create(filepath.Join(disk, "full"))
		if err != nil {
			t.Fatal(err)
		}
		for err == nil {
			_, err = full.Write(make([]byte, 1<<12))
		}
		_ = full.Close()
		s.run(1, []string{"rehearse", "--wait", "--timeout", "2m"}, "the disk of the Docker engine is full", "docker system df")
		s.down() // there is no need for space
	})
}

const answers = `services:
  app:
    image: ` + box + `
    command: [sh, -c, "echo $$NAME > /tmp/index.html; exec httpd -f -p %[1]d -h /tmp"]
    init: true
    tmpfs: [/tmp]
    environment: {NAME: "$NAME"}
    ports: [{target: %[1]d, published: "%[1]d", x-aws-listener: {protocol: http}}]
`

// TestSideBySide rehearses two projects with the same port at the same time, and a third program already has that port on this machine.
func TestSideBySide(t *testing.T) {
	t.Parallel()
	docker := boxes(t)
	taken, err := net.Listen("tcp", ":0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port
	names := []string{"side-one", "side-two"}
	var shows []*show
	for _, name := range names {
		s := onStage(t, docker, t.TempDir(), name, "NAME="+name)
		s.write("compose.yaml", fmt.Sprintf(answers, port))
		shows = append(shows, s.begins())
	}
	page := request{port: strconv.Itoa(port), path: "/"}
	for i, s := range shows {
		s.settles()
		s.gets(page, 200, names[i])
	}
	shows[0].closes()
	shows[1].gets(page, 200, names[1])
	shows[1].closes()
}
