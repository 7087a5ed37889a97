package lower

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindNoAddress = diag.Kind{
	Code: "C2E-no-public-url", Severity: diag.Warning,
	Title: "program does not know its public address",
	Cause: "The variable with the public address is not set, so the program does not know its address or uses localhost: links and logins " +
		"do not work in browsers, or requests for other hosts are refused.",
	Fix: "set it with x-aws-environment: {NAME: {url: self}}; {host: self} sets only the host name",

	InsteadOf: "C2E-unset-variable", Breaks: true, Together: "programs do not know their public addresses without these variables: %s",
}

var (
	// siteURL is what variables are called that have the address of the program itself, and of no other one: the first group may be
	// anybody's.
	siteURL = lazyregexp.New(`(?i)^(?:([a-z0-9_]+?)_)??` +
		`(((public|site|base|app|web|root|external|frontend|canonical|nextauth)_?)+ur[li]|ur[li]_root)$`)
	// hostForm is what variables are called that have a host without a scheme, and urlForm those that have a URL.
	hostForm = lazyregexp.New(`(?i)(^|_)(host|hostname|(\w+)?domain)$`)
	urlForm  = lazyregexp.New(`(?i)(ur[li]|endpoint|origin)$`)
)

// isUnset reports whether a variable is there for a value that is not here: it is listed without one, or is nothing but a variable that
// is not set.
func (v localVariable) isUnset() bool {
	value, listed := v.Project.Services[v.service.Name].Environment[v.name]
	return listed && (value == nil || *value == "" && len(v.Source.EmptyAt(v.inEnvironment())) > 0)
}

func (v localVariable) inEnvironment() source.Path {
	return source.Path{"services", v.service.Name, "environment", v.name}
}

// isOwn reports whether a variable has the address of the program itself, by what is known of its image or by its name. APP_URL is such
// a name, and OTHER_BASE_URL only of a program that is called other.
func (v localVariable) isOwn() bool {
	if v.known {
		return hostForm.MatchString(v.name) || urlForm.MatchString(v.name)
	}
	match := siteURL.FindStringSubmatch(v.name)
	return match != nil && (match[1] == "" || v.isProgram(match[1]))
}

// isProgram reports whether a word at the beginning of a variable is the name of the service or of its image.
func (v localVariable) isProgram(word string) bool {
	c := v.Project.Services[v.service.Name]
	image := c.Image[strings.LastIndex(c.Image, "/")+1:]
	return slices.ContainsFunc([]string{c.Name, image}, func(name string) bool {
		return strings.Contains(strings.ReplaceAll(strings.ToLower(name), "-", "_"), strings.ToLower(word))
	})
}

// lacksAddress reports whether a variable for the address of the program has none here, and there is one on AWS.
func (v localVariable) lacksAddress() bool {
	if !v.isUnset() || !v.isOwn() {
		return false
	}
	_, reached := v.entrance()
	return reached
}

// fill gives a variable for the address of the program, whose value is not here, that on AWS. Where the program has several ports, people
// have to say which one is meant.
func (v localVariable) fill(at servicePlace) {
	route, _ := v.entrance()
	if ports := v.portsBeside(route); len(ports) > 1 {
		own := v.portAmong(ports)
		others := slices.DeleteFunc(slices.Clone(ports), func(port string) bool { return port == own })
		at.ReportThat(kindNoAddress, "does not know its public address: %s is not set", v.name).
			WithHint("write x-aws-environment: {%s: {url: self, port: %s}}; or, if the variable is for another port, use port: %s",
				v.name, own, sentence.Or(others)).
			OrOfSeveral(v.fillTogether(ports)).
			Of(v.service.Name+" "+v.name, "")
		return
	}
	part := plan.AddressPart{Address: v.plan.Address(route)}
	if !urlForm.MatchString(v.name) {
		part.Form = plan.HostOnly
	}
	v.become(at, []plan.AddressPart{part}).InsteadOf = kindNoAddress.InsteadOf
}

// fillTogether is the hint about all such variables of the service, which are in one mapping.
func (v localVariable) fillTogether(ports []string) string {
	var entries []string
	for _, name := range v.lacking() {
		other := v
		other.name = name
		entries = append(entries, fmt.Sprintf("%s: {url: self, port: %s}", name, other.portAmong(ports)))
	}
	return fmt.Sprintf("for %s, write x-aws-environment: {%s}; if a variable is for another port, change its port", v.service.Name,
		strings.Join(entries, ", "))
}

// lacking are the variables of the service that lack the address of the program.
func (v localVariable) lacking() (names []string) {
	c := v.Project.Services[v.service.Name]
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if v.variableOf(v.service, c, name).lacksAddress() {
			names = append(names, name)
		}
	}
	return names
}

// portAmong is the port of several that a variable most likely means: where there are as many variables, the one with the shortest name, as
// ENDPOINT beside ADMIN_ENDPOINT, has the first.
func (v localVariable) portAmong(ports []string) string {
	names := v.lacking()
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	if len(names) != len(ports) {
		return ports[0]
	}
	return ports[slices.Index(names, v.name)]
}

// portsBeside are the container ports of the service to which a route leads that browsers reach.
func (v localVariable) portsBeside(route plan.Route) (ports []string) {
	for _, r := range v.routesTo(route.Service) {
		port := strconv.Itoa(cmp.Or(r.Named(), r.Target.ContainerPort))
		if r.Answer == nil && r.Beside == 0 && !slices.Contains(ports, port) {
			ports = append(ports, port)
		}
	}
	slices.Sort(ports)
	return ports
}
