package lower

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// A cookie is for HTTPS only if nothing decides otherwise.
func TestSecureCookieIn(t *testing.T) {
	for text, want := range map[string]bool{
		"app.use(session({ cookie: { secure: true } }))":                                                 true,
		"app.use(session({\n  cookie: {\n    secure: process.env.NODE_ENV === 'production',\n  },\n}));": true,
		"function start() {\n  app.use(session({ cookie: { secure: true } }));\n}":                       true,
		"if (tls) {\n  app.use(session({ cookie: { secure: true } }));\n}":                               false,
		"if (tls)\n  app.use(session({ cookie: { secure: true } }));":                                    false,
		"} else {\n  app.use(session({ cookie: { secure: true } }));\n}":                                 false,
		"tls && app.use(session({ cookie: { secure: true } }))":                                          false,
		"app.use(session({ cookie: { secure: true } })); o.cookie.secure = false":                        false,
		"app.use(session({ cookie: { secure: process.env.NODE_ENV === 'production' && tls } }))":         false,
		strings.Repeat("{ ", maxConditionDepth) + "app.use(session({ cookie: { secure: true } }))":       false,
	} {
		if got := secureCookieIn(load.ContextFile{Name: "server.js", Content: text}, true) != ""; got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}
