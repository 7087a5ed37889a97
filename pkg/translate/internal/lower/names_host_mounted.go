package lower

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// checkHostMounted finds the names of the machine that Docker runs on in the files of settings that are mounted, or copied to where proxies
// read them, once in each. What has to look up a server when it starts, such as nginx, exits then.
func checkHostMounted(l *lowering, s *plan.Service, c types.ServiceConfig) {
	i := itself{l, s, c}
	for _, f := range slices.Concat(s.Files, l.builtIn(s, c)) {
		if f.Secret != "" || !strings.Contains(f.Content, "docker.") || !ofServerSettings(path.Base(f.Path)) {
			continue
		}
		file := settingsFile{l.localName(c, f), notForLookup.ReplaceAllString(f.Content, ""), &f}
		var replaced replacedSettings
		if slices.Contains(settingsFiles, path.Base(f.Path)) {
			replaced = i.replacedOf(nil)
		}
		if i.isForDefaults(file) {
			continue
		}
		at, match := i.hostIn(file, replaced)
		if match == nil || l.isOthersHost(c, match[1]) {
			continue
		}
		l.reportHost(s, c, f.From, match[1], fmt.Sprintf("%s:%d", file.name, at+1)).
			WithHint("%s", l.insteadOfHost(s.Name, match[1], match[2], match[2] != ""))
	}
}

// ofServerSettings reports whether a file has settings by its name: those of proxies and collectors, besides the usual ones.
func ofServerSettings(name string) bool {
	return hasSettingsName(name) || name == "Caddyfile" || strings.HasSuffix(name, ".cfg") || strings.HasSuffix(name, ".conf.template")
}

// notForLookup is what settings do with names of hosts besides looking them up: they are names of sites, and of those who may send requests.
var notForLookup = lazyregexp.New(`(?mi)^[ \t]*(?:server_name|add_header|valid_referers|rewrite|return|if|map|redir|http-request|acl)\b.*$` +
	`|^[^\s#{}][^#{}\n]*docker\.internal[^#{}\n]*\{[ \t]*$`)
