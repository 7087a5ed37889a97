package rehearse

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// An image is what is known of an image.
type image struct {
	Architecture string
	Config       struct{ Volumes map[string]struct{} }
	problem      string // why no task can run it, in the words of ECS
}

// fetch makes sure that the images are there.
func (r *Rehearsal) fetch(ctx context.Context) error {
	r.images = map[string]*image{}
	for _, s := range r.all() {
		want := r.architecture(s.Definition)
		for _, c := range s.Definition.Containers {
			if r.images[string(c.Image)] != nil {
				continue
			}
			i, err := r.image(ctx, string(c.Image), want)
			if err != nil {
				return err
			}
			r.images[string(c.Image)] = i
		}
		if here := r.info.ImageArchitecture(); want != here {
			r.tell(deploy.Notice{Text: fmt.Sprintf("%s runs on %s on AWS: this engine (%s) emulates it, if it can", s.Name, want, here)})
		}
	}
	holder, err := r.image(ctx, r.Holder, r.info.ImageArchitecture())
	if err == nil && holder.problem != "" {
		err = &deploy.Problem{
			Kind: deploy.Input, Hint: "pull it, or name another one with sh and sleep: --init-image IMAGE",
			Message: fmt.Sprintf("the image %s, which holds the network of each task, is not there: %s", r.Holder, holder.problem),
		}
	}
	return err
}

// architecture is that of a task, as images have it.
func (r *Rehearsal) architecture(d *scene.Definition) string {
	switch d.Platform.Architecture {
	case "ARM64":
		return "arm64"
	case "X86_64", "":
		return "amd64"
	}
	return strings.ToLower(d.Platform.Architecture)
}

// image looks at an image, which is pulled unless the engine has it for the architecture.
func (r *Rehearsal) image(ctx context.Context, name, architecture string) (*image, error) {
	local, err := r.inspect(ctx, name)
	if err != nil || local != nil && local.Architecture == architecture {
		return local, err
	}
	r.tell(deploy.Notice{Text: "pulling " + name})
	_, err = r.Engine.Run(ctx, "pull", "--quiet", "--platform", "linux/"+architecture, name)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	pulled, again := r.inspect(ctx, name)
	switch {
	case again != nil:
		return nil, again
	case pulled != nil && pulled.Architecture != architecture:
		pulled.problem = fmt.Sprintf("CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/%s': "+
			"%s is for linux/%s", architecture, name, pulled.Architecture)
	case pulled == nil:
		pulled = &image{problem: fmt.Sprintf("CannotPullContainerError: %v", err)}
	}
	return pulled, nil
}

// inspect is what the engine knows of an image, nil if it has none of that name.
func (r *Rehearsal) inspect(ctx context.Context, name string) (*image, error) {
	text, err := r.Engine.Run(ctx, "image", "inspect", "--format", "{{json .}}", name)
	if err != nil {
		return nil, ctx.Err()
	}
	i := &image{}
	return i, json.Unmarshal([]byte(text), i)
}

// declared reports whether an image declares a directory as a volume.
func (r *Rehearsal) declared(name, path string) bool {
	i := r.images[name]
	if i == nil {
		return false
	}
	_, declares := i.Config.Volumes[path]
	return declares
}

// The networks by which tasks reach the internet, and those without a way out this machine alone.
const (
	openWay   = "way"
	closedWay = "closed-way"
)

func (r *Rehearsal) network(name string) string { return task.Prefix(r.Scene.Project) + name }

// networkCommands are those that make the networks.
func (r *Rehearsal) networkCommands() [][]string {
	apart := []string{"--opt", "com.docker.network.bridge.enable_icc=false"} // who reaches whom is for the others to say
	closed := append(slices.Clone(apart), "--opt", "com.docker.network.bridge.enable_ip_masquerade=false")
	var commands [][]string
	add := func(name string, options []string) {
		create := append([]string{"network", "create", "--label", task.ProjectLabel + "=" + r.Scene.Project}, options...)
		commands = append(commands, append(create, r.network(name)))
	}
	isClosed := func(s *scene.Service) bool { return s.Isolated }
	if slices.ContainsFunc(r.all(), isClosed) {
		add(closedWay, closed)
	}
	if slices.ContainsFunc(r.all(), func(s *scene.Service) bool { return !isClosed(s) }) {
		add(openWay, apart)
	}
	for _, n := range r.Scene.Networks {
		add("net-"+n.Name, []string{"--internal"})
	}
	return commands
}

