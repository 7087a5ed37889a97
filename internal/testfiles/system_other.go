//go:build !unix

package testfiles

import (
	"io/fs"
	"testing"
)

// Pipe skips the test: named pipes are no files here.
func Pipe(t testing.TB, _ string) {
	t.Helper()
	t.Skip("named pipes are no files here")
}

// Owner skips the test: files have no user and group here.
func Owner(t testing.TB, _ fs.FileInfo) string {
	t.Helper()
	t.Skip("files have no user and group here")
	return ""
}
