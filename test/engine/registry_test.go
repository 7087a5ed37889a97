package engine

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	ggcr "github.com/google/go-containerregistry/pkg/registry"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// A registry is one on this machine, with a wish of the test in front of it.
type registry struct {
	*httptest.Server
	mu     sync.Mutex
	refuse func(*http.Request) bool // answers that nobody may do that
	pushed []string                 // REPOSITORY:TAG of the manifests that came, in order
	token  string                   // the password that it wants, "" for none
	image  func(repository, tag, digest string, manifest []byte) error
}

func newRegistry(t *testing.T) *registry {
	t.Helper()
	r := &registry{}
	inner := ggcr.New(ggcr.Logger(log.New(io.Discard, "", 0)))
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) { r.serve(w, request, inner) }))
	t.Cleanup(r.Close)
	return r
}

func (r *registry) host() string { return strings.TrimPrefix(r.URL, "http://") }

// refusing has the registry refuse requests from now on.
func (r *registry) refusing(which func(*http.Request) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.refuse = which
}

// came are the manifests that were pushed since the last time.
func (r *registry) came() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := r.pushed
	r.pushed = nil
	return list
}

var manifestPath = regexp.MustCompile(`^/v2/(.+)/manifests/([^/]+)$`)

func (r *registry) serve(w http.ResponseWriter, request *http.Request, inner http.Handler) {
	r.mu.Lock()
	refuse := r.refuse
	r.mu.Unlock()
	_, password, _ := request.BasicAuth()
	switch {
	case r.token != "" && password != r.token:
		w.Header().Set("WWW-Authenticate", `Basic realm="registry"`)
		answer(w, http.StatusUnauthorized, "UNAUTHORIZED", "no basic auth credentials")
		return
	case refuse != nil && refuse(request):
		answer(w, http.StatusForbidden, "DENIED", "you may not push to this repository")
		return
	}
	if match := manifestPath.FindStringSubmatch(request.URL.Path); match != nil && request.Method == http.MethodPut {
		body, err := io.ReadAll(request.Body)
		if err == nil && r.image != nil {
			err = r.image(match[1], match[2], fmt.Sprintf("sha256:%x", sha256.Sum256(body)), body)
		}
		if err != nil {
			answer(w, http.StatusBadRequest, "TAG_INVALID", err.Error())
			return
		}
		request.Body = io.NopCloser(bytes.NewReader(body))
		r.mu.Lock()
		r.pushed = append(r.pushed, match[1]+":"+match[2])
		r.mu.Unlock()
	}
	inner.ServeHTTP(w, request)
}

func answer(w http.ResponseWriter, status int, code, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"errors":[{"code":%q,"message":%q}]}`, code, message)
}

// ecrAddress is what moto says that a registry is called.
var ecrAddress = regexp.MustCompile(`(https://)?\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com`)

// An account is moto with a front: its registry is the one on this machine, and each knows what the other one was given.
type account struct {
	*exttools.Server
	*registry
	front *httptest.Server
	files int
}

func newAccount(t *testing.T) *account {
	t.Helper()
	a := &account{Server: exttools.Moto(t), registry: newRegistry(t)}
	target, err := url.Parse(a.Server.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = func(response *http.Response) error {
		body, err := io.ReadAll(response.Body)
		if err != nil {
			return err
		}
		body = ecrAddress.ReplaceAllFunc(body, func(found []byte) []byte {
			if bytes.HasPrefix(found, []byte("https://")) {
				return []byte(a.registry.URL)
			}
			return []byte(a.host())
		})
		response.Body, response.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		response.Header.Set("Content-Length", strconv.Itoa(len(body)))
		return nil
	}
	a.front = httptest.NewServer(proxy)
	t.Cleanup(a.front.Close)
	var login struct {
		AuthorizationData []struct{ AuthorizationToken string }
	}
	a.AWS(t, &login, "ecr", "get-authorization-token")
	a.token = passwordIn(t, login.AuthorizationData[0].AuthorizationToken)
	dir := t.TempDir()
	a.image = func(repository, tag, digest string, manifest []byte) error {
		return a.store(t, dir, repository, tag, digest, manifest)
	}
	return a
}

// store tells moto about an image that the registry is given.
func (a *account) store(t *testing.T, dir, repository, tag, digest string, manifest []byte) error {
	t.Helper()
	a.files++
	name := filepath.Join(dir, strconv.Itoa(a.files))
	if err := os.WriteFile(name, manifest, 0o600); err != nil {
		return err
	}
	args := []string{"ecr", "put-image", "--repository-name", repository, "--image-manifest", "file://" + name, "--image-digest", digest}
	if !strings.HasPrefix(tag, "sha256:") {
		args = append(args, "--image-tag", tag)
	}
	return a.Try(t, args...)
}
