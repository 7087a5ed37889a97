package lower

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var imageFeature = feature{
	name: "Images",
	about: "The image is pulled from the registry that `image` names. With `build`, or with a name that is valid only on this machine, it " +
		"is a parameter of the template, `<Service>Image`: `deploy` builds and pushes the image and sets it, or you do. Facts about the base " +
		"image of its Dockerfile, and the port that the Dockerfile exposes, apply to it too. `platform: linux/arm64` runs on ARM64.",
	reads: []attribute{
		{"services.*.image", "image of the container"},
		{"services.*.platform", "runtime platform of the task, for all of its containers; otherwise taken from build.platforms"},
	},
	kinds: []diag.Kind{kindImageName, kindLocalImage, kindPlatform, kindArchitectures, kindPullLimit, kindMovedImage},
	lower: lowerImages,
}

var (
	kindImageName = diag.Kind{
		Code: "C2E-image-name", Severity: diag.Warning,
		Breaks: true, Stops: true,
		Title: "invalid image reference",
		Cause: "An image reference has the form [REGISTRY/]REPOSITORY[:TAG][@DIGEST], with a lowercase repository and no scheme or spaces; a " +
			"part may be missing because a variable is not set. The image becomes a parameter of the template instead.",
		Fix: "correct the reference, or supply the parameter when you deploy",
	}
	kindPlatform = diag.Kind{
		Code: "C2E-platform", Severity: diag.Error,
		Title: "platform not supported",
		Cause: "compose2ecs runs Linux tasks, on amd64 (x86_64) or arm64.",
		Fix:   "use linux/amd64 or linux/arm64",
	}
)

func lowerImages(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		lowerImage(l, s, c)
		lowerPlatform(l, s, c)
	})
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) { lowerArchitecture(l, s) })
	checkPullLimit(l)
	l.plan.MayBuild = len(l.plan.UnprovenImages()) > 0 && l.MayBuild(l.Paths.Directory)
}

func lowerImage(l *lowering, s *plan.Service, c types.ServiceConfig) {
	image := &s.Container
	image.Image, image.ImageOf = l.pinned(c.Image), cmp.Or(l.Hooks[s.Name].Service, s.Name)
	if builder := l.builderOf(c); builder != "" {
		image.Built = true
		if builder != s.Name {
			image.ImageOf = builder
		}
	}
	image.Unproven = l.isUnproven(c)
	reportMoved(l, s, c)
	switch why := l.onlyHere(c); {
	case c.Image == "":
	case !isImage(c.Image):
		image.Image = ""
		reportImage(l, s, c.Image)
	case why != "":
		image.Image = ""
		if image.Built {
			return
		}
		l.about(s.Name).AtValue("image").Report(kindLocalImage, "ECS cannot pull %s: %s; the image becomes the parameter %s",
			c.Image, why, plan.ID(image.ImageOf, "Image")).Of(c.Image, strings.TrimPrefix(why, "it is "))
	case l.isNowhere(c):
		l.about(s.Name).AtValue("image").
			Report(kindLocalImage, "Docker Hub has no image %q", c.Image).
			WithHint("%s", pushIt).OrOfSeveral(pushThem).
			Of(c.Image, "not on Docker Hub")
	case c.PullPolicy == types.PullPolicyNever && !image.Built:
		l.about(s.Name).AtValue("pull_policy").
			Report(kindLocalImage, "ECS pulls %s for each task, although pull_policy is never", c.Image).
			WithHint("%s; if a registry has it, remove pull_policy", pushIt).OrOfSeveral(pushThem+"; if a registry has them, remove pull_policy").
			Of(c.Image, "pull_policy: never")
	}
}

// lowerPlatform is that which a service names, or which its image is built for: for one of
// several, Fargate's own default is as good as any.
func lowerPlatform(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if c.Platform != "" {
		var known bool
		if s.Architecture, known = architectureOf(c.Platform); !known {
			l.about(s.Name).AtValue("platform").Report(kindPlatform, "platform %s is not supported", c.Platform)
		}
		return
	}
	build := l.buildOf(c)
	if build == nil || len(build.Platforms) == 0 {
		return
	}
	var built []string
	for _, platform := range build.Platforms {
		if architecture, known := architectureOf(platform); known {
			built = append(built, architecture)
		}
	}
	switch {
	case len(built) == 0:
		verb := "is"
		if len(build.Platforms) > 1 {
			verb = "are"
		}
		l.about(s.Name).AtValue("build", "platforms").
			Report(kindPlatform, "its image is built only for %s, which %s not supported", sentence.And(build.Platforms), verb)
	case !slices.Contains(built, "X86_64"):
		s.Architecture = built[0]
	}
}

// architectureOf is what ECS calls a platform of Docker: "" for one that leaves it open.
func architectureOf(platform string) (architecture string, known bool) {
	switch strings.ToLower(platform) {
	case "linux", "":
		return "", true
	case "linux/amd64", "linux/amd64/v1", "linux/amd64/v2", "linux/amd64/v3", "linux/x86_64", "amd64", "x86_64":
		return "X86_64", true
	case "linux/arm64", "linux/arm64/v8", "linux/aarch64", "arm64", "aarch64":
		return "ARM64", true
	}
	return "", false
}

// isImage reports whether Docker takes a text for the name of an image.
func isImage(name string) bool {
	_, err := reference.ParseNormalizedNamed(name)
	return err == nil
}

