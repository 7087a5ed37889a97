package registry

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// Missing are those of the images that their registries do not have for somebody who has not signed in, as a task has not. It asks for no
// manifest, which Docker Hub would count as a pull ("Docker Hub pull usage and limits" in the Docker documentation). An image of which a
// registry says nothing, or not in time, is not missing.
func Missing(ctx context.Context, images []string, transport http.RoundTripper) []string {
	const patience = 10 * time.Second
	ctx, stop := context.WithTimeout(ctx, patience)
	defer stop()
	gone := make([]bool, len(images))
	var asking sync.WaitGroup
	for i, image := range images {
		asking.Go(func() { gone[i] = isMissing(ctx, image, transport) })
	}
	asking.Wait()
	var missing []string
	for i, image := range images {
		if gone[i] {
			missing = append(missing, image)
		}
	}
	return missing
}

func isMissing(ctx context.Context, image string, transport http.RoundTripper) bool {
	ref, err := name.ParseReference(image)
	if err != nil {
		return false
	}
	p := Place{Login: authn.Anonymous, Transport: transport}
	_, err = remote.Head(ref, p.options(ctx)...)
	return HasStatus(err, http.StatusNotFound, http.StatusUnauthorized)
}
