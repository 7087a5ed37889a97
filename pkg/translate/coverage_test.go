package translate

import (
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/schema"
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

// decides tells whether the path, or everything below it, has a fate.
func (t *fateTree) decides(path []string) bool {
	if t.fate.kind > fateTranslated || t.deep {
		return true
	}
	if len(path) == 0 {
		return t.fate.kind != fateUnknown || len(t.children) > 0
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
	claim("ignored", ignored)
	claim("different", different)
	claim("refused", refused)
	for path := range structural {
		if owner[path] != "ignored" {
			t.Errorf("structural has %s, which is not in ignored", path)
		}
	}
}
