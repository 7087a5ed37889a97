package plan

import (
	"regexp"
)

// A Variable is one environment variable.
type Variable struct{ Name, Value string }

// A HealthCheck is a container's health check; times are in seconds, 0 means as ECS
// does.
type HealthCheck struct {
	Command                                 []string
	Interval, Timeout, Retries, StartPeriod int
}

// EcrImage is a reference to a private repository of Amazon ECR: in any partition, by the
// names with FIPS and IPv6 too ("Amazon ECR endpoints and quotas" in the AWS General Reference).
var EcrImage = regexp.MustCompile(
	`^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)/([^:@]+)`)

// A Restart is which ends of a container are followed by a new start in its task.
type Restart struct {
	OnFailureOnly bool
	Window        int // seconds that it has to have run
}

// A Size is a pair of CPU units (1024 are one vCPU) and MiB of memory.
type Size struct{ CPU, Memory int }

// A Sysctl is a kernel parameter of a container.
type Sysctl struct{ Name, Value string }

// A Container is what runs.
type Container struct {
	Image       string // "": a parameter of the template
	ImageOf     string // the service whose image the parameter is
	Command     []string
	EntryPoint  []string
	WorkingDir  string
	User        string
	Init        bool
	ReadOnly    bool
	StopTimeout int // seconds; 0: as Fargate does
	TTY         bool
	Stdin       bool
	Labels      map[string]string
	Files       *Limit // open files; nil: as Fargate does
	Sysctls     []Sysctl
	AddTrace    bool // the capability SYS_PTRACE
	Drop        []string
	Environment []Variable
	Health      *HealthCheck
	Log         Log
	Tmpfs       []Tmpfs
	CPU, Memory int      // what it asks for, in CPU units and MiB; 0: nothing of its own
	Reserves    bool     // Memory is what it needs, not a limit
	Restart     *Restart // nil: each end is the end of the task
}

// A Limit is a soft and a hard limit.
type Limit struct{ Soft, Hard int }

// Tmpfs is a file system in the memory of a container.
type Tmpfs struct {
	Path    string
	Size    int // MiB
	Options []string
}
