package cost

import (
	"slices"
	"strconv"
	"strings"

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

// number is what a value is as a number, or what stands for it: where only AWS knows it, and where no resource has such a one.
func number(n *cfn.Node, otherwise float64) float64 {
	if value, ok := amountIn(text(n)); ok {
		return value
	}
	return otherwise
}

// largest is more than there is of anything in a template.
const largest = 1e7

func amountIn(text string) (float64, bool) {
	value, err := strconv.ParseFloat(text, 64)
	return value, err == nil && value >= 0 && value <= largest
}

// size is a size of a task, in units and MiB: 1024, or 1 with its unit (Amazon ECS API Reference, "TaskDefinition": cpu, memory).
func size(n *cfn.Node, unit string) float64 {
	written := strings.TrimSpace(text(n))
	if i := len(written) - len(unit); i > 0 && strings.EqualFold(written[i:], unit) {
		value, _ := amountIn(strings.TrimSpace(written[:i]))
		return value * 1024
	}
	return number(n, 0)
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
