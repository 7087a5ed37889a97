package hazard

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// network is the VPC that the subnets of a resource are in: an id of the template, or "" for one that exists.
func (s side) network(id cfn.LogicalID) cfn.LogicalID {
	for _, property := range []string{"Subnets", "SubnetId"} {
		if in := s.one(s.properties[id].Get(property), subnet); in != "" {
			return s.one(s.properties[in].Get("VpcId"), vpc)
		}
	}
	return ""
}

// leaves reports whether a network of the old template is another one than that of the new template.
func (c *comparison) leaves(old, now cfn.LogicalID) bool { return old != now || c.replaced[now] }

// networks finds what would be in another VPC and cannot.
func (c *comparison) networks() {
	for _, id := range c.after.of(balancer) {
		if c.stays(id) && !c.replaced[id] && c.leaves(c.before.network(id), c.after.network(id)) {
			c.report(otherVPC, []cfn.LogicalID{id}, "%s would be in another VPC, and a load balancer stays in its own", id)
		}
	}
	for _, id := range c.after.of(mountTarget) {
		system := c.now(c.after.properties[id].Get("FileSystemId"))
		for _, old := range c.before.of(mountTarget) {
			if c.comes(id) && text(c.before.properties[old].Get("FileSystemId")) == system && c.leaves(c.before.network(old), c.after.network(id)) {
				c.report(otherVPC, c.pair(id, old),
					"%s is in a different VPC from %s of the same file system, which EFS does not allow", id, c.nameOf(id, old))
				break
			}
		}
	}
}

// balancers finds load balancers that are replaced, and target groups that move between two.
func (c *comparison) balancers() {
	for _, id := range c.after.of(balancer) {
		if c.replaced[id] {
			c.report(address, []cfn.LogicalID{id}, "%s is replaced, and its DNS name changes", id)
		}
	}
	for _, id := range c.after.of(listener, listenerRule) {
		if group := c.shared(id); group != "" {
			c.report(otherBalancer, []cfn.LogicalID{id, group},
				"%s sends requests to %s, which is behind another load balancer until the end of the update", id, group)
		}
	}
}

// shared is the target group of a listener or a rule that is behind another load balancer at the time.
func (c *comparison) shared(id cfn.LogicalID) cfn.LogicalID {
	mine := c.balancerNow(id)
	for _, to := range c.after.forwards(id) {
		for _, old := range c.before.of(listener, listenerRule) {
			uses := func(f forward) bool { return f.group == to.group }
			late := c.goes(old) || !c.certain(old, id)
			if !c.replaced[to.group] && c.stays(to.group) && (old != id || c.replaced[id]) && late &&
				slices.ContainsFunc(c.before.forwards(old), uses) && c.before.balancer(old) != mine {
				return to.group
			}
		}
	}
	return ""
}

// balancer is the load balancer of a listener or a rule, in words.
func (s side) balancer(id cfn.LogicalID) string {
	if s.kinds[id] == listenerRule {
		of := s.one(s.properties[id].Get("ListenerArn"), listener)
		if of == "" {
			return text(s.properties[id].Get("ListenerArn"))
		}
		id = of
	}
	return text(s.properties[id].Get("LoadBalancerArn"))
}

func (c *comparison) balancerNow(id cfn.LogicalID) string {
	of := c.after.balancer(id)
	for _, b := range c.after.of(balancer) {
		if c.replaced[b] && of == string(cfn.Ref(b).Node().JSON()) {
			return "new " + of
		}
	}
	return of
}

// settings finds settings of a cluster that cannot be taken away.
func (c *comparison) settings() {
	for _, id := range c.after.of(cluster) {
		had, has := c.before.properties[id].Get("ClusterSettings").Items(), c.after.properties[id].Get("ClusterSettings").Items()
		if c.stays(id) && !c.replaced[id] && len(had) > 0 && len(has) == 0 {
			c.report(clusterSetting, []cfn.LogicalID{id}, "%s has container insights set, which the template no longer contains", id)
		}
	}
}

// attributes finds attributes that stay.
func (c *comparison) attributes() {
	lists := map[string]string{balancer: "LoadBalancerAttributes", targetGroup: "TargetGroupAttributes", listener: "ListenerAttributes"}
	for _, id := range c.after.of(balancer, targetGroup, listener) {
		if c.stays(id) && !c.replaced[id] {
			c.keptAttributes(id, lists[c.after.kinds[id]])
		}
	}
}

