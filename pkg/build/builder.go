package build

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/types"
)

// A Builder is the Docker of whoever builds, with the builder that docker buildx has in use.
type Builder struct {
	Program  string   // docker, or a program that has the command buildx bake too
	Environ  []string // KEY=VALUE
	Dir      string
	Out      io.Writer // what the builder has to say, in lines
	Terminal *os.File  // where it draws instead; nil: nowhere
	Quiet    bool      // it is to speak only when it fails

	instance *instance
}

// Options are what the command line says about a build.
type Options struct {
	NoCache, Pull bool
}

// An instance is a builder of buildx, as docker buildx ls describes it.
type instance struct {
	Current bool
	Driver  string
	Err     string
	Nodes   []struct {
		Status, Err string
		Platforms   []string
	}
}

// The programs that are buildx itself.
var standalone = []string{"buildx", "docker-buildx"}

// inspect finds out which builder is in use, and whether it can be reached.
func (b *Builder) inspect(ctx context.Context) (*instance, error) {
	if b.instance != nil {
		return b.instance, nil
	}
	if _, err := exec.LookPath(b.Program); err != nil {
		return nil, &Problem{
			NoBuilder, "cannot build images: there is no program " + b.Program,
			"install Docker (https://docs.docker.com/get-docker), or deploy images built elsewhere with --no-build or --image SERVICE=IMAGE",
		}
	}
	var out, said bytes.Buffer
	command := b.command(ctx, "ls", "--format", "{{json .}}")
	command.Stdout, command.Stderr = &out, &said
	if err := command.Run(); err != nil {
		return nil, cmpInterrupt(ctx, &Problem{
			NoBuilder, fmt.Sprintf("cannot build images: %s buildx does not work: %s", b.Program, firstLine(said.String())),
			"install Docker Buildx 0.14 or later (https://github.com/docker/buildx), or name a builder that has it with --builder",
		})
	}
	b.instance = current(&out, b.variable("BUILDX_BUILDER"))
	return b.instance, b.instance.problem(b.Program)
}

// current is the instance in use among those that are listed.
func current(list io.Reader, named string) *instance {
	found := &instance{}
	for decoder := json.NewDecoder(list); ; {
		var one struct {
			instance
			Name string
		}
		if err := decoder.Decode(&one); err != nil {
			return found
		}
		if one.Name == named || named == "" && one.Current {
			found = &one.instance
		}
	}
}

// problem is why an instance cannot build.
func (i *instance) problem(program string) error {
	why := i.Err
	for _, node := range i.Nodes {
		if why == "" && node.Err != "" {
			why = node.Err
		}
	}
	if why == "" {
		return nil
	}
	return &Problem{
		NoBuilder, "cannot build images: " + why,
		"start Docker, or choose another builder with " + program + " buildx use; images built elsewhere are deployed with --no-build or --image",
	}
}

// emulates reports whether an instance says that it runs programs of a platform.
func (i *instance) emulates(platform string) bool {
	is := func(p string) bool { return strings.TrimSuffix(p, "*") == platform }
	for _, node := range i.Nodes {
		if len(node.Platforms) == 0 || slices.ContainsFunc(node.Platforms, is) {
			return true
		}
	}
	return false
}

// Build builds images, and returns the digest by which the builder calls each, by service: that of the manifest for the platform, or the
// id of the image where Docker stores images without manifests.
func (b *Builder) Build(ctx context.Context, project *types.Project, images []Image, o Options) (map[string]string, error) {
	i, err := b.inspect(ctx)
	if err != nil {
		return nil, err
	}
	d := define(project, images)
	if err := b.fixTimes(ctx, d); err != nil {
		return nil, err
	}
	for n, name := range d.Group["default"].Targets {
		t := d.Target[name]
		t.Pull, t.NoCache = t.Pull || o.Pull, t.NoCache || o.NoCache
		t.Output = []string{i.output(images[n].Name, false)}
	}
	digests, failure, err := b.bake(ctx, project, d, b.Environ)
	if err != nil {
		return nil, cmpInterrupt(ctx, &Problem{Broken, "building the images failed" + failure, b.whyBroken(images)})
	}
	return d.byService(images, digests), nil
}

// Push pushes images that were built to where their names say. What was built is in the builder's cache: it is not built again.
func (b *Builder) Push(ctx context.Context, project *types.Project, images []Image, logins []Login) error {
	i, err := b.inspect(ctx)
	if err != nil {
		return err
	}
	d := define(project, images)
	if err := b.fixTimes(ctx, d); err != nil {
		return err
	}
	for n, name := range d.Group["default"].Targets {
		t := d.Target[name]
		t.Pull, t.NoCache, t.NoCacheFilter, t.Tags, t.CacheTo = false, false, nil, nil, nil
		t.Output = []string{i.output(images[n].Name, true)}
	}
	environ, remove, err := withLogins(b.Environ, logins)
	if err != nil {
		return err
	}
	defer remove()
	_, failure, err := b.bake(ctx, project, d, environ)
	if err != nil {
		return cmpInterrupt(ctx, &Problem{NotPushed, "pushing the images failed" + failure, "log in to the registry with " + b.Program +
			" login, and check that you may push to the repository; run the command again to push what is missing"})
	}
	b.forget(ctx, images)
	return nil
}

