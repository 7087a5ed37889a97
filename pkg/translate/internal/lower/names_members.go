package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindMemberAddress is about Redis Cluster, which knows its members by their addresses even if it was made by names (redis/redis, issue
// 15136: "Cluster does not survive node restart": "the master IPs are invalid and the cluster never heals itself from fail state").
var kindMemberAddress = diag.Kind{
	Code: "C2E-member-address", Severity: diag.Warning,
	Title: "members of a Redis Cluster cannot find each other after a deployment",
	Cause: "Redis Cluster stores the IP addresses of its members in nodes.conf. Each new task has a different address. A member that is " +
		"replaced alone sends its new address to the others. If a deployment replaces all of them, none knows the address of any other.",
	Fix: "run a single Redis server; or use Amazon ElastiCache for a cluster",

	Breaks: true, Together: "members of a Redis Cluster cannot find each other after a deployment: %s",
}

// clusterEnabled is how Redis becomes a member of a cluster, by an option or in its configuration.
var clusterEnabled = lazyregexp.New(`(?m)(?:--|^[ \t]*)cluster-enabled[ \t=]+["']?yes\b`)

// reportMembers warns of the members of a Redis Cluster.
func reportMembers(l *lowering) {
	var members []*plan.Service
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if s.RunMode == plan.LongRunning && l.joinsRedis(s, c) {
			members = append(members, s)
		}
	})
	if len(members) < 2 {
		return
	}
	for _, s := range members {
		l.about(s.Name).At().ReportThat(kindMemberAddress, "is a member of a Redis Cluster, and a new task has another address").Of(s.Name, "")
	}
}

// joinsRedis reports whether a service is such a member.
func (l *lowering) joinsRedis(s *plan.Service, c types.ServiceConfig) bool {
	text := l.startText(c)
	return strings.Contains(text, "redis-server") && clusterEnabled.MatchString(text) ||
		slices.ContainsFunc(s.Files, func(f plan.File) bool { return clusterEnabled.MatchString(f.Content) })
}
