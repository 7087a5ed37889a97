package cost

import (
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// text is what a value is, the first one where a condition decides; "" for what only AWS knows.
func text(n *cfn.Node) string {
	for _, choice := range n.Choices() {
		value, _ := choice.Text()
		return value
	}
	return ""
}

// number is what a value is as a number, or what stands for it.
func number(n *cfn.Node, otherwise float64) float64 {
	value, err := strconv.ParseFloat(text(n), 64)
	if err != nil {
		return otherwise
	}
	return value
}

// items are those of a list, whatever conditions say.
func items(n *cfn.Node) []*cfn.Node {
	for _, choice := range n.Choices() {
		return choice.Items()
	}
	return nil
}

// refersTo reports whether a value names a resource.
func refersTo(n *cfn.Node, id cfn.LogicalID) bool {
	return slices.Contains(n.Targets(), id)
}
