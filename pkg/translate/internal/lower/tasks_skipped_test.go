package lower

import "testing"

// TestRailsServers tells that nobody prepares the database of a program with Rails, whichever server starts it: also where a script does so
// only under a condition that the variables or the command do not meet; and not where the condition holds, or may.
func TestRailsServers(t *testing.T) {
	t.Parallel()
	const database = "\n    depends_on: [db]\n  db:\n    image: postgres:17\n"
	const development = "    environment: {RAILS_ENV: development}\n"
	const entry, server = `ENTRYPOINT ["bin/enter"]`, `CMD ["bin/rails", "server"]`
	unless := func(condition string) string {
		return "#!/bin/sh\nif " + condition + "; then\n  rails db:migrate\nfi\nexec \"$@\"\n"
	}
	for name, c := range map[string]struct {
		service, dockerfile, script string
		want                        bool
	}{
		"puma":                  {"    command: bundle exec puma -C config/puma.rb", "", "", true},
		"puma of the image":     {"    restart: always", `CMD ["bundle", "exec", "puma"]`, "", true},
		"thin":                  {"    command: bundle exec thin start -p 3000", "", "", true},
		"unicorn":               {"    command: unicorn -c config/unicorn.rb", "", "", true},
		"rackup":                {"    command: bundle exec rackup -o 0.0.0.0", "", "", true},
		"in a shell":            {"    command: sh -c 'rm -f tmp/pids/server.pid && bundle exec puma'", "", "", true},
		"a worker":              {"    command: bundle exec sidekiq -C config/sidekiq.yml", "", "", false},
		"a worker beside puma":  {"    command: bundle exec sidekiq -C config/puma.rb", "", "", false},
		"thin by another name":  {"    command: ruby thin.rb start", "", "", false},
		"prepared":              {"    command: sh -c 'rails db:prepare && bundle exec puma'", "", "", false},
		"prepared by an entry":  {"    command: bundle exec puma", entry, "#!/bin/sh\nrails db:prepare\nexec \"$@\"\n", false},
		"not in development":    {development + "    command: bundle exec puma", entry, unless(`[ "$RAILS_ENV" != development ]`), true},
		"in development":        {development + "    command: bundle exec puma", entry, unless(`[ "$RAILS_ENV" = "development" ]`), false},
		"not set":               {"    command: bundle exec puma", entry, unless(`[ "$RAILS_ENV" = production ]`), false},
		"one of two conditions": {development + "    command: puma", entry, unless(`[ -n "$A" ] && [[ ${RAILS_ENV} == production ]]`), true},
		"one or the other":      {development + "    command: puma", entry, unless(`[ -n "$A" ] || [ $RAILS_ENV = production ]`), false},
		"set by the script":     {development + "    command: puma", entry, "#!/bin/sh\nRAILS_ENV=production\n" + unless(`[ $RAILS_ENV = production ]`), false},
		"set by the image": {"    command: puma", "ENV RAILS_ENV=production\n" + entry,
			unless(`test "$RAILS_ENV" = "development"`), true},
		"a list": {development + "    command: puma", entry,
			"#!/bin/sh\n[ \"$RAILS_ENV\" = production ] && rails db:migrate\nexec \"$@\"\n", true},
		"otherwise": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ $RAILS_ENV = production ]; then\n  echo\nelse\n  rails db:migrate\nfi\nexec \"$@\"\n", false},
		"otherwise, if known": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ $RAILS_ENV = development ]; then echo; else rails db:migrate; fi\nexec \"$@\"\n", true},
		"after another branch": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ -f a ]; then echo; elif [ $RAILS_ENV = production ]; then rails db:migrate; fi\nexec \"$@\"\n", true},
		"maybe after another branch": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ -f a ]; then echo; elif [ $RAILS_ENV = development ]; then rails db:migrate; fi\nexec \"$@\"\n", false},
		"after the condition": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ $RAILS_ENV = production ]; then echo; fi\nrails db:migrate\nexec \"$@\"\n", false},
		"without its end": {development + "    command: puma", entry,
			"#!/bin/sh\nif [ $RAILS_ENV = production ]; then echo\nrails db:migrate\nexec \"$@\"\n", false},
		"another command": {"    command: bundle exec puma", entry + "\n" + server,
			unless(`[ "${1}" == "./bin/rails" ] && [ "${2}" == "server" ]`), true},
		"further words": {"    command: ./bin/rails server -p 3000", entry,
			unless(`[ "${@: -2:1}" == "./bin/rails" ] && [ "${@: -1:1}" == "server" ]`), true},
		"that command": {"    restart: always", entry + "\n" + server,
			unless(`[ "$1" = "bin/rails" ] && [ "${@: -1:1}" == "server" ]`), false},
		"arguments of a function": {"    command: bundle exec puma", entry,
			"#!/bin/sh\nrun() {\nif [ \"$1\" = a ]; then rails db:migrate; fi\n}\nrun a\nexec \"$@\"\n", false},
	} {
		if c.script == "" {
			c.script = "#!/bin/sh\n"
		}
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:3000']\n"+c.service+database), "Dockerfile",
			"FROM ruby:3.4\nWORKDIR /app\nCOPY . .\n"+c.dockerfile+"\n", "bin/enter", c.script, "bin/docker-entrypoint", c.script,
			"Gemfile", "gem \"rails\", \"~> 8\"\n", "config/database.yml", "x")
		if got := len(foundIn(l, kindFirstRun)) > 0; got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
	for gems, want := range map[string]bool{"gem 'rails'": true, "gem 'sinatra'\n# gem 'rails'": false, "gem 'rails-i18n'": false} {
		l := loweredFrom(t, web("    build: .\n    command: puma"+database), "Dockerfile", "FROM ruby:3.4\nCOPY . .\n", "Gemfile", gems,
			"config/database.yml", "x")
		if got := len(foundIn(l, kindFirstRun)) > 0; got != want {
			t.Errorf("%s: %t", gems, got)
		}
	}
}
