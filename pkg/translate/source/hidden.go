package source

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"
)

// Hidden are ports whose extensions for AWS are lost: of two entries for one port in a
// list the loader keeps the last, and says nothing.
func (s *Set) Hidden() []Fault {
	var faults []Fault
	s.eachFile(func(u *unit, f *file) {
		for _, root := range f.roots() {
			u.walk(root, nil, func(path Path, n *yaml.Node) {
				if len(path) == 3 && path[0] == "services" && path[2] == "ports" && n.Kind == yaml.SequenceNode {
					faults = append(faults, u.hiddenPorts(f, path, n)...)
				}
			})
		}
	})
	return tidy(s.Files(), faults)
}

func (u *unit) hiddenPorts(f *file, path Path, list *yaml.Node) []Fault {
	var faults []Fault
	for i, item := range list.Content {
		key := extensionOf(item)
		for _, later := range list.Content[i+1:] {
			if key == nil || !u.samePort(item, later) {
				continue
			}
			faults = append(faults, Fault{
				Kind: Hidden, Path: path, Pos: f.span(key),
				Message: fmt.Sprintf("%s%s has no effect: line %d publishes the same port again", subject(path), key.Value, later.Line),
				Hint:    "merge the two entries; or publish one of them as another port, and set port: in its x-aws-listener to the original port",
			})
			break
		}
	}
	return faults
}

// extensionOf is the first key for AWS in an entry, nil if it has none.
func extensionOf(n *yaml.Node) *yaml.Node {
	n = dealias(n)
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i < len(n.Content); i += 2 {
		if strings.HasPrefix(n.Content[i].Value, "x-aws-") {
			return n.Content[i]
		}
	}
	return nil
}

// portsOf are the ports of an entry as the loader tells them from each other: a published port that is a number is another
// one than the same in text. Mode, of which nothing else depends here, is the type of such a number.
func (u *unit) portsOf(n *yaml.Node) []types.ServicePortConfig {
	n = dealias(n)
	if n.Kind == yaml.ScalarNode {
		ports, _ := types.ParsePortConfig(u.expand(n.Value)) // what is wrong with it is said before
		for i := range ports {
			ports[i].Mode = ""
		}
		return ports
	}
	field := func(key, otherwise string) string {
		if value := get(n, key); value != nil {
			return u.expand(value.Value)
		}
		return otherwise
	}
	target, _ := strconv.ParseUint(field("target", ""), 10, 32)
	p := types.ServicePortConfig{
		HostIP: field("host_ip", ""), Published: field("published", ""), Target: uint32(target), Protocol: field("protocol", "tcp"),
	}
	if published := get(n, "published"); published != nil && published.Tag == "!!int" {
		p.Mode = published.Tag
	}
	return []types.ServicePortConfig{p}
}

func (u *unit) samePort(a, b *yaml.Node) bool {
	return slices.ContainsFunc(u.portsOf(a), func(one types.ServicePortConfig) bool {
		return slices.ContainsFunc(u.portsOf(b), func(other types.ServicePortConfig) bool { return reflect.DeepEqual(one, other) })
	})
}
