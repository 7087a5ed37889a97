// Package forge looks at what runs on the forge: workflows, the action, the pre-commit hook.
package forge

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// root is the directory of the repository.
const root = "../.."

// files are those of the forge that are YAML.
func files(t *testing.T) []string {
	t.Helper()
	all := []string{"action.yml", ".pre-commit-hooks.yaml", ".goreleaser.yaml", ".github/dependabot.yml"}
	for _, pattern := range []string{".github/workflows/*.yml", ".github/ISSUE_TEMPLATE/*.yml"} {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil || len(found) == 0 {
			t.Fatal(pattern, found, err)
		}
		for _, name := range found {
			relative, err := filepath.Rel(root, name)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, filepath.ToSlash(relative))
		}
	}
	return all
}

func read(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// TestParses reads every file as the forge does: each key once, no tabs.
func TestParses(t *testing.T) {
	for _, name := range files(t) {
		var content any
		if err := yaml.Unmarshal([]byte(read(t, name)), &content); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestPins keeps actions of others at commits, with their versions beside them, and our own
// at the release that is next.
func TestPins(t *testing.T) {
	uses := regexp.MustCompile(`(?m)^\s*(?:- )?uses:\s*(\S+)(.*)$`)
	pinned := regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40}$`)
	comment := regexp.MustCompile(`^ # v\d+\.\d+\.\d+$`)
	own := "compose2ecs/compose2ecs@" + nextVersion(t)
	commits := map[string]string{}
	count := 0
	for _, name := range files(t) {
		for _, line := range uses.FindAllStringSubmatch(read(t, name), -1) {
			count++
			if line[1] == own && line[2] == "" {
				continue
			}
			if !pinned.MatchString(line[1]) || !comment.MatchString(line[2]) {
				t.Errorf("%s: %s%s: name the commit, and its version in a comment", name, line[1], line[2])
			}
			action, commit, _ := strings.Cut(line[1], "@")
			if known, seen := commits[action]; seen && known != commit {
				t.Errorf("%s: %s is at another commit elsewhere", name, action)
			}
			commits[action] = commit
		}
	}
	if count < 10 {
		t.Errorf("only %d actions were found", count)
	}
}

// TestVersion keeps what users copy at the release that is next.
func TestVersion(t *testing.T) {
	var action struct {
		Inputs map[string]struct{ Default string }
	}
	if err := yaml.Unmarshal([]byte(read(t, "action.yml")), &action); err != nil {
		t.Fatal(err)
	}
	if got, want := action.Inputs["version"].Default, nextVersion(t); got != want {
		t.Errorf("action.yml installs %s, and the changelog begins with %s", got, want)
	}
	for _, page := range []string{"docs/pipelines.md", "docs/installing.md"} {
		for _, version := range regexp.MustCompile(`\bv\d+\.\d+\.\d+\b`).FindAllString(read(t, page), -1) {
			if version != nextVersion(t) {
				t.Errorf("%s names %s, and the changelog begins with %s", page, version, nextVersion(t))
			}
		}
	}
}

// nextVersion is the first version in the changelog.
func nextVersion(t *testing.T) string {
	t.Helper()
	found := regexp.MustCompile(`(?m)^## (v\d+\.\d+\.\d+)`).FindStringSubmatch(read(t, "CHANGELOG.md"))
	if found == nil {
		t.Fatal("no version in CHANGELOG.md")
	}
	return found[1]
}

// TestPermissions keeps the token of every workflow from more than its jobs need: none has it all,
// and what is written is said for the job.
func TestPermissions(t *testing.T) {
	workflows, err := filepath.Glob(filepath.Join(root, ".github/workflows/*.yml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range workflows {
		var workflow struct{ Permissions any }
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(content, &workflow); err != nil {
			t.Fatal(err)
		}
		permissions, is := workflow.Permissions.(map[string]any)
		for scope, access := range permissions {
			if access != "read" {
				t.Errorf("%s: %s: %v for all jobs", name, scope, access)
			}
		}
		if !is {
			t.Errorf("%s: its permissions are %v, which is what the repository has", name, workflow.Permissions)
		}
	}
}
