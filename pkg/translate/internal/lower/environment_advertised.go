package lower

import (
	"cmp"
	"fmt"
	"maps"
	"net"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindAdvertised = diag.Kind{
	Code: "C2E-advertised-address", Severity: diag.Warning,
	Title: "clients are sent to their own localhost",
	Cause: "The program tells its clients which address to connect to. If that is localhost, a client outside the task connects to itself.",
	Fix:   "on AWS, advertise the service name to clients",

	Breaks: true, Together: "clients are sent to their own localhost: %s",
}

// An advertised address is one that a program tells its clients to use.
type advertised struct {
	name string // of the listener, or ""
	host string
	port string // at which the program listens
}

// reportAdvertised warns of a broker that sends the clients of other tasks, or those of a load balancer, to localhost.
func reportAdvertised(l *lowering, s *plan.Service, c types.ServiceConfig) {
	facts := l.factsOf(c)
	for _, name := range facts.Advertised.Value {
		text, found := setting(s, c, name)
		if !found && !configures(c, name) {
			text = facts.Advertises.Value
		}
		listeners, _ := setting(s, c, listenersOf(name))
		for _, a := range advertisedIn(text, listeners) {
			client, host := l.sentBy(s, a.port)
			if client == "" || !a.local() {
				continue
			}
			at := l.about(s.Name).At("command")
			if !strings.HasPrefix(name, "-") {
				at = l.about(s.Name).within(l.variable(s.Name, name)).At()
			}
			at.ReportThat(kindAdvertised, "tells %s to connect to localhost:%s", client, a.port).
				WithHint("use %s in %s", a.instead(host), name).
				OrOfSeveral(fmt.Sprintf("for %s, use %s in %s", s.Name, a.instead(host), name)).Of(s.Name+" "+a.port, "used by "+client)
		}
	}
}

// listenersOf is where the program is told at which addresses it listens, by the name of the setting with those that it advertises.
func listenersOf(name string) string {
	return strings.NewReplacer("ADVERTISED_", "", "advertise-", "").Replace(name)
}

// setting is the value of an environment variable, or of an option of the command line, and reports whether it is there.
func setting(s *plan.Service, c types.ServiceConfig, name string) (string, bool) {
	if !strings.HasPrefix(name, "-") {
		value := c.Environment[name]
		return valueOr(value, ""), value != nil || s.Injects(name)
	}
	return optionIn(c, name)
}

// optionIn is the value of an option in the command line of a service, and reports whether it is there.
func optionIn(c types.ServiceConfig, name string) (string, bool) {
	return optionAmong(slices.Concat(c.Entrypoint, c.Command), name)
}

// optionAmong is the value of an option in a command line, and reports whether it is there.
func optionAmong(line []string, name string) (string, bool) {
	words := strings.Fields(strings.Join(line, " "))
	for i, word := range words {
		if value, assigned := strings.CutPrefix(word, name+"="); assigned {
			return value, true
		}
		if word == name && i+1 < len(words) {
			return words[i+1], true
		}
	}
	return "", false
}

// configures reports whether a service configures the program in another way, or may do so: then its defaults are not known to hold.
// The variables of a program begin with the same word.
func configures(c types.ServiceConfig, name string) bool {
	program, _, _ := strings.Cut(name, "_")
	return c.Entrypoint != nil || len(c.Command) > 0 || len(c.Configs) > 0 ||
		slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return v.Type == types.VolumeTypeBind }) ||
		slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), func(variable string) bool { return strings.HasPrefix(variable, program+"_") })
}

// advertisedIn reads NAME://HOST:PORT,… or HOST:PORT, with the listeners of the same names, which may have other ports.
func advertisedIn(text, listeners string) []advertised {
	ports := map[string]string{}
	for _, l := range addressesIn(listeners) {
		ports[l.name] = l.port
	}
	all := addressesIn(text)
	for i := range all {
		all[i].port = cmp.Or(ports[all[i].name], all[i].port)
	}
	return all
}

func addressesIn(text string) []advertised {
	var all []advertised
	for item := range strings.SplitSeq(text, ",") {
		name, address, named := strings.Cut(strings.TrimSpace(item), "://")
		if !named {
			name, address = "", name
		}
		if host, port, err := net.SplitHostPort(address); err == nil {
			all = append(all, advertised{name, host, port})
		}
	}
	return all
}

func (a advertised) local() bool {
	return slices.Contains([]string{"localhost", "127.0.0.1", "::1"}, a.host)
}

// instead is the address with another host.
func (a advertised) instead(host string) string {
	address := net.JoinHostPort(host, a.port)
	if a.name == "" {
		return address
	}
	return a.name + "://" + address
}

// sentBy is who connects to a port of a service from elsewhere, and to which host: another service whose settings say so, or the
// clients of a load balancer; "" if nobody does.
func (l *lowering) sentBy(s *plan.Service, port string) (client, host string) {
	names := []string{strings.ToLower(s.Name)}
	for _, alias := range s.Aliases {
		names = append(names, strings.ToLower(alias.Name))
	}
	for _, client := range l.plan.Tasks() {
		connects := slices.ContainsFunc(names, func(name string) bool { return slices.Contains(l.mentions(client)[name], port) })
		if connects && !slices.Contains(l.plan.Containers(client), s) {
			return quoted(client.Name), s.Name
		}
	}
	if slices.ContainsFunc(l.plan.Routes(), func(r plan.Route) bool {
		return r.Target.Container == s.Name && strconv.Itoa(r.Target.ContainerPort) == port
	}) {
		return "clients of the load balancer", someBalancer
	}
	return "", ""
}
