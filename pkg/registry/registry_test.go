package registry

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	genuine "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/tarball"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// A store is a registry that counts what it is asked.
type store struct {
	*httptest.Server
	host string

	mutex sync.Mutex
	asked []string
}

func newStore(t *testing.T) *store {
	t.Helper()
	s := &store{}
	content := genuine.New(genuine.Logger(log.New(io.Discard, "", 0)))
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mutex.Lock()
		s.asked = append(s.asked, r.Method+" "+r.URL.Path)
		s.mutex.Unlock()
		content.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	s.host = strings.TrimPrefix(s.URL, "http://")
	return s
}

// questions are those since the last time, without the ping.
func (s *store) questions() []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var asked []string
	for _, question := range s.asked {
		if question != "GET /v2/" {
			asked = append(asked, question)
		}
	}
	s.asked = nil
	return asked
}

// A file of a layer; a directory ends with a slash, a link says where to.
type file struct{ name, content string }

func layer(t *testing.T, files ...file) v1.Layer {
	t.Helper()
	var content bytes.Buffer
	w := tar.NewWriter(&content)
	for _, f := range files {
		header := &tar.Header{Name: f.name, Mode: 0o755, Size: int64(len(f.content)), Typeflag: tar.TypeReg}
		if strings.HasSuffix(f.name, "/") {
			header.Typeflag = tar.TypeDir
		}
		if err := w.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, f.content); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	l, err := tarball.LayerFromOpener(func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content.Bytes())), nil })
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func made(t *testing.T, config v1.ConfigFile, layers ...v1.Layer) v1.Image {
	t.Helper()
	if config.OS == "" {
		config.OS, config.Architecture = "linux", "amd64"
	}
	image, err := mutate.ConfigFile(empty.Image, &config)
	if err != nil {
		t.Fatal(err)
	}
	if image, err = mutate.AppendLayers(image, layers...); err != nil {
		t.Fatal(err)
	}
	return image
}

// push stores an image, or several as an index.
func (s *store) push(t *testing.T, as string, images ...v1.Image) string {
	t.Helper()
	reference := s.host + "/" + as
	ref, err := name.ParseReference(reference)
	if err != nil {
		t.Fatal(err)
	}
	if len(images) == 1 {
		err = remote.Write(ref, images[0])
	} else {
		index := v1.ImageIndex(empty.Index)
		for _, image := range images {
			config, err := image.ConfigFile()
			if err != nil {
				t.Fatal(err)
			}
			index = mutate.AppendManifests(index, mutate.IndexAddendum{Add: image, Descriptor: v1.Descriptor{Platform: config.Platform()}})
		}
		err = remote.WriteIndex(ref, index)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.questions()
	return reference
}

type nobody struct{}

func (nobody) Resolve(authn.Resource) (authn.Authenticator, error) { return authn.Anonymous, nil }

func describe(t *testing.T, reference string, known lock.Image, architectures ...string) (lock.Image, error) {
	t.Helper()
	if len(architectures) == 0 {
		architectures = []string{"amd64"}
	}
	return Describe(t.Context(), reference, architectures, known, &Logins{Keychain: nobody{}}, http.DefaultTransport)
}

func TestDescribe(t *testing.T) {
	s := newStore(t)
	config := v1.ConfigFile{
		Created: v1.Time{Time: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)},
		Config: v1.Config{
			User: "1000", Entrypoint: []string{"/app"}, Cmd: []string{"serve"},
			ExposedPorts: map[string]struct{}{"80": {}, "53/udp": {}, "http": {}, "1-2/tcp": {}},
			Volumes:      map[string]struct{}{"/data/": {}, "relative": {}},
			Healthcheck:  &v1.HealthConfig{Test: []string{"CMD", "/app", "ok"}, Interval: 5 * time.Second, Retries: 2},
		},
	}
	content := layer(t, file{"app", "x"})
	size, err := content.Size()
	if err != nil {
		t.Fatal(err)
	}
	amd64 := made(t, config, content)
	arm64 := config
	arm64.OS, arm64.Architecture = "linux", "arm64"
	unknown := v1.ConfigFile{OS: "unknown", Architecture: "unknown"}
	reference := s.push(t, "app:1", amd64, made(t, arm64, content), made(t, unknown))

	got, err := describe(t, reference, lock.Image{})
	if err != nil {
		t.Fatal(err)
	}
	manifest, err := amd64.Digest()
	if err != nil {
		t.Fatal(err)
	}
	want := lock.Image{
		Digest: got.Digest, Manifest: manifest.String(), Platform: "linux/amd64", Architectures: []string{"amd64", "arm64"},
		Created: "2026-01-02T03:04:05Z", Size: size, User: "1000", Owner: "1000:1000", Entrypoint: []string{"/app"}, Command: []string{"serve"},
		Expose: []string{"53/udp", "80/tcp"}, Volumes: []string{"/data"},
		HealthCheck: &lock.HealthCheck{Test: []string{"CMD", "/app", "ok"}, Interval: "5s", Retries: 2}, Shell: new(false),
	}
	if diff := cmp.Diff(want, got); diff != "" || !strings.HasPrefix(got.Digest, "sha256:") || got.Digest == got.Manifest {
		t.Error(got.Digest, diff)
	}
	if asked := s.questions(); len(asked) != 4 { // index, manifest, configuration, the one layer
		t.Errorf("%d questions: %q", len(asked), asked)
	}
	if again, err := describe(t, reference, got); err != nil || !cmp.Equal(again, got) {
		t.Error(err, again)
	}
	if asked := s.questions(); len(asked) != 1 || !strings.HasPrefix(asked[0], "HEAD ") {
		t.Errorf("what is known costs %q", asked)
	}
	other, err := describe(t, reference, got, "arm64")
	if err != nil || other.Platform != "linux/arm64" || other.Digest != got.Digest || other.Manifest == got.Manifest {
		t.Error(err, other)
	}
	if either, err := describe(t, reference, lock.Image{}, "s390x", "arm64"); err != nil || either.Platform != "linux/arm64" {
		t.Error(err, either)
	}
	single, err := describe(t, s.push(t, "single:1", amd64), lock.Image{}, "arm64")
	if err != nil || single.Digest != single.Manifest || single.IsFor("arm64") || !single.IsFor("amd64") {
		t.Error(err, single)
	}
}

