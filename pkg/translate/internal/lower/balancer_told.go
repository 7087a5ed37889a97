package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// webPortName is what variables are called that have the port at which a program answers browsers, and sidePort is what is in the names
	// of those for another port.
	webPortName = lazyregexp.New(`(?:^|_)(?:HTTP|WEB)_PORT$`)
	// webPortOption is the same for options, with the port.
	webPortOption = lazyregexp.New(`(?:^|\s)(?:--|-D)(?:(?:api|quarkus|server)[.-])?(?:http|web|rest|rest-api|rest\.api)[.-](?:server[.-])?port[= ](\d+)`)
	// springPortOption is that of Spring Boot.
	springPortOption = lazyregexp.New(`(?:^|\s)(?:--|-D)server\.port=(\d+)`)
)

// springTools are the usual ports of Eureka and of Spring's server for configurations, which tell everyone what they know (Spring Cloud
// Netflix, "How to Run a Eureka Server"; Spring Cloud Config, "Quick Start").
var springTools = []int{8761, 8888}

// isToldHTTP reports whether the settings, the command or the sources of a service have its program speak HTTP at a port.
func (l *lowering) isToldHTTP(c types.ServiceConfig, port int) bool {
	number := strconv.Itoa(port)
	isFor := func(name, value string) bool {
		return value == number && webPortName.MatchString(name) && !sidePort.MatchString(name)
	}
	for name, value := range c.Environment {
		if isFor(name, valueOr(value, "")) {
			return true
		}
	}
	for name, value := range l.dockerfileOf(c).Sets {
		if _, later := c.Environment[name]; !later && isFor(name, value) {
			return true
		}
	}
	isPort := func(match []string) bool { return match[1] == number }
	text := l.startText(c)
	return slices.ContainsFunc(webPortOption.FindAllStringSubmatch(text, -1), isPort) ||
		slices.ContainsFunc(consoleOption.FindAllStringSubmatch(text, -1), isPort) || l.startsFlower(c, number) || l.springPort(c) == number || l.phoenixPort(c) == number
}

// springPort is the port of a program with Spring Boot, as a variable, its command or its sources say ("Common Application Properties",
// server.port); "" if that is not known, or the program is one of the tools.
func (l *lowering) springPort(c types.ServiceConfig) string {
	port := ""
	if match := springPortOption.FindStringSubmatch(l.startText(c)); match != nil {
		port = match[1]
	} else if set := l.setTo(c, "SERVER_PORT"); set != "" && l.runsJVM(c) {
		port = set
	} else if set == "" {
		for _, name := range springFiles {
			file, _ := l.sourceOf(c, "src/main/resources/"+name)
			if match := springPort.FindStringSubmatch(file.Content); match != nil {
				port = match[1] + match[2]
				break
			}
		}
	}
	if number, err := strconv.Atoi(port); err != nil || slices.Contains(springTools, number) {
		return ""
	}
	return port
}

// springPort is the port of a server in such a file, or the one that it has unless a variable is set.
var springPort = lazyregexp.New(`(?m)^server\.port[ \t]*[=:][ \t]*(?:\$\{\w+:)?(\d+)|` +
	`^server:[ \t]*\n(?:[ \t]+[^\n]*\n)*?[ \t]+port:[ \t]*["']?(?:\$\{\w+:)?(\d+)`)

// phoenixPort is the port of a program with Phoenix, which generated settings take from PORT; "" if it is not one.
func (l *lowering) phoenixPort(c types.ServiceConfig) string {
	command := l.startText(c)
	if !strings.Contains(command, "phx.server") && !l.isPhoenix(c) || !phoenixServer.MatchString(command) {
		return ""
	}
	if set := l.setTo(c, "PORT"); set != "" {
		return set
	}
	return "4000"
}

// isPhoenix reports whether the program of a service is one with Phoenix.
func (l *lowering) isPhoenix(c types.ServiceConfig) bool {
	file, _ := l.sourceOf(c, "mix.exs")
	return strings.Contains(file.Content, "{:phoenix,")
}

var sidePort = lazyregexp.New(`(?:^|_)(?:ADMIN|DEBUG|HEALTH|INTERNAL|MANAGEMENT|METRICS|MONITORING|PROXY)_`)

// phoenixServer is how the server of Phoenix is started: by its build tool, or in a release.
var phoenixServer = lazyregexp.New(`\bmix\s+(?:\S+\s+)*phx\.server\b|\bbin/\w+["',\s]+start\b|\bbin/server\b`)
