package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindTaskItself = diag.Kind{
	Code: "C2E-task-itself", Severity: diag.Warning,
	Title: "service addresses its own task instead of another service",
	Cause: "localhost and 127.0.0.1 refer to the container itself and, on AWS, to the other containers in its task. The service does not " +
		"listen on this port; another service of the project does, in a task of its own.",
	Fix: "use the name of that service instead",

	Breaks: true, Together: "addresses meant for other services refer to the tasks themselves: %s",
}

var (
	// serverName is what variables are called that say where a server is.
	serverName = lazyregexp.New(`(?i)(^|_)(hosts?|hostname|servers?|addr(ess)?|endpoint|ur[il]|dsn|brokers?|nodes|connection(_?string)?)$`)
	// ownMachine is an address of this machine without a scheme, with its port.
	ownMachine = lazyregexp.New(`^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$`)
	// ownMachineURL is one with a scheme, of which JDBC has two.
	ownMachineURL = lazyregexp.New(`^(?:jdbc:)?([a-z][a-z0-9+.-]*)://(?:[^@/\s]*@)?(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?(?:[/?;]|$)`)
)

// usualPort is the port of a server, by the scheme of its URL, "" for one that is not known.
func usualPort(scheme string) string {
	switch scheme {
	case "postgres", "postgresql":
		return "5432"
	case "mysql", "mysql2", "mariadb":
		return "3306"
	case "redis", "valkey":
		return "6379"
	case "mongodb":
		return "27017"
	case "amqp":
		return "5672"
	case "nats":
		return "4222"
	}
	return ""
}

// An itself looks for the addresses of other services that lead a service to its own task.
type itself struct {
	*lowering
	service *plan.Service
	config  types.ServiceConfig
}

// report is about programs that others use: a database has the variables of its clients in an env file.
func (i itself) report() {
	if i.factsOf(i.config).Backend.Known() {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(i.config.Environment)) {
		if i.service.Injects(name) || i.service.HasAddress(name) || i.isForAnother(name) {
			continue
		}
		if other := i.other(name); other != "" {
			i.about(i.service.Name).within(i.variable(i.service.Name, name)).At().
				Report(kindTaskItself, "%s refers to the task itself", name).
				WithHint("in %s, use %s as the host", name, other).
				OrOfSeveral(fmt.Sprintf("in %s of %q, use %s as the host", name, i.service.Name, other)).Of(i.service.Name, name)
			itIs(i.service, name, valueOr(i.config.Environment[name], ""), other)
		}
	}
}

// isForAnother reports whether a variable comes from an env file that another service reads, too, and that one sets it to an address of
// its own: it is the reader, and this service has the variable by the way.
func (i itself) isForAnother(name string) bool {
	reads := func(c types.ServiceConfig, path string) bool {
		return slices.ContainsFunc(c.EnvFiles, func(f types.EnvFile) bool { return f.Path == path })
	}
	for _, other := range i.Project.Services {
		shared := slices.ContainsFunc(i.config.EnvFiles, func(f types.EnvFile) bool { return reads(other, f.Path) })
		if shared && valueOr(other.Environment[name], "") != valueOr(i.config.Environment[name], "") {
			return true
		}
	}
	return false
}

// other is the service that a variable means by an address of this machine, "" if it means none.
func (i itself) other(name string) string {
	port, local := i.portIn(name, strings.TrimSpace(valueOr(i.config.Environment[name], "")))
	if !local {
		return ""
	}
	return i.meant(port, name)
}

// isOfBackend reports whether the program itself uses the address, which is that of a database or the like: no browser does.
func (v localVariable) isOfBackend() bool {
	return itself{v.lowering, v.service, v.Project.Services[v.service.Name]}.other(v.name) != ""
}

// portIn is the port of an address of this machine in a variable, "" if it is not known, and reports whether it is one. A variable
// such as DB_PORT has the one of DB_HOST.
func (i itself) portIn(name, value string) (port string, local bool) {
	if match := ownMachineURL.FindStringSubmatch(value); match != nil {
		scheme, _, _ := strings.Cut(match[1], "+")
		if match[2] == "" {
			return usualPort(scheme), usualPort(scheme) != ""
		}
		return match[2], true
	}
	match := ownMachine.FindStringSubmatch(value)
	if match == nil || !serverName.MatchString(name) || isInside(name) {
		return "", false
	}
	if match[1] != "" {
		return match[1], true
	}
	if prefix, _, ok := memberOf(name); ok {
		port = valueOr(i.config.Environment[prefix+"PORT"], "")
	}
	return port, true
}

// meant is the service whose port an address has, or without a port the only one whose image the variable is named after. It is one
// that other programs use; the container itself, and those in its task, do not listen there.
func (i itself) meant(port, variable string) string {
	var found []string
	for _, other := range i.plan.Tasks() {
		c := i.Project.Services[other.Name]
		backend := i.factsOf(c).Backend
		if other == i.service || !slices.Contains(backendsAwaited, backend.Value) || !meets(i.config, c) {
			continue
		}
		ports := i.listensOn(c)
		if port == "" && isNamedAfter(variable, c, backend.Value) && len(ports) > 0 || slices.Contains(ports, port) {
			found = append(found, other.Name)
		}
	}
	itself := localVariable{i.lowering, i.service, variable, "", false}
	if len(found) == 0 || port == "" && len(found) > 1 || itself.sharesTask() || slices.Contains(i.listensOn(i.config), port) {
		return ""
	}
	return found[0]
}

// isNamedAfter reports whether a variable has the name of a program or of its kind in its own.
func isNamedAfter(variable string, c types.ServiceConfig, kind string) bool {
	words := map[string][]string{"database": {"DB", "DATABASE"}, "cache": {"CACHE"}, "broker": {"BROKER", "QUEUE", "AMQP"}}[kind]
	first, _, _ := strings.Cut(strings.ToUpper(variable), "_")
	return slices.Contains(words, first) || len(first) > 3 && strings.Contains(strings.ToUpper(c.Image), first)
}

// listensOn are the ports of a container, by the file, its image and its Dockerfile.
func (l *lowering) listensOn(c types.ServiceConfig) []string {
	facts := l.factsOf(c)
	var ports []string
	for _, p := range c.Ports {
		ports = append(ports, strconv.Itoa(int(p.Target)))
	}
	for _, text := range c.Expose {
		ports = append(ports, strings.TrimSuffix(text, "/tcp"))
	}
	for _, known := range [][]int{facts.HTTP.Value, facts.HTTPS.Value, facts.TCP.Value, l.dockerfileOf(c).Exposed} {
		for _, port := range known {
			ports = append(ports, strconv.Itoa(port))
		}
	}
	return ports
}
