package lower

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A proxyServer is a program that resolves the hosts in its configuration when it starts.
type proxyServer struct {
	name     string
	dirs     []string // where images have its configuration
	forwards func([]proxyConfig) []forward
}

// proxyServers are such programs (nginx documentation, "ngx_http_proxy_module", proxy_pass, and "ngx_http_upstream_module", server;
// HAProxy Configuration Manual, init-addr and resolvers; Apache HTTP Server documentation, "mod_proxy", disablereuse and addressttl).
func proxyServers() []proxyServer {
	return []proxyServer{
		{"nginx", []string{"/etc/nginx", "/config/nginx", "/data/nginx", "/usr/local/nginx", "/usr/local/etc/nginx", "/usr/local/openresty",
			"/opt/bitnami/nginx", "/opt/bitnami/openresty"}, nginxForwards},
		{"HAProxy", []string{"/etc/haproxy", "/usr/local/etc/haproxy", "/opt/bitnami/haproxy", "/bitnami/haproxy"}, haproxyForwards},
		{"Apache", []string{"/etc/apache2", "/etc/httpd", "/usr/local/apache2", "/opt/bitnami/apache", "/opt/bitnami/apache2"}, apacheForwards},
	}
}

// proxyConfigured are the extensions of files that such a program reads. Debian has some without.
var proxyConfigured = []string{"", ".conf", ".cfg", ".template"}

// reads reports whether the program reads a file: one in its own directories, or one that the command line names.
func (p proxyServer) reads(place, start string) bool {
	return slices.Contains(proxyConfigured, path.Ext(place)) && (p.isNamed(place, start) ||
		slices.ContainsFunc(p.dirs, func(dir string) bool { return plan.Within(dir, place) }))
}

// mayRead reports whether the program may read files below a directory.
func (p proxyServer) mayRead(dir, start string) bool {
	return p.isNamed(dir, start) || slices.ContainsFunc(p.dirs, func(own string) bool { return plan.Within(own, dir) || plan.Within(dir, own) })
}

// isNamed reports whether a command line starts the program with a path.
func (p proxyServer) isNamed(place, start string) bool {
	return strings.Contains(start, place) && strings.Contains(start, strings.ToLower(p.name))
}

// addressed reads an address, with a port of its own or that of its scheme; false for none, and for one with a variable.
func addressed(text string, otherwise int) (forward, bool) {
	text = strings.Trim(text, `"'`)
	if scheme, rest, found := strings.Cut(text, "://"); found {
		text = rest
		if scheme == "https" || scheme == "grpcs" || scheme == "wss" {
			otherwise = 443
		}
	}
	text, _, _ = strings.Cut(text, "/")
	match := addressOnly().FindStringSubmatch(text)
	if match == nil {
		return forward{}, false
	}
	if match[2] != "" {
		otherwise, _ = strconv.Atoi(match[2])
	}
	return forward{host: match[1], port: otherwise}, true
}

func addressOnly() *regexp.Regexp { return lazyregexp.Of(`^([A-Za-z_][\w.-]*)(?::(\d{1,5}))?$`) }

// configComment is one in all three languages, as far as it matters here.
func configComment() *regexp.Regexp { return lazyregexp.Of(`(?m)(^|[ \t;{}])#.*$`) }

// uncommented is a configuration without its comments.
func uncommented(c proxyConfig) string { return configComment().ReplaceAllString(c.content, "$1") }

// nginxSign ends a directive or begins or ends a block.
func nginxSign() *regexp.Regexp { return lazyregexp.Of(`[;{}]`) }

