package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var balancerSettingsFeature = feature{
	name: "Load balancer settings",
	about: "`x-aws-loadbalancer` names an existing load balancer, by its name or ARN, which then gets the listeners; or it is a mapping " +
		"with settings for the one that the stack creates. What the stack needs to know about an existing one is looked up when it is " +
		"deployed. Its security group is not changed: it must admit the listeners' ports.",
	extensions: []extension{
		{"x-aws-loadbalancer", []string{""}, "An existing load balancer by name or ARN, or settings for the public one that the stack creates.",
			balancerExtension{}}},
	kinds: []diag.Kind{kindBalancer, kindExistingBalancer, kindBalancerVPC, kindUnusedSetting},
	lower: lowerBalancerSettings,
}

var (
	kindBalancer = diag.Kind{
		Code: "C2E-load-balancer", Severity: diag.Error,
		Title: "invalid x-aws-loadbalancer",
		Cause: "An existing load balancer has its own settings, and the services must be in its VPC: if x-aws-vpc is set, it must specify that " +
			"one. The idle timeout is 1 to 4000 seconds, or 60 to 6000 for TCP. A web ACL is specified by its ARN and works only on " +
			"an Application Load Balancer.",
		Fix: "correct the setting",
	}
	kindExistingBalancer = diag.Kind{
		Code: "C2E-existing-load-balancer", Severity: diag.Info,
		Title: "security group of an existing load balancer is not changed",
		Cause: "The stack does not change resources that it did not create.",
		Fix: "make sure that the load balancer's security group allows inbound traffic on the listeners' ports, and outbound traffic to the " +
			"tasks",
	}
)

// balancerExtension is x-aws-loadbalancer.
type balancerExtension struct {
	Existing string `yaml:"existing" doc:"name or ARN of an existing load balancer"`
	// only private addresses can reach it; this sets exposure: internal for all ports that have no exposure of their own
	Internal bool `yaml:"internal"`
	// time after which an idle connection is closed: 1s to 4000s, default 60s; for TCP listeners
	// of a Network Load Balancer 60s to 6000s, default 350s
	IdleTimeout        *seconds            `yaml:"idle_timeout"`
	AccessLogs         accessLogsExtension `yaml:"access_logs" doc:"S3 bucket for access logs"`
	DeletionProtection bool                `yaml:"deletion_protection" doc:"protect it against deletion"`
	WebACL             string              `yaml:"waf_acl" doc:"ARN of a web ACL of AWS WAF"`
	SSLPolicy          string              `yaml:"ssl_policy" doc:"TLS policy of all listeners without their own"`
	// ipv4 or dualstack: clients can also use IPv6, which requires a VPC with dual_stack; default:
	// ipv4
	AddressType        string `yaml:"ip_address_type" enum:"ipv4,dualstack"`
	DropInvalidHeaders *bool  `yaml:"drop_invalid_headers" doc:"drop HTTP headers with invalid names; default: true"`
}

func (balancerExtension) scalarKey() string { return "existing" }

// accessLogsExtension is access_logs in x-aws-loadbalancer.
type accessLogsExtension struct {
	Bucket string `yaml:"bucket" doc:"name of the bucket, whose policy allows Elastic Load Balancing to write to it"`
	Prefix string `yaml:"prefix" doc:"prefix of the log names"`
}

func (accessLogsExtension) scalarKey() string { return "bucket" }

var (
	balancerARN = lazyregexp.New(`^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer/(app|net)/[A-Za-z0-9-]+/[0-9a-f]+$`)
	balancerTag = lazyregexp.New(`^[A-Za-z0-9-]{1,32}$`)
	webACL      = lazyregexp.New(`^arn:aws[a-z-]*:wafv2:[a-z0-9-]+:\d{12}:regional/webacl/.+$`)
)

// existingBalancerOf is the load balancer that the user names, before anything is checked.
func existingBalancerOf(extensions types.Extensions) string {
	switch x := extensions["x-aws-loadbalancer"].(type) {
	case string:
		return x
	case map[string]any:
		name, _ := x["existing"].(string)
		return name
	}
	return ""
}

var kindBalancerVPC = diag.Kind{
	Code: "C2E-load-balancer-vpc", Severity: diag.Info,
	Title: "services are in the VPC of the existing load balancer",
	Cause: "A load balancer reaches only tasks in its own VPC. The VPC and its subnets are parameters of the template; deploy looks up " +
		"their values.",
	Fix: "nothing to do; to have the VPC's ID in the template instead of a parameter, set x-aws-vpc",
}

