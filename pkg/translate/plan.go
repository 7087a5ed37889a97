package translate

import "github.com/compose2ecs/compose2ecs/pkg/cfn"

// A Plan is what the project becomes on AWS: every decision made, every name
// chosen, every number legal. It holds no types of the
// Compose loader and no resources, and its lists are sorted unless they say otherwise.
type Plan struct {
	Project string // the Compose project name, which is the stack name too

	VPC           VPC
	Networks      []Network
	Cluster       string        // an existing one, by name or ARN, or "" for one made by the stack
	OpenCluster   cfn.LogicalID // the parameter for the existing one, where it was left open
	Placeholders  []Placeholder
	Open          map[string]cfn.LogicalID // texts that were left open, and the parameters for them
	Insights      string                   // Container Insights of the stack's own cluster: enhanced, enabled, disabled, or "" as the account has it
	Boundary      string                   // ARN of the policy that bounds all roles, or ""
	Logs          Logs
	FileSystems   []FileSystem
	Volumes       []Volume
	Disks         []Disk
	Secrets       []Secret
	LoadBalancers []*LoadBalancer // none: nothing is published
	Balancer      BalancerSettings
	Domain        *Domain // nil: the load balancers' own names do
	InitImage     string
	Services      []*Service
	BeforeDeploy  []string // the services that run before a deployment, in their order
}

// A Service is one Compose service: an ECS service with one task definition, unless its
// container is in the tasks of others or nothing keeps its tasks running.
type Service struct {
	Name            string
	In              []string // the services in whose tasks its container is, sorted; none: it has tasks of its own
	Init            bool     // it ends before the other containers of these tasks start
	MayEnd          bool     // the other containers of the task go on when it ends
	After           []After  // the containers of the task that it waits for
	VolumesFrom     []VolumesFrom
	Container       Container
	Router          *LogRouter // nil: it routes no lines of others
	Size            Size
	Storage         int         // GiB of the disk of its tasks; 0: as Fargate does
	Architecture    string      // of its tasks: X86_64 or ARM64
	Networks        []string    // names of the plan's networks, sorted
	Groups          []string    // existing security groups beside those of the networks, sorted
	Isolated        bool        // its tasks are in subnets that have no way out
	Discovery       string      // how its tasks find others: dns or connect
	Connect         *Connect    // the proxy of Service Connect; nil: none
	Aliases         []Alias     // names beside its own, sorted
	Targets         []Target    // what load balancers forward to the task
	Mounts          []Mount     // of volumes and of storage of the task
	Files           []File      // secrets, configs and bind mounts as files
	Directories     []Directory // bind-mounted directories
	Places          []Place     // where the files are
	Injected        []Injected  // environment variables from secrets
	Waits           []string    // services that must be stable before this one starts
	Replicas        int
	Exec            bool // commands can be run in its tasks
	SharedProcesses bool // the containers of its tasks see each other's processes
	Life            Life
	Archive         *Archive      // the files of its tasks that go by S3, or nil
	Existing        ExistingRoles // of its tasks
	Schedules       []Schedule
	Rollout         Rollout
	Release         Release
	Permissions     Permissions
	Tags            []Tag    // of the service and its tasks, beside those of the project
	Scaling         *Scaling // nil: a fixed number of tasks
	Capacity        []Share  // none: Fargate
}
