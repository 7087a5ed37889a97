package translate

// A Plan is what the project becomes on AWS: every decision made, every name
// chosen, every number legal. It holds no types of the
// Compose loader and no resources, and its lists are sorted.
type Plan struct {
	Project string // the Compose project name, which is the stack name too

	VPC           VPC
	Networks      []Network
	Cluster       string // an existing one, by name or ARN, or "" for one made by the stack
	Logs          Logs
	Volumes       []Volume
	Secrets       []Secret
	LoadBalancers []*LoadBalancer // none: nothing is published
	Balancer      BalancerSettings
	Domain        *Domain // nil: the load balancers' own names do
	InitImage     string
	Services      []*Service
}

// A Service is one Compose service: an ECS service with one task definition, unless its
// container is in the tasks of others or nothing keeps its tasks running.
type Service struct {
	Name         string
	In           []string // the services in whose tasks its container is, sorted; none: it has tasks of its own
	Container    Container
	Size         Size
	Architecture string      // X86_64 or ARM64
	Networks     []string    // names of the plan's networks, sorted
	Groups       []string    // existing security groups beside those of the networks, sorted
	Isolated     bool        // its tasks are in subnets that have no way out
	Targets      []Target    // what load balancers forward to the task
	Mounts       []Mount     // of EFS volumes
	Files        []File      // secrets, configs and bind mounts as files
	Directories  []Directory // bind-mounted directories
	Places       []Place     // where the files are
	Injected     []Injected  // environment variables from secrets
	Waits        []string    // services that must be stable before this one starts
	Replicas     int
	Exec         bool // commands can be run in its tasks
	OneOff       bool // it runs once before a deployment, and is not kept running
	Rollout      Rollout
	Permissions  Permissions
	Scaling      *Scaling // nil: a fixed number of tasks
}
