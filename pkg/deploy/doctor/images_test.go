package doctor

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	fakeregistry "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// a store is a registry that answers for all hosts, and refuses those who do not say
// what it wants to hear.
type store struct {
	*httptest.Server
	wants  string // the Authorization header
	status int    // that it refuses with; 0: it does not
}

func newStore(t *testing.T) *store {
	t.Helper()
	s := &store{}
	content := fakeregistry.New(fakeregistry.Logger(log.New(io.Discard, "", 0)))
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.status != 0 && r.Header.Get("Authorization") != s.wants {
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(s.status)
			return
		}
		content.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// RoundTrip sends everything to the store, whatever its host.
func (s *store) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.URL.Scheme, r.URL.Host = "http", strings.TrimPrefix(s.URL, "http://")
	return http.DefaultTransport.RoundTrip(r)
}

func imageFor(t *testing.T, os, architecture string) v1.Image {
	t.Helper()
	made, err := mutate.ConfigFile(empty.Image, &v1.ConfigFile{OS: os, Architecture: architecture})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// push stores an image for one platform, or an index of several.
func (s *store) push(t *testing.T, as string, platforms ...registry.Platform) {
	t.Helper()
	ref, err := name.ParseReference(as)
	if err != nil {
		t.Fatal(err)
	}
	if len(platforms) == 1 {
		err = remote.Write(ref, imageFor(t, platforms[0].OS, platforms[0].Architecture), remote.WithTransport(s))
	} else {
		index := v1.ImageIndex(empty.Index)
		for _, p := range platforms {
			index = mutate.AppendManifests(index, mutate.IndexAddendum{
				Add: imageFor(t, p.OS, p.Architecture), Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: p.OS, Architecture: p.Architecture}},
			})
		}
		err = remote.WriteIndex(ref, index, remote.WithTransport(s))
	}
	if err != nil {
		t.Fatal(err)
	}
}

// a machine has a login to all registries.
type machine struct{}

func (machine) Resolve(authn.Resource) (authn.Authenticator, error) {
	return &authn.Basic{Username: "user", Password: "password"}, nil
}

func basic(login string) string { return "Basic " + base64.StdEncoding.EncodeToString([]byte(login)) }

func running(image any, architecture string, login bool) Needs {
	container := object{"Name": "web", "Image": image}
	if login {
		container["RepositoryCredentials"] = object{"CredentialsParameter": refTo("Login")}
	}
	return Needs{Template: templateOf(resources{"Task": {"AWS::ECS::TaskDefinition", object{
		"RuntimePlatform": object{"CpuArchitecture": architecture}, "ContainerDefinitions": []any{container, container},
	}}})}
}

// examined are the findings about images with a registry.
func examined(t *testing.T, d *Doctor, n Needs) string {
	t.Helper()
	n.Stack = "shop"
	var found []string
	for _, f := range d.Check(t.Context(), n) {
		if f.Code == "C2E-doctor-image" {
			found = append(found, f.Level.String()+" "+f.Subject+": "+f.Message)
			if f.Hint == "" && f.Level == Failed {
				t.Errorf("no hint: %v", f)
			}
		}
	}
	return strings.Join(found, "\n")
}

