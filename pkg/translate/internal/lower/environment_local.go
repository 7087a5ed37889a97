package lower

import (
	"cmp"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var localAddressesFeature = feature{
	name: "Addresses of the local machine",
	about: "A variable that sends browsers to localhost, such as `PUBLIC_URL: http://localhost:3000`, is set to the address on AWS instead: " +
		"the URL of the port's listener, which CloudFormation completes. The rest of the value stays. This needs a published port, and one of " +
		"three signs that browsers use the address: the name of the variable, the name of another variable of the service with the same " +
		"address, or the fact that the container itself does not listen there. Otherwise there is a warning. A variable for the program's own " +
		"address, such as `APP_URL`, also gets the address on AWS instead of an example such as `https://example.com`, or instead of none if " +
		"the variable is listed without a value, or the image is known to use localhost then. A list of allowed hosts gets the host on AWS: " +
		"one in a variable, in the settings of a Django project that is built, or that of a development server such as Vite. All this is done " +
		"for variables of the file, and for those that only a mounted `.env` file, the Dockerfile, or the build context sets. " +
		"`x-aws-environment: {PUBLIC_URL: {as_written: true}}` keeps the value. What a build puts into web pages, or another file that is " +
		"delivered, gets a warning, since nothing can set it. A warning also reports a broker such as Kafka that tells clients in other tasks to " +
		"connect to localhost, a login page at the name of a service, which browsers cannot resolve, and sources that allow only pages from " +
		"localhost to call the program.",
	kinds: []diag.Kind{kindLocalAddress, kindBuiltAddress, kindPublicURL, kindLocalFile, kindAllowedHosts, kindAdvertised,
		kindNoAddress, kindInternalIssuer, kindOrigin, kindServerName},
	lower: func(l *lowering) {
		lowerLocalAddresses(l)
		reportLocalFiles(l)
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			reportAdvertised(l, s, c)
			reportHosts(l, s, c)
			reportDefaultServer(l, s, c)
			reportServerNames(l, s, c)
			reportBuilt(l, s, c)
			reportPages(l, s, c)
			reportDotNet(l, s, c)
			reportSettings(l, s, c)
			reportDeveloper(l, s, c)
			reportRails(l, s, c)
			reportIssuer(l, s, c)
			reportOrigins(l, s, c)
		})
	},
}

var (
	kindLocalAddress = diag.Kind{
		Code: "C2E-local-address", Severity: diag.Warning,
		Title: "address sends browsers to localhost",
		Cause: "Browsers use the address in this variable for links, logins, or requests, and to a browser, localhost is the computer it runs " +
			"on.",
		Fix: "set the variable to the address on AWS, for example in the AWS overlay",

		Breaks: true, Together: "browsers are sent to localhost: %s",
	}
	kindPublicURL = diag.Kind{
		Code: "C2E-public-url", Severity: diag.Info,
		Title: "variable is adapted to the address on AWS",
		Cause: "The variable contains the address at which browsers reach a published port locally, or the image uses that address if the " +
			"variable is not set. On AWS, it is set to the address of the port's listener.",
		Fix: "nothing to do; to keep the value, set x-aws-environment: {NAME: {as_written: true}}",

		Choice: "public URLs", Together: "variables are adapted to the addresses on AWS: %s",
	}
)

var (
	// publicName is what variables are called that have the address which browsers use.
	publicName = lazyregexp.New(`(?i)(^|_)(public|base|site|root|app|web|server|external|frontend|front_end|nextauth|canonical|callback|` +
		`websockets?|redirect|origin|home|instance|gateway|issuer|login|default|(allowed|trusted)_origins?|cors\w*)(_?(url|uri|origins?|address|host))*$`)
	// insideName is what is in the names of variables with an address for the network alone, whatever else is in them.
	insideName = lazyregexp.New(`(?i)(^|_)(internal|intern|private|cluster|listen|bind|health|healthcheck|probe)(_|$)`)
	// pageName is what variables are called that build tools put into web pages.
	pageName = lazyregexp.New(`^(PUBLIC|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VITE|VUE_APP|GATSBY)_`)
	// originName is what variables are called that have the addresses of the pages which may call a program.
	originName   = lazyregexp.New(`(?i)(^|_)(cors(_\w+)?|(allowed|trusted)_origins?)$`)
	publicDomain = lazyregexp.New(`(?i)(^|_)(domain|server_name|site_address|(public|external|url|site|app|web|virtual)_host(name)?)$`)
	domainWord   = lazyregexp.New(`(?i)(^|_)domain(_|$)`)
	bareLocal    = lazyregexp.New(`(^|[\s,])localhost(:\d+)?($|[\s,])`)
)

