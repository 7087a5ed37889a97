package reviewpage

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// covered stands in the place of a credential.
const covered = "********"

// masked is a template in which nothing looks like a credential: a page is passed on more easily than a template.
func masked(template *cfn.Document) *cfn.Document {
	if len(template.Resources()) == 0 {
		return template
	}
	known := map[string]string{} // what is shown of texts, which are often there many times
	cover := func(text string) (cfn.String, bool) {
		shown, seen := known[text]
		if !seen {
			shown = masking(text)
			known[text] = shown
		}
		return cfn.Of(shown), shown != text
	}
	resources := template.Resources()
	entries := make([]cfn.Entry, len(resources))
	for i, resource := range resources {
		entries[i] = cfn.Entry{Key: resource.Key, Value: withoutSecrets(resource.Value).Replaced(cover)}
	}
	return template.With("Resources", entries)
}

// withoutSecrets is a resource without the values of variables and options that are credentials by their names.
func withoutSecrets(resource *cfn.Node) *cfn.Node {
	shown := resource
	resource.Walk(func(_ []string, n *cfn.Node) {
		name, _ := n.Get("Name").Text()
		if value, ok := n.Get("Value").Text(); ok && secretshape.Pair(name, value) {
			shown = shown.Replace(n.Get("Value"), cfn.Text(covered))
		}
	})
	return shown
}

// masking is a text without what has the shape of a credential.
func masking(text string) string {
	if !secretshape.Command(text) {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = secretshape.Mask(line)
	}
	return strings.Join(lines, "\n")
}
