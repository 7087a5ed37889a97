package doctor

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// An taskImage is an image for an architecture, as tasks need it.
type taskImage struct {
	name     string
	platform platform
	login    bool // a login to its registry comes with the task
}

type platform struct{ os, architecture string }

func (p platform) String() string { return p.os + "/" + p.architecture }

// platformOf is the platform of a task, in the words of images (Amazon ECS Developer
// Guide, "Amazon ECS task definition parameters for Fargate", under "Runtime platform").
func platformOf(definition resource) platform {
	p := platform{"linux", "amd64"}
	if scalar(definition.at("RuntimePlatform", "CpuArchitecture")) == "ARM64" {
		p.architecture = "arm64"
	}
	if strings.HasPrefix(scalar(definition.at("RuntimePlatform", "OperatingSystemFamily")), "WINDOWS") {
		p.os = "windows"
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
			i := taskImage{scalar(at(c, "Image")), platformOf(r), at(c, "RepositoryCredentials") != nil}
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

func checkImages(ctx context.Context, e *examination) []Finding {
	named, unnamed := e.template.images()
	images := make([]taskImage, 0, len(named))
	for i := range named {
		images = append(images, i)
	}
	slices.SortFunc(images, func(a, b taskImage) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	p := &puller{Doctor: e.Doctor}
	findings := parallel(images, func(i taskImage) []Finding { return []Finding{p.check(ctx, i, use{i.name, named[i]})} })
	return append(findings, unnamed...)
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
	var noLogin *loginError
	switch {
	case errors.As(err, &noLogin):
		return unknown(i.name, noLogin.error, "the image")
	case isECR(i.name) && hasStatus(err, http.StatusForbidden, http.StatusUnauthorized):
		return unknownf(i.name, "allow "+strings.Join(RegistryActions, " and ")+" on its repository to have this checked",
			"the image could not be checked: its repository denies access to these credentials")
	case hasStatus(err, http.StatusNotFound):
		return failedf(i.name, "push the image, or correct its name", "there is no such image in its registry; it is used by %s", u.users())
	case hasStatus(err, http.StatusForbidden, http.StatusUnauthorized):
		return p.denied(ctx, ref, u)
	case hasStatus(err, http.StatusTooManyRequests):
		return unknownf(i.name, "wait a little; tasks can hit the same limit, which a copy in ECR does not have",
			"the registry is rate limiting requests")
	case err != nil:
		return unknownf(i.name, registryHint(err), "the image could not be checked: %s", registryText(err))
	}
	return i.fits(has, u)
}

func (i taskImage) fits(has []platform, u use) Finding {
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
		if _, err := p.inspect(ctx, ref, login); err == nil {
			return failedf(u.id, hint, "only the registry login of this machine, which tasks do not have, can pull the image; it is used by %s",
				u.users())
		}
	}
	return failedf(u.id, "correct its name; or, if it is private: "+hint, "there is no such image, or it is private; it is used by %s",
		u.users())
}

// platforms are those that the image is for, asked for as a task would ask: with the
// rights of the account in ECR, as nobody elsewhere.
func (p *puller) platforms(ctx context.Context, ref name.Reference) ([]platform, error) {
	match := ecrHost().FindStringSubmatch(ref.Context().RegistryStr())
	if match == nil {
		has, err := p.inspect(ctx, ref, authn.Anonymous)
		if hasStatus(err, http.StatusTooManyRequests) {
			if login, err := p.Keychain.Resolve(ref.Context()); err == nil && login != authn.Anonymous {
				return p.inspect(ctx, ref, login)
			}
		}
		return has, err
	}
	region := match[1]
	login, err := p.tokens.get(region, func() (authn.Authenticator, error) { return ecrLogin(ctx, p.API.Registry, region) })
	if err != nil {
		return nil, err
	}
	return p.inspect(ctx, ref, login)
}

// inspect asks for the manifest of an image, and if it is one for a single platform, for
// its configuration, which says which.
func (p *puller) inspect(ctx context.Context, ref name.Reference, login authn.Authenticator) ([]platform, error) {
	found, err := remote.Get(ref, remote.WithContext(ctx), remote.WithAuth(login), remote.WithTransport(p.Transport),
		// Without 429: who is asked too often is asked no more.
		remote.WithRetryStatusCodes(http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable,
			http.StatusGatewayTimeout))
	if err != nil {
		return nil, err
	}
	if found.MediaType.IsIndex() {
		index, err := found.ImageIndex()
		if err != nil {
			return nil, err
		}
		manifest, err := index.IndexManifest()
		if err != nil {
			return nil, err
		}
		var has []platform
		for _, m := range manifest.Manifests {
			if m.Platform != nil && m.Platform.OS != "unknown" { // which is what attestations are for
				has = append(has, platform{m.Platform.OS, m.Platform.Architecture})
			}
		}
		return has, nil
	}
	single, err := found.Image()
	if err != nil {
		return nil, err
	}
	config, err := single.ConfigFile()
	if err != nil {
		return nil, err
	}
	return []platform{{config.OS, config.Architecture}}, nil
}

// ecrHost is a private registry of Amazon ECR, by its older or its dual-stack name
// (Amazon ECR User Guide, "Amazon ECR private registry").
var ecrHost = lazyregexp.New(`^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|` +
	`on\.amazonwebservices\.com\.cn)$`)

func isECR(image string) bool {
	host, _, _ := strings.Cut(image, "/")
	return ecrHost().MatchString(host)
}

// A loginError is an error on the way to a login, not of the registry.
type loginError struct{ error }

func (e *loginError) Unwrap() error { return e.error }

// ecrLogin is good for all registries in a region that the account may read.
func ecrLogin(ctx context.Context, api registryAPI, region string) (authn.Authenticator, error) {
	out, err := api.GetAuthorizationToken(ctx, &ecr.GetAuthorizationTokenInput{}, func(o *ecr.Options) { o.Region = region })
	if err == nil && len(out.AuthorizationData) == 0 {
		err = errors.New("ECR returned no login")
	}
	if err != nil {
		return nil, &loginError{err}
	}
	return authn.FromConfig(authn.AuthConfig{Auth: aws.ToString(out.AuthorizationData[0].AuthorizationToken)}), nil
}

func hasStatus(err error, codes ...int) bool {
	answer, is := errors.AsType[*transport.Error](err)
	return is && slices.Contains(codes, answer.StatusCode)
}

// registryText is what the registry had to say, without addresses and codes around it.
func registryText(err error) string {
	if answer, is := errors.AsType[*transport.Error](err); is {
		if len(answer.Errors) > 0 && answer.Errors[0].Message != "" {
			return answer.Errors[0].Message
		}
		return "the registry answers " + http.StatusText(answer.StatusCode)
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
