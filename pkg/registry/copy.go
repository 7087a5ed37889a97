package registry

import (
	"context"
	"net/http"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// A Place is a repository to which images are copied, and the login to it.
type Place struct {
	Repository string
	Login      authn.Authenticator
	Transport  http.RoundTripper
}

func (p Place) options(ctx context.Context) []remote.Option {
	return []remote.Option{remote.WithContext(ctx), remote.WithAuth(p.Login), remote.WithTransport(p.Transport)}
}

// Has reports whether an image is at the place.
func (p Place) Has(ctx context.Context, digest string) (bool, error) {
	ref, err := name.NewDigest(p.Repository + "@" + digest)
	if err != nil {
		return false, err
	}
	_, err = remote.Head(ref, p.options(ctx)...)
	if HasStatus(err, http.StatusNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Copy brings an image to the place, as it is, and gives it a tag: what arrives has the digest by which it is asked for, or it is
// refused.
func (p Place) Copy(ctx context.Context, source, tag string, l *Logins) error {
	from, err := name.NewDigest(source)
	if err != nil {
		return err
	}
	login, err := l.For(ctx, from)
	if err != nil {
		return err
	}
	found, err := remote.Get(from, remote.WithContext(ctx), remote.WithAuth(login), remote.WithTransport(p.Transport))
	if err != nil {
		return err
	}
	to, err := name.NewTag(p.Repository + ":" + tag)
	if err != nil {
		return err
	}
	if found.MediaType.IsIndex() {
		index, err := found.ImageIndex()
		if err != nil {
			return err
		}
		return remote.WriteIndex(to, index, p.options(ctx)...)
	}
	image, err := found.Image()
	if err != nil {
		return err
	}
	return remote.Write(to, image, p.options(ctx)...)
}
