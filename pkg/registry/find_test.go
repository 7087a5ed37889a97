package registry

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/authn"
	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

func find(ctx context.Context, reference, platform string, l *Logins) (Stored, bool, error) {
	return Find(ctx, reference, platform, l, http.DefaultTransport)
}

// A builder may call an image by the digest of its manifest, of the index that it is in, or of its configuration.
func TestFind(t *testing.T) {
	s, l := newStore(t), &Logins{Keychain: nobody{}}
	amd64, arm64 := made(t, v1.ConfigFile{}), made(t, v1.ConfigFile{OS: "linux", Architecture: "arm64"})
	manifest, err := arm64.Digest()
	if err != nil {
		t.Fatal(err)
	}
	id, err := arm64.ConfigName()
	if err != nil {
		t.Fatal(err)
	}
	both := s.push(t, "both:1", amd64, arm64)
	described, err := describe(t, both, lock.Image{})
	if err != nil {
		t.Fatal(err)
	}
	s.questions()
	got, is, err := find(t.Context(), both, "linux/arm64", l)
	if err != nil || !is || got.Digest != manifest.String() {
		t.Fatal(got, is, err)
	}
	for digest, want := range map[string]bool{
		manifest.String(): true, id.String(): true, described.Digest: true, described.Manifest: false, "": false,
	} {
		if got.Is(digest) != want {
			t.Errorf("%s: not %t", digest, want)
		}
	}
	if asked := s.questions(); len(asked) != 2 { // index and manifest
		t.Errorf("%q", asked)
	}
	for _, missing := range []struct{ reference, platform string }{{both, "linux/s390x"}, {s.host + "/none:1", "linux/amd64"}} {
		if got, is, err := find(t.Context(), missing.reference, missing.platform, l); is || err != nil {
			t.Error(missing, got, is, err)
		}
	}
	for _, wrong := range []struct{ reference, platform string }{{both, "a/b/c/d"}, {"NO NAME", "linux/amd64"}} {
		if got, is, err := find(t.Context(), wrong.reference, wrong.platform, l); is || err == nil {
			t.Error(wrong, got, is)
		}
	}
}

// A login that is given comes before that of the account, and goes to its registry alone.
func TestGivenLogins(t *testing.T) {
	for _, given := range []bool{true, false} {
		var passwords []string
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, password, _ := r.BasicAuth()
			passwords = append(passwords, password)
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(http.StatusUnauthorized)
		}))
		host := strings.TrimPrefix(server.URL, "http://")
		l := &Logins{Keychain: nobody{}, Given: map[string]authn.AuthConfig{"other.example.com": {Username: "a", Password: "other"}}}
		if given {
			l.Given[host] = authn.AuthConfig{Username: "a", Password: "mine"}
		}
		_, is, err := find(t.Context(), host+"/x:1", "linux/amd64", l)
		server.Close()
		if sent := slices.Contains(passwords, "mine"); is || err == nil || sent != given || slices.Contains(passwords, "other") {
			t.Error(given, passwords, err)
		}
	}
}

// What is stored is looked at within the bounds of everything else.
func TestFindWithinBounds(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v2/" {
			_, _ = w.Write(make([]byte, descriptions+1))
		}
	}))
	t.Cleanup(s.Close)
	reference := strings.TrimPrefix(s.URL, "http://") + "/endless"
	if _, _, err := find(t.Context(), reference, "linux/amd64", &Logins{Keychain: nobody{}}); !errors.Is(err, errBudget) {
		t.Error(err)
	}
}
