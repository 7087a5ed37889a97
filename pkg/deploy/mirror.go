package deploy

import (
	"context"
	"fmt"

	"github.com/google/go-containerregistry/pkg/authn"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// mirror copies images to Amazon ECR that the tasks pull from there, those that are not there yet.
func (c *Client) mirror(ctx context.Context, r Request) error {
	m, _ := manifest.Of(r.Template)
	if len(m.Mirrors) == 0 {
		return nil
	}
	identity, err := c.Identity(ctx)
	if err != nil {
		return err
	}
	user, password, err := c.Login(ctx, c.region)
	if err != nil {
		return err
	}
	login := &authn.Basic{Username: user, Password: password}
	transport := c.Registries
	if transport == nil {
		transport = registry.Transport()
	}
	logins := registry.NewLogins(func(context.Context) (registry.API, error) { return c.api.Registry, nil })
	host := fmt.Sprintf("%s.dkr.ecr.%s.%s", identity.Account, c.region, domain(c.region))
	for _, copied := range m.Mirrors {
		place := registry.Place{Repository: host + "/" + copied.Repository, Login: login, Transport: transport}
		if err := c.mirrorOne(ctx, m.Project, copied, place, logins); err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) mirrorOne(ctx context.Context, project string, m manifest.Mirror, to registry.Place, logins *registry.Logins) error {
	there, err := to.Has(ctx, m.Digest)
	switch {
	case err != nil:
		return mirrorProblem(ctx, err, "cannot see which images are in "+to.Repository)
	case there:
		return nil
	}
	if _, err := c.Repositories(ctx, project, []Repository{{Name: m.Repository}}); err != nil {
		return err
	}
	c.report(Notice{fmt.Sprintf("copying %s to %s", m.Source, to.Repository)})
	if err := to.Copy(ctx, m.Source, ImageTag(m.Digest), logins); err != nil {
		return mirrorProblem(ctx, err, "cannot copy "+m.Source+" to Amazon ECR")
	}
	return nil
}

// mirrorProblem is what went wrong at a registry, in words.
func mirrorProblem(ctx context.Context, err error, what string) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return &Problem{
		Kind: Failed, Message: what + ": " + registry.Explain(err), Err: err,
		Hint: "run the command again: images that were already copied are not copied twice; nothing was deployed",
	}
}
