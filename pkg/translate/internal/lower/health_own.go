package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindOwnCheck = diag.Kind{
	Code: "C2E-own-check", Severity: diag.Info,
	Title: "health check connects to its own container",
	Cause: "The health check connects to the container's own name. Docker resolves it to the container itself. On AWS, the name resolves to " +
		"the registered tasks, so during an update, the check could reach a different task. In the task definition, the check connects to " +
		"127.0.0.1 instead.",
	Fix: "nothing to do",

	Choice: "health check hosts", Together: "on AWS, health checks connect to 127.0.0.1 instead of the containers' own names: %s",
}

// selfAddress is IPv4: localhost can be ::1, on which not every program listens, and to clients of MySQL it is a socket.
const selfAddress = "127.0.0.1"

// checkedHosts are where a word of a check has a host: in a URL, or after an option; before a port; and as nc has it. Its name is the
// second group. They are made for the few checks that have a name of their own.
func checkedHosts() []*lazyregexp.Regexp {
	return []*lazyregexp.Regexp{
		lazyregexp.New(`((?:^|[\s"'=(])(?:\w[\w+.-]*://(?:[^@/\s]*@)?|/dev/tcp/)|` +
			`(?:^|[\s"'=(,])(?:-h\s*|--?(?:host|hostname|server)[\s=]+))([A-Za-z0-9][\w.-]*)`),
		lazyregexp.New(`((?:^|[\s"'=(,]))([A-Za-z0-9][\w.-]*):\d{1,5}(?:$|[\s"'/),])`),
		lazyregexp.New(`((?:^|[\s"'(])nc(?:\s+-\w+(?:\s+\d+)?)*\s+)([A-Za-z0-9][\w.-]*)\s+\d{1,5}\b`),
	}
}

// mayRefuseHosts reports whether a service may answer HTTP only for certain hosts: its variables, its files or its sources speak of them.
func (l *lowering) mayRefuseHosts(s *plan.Service, c types.ServiceConfig) bool {
	words := []string{"ALLOWED_HOSTS", "server_name", "config.hosts", "trustedHosts", "AllowedHosts"}
	speaks := lazyregexp.Of(`ALLOWED_HOSTS|server_name|config\.hosts|trustedHosts|AllowedHosts`)
	return slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), hostsName.MatchString) ||
		slices.ContainsFunc(s.Files, func(f plan.File) bool { return speaks.MatchString(f.Content) }) ||
		l.buildOf(c) != nil && l.ContextMentions(l.buildOf(c), []string{".py", ".conf", ".rb", ".php", ".js", ".ts", ".json"}, words, speaks)
}

// askItself has the health check of a container ask the container itself where it has one of its own names. A program may answer HTTP only
// for its name, one that listens on its name does not answer elsewhere, and clients of a replica set that a check initiates need that name.
func (l *lowering) askItself(s *plan.Service, c types.ServiceConfig) {
	test := s.Container.Health.Command
	line := strings.Join(test, " ")
	if len(ownListens(s, c)) > 0 || strings.Contains(line, "rs.initiate") || strings.Contains(line, "https://") ||
		strings.Contains(line, "http://") && l.mayRefuseHosts(s, c) {
		return
	}
	if asked := withoutOwnName(test, namesOf(s, c)); !slices.Equal(asked, test) {
		s.Container.Health.Command = asked
		l.about(s.Name).AtValue("healthcheck", "test").
			Report(kindOwnCheck, "on AWS, its health check connects to %s instead of the container's own name", selfAddress).Of(s.Name, "")
	}
}

// withoutOwnName is a check with the address of the container in place of its names.
func withoutOwnName(test, names []string) []string {
	isOwn := func(word string) bool { return slices.Contains(names, strings.ToLower(word)) }
	line := strings.ToLower(strings.Join(test, " "))
	if !slices.ContainsFunc(names, func(name string) bool { return strings.Contains(line, name) }) {
		return test
	}
	asked, places := slices.Clone(test), checkedHosts()
	for i := 1; i < len(asked); i++ {
		option := strings.TrimLeft(asked[i-1], "-")
		if slices.Contains([]string{"h", "host", "hostname", "server"}, option) && option != asked[i-1] && isOwn(asked[i]) {
			asked[i] = selfAddress
		}
		for _, place := range places {
			asked[i] = replaceHosts(asked[i], place, names)
		}
	}
	if probes := len(asked) - 2; probes > 1 && asked[1] == "nc" && isOwn(asked[probes]) {
		asked[probes] = selfAddress // nc -z NAME PORT, word by word
	}
	return asked
}

// replaceHosts puts the address of the container in place of its names, which are the second group of what is found.
func replaceHosts(text string, place *lazyregexp.Regexp, names []string) string {
	for _, at := range slices.Backward(place.FindAllStringSubmatchIndex(text, -1)) {
		if slices.Contains(names, strings.ToLower(text[at[4]:at[5]])) {
			text = text[:at[4]] + selfAddress + text[at[5]:]
		}
	}
	return text
}
