package lower

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindHostIdentity is about what a program takes for its own name (Amazon ECS API Reference, "ContainerDefinition": hostname "is not
// supported if you're using the awsvpc network mode").
var kindHostIdentity = diag.Kind{
	Code: "C2E-host-identity", Severity: diag.Warning,
	Title: "program is identified by its host name",
	Cause: "Fargate names each task after its address, such as ip-10-0-12-34, and ignores hostname. A program that derives its ID or " +
		"number from its host name cannot find what belongs to it: for example, if a file uses the host name as a key, if other " +
		"programs join a node such as rabbit@HOST, if it compares its host name with a fixed one, or if nothing else distinguishes the services.",
	Fix: "set the ID of each instance explicitly, with a variable or an option",

	InsteadOf: "C2E-hostname", Breaks: true, Together: "programs are identified by host names that tasks do not have: %s",
}

// ordinal is a host name with a number at its end, as the members of a set have them, which are counted from 0.
var ordinal = lazyregexp.New(`^(.+)-\d+$`)

// reportHostIdentities looks for programs that take what they are from their host names.
func reportHostIdentities(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if c.Hostname == "" {
			return
		}
		at := l.about(s.Name).AtValue("hostname")
		const identifies = "its tasks do not have the host name %s, which identifies the program"
		switch {
		case l.isNode(c.Hostname):
			at.Report(kindHostIdentity, identifies, c.Hostname).Of(c.Hostname, "clustered").
				WithHint("run one node with a fixed name, and adapt scripts that use the host name").
				OrOfSeveral("for clustered programs, run one node with a fixed name, and adapt scripts that use the host name")
		case l.isKey(c.Hostname), l.isCounted(c):
			at.Report(kindHostIdentity, identifies, c.Hostname).Of(c.Hostname, "")
		default:
			if where := l.comparesHost(c); where != "" {
				at.Report(kindHostIdentity, "%s expects the host name %s, which the tasks do not have", where, c.Hostname).
					Of(c.Hostname, "").WithHint("have the program read a variable instead of its host name")
			}
		}
	})
}

// isKey reports whether a file that is delivered has a host name for a key, in YAML: then it stands for a program, and not for its
// address. A name without a number may be a word that the file has for something else.
func (l *lowering) isKey(hostname string) bool {
	if !strings.ContainsAny(hostname[len(hostname)-1:], "0123456789") {
		return false
	}
	return slices.ContainsFunc(l.plan.Services, func(s *plan.Service) bool {
		return slices.ContainsFunc(s.Files, func(f plan.File) bool {
			var root yaml.Node
			return strings.Contains(f.Content, hostname+":") && yaml.Unmarshal([]byte(f.Content), &root) == nil && hasKey(&root, hostname)
		})
	})
}

// isNode reports whether a script or a command names a node of Erlang, such as rabbit@rabbit1, after a host name: nodes find one another
// by these names alone (erlang.org, "Distributed Erlang": "Node names": name@host).
func (l *lowering) isNode(hostname string) bool {
	node := nodeAt(regexp.QuoteMeta(hostname))
	return l.joinsNode(hostname) || slices.ContainsFunc(l.plan.Services, func(s *plan.Service) bool {
		command := append(slices.Clone(s.Container.EntryPoint), s.Container.Command...)
		return node.MatchString(strings.Join(command, " ")) ||
			slices.ContainsFunc(s.Files, func(f plan.File) bool { return node.MatchString(f.Content) })
	})
}

// hasKey reports whether a tree of YAML has a key with a value of its own.
func hasKey(node *yaml.Node, key string) bool {
	for i, item := range node.Content {
		if node.Kind == yaml.MappingNode && i%2 == 0 {
			if item.Value == key {
				return true
			}
			continue
		}
		if hasKey(item, key) {
			return true
		}
	}
	return false
}

// isCounted reports whether a host name is one of a set that begins with 0, and nothing else says which member a service is.
func (l *lowering) isCounted(c types.ServiceConfig) bool {
	stem := ordinal.FindStringSubmatch(c.Hostname)
	if stem == nil || strings.Contains(strings.Join(settingsOf(c), " "), c.Hostname) {
		return false
	}
	first, members := false, 0
	for _, other := range l.Project.Services {
		of := ordinal.FindStringSubmatch(other.Hostname)
		if of == nil || of[1] != stem[1] {
			continue
		}
		if !slices.Equal(settingsOf(other), settingsOf(c)) {
			return false
		}
		first, members = first || strings.HasSuffix(other.Hostname, "-0"), members+1
	}
	return first && members > 1
}
