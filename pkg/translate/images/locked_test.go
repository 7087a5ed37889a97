package images

import (
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/authn"
	registryname "github.com/google/go-containerregistry/pkg/name"
	fakeregistry "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// An instruction of a Dockerfile that a source quotes, as far as it needs no other one to be understood.
var instruction = regexp.MustCompile(`\b(EXPOSE|USER|VOLUME)((?: [^A-Z…$\s][^…$\s]*)+)`)

// quoted are images as the sentences say that the table quotes of Dockerfiles, with the facts of the table that stand on them.
func quoted(t *testing.T) (configs map[string]v1.Config, facts map[string]Facts) {
	t.Helper()
	configs, facts = map[string]v1.Config{}, map[string]Facts{}
	for _, e := range readFile(t) {
		config, f := v1.Config{ExposedPorts: map[string]struct{}{}, Volumes: map[string]struct{}{}}, Facts{}
		quotes := func(fact string) (kinds []string) {
			for _, found := range instruction.FindAllStringSubmatch(e.facts.says[fact], -1) {
				instruct(&config, found[1], found[2])
				kinds = append(kinds, found[1])
			}
			return kinds
		}
		all := e.facts.Facts
		if slices.Contains(quotes("http"), "EXPOSE") {
			f.HTTP = all.HTTP
		}
		if slices.Contains(quotes("tcp"), "EXPOSE") {
			f.TCP = all.TCP
		}
		if slices.Contains(quotes("user"), "USER") && config.User != "" {
			f.User = all.User
		}
		if slices.Contains(quotes("data"), "VOLUME") {
			f.Data = all.Data
		}
		if f.HTTP.Known() || f.TCP.Known() || f.User.Known() || f.Data.Known() {
			configs[e.names[0]], facts[e.names[0]] = config, f
		}
	}
	return configs, facts
}

// instruct does what an instruction of a Dockerfile does.
func instruct(config *v1.Config, instruction, argument string) {
	words := strings.Fields(strings.NewReplacer("[", " ", "]", " ", `"`, " ", ",", " ").Replace(argument))
	switch instruction {
	case "EXPOSE":
		for _, word := range words {
			config.ExposedPorts[word] = struct{}{} // what is no port is a comment
		}
	case "VOLUME":
		for _, word := range words {
			config.Volumes[word] = struct{}{}
		}
	case "USER":
		config.User = ""
		if len(words) > 0 && strings.Trim(words[0], "0123456789:") == "" { // else its number stands elsewhere
			config.User = words[0]
		}
	}
}

// disagreements are where the table and what a registry says of an image differ. An image may expose more than it is known for.
func disagreements(f Facts, locked lock.Image) []string {
	var list []string
	for _, port := range slices.Concat(f.HTTP.Value, f.HTTPS.Value, f.TCP.Value) {
		if text := strconv.Itoa(port) + "/tcp"; len(locked.Expose) > 0 && !slices.Contains(locked.Expose, text) {
			list = append(list, fmt.Sprintf("it does not expose %s", text))
		}
	}
	uid, _, _ := strings.Cut(locked.Owner, ":")
	switch starts := strconv.Itoa(f.User.Value.ID); {
	case !f.User.Known():
	case f.User.Value.Root && uid != "" && uid != "0":
		list = append(list, "it does not start as root, but as "+uid)
	case !f.User.Value.Root && uid != "" && uid != starts:
		list = append(list, fmt.Sprintf("it starts as %s, not as %s", uid, starts))
	}
	for _, dir := range f.Data.Value {
		within := func(volume string) bool { return dir == volume || strings.HasPrefix(dir, path.Clean(volume)+"/") }
		if len(locked.Volumes) > 0 && !slices.ContainsFunc(locked.Volumes, within) {
			list = append(list, "it has no volume at "+dir)
		}
	}
	if f.Shell.Known() && locked.Shell != nil && f.Shell.Value != *locked.Shell {
		list = append(list, fmt.Sprintf("it has a shell: %t", *locked.Shell))
	}
	return list
}

// TestTableAndRegistry has a registry serve images as the table's sources describe them, locks them, and compares what is locked with
// the table: a port, a user or a directory that was copied wrongly shows.
func TestTableAndRegistry(t *testing.T) {
	s := httptest.NewServer(fakeregistry.New(fakeregistry.Logger(log.New(io.Discard, "", 0))))
	t.Cleanup(s.Close)
	configs, facts := quoted(t)
	if len(configs) < 100 {
		t.Errorf("only %d images have a sentence of their Dockerfiles", len(configs))
	}
	for image, config := range configs {
		reference := strings.TrimPrefix(s.URL, "http://") + "/" + image
		made, err := mutate.ConfigFile(empty.Image, &v1.ConfigFile{OS: "linux", Architecture: "amd64", Config: config})
		if err != nil {
			t.Fatal(err)
		}
		ref, err := registryname.ParseReference(reference)
		if err == nil {
			err = remote.Write(ref, made)
		}
		if err != nil {
			t.Fatal(err)
		}
		locked, err := registry.Describe(t.Context(), reference, []string{"amd64"}, lock.Image{}, &registry.Logins{Keychain: authn.NewMultiKeychain()},
			s.Client().Transport)
		if err != nil {
			t.Errorf("%s: %v", image, err)
			continue
		}
		for _, text := range disagreements(facts[image], locked) {
			t.Errorf("%s: %s", image, text)
		}
	}
}

// TestTableAndLockFile compares the table with a lock file of the images themselves, where there is one: who has a network makes it
// with compose2ecs lock, and names it in COMPOSE2ECS_WELLKNOWN_LOCK.
func TestTableAndLockFile(t *testing.T) {
	file := os.Getenv("COMPOSE2ECS_WELLKNOWN_LOCK")
	if file == "" {
		t.Skip("COMPOSE2ECS_WELLKNOWN_LOCK names no lock file of well-known images")
	}
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	locked, problems := lock.Read(content)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for reference, image := range locked.Images {
		facts, _ := Lookup(reference)
		for _, text := range disagreements(facts, image) {
			t.Errorf("%s: %s", reference, text)
		}
	}
}

// What differs is found.
func TestDisagreements(t *testing.T) {
	facts := Facts{
		TCP: Fact[[]int]{[]int{80}, Listed}, User: Fact[User]{User{ID: 7}, Listed}, Data: Fact[[]string]{[]string{"/data/db"}, Listed},
		Shell: Fact[bool]{true, Listed},
	}
	right := lock.Image{Expose: []string{"80/tcp", "81/tcp"}, Owner: "7:7", Volumes: []string{"/data"}, Shell: new(true)}
	if list := disagreements(facts, right); len(list) > 0 {
		t.Error(list)
	}
	wrong := lock.Image{Expose: []string{"81/tcp"}, Owner: "8:8", Volumes: []string{"/other"}, Shell: new(false)}
	if list := disagreements(facts, wrong); len(list) != 4 {
		t.Error(list)
	}
	facts.User.Value.Root = true
	if list := disagreements(facts, right); len(list) != 1 {
		t.Error(list)
	}
}
