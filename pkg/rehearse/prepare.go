package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// An image is what is known of an image.
type image struct {
	ID           string `json:"Id"`
	Architecture string
	Config       struct{ Volumes map[string]struct{} }
	problem      string // why no task can run it, in the words of ECS
}

// versionOf is a version of the rehearsal, whose images are there.
func (r *Rehearsal) versionOf(ctx context.Context, s *scene.Scene) (*version, error) {
	v := &version{s, r, map[string]*image{}}
	return v, r.fetch(ctx, v)
}

// fetch makes sure that the images are there.
func (r *Rehearsal) fetch(ctx context.Context, v *version) error {
	for _, s := range v.all() {
		want := r.architecture(s.Definition)
		for _, c := range s.Definition.Containers {
			if v.images[string(c.Image)] != nil {
				continue
			}
			i, err := r.image(ctx, string(c.Image), want)
			if err != nil {
				return err
			}
			v.images[string(c.Image)] = i
		}
		if here := r.info.ImageArchitecture(); want != here {
			r.tell(deploy.Notice{Text: fmt.Sprintf("%s runs on %s on AWS: this engine (%s) emulates it, if it can", s.Name, want, here)})
		}
	}
	holder, err := r.image(ctx, r.Holder, r.info.ImageArchitecture())
	if err == nil && holder.problem != "" {
		err = &deploy.Problem{
			Kind: deploy.Input, Hint: "pull it, or name another one with sh and sleep: --init-image IMAGE",
			Message: fmt.Sprintf("the image %s, which holds the network of each task, is missing: %s", r.Holder, holder.problem),
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
	if failure, is := errors.AsType[*docker.Error](err); is && failure.IsFull() {
		return nil, diskFull(err)
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

// The networks by which tasks reach the internet, and those without a way out this machine alone.
const (
	openWay   = "way"
	closedWay = "closed-way"
)

func (r *Rehearsal) network(name string) string { return task.Prefix(r.Scene.Project) + name }

// networkCommands are those that make the networks.
func (r *Rehearsal) networkCommands(v *version) [][]string {
	apart := []string{"--opt", "com.docker.network.bridge.enable_icc=false"} // who reaches whom is for the others to say
	closed := append(slices.Clone(apart), "--opt", "com.docker.network.bridge.enable_ip_masquerade=false")
	var commands [][]string
	add := func(name string, options []string) {
		create := append([]string{"network", "create", "--label", task.ProjectLabel + "=" + r.Scene.Project}, options...)
		commands = append(commands, append(create, r.network(name)))
	}
	isClosed := func(s *scene.Service) bool { return s.Isolated }
	if slices.ContainsFunc(v.all(), isClosed) {
		add(closedWay, closed)
	}
	if slices.ContainsFunc(v.all(), func(s *scene.Service) bool { return !isClosed(s) }) {
		add(openWay, apart)
	}
	for _, n := range v.Networks {
		add("net-"+n.Name, []string{"--internal"})
	}
	return commands
}

// connect makes the networks that are not there yet, and connects the tasks that stay.
func (r *Rehearsal) connect(ctx context.Context, v *version) error {
	there, err := r.networks(ctx)
	if err != nil {
		return err
	}
	for _, command := range r.networkCommands(v) {
		if slices.Contains(there, command[len(command)-1]) {
			continue
		}
		if _, err := r.Engine.Run(ctx, command...); err != nil {
			return inWords(err, "creating a network")
		}
	}
	return r.reconnect(ctx, v)
}

func (r *Rehearsal) networks(ctx context.Context) ([]string, error) {
	there, err := r.Engine.List(ctx, "network", "ls", "--format", "{{.Name}}", "--filter", "label="+task.ProjectLabel+"="+r.Scene.Project)
	return there, inWords(err, "listing networks")
}

// reconnect has the tasks that are there reach those that security groups let them reach now.
func (r *Rehearsal) reconnect(ctx context.Context, v *version) error {
	for _, s := range v.Services {
		if running := r.all()[s.ID]; running != nil {
			for _, m := range running.now() {
				if err := m.Connect(ctx, r.Engine, v.attachments(s)); err != nil {
					return inWords(err, "connecting a task to a network")
				}
			}
		}
	}
	return nil
}

// dropNetworks removes the networks that a version does not have. One that is still in use stays until the end.
func (r *Rehearsal) dropNetworks(ctx context.Context, v *version) {
	there, _ := r.networks(ctx)
	for _, command := range r.networkCommands(v) {
		there = slices.DeleteFunc(there, func(name string) bool { return name == command[len(command)-1] })
	}
	for _, name := range there {
		_, _ = r.Engine.Run(ctx, "network", "rm", name)
	}
}

// furnish makes the directories of file systems, with their owners.
func (r *Rehearsal) furnish(ctx context.Context, v *version) error {
	there, err := r.Engine.List(ctx, "volume", "ls", "--quiet", "--filter", "label="+task.DataLabel)
	if err != nil {
		return inWords(err, "listing volumes")
	}
	for _, s := range v.all() {
		spec := task.Spec{Project: r.Scene.Project}
		for i := range s.Definition.Volumes {
			volume := &s.Definition.Volumes[i]
			name := spec.VolumeName(volume)
			if volume.EFS == nil || slices.Contains(there, name) {
				continue
			}
			if err := r.makeDirectory(ctx, name, volume.Owner); err != nil {
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

// listen opens the ports of the load balancers that are not open yet, and tells where they are.
func (r *Rehearsal) listen(ctx context.Context, v *version) error {
	if len(v.Groups) > 0 {
		if host, remote := r.Engine.IsRemote(ctx); remote {
			return &deploy.Problem{
				Kind: deploy.Access, Message: fmt.Sprintf("load balancers cannot reach tasks on the remote engine %s", host),
				Hint: "rehearse on the machine of the engine, or on a local one: docker context use default",
			}
		}
	}
	addresses, err := r.balancer.Listen(v.Scene)
	if err != nil {
		return &deploy.Problem{Kind: deploy.Failed, Message: err.Error()}
	}
	for _, a := range addresses {
		r.tell(deploy.Notice{Text: fmt.Sprintf("port %d of the load balancer is open at %s", a.Listener.Port, a.URL)})
	}
	return nil
}
