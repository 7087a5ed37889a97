package main

var nameAssumptions = []assumption{
	{
		id:    "A-names-search-domain",
		claim: "in a task on Fargate, the search domain in /etc/resolv.conf is the domain name from the VPC's DHCP options",
		evidence: []string{
			"amazon-ecs-agent, ecs-agent/netlib: BuildResolvConfig writes domainName of the task's payload as search (" +
				thread("aws/amazon-ecs-agent", 4668) + ")",
			thread("aws/containers-roadmap", 892) + ": tasks cannot set it themselves",
		},
		relies: []string{"pkg/translate/internal/emit/vpc.go", "pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-metadata",
		claim: "the task metadata contains it as DomainNameSearchList",
		evidence: []string{
			doc("Task metadata version 4", "AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate-examples.html"),
		},
	},
	{
		id:    "A-names-service",
		claim: "tasks of a service can resolve other services by their bare names",
		evidence: []string{
			"amazon-ecs-agent, ecs-agent/netlib: BuildResolvConfig writes domainName of the task's payload as search (" +
				thread("aws/amazon-ecs-agent", 4668) + ")",
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-glibc",
		claim: "glibc resolves a bare name through the search domain",
		evidence: []string{
			"resolv.conf(5)",
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-musl",
		claim: "so does musl, since version 1.1.13",
		evidence: []string{
			link("musl's release notes", "https://musl.libc.org/releases.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-jvm",
		claim: "so does the JVM, which uses the C library",
		evidence: []string{
			"java.net.InetAddress",
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-node",
		claim: "so does Node.js with `dns.lookup`, which its HTTP and TCP clients use",
		evidence: []string{
			link("Node, dns", "https://nodejs.org/api/dns.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-c-ares",
		claim: "`dns.resolve` in Node.js does not: c-ares queries names as they are",
		evidence: []string{
			link("Node, dns", "https://nodejs.org/api/dns.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-go",
		claim: "Go's own resolver uses the search domain",
		evidence: []string{
			link("net", "https://pkg.go.dev/net#hdr-Name_Resolution"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-nginx",
		claim: "nginx uses the search domain for names in its configuration that contain no variables",
		evidence: []string{
			link("ngx_http_core_module, resolver", "https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-nginx-resolver",
		claim: "nginx's `resolver` does not use the search domain, and resolves the full name at 169.254.169.253",
		evidence: []string{
			link("ngx_http_core_module, resolver", "https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver"),
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-docker-resolver",
		claim: "nothing answers at 127.0.0.11, Docker's resolver",
		evidence: []string{
			"amazon-ecs-agent, ecs-agent/netlib: BuildResolvConfig writes domainName of the task's payload as search (" +
				thread("aws/amazon-ecs-agent", 4668) + ")",
		},
		relies: []string{"pkg/translate/internal/lower/names.go"},
	},
	{
		id:    "A-names-resolver",
		claim: "a container can listen on port 53 of 127.0.0.11, and the other containers of its task reach it there",
		evidence: []string{
			doc("Task networking for tasks on Fargate", "AmazonECS/latest/developerguide/fargate-task-networking.html"),
			doc("KernelCapabilities", "AmazonECS/latest/APIReference/API_KernelCapabilities.html") + ": the default is that of Docker",
		},
		relies: []string{"pkg/translate/internal/lower/names_resolver.go"},
	},
	{
		id:    "A-names-alias",
		claim: "an alias, which is a CNAME entry in the Cloud Map namespace, resolves to its service",
		evidence: []string{
			doc("RegisterInstance, AWS_INSTANCE_CNAME", "cloud-map/latest/api/API_RegisterInstance.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names_aliases.go"},
	},
	{
		id:    "A-names-shared",
		claim: "an alias of two services, which is two CNAME instances of one entry, resolves to one of them at each lookup",
		evidence: []string{
			doc("DnsConfig, RoutingPolicy WEIGHTED", "cloud-map/latest/api/API_DnsConfig.html"),
		},
		relies: []string{"pkg/translate/internal/emit/names.go"},
	},
	{
		id:    "A-names-hostname",
		claim: "a task's host name is set by ECS, ip-…",
		evidence: []string{
			doc("ContainerDefinition", "AmazonECS/latest/APIReference/API_ContainerDefinition.html") +
				": hostname is not supported with awsvpc",
		},
		relies: []string{"pkg/translate/internal/lower/names_aliases.go"},
	},
	{
		id:    "A-names-localdomain",
		claim: "if the search domain is a different one, `LOCALDOMAIN` in the environment makes glibc resolve bare names",
		evidence: []string{
			"resolv.conf(5)",
		},
	},
	{
		id:    "A-names-down",
		claim: "when CloudFormation deletes the names of a service, its tasks are no longer registered in Cloud Map",
		evidence: []string{
			"against: " + thread("aws/containers-roadmap", 1746) + ", \"contains registered instances\"",
		},
		relies: []string{"pkg/deploy/down.go"},
	},
}

var connectAssumptions = []assumption{
	{
		id:    "A-connect-bare-names",
		claim: "a service that starts after another one can reach it by its bare name, through its proxy",
		evidence: []string{
			doc("Service Connect", "AmazonECS/latest/developerguide/service-connect.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names_connect.go"},
	},
	{
		id:    "A-connect-one-port-name",
		claim: "several entries in a service's configuration can share a port name, each with its own discovery name",
		evidence: []string{
			doc("ServiceConnectService", "AmazonECS/latest/APIReference/API_ServiceConnectService.html") +
				": one alias an entry; of the port name it says only that it has to be one of the task definition",
		},
		relies: []string{"pkg/translate/internal/lower/names_connect.go"},
	},
	{
		id:    "A-connect-http-1-0",
		claim: "the proxy rejects HTTP/1.0 with 426 if the port's protocol is http",
		evidence: []string{
			link("Envoy, accept_http_10", "https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/protocol.proto") +
				" is off by default",
		},
		relies: []string{"pkg/translate/internal/lower/names_connect.go"},
	},
	{
		id:    "A-connect-one-off",
		claim: "a task outside of a service has no proxy and cannot resolve bare names through it",
		evidence: []string{
			doc("Service Connect", "AmazonECS/latest/developerguide/service-connect.html"),
		},
		relies: []string{"pkg/translate/internal/lower/names_connect.go"},
	},
	{
		id:    "A-connect-idle",
		claim: "the proxy closes idle connections, after 5 minutes with HTTP and one hour with TCP",
		evidence: []string{
			doc("ServiceConnect TimeoutConfiguration", "AmazonECS/latest/APIReference/API_TimeoutConfiguration.html"),
		},
		relies:  []string{"pkg/translate/internal/lower/names_connect.go"},
		without: "AWS documents it, and a check would take an hour",
	},
}
