package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var mirrorFeature = feature{
	name: "Mirrored images",
	about: "With `x-aws-mirror: true` on the project or on a service, `compose2ecs deploy` copies images from other registries to Amazon " +
		"ECR by digest, before it does anything else: tasks then do not depend on the other registry, do not share its pull limit, and " +
		"need no route to it. The repository is `PROJECT/mirror/REGISTRY/NAME`, in the account and Region of the stack; its tags are " +
		"immutable, and images are scanned when they arrive. Digests come from `compose2ecs.lock`, from the Compose file, or with " +
		"`deploy --pin` from the registry. Of a multi-platform image, only the platform that runs is copied. Images that are built here, " +
		"are in Amazon ECR already, or have `x-aws-pull_credentials` are left out.\n\nIf your account has a pull through cache rule for " +
		"a registry, you can use it instead: write the address of the cache as the image, for example " +
		"`ACCOUNT.dkr.ecr.REGION.amazonaws.com/PREFIX/library/nginx:1.29`. compose2ecs does not do this for you, because a rule needs " +
		"more than the template can see or give: it exists in the account only, for Docker Hub it needs a login in Secrets Manager, the " +
		"first pull needs `ecr:BatchImportUpstreamImage` and `ecr:CreateRepository`, which the registry's permissions policy can grant " +
		"to the execution roles, and from a VPC with endpoints the first pull also needs a NAT gateway (Amazon ECR User Guide, \"Sync an " +
		"upstream registry with an Amazon ECR private registry\" and \"Amazon ECR interface VPC endpoints\").",
	extensions: []extension{{"x-aws-mirror", []string{"", "services.*"}, "Whether images are copied to Amazon ECR and pulled from there; " +
		"at the top level, this applies to all services, and to the images that compose2ecs adds.", false}},
	kinds: []diag.Kind{kindMirror},
	lower: lowerMirrors,
}

var kindMirror = diag.Kind{
	Code: "C2E-mirror", Severity: diag.Error,
	Title: "image cannot be mirrored without a digest",
	Cause: "Only an image with a digest can be copied, because a tag can point to another image at any time.",
	Fix:   "run compose2ecs lock, or deploy with --pin",
}

func lowerMirrors(l *lowering) {
	needed := map[string][]string{}
	for _, r := range l.pulled() {
		needed[r.Image] = r.Architectures
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if l.mirrors(c) {
			l.mirror(s.Container.Image, c.Image, needed[c.Image], "services", s.Name, "image")
		}
	})
	if all, _ := decodeExtension[bool](l, l.Project.Extensions, "x-aws-mirror"); !all {
		return
	}
	if architectures, used := needed[l.initImage]; used {
		l.mirror(l.plan.InitImage, l.initImage, architectures, "x-aws-mirror")
	}
	for _, s := range l.plan.Tasks() {
		if s.Archive != nil {
			l.mirror(s.Archive.Image, downloadImage, needed[downloadImage], "x-aws-mirror")
		}
	}
}

// mirrors reports whether the image of a service is copied to Amazon ECR.
func (l *lowering) mirrors(c types.ServiceConfig) bool {
	asked, given := decodeExtension[bool](l, c.Extensions, "x-aws-mirror", "services", c.Name)
	if !given {
		asked, _ = decodeExtension[bool](l, l.Project.Extensions, "x-aws-mirror")
	}
	return asked && l.buildOf(c) == nil && c.Extensions["x-aws-pull_credentials"] == nil
}

// mirror has an image copied, which the plan and the files name, these at a path.
func (l *lowering) mirror(image, written string, architectures []string, at ...string) {
	named, err := reference.ParseNormalizedNamed(image)
	if _, known := l.plan.MirrorOf(image); known || err != nil || plan.EcrImage.MatchString(image) {
		return
	}
	digest := digestIn(image)
	if digest == "" {
		l.AtValue(at...).Report(kindMirror, "x-aws-mirror: %s has no digest, so it cannot be copied", written)
		return
	}
	locked, _ := l.Lock.Image(written)
	if digest == locked.Digest && slices.Equal(architectures, []string{strings.TrimPrefix(locked.Platform, "linux/")}) {
		digest = locked.Manifest
	}
	l.plan.Mirrors = append(l.plan.Mirrors, plan.Mirror{Image: image, Repository: l.mirrorRepository(named), Digest: digest})
	slices.SortFunc(l.plan.Mirrors, func(a, b plan.Mirror) int { return strings.Compare(a.Image, b.Image) })
}

// mirrorRepository is the repository that an image is copied to. A project name can end in characters that a repository name cannot.
func (l *lowering) mirrorRepository(image reference.Named) string {
	registry := strings.ReplaceAll(reference.Domain(image), ":", "-")
	return strings.Trim(l.plan.Project, "-_") + "/mirror/" + strings.ToLower(registry) + "/" + reference.Path(image)
}
