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
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindHealthPath = diag.Kind{
	Code: "C2E-health-path", Severity: diag.Info,
	Title: "health check path of the load balancer",
	Cause: "The load balancer requests a path from each task, and ECS replaces a task that does not respond correctly. The path is that of " +
		"the healthcheck if it sends an HTTP request to the published port, or otherwise one to which the image is known to respond. If " +
		"neither is known, it is /, and any status code below 500 counts as healthy. The Host header of these requests is the task's " +
		"address, and a program that accepts requests only for certain hosts returns 400: if it has a variable such as ALLOWED_HOSTS, " +
		"that counts as healthy too.",
	Fix: "nothing to do; to check another path, set x-aws-listener: {health_check: {path: …}}",

	Choice: "health check paths", Together: "the load balancer checks these paths: %s",
}

// choosePath decides what the load balancer asks a target for which the user names no path.
func choosePath(l *lowering, service string, t plan.Target, check *healthExtension) {
	at, why := l.pathOf(service, t, check)
	if l.overlay.adoptCheck(check, t) || why == "" {
		return
	}
	at.Report(kindHealthPath, "the load balancer checks %s (%s)", check.Path, why).Of(service+": "+check.Path, why)
}

// pathOf fills in what a target is asked for, and says why it is that; "" if the user says it.
func (l *lowering) pathOf(service string, t plan.Target, check *healthExtension) (at servicePlace, why string) {
	c := l.Project.Services[service]
	if check.Path != "" {
		l.admitRefusal(c, check)
		return at, ""
	}
	at = l.about(service).At()
	by, asked := checkedBy(c, t.ContainerPort)
	switch health := l.factsOf(c).Health.Value; {
	case asked && strings.EqualFold(by.scheme, t.Protocol):
		check.Path, why, at = by.path, "as the healthcheck does", l.about(service).At("healthcheck")
	case !asked && health.Port == t.ContainerPort && health.Path != "":
		check.Path, why = health.Path, "which the image is known to serve"
	case check.Matcher == "":
		check.Path, check.Matcher, why = "/", plan.AnyAnswer, "any status code below 500 counts as healthy"
	default:
		return at, ""
	}
	if l.admitRefusal(c, check) {
		why += "; 400 counts as healthy too, because the program accepts requests only for certain hosts"
	}
	return at, why
}

// admitRefusal lets the answer of a program count that refuses requests for an address, unless the user says which one does, and
// reports whether it does so.
func (l *lowering) admitRefusal(c types.ServiceConfig, check *healthExtension) bool {
	if check.Matcher != "" || !l.namesHosts(c) {
		return false
	}
	check.Matcher = withRefusal
	return true
}

// withRefusal is the matcher for a program that answers 400 for other hosts than its own.
const withRefusal = "200-400"

// checkedURL is a URL as curl and wget take it: they ask by HTTP where it has no scheme.
var checkedURL = lazyregexp.New(`^(?:(https?)://)?(\[::1\]|[\w.-]+)(?::(\d+))?([/?][^\s#]*)?$`)

// A checked is what a Compose healthcheck asks for with curl or wget.
type checked struct{ scheme, path string }

// A client is a program that asks for a URL: which of its options leave the request a plain
// GET whose answer alone decides, as that of a load balancer does.
type client struct {
	flags  []string // without a value; single letters can be written together
	values []string // with one
}

// The options are those of curl(1), wget(1) and BusyBox.
var clients = map[string]client{
	"curl": {
		flags: []string{"f", "s", "S", "k", "L", "v", "i", "g", "4", "6", "fail", "silent", "show-error", "insecure", "location", "verbose",
			"include", "fail-with-body", "no-progress-meter", "compressed", "http1.1", "retry-connrefused"},
		values: []string{"o", "m", "output", "max-time", "connect-timeout", "retry", "retry-delay", "retry-max-time"},
	},
	"wget": {
		flags:  []string{"q", "S", "4", "6", "nv", "quiet", "spider", "no-verbose", "no-check-certificate", "server-response", "no-cache"},
		values: []string{"O", "T", "t", "Y", "o", "output-document", "timeout", "tries"},
	},
}

// checkedBy is what the healthcheck asks for, when it is plainly a request to the port of
// the service itself.
func checkedBy(c types.ServiceConfig, port int) (checked, bool) {
	words := requestWords(c.HealthCheck)
	if len(words) == 0 {
		return checked{}, false
	}
	asked, plain := clients[path.Base(words[0])].plainRequest(words[1:])
	match := checkedURL.FindStringSubmatch(asked)
	if !plain || match == nil || strings.ContainsAny(asked, "$`") || !slices.Contains(ownNames(c), match[2]) {
		return checked{}, false
	}
	scheme := cmp.Or(match[1], "http")
	if portOf(scheme, match[3]) != strconv.Itoa(port) {
		return checked{}, false
	}
	return checked{scheme, "/" + strings.TrimPrefix(match[4], "/")}, true
}

// plainRequest is the one URL that the program gets; false if the request says more than a
// load balancer can.
func (c client) plainRequest(words []string) (url string, plain bool) {
	for i := 0; i < len(words); i++ {
		option, isOption := strings.CutPrefix(words[i], "-")
		if !isOption && url != "" {
			return "", false
		}
		if !isOption {
			url = words[i]
			continue
		}
		known, hasNext := c.option(option)
		if !known {
			return "", false
		}
		if hasNext {
			i++
		}
	}
	return url, url != ""
}

// option reads an option without its first hyphen, and says whether the next word is its
// value.
func (c client) option(text string) (known, hasNext bool) {
	if slices.Contains(c.flags, text) {
		return true, false
	}
	if long, isLong := strings.CutPrefix(text, "-"); isLong {
		name, _, assigned := strings.Cut(long, "=")
		takes := slices.Contains(c.values, name)
		return takes || slices.Contains(c.flags, name), takes && !assigned
	}
	for i := range text { // letters written together, the last with its value
		letter := text[i : i+1]
		if slices.Contains(c.values, letter) {
			return true, i+1 == len(text)
		}
		if !slices.Contains(c.flags, letter) {
			return false, false
		}
	}
	return text != "", false
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
	if len(words) == 0 || clients[path.Base(words[0])].flags == nil {
		return nil
	}
	return words
}

// harmlessEnd is what may follow a request in a line for a shell: where its output goes, and
// that a failure of it is one.
var harmlessEnd = lazyregexp.New(
	`^(\d?>+\s*(/dev/null|&\d)\s*|&>\s*/dev/null\s*)*(\|\|\s*(exit\s+[1-9]\d*|exit|false|kill\s.*))?;?\s*$`)

// shellWords are those of a line for a shell that is one command; none where others decide
// with it.
func shellWords(line string) []string {
	parser := shellwords.NewParser()
	words, err := parser.Parse(line) // which ends at ; & | < and >
	if err != nil {
		return nil
	}
	if at := parser.Position; at >= 0 && !harmlessEnd.MatchString(strings.TrimSpace(string([]rune(line)[at:]))) {
		return nil
	}
	return words
}
