package load

import (
	"os"

	"github.com/compose-spec/compose-go/v2/types"
)

// A SecretSource reads the value of a secret, from its file or the environment. The
// translation never does: the value is for the deployment alone.
type SecretSource func() (string, error)

// SecretSources are the secrets that have a file or a variable, by name.
func SecretSources(project *types.Project) map[string]SecretSource {
	sources := map[string]SecretSource{}
	for name, config := range project.Secrets {
		switch {
		case config.File != "":
			sources[name] = func() (string, error) {
				content, err := os.ReadFile(config.File)
				return string(content), err
			}
		case config.Environment != "":
			sources[name] = func() (string, error) { return project.Environment[config.Environment], nil }
		}
	}
	return sources
}
