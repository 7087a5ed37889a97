package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// coverageFeature reports the attributes that no feature translates: SPEC, "nothing is
// dropped in silence".
var coverageFeature = feature{
	name: "Attributes without a translation",
	about: "An attribute that cannot be translated is reported where it occurs: as an info finding if it does not apply to Fargate, as a " +
		"warning if the service runs without it, and as an error if the service cannot run without it.",
	kinds: []diag.Kind{kindIgnored, kindDifferent, kindRefused},
	lower: lowerCoverage,
}

var (
	kindIgnored = diag.Kind{
		Code: "C2E-ignored", Severity: diag.Info,
		Together: "attributes have no effect on AWS: %s",
		Title:    "attribute does not apply to Fargate",
		Cause:    "The attribute configures something that Fargate does not have, or that AWS does in its own way.",
		Fix:      "nothing to do: such attributes still work with Docker",
	}
	kindDifferent = diag.Kind{
		Code: "C2E-different", Severity: diag.Warning,
		Together: "attributes are dropped: %s",
		Title:    "attribute is dropped",
		Titles:   "attributes are dropped",
		Cause:    "Fargate runs the service, but ignores the attribute.",
		Fix:      "acknowledge this with x-aws-ignore if the program works without it",
		Several:  "acknowledge this with x-aws-ignore if the programs work without them",
	}
	kindRefused = diag.Kind{
		Code: "C2E-refused", Severity: diag.Error,
		Title: "attribute is not supported on Fargate",
		Cause: "The service needs access to the host, or a runtime that Fargate does not provide.",
		Fix:   "remove the attribute; if it is needed locally, move it to docker-compose.override.yml",
	}
)

func lowerCoverage(l *lowering) {
	walk(l.Model, nil, coverageTree(l.features), func(path source.Path, f support) {
		if len(path) > 2 && path[0] == "services" && !l.active(path[1]) {
			return
		}
		name := attributeName(path)
		switch f.kind {
		case supportIgnored:
			if len(path) == 5 && path[0] == "services" && path[4] == "ipv4_address" { // unless another service names it
				l.unnamed = append(l.unnamed, ignoredAddress{slices.Clone(path), f.means})
				return
			}
			l.At(path...).Report(kindIgnored, "%s has no effect on AWS: %s", name, f.means).Of(plainName(path), "")
		case supportDifferent:
			l.At(path...).Report(kindDifferent, "%s is dropped: %s", name, f.means).Of(plainName(path), f.means)
		default:
			l.At(path...).Report(kindRefused, "%s: %s", name, f.means)
		}
	})
}

// reportName says that a name is not kept, where one is given.
func (l *lowering) reportName(section, name string) {
	if path := []string{section, name, "name"}; l.Source.Exact(path...) {
		l.At(path...).Report(kindIgnored, "%s has no effect on AWS, because CloudFormation generates names", attributeName(path)).
			Of(plainName(path), "")
	}
}

// plainName names an attribute in a list: web.mac_address.
func plainName(path source.Path) string {
	if len(path) < 3 {
		return strings.Join(path, ".")
	}
	return strings.Join(path[1:], ".")
}

// attributeName names an attribute as people do: service "web": deploy.mode.
func attributeName(path source.Path) string {
	if len(path) < 3 {
		return strings.Join(path, ".")
	}
	return fmt.Sprintf("%s %q: %s", strings.TrimSuffix(path[0], "s"), path[1], strings.Join(path[2:], "."))
}

type supportKind int

const (
	supportUnknown supportKind = iota // refused: fail closed
	supportTranslated
	supportSilent
	supportIgnored
	supportDifferent
	supportRefused
)

// A support is what becomes of an attribute.
type support struct {
	kind  supportKind
	means string
}

// A supportTree finds the support of a path, one element at a time.
type supportTree struct {
	support  support
	deep     bool // the support holds for everything below
	children map[string]*supportTree
}

func coverageTree(features []feature) *supportTree {
	root := &supportTree{}
	for _, f := range features {
		root.add(supportTranslated, f.reads)
	}
	for _, a := range ignoredAttributes {
		kind := supportIgnored
		if structural[a.path] {
			kind = supportSilent
		}
		root.add(kind, []attribute{a})
	}
	root.add(supportDifferent, different)
	root.add(supportRefused, refused)
	root.sharing("services.*", "jobs.*")
	root.sharing("services.*", "services.*.pre_start.[]")
	return root
}

func (t *supportTree) add(kind supportKind, attributes []attribute) {
	for _, a := range attributes {
		at := t
		for element := range strings.SplitSeq(a.path, ".") {
			if element == "**" {
				at.deep = true
				break
			}
			if at.children == nil {
				at.children = map[string]*supportTree{}
			}
			if at.children[element] == nil {
				at.children[element] = &supportTree{}
			}
			at = at.children[element]
		}
		at.support = support{kind, a.means}
	}
}

// sharing gives what is read below one path the support of what is below another one, beside
// those of its own: a job has the attributes of a service.
func (t *supportTree) sharing(from, below string) {
	find := func(path string) *supportTree {
		at := t
		for element := range strings.SplitSeq(path, ".") {
			at = at.children[element]
		}
		return at
	}
	into := find(below)
	own := maps.Clone(into.children)
	into.deep, into.support = false, support{}
	into.children = maps.Clone(find(from).children)
	maps.Copy(into.children, own)
}

// child is the tree below one element: by its name, else as any name.
func (t *supportTree) child(element string) *supportTree {
	if c := t.children[element]; c != nil {
		return c
	}
	return t.children["*"]
}

// walk visits the attributes of the merged Compose model that are not translated,
// in sorted order. A whole attribute is visited once, not each of its parts.
func walk(value any, path source.Path, t *supportTree, visit func(source.Path, support)) {
	switch v := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if strings.HasPrefix(key, "x-") || blank(v[key]) {
				continue
			}
			next, child := path.Sub(key), t.child(key)
			switch {
			case child == nil:
				visit(next, support{kind: supportUnknown, means: "unknown attribute"})
			case child.support.kind > supportSilent:
				visit(next, child.support)
			case !child.deep:
				walk(v[key], next, child, visit)
			}
		}
	case []any:
		child := t.child("[]")
		if child == nil {
			return
		}
		for _, item := range v {
			walk(item, path.Sub(itemIdentity(item)), child, visit)
		}
	}
}

// blank reports whether a value says no more than its absence: `privileged: false`.
func blank(value any) bool {
	switch v := value.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}

// itemIdentity is how a position names an item of a list: by what it is for.
func itemIdentity(item any) string {
	if m, ok := item.(map[string]any); ok {
		for _, key := range []string{"target", "source", "path", "name"} {
			if v, ok := m[key]; ok {
				return fmt.Sprint(v)
			}
		}
		return "[]" // which is found at the list
	}
	return fmt.Sprint(item)
}
