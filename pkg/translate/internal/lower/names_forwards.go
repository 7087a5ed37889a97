package lower

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A forward is a host that a proxy resolves when it starts, and whose address it keeps.
type forward struct {
	server string // the program
	host   string // in small letters
	port   int    // 0: not known
	speaks string // the protocol, if nginx is told one that Service Connect understands: http, grpc
	never  bool   // HAProxy does not resolve it even then
	from   source.Path
}

// forwardsOf are the hosts that nginx, HAProxy or Apache HTTP Server in the container of a service resolves when it starts, as far as
// its configuration is mounted, or copied by a Dockerfile.
func (l *lowering) forwardsOf(s *plan.Service) []forward {
	if found, known := l.forwards[s.Name]; known {
		return found
	}
	c := l.Project.Services[s.Name]
	configs, start := l.proxyConfigs(s, c), l.startLine(c)
	var list []forward
	for _, server := range proxyServers() {
		own := slices.DeleteFunc(slices.Clone(configs), func(config proxyConfig) bool { return !server.reads(config.place, start) })
		for _, f := range server.forwards(own) {
			f.server, f.host = server.name, strings.ToLower(f.host)
			same := func(other forward) bool {
				return other.server == f.server && other.host == f.host && other.port == f.port && other.speaks == f.speaks
			}
			if !slices.ContainsFunc(list, same) { // a proxy may have hundreds of sites for a service
				list = append(list, f)
			}
		}
	}
	list = append(list, l.forwardsOfImage(s, c, len(configs) > 0)...)
	l.forwards[s.Name] = list
	return list
}

// forwardsOfImage are the hosts that the nginx of a well-known image takes from variables, or has in its own configuration, unless it is
// given another one.
func (l *lowering) forwardsOfImage(s *plan.Service, c types.ServiceConfig, configured bool) (list []forward) {
	for _, to := range l.factsOf(c).Forwards.Value {
		if to.Name == "" && configured {
			continue
		}
		if f, ok := addressed(cmp.Or(valueOr(c.Environment[to.Name], ""), to.Value), 80); ok && !s.Injects(to.Name) {
			f.server, f.host, f.from = "nginx", strings.ToLower(f.host), source.Path{"services", s.Name, "image"}
			list = append(list, f)
		}
	}
	return list
}

// proxyVariable is how a file that is filled in when a container starts has a variable, and how HAProxy and Apache have one.
var proxyVariable = lazyregexp.New(`\$\{[A-Za-z_]\w*\}`)

// A proxyConfig is a file of a container that may configure a proxy.
type proxyConfig struct {
	place, content string
	from           source.Path
}

// proxyConfigs are the files that are mounted into a container, and those that its Dockerfile copies and no mount hides. A tool for
// certificates has those of another container.
func (l *lowering) proxyConfigs(s *plan.Service, c types.ServiceConfig) (list []proxyConfig) {
	if s.Init || certificateImage.MatchString(c.Image) || l.isSocketProxy(c) {
		return nil
	}
	for _, f := range s.Files {
		list = append(list, proxyConfig{f.Path, f.Content, f.From})
	}
	for _, f := range l.builtIn(s, c) {
		list = append(list, proxyConfig{f.Path, f.Content, f.From})
	}
	for i := range list {
		list[i].content = proxyVariable.ReplaceAllStringFunc(list[i].content, func(variable string) string {
			name := strings.Trim(variable, "${}")
			return cmp.Or(l.setTo(c, name), "$"+name)
		})
	}
	return list
}

// lowerBuilt notes the configurations of proxies that are in the images of a project, those of Caddy as well.
func lowerBuilt(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		s.Built = l.builtIn(s, c)
		if caddyfileOf(s) == nil && l.isCaddy(c) {
			if file := l.caddyfile(s, c); file != nil {
				s.Built = append(s.Built, *file)
			}
		}
	})
}

// builtIn are the files of proxies that a Dockerfile copies, and that no mount hides.
func (l *lowering) builtIn(s *plan.Service, c types.ServiceConfig) (list []plan.File) {
	for _, config := range l.builtConfigs(c) {
		if !isMountedOver(s, config.place) {
			list = append(list, plan.File{Path: config.place, Content: config.content, From: config.from})
		}
	}
	return list
}

// builtConfigs are the files that a Dockerfile copies to where proxies read them. Of those with one place, the last one counts.
func (l *lowering) builtConfigs(c types.ServiceConfig) (list []proxyConfig) {
	build := l.buildOf(c)
	if build == nil || !filepath.IsAbs(build.Context) {
		return nil
	}
	start, copied := l.startLine(c), map[string]bool{}
	for _, put := range slices.Backward(l.dockerfileOf(c).Puts) {
		if !slices.ContainsFunc(proxyServers(), func(p proxyServer) bool { return p.mayRead(put.To, start) }) {
			continue
		}
		for _, name := range put.Sources {
			for _, found := range l.copiedBy(put, build.Context, name) {
				read := slices.ContainsFunc(proxyServers(), func(p proxyServer) bool { return p.reads(found.place, start) })
				if text, ok := l.Text(found.file); ok && read && !copied[found.place] {
					copied[found.place] = true
					list = append(list, proxyConfig{found.place, text, source.Path{"services", c.Name, "build"}})
				}
			}
		}
	}
	return list
}

// isMountedOver reports whether something is mounted at a path of a container, or above it.
func isMountedOver(s *plan.Service, place string) bool {
	return s.MountOf(place) != nil ||
		slices.ContainsFunc(s.Files, func(f plan.File) bool { return f.Path == place }) ||
		slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return plan.Within(d.Path, place) })
}

// A copiedFile is a file of a build context, and its place in the image.
type copiedFile struct{ file, place string }

// copiedBy are the files that COPY or ADD takes from one of its sources.
func (l *lowering) copiedBy(put load.Put, context, name string) (list []copiedFile) {
	if put.To == "" || strings.Contains(name, "://") {
		return nil
	}
	root, pattern := filepath.Join(context, filepath.FromSlash(name)), ""
	if base := path.Base(name); strings.ContainsAny(base, "*?[") {
		root, pattern = filepath.Dir(root), base
	}
	_, isDir := l.Exists(root)
	for _, file := range l.FilesBelow(root) {
		below, err := filepath.Rel(root, file)
		if matches, wrong := path.Match(pattern, below); err != nil || pattern != "" && (wrong != nil || !matches) {
			continue
		}
		place := path.Join(put.To, filepath.ToSlash(below))
		if !isDir && !slices.Contains(proxyFiles, path.Ext(put.To)) && path.Base(put.To) != path.Base(name) {
			place = path.Join(put.To, path.Base(name))
		}
		list = append(list, copiedFile{file, place})
	}
	return list
}
