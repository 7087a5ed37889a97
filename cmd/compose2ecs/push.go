package main

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/build"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func (p *program) pushCommand() *cli.Command {
	var o buildOptions
	return &cli.Command{
		Name:      "push",
		Usage:     "build and push the images of the project",
		ArgsUsage: servicesArgument,
		Description: `Builds the images of services with a build section, and pushes those that are not
yet in their registries. An image goes to the repository that the image attribute specifies. Without
that attribute, or with a name that is valid only on this machine, it goes to Amazon ECR, where the
repository is created if necessary. Prints the digest of each image in the form that deploy --image
accepts:

  web=registry.example.com/shop/web@sha256:…`,
		Flags: append(o.ownFlags(), p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.inWorkshop(c, o, func(w *workshop) error { return w.pushAll(c) })
		},
	}
}

// pushAll pushes the images, and prints what deploy --image takes.
func (w *workshop) pushAll(c *cli.Context) error {
	s, err := w.session(c, w.result.Plan.Project)
	if err != nil && w.needsECR() {
		return err
	}
	images, err := w.push(c.Context, s)
	if s != nil {
		defer s.show.Close()
		err = s.interrupted(c.Context, err)
	}
	if err != nil {
		return err
	}
	for _, b := range w.builds {
		fmt.Fprintf(w.ui.stdout, "%s=%s\n", b.Service, images[b.Service])
	}
	return nil
}

// needsECR reports whether anything goes to Amazon ECR.
func (w *workshop) needsECR() bool {
	for _, b := range w.builds {
		if b.Repository != "" || plan.EcrImage.MatchString(b.Reference) {
			return true
		}
	}
	return false
}

// push builds the images, pushes those that their registries do not have, and returns references by digest. The session is for
// Amazon ECR, and nil where nothing goes there.
func (w *workshop) push(ctx context.Context, s *session) (map[string]string, error) {
	d, err := w.delivery(ctx, s)
	if err != nil {
		return nil, err
	}
	if err := d.prepare(ctx); err != nil {
		return nil, err
	}
	return d.references, d.deliver(ctx)
}

// preview builds the images, and returns what they would be pushed as.
func (w *workshop) preview(ctx context.Context, s *session) (map[string]string, error) {
	d, err := w.delivery(ctx, s)
	if err != nil {
		return nil, err
	}
	for _, b := range w.builds {
		if b.Repository == "" {
			continue
		}
		if d.addresses[b.Repository], err = s.Address(ctx, b.Repository); err != nil {
			return nil, err
		}
	}
	if err := d.logInAll(ctx); err != nil {
		return nil, err
	}
	for _, image := range d.find(ctx) {
		d.references[image.Service] = image.Name
	}
	return d.references, ctx.Err()
}

// delivery builds the images.
func (w *workshop) delivery(ctx context.Context, s *session) (*delivery, error) {
	digests, err := w.build(ctx)
	return &delivery{workshop: w, session: s, digests: digests, addresses: map[string]string{}, references: map[string]string{}}, err
}

// A delivery takes images that were built to where they belong.
type delivery struct {
	*workshop
	session    *session
	digests    map[string]string // as the builder calls them, by service
	addresses  map[string]string // of repositories in Amazon ECR
	logins     []build.Login
	references map[string]string // by digest, by service
}

// prepare makes sure that there are repositories, and that they may be written to.
func (d *delivery) prepare(ctx context.Context) error {
	if !d.needsECR() {
		return nil
	}
	var list []deploy.Repository
	for _, b := range d.builds {
		if b.Repository != "" {
			list = append(list, deploy.Repository{Name: b.Repository, Service: b.Service, Existing: b.Existing})
		}
	}
	var err error
	if d.addresses, err = d.session.Repositories(ctx, d.result.Plan.Project, list); err != nil {
		return err
	}
	return d.logInAll(ctx)
}

