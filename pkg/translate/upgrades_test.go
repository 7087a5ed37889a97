package translate

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

const upgradesDir = "../../testdata/upgrades"

// TestUpgrades tells what an update of compose2ecs itself does to stacks that are deployed. Each archive in testdata/upgrades
// holds the golden cases of an earlier version, with the templates that it made; this version translates the same files, and
// CloudFormation goes from one template to the other. The list beside the archive is what comes of it: a line more is something
// that users of that version will see happen, and belongs into the changelog.
func TestUpgrades(t *testing.T) {
	archives, err := filepath.Glob(filepath.Join(upgradesDir, "*.tar.gz"))
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, archive := range archives {
		t.Run(filepath.Base(archive), func(t *testing.T) {
			golden := filepath.Join(unpacked(t, archive), "testdata", "golden")
			templates, err := filepath.Glob(filepath.Join(golden, "*", "template.yaml"))
			if err != nil || len(templates) < 100 {
				t.Fatalf("%d templates: %v", len(templates), err)
			}
			u := upgrade{}
			for _, template := range templates {
				u.add(t, filepath.Dir(template))
			}
			expect.File(t, strings.TrimSuffix(archive, ".tar.gz")+".txt", []byte(u.String()))
		})
	}
}

// TestUpgradeNotices has a resource of an earlier template go by another id.
func TestUpgradeNotices(t *testing.T) {
	before, err := cfn.Parse([]byte("Resources: {Old: {Type: 'AWS::EFS::FileSystem', Properties: {}}}"))
	if err != nil {
		t.Fatal(err)
	}
	after, err := cfn.Parse([]byte("Resources: {New: {Type: 'AWS::EFS::FileSystem', Properties: {}}}"))
	if err != nil {
		t.Fatal(err)
	}
	u := upgrade{}
	u.compare("case", before, after)
	expect.Equal(t, "the changes", "add AWS::EFS::FileSystem (1): case\nremove AWS::EFS::FileSystem (1): case\n", u.String())
}

// unpacked is a directory with the files of an archive.
func unpacked(t *testing.T, archive string) string {
	t.Helper()
	file, err := os.Open(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	inflated, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for files := tar.NewReader(inflated); ; {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			return dir
		}
		if err == nil && header.Typeflag == tar.TypeReg {
			err = unpack(root, header.Name, files)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func unpack(root *os.Root, name string, content io.Reader) error {
	if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	text, err := io.ReadAll(content)
	if err != nil {
		return err
	}
	return root.WriteFile(name, text, 0o644)
}

// An upgrade is what changes, and in which cases.
type upgrade map[string][]string

// add compares the template of a case with the one that is made now.
func (u upgrade) add(t *testing.T, dir string) {
	t.Helper()
	name := filepath.Base(dir)
	text, err := os.ReadFile(filepath.Join(dir, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	before, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	result := translateCase(t, dir)
	if result.Document == nil {
		for _, f := range result.Findings {
			if f.Severity == diag.Error {
				u.note(name, "refuse, with "+f.Code)
			}
		}
		return
	}
	u.compare(name, before, result.Document)
}

func (u upgrade) compare(name string, before, after *cfn.Document) {
	then, now := hazard.Version{Template: before}, hazard.Version{Template: after}
	for _, c := range hazard.Changes(then, now) {
		for _, change := range described(c, before, after) {
			u.note(name, change)
		}
	}
	for _, h := range hazard.Find(then, now) {
		solved := ""
		if h.Stages {
			solved = ", but not in two stages"
		}
		u.note(name, fmt.Sprintf("hazard %s (%s%s)", h.Code, h.Effect, solved))
	}
}

// described is a change without its id, so that the same one is one line for all cases.
func described(c hazard.Change, before, after *cfn.Document) []string {
	kindIn := func(d *cfn.Document) string {
		kind, _ := d.Resource(c.ID).Get("Type").Text()
		return kind
	}
	switch {
	case c.Comes && c.Goes:
		return []string{"replace " + kindIn(before) + ": " + strings.Join(differing(before.Resource(c.ID), after.Resource(c.ID)), ", ")}
	case c.Comes:
		return []string{"add " + kindIn(after)}
	case c.Goes:
		return []string{"remove " + kindIn(before)}
	}
	var changes []string
	for _, p := range c.Properties {
		changes = append(changes, "modify "+kindIn(after)+": "+p.Name)
	}
	return changes
}

// differing are the names of the properties in which two resources differ.
func differing(before, after *cfn.Node) []string {
	var names []string
	for _, n := range []*cfn.Node{before, after} {
		for _, e := range n.Get("Properties").Entries() {
			names = append(names, e.Key)
		}
	}
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(name string) bool {
		return before.Get("Properties").Get(name).String() == after.Get("Properties").Get(name).String()
	})
}

func (u upgrade) note(name, change string) { u[change] = append(u[change], name) }

// String lists the changes, with how often they happen and where.
func (u upgrade) String() string {
	var b strings.Builder
	for _, change := range slices.Sorted(maps.Keys(u)) {
		cases := slices.Compact(slices.Clone(u[change])) // in the order of their names
		fmt.Fprintf(&b, "%s (%d): %s\n", change, len(u[change]), strings.Join(cases, " "))
	}
	return b.String()
}
