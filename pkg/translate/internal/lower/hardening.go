package lower

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// hardeningFeature decides nothing itself: harden comes before all features.
var hardeningFeature = feature{
	name: "Hardening",
	about: "`x-aws-hardening: strict` switches on what is safer, but costs money or convenience, as if you had written each of the " +
		"settings; what you do write wins. Ports for HTTP speak HTTPS, with a redirect from port 80; in a VPC of its own the stack runs the " +
		"tasks in private subnets behind one NAT gateway, and logs all connections; load balancers are protected against deletion; Container " +
		"Insights watches the cluster; services that say with `tmpfs` where they write have a read-only root file system, unless they have " +
		"`x-aws-exec`. `access_logs` names the bucket for the access logs of the load balancers, `kms_key` the key that encrypts secrets, file " +
		"systems and logs: these are yours, and the stack makes neither. What exists already (a VPC, a load balancer, a cluster, a " +
		"secret) keeps its own settings. An info lists what was switched on, and what each of it costs.",
	extensions: []extension{{"x-aws-hardening", []string{""},
		"strict, or a mapping, to switch on the secure settings that cost money or convenience.", hardeningExtension{}}},
	kinds: []diag.Kind{kindHardening, kindHardeningOpen, kindHardeningKey},
}

var (
	kindHardening = diag.Kind{
		Code: "C2E-hardening", Severity: diag.Info,
		Title: "settings that x-aws-hardening switches on",
		Cause: "Each is as if it were written in the file. NAT gateways are paid by the hour and the GB, flow logs and access logs by the GB, " +
			"Container Insights by the metric, a KMS key by the month and the request; the rest is free, but less convenient.",
		Fix: "nothing to do; write a setting to decide otherwise",
	}
	kindHardeningOpen = diag.Kind{
		Code: "C2E-hardening-open", Severity: diag.Warning,
		Title: "x-aws-hardening cannot switch something on by itself",
		Cause: "Access logs need a bucket that lets Elastic Load Balancing write, and encryption under your control a key of yours; a service " +
			"that publishes both HTTP and HTTPS has to send its clients from one to the other itself.",
		Fix: "name the bucket and the key, as in x-aws-hardening: {level: strict, access_logs: my-logs, kms_key: arn:aws:kms:…}, or acknowledge it",
	}
	kindHardeningKey = diag.Kind{
		Code: "C2E-hardening-key", Severity: diag.Error,
		Title: "x-aws-hardening names no KMS key",
		Cause: "Secrets, file systems and logs are encrypted with a key that is named by its ARN.",
		Fix:   "copy the ARN from KMS, as in arn:aws:kms:eu-west-1:123456789012:key/…",
	}
)

// hardeningExtension is x-aws-hardening.
type hardeningExtension struct {
	Level      string `yaml:"level" doc:"strict"`
	AccessLogs string `yaml:"access_logs" doc:"name of the bucket for access logs, whose policy lets Elastic Load Balancing write"`
	// ARN of the KMS key for secrets, file systems and logs, whose policy lets CloudWatch Logs use it; a file system that
	// has another one is replaced
	KMSKey string `yaml:"kms_key"`
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
		l.AtValue("x-aws-hardening").Report(kindExtensionValue, "x-aws-hardening is strict, not %q", x.Level)
		return
	case x.KMSKey != "" && !keyARNPattern().MatchString(x.KMSKey):
		l.AtValue("x-aws-hardening", "kms_key").Report(kindHardeningKey, "x-aws-hardening: %q is not the ARN of a KMS key", x.KMSKey)
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
		l.At("x-aws-hardening").Report(kindHardening, "x-aws-hardening switches on: %s", strings.Join(h.on, "; "))
	}
	if len(h.open) > 0 {
		l.At("x-aws-hardening").Report(kindHardeningOpen, "x-aws-hardening does not switch on: %s", strings.Join(h.open, "; "))
	}
}
