package cfn

import "testing"

// TestReplace changes one node, and leaves the tree alone that it is in.
func TestReplace(t *testing.T) {
	old := Text("a")
	tree := Map(Entry{Key: "list", Value: List(Map(Entry{Key: "x", Value: old}), Text("a"))})
	changed := tree.Replace(old, Text("b"))
	if got := string(changed.JSON()); got != `{"list":[{"x":"b"},"a"]}` {
		t.Error(got)
	}
	if got := string(tree.JSON()); got != `{"list":[{"x":"a"},"a"]}` {
		t.Error(got)
	}
	if tree.Replace(Text("a"), Text("c")) != tree {
		t.Error("another node of the same text is replaced")
	}
}
