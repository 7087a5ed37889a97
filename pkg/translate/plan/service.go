package plan

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A Service is one Compose service: an ECS service with one task definition, unless its
// container is in the tasks of others or nothing keeps its tasks running.
type Service struct {
	Name            string
	TaskOf          []string // the services in whose tasks PutInTasks has put its container, sorted; none: it has tasks of its own
	Init            bool     // it ends before the other containers of these tasks start
	NonEssential    bool     // the other containers of the task go on when it ends
	After           []After  // the containers of the task that it waits for
	VolumesFrom     []VolumesFrom
	Container       Container
	Router          *LogRouter // nil: it routes no lines of others
	Resolver        bool       // it answers the other containers of its tasks as Docker's resolver does
	Size            Size
	Storage         int      // GiB of the disk of its tasks; 0: as Fargate does
	Architecture    string   // of its tasks: X86_64 or ARM64
	Networks        []string // names of the plan's networks, sorted
	Groups          []string // existing security groups beside those of the networks, sorted
	Isolated        bool     // its tasks are in subnets that have no way out
	Silent          bool     // no port of it is declared or known of its image, and no other service depends on it or mentions it
	Discovery       string   // how its tasks find others: dns or connect
	Connect         *Connect // the proxy of Service Connect; nil: none
	ProxyTimeouts   ProxyTimeouts
	Aliases         []Alias           // names beside its own, sorted
	Targets         []Target          // what load balancers forward to the task
	Mounts          []Mount           // of volumes and of storage of the task
	TaskData        []string          // directories whose content somebody may want to keep, and that is lost with the task, sorted
	LikelyData      *LikelyData       // where a database of which only the name is known may keep its data; nil: nothing says so
	Files           []File            // secrets, configs and bind mounts as files
	Built           []File            // configurations of proxies that its Dockerfile copies into its image, and that nothing hides
	Directories     []Directory       // bind-mounted directories
	Places          []Place           // where the files are
	Injected        []Injected        // environment variables from secrets
	Addresses       []AddressVariable // environment variables with addresses of services, sorted
	Meant           []Variable        // environment variables with a host that no task finds there, and with the service that they mean instead
	Waits           []string          // services that must be stable before this one starts
	Keeps           []string          // services that its proxy looks up only once, and that Service Connect would give fixed addresses
	Undeclared      []int             // TCP ports that only Service Connect has to be told of, as a proxy forwards to it
	WebPort         int               // at which a proxy finds it that has rules for it, unless it is told another one; 0: none has
	Linked          bool              // a proxy on the Docker socket has a link to it, and forwards to it by that
	Replicas        int
	Grace           *int // seconds after its start in which no check replaces a task; nil: nothing checks it
	Exec            bool // commands can be run in its tasks
	SharedProcesses bool // the containers of its tasks see each other's processes
	RunMode         RunMode
	Repeatable      bool          // it runs before a deployment, and again if it fails because a database is still starting
	Archive         *Archive      // the files of its tasks that go by S3, or nil
	Existing        ExistingRoles // of its tasks
	Schedules       []Schedule
	Deployment      Deployment
	Hooks           []Hook // of its deployments
	Permissions     Permissions
	Tags            []Tag                    // of the service and its tasks, beside those of the project
	Scaling         *Scaling                 // nil: a fixed number of tasks
	Capacity        []CapacityProviderWeight // none: Fargate
}

// SharesNetwork reports whether the services reach each other.
func (s *Service) SharesNetwork(other *Service) bool {
	return slices.ContainsFunc(s.Networks, func(name string) bool { return slices.Contains(other.Networks, name) })
}

// OnSpot reports whether any task of the service may run on Fargate Spot.
func (s *Service) OnSpot() bool {
	for _, share := range s.Capacity {
		if share.Provider == FargateSpot && share.Base+share.Weight > 0 {
			return true
		}
	}
	return false
}

// Connects reports whether the tasks of the service can have the proxy ("Service Connect
// considerations": standalone tasks cannot).
func (s *Service) Connects() bool { return s.Discovery == ByConnect && s.RunMode == LongRunning }

