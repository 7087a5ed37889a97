package lower

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var buildsFeature = feature{
	name: "Builds",
	about: "A service with `build` is built with Docker's BuildKit, for the architecture of its tasks, and pushed: to the repository that " +
		"`image` names, as with `docker compose push`, or else to a repository of its own in Amazon ECR, `PROJECT/SERVICE`. `deploy` does " +
		"both and deploys the image by digest; `build` only builds, and `push` builds and pushes. Each attribute means the same as in `docker " +
		"compose build`.",
	reads: []attribute{
		{"services.*.build", "the directory or Git repository that is built, in short"},
		{"services.*.build.additional_contexts.**", "further directories, images, or built services for the Dockerfile"},
		{"services.*.build.args.**", "arguments of the Dockerfile; use build.secrets for secret values"},
		{"services.*.build.cache_from.**", "caches that the builder reads"},
		{"services.*.build.cache_to.**", "caches that the builder writes"},
		{"services.*.build.context", "the directory or Git repository that is built"},
		{"services.*.build.dockerfile", "name of the Dockerfile"},
		{"services.*.build.dockerfile_inline", "the Dockerfile itself"},
		{"services.*.build.entitlements.**", "entitlements of the build, granted to the builder as in Docker Compose"},
		{"services.*.build.extra_hosts.**", "host names for the build, not for the tasks"},
		{"services.*.build.labels.**", "labels of the image"},
		{"services.*.build.network", "network of the build, not of the tasks"},
		{"services.*.build.no_cache", "builds without the cache; unless files have fixed timestamps, each deployment replaces the tasks"},
		{"services.*.build.no_cache_filter.**", "builds these stages without the cache"},
		{"services.*.build.platforms.**", "only the platform of the tasks is built, whatever others are listed"},
		{"services.*.build.privileged", "grants the entitlement security.insecure"},
		{"services.*.build.provenance", "attached if you set it; off by default, since it makes each image different"},
		{"services.*.build.pull", "checks the registry for newer base images"},
		{"services.*.build.sbom", "attached if you set it; off by default"},
		{"services.*.build.secrets.**", "files and variables for the build, which stay out of the image"},
		{"services.*.build.shm_size", "shared memory of the build, not of the tasks"},
		{"services.*.build.ssh.**", "SSH agent or keys for the build"},
		{"services.*.build.tags.**", "further names, on this machine; they are not pushed"},
		{"services.*.build.target", "stage of the Dockerfile that is built"},
		{"services.*.build.ulimits.**", "limits of the build, not of the tasks"},
	},
	extensions: []extension{{"x-aws-images", []string{"", "services.*"}, "Where the images of services with `build` are pushed.",
		imagesExtension{}}},
	kinds: []diag.Kind{kindBuiltImage, kindRepository, kindPushedImage, kindMissingBuild},
	lower: lowerBuilds,
}

var (
	kindBuiltImage = diag.Kind{
		Code: "C2E-built-image", Severity: diag.Info,
		Together: "images of these services are built and pushed when you deploy: %s",
		Title:    "image is built and pushed",
		Cause: "The service has a build section and no image that ECS could pull. `deploy` builds the image and pushes it to a repository in " +
			"Amazon ECR; in the template, the image is a parameter.",
		Fix: "to push elsewhere, set image to a name in your registry, or use x-aws-images",
	}
	kindRepository = diag.Kind{
		Code: "C2E-repository", Severity: diag.Error,
		Title: "invalid image repository",
		Cause: "The name of an Amazon ECR repository has 2 to 256 lowercase letters, digits, and separators (., _, -, /), with no two " +
			"separators in a row, except for __. A registry is a host name, optionally with a port or path.",
		Fix: "write x-aws-images like this: {registry: ghcr.io/your-name} or {repository: team/app}",
	}
)

// imagesExtension is x-aws-images.
type imagesExtension struct {
	Registry   string `yaml:"registry" doc:"registry to push to instead of Amazon ECR, with a path if needed (ghcr.io/your-name); the value ecr pushes to Amazon ECR even if image names another registry"`
	Prefix     string `yaml:"prefix" doc:"what the names of the repositories begin with, instead of the project's name"`
	Repository string `yaml:"repository" doc:"an existing repository, in Amazon ECR or with its registry; only on a service"`
}

func (imagesExtension) scalarKey() string { return "repository" }

