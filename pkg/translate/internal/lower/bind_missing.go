package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// missing is the kind of finding about a source that does not exist. A server does not start without its certificate or its key, or
// what its command names as its configuration, while other files may be optional.
func (b bind) missing(l *lowering) diag.Kind {
	kind := kindBindMissing
	named := func(file string) bool { return plan.Within(path.Clean(b.mount.Target), file) && !b.mountsInside(file) }
	ofTLS := []string{".pem", ".crt", ".cer", ".key", ".p12", ".jks"}
	kind.Stops = slices.ContainsFunc(l.configured(b.config), named) || slices.Contains(ofTLS, path.Ext(b.mount.Target))
	return kind
}

// reportAbsent tells that a source does not exist. One that is there but for a space in its path says so, since nobody sees the space.
func (b bind) reportAbsent(l *lowering, shown string) {
	if b.isOptional(l, shown) {
		return
	}
	trimmed := strings.TrimSpace(shown)
	if trimmed == shown {
		b.at.Report(b.missing(l), "%s does not exist", shown).Of(shown, "")
		return
	}
	found := b.at.Report(b.missing(l), "%s does not exist", strconv.Quote(shown)).Of(shown, "")
	if l.Local(strings.TrimSpace(b.mount.Source)).Exists {
		found.WithHint("remove the space from the path; %s exists", trimmed)
	}
}

// elseSource is a source that a volume has as long as a variable is not set.
var elseSource = lazyregexp.New(`^\$\{(\w+):?-([^{}$]+)\}(?::|$)`)

// asksWhether is how a shell asks whether a variable is set.
var asksWhether = lazyregexp.New(`(?:\[|\btest)\s+(?:-[nz]\s+)?["']?\$\{?(\w+)(?:[:}"'\s]|$)`)

// isOptional reports whether a source is that of a volume for as long as a variable is not set, and the command of the service asks whether
// it is: then it goes on without the file.
func (b bind) isOptional(l *lowering, shown string) bool {
	for _, text := range l.Source.Written(b.from...) {
		match := elseSource.FindStringSubmatch(text)
		if match == nil || strings.TrimPrefix(match[2], "./") != strings.TrimPrefix(shown, "./") {
			continue
		}
		for _, key := range []string{"command", "entrypoint"} {
			for _, line := range l.Source.Written("services", b.service.Name, key) {
				for _, asked := range asksWhether.FindAllStringSubmatch(line, -1) {
					if asked[1] == match[1] {
						return true
					}
				}
			}
		}
	}
	return false
}
