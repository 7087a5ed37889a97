package emit

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// emitFiles writes the one init container of a task that writes the files of all its
// containers.
func emitFiles(p *plan.Plan, s *plan.Service, set *serviceResources) {
	init := &cfn.ECSContainerDefinition{
		Name: cfn.Of(plan.FilesContainer(s)), Image: imageOf(p, p.InitImage), Essential: cfn.Of(false), EntryPoint: texts("/bin/sh", "-c"),
		User:                   cfn.Of("0"), // who alone may write to a new volume, and give files away
		ReadonlyRootFilesystem: cfn.Of(true), LinuxParameters: preparing(),
	}
	w := &fileWriter{archive: s.Archive}
	for _, c := range set.containers {
		if readsFilesOf(c.of, set.containers) {
			c.container.DependsOn = append(c.container.DependsOn, cfn.ECSContainerDependency{ContainerName: init.Name, Condition: cfn.Of("SUCCESS")})
		}
		if len(c.of.Places) == 0 {
			continue
		}
		if keeper := keepImageFiles(c); keeper != nil {
			set.prepare = append(set.prepare, keeper)
			init.DependsOn = append(init.DependsOn, cfn.ECSContainerDependency{ContainerName: keeper.Name, Condition: cfn.Of("SUCCESS")})
		}
		var own []cfn.ECSMountPoint
		for _, place := range c.of.Places {
			init.MountPoints = append(init.MountPoints, mountPoint(place.Volume, c.of.FilesRoot()+place.Path, false))
			if place.Own {
				set.taskVolume(place.Volume)
				own = append(own, mountPoint(place.Volume, place.Path, !place.Writable))
			}
		}
		c.container.MountPoints = append(own, c.container.MountPoints...) // volumes may be inside places, not the other way round
		w.write(c.of)
		emitFileValues(p, c, w, init)
	}
	if len(init.MountPoints) == 0 {
		return
	}
	for _, c := range set.containers {
		if seedsPlaceOf(c.of, set.containers) { // a volume with a file in it is not filled any more
			init.DependsOn = append(init.DependsOn,
				cfn.ECSContainerDependency{ContainerName: cfn.Of(plan.SeedContainer(c.of)), Condition: cfn.Of("SUCCESS")})
		}
	}
	init.Command, init.LogConfiguration = texts(w.script()), set.preparingLogs(s)
	set.prepare = append(set.prepare, init)
	set.pulls(p, p.InitImage)
}

// readsFilesOf reports whether a container has files, or mounts those of another one.
func readsFilesOf(s *plan.Service, containers []*containerResources) bool {
	return len(s.Places) > 0 || slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool {
		return slices.ContainsFunc(containers, func(c *containerResources) bool {
			return slices.ContainsFunc(c.of.Places, func(p plan.Place) bool { return (p.Own || p.Task) && p.Volume == m.Name })
		})
	})
}

// seedsPlaceOf reports whether a container has a volume that gets the files of its
// image, and files beside them.
func seedsPlaceOf(s *plan.Service, containers []*containerResources) bool {
	return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool {
		return m.Seed && slices.ContainsFunc(containers, func(c *containerResources) bool {
			return slices.ContainsFunc(c.of.Places, func(p plan.Place) bool { return p.Volume == m.Name })
		})
	})
}

// taskVolume adds a volume on the task's disk, unless another container's mount has.
func (set *serviceResources) taskVolume(name string) {
	if !slices.ContainsFunc(set.task.Volumes, func(v cfn.ECSVolume) bool { text, _ := v.Name.Literal(); return text == name }) {
		set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{Name: cfn.Of(name)})
	}
}

func mountPoint(volume, dir string, readOnly bool) cfn.ECSMountPoint {
	return cfn.ECSMountPoint{SourceVolume: cfn.Of(volume), ContainerPath: cfn.Of(dir), ReadOnly: cfn.Of(readOnly)}
}

// keepImageFiles is a container that copies what the image of another one has in the
// places that keep it, as root, since not every user may read it all.
func keepImageFiles(c *containerResources) *cfn.ECSContainerDefinition {
	keeper := &cfn.ECSContainerDefinition{
		Name: cfn.Of(plan.ImageFilesContainer(c.of)), Image: c.container.Image, RepositoryCredentials: c.container.RepositoryCredentials,
		Essential: cfn.Of(false), EntryPoint: texts("/bin/sh", "-c"), User: cfn.Of("0"), ReadonlyRootFilesystem: cfn.Of(true),
		LinuxParameters: copying(),
	}
	var script strings.Builder
	script.WriteString("set -eu\n")
	for _, place := range c.of.Places {
		if place.Keep {
			to := c.of.FilesRoot() + place.Path
			keeper.MountPoints = append(keeper.MountPoints, mountPoint(place.Volume, to, false))
			fmt.Fprintf(&script, "if [ -d %[1]s ]; then cp -a %[1]s/. %[2]s/; fi\n", plan.Quote(place.Path), plan.Quote(to))
		}
	}
	if len(keeper.MountPoints) == 0 {
		return nil
	}
	keeper.Command, keeper.LogConfiguration = texts(script.String()), c.preparingLogs(c.of)
	return keeper
}

