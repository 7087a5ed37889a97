package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isOnlyRead reports whether a program does not write to a directory although it could: scripts for a first start, or nothing but what
// people write to configure it, where something says that it is for that, and nothing that the program keeps anything there.
func (b bind) isOnlyRead(l *lowering, local load.Local) bool {
	target := path.Clean(b.mount.Target)
	if plan.Within(initScripts, target) {
		return true
	}
	isOther := func(f load.LocalFile) bool {
		isData := path.Ext(f.Name) == ".json" && !plan.Within("/etc", target) // of some programs
		return isData || !isWrittenByPeople(f) || storesIn(f.Content, target)
	}
	if len(local.Files) == 0 || slices.ContainsFunc(local.Files, isOther) || b.isToldToStore() {
		return false
	}
	data := l.factsOf(b.config).Data
	inETC := plan.Within("/etc", target) && (data.Known() || l.servesFiles(b.config)) && !overlaps(data.Value, target)
	return inETC || b.isToldToRead(l) || slices.ContainsFunc(local.Files, func(f load.LocalFile) bool {
		return b.isNamed(f) || slices.Contains(readConfigurations, f.Name) && !overlaps(data.Value, target)
	})
}

// isWrittenByPeople reports whether a file is one that people write, to judge by its name, and programs do not: a configuration, a part
// or an example of one, or a file without an extension, such as a Caddyfile.
func isWrittenByPeople(f load.LocalFile) bool {
	name := path.Base(f.Name)
	for _, end := range []string{".example", ".sample", ".dist", ".template", ".tmpl", ".tpl", ".j2"} {
		name = strings.TrimSuffix(name, end)
	}
	ext := path.Ext(name)
	if slices.Contains([]string{"acme.json", "sentinel.conf"}, name) { // Traefik and Redis write these
		return false
	}
	return ext == "" || slices.Contains(configurationSuffixes, ext) ||
		slices.Contains([]string{".json", ".lua", ".md", ".rules", ".txt", ".xml"}, ext)
}

// readConfigurations are main configuration files of programs that only read them, and what is beside them.
var readConfigurations = []string{
	"Caddyfile", "envoy.yaml", "haproxy.cfg", "httpd.conf", "log4j.properties", "log4j2.xml", "logback.xml", "logstash.conf", "nginx.conf",
	"pipelines.yml", "prometheus.yml",
}

// isNamed reports whether a variable names a file of the directory, as a whole path, or as one from where the program starts.
func (b bind) isNamed(f load.LocalFile) bool {
	full := path.Join(b.mount.Target, f.Name)
	return isConfiguration(f) && slices.ContainsFunc(slices.Collect(maps.Values(b.config.Environment)), func(value *string) bool {
		named := path.Clean(valueOr(value, ""))
		return named == full || strings.Contains(named, "/") && !path.IsAbs(named) && strings.HasSuffix(full, "/"+named)
	})
}

// isToldToRead reports whether the command of the service names a file in the directory as its configuration. In a directory that it names
// itself, programs often keep what they write as well, unless that is below /etc.
func (b bind) isToldToRead(l *lowering) bool {
	target, words := path.Clean(b.mount.Target), l.startsWith(b.config)
	for i, word := range words {
		option, value, joined := strings.Cut(word, "=")
		if !joined && i > 0 {
			option, value = words[i-1], word
		}
		named := path.Clean(value)
		isRead := named != target && plan.Within(target, named) || named == target && plan.Within("/etc", target)
		if path.IsAbs(value) && isRead && configOption.MatchString(option) {
			return true
		}
	}
	return false
}

// isToldToStore reports whether the command of the service, or one of its variables, has its program keep something in the directory.
func (b bind) isToldToStore() bool {
	target := path.Clean(b.mount.Target)
	if storesIn(strings.Join(slices.Concat(b.config.Entrypoint, b.config.Command), "\n"), target) {
		return true
	}
	for name, value := range b.config.Environment {
		if storesIn(name+"="+valueOr(value, ""), target) {
			return true
		}
	}
	return false
}

// storesIn reports whether a configuration has a program keep something in a directory, as data_dir = /etc/odoo does, or a path that ends
// like those of databases and logs.
func storesIn(content, directory string) bool {
	return slices.ContainsFunc([]*lazyregexp.Regexp{storeSetting, storePath}, func(stores *lazyregexp.Regexp) bool {
		return slices.ContainsFunc(stores.FindAllStringSubmatch(content, -1), func(match []string) bool {
			return plan.Within(directory, path.Clean(match[1]))
		})
	})
}

// storeSetting is a setting of where a program keeps what it writes.
var storeSetting = lazyregexp.New(`(?im)^\s*["']?[\w.-]*(?:data|log|stor(?:e|age)|state|cache|session|db|database|filestore|pid|persist)[\w.-]*["']?` +
	`(?:\s*[:=]\s*|\s+)["']?(/[^\s"',;]*)`)

// storePath is a path of a file that a program writes.
var storePath = lazyregexp.New(`(?i)(?:^|[\s"'=:(,])(?:sqlite:/+)?(/[^\s"',;)]*\.(?:db|sqlite3?|log|pid|lock|mv\.db|sock))(?:$|[\s"',;)?])`)
