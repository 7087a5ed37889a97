package lower

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var accessFeature = feature{
	name: "Access",
	about: "`check` reports anything in the finished template that goes beyond what a project usually needs: overly broad permissions, and " +
		"anything that `x-aws-cloudformation` opens to the internet or to others. In the review of `diff` and `deploy`, the section `access` " +
		"lists everything that would be newly allowed.",
	kinds: []diag.Kind{
		KindBroadPermissions, KindForeignTrust, KindOpenPort, KindPublicAddress, KindForeignCode, KindPlainHTTP,
		KindStoredValue, KindBuiltReference,
	},
}

// The kinds of what a template allows, which shows in the finished template.
var (
	KindBroadPermissions = diag.Kind{
		Code: "C2E-broad-permissions", Severity: diag.Warning,
		Title: "permissions are overly broad",
		Cause: "Anyone who breaks into a container gets the permissions of its role. With a policy that allows everything, a whole AWS " +
			"service, or the use of any role, they could go far beyond the project, and might even take over the account.",
		Fix: "in x-aws-role, allow only the actions and resources the service needs",
	}
	KindForeignTrust = diag.Kind{
		Code: "C2E-foreign-trust", Severity: diag.Warning,
		Title: "access from outside the account",
		Cause: "x-aws-cloudformation allows another account, an identity provider, or anyone at all to assume a role or use a resource.",
		Fix:   "allow only principals in this account; or acknowledge the finding with x-aws-ignore if the access is intended",
	}
	KindOpenPort = diag.Kind{
		Code: "C2E-open-port", Severity: diag.Warning,
		Title: "x-aws-cloudformation opens a port to the internet",
		Cause: "A security group rule in x-aws-cloudformation allows traffic from any address on the internet.",
		Fix: "limit the CIDR to the addresses that need access; publish HTTP with ports, behind a load balancer; or acknowledge the finding " +
			"with x-aws-ignore",
	}
	KindPublicAddress = diag.Kind{
		Code: "C2E-public-address", Severity: diag.Warning,
		Title: "x-aws-cloudformation adds a public address",
		Cause: "Anything with a public address can be reached from the internet if its security groups allow it.",
		Fix:   "remove the address; or acknowledge the finding with x-aws-ignore if the address is intended",
	}
	KindForeignCode = diag.Kind{
		Code: "C2E-foreign-code", Severity: diag.Warning,
		Title: "deployment runs third-party code",
		Cause: "Macros, custom resources, modules, and nested stacks are evaluated on AWS and determine what is deployed. Neither `check` nor " +
			"the review of a deployment can see what they do.",
		Fix: "define the resources directly in x-aws-cloudformation; or acknowledge the finding with x-aws-ignore if you trust the code",
	}
	KindStoredValue = diag.Kind{
		Code: "C2E-stored-value", Severity: diag.Info,
		Title: "x-aws-cloudformation reads a secret or parameter",
		Cause: "CloudFormation puts the stored value into the resource, where anyone who can read the resource can see it.",
		Fix:   "pass secrets to containers with x-aws-secrets; or acknowledge the finding with x-aws-ignore if the reference is intended",
	}
	KindBuiltReference = diag.Kind{
		Code: "C2E-built-reference", Severity: diag.Warning,
		Title:  "dynamic reference is assembled on AWS",
		Titles: "dynamic references are assembled on AWS",
		Cause: "x-aws-cloudformation assembles a {{resolve:…}} reference from values that only AWS knows. Neither `check` nor the " +
			"review of a deployment can tell which secret it reads.",
		Fix: "write the name of the secret into the reference",
	}
	KindPlainHTTP = diag.Kind{
		Code: "C2E-plain-http", Severity: diag.Info,
		Title: "HTTP without TLS",
		Cause: "Passwords, cookies, and pages can be read and changed in transit between browsers and the load balancer.",
		Fix:   getCertificate + instead80 + "; on other ports, " + askHTTPS,
	}
)

// What to do about HTTP without TLS.
const (
	getCertificate = "add x-aws-domain to get a certificate, and "
	instead80      = "publish 443 instead of 80, with x-aws-listener: {redirect_http: true}"
	askHTTPS       = "set x-aws-listener: {protocol: https}"
)

// WithoutTLS is what to do about HTTP without TLS on some ports: one of them alone may be port 80, and the project may have a domain.
func WithoutTLS(ports []string, hasDomain bool) string {
	is80 := slices.Contains(ports, "80")
	advice := askHTTPS + " on each port"
	switch {
	case is80 && len(ports) > 1:
		advice = instead80 + "; on other ports, " + askHTTPS
	case is80:
		advice = instead80
	case len(ports) == 1:
		advice = askHTTPS + " on the port"
	}
	if !hasDomain {
		advice = getCertificate + advice
	}
	return advice
}