// Served reports whether others find the service with Service Connect.
func (s *Service) Served() bool { return s.Connect != nil && len(s.Connect.Endpoints) > 0 }

// ConnectNames are the names of a service that nobody else has, in lower case, its own first.
// With Service Connect, "each name and port mapping must be unique within the namespace"
// (Amazon ECS API Reference, "ServiceConnectClientAlias").
func (s *Service) ConnectNames() []string {
	list := []string{strings.ToLower(s.Name)}
	for _, a := range s.Aliases {
		if len(a.Shared) == 0 {
			list = append(list, a.Name)
		}
	}
	return list
}

// MountedInPlaces are the volumes and tmpfs inside of directories that are there for files:
// a container that only reads such a directory cannot be given a mount point in it.
func (s *Service) MountedInPlaces() []string {
	var dirs []string
	for _, dir := range s.MountPaths() {
		if slices.ContainsFunc(s.Places, func(p Place) bool { return p.Own && p.Path != dir && Within(p.Path, dir) }) {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

// MountPaths are the places of the volumes and tmpfs of a container, sorted.
func (s *Service) MountPaths() []string {
	var dirs []string
	for _, m := range s.Mounts {
		dirs = append(dirs, m.Path)
	}
	for _, t := range s.Container.Tmpfs {
		dirs = append(dirs, t.Path)
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// FileVolume names the task's volume after the directory: /run/secrets is files-run-secrets.
func (s *Service) FileVolume(dir string) string { return "files-" + s.OwnInTask(dir) }

// OwnInTask names what a container has at a path for itself: /run/secrets is run-secrets,
// and metrics-run-secrets for the sidecar metrics.
func (s *Service) OwnInTask(path string) string {
	if len(s.TaskOf) > 0 {
		path = s.Name + path
	}
	return TaskName(path)
}

// MountOf is the innermost volume that a directory is in, or nil.
func (s *Service) MountOf(dir string) *Mount {
	var found *Mount
	for i, m := range s.Mounts {
		if Within(m.Path, dir) && (found == nil || Within(found.Path, m.Path)) {
			found = &s.Mounts[i]
		}
	}
	return found
}

// FilesFrom is the Compose path of the first file, or directory for files, of a service.
func (s *Service) FilesFrom() source.Path {
	if len(s.Files) > 0 {
		return s.Files[0].From
	}
	return s.Directories[0].From
}

// FilesRoot is where the containers that prepare files have the places of a container:
// below a name that no image has, so that they hide nothing of their own image.
func (s *Service) FilesRoot() string { return "/compose2ecs/" + TaskName(s.Name) }

// ReadsSecrets reports whether the container cannot start without Secrets Manager.
func (s *Service) ReadsSecrets() bool {
	return s.Permissions.Registry != "" || slices.ContainsFunc(s.Files, func(f File) bool { return f.Secret != "" }) ||
		slices.ContainsFunc(s.Fetched(), func(i Injected) bool { return i.Parameter == "" })
}

// ReadsParameters reports whether the container cannot start without SSM Parameter
// Store.
func (s *Service) ReadsParameters() bool {
	return slices.ContainsFunc(s.Files, func(f File) bool { return f.Parameter != "" }) ||
		slices.ContainsFunc(s.Fetched(), func(i Injected) bool { return i.Parameter != "" })
}

// Injects reports whether a variable comes from a secret or a parameter.
func (s *Service) Injects(variable string) bool {
	for _, i := range s.Injected {
		if i.Name == variable {
			return true
		}
	}
	return false
}

// Fetched is every value that ECS fetches for the container.
func (s *Service) Fetched() []Injected { return slices.Concat(s.Injected, s.Container.Log.Secrets) }

// FewestTasks is how many tasks there are when there are fewest.
func (s *Service) FewestTasks() int {
	if s.Scaling != nil {
		return s.Scaling.Min
	}
	return s.Replicas
}
