package explain

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// JSON writes an explanation for programs.
func (e *Explanation) JSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(e)
}

// markdownText makes Markdown of text: what could be taken for HTML or formatting is escaped.
var markdownText = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "<", `\<`, "|", `\|`, "[", `\[`)

// Markdown writes an explanation for a description of a change.
func (e *Explanation) Markdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", markdownText.Replace(e.Project))
	for _, part := range e.Sections() {
		fmt.Fprintf(&b, "\n## %s\n\n", part.Title)
		if len(part.Rows) == 0 {
			b.WriteString(strings.ToUpper(part.None[:1]) + part.None[1:] + ".\n")
		}
		for _, r := range part.Rows {
			fmt.Fprintf(&b, "- **%s**: %s\n", markdownText.Replace(r.Name), markdownText.Replace(r.Text))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
