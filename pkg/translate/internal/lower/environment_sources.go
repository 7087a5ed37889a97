package lower

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
)

// djangoTLS is what redirects to HTTPS, or keeps browsers from sending cookies by HTTP, in the settings of Django.
func djangoTLS() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^(SECURE_SSL_REDIRECT|SESSION_COOKIE_SECURE|CSRF_COOKIE_SECURE)[ \t]*=[ \t]*True[ \t]*(?:#.*)?$`)
}

// railsTLS does both in those of Rails.
func railsTLS() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^  (config\.force_ssl)[ \t]*=[ \t]*true[ \t]*(?:#.*)?$`)
}

// asksInSources is where the settings of a program that is built here have it ask for HTTPS, without a condition; "" if they do not.
func (l *lowering) asksInSources(c types.ServiceConfig) string {
	for _, file := range l.djangoSettings(c) {
		if where := settingIn(djangoTLS().FindStringSubmatchIndex(file.Content), file.Content, file.Name); where != "" {
			return where
		}
	}
	if file, ok := l.ContextFile(l.buildOf(c), railsProduction); ok && l.inProduction(c) {
		return settingIn(railsTLS().FindStringSubmatchIndex(file.Content), file.Content, railsProduction)
	}
	return ""
}

// settingIn is the name and the place of a setting that was found in a file.
func settingIn(at []int, content, file string) string {
	if at == nil {
		return ""
	}
	return fmt.Sprintf("%s in %s:%d", content[at[2]:at[3]], file, strings.Count(content[:at[2]], "\n")+1)
}

// inProduction reports whether Rails runs as in production.
func (l *lowering) inProduction(c types.ServiceConfig) bool {
	return l.setTo(c, "RAILS_ENV") == "production"
}
