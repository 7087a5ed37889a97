// Package scene is what of a template runs: its services and tasks, with the names, networks and volumes that they have.
// It knows templates, and nothing of what runs them.
package scene

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Scene is what a template says that runs.
type Scene struct {
	Project  string
	Services []*Service // in the order of the template
	Before   []*Job     // those that have to end well before the services start that they do not need, in their order
	Jobs     []*Job     // those that run by a schedule or on request
	Networks []Network

	Groups    map[cfn.LogicalID]*Group // target groups
	Listeners []*Listener
}

// A Service is an ECS service.
type Service struct {
	ID         cfn.LogicalID
	Name       string // the Compose service
	Source     string // where the Compose file asks for it, "" if the template does not say
	Definition *Definition
	Desired    int
	Rollout    Rollout
	After      []cfn.LogicalID // services that have to be stable before it starts
	Names      []string        // by which others reach it
	Targets    []Target
	Grace      Number   // for how many seconds the checks of load balancers do not count
	Isolated   bool     // its subnets have no way to the internet
	groups     []string // its security groups
}

// A Rollout is how a service replaces its tasks.
type Rollout struct {
	Strategy                              Text
	BakeTimeInMinutes                     Number
	CanaryConfiguration                   struct{ CanaryPercent, CanaryBakeTimeInMinutes Number }
	LinearConfiguration                   struct{ StepPercent, StepBakeTimeInMinutes Number }
	LifecycleHooks                        []struct{ HookTargetARN Text }
	MinimumHealthyPercent, MaximumPercent *Number
	Breaker                               struct {
		Enable             Flag // the deployment fails after some failed tasks
		ResetOnHealthyTask *Flag
	} `json:"DeploymentCircuitBreaker"`
}

// Least is how many of the desired tasks have to be healthy all the time (minimumHealthyPercent, rounded up).
func (r Rollout) Least(desired int) int {
	return (desired*percent(r.MinimumHealthyPercent, 100) + 99) / 100
}

// Most is how many tasks there can be at a time (maximumPercent, rounded down).
func (r Rollout) Most(desired int) int { return desired * percent(r.MaximumPercent, 200) / 100 }

// Resets reports whether a task that becomes healthy makes the circuit breaker forget those that failed: unless it says otherwise.
func (r Rollout) Resets() bool {
	return r.Breaker.ResetOnHealthyTask == nil || bool(*r.Breaker.ResetOnHealthyTask)
}

// Shifts reports whether traffic is shifted from all old tasks to all new ones, instead of replacing one after the other.
func (r Rollout) Shifts() bool {
	return r.Strategy == "BLUE_GREEN" || r.Strategy == "CANARY" || r.Strategy == "LINEAR"
}

// A Step is what part of the traffic goes to new tasks, and for how long.
type Step struct {
	Percent int
	Minutes Number
}

// Steps are those of the production traffic ("Amazon ECS deployment strategies" in the Amazon ECS Developer Guide): the last sends
// all of it, and lasts for the bake time.
func (r Rollout) Steps() []Step {
	const whole = 100
	var steps []Step
	switch {
	case r.Strategy == "CANARY" && r.CanaryConfiguration.CanaryPercent > 0:
		steps = append(steps, Step{int(r.CanaryConfiguration.CanaryPercent), r.CanaryConfiguration.CanaryBakeTimeInMinutes})
	case r.Strategy == "LINEAR" && r.LinearConfiguration.StepPercent > 0:
		for p := int(r.LinearConfiguration.StepPercent); p < whole; p += int(r.LinearConfiguration.StepPercent) {
			steps = append(steps, Step{p, r.LinearConfiguration.StepBakeTimeInMinutes})
		}
	}
	return append(steps, Step{whole, r.BakeTimeInMinutes})
}

func percent(given *Number, usual int) int {
	if given == nil {
		return usual
	}
	return int(*given)
}

// IsWatched reports whether each essential container is checked, by a health check of its own or by a load balancer.
func (s *Service) IsWatched() bool {
	return !slices.ContainsFunc(s.Definition.Containers, func(c Container) bool {
		isTarget := func(t Target) bool { return t.Container == string(c.Name) }
		return c.IsEssential() && c.HealthCheck == nil && !slices.ContainsFunc(s.Targets, isTarget)
	})
}

