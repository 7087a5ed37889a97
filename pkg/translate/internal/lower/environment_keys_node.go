package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// authPackages are packages that need a key in production, with the variables that they read it from by themselves, and how sources set
// them up (NextAuth.js, "Errors"; Better Auth, "Options").
var authPackages = []struct {
	name      string
	variables []string
	setUp     string
}{
	{"next-auth", []string{"NEXTAUTH_SECRET", "AUTH_SECRET"}, "NextAuth|AuthOptions"},
	{"better-auth", []string{"BETTER_AUTH_SECRET", "AUTH_SECRET"}, "betterAuth"},
}

// authSecret is how a key is handed to such a package in sources.
var authSecret = lazyregexp.New(`\bsecret\s*[:,]`)

// nodeKey is that of a package for Node.js that signs people in. What a program does with a variable of its own says nothing of where it
// gets its value from.
func (l *lowering) nodeKey(c types.ServiceConfig) (key, bool) {
	pack := l.packageOf(c)
	if pack.unknown || len(l.lastCommand(c)) == 0 && !strings.Contains(l.dockerfileOf(c).Base, "node") {
		return key{}, false
	}
	for _, p := range authPackages {
		version := pack.Dependencies[p.name]
		if version == "" || !l.runsInProduction(c, pack) {
			continue
		}
		handed := false
		for _, file := range l.ContextMatches(l.buildOf(c), ofNode, lazyregexp.Of(p.setUp)) {
			handed = handed || authSecret.MatchString(file.Content)
		}
		name, others := p.variables[0], p.variables[1:]
		if match := wantedVersion.FindStringSubmatch(version); p.name == "next-auth" && (match == nil || match[2] != "4") {
			name, others = p.variables[1], p.variables[:1]
		}
		if !handed && !l.isOfAnotherService(c, name) {
			return key{name: name, others: others}, true
		}
	}
	return key{}, false
}
