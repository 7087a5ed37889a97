package lower

import (
	"path"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindLocalFile = diag.Kind{
	Code: "C2E-local-file", Severity: diag.Warning,
	Title: "file sends browsers to this machine",
	Cause: "The file is delivered as it is, with an address of localhost in it. Browsers use the address, or the container could mean nothing " +
		"else by it, since it does not listen on that port itself. To a browser localhost is the computer that it runs on.",
	Fix: "write the address of the load balancer or the domain in a copy for AWS",

	Breaks: true, Together: "files send browsers to this machine: %s",
}

var (
	// addressKey is what settings in files are called that have an address for browsers, or one to call; those of proxies, which lead to
	// a server in the container, are not, nor are lists of those who may call.
	addressKey = lazyregexp.New(`(?i)(^|[-_.]|[a-z])(ur[il]|host|endpoint|address|site|domain)$`)
	innerCap   = lazyregexp.New(`([a-z0-9])([A-Z])`)
	// pageFile is a file that browsers get.
	pageFile = lazyregexp.New(`\.(html?|m?js)$`)
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
				WithHint("in a copy for AWS, write %s there", addressOf(l, l.routesOf(address)[0])).Of(shown, address)
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
		routes := l.routesOf(address)
		if len(routes) > 0 && l.isForBrowsers(s, f, line, routes[0].HostPort) {
			return i + 1, address
		}
	}
	return 0, ""
}

// isForBrowsers reports whether browsers use the address in a line of a file, and not the program in the container.
func (l *lowering) isForBrowsers(s *plan.Service, f plan.File, line, port string) bool {
	if pageFile().MatchString(f.Path) {
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
