package testfiles

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// Options reads the options of a test case, from options.json in its directory if that is there, and returns where the directory is.
func Options(tb testing.TB, dir string, options any) string {
	tb.Helper()
	absolute, err := filepath.Abs(dir)
	if err != nil {
		tb.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(absolute, "options.json"))
	if err == nil {
		err = json.Unmarshal(content, options)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		tb.Fatal(err)
	}
	return absolute
}
