// Package registry asks the registries of images: which digest a reference stands for, which platforms there is an image for, and
// what the image says of itself. A registry, and whoever pushes to it, may answer anything: how much is read, and what of it is
// believed, is bounded.
package registry

import (
	"context"
	"net/http"
	"strings"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// A Platform is what an image runs on, in the words of images.
type Platform struct{ OS, Architecture string }

// String is the platform as Docker writes it.
func (p Platform) String() string { return p.OS + "/" + p.Architecture }

// descriptions is what the manifests and the configuration of an image may have in bytes: real ones have some thousands.
const descriptions = 8 << 20

// A view is one image in its registry, as somebody who may have signed in sees it.
type view struct {
	ref    name.Reference
	budget *budget
	puller *remote.Puller // it signs in once
}

func look(ref name.Reference, login authn.Authenticator, transport http.RoundTripper, more ...remote.Option) (*view, error) {
	v := &view{ref: ref, budget: &budget{RoundTripper: transport}}
	v.budget.left.Store(descriptions)
	var err error
	v.puller, err = remote.NewPuller(append(more,
		remote.WithAuth(login), remote.WithTransport(v.budget),
		// Without 429: who is asked too often is asked no more.
		remote.WithRetryStatusCodes(http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable,
			http.StatusGatewayTimeout),
	)...)
	return v, err
}

// Platforms are those that there is an image for.
func Platforms(ctx context.Context, ref name.Reference, login authn.Authenticator, transport http.RoundTripper) ([]Platform, error) {
	v, err := look(ref, login, transport)
	if err != nil {
		return nil, err
	}
	found, err := v.puller.Get(ctx, ref)
	if err != nil {
		return nil, err
	}
	if found.MediaType.IsIndex() {
		manifests, err := manifestsOf(found)
		if err != nil {
			return nil, err
		}
		return platforms(manifests), nil
	}
	single, err := found.Image()
	if err != nil {
		return nil, err
	}
	config, err := configOf(single)
	if err != nil {
		return nil, err
	}
	return []Platform{{config.OS, config.Architecture}}, nil
}

// manifestsOf are the images of an index.
func manifestsOf(found *remote.Descriptor) ([]v1.Descriptor, error) {
	index, err := found.ImageIndex()
	if err != nil {
		return nil, err
	}
	manifest, err := index.IndexManifest()
	if err != nil {
		return nil, err
	}
	return manifest.Manifests, nil
}

// platforms are those of the images of an index. Attestations, which are in there too, are for an unknown one.
func platforms(manifests []v1.Descriptor) []Platform {
	var has []Platform
	for _, m := range manifests {
		if m.Platform != nil && m.Platform.OS != "unknown" && !strings.Contains(string(m.MediaType), "index") {
			has = append(has, Platform{m.Platform.OS, m.Platform.Architecture})
		}
	}
	return has
}
