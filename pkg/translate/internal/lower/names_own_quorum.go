package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A member of a quorum of ZooKeeper listens at the address that the list of servers has for it, tries to three times, and exits
// (QuorumCnxManager in apache/zookeeper: DEFAULT_PORT_BIND_MAX_RETRY = 3, UNABLE_TO_BIND_QUORUM_PORT), unless quorumListenOnAllIPs is set.

// quorumLists are the variables of images of ZooKeeper that have the servers of a quorum, each with the setting that makes a member
// listen on all addresses.
var quorumLists = []struct{ list, form, name, value string }{
	{zooServers, "server.", "ZOO_CFG_EXTRA", "quorumListenOnAllIPs=true"},
	{zooServers, "", "ZOO_LISTEN_ALLIPS_ENABLED", "yes"},
	{"ZOOKEEPER_SERVERS", "", "ZOOKEEPER_QUORUM_LISTEN_ON_ALL_IPS", "true"},
}

// quorumServer is a server in such a list, with its ports for the others and for elections.
var quorumServer = lazyregexp.New(`(?:^|[\s,;=])([\w.-]+):\d+:\d+`)

// checkOwnQuorum finds a member of a quorum that listens on its own name.
func checkOwnQuorum(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, q := range quorumLists {
		text := valueOr(c.Environment[q.list], "")
		servers := quorumServer.FindAllStringSubmatch(text, -1)
		if !strings.Contains(text, q.form) || len(servers) < 2 {
			continue
		}
		for _, server := range servers {
			own := strings.ToLower(server[1])
			if !slices.Contains(namesOf(s, c), own) || strings.Contains(valueOr(c.Environment[q.name], ""), q.value) {
				continue
			}
			l.about(s.Name).within(l.variable(s.Name, q.list)).AtValue().
				ReportThat(kindOwnName, "binds to its own name, %s (set in the variable %s), which does not resolve at startup", own, q.list).
				Of(s.Name, "the variable "+q.list).
				WithHint("set %s: %s", q.name, q.value)
		}
		return
	}
}
