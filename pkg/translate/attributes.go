package translate

// ignored are the attributes that change nothing on Fargate, each with the reason.
var ignored = []attribute{
	{"services.*.cpu_shares", "a task has CPUs of its own; the shares of its containers follow their limits"},
	{"version", "Compose ignores it too"},
	{"name", "names the project, and with it the stack"},
	{"include.**", "the included files are loaded"},
	{"services.*.extends.**", "the extended service is merged in"},
	{"services.*.profiles.**", "decides which services are translated"},
	{"services.*.annotations.**", "annotations are for the local container runtime"},
	{"services.*.attach", "there is no terminal to attach to"},
	{"services.*.blkio_config.**", "block I/O is not shared with other containers on Fargate"},
	{"services.*.cgroup", "there is no host to share a cgroup with"},
	{"services.*.cgroup_parent", "there is no host to share a cgroup with"},
	{"services.*.container_name", "ECS names the containers of a task itself; the service's name stays reachable"},
	{"services.*.cpu_percent", "is for Windows hosts"},
	{"services.*.cpu_rt_period", "Fargate has no real-time scheduling"},
	{"services.*.cpu_rt_runtime", "Fargate has no real-time scheduling"},
	{"services.*.cpuset", "a Fargate task has its own CPUs"},
	{"services.*.depends_on.*.restart", "ECS replaces tasks, it does not restart their dependents"},
	{"services.*.deploy.endpoint_mode", "ECS has one way to reach a service"},
	{"services.*.deploy.placement.**", "Fargate places tasks itself, spread over the availability zones"},
	{"services.*.develop.**", "is for local development"},
	{"services.*.expose.**", "services of a network reach each other on every port"},
	{"services.*.isolation", "is for Windows hosts"},
	{"services.*.mac_address", "a task's network interface has its own address"},
	{"services.*.mem_swappiness", "Fargate has no swap"},
	{"services.*.memswap_limit", "Fargate has no swap"},
	{"services.*.networks.*.driver_opts.**", "there is no network driver to configure"},
	{"services.*.networks.*.gw_priority", "a task has one network interface"},
	{"services.*.networks.*.interface_name", "a task has one network interface"},
	{"services.*.networks.*.ipv4_address", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.ipv6_address", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.link_local_ips.**", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.mac_address", "a task's network interface has its own address"},
	{"services.*.networks.*.priority", "a task has one network interface"},
	{"services.*.oom_kill_disable", "Fargate always stops a container that runs out of memory"},
	{"services.*.oom_score_adj", "Fargate decides which container to stop"},
	{"services.*.pull_policy", "Fargate pulls the image for every task"},
	{"services.*.pull_refresh_after", "Fargate pulls the image for every task"},
	{"services.*.userns_mode", "Fargate isolates each task in a virtual machine"},
	{"services.*.volumes.[].consistency", "is for Docker Desktop"},
	{"services.*.volumes.[].volume.labels.**", "labels of a mount are not kept"},
	{"networks.*.attachable", "every task of a network can reach the others"},
	{"networks.*.driver", "a network is a security group"},
	{"networks.*.driver_opts.**", "a network is a security group"},
	{"networks.*.enable_ipv4", "the VPC decides on the addresses"},
	{"networks.*.ipam.**", "the VPC decides on the addresses"},
	{"networks.*.labels.**", "a network is a security group"},
	{"volumes.*.labels.**", "labels of a volume are not kept"},
	{"secrets.*.labels.**", "labels of a secret are not kept"},
	{"configs.*.labels.**", "labels of a config are not kept"},
	{"models.*.**", "reported where a service uses the model"},
	{"jobs.*.profiles.**", "decides which jobs are translated"},
}

// different are the attributes that a service runs without, each with the reason.
var different = []attribute{
	{"jobs.*.triggers.schedule.[].missed_fires", "a start that fails is tried again for ten minutes"},
	{"jobs.*.triggers.schedule.[].concurrency", "EventBridge Scheduler starts a task whether or not the one before has ended"},
	{"services.*.ipc", "containers on Fargate share no memory: each has its own"},
	{"services.*.group_add.**", "a container on Fargate has the groups of its user in the image"},
	{"services.*.deploy.resources.limits.pids", "Fargate does not limit the number of processes"},
	{"services.*.pids_limit", "Fargate does not limit the number of processes"},
	{"services.*.post_start.**", "ECS runs nothing in a container after its start: do it in the entry point"},
	{"services.*.pre_stop.**", "ECS runs nothing in a container before it stops: handle the stop signal in the program"},
	{"services.*.stop_signal", "ECS sends the signal that the image names with STOPSIGNAL, else SIGTERM: name it in the Dockerfile"},
	{"services.*.uts", "a task has a host name of its own"},
	{"services.*.umask", "a container on Fargate has the umask of its image"},
	{"services.*.dns.**", "tasks ask the DNS servers of the VPC"},
	{"services.*.dns_opt.**", "tasks ask the DNS servers of the VPC"},
	{"services.*.dns_search.**", "the search domain is that of the VPC"},
	{"services.*.security_opt.**", "Fargate fixes the security profile of a container, and runs each task in a virtual machine of its own"},
}

// later are the attributes that AWS has an answer to and this version does not
// write yet, each with that answer.
var later = []attribute{
	{"services.*.deploy.labels.**", "tags of the service"},
	{"services.*.deploy.restart_policy.**", "container restart policy"},
	{"services.*.deploy.rollback_config.**", "deployment configuration"},
	{"services.*.deploy.update_config.delay", "deployment configuration"},
	{"services.*.deploy.update_config.failure_action", "deployment configuration"},
	{"services.*.deploy.update_config.max_failure_ratio", "deployment configuration"},
	{"services.*.deploy.update_config.monitor", "deployment configuration"},
	{"services.*.deploy.update_config.parallelism", "deployment configuration"},
	{"services.*.domainname", "Cloud Map names"},
	{"services.*.external_links.**", "Cloud Map names"},
	{"services.*.extra_hosts.**", "Cloud Map names"},
	{"services.*.hostname", "Cloud Map names"},
	{"services.*.links.**", "Cloud Map names"},
	{"services.*.networks.*.aliases.**", "Cloud Map names"},
	{"services.*.networks.*.use_service_name_alias", "Cloud Map names"},
}

// refused are the attributes that a service cannot have on Fargate, each with the
// reason (Amazon ECS Developer Guide, "Task definition differences for Fargate").
var refused = []attribute{
	{"configs.*.template_driver", "there is no template engine between a config and its file"},
	{"secrets.*.template_driver", "there is no template engine between a secret and its file"},
	{"secrets.*.driver_opts.**", "a secret is one of Secrets Manager"},
	{"secrets.*.driver", "a secret is one of Secrets Manager"},
	{"services.*.credential_spec.**", "credential specs are for Windows hosts"},
	{"services.*.deploy.resources.reservations.devices.**", "Fargate has no GPUs or other devices"},
	{"services.*.deploy.resources.reservations.generic_resources.**", "Fargate has no GPUs or other devices"},
	{"services.*.device_cgroup_rules.**", "Fargate gives no access to devices"},
	{"services.*.devices.**", "Fargate gives no access to devices"},
	{"services.*.gpus.**", "Fargate has no GPUs"},
	{"services.*.models.**", "ECS has no model runner"},
	{"services.*.provider.**", "a provider is a program on the local machine"},
	{"services.*.runtime", "Fargate has one container runtime"},
	{"services.*.use_api_socket", "there is no Docker daemon on Fargate"},
}

// structural are the attributes whose meaning is in the loading; telling a person
// that they have no effect would be wrong.
var structural = map[string]bool{
	"version": true, "name": true, "include.**": true, "services.*.extends.**": true, "services.*.profiles.**": true,
	"models.*.**": true, "jobs.*.profiles.**": true,
}
