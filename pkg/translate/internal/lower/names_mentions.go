package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	mentionBreaks = lazyregexp.New(`://|[\s,;=@"'()\[\]{}<>|&]+`)
	mentionName   = lazyregexp.New(`^([A-Za-z0-9_][A-Za-z0-9_.-]*)(?::(\d{1,5}))?(?:/.*)?$`)
)

// usersOf are the tasks whose settings have a word, sorted.
func (l *lowering) usersOf(word string) []*plan.Service {
	if l.users == nil {
		l.users = map[string][]*plan.Service{}
		for _, s := range l.plan.Tasks() {
			for mentioned := range l.mentions(s) {
				l.users[mentioned] = append(l.users[mentioned], s)
			}
		}
	}
	return l.users[strings.ToLower(word)]
}

// mentions are the words in the settings of a service that can be names of hosts, each
// with the ports that go with it: db, db:5432, postgres://user@db:5432/path. What is found
// is only ever said, or decides whether a name on the side is worth an entry; so a word
// that happens to be the name of a service does no harm.
func (l *lowering) mentions(s *plan.Service) map[string][]string {
	if found, ok := l.words[s.Name]; ok {
		return found
	}
	var texts []string
	for _, container := range l.plan.Containers(s) {
		c := l.Project.Services[container.Name]
		texts = append(texts, settingsOf(c)...)
		texts = append(texts, l.imageDefaults(c)...)
		for _, config := range c.Configs {
			texts = append(texts, l.Project.Configs[config.Source].Content)
		}
		for _, i := range container.Injected {
			text, _ := l.Project.Secrets[i.Secret].Extensions["x-aws-template"].(string)
			texts = append(texts, text)
		}
	}
	l.words[s.Name] = hostsIn(texts)
	return l.words[s.Name]
}

// imageDefaults are the addresses that an image has by itself for variables that a service does not set.
func (l *lowering) imageDefaults(c types.ServiceConfig) []string {
	var texts []string
	for _, d := range l.factsOf(c).Connects.Value {
		if c.Environment[d.Name] == nil {
			texts = append(texts, d.Value)
		}
	}
	return texts
}

// settingsOf are the command and the values of the variables of a service, in a fixed order.
func settingsOf(c types.ServiceConfig) []string {
	texts := slices.Concat(c.Command, c.Entrypoint)
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		texts = append(texts, valueOr(c.Environment[name], ""))
	}
	return texts
}

// hostsIn are the words in texts that can be names of hosts, in small letters, with the ports that go with them.
func hostsIn(texts []string) map[string][]string {
	found := map[string][]string{}
	for _, text := range texts {
		for _, word := range mentionBreaks.Split(withRanges(text), -1) {
			if match := mentionName.FindStringSubmatch(word); match != nil {
				name := strings.ToLower(match[1])
				ports := found[name]
				if port := match[2]; port != "" && !slices.Contains(ports, port) {
					ports = append(ports, port)
				}
				found[name] = ports
			}
		}
	}
	return found
}

// A fileReader is a task with the content of a file that is mounted in it, or of the configuration of a proxy that is built in.
type fileReader struct {
	task    *plan.Service
	content string
}

// fileReaders are the tasks with such files, once for each file.
func (l *lowering) fileReaders() []fileReader {
	if l.readers != nil {
		return l.readers
	}
	l.readers = []fileReader{}
	for _, s := range l.plan.Tasks() {
		for _, c := range l.plan.Containers(s) {
			for _, f := range c.Files {
				l.readers = append(l.readers, fileReader{s, f.Content})
			}
			for _, config := range l.builtConfigs(l.Project.Services[c.Name]) {
				l.readers = append(l.readers, fileReader{s, uncommented(config)})
			}
		}
	}
	return l.readers
}
