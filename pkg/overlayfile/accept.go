package overlayfile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

const ignoreKey = "x-aws-ignore"

// What may be meant, or does no harm for the time being: that nobody reaches a port from the internet, or somebody without a login, that
// the project does not share the network of another one, most often that of a proxy, that a program has fewer rights, where SQLite keeps
// its data, that a host is not in the domain, that an application cannot reach Docker. It is accepted, and told.
const (
	notReached      = "C2E-not-reached"
	externalNetwork = "C2E-external-network"
	capability      = "C2E-capability"
	noLogin         = "C2E-no-login"
	sqliteOnEFS     = "C2E-sqlite-on-efs"
	domainHost      = "C2E-domain-host"
)

// unsetVariable is accepted only if it is known to do no harm.
const unsetVariable = "C2E-unset-variable"

// mayBeMeant reports whether a finding is accepted and told.
func (d *draft) mayBeMeant(f diag.Finding) bool {
	return f.Code == different && d.leavesHosts(f) || f.Code == dockerSocket && d.isApplication(serviceOf(f), d.latest.Plan) ||
		slices.Contains([]string{notReached, externalNetwork, unknownProtocol, capability, noLogin, sqliteOnEFS, domainHost}, f.Code)
}

// leavesHosts reports whether a finding is about addresses of hosts that tasks do not know, other than that of the machine itself.
func (d *draft) leavesHosts(f diag.Finding) bool {
	return d.latest.Project != nil && slices.ContainsFunc(placesOf(f), func(path []string) bool {
		if len(path) < 3 || path[2] != "extra_hosts" {
			return false
		}
		for _, addresses := range d.latest.Project.AllServices()[path[1]].ExtraHosts {
			if slices.ContainsFunc(addresses, func(address string) bool { return address != "host-gateway" }) {
				return true
			}
		}
		return false
	})
}

// stays reports whether a warning is not acknowledged: about what will not work, or a value without which it will not.
func (d *draft) stays(f diag.Finding) bool {
	if f.Code == unsetVariable {
		return !d.isReplaced(f) && (slices.ContainsFunc(f.Names(), secretshape.Name) || slices.ContainsFunc(placesOf(f), needsValue) ||
			isArgument(f) || d.connectsNowhere(f))
	}
	return f.Breaks && !d.mayBeMeant(f)
}

// isReplaced reports whether a finding is about nothing but health checks in whose place the file has others.
func (d *draft) isReplaced(f diag.Finding) bool {
	return !slices.ContainsFunc(placesOf(f), func(path []string) bool {
		return len(path) < 3 || path[2] != healthKey || d.services[path[1]] == nil || !d.services[path[1]].has(healthKey)
	})
}

// needsValue reports whether something at a path cannot be empty: a password or a key, or the argument of a build with a version or
// with the number of a user, which commands are given.
func needsValue(path []string) bool {
	switch {
	case len(path) == 5 && path[2] == "build" && path[3] == "args":
		return secretshape.Name(path[4]) || numbered.MatchString(path[4])
	case len(path) == 4:
		return secretshape.Name(path[3])
	}
	return false
}

// numbered is what such arguments are called.
var numbered = lazyregexp.New(`(?i)(user|group|uid|gid|user_?id|group_?id|version|tag)$`)

// accept acknowledges warnings about what differs on AWS, each with its words, and reports whether there were any. Those
// about what will not work stay, for somebody to change or to supply something.
func (d *draft) accept(findings []diag.Finding) bool {
	byBlock := map[*block]map[string][]diag.Finding{}
	for _, f := range findings {
		if f.Severity != diag.Warning || d.stays(f) {
			continue
		}
		b := d.concerned(f)
		if byBlock[b] == nil {
			byBlock[b] = map[string][]diag.Finding{}
		}
		byBlock[b][f.Code] = append(byBlock[b][f.Code], f)
		if open := f.Message + ": " + adviceOn(f); d.mayBeMeant(f) && !slices.Contains(d.open, open) {
			d.open = append(d.open, open)
			if f.Code != dockerSocket { // which means more than the decision says, if the program starts containers
				d.told = append(d.told, f.Code)
			}
		}
	}
	changed := false
	for b, codes := range byBlock {
		changed = b.acknowledge(codes) || changed
	}
	return changed
}

