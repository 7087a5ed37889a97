package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// configOption is an option of a command with the file that configures its program.
var configOption = lazyregexp.New(`^(?:-[cf]|--?[\w.-]*(?:conf|defaults-file)[\w.-]*)$`)

// configured are the files that the command of a service, or of its image, names as its configuration, and without which it ends. What
// a shell does is left aside, since it may write such a file first.
func (l *lowering) configured(c types.ServiceConfig) []string {
	var files []string
	words := l.startsWith(c)
	if known := l.factsOf(c).Config; len(words) == 0 && known.Known() {
		return []string{known.Value}
	}
	for i, word := range words {
		option, value, joined := strings.Cut(word, "=")
		switch {
		case !joined && !strings.HasPrefix(word, "-"):
			option, value = "", word
			if i > 0 && strings.HasPrefix(words[i-1], "-") {
				option = words[i-1]
			}
		case !joined:
			continue
		}
		isFile := slices.Contains(configurationSuffixes, path.Ext(value)) || path.Base(value) == "Caddyfile"
		if path.IsAbs(value) && isFile && !strings.ContainsAny(value, " \n$*") && (option == "" || configOption.MatchString(option)) {
			files = append(files, path.Clean(value))
		}
	}
	return files
}

// initScripts is where the images of databases have scripts for their first start, which they only read.
const initScripts = "/docker-entrypoint-initdb.d"

// reportConfigured warns of a mounted directory without the file in it that the command names.
func (b bind) reportConfigured(l *lowering, local load.Local, shown string) {
	target := path.Clean(b.mount.Target)
	if !local.IsDir || local.TooLarge || local.Beyond {
		return
	}
	for _, file := range l.configured(b.config) {
		name := strings.TrimPrefix(strings.TrimPrefix(file, target), "/")
		isThere := slices.ContainsFunc(local.Files, func(f load.LocalFile) bool { return f.Name == name })
		if isThere || !plan.Within(target, file) || b.mountsInside(file) {
			continue
		}
		missing := path.Join(shown, name)
		if strings.HasPrefix(shown, "./") {
			missing = "./" + missing
		}
		kind := kindBindMissing
		kind.Stops = true
		b.at.Report(kind, "%s does not exist", missing).Of(missing, "")
	}
}

// mountsInside reports whether something else is mounted at a file in the directory, or above it.
func (b bind) mountsInside(file string) bool {
	target := path.Clean(b.mount.Target)
	covers := func(at string) bool { return at != target && plan.Within(target, at) && plan.Within(at, file) }
	return slices.ContainsFunc(b.config.Volumes, func(v types.ServiceVolumeConfig) bool { return covers(path.Clean(v.Target)) }) ||
		slices.ContainsFunc(b.config.Configs, func(c types.ServiceConfigObjConfig) bool { return covers(path.Clean(c.Target)) }) ||
		slices.ContainsFunc(b.config.Secrets, func(s types.ServiceSecretConfig) bool { return covers(path.Clean(s.Target)) })
}

// lacksConfiguration reports whether a directory has nothing in it, although the command of the service names its configuration there:
// it is not for data.
func (b bind) lacksConfiguration(l *lowering) bool {
	local := l.Local(b.mount.Source)
	return (!local.Exists && !local.Denied && local.Refusal == nil || local.Bare()) &&
		slices.ContainsFunc(l.configured(b.config), func(file string) bool {
			return plan.Within(path.Clean(b.mount.Target), file) && !b.mountsInside(file)
		})
}