func TestShell(t *testing.T) {
	s := newStore(t)
	run := v1.ConfigFile{History: []v1.History{{CreatedBy: "RUN /bin/sh -c make # buildkit"}}}
	add := v1.ConfigFile{History: []v1.History{{CreatedBy: "/bin/sh -c #(nop) ADD file:1 in / "}}}
	command := v1.ConfigFile{Config: v1.Config{Cmd: []string{"/bin/sh"}}}
	sh, usr, app := layer(t, file{"bin/sh", "x"}), layer(t, file{"./usr/bin/sh", "x"}), layer(t, file{"app", ""})
	for i, test := range []struct {
		name   string
		config v1.ConfigFile
		layers []v1.Layer
		want   string
		asked  int // for layers
	}{
		{"it was built by its shell", run, []v1.Layer{app}, "true", 0},
		{"it starts with its shell", command, []v1.Layer{app}, "true", 0},
		{"the classical builder says nothing", add, []v1.Layer{app}, "false", 1},
		{"in the base", v1.ConfigFile{}, []v1.Layer{sh, app}, "true", 2},
		{"on top, and no more is read", v1.ConfigFile{}, []v1.Layer{app, usr}, "true", 1},
		{"removed", v1.ConfigFile{}, []v1.Layer{sh, layer(t, file{"bin/.wh.sh", ""})}, "false", 2},
		{"removed with its directory", v1.ConfigFile{}, []v1.Layer{sh, layer(t, file{".wh.bin", ""})}, "false", 2},
		{"hidden by another directory", v1.ConfigFile{}, []v1.Layer{sh, layer(t, file{"bin/", ""}, file{"bin/.wh..wh..opq", ""})}, "false", 2},
		{"replaced", v1.ConfigFile{}, []v1.Layer{sh, layer(t, file{"bin/.wh..wh..opq", ""}, file{"bin/sh", "y"})}, "true", 1},
		{"no layers", v1.ConfigFile{}, nil, "false", 0},
		{"a directory", v1.ConfigFile{}, []v1.Layer{layer(t, file{"bin/sh/", ""})}, "false", 1},
	} {
		reference := s.push(t, fmt.Sprintf("image%d", i), made(t, test.config, test.layers...))
		got, err := describe(t, reference, lock.Image{})
		if err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		if got.Shell == nil || strconv.FormatBool(*got.Shell) != test.want {
			t.Errorf("%s: %v", test.name, got.Shell)
		}
		if asked := s.questions(); len(asked) != 2+test.asked { // manifest and configuration
			t.Errorf("%s: %q", test.name, asked)
		}
	}
}

func TestNamedUsers(t *testing.T) {
	s := newStore(t)
	users := layer(t, file{"etc/passwd", "root:x:0:0::/:\nnode:x:1000:1001::/home/node:/bin/sh\nbad\n"})
	for user, want := range map[string]string{
		"node": "1000:1001", "node:5": "1000:5", "node:node": "1000:1001", "node:staff": "", "nobody": "", "root": "", "": "", "7": "7:7",
		"7:8": "7:8", "7:staff": "",
	} {
		config := v1.ConfigFile{Config: v1.Config{User: user, Cmd: []string{"sh"}}}
		got, err := describe(t, s.push(t, "users", made(t, config, users)), lock.Image{})
		if err != nil || got.Owner != want || got.User != user {
			t.Errorf("%q: %v %q", user, err, got.Owner)
		}
	}
}

// Of layers that are larger than they should be, no more is read.
func TestTooLarge(t *testing.T) {
	zeros, many := layer(t, file{"zeros", strings.Repeat("0", 100_000)}), layer(t, file{"a", ""}, file{"b", ""}, file{"c", ""})
	for _, test := range []struct {
		search search
		layer  v1.Layer
		want   error
	}{
		{search{bytes: 50_000, entries: 9}, zeros, errTooMuch},
		{search{bytes: 200_000, entries: 9}, zeros, nil},
		{search{bytes: 200_000, entries: 2}, many, errTooMuch},
	} {
		test.search.shells = []string{"bin/sh"}
		if err := test.search.layer(test.layer); !errors.Is(err, test.want) {
			t.Errorf("%v instead of %v", err, test.want)
		}
	}
}

