package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isAsked reports whether another service has the name of a service as a host: in its files, its command or a variable.
func isAsked(service string, p *plan.Plan) bool {
	return slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		return s.Name != service && slices.ContainsFunc(textsOf(s), func(text string) bool { return namesHost(text, service) })
	})
}

// textsOf are the texts in which a service may name others: its command, its files and its variables.
func textsOf(s *plan.Service) []string {
	texts := slices.Concat(s.Container.Command, s.Container.EntryPoint, contents(s))
	for _, v := range s.Container.Environment {
		texts = append(texts, v.Value)
	}
	return texts
}

// namesHost reports whether a text has a name as a host: in a URL, or before a port. It may not be a part of another name.
func namesHost(text, name string) bool {
	isPart := func(c byte) bool {
		return c == '-' || c == '_' || c == '.' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
	}
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 || name == "" {
			return false
		}
		before, rest := text[:from+i], text[from+i+len(name):]
		isWhole := (before == "" || !isPart(before[len(before)-1])) && (rest == "" || !isPart(rest[0]))
		if isWhole && (strings.HasSuffix(before, "//") || strings.HasSuffix(before, "@") || strings.HasPrefix(rest, ":")) {
			return true
		}
		from += i + len(name)
	}
}
