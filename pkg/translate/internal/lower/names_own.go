package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindOwnName = diag.Kind{
	Code: "C2E-own-name", Severity: diag.Warning,
	Title: "program binds to its own name",
	Cause: "Docker resolves a container's own name to its own address, so a program can bind to it. On AWS, a service name resolves to " +
		"the registered tasks, and a task is not yet registered while its program starts. The program exits because the name does not " +
		"resolve, or resolves to another task.",
	Fix: "set the listen address to 0.0.0.0 instead of the name",

	Breaks: true, Stops: true, Together: "programs bind to their own names, which do not resolve at startup: %s",
}

var (
	// listening is what variables, options and keys of files are called that say where a program listens.
	listening = lazyregexp.New(`(?i)^(?:.*[-_.])?(?:(?:listen(?:er)?s?|bind)(?:[-_.]?(?:on|ip|addr(?:ess(?:es)?)?|hosts?|urls?))?|` +
		`(?:server|network|http)\.host)$`)
	// variableReference is where a file has the value of a variable.
	variableReference = lazyregexp.New(`\$\{(?:env:)?([A-Za-z_]\w*)\}`)
	// settingLine is a line of a file with a key and what is said for it, as most kinds of files have them.
	settingLine = lazyregexp.New(`(?m)^[ \t]*(?:- )?["']?([\w.-]+)["']?(?:[ \t]*[:=][ \t]*|[ \t]+)([^\n#]+)`)
)

// tellsToListen reports whether a name is that of a setting which says where a program listens, and not what it tells others.
func tellsToListen(name string) bool {
	return listening.MatchString(name) && !strings.Contains(strings.ToLower(name), "advertise")
}

// checkOwnName finds a program that is told to listen on the name of its own service.
func checkOwnName(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, own := range ownListens(s, c) {
		l.about(s.Name).within(own.path).AtValue().
			ReportThat(kindOwnName, "binds to its own name, %[2]s (set in %[1]s), which does not resolve at startup", own.what, own.text).
			Of(s.Name, own.what)
	}
}

// ownListens are the passages that tell a program to listen on one of its own names, which is their text.
func ownListens(s *plan.Service, c types.ServiceConfig) (found []passage) {
	names := namesOf(s, c)
	for _, p := range passagesOf(s, c) {
		p.text = expanded(p.text, c)
		if !slices.ContainsFunc(names, func(name string) bool { return hasWord(p.text, name) }) {
			continue
		}
		for _, place := range p.listens() {
			for _, host := range slices.Sorted(maps.Keys(hostsIn([]string{place}))) {
				if slices.Contains(names, host) {
					found = append(found, passage{p.path, p.what, host})
				}
			}
		}
	}
	return found
}

// checkOwnHosts finds a name of the service itself that extra_hosts has for its own loopback address, as programs need it that ask
// themselves by their name before others can.
func checkOwnHosts(l *lowering, s *plan.Service, c types.ServiceConfig) {
	names := namesOf(s, c)
	for _, host := range slices.Sorted(maps.Keys(c.ExtraHosts)) {
		itself := slices.ContainsFunc(c.ExtraHosts[host], func(ip string) bool { return isHere(strings.Trim(ip, "[]")) })
		if !itself || !slices.Contains(names, strings.ToLower(host)) {
			continue
		}
		finding := l.about(s.Name).At("extra_hosts").
			Report(kindOwnName, "extra_hosts maps %s, its own name, to the container itself, which has no effect on AWS", host).
			WithHint("%s", withoutOwnHost(c, host)).Of(s.Name, "extra_hosts")
		if len(c.ExtraHosts) == 1 {
			finding.InsteadOf = kindDifferent.Code
		}
	}
}

