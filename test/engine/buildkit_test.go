package engine

import (
	"os/exec"
	"strings"
	"testing"
)

// TestSameAgain builds without the cache, and with a BuildKit that never built anything: the images are the same, since their times are
// those of the commit.
func TestSameAgain(t *testing.T) {
	u := newUser(t, buildKit(t), newAccount(t))
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"commit", "-q", "-m", "first"}} {
		git := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
		git.Dir = u.dir
		if out, err := git.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	first := u.run("push").exits(0).stdout
	if !strings.Contains(first, "api=127.0.0.1:") || strings.Count(first, "/shop/") != 3 || strings.Count(first, "@sha256:") != 3 {
		t.Fatalf("push prints:\n%s", first)
	}
	if came := u.account.came(); len(came) != 3 {
		t.Errorf("pushed: %v", came)
	}
	u.leavesNothing()
	for range 2 {
		u.run("deploy", "--yes", "--no-cache").exits(0)
	}
	u.run("deploy", "--yes", "--no-cache").exits(0, "up to date")
	fresh := *u
	fresh.docker = buildKit(t)
	fresh.run("deploy", "--yes").exits(0, "up to date")
	if came := u.account.came(); len(came) > 0 {
		t.Errorf("pushed although it is the same: %v", came)
	}
	u.write("web/text", "changed\n")
	fresh.run("deploy", "--yes").exits(0, "web: 127.0.0.1", "with uncommitted changes", "the stack shop is deployed")
}
