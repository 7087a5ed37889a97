package source

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// How well an item of a list answers to an identity: an entry is its target rather than
// its source, and its source rather than an option.
const (
	noMatch = iota
	partMatch
	targetMatch
	exactMatch
)

// item is the index of the item that an identity names, -1 if there is none. Of several,
// the last one is the one that counts, as it does when Compose merges.
func (u *unit) item(list *yaml.Node, name, identity string) int {
	best, index := noMatch, -1
	for i, n := range list.Content {
		if match := u.match(dealias(n), name, identity); match > noMatch && match >= best {
			best, index = match, i
		}
	}
	if n, isIndex := listIndex(identity); index < 0 && isIndex && n < len(list.Content) {
		return n
	}
	return index
}

func (u *unit) match(n *yaml.Node, list, identity string) int {
	switch n.Kind {
	case yaml.ScalarNode:
		return u.matchText(n.Value, list, identity)
	case yaml.MappingNode:
		return u.matchEntry(n, list, identity)
	}
	return noMatch
}

func (u *unit) matchText(written, list, identity string) int {
	text := u.expand(written)
	key, _, assigned := strings.Cut(text, "=")
	switch {
	case written == identity, text == identity, u.samePath(text, identity):
		return exactMatch
	case assigned && key == identity:
		return targetMatch
	case list == "ports":
		return matchPort(text, identity)
	}
	for i, segment := range strings.Split(text, ":") {
		if segment == identity || u.samePath(segment, identity) {
			return partMatch + min(i%2, 1)
		}
	}
	return noMatch
}

// matchEntry matches an entry in long syntax.
func (u *unit) matchEntry(n *yaml.Node, list, identity string) int {
	field := func(key string) string {
		if value := get(n, key); value != nil {
			return u.expand(value.Value)
		}
		return ""
	}
	if list == "ports" {
		text := field("target")
		if published := field("published"); published != "" {
			text = published + ":" + text
			if host := field("host_ip"); host != "" {
				text = host + ":" + text
			}
		}
		if protocol := field("protocol"); protocol != "" {
			text += "/" + protocol
		}
		if match := matchPort(text, identity); match > noMatch {
			return match
		}
	}
	for i, key := range identities {
		if text := field(key); text != "" && (text == identity || u.samePath(text, identity)) {
			if i == 0 {
				return exactMatch
			}
			return targetMatch
		}
	}
	return noMatch
}

// identities are the keys that say what an entry in long syntax is for.
var identities = []string{"target", "source", "path", "name"}

// samePath reports whether a path in a file is the same as an absolute one, which Compose makes of it.
func (u *unit) samePath(text, identity string) bool {
	return filepath.IsAbs(identity) && absolute(u.directory, text) == identity
}

// A port is [IP:][PUBLISHED:]TARGET[/PROTOCOL], where the numbers may be ranges.
type port struct{ host, published, target, protocol string }

func parsePort(text string) port {
	var p port
	text, p.protocol, _ = strings.Cut(text, "/")
	segments := strings.Split(text, ":")
	p.target = segments[len(segments)-1]
	if len(segments) > 1 {
		p.published = segments[len(segments)-2]
		p.host = strings.Join(segments[:len(segments)-2], ":")
	}
	return p
}

func matchPort(text, identity string) int {
	have, want := parsePort(text), parsePort(identity)
	if have.protocol == "" {
		have.protocol = "tcp"
	}
	switch {
	case !inRange(have.target, want.target):
		return noMatch
	case want.protocol != "" && !strings.EqualFold(have.protocol, want.protocol):
		return noMatch
	case want.published == "":
		return targetMatch
	case inRange(have.published, want.published):
		if have.host != want.host {
			return targetMatch
		}
		return exactMatch
	}
	return noMatch
}

// inRange reports whether a port, or range, is written or within a range that is.
func inRange(written, wanted string) bool {
	if written == wanted {
		return true
	}
	low, high, isRange := strings.Cut(written, "-")
	first, err1 := strconv.Atoi(low)
	last, err2 := strconv.Atoi(high)
	n, err3 := strconv.Atoi(wanted)
	return isRange && err1 == nil && err2 == nil && err3 == nil && first <= n && n <= last
}

// assignment is KEY=VALUE as it is written in lists of variables, labels and the like.
var assignment = lazyregexp.New(`^([A-Za-z_][\w./-]*)=`)

// identity names an item of a list, so that item finds it again.
func (u *unit) identity(n *yaml.Node, index int) string {
	n = dealias(n)
	if n.Kind == yaml.ScalarNode {
		text := u.expand(n.Value)
		if m := assignment.FindStringSubmatch(text); m != nil {
			return m[1]
		}
		return text
	}
	for _, key := range identities {
		if value := get(n, key); value != nil && value.Kind == yaml.ScalarNode {
			if text := u.expand(value.Value); text != "" {
				return text
			}
		}
	}
	return fmt.Sprintf("[%d]", index)
}

// listIndex reads [i].
func listIndex(element string) (int, bool) {
	inner, ok := strings.CutPrefix(element, "[")
	inner, closed := strings.CutSuffix(inner, "]")
	n, err := strconv.Atoi(inner)
	return n, ok && closed && err == nil && n >= 0
}
