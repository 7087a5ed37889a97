package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// kestrelURL is an address at which the web server of .NET listens for HTTP, with its port.
	kestrelURL = lazyregexp.New(`http://(?:\[[\d:a-f]*\]|[\w.*+-]+):(\d+)`)
	// kestrelURLs and kestrelNumbers are what the variables are called that have such addresses, and ports alone (Microsoft Learn, "Configure
	// endpoints for the ASP.NET Core Kestrel web server").
	kestrelURLs    = []string{"ASPNETCORE_URLS", "DOTNET_URLS", "URLS"}
	kestrelNumbers = []string{"ASPNETCORE_HTTP_PORTS", "DOTNET_HTTP_PORTS", "HTTP_PORTS"}
)

// kestrelPorts are the ports at which the settings of a service, or its Dockerfile, have the web server of .NET listen for HTTP. Addresses
// take the place of ports alone.
func (l *lowering) kestrelPorts(c types.ServiceConfig) (ports []string) {
	urls := optionOr(c, "--urls", l.setIn(c, kestrelURLs))
	for _, match := range kestrelURL.FindAllStringSubmatch(urls, -1) {
		ports = append(ports, match[1])
	}
	if urls != "" {
		return ports
	}
	return strings.FieldsFunc(l.setIn(c, kestrelNumbers), func(r rune) bool { return r == ';' || r == ' ' })
}

// optionOr is the value of an option in the command line of a service, or else another one.
func optionOr(c types.ServiceConfig, name, otherwise string) string {
	if value, ok := optionIn(c, name); ok {
		return value
	}
	return otherwise
}

// setIn is the value of the first of some variables that a service or its Dockerfile sets.
func (l *lowering) setIn(c types.ServiceConfig, names []string) string {
	for _, name := range names {
		if value := c.Environment[name]; value != nil {
			return *value
		}
		if value := l.dockerfileOf(c).Sets[name]; value != "" {
			return value
		}
	}
	return ""
}

// webFrameworks are packages that answer HTTP, and that a program has for nothing else.
var webFrameworks = []string{
	"@hapi/hapi", "@nestjs/platform-express", "@nestjs/platform-fastify", "@remix-run/serve", "@sveltejs/adapter-node", "express", "fastify", "koa",
	"next", "nuxt", "restify",
}

// hasFramework reports whether the program that is built for a service is one for Node.js with such a package, and has one port: its
// command is not one for another program of the same package.
func (l *lowering) hasFramework(c types.ServiceConfig) bool {
	words := programIn(l.lastCommand(c))
	if len(c.Ports) != 1 || len(words) == 0 || !nodeStart.MatchString(path.Base(words[0])) {
		return false
	}
	pack := l.packageOf(c)
	return slices.ContainsFunc(webFrameworks, func(name string) bool { return pack.Dependencies[name] != "" })
}

// nodeStart are the programs that start one for Node.js.
var nodeStart = lazyregexp.New(`^(node|npm|pnpm|yarn|bun|nodemon|ts-node(-dev)?|tsx|pm2(-runtime)?|next|nest|nuxt)$`)
