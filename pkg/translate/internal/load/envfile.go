package load

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
)

// The Compose loader knows the format raw of an env_file by name only: docker compose
// brings the reader, and so does compose2ecs.
func init() { dotenv.RegisterFormat("raw", readRaw) }

// readRaw reads KEY=VALUE lines as docker run --env-file does: what follows the first = is
// the value, quotes, spaces, # and $ included. A key alone takes its value from the
// environment.
func readRaw(r io.Reader, filename string, values map[string]string, lookup func(string) (string, bool)) error {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, 1<<20)
	for number := 1; scanner.Scan(); number++ {
		line := strings.TrimLeft(strings.TrimPrefix(scanner.Text(), "\ufeff"), " \t\r\v\f")
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, given := strings.Cut(line, "=")
		switch {
		case key == "":
			return fmt.Errorf("failed to read %s: line %d: there is no name before =", filename, number)
		case strings.ContainsAny(key, " \t"):
			return fmt.Errorf("failed to read %s: line %d: key cannot contain a space", filename, number)
		case !given && lookup != nil:
			if value, given = lookup(key); !given {
				continue
			}
		}
		values[key] = value
	}
	if err := scanner.Err(); err != nil {
		return fmt.Errorf("failed to read %s: %w", filename, err)
	}
	return nil
}
