package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

var kindHiddenSystem = diag.Kind{
	Code: "C2E-hidden-system", Severity: diag.Error,
	Title: "file hides parts of the image that programs need",
	Cause: "A task mounts directories, not single files. The image has no shell that could copy the rest of the directory. Without that, " +
		"the container lacks users, TLS certificates or the program itself.",
	Fix: "give the file a target in a separate directory, for example /config, and pass that path to the program; if the image has " +
		"nothing in the directory that it needs, set x-aws-keep_image_files: false",
}

// systemDirectories have files that programs do not name and need all the same, and programs.
var systemDirectories = []string{
	"/bin", "/etc", "/etc/pki/tls/certs", "/etc/ssl", "/etc/ssl/certs", "/lib", "/lib64", "/sbin", "/usr", "/usr/bin", "/usr/lib",
	"/usr/local", "/usr/local/bin", "/usr/local/lib", "/usr/sbin", "/usr/share",
}

func isSystemDirectory(dir string) bool { return slices.Contains(systemDirectories, dir) }

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
