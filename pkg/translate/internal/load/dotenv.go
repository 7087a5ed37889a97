package load

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// variables are those of files that are read one after the other, each with what those before
// it have set.
func (in *resolvedInputs) variables(names []string) (map[string]string, error) {
	values := map[string]string{}
	var all []byte
	lines := 0
	for _, name := range names {
		content, err := in.read(name, maxEnvBytes)
		if err != nil {
			return nil, err
		}
		content = append(bytes.TrimPrefix(content, []byte("\ufeff")), '\n')
		all = append(all, content...)
		lookup := lookupIn(in.environment)
		if line := source.Growth(all, lookup); line > 0 {
			return nil, in.envFault(name, line-lines, source.TooMuch)
		}
		values, err = dotenv.ParseWithLookup(bytes.NewReader(all), lookup)
		if err != nil {
			line, problem := source.EnvProblem(all, err.Error())
			return nil, in.envFault(name, line-lines, problem)
		}
		lines += bytes.Count(content, []byte("\n"))
	}
	return values, nil
}

// envFault is a mistake in a file of variables, of which nothing is shown: it may be a
// password.
func (in *resolvedInputs) envFault(name string, line int, problem string) error {
	place := in.paths.shown(name)
	if line > 0 {
		place = fmt.Sprintf("%s:%d:1", place, line)
	}
	return InputError(fmt.Sprintf("%s: %s", place, strings.TrimSpace(problem)))
}
