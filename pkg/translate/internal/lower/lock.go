package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var lockFeature = feature{
	name: "Pinned images",
	about: "`compose2ecs lock` writes `compose2ecs.lock` beside the first Compose file: for each image that is not built here, its digest, " +
		"its architectures, and what the image says about itself. With the file, images are pulled by digest, `REPOSITORY@sha256:…`, and what " +
		"the file says about an image takes precedence over what is known about well-known images; what you write takes precedence over both. " +
		"The image's user owns its volumes. Service Connect offers the ports of its `EXPOSE` if you declare none. Its `HEALTHCHECK`, which " +
		"Amazon ECS otherwise ignores, becomes the health check of the container, as with Docker. In a read-only container, its `VOLUME`s are " +
		"writable, as with Docker. If it has no shell, nothing that needs one is used. Its size is compared with the storage of the task. An " +
		"image for another architecture is an error.",
	kinds: []diag.Kind{kindNotLocked, kindLockOutdated, kindLockUnused, kindImageArchitecture, kindImageSize, kindImageHealth, kindImageVolume},
	lower: lowerLock,
}

var (
	kindNotLocked = diag.Kind{
		Code: "C2E-not-locked", Severity: diag.Warning,
		Title:  "image is not in the lock file",
		Titles: "images are not in the lock file",
		Cause:  "compose2ecs.lock has no digest for the image, so each deployment can use a different one.",
		Fix:    "run compose2ecs lock",

		Together: "images are not in the lock file: %s",
	}
	kindLockOutdated = diag.Kind{
		Code: "C2E-lock-outdated", Severity: diag.Error,
		Title: "lock file is out of date",
		Cause: "With --locked, compose2ecs.lock must contain exactly the images of the project, each named as in the Compose file.",
		Fix:   "run compose2ecs lock and commit compose2ecs.lock",
	}
	kindLockUnused = diag.Kind{
		Code: "C2E-lock-unused", Severity: diag.Info,
		Title: "lock file contains images that the project does not use",
		Cause: "The Compose file has changed since compose2ecs.lock was written.",
		Fix:   "run compose2ecs lock, which removes unused entries",
	}
	kindImageArchitecture = diag.Kind{
		Code: "C2E-image-architecture", Severity: diag.Error,
		Title: "image is for another architecture",
		Cause: "According to compose2ecs.lock, the registry does not have the image for this architecture, so the container would not start.",
		Fix:   "set the platform of the service to one that the image supports, or use another image",
	}
	kindImageHealth = diag.Kind{
		Code: "C2E-image-health", Severity: diag.Info,
		Title: "health check of the image is used",
		Cause: "As with Docker, the image's HEALTHCHECK is used if the file has none; Amazon ECS would ignore it if the task definition did " +
			"not repeat it. Compose leaves an unhealthy container running, but ECS replaces its task.",
		Fix: "nothing to do; to turn a health check off, set healthcheck: {disable: true}",

		Choice: "health checks of images", Together: "health checks of these services come from their images: %s",
	}
)

// lowerLock comes last: by then it is known which images are used, and for what.
func lowerLock(l *lowering) {
	l.references = l.pulled()
	if l.Lock.File == nil && !l.Lock.Required {
		return
	}
	for _, r := range l.references {
		image, locked := l.Lock.Image(r.Image)
		if !locked || digestIn(r.Image) != "" && digestIn(r.Image) != image.Digest {
			l.reportNotLocked(r)
		}
		for _, service := range r.Services {
			if architecture := dockerArchitecture(l.service(l.plan.Hosts(l.service(service))[0])); locked && !image.IsFor(architecture) {
				l.about(service).AtValue("image").Report(kindImageArchitecture, "%s is for %s, but the task runs on %s", r.Image,
					sentence.And(image.Architectures), architecture)
			}
		}
	}
	l.reportUnused()
	for _, s := range l.plan.Tasks() {
		l.checkImageSize(s)
	}
}

func (l *lowering) reportNotLocked(r Reference) {
	at := l.At()
	if len(r.Services) > 0 {
		at = l.AtValue("services", r.Services[0], "image")
	}
	switch {
	case l.Lock.Unusable: // which is said already
	case l.Lock.File == nil:
		at.Report(kindLockOutdated, "there is no %s to pin %s", l.Lock.Shown, r.Image)
	case l.Lock.Required:
		at.Report(kindLockOutdated, "%s does not contain %s", l.Lock.Shown, r.Image)
	default:
		at.Report(kindNotLocked, "%s does not contain %s", l.Lock.Shown, r.Image).Of(r.Image, "")
	}
}

// reportUnused is about images in the lock file that no service uses, not even one that is left out now.
func (l *lowering) reportUnused() {
	if l.Lock.File == nil || !l.Lock.Whole {
		return
	}
	used := map[string]bool{}
	for _, r := range l.references {
		used[r.Image] = true
	}
	for _, c := range l.Project.AllServices() {
		used[c.Image] = true
	}
	var unused []string
	for _, name := range slices.Sorted(maps.Keys(l.Lock.Images)) {
		if !used[name] {
			unused = append(unused, name)
		}
	}
	if len(unused) == 0 {
		return
	}
	kind := kindLockUnused
	if l.Lock.Required {
		kind = kindLockOutdated
	}
	l.AtPosition(source.Pos{File: l.Lock.Shown, Line: 1, Column: 1}).
		Report(kind, "no service uses %s", sentence.Or(unused))
}

// A Reference is an image that tasks pull and that is not built here.
type Reference struct {
	Image         string   // as the Compose file names it
	Architectures []string // that it is needed for, by Docker's names
	Services      []string // that name it; none for one that compose2ecs adds
}

// Has reports whether a service is started from the image.
func (r Reference) Has(service string) bool { return slices.Contains(r.Services, service) }

