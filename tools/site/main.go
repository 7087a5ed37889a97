// Command site builds the documentation site: the pages of the repository by Hugo, with an index for the search. scripts/site calls it.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/semver"
)

func main() {
	releases := flag.Bool("releases", false, "build the pages of each release, in place of those of the working tree")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: site [-releases] DIRECTORY")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *releases); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

// entrance leads from the address of the site to the pages of the newest release.
const entrance = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>compose2ecs</title>
<link rel="icon" type="image/svg+xml" href="latest/icon.svg">
<meta http-equiv="refresh" content="0; url=latest/">
<p><a href="latest/">The documentation of compose2ecs</a></p></html>
`

// run writes the site: each version into a directory of its name, and the newest into latest too.
func run(out string, releases bool) error {
	root, err := git("rev-parse", "--show-toplevel")
	if err != nil {
		return err
	}
	if releases {
		err = buildReleases(root, out)
	} else {
		err = buildTree(root, out)
	}
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "index.html"), []byte(entrance), 0o644)
}

// latest is the directory of the newest version.
const latest = "latest"

func buildTree(root, out string) error {
	name, err := git("describe", "--tags", "--always", "--dirty")
	if err != nil {
		return err
	}
	return build(edition{Version: name, Ref: "main"}, root, filepath.Join(out, latest))
}

func buildReleases(root, out string) error {
	tags, err := git("tag", "--list", "v*")
	if err != nil {
		return err
	}
	versions := released(strings.Fields(tags))
	if len(versions) == 0 {
		return fmt.Errorf("no release has a tag here; git fetch --tags gets them")
	}
	for _, version := range versions {
		if err := buildRelease(version, versions, root, out); err != nil {
			return fmt.Errorf("%s: %w", version, err)
		}
	}
	return nil
}

// released are the versions among tags, the newest first, without those that come before a release.
func released(tags []string) []string {
	versions := slices.DeleteFunc(slices.Clone(tags), func(tag string) bool {
		return !semver.IsValid(tag) || semver.Prerelease(tag) != ""
	})
	slices.SortFunc(versions, func(a, b string) int { return cmp.Or(semver.Compare(b, a), cmp.Compare(b, a)) })
	return versions
}

func buildRelease(version string, versions []string, root, out string) error {
	files, err := os.MkdirTemp("", "site")
	if err != nil {
		return err
	}
	defer os.RemoveAll(files)
	archive := filepath.Join(files, "files.tar")
	if _, err := git("-C", root, "archive", "--output", archive, version); err != nil {
		return err
	}
	if output, err := exec.Command("tar", "-xf", archive, "-C", files).CombinedOutput(); err != nil {
		return fmt.Errorf("tar: %w: %s", err, output)
	}
	names := []string{version}
	if version == versions[0] {
		names = append(names, latest)
	}
	for _, name := range names {
		e := edition{Version: version, Ref: version, Newest: versions[0], Versions: versions}
		if err := build(e, files, filepath.Join(out, name)); err != nil {
			return err
		}
	}
	return nil
}

func git(args ...string) (string, error) {
	output, err := exec.Command("git", args...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(output)), nil
}
