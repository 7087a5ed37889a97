package registry

import (
	"net/http"
	"sync"
)

// greetings has each registry say once how to sign in. That is its answer to GET /v2/, which go-containerregistry asks for before the
// first question about each image ("API Version Check" in the documentation of the registry API).
type greetings struct {
	http.RoundTripper
	mutex sync.Mutex
	known map[string]*greeting // by scheme and host
}

// A greeting is an answer without content, if there is one yet. Whoever asks has the turn.
type greeting struct {
	turn   chan struct{}
	status int
	header http.Header
}

// RoundTrip implements [http.RoundTripper].
func (g *greetings) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Method != http.MethodGet || r.URL.Path != "/v2/" {
		return g.RoundTripper.RoundTrip(r)
	}
	greeting := g.of(r.URL.Scheme + "://" + r.URL.Host)
	select {
	case greeting.turn <- struct{}{}:
		defer func() { <-greeting.turn }()
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
	if greeting.status != 0 {
		return &http.Response{
			StatusCode: greeting.status, Header: greeting.header.Clone(), Body: http.NoBody, Request: r, ProtoMajor: 1, ProtoMinor: 1,
		}, nil
	}
	response, err := g.RoundTripper.RoundTrip(r)
	if err == nil && (response.StatusCode == http.StatusOK || response.StatusCode == http.StatusUnauthorized) {
		greeting.status, greeting.header = response.StatusCode, response.Header.Clone()
	}
	return response, err
}

func (g *greetings) of(registry string) *greeting {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.known == nil {
		g.known = map[string]*greeting{}
	}
	if g.known[registry] == nil {
		g.known[registry] = &greeting{turn: make(chan struct{}, 1)}
	}
	return g.known[registry]
}
