package doctor

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// An taskImage is an image for an architecture, as tasks need it.
type taskImage struct {
	name     string
	platform registry.Platform
	login    bool // a login to its registry comes with the task
}

// platformOf is the platform of a task, in the words of images (Amazon ECS Developer
// Guide, "Amazon ECS task definition parameters for Fargate", under "Runtime platform").
func platformOf(definition resource) registry.Platform {
	p := registry.Platform{OS: "linux", Architecture: "amd64"}
	if scalar(definition.at("RuntimePlatform", "CpuArchitecture")) == "ARM64" {
		p.Architecture = "arm64"
	}
	if strings.HasPrefix(scalar(definition.at("RuntimePlatform", "OperatingSystemFamily")), "WINDOWS") {
		p.OS = "windows"
	}
	return p
}

// images are the images of all tasks, each once, and who uses them; and a finding for
// each whose name is not known yet.
func (t *template) images() (named map[taskImage][]string, unnamed []Finding) {
	named = map[taskImage][]string{}
	unfilled := uses{}
	for _, r := range t.of("AWS::ECS::TaskDefinition") {
		for _, c := range itemsOf(r.at("ContainerDefinitions")) {
			i := taskImage{t.source(scalar(at(c, "Image"))), platformOf(r), at(c, "RepositoryCredentials") != nil}
			parameter, is := at(c, "Image").(unfilledParameter)
			switch {
			case is:
				unfilled.add(string(parameter), r.id)
			case i.name == "":
				unnamed = append(unnamed, unknownf(r.id, "", "the image name of %s is known only after the deployment", scalar(at(c, "Name"))))
			case !slices.Contains(named[i], r.id):
				named[i] = append(named[i], r.id)
			}
		}
	}
	for _, u := range unfilled.sorted() {
		unnamed = append(unnamed,
			unknownf(u.id, "push the image, and set its name with the parameter "+u.id, "the name of the image is not known yet; it is used by %s",
				u.users()))
	}
	return named, unnamed
}

// source is the image that a mirrored one is copied from: the deployment makes the copy.
func (t *template) source(image string) string {
	for _, m := range t.manifest.Mirrors {
		if registry.ECRRegion(image) != "" && strings.HasSuffix(image, "/"+m.Repository+"@"+m.Digest) {
			return m.Source
		}
	}
	return image
}

