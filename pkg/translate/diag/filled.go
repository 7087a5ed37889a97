package diag

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// asWritten puts the reference to a variable in the place of its value, and says where the value comes from: it may
// be confidential, and what is to be corrected is not in the Compose file.
func (f *Finding) asWritten(src *source.Set) {
	if f.Severity != Error {
		return
	}
	var names []string
	for _, text := range src.Filled(f.Path...) {
		message := quotedAs(f.Message, text.Value, text.Written)
		for _, v := range text.Variables {
			if message = valueAs(message, v.Value, "${"+v.Name+"}"); message != f.Message {
				names = append(names, v.Name)
			}
		}
		f.Message = message
	}
	switch names = unique(names); len(names) {
	case 0:
	case 1:
		f.Hint += "; " + names[0] + " comes from the environment or .env"
	default:
		f.Hint += "; " + sentence.And(names) + " come from the environment or .env"
	}
}

// leastValue is how long a value is that is found in a text without quotes around it.
const leastValue = 6

func valueAs(text, value, written string) string {
	if text = quotedAs(text, value, written); len(value) >= leastValue {
		return strings.ReplaceAll(text, value, written)
	}
	return text
}

func quotedAs(text, value, written string) string {
	return strings.ReplaceAll(text, `"`+value+`"`, `"`+written+`"`)
}
