package source

import "strings"

// An expansion replaces the variables of a text as Compose does, and keeps what there
// is to say about them. Compose's own package template stops at the first mistake, says
// nothing of where it is, and writes warnings to a global log (Compose specification,
// "Interpolation").
type expansion struct {
	lookup func(string) (string, bool)
	unset  []reference // without a value and without a default
	failed []reference
	added  int // bytes of values; beyond MaxExpanded they are left out
}

// A reference is a use of a variable.
type reference struct {
	text   string // as written; of a malformed one, its beginning
	name   string // "" when it is malformed
	reason string // what the file says about a required variable
}

// expand is the text with the unit's environment.
func (u *unit) expand(text string) string {
	if !strings.Contains(text, "$") {
		return text
	}
	e := expansion{lookup: u.lookup}
	return e.expand(text)
}

func (e *expansion) expand(text string) string {
	var out strings.Builder
	for {
		before, _, found := strings.Cut(text, "$")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		value, length := e.reference(text[len(before):])
		out.WriteString(value)
		text = text[len(before)+length:]
	}
}

// reference is the value of the reference that text begins with, and its length.
func (e *expansion) reference(text string) (value string, length int) {
	switch {
	case strings.HasPrefix(text, "$$"):
		return "$", len("$$")
	case strings.HasPrefix(text, "${"):
		return e.braced(text)
	}
	name := leadingName(text[1:])
	if name == "" {
		return "$", len("$")
	}
	length = len("$") + len(name)
	return e.value(name, text[:length]), length
}

func (e *expansion) braced(text string) (value string, length int) {
	name := leadingName(text[len("${"):])
	after := text[len("${")+len(name):]
	if name != "" && strings.HasPrefix(after, "}") {
		length = len("${") + len(name) + len("}")
		return e.value(name, text[:length]), length
	}
	operator, end := leadingOperator(after), closingBrace(text)
	if name == "" || operator == "" || end < 0 {
		e.failed = append(e.failed, reference{text: malformed(text)})
		return "", len("${")
	}
	word := text[len(text)-len(after)+len(operator) : end]
	return e.operate(name, operator, word, text[:end+1]), end + 1
}

// malformed is what to show of a reference that is not well formed.
func malformed(text string) string {
	if i := strings.IndexAny(text, " \t\n}\"'"); i >= 0 {
		return text[:i+strings.Count(text[i:i+1], "}")]
	}
	return text
}

// operate is ${name operator word}.
func (e *expansion) operate(name, operator, word, text string) string {
	value, ok := e.lookUp(name)
	if strings.HasPrefix(operator, ":") {
		ok = ok && value != ""
	}
	switch operator[len(operator)-1] {
	case '-':
		if !ok {
			return e.expand(word)
		}
	case '+':
		if ok {
			return e.expand(word)
		}
	case '?':
		if !ok {
			e.failed = append(e.failed, reference{text: text, name: name, reason: e.expand(word)})
			return ""
		}
	}
	return value
}

func (e *expansion) value(name, text string) string {
	value, ok := e.lookUp(name)
	if !ok {
		e.unset = append(e.unset, reference{text: text, name: name})
	}
	return value
}

func (e *expansion) lookUp(name string) (value string, set bool) {
	value, set = e.lookup(name)
	if e.added += len(value); e.added > MaxExpanded {
		value = ""
	}
	return value, set
}

// leadingName is the variable name that text begins with. The loader's pattern has a to z
// in either case, and so the two further characters whose small letter is one of these.
func leadingName(text string) string {
	for i, r := range text {
		letter := r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '\u017f' || r == '\u212a'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return text[:i]
		}
	}
	return text
}

func leadingOperator(text string) string {
	for _, operator := range []string{":-", ":?", ":+", "-", "?", "+"} {
		if strings.HasPrefix(text, operator) {
			return operator
		}
	}
	return ""
}

// closingBrace finds the brace that ends the reference that text begins with, on the
// same line: the one that balances, else the last.
func closingBrace(text string) int {
	line, _, _ := strings.Cut(text, "\n")
	open := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '}':
			if open--; open == 0 {
				return i
			}
		case '{':
			open++
			i++ // the loader skips the character after a brace
		}
	}
	return strings.LastIndex(line, "}")
}
