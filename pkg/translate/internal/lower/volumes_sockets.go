package lower

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// (Linux man-pages, unix(7): "The AF_UNIX … socket family is used to communicate between processes on the same machine efficiently.")
var kindSharedSocket = diag.Kind{
	Code: "C2E-shared-socket", Severity: diag.Warning,
	Title: "services share a Unix socket",
	Cause: "A Unix socket connects processes on one machine. The two services run in different tasks: both see the socket in the volume, " +
		"but connections to it fail.",
	Fix: "run the two in one task with x-aws-sidecar_of; or have them connect over TCP",

	Breaks: true, Together: "services connect through a Unix socket, which works only within a task: %s",
}

// reportSharedSockets warns of services in different tasks that find each other by a Unix socket in a volume. If more than
// two mount it, nothing shows which of them connect.
func reportSharedSockets(l *lowering) {
	for _, volume := range l.plan.Volumes {
		var sharing []*plan.Service
		for _, s := range l.plan.Services {
			if !s.Init && s.RunMode == plan.LongRunning && slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return isMountOf(m, volume.Name) }) {
				sharing = append(sharing, s)
			}
		}
		slices.SortStableFunc(sharing, func(a, b *plan.Service) int { return len(b.Targets) - len(a.Targets) })
		if len(sharing) != 2 || !l.hasSockets(sharing, volume.Name) {
			continue
		}
		host, s := sharing[0], sharing[1]
		if len(l.plan.Apart(s, host)) > 0 {
			l.about(s.Name).At("volumes", mountOf(s, volume.Name).Path).
				ReportThat(kindSharedSocket, "shares a Unix socket with %q in the volume %q, but the two run in different tasks, so connections fail",
					host.Name, volume.Name).
				WithHint("set x-aws-sidecar_of: %s on %q, or have the two connect over TCP", host.Name, s.Name).Of(s.Name, host.Name)
		}
	}
}

func isMountOf(m plan.Mount, volume string) bool { return m.OnEFS() && m.Volume == volume }

func mountOf(s *plan.Service, volume string) plan.Mount {
	return s.Mounts[slices.IndexFunc(s.Mounts, func(m plan.Mount) bool { return isMountOf(m, volume) })]
}

// hasSockets reports whether a volume has sockets by which those that share it find each other: one of them connects to one, two name the same
// one, a proxy has the directory with the socket of a server, or all mount it where sockets are. A socket that one of them has for itself
// is none.
func (l *lowering) hasSockets(sharing []*plan.Service, volume string) bool {
	forSockets, hasProxy, named := true, false, map[string]int{}
	for _, s := range sharing {
		at, c := mountOf(s, volume).Path, l.Project.Services[s.Name]
		own, connects := socketsIn(l.socketTexts(s, c), at)
		if connects {
			return true
		}
		for name := range own {
			named[name]++
		}
		forSockets = forSockets && socketDirectory.MatchString(path.Clean(at))
		hasProxy = hasProxy || proxyImage.MatchString(c.Image) || proxyImage.MatchString(l.dockerfileOf(c).Base)
	}
	for _, n := range named {
		if n > 1 || hasProxy {
			return true
		}
	}
	return forSockets
}

// socketsIn are the names of the sockets in a directory that some texts have, and whether a web server connects to one of them.
func socketsIn(texts []string, directory string) (names map[string]bool, connects bool) {
	names = map[string]bool{}
	for _, text := range texts {
		for _, match := range socketPath.FindAllStringSubmatch(text, -1) {
			if place := path.Clean(match[1]); plan.Within(directory, place) {
				names[path.Base(place)] = true
			}
		}
		match := connectsTo.FindStringSubmatch(text)
		connects = connects || match != nil && plan.Within(directory, path.Clean(match[1]))
	}
	return names, connects
}

// socketTexts are the texts in which a container may have the path of a socket.
func (l *lowering) socketTexts(s *plan.Service, c types.ServiceConfig) []string {
	texts := []string{strings.Join(slices.Concat(c.Entrypoint, c.Command), "\n"), l.startText(c)}
	for name, value := range c.Environment {
		texts = append(texts, fmt.Sprintf("%s=%s", name, valueOr(value, "")))
	}
	for _, f := range l.configurationsOf(s, c) {
		for line := range strings.Lines(f.content) {
			if code := strings.TrimSpace(line); code != "" && !strings.ContainsAny(code[:1], "#;") {
				texts = append(texts, code)
			}
		}
	}
	for _, put := range l.dockerfileOf(c).Puts {
		for _, source := range put.Sources {
			if file, ok := l.ContextFile(l.buildOf(c), path.Clean(source)); ok && strings.Contains(put.To, "php-fpm") {
				texts = append(texts, file.Content)
			}
		}
	}
	return texts
}

// socketPath is an absolute path that the name shows to be that of a socket, or what is before it; the Docker API's is none of the project's.
var socketPath = lazyregexp.New(`(?:^|[\s="',:(])(?:unix:(?://)?)?(/[\w./-]+\.sock(?:et)?)\b`)

// socketDirectory is where sockets are, and next to nothing else: what a program has at run time, or a directory with their name.
var socketDirectory = lazyregexp.New(`(?i)^(/var)?/run/(php|php-fpm|mysqld?|mariadb|postgresql|redis|uwsgi|gunicorn|puma|unicorn|clamav)$|/(uni?x[-_]?)?(sock|socks|sockets?)$`)

// connectsTo is how a web server names the socket of a program (nginx, ngx_http_upstream_module; Caddy, php_fastcgi; Apache, mod_proxy_fcgi).
var connectsTo = lazyregexp.New(`(?:^|[\s;{])(?:server|\w+_pass|reverse_proxy|php_fastcgi|SetHandler|ProxyPass)\s[^\n;]*?\bunix[:/]/*(/[\w./-]+)`)

// proxyImage are the images of web servers, which connect to programs.
var proxyImage = lazyregexp.New(`(^|/)(nginx(-unprivileged)?|httpd|caddy|haproxy|openresty)(:|@|$)`)
