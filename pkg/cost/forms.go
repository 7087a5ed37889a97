package cost

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// JSON writes an estimate for programs.
func (e *Estimate) JSON(w io.Writer) error { return writeJSON(w, e) }

// JSON writes a change for programs.
func (c Change) JSON(w io.Writer) error { return writeJSON(w, c) }

func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// markdownText makes Markdown of text: what could be taken for HTML or formatting is escaped.
func markdownText(text string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "<", `\<`, "|", `\|`, "[", `\[`).Replace(text)
}

// Markdown writes an estimate for a description of a change.
func (e *Estimate) Markdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n| service | resource | amount | USD a month |\n|---|---|---|---:|\n", markdownText(e.Title()))
	for _, s := range e.Services {
		fmt.Fprintf(&b, "| **%s** | | | **%s** |\n", markdownText(Named(s.Name)), s.Total)
		for _, l := range s.Lines {
			fmt.Fprintf(&b, "| | %s | %s | %s |\n", l.Resource, l.Text(), l.Cost)
		}
	}
	for _, part := range e.Parts() {
		fmt.Fprintf(&b, "\n## %s\n\n", part.Title)
		for _, text := range part.Rows {
			fmt.Fprintf(&b, "- %s\n", markdownText(text))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Text writes a change for people.
func (c Change) Text(w io.Writer, s Style) error {
	p := &page{Style: s}
	p.line("%s", s.bold("Cost: "+c.Line()))
	for _, service := range c.Services {
		p.line("  %s: %s", Named(service.Name), service.text())
	}
	_, err := io.WriteString(w, p.String())
	return err
}

// Markdown writes a change for a comment on a pull request.
func (c Change) Markdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "**Cost**: %s\n", c.Line())
	if len(c.Services) > 0 {
		b.WriteString("\n| service | before | after | change |\n|---|---:|---:|---:|\n")
	}
	for _, s := range c.Services {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", markdownText(Named(s.Name)), s.Before, s.After, signed(s.After.minus(s.Before)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (s ServiceChange) text() string {
	return fmt.Sprintf("%s, from %s to %s", signed(s.After.minus(s.Before)), s.Before, s.After)
}