// lowerBalancerSettings comes before the ports, which take defaults from here.
func lowerBalancerSettings(l *lowering) {
	x, ok := decodeExtension[balancerExtension](l, l.Project.Extensions, "x-aws-loadbalancer")
	if !ok {
		return
	}
	wrong := func(key, format string, args ...any) *diag.Finding {
		return l.AtValue("x-aws-loadbalancer", key).Report(kindBalancer, "x-aws-loadbalancer: "+format, args...)
	}
	b := plan.BalancerSettings{Existing: x.Existing, Internal: x.Internal, SSLPolicy: x.SSLPolicy, AddressType: x.AddressType,
		WebACL: x.WebACL, KeepInvalidHeaders: !valueOr(x.DropInvalidHeaders, true)}
	switch {
	case b.Existing == "":
	case !balancerARN.MatchString(b.Existing) && isUnresolved(b.Existing):
		l.reportUnresolved(b.Existing, plan.LoadBalancerID+plan.ExistingARN, "x-aws-loadbalancer")
		b.Existing = strings.TrimPrefix(b.Existing, "arn:") // from here on a name, which the deployment does not find
	case !balancerARN.MatchString(b.Existing) && !balancerTag.MatchString(b.Existing):
		l.AtValue("x-aws-loadbalancer").
			Report(kindBalancer, "x-aws-loadbalancer: %q is neither the name nor the ARN of a load balancer", b.Existing)
	case l.plan.VPC.Existing == "":
		l.At("x-aws-loadbalancer").Report(kindBalancer, "x-aws-loadbalancer: the VPC of the existing load balancer is not specified").
			WithHint("set x-aws-vpc to the ID of that VPC, or remove x-aws-vpc")
	case l.plan.VPC.Balancer != "":
		l.At("x-aws-loadbalancer").Report(kindBalancerVPC, "x-aws-loadbalancer: the services are in the VPC of %s", b.Existing)
	}
	if b.Existing != "" {
		checkExistingSettings(l, x)
	}
	if x.AddressType == "dualstack" && l.plan.VPC.Existing == "" && !l.plan.VPC.DualStack {
		wrong("ip_address_type", "a dual-stack load balancer needs subnets with IPv6 CIDR blocks, but those of the stack's VPC have none").
			WithHint("add x-aws-vpc: {dual_stack: true}")
	}
	if x.AddressType != "" && x.AddressType != "ipv4" && x.AddressType != "dualstack" {
		wrong("ip_address_type", "ip_address_type must be ipv4 or dualstack, not %q", x.AddressType)
	}
	if x.WebACL != "" && !webACL.MatchString(x.WebACL) {
		wrong("waf_acl", "%q is not a valid ARN of a regional web ACL", x.WebACL)
	}
	if x.IdleTimeout != nil {
		b.IdleTimeout = int(*x.IdleTimeout)
		if b.IdleTimeout < 1 {
			wrong("idle_timeout", "invalid idle_timeout %d", b.IdleTimeout)
		}
	}
	b.Attributes = balancerAttributes(x)
	l.plan.Balancer = b
}

// checkExistingSettings reports settings that an existing load balancer has already. Its
// kind of addresses decides on records here too, and the TLS policy is its listeners'.
func checkExistingSettings(l *lowering, x balancerExtension) {
	for _, setting := range []struct {
		key   string
		given bool
	}{
		{"internal", x.Internal}, {"idle_timeout", x.IdleTimeout != nil}, {"access_logs", x.AccessLogs.Bucket != ""},
		{"deletion_protection", x.DeletionProtection}, {"waf_acl", x.WebACL != ""}, {"drop_invalid_headers", x.DropInvalidHeaders != nil},
	} {
		if setting.given {
			l.At("x-aws-loadbalancer", setting.key).
				Report(kindBalancer, "x-aws-loadbalancer: %s is only for a load balancer that the stack creates, but this one already "+
					"exists", setting.key).
				WithHint("remove it; or remove existing: %s, so that the stack creates a load balancer", x.Existing)
		}
	}
}

// balancerAttributes are the settings that are attributes of the load balancer (Elastic
// Load Balancing API Reference, "LoadBalancerAttribute").
func balancerAttributes(x balancerExtension) [][2]string {
	var list [][2]string
	add := func(key, value string) { list = append(list, [2]string{key, value}) }
	if x.AccessLogs.Bucket != "" {
		add("access_logs.s3.enabled", "true")
		add("access_logs.s3.bucket", x.AccessLogs.Bucket)
		add("access_logs.s3.prefix", x.AccessLogs.Prefix) // "" too, else the load balancer keeps the one it had
	}
	if x.DeletionProtection {
		add("deletion_protection.enabled", "true")
	}
	return list
}
