package lower

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// hardeningFeature decides nothing itself: harden comes before all features.
var hardeningFeature = feature{
	name: "Hardening",
	about: "`x-aws-hardening: strict` enables settings that are safer but cost money or convenience, as if you had written each of them; " +
		"settings that you do write take precedence. HTTP ports use HTTPS, with a redirect from port 80; in its own VPC, the stack runs the " +
		"tasks in private subnets behind one NAT gateway, and logs all connections; load balancers have deletion protection; Container " +
		"Insights monitors the cluster; services that declare with `tmpfs` where they write have a read-only root file system, unless they " +
		"have `x-aws-exec`; services run as the user of their images if that is not root (see `compose2ecs lock`). `access_logs` names the " +
		"bucket for the access logs of the load balancers, `kms_key` the key that encrypts secrets, file systems, and logs: you provide both, " +
		"the stack does not create them. Existing resources (a VPC, a load balancer, a cluster, a secret) keep their own settings. An info " +
		"finding lists what was enabled and what it costs.",
	extensions: []extension{{"x-aws-hardening", []string{""},
		"strict, or a mapping, to enable the secure settings that cost money or convenience.", hardeningExtension{}}},
	kinds: []diag.Kind{kindHardening, kindHardeningOpen, kindHardeningKey},
}

var (
	kindHardening = diag.Kind{
		Code: "C2E-hardening", Severity: diag.Info,
		Title: "settings enabled by x-aws-hardening",
		Cause: "Each setting works as if it were in the file. NAT gateways are charged per hour and per GB, flow logs and access logs per " +
			"GB, Container Insights per metric, and a KMS key per month and per request. The other settings are free, but make some things " +
			"less convenient.",
		Fix: "nothing to do; to override a setting, set it in the file",
	}
	kindHardeningOpen = diag.Kind{
		Code: "C2E-hardening-open", Severity: diag.Warning,
		Title: "hardening is incomplete",
		Cause: "Access logs need a bucket that Elastic Load Balancing can write to, and encryption that you control needs a key of your own. " +
			"If ports 80 and 443 are both published, the service on port 80 must redirect its clients itself. The user that an image specifies " +
			"is known only from compose2ecs.lock.",
		Fix: "provide what is missing, or acknowledge the finding with x-aws-ignore; a bucket and a key are specified with " +
			"x-aws-hardening: {level: strict, access_logs: my-logs, kms_key: arn:aws:kms:…}",
	}
	kindHardeningKey = diag.Kind{
		Code: "C2E-hardening-key", Severity: diag.Error,
		Title: "invalid KMS key in x-aws-hardening",
		Cause: "The key that encrypts secrets, file systems, and logs is specified by its ARN.",
		Fix:   "copy the ARN from KMS, as in arn:aws:kms:eu-west-1:123456789012:key/…",
	}
)

// hardeningExtension is x-aws-hardening.
type hardeningExtension struct {
	Level      string `yaml:"level" enum:"strict" doc:"strict"`
	AccessLogs string `yaml:"access_logs" doc:"name of the bucket for access logs, whose policy allows Elastic Load Balancing to write to it"`
	// ARN of the KMS key for secrets, file systems, and logs, whose policy lets CloudWatch Logs use it; a file system that
	// has another one is replaced
	KMSKey string `yaml:"kms_key" pattern:"^arn:"`
}

func (hardeningExtension) scalarKey() string { return "level" }

// harden adds the settings of x-aws-hardening to the copy of the project that the features
// read: so they are decided on in one place, and mean there what they mean in a file.
func harden(l *lowering) {
	x, given := decodeExtension[hardeningExtension](l, l.Project.Extensions, "x-aws-hardening")
	switch {
	case !given:
		return
	case x.Level != "strict":
		l.AtValue("x-aws-hardening").Report(kindExtensionValue, "x-aws-hardening must be strict, not %q", x.Level)
		return
	case x.KMSKey != "" && !keyARNPattern.MatchString(x.KMSKey):
		l.AtValue("x-aws-hardening", "kms_key").Report(kindHardeningKey, "x-aws-hardening: %q is not a valid KMS key ARN", x.KMSKey)
		return
	}
	h := &hardener{lowering: l, hardeningExtension: x}
	h.extensions = settings(l.Project.Extensions)
	h.services()
	h.network()
	h.balancer()
	h.cluster()
	h.keys()
	l.Project.Extensions = map[string]any(h.extensions)
	if len(h.on) > 0 {
		l.At("x-aws-hardening").Report(kindHardening, "x-aws-hardening enables: %s", strings.Join(h.on, "; "))
	}
	if len(h.open) > 0 {
		l.At("x-aws-hardening").Report(kindHardeningOpen, "x-aws-hardening is incomplete; missing: %s", strings.Join(h.open, "; "))
	}
}
