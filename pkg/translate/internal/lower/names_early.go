package lower

import (
	"path"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// MinIO looks up all members of its cluster first. It waits for their names only where it knows that it is in a container, by
// /.dockerenv (minio/minio, cmd/endpoint.go, UpdateIsLocal: "return err if not Docker or Kubernetes"), which Fargate does not have
// (sindresorhus/is-docker, issue 9); today, a variable of its image tells it, too (cmd/update.go, IsDocker).
var kindEarlyName = diag.Kind{
	Code: "C2E-early-name", Severity: diag.Warning,
	Title: "program exits if a name does not resolve yet",
	Cause: "MinIO looks up all members of its cluster when it starts. Releases before 2022 wait for the names only if the file /.dockerenv " +
		"tells them that they are running in a container; otherwise, they exit. On Fargate, there is no such file, and a name resolves only " +
		"once a task is registered.",
	Fix: `use a release of MinIO from 2024 or later, with "mc ready local" as the health check`,

	Breaks: true, Stops: true, Together: "services %s exit if a name does not resolve yet",
}

var hostRange = lazyregexp.New(`\{(\d{1,4})\.{2,3}(\d{1,4})\}`)

// minioWaits is the year before which no release of MinIO waits on Fargate.
const minioWaits = 2022

// checkEarlyNames finds the members of a cluster that do not wait for each other's names.
func checkEarlyNames(l *lowering, s *plan.Service, c types.ServiceConfig) {
	name, tag, _ := strings.Cut(c.Image, ":")
	date, released := strings.CutPrefix(tag, "RELEASE.")
	year, _, _ := strings.Cut(date, "-")
	if n, err := strconv.Atoi(year); path.Base(name) != "minio" || !released || err != nil || n >= minioWaits {
		return
	}
	for _, other := range l.plan.Tasks() {
		for _, host := range namesOf(other, l.Project.Services[other.Name]) {
			if _, named := l.mentions(s)[host]; named && other != s {
				l.about(s.Name).At("image").Report(kindEarlyName, "%s exits if the name %s does not resolve yet", tag, host).Of(s.Name, "")
				return
			}
		}
	}
}

// mostHosts is more than the members that a cluster in a Compose file has.
const mostHosts = 64

// withRanges is a text in which each word with a range of numbers, as in http://minio{1...4}/data, is there once for each number.
func withRanges(text string) string {
	if !strings.Contains(text, "..") {
		return text
	}
	var words []string
	for word := range strings.FieldsSeq(text) {
		at := hostRange.FindStringSubmatchIndex(word)
		if at == nil {
			words = append(words, word)
			continue
		}
		first, _ := strconv.Atoi(word[at[2]:at[3]])
		last, _ := strconv.Atoi(word[at[4]:at[5]])
		for n := first; n <= min(last, first+mostHosts-1); n++ {
			number := strconv.Itoa(n)
			number = strings.Repeat("0", max(0, at[3]-at[2]-len(number))) + number // as wide as it is written
			words = append(words, word[:at[0]]+number+word[at[1]:])
		}
	}
	return strings.Join(words, " ")
}