// someBalancer stands for the name of a load balancer, which AWS makes.
const someBalancer = "<load balancer>"

// A localVariable is a variable that may have an address of this machine.
type localVariable struct {
	*lowering
	service     *plan.Service
	name, value string
	known       bool // the image has its public address in it
}

// lowerLocalAddresses comes after the listeners, whose addresses stand for those of this machine.
func lowerLocalAddresses(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if l.factsOf(c).Backend.Known() { // it has the variables of others in an env file, and sends no browser anywhere
			return
		}
		kept, _ := c.Extensions[load.AddressKey].(map[string]any)
		l.completeAddresses(s, c)
		l.lowerCaddySite(s, c, kept)
		var rest []localVariable
		for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
			v := l.variableOf(s, c, name)
			if s.Injects(name) || s.HasAddress(name) || isAsWritten(kept[name]) || secretshape.Pair(name, v.value) {
				continue
			}
			v.lower()
			rest = append(rest, v)
		}
		for _, v := range rest { // whose host is known now
			v.lowerScheme()
		}
		l.lowerDefaults(s, c, kept)
		slices.SortFunc(s.Addresses, func(a, b plan.AddressVariable) int { return strings.Compare(a.Name, b.Name) })
	})
}

// variableOf is a variable of the environment of a service.
func (l *lowering) variableOf(s *plan.Service, c types.ServiceConfig, name string) localVariable {
	facts := l.factsOf(c)
	return localVariable{l, s, name, valueOr(c.Environment[name], ""), slices.Contains(facts.PublicURL.Value, name)}
}

// completeAddresses sets the variables without which a program takes an address of this machine for its own: each becomes that of the
// listener in front of the port in it, also of another service if the program is not known to listen there, or else of its first one.
func (l *lowering) completeAddresses(s *plan.Service, c types.ServiceConfig) {
	kept, _ := c.Extensions[load.AddressKey].(map[string]any)
	routes := l.routesTo(s.Name)
	for _, needed := range l.factsOf(c).PublicNeeded.Value {
		set := valueOr(c.Environment[needed.Name], "") != "" || s.Injects(needed.Name) || s.HasAddress(needed.Name)
		if len(routes) == 0 || set || isAsWritten(kept[needed.Name]) {
			continue
		}
		localVariable{l, s, needed.Name, needed.Value, true}.become(l.about(s.Name).At(), l.taken(c, needed.Value, routes))
	}
}

// taken are the parts of an address that a program takes for its own: a URL, or a host alone.
func (l *lowering) taken(c types.ServiceConfig, address string, routes []plan.Route) []plan.AddressPart {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return []plan.AddressPart{{Form: plan.HostOnly, Address: l.plan.Address(routes[0])}}
	}
	port, facts := portOf(parsed.Scheme, parsed.Port()), l.factsOf(c)
	i := slices.IndexFunc(routes, func(r plan.Route) bool { return strconv.Itoa(r.Named()) == port })
	isOwn := slices.ContainsFunc(slices.Concat(facts.HTTP.Value, facts.HTTPS.Value), func(p int) bool { return strconv.Itoa(p) == port })
	if others := l.routesOf(address); i < 0 && !isOwn && len(others) > 0 {
		routes = others
	}
	part := plan.AddressPart{Address: l.plan.Address(routes[max(i, 0)])}
	part.Address.Path = ""
	if parsed.Path == "/" {
		return []plan.AddressPart{part, {Text: "/"}}
	}
	return []plan.AddressPart{part}
}

