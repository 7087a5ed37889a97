package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// builtFacts are those of an image that is built here, as far as a Dockerfile leaves them as they are: what is known of the image that it
// starts from, or of the application whose sources it is built from. Who its program runs as, what is in it, and what it runs once are not
// among them.
func (l *lowering) builtFacts(c types.ServiceConfig) images.Facts {
	base, known := l.lookup(l.dockerfileOf(c).Base)
	if !known || !isApplication(base) {
		own, looked := l.owns[c.Name]
		if !looked {
			if facts, ok := l.ownFacts(c); ok {
				own = &facts
			}
			if l.owns == nil {
				l.owns = map[string]*images.Facts{}
			}
			l.owns[c.Name] = own
		}
		if own != nil {
			return *own
		}
	}
	return images.Facts{
		HTTP: base.HTTP, HTTPS: base.HTTPS, TCP: base.TCP, Health: base.Health, Memory: base.Memory, Heap: base.Heap, CPU: base.CPU,
		JVMs: base.JVMs, HeapIn: base.HeapIn, Migrates: base.Migrates, Builds: base.Builds, Copies: base.Copies, FirstStart: base.FirstStart,
		Data: base.Data, DataIn: base.DataIn, DataName: base.DataName, Volumes: base.Volumes, SQLite: base.SQLite, SingleWriter: base.SingleWriter,
		Refuses: base.Refuses, LocalDisk: base.LocalDisk, Kernel: base.Kernel, KernelFree: base.KernelFree, Backend: base.Backend,
		Server: base.Server, Workers: base.Workers, Requires: base.Requires, Keys: base.Keys,
		Advertised: base.Advertised, Advertises: base.Advertises, PublicURL: base.PublicURL, PublicNeeded: base.PublicNeeded,
		Connects:  base.Connects,
		TLSNeeded: base.TLSNeeded, OwnTLS: base.OwnTLS, Proxy: base.Proxy, Untrusting: base.Untrusting, Hosts: base.Hosts, Login: base.Login,
		Admin: base.Admin, Removed: base.Removed,
	}
}

// ownFacts are those of a well-known application that is built from its sources, and that is in no image then: how people reach it. It is
// known by a name, and by a port and a variable of its own, since names alone may be anything's.
func (l *lowering) ownFacts(c types.ServiceConfig) (images.Facts, bool) {
	for _, name := range l.programNames(c) {
		facts, ok := images.Called(name)
		if !ok || !isApplication(facts) || !l.answersAt(c, facts.HTTP.Value) || !l.knowsVariable(c, facts) {
			continue
		}
		return images.Facts{
			HTTP: facts.HTTP, Memory: facts.Memory, CPU: facts.CPU, FirstStart: facts.FirstStart, PublicURL: facts.PublicURL,
			PublicNeeded: facts.PublicNeeded, TLSNeeded: facts.TLSNeeded, Proxy: facts.Proxy, Untrusting: facts.Untrusting, Hosts: facts.Hosts,
		}, true
	}
	return images.Facts{}, false
}

// programNames are the names by which people may call the program of an image that is built here: those of the image, of its package and of
// its service, and where the Dockerfile has it work.
func (l *lowering) programNames(c types.ServiceConfig) []string {
	image, _, _ := strings.Cut(path.Base(c.Image), ":")
	pack, _ := l.packageOf(c).Name.(string)
	names := []string{image, pack, path.Base(l.dockerfileOf(c).Workdir), c.Name}
	return slices.DeleteFunc(names, func(name string) bool { return name == "" || name == "." || name == "/" })
}

// answersAt reports whether a service has one of some ports.
func (l *lowering) answersAt(c types.ServiceConfig, ports []int) bool {
	isTarget := func(p types.ServicePortConfig) bool { return slices.Contains(ports, int(p.Target)) }
	isExposed := func(port int) bool { return slices.Contains(ports, port) }
	return slices.ContainsFunc(c.Ports, isTarget) || slices.ContainsFunc(l.dockerfileOf(c).Exposed, isExposed)
}

// knowsVariable reports whether a service or its Dockerfile names a variable that an application has for how people reach it.
func (l *lowering) knowsVariable(c types.ServiceConfig, f images.Facts) bool {
	names := slices.Clone(f.PublicURL.Value)
	for _, needed := range f.PublicNeeded.Value {
		names = append(names, needed.Name)
	}
	for _, settings := range append([]images.Requirement{f.TLSNeeded.Value, f.Proxy.Value, f.Hosts.Value}, f.Requires.Value...) {
		for _, s := range settings {
			names = append(names, s.Name)
		}
	}
	return slices.ContainsFunc(names, func(name string) bool {
		_, written := c.Environment[name]
		_, built := l.dockerfileOf(c).Sets[name]
		return written || built
	})
}
