package lower

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/mattn/go-shellwords"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindHealthPath = diag.Kind{
	Code: "C2E-health-path", Severity: diag.Info,
	Title: "load balancer checks the path of the healthcheck",
	Cause: "The Compose healthcheck asks for a path of the published port over HTTP, which suits the load balancer too.",
	Fix:   "nothing to do, or name another path with x-aws-listener: {health_check: {path: …}}",
}

// checkedURL is a URL as curl and wget take it: they ask by HTTP where it has no scheme.
var checkedURL = lazyregexp.New(`^(?:(https?)://)?(\[::1\]|[\w.-]+)(?::(\d+))?(/\S*)?$`)

// A checked is what a Compose healthcheck asks for with curl or wget.
type checked struct{ scheme, path string }

// checkedBy is what the healthcheck asks for, when it is plainly a request to the port of
// the service itself.
func checkedBy(c types.ServiceConfig, port int) (checked, bool) {
	words := requestWords(c.HealthCheck)
	if len(words) == 0 {
		return checked{}, false
	}
	own := []string{"localhost", "127.0.0.1", "[::1]", "0.0.0.0", c.Name, c.ContainerName, c.Hostname}
	for _, word := range words[1:] {
		match := checkedURL().FindStringSubmatch(word)
		if match == nil || strings.ContainsAny(word, "$`") || !slices.Contains(own, match[2]) {
			continue
		}
		scheme := cmp.Or(match[1], "http")
		if asked := cmp.Or(match[3], map[string]string{"http": "80", "https": "443"}[scheme]); asked == strconv.Itoa(port) {
			path, _, _ := strings.Cut(match[4], "?")
			return checked{scheme, cmp.Or(path, "/")}, true
		}
	}
	return checked{}, false
}

// requestWords are the words of a healthcheck that runs curl or wget, by itself or in a
// shell; none for another one.
func requestWords(check *types.HealthCheckConfig) []string {
	if check == nil || check.Disable || len(check.Test) < 2 {
		return nil
	}
	words := check.Test[1:]
	if len(words) == 3 && slices.Contains([]string{"sh", "bash", "ash"}, path.Base(words[0])) && words[1] == "-c" {
		words = shellWords(words[2])
	} else if check.Test[0] == "CMD-SHELL" {
		words = shellWords(words[0])
	}
	if len(words) == 0 || !slices.Contains([]string{"curl", "wget"}, path.Base(words[0])) {
		return nil
	}
	return words
}

// shellWords are those of the first command in a line for a shell.
func shellWords(line string) []string {
	words, err := shellwords.Parse(line) // which ends at ; & | < and >
	if err != nil {
		return nil
	}
	return words
}
