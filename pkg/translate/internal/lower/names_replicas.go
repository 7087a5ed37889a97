package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindReplicaHost is about replica sets of one member. Without a configuration, rs.initiate() takes the host name (docker-library/mongo,
// issue 354: "me" : "010871320d81:27017"). A member that does not find itself when it starts tries again at each heartbeat of another one
// (mongodb/mongo, jstests/replsets: "a replica retries on each heartbeat if isSelf fails due to temporary DNS outage during
// startup"), which a single one never gets: "waiting for reconfig or remote heartbeat".
var kindReplicaHost = diag.Kind{
	Code: "C2E-replica-host", Severity: diag.Warning,
	Title: "replica set does not recognize its only member in a new task",
	Cause: "MongoDB stores the host name of each member with the data. A new task has a different host name, and the service name does " +
		"not resolve to the task while the program starts. So MongoDB does not find itself in the stored configuration, and the replica set " +
		"remains without a primary after the first replacement of the task.",
	Fix: "make localhost:27017 the member, and set directConnection=true in URLs",

	Breaks: true, Together: "replica sets of these services do not recognize their only member in a new task: %s",
}

const (
	// reinitiates is what a script has that changes the stored configuration.
	reinitiates = "force"
	// mongoData is where images of MongoDB keep their data.
	mongoData = "/data/db"
	// taskHostName is what a member is called if nobody names it.
	taskHostName = "the task's host name"
)

// checkReplicaHost finds a replica set of one member that is known by a name which the next task with the same data does not have.
func checkReplicaHost(l *lowering, s *plan.Service, c types.ServiceConfig) {
	data := append(l.dataOf(c), mongoData)
	isKept := func(m plan.Mount) bool { return m.OnEFS() && !m.ReadOnly && overlaps(data, m.Path) }
	if !strings.Contains(l.startLine(c), "--replSet") || len(c.ExtraHosts) > 0 || !slices.ContainsFunc(s.Mounts, isKept) {
		return
	}
	texts := []string{l.startText(c)}
	if c.HealthCheck != nil {
		texts = append(texts, strings.Join(c.HealthCheck.Test, " "))
	}
	names := namesOf(s, c)
	for _, other := range l.plan.Services {
		text := l.startText(l.Project.Services[other.Name])
		if other != s && slices.ContainsFunc(names, func(name string) bool { return hasWord(text, name) }) {
			texts = append(texts, text)
		}
	}
	if slices.ContainsFunc(texts, changesMembers.MatchString) {
		return
	}
	for _, text := range texts {
		if host := memberIn(text, c); host != "" && !strings.Contains(text, reinitiates) && (host == taskHostName || slices.Contains(names, host)) {
			l.about(s.Name).At().Report(kindReplicaHost, "in a new task, its replica set does not recognize its only member (%s)", host).
				Of(s.Name, "member: "+host)
			return
		}
	}
}

// memberIn is the host of the only member with which a script initiates a replica set, "" if it initiates none, or one with several.
func memberIn(script string, c types.ServiceConfig) string {
	script = shellVariable.ReplaceAllStringFunc(script, func(found string) string {
		return valueOr(c.Environment[strings.Trim(found, "${}")], "")
	})
	if initiatesDefault.MatchString(script) {
		return taskHostName
	}
	_, config, found := strings.Cut(script, "rs.initiate(")
	if !found {
		return ""
	}
	config, _, _ = strings.Cut(config, ")")
	hosts := memberHost.FindAllStringSubmatch(config, -1)
	if len(hosts) != 1 {
		return ""
	}
	return strings.ToLower(hosts[0][1])
}

// shellVariable is how a shell has the value of a variable.
var shellVariable = lazyregexp.New(`\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})`)

// initiatesDefault is how a script initiates a replica set without a configuration.
var initiatesDefault = lazyregexp.New(`\brs\.initiate\(\s*(?:\{\s*\}\s*)?\)`)

// memberHost is the host of a member in a configuration.
var memberHost = lazyregexp.New(`\bhost\\?["']?\s*:\s*\\?["']([A-Za-z0-9][\w.-]*)`)

// changesMembers is how a script changes the configuration, or adds a member, once a replica set is initiated.
var changesMembers = lazyregexp.New(`\brs\.(reconfig|add(Arb)?)\s*\(|\breplSetReconfig\b`)
