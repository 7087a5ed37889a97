package registry

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// Describe asks a registry for an image, for Linux on one of the architectures, the first that it has. What is known from before is
// the answer if the reference still stands for the same: that takes one question, which no registry counts as a pull.
func Describe(ctx context.Context, reference string, architectures []string, known lock.Image, l *Logins, transport http.RoundTripper) (
	lock.Image, error,
) {
	ref, err := name.ParseReference(reference)
	if err != nil {
		return lock.Image{}, err
	}
	login, err := l.For(ctx, ref)
	if err != nil {
		return lock.Image{}, err
	}
	v, err := look(ref, login, transport)
	if err != nil {
		return lock.Image{}, err
	}
	if v.standsFor(ctx, known.Digest) && slices.Contains(architectures, strings.TrimPrefix(known.Platform, "linux/")) {
		return known, nil
	}
	return v.describe(ctx, architectures)
}

// standsFor reports whether the reference still stands for a digest.
func (v *view) standsFor(ctx context.Context, digest string) bool {
	if digest == "" {
		return false
	}
	if asked, ok := v.ref.(name.Digest); ok {
		return asked.DigestStr() == digest
	}
	found, err := v.puller.Head(ctx, v.ref)
	return err == nil && found.Digest.String() == digest
}

func (v *view) describe(ctx context.Context, architectures []string) (lock.Image, error) {
	found, err := v.puller.Get(ctx, v.ref)
	if err != nil {
		return lock.Image{}, err
	}
	image := lock.Image{Digest: found.Digest.String()}
	var one v1.Image
	if found.MediaType.IsIndex() {
		one, err = v.choose(found, architectures, &image)
	} else {
		one, err = found.Image()
	}
	if err != nil {
		return lock.Image{}, err
	}
	return v.about(one, image)
}

// choose takes an image out of an index, and says what others there are.
func (v *view) choose(found *remote.Descriptor, architectures []string, image *lock.Image) (v1.Image, error) {
	manifests, err := manifestsOf(found)
	if err != nil {
		return nil, err
	}
	for _, p := range platforms(manifests) {
		if p.OS == "linux" && plain(p.Architecture) && !image.IsFor(p.Architecture) {
			image.Architectures = append(image.Architectures, p.Architecture)
		}
	}
	slices.Sort(image.Architectures)
	if len(image.Architectures) == 0 {
		return nil, errors.New("there is no image for Linux")
	}
	chosen := image.Architectures[0]
	for _, architecture := range slices.Backward(architectures) {
		if image.IsFor(architecture) {
			chosen = architecture
		}
	}
	i := slices.IndexFunc(manifests, func(m v1.Descriptor) bool {
		return m.Platform != nil && m.Platform.OS == "linux" && m.Platform.Architecture == chosen && m.MediaType.IsImage()
	})
	if i < 0 {
		return nil, errors.New("its index names no image")
	}
	index, err := found.ImageIndex()
	if err != nil {
		return nil, err
	}
	return index.Image(manifests[i].Digest)
}

// about adds what one image says of itself.
func (v *view) about(one v1.Image, image lock.Image) (lock.Image, error) {
	digest, err := one.Digest()
	if err != nil {
		return lock.Image{}, err
	}
	manifest, err := one.Manifest()
	if err != nil {
		return lock.Image{}, err
	}
	config, err := configOf(one)
	switch {
	case err != nil:
		return lock.Image{}, err
	case config.OS != "linux" || !plain(config.Architecture):
		return lock.Image{}, fmt.Errorf("it is an image for %q, not for Linux", config.OS)
	}
	image.Manifest, image.Platform = digest.String(), "linux/"+config.Architecture
	if len(image.Architectures) == 0 {
		image.Architectures = []string{config.Architecture}
	}
	if created := config.Created.UTC(); created.Unix() > 0 { // builds that are to be repeated have no time
		image.Created = created.Format(time.RFC3339)
	}
	for _, layer := range manifest.Layers {
		image.Size += max(0, layer.Size)
	}
	if err := takeConfig(&image, config); err != nil {
		return lock.Image{}, err
	}
	v.lookInside(one, config, &image)
	return image, nil
}

// plain reports whether an architecture has a name like amd64.
func plain(architecture string) bool {
	return architecture != "" && len(architecture) <= 20 && !strings.ContainsFunc(architecture, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_'
	})
}

// configOf is the configuration of an image. Its manifest says how large it is, and it is not read if that is too much.
func configOf(one v1.Image) (*v1.ConfigFile, error) {
	manifest, err := one.Manifest()
	if err != nil {
		return nil, err
	}
	if manifest.Config.Size > descriptions || manifest.Config.Size < 0 {
		return nil, errBudget
	}
	return one.ConfigFile()
}
