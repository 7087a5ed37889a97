package task

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// covered stands in the place of a credential.
const covered = "********"

// Commands are the docker commands that start the task, without waiting for anything, as they may be shown. Values of secrets,
// and what looks like a credential, are not in them: the variables that have them are those that docker has to find in
// its own environment.
func (s *Spec) Commands() (commands [][]string, variables []string) {
	commands = s.holder()
	for i := range s.Definition.Containers {
		shown, withheld := withoutCredentials(&s.Definition.Containers[i])
		commands = append(commands, s.run(shown).Args)
		variables = append(variables, withheld...)
	}
	return commands, variables
}

// withoutCredentials is a container as it may be shown, and the names of the variables whose values are not.
func withoutCredentials(c *scene.Container) (shown *scene.Container, withheld []string) {
	copied := *c
	copied.EntryPoint, copied.Command = coveredWords(c.EntryPoint), coveredWords(c.Command)
	copied.Environment, copied.Secrets = nil, nil
	for _, v := range c.Environment {
		if secretshape.Pair(string(v.Name), string(v.Value)) {
			copied.Secrets = append(copied.Secrets, scene.Secret{Name: v.Name, Value: covered})
		} else {
			copied.Environment = append(copied.Environment, v)
		}
	}
	for _, v := range c.Secrets {
		v.Value = covered
		copied.Secrets = append(copied.Secrets, v)
	}
	for _, v := range copied.Secrets {
		withheld = append(withheld, string(v.Name))
	}
	copied.DockerLabels = maps.Clone(c.DockerLabels)
	for name, value := range copied.DockerLabels {
		if secretshape.Pair(name, string(value)) {
			copied.DockerLabels[name] = covered
		}
	}
	return &copied, withheld
}

// coveredWords is a command line without what looks like a credential: a word may be one because of the word before it.
func coveredWords(words []scene.Text) []scene.Text {
	passwords := secretshape.Passwords(strings.Join(scene.Strings(words), " "))
	shown := slices.Clone(words)
	for i, word := range words {
		text := secretshape.Cover(string(word))
		for _, password := range passwords {
			text = strings.ReplaceAll(text, password, covered)
		}
		shown[i] = scene.Text(text)
	}
	return shown
}
