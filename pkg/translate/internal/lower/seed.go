package lower

import (
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var seedFeature = feature{
	name: "Volumes with the files of an image",
	about: "Docker copies the content of an image at a mount point into an empty named volume; EFS does not. With `x-aws-efs: {seed: true}` " +
		"an init container from the same image does so before each task starts, as long as the volume is empty: for each service that writes " +
		"to the volume, or else for those that read it. The image needs `sh` and `cp`. If several tasks start at once, the others wait for the " +
		"one that copies, and a copy that was interrupted is completed. `nocopy` leaves a mount out. `check` reports volumes that hide files " +
		"of a well-known image, or files that a Dockerfile copies or generates there. The files of other images are not looked up, " +
		"because that would require downloading the images: where they probably have some, `check` says so, and `init` writes `seed: true`.",
	kinds: []diag.Kind{kindUnfilled, kindHiddenContent, kindMayHide, kindSeed},
	lower: lowerSeeds,
}

var (
	kindUnfilled = diag.Kind{
		Code: "C2E-unfilled-volume", Severity: diag.Info,
		Title: "volume is empty, and nothing fills it",
		Cause: "Docker copies the image's content at the mount point into an empty named volume. An EFS file system stays empty and hides the " +
			"image's content.",
		Fix: "copy the image's files with x-aws-efs: {seed: true}, or acknowledge the finding with x-aws-ignore if something else writes " +
			"to the file system",
	}
	kindHiddenContent = diag.Kind{
		Code: "C2E-hidden-content", Severity: diag.Warning,
		Title: "volume hides files in the image",
		Cause: "The program needs the image's content at the mount point. Docker copies it into an empty named volume, but an EFS file system " +
			"stays empty.",
		Fix:     "fill the volume from the image: x-aws-efs: {seed: true}",
		Several: "fill each volume from its image: x-aws-efs: {seed: true}",

		Breaks: true, Together: "volumes hide files in the images: %s",
	}
	kindSeed = diag.Kind{
		Code: "C2E-seed", Severity: diag.Error,
		Title: "volume cannot be filled from an image",
		Cause: "A volume can be filled only as a whole, by a shell in the image of a service that mounts the whole volume without nocopy.",
		Fix:   "remove seed: true from the volume, or nocopy and subpath from a mount",
	}
)

func lowerSeeds(l *lowering) {
	for i, v := range l.plan.Volumes {
		var readers, writers []string
		l.eachMount(v, func(s *plan.Service, m *plan.Mount) {
			if m.ReadOnly {
				readers = append(readers, s.Name)
			} else {
				writers = append(writers, s.Name)
			}
		})
		switch {
		case v.Seed:
			markSeeds(l, v, len(writers) > 0)
		case l.plan.FileSystem(v).Existing != "": // what it has is what is wanted
		case len(writers) == 0:
			verb := "reads"
			if len(readers) > 1 {
				verb = "read"
			}
			l.At("volumes", v.Name).Report(kindUnfilled, "volume %q: %s %s from it, but nothing writes to it", v.Name, quotedNames(readers), verb)
		default:
			l.eachMount(v, func(s *plan.Service, m *plan.Mount) { l.reportUnfilled(&l.plan.Volumes[i], s, m, readers, writers) })
		}
	}
}

// reportUnfilled reports what a mount of a volume that nothing fills may hide, or what others miss in it.
func (l *lowering) reportUnfilled(v *plan.Volume, s *plan.Service, m *plan.Mount, readers, writers []string) {
	isPublished := func(name string) bool { return l.buildOf(l.Project.Services[name]) == nil }
	shellless := func(name string) bool { return l.withoutShell(l.Project.Services[name]) != "" }
	switch {
	case l.hides(s.Name, m, writers) || l.hidesBuild(s.Name, m, readers, writers):
		v.Hides = !l.staysEmpty(v.Name) && !slices.ContainsFunc(writers, shellless)
		l.about(s.Name).At("volumes", m.Path).Report(kindHiddenContent, "the volume %q hides the image's content at %s", v.Name, m.Path).
			Of(v.Name, "")
		return
	case len(readers) > 0 && !m.ReadOnly && !m.NoCopy && !slices.ContainsFunc(writers, isPublished):
		l.about(s.Name).At("volumes", m.Path).
			Report(kindUnfilled, "any files in the image at %s will be missing from the volume %q, used by %s", m.Path, v.Name, quotedNames(readers))
	}
	if !v.Hides && !l.staysEmpty(v.Name) && l.mayHide(s, m, writers, readers) {
		v.Hides, v.Guessed = true, !l.known(l.Project.Services[s.Name].Image).Shell.Known()
		l.reportMayHide(s, m)
	}
}

// hides reports whether nothing puts files into a volume that the image of a service has at a mount: it is built with them, or
// is known to have some, and no service with another image writes to the volume, but for web servers, which could and do not.
func (l *lowering) hides(service string, m *plan.Mount, writers []string) bool {
	c := l.Project.Services[service]
	if l.buildOf(c) != nil {
		isMade := func(name string) bool { return l.isMadeAtStart(l.Project.Services[name]) }
		return !m.NoCopy && (l.builtWith(c, m.Path) || l.hidesPackages(c, path.Clean(m.Path)) ||
			l.builtWithLaravel(c, path.Clean(m.Path)) ||
			l.filledByRun(c, path.Clean(m.Path)) && !slices.ContainsFunc(writers, isMade))
	}
	others := slices.ContainsFunc(writers, func(name string) bool {
		other := l.Project.Services[name]
		return other.Image != c.Image && (l.buildOf(other) != nil || !l.servesFiles(other))
	})
	return !others && !m.NoCopy && slices.Contains(l.factsOf(c).Ships.Value, path.Clean(m.Path))
}

// hidesBuild reports whether nobody puts files into a volume for what a build of scripts and styles makes, which a service has in its
// image and only that one could, and which others read.
func (l *lowering) hidesBuild(service string, m *plan.Mount, readers, writers []string) bool {
	c := l.Project.Services[service]
	others := func(names []string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return l.Project.Services[name].Image != c.Image })
	}
	return l.buildOf(c) == nil && !m.NoCopy && path.Base(m.Path) == "dist" && others(readers) && !others(writers)
}