func lowerBuilds(l *lowering) {
	project, _ := decodeExtension[imagesExtension](l, l.Project.Extensions, "x-aws-images")
	if project.Repository != "" {
		l.AtValue("x-aws-images", "repository").
			Report(kindRepository, "each service needs its own repository, but %s is set for all services", project.Repository).
			WithHint("set x-aws-images: {repository: %s} on a single service; for all services, set registry", project.Repository)
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if c.Build == nil || s.Container.ImageOf != s.Name || !s.Container.Built {
			return
		}
		own, written := decodeExtension[imagesExtension](l, c.Extensions, "x-aws-images", "services", s.Name)
		own.Registry, own.Prefix = cmp.Or(own.Registry, project.Registry), cmp.Or(own.Prefix, project.Prefix)
		b := plan.Build{
			Service: s.Name, Parameter: plan.ID(s.Name, "Image"), Platform: plan.Platform(architectureOfTasks(l, s)), Pulled: isPulled(c),
		}
		pushedTo(&b, l.plan.Project, s.Container.Image, own)
		b.Missing = l.MissingFrom(c.Build)
		if own.Repository != "" || own.Registry == amazonECR { // it is not where image: says
			forgetImage(l, s.Name)
		}
		if own == (imagesExtension{}) {
			reportPushed(l, s, c, &b)
		}
		reportMissing(l, s, c, b)
		if !isRepository(b) {
			l.about(s.Name).AtValue("x-aws-images").Report(kindRepository, "%q is not a valid image repository", cmp.Or(b.Reference, b.Repository))
		}
		if s.Container.Image == "" && !written && b.Reference == "" {
			l.about(s.Name).At("build").
				Report(kindBuiltImage, "its image is built and pushed to %s in Amazon ECR; in the template, it is the parameter %s", b.Repository,
					b.Parameter).Of(s.Name, "")
		}
		l.plan.Builds = append(l.plan.Builds, b)
	})
}

// architectureOfTasks is that of the tasks that have the container.
func architectureOfTasks(l *lowering, s *plan.Service) string {
	for _, host := range l.plan.Tasks() {
		if slices.Contains(l.plan.Containers(host), s) {
			return host.Architecture
		}
	}
	return s.Architecture
}

// isPulled reports whether the image of a service that could be built here is pulled instead, as `docker compose up` does.
func isPulled(c types.ServiceConfig) bool {
	return c.Image != "" && c.PullPolicy != "" && c.PullPolicy != types.PullPolicyBuild && c.PullPolicy != types.PullPolicyNever
}

// forgetImage leaves the image of a service, and of those that share it, to whoever deploys.
func forgetImage(l *lowering, builder string) {
	for _, s := range l.plan.Services {
		if s.Container.Built && s.Container.ImageOf == builder {
			s.Container.Image = ""
		}
	}
}

// pushedTo decides where an image goes: what the service says for itself counts first, then its image, then the project.
func pushedTo(b *plan.Build, project, image string, x imagesExtension) {
	repository := repositoryName(cmp.Or(x.Prefix, project), b.Service)
	switch {
	case strings.ContainsAny(before(x.Repository, "/"), ".:"):
		b.Reference, b.Existing = x.Repository, true
	case x.Repository != "":
		b.Repository, b.Existing = x.Repository, true
	case image != "" && x.Registry != amazonECR:
		b.Reference = image
	case x.Registry != "" && x.Registry != amazonECR:
		b.Reference = strings.TrimSuffix(x.Registry, "/") + "/" + repository
	default:
		b.Repository = repository
	}
}

func before(text, separator string) string {
	first, _, found := strings.Cut(text, separator)
	if !found {
		return ""
	}
	return first
}

// repositoryName makes a name that registries accept of two that Compose does.
func repositoryName(prefix, service string) string {
	name := strings.Trim(strings.ToLower(prefix+"/"+service), "._/-")
	return separators.ReplaceAllStringFunc(name, func(run string) string {
		if strings.Contains(run, "/") {
			return "/"
		}
		return run[:1]
	})
}

var (
	separators    = lazyregexp.New(`[._/-]{2,}`)
	ecrRepository = lazyregexp.New(`^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$`)
)

const minRepository, maxRepository = 2, 256

// isRepository reports whether registries accept the name of where a build goes ("CreateRepository" in the Amazon ECR API Reference).
func isRepository(b plan.Build) bool {
	if b.Reference != "" {
		return isImage(b.Reference)
	}
	return len(b.Repository) >= minRepository && len(b.Repository) <= maxRepository && ecrRepository.MatchString(b.Repository)
}