func reportImage(l *lowering, s *plan.Service, name string) {
	parameter := plan.ID(s.Container.ImageOf, "Image")
	if isUnresolved(name) {
		l.reportUnresolved(name, parameter, "services", s.Name, "image")
		return
	}
	finding := l.about(s.Name).AtValue("image").
		Report(kindImageName, "%q is not a valid image reference; the parameter %s takes its place", name, parameter)
	if unset := l.unsetIn("services", s.Name, "image"); len(unset) > 0 {
		finding.WithHint("set %s in the environment or in .env; or supply the parameter when you deploy", sentence.And(unset))
	}
}

var kindArchitectures = diag.Kind{
	Code: "C2E-architectures", Severity: diag.Error,
	Title: "containers in one task have different architectures",
	Cause: "All containers of a task run on the same machine, which is either amd64 or arm64.",
	Fix:   "give the containers the same platform, or run them in separate tasks",
}

// lowerArchitecture is that of whichever container names one, for all containers of the
// task.
func lowerArchitecture(l *lowering, host *plan.Service) {
	named := host
	for _, s := range l.plan.Containers(host) {
		switch {
		case s.Architecture == "" || s == named:
		case named.Architecture == "":
			named = s
		case s.Architecture != named.Architecture:
			l.about(s.Name).AtValue("platform").
				ReportThat(kindArchitectures, "runs in the same task as %q, but the two have different platforms", named.Name).
				Also("services", named.Name, "platform")
		}
	}
	if host.Architecture = named.Architecture; host.Architecture == "" {
		host.Architecture = "X86_64"
	}
}

// buildOf is how the image of a service is built here; nil if it is not.
func (l *lowering) buildOf(c types.ServiceConfig) *types.BuildConfig {
	if c.Build != nil {
		return c.Build
	}
	return l.Project.Services[l.builderOf(c)].Build
}

// builderOf is the service that builds the image of a service: itself, or another one that
// gives it the same name, as where a worker runs the image of the site; "" if none does.
func (l *lowering) builderOf(c types.ServiceConfig) string {
	if c.Build != nil {
		return c.Name
	}
	if hook, ok := l.Hooks[c.Name]; ok && c.Image == "" {
		return hook.Service
	}
	return l.builders[c.Image]
}

// factsOf is what is known about the image of a service. One that is built here is known as the one that
// it starts from, as far as a Dockerfile does not change it: its ports, sizes, data and what it requires, but not its user.
func (l *lowering) factsOf(c types.ServiceConfig) images.Facts {
	facts := l.imageFacts(c)
	if moved := l.movedTo(c, facts); len(moved) > 0 {
		facts.Data.Value = moved
	}
	if logs := l.kafkaLogs(c); logs != "" {
		facts.Data.Value = []string{logs}
	}
	return facts
}

// movedTo are the directories in which a service has the program of an image keep its data, other than those of the image.
func (l *lowering) movedTo(c types.ServiceConfig, facts images.Facts) []string {
	var moved []string
	for _, name := range facts.DataIn.Value {
		if paths := splitPaths(l.givenTo(c, name)); len(paths) > 0 {
			moved = paths
		}
	}
	return moved
}

// splitPaths are the directories in a list with commas; none if one of them is not absolute.
func splitPaths(list string) []string {
	paths := strings.Split(list, ",")
	if slices.ContainsFunc(paths, func(dir string) bool { return !path.IsAbs(dir) }) {
		return nil
	}
	return paths
}

// givenTo is what a service, or else the Dockerfile of its image, has for a variable, or in its command for an option; "" if nothing.
func (l *lowering) givenTo(c types.ServiceConfig, name string) string {
	if strings.HasPrefix(name, "-") {
		value, _ := optionAmong(l.startsWith(c), name)
		return value
	}
	return l.setTo(c, name)
}

// lookup is what is known of an image, and whether it is one of the well-known ones. Many decisions ask for it, so that it is kept; they
// must not change what the facts refer to.
func (l *lowering) lookup(reference string) (images.Facts, bool) {
	found, looked := l.facts[reference]
	if !looked {
		found.facts, found.known = images.Lookup(reference)
		if l.facts == nil {
			l.facts = map[string]knownImage{}
		}
		l.facts[reference] = found
	}
	return found.facts, found.known
}

// A knownImage is what is known of an image, and whether it is one of the well-known ones.
type knownImage struct {
	facts images.Facts
	known bool
}

// imageFacts is what is known of the image of a service, wherever its data is.
func (l *lowering) imageFacts(c types.ServiceConfig) images.Facts {
	facts, known := l.lookup(c.Image)
	switch {
	case known:
		return l.withTagged(c, facts)
	case l.builderOf(c) == "":
		return l.withHeavy(c, l.withTagged(c, facts))
	}
	return l.builtFacts(c)
}

// dockerfileOf is the file that the image of a service is built from; an empty one if it is not built here.
func (l *lowering) dockerfileOf(c types.ServiceConfig) load.Dockerfile {
	build := l.buildOf(c)
	if build == nil {
		return load.Dockerfile{}
	}
	builder := l.builderOf(c)
	file, read := l.dockerfiles[builder]
	if !read {
		file = l.Dockerfile(build)
		l.dockerfiles[builder] = file
	}
	return file
}

// setTo is what a variable of a container is set to, by its service or else by the Dockerfile of its image, as far as that is known.
func (l *lowering) setTo(c types.ServiceConfig, name string) string {
	if value := c.Environment[name]; value != nil {
		return *value
	}
	return l.dockerfileOf(c).Sets[name]
}
