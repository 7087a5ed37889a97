package lower

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// kindUnheard is about a port that stays off the load balancer (Amazon ECS Developer Guide, "Amazon ECS services": a task is replaced if it
// is unhealthy in a target group).
var kindUnheard = diag.Kind{
	Code: "C2E-unheard-port", Severity: diag.Warning,
	Title: "nothing listens on the published port",
	Cause: "The service's command starts only a shell or waits, so that someone can start the program manually, or it makes the program " +
		"listen on a different port. With Docker, publishing a port that nothing listens on does no harm. On a load balancer, such a port " +
		"would make the deployment fail, so it is not exposed.",
	Fix: "give the service a command that starts the program, and publish the port that the program listens on",

	Breaks: true, Closed: true,
}

// unheard is why nothing listens on a published port, by the command of its container; the zero reason if something may.
func (l *lowering) unheard(c types.ServiceConfig, port int) reason {
	if idle := l.idles(c); idle != "" {
		return reason{note: quotedCommand(idle) + " does not start the program", unheard: true,
			fix: "give the service a command that starts the program; or set profiles: [local] on the service in the AWS overlay"}
	}
	if other := l.elsewhere(c, port); other != 0 {
		return reason{note: fmt.Sprintf("the command listens on port %d", other), unheard: true,
			fix: fmt.Sprintf("publish container port %d instead", other)}
	}
	if l.isWithoutTLS(c, port) {
		return reason{note: "the addresses of its web server are only for HTTP", fix: "remove the port in an AWS overlay", minor: true}
	}
	return reason{}
}

var (
	// idling are commands that do nothing, and do not end.
	idling = lazyregexp.New(`^(tail -[fF] /dev/null|sleep (inf|infinity|\d+d)|while (true|:|sleep \d+); ?do (sleep \d+|:);? ?done)$`)
	// idleShell is a shell without anything to do.
	idleShell = lazyregexp.New(`^(\S*/)?((ba|z|a|da)?sh)( -[il]+| --login)*$`)
)

// idles is the command of a container if it does nothing but wait, and no entry point has started anything before; "" if it may do
// something.
func (l *lowering) idles(c types.ServiceConfig) string {
	words := l.startsWith(c)
	line := strings.Join(words, " ")
	if len(words) == 3 && ofShellLine.MatchString(words[0]+" ") && (words[1] == "-c" || words[1] == "-lc") {
		line = strings.TrimSpace(words[2])
	}
	waits := idling.MatchString(line) || idleShell.MatchString(line) && (c.Tty || c.StdinOpen)
	image := c.Image
	if l.builderOf(c) != "" {
		image = l.dockerfileOf(c).Base
	}
	if !waits || len(c.Entrypoint) == 0 && !images.IsLanguage(image) || len(c.PostStart) > 0 || l.isShared(c.Name) {
		return ""
	}
	return line
}

// isShared reports whether another container listens at the ports of a service: in the same task.
func (l *lowering) isShared(service string) bool {
	if l.active(service) && len(l.plan.Containers(l.service(service))) > 1 {
		return true
	}
	for _, other := range l.Project.Services {
		if other.NetworkMode == types.NetworkModeServicePrefix+service {
			return true
		}
	}
	return false
}

// serverCommand is how commands start a server that is told its port by an option, with the rest of the command, or as an argument.
var serverCommand = lazyregexp.New(`\b(?:(?:rails s(?:erver)?|puma|gunicorn|uvicorn|hypercorn|flask (?:\S+ )*?run|artisan serve|next (?:dev|start)|` +
	`streamlit run|fastapi (?:run|dev))((?: [^;&|\n]*)?)|(?:manage\.py runserver|http\.server) (\S+)(?:$|[\s;&|]))`)

// optionPort is an option with a port at which a server listens, with the host before it.
var optionPort = lazyregexp.New(`(?:^|\s)(?:-p|--port|-b|--bind|--server\.port)(?:\s+|=)?["']?(?:(?:tcp://)?([\w.*\[\]:]*):)?(\d{2,5})["']?(?:\s|$)`)

// argumentPort is an argument with a port, after a host or alone.
var argumentPort = lazyregexp.New(`^["']?(?:([\w.*\[\]:]*):)?(\d{2,5})["']?$`)

// besideServer is what may listen beside a server, or in front of it.
var besideServer = lazyregexp.New(`(?i)nginx|caddy|apache|httpd|haproxy|traefik|supervis|honcho|foreman|concurrently|pm2|socat|unix:|` +
	`[^&>|<]&(?:[^&>\d]|$)`)

// elsewhere is the port at which the one server that a command starts listens, 0 if that may be the published one, or is not known.
func (l *lowering) elsewhere(c types.ServiceConfig, published int) int {
	port := l.serverPort(c)
	if port == published || len(c.Ports) != 1 || askedScheme(c, published) != "" ||
		slices.Contains(l.factsOf(c).HTTP.Value, published) || valueOr(c.Environment["PORT"], "") == strconv.Itoa(published) {
		return 0
	}
	return port
}

// serverPort is the port that a command tells the one server that it starts, 0 if nothing says it, or others may listen beside it.
func (l *lowering) serverPort(c types.ServiceConfig) int {
	text := l.startText(c)
	servers := serverCommand.FindAllStringSubmatch(text, -1)
	if len(servers) != 1 || besideServer.MatchString(text) || l.isShared(c.Name) || len(c.PostStart) > 0 {
		return 0
	}
	ports := optionPort.FindAllStringSubmatch(strings.ReplaceAll(servers[0][1], " ", "  "), -1)
	if servers[0][2] != "" {
		ports = argumentPort.FindAllStringSubmatch(servers[0][2], -1)
	}
	if len(ports) != 1 || slices.Contains([]string{"127.0.0.1", "localhost"}, ports[0][1]) {
		return 0
	}
	port, _ := strconv.Atoi(ports[0][2])
	return port
}
