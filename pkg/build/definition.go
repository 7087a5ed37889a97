package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
)

// An Image is what a service of the project is built to.
type Image struct {
	Service  string
	Platform string // of Docker: linux/amd64
	Name     string // what it is called: on this machine, or where it is pushed
	Passing  bool   // the name is for the push alone, and not for this machine
}

// A definition is what bake is told: its file format is JSON ("Bake file reference" in Docker's documentation).
type definition struct {
	Group  map[string]group   `json:"group"`
	Target map[string]*target `json:"target"`
}

type group struct {
	Targets []string `json:"targets"`
}

// A target is how one image is built.
type target struct {
	Context          string            `json:"context,omitempty"`
	Contexts         map[string]string `json:"contexts,omitempty"`
	Dockerfile       string            `json:"dockerfile,omitempty"`
	DockerfileInline string            `json:"dockerfile-inline,omitempty"`
	Args             map[string]string `json:"args,omitempty"`
	Labels           map[string]string `json:"labels,omitempty"`
	Tags             []string          `json:"tags,omitempty"`
	CacheFrom        []string          `json:"cache-from,omitempty"`
	CacheTo          []string          `json:"cache-to,omitempty"`
	Stage            string            `json:"target,omitempty"`
	Secrets          []string          `json:"secret,omitempty"`
	SSH              []string          `json:"ssh,omitempty"`
	Platforms        []string          `json:"platforms,omitempty"`
	Pull             bool              `json:"pull,omitempty"`
	NoCache          bool              `json:"no-cache,omitempty"`
	NoCacheFilter    []string          `json:"no-cache-filter,omitempty"`
	Network          string            `json:"network,omitempty"`
	ShmSize          types.UnitBytes   `json:"shm-size,omitempty"`
	Ulimits          []string          `json:"ulimits,omitempty"`
	Entitlements     []string          `json:"entitlements,omitempty"`
	ExtraHosts       map[string]string `json:"extra-hosts,omitempty"`
	Attest           []string          `json:"attest,omitempty"`
	Output           []string          `json:"output,omitempty"`
}

// define describes all services of a project that are built: one may be built from another one. Bake builds those that are asked for.
func define(project *types.Project, images []Image) *definition {
	d := &definition{Group: map[string]group{}, Target: map[string]*target{}}
	services := project.AllServices()
	names := targetNames(services)
	for _, name := range slices.Sorted(maps.Keys(services)) {
		if services[name].Build != nil {
			d.Target[names[name]] = newTarget(project, services[name], names)
		}
	}
	var wanted group
	for _, i := range images {
		t := d.Target[names[i.Service]]
		t.Platforms = []string{i.Platform}
		wanted.Targets = append(wanted.Targets, names[i.Service])
	}
	d.Group["default"] = wanted
	d.shareArchitecture(images)
	return d
}

// shareArchitecture gives what others are built from their platform, where it is one.
func (d *definition) shareArchitecture(images []Image) {
	different := func(i Image) bool { return i.Platform != images[0].Platform }
	if len(images) == 0 || slices.ContainsFunc(images, different) {
		return
	}
	for _, t := range d.Target {
		t.Platforms = []string{images[0].Platform}
	}
}

// targetNames are the names of the services as bake accepts them, which are others where there are dots.
func targetNames(services types.Services) map[string]string {
	names, used := map[string]string{}, map[string]bool{}
	for _, service := range slices.Sorted(maps.Keys(services)) {
		name := strings.ReplaceAll(service, ".", "_")
		for used[name] {
			name += "_"
		}
		names[service], used[name] = name, true
	}
	return names
}

func newTarget(project *types.Project, service types.ServiceConfig, names map[string]string) *target {
	b := service.Build
	return &target{
		Context:          b.Context,
		Contexts:         contexts(b.AdditionalContexts, names),
		Dockerfile:       dockerfile(b.Context, b.Dockerfile),
		DockerfileInline: b.DockerfileInline,
		Args:             arguments(project, b),
		Labels:           b.Labels,
		Tags:             b.Tags,
		CacheFrom:        b.CacheFrom,
		CacheTo:          b.CacheTo,
		Stage:            b.Target,
		Secrets:          secrets(project, b.Secrets),
		SSH:              agents(b.SSH),
		Pull:             b.Pull,
		NoCache:          b.NoCache,
		NoCacheFilter:    b.NoCacheFilter,
		Network:          b.Network,
		ShmSize:          b.ShmSize,
		Ulimits:          ulimits(b.Ulimits),
		Entitlements:     entitlements(b),
		ExtraHosts:       hosts(b.ExtraHosts),
		Attest:           slices.Concat(attestation("provenance", b.Provenance), attestation("sbom", b.SBOM)),
	}
}