// withoutOwnHost is what to do about a name that leads a program to itself. A replica set of MongoDB tells clients the names of its
// members, to which they connect then, unless they are told to stay (mongodb/node-mongodb-native, topologyTypeFromSeedlist).
func withoutOwnHost(c types.ServiceConfig, host string) string {
	if facts, _ := images.Lookup(c.Image); slices.Contains(facts.TCP.Value, mongoPort) {
		return "initiate the replica set with localhost in place of " + host + ", and add directConnection=true to its clients' URLs"
	}
	return "in the program's settings and scripts, write localhost in place of " + host
}

// mongoPort is the port of MongoDB.
const mongoPort = 27017

// expanded is a text in which the values of variables stand for ${NAME} and ${env:NAME}, as collectors of telemetry have them in
// their files.
func expanded(text string, c types.ServiceConfig) string {
	if !strings.Contains(text, "${") {
		return text
	}
	return variableReference.ReplaceAllStringFunc(text, func(found string) string {
		return valueOr(c.Environment[variableReference.FindStringSubmatch(found)[1]], found)
	})
}

// namesOf are the names that Docker resolves to a container of a service, in small letters.
func namesOf(s *plan.Service, c types.ServiceConfig) []string {
	names := []string{s.Name, c.ContainerName, c.Hostname}
	for _, network := range c.Networks {
		if network != nil {
			names = append(names, network.Aliases...)
		}
	}
	for i := range names {
		names[i] = strings.ToLower(names[i])
	}
	return slices.DeleteFunc(names, func(name string) bool { return name == "" })
}

// zooServers is the variable of ZooKeeper's image with its ensemble (ZooKeeper documentation, "Dynamic Reconfiguration": after a semicolon,
// each server has the address at which it listens for clients).
const zooServers = "ZOO_SERVERS"

// clientAddresses are those in a list of servers of ZooKeeper.
func clientAddresses(servers string) (addresses []string) {
	for server := range strings.FieldsSeq(servers) {
		if _, address, found := strings.Cut(server, ";"); found {
			addresses = append(addresses, address)
		}
	}
	return addresses
}

// listens are the values in a passage that say where a program listens.
func (p passage) listens() []string {
	if p.path[len(p.path)-2] == "environment" {
		switch name := p.path[len(p.path)-1]; {
		case tellsToListen(name):
			return []string{p.text}
		case name == zooServers:
			return clientAddresses(p.text)
		}
		return nil
	}
	if last := p.path[len(p.path)-1]; last == "command" || last == "entrypoint" {
		return optionsThat(tellsToListen, p.text)
	}
	values := receiversIn(p.text)
	for _, match := range settingLine.FindAllStringSubmatch(p.text, -1) {
		if tellsToListen(match[1]) {
			values = append(values, match[2])
		}
	}
	return values
}

// optionsThat are the values of options of a command line that have such names.
func optionsThat(are func(name string) bool, line string) []string {
	var values []string
	words := strings.Fields(line)
	for i, word := range words {
		option, value, assigned := strings.Cut(strings.Trim(word, `"'`), "=")
		name := strings.TrimLeft(option, "-")
		switch {
		case name == option || !are(name):
		case assigned:
			values = append(values, value)
		case i+1 < len(words):
			values = append(values, words[i+1])
		}
	}
	return values
}

// receiversIn are the endpoints below "receivers", where a collector of telemetry listens, in a file of YAML.
func receiversIn(text string) []string {
	var root yaml.Node
	if !strings.Contains(text, "receivers:") || yaml.Unmarshal([]byte(text), &root) != nil {
		return nil
	}
	return endpoints(&root, false)
}

// endpoints are the values of "endpoint" in a tree, below "receivers".
func endpoints(node *yaml.Node, inside bool) []string {
	var values []string
	if node.Kind != yaml.MappingNode {
		for _, item := range node.Content {
			values = append(values, endpoints(item, inside)...)
		}
		return values
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i].Value, node.Content[i+1]
		if inside && key == "endpoint" && value.Kind == yaml.ScalarNode {
			values = append(values, value.Value)
		}
		values = append(values, endpoints(value, inside || key == "receivers")...)
	}
	return values
}
