package cfn

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"
)

// bucket is a resource type of the tests, with a property for each kind of field.
type bucket struct {
	Name     String
	Size     Int
	Enabled  Bool
	Names    []String
	Sizes    []Int
	Tags     []Tag
	Nested   *nested
	Labels   map[string]String
	Document *PolicyDocument
	Free     *Node
}

type nested struct{ Inner String }

func (*bucket) ResourceType() string { return "Test::Bucket" }
func (*bucket) Attributes() []string { return []string{"Arn", "DomainName"} }

// documentOf is a document with these resources.
func documentOf(resources ...*Resource) *Document {
	t := New("")
	for _, r := range resources {
		t.Add(r)
	}
	return t.Document()
}

// parseFragment reads YAML that a user might write.
func parseFragment(t *testing.T, text string) *Node {
	t.Helper()
	n, err := FromYAML(parse(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func parse(t *testing.T, text string) *yaml.Node {
	t.Helper()
	var n yaml.Node
	if err := yaml.Unmarshal([]byte(text), &n); err != nil {
		t.Fatal(err)
	}
	return &n
}

func diff(t *testing.T, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
