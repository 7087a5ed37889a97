package lower

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	// connectionHost is where the settings of a program have this machine as a server: in a URL or a DSN of Go, with the port as the last
	// group, or as the value of a key, which is the first one.
	connectionURL = lazyregexp.New(`\b(?:jdbc:)?([a-z][a-z0-9+.-]*)://(?:[^@/\s"']*@)?(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?` +
		`(?:[/?;"',\s]|$)`)
	connectionDSN = lazyregexp.New(`\b(tcp)\((?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?\)`)
	connectionKey = lazyregexp.New(`(?i)(?:^|[\s{,;"'(])([\w.-]*(?:host(?:name)?|server|addr(?:ess)?|endpoint|data source))["']?\s*` +
		`(?:=>|[:=])\s*["']?(?:localhost|127\.0\.0\.1)(?:[:,](\d+))?(?:["',;\s}]|$)`)
	portBeside = lazyregexp.New(`(?i)(?:^|[\s{,;"'(._-])port["']?\s*(?:=>|[:=])\s*["']?(\d{2,5})\b`)
	// replacedInFile is what a file has in place of a value that comes from elsewhere.
	replacedInFile = lazyregexp.New(`(?i)\$\{|\{\{|<%|%\(|\benv\b|getenv|environ`)
	// environmentSection begins the settings for one environment, as those of Rails and Sequelize have it.
	environmentSection = lazyregexp.New(`^\s{0,4}["']?(development|dev|test|testing|local|staging|production|prod|docker|defaults?)["']?\s*:`)
)

// settingsDirectories are where programs have their settings, relative to their sources.
var settingsDirectories = []string{".", "conf", "config", "configs", "src/main/resources"}

// settingsFiles are what the files of settings are called that programs read by themselves.
var settingsFiles = []string{
	".env", "app.conf", "app.ini", "app.yaml", "app.yml", "application.conf", "application.properties", "application.yaml", "application.yml",
	"appsettings.json", "appsettings.Production.json", "bootstrap.yml", "config.ini", "config.js", "config.json", "config.toml", "config.yaml",
	"config.yml", "database.js", "database.json", "database.php", "database.yml", "default.json", "ormconfig.json", "production.json",
	"settings.py", "settings.toml", "settings.yaml", "settings.yml",
}

// A settingsFile is one that a container has, mounted or built in.
type settingsFile struct {
	name, content string
	mounted       *plan.File // nil if it is built in
}

// reportFiles warns of files of settings that lead the program to its own task, once for each service that it means. With Docker, too,
// localhost is the container itself: that the file does not count there is only known where something names the service.
func (i itself) reportFiles() {
	if i.factsOf(i.config).Backend.Known() {
		return
	}
	reported := map[string]bool{}
	for _, file := range i.settings() {
		for _, found := range i.othersIn(file) {
			_, waits := i.config.DependsOn[found.other] // if it does not, the sources may be those of several programs
			if reported[found.other] || file.mounted == nil && !waits || i.namesServer(found.other) {
				continue
			}
			reported[found.other] = true
			at, shown := i.about(i.service.Name).At(), fmt.Sprintf("%s:%d", file.name, found.line)
			if file.mounted != nil {
				at = i.about(i.service.Name).within(file.mounted.From).At()
			}
			at.Report(kindTaskItself, "%s refers to the task itself", shown).WithHint("in %s, use %s as the host", file.name, found.other).
				Of(i.service.Name, shown)
		}
	}
}

// settings are the files of settings of a container, those that are mounted first.
func (i itself) settings() (files []settingsFile) {
	for _, f := range i.service.Files {
		if name := path.Base(f.Path); f.Secret == "" && (slices.Contains(settingsFiles, name) || hasSettingsName(name)) {
			files = append(files, settingsFile{i.localName(i.config, f), f.Content, &f})
		}
	}
	for _, file := range i.builtSettings() {
		files = append(files, settingsFile{file.Name, file.Content, nil})
	}
	return files
}

// hasSettingsName reports whether a mounted file has settings, by the end of its name.
func hasSettingsName(name string) bool {
	return slices.Contains([]string{".conf", ".ini", ".json", ".properties", ".toml", ".yaml", ".yml"}, path.Ext(name))
}

// builtSettings are the files of settings in the sources that an image is built from.
func (i itself) builtSettings() (files []load.ContextFile) {
	build := i.buildOf(i.config)
	if build == nil {
		return nil
	}
	for _, root := range slices.Compact([]string{".", path.Dir(cmp.Or(build.Dockerfile, "Dockerfile"))}) {
		for _, directory := range settingsDirectories {
			for _, name := range settingsFiles {
				if file, ok := i.ContextFile(build, path.Join(root, directory, name)); ok {
					files = append(files, file)
				}
			}
		}
	}
	return slices.Concat(files, i.djangoSettings(i.config))
}

// An otherLine is a line of a file of settings that means another service by an address of this machine.
type otherLine struct {
	line  int
	other string
}

// othersIn are those of a file, in their order.
func (i itself) othersIn(file settingsFile) (found []otherLine) {
	if !strings.Contains(file.content, "localhost") && !strings.Contains(file.content, "127.0.0.1") || i.isForDefaults(file) {
		return nil
	}
	lines, section := strings.Split(file.content, "\n"), ""
	for at, text := range lines {
		if begins := environmentSection.FindStringSubmatch(text); begins != nil {
			section = begins[1]
		}
		comment := strings.IndexAny(strings.TrimSpace(text), "#;/*!") == 0
		if comment || i.isForOthers(section) || replacedInFile.MatchString(text) || i.isOverridden(file.name, text) {
			continue
		}
		for _, port := range portsMeant(lines, at) {
			if other := i.meant(port, ""); other != "" {
				found = append(found, otherLine{at + 1, other})
			}
		}
	}
	return found
}

