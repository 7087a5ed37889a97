package lower

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
)

// fixOf is what to do for ports that could have a listener: one of them in full, the one that most likely speaks HTTP if one may,
// then one of each other protocol.
func (l *lowering) fixOf(ports []closedPort) string {
	var fixes []string
	for _, protocol := range []string{"http", "tcp", "udp"} {
		candidates := slices.DeleteFunc(slices.Clone(ports), func(p closedPort) bool { return p.why.protocol != protocol })
		if protocol == "http" {
			slices.SortStableFunc(candidates, func(a, b closedPort) int { return cmp.Compare(l.unlikely(a), l.unlikely(b)) })
		}
		switch {
		case len(candidates) == 0:
		case len(fixes) == 0:
			which := "a port"
			if slices.ContainsFunc(ports, func(p closedPort) bool { return p.why.protocol == "" && p.why.fix != "" && !p.why.minor }) {
				which = "any other port"
			}
			fixes = append(fixes, longSyntax(which, candidates[0].port, candidates[0].why))
		default:
			fixes = append(fixes, fmt.Sprintf("use protocol: %s for %d", protocol, candidates[0].port.Target))
		}
	}
	return strings.Join(fixes, "; ")
}

// unlikely is how unlikely a port is one that browsers use: less if its image is known to speak HTTP there, or if many programs do at
// such a number.
func (l *lowering) unlikely(p closedPort) int {
	facts := l.factsOf(l.Project.Services[p.service])
	switch thousand := p.port.Target / 1000; {
	case slices.Contains(slices.Concat(facts.HTTP.Value, facts.HTTPS.Value), int(p.port.Target)):
		return 0
	case p.port.Target < 100, thousand == 3, thousand == 5, thousand == 8: // 81, 3001, 5001, 8083
		return 1
	}
	return 2
}

// longSyntax is how a port asks for a listener of the protocol that it should have, after what it is called.
func longSyntax(which string, p types.ServicePortConfig, why reason) string {
	settings := "protocol: " + why.protocol
	if why.allow {
		settings += ", allow: [CIDR]"
	}
	published := strconv.Itoa(int(p.Target))
	if !ephemeral(p) {
		published = p.Published
	}
	text := fmt.Sprintf("to expose %s, write it as {target: %d, published: %q, x-aws-listener: {%s}}", which, p.Target, published, settings)
	if why.unsure {
		text += ", or with protocol: tcp if it does not use HTTP"
	}
	return text
}
