package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var (
	// ipv4Word is an IPv4 address in a text, with the bits of its network, if it has them.
	ipv4Word = lazyregexp.New(`(?:^|[^\w.-])(\d{1,3}(?:\.\d{1,3}){3})(/\d{1,2}\b)?`)
	// commentLine is a line that programs do not read.
	commentLine = lazyregexp.New(`^\s*(?:#|;|//|/\*)`)
	// admission is in lines and variables that say who may connect, or whom a program believes: no name takes the place of an address
	// there.
	admission = lazyregexp.New(`(?i)(?:^|[^a-z])(?:allow|deny|trust|real_?ip|forwarded|permit|acl|white_?list|black_?list|ignore)`)
)

// staticAddresses are the services that are deployed, by the addresses that Docker gives them as their networks say.
func (l *lowering) staticAddresses() map[string]string {
	if l.static != nil {
		return l.static
	}
	l.static, l.namedStatic = map[string]string{}, map[string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, name := range slices.Sorted(maps.Keys(c.Networks)) {
			if network := c.Networks[name]; network != nil && network.Ipv4Address != "" {
				if _, taken := l.static[network.Ipv4Address]; !taken {
					l.static[network.Ipv4Address] = s.Name
				}
			}
		}
	})
	return l.static
}

// An ignoredAddress is an attribute with such an address, and why it has no effect.
type ignoredAddress struct {
	path  source.Path
	means string
}

// reportUnnamed says of the addresses that no other service names that they have no effect: there is something to do about the others.
func (l *lowering) reportUnnamed() {
	for _, a := range l.unnamed {
		network := l.Project.Services[a.path[1]].Networks[a.path[3]]
		if !l.namedStatic[valueOfAddress(network)] {
			l.At(a.path...).Report(kindIgnored, "%s has no effect on AWS: %s", attributeName(a.path), a.means).Of(plainName(a.path), "")
		}
	}
}

// checkStaticAddresses finds the address that Docker gives a service in the settings and the files of another one.
func checkStaticAddresses(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if len(l.staticAddresses()) == 0 {
		return
	}
	own := map[string]bool{}
	for _, network := range c.Networks {
		own[valueOfAddress(network)] = true
	}
	for _, p := range passagesOf(s, c) {
		if last := p.path[len(p.path)-1]; len(p.path) == 4 && p.path[2] == "environment" || last == "command" || last == "entrypoint" {
			l.reportStatic(s, p.path, p.what, last+" "+p.text, l.staticIn(strings.ReplaceAll(p.text, "\n", " "), own))
		}
	}
	for _, f := range s.Files {
		if f.Secret == "" {
			never := l.neverLookedUp(l.startLine(c), proxyConfig{f.Path, f.Content, f.From})
			l.reportStaticLines(s, passage{f.From, l.localName(c, f), f.Content}, own, never)
		}
	}
	for _, f := range l.builtIn(s, c) {
		never := l.neverLookedUp(l.startLine(c), proxyConfig{f.Path, f.Content, f.From})
		l.reportStaticLines(s, passage{f.From, f.Path, f.Content}, own, never)
	}
}

// reportStaticLines reports the lines of a file with such addresses. At some, a name would not be looked up.
func (l *lowering) reportStaticLines(s *plan.Service, file passage, own map[string]bool, never []int) {
	for i, line := range strings.Split(file.text, "\n") {
		found := l.reportStatic(s, file.path, fmt.Sprintf("%s:%d", file.what, i+1), line, l.staticIn(line, own))
		if found != nil && slices.Contains(never, i) {
			found.WithHint("%s, and remove init-addr none", found.Hint)
		}
	}
}

// reportStatic reports the addresses of other services in a text.
func (l *lowering) reportStatic(s *plan.Service, path source.Path, place, text string, addresses []string) *diag.Finding {
	if len(addresses) == 0 {
		return nil
	}
	var instead []string
	for _, address := range addresses {
		l.namedStatic[address] = true
		instead = append(instead, l.static[address]+" in place of "+address)
	}
	exists := "an address that exists"
	if len(addresses) > 1 {
		exists = "addresses that exist"
	}
	kind := kindDockerName
	kind.Breaks = true
	found := l.about(s.Name).within(path).AtValue().
		Report(kind, "%s contains %s, %s only in Docker", place, sentence.And(addresses), exists)
	if admission.MatchString(text) {
		found.WithHint("write the VPC's CIDR block instead")
		return found
	}
	found.WithHint("write %s", sentence.And(instead))
	for _, address := range addresses {
		found.Of(address, l.static[address])
	}
	return found
}

// staticIn are the addresses of other services in a line, each once.
func (l *lowering) staticIn(line string, own map[string]bool) (found []string) {
	if commentLine.MatchString(line) {
		return nil
	}
	for _, at := range ipv4Word.FindAllStringSubmatchIndex(line, -1) {
		address, rest := line[at[2]:at[3]], line[at[3]:]
		isNetwork := at[4] >= 0 || strings.HasPrefix(rest, "-")
		longer := rest != "" && strings.ContainsAny(rest[:1], "0123456789_") || len(rest) > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9'
		if l.static[address] != "" && !own[address] && !isNetwork && !longer && !slices.Contains(found, address) {
			found = append(found, address)
		}
	}
	return found
}

// valueOfAddress is the address that a network gives a service, or "".
func valueOfAddress(network *types.ServiceNetworkConfig) string {
	if network == nil {
		return ""
	}
	return network.Ipv4Address
}
