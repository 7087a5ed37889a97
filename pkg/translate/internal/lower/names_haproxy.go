package lower

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// haproxySection are the words that begin a section of HAProxy.
var haproxySection = []string{
	"global", "defaults", "listen", "frontend", "backend", "resolvers", "peers", "userlist", "cache", "program", "ring",
}

// A haproxyServer is a server line of a configuration of HAProxy without resolvers.
type haproxyServer struct {
	line    int // counted from 0
	address string
	never   bool // a name is not looked up, as init-addr says
}

// haproxyDefault is what default-server says about the servers that follow.
type haproxyDefault struct{ resolves, never bool }

// with adds what a line says.
func (d haproxyDefault) with(words []string) haproxyDefault {
	d.resolves = d.resolves || slices.Contains(words, "resolvers")
	if i := slices.Index(words, "init-addr"); i >= 0 && i+1 < len(words) {
		d.never = isNeverLookedUp(words[i+1])
	}
	return d
}

// isNeverLookedUp reports whether HAProxy takes no address from anywhere with such an init-addr: containers keep no state from which
// last could take one (HAProxy Configuration Manual, init-addr).
func isNeverLookedUp(methods string) bool {
	return !slices.ContainsFunc(strings.Split(methods, ","), func(method string) bool {
		_, err := netip.ParseAddr(method)
		return method == "libc" || err == nil
	})
}

// haproxyServers are the servers of a configuration that HAProxy does not ask a resolver of its own for.
func haproxyServers(config proxyConfig) (list []haproxyServer) {
	var byDefault, inSection haproxyDefault
	isDefaults := false
	for i, line := range strings.Split(uncommented(config), "\n") {
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case slices.Contains(haproxySection, words[0]):
			if isDefaults = words[0] == "defaults"; isDefaults {
				byDefault = haproxyDefault{}
			}
			inSection = byDefault
		case words[0] == "default-server":
			if inSection = inSection.with(words); isDefaults {
				byDefault = inSection
			}
		case words[0] == "server" && len(words) > 2:
			if own := inSection.with(words); !own.resolves {
				list = append(list, haproxyServer{i, words[2], own.never})
			}
			if address := checkedAt(words); address != "" {
				list = append(list, haproxyServer{line: i, address: address})
			}
		}
	}
	return list
}

// checkedAt is the address that HAProxy sends its checks of a server to, if that has another host. It looks up its name only when it
// starts, even if it has resolvers for the server.
func checkedAt(words []string) string {
	i := slices.Index(words, "addr")
	if i < 3 || i+1 >= len(words) {
		return ""
	}
	host, port, _ := strings.Cut(words[2], ":")
	if words[i+1] == host {
		return ""
	}
	if at := slices.Index(words, "port"); at > 0 && at+1 < len(words) {
		port = words[at+1]
	}
	return words[i+1] + ":" + port
}

// haproxyForwards are the hosts of servers without resolvers.
func haproxyForwards(configs []proxyConfig) (list []forward) {
	for _, config := range configs {
		for _, server := range haproxyServers(config) {
			if f, ok := addressed(server.address, 0); ok {
				f.from, f.never = config.from, server.never
				list = append(list, f)
			}
		}
	}
	return list
}

// neverLookedUp are the lines of a file of a service where HAProxy would not look up a name.
func (l *lowering) neverLookedUp(start string, config proxyConfig) (lines []int) {
	for _, server := range proxyServers() {
		if server.name != "HAProxy" || !server.reads(config.place, start) {
			continue
		}
		for _, s := range haproxyServers(config) {
			if s.never {
				lines = append(lines, s.line)
			}
		}
	}
	return lines
}

// reportNeverResolved warns of services that HAProxy leaves to a resolver, although no resolver is set. Of some, it would keep the
// addresses.
func (l *lowering) reportNeverResolved(s *plan.Service, kept, lost []keeper) {
	isNever := func(k keeper) bool { return k.never }
	never := slices.DeleteFunc(slices.Clone(kept), func(k keeper) bool { return !k.never })
	if len(never) == 0 {
		return
	}
	kind, hints := kindKeptAddress, []string{"remove init-addr none"}
	kind.Later, kind.Together = false, ""
	if slices.ContainsFunc(lost, isNever) {
		hints = append(hints, l.toConnect(s, lost)...)
	}
	l.about(s.Name).within(never[0].from).At().
		Report(kind, "HAProxy does not resolve %s, because of init-addr none", quotedNames(servicesOf(never))).
		WithHint("%s", allSteps(hints))
}
