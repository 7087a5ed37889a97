package docs

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestLinks follows the links and pictures of every page that lead to a file of the project, and
// to a heading on a page.
func TestLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^()\s]+)\)`)
	count := 0
	for _, page := range pages(t) {
		for _, found := range link.FindAllStringSubmatch(withoutCode(content(t, page)), -1) {
			target, heading, _ := strings.Cut(found[1], "#")
			if strings.Contains(found[1], "://") || strings.HasPrefix(found[1], "mailto:") {
				continue
			}
			count++
			file := page
			if target != "" {
				file = filepath.Join(filepath.Dir(page), filepath.FromSlash(target))
			}
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%s: there is no %s", page, found[1])
				continue
			}
			if heading != "" && !headings(content(t, file))[heading] {
				t.Errorf("%s: there is no heading for %s", page, found[1])
			}
		}
	}
	if count < 100 {
		t.Errorf("only %d links were found", count)
	}
}

// pages are all Markdown files of the project but those of test data.
func pages(t *testing.T) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "testdata" || entry.Name() == ".git" || entry.Name() == "dist"):
			return fs.SkipDir
		case filepath.Ext(name) == ".md":
			all = append(all, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func content(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// withoutCode is a page without its blocks of code, and without code in its lines.
func withoutCode(page string) string {
	parts := strings.Split(page, "```")
	var b strings.Builder
	for i := 0; i < len(parts); i += 2 {
		b.WriteString(parts[i])
	}
	return regexp.MustCompile("`[^`\n]*`").ReplaceAllString(b.String(), "")
}

// headings are the anchors on a page, as GitHub makes them, and those that it sets itself.
func headings(page string) map[string]bool {
	anchors := map[string]bool{}
	dropped := regexp.MustCompile(`[^\p{L}\p{N}\s_-]`)
	for _, heading := range regexp.MustCompile(`(?m)^#+ (.*)$`).FindAllStringSubmatch(page, -1) {
		anchor := dropped.ReplaceAllString(strings.ToLower(strings.TrimSpace(heading[1])), "")
		anchors[strings.ReplaceAll(anchor, " ", "-")] = true
	}
	for _, set := range regexp.MustCompile(`(?:id|name)="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		anchors[set[1]] = true
	}
	return anchors
}
