package lower

import "strings"

// quotedCommand quotes a command in a message. It adds what was cut off with the end of a quoted part, and writes the quotation marks in
// the command as single ones, unless it has those too.
func quotedCommand(command string) string {
	command = strings.ReplaceAll(strings.TrimRight(command, `\ `), `\"`, `"`)
	var open rune
	for _, r := range command {
		switch {
		case r == open:
			open = 0
		case open == 0 && (r == '"' || r == '\''):
			open = r
		}
	}
	if open != 0 {
		command += string(open)
	}
	mark := "'"
	if strings.Contains(command, mark) {
		mark = `\"`
	}
	return quoted(strings.ReplaceAll(command, `"`, mark))
}
