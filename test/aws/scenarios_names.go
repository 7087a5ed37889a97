package main

func nameScenarios() []scenario {
	const welcome = "Welcome to nginx"
	return []scenario{
		{name: "names", minutes: 75, steps: []step{
			deploys("compose.yaml"),
			runs(0, "resolv", "search {project}.internal").Proves("A-names-search-domain"),
			runs(0, "metadata", "DomainNameSearchList", "{project}.internal").Proves("A-names-metadata"),
			runs(0, "hostname", "ip-").Proves("A-names-hostname"),
			runs(0, "glibc", "{project}.internal").Proves("A-names-glibc"),
			runs(0, "musl", "api").Proves("A-names-musl"),
			runs(0, "jvm", "api/10.").Proves("A-names-jvm"),
			runs(0, "node", "address 10.").Proves("A-names-node"),
			runs(0, "node-resolve", "error ").Proves("A-names-c-ares"),
			runs(0, "go", welcome).Proves("A-names-go"),
			runs(0, "nginx", welcome).Proves("A-names-nginx"),
			runs(0, "nginx-resolver", "the bare name: no answer", welcome).Proves("A-names-nginx-resolver"),
			runs(0, "docker-resolver", "no answer").Proves("A-names-docker-resolver"),
			runs(0, "resolver", "Address: 10.").Proves("A-names-resolver"),
			runs(0, "alias", welcome).Proves("A-names-alias"),
			runs(0, "shared", welcome).Proves("A-names-shared"),
			logs("caller", welcome).Proves("A-names-service"),
			goesDown().Proves("A-names-down"),
		}},
		{name: "connect", minutes: 35, steps: []step{
			deploys("compose.yaml").Proves("A-connect-one-port-name"),
			logs("caller", "api: "+welcome).Proves("A-connect-bare-names"),
			logs("caller", "backend: "+welcome).Proves("A-connect-one-port-name"),
			logs("caller", "426").Proves("A-connect-http-1-0"),
			runs(0, "alone", "no answer").Proves("A-connect-one-off"),
			runs(0, "localdomain", "{project}.internal").Proves("A-names-localdomain"),
		}},
	}
}
