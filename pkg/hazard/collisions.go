package hazard

import (
	"cmp"
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// types finds ids under which there would be something else.
func (c *comparison) types() {
	for _, id := range c.after.ids {
		if old := c.before.kinds[id]; old != "" && old != c.after.kinds[id] {
			c.report(otherType, []cfn.LogicalID{id}, "%s is an %s and would be an %s", id, old, c.after.kinds[id])
		}
	}
}

// collisions finds resources that get what another one has.
func (c *comparison) collisions() {
	for _, id := range c.after.ids {
		if old, key := c.taken(id); old != "" {
			h := c.report(collision, c.pair(id, old), "%s gets %s, which %s has until the end of the update", id, key.what, c.nameOf(id, old))
			h.Stages = c.movable(old) || c.removable(old)
			if !h.Stages {
				h.Hint = noStages
			}
		}
	}
	c.connectNames()
}

const noStages = "rename one of the two; or delete the stack with compose2ecs down, which keeps the data, and deploy it again"

func (c *comparison) pair(id, old cfn.LogicalID) []cfn.LogicalID {
	if id == old {
		return []cfn.LogicalID{id}
	}
	return []cfn.LogicalID{id, old}
}

// nameOf is how a message calls the other resource.
func (c *comparison) nameOf(id, old cfn.LogicalID) string {
	if id == old {
		return "the old " + string(old)
	}
	return string(old)
}

// taken is the old resource that has what a new one gets. One that stays has it until it is changed, which may be too late.
func (c *comparison) taken(id cfn.LogicalID) (cfn.LogicalID, uniqueKey) {
	key := uniqueKeys()[c.after.kinds[id]]
	mine := c.keyAfter(id)
	if mine == "" || !c.comes(id) && mine == c.keyBefore(id) {
		return "", key
	}
	for _, old := range c.before.of(c.after.kinds[id]) {
		if old == id && !c.replaced[id] || !overlaps(mine, c.keyBefore(old)) {
			continue
		}
		moves := !c.goes(old) && c.keyAfter(old) != mine && !c.certain(old, id)
		if (c.goes(old) || moves) && !c.deletedFirst(id, old) {
			return old, key
		}
	}
	return "", key
}

// deletedFirst reports whether CloudFormation deletes the old resource before it creates the new one.
func (c *comparison) deletedFirst(id, old cfn.LogicalID) bool {
	return id == old && c.after.kinds[id] == "AWS::EC2::VPCGatewayAttachment"
}

func (c *comparison) keyBefore(id cfn.LogicalID) string {
	return keyOf(c.before, id, text)
}

func (c *comparison) keyAfter(id cfn.LogicalID) string {
	return keyOf(c.after, id, c.now)
}

// keyOf is what nobody else of the type may have, "" if there is nothing.
func keyOf(s side, id cfn.LogicalID, value func(*cfn.Node) string) string {
	if s.kinds[id] == mountTarget {
		return mountKey(s, id, value)
	}
	var values []string
	for _, path := range uniqueKeys()[s.kinds[id]].parts {
		values = append(values, value(at(s.properties[id], path)))
	}
	if len(values) == 0 || values[len(values)-1] == "" {
		return ""
	}
	return strings.Join(values, "\n")
}

// mountKey: a file system has one mount target in a zone. The zone of a subnet that is not in the template is not known; that
// of the one whose place it takes is likely.
func mountKey(s side, id cfn.LogicalID, value func(*cfn.Node) string) string {
	zone := "the zone of " + string(id)
	if in := s.one(s.properties[id].Get("SubnetId"), subnet); in != "" {
		zone = text(s.properties[in].Get("AvailabilityZone"))
	}
	return value(s.properties[id].Get("FileSystemId")) + "\n" + zone
}

// at is a property at a path.
func at(n *cfn.Node, path string) *cfn.Node {
	for name := range strings.SplitSeq(path, "/") {
		n = n.Get(name)
	}
	return n
}

// overlaps reports whether two keys are the same, or end in blocks of addresses that have some in common.
func overlaps(a, b string) bool {
	if a == b {
		return true
	}
	i, j := strings.LastIndexByte(a, '\n'), strings.LastIndexByte(b, '\n')
	if i < 0 || j < 0 || a[:i] != b[:j] {
		return false
	}
	first, err := netip.ParsePrefix(a[i+1:])
	second, otherErr := netip.ParsePrefix(b[j+1:])
	return err == nil && otherErr == nil && first.Overlaps(second)
}

// connectNames finds services that get a name in a namespace of Service Connect that another one still has.
func (c *comparison) connectNames() {
	for _, id := range c.after.of(service) {
		space := c.now(c.after.properties[id].Get("ServiceConnectConfiguration").Get("Namespace"))
		for _, name := range connectNames(c.after, id) {
			if other := c.connected(id, name, space); other != "" {
				c.report(collision, c.pair(id, other),
					"%s gets the name %s in Service Connect, which %s has until the end of the update", id, name, c.nameOf(id, other)).Hint = noStages
				break
			}
		}
	}
}

// connectNames are the names of a service in its namespace of Service Connect.
func connectNames(s side, id cfn.LogicalID) []string {
	var names []string
	for _, name := range s.properties[id].Get("ServiceConnectConfiguration").Get("Services").Items() {
		names = append(names, cmp.Or(text(name.Get("DiscoveryName")), text(name.Get("PortName"))))
	}
	return names
}

// connected is the old service that has a name that a service gets, and gives it up too late: when it goes, or when it is
// changed, unless that is certain to come first.
func (c *comparison) connected(id cfn.LogicalID, name, space string) cfn.LogicalID {
	has := func(s side, id cfn.LogicalID, value func(*cfn.Node) string) bool {
		in := value(s.properties[id].Get("ServiceConnectConfiguration").Get("Namespace"))
		return in == space && slices.Contains(connectNames(s, id), name)
	}
	if !c.comes(id) && has(c.before, id, text) {
		return ""
	}
	for _, old := range c.before.of(service) {
		if old == id && !c.replaced[id] || !has(c.before, old, text) {
			continue
		}
		if c.goes(old) || !has(c.after, old, c.now) && !c.certain(old, id) {
			return old
		}
	}
	return ""
}

// exports finds names that move from one output to another.
func (c *comparison) exports() {
	names := map[string]string{}
	for _, o := range c.before.doc.Section("Outputs") {
		names[text(o.Value.Get("Export").Get("Name"))] = o.Key
	}
	for _, o := range c.after.doc.Section("Outputs") {
		name := text(o.Value.Get("Export").Get("Name"))
		if old := names[name]; name != "" && old != "" && old != o.Key {
			c.report(exported, []cfn.LogicalID{cfn.LogicalID(o.Key), cfn.LogicalID(old)},
				"the output %s exports %s, which %s does until the end of the update", o.Key, name, old).Stages = true
		}
	}
}

// undone finds settings that a new resource makes, and that go with an old one.
func (c *comparison) undone() {
	for _, id := range c.after.ids {
		parts := setBy[c.after.kinds[id]]
		if parts == nil || !c.comes(id) {
			continue
		}
		for _, old := range c.before.of(c.after.kinds[id]) {
			same := func(path string) bool {
				return c.now(at(c.after.properties[id], path)) == text(at(c.before.properties[old], path))
			}
			named := func(path string) bool { return at(c.after.properties[id], path) != nil }
			if c.goes(old) && !deleteFirst(c.after.kinds[id], id == old) && !slices.ContainsFunc(parts, func(p string) bool {
				return !same(p)
			}) && slices.ContainsFunc(parts, named) {
				c.report(undone, c.pair(id, old), "%s sets what is removed when %s is deleted", id, c.nameOf(id, old)).Stages = c.removable(old)
			}
		}
	}
}

// deleteFirst are the associations of which CloudFormation deletes the old one first when it replaces them under their
// id.
func deleteFirst(kind string, same bool) bool {
	return same && (kind == "AWS::EC2::VPCDHCPOptionsAssociation" || kind == "AWS::EC2::SubnetRouteTableAssociation")
}