// connect makes the networks.
func (r *Rehearsal) connect(ctx context.Context) error {
	for _, command := range r.networkCommands() {
		if _, err := r.Engine.Run(ctx, command...); err != nil {
			return inWords(err, "creating a network")
		}
	}
	return nil
}

// attachments are the networks of a service, with its names there.
func (r *Rehearsal) attachments(s *scene.Service) []task.Attachment {
	var list []task.Attachment
	for _, n := range r.Scene.Networks {
		if slices.Contains(n.Members, s.ID) {
			list = append(list, task.Attachment{Network: r.network("net-" + n.Name), Names: s.Names})
		}
	}
	return list
}

// furnish makes the directories of file systems, with their owners.
func (r *Rehearsal) furnish(ctx context.Context) error {
	there, err := r.Engine.List(ctx, "volume", "ls", "--quiet", "--filter", "label="+task.DataLabel)
	if err != nil {
		return inWords(err, "listing volumes")
	}
	for _, s := range r.all() {
		spec := task.Spec{Project: r.Scene.Project}
		for i := range s.Definition.Volumes {
			v := &s.Definition.Volumes[i]
			name := spec.VolumeName(v)
			if v.EFS == nil || slices.Contains(there, name) {
				continue
			}
			if err := r.makeDirectory(ctx, name, v.Owner); err != nil {
				return err
			}
			there = append(there, name)
		}
	}
	return nil
}

// makeDirectory makes a directory of a file system as EFS does: root's, unless the access point says whose it is.
func (r *Rehearsal) makeDirectory(ctx context.Context, volume string, owner *scene.Owner) error {
	_, err := r.Engine.Run(ctx, "volume", "create", "--label", task.ProjectLabel+"="+r.Scene.Project, "--label", task.DataLabel, volume)
	if err == nil && owner != nil {
		script := `chown "$1" /directory && chmod "$2" /directory`
		_, err = r.Engine.Run(ctx, "run", "--rm", "--label", task.ProjectLabel+"="+r.Scene.Project, "--network", "none",
			"--mount", "type=volume,src="+volume+",dst=/directory,volume-nocopy", "--user", "0", "--entrypoint", "/bin/sh", r.Holder,
			"-c", script, "sh", string(owner.UID+":"+owner.GID), string(owner.Mode))
	}
	return inWords(err, "creating a directory of a file system")
}

// way is the network by which a service reaches what is not of its kind.
func (r *Rehearsal) way(s *scene.Service) string {
	if s.Isolated {
		return r.network(closedWay)
	}
	return r.network(openWay)
}

// spec is what a task of a service is started from.
func (r *Rehearsal) spec(s *scene.Service, number int) task.Spec {
	return task.Spec{
		Project: r.Scene.Project, Service: s.Name, Number: number, Definition: s.Definition, Way: r.way(s),
		Networks: r.attachments(s), Ports: r.ports(s),
		Holder: r.Holder, CPUs: r.info.NCPU, Declared: r.declared,
	}
}

// definitionProblem says why no task of a definition can start, "" if nothing is known against it.
func (r *Rehearsal) definitionProblem(d *scene.Definition) (container, problem string) {
	for _, c := range d.Containers {
		if i := r.images[string(c.Image)]; i != nil && i.problem != "" {
			return string(c.Name), i.problem
		}
	}
	return "", ""
}

// service types that the events name.
const serviceType = "AWS::ECS::Service"

// before is what a service waits for: services that are stable, and jobs that do not need it.
func (r *Rehearsal) before(s *service) []<-chan struct{} {
	var list []<-chan struct{}
	if !r.needed()[s.ID] {
		list = append(list, r.ready)
	}
	for _, id := range s.After {
		if other := r.services[id]; other != nil {
			list = append(list, other.stable)
		}
	}
	return list
}