// nginxForwards are the hosts of directives that forward without a variable, and of the upstream blocks that are used, without those
// that are resolved again.
func nginxForwards(configs []proxyConfig) (list []forward) {
	n := nginxReading{groups: map[string][]forward{}, used: map[string]bool{}}
	for _, config := range configs {
		n.read(config)
	}
	for _, f := range n.direct {
		if _, isGroup := n.groups[strings.ToLower(f.host)]; !isGroup {
			list = append(list, f)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(n.groups)) {
		if n.used[name] || n.dynamic {
			list = append(list, n.groups[name]...)
		}
	}
	return list
}

// An nginxReading is what the files of one nginx say.
type nginxReading struct {
	groups  map[string][]forward // of servers, by the names of upstream blocks
	direct  []forward            // of directives that forward
	used    map[string]bool      // their hosts, in small letters
	dynamic bool                 // one of them has a variable
}

// read goes through the directives of a file.
func (n *nginxReading) read(config proxyConfig) {
	text, at := uncommented(config), 0
	var blocks []string
	for _, sign := range nginxSign().FindAllStringIndex(text, -1) {
		words := strings.Fields(text[at:sign[0]])
		at = sign[1]
		switch text[sign[0]] {
		case '}':
			blocks = blocks[:max(0, len(blocks)-1)]
		case '{':
			blocks = append(blocks, strings.Join(words, " "))
		default:
			block := ""
			if len(blocks) > 0 {
				block = blocks[len(blocks)-1]
			}
			n.directive(words, block, config)
		}
	}
}

// directive takes in a directive of a block.
func (n *nginxReading) directive(words []string, block string, config proxyConfig) {
	if len(words) < 2 {
		return
	}
	f, ok := addressed(words[1], nginxPort(words[0]))
	f.from = config.from
	group, inGroup := strings.CutPrefix(block, "upstream ")
	switch {
	case inGroup && words[0] == "server" && ok && !slices.Contains(words, "resolve"):
		name := strings.ToLower(strings.Trim(group, `"'`))
		n.groups[name] = append(n.groups[name], f)
	case strings.HasSuffix(words[0], "_pass") && strings.Contains(words[1], "$"):
		n.dynamic = true
	case strings.HasSuffix(words[0], "_pass") && ok:
		n.used[strings.ToLower(f.host)] = true
		n.direct = append(n.direct, f)
	}
}

// nginxPort is that of a directive whose address needs none.
func nginxPort(directive string) int {
	if slices.Contains([]string{"proxy_pass", "grpc_pass", "server"}, directive) {
		return 80
	}
	return 0
}

// haproxySection are the words that begin a section of HAProxy.
var haproxySection = []string{
	"global", "defaults", "listen", "frontend", "backend", "resolvers", "peers", "userlist", "cache", "program", "ring",
}

// haproxyForwards are the hosts of servers without resolvers.
func haproxyForwards(configs []proxyConfig) (list []forward) {
	for _, config := range configs {
		var byDefault, inSection, isDefaults bool
		for line := range strings.Lines(uncommented(config)) {
			words := strings.Fields(line)
			switch {
			case len(words) == 0:
			case slices.Contains(haproxySection, words[0]):
				isDefaults, inSection = words[0] == "defaults", false
				if isDefaults {
					byDefault = false
				}
			case words[0] == "default-server" && slices.Contains(words, "resolvers"):
				inSection = true
				byDefault = byDefault || isDefaults
			case words[0] == "server" && len(words) > 2 && !byDefault && !inSection && !slices.Contains(words, "resolvers"):
				if f, ok := addressed(words[2], 0); ok {
					f.from = config.from
					list = append(list, f)
				}
			}
		}
	}
	return list
}

var (
	// apacheAddressed is how Apache is told where to forward to, if connections are used again; the rest of the line may say otherwise.
	apacheAddressed = lazyregexp.New(`(?im)^[ \t]*(?:ProxyPass(?:[ \t]+"?/\S*)?|BalancerMember)[ \t]+` +
		`"?((?:https?|ajp|wss?)://[^\s"]+)"?(.*)$`)
	apacheResolves = lazyregexp.New(`(?i)\b(?:disablereuse=on|enablereuse=off|addressttl=\d)`)
)

// apacheForwards are the hosts that each process of Apache resolves once.
func apacheForwards(configs []proxyConfig) (list []forward) {
	for _, config := range configs {
		for _, match := range apacheAddressed().FindAllStringSubmatch(uncommented(config), -1) {
			if f, ok := addressed(match[1], 80); ok && !apacheResolves().MatchString(match[2]) {
				f.from = config.from
				list = append(list, f)
			}
		}
	}
	return list
}