func TestImages(t *testing.T) {
	s := newStore(t)
	host := strings.TrimPrefix(s.URL, "http://")
	local := strings.Replace(host, "127.0.0.1", "localhost", 1)
	s.push(t, "many:1", registry.Platform{OS: "linux", Architecture: "amd64"}, registry.Platform{OS: "linux", Architecture: "arm64"},
		registry.Platform{OS: "unknown", Architecture: "unknown"})
	s.push(t, "registry.example.com/single", registry.Platform{OS: "linux", Architecture: "amd64"})
	s.push(t, local+"/here:1", registry.Platform{OS: "linux", Architecture: "arm64"})
	d := doctorOf(&fakeAccount{})
	d.Transport = s
	for _, c := range []struct {
		name string
		n    Needs
		want string
	}{
		{"index", running("many:1", "X86_64", false), "ok many:1: the image exists for linux/amd64"},
		{"index for the other", running("many:1", "ARM64", false), "ok many:1: the image exists for linux/arm64"},
		{"single", running("registry.example.com/single", "", false), "ok registry.example.com/single: the image exists for linux/amd64"},
		{
			"single for the other", running("registry.example.com/single", "ARM64", false),
			"failed registry.example.com/single: the image is for linux/amd64, not for linux/arm64, which Task needs",
		},
		{"plain HTTP", running(local+"/here:1", "ARM64", false), "ok " + local + "/here:1: the image exists for linux/arm64"},
		{"no such tag", running("many:2", "", false), "failed many:2: there is no such image in its registry; it is used by Task"},
		{"no name", running("Many:", "", false), "failed Many:: this is not a valid image name; it is used by Task"},
		{
			"with a login", running("private:1", "", true),
			"unknown private:1: the image is pulled with credentials from a secret, which is not tested here",
		},
		{
			"an attribute", running(object{"Fn::GetAtt": []string{"Build", "Image"}}, "", true),
			"unknown Task: the image name of web is known only after the deployment\n" +
				"unknown Task: the image name of web is known only after the deployment",
		},
		{"a parameter", Needs{
			Template: []byte(`{"Parameters": {"WebImage": {"Type": "String"}}, "Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", ` +
				`"Properties": {"ContainerDefinitions": [{"Image": {"Ref": "WebImage"}}]}}}}`),
		},
			"unknown WebImage: the name of the image is not known yet; it is used by Task"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := examined(t, d, c.n); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
	d.Transport = offline{}
	if got, want := examined(t, d,
		running("many:1", "", false)), "unknown many:1: the image could not be checked: it is unreachable: the test has no network"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestPrivateImages(t *testing.T) {
	s := newStore(t)
	s.push(t, "registry.example.com/app:1", registry.Platform{OS: "linux", Architecture: "amd64"})
	s.wants, s.status = basic("user:password"), http.StatusUnauthorized
	d := doctorOf(&fakeAccount{})
	d.Transport = s
	n := running("registry.example.com/app:1", "", false)
	if got, want := examined(t, d, n), "failed registry.example.com/app:1: there is no such image, or it is private; it is used by "+
		"Task"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	d.Keychain = machine{}
	if got, want := examined(t, d, n), "failed registry.example.com/app:1: only the registry login of this machine, which "+
		"tasks do not have, can pull the image; it is used by Task"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	s.status = http.StatusTooManyRequests
	if got := examined(t, d, n); !strings.HasPrefix(got, "unknown") {
		t.Error(got)
	}
}

func TestECR(t *testing.T) {
	const image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1"
	s := newStore(t)
	s.push(t, image, registry.Platform{OS: "linux", Architecture: "amd64"})
	s.wants, s.status = basic("AWS:token"), http.StatusUnauthorized
	a := &fakeAccount{token: base64.StdEncoding.EncodeToString([]byte("AWS:token"))}
	d := doctorOf(a)
	d.Transport = s
	n := running(image, "", false)
	if got, want := examined(t, d, n), "ok "+image+": the image exists for linux/amd64"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if len(a.regions) != 1 || a.regions[0] != "eu-central-1" {
		t.Errorf("ECR was asked for a login in %v", a.regions)
	}
	s.wants, s.status = "something else", http.StatusForbidden
	if got, want := examined(t, d, n), "unknown "+image+": the image could not be checked: its repository denies access to these "+
		"credentials"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	a.errors = map[string]error{"GetAuthorizationToken": errDenied}
	if got, want := examined(t, d, n), "unknown "+image+": the image could not be checked: the action some:Action is not "+
		"allowed"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// An image that the deployment copies to Amazon ECR is looked for where it comes from.
func TestMirroredImages(t *testing.T) {
	s := newStore(t)
	s.push(t, "example/shop:1", registry.Platform{OS: "linux", Architecture: "amd64"})
	ref, err := name.ParseReference("example/shop:1")
	if err != nil {
		t.Fatal(err)
	}
	found, err := remote.Head(ref, remote.WithTransport(s))
	if err != nil {
		t.Fatal(err)
	}
	digest := found.Digest.String()
	d := doctorOf(&fakeAccount{})
	d.Transport = s
	n := running("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/mirror/docker.io/example/shop@"+digest, "", false)
	var template map[string]any
	if err := json.Unmarshal(n.Template, &template); err != nil {
		t.Fatal(err)
	}
	template["Metadata"] = object{"Compose2ecs": object{"Mirrors": []any{object{
		"Source": "example/shop@" + digest, "Repository": "shop/mirror/docker.io/example/shop", "Digest": digest,
	}}}}
	if n.Template, err = json.Marshal(template); err != nil {
		t.Fatal(err)
	}
	if got, want := examined(t, d, n), "ok example/shop@"+digest+": the image exists for linux/amd64"; got != want {
		t.Error(got)
	}
}

// Tasks behind a NAT gateway share the limit of Docker Hub, unless they sign in.
func TestSharedPullLimit(t *testing.T) {
	for _, test := range []struct {
		image      string
		login, nat bool
		warns      bool
	}{{"nginx", false, true, true}, {"nginx", false, false, false}, {"nginx", true, true, false}, {"ghcr.io/a/b", false, true, false}} {
		container := object{"Name": "web", "Image": test.image}
		if test.login {
			container["RepositoryCredentials"] = object{"CredentialsParameter": refTo("Login")}
		}
		all := resources{"Task": {"AWS::ECS::TaskDefinition", object{"ContainerDefinitions": []any{container}}}}
		if test.nat {
			all["Nat"] = [2]any{"AWS::EC2::NatGateway", object{}}
		}
		d := doctorOf(&fakeAccount{})
		d.Transport = newStore(t)
		if got := examined(t, d, Needs{Template: templateOf(all)}); strings.Contains(got, "warning Docker Hub") != test.warns {
			t.Errorf("%+v: %s", test, got)
		}
	}
}
