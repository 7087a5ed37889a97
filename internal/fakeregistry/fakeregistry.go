// Package fakeregistry is all registries of images there are, in the process of a test.
package fakeregistry

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// A Hub answers whatever host is asked. All hosts have the same repositories.
type Hub struct {
	handler http.Handler
	mutex   sync.Mutex
	asked   []string
	down    string
}

// New is a hub without images.
func New() *Hub { return &Hub{handler: registry.New(registry.Logger(log.New(io.Discard, "", 0)))} }

// RoundTrip implements [http.RoundTripper].
func (h *Hub) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if r.URL.Host == h.down {
		return nil, fmt.Errorf("dial %s: connection refused", r.URL.Host)
	}
	h.asked = append(h.asked, r.Method+" "+r.URL.Host+r.URL.Path)
	recorder, asked := httptest.NewRecorder(), r.Clone(r.Context())
	if asked.Body == nil {
		asked.Body = http.NoBody
	}
	h.handler.ServeHTTP(recorder, asked)
	response := recorder.Result()
	response.Request = r
	return response, nil
}

// Down has a host answer no more.
func (h *Hub) Down(host string) {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	h.down = host
}

// Asked are the requests since the last time.
func (h *Hub) Asked() []string {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	asked := h.asked
	h.asked = nil
	return asked
}

// Push stores an image for linux/amd64 under a name, and returns its digest.
func (h *Hub) Push(t testing.TB, as string, config v1.Config) string {
	t.Helper()
	image, err := mutate.ConfigFile(empty.Image, &v1.ConfigFile{OS: "linux", Architecture: "amd64", Config: config})
	if err != nil {
		t.Fatal(err)
	}
	ref, err := name.ParseReference(as)
	if err == nil {
		err = remote.Write(ref, image, remote.WithTransport(h))
	}
	if err != nil {
		t.Fatal(err)
	}
	digest, err := image.Digest()
	if err != nil {
		t.Fatal(err)
	}
	h.Asked()
	return digest.String()
}
