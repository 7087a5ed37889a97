package lower

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindLocalFile = diag.Kind{
	Code: "C2E-local-file", Severity: diag.Warning,
	Title: "file sends browsers to localhost",
	Cause: "The file is delivered unchanged, and contains a localhost address. Either browsers are known to use the address, or it must be " +
		"meant for them, because the container itself does not listen on that port. In a browser, localhost refers to the computer that the " +
		"browser runs on.",
	Fix: "use a copy of the file for AWS, with the address of the load balancer or the domain",

	Breaks: true, Together: "files send browsers to localhost: %s",
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
			shown, places := l.localName(c, f), l.localPlaces(s, f)
			if len(places) == 0 || reported[shown] {
				continue
			}
			reported[shown] = true
			at := l.about(s.Name).within(f.From).At()
			if len(places) == 1 {
				at.Report(kindLocalFile, "%s:%d contains the address %s", shown, places[0].line, places[0].address).
					WithHint("in a copy for AWS, write %s", places[0].instead).
					OrOfSeveral("in a copy of "+shown+" for AWS, write "+places[0].instead).Of(shown, places[0].address)
				continue
			}
			at.Report(kindLocalFile, "%s sends browsers to localhost in lines %s", shown, linesOf(places)).
				WithHint("in a copy for AWS, write the addresses that browsers use; these are %s", replacements(places)).
				OrOfSeveral("in a copy of "+shown+" for AWS, write the addresses that browsers use; these are "+replacements(places)).
				Of(shown, "lines "+linesOf(places))
		}
	})
}

// A localPlace is a line of a file with an address of this machine that browsers use.
type localPlace struct {
	line             int
	address, instead string
}

// localPlaces are those of a file, in their order.
func (l *lowering) localPlaces(s *plan.Service, f plan.File) (places []localPlace) {
	if f.Secret != "" || !strings.Contains(f.Content, "://") && !strings.Contains(f.Content, "localhost") {
		return nil
	}
	for i, line := range strings.Split(f.Content, "\n") {
		if strings.IndexAny(strings.TrimSpace(line), "#;/*") == 0 || l.isReplaced(s, f, line) { // a comment, or what nobody reads
			continue
		}
		address := l.localAddress(line)
		port := portIn(address)
		switch {
		case address != "" && l.publishes(port) && l.isForBrowsers(s, f, line, port):
			places = append(places, localPlace{i + 1, address, l.instead(address)})
		case address == "" && len(l.plan.Routes()) > 0 && bareDomain.MatchString(line):
			places = append(places, localPlace{i + 1, "localhost", l.hostFor(s)})
		}
	}
	return places
}

// bareDomain is a setting with this machine as the domain of a site or of its cookies.
var bareDomain = lazyregexp.New(`(?i)^\s*(?:- )?["']?(?:[\w.-]*[-_.a-z])?domain["']?\s*[:=]\s*["']?localhost["']?\s*,?\s*(?:#.*)?$`)

// hostFor is the host by which browsers reach a service, or the project.
func (l *lowering) hostFor(s *plan.Service) string {
	routes := slices.Concat(l.routesTo(s.Name), l.routesWhere(func(plan.Route) bool { return true }))
	if len(routes) == 0 {
		return someBalancer
	}
	return cmp.Or(l.plan.Address(routes[0]).Host, someBalancer)
}

// mostLines is how many lines of a file a message names, and how many addresses its hint.
const mostLines = 8

// linesOf are the numbers of lines, for people.
func linesOf(places []localPlace) string {
	var numbers []string
	for _, p := range places[:min(len(places), mostLines)] {
		numbers = append(numbers, strconv.Itoa(p.line))
	}
	if more := len(places) - len(numbers); more > 0 {
		numbers = append(numbers, strconv.Itoa(more)+" more")
	}
	return sentence.And(numbers)
}

// replacements say what takes the place of each address, once.
func replacements(places []localPlace) string {
	var all []string
	for _, p := range places {
		if one := p.instead + " in place of " + p.address; !slices.Contains(all, one) {
			all = append(all, one)
		}
		if len(all) == mostLines {
			break
		}
	}
	return strings.Join(all, ", ")
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
	return "the address of port " + portIn(address) + ", and expose that port to the internet"
}

// isForBrowsers reports whether browsers use the address in a line of a file, and not the program in the container.
func (l *lowering) isForBrowsers(s *plan.Service, f plan.File, line, port string) bool {
	if slices.Contains([]string{".html", ".htm", ".js", ".mjs"}, path.Ext(f.Path)) { // which they get
		return true
	}
	line = innerSetting(line, l.localAddress(line))
	match := settingLine.FindStringSubmatch(line)
	if match == nil || !addressKey.MatchString(match[1]) {
		return false
	}
	name := strings.NewReplacer("-", "_", ".", "_").Replace(innerCap.ReplaceAllString(match[1], "${1}_$2"))
	v := localVariable{l, s, name, line, false}
	return !v.isToListen() && (isPublic(name) || !isInside(name) && !v.mayListen(port))
}

// innerKey is the key of a value in an object that stands on the same line.
var innerKey = lazyregexp.New(`[{,]\s*(["']?[\w.-]+["']?\s*:\s*["']?)$`)

// innerSetting is the setting of an address in a line, which may be in an object: {"api": {"url": "http://localhost:80"}}.
func innerSetting(line, address string) string {
	before, after, found := strings.Cut(line, address)
	key := innerKey.FindStringSubmatch(before)
	if !found || key == nil {
		return line
	}
	return key[1] + address + after
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
