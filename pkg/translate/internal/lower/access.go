package lower

import "github.com/compose2ecs/compose2ecs/pkg/translate/diag"

var accessFeature = feature{
	name: "Access",
	about: "`check` says of the finished template what goes further than a project needs as a rule: permissions for everything, and " +
		"whatever `x-aws-cloudformation` adds to what the world reaches or others may do. The review of `diff` and `deploy` has a section " +
		"`access` with all that is allowed from now on and was not before.",
	kinds: []diag.Kind{
		KindBroadPermissions, KindForeignTrust, KindOpenPort, KindPublicAddress, KindForeignCode, KindPlainHTTP,
	},
}

// The kinds of what a template allows, which shows in the finished template.
var (
	KindBroadPermissions = diag.Kind{
		Code: "C2E-broad-permissions", Severity: diag.Warning,
		Title: "permissions for more than the project",
		Cause: "Whoever gets into one of the containers has what its role is allowed. A policy for everything, for a whole service, or for " +
			"any role of the account lets them take the account over.",
		Fix: "name the actions and the resources that the program needs, with x-aws-role",
	}
	KindForeignTrust = diag.Kind{
		Code: "C2E-foreign-trust", Severity: diag.Warning,
		Title: "others than the account may use it",
		Cause: "The overlay lets another account, an identity provider or everybody take a role or use a resource.",
		Fix:   "name a principal of this account; or acknowledge the finding with x-aws-ignore, if that is what you mean",
	}
	KindOpenPort = diag.Kind{
		Code: "C2E-open-port", Severity: diag.Warning,
		Title: "the overlay opens a port to the world",
		Cause: "A rule that the overlay adds lets in any address of the internet.",
		Fix: "name the addresses that need it in CidrIp; publish HTTP with ports, which goes by a load balancer; or acknowledge the finding " +
			"with x-aws-ignore",
	}
	KindPublicAddress = diag.Kind{
		Code: "C2E-public-address", Severity: diag.Warning,
		Title: "the overlay adds a public address",
		Cause: "The internet can send to what has a public address, as far as security groups let it.",
		Fix:   "leave the address out; or acknowledge the finding with x-aws-ignore, if that is what you mean",
	}
	KindForeignCode = diag.Kind{
		Code: "C2E-foreign-code", Severity: diag.Warning,
		Title: "somebody else's code has a say in the deployment",
		Cause: "Macros, custom resources, modules and nested stacks decide on AWS what is deployed: neither check nor the review of a " +
			"deployment sees what they do.",
		Fix: "write the resources themselves into the overlay; or acknowledge the finding with x-aws-ignore, if you trust that code",
	}
	KindPlainHTTP = diag.Kind{
		Code: "C2E-plain-http", Severity: diag.Info,
		Title: "HTTP without TLS",
		Cause: "What browsers and the load balancer say to each other can be read and changed on the way: passwords, cookies, pages.",
		Fix:   "add x-aws-domain for a certificate of your own domain, and x-aws-listener: {protocol: https, redirect_http: true} to the port",
	}
)
