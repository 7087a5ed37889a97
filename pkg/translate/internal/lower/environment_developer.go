package lower

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// Development servers answer for this machine alone, so that no page in a browser reaches them by a name of its own: Vite ("Server
// Options", server.allowedHosts), webpack-dev-server ("DevServer", allowedHosts) and those made of them, and Rails in development
// ("Configuring Rails Applications", ActionDispatch::HostAuthorization). Some have a variable for that.

const (
	viteHosts  = "__VITE_ADDITIONAL_SERVER_ALLOWED_HOSTS"
	railsHosts = "RAILS_DEVELOPMENT_HOSTS"
	// reactHosts turns the check off, which protects no server that is on the internet in any case.
	reactHosts = "DANGEROUSLY_DISABLE_HOST_CHECK"
)

var (
	viteServer    = lazyregexp.New(`(?:^|[\s&;/])vite(?:\s+(?:dev|serve|preview|-\S+)|\s*$|\s*[&;])`)
	webpackServer = lazyregexp.New(`\bwebpack-dev-server\b|\bwebpack(?:-cli)?\s+serve\b`)
	angularServer = lazyregexp.New(`\bng\s+serve\b`)
	reactServer   = lazyregexp.New(`\breact-scripts\s+start\b`)
	otherServer   = lazyregexp.New(`\b(?:next|nuxt|nuxi|astro|react-router|remix|gatsby|quasar|storybook|vitepress)\s+(?:vite:)?dev(?:elop)?\b|` +
		`\bvue-cli-service\s+serve\b|\bdocusaurus\s+start\b|\bstart-storybook\b`)
	railsServer     = lazyregexp.New(`\brails\s+(?:s|server)\b`)
	hostsConfigured = lazyregexp.New(`(?i)allowed-?hosts|disable-?host-?check|dangerously_disable_host_check`)
	railsConfigured = lazyregexp.New(`(?m)^\s*config\.hosts\b`)
	lockedRails     = lazyregexp.New(`(?m)^    rails \((\d+)\.`)
	wantedVersion   = lazyregexp.New(`^([\^~>=v]*)\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?`)
)

// A developerServer is one that a container runs, with what it needs in order to answer for other hosts.
type developerServer struct {
	name     string
	variable string // for further hosts; "" if it has none
	value    string // of the variable, if it is not the host
	advice   string
}

// reportDeveloper is about development servers that browsers reach: they get the host on AWS by a variable, or there is a warning.
func reportDeveloper(l *lowering, s *plan.Service, c types.ServiceConfig) {
	v := localVariable{lowering: l, service: s}
	if len(v.reachedBy()) == 0 {
		return
	}
	server, ok := l.developerServer(c)
	if !ok {
		v.reportListed(c)
	}
	if !ok || server.variable != "" && l.setsVariable(s, c, server.variable) {
		return
	}
	at := l.about(s.Name).At("command")
	if v.name = server.variable; v.name != "" {
		part := plan.AddressPart{Form: plan.HostOnly, Address: l.plan.Address(v.reachedBy()[0])}
		if server.value != "" {
			part = plan.AddressPart{Text: server.value}
		}
		v.become(at, []plan.AddressPart{part})
		return
	}
	at.Report(kindAllowedHosts, "%s accepts only requests for localhost", server.name).WithHint("%s", server.advice).Of(s.Name, server.name)
}

// developerServer is the one that the command of a container runs, directly or by a script of its package, unless its configuration
// says which hosts it answers for.
func (l *lowering) developerServer(c types.ServiceConfig) (developerServer, bool) {
	command := l.startText(c)
	if command == "" {
		return developerServer{}, false
	}
	if railsServer.MatchString(command) {
		return l.railsServer(c)
	}
	pack := l.packageOf(c)
	script := pack.script(command)
	switch {
	case hostsConfigured.MatchString(script):
		return developerServer{}, false
	case viteServer.MatchString(script), pack.unknown && l.looksLikeVite(c, command):
		return l.viteServer(c, pack)
	case webpackServer.MatchString(script):
		return developerServer{name: "webpack-dev-server", advice: "add --allowed-hosts all to the webpack command (version 3: --disable-host-check)"},
			!l.configures(c, append(configuredBy(script), "webpack.config.js", "webpack.config.ts", "webpack.dev.js", "config/webpack.dev.js")...)
	case angularServer.MatchString(script):
		return developerServer{name: "ng serve", advice: "set allowedHosts in angular.json (builders with webpack: --disable-host-check)"},
			!l.configures(c, "angular.json")
	case reactServer.MatchString(script) && pack.Proxy != nil:
		return developerServer{name: "react-scripts", variable: reactHosts, value: "true"}, !l.configures(c, ".env", ".env.development")
	}
	return l.frameworkServer(c, pack, script)
}

