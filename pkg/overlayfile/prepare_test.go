package overlayfile

import "testing"

// TestPrepare leaves to the user what nobody knows to bear repetition, and what is there already.
func TestPrepare(t *testing.T) {
	t.Parallel()
	b := &block{}
	if b.prepare("INSTALL_TB=true") || b.prepare("") || b.has(prepareKey) {
		t.Error("a step that may be for the first time only runs before each deployment")
	}
	if !b.prepare("kong migrations bootstrap") || !b.has(prepareKey) {
		t.Error("a command does not run before each deployment")
	}
	if b.prepare("kong migrations up") {
		t.Error("there are two commands")
	}
}