// logInAll gets the logins to the registries of Amazon ECR.
func (d *delivery) logInAll(ctx context.Context) error {
	for _, b := range d.builds {
		region := ""
		if match := plan.EcrImage.FindStringSubmatch(b.Reference); match != nil {
			region = match[2]
		} else if b.Repository == "" {
			continue
		}
		if err := d.logIn(ctx, hostOf(d.target(b)), region); err != nil {
			return err
		}
	}
	return nil
}

// logIn gets a login to a registry of Amazon ECR, once.
func (d *delivery) logIn(ctx context.Context, registry, region string) error {
	for _, l := range d.logins {
		if l.Registry == registry {
			return nil
		}
	}
	user, password, err := d.session.Login(ctx, region)
	d.logins = append(d.logins, build.Login{Registry: registry, User: user, Password: password})
	return err
}

func hostOf(image string) string {
	host, _, _ := strings.Cut(image, "/")
	return host
}

// target is what an image is pushed as.
func (d *delivery) target(b plan.Build) string {
	reference := b.Reference
	if b.Repository != "" {
		reference = d.addresses[b.Repository]
	}
	if !hasTag(reference) {
		reference += ":" + deploy.ImageTag(d.digests[b.Service])
	}
	return reference
}

func hasTag(reference string) bool {
	return strings.Contains(reference[strings.LastIndex(reference, "/")+1:], ":")
}

// find asks the registries what they have of what was built, and returns what they do not have.
func (d *delivery) find(ctx context.Context) []build.Image {
	images, found := make([]build.Image, len(d.builds)), make([]string, len(d.builds))
	var asked sync.WaitGroup
	for i, b := range d.builds {
		images[i] = build.Image{Service: b.Service, Platform: b.Platform, Name: d.target(b), Passing: !hasTag(b.Reference)}
		asked.Go(func() {
			there, is, err := d.stored(ctx, images[i])
			if err == nil && is && there.Is(d.digests[b.Service]) {
				found[i] = there.Digest
			}
		})
	}
	asked.Wait()
	var missing []build.Image
	for i, image := range images {
		if found[i] == "" {
			missing = append(missing, image)
			continue
		}
		d.references[image.Service] = byDigest(image.Name, found[i])
	}
	return missing
}

// stored is what the registry of an image has under its name.
func (d *delivery) stored(ctx context.Context, image build.Image) (registry.Stored, bool, error) {
	logins := registry.NewLogins(nil)
	logins.Given = map[string]authn.AuthConfig{}
	for _, l := range d.logins {
		logins.Given[l.Registry] = authn.AuthConfig{Username: l.User, Password: l.Password}
	}
	return registry.Find(ctx, image.Name, image.Platform, logins, d.toRegistries())
}

// deliver pushes what is not there yet, and finds out by which digests it is deployed.
func (d *delivery) deliver(ctx context.Context) error {
	missing := d.find(ctx)
	if len(missing) == 0 || ctx.Err() != nil {
		return ctx.Err()
	}
	if err := d.Push(ctx, d.result.Project, missing, d.logins); err != nil {
		return err
	}
	for _, image := range missing {
		found, there, err := d.stored(ctx, image)
		if err != nil || !there {
			return pushedProblem(ctx, image.Name, err)
		}
		d.references[image.Service] = byDigest(image.Name, found.Digest)
	}
	return nil
}

func pushedProblem(ctx context.Context, image string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	message := "the registry does not have " + image + " after it was pushed"
	if err != nil {
		message += ": " + err.Error()
	}
	return &build.Problem{Kind: build.NotPushed, Message: message, Hint: "run the command again"}
}

// byDigest names an image by its digest instead of its tag.
func byDigest(image, digest string) string {
	if reference, err := name.ParseReference(image); err == nil {
		return strings.TrimSuffix(image, ":"+reference.Identifier()) + "@" + digest
	}
	return image + "@" + digest
}
