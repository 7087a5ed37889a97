package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A configuration is a file that may configure a server: one that is mounted, or one that is built into its image.
type configuration struct {
	scope         serviceScope
	name, content string
}

// serverDirectories are where nginx, HAProxy, Apache HTTP Server and Caddy have their configuration.
var serverDirectories = []string{"/etc/nginx", "/etc/haproxy", "/usr/local/etc/haproxy", "/etc/apache2", "/usr/local/apache2/conf",
	"/etc/httpd", "/etc/caddy"}

// configurationsOf are those of a service, the mounted ones first.
func (l *lowering) configurationsOf(s *plan.Service, c types.ServiceConfig) (found []configuration) {
	for _, f := range s.Files {
		found = append(found, configuration{l.about(s.Name).within(f.From), path.Base(f.Path), f.Content})
	}
	build := l.buildOf(c)
	for _, put := range l.dockerfileOf(c).Puts {
		inside := func(dir string) bool { return plan.Within(dir, put.To) }
		if build == nil || !slices.ContainsFunc(serverDirectories, inside) {
			continue
		}
		for _, source := range put.Sources {
			file, ok := l.ContextFile(build, path.Clean(source))
			if ok && !isHidden(s, put.To, path.Base(source)) {
				found = append(found, configuration{l.about(s.Name), path.Base(source), file.Content})
			}
		}
	}
	return found
}

// isHidden reports whether something is mounted over a file that an image has: at a path, or in the directory that this is.
func isHidden(s *plan.Service, to, name string) bool {
	return slices.ContainsFunc([]string{to, path.Join(to, name)}, func(file string) bool {
		return slices.ContainsFunc(s.Files, func(f plan.File) bool { return f.Path == file }) ||
			slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return plan.Within(d.Path, file) }) ||
			slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return plan.Within(m.Path, file) })
	})
}

// makesCertificates reports whether commands of a Dockerfile or a script make certificates of their own.
func makesCertificates(commands string) bool {
	return slices.ContainsFunc([]string{"openssl", "mkcert", "snakeoil", "ssl-cert", "keytool"}, func(program string) bool {
		return strings.Contains(commands, program)
	})
}

// mayHave reports whether an image may have a file that no volume hides: one that is not known, or one whose Dockerfile puts or makes
// such files.
func (l *lowering) mayHave(c types.ServiceConfig, file string) bool {
	built := l.dockerfileOf(c)
	image := c.Image
	if built.Base != "" {
		image = built.Base
	}
	if _, known := l.lookup(image); !known {
		return true
	}
	if slices.ContainsFunc(built.Puts, func(p load.Put) bool { return l.mayPut(c, p, file) }) {
		return true
	}
	return makesCertificates(strings.Join(built.Runs, "\n")) || makesCertificates(l.startText(c))
}

// mayPut reports whether COPY or ADD may put a file into an image: it does not where all that it copies are other files.
func (l *lowering) mayPut(c types.ServiceConfig, p load.Put, file string) bool {
	if p.To == file || p.To == "" || p.Sources == nil && plan.Within(p.To, file) {
		return true
	}
	return plan.Within(p.To, file) && slices.ContainsFunc(p.Sources, func(source string) bool {
		_, isFile := l.ContextFile(l.buildOf(c), path.Clean(source))
		return !isFile || path.Join(p.To, path.Base(source)) == file
	})
}
