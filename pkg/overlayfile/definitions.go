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

// A definition is a file that gives a user a password of its own.
type definition struct {
	service string // to which it is delivered
	file    string
}

// definitions are the files that give users, whom the services of these passwords name, passwords of their own: a generated one would not
// be it. They may be there as hashes, so that they are not compared.
func definitions(p *plan.Plan, passwords []translate.Use) (list []definition) {
	if p == nil {
		return nil
	}
	for _, s := range p.Services {
		if !slices.ContainsFunc(passwords, func(use translate.Use) bool { return use.Service == s.Name }) {
			continue
		}
		for _, v := range s.Container.Environment {
			if v.Value == "" || !userVariable.MatchString(v.Name) {
				continue
			}
			list = append(list, definitionsOf(p, v.Value)...)
		}
	}
	return list
}

// definitionsOf are the files that give a user a password.
func definitionsOf(p *plan.Plan, user string) (list []definition) {
	for _, s := range p.Services {
		for _, f := range s.Files {
			if defines(f, user) {
				list = append(list, definition{s.Name, path.Base(f.Path)})
			}
		}
	}
	return list
}

// undefined leaves out the passwords, also in URLs, that come from the same variable of .env as that of a service which defines its users
// itself: the others, as that of a database with the same example, are not about these users. There are none if that is not certain.
func (d *draft) undefined(p *plan.Plan, uses []translate.Use, texts []translate.Text) ([]translate.Use, []translate.Text) {
	defined := definitions(p, uses)
	if len(defined) == 0 {
		return uses, texts
	}
	isDefining := func(service string) bool {
		return slices.ContainsFunc(defined, func(of definition) bool { return of.service == service })
	}
	var fixed []string // variables of .env
	for _, of := range defined {
		i := slices.IndexFunc(uses, func(use translate.Use) bool { return use.Service == of.service })
		if i < 0 || d.credential(uses[i]).of == "" {
			return nil, nil
		}
		fixed = append(fixed, d.credential(uses[i]).of)
	}
	isFixed := func(use translate.Use) bool { return slices.Contains(fixed, d.credential(use).of) }
	uses = slices.DeleteFunc(slices.Clone(uses), isFixed)
	texts = slices.DeleteFunc(slices.Clone(texts), func(text translate.Text) bool { return isFixed(text.Use) })
	isUnclear := func(use translate.Use) bool { return d.credential(use).of == "" || isDefining(use.Service) }
	if slices.ContainsFunc(uses, isUnclear) || slices.ContainsFunc(texts, func(text translate.Text) bool { return isUnclear(text.Use) }) {
		return nil, nil
	}
	return uses, texts
}

// definedIn are the files with the password of a user that a service defines itself in one of them: who changes one has to change both.
func definedIn(p *plan.Plan, password translate.Use) (files []string) {
	for _, of := range definitions(p, []translate.Use{password}) {
		if of.service == password.Service && !slices.Contains(files, of.file) {
			files = append(files, of.file)
		}
	}
	return files
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
