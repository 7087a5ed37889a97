// Package expect compares what a test got with what it wants. With -update the files of
// expected results are written instead of compared.
package expect

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the files of expected results")

// Equal reports a difference between two values.
func Equal[T any](t *testing.T, what string, want, got T) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// File compares the content of a file with what it should be; nothing means no file.
func File(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := write(name, got); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got); run with -update to accept:\n%s", filepath.Base(name), diff)
	}
}

func write(name string, content []byte) error {
	if len(content) == 0 {
		return os.RemoveAll(name)
	}
	return os.WriteFile(name, content, 0o644)
}

// Section compares a part of a Markdown page, between the comments "<!-- NAME -->" and
// "<!-- end of NAME -->", with what it should be.
func Section(t *testing.T, page, name string, want string) {
	t.Helper()
	content, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(content), "<!-- "+name+" -->\n")
	_, tail, ends := strings.Cut(rest, "<!-- end of "+name+" -->\n")
	if !found || !ends {
		t.Fatalf("%s has no section %q", page, name)
	}
	File(t, page, []byte(head+"<!-- "+name+" -->\n"+want+"<!-- end of "+name+" -->\n"+tail))
}
