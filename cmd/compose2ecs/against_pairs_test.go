package main

// A change is one of a project of which people have been surprised, and what diff says to it: the kind and the line.
type change struct {
	name, before, after string
	told                []string
}

// web is a project with a service, and what else it says.
func web(lines string) string {
	return "name: shop\nservices:\n  web:\n    image: nginx:1.27\n" + lines
}

// two is one with two services on a listener, by hosts.
func two(first, second string) string {
	return "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    ports:\n      - {target: 8080, published: \"80\", x-aws-listener: " +
		"{hosts: [www.example.com], priority: " + first + "}}\n  api:\n    image: example/api:1\n    ports:\n      - {target: 9000, " +
		"published: \"80\", x-aws-listener: {hosts: [api.example.com], priority: " + second + "}}\n"
}

const blueGreen = "    deploy: {x-aws-deployment: blue_green}\n"

var changes = []change{
	// What is not said any more stays with a service: the translation says it.
	{"no ports", web("    ports: [\"80:8080\"]\n"), web(""), nil},
	{"no exec", web("    x-aws-exec: true\n"), web(""), nil},
	{"no EBS volume", web("    volumes: [\"scratch:/scratch\"]\nvolumes: {scratch: {x-aws-ebs: 50}}\n"), web(""), nil},
	{"from connect to dns", web("    expose: [\"80\"]\nx-aws-discovery: connect\n"), web("    expose: [\"80\"]\n"), nil},
	{"no alarms", web("    deploy: {x-aws-deployment: {strategy: rolling, alarms: [errors]}}\n"), web(""), nil},
	{"no stop-first", web("    deploy: {update_config: {order: stop-first}}\n"), web(""), nil},
	{"spot", web(""), web("    x-aws-capacity: fargate_spot\n"), nil},

	// A service with data under another name.
	{"renamed database", web("  db: {image: \"postgres:17\", volumes: [\"data:/var/lib/postgresql/data\"]}\nvolumes: {data: {}}\n"),
		web("  store: {image: \"postgres:17\", volumes: [\"data:/var/lib/postgresql/data\"]}\nvolumes: {data: {}}\n"), []string{"two-tasks 5"}},

	// CloudFormation creates before it deletes.
	{"swapped priorities", two("10", "20"), two("20", "10"), nil},
	{"another port of blue/green", web(blueGreen + "    ports: [\"80:8080\"]\n"), web(blueGreen + "    ports: [\"80:9090\"]\n"),
		[]string{"empty-target 6"}},
	{"a name that an alias gets", "name: shop\nservices:\n  api: {image: nginx}\n",
		"name: shop\nservices:\n  backend:\n    image: nginx\n    networks: {default: {aliases: [api]}}\n", []string{"collision 5"}},
	{"a name that a service gets", "name: shop\nservices:\n  backend:\n    image: nginx\n    networks: {default: {aliases: [api]}}\n",
		"name: shop\nservices:\n  api:\n    image: nginx\n", []string{"collision 3"}},
	{"another container port", web("    ports: [\"80:8080\"]\n"), web("    ports: [\"80:9090\"]\n"), []string{"empty-target 5"}},
	{"another target protocol", web("    ports: [\"80:8080\"]\n"),
		web("    ports:\n      - {target: 8080, published: \"80\", x-aws-listener: {target_protocol: https}}\n"), []string{"empty-target 6"}},
	{"another host of blue/green", web(blueGreen +
		"    ports:\n      - {target: 8080, published: \"80\", x-aws-listener: {hosts: [a.example.com]}}\n"),
		web(blueGreen + "    ports:\n      - {target: 8080, published: \"80\", x-aws-listener: {hosts: [b.example.com]}}\n"), nil},
	{"back to rolling", web(blueGreen + "    ports: [\"80:8080\"]\n"), web("    ports: [\"80:8080\"]\n"), nil},
	{"capacity of blue/green", web(blueGreen + "    ports: [\"80:8080\"]\n    x-aws-capacity: fargate_spot\n"),
		web(blueGreen + "    ports: [\"80:8080\"]\n"), []string{"weights 6"}},
	{"a listener that blue/green gets", web(blueGreen + "    ports: [\"81:8080\"]\n  api: {image: nginx, ports: [\"80:9000\"]}\n"),
		web(blueGreen + "    ports: [\"80:8080\"]\n  api:\n    image: nginx\n    ports:\n      - {target: 9000, published: \"80\", " +
			"x-aws-listener: {paths: [\"/api/*\"]}}\n"), []string{"weights 6"}},
	{"other addresses", web(""), web("x-aws-vpc: {cidr: 10.9.0.0/16}\n"), []string{"collision 2"}},
	{"an export that another output gets",
		web("x-aws-cloudformation: {Outputs: {One: {Value: a, Export: {Name: shop}}}}\n"),
		web("x-aws-cloudformation: {Outputs: {Two: {Value: a, Export: {Name: shop}}}}\n"), []string{"export"}},

	// Load balancers, tasks and data.
	{"an internal load balancer",
		web("    ports: [\"80:8080\"]\n"), web("    ports: [\"80:8080\"]\nx-aws-loadbalancer: {internal: true}\n"), nil},
	{"another user of a directory", web("    user: '1000'\n    volumes: [\"data:/d\"]\nvolumes: {data: {}}\n"),
		web("    user: '1001'\n    volumes: [\"data:/d\"]\nvolumes: {data: {}}\n"), []string{"directory-user 7", "stop-first 3"}},
	{"a service that becomes a job", "name: shop\nservices:\n  buckets: {image: \"minio/mc:1\", restart: always}\n",
		"name: shop\nservices:\n  buckets: {image: \"minio/mc:1\"}\n", []string{"no-service 3"}},
}
