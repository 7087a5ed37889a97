// Package paint colours text for terminals.
package paint

// Bold is the rendition for titles.
const Bold = "1"

// Text is a text in a rendition, such as 1;31 (ECMA-48, "Select Graphic Rendition"), where there are colours.
func Text(colours bool, rendition, text string) string {
	if !colours || text == "" {
		return text
	}
	return "\x1b[" + rendition + "m" + text + "\x1b[0m"
}
