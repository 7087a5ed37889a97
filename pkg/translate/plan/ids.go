package plan

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// MaxName is the length of a name at most (Amazon ECS Developer Guide, "Amazon ECS service
// quotas"; RFC 1035 for the length of a label).
const MaxName = 63

// Logical ids are those of the retired Docker Compose ECS integration wherever it
// had one, so that overlays written for it still bind: the Compose name without
// punctuation, its first letter upper case, then what it is. They depend on the
// name alone, never on an order, so that a changed file changes only what it names.

// Ids of which a stack has one.
const (
	ClusterID      cfn.LogicalID = "Cluster"
	LogGroupID     cfn.LogicalID = "LogGroup"
	LoadBalancerID cfn.LogicalID = "LoadBalancer"
	VpcID          cfn.LogicalID = "Vpc"
	CertificateARN cfn.LogicalID = "CertificateArn"
)

// Within reports whether name is dir or below it.
func Within(dir, name string) bool {
	return name == dir || strings.HasPrefix(name, strings.TrimSuffix(dir, "/")+"/")
}

// Quote makes one word of any text for a POSIX shell.
func Quote(text string) string {
	if text != "" && strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:-") == "" {
		return text
	}
	return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
}

// Stem is a Compose name as the beginning of a logical id.
func Stem(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b.WriteRune(r)
		}
	}
	s := b.String()
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// ID is the logical id of what a Compose name has: id("cms", "TaskRole").
func ID(name, what string) cfn.LogicalID {
	return cfn.LogicalID(Stem(name) + what)
}

// TargetGroupID names a target group after the container port it sends to, and after its
// load balancer if that is not the usual one: a target group belongs to one load balancer
// at a time, so a port that moves to another one needs a new target group.
func TargetGroupID(service string, t Target) cfn.LogicalID {
	return ID(service, fmt.Sprintf("%s%d%sTargetGroup", strings.ToUpper(t.Transport), t.ContainerPort, t.Behind))
}

// listenerID names a listener after its port, which is all that may not change
// under it: a load balancer refuses a second listener on a port, so an id that
// followed the service would make CloudFormation create before it deletes, and fail.
func listenerID(port int) cfn.LogicalID {
	return cfn.LogicalID(fmt.Sprintf("Listener%d", port))
}

// SubnetLetter names the subnets A, B, C: one an availability zone.
func SubnetLetter(i int) string { return string(rune('A' + i)) }

// SubnetID is the logical id of a subnet, which is public in a VPC that the stack makes.
func SubnetID(i int) cfn.LogicalID { return cfn.LogicalID("Subnet" + SubnetLetter(i)) }

// TaskName makes a name that ECS accepts for a volume or a container of a task: letters,
// digits, hyphens and underscores.
func TaskName(name string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && (r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
			return r
		}
		return '-'
	}, strings.Trim(name, "/"))
}

// Union is what is in either list, sorted.
func Union(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
