package overlayfile

import (
	"encoding/json"
	"path"
	"regexp"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// userVariable is what variables are called that name the user whose password another one has.
var userVariable = lazyregexp.New(`(?i)user(_?name)?$|login$`)

// isDefined reports whether a file that is delivered gives a user, whom the service of one of these passwords names, a password of its own:
// a generated one would not be it. It may be there as a hash, so that it is not compared.
func isDefined(p *plan.Plan, passwords []translate.Use) bool {
	if p == nil {
		return false
	}
	for _, s := range p.Services {
		if !slices.ContainsFunc(passwords, func(use translate.Use) bool { return use.Service == s.Name }) {
			continue
		}
		for _, v := range s.Container.Environment {
			if v.Value == "" || !userVariable().MatchString(v.Name) {
				continue
			}
			for _, other := range p.Services {
				if slices.ContainsFunc(other.Files, func(f plan.File) bool { return defines(f, v.Value) }) {
					return true
				}
			}
		}
	}
	return false
}

// defines reports whether a file gives a user a password: the definitions of RabbitMQ, SQL, the access control list of Redis, or a
// script of MongoDB.
func defines(f plan.File, user string) bool {
	name := regexp.QuoteMeta(user)
	switch path.Ext(f.Path) {
	case ".json":
		var definitions struct {
			Users []struct {
				Name     string `json:"name"`
				Hash     string `json:"password_hash"`
				Password string `json:"password"`
			} `json:"users"`
		}
		if json.Unmarshal([]byte(f.Content), &definitions) != nil {
			return false
		}
		for _, u := range definitions.Users {
			if u.Name == user && u.Hash+u.Password != "" {
				return true
			}
		}
		return false
	case ".sql":
		return regexp.MustCompile(`(?im)^[^\n#]*\b(?:create|alter)\s+(?:user|role)\s+(?:if\s+not\s+exists\s+)?['"` + "`" + `]?` + name +
			`\b[^;]*\b(?:password|by|as)\s+'`).MatchString(f.Content)
	case ".acl":
		return regexp.MustCompile(`(?m)^\s*user\s+` + name + `\s[^\n]*[>#]\S`).MatchString(f.Content)
	case ".js":
		return regexp.MustCompile(`createUser\s*\(\s*\{[^}]*\buser["']?\s*:\s*["']`+name+`["']`).MatchString(f.Content) &&
			regexp.MustCompile(`\bpwd["']?\s*:\s*["'][^"']`).MatchString(f.Content)
	}
	return false
}
