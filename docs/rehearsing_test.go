package docs

import "testing"

// TestRehearsing holds the page against the tests: each statement names one that is there.
func TestRehearsing(t *testing.T) { heldStatements(t, "rehearsing.md") }
