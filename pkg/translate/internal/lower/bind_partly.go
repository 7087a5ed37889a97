package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isPartly reports whether an image surely has not all of what is mounted into it from a part of the directory that it is built from:
// everything that its Dockerfile does is known, and it copies only some of the files there, or .dockerignore keeps them all out. If there
// is no Dockerfile here, a program that the service starts from the directory tells. What a build made there is not hidden, and no
// credentials are carried into the template.
func (b bind) isPartly(l *lowering, file load.Dockerfile) bool {
	part, err := filepath.Rel(b.build.Context, filepath.FromSlash(b.source))
	if err != nil || !filepath.IsAbs(b.build.Context) || part == "." || !filepath.IsLocal(part) {
		return false
	}
	part, target := filepath.ToSlash(part), path.Clean(b.mount.Target)
	local := l.Local(b.mount.Source)
	isUnknown := func(p load.Put) bool {
		return p.To == "" || p.Sources == nil && (plan.Within(p.To, target) || plan.Within(target, p.To))
	}
	switch {
	case !local.IsDir || local.TooLarge || local.Refused != "" || local.Denied || local.Beyond || local.Refusal != nil || len(local.Files) == 0:
		return false
	case b.hasMountsInside(), worksIn(file, target), b.config.WorkingDir != "" && plan.Within(target, path.Clean(b.config.WorkingDir)),
		slices.ContainsFunc(local.Files, func(f load.LocalFile) bool { return !b.isEnvFile(l, f) && mayHoldCredentials(f) }):
		return false
	case file.Base == "":
		return b.startsInside() && l.lacksDockerfile(b)
	case strings.Contains(file.Base, "onbuild"), slices.ContainsFunc(file.Puts, isUnknown),
		slices.ContainsFunc(file.Runs, func(run string) bool { return brings(run, target) }):
		return false
	case !slices.ContainsFunc(local.Files, func(f load.LocalFile) bool { return !l.Ignores(b.build, path.Join(part, f.Name)) }):
		return true
	}
	return slices.ContainsFunc(local.Files, func(f load.LocalFile) bool {
		place, to := path.Join(part, f.Name), path.Join(target, f.Name)
		return isNeeded(f.Name) && !slices.ContainsFunc(file.Puts, func(p load.Put) bool { return copies(p, place, to) })
	})
}

// hasMountsInside reports whether something else is mounted inside the target, such as what a build put there, which the files would hide.
func (b bind) hasMountsInside() bool {
	inside := func(at string) bool { return b.hasInside(path.Clean(at)) }
	return slices.ContainsFunc(b.config.Volumes, func(v types.ServiceVolumeConfig) bool { return inside(v.Target) }) ||
		slices.ContainsFunc(b.config.Tmpfs, func(at string) bool { at, _, _ = strings.Cut(at, ":"); return inside(at) })
}

// worksIn reports whether a directory of an image is the one that its program starts in, or is around it, or whether a command of the
// Dockerfile does something there that is more than to give rights.
func worksIn(file load.Dockerfile, target string) bool {
	if file.Workdir != "" && plan.Within(target, file.Workdir) {
		return true
	}
	for i, run := range file.Runs {
		dir := file.RunsIn[i]
		if dir == "" && file.Workdir == "" && worksThere(run, target) || dir != "" && plan.Within(target, dir) {
			return true
		}
		for _, command := range strings.FieldsFunc(run, func(r rune) bool { return strings.ContainsRune("&|;", r) }) {
			words := strings.FieldsFunc(command, func(r rune) bool { return strings.ContainsRune(" \t=,()[]\"'", r) })
			if len(words) > 0 && slices.Contains([]string{"chmod", "chown", "mkdir"}, words[0]) {
				continue
			}
			if slices.ContainsFunc(words, func(word string) bool { return isContent(word) && namesInside(dir, word, target) }) {
				return true
			}
		}
	}
	return false
}