// usual are the values that attributes have anyway.
var usual = map[string]string{
	"deletion_protection.enabled": "false", "access_logs.s3.enabled": "false", "idle_timeout.timeout_seconds": "60",
	"routing.http.drop_invalid_header_fields.enabled": "false", "deregistration_delay.timeout_seconds": "300",
	"stickiness.enabled": "false", "slow_start.duration_seconds": "0", idleTCP: "350",
}

// idleTCP is an attribute of listeners that TCP alone has.
const idleTCP = "tcp.idle_timeout.seconds"

// partOf are attributes that count only together with another one, and that one.
var partOf = map[string]string{
	"stickiness.type": "stickiness.enabled", "stickiness.lb_cookie.duration_seconds": "stickiness.enabled",
	"access_logs.s3.bucket": "access_logs.s3.enabled", "access_logs.s3.prefix": "access_logs.s3.enabled",
}

func (c *comparison) keptAttributes(id cfn.LogicalID, property string) {
	had, has := pairs(c.before.properties[id].Get(property)), pairs(c.after.properties[id].Get(property))
	for _, key := range slices.Sorted(maps.Keys(had)) {
		if key == idleTCP && text(c.after.properties[id].Get("Protocol")) != "TCP" {
			continue
		}
		switched, part := partOf[key]
		if _, said := has[key]; !said && had[key] != usual[key] && (!part || has[switched] == "true") {
			c.report(kept, []cfn.LogicalID{id}, "%s keeps %s, which the template no longer contains", id, key).Property = key
		}
	}
}

// pairs are the entries of a list of keys and values.
func pairs(n *cfn.Node) map[string]string {
	found := map[string]string{}
	for _, entry := range n.Items() {
		found[text(entry.Get("Key"))] = text(entry.Get("Value"))
	}
	return found
}

// directories finds directories that are to have another owner, or tasks that are another user.
func (c *comparison) directories() {
	for _, id := range c.after.of(accessPoint) {
		now := c.after.properties[id]
		for _, old := range c.before.of(accessPoint) {
			was := c.before.properties[old]
			directory := text(at(now, "RootDirectory/Path"))
			if c.now(now.Get("FileSystemId")) != text(was.Get("FileSystemId")) || directory != text(at(was, "RootDirectory/Path")) {
				continue
			}
			owner := at(now, "RootDirectory/CreationInfo")
			switch {
			case becomesOther(was, now):
				c.otherUser(id, old, directory)
			case owner != nil && text(owner) != text(at(was, "RootDirectory/CreationInfo")):
				c.report(directoryKept, c.pair(id, old), "the directory %s keeps its owner and its mode", directory)
			}
		}
	}
}

// becomesOther reports whether an access point is for another user than before, who is not root, and the directory was not open to
// all.
func becomesOther(was, now *cfn.Node) bool {
	before, after := userOf(was), userOf(now)
	mode, err := strconv.ParseUint(cmp.Or(text(at(was, "RootDirectory/CreationInfo/Permissions")), "755"), 8, 16)
	const othersWrite = 0o002
	return before != "" && after != "" && after != "0" && before != after && err == nil && mode&othersWrite == 0
}

// userOf is the user that an access point is for: the one that it makes of all who come by it, or else the owner of its directory.
func userOf(point *cfn.Node) string {
	return cmp.Or(text(at(point, "PosixUser/Uid")), text(at(point, "RootDirectory/CreationInfo/OwnerUid")))
}

func (c *comparison) otherUser(id, old cfn.LogicalID, directory string) {
	was := c.before.properties[old]
	user := userOf(was)
	h := c.report(otherUser, c.pair(id, old), "the directory %s belongs to the user %s, but the tasks will run as the user %s",
		directory, user, userOf(c.after.properties[id]))
	group := cmp.Or(text(at(was, "PosixUser/Gid")), text(at(was, "RootDirectory/CreationInfo/OwnerGid")), user)
	h.Hint = fmt.Sprintf("keep the user: x-aws-efs: {uid: %s, gid: %s}", user, group)
}
