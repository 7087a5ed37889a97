package task

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A Spec is what a task is started from.
type Spec struct {
	Project, Service string
	Number           int // of the tasks of the service, from 1
	Definition       *scene.Definition
	Way              string       // the network by which the task reaches others than its kind, and is reached from this machine
	Ports            []string     // that this machine reaches: 80/tcp
	Networks         []Attachment // those on which it is reached by its names
	Holder           string       // the image of the container that holds the network namespace
	CPUs             int          // that the engine has, 0 if nobody knows
	// Declared reports whether an image declares a directory as a volume, whose content then becomes that of a new volume.
	Declared func(image, path string) bool
	// ImageID is what an engine knows the image of a container by, whatever its tag names by now.
	ImageID func(c scene.Container) string
}

// An Attachment is a network, and the names of a task on it.
type Attachment struct {
	Network string
	Names   []string
}

// The labels of all that a rehearsal makes: the project, the service; of a directory of a file system, which is kept for the
// next rehearsal, and of a volume that belongs to a task.
const (
	ProjectLabel = "com.compose2ecs.rehearsal"
	ServiceLabel = "com.compose2ecs.rehearsal.service"
	DataLabel    = "com.compose2ecs.rehearsal.data"
	TaskLabel    = "com.compose2ecs.rehearsal.task"
)

// Prefix is what the names of all that a rehearsal of a project makes begin with.
func Prefix(project string) string { return project + "-rehearsal-" }

// name is that of the container that holds the namespace: web-1 of shop.
func (s *Spec) name() string { return fmt.Sprintf("%s%s-%d", Prefix(s.Project), s.Service, s.Number) }

func (s *Spec) containerName(c *scene.Container) string { return s.name() + "-" + string(c.Name) }

func (s *Spec) labels() []string {
	return []string{"--label", ProjectLabel + "=" + s.Project, "--label", ServiceLabel + "=" + s.Service}
}

// holder are the commands that make the network namespace of the task, as the containers will find it.
func (s *Spec) holder() [][]string {
	create := append([]string{"create", "--name", s.name(), "--pull", "never", "--network", s.Way}, s.labels()...)
	for _, c := range s.Definition.Containers {
		for _, control := range c.SystemControls {
			if isOfNetwork(control) {
				create = append(create, "--sysctl", string(control.Namespace+"="+control.Value))
			}
		}
	}
	for _, port := range s.Ports {
		create = append(create, "--publish", "127.0.0.1::"+port)
	}
	create = append(create, "--entrypoint", "sleep", s.Holder, "2147483647")
	commands := [][]string{create}
	for _, n := range s.Networks {
		commands = append(commands, s.connect(n))
	}
	return append(commands, []string{"start", s.name()})
}

// connect is the command that connects the task to a network by its names.
func (s *Spec) connect(n Attachment) []string {
	connect := []string{"network", "connect"}
	for _, name := range n.Names {
		connect = append(connect, "--alias", name)
	}
	return append(connect, n.Network, s.name())
}

// isOfNetwork reports whether a kernel parameter is one of the namespace, and not of a container.
func isOfNetwork(c scene.Control) bool { return strings.HasPrefix(string(c.Namespace), "net.") }

// run is the command that starts a container of the task.
func (s *Spec) run(c *scene.Container) docker.Command {
	args := []string{"run", "--detach", "--name", s.containerName(c), "--pull", "never", "--network", "container:" + s.name()}
	args = append(args, s.labels()...)
	if s.Definition.PidMode == "task" {
		args = append(args, "--pid", "container:"+s.name())
	}
	args = append(args, s.limits(c)...)
	args = append(args, s.mounts(c)...)
	args = append(args, process(c)...)
	environment, environ := environment(c)
	args = append(args, environment...)
	words := scene.Strings(append(slices.Clone(c.EntryPoint), c.Command...))
	if len(c.EntryPoint) > 0 {
		args = append(args, "--entrypoint", words[0])
		words = words[1:]
	}
	return docker.Command{Args: append(append(args, s.ImageID(*c)), words...), Environ: environ}
}

// shares are what ECS counts a processor as.
const shares = 1024

