package load

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// A SecretSource reads the value of a secret, from its file or the environment. The
// translation never does: the value is for the deployment alone.
type SecretSource func() (string, error)

// SecretSources are the secrets that have a file or a variable, by name.
func (in *Input) SecretSources() map[string]SecretSource {
	sources, project := map[string]SecretSource{}, in.Project
	for name, config := range project.Secrets {
		switch {
		case config.File != "":
			sources[name] = func() (string, error) {
				content, err := in.files.reader.Read(bounded.Secret, config.File, maxSecretBytes)
				return string(content), err
			}
		case config.Environment != "":
			sources[name] = func() (string, error) { return project.Environment[config.Environment], nil }
		}
	}
	return sources
}