// namesInside reports whether a word of a command that runs in a directory, if that is known, is a path inside another directory.
func namesInside(dir, word, target string) bool {
	if !path.IsAbs(word) {
		if dir == "" || strings.HasPrefix(word, "-") {
			return false
		}
		word = path.Join(dir, word)
	}
	return plan.Within(target, path.Clean(word))
}

// isEnvFile reports whether the variables in a file of the directory are those of the container.
func (b bind) isEnvFile(l *lowering, f load.LocalFile) bool {
	return slices.ContainsFunc(b.config.EnvFiles, func(e types.EnvFile) bool {
		name := e.Path
		if !filepath.IsAbs(name) {
			name = filepath.Join(l.Paths.Directory, name)
		}
		return filepath.ToSlash(filepath.Clean(name)) == path.Join(b.source, f.Name)
	})
}

// mayHoldCredentials reports whether a file may have something in it that nobody who can read the template may know.
func mayHoldCredentials(f load.LocalFile) bool {
	isSetting := slices.Contains([]string{".json", ".yml", ".yaml", ".toml", ".ini", ".properties", ".conf", ".cfg", ".xml"}, path.Ext(f.Name))
	return strings.HasPrefix(path.Base(f.Name), ".env") || credentialFile(f.Name) || secretshape.File(f.Name) ||
		slices.Contains([]string{".key", ".pem", ".p12", ".pfx", ".jks"}, path.Ext(f.Name)) ||
		secretshape.Kind(withoutSample(f.Content)) != "" || path.Ext(f.Name) == ".sh" && len(secretshape.Passwords(f.Content)) > 0 ||
		isSetting && slices.ContainsFunc(strings.Split(f.Content, "\n"), func(line string) bool { return secretshape.Mask(line) != line })
}

// withoutSample is a text without URLs whose password is the name of the user, or a variable.
func withoutSample(text string) string {
	url := lazyregexp.Of(`://([^/:@\s"']*):([^/@\s"']+)@`)
	return url.ReplaceAllStringFunc(text, func(found string) string {
		if match := url.FindStringSubmatch(found); match[1] == match[2] || strings.ContainsAny(match[2], "${") {
			return "://"
		}
		return found
	})
}

// isNeeded reports whether a program may need a file at run time, to judge by its path.
func isNeeded(name string) bool {
	return !strings.HasSuffix(name, ".md") && !slices.ContainsFunc(strings.Split(name, "/"), func(part string) bool {
		return strings.HasPrefix(part, ".") || slices.Contains([]string{"test", "tests", "__tests__", "__pycache__", "node_modules"}, part)
	})
}

// copies reports whether COPY or ADD puts a file of the build context at a path of the image. A directory is copied without its own name.
func copies(p load.Put, place, to string) bool {
	return slices.ContainsFunc(p.Sources, func(source string) bool {
		source = path.Clean(strings.TrimPrefix(strings.Trim(source, `"`), "/"))
		switch {
		case source == ".":
			return path.Join(p.To, place) == to
		case strings.Contains(source, "**"), strings.Contains(source, "$"):
			return plan.Within(p.To, to)
		}
		parts := strings.Split(place, "/")
		depth := min(strings.Count(source, "/")+1, len(parts))
		matched, err := path.Match(source, path.Join(parts[:depth]...))
		rest := path.Join(parts[depth:]...)
		return err == nil && matched && (path.Join(p.To, rest) == to || rest == "" && path.Join(p.To, path.Base(place)) == to)
	})
}

// lacksDockerfile reports whether the Dockerfile that the image of a service is to be built from is not there.
func (l *lowering) lacksDockerfile(b bind) bool {
	name := b.build.Dockerfile
	if name == "" {
		name = "Dockerfile"
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(b.build.Context, name)
	}
	exists, _ := l.Exists(name)
	return b.build.DockerfileInline == "" && !exists
}
