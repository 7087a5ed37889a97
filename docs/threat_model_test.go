package docs

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestThreatModel holds the page against the repository: each statement names what holds it,
// and all that is named is there.
func TestThreatModel(t *testing.T) { heldStatements(t, "threat-model.md") }

// heldStatements checks the tables of statements of a page.
func heldStatements(t *testing.T, name string) {
	t.Helper()
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	tests := testsOf(t, "..")
	quoted := regexp.MustCompile("`([^`]+)`")
	holding := false
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(line, " | ")
		switch {
		case !strings.HasPrefix(line, "|"):
			holding = false
		case strings.HasPrefix(line, "| statement |"):
			holding = true
		case holding && !strings.HasPrefix(line, "|---"):
			held := quoted.FindAllStringSubmatch(cells[len(cells)-1], -1)
			if len(cells) != 2 || len(held) == 0 {
				t.Errorf("nothing holds: %s", line)
			}
			for _, by := range held {
				if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(by[1]))); err != nil && !tests[by[1]] && by[1] != "template" {
					t.Errorf("there is no %s, which should hold: %s", by[1], line)
				}
			}
		}
	}
}

// testsOf are the names of the tests below a directory.
func testsOf(t *testing.T, root string) map[string]bool {
	t.Helper()
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	found := map[string]bool{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == ".git"):
			return filepath.SkipDir
		case !strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(name)
		for _, match := range declared.FindAllSubmatch(text, -1) {
			found[string(match[1])] = true
		}
		return err
	})
	if err != nil || len(found) == 0 {
		t.Fatal("no tests", err)
	}
	return found
}
