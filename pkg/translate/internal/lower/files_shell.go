package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindHiddenSystem = diag.Kind{
	Code: "C2E-hidden-system", Severity: diag.Error,
	Title: "mounted file hides files that the service needs",
	Cause: "A task mounts directories, not single files, and the image has no shell to copy the rest of the directory with. Without the " +
		"hidden files, the container lacks users, TLS certificates, or the program itself.",
	Fix: "give the file a target in a separate directory, for example /config, and tell the program to read it from there; if the service " +
		"needs nothing in the directory, set x-aws-keep_image_files: false",
}

// systemDirectories have files that programs do not name and need all the same, and programs.
var systemDirectories = []string{
	"/bin", "/etc", "/etc/pki/tls/certs", "/etc/ssl", "/etc/ssl/certs", "/lib", "/lib64", "/sbin", "/usr", "/usr/bin", "/usr/lib",
	"/usr/local", "/usr/local/bin", "/usr/local/lib", "/usr/sbin", "/usr/share",
}

func isSystemDirectory(dir string) bool { return slices.Contains(systemDirectories, dir) }

// withoutShell says why the image of a service has no shell, "" if it may have one. An image that is built here has what its base has,
// unless its Dockerfile puts something where shells are, or runs something.
func (l *lowering) withoutShell(c types.ServiceConfig) string {
	file := l.dockerfileOf(c)
	isShell := func(p load.Put) bool {
		return p.To == "" || path.Base(p.To) == "sh" || plan.Within(p.To, "/bin/sh") || plan.Within(p.To, "/usr/bin/sh")
	}
	switch {
	case file.Base == "":
		return l.shellless(c.Image)
	case len(file.Runs) > 0 || slices.ContainsFunc(file.Puts, isShell) || l.shellless(file.Base) == "":
		return ""
	}
	return "its base image is " + file.Base + ", which has no shell"
}

// hidesNothing reports whether an image that is made from nothing has no files in a directory but those that are replaced.
func (l *lowering) hidesNothing(s *plan.Service, dir string) bool {
	c := l.Project.Services[s.Name]
	isReplaced := func(name string) bool {
		return slices.ContainsFunc(s.Files, func(f plan.File) bool { return f.Path == name })
	}
	file := l.dockerfileOf(c)
	if l.buildOf(c) == nil {
		facts, _ := l.lookup(c.Image)
		return facts.Holds.Known() &&
			!slices.ContainsFunc(facts.Holds.Value, func(name string) bool { return plan.Within(dir, name) && !isReplaced(name) })
	}
	return file.Base == "scratch" && !slices.ContainsFunc(file.Puts, func(p load.Put) bool {
		isOne := len(p.Sources) == 1 && (isReplaced(p.To) || isReplaced(path.Join(p.To, path.Base(p.Sources[0]))))
		return p.To == "" || (plan.Within(p.To, dir) || plan.Within(dir, p.To)) && !isOne
	})
}

// isUnknownProgram reports whether an image is a published one of which nobody knows whether it has a shell.
func (l *lowering) isUnknownProgram(c types.ServiceConfig) bool {
	_, known := l.lookup(c.Image)
	_, locked := l.Lock.Image(c.Image)
	return !known && !locked && l.buildOf(c) == nil && !images.IsLanguage(c.Image) && !ofSystem.MatchString(c.Image)
}

// ofSystem are words in the tags of images with a shell.
var ofSystem = lazyregexp.New(`(?i):.*(?:alpine|debian|ubuntu|bookworm|bullseye|trixie|jammy|noble|ubi\d|slim)`)

// shellless says why an image has no shell, "" if it may have one.
func (l *lowering) shellless(image string) string {
	facts := l.known(image)
	switch {
	case facts.Shell.Origin == images.Locked && !facts.Shell.Value:
		return "the image has no shell (" + lock.Name + ")"
	case facts.Shell.Known() && !facts.Shell.Value:
		return "the image is known to have no shell"
	case facts.Shell.Known():
		return ""
	}
	image, _, _ = strings.Cut(strings.ToLower(image), "@")
	name, tag, _ := strings.Cut(image[strings.LastIndexByte(image, '/')+1:], ":")
	if says := func(text string, words ...string) bool {
		return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("-_.", r) }),
			func(word string) bool { return slices.Contains(words, word) })
	}; !says(tag, "debug") && (says(name, "distroless", "scratch") || says(tag, "distroless", "scratch", "static")) {
		return "the name of the image says that it has no shell"
	}
	return ""
}
