package deploy

import "strings"

// A mask hides the values of secrets in what AWS says: an error may repeat the parameter that
// it is about.
type mask struct{ values []string }

// shortestSecret is how long a value is that can be told from other text.
const shortestSecret = 4

func (m *mask) add(value string) {
	if len(value) >= shortestSecret {
		m.values = append(m.values, value)
	}
}

func (m *mask) hide(text string) string {
	for _, value := range m.values {
		text = strings.ReplaceAll(text, value, "****")
	}
	return text
}

// error hides them in a problem.
func (m *mask) error(err error) error {
	p, is := err.(*Problem) //nolint:errorlint // what is around a problem has no text of its own
	if !is || m.hide(p.Message) == p.Message {
		return err
	}
	hidden := *p
	hidden.Message = m.hide(p.Message)
	return &hidden
}
