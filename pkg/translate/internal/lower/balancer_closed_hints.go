package lower

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// fixOf is what to do for ports that could have a listener: one of them in full, the one that most likely speaks HTTP if one may,
// then one of each other protocol. A database that is not the only thing to be reached stays private.
func (l *lowering) fixOf(ports []closedPort, kind diag.Kind) string {
	var fixes []string
	for _, protocol := range []string{"http", "tcp", "udp"} {
		candidates := slices.DeleteFunc(slices.Clone(ports), func(p closedPort) bool { return p.why.protocol != protocol })
		if protocol == "http" {
			slices.SortStableFunc(candidates, func(a, b closedPort) int { return cmp.Compare(l.unlikely(a), l.unlikely(b)) })
		}
		if protocol == "tcp" && kind.Code != kindNotReached.Code {
			candidates = slices.DeleteFunc(candidates, func(p closedPort) bool { return p.why.allow })
		} else if protocol == "tcp" {
			slices.SortStableFunc(candidates, func(a, b closedPort) int { return falseFirst(a.why.allow, b.why.allow) })
		}
		switch {
		case len(candidates) == 0:
		case len(fixes) == 0:
			which := "a port"
			if slices.ContainsFunc(ports, func(p closedPort) bool { return p.why.protocol == "" && p.why.fix != "" && !p.why.minor }) {
				which = fmt.Sprintf("a port such as %d", candidates[0].port.Target)
			}
			fixes = append(fixes, longSyntax(which, candidates[0].port, candidates[0].why))
		default:
			fixes = append(fixes, fmt.Sprintf("use protocol: %s for %d", protocol, candidates[0].port.Target))
		}
	}
	if i := slices.IndexFunc(ports, func(p closedPort) bool { return p.why.allow }); i >= 0 && len(fixes) == 0 {
		return fmt.Sprintf("keep %d private, because other services can reach it anyway", ports[i].port.Target)
	}
	return strings.Join(fixes, "; ")
}

// closedHints are the hints about ports that stay off the load balancers. Those of a kind become one, which ends with how people reach
// such ports: the last that says anything new has that.
func (l *lowering) closedHints(ports []closedPort, fix func(closedPort) string) []string {
	hints := make([]string, len(ports))
	last, ending, said := map[string]int{}, map[string]string{}, map[string]bool{}
	for i, p := range ports {
		code := l.closedKind(p).Code
		if hints[i] = fix(p); l.needsNoListener(p) {
			hints[i] = forwardingNow
		}
		if !said[code+hints[i]] {
			said[code+hints[i]], last[code] = true, i
		}
		switch {
		case l.isReached(p):
			ending[code] = cmp.Or(ending[code], "; "+forwardingNow)
		case l.isForwarded(p):
			ending[code] = "; " + byForwarding
		}
		if l.isForwarded(p) && !slices.Contains(l.plan.Forwarded, p.service) {
			l.plan.Forwarded = append(l.plan.Forwarded, p.service)
		}
	}
	whole := slices.Clone(hints)
	for i, p := range ports { // equal hints stay equal
		code := l.closedKind(p).Code
		if hints[i] == hints[last[code]] && hints[i] != forwardingNow {
			whole[i] += ending[code]
		}
	}
	return whole
}

// falseFirst orders what is not so before what is.
func falseFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
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
	if why.grpc {
		text += "; with a certificate, use protocol: https and target_protocol: grpc"
	}
	if why.unsure {
		text += ", or with protocol: tcp if it is not HTTP"
	}
	return text
}
