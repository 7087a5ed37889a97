package engine

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestUnchanged deploys a project with five built services again, and logs what that takes, beside the builder alone.
func TestUnchanged(t *testing.T) {
	u := newUser(t, engine(t), newAccount(t))
	var project strings.Builder
	project.WriteString("name: shop\nservices:\n")
	for i := range 5 {
		name := fmt.Sprintf("service%d", i)
		fmt.Fprintf(&project, "  %s: {build: {context: %s, network: none}}\n", name, name)
		u.write(name+"/Dockerfile", "FROM scratch\nCOPY busybox /bin/busybox\nCOPY text /text\n")
		u.write(name+"/busybox", string(busybox(t)))
		u.write(name+"/text", name)
	}
	u.write("compose.yaml", project.String())
	u.run("deploy", "--yes").exits(0, "the stack shop is deployed")
	u.account.came()

	bake := func() {
		command := exec.Command("docker", "buildx", "bake", "--provenance=false", "-f", filepath.Join(u.dir, "compose.yaml"))
		command.Dir, command.Env = u.dir, append(os.Environ(), u.docker.environ...)
		if output, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, output)
		}
	}
	bake()
	alone := median(bake)
	deployed := median(func() { u.run("deploy", "--yes").exits(0, "up to date") })
	t.Logf("bake alone %s, deploy %s: %s more", alone, deployed, deployed-alone)
	if came := u.account.came(); len(came) > 0 {
		t.Errorf("nothing has changed, and pushed is %v", came)
	}
	u.run("down", "--yes", "--images", "--delete-images-of", "shop").exits(0)
}

// median is that of five times.
func median(do func()) time.Duration {
	var times []time.Duration
	for range 5 {
		began := time.Now()
		do()
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	return times[2].Round(time.Millisecond)
}
