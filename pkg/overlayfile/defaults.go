package overlayfile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutServerDefault is the comment on variables with what a server does by default.
const aboutServerDefault = "In the Compose file, the variable has no value, so the database uses its default. Here, the " +
	"clients of the database get the same value."

// adoptDefaults gives the clients of a database the user, the database and the port that it has by default, where their variables have no
// value, and reports whether there were any.
func (d *draft) adoptDefaults(p *plan.Plan) bool {
	if p == nil || d.latest.Project == nil {
		return false
	}
	changed := false
	for i := range d.names.Unset {
		if u := &d.names.Unset[i]; !u.Part {
			value := d.defaultOf(p, u)
			if value == "" {
				value = d.portOf(u)
			}
			changed = value != "" && d.adopt(u, value) || changed
		}
	}
	return changed
}

// adopt gives what an unset variable stands for a value, unless a credential is beside it, and reports whether something had none.
func (d *draft) adopt(u *translate.Unset, value string) bool {
	hasCredential := func(t translate.Text) bool { return secretshape.Pair(t.Variable, t.Before+value+t.After) }
	if slices.ContainsFunc(u.Texts, hasCredential) {
		return false
	}
	texts := slices.Clone(u.Texts)
	for _, use := range u.Uses {
		texts = append(texts, translate.Text{Use: use})
	}
	changed := false
	for _, t := range texts {
		if b := d.services[t.Service]; b != nil && d.injected(t.Use) == "" {
			text := strings.ReplaceAll(t.Before+value+t.After, "$", "$$")
			changed = b.setVariable(t.Variable, text, aboutServerDefault) || changed
		}
	}
	return d.passToChecks(u) || changed
}

// defaultOf is the user or the database that PostgreSQL has for an unset variable, which a client of it has too, or "": "file_env
// 'POSTGRES_USER' 'postgres'" and "file_env 'POSTGRES_DB' "$POSTGRES_USER"" (docker-entrypoint.sh of its image).
func (d *draft) defaultOf(p *plan.Plan, u *translate.Unset) string {
	value, hasClient := "", len(u.Texts) > 0
	for _, use := range u.Uses {
		s := planned(p, use.Service)
		if s == nil {
			return ""
		}
		facts, _ := images.Lookup(s.Container.Image)
		isPostgres := slices.Contains(facts.Server.Value, "postgres")
		switch {
		case isPostgres && use.Variable == "POSTGRES_USER":
			value = defaultUser
		case isPostgres && use.Variable == "POSTGRES_DB":
			value = d.configured(use.Service, "POSTGRES_USER")
			if value == "" {
				value = defaultUser
			}
		case facts.Backend.Known():
			return ""
		default:
			hasClient = true
		}
	}
	if !hasClient {
		return ""
	}
	return value
}

// defaultUser is that of PostgreSQL.
const defaultUser = "postgres"

// portOf is the port of the servers that variables name whose ports have no value, or "".
func (d *draft) portOf(u *translate.Unset) string {
	port := ""
	for _, use := range u.Uses {
		program, isPort := strings.CutSuffix(use.Variable, "PORT")
		server, found := d.latest.Project.AllServices()[d.configured(use.Service, program+"HOST")]
		if !isPort || program == "" || !found {
			return ""
		}
		facts, _ := images.Lookup(server.Image)
		if !facts.Backend.Known() || len(facts.TCP.Value) != 1 {
			return ""
		}
		if own := strconv.Itoa(facts.TCP.Value[0]); port == "" || port == own {
			port = own
			continue
		}
		return ""
	}
	if len(u.Texts) > 0 {
		return ""
	}
	return port
}