func TestErrors(t *testing.T) {
	s := newStore(t)
	windows := s.push(t, "windows", made(t, v1.ConfigFile{OS: "windows", Architecture: "amd64"}))
	many := map[string]struct{}{}
	for i := range 2000 {
		many[fmt.Sprintf("%d/tcp", i+1)] = struct{}{}
	}
	for _, test := range []struct{ reference, want string }{
		{s.host + "/missing:1", "unknown name"},
		{"NOT A NAME", "could not parse reference"},
		{windows, `it is an image for "windows", not for Linux`},
		{s.push(t, "ports", made(t, v1.ConfigFile{Config: v1.Config{ExposedPorts: many}})), errConfig.Error()},
		{s.push(t, "control", made(t, v1.ConfigFile{Config: v1.Config{User: "a\x1b[31m"}})), errConfig.Error()},
		{s.push(t, "check", made(t, v1.ConfigFile{Config: v1.Config{Healthcheck: &v1.HealthConfig{Test: []string{"RUN", "x"}}}})),
			errConfig.Error()},
	} {
		if got, err := describe(t, test.reference, lock.Image{}); err == nil || !strings.Contains(err.Error(), test.want) &&
			!strings.Contains(strings.ToLower(err.Error()), test.want) {
			t.Errorf("%s: %v %v", test.reference, got, err)
		}
	}
	_, err := describe(t, s.host+"/missing:1", lock.Image{})
	if text, is := Says(err); !is || !HasStatus(err, http.StatusNotFound) || !strings.Contains(strings.ToLower(text), "unknown") {
		t.Error(text, err)
	}
}

// A registry that goes on and on is not listened to.
func TestEndlessAnswers(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v2/" {
			return
		}
		w.Header().Set("Content-Type", "application/vnd.oci.image.index.v1+json")
		_, _ = io.WriteString(w, `{"manifests":[`)
		for range descriptions {
			if _, err := io.WriteString(w, `{"digest":"`); err != nil {
				return
			}
		}
	}))
	t.Cleanup(s.Close)
	_, err := describe(t, strings.TrimPrefix(s.URL, "http://")+"/endless", lock.Image{})
	if !errors.Is(err, errBudget) {
		t.Error(err)
	}
}

// What is no JSON, or nested without end, is an error and no more.
func TestHostileManifests(t *testing.T) {
	for _, answer := range []string{"", "null", "{}", "[]", `{"manifests":null}`, `{"manifests":[{"digest":"sha256:1"}]}`,
		strings.Repeat("[", 1<<20), `{"manifests":[{"platform":{"os":"linux","architecture":"../../x"}}]}`,
		`{"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","platform":{"os":"linux","architecture":"amd64"}}]}`} {
		for _, kind := range []string{"application/vnd.oci.image.index.v1+json", "application/vnd.oci.image.manifest.v1+json", "text/html"} {
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Type", kind)
				if r.URL.Path != "/v2/" {
					_, _ = io.WriteString(w, answer)
				}
			}))
			if got, err := describe(t, strings.TrimPrefix(s.URL, "http://")+"/x", lock.Image{}); err == nil {
				t.Errorf("%.80s as %s: %v", answer, kind, got)
			}
			s.Close()
		}
	}
}

// Many images are asked for at once, and each costs one question when nothing has changed.
func TestDescribeAll(t *testing.T) {
	s := newStore(t)
	var questions []Question
	for i := range 20 {
		reference := s.push(t, fmt.Sprintf("image%d:1", i), made(t, v1.ConfigFile{Config: v1.Config{Cmd: []string{"sh"}}}))
		questions = append(questions, Question{Reference: reference, Architectures: []string{"amd64"}})
	}
	questions = append(questions, Question{Reference: s.host + "/missing", Architectures: []string{"amd64"}})
	l := &Logins{Keychain: nobody{}}
	answers := DescribeAll(t.Context(), questions, nil, l, http.DefaultTransport)
	known := map[string]lock.Image{}
	for i, a := range answers {
		if (a.Err != nil) != (i == 20) {
			t.Errorf("%s: %v", questions[i].Reference, a.Err)
		} else if a.Err == nil {
			known[questions[i].Reference] = a.Image
		}
	}
	s.questions()
	for i, a := range DescribeAll(t.Context(), questions[:20], known, l, http.DefaultTransport) {
		if a.Err != nil || !cmp.Equal(a.Image, known[questions[i].Reference]) {
			t.Error(a)
		}
	}
	if asked := s.questions(); len(asked) != 20 {
		t.Errorf("%d questions", len(asked))
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, a := range DescribeAll(ctx, questions, nil, l, http.DefaultTransport) {
		if !errors.Is(a.Err, context.Canceled) {
			t.Error(a.Err)
		}
	}
}
