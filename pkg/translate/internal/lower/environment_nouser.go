package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// reportNoUser is about a database that does not create the user as whom others sign in, because it gets no password for it (Docker
// Hub, "mysql", MYSQL_USER and MYSQL_PASSWORD: "Both variables are required for a user to be created"; the same for "mariadb").
func (n needs) reportNoUser() {
	x := n.startOf(n.service, n.config)
	if !x.byImage() || x.hasData() {
		return
	}
	for _, prefix := range []string{"MARIADB_", "MYSQL_"} {
		user, password := valueOr(n.config.Environment[prefix+"USER"], ""), prefix+"PASSWORD"
		if user == "" || !makesUsers(x.facts, prefix) || n.hasPassword() || x.checks(password) {
			continue
		}
		clients := n.clientsOf(user, password)
		advice := "set x-aws-secrets: {" + password + ": SECRET}"
		if len(clients) > 1 {
			advice = "on each service, set x-aws-secrets: {" + password + ": SECRET}"
		}
		if shared := x.shared(password); shared != "" {
			advice = "set " + shared + " in .env, because other settings use it, too"
		}
		kind := kindNoValue
		kind.InsteadOf = "C2E-unset-variable"
		for _, client := range clients {
			at := n.about(client).within(n.variable(client, password)).At()
			var found *diag.Finding
			if client == n.service.Name {
				found = at.ReportThat(kind, "does not create the user %s without %s", user, password)
			} else {
				found = at.Report(kind, "%q does not create the user %s without %s", n.service.Name, user, password)
			}
			found.WithHint("%s", advice).Of(client+" "+password, "")
		}
	}
}

// makesUsers reports whether an image has variables with such a beginning for its administrator and users.
func makesUsers(facts images.Facts, prefix string) bool {
	return facts.Backend.Value == "database" && slices.ContainsFunc(facts.Requires.Value, func(r images.Requirement) bool {
		return slices.ContainsFunc(r, func(s images.Setting) bool { return s.Name == prefix+"ROOT_PASSWORD" })
	})
}

// checks reports whether an image says itself when it needs a variable, as those of Bitnami do: with ALLOW_EMPTY_PASSWORD, they create a
// user without a password.
func (x start) checks(name string) bool {
	return slices.ContainsFunc(x.facts.Requires.Value, func(r images.Requirement) bool {
		return slices.ContainsFunc(r, func(s images.Setting) bool { return s.Name == name })
	})
}

// hasPassword reports whether the database gets a password for a user, in whatever form.
func (n needs) hasPassword() bool {
	for _, prefix := range []string{"MARIADB_", "MYSQL_"} {
		for _, form := range []string{"PASSWORD", "PASSWORD_FILE", "PASSWORD_HASH", "PASSWORD_HASH_FILE"} {
			if n.isGiven(prefix+form, passwordRole) {
				return true
			}
		}
	}
	return false
}

// clientsOf are the services that have no value for the password either, after the database itself; none if no other service signs in as the
// user, as far as its variables tell.
func (n needs) clientsOf(user, password string) []string {
	clients, signsIn := []string{n.service.Name}, false
	for _, name := range slices.Sorted(maps.Keys(n.Project.Services)) {
		c := n.Project.Services[name]
		if name == n.service.Name {
			continue
		}
		for _, value := range c.Environment {
			signsIn = signsIn || valueOr(value, "") == user || strings.Contains(valueOr(value, ""), "://"+user+":")
		}
		if value, has := c.Environment[password]; has && valueOr(value, "") == "" && !n.lowering.service(name).Injects(password) {
			clients = append(clients, name)
		}
	}
	if !signsIn {
		return nil
	}
	return clients
}
