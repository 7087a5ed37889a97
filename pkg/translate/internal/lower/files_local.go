package lower

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindLocalFile = diag.Kind{
	Code: "C2E-local-file", Severity: diag.Warning,
	Title: "file sends browsers to this machine",
	Cause: "The file is delivered unchanged, and contains a localhost address. Either browsers are known to use the address, or it must be " +
		"meant for them, because the container itself does not listen on that port. To a browser, localhost is the computer it runs on.",
	Fix: "use a copy of the file for AWS, with the address of the load balancer or the domain",

	Breaks: true, Together: "files send browsers to this machine: %s",
}

var (
	// addressKey is what settings in files are called that have an address for browsers, or one to call; those of proxies, which lead to
	// a server in the container, are not, nor are lists of those who may call.
	addressKey = lazyregexp.New(`(?i)(^|[-_.]|[a-z])(ur[il]|host|endpoint|address|site|domain)$`)
	innerCap   = lazyregexp.New(`([a-z0-9])([A-Z])`)
)

// reportLocalFiles warns of files with an address of this machine, once for each file.
func reportLocalFiles(l *lowering) {
	reported := map[string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, f := range s.Files {
			shown := l.localName(c, f)
			line, address := l.localLine(s, f)
			if address == "" || reported[shown] {
				continue
			}
			reported[shown] = true
			l.about(s.Name).within(f.From).At().Report(kindLocalFile, "%s:%d has the address %s", shown, line, address).
				WithHint("in a copy for AWS, write %s", l.instead(address)).Of(shown, address)
		}
	})
}

// localLine is the first line of a file with an address of this machine that browsers use, "" for none.
func (l *lowering) localLine(s *plan.Service, f plan.File) (number int, address string) {
	if f.Secret != "" || !strings.Contains(f.Content, "://") {
		return 0, ""
	}
	for i, line := range strings.Split(f.Content, "\n") {
		address := localAddress(line)
		if address == "" || strings.IndexAny(strings.TrimSpace(line), "#;/*") == 0 { // a comment
			continue
		}
		if port := portIn(address); l.publishes(port) && l.isForBrowsers(s, f, line, port) {
			return i + 1, address
		}
	}
	return 0, ""
}

// portIn is the port of a URL.
func portIn(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return portOf(parsed.Scheme, parsed.Port())
}

// publishes reports whether a service publishes a port on this machine, exposed on AWS or not, and is not only for other programs.
func (l *lowering) publishes(port string) bool {
	for _, c := range l.Project.Services {
		published := slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return p.Published == port })
		if published && !l.factsOf(c).Backend.Known() {
			return true
		}
	}
	return false
}

// instead is the address on AWS in place of one of this machine.
func (l *lowering) instead(address string) string {
	if routes := l.routesOf(address); len(routes) > 0 {
		return addressOf(l, routes[0])
	}
	return "the address of port " + portIn(address) + ", and expose the port"
}

// isForBrowsers reports whether browsers use the address in a line of a file, and not the program in the container.
func (l *lowering) isForBrowsers(s *plan.Service, f plan.File, line, port string) bool {
	if slices.Contains([]string{".html", ".htm", ".js", ".mjs"}, path.Ext(f.Path)) { // which they get
		return true
	}
	match := settingLine().FindStringSubmatch(line)
	if match == nil || !addressKey().MatchString(match[1]) {
		return false
	}
	name := strings.NewReplacer("-", "_", ".", "_").Replace(innerCap().ReplaceAllString(match[1], "${1}_$2"))
	v := localVariable{l, s, name, line, false}
	return isPublic(name) || !isInside(name) && !v.mayListen(port)
}

// localName is where a delivered file is on this machine, or what it is called in the container.
func (l *lowering) localName(c types.ServiceConfig, f plan.File) string {
	for _, v := range c.Volumes {
		if v.Type == types.VolumeTypeBind && plan.Within(path.Clean(v.Target), f.Path) {
			return path.Join(l.Relative(v.Source), strings.TrimPrefix(f.Path, path.Clean(v.Target)))
		}
	}
	return path.Base(f.Path)
}