// contexts are the additional ones: one may be another service's image.
func contexts(named types.Mapping, names map[string]string) map[string]string {
	all := map[string]string{}
	for name, from := range named {
		if service, is := strings.CutPrefix(from, types.ServicePrefix); is {
			from = "target:" + names[service]
		}
		all[name] = from
	}
	return all
}

// isLocal reports whether a context is a directory of this machine.
func isLocal(context string) bool { return filepath.IsAbs(context) }

// dockerfile is the path of a Dockerfile, which is relative to its context.
func dockerfile(context, name string) string {
	if name == "" || filepath.IsAbs(name) || !isLocal(context) {
		return name
	}
	return filepath.Join(context, name)
}

// arguments are those with a value: one without takes it from the environment, if it is there.
func arguments(project *types.Project, b *types.BuildConfig) map[string]string {
	return types.MappingWithEquals{}.OverrideBy(b.Args).Resolve(project.Environment.Resolve).ToMapping()
}

// secrets are files and variables. The values of the latter go by the builder's environment.
func secrets(project *types.Project, list []types.ServiceSecretConfig) []string {
	var all []string
	for _, s := range list {
		id := s.Target
		if id == "" {
			id = s.Source
		}
		switch from := project.Secrets[s.Source]; {
		case from.Environment != "":
			all = append(all, fmt.Sprintf("id=%s,type=env,env=%s", id, from.Environment))
		case from.File != "":
			all = append(all, fmt.Sprintf("id=%s,type=file,src=%s", id, from.File))
		}
	}
	return all
}

func agents(keys types.SSHConfig) []string {
	var all []string
	for _, key := range keys {
		all = append(all, strings.TrimSuffix(key.ID+"="+key.Path, "="))
	}
	return all
}

func ulimits(limits map[string]*types.UlimitsConfig) []string {
	var all []string
	for _, name := range slices.Sorted(maps.Keys(limits)) {
		if l := limits[name]; l.Single > 0 {
			all = append(all, fmt.Sprintf("%s=%d", name, l.Single))
		} else {
			all = append(all, fmt.Sprintf("%s=%d:%d", name, l.Soft, l.Hard))
		}
	}
	return all
}

func entitlements(b *types.BuildConfig) []string {
	if !b.Privileged {
		return b.Entitlements
	}
	return append(slices.Clone(b.Entitlements), "security.insecure")
}

func hosts(list types.HostsList) map[string]string {
	all := map[string]string{}
	for name, addresses := range list {
		all[name] = strings.Join(addresses, ",")
	}
	return all
}

// attestation is off unless it is asked for: it differs from build to build, and so would what is pushed.
func attestation(kind, value string) []string {
	switch value {
	case "", "false":
		return []string{"type=" + kind + ",disabled=true"}
	case "true":
		return []string{"type=" + kind}
	default:
		return []string{"type=" + kind + "," + value}
	}
}

// Files are the paths on this machine that the builds of services read, sorted.
func Files(project *types.Project, services []string) []string {
	d := define(project, nil)
	names := targetNames(project.AllServices())
	var all []string
	for _, service := range services {
		if t := d.Target[names[service]]; t != nil {
			all = append(all, t.files()...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// file is the definition as bake reads it, which would evaluate ${} and %{} in texts.
func (d *definition) file() ([]byte, error) {
	text, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return nil, err
	}
	return bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("${"), []byte("$${")), []byte("%{"), []byte("%%{")), nil
}

// allowed are the files and rights that the definition needs, as bake wants them granted.
func (d *definition) allowed() []string {
	var all []string
	for _, t := range d.Target {
		for _, path := range t.files() {
			all = append(all, "--allow=fs.read="+path)
		}
		for _, right := range t.Entitlements {
			all = append(all, "--allow="+right)
		}
		if t.Network == "host" {
			all = append(all, "--allow=network.host")
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// files are what the builder may read for a target.
func (t *target) files() []string {
	paths := append(slices.Collect(maps.Values(t.Contexts)), t.Context, filepath.Dir(t.Dockerfile))
	for _, s := range t.Secrets {
		if _, path, is := strings.Cut(s, ",type=file,src="); is {
			paths = append(paths, path)
		}
	}
	for _, s := range t.SSH {
		if _, path, is := strings.Cut(s, "="); is {
			paths = append(paths, path)
		}
	}
	return slices.DeleteFunc(paths, func(path string) bool { return !isLocal(path) })
}
