package registry

import (
	"context"
	"net/http"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// A Stored image is what a registry has under a name, for one platform.
type Stored struct {
	Digest string // of the manifest for the platform
	named  string // of what the name stands for, which may be an index
	id     string // of the configuration, which Docker calls the id of the image
}

// Is reports whether it is what a builder called so.
func (s Stored) Is(digest string) bool {
	return digest == s.Digest || digest == s.named || digest == s.id
}

// Find is what a registry has under a name for a platform, such as linux/arm64, and whether it has any.
func Find(ctx context.Context, reference, platform string, l *Logins, transport http.RoundTripper) (Stored, bool, error) {
	ref, err := name.ParseReference(reference)
	if err != nil {
		return Stored{}, false, err
	}
	wanted, err := v1.ParsePlatform(platform)
	if err != nil {
		return Stored{}, false, err
	}
	login, err := l.For(ctx, ref)
	if err != nil {
		return Stored{}, false, err
	}
	v, err := look(ref, login, transport, remote.WithPlatform(*wanted))
	if err != nil {
		return Stored{}, false, err
	}
	found, err := v.puller.Get(ctx, ref)
	if err != nil {
		if HasStatus(err, http.StatusNotFound) {
			err = nil
		}
		return Stored{}, false, err
	}
	return stored(found)
}

func stored(found *remote.Descriptor) (Stored, bool, error) {
	image, err := found.Image()
	if err != nil { // an index without the platform
		return Stored{}, false, nil //nolint:nilerr // it has another image
	}
	digest, err := image.Digest()
	if err != nil {
		return Stored{}, false, err
	}
	manifest, err := image.Manifest()
	if err != nil {
		return Stored{}, false, err
	}
	return Stored{digest.String(), found.Digest.String(), manifest.Config.Digest.String()}, true, nil
}