// emitFileValues gives the init container what the files of one container hold.
func emitFileValues(p *plan.Plan, c *containerResources, w *fileWriter, init *cfn.ECSContainerDefinition) {
	for _, f := range c.of.Files {
		name := w.variables[c.of.Name+f.Path]
		switch {
		case f.Secret != "":
			secret := p.Secret(f.Secret)
			init.Secrets = append(init.Secrets, cfn.ECSSecret{Name: cfn.Of(name), ValueFrom: keyFrom(secret, f.Key)})
			if revision, has := revisionOf(secret); has {
				init.Environment = append(init.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(name + "_REVISION"), Value: revision})
			}
		case f.Parameter != "":
			init.Secrets = append(init.Secrets, cfn.ECSSecret{Name: cfn.Of(name), ValueFrom: parameterARN(f.Parameter)})
			c.readsParameter(f.Parameter)
		case f.Content != "" && !f.Stored:
			init.Environment = append(init.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(name), Value: literal(f.Value())})
		}
	}
}

// A fileWriter collects the commands that write files, and the names of the environment
// variables that hold their content.
type fileWriter struct {
	first     []string // before the archive is unpacked
	archive   *plan.Archive
	lines     []string
	variables map[string]string // by service and path
}

func (w *fileWriter) line(format string, words ...any) {
	w.lines = append(w.lines, fmt.Sprintf(format, words...))
}

func (w *fileWriter) script() string {
	lines := append([]string{"set -eu", "umask 022"}, w.first...)
	if w.archive != nil { // others may write to the bucket that it comes from
		lines = append(lines,
			fmt.Sprintf(`if [ "$(gunzip -c %s | sha256sum)" != '%s  -' ]; then`, archiveName, w.archive.Hash),
			"  echo 'the files that came from S3 are not those of the deployment: run compose2ecs deploy again' >&2", "  exit 1", "fi",
			fmt.Sprintf("tar -xzf %s -C /compose2ecs/", archiveName))
	}
	return strings.Join(append(lines, w.lines...), "\n") + "\n"
}

// write adds the commands for the files of a service. Content never meets the shell's
// syntax: it is only ever the value of a quoted variable.
func (w *fileWriter) write(s *plan.Service) {
	root := s.FilesRoot()
	var made []string // as mount points
	for _, place := range s.Places {
		made = append(made, place.Path)
		for _, dir := range place.Clear {
			w.first = append(w.first, "rm -rf "+plan.Quote(root+dir))
		}
		w.give(root, place)
	}
	for _, d := range s.Directories {
		if d.Stored {
			continue
		}
		for _, dir := range d.Empty {
			made = w.makeDirectory(root, dir, made)
		}
	}
	for _, dir := range s.MountedInPlaces() {
		made = w.makeDirectory(root, dir, made)
	}
	for _, f := range s.Files {
		if f.Stored {
			continue
		}
		made = w.makeDirectory(root, path.Dir(f.Path), made)
		w.file(s, root, f)
	}
	for _, d := range s.Directories {
		if d.Mode != "" {
			w.line("find %s -type d -exec chmod %s {} +", plan.Quote(root+d.Path), d.Mode)
		}
		if d.Owner != "" {
			w.line("chown -R %s %s", d.Owner, plan.Quote(root+d.Path))
		}
	}
}

// give gives a directory its owner and its mode.
func (w *fileWriter) give(root string, place plan.Place) {
	if place.Owner != "" {
		w.line("chown %s %s", place.Owner, plan.Quote(root+place.Path))
	}
	if place.Mode != "" {
		w.line("chmod %s %s", place.Mode, plan.Quote(root+place.Path))
	}
}

func (w *fileWriter) makeDirectory(root, dir string, made []string) []string {
	if slices.Contains(made, dir) {
		return made
	}
	w.line("%s", plan.MakeDirectoryCommand(root, dir))
	return append(made, dir)
}

func (w *fileWriter) file(s *plan.Service, root string, f plan.File) {
	name := plan.Quote(root + f.Path)
	switch variable := w.variable(s, f); {
	case variable == "":
		w.line(": > %s", name)
	case f.Packed:
		w.line("printf %%s \"$%s\" | base64 -d | gunzip > %s", variable, name)
	case f.Encoded() || f.Binary:
		w.line("printf %%s \"$%s\" | base64 -d > %s", variable, name)
	default:
		w.line("printf %%s \"$%s\" > %s", variable, name)
	}
	if f.Owner != "" {
		w.line("chown %s %s", f.Owner, name)
	}
	if f.Mode != "0644" { // which the umask gives
		w.line("chmod %s %s", f.Mode, name)
	}
}

// variable names the variable for the content of a file; "": it is empty.
func (w *fileWriter) variable(s *plan.Service, f plan.File) string {
	if f.Secret == "" && f.Parameter == "" && f.Content == "" {
		return ""
	}
	if w.variables == nil {
		w.variables = map[string]string{}
	}
	name := fmt.Sprintf("FILE_%d", len(w.variables)+1)
	w.variables[s.Name+f.Path] = name
	return name
}