// adviceOn is what to do about a finding, which has a hint for each of several ports.
func adviceOn(f diag.Finding) string {
	if f.Code == unknownProtocol && len(f.Places) > 0 {
		return "to expose one, give it x-aws-listener: {protocol: tcp}, or {protocol: http} if it is for browsers"
	}
	if f.Code == dockerSocket {
		return "make sure that it works without Docker"
	}
	if f.Code == different {
		return "make sure that it works without them"
	}
	return f.Hint
}

// ofProject reports whether a finding is acknowledged for the whole project, even if it is about one service.
func ofProject(code string) bool { return code == notReached || code == externalNetwork }

// concerned is the block in which a finding is acknowledged: that of its service, or the project's where it is about several.
func (d *draft) concerned(f diag.Finding) *block {
	if services := servicesOf(f); len(services) == 1 && d.services[services[0]] != nil && !ofProject(f.Code) {
		return d.services[services[0]]
	}
	return &d.project
}

// acknowledged are the codes of all warnings that are acknowledged, sorted; without those that are decisions to confirm.
func (d *draft) acknowledged() []string {
	var codes []string
	for _, b := range d.blocks() {
		if i := b.index(ignoreKey); i >= 0 {
			for _, item := range b.settings[i].value.([]reasoned) {
				codes = append(codes, fmt.Sprint(item.value))
			}
		}
	}
	slices.Sort(codes)
	return slices.Compact(slices.DeleteFunc(codes, func(code string) bool { return slices.Contains(d.told, code) }))
}

// aboutIgnored is the comment on what is acknowledged.
const aboutIgnored = "These differences from docker compose are acknowledged for now. To see a warning again, remove its code; " +
	"docs/diagnostics.md explains each code."

// acknowledge adds codes to those that are acknowledged, sorted, and reports whether one was not there with its reasons: nothing is
// acknowledged in a project with errors, which has the same findings again.
func (b *block) acknowledge(codes map[string][]diag.Finding) bool {
	s := setting{
		about: []string{aboutIgnored},
		key:   ignoreKey,
	}
	var items []reasoned
	if i := b.index(ignoreKey); i >= 0 {
		items, _ = b.settings[i].value.([]reasoned)
	}
	before := len(items)
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		item := reasoned{about: reasons(codes[code]), value: code}
		if !slices.ContainsFunc(items, func(other reasoned) bool { return other.value == item.value && slices.Equal(other.about, item.about) }) {
			items = append(items, item)
		}
	}
	if len(items) == before {
		return false
	}
	slices.SortStableFunc(items, func(a, b reasoned) int { return strings.Compare(fmt.Sprint(a.value), fmt.Sprint(b.value)) })
	s.value = items
	b.set(s)
	return true
}

// maxReasons is how many findings of a kind are told one by one.
const maxReasons = 3

// reasons are the messages of findings of one kind, and what to do about them.
func reasons(findings []diag.Finding) []string {
	var list, hints []string
	for _, f := range findings {
		list = append(list, messageOf(f))
		if hint := withoutAccepting(f.Hint); !slices.Contains(hints, hint) {
			hints = append(hints, hint)
		}
	}
	list = slices.Compact(list)
	if more := len(list) - maxReasons; more > 0 {
		list = append(list[:maxReasons], fmt.Sprintf("and %d more", more))
	}
	if len(hints) == 1 && hints[0] != "" {
		list = append(list, advice+hints[0])
	}
	return list
}

// withoutAccepting is a hint without the advice to accept the finding, which the file does, and without what init does, which it has not
// done where it accepts the finding.
func withoutAccepting(hint string) string {
	hint = strings.NewReplacer(", as compose2ecs init does,", "", ", as compose2ecs init does", "").Replace(hint)
	clauses := slices.DeleteFunc(strings.Split(hint, "; "), func(clause string) bool {
		return strings.Contains(clause, ignoreKey) || strings.HasSuffix(clause, "acknowledge the finding") ||
			strings.HasPrefix(clause, "compose2ecs init adds the volume")
	})
	return strings.Join(clauses, "; ")
}

// messageOf is what a finding says, without the service that it stands at.
func messageOf(f diag.Finding) string {
	return strings.TrimPrefix(f.Message, fmt.Sprintf("service %q: ", serviceOf(f)))
}
