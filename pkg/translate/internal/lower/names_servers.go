package lower

import (
	"maps"
	"path"
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
// HAProxy Configuration Manual, init-addr and resolvers; Apache HTTP Server documentation, "mod_proxy", disablereuse and addressttl;
// libvmod-dynamic, README, on the backends of Varnish).
func proxyServers() []proxyServer {
	return []proxyServer{
		{"nginx", []string{"/etc/nginx", "/config/nginx", "/data/nginx", "/usr/local/nginx", "/usr/local/etc/nginx", "/usr/local/openresty",
			"/opt/bitnami/nginx", "/opt/bitnami/openresty"}, nginxForwards},
		{"HAProxy", []string{"/etc/haproxy", "/usr/local/etc/haproxy", "/opt/bitnami/haproxy", "/bitnami/haproxy"}, haproxyForwards},
		{"Apache", []string{"/etc/apache2", "/etc/httpd", "/usr/local/apache2", "/opt/bitnami/apache", "/opt/bitnami/apache2"}, apacheForwards},
		{"Varnish", []string{"/etc/varnish", "/usr/local/etc/varnish"}, varnishForwards},
	}
}

// proxyConfigured are the extensions of files that such a program reads. Debian has some without, and only Varnish has the last.
var proxyConfigured = []string{"", ".conf", ".cfg", ".template", ".vcl"}

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
	match := addressOnly.FindStringSubmatch(text)
	if match == nil {
		return forward{}, false
	}
	if match[2] != "" {
		otherwise, _ = strconv.Atoi(match[2])
	}
	return forward{host: match[1], port: otherwise}, true
}

var addressOnly = lazyregexp.New(`^([A-Za-z_][\w.-]*)(?::(\d{1,5}))?$`)

// configComment is one in all three languages, as far as it matters here.
var configComment = lazyregexp.New(`(?m)(^|[ \t;{}])#.*$`)

// uncommented is a configuration without its comments.
func uncommented(c proxyConfig) string { return configComment.ReplaceAllString(c.content, "$1") }

// nginxSign ends a directive or begins or ends a block.
var nginxSign = lazyregexp.New(`[;{}]`)

// nginxForwards are the hosts of directives that forward without a variable, and of the upstream blocks that are used, without those
// that are resolved again.
func nginxForwards(configs []proxyConfig) (list []forward) {
	n := nginxReading{groups: map[string][]forward{}}
	for _, config := range configs {
		n.read(config)
	}
	speaks := map[string]string{} // what all that use a host speak
	for _, d := range n.direct {
		f, name := d.forward, strings.ToLower(d.host)
		if d.isProxy && slices.ContainsFunc(d.within, func(b *nginxBlock) bool { return b.newer }) {
			f.speaks = "http"
		}
		if _, isGroup := n.groups[name]; !isGroup {
			list = append(list, f)
		}
		if before, seen := speaks[name]; seen && before != f.speaks {
			f.speaks = ""
		}
		speaks[name] = f.speaks
	}
	for _, name := range slices.Sorted(maps.Keys(n.groups)) {
		protocol, used := speaks[name]
		for _, f := range n.groups[name] {
			if f.speaks = protocol; used || n.dynamic {
				list = append(list, f)
			}
		}
	}
	return list
}

// An nginxReading is what the files of one nginx say.
type nginxReading struct {
	groups  map[string][]forward // of servers that are resolved once, by the names of all upstream blocks
	direct  []nginxPass          // of directives that forward
	top     nginxBlock           // what is in no block, or in http
	dynamic bool                 // one of them has a variable
}

// An nginxPass is a directive that forwards, in its blocks.
type nginxPass struct {
	forward

	isProxy bool // it is proxy_pass, whose version of HTTP can be set
	within  []*nginxBlock
}

// An nginxBlock begins with some words. In it, requests are forwarded with HTTP/1.1 if newer is set.
type nginxBlock struct {
	words string
	newer bool
}

// group is the name of the upstream that a block is, "" if it is none.
func (b *nginxBlock) group() string {
	name, is := strings.CutPrefix(b.words, "upstream ")
	if !is {
		return ""
	}
	return strings.ToLower(strings.Trim(name, `"'`))
}

// read goes through the directives of a file.
func (n *nginxReading) read(config proxyConfig) {
	text, at := uncommented(config), 0
	blocks := []*nginxBlock{&n.top}
	for _, sign := range nginxSign.FindAllStringIndex(text, -1) {
		words := strings.Fields(text[at:sign[0]])
		at = sign[1]
		switch text[sign[0]] {
		case '}':
			blocks = blocks[:max(1, len(blocks)-1)]
		case '{':
			block := &nginxBlock{words: strings.Join(words, " ")}
			if block.words == "http" {
				block = &n.top // the other files are part of it
			}
			if name := block.group(); name != "" {
				n.groups[name] = slices.Clip(n.groups[name]) // even if all of its servers are resolved again
			}
			blocks = append(blocks, block)
		default:
			n.directive(words, blocks, config)
		}
	}
}

// directive takes in a directive of a block.
func (n *nginxReading) directive(words []string, blocks []*nginxBlock, config proxyConfig) {
	if len(words) < 2 {
		return
	}
	f, ok := addressed(words[1], nginxPort(words[0]))
	f.from = config.from
	block := blocks[len(blocks)-1]
	group := block.group()
	switch {
	case words[0] == "proxy_http_version":
		block.newer = words[1] == "1.1"
	case group != "" && words[0] == "server" && ok && !slices.Contains(words, "resolve"):
		n.groups[group] = append(n.groups[group], f)
	case strings.HasSuffix(words[0], "_pass") && strings.Contains(words[1], "$"):
		n.dynamic = true
	case strings.HasSuffix(words[0], "_pass") && ok:
		if words[0] == "grpc_pass" {
			f.speaks = "grpc"
		}
		n.direct = append(n.direct, nginxPass{f, words[0] == "proxy_pass", slices.Clone(blocks)})
	}
}

// nginxPort is that of a directive whose address needs none.
func nginxPort(directive string) int {
	if slices.Contains([]string{"proxy_pass", "grpc_pass", "server"}, directive) {
		return 80
	}
	return 0
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
		for _, match := range apacheAddressed.FindAllStringSubmatch(uncommented(config), -1) {
			if f, ok := addressed(match[1], 80); ok && !apacheResolves.MatchString(match[2]) {
				f.from = config.from
				list = append(list, f)
			}
		}
	}
	return list
}