// pulled are the images of the project, each once, sorted.
func (l *lowering) pulled() []Reference {
	all := map[string]Reference{}
	add := func(image string, task *plan.Service, services ...string) {
		r := all[image]
		all[image] = Reference{
			image, plan.Union(r.Architectures, []string{dockerArchitecture(task)}), append(r.Services, services...),
		}
	}
	for _, task := range l.plan.Tasks() {
		for _, s := range l.plan.Containers(task) {
			if c := l.Project.Services[s.Name]; s.Container.Image != "" && l.buildOf(c) == nil {
				add(c.Image, task, s.Name)
			}
			if len(s.Places) > 0 {
				add(l.initImage, task)
			}
		}
		if task.Archive != nil {
			add(downloadImage, task)
		}
	}
	var list []Reference
	for _, image := range slices.Sorted(maps.Keys(all)) {
		list = append(list, all[image])
	}
	return list
}

// dockerArchitecture is that of a task, as images name it.
func dockerArchitecture(task *plan.Service) string {
	if task.Architecture == "ARM64" {
		return "arm64"
	}
	return "amd64"
}

// pinned is a reference by digest, if it is locked: ECS takes a tag or a digest, and not both (Amazon ECS API Reference,
// "ContainerDefinition": image). A digest that the file has itself stays.
func (l *lowering) pinned(image string) string {
	locked, ok := l.Lock.Image(image)
	if !ok || digestIn(image) != "" {
		return image
	}
	name := image
	if tag := strings.LastIndexByte(name, ':'); tag > strings.LastIndexByte(name, '/') {
		name = name[:tag]
	}
	return name + "@" + locked.Digest
}

// digestIn is the digest that a reference has, "" if it has none.
func digestIn(image string) string {
	_, digest, _ := strings.Cut(image, "@")
	return digest
}

// known is what is known of an image: what the lock file has from its registry, and else what is known of well-known images. The
// origin of a fact tells which it is.
func (l *lowering) known(image string) images.Facts {
	facts, _ := l.lookup(image)
	locked, ok := l.Lock.Image(image)
	if ok && locked.Shell != nil {
		facts.Shell = images.Fact[bool]{Value: *locked.Shell, Origin: images.Locked}
	}
	return facts
}

// startedAs is the user that a container starts as: in numbers if they are written, or if the lock file has them for the user of the
// image; else as it is written.
func (l *lowering) startedAs(c types.ServiceConfig) string {
	locked, ok := l.Lock.Image(c.Image)
	if ok && (c.User == "" || c.User == locked.User) {
		return cmp.Or(locked.Owner, c.User)
	}
	return c.User
}

// isRoot reports whether a user that an image or a file names is root, with any group.
func isRoot(user string) bool {
	name, _, _ := strings.Cut(user, ":")
	return name == "root" || name == "0"
}

// startsWith is the command line of a container: what is written, and what the lock file or the Dockerfile has for the rest. As
// with Docker, an entry point that is written takes the place of the image's command too.
func (l *lowering) startsWith(c types.ServiceConfig) []string {
	locked, known := l.Lock.Image(c.Image)
	if !known {
		built := l.dockerfileOf(c)
		locked.Entrypoint, locked.Command = built.Entrypoint, built.Command
	}
	entrypoint, command := c.Entrypoint, c.Command
	if command == nil && entrypoint == nil {
		command = locked.Command
	}
	if entrypoint == nil {
		entrypoint = locked.Entrypoint
	}
	return slices.Concat(entrypoint, command)
}

// mayClear reports whether an image has an entry point or a command that an empty one would have to clear, as far as is known.
func (l *lowering) mayClear(image, attribute string) bool {
	locked, ok := l.Lock.Image(image)
	return !ok || attribute == "entrypoint" && len(locked.Entrypoint) > 0 || attribute == "command" && len(locked.Command) > 0
}

// writable gives a service whose file system is read-only storage at the directories where its image keeps data, as Docker does for
// the volumes of an image.
func writable(c types.ServiceConfig, directories []string) types.ServiceConfig {
	if !c.ReadOnly || len(directories) == 0 {
		return c
	}
	c.Volumes = slices.Clone(c.Volumes)
	for _, dir := range directories {
		c.Volumes = append(c.Volumes, types.ServiceVolumeConfig{Type: types.VolumeTypeVolume, Target: dir})
	}
	return c
}

// ofImages adds to the copy of the project that the features read what Docker takes from an image.
func ofImages(l *lowering) {
	for name, c := range l.Project.Services {
		locked, ok := l.Lock.Image(c.Image)
		if !ok || l.buildOf(c) != nil {
			if c.ReadOnly {
				l.imageVolumes[name] = uncovered(c, l.factsOf(c).Data.Value)
				l.Project.Services[name] = writable(c, l.imageVolumes[name])
			}
			continue
		}
		l.imageVolumes[name] = uncovered(c, locked.Volumes)
		c = writable(c, l.imageVolumes[name])
		if checked := healthOf(c.HealthCheck, locked.HealthCheck); checked != c.HealthCheck {
			c.HealthCheck = checked
			l.about(name).At().Report(kindImageHealth, "the HEALTHCHECK of %s is used", c.Image).Of(name, "")
		}
		l.Project.Services[name] = c
	}
}

// uncovered are the volumes of an image where nothing is mounted.
func uncovered(c types.ServiceConfig, volumes []string) []string {
	mounted := tmpfsTargets(c)
	for _, v := range c.Volumes {
		mounted = append(mounted, v.Target)
	}
	return slices.DeleteFunc(slices.Clone(volumes), func(dir string) bool {
		return slices.ContainsFunc(mounted, func(mount string) bool { return overlaps([]string{dir}, path.Clean(mount)) })
	})
}
