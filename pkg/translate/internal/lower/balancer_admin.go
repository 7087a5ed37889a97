package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// httpListener is where a program listens for HTTP, in a variable with the listeners of one from the Confluent Platform: ksqlDB, its REST
// proxy, Schema Registry and Kafka Connect, which do what everyone asks them (cp-all-in-one/docker-compose.yml in confluentinc/cp-all-in-one).
var httpListener = lazyregexp.New(`\bhttp://[^\s,:/]*:(\d+)`)

// flowerServer is how Flower is started, which stops Celery's workers and their tasks; flowerPort is its port, and flowerLogin what has it
// ask who somebody is (documentation of Flower, "Configuration" and "Authentication").
var flowerServer = lazyregexp.New(`\bcelery\b[^\n;&|]*\sflower\b`)

var flowerPort = lazyregexp.New(`\sflower\b[^\n;&|]*\s--port[= ](\d+)`)

var flowerLogin = lazyregexp.New(`\s--(?:basic[-_])?auth[= ]`)

// administers reports whether a port is one for HTTP at which a program takes orders from everyone, as settings or its command say.
func (l *lowering) administers(c types.ServiceConfig, port int) bool {
	number := strconv.Itoa(port)
	for name, value := range c.Environment {
		if strings.HasSuffix(name, "_LISTENERS") && slices.ContainsFunc(httpListener.FindAllStringSubmatch(valueOr(value, ""), -1),
			func(match []string) bool { return match[1] == number }) {
			return true
		}
	}
	return l.startsFlower(c, number) && !l.flowerAsks(c) || flinkPort(c) == number
}

// flinkREST is the port of Flink's dashboard, which starts programs for everyone who reaches it (documentation of Flink, "Configuration":
// rest.bind-port).
var flinkREST = lazyregexp.New(`(?m)^\s*rest\.(?:bind-)?port:\s*(\d+)\s*$`)

// flinkPort is the port of the dashboard of a service that is configured as Flink, "" if there is none.
func flinkPort(c types.ServiceConfig) string {
	settings := c.Environment["FLINK_PROPERTIES"]
	if settings == nil {
		return ""
	}
	if match := flinkREST.FindStringSubmatch(*settings); match != nil {
		return match[1]
	}
	return "8081"
}

// startsFlower reports whether the command of a service starts Flower at a port.
func (l *lowering) startsFlower(c types.ServiceConfig, port string) bool {
	text, own := l.startText(c), "5555"
	if set := l.setTo(c, "FLOWER_PORT"); set != "" {
		own = set
	}
	if match := flowerPort.FindStringSubmatch(text); match != nil {
		own = match[1]
	}
	return own == port && flowerServer.MatchString(text)
}

// flowerAsks reports whether Flower asks its users who they are.
func (l *lowering) flowerAsks(c types.ServiceConfig) bool {
	return flowerLogin.MatchString(l.startText(c)) || l.setTo(c, "FLOWER_BASIC_AUTH") != "" || l.setTo(c, "FLOWER_AUTH") != ""
}

// leadsToAdministration reports whether a port of which nothing is known has the number at which a service that this one depends on is
// administered, as that of a proxy in front of a cluster.
func (l *lowering) leadsToAdministration(c types.ServiceConfig, port int) bool {
	for name := range c.DependsOn {
		if !l.active(name) {
			continue
		}
		facts := l.factsOf(l.Project.Services[name])
		if slices.Contains(facts.Admin.Value, port) || facts.Backend.Known() && slices.Contains(facts.HTTP.Value, port) {
			return true
		}
	}
	return false
}

// isSpringTool reports whether a port is that of Eureka or of Spring's server for configurations, if nothing else is known of it.
func (l *lowering) isSpringTool(c types.ServiceConfig, port int) bool {
	return port == springTools[0] || slices.Contains(springTools, port) && l.runsJVM(c)
}

// consoleOption is how MinIO is told where its console is.
var consoleOption = lazyregexp.New(`(?:^|\s)--console-address[= ]["']?[^\s"':]*:(\d+)`)