func (v localVariable) lower() {
	at := v.about(v.service.Name).within(v.variable(v.service.Name, v.name)).At()
	switch {
	case v.isToListen():
		return
	case v.lacksAddress():
		v.fill(at)
		return
	}
	if v.refusesOthers() {
		if parts, ok := v.allowed(); ok {
			v.become(at, parts)
			return
		}
		v.reportRefused(at)
		return
	}
	if parts, ok := v.example(); ok {
		v.become(at, parts)
		return
	}
	if parts, ok := v.forBrowsers(); ok {
		v.become(at, parts)
		return
	}
	address, used := v.localAddress(v.value), v.isUsed()
	routes := v.routesOf(address)
	if !used && (len(routes) == 0 || isInside(v.name) || isPrivate(address) || v.isInTask(routes)) || v.isOfBackend() {
		return
	}
	v.report(at, address, routes)
}

// isUsed reports whether browsers use the address of this machine in the value.
func (v localVariable) isUsed() bool {
	return v.isBare() || v.localAddress(v.value) != "" && (v.known || isPublic(v.name) || v.isOutside() || v.inDocument())
}

// forBrowsers are the parts of the value on AWS, if browsers use its addresses and each of them is that of a listener.
func (v localVariable) forBrowsers() ([]plan.AddressPart, bool) {
	parts, ok := v.parts()
	return parts, ok && (v.isUsed() || v.sharesOrigin(v.localAddress(v.value)))
}

// report warns of an address that nothing replaces. x-aws-environment would replace the whole value, of which it may be a part.
func (v localVariable) report(at servicePlace, address string, routes []plan.Route) {
	private := v.publisher(address)
	switch {
	case len(routes) > 0 || private != "":
	case isOrigin(v.name) && !v.hasOtherEntrance(): // no other page calls the program
		return
	default:
		routes = v.routesTo(v.service.Name)
	}
	shown, note := cmp.Or(address, v.value), private
	if private != "" {
		shown += " (" + private + ")"
	}
	whole := !strings.ContainsAny(strings.TrimSpace(v.value), " \n")
	if len(routes) > 0 {
		note = "use " + addressOf(v.lowering, routes[0])
		if whole {
			note = "url: " + routes[0].Service + " means " + addressOf(v.lowering, routes[0])
		}
	}
	closed := len(routes) == 0 && private != ""
	at.Report(kindLocalAddress, "%s sends browsers to %s: %s", v.name, whose(address), shown).WithHint("%s", v.advice(whole, closed)).
		Of(v.name, note)
}

// advice is what to do about an address that is the whole value of the variable, or a part of it. A closed port has no address yet.
func (v localVariable) advice(whole, closed bool) string {
	switch {
	case v.isBuiltIn():
		return "set the build argument to the address on AWS, such as your domain"
	case whole && closed:
		return "expose that port, and set x-aws-environment: {NAME: {url: SERVICE}}"
	case whole:
		return "use the address on AWS: x-aws-environment: {NAME: {url: SERVICE}}"
	}
	return "replace only the address with the one on AWS"
}

// isOrigin reports whether a variable says, by its name, from which pages a program is called.
func isOrigin(name string) bool { return originName.MatchString(name) }

// hasOtherEntrance reports whether browsers reach another service: its pages may call this one.
func (v localVariable) hasOtherEntrance() bool {
	return len(v.routesWhere(func(r plan.Route) bool { return r.Service != v.service.Name })) > 0
}

// become gives the variable its value on AWS.
func (v localVariable) become(at servicePlace, parts []plan.AddressPart) *diag.Finding {
	v.service.Addresses = append(v.service.Addresses, plan.AddressVariable{Name: v.name, Parts: parts, Here: v.value})
	shown := v.shown(parts)
	return at.Report(kindPublicURL, "%s becomes %s", v.name, shown).Of(v.name, shown)
}

// isToListen reports whether the value is a URL of 0.0.0.0, at which programs listen, unless it is for browsers.
func (v localVariable) isToListen() bool {
	return strings.Contains(v.localAddress(v.value), "//0.0.0.0") &&
		!v.isOwn() && !pageName.MatchString(v.name) && !isOrigin(v.name) && !v.isOutside()
}

// isPublic reports whether browsers use the address in a variable, by its name.
func isPublic(name string) bool {
	public := publicName.MatchString(name) || domainWord.MatchString(name)
	return pageName.MatchString(name) || public && !insideName.MatchString(name)
}

// isInside reports whether a container uses the address in a variable itself, by its name.
func isInside(name string) bool { return ownName.MatchString(name) || insideName.MatchString(name) }