// A Job is a task that runs once.
type Job struct {
	Service
	Needs []string // Compose services that have to run before it
}

// A Network is a set of services that reach each other.
type Network struct {
	Name    string // of the security group that lets them
	Members []cfn.LogicalID
}

// A Definition is a task definition.
type Definition struct {
	ID         cfn.LogicalID
	Source     string
	CPU        Number `json:"Cpu"`
	Memory     Number
	PidMode    Text
	Platform   Platform    `json:"RuntimePlatform"`
	Containers []Container `json:"ContainerDefinitions"`
	Volumes    []Volume
}

// A Platform is what a task runs on.
type Platform struct {
	Architecture string `json:"CpuArchitecture"`
	System       string `json:"OperatingSystemFamily"`
}

// A Container is a container of a task.
type Container struct {
	Name, Image, WorkingDirectory, User Text
	Essential                           *Flag
	EntryPoint, Command                 []Text
	CPU                                 Number `json:"Cpu"`
	Memory, MemoryReservation           Number
	StartTimeout, StopTimeout           Number
	Environment                         []Pair
	Secrets                             []Secret
	PortMappings                        []Port
	MountPoints                         []Mount
	DependsOn                           []Dependency
	HealthCheck                         *HealthCheck
	LinuxParameters                     Linux
	ReadonlyRootFilesystem, Privileged  Flag
	Ulimits                             []Ulimit
	SystemControls                      []Control
	Interactive, PseudoTerminal         Flag
	RestartPolicy                       Restart
	DockerLabels                        map[string]Text
}

// IsEssential reports whether the task ends with the container: unless it says otherwise.
func (c *Container) IsEssential() bool { return c.Essential == nil || bool(*c.Essential) }

// A Pair is an environment variable.
type Pair struct{ Name, Value Text }

// A Secret is an environment variable with the value of a secret of the template.
type Secret struct {
	Name, ValueFrom Text
	Value           string // what the secret holds
	Known           bool   // false: it is not the template's, and nobody here knows its value
}

// A Port is one that a container listens on.
type Port struct {
	ContainerPort Number
	Protocol      Text
	Name          Text
}

// A Mount is where a container sees a volume of its task.
type Mount struct {
	SourceVolume, ContainerPath Text
	ReadOnly                    Flag
}

// A Dependency makes a container wait for another one of its task.
type Dependency struct{ ContainerName, Condition Text }

// A HealthCheck is a command that tells whether a container works; times are in seconds.
type HealthCheck struct {
	Command                                 []Text
	Interval, Timeout, Retries, StartPeriod Number
}

// Linux are options of the kernel.
type Linux struct {
	InitProcessEnabled Flag
	Capabilities       struct{ Add, Drop []Text }
	Devices            []struct{ HostPath Text }
	Tmpfs              []struct {
		ContainerPath Text
		Size          Number
		MountOptions  []Text
	}
}

// An Ulimit is a limit of the processes of a container.
type Ulimit struct {
	Name                 Text
	SoftLimit, HardLimit Number
}

// A Control is a kernel parameter.
type Control struct{ Namespace, Value Text }

// Restart says whether a container is restarted without its task.
type Restart struct {
	Enabled              Flag
	IgnoredExitCodes     []Number
	RestartAttemptPeriod Number
}

// A Volume is a volume of a task: its own storage, unless it is one of a file system.
type Volume struct {
	Name Text
	EFS  *EFS `json:"EFSVolumeConfiguration"`

	Path  string // the directory of the file system
	Owner *Owner // nil: the directory is there, or made by nobody
}

// EFS is what a task definition says of the file system of a volume.
type EFS struct {
	FilesystemID        Text `json:"FilesystemId"`
	RootDirectory       Text
	AuthorizationConfig struct {
		AccessPointID Text `json:"AccessPointId"`
	}
}

// An Owner is whose the root directory of an access point is, once it is made.
type Owner struct {
	UID  Text `json:"OwnerUid"`
	GID  Text `json:"OwnerGid"`
	Mode Text `json:"Permissions"`
}