// limits are those of memory and processors: what a container has none of, the task has.
func (s *Spec) limits(c *scene.Container) []string {
	var args []string
	if limit := cmp.Or(c.Memory, s.Definition.Memory); limit > 0 {
		args = append(args, "--memory", fmt.Sprintf("%dm", limit), "--memory-swap", fmt.Sprintf("%dm", limit))
	}
	if c.MemoryReservation > 0 {
		args = append(args, "--memory-reservation", fmt.Sprintf("%dm", c.MemoryReservation))
	}
	if cpu := s.Definition.CPU; cpu > 0 {
		args = append(args, "--cpus", strconv.FormatFloat(min(float64(cpu)/shares, cmp.Or(float64(s.CPUs), math.Inf(1))), 'f', -1, 64))
	}
	if c.CPU > 0 {
		args = append(args, "--cpu-shares", strconv.Itoa(int(c.CPU)))
	}
	for _, u := range c.Ulimits {
		args = append(args, "--ulimit", fmt.Sprintf("%s=%d:%d", u.Name, u.SoftLimit, u.HardLimit))
	}
	return args
}

// mounts are the volumes and the file systems in memory.
func (s *Spec) mounts(c *scene.Container) []string {
	var args []string
	for _, m := range c.MountPoints {
		i := slices.IndexFunc(s.Definition.Volumes, func(v scene.Volume) bool { return v.Name == m.SourceVolume })
		if i < 0 {
			continue
		}
		v := &s.Definition.Volumes[i]
		mount := []string{
			"type=volume", "src=" + s.VolumeName(v), "dst=" + string(m.ContainerPath), "volume-label=" + ProjectLabel + "=" + s.Project,
			"volume-label=" + TaskLabel + "=" + s.name(),
		}
		if m.ReadOnly {
			mount = append(mount, "readonly")
		}
		if v.EFS != nil || !s.Declared(string(c.Image), string(m.ContainerPath)) {
			mount = append(mount, "volume-nocopy")
		}
		args = append(args, "--mount", fields(mount))
	}
	for _, t := range c.LinuxParameters.Tmpfs {
		options := append([]string{fmt.Sprintf("size=%dm", t.Size)}, scene.Strings(t.MountOptions)...)
		args = append(args, "--tmpfs", string(t.ContainerPath)+":"+strings.Join(options, ","))
	}
	return args
}

// fields is a line of comma-separated values, as --mount takes it.
func fields(values []string) string {
	for i, v := range values {
		if strings.ContainsAny(v, `,"`) {
			values[i] = `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
		}
	}
	return strings.Join(values, ",")
}

// VolumeName is the Docker volume behind a volume of the task: its own, or one for each directory of a file system.
func (s *Spec) VolumeName(v *scene.Volume) string {
	if v.EFS == nil {
		return s.name() + "-volume-" + string(v.Name)
	}
	return Prefix(s.Project) + "data-" + strings.Map(ofName, string(v.EFS.FilesystemID)+v.Path)
}

// ofName is a character as names of volumes can have it.
func ofName(r rune) rune {
	if r < '0' || r > 'z' || r > '9' && r < 'A' || r > 'Z' && r < 'a' && r != '_' {
		return '-'
	}
	return r
}

// process says how the program of a container runs.
func process(c *scene.Container) []string {
	var args []string
	add := func(option string, value scene.Text) {
		if value != "" {
			args = append(args, option, string(value))
		}
	}
	add("--user", c.User)
	add("--workdir", c.WorkingDirectory)
	for _, name := range c.LinuxParameters.Capabilities.Add {
		add("--cap-add", name)
	}
	for _, name := range c.LinuxParameters.Capabilities.Drop {
		add("--cap-drop", name)
	}
	for _, control := range c.SystemControls {
		if !isOfNetwork(control) {
			add("--sysctl", control.Namespace+"="+control.Value)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.DockerLabels)) {
		add("--label", scene.Text(name)+"="+c.DockerLabels[name])
	}
	set := func(option string, on scene.Flag) {
		if on {
			args = append(args, option)
		}
	}
	set("--read-only", c.ReadonlyRootFilesystem)
	set("--init", c.LinuxParameters.InitProcessEnabled)
	set("--interactive", c.Interactive)
	set("--tty", c.PseudoTerminal)
	return append(args, "--no-healthcheck") // ECS does not know what the image says of its health
}

// environment are the variables: those with secrets go by the environment of docker, which nobody else can read.
func environment(c *scene.Container) (args, environ []string) {
	for _, v := range c.Environment {
		args = append(args, "--env", string(v.Name+"="+v.Value))
	}
	for _, v := range c.Secrets {
		if strings.HasPrefix(string(v.Name), "DOCKER_") || v.Name == "PATH" || v.Name == "HOME" { // which docker itself reads
			args = append(args, "--env", string(v.Name)+"="+v.Value)
			continue
		}
		args = append(args, "--env", string(v.Name))
		environ = append(environ, string(v.Name)+"="+v.Value)
	}
	return args, environ
}
