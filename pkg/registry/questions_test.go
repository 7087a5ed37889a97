package registry

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// A guarded registry has images for those with a token, as public registries have. It counts what it is asked, whoever asks.
type guarded struct {
	host       string
	mutex      sync.Mutex
	counts     map[string]int
	busy, most int
}

func newGuarded(t *testing.T, s *store) *guarded {
	t.Helper()
	g := &guarded{counts: map[string]int{}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer g.count(r)()
		switch {
		case r.URL.Path == "/token":
			_, _ = fmt.Fprint(w, `{"token":"open"}`)
		case r.Header.Get("Authorization") != "Bearer open":
			w.Header().Set("WWW-Authenticate", `Bearer realm="http://`+g.host+`/token",service="here"`)
			w.WriteHeader(http.StatusUnauthorized)
		default:
			s.Config.Handler.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	g.host = strings.TrimPrefix(server.URL, "http://")
	return g
}

// count counts a request, and those that are answered at the same time.
func (g *guarded) count(r *http.Request) func() {
	what := r.URL.Path
	if parts := strings.Split(r.URL.Path, "/"); len(parts) == 5 {
		what = parts[3]
	}
	g.mutex.Lock()
	defer g.mutex.Unlock()
	g.counts[r.Method+" "+what]++
	g.busy++
	g.most = max(g.most, g.busy)
	return func() {
		g.mutex.Lock()
		defer g.mutex.Unlock()
		g.busy--
	}
}

// asked is what was asked since the last time.
func (g *guarded) asked() string {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	defer func() { g.counts = map[string]int{} }()
	return fmt.Sprint(g.counts)
}

// The registry protocol has no shorter way to an image than index, manifest and configuration, of which each names the next. Nothing is
// asked beside that but how to sign in, once, and a token for each repository.
func TestQuestions(t *testing.T) {
	const images = 20
	s := newStore(t)
	g := newGuarded(t, s)
	run := v1.Config{Cmd: []string{"sh"}}
	push := func(i int, c v1.Config) Question {
		name := fmt.Sprintf("image%d:1", i)
		s.push(t, name, made(t, v1.ConfigFile{Config: c}), made(t, v1.ConfigFile{OS: "linux", Architecture: "arm64", Config: c}))
		return Question{Reference: g.host + "/" + name, Architectures: []string{"amd64"}}
	}
	questions, known := []Question{}, map[string]lock.Image{}
	for i := range images {
		questions = append(questions, push(i, run))
	}
	ask := func() {
		t.Helper()
		answers := DescribeAll(t.Context(), questions, known, &Logins{Keychain: nobody{}}, Transport())
		for i, a := range answers {
			if a.Err != nil {
				t.Fatal(a.Err)
			}
			known[questions[i].Reference] = a.Image
		}
	}
	ask()
	if asked := g.asked(); asked != "map[GET /token:20 GET /v2/:1 GET blobs:20 GET manifests:40]" {
		t.Errorf("the first time: %s", asked)
	}
	ask()
	if asked := g.asked(); asked != "map[GET /token:20 GET /v2/:1 HEAD manifests:20]" {
		t.Errorf("what is known: %s", asked)
	}
	questions = []Question{push(0, v1.Config{Cmd: []string{"sh", "-c", "moved"}})}
	ask()
	if asked := g.asked(); asked != "map[GET /token:1 GET /v2/:1 GET blobs:1 GET manifests:2 HEAD manifests:1]" {
		t.Errorf("what has moved: %s", asked)
	}
	if g.most > atOnce {
		t.Errorf("%d questions at once", g.most)
	}
}
