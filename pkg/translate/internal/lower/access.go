package lower

import "github.com/compose2ecs/compose2ecs/pkg/translate/diag"

var accessFeature = feature{
	name: "Access",
	about: "`check` reports what goes beyond the usual needs of a project in the finished template: permissions for everything, and " +
		"anything that `x-aws-cloudformation` opens to the internet or allows others to do. The review of `diff` and `deploy` has a " +
		"section `access` that lists everything that is newly allowed.",
	kinds: []diag.Kind{
		KindBroadPermissions, KindForeignTrust, KindOpenPort, KindPublicAddress, KindForeignCode, KindPlainHTTP,
		KindStoredValue, KindBuiltReference,
	},
}

// The kinds of what a template allows, which shows in the finished template.
var (
	KindBroadPermissions = diag.Kind{
		Code: "C2E-broad-permissions", Severity: diag.Warning,
		Title: "permissions reach beyond the project",
		Cause: "Anyone who breaks into one of the containers gets the permissions of its role. A policy for everything, for a whole service, " +
			"or for any role of the account lets them take over the account.",
		Fix: "list the actions and the resources that the program needs in x-aws-role",
	}
	KindForeignTrust = diag.Kind{
		Code: "C2E-foreign-trust", Severity: diag.Warning,
		Title: "access from outside the account",
		Cause: "The overlay lets another account, an identity provider or everyone assume a role or use a resource.",
		Fix:   "name a principal of this account; or acknowledge the finding with x-aws-ignore if it is intended",
	}
	KindOpenPort = diag.Kind{
		Code: "C2E-open-port", Severity: diag.Warning,
		Title: "the overlay opens a port to the internet",
		Cause: "A rule that the overlay adds allows traffic from any address on the internet.",
		Fix: "list the addresses that need it in CidrIp; publish HTTP with ports, behind a load balancer; or acknowledge the finding with " +
			"x-aws-ignore",
	}
	KindPublicAddress = diag.Kind{
		Code: "C2E-public-address", Severity: diag.Warning,
		Title: "the overlay adds a public address",
		Cause: "Anything with a public address can be reached from the internet, as far as its security groups allow it.",
		Fix:   "remove the address; or acknowledge the finding with x-aws-ignore if it is intended",
	}
	KindForeignCode = diag.Kind{
		Code: "C2E-foreign-code", Severity: diag.Warning,
		Title: "third-party code takes part in the deployment",
		Cause: "Macros, custom resources, modules and nested stacks decide on AWS what is deployed: neither `check` nor the review of a " +
			"deployment can see what they do.",
		Fix: "write the resources themselves into the overlay; or acknowledge the finding with x-aws-ignore if you trust that code",
	}
	KindStoredValue = diag.Kind{
		Code: "C2E-stored-value", Severity: diag.Info,
		Title: "the overlay reads a secret or parameter",
		Cause: "CloudFormation puts the stored value into the resource, and anyone who can read the resource can read it there.",
		Fix:   "pass secrets to containers with x-aws-secrets; or acknowledge the finding with x-aws-ignore if it is intended",
	}
	KindBuiltReference = diag.Kind{
		Code: "C2E-built-reference", Severity: diag.Warning,
		Title: "a dynamic reference built at deployment",
		Cause: "The overlay builds a {{resolve:…}} from parts that only AWS knows. Neither `check` nor the review of a deployment can tell " +
			"which secret it reads.",
		Fix: "write the name of the secret into the reference",
	}
	KindPlainHTTP = diag.Kind{
		Code: "C2E-plain-http", Severity: diag.Info,
		Title: "HTTP without TLS",
		Cause: "Traffic between browsers and the load balancer can be read and changed in transit: passwords, cookies, pages.",
		Fix:   "add x-aws-domain for a certificate for your own domain, and x-aws-listener: {protocol: https, redirect_http: true} to the port",
	}
)
