package lower

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	// serverLogin is the URL of a database, with its scheme, who signs in, and the host.
	serverLogin = lazyregexp.New(`(?i)\b(postgres(?:ql)?|mysql2?|mariadb)(?:\+\w+)?://([^@/\s"']*)@([a-z0-9][\w.-]*)`)
	// passwordApart is what variables are called that have the password of a database beside its address.
	passwordApart = lazyregexp.New(`(?i)(?:^|[\W_])(?:pg|postgres(?:ql)?|mysql|mariadb|db|database|datasource|sql)\W?\w*(?:pass|pwd|pw$)|` +
		`^pass(?:word|wd)?$|_pass$`)
	// passwordIn is how a connection string has a password.
	passwordIn = lazyregexp.New(`(?i)(?:^|[\s;?&"'])(?:password|pwd)\s*=\s*[^\s;&"']`)
)

// A passwordless is a service that signs in to a database without a password, by a variable.
type passwordless struct{ service, variable string }

// withoutPassword is the setting with which a database asks nobody for the password that it requires, and a service that has none: all
// that sign in do so without, and only they reach the database. It is not known if the files have the variable of a password, be it empty.
func (x start) withoutPassword(missing images.Setting) (images.Setting, passwordless, bool) {
	i := slices.IndexFunc(x.facts.Requires.Value, func(r images.Requirement) bool { return slices.Contains(r, missing) })
	if i < 0 || len(x.l.plan.Forwards(x.s.Name)) > 0 {
		return images.Setting{}, passwordless{}, false
	}
	free := images.Setting{}
	for _, s := range x.facts.Requires.Value[i] {
		_, named := x.c.Environment[s.Name]
		switch {
		case named || x.s.Injects(s.Name):
			return images.Setting{}, passwordless{}, false
		case free.Name == "" && s.Value == "trust" && !s.Not:
			free = s
		case free.Name == "" && strings.Contains(s.Name, "ALLOW_EMPTY") && s.Value == "":
			free = images.Setting{Name: s.Name, Value: "yes"}
		}
	}
	if x.hasPassword(free.Value == "trust") {
		return images.Setting{}, passwordless{}, false
	}
	client, ok := x.passwordlessClient(free.Value == "trust")
	return free, client, ok && free.Name != ""
}

// passwordlessClient is the first service that signs in without a password, if none has one. Of MySQL, only its administrator exists then.
func (x start) passwordlessClient(anyone bool) (found passwordless, ok bool) {
	names := namesOf(x.s, x.c)
	for _, other := range x.l.plan.Services {
		c := x.l.Project.Services[other.Name]
		logins := x.loginsOf(c)
		for _, variable := range slices.Sorted(maps.Keys(logins)) {
			for _, login := range serverLogin.FindAllStringSubmatch(logins[variable], -1) {
				if !slices.Contains(names, strings.ToLower(login[3])) {
					continue
				}
				isAlone := login[2] != "" && !strings.Contains(login[2], ":") && (anyone || login[2] == "root")
				if !isAlone {
					return passwordless{}, false
				}
				found = cmp.Or(found, passwordless{other.Name, variable})
			}
		}
	}
	return found, found.service != ""
}

// loginsOf are the variables of a service that may have such a URL, and those that its image has by itself.
func (x start) loginsOf(c types.ServiceConfig) map[string]string {
	logins := map[string]string{}
	for name, value := range c.Environment {
		logins[name] = valueOr(value, "")
	}
	for _, d := range x.l.factsOf(c).Connects.Value {
		if _, set := logins[d.Name]; !set {
			logins[d.Name] = d.Value
		}
	}
	return logins
}

// hasPassword reports whether a service, even one that a profile leaves out, may have a password of a database of a kind: somebody meant
// that it asks for one.
func (x start) hasPassword(isPostgres bool) bool {
	isLogin := func(text string) bool {
		return passwordIn.MatchString(text) || slices.ContainsFunc(serverLogin.FindAllStringSubmatch(text, -1), func(login []string) bool {
			return strings.Contains(login[2], ":") && strings.HasPrefix(strings.ToLower(login[1]), "postgres") == isPostgres
		})
	}
	isInjected := func(i plan.Injected) bool { return passwordApart.MatchString(i.Name) }
	for _, c := range x.l.Project.AllServices() {
		secrets, _ := c.Extensions["x-aws-secrets"].(map[string]any)
		texts := append(slices.Clone(c.Command), c.Entrypoint...)
		for name, value := range c.Environment {
			if passwordApart.MatchString(name) {
				return true
			}
			texts = append(texts, valueOr(value, ""))
		}
		if slices.ContainsFunc(texts, isLogin) || slices.ContainsFunc(slices.Collect(maps.Keys(secrets)), passwordApart.MatchString) ||
			slices.ContainsFunc(c.Secrets, func(s types.ServiceSecretConfig) bool { return passwordApart.MatchString(s.Source) }) {
			return true
		}
	}
	return slices.ContainsFunc(x.l.plan.Services, func(s *plan.Service) bool { return slices.ContainsFunc(s.Injected, isInjected) })
}
