//go:build unix

package testfiles

import (
	"fmt"
	"io/fs"
	"syscall"
	"testing"
)

// Pipe makes a named pipe, which nobody writes to.
func Pipe(t testing.TB, name string) {
	t.Helper()
	const private = 0o600
	if err := syscall.Mkfifo(name, private); err != nil {
		t.Skip("no named pipe can be made here:", err)
	}
}

// Owner is the user and the group of a file: 33:33.
func Owner(t testing.TB, info fs.FileInfo) string {
	t.Helper()
	status, is := info.Sys().(*syscall.Stat_t)
	if !is {
		t.Fatalf("%s: nothing is known of its owner", info.Name())
	}
	return fmt.Sprintf("%d:%d", status.Uid, status.Gid)
}
