package build

import (
	"context"
	"errors"
	"net/http"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	answers "github.com/google/go-containerregistry/pkg/v1/remote/transport"
)

// A Pushed image is what a registry has under a name, for one platform.
type Pushed struct {
	Digest string // of the manifest for the platform
	named  string // of what the name stands for, which may be an index
	id     string // of the configuration, which Docker calls the id of the image
}

// Is reports whether it is what the builder called so.
func (p Pushed) Is(digest string) bool {
	return digest == p.Digest || digest == p.named || digest == p.id
}

// Find is what a registry has under the name of an image, and whether it has any. It asks over a transport, with the logins that it is
// given, or that Docker has.
func Find(ctx context.Context, i Image, logins []Login, transport http.RoundTripper) (Pushed, bool, error) {
	reference, err := name.ParseReference(i.Name)
	if err != nil {
		return Pushed{}, false, err
	}
	platform, err := v1.ParsePlatform(i.Platform)
	if err != nil {
		return Pushed{}, false, err
	}
	found, err := remote.Get(reference, remote.WithContext(ctx), remote.WithTransport(transport), remote.WithPlatform(*platform),
		remote.WithAuthFromKeychain(authn.NewMultiKeychain(keychain(logins), authn.DefaultKeychain)))
	if answer, is := errors.AsType[*answers.Error](err); is && answer.StatusCode == http.StatusNotFound {
		return Pushed{}, false, nil
	}
	if err != nil {
		return Pushed{}, false, err
	}
	image, err := found.Image()
	if err != nil { // an index without the platform
		return Pushed{}, false, nil //nolint:nilerr // it has another image
	}
	digest, err := image.Digest()
	if err != nil {
		return Pushed{}, false, err
	}
	id, err := image.ConfigName()
	return Pushed{digest.String(), found.Digest.String(), id.String()}, err == nil, err
}

// A keychain has logins by the registry.
type keychain []Login

// Resolve implements [authn.Keychain].
func (k keychain) Resolve(r authn.Resource) (authn.Authenticator, error) {
	for _, l := range k {
		if l.Registry == r.RegistryStr() {
			return &authn.Basic{Username: l.User, Password: l.Password}, nil
		}
	}
	return authn.Anonymous, nil
}