// staysEmpty reports whether the files say that no image fills a volume.
func (l *lowering) staysEmpty(volume string) bool {
	settings, _ := l.Project.Volumes[volume].Extensions["x-aws-efs"].(map[string]any)
	return settings["seed"] == false
}

// hasOnlyDefaults reports whether a well-known image, or one that is built from it, has no files at a mount, or the page that a web server
// sends before it has others: if it came first, the volume would not be empty for the image with the files.
func (l *lowering) hasOnlyDefaults(service string, m *plan.Mount) bool {
	c, dir := l.Project.Services[service], path.Clean(m.Path)
	isPage := slices.Contains([]string{"/usr/share/caddy", "/usr/share/nginx/html", "/usr/local/apache2/htdocs"}, dir)
	if l.buildOf(c) != nil {
		return isPage && l.servesFiles(c) && l.leavesAlone(c, dir)
	}
	_, known := l.lookup(c.Image) // another image with that name may have a site of its own
	return known && l.servesFiles(c) && (isPage || !slices.Contains(l.factsOf(c).Ships.Value, dir))
}

// eachMount visits the mounts of a volume.
func (l *lowering) eachMount(v plan.Volume, visit func(*plan.Service, *plan.Mount)) {
	for _, s := range l.plan.Services {
		for i := range s.Mounts {
			if s.Mounts[i].Volume == v.Name && s.Mounts[i].OnEFS() {
				visit(s, &s.Mounts[i])
			}
		}
	}
}

// markSeeds has the volume filled where it is written to, or else where it is read.
func markSeeds(l *lowering, v plan.Volume, written bool) {
	seeded, others := false, false
	l.eachMount(v, func(s *plan.Service, m *plan.Mount) {
		others = others || !m.ReadOnly && !m.NoCopy && m.Subpath == "" && !l.hasOnlyDefaults(s.Name, m)
	})
	l.eachMount(v, func(s *plan.Service, m *plan.Mount) {
		m.Seed = !m.NoCopy && m.Subpath == "" && (!m.ReadOnly || !written) && !(others && l.hasOnlyDefaults(s.Name, m))
		seeded = seeded || m.Seed
		if why := l.withoutShell(l.Project.Services[s.Name]); m.Seed && why != "" {
			l.about(s.Name).At("volumes", m.Path).
				Report(kindSeed, "filling the volume %q requires a shell in the image, but %s", v.Name, why).
				WithHint("remove seed: true from the volume, or use an image with a shell")
		}
	})
	if !seeded {
		mount := "mount"
		if written {
			mount = "writable mount"
		}
		l.At("volumes", v.Name, "x-aws-efs", "seed").
			Report(kindSeed, "volume %q: each %s has nocopy or subpath, so no image can fill it", v.Name, mount)
	}
}
