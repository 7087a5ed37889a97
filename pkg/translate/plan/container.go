package plan

// A Container is what runs.
type Container struct {
	Image       string // "": a parameter of the template
	Built       bool   // built here: a parameter of the template, whose default is Image
	ImageOf     string // the service whose image the parameter is
	Unproven    bool   // nothing says that a registry has the image: see [Plan.UnprovenImages]
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
