package hazard_test

// A dimension is something of a project that people change, and what they change it to and from. A value is a fragment of the
// Compose file, merged into the base: maps merge, the rest replaces, null removes.
type dimension struct {
	name   string
	values []string
}

// base is the project that everything is a change of.
const base = `
name: shop
services:
  web:
    image: nginx:1.27
    ports: ["80:8080"]
    depends_on: [api]
  api:
    image: example/api:1
    expose: ["9000"]
  db:
    image: postgres:17
    user: "999"
    expose: ["5432"]
    volumes: ["data:/var/lib/postgresql/data"]
volumes:
  data: {}
`

// dimensions are what is walked through. The first value of most is the base itself.
var dimensions = []dimension{
	{"the ports of web", []string{
		``,
		`services: {web: {ports: null}}`,
		`services: {web: {ports: ["80:9090"]}}`,
		`services: {web: {ports: ["8080:8080"]}}`,
		`services: {web: {ports: ["80:8080", "8081:9090"]}}`,
		`services: {web: {ports: ["443:8080"]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {target_protocol: https}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {exposure: internal}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {protocol: tcp}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {protocol: udp}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "443", x-aws-listener: {redirect_http: true}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "443", x-aws-listener: {target_protocol: grpc}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {allow: [203.0.113.0/24]}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [www.example.com]}}]}}`,
	}},
	{"two services on a listener", []string{
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [www.example.com]}}]}, api: {ports: [{target: 9000, published: "80", x-aws-listener: {hosts: [api.example.com]}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [www.example.com], priority: 10}}]}, api: {ports: [{target: 9000, published: "80", x-aws-listener: {hosts: [api.example.com], priority: 20}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [www.example.com], priority: 20}}]}, api: {ports: [{target: 9000, published: "80", x-aws-listener: {hosts: [api.example.com], priority: 10}}]}}`,
		`services: {web: {ports: [{target: 9090, published: "80", x-aws-listener: {hosts: [www.example.com], priority: 10}}]}, api: {ports: [{target: 9000, published: "80", x-aws-listener: {hosts: [api.example.com], priority: 20}}]}}`,
		`services: {web: {ports: ["80:8080"]}, api: {ports: [{target: 9000, published: "80", x-aws-listener: {paths: ["/api/*"]}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {paths: ["/web/*"]}}]}, api: {ports: ["80:9000"]}}`,
		`services: {web: {ports: ["80:8080"]}, api: {ports: ["81:9000"]}}`,
		`services: {web: {ports: ["81:8080"]}, api: {ports: ["80:9000"]}}`,
	}},
	{"blue/green", []string{
		`services: {web: {deploy: {x-aws-deployment: blue_green}}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, ports: ["80:9090"]}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, ports: ["81:8080"]}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [www.example.com]}}]}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, ports: [{target: 8080, published: "80", x-aws-listener: {hosts: [shop.example.com], priority: 7}}]}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, image: "nginx:1.28"}}`,
		`services: {web: {deploy: {x-aws-deployment: {strategy: blue_green, bake_time: 10m}}}}`,
		`services: {web: {deploy: {x-aws-deployment: {strategy: canary, percent: 20}}}}`,
		`services: {web: {deploy: {x-aws-deployment: {strategy: linear, percent: 20}}}}`,
		`services: {web: {deploy: {x-aws-deployment: blue_green}, ports: [{target: 8080, published: "80", x-aws-listener: {protocol: tcp}}]}}`,
		``,
		`services: {web: null, site: {image: "nginx:1.27", ports: ["80:8080"], deploy: {x-aws-deployment: blue_green}}}`,
	}},
	{"exec", []string{``, `services: {web: {x-aws-exec: true}}`, `services: {web: {x-aws-exec: true}, api: {x-aws-exec: true}}`}},
	{"an EBS volume", []string{
		``,
		`{services: {web: {volumes: ["scratch:/scratch"]}}, volumes: {scratch: {x-aws-ebs: 50}}}`,
		`{services: {web: {volumes: ["scratch:/scratch"]}}, volumes: {scratch: {x-aws-ebs: {size: 80, type: gp2}}}}`,
		`{services: {web: {volumes: ["cache:/scratch"]}}, volumes: {cache: {x-aws-ebs: 50}}}`,
	}},
	{"discovery", []string{
		``, `x-aws-discovery: connect`, `services: {api: {x-aws-discovery: connect}}`, `services: {web: {x-aws-discovery: connect}, api: {x-aws-discovery: connect}}`,
	}},
	{"capacity", []string{
		``, `x-aws-capacity: fargate_spot`, `services: {web: {x-aws-capacity: fargate_spot}}`,
		`services: {web: {x-aws-capacity: {fargate: {base: 1}, fargate_spot: {weight: 1}}}}`,
	}},
	{"the order of an update", []string{
		``, `services: {db: {deploy: {update_config: {order: start-first}}}}`, `services: {web: {deploy: {update_config: {order: stop-first}}}}`,
		`services: {web: {deploy: {x-aws-min_percent: 50, x-aws-max_percent: 150}}}`,
	}},
	{"deployment alarms", []string{
		``, `services: {web: {deploy: {x-aws-deployment: {strategy: rolling, alarms: [errors]}}}}`,
		`services: {web: {deploy: {x-aws-deployment: {strategy: rolling, alarms: [latency]}}}}`,
		`services: {web: {deploy: {x-aws-deployment: {strategy: rolling, rollback: false}}}}`,
	}},
	{"the number of tasks", []string{
		``, `services: {web: {deploy: {replicas: 3}}}`, `services: {web: {deploy: {x-aws-autoscaling: {min: 2, max: 6, cpu: 60}}}}`,
		`services: {web: {deploy: {x-aws-autoscaling: {min: 2, max: 6, requests: 600}}}}`, `services: {web: {deploy: {replicas: 0}}}`,
		`services: {web: {deploy: {x-aws-autoscaling: {min: 2, max: 6, cpu: 60, schedule: [{cron: "0 8 * * *", min: 4}]}}}}`,
	}},
	{"the VPC", []string{
		``, `x-aws-vpc: {nat: single}`, `x-aws-vpc: {nat: per_az}`, `x-aws-vpc: {zones: 3}`, `x-aws-vpc: {cidr: 10.8.0.0/16}`,
		`x-aws-vpc: {existing: true}`, `x-aws-vpc: {id: vpc-0123456789abcdef0, subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}`,
		`x-aws-vpc: {id: vpc-0123456789abcdef0, subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef2]}`,
		`x-aws-vpc: {dual_stack: true}`, `x-aws-vpc: {flow_logs: true}`, `x-aws-vpc: {private: true, endpoints: [ecr.api, ecr.dkr, logs]}`,
		`x-aws-vpc: {endpoints: [sqs]}`,
	}},
	{"the volume", []string{
		``, `{services: {db: {volumes: ["pgdata:/var/lib/postgresql/data"]}}, volumes: {data: null, pgdata: {}}}`,
		`{services: {db: {volumes: ["pgdata:/var/lib/postgresql/data"]}}, volumes: {data: null, pgdata: {x-aws-efs: {previously: data}}}}`,
		`volumes: {data: {x-aws-efs: {uid: 70}}}`, `volumes: {data: {x-aws-efs: {permissions: "0700"}}}`, `volumes: {data: {x-aws-efs: {root_directory: /pg}}}`,
		`volumes: {data: {x-aws-efs: {performance_mode: maxIO}}}`, `volumes: {data: {x-aws-efs: {throughput_mode: elastic}}}`,
		`volumes: {data: {x-aws-efs: {lifecycle: 30}}}`, `volumes: {data: {x-aws-efs: {backup: false}}}`, `volumes: {data: {x-aws-efs: {removal: delete}}}`,
		`volumes: {data: {x-aws-efs: fs-0123456789abcdef0}}`, `volumes: {data: {x-aws-efs: {file_system_id: fs-0123456789abcdef0, mount_targets: true}}}`,
		`{services: {db: {volumes: null}}, volumes: {data: null}}`, `services: {db: {user: "1000"}}`,
	}},
	{"names", []string{
		``,
		`services: {api: null, web: {depends_on: null}, backend: {image: "example/api:1", expose: ["9000"], networks: {default: {aliases: [api]}}}}`,
		`services: {api: {networks: {default: {aliases: [rest]}}}}`, `services: {api: {networks: {default: {aliases: [rest, graphql]}}}}`,
		`services: {web: {links: ["api:rest"]}}`, `services: {api: {hostname: rest}}`, `services: {api: {container_name: rest}}`,
		`services: {rest: {image: "example/rest:1", expose: ["9000"]}}`,
		`services: {api: null, web: {depends_on: null}}`,
	}},
	{"networks", []string{
		``, `{services: {web: {networks: [front]}, api: {networks: [front, back]}, db: {networks: [back]}}, networks: {front: {}, back: {}}}`,
		`{services: {web: {networks: [front]}, api: {networks: [front, data]}, db: {networks: [data]}}, networks: {front: {}, data: {}}}`,
		`networks: {default: {internal: true}}`,
	}},
	{"secrets and configs", []string{
		``, `{services: {api: {secrets: [key]}}, secrets: {key: {environment: KEY}}}`,
		`{services: {api: {secrets: [key]}, db: {secrets: [key]}}, secrets: {key: {environment: KEY}}}`,
		`{services: {api: {secrets: [token]}}, secrets: {token: {external: true, name: prod/token}}}`,
		`{services: {api: {configs: [{source: c, target: /etc/app/c}]}}, configs: {c: {content: one}}}`,
		`{services: {api: {configs: [{source: c, target: /etc/app/c}]}}, configs: {c: {content: two}}}`,
		`services: {api: {x-aws-secrets: {TOKEN: "arn:aws:secretsmanager:us-east-1:123456789012:secret:token-AbCdEf"}}}`,
	}},
	{"the load balancer", []string{
		``, `x-aws-loadbalancer: {internal: true}`, `x-aws-loadbalancer: {idle_timeout: 120s}`, `x-aws-loadbalancer: {deletion_protection: true}`,
		`x-aws-loadbalancer: {drop_invalid_headers: false}`, `x-aws-loadbalancer: {access_logs: {bucket: logs-of-shop}}`,
		`x-aws-loadbalancer: {waf_acl: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/a/11111111-1111-1111-1111-111111111111"}`,
		`x-aws-loadbalancer: {waf_acl: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/b/22222222-2222-2222-2222-222222222222"}`,
		`x-aws-loadbalancer: shared`,
	}},
	{"the target group", []string{
		``,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {stickiness: 1h}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {stickiness: 2h, slow_start: 60s}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {deregistration_delay: 90s}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "80", x-aws-listener: {health_check: {path: /health, grace_period: 300s}}}]}}`,
	}},
	{"the domain", []string{
		``, `{services: {web: {ports: ["443:8080"]}}, x-aws-domain: {name: shop.example.com, hosted_zone: Z0123456789ABCDEFGHIJ}}`,
		`{services: {web: {ports: ["443:8080"]}}, x-aws-domain: {name: www.example.com, hosted_zone: Z0123456789ABCDEFGHIJ}}`,
		`{services: {web: {ports: ["443:8080"]}}, x-aws-domain: {name: shop.example.com, hosted_zone: Z0123456789ABCDEFGHIJ, aliases: [www.example.com]}}`,
	}},
	{"the cluster and its logs", []string{
		``, `x-aws-cluster: {container_insights: enabled}`, `x-aws-cluster: {container_insights: enhanced}`, `x-aws-cluster: tools`,
		`x-aws-logs_retention: 7`, `x-aws-logs: {group: /shop/app}`, `x-aws-logs: {kms_key: "arn:aws:kms:us-east-1:123456789012:key/11111111-1111-1111-1111-111111111111"}`,
	}},
	{"jobs", []string{
		``, `services: {report: {image: "example/report:1", x-aws-schedule: "0 3 * * *"}}`, `services: {report: {image: "example/report:1", x-aws-schedule: "0 4 * * *"}}`,
		`services: {report: {image: "example/report:1"}}`, `services: {migrate: {image: "example/api:1", command: migrate, x-aws-pre_deploy: true}}`,
		`services: {summary: {image: "example/report:1", x-aws-schedule: "0 3 * * *"}}`, `services: {report: {image: "example/report:1", restart: "no"}}`,
	}},
	{"tasks", []string{
		``, `services: {web: {image: "nginx:1.28"}}`, `services: {web: {platform: linux/arm64}}`, `services: {db: {image: "postgres:18"}}`,
		`services: {log: {image: "example/log:1", network_mode: "service:web"}}`, `services: {web: {cpus: 2, mem_limit: 4g}}`,
		`services: {init: {image: "busybox:1", command: "true"}, web: {depends_on: {init: {condition: service_completed_successfully}}}}`,
		`services: {web: {read_only: true, tmpfs: /tmp}}`, `services: {db: {stop_grace_period: 2m}}`,
	}},
	{"labels and roles", []string{
		``, `services: {web: {deploy: {labels: {team: shop}}}}`, `services: {web: {deploy: {labels: {team: web, cost: "1"}}}}`,
		`services: {web: {x-aws-policies: ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]}}`, `x-aws-permissions_boundary: "arn:aws:iam::123456789012:policy/boundary"`,
		`x-aws-execution_role: "arn:aws:iam::123456789012:role/execution"`,
	}},
	{"an existing listener", []string{
		``,
		`services: {web: {ports: [{target: 8080, published: "443", x-aws-listener: {arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/1111111111111111/2222222222222222", hosts: [shop.example.com], priority: 12}}]}}`,
		`services: {web: {ports: [{target: 9090, published: "443", x-aws-listener: {arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/1111111111111111/2222222222222222", hosts: [shop.example.com], priority: 12}}]}}`,
		`services: {web: {ports: [{target: 8080, published: "443", x-aws-listener: {arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/1111111111111111/2222222222222222", hosts: [shop.example.com], priority: 13}}]}}`,
	}},
	{"health checks", []string{
		``, `services: {web: {healthcheck: {test: ["CMD", "curl", "-f", "http://localhost:8080/up"], start_period: 60s}}}`,
		`services: {api: {healthcheck: {test: ["CMD", "true"], interval: 10s}}}`, `services: {web: {healthcheck: {disable: true}}}`,
	}},
	{"the overlay", []string{
		``, `x-aws-cloudformation: {Outputs: {Address: {Value: "a", Export: {Name: shop-address}}}}`,
		`x-aws-cloudformation: {Outputs: {Where: {Value: "a", Export: {Name: shop-address}}}}`,
		`x-aws-cloudformation: {Resources: {Alarm: {Type: "AWS::CloudWatch::Alarm", Properties: {AlarmName: shop, ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1}}}}`,
		`x-aws-cloudformation: {Resources: {Alert: {Type: "AWS::CloudWatch::Alarm", Properties: {AlarmName: shop, ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1}}}}`,
	}},
}
