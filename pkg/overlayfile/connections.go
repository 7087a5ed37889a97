package overlayfile

import (
	"regexp"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// connection is what variables are called that say where something is which a program connects to.
func connection() *regexp.Regexp {
	return lazyregexp.Of(`(?i)(?:^|_)(?:URL|URI|DSN|HOST)$`)
}

// optionalConnection is what those of them are called without which programs only do without something.
func optionalConnection() *regexp.Regexp {
	return lazyregexp.Of(`(?i)sentry|hook|smtp|mail`)
}

// connectsNowhere reports whether a finding is about a variable that has no value and says where a program has to connect to: it ends, or
// connects to its own default, which is seldom meant.
func (d *draft) connectsNowhere(f diag.Finding) bool {
	for _, u := range d.names.Unset {
		if !slices.Contains(f.Names(), u.Name) {
			continue
		}
		for _, use := range u.Uses {
			if connection().MatchString(use.Variable) && !optionalConnection().MatchString(use.Variable) &&
				d.configured(use.Service, use.Variable) == "" {
				return true
			}
		}
	}
	return false
}
