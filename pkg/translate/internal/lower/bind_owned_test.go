package lower

import (
	"strings"
	"testing"
)

// TestRootOwned tells which directories a framework cannot write to where no mount hides that they belong to root, and how to mend the
// Dockerfile; it says nothing where somebody else may own them.
func TestRootOwned(t *testing.T) {
	t.Parallel()
	const (
		php     = "FROM php:8.4-cli-alpine\nWORKDIR /srv\n"
		serve   = "CMD [\"php\", \"artisan\", \"serve\"]\n"
		laravel = "the user web cannot write to /srv/storage or /srv/bootstrap/cache, because COPY makes root the owner"
		rails   = "the user web cannot write to /srv/log or /srv/tmp, because COPY makes root the owner"
		before  = "add RUN chown -R web /srv before USER in the Dockerfile"
		ruby    = "FROM ruby:3.4\nWORKDIR /srv\nCOPY . .\nUSER web\n"
	)
	for _, c := range []struct{ name, dockerfile, lines, marks, want, hint string }{
		{"after the owner was changed", php + "RUN chown -R web /srv\nCOPY . .\nUSER web\n" + serve, "", "artisan", laravel, before},
		{"by a number", php + "COPY . .\nUSER 1000:1000\n" + serve, "", "artisan", strings.ReplaceAll(laravel, "web", "1000:1000"),
			strings.ReplaceAll(before, "web", "1000:1000")},
		{"the user first", php + "USER web\nCOPY . .\n" + serve, "", "artisan", laravel, "add --chown=web to COPY in the Dockerfile"},
		{"the user of the service", php + "COPY . .\n" + serve, "    user: web\n", "artisan", laravel, "add RUN chown -R web /srv to the Dockerfile"},
		{"a tool in the command", php + "COPY . .\nUSER web\n", "    command: php /srv/artisan queue:work\n", "", laravel, before},
		{"a tool in the command of another", php + "COPY . .\nUSER web\nCMD [\"rr\", \"serve\"]\n", "    volumes: ['.:/srv']\n" +
			"  jobs:\n    build: .\n    command: php /srv/artisan queue:work\n", "", laravel, before},
		{"rights that do not help", php + "COPY . .\nRUN chmod +x artisan && chmod 755 storage && chown web /opt\nUSER web\n" + serve, "", "artisan", laravel, before},
		{"a volume", php + "COPY . .\nUSER web\n" + serve, "    volumes: ['.:/srv', 'kept:/srv/storage']\nvolumes: {kept: {}}\n", "artisan",
			"the user web cannot write to /srv/bootstrap/cache, because COPY makes root the owner", before},
		{"Rails", ruby + "CMD bin/rails server -b 0.0.0.0\n", "", "config/application.rb", rails, before},
		{"Symfony", php + "COPY . .\nUSER web\nCMD [\"php\", \"-S\", \"0.0.0.0:80\", \"-t\", \"public\"]\n", "", "bin/console config/bundles.php",
			"the user web cannot write to /srv/var, because COPY makes root the owner", before},

		{"as root", php + "COPY . .\n" + serve, "", "artisan", "", ""},
		{"as root again", php + "USER web\nCOPY . .\nUSER root\n" + serve, "", "artisan", "", ""},
		{"the service as root", php + "COPY . .\nUSER web\n" + serve, "    user: '0:0'\n", "artisan", "", ""},
		{"nobody knows who", php + "COPY . .\nUSER $WHO\n" + serve, "", "artisan", "", ""},
		{"the owner in COPY", php + "COPY --chown=web:web . .\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the rights in COPY", php + "COPY --chmod=777 . .\nUSER web\n" + serve, "", "artisan", "", ""},
		{"copied once more", php + "COPY . .\nCOPY --chown=web storage storage\nCOPY --chown=web bootstrap bootstrap\nUSER web\n" + serve, "", "artisan", "", ""},
		{"from a stage", php + "COPY . .\nCOPY --from=build /srv /srv\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner after COPY", php + "COPY . .\nRUN adduser -D web && chown -R web:web /srv\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner of some", php + "COPY . .\nRUN chown -R web storage bootstrap/cache\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner of all there", php + "COPY . .\nRUN cd /srv && chown -R web .\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner of a variable", php + "COPY . .\nRUN chown -R web $HERE\nUSER web\n" + serve, "", "artisan", "", ""},
		{"rights of all", php + "COPY . .\nRUN chmod -R 777 storage/ bootstrap/cache\nUSER web\n" + serve, "", "artisan", "", ""},
		{"rights of the group", php + "COPY . .\nRUN chmod -R ug+rwX /srv/*\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner of what is found", php + "COPY . .\nRUN find storage bootstrap/cache -type d -exec chown web {} +\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the rights of what is found", php + "COPY . .\nRUN find /srv -type d -exec chmod 777 {} \\;\nUSER web\n" + serve, "", "artisan", "", ""},
		{"the owner of what is listed", php + "COPY . .\nRUN ls -d storage bootstrap/cache | xargs chown -R web\nUSER web\n" + serve, "", "artisan", "", ""},
		{"in another shell", php + "COPY . .\nRUN bash -c 'chown -R web storage bootstrap'\nUSER web\n" + serve, "", "artisan", "", ""},
		{"a here-document", php + "COPY . .\nRUN <<EOF\nset -e\nchown -R web /srv\nEOF\nUSER web\n" + serve, "", "artisan", "", ""},
		{"a here-document before COPY", php + "RUN <<EOF\nchown -R web /srv\nEOF\nCOPY . .\nUSER web\n" + serve, "", "artisan", laravel, before},
		{"what finds nothing to give", php + "COPY . .\nRUN find /srv -name '*.md' -delete\nUSER web\n" + serve, "", "artisan", laravel, before},
		{"a script", php + "COPY . .\nUSER web\nENTRYPOINT [\"./start.sh\"]\n", "", "artisan start.sh", "", ""},
		{"only some", php + "COPY app app\nUSER web\n" + serve, "", "artisan", "", ""},
		{"no framework", php + "COPY . .\nUSER web\nCMD [\"php\", \"run.php\"]\n", "", "", "", ""},
		{"no mount", php + "COPY . .\nUSER web\n" + serve, "    volumes: []\n", "artisan", "", ""},
		{"the PID elsewhere", ruby + "CMD bin/rails server --pid /tmp/pid\n", "", "config/application.rb", "", ""},
		{"another server", ruby + "CMD bundle exec puma\n", "", "config/application.rb", "", ""},
		{"a cache that is built", php + "COPY . .\nRUN bin/console cache:warmup\nUSER web\nCMD [\"php\", \"-S\", \"0.0.0.0:80\"]\n", "",
			"bin/console config/bundles.php", "", ""},
	} {
		files := []string{"Dockerfile", c.dockerfile, "app/index.php", "<?php"}
		for name := range strings.FieldsSeq(c.marks) {
			files = append(files, name, "#!/bin/sh\nsudo chown -R web .\nexec php artisan serve\n")
		}
		lines := c.lines
		if !strings.Contains(lines, "volumes:") {
			lines += "    volumes: ['.:/srv']\n"
		}
		var got, hint string
		l := loweredFrom(t, web("    build: .\n"+lines), files...)
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindRootOwned.Code {
				got, hint = f.Message, f.Hint
			}
		}
		if got = strings.TrimPrefix(got, `service "web": `); got != c.want || hint != c.hint {
			t.Errorf("%s: %q, %q", c.name, got, hint)
		}
	}
}
