// Command comparegoldens shows what a change means for stacks that are deployed already:
// it compares the golden templates of an earlier revision with those in the work tree.
//
//	go run ./scripts/comparegoldens 9677da6
//
// Templates are compared as CloudFormation reads them: comments and the order of keys do
// not count. Neither do the manifest in the metadata, which compose2ecs reads, and the
// descriptions of parameters and outputs, which replace nothing. A case that was renamed is
// found by its Compose file. The exit code is 1 where a template or the findings differ.
package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

const directory = "testdata/golden"

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: comparegoldens REVISION")
		os.Exit(2)
	}
	differences, err := compare(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if differences > 0 {
		os.Exit(1)
	}
}

// compare reports every case that differs from an earlier revision, and counts them.
func compare(revision string) (int, error) {
	before, err := casesAt(revision)
	if err != nil {
		return 0, err
	}
	now, err := casesNow()
	if err != nil {
		return 0, err
	}
	renamed := map[string]string{} // by Compose file
	for _, name := range slices.Sorted(maps.Keys(now)) {
		renamed[now[name]["compose.yaml"]] = name
	}
	equal, differences := 0, 0
	for _, name := range slices.Sorted(maps.Keys(before)) {
		today := name
		if _, there := now[name]; !there || now[name]["compose.yaml"] != before[name]["compose.yaml"] {
			today = renamed[before[name]["compose.yaml"]]
		}
		problems, err := difference(before[name], now[today])
		if len(problems) > 0 && today != "" && today != name {
			problems, err = difference(before[name].renamed(name, today), now[today])
		}
		if err != nil {
			return 0, fmt.Errorf("%s: %w", name, err)
		}
		if len(problems) == 0 {
			equal++
			continue
		}
		differences++
		fmt.Fprintf(os.Stdout, "%s: %s\n", name, strings.Join(problems, "; "))
	}
	fmt.Fprintf(os.Stdout, "%d cases are equal, %d differ, %d are new\n", equal, differences, max(0, len(now)-len(before)))
	return differences, nil
}

// files are those of a case, by their names.
type files map[string]string

// renamed has the project bear the name of the case's directory of today, as it does where
// the Compose file names no project.
func (f files) renamed(before, now string) files {
	project := regexp.MustCompile(`(^|[^-\w])` + regexp.QuoteMeta(before) + `\b`) // not the code of a finding
	renamed := files{}
	for name, content := range f {
		renamed[name] = project.ReplaceAllString(content, "${1}"+now)
	}
	return renamed
}

func casesAt(revision string) (map[string]files, error) {
	list, err := git("ls-tree", "-r", "--name-only", revision, directory+"/")
	if err != nil {
		return nil, err
	}
	cases := map[string]files{}
	for name := range strings.Lines(list) {
		name = strings.TrimSpace(name)
		content, err := git("show", revision+":"+name)
		if err != nil {
			return nil, err
		}
		add(cases, name, content)
	}
	return cases, nil
}

func casesNow() (map[string]files, error) {
	list, err := git("ls-files", directory)
	if err != nil {
		return nil, err
	}
	cases := map[string]files{}
	for name := range strings.Lines(list) {
		name = strings.TrimSpace(name)
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		add(cases, name, string(content))
	}
	return cases, nil
}

// add puts a file below testdata/golden into its case.
func add(cases map[string]files, name, content string) {
	inside := strings.TrimPrefix(name, directory+"/")
	which, file, _ := strings.Cut(inside, "/")
	if cases[which] == nil {
		cases[which] = files{}
	}
	cases[which][path.Clean(file)] = content
}

func git(arguments ...string) (string, error) {
	out, err := exec.Command("git", arguments...).Output()
	return string(out), err
}

// difference says how a case differs.
func difference(before, now files) ([]string, error) {
	if now == nil {
		return []string{"it is gone"}, nil
	}
	var problems []string
	if before["findings.txt"] != now["findings.txt"] {
		problems = append(problems, "the findings differ")
	}
	old, err := parse(before["template.yaml"])
	if err != nil {
		return nil, err
	}
	today, err := parse(now["template.yaml"])
	if err != nil {
		return nil, err
	}
	for _, section := range slices.Sorted(maps.Keys(union(old, today))) {
		problems = append(problems, sectionDifference(section, old[section], today[section])...)
	}
	return problems, nil
}

// sectionDifference names the entries of a section that differ.
func sectionDifference(section string, before, now any) []string {
	old, isMap := before.(map[string]any)
	today, isMapToo := now.(map[string]any)
	if !isMap || !isMapToo {
		if reflect.DeepEqual(before, now) {
			return nil
		}
		return []string{section + " differs"}
	}
	var problems []string
	for _, key := range slices.Sorted(maps.Keys(union(old, today))) {
		if !reflect.DeepEqual(old[key], today[key]) {
			problems = append(problems, section+"."+key+" differs")
		}
	}
	return problems
}

func union(a, b map[string]any) map[string]any {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// parse reads a template without what stacks do not notice.
func parse(template string) (map[string]any, error) {
	var node yaml.Node
	if err := yaml.NewDecoder(bytes.NewReader([]byte(template))).Decode(&node); template != "" && err != nil {
		return nil, err
	}
	root, _ := value(&node).(map[string]any)
	if root == nil {
		root = map[string]any{}
	}
	if metadata, ok := root["Metadata"].(map[string]any); ok {
		delete(metadata, manifest.Key)
	}
	for _, section := range []string{"Parameters", "Outputs"} {
		entries, _ := root[section].(map[string]any)
		for _, entry := range entries {
			if fields, ok := entry.(map[string]any); ok {
				delete(fields, "Description")
			}
		}
	}
	return root, nil
}

// value is a node with its tags: !Ref x and "x" are not the same.
func value(n *yaml.Node) any {
	var v any
	switch n.Kind {
	case yaml.DocumentNode:
		return value(n.Content[0])
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			m[n.Content[i].Value] = value(n.Content[i+1])
		}
		v = m
	case yaml.SequenceNode:
		var list []any
		for _, item := range n.Content {
			list = append(list, value(item))
		}
		v = list
	case yaml.ScalarNode:
		v = n.ShortTag() + " " + n.Value
	}
	if strings.HasPrefix(n.Tag, "!") && !strings.HasPrefix(n.Tag, "!!") {
		return map[string]any{n.Tag: v}
	}
	return v
}
