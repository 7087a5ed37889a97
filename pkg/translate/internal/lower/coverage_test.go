package lower

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/schema"
	"github.com/compose-spec/compose-go/v2/tree"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// TestCoverage keeps the mapping complete: whoever upgrades compose-go decides here
// what each new attribute means on AWS.
func TestCoverage(t *testing.T) {
	tree := coverageTree(features())
	paths := schema.AttributePaths()
	if len(paths) < 700 {
		t.Fatalf("the Compose schema has %d attributes, expected more: is this its full inventory?", len(paths))
	}
	for _, path := range paths {
		if !tree.decides(strings.Split(string(path), ".")) {
			t.Errorf("%s: no feature reads it; let one translate it, or put it into ignored, different or refused", path)
		}
	}
}

// decides reports whether the path, or everything below it, is listed somewhere.
func (t *supportTree) decides(path source.Path) bool {
	if t.support.kind > supportTranslated || t.deep {
		return true
	}
	if len(path) == 0 {
		return t.support.kind != supportUnknown || len(t.children) > 0
	}
	child := t.child(path[0])
	return child != nil && child.decides(path[1:])
}

// TestEveryAttributeHasOneFate refuses a second opinion about an attribute.
func TestEveryAttributeHasOneFate(t *testing.T) {
	owner := map[string]string{}
	claim := func(who string, attributes []attribute) {
		for _, a := range attributes {
			if a.means == "" {
				t.Errorf("%s does not say what becomes of %s", who, a.path)
			}
			if other, taken := owner[a.path]; taken {
				t.Errorf("%s is claimed by %s and %s", a.path, other, who)
			}
			owner[a.path] = who
		}
	}
	for _, f := range features() {
		claim(f.name, f.reads)
	}
	claim("ignored", ignoredAttributes)
	claim("different", different)
	claim("refused", refused)
	for path := range structural {
		if owner[path] != "ignored" {
			t.Errorf("structural has %s, which is not in ignored", path)
		}
	}
}

// TestCoverageOfTypes walks the types that compose-go reads a project into: what the schema
// does not list has to be listed too.
func TestCoverageOfTypes(t *testing.T) {
	supports := coverageTree(features())
	paths := typePaths(reflect.TypeFor[types.Project](), nil, nil)
	if len(paths) < 400 {
		t.Fatalf("the types have %d attributes, expected more", len(paths))
	}
	known := schema.AttributePaths()
	for _, path := range paths {
		name := strings.Join(path, ".")
		listed := slices.ContainsFunc(unwritable, func(p string) bool { return name == p || strings.HasPrefix(name, p+".") })
		inSchema := slices.ContainsFunc(known, func(p tree.Path) bool { return string(p) == name })
		switch {
		case listed && inSchema:
			t.Errorf("%s can be written", name)
		case !listed && !supports.decides(path):
			t.Errorf("%s: no feature reads it; let one translate it, or put it into ignored, different or refused", name)
		}
	}
}

// unwritable are attributes that types have from earlier versions of Compose, or for the
// loader's own use, and that the schema refuses in a file.
var unwritable = []string{
	"services.*.name", "services.*.net", "services.*.log_driver", "services.*.log_opt", "services.*.volume_driver", "services.*.dockerfile",
	"services.*.deploy.resources.limits.devices", "services.*.deploy.resources.reservations.pids",
	"services.*.pre_start.[].log_driver", "services.*.pre_start.[].log_opt", "services.*.pre_start.[].volume_driver",
	"jobs.*.name", "jobs.*.log_driver", "jobs.*.log_opt", "jobs.*.volume_driver", "jobs.*.dockerfile",
	"secrets.*.content", "configs.*.driver", "configs.*.driver_opts",
}

// typePaths are the attributes of a type as YAML has them, * for any name and [] for an item.
func typePaths(t reflect.Type, at source.Path, inside []reflect.Type) [][]string {
	switch t.Kind() {
	case reflect.Pointer:
		return typePaths(t.Elem(), at, inside)
	case reflect.Map:
		return typePaths(t.Elem(), append(slices.Clone(at), "*"), inside)
	case reflect.Slice:
		return typePaths(t.Elem(), append(slices.Clone(at), "[]"), inside)
	case reflect.Struct:
	default:
		return [][]string{at}
	}
	if slices.Contains(inside, t) {
		return nil // a type that contains itself
	}
	var paths [][]string
	for field := range t.Fields() {
		name, options, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		switch {
		case name == "-" || name == "#extensions" || !field.IsExported():
		case strings.Contains(options, "inline") && name == "":
			paths = append(paths, typePaths(field.Type, at, append(inside, t))...)
		case name != "":
			paths = append(paths, typePaths(field.Type, append(slices.Clone(at), name), append(inside, t))...)
		}
	}
	return paths
}
