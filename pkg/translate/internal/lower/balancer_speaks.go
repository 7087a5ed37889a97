package lower

import (
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// A spoken is what is known about a container port.
type spoken int

const (
	unknown  spoken = iota
	plain           // HTTP
	overTLS         // HTTPS
	other           // no HTTP
	internal        // whatever it is, it is for administrators and other programs: a database answers HTTP too
)

// speaks is what a published port speaks by all that tells: what its image is known for, what its
// health check asks, its number, its configuration, URLs in variables, whether it is the one in the variable PORT or in those of ASP.NET
// Core, by which web applications are told where to listen, its framework, and at last whether it is the one port that an image built here
// exposes. A server for gRPC is known by its sources. Whoever writes a
// protocol is right in any case.
func (l *lowering) speaks(c types.ServiceConfig, p types.ServicePortConfig) spoken {
	facts := l.factsOf(c)
	_, connection := connectionPorts[int(p.Target)]
	asked := askedScheme(c, int(p.Target))
	tls, usual := httpPorts[int(p.Target)]
	usual = usual && !isOfMany(c, p)
	switch has := func(ports images.Fact[[]int]) bool { return slices.Contains(ports.Value, int(p.Target)) }; {
	case facts.Backend.Known(), has(facts.Admin), l.administers(c, int(p.Target)):
		return internal
	case has(facts.HTTP), asked == "http" && !connection:
		return plain
	case has(facts.HTTPS), asked == "https" && !connection:
		return overTLS
	case has(facts.TCP), connection, l.isAdvertised(c, int(p.Target)), p.Protocol != "udp" && l.isGRPC(c, int(p.Target)):
		return other
	case usual && tls:
		return overTLS
	case l.servesHTTP(c, int(p.Target)), l.isToldHTTP(c, int(p.Target)), slices.Contains(l.kestrelPorts(c), strconv.Itoa(int(p.Target))), l.isBrowsed(c.Name, p.Published), valueOr(c.Environment["PORT"], "") == strconv.Itoa(int(p.Target)):
		return plain
	case l.startsWebServer(c), l.hasFramework(c), usual, slices.Contains(webPorts, p.Published) && !isOfMany(c, p),
		l.isNamedFor(c, int(p.Target)),
		slices.Equal(l.dockerfileOf(c).Exposed, []int{int(p.Target)}) && !isGRPCNumber(int(p.Target)):
		return plain
	case l.isCalled(c, int(p.Target)):
		return other
	case l.isSpringTool(c, int(p.Target)), l.leadsToAdministration(c, int(p.Target)):
		return internal
	}
	return unknown
}

// isOfMany reports whether a port is published as one of a long range, such as 5000-5099: its number tells nothing then.
func isOfMany(c types.ServiceConfig, p types.ServicePortConfig) bool {
	const many = 10
	targets := map[uint32]bool{}
	for _, other := range c.Ports {
		if other.Protocol == p.Protocol {
			targets[other.Target] = true
		}
	}
	first, last := p.Target, p.Target
	for first > 0 && targets[first-1] && last-first < many {
		first--
	}
	for targets[last+1] && last-first < many {
		last++
	}
	return last-first+1 >= many
}

// isNamedFor reports whether a service whose image is built here from one of which nothing is known has the name of a well-known
// image, and a port has the number at which that one answers browsers.
func (l *lowering) isNamedFor(c types.ServiceConfig, port int) bool {
	facts, _ := l.lookup(c.Name)
	_, known := l.lookup(l.dockerfileOf(c).Base)
	return l.builderOf(c) != "" && !known && !facts.Backend.Known() && slices.Contains(facts.HTTP.Value, port)
}

// webServer is how commands start what serves HTTP, and nothing else.
var webServer = lazyregexp.New(`\b(?:gunicorn|uvicorn|hypercorn|daphne|manage\.py\s+runserver|flask\s+(?:\S+\s+)*run|artisan\s+serve|` +
	`next\s+(?:dev|start)|streamlit\s+run|fastapi\s+(?:run|dev)|waitress-serve|granian|http-server|json-server|http\.server|php\s+-S|` +
	`phx\.server)\b`)

// startsWebServer reports whether the command of a container starts such a server, or one for development, which has its only port.
func (l *lowering) startsWebServer(c types.ServiceConfig) bool {
	if len(c.Ports) != 1 {
		return false
	}
	script := l.packageOf(c).script(l.startText(c))
	return script != "" && slices.ContainsFunc([]*lazyregexp.Regexp{webServer, viteServer, webpackServer, angularServer, reactServer, otherServer, railsServer},
		func(server *lazyregexp.Regexp) bool { return server.MatchString(script) })
}

// calledURL is a URL with a port, of whatever protocol.
var calledURL = lazyregexp.New(`(?i)\b([a-z][a-z0-9+.-]*)://(?:[^\s/@]*@)?([\w.-]+):(\d+)`)

// isCalled reports whether the settings of services have the URL of a port with another scheme than browsers use, as in
// hdfs://namenode:9000.
func (l *lowering) isCalled(c types.ServiceConfig, port int) bool {
	for _, other := range l.Project.Services {
		for _, match := range calledURL.FindAllStringSubmatch(strings.Join(settingsOf(other), "\n"), -1) {
			if match[2] == c.Name && match[3] == strconv.Itoa(port) && !slices.Contains([]string{"http", "https", "ws", "wss"}, strings.ToLower(match[1])) {
				return true
			}
		}
	}
	return false
}

// listenDirective is how nginx is told a port, and what it speaks there: plain HTTP, unless the file is about streams.
var listenDirective = lazyregexp.New(`(?m)^[^#\n]*\blisten\s+(?:[\w.*\[\]:]*:)?(\d+)\b([^;\n]*);`)

// siteAddress is how a Caddyfile begins a site that has a port: one or several addresses before a brace, at the beginning of a line.
var siteAddress = lazyregexp.New(`(?m)^[^\s#{}][^#{}\n]*\{[ \t]*$`)

// sitePort is a port in such a line, without the scheme of HTTPS.
var sitePort = lazyregexp.New(`(?:^|[\s,])(?:http://[\w.*-]*)?:(\d+)(?:[\s,/{]|$)`)

// servesHTTP reports whether a configuration of nginx or Caddy that a service has from this project has it serve HTTP at a port.
func (l *lowering) servesHTTP(c types.ServiceConfig, port int) bool {
	servers, _ := l.serversOn(c, strconv.Itoa(port))
	if speaksTLS, known := l.nginxTLS(c, strconv.Itoa(port)); known && !speaksTLS && slices.ContainsFunc(servers, nginxServer.isWritten) {
		return true
	}
	for _, f := range l.service(c.Name).Files {
		switch {
		case path.Base(f.Path) == "Caddyfile":
			if slices.Contains(sitePorts(f.Content), strconv.Itoa(port)) {
				return true
			}
		case !strings.Contains(f.Content, "stream {"):
			for _, match := range listenDirective.FindAllStringSubmatch(f.Content, -1) {
				if match[1] == strconv.Itoa(port) && !strings.Contains(match[2], "ssl") {
					return true
				}
			}
		}
	}
	return false
}

// sitePorts are the ports at which a Caddyfile has sites without TLS: a host name with another port than that of HTTP gets a certificate
// (Caddy's documentation, "Automatic HTTPS"), and a port alone does not.
func sitePorts(caddyfile string) []string {
	var ports []string
	for _, line := range siteAddress.FindAllString(caddyfile, -1) {
		for _, match := range sitePort.FindAllStringSubmatch(line, -1) {
			ports = append(ports, match[1])
		}
	}
	return ports
}

// isBrowsed reports whether a variable of a service has the address of one of its published ports on this machine, as a URL for
// HTTP, and no other service that publishes ports has it too: variables for all services tell nothing of one.
func (l *lowering) isBrowsed(service, published string) bool {
	for name, c := range l.Project.Services {
		if has := hasLocalURL(c, published); has && name != service && len(c.Ports) > 0 && !l.factsOf(c).Backend.Known() ||
			!has && name == service {
			return false
		}
	}
	return true
}

func hasLocalURL(c types.ServiceConfig, port string) bool {
	for _, value := range c.Environment {
		for _, address := range localURL.FindAllString(valueOr(value, ""), -1) {
			parsed, err := url.Parse(address)
			ip, isIP := ipIn(address) // programs listen at 0.0.0.0, which says nothing of who asks
			if err == nil && (!isIP || ip.IsLoopback()) && parsed.Scheme == "http" && parsed.Port() != "" && parsed.Port() == port {
				return true
			}
		}
	}
	return false
}

// connectionPorts are those that are registered for protocols other than HTTP, or for databases that
// must not be open by accident, with their names (IANA, "Service Name and Transport Protocol Port Number Registry";
// "OpenTelemetry Protocol Specification", OTLP/gRPC Default Port; EXPOSE in the Dockerfile of zookeeper).
var connectionPorts = map[int]string{
	22: "SSH", 25: "SMTP", 53: "DNS", 143: "IMAP", 465: "SMTP", 587: "SMTP", 993: "IMAP", 1433: "SQL Server", 1883: "MQTT", 2181: "ZooKeeper", 2379: "etcd",
	3306: "MySQL", 4317: "OTLP over gRPC", 5432: "PostgreSQL", 5672: "AMQP", 6379: "Redis", 8883: "MQTT", 9042: "Cassandra", 9092: "Kafka",
	9200: "Elasticsearch", 11211: "Memcached", 25565: "Minecraft", 27017: "MongoDB",
}

// dataPorts are those of them behind which is the data of a project.
var dataPorts = []int{1433, 2181, 2379, 3306, 5432, 5672, 6379, 9042, 9092, 9200, 11211, 27017}

// askedURL is a URL in a health check, whatever program asks for it.
var askedURL = lazyregexp.New(`(https?)://(\[::1\]|[\w.-]+)(?::(\d+))?`)

// askedPort is what curl and wget ask by HTTP, without saying so.
var askedPort = lazyregexp.New(`\b(?:curl|wget)\b[^|;&]*?\s["']?(\[::1\]|[\w.-]+):(\d+)(?:[/\s"']|$)`)

// askedScheme is the scheme of the request that a health check sends to a port of the container
// itself: http, https, or "" for none.
func askedScheme(c types.ServiceConfig, port int) string {
	if by, ok := checkedBy(c, port); ok {
		return by.scheme
	}
	if c.HealthCheck == nil || c.HealthCheck.Disable {
		return ""
	}
	test := strings.Join(c.HealthCheck.Test, " ")
	for _, match := range askedURL.FindAllStringSubmatch(test, -1) {
		if slices.Contains(ownNames(c), match[2]) && portOf(match[1], match[3]) == strconv.Itoa(port) {
			return match[1]
		}
	}
	for _, match := range askedPort.FindAllStringSubmatch(test, -1) {
		if slices.Contains(ownNames(c), match[1]) && match[2] == strconv.Itoa(port) {
			return "http"
		}
	}
	return nodeScheme(c, test, port)
}

// ownNames are the names that a container has for itself.
func ownNames(c types.ServiceConfig) []string {
	return []string{"localhost", "127.0.0.1", "[::1]", "0.0.0.0", c.Name, c.ContainerName, c.Hostname}
}

// portOf is the port of a URL, which may leave out that of its scheme.
func portOf(scheme, port string) string {
	switch {
	case port != "":
		return port
	case scheme == "https" || scheme == "wss":
		return "443"
	}
	return "80"
}