// isOutside reports whether each address of this machine in the value is one that the container cannot
// mean by itself: it listens on other ports, so that its own localhost does not answer there.
func (v localVariable) isOutside() bool {
	for _, at := range v.localAddresses(v.value) {
		address := v.value[at[0]:at[1]]
		route, known := v.own(v.routesOf(address))
		if !known || v.mayListen(route.HostPort) && !isOfName(address) || isPrivate(address) {
			return false
		}
	}
	return !isInside(v.name)
}

// settingURL is a line of a document with an address alone, by the name of its key.
var settingURL = lazyregexp.New(`(?m)^\s*["']?([\w-]+)["']?\s*[:=]\s*["']?(https?://\S+?)/?["']?\s*$`)

// inDocument reports whether the value is a whole document of settings, in which each address of this machine is that of the program
// itself, by the name of its key.
func (v localVariable) inDocument() bool {
	if !strings.Contains(strings.TrimSpace(v.value), "\n") {
		return false
	}
	own := 0
	for _, match := range settingURL.FindAllStringSubmatch(v.value, -1) {
		if v.localAddress(match[2]) != "" && (ownURL.MatchString(match[1]) || isPublic(match[1])) && !isInside(match[1]) {
			own++
		}
	}
	return own > 0 && own == len(v.localAddresses(v.value))
}

// isBare reports whether the value is this machine without a scheme, or a list with it, in a variable for
// public names.
func (v localVariable) isBare() bool {
	public := v.known || publicDomain.MatchString(v.name) && !insideName.MatchString(v.name)
	return bareLocal.MatchString(v.value) && (public || v.isOwnHost() || v.isOfAnother())
}

// parts are those of the value on AWS, if each address of this machine in it is that of a listener.
func (v localVariable) parts() (parts []plan.AddressPart, ok bool) {
	if v.isCaddySite() {
		return []plan.AddressPart{{Text: caddyPlain}}, true
	}
	if v.isBare() {
		return v.bareParts()
	}
	end := 0
	for _, at := range v.localAddresses(v.value) {
		local := v.value[at[0]:at[1]]
		route, known := v.own(v.routesOf(local))
		if !known {
			route, known = v.behind(local)
		}
		if !known && v.known && len(v.plan.Forwards(v.service.Name)) > 0 { // its own address, which was that of a proxy on the machine
			route, known = v.entrance()
		}
		if !known || v.mayBeOfRule(local) {
			return nil, false
		}
		address := v.plan.Address(route)
		if strings.HasPrefix(local, "ws") {
			address.Scheme = webSockets[address.Scheme]
		}
		address.Path = "" // the path is the value's own
		parts = append(parts, plan.AddressPart{Text: v.value[end:at[0]]}, plan.AddressPart{Address: address})
		end = at[1]
	}
	parts = append(parts, plan.AddressPart{Text: v.value[end:]})
	return slices.DeleteFunc(parts, func(p plan.AddressPart) bool { return p == plan.AddressPart{} }), true
}

// webSockets are the schemes of WebSocket connections over HTTP and HTTPS.
var webSockets = map[string]string{"http": "ws", "https": "wss"}

// bareParts are those of a name without a scheme; of a list, nothing stands for the name alone.
func (v localVariable) bareParts() (parts []plan.AddressPart, ok bool) {
	if strings.ContainsAny(v.value, ", ") {
		return nil, false
	}
	form, routes := plan.HostAndPort, v.routesOf("http://"+v.value)
	if v.value == "localhost" {
		form, routes = plan.HostOnly, slices.Concat(routes, v.routesTo(v.service.Name))
	}
	route, ok := v.own(routes)
	return []plan.AddressPart{{Form: form, Address: v.plan.Address(route)}}, ok
}

// shown is a value for people: of several lines, its addresses alone.
func (v localVariable) shown(parts []plan.AddressPart) string {
	var whole, addresses []string
	for _, part := range parts {
		text := part.With(cmp.Or(part.Address.Host, someBalancer))
		whole = append(whole, text)
		if part.Text == "" {
			addresses = append(addresses, text)
		}
	}
	if value := strings.Join(whole, ""); !strings.Contains(value, "\n") {
		return value
	}
	return strings.Join(addresses, ", ")
}
