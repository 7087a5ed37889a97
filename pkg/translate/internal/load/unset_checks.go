package load

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// A Check is the test of a health check with an unset variable in it, which a variable of the container has too.
type Check struct {
	Use
	Test string // for a shell, with the variable of the container
}

// checks adds the tests of health checks that have an unset variable. One that the container does not have is a part of something else.
func (in *Input) checks(found unsetVariables, name, service string) {
	u := found.of(name)
	i := slices.IndexFunc(u.Uses, func(use Use) bool { return use.Service == service })
	if i < 0 {
		found.part(name)
		return
	}
	test, ok := shellTest(in.Source.ValueWith(map[string]string{name: mark}, "services", service, "healthcheck", "test"), u.Uses[i].Variable)
	if !ok {
		found.part(name)
		return
	}
	if check := (Check{u.Uses[i], test}); !slices.Contains(u.Checks, check) {
		u.Checks = append(u.Checks, check)
	}
}

// shellTest is a test for a shell, with a variable in place of the mark; not ok if a shell would not replace it there.
func shellTest(test *yaml.Node, variable string) (text string, ok bool) {
	switch {
	case test == nil:
		return "", false
	case test.Kind == yaml.ScalarNode:
		text = test.Value
	case len(test.Content) == 2 && test.Content[0].Value == "CMD-SHELL":
		text = test.Content[1].Value
	case len(test.Content) > 1 && test.Content[0].Value == "CMD":
		var words []string
		for _, word := range test.Content[1:] {
			words = append(words, shellWord(word.Value))
		}
		text = strings.Join(words, " ")
	}
	return strings.ReplaceAll(text, mark, "${"+variable+"}"), text != "" && !strings.ContainsAny(text, "'`\n")
}

// shellWord is a word of a command as a shell reads it. One with the mark in it is replaced there.
func shellWord(word string) string {
	if !strings.ContainsAny(word, " \t\"\\$&|;<>()*?[]#~%!{}"+mark) {
		return word
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, `$`, `\$`).Replace(word) + `"`
}