// forget takes names away that Docker's engine needed for a push: old images would be kept by them. Their other names stay.
func (b *Builder) forget(ctx context.Context, images []Image) {
	args := []string{"image", "rm"}
	for _, i := range images {
		if i.Passing {
			args = append(args, i.Name)
		}
	}
	if b.instance.Driver != "docker" || len(args) == 2 || b.isBuildx() {
		return
	}
	command := exec.CommandContext(ctx, b.Program, args...)
	command.Env = b.Environ
	_ = command.Run() // what is left behind takes no more room
}

// isBuildx reports whether the program is buildx itself.
func (b *Builder) isBuildx() bool {
	return slices.Contains(standalone, strings.TrimSuffix(filepath.Base(b.Program), ".exe"))
}

// output is what becomes of an image. File times are set where the builder can do that; Docker's own engine cannot.
func (i *instance) output(name string, push bool) string {
	output := fmt.Sprintf("type=image,name=%s,push=%t", name, push)
	if i.Driver != "docker" {
		output += ",rewrite-timestamp=true"
	}
	return output
}

// byService are digests by the names of services instead of targets.
func (d *definition) byService(images []Image, digests map[string]string) map[string]string {
	all := map[string]string{}
	for n, name := range d.Group["default"].Targets {
		all[images[n].Service] = digests[name]
	}
	return all
}

// whyBroken is what else may be the reason why a build failed.
func (b *Builder) whyBroken(images []Image) string {
	for _, i := range images {
		if !b.instance.emulates(i.Platform) {
			return fmt.Sprintf("the service %q runs on %s, but this builder cannot run programs for it: build on such a machine, install emulation "+
				"(docker run --privileged --rm tonistiigi/binfmt --install all), or set another platform", i.Service, i.Platform)
		}
	}
	return "correct the Dockerfile or the files that it uses; nothing was pushed, and nothing was changed on AWS"
}

// bake runs docker buildx bake, and returns the digests by target.
func (b *Builder) bake(ctx context.Context, project *types.Project, d *definition, environ []string) (map[string]string, string, error) {
	file, err := d.file()
	if err != nil {
		return nil, "", err
	}
	dir, err := os.MkdirTemp("", "compose2ecs-build-")
	if err != nil {
		return nil, "", err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // it is a temporary one
	metadata := filepath.Join(dir, "metadata.json")
	progress := "plain"
	if b.Terminal != nil {
		progress = "tty"
	}
	command := b.command(ctx, append([]string{"bake", "--file", "-", "--progress", progress, "--metadata-file", metadata}, d.allowed()...)...)
	command.Stdin, command.Env = bytes.NewReader(file), append(slices.Clone(environ), variables(project)...)
	var last tail
	command.Stdout, command.Stderr = &last, &last
	switch {
	case b.Terminal != nil:
		command.Stderr = b.Terminal
	case !b.Quiet:
		command.Stdout, command.Stderr = io.MultiWriter(b.Out, &last), io.MultiWriter(b.Out, &last)
	}
	if err := command.Run(); err != nil {
		return nil, b.failure(&last), err
	}
	digests, err := readDigests(metadata)
	return digests, "", err
}

// failure is what the builder said at its end, if nobody has seen it.
func (b *Builder) failure(last *tail) string {
	if b.Quiet {
		for _, line := range last.lines {
			fmt.Fprintln(b.Out, line)
		}
	}
	if b.Terminal != nil {
		return ": see above"
	}
	return ": " + lastLine(strings.Join(last.lines, "\n"))
}

// variables are those that build secrets are.
func variables(project *types.Project) []string {
	var all []string
	for _, s := range project.Secrets {
		if value, is := project.Environment[s.Environment]; is && s.Environment != "" {
			all = append(all, s.Environment+"="+value)
		}
	}
	slices.Sort(all)
	return all
}

// readDigests reads what bake says about what it has built.
func readDigests(name string) (map[string]string, error) {
	text, err := os.ReadFile(name) //nolint:gosec // we have named it
	if err != nil {
		return nil, err
	}
	var targets map[string]json.RawMessage
	if err := json.Unmarshal(text, &targets); err != nil {
		return nil, err
	}
	digests := map[string]string{}
	for name, about := range targets {
		var result struct {
			Digest string `json:"containerimage.digest"`
		}
		if json.Unmarshal(about, &result) == nil && result.Digest != "" { // beside targets there are warnings, which are a list
			digests[name] = result.Digest
		}
	}
	return digests, nil
}

// patience is how long a builder that is told to end may take to do so.
const patience = 10 * time.Second

// command is a command of buildx. An interrupt asks it to end, as Ctrl-C does.
func (b *Builder) command(ctx context.Context, args ...string) *exec.Cmd {
	if !b.isBuildx() {
		args = append([]string{"buildx"}, args...)
	}
	command := exec.CommandContext(ctx, b.Program, args...)
	command.Dir, command.Env, command.WaitDelay = b.Dir, b.Environ, patience
	command.Cancel = func() error {
		if err := command.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
			return command.Process.Kill() // Windows has no such signal
		}
		return nil
	}
	return command
}

// variable is the value of a variable of the environment.
func (b *Builder) variable(name string) string {
	value := ""
	for _, pair := range b.Environ {
		if v, is := strings.CutPrefix(pair, name+"="); is {
			value = v
		}
	}
	return value
}

// cmpInterrupt is the problem, unless it is only that somebody has interrupted.
func cmpInterrupt(ctx context.Context, p *Problem) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return p
}
