package overlayfile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

const ignoreKey = "x-aws-ignore"

// What may be meant, or does no harm: that nobody reaches a project or one of its ports from the internet, that it does not
// share the network of another one, most often that of a proxy, that a program has fewer rights. It is accepted for the time
// being, and told.
const (
	notReached      = "C2E-not-reached"
	externalNetwork = "C2E-external-network"
	capability      = "C2E-capability"
	unsetVariable   = "C2E-unset-variable"
)

func mayBeMeant(code string) bool {
	return slices.Contains([]string{notReached, externalNetwork, unknownProtocol, capability}, code)
}

// stays reports whether a warning is not acknowledged: about what will not work, or a password or a key without a value.
func stays(f diag.Finding) bool {
	return f.Breaks && !mayBeMeant(f.Code) || f.Code == unsetVariable && (slices.ContainsFunc(f.Names(), secretshape.Name) ||
		slices.ContainsFunc(placesOf(f), func(path []string) bool { return len(path) == 4 && secretshape.Name(path[3]) }))
}

// accept acknowledges warnings about what differs on AWS, each with its words, and reports whether there were any. Those
// about what will not work stay, for somebody to change or to supply something.
func (d *draft) accept(findings []diag.Finding) bool {
	byBlock := map[*block]map[string][]diag.Finding{}
	for _, f := range findings {
		if f.Severity != diag.Warning || stays(f) {
			continue
		}
		b := d.concerned(f)
		if byBlock[b] == nil {
			byBlock[b] = map[string][]diag.Finding{}
		}
		byBlock[b][f.Code] = append(byBlock[b][f.Code], f)
		if mayBeMeant(f.Code) {
			d.open = append(d.open, f.Message+": "+adviceOn(f))
		}
	}
	for b, codes := range byBlock {
		b.acknowledge(codes)
	}
	return len(byBlock) > 0
}

// adviceOn is what to do about a finding, which has a hint for each of several ports.
func adviceOn(f diag.Finding) string {
	if f.Code == unknownProtocol && len(f.Places) > 0 {
		return "to expose one, give it x-aws-listener: {protocol: http}, or {protocol: tcp}"
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
	return slices.Compact(slices.DeleteFunc(codes, mayBeMeant))
}

// acknowledge adds codes to those that are acknowledged, sorted.
func (b *block) acknowledge(codes map[string][]diag.Finding) {
	s := setting{
		about: []string{"What differs from docker compose and is accepted for now. Remove a code to be warned about it again; " +
			"docs/diagnostics.md explains each one."},
		key: ignoreKey,
	}
	var items []reasoned
	if i := b.index(ignoreKey); i >= 0 {
		items, _ = b.settings[i].value.([]reasoned)
	}
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		items = append(items, reasoned{about: reasons(codes[code]), value: code})
	}
	slices.SortStableFunc(items, func(a, b reasoned) int { return strings.Compare(fmt.Sprint(a.value), fmt.Sprint(b.value)) })
	s.value = items
	b.set(s)
}

// maxReasons is how many findings of a kind are told one by one.
const maxReasons = 3

// reasons are the messages of findings of one kind, and what to do about them.
func reasons(findings []diag.Finding) []string {
	var list, hints []string
	for _, f := range findings {
		list = append(list, messageOf(f))
		if !slices.Contains(hints, f.Hint) {
			hints = append(hints, f.Hint)
		}
	}
	list = slices.Compact(list)
	if more := len(list) - maxReasons; more > 0 {
		list = append(list[:maxReasons], fmt.Sprintf("and %d more", more))
	}
	if len(hints) == 1 && hints[0] != "" {
		list = append(list, "What to do: "+hints[0])
	}
	return list
}

// messageOf is what a finding says, without the service that it stands at.
func messageOf(f diag.Finding) string {
	return strings.TrimPrefix(f.Message, fmt.Sprintf("service %q: ", serviceOf(f)))
}
