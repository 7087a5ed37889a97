package engine

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// Where a program says which machine it is for, and what it says there for arm64 (elf.h).
const machine, aarch64 = 18, 183

// TestFailures has builds and pushes fail. Each time it is said why, and nothing is half made.
func TestFailures(t *testing.T) {
	u := newUser(t, engine(t), newAccount(t))
	u.write("batch/Dockerfile", "FROM scratch\nCOPY busybox /bin/busybox\n"+
		"RUN [\"/bin/busybox\", \"sh\", \"-c\", \"echo on the way; exit 7\"]\n")
	u.run("deploy", "--yes").exits(2, "on the way", "[batch 2/2] RUN", "building the images failed", "exit code: 7",
		"nothing was changed on AWS")
	u.run("deploy", "--yes", "--progress", "quiet").exits(2, "on the way", "[batch 2/2] RUN")
	u.untouched()

	u.write("batch/Dockerfile", withArgument)
	u.write("compose.yaml", strings.Replace(compose, "build: {context: api, ", "platform: linux/arm64\n    build: {context: api, ", 1))
	foreign := busybox(t)
	foreign[machine] = aarch64
	u.write("api/busybox", string(foreign))
	if _, err := os.Stat("/proc/sys/fs/binfmt_misc/qemu-aarch64"); err != nil {
		u.run("build", "api").exits(2, `the service "api" runs on linux/arm64, but this builder cannot run programs for it`)
	}
	u.write("compose.yaml", compose)
	u.write("api/busybox", string(busybox(t)))

	u.write("compose.yaml", strings.Replace(compose+"  extra: {file: /etc/hostname}\n", "secrets: [token]", "secrets: [token, extra]", 1))
	u.run("build", "api").exits(2, "the builds read files outside the project: /etc/hostname", "--allow-outside-files")
	u.run("build", "api", "--allow-outside-files").exits(0)
	u.write("compose.yaml", compose)

	u.run("build", "--builder", "no-such-builder").exits(1, "there is no program no-such-builder", "--no-build")
	stopped := *u
	stopped.docker = &docker{u.docker.dir, []string{"DOCKER_CONFIG=" + u.docker.dir, "DOCKER_HOST=unix:///nowhere"}}
	stopped.run("deploy", "--yes").exits(1, "cannot build images", "unix:///nowhere", "start Docker")
	u.untouched()

	u.account.refusing(func(r *http.Request) bool { return r.Method == http.MethodPost })
	u.run("deploy", "--yes").exits(1, "pushing the images failed", "denied")
	u.leavesNothing()
	if came := u.account.came(); len(came) > 0 || u.stacks() > 0 {
		t.Errorf("the registry refuses, and there is %v and %d stacks", came, u.stacks())
	}
	u.interrupt()
	u.run("deploy", "--yes").exits(0, "the stack shop is deployed")
}

// untouched makes sure that there is nothing in the account.
func (u *user) untouched() {
	u.Helper()
	var names []string
	u.account.AWS(u.T, &names, "ecr", "describe-repositories", "--query", "repositories[].repositoryName")
	if len(names) > 0 || u.stacks() > 0 || len(u.account.came()) > 0 {
		u.Errorf("there are the repositories %v and %d stacks", names, u.stacks())
	}
	u.leavesNothing()
}

func (u *user) stacks() int {
	u.Helper()
	var list []string
	u.account.AWS(u.T, &list, "cloudformation", "list-stacks", "--query", "StackSummaries[].StackName")
	return len(list)
}

// interrupt presses Ctrl-C while a layer is on its way.
func (u *user) interrupt() {
	u.Helper()
	ctx, stop := context.WithCancel(u.Context())
	defer stop()
	arrived, leave := make(chan struct{}, 100), make(chan struct{})
	u.account.refusing(func(r *http.Request) bool {
		if r.Method == http.MethodPatch || r.Method == http.MethodPut {
			arrived <- struct{}{}
			<-leave
			return true
		}
		return false
	})
	args := []string{"deploy", "--yes"}
	command := u.command(context.WithoutCancel(ctx), args...)
	go func() {
		<-arrived
		_ = command.Process.Signal(os.Interrupt)
		time.AfterFunc(5*time.Second, func() { close(leave) }) // Docker's engine waits for the registry's answer
	}()
	u.end(command, args).exits(130, "interrupted: nothing has changed in the stack shop")
	u.account.refusing(nil)
	u.leavesNothing()
	if came := u.account.came(); len(came) > 0 || u.stacks() > 0 {
		u.Errorf("after an interrupt there is %v and %d stacks", came, u.stacks())
	}
}

// TestFullDisk builds where there is no room.
func TestFullDisk(t *testing.T) {
	dir := exttools.ShortDir(t)
	exttools.SmallDisk(t, filepath.Join(dir, "root"), "4m")
	u := newUser(t, buildKitIn(t, dir), newAccount(t))
	u.run("deploy", "--yes").exits(2, "building the images failed", "no space left on device")
	u.untouched()
}
