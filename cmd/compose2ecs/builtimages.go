package main

import (
	"context"
	"maps"
	"os/exec"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// imageOptions say where the images of a deployment come from.
type imageOptions struct {
	buildOptions
	noBuild, always bool
	images          []string
}

func (o *imageOptions) flags() []cli.Flag {
	return append([]cli.Flag{
		&option{name: "build", to: &o.always, usage: "also build images that pull_policy would otherwise pull"},
		&option{name: "no-build", to: &o.noBuild, usage: "build nothing; keep the deployed images or, if the " +
			"image attribute has changed, deploy the images that it names"},
		&option{name: "image", value: "SERVICE=IMAGE", to: &o.images,
			usage: "deploy this image for the service instead of building one; repeatable"},
	}, o.buildOptions.flags()...)
}

// given are the images from the command line.
func (o *imageOptions) given(command *cli.Command, template *cfn.Document) (map[string]string, error) {
	images, err := pairs(command, "image", o.images)
	if err != nil {
		return nil, err
	}
	m, _ := manifest.Of(template)
	for _, service := range slices.Sorted(maps.Keys(images)) {
		switch {
		case !m.Has(service):
			return nil, usageErrorf(command, "--image: there is no service %q", service)
		case !slices.ContainsFunc(m.Parameters, func(p manifest.Parameter) bool { return p.ImageOf == service }):
			return nil, usageErrorf(command, "--image is for services with a build section: change image: of %q in the Compose file", service)
		}
	}
	return images, nil
}

// withImages is a request with the images that are built for it.
func (s *session) withImages(ctx context.Context, r deploy.Request, o deployOptions) (deploy.Request, error) {
	if s.planned() == nil || o.noBuild {
		return r, nil
	}
	w := s.workshopFor(s.translated, o.buildOptions)
	w.builds = slices.DeleteFunc(w.builds, func(b plan.Build) bool {
		_, set := r.Parameters[string(b.Parameter)]
		return set || r.Built[b.Service] != "" || b.Pulled && !o.always
	})
	if len(w.builds) == 0 {
		return r, nil
	}
	take := w.push
	if o.dryRun {
		take = w.preview
	}
	built, err := take(ctx, s)
	if err != nil {
		return r, err
	}
	maps.Copy(built, r.Built)
	r.Built, r.Dirty = built, s.dirty(ctx)
	return r, nil
}

// dirty reports whether the project's directory has changes that nobody has committed. It runs no hook and no monitor that the
// repository asks for.
func (p *program) dirty(ctx context.Context) bool {
	ctx, stop := context.WithTimeout(ctx, gitTimeout)
	defer stop()
	git := exec.CommandContext(ctx, "git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=", "status", "--porcelain", "--", ".")
	git.Dir, git.Env = p.projectDirectory(), p.project.Environ
	output, err := git.Output()
	return err == nil && len(output) > 0
}