// isOverridden reports whether a line of .env is about a variable that the container has from elsewhere, which counts then.
func (i itself) isOverridden(file, line string) bool {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "export "), "=")
	_, given := i.config.Environment[strings.TrimSpace(name)]
	return path.Base(file) == ".env" && given
}

// isForOthers reports whether settings are for an environment in which the program does not run.
func (i itself) isForOthers(section string) bool {
	switch section {
	case "test", "testing", "local", "staging":
		return true
	case "development", "dev":
		return slices.ContainsFunc([]string{"NODE_ENV", "RAILS_ENV", "RACK_ENV", "APP_ENV", "FLASK_ENV"}, func(name string) bool {
			return valueOr(i.config.Environment[name], i.dockerfileOf(i.config).Sets[name]) == "production"
		})
	}
	return false
}

// portsMeant are the ports that a line of settings has with an address of this machine, or that it has by what is around it.
func portsMeant(lines []string, at int) (ports []string) {
	for _, match := range connectionURL.FindAllStringSubmatch(lines[at], -1) {
		scheme, _, _ := strings.Cut(match[1], "+")
		ports = append(ports, cmp.Or(match[2], usualPort(scheme)))
	}
	for _, match := range connectionDSN.FindAllStringSubmatch(lines[at], -1) {
		ports = append(ports, cmp.Or(match[2], usualPort("mysql")))
	}
	for _, match := range connectionKey.FindAllStringSubmatch(lines[at], -1) {
		ports = append(ports, cmp.Or(match[2], portAround(lines, at)))
	}
	return slices.DeleteFunc(ports, func(port string) bool { return port == "" })
}

// portAround is the port of the server whose host is in a line, by the lines around it, "" if they do not say it.
func portAround(lines []string, at int) string {
	const around = 6
	near := strings.Join(lines[max(0, at-around):min(len(lines), at+around+1)], "\n")
	if sqlString.MatchString(lines[at]) {
		return portOfSQL(lines[at], near)
	}
	if match := portBeside.FindStringSubmatch(lines[at] + "\n" + near); match != nil {
		return match[1]
	}
	return cmp.Or(serverPort(lines[at]), serverPort(near))
}

// serverPort is the port of the server that settings are about, by its name, "" if there is none.
func serverPort(text string) string {
	text = strings.ToLower(text)
	for _, word := range []string{"postgres", "pgsql", "mysql", "mariadb", "redis", "mongo", "sqlserver", "mssql", "rabbit", "amqp"} {
		if strings.Contains(text, word) {
			short := map[string]string{"pgsql": "5432", "mongo": "27017", "sqlserver": "1433", "mssql": "1433", "rabbit": "5672"}
			return cmp.Or(short[word], usualPort(word))
		}
	}
	return ""
}

// sources end the names of files in which a program says where a server is unless a variable does.
var sources = []string{".cs", ".ex", ".exs", ".go", ".java", ".js", ".kt", ".php", ".py", ".rb", ".rs", ".ts"}

// namesServer reports whether anything tells a service where another one is, or may do so: then a file of settings need not count.
func (i itself) namesServer(other string) bool {
	for _, name := range slices.Sorted(maps.Keys(i.config.Environment)) {
		if serverName.MatchString(name) && i.mayMean(other, name) {
			return true
		}
	}
	fromSecret := func(v plan.Injected) bool { return serverName.MatchString(v.Name) }
	names := namesOf(i.lowering.service(other), i.Project.Services[other])
	said := strings.ToLower(strings.Join(append(settingsOf(i.config), i.startText(i.config)), "\n"))
	isSaid := func(name string) bool { return hasWord(said, name) }
	if slices.ContainsFunc(i.service.Injected, fromSecret) || slices.ContainsFunc(names, isSaid) {
		return true
	}
	quoted := make([]string, len(names))
	for index := range names {
		quoted[index] = regexp.QuoteMeta(names[index])
	}
	either := "(?:" + strings.Join(quoted, "|") + ")"
	host := lazyregexp.New(`(?i)(?:[@/(]|(?:host|server|addr|address|source|ur[il])\w*["']?\s*(?:=>|[:=])\s*["']?)` + either +
		`(?:["',;:/)\s]|$)`)
	for _, file := range i.settings() {
		if host.MatchString(file.content) {
			return true
		}
	}
	build := i.buildOf(i.config)
	return build != nil && (i.ContextMentions(build, []string{".env", ".sh", ".properties", ".conf", ".ini", ".toml", "Dockerfile"}, names, host) ||
		i.ContextMentions(build, sources, names, lazyregexp.New(`(?i)(?:://|@|@tcp\()`+either+`[:/"')]|env[^\n]*["']`+either+`["':/]`)))
}

// mayMean reports whether a variable for a server may be for a service: it has no address of this machine, of a page, or of another
// service.
func (i itself) mayMean(other, name string) bool {
	value := valueOr(i.config.Environment[name], "")
	if _, local := i.portIn(name, value); local || strings.HasPrefix(value, "http") {
		return false
	}
	for host := range hostsIn([]string{value}) {
		if host != strings.ToLower(other) && i.active(host) {
			return false
		}
	}
	return true
}