func checkImages(ctx context.Context, e *examination) []Finding {
	named, unnamed := e.template.images()
	images := make([]taskImage, 0, len(named))
	for i := range named {
		images = append(images, i)
	}
	slices.SortFunc(images, func(a, b taskImage) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	p := &puller{Doctor: e.Doctor}
	findings := parallel(images, func(i taskImage) []Finding { return []Finding{p.check(ctx, i, use{i.name, named[i]})} })
	return slices.Concat(findings, e.template.sharedLimit(images), unnamed)
}

// sharedLimit warns of images that all tasks pull from Docker Hub without signing in, through one address ("Docker Hub pull usage and
// limits" in the Docker documentation).
func (t *template) sharedLimit(images []taskImage) []Finding {
	var pulled []string
	for _, i := range images {
		ref, err := name.ParseReference(i.name)
		if err == nil && !i.login && ref.Context().RegistryStr() == name.DefaultRegistry && !slices.Contains(pulled, i.name) {
			pulled = append(pulled, i.name)
		}
	}
	if len(pulled) == 0 || len(t.of("AWS::EC2::NatGateway")) == 0 {
		return nil
	}
	return []Finding{warningf("Docker Hub", "copy the images to Amazon ECR with x-aws-mirror: true, or sign in with x-aws-pull_credentials",
		"all tasks share the pull limit of one address, that of the NAT gateway: %s", strings.Join(pulled, ", "))}
}

// A puller asks registries for images, as far as it takes to see that they are there.
type puller struct {
	*Doctor
	tokens memo[authn.Authenticator] // to the registries in ECR, by region
}

func (p *puller) check(ctx context.Context, i taskImage, u use) Finding {
	const patience = 30 * time.Second
	ref, err := name.ParseReference(i.name)
	switch {
	case err != nil:
		return failedf(i.name, "correct the image", "this is not a valid image name; it is used by %s", u.users())
	case i.login:
		return unknownf(i.name, "docker manifest inspect "+i.name+" shows whether it exists",
			"the image is pulled with credentials from a secret, which is not tested here")
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	has, err := p.platforms(ctx, ref)
	var noLogin *registry.LoginError
	switch {
	case errors.As(err, &noLogin):
		return unknown(i.name, noLogin.Err, "the image")
	case registry.ECRRegion(i.name) != "" && registry.HasStatus(err, http.StatusForbidden, http.StatusUnauthorized):
		return unknownf(i.name, "allow "+sentence.And(RegistryActions)+" on its repository to have this checked",
			"the image could not be checked: its repository denies access to these credentials")
	case registry.HasStatus(err, http.StatusNotFound):
		return failedf(i.name, "push the image, or correct its name", "there is no such image in its registry; it is used by %s", u.users())
	case registry.HasStatus(err, http.StatusForbidden, http.StatusUnauthorized):
		return p.denied(ctx, ref, u)
	case registry.HasStatus(err, http.StatusTooManyRequests):
		return unknownf(i.name, "wait a moment; tasks can reach the same limit, which does not apply to a copy in Amazon ECR",
			"the registry is rate limiting requests")
	case err != nil:
		return unknownf(i.name, registryHint(err), "the image could not be checked: %s", registryText(err))
	}
	return i.fits(has, u)
}

func (i taskImage) fits(has []registry.Platform, u use) Finding {
	if slices.Contains(has, i.platform) {
		return okf(i.name, "the image exists for %s", i.platform)
	}
	var others []string
	for _, p := range has {
		others = append(others, p.String())
	}
	return failedf(i.name, "build the image for "+i.platform.String()+", or set the platform of the service",
		"the image is for %[3]s, not for %[1]s, which %[2]s needs", i.platform, u.users(), strings.Join(others, ", "))
}

// denied distinguishes an image that this machine may pull, with a login that tasks do not have,
// from one that nobody here may pull. Many registries do not tell the latter from one
// that is not there.
func (p *puller) denied(ctx context.Context, ref name.Reference, u use) Finding {
	const hint = "set x-aws-pull_credentials to the ARN of a secret with registry credentials, or push the image to ECR"
	if login, err := p.Keychain.Resolve(ref.Context()); err == nil && login != authn.Anonymous {
		if _, err := registry.Platforms(ctx, ref, login, p.Transport); err == nil {
			return failedf(u.id, hint, "only the registry login of this machine, which tasks do not have, can pull the image; it is used by %s",
				u.users())
		}
	}
	return failedf(u.id, "correct its name; or, if it is private: "+hint, "there is no such image, or it is private; it is used by %s",
		u.users())
}

// platforms are those that the image is for, asked for as a task would ask: with the
// rights of the account in ECR, as nobody elsewhere.
func (p *puller) platforms(ctx context.Context, ref name.Reference) ([]registry.Platform, error) {
	region := registry.ECRRegion(ref.Context().RegistryStr())
	if region == "" {
		has, err := registry.Platforms(ctx, ref, authn.Anonymous, p.Transport)
		if registry.HasStatus(err, http.StatusTooManyRequests) {
			if login, err := p.Keychain.Resolve(ref.Context()); err == nil && login != authn.Anonymous {
				return registry.Platforms(ctx, ref, login, p.Transport)
			}
		}
		return has, err
	}
	login, err := p.tokens.get(region, func() (authn.Authenticator, error) { return registry.ECRLogin(ctx, p.API.Registry, region) })
	if err != nil {
		return nil, err
	}
	return registry.Platforms(ctx, ref, login, p.Transport)
}

// registryText is what the registry had to say, without addresses and codes around it.
func registryText(err error) string {
	if text, is := registry.Says(err); is {
		return text
	}
	cause, _ := explain(err)
	return cause
}

func registryHint(err error) string {
	if _, hint := explain(err); hint != "" {
		return "check the registry name; tasks may be able to reach a registry that this machine cannot"
	}
	return ""
}
