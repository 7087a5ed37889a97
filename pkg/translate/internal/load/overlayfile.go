package load

import (
	"context"
	"maps"
	"net"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// Names are what the files of a project define themselves, sorted, and where its AWS overlay
// belongs.
type Names struct {
	Services, Volumes, Secrets []string
	Listeners                  []string  // the services with a port that has x-aws-listener
	Loopback                   []Port    // the ports that are published on a loopback address
	Unset                      []Unset   // the variables without a value
	LeftOut                    []LeftOut // the services that their profiles leave out
	Overlay                    string    // the overlay that is there, or the place of a new one
	CloudFormation             bool      // the files change resources by their ids

	files []string // of the project
}

// A Port is a published port of a service.
type Port struct {
	Service   string
	Target    int
	Published string
}

// A LeftOut service has profiles, none of which is enabled.
type LeftOut struct {
	Name     string
	Profiles []string
	Host     string   // the service whose network it shares, or ""
	Networks []string // of that service, unless it has the default one alone
}

// Has reports whether a file is one of the project's, and not its overlay.
func (n *Names) Has(name string) bool {
	return slices.ContainsFunc(n.files, func(file string) bool { return file != n.Overlay && sameFile(file, name) })
}

// NamesIn reads the names in a project's files; none of them where the files have errors.
func NamesIn(ctx context.Context, o Options) (*Names, error) {
	inputs, err := resolveInputs(o)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, f := range inputs.files {
		files = append(files, f.Path)
	}
	names := &Names{files: files, Overlay: overlayFile(inputs.paths.Directory, files)}
	var findings diag.List
	in, err := Load(ctx, o, &findings)
	if err != nil || in.Project == nil {
		return names, err
	}
	for _, name := range slices.Sorted(maps.Keys(in.Project.Services)) {
		_, isHook := in.Hooks[name]
		if _, isJob := in.Project.Jobs[name]; !isHook && !isJob {
			names.Services = append(names.Services, name)
		}
		if slices.ContainsFunc(in.Project.Services[name].Ports, func(p types.ServicePortConfig) bool {
			return p.Extensions["x-aws-listener"] != nil
		}) {
			names.Listeners = append(names.Listeners, name)
		}
	}
	for _, name := range names.Services {
		for _, p := range in.Project.Services[name].Ports {
			if ip := net.ParseIP(p.HostIP); p.Protocol != "udp" && ip != nil && ip.IsLoopback() {
				names.Loopback = append(names.Loopback, Port{name, int(p.Target), p.Published})
			}
		}
	}
	names.LeftOut = in.leftOut()
	names.CloudFormation = len(in.Overlay) > 0
	names.Volumes = slices.Sorted(maps.Keys(in.Project.Volumes))
	names.Secrets = slices.Sorted(maps.Keys(in.Project.Secrets))
	names.Unset = in.unset(inputs)
	return names, nil
}

// leftOut are the services that their profiles leave out, by name.
func (in *Input) leftOut() []LeftOut {
	var list []LeftOut
	for _, name := range slices.Sorted(maps.Keys(in.Project.DisabledServices)) {
		c := in.Project.DisabledServices[name]
		if len(c.Profiles) == 0 {
			continue
		}
		s := LeftOut{Name: name, Profiles: c.Profiles}
		if host, shares := strings.CutPrefix(c.NetworkMode, types.ServicePrefix); shares {
			s.Host = host
			networks := slices.Sorted(maps.Keys(in.Project.Services[host].Networks))
			if !slices.Equal(networks, []string{"default"}) {
				s.Networks = networks
			}
		}
		list = append(list, s)
	}
	return list
}

// overlayFile is the AWS overlay beside the first of the files, under a name that there is
// a file of, if any.
func overlayFile(directory string, files []string) string {
	for _, name := range files {
		if name != "" && name != "-" {
			directory = filepath.Dir(name)
			break
		}
	}
	if found := firstFile(directory, overlayNames); found != "" {
		return found
	}
	return filepath.Join(directory, overlayNames[len(overlayNames)-1])
}

// withoutOverlay leaves the overlay out of files that were named, if another one takes its
// place.
func withoutOverlay(o Options, names []string) []string {
	if o.Overlay == nil {
		return names
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return slices.Contains(overlayNames, filepath.Base(name)) })
}
