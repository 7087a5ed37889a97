// Package testfiles makes files for tests.
package testfiles

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Write puts files, by their names with slashes, into a new directory and returns it.
func Write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Noise is a text of so many bytes that does not compress, the same each time.
func Noise(size int) string {
	var b strings.Builder
	for state := uint64(1); b.Len() < size; {
		state = state*6364136223846793005 + 1442695040888963407
		fmt.Fprintf(&b, "%c", 33+rune(state>>33)%94)
	}
	return b.String()
}
