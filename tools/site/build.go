package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
)

// An edition is what the theme has to know of the version that it shows.
type edition struct {
	Version  string   `json:"version"`
	Ref      string   `json:"ref"`      // of the repository, for links to files that are no pages
	Versions []string `json:"versions"` // all of the site, the newest first
	Pages    []group  `json:"pages"`
}

// A mount is a directory or a file that Hugo finds at another place.
type mount struct {
	Source string   `json:"source"`
	Target string   `json:"target"`
	Files  []string `json:"files,omitempty"`
}

// mounts give each page its path in the repository, and each picture its path below docs. A directory is a page too, with a list of those in it.
func mounts(root string) ([]mount, error) {
	docs := filepath.Join(root, "docs")
	all := []mount{
		{Source: "layouts", Target: "layouts"},
		{Source: "assets", Target: "assets"},
		{Source: docs, Target: "content/docs", Files: []string{"**.md", "**/*.md"}},
		{Source: docs, Target: "static", Files: []string{"**.svg"}},
		{Source: filepath.Join(root, "README.md"), Target: "content/_index.md"},
	}
	inside, err := os.ReadDir(docs)
	for _, directory := range inside {
		if directory.IsDir() {
			all = append(all, mount{Source: "directory.md", Target: path.Join("content/docs", directory.Name(), "_index.md")})
		}
	}
	for _, name := range []string{"CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "SECURITY.md"} {
		all = append(all, mount{Source: filepath.Join(root, name), Target: "content/" + name})
	}
	return all, err
}

// build writes the pages of a version, whose files are below root, with what their search reads.
func build(e edition, root, out string) error {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		return err
	}
	e.Pages = groups(readme)
	mounted, err := mounts(root)
	if err != nil {
		return err
	}
	if err := hugo(map[string]any{"module": map[string]any{"mounts": mounted}, "params": e}, out); err != nil {
		return err
	}
	return writeIndex(out)
}

// hugo runs Hugo on the theme with further settings.
func hugo(settings map[string]any, out string) error {
	text, err := json.Marshal(settings)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "hugo")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	config := filepath.Join(work, "config.json")
	if err := os.WriteFile(config, text, 0o600); err != nil {
		return err
	}
	command := exec.Command("go", "tool", "hugo", "build", "--source", "theme", "--config", "hugo.yaml,"+config, "--cacheDir", filepath.Join(work, "cache"),
		"--destination", out, "--cleanDestinationDir", "--noBuildLock", "--noTimes", "--panicOnWarning", "--logLevel", "warn")
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("hugo: %w\n%s", err, output)
	}
	return nil
}
