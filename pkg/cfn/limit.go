package cfn

// What CloudFormation accepts ("AWS CloudFormation quotas" in the AWS CloudFormation
// User Guide).
const (
	maxBody             = 1_000_000 // bytes of a template in S3
	maxDescription      = 1024      // bytes, of the template and of an output
	maxParameterDefault = 4096      // bytes
	maxParameterText    = 4000      // characters of a parameter's description
)

// MaxInlineSize is how large a template can be that is sent with a request, and not
// from S3.
const MaxInlineSize = 51_200

// maxEntries is how many entries a section can have.
var maxEntries = []struct {
	section string
	limit   int
}{{parametersSection, 200}, {mappingsSection, 200}, {resourcesSection, 500}, {outputsSection, 200}}

// InlineSize is the size of the document as it is sent, in bytes.
func (d *Document) InlineSize() int { return len(d.Minified()) }

func (c *checker) limits() {
	root := c.document.root
	for _, m := range maxEntries {
		if count := len(root.Get(m.section).Entries()); count > m.limit {
			c.report(OverLimit, []string{m.section}, divide, "the template has %d %s; CloudFormation accepts at most %d", count, m.section, m.limit)
		}
	}
	if len(root.Get(resourcesSection).Entries()) == 0 {
		c.report(OverLimit, []string{resourcesSection}, "define a service", "the template has no resources; CloudFormation needs at least one")
	}
	if size := c.document.InlineSize(); size > maxBody {
		c.report(OverLimit, nil, divide, "the template has %d bytes; CloudFormation accepts at most %d", size, maxBody)
	}
	c.length(root.Get(descriptionSection), maxDescription, descriptionSection)
	for _, p := range root.Get(parametersSection).Entries() {
		c.length(p.Value.Get("Default"), maxParameterDefault, parametersSection, p.Key, "Default")
		c.length(p.Value.Get(descriptionSection), maxParameterText, parametersSection, p.Key, descriptionSection)
	}
	for _, o := range root.Get(outputsSection).Entries() {
		c.length(o.Value.Get(descriptionSection), maxDescription, outputsSection, o.Key, descriptionSection)
	}
}

const divide = "split the project"

func (c *checker) length(n *Node, limit int, path ...string) {
	if text, _ := n.Text(); len(text) > limit {
		c.report(OverLimit, path, "shorten it", "the text has %d bytes; CloudFormation accepts at most %d", len(text), limit)
	}
}
