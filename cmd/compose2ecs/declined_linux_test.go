package main

import (
	"fmt"
	"os"
	"syscall"
	"testing"
	"unsafe"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDeclined leaves nothing of a first deployment that nobody wanted.
func TestDeclined(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.declines("deploy")
		if stack, ok := c.Look("shop"); ok {
			u.Errorf("a stack is left: %s", stack.Status)
		}
	})
}

// TestDeclinedChangeSet leaves a change set that was stored before to whoever stored it.
func TestDeclinedChangeSet(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--no-execute", "--change-set", "monday").exits(exitDone)
		u.declines("deploy", "--change-set", "monday")
		u.run("deploy", "--change-set", "monday", "--yes").exits(exitDone, "deployed")
	})
}

// TestDeclinedLeftover keeps a stack whose creation failed.
func TestDeclinedLeftover(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddStack(fakeaws.Stack{
			Name: "shop", Status: "ROLLBACK_COMPLETE", Tags: map[string]string{"compose2ecs:project": "shop"}, Template: `{"Resources":{}}`,
		})
		u.declines("deploy")
		if calls := c.Calls(); calls["cloudformation:DeleteStack"]+calls["cloudformation:CreateChangeSet"] > 0 {
			u.Errorf("called %v", calls)
		}
	})
}

// TestDeclinedFiles stores nothing before somebody agrees.
func TestDeclinedFiles(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
		u.declines("deploy")
		if requests := c.Requests("s3:*"); len(requests) > 0 {
			u.Errorf("%s before anybody agreed", requests[0].Operation)
		}
	})
}

// declines types a command in a terminal, and answers no.
func (u *user) declines(args ...string) {
	u.Helper()
	keyboard, screen := terminal(u.T)
	if _, err := keyboard.WriteString("n\n"); err != nil {
		u.Fatal(err)
	}
	u.stdin = screen
	u.run(args...).exits(exitRefused, "Deploy? [y/N]", "declined: nothing was changed")
	u.stdin = nil
}

// terminal is the two ends of a pseudo-terminal (pty(7), ioctl_tty(2)).
func terminal(t *testing.T) (keyboard, screen *os.File) {
	t.Helper()
	keyboard, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no pseudo-terminal:", err)
	}
	t.Cleanup(func() { _ = keyboard.Close() })
	var number, unlocked int32
	for request, argument := range map[uintptr]*int32{syscall.TIOCSPTLCK: &unlocked, syscall.TIOCGPTN: &number} {
		if _, _, code := syscall.Syscall(syscall.SYS_IOCTL, keyboard.Fd(), request, uintptr(unsafe.Pointer(argument))); code != 0 {
			t.Fatal(code)
		}
	}
	screen, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = screen.Close() })
	return keyboard, screen
}