// runsSources reports whether a container builds its web pages when it starts, as development servers do.
func (l *lowering) runsSources(c types.ServiceConfig) bool {
	script := l.packageOf(c).script(l.startText(c))
	servers := []*lazyregexp.Regexp{viteServer, webpackServer, angularServer, reactServer, otherServer}
	return script != "" && slices.ContainsFunc(servers, func(server *lazyregexp.Regexp) bool { return server.MatchString(script) })
}

// configures reports whether one of some files says which hosts are allowed.
func (l *lowering) configures(c types.ServiceConfig, names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		file, ok := l.sourceOf(c, name)
		return ok && hostsConfigured.MatchString(file.Content)
	})
}

// A nodePackage is what package.json says of a program.
type nodePackage struct {
	Name            any               `json:"name"`
	Scripts         map[string]string `json:"scripts"`
	Dependencies    map[string]string `json:"dependencies"`
	DevDependencies map[string]string `json:"devDependencies"`
	Proxy           any               `json:"proxy"`
	unknown         bool              // there is none here
}

// packageOf is that of the program which a service runs: the one where it starts, if it is mounted or copied there, or else that of its
// sources.
func (l *lowering) packageOf(c types.ServiceConfig) (pack nodePackage) {
	const name = "package.json"
	text, ok := l.fileIn(c, l.placesOf(c, "./"+name)[0])
	if !ok {
		file, found := l.sourceOf(c, name)
		text, ok = file.Content, found
	}
	pack.unknown = !ok || json.Unmarshal([]byte(text), &pack) != nil
	return pack
}

// script is a command with the scripts of its package in place of their names.
func (p nodePackage) script(command string) string {
	return packageRun.ReplaceAllStringFunc(command, func(call string) string {
		return cmp.Or(p.Scripts[packageRun.FindStringSubmatch(call)[1]], call)
	})
}

// looksLikeVite reports whether a script whose text is not here starts Vite, by its usual name and the variables that Vite has.
func (l *lowering) looksLikeVite(c types.ServiceConfig, command string) bool {
	isDev := func(match []string) bool { return match[1] == "dev" }
	if !slices.ContainsFunc(packageRun.FindAllStringSubmatch(command, -1), isDev) || l.buildOf(c) == nil {
		return false
	}
	for name := range c.Environment {
		if strings.HasPrefix(name, "VITE_") {
			return true
		}
	}
	return false
}

// viteServer is Vite as it is installed: it checks hosts since 6.0.9, 5.4.12 and 4.5.6, and reads the variable since 6.1.
func (l *lowering) viteServer(c types.ServiceConfig, pack nodePackage) (developerServer, bool) {
	if l.configures(c, "vite.config.js", "vite.config.ts", "vite.config.mjs", "vite.config.mts") {
		return developerServer{}, false
	}
	wanted := pack.DevDependencies["vite"] + pack.Dependencies["vite"]
	match := wantedVersion.FindStringSubmatch(wanted)
	server := developerServer{name: "Vite", variable: viteHosts}
	if match == nil {
		return server, true
	}
	exact, version := match[1] == "", versionOf(match[2:])
	staysBelow := version[0] == 6 && version[1] == 0 && (exact || match[1] == "~")
	if version[0] < 6 || staysBelow {
		server.variable, server.advice = "", "add allowedHosts: true to server in vite.config.js"
	}
	checks := map[int][]int{4: {4, 5, 6}, 5: {5, 4, 12}, 6: {6, 0, 9}}[version[0]]
	return server, version[0] >= 4 && (!exact || slices.Compare(version, checks) >= 0)
}

// versionOf are the numbers of a version; those that are left out are 0.
func versionOf(words []string) (numbers []int) {
	for _, word := range words {
		number, _ := strconv.Atoi(word)
		numbers = append(numbers, number)
	}
	return numbers
}

// railsServer is Rails, which checks hosts in development since version 6, and reads the variable since 7.
func (l *lowering) railsServer(c types.ServiceConfig) (developerServer, bool) {
	server := developerServer{name: "Rails in development", variable: railsHosts}
	if cmp.Or(l.setTo(c, "RAILS_ENV"), l.setTo(c, "RACK_ENV"), "development") != "development" {
		return server, false
	}
	config, _ := l.sourceOf(c, "config/environments/development.rb")
	lock, _ := l.sourceOf(c, "Gemfile.lock")
	major := 0
	if match := lockedRails.FindStringSubmatch(lock.Content); match != nil {
		major, _ = strconv.Atoi(match[1])
	}
	if major == 6 {
		server.variable, server.advice = "", "add config.hosts.clear to config/environments/development.rb"
	}
	return server, (major == 0 || major >= 6) && !railsConfigured.MatchString(config.Content)
}
