package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/compose-spec/compose-go/v2/format"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// hostPaths belong to the operating system of a machine.
var hostPaths = []string{"/proc", "/sys", "/dev", "/run", "/var/run", "/var/lib/docker", "/var/lib/containers", "/var/log", "/boot",
	"/lib", "/lib64", "/etc", "/usr", "/bin", "/sbin"}

// ofHost names what a mount is that is no part of the project: "" is one of the project,
// or data.
func (b bind) ofHost(l *lowering) string {
	project := filepath.ToSlash(l.Paths.Directory)
	base := path.Base(b.source)
	switch {
	case strings.HasSuffix(base, ".sock"):
		return "socket"
	case plan.Within(project, b.source):
		return ""
	case b.source == "/etc/localtime" || b.source == "/etc/timezone" || plan.Within("/usr/share/zoneinfo", b.source):
		return "time"
	case base == ".aws" || path.Base(path.Dir(b.source)) == ".aws":
		return "credentials"
	case b.isOfDeveloper():
		return "developer"
	case b.keepsSystemData(l), b.keepsKnownData(l) && !b.ofKernel():
		return ""
	case b.source == "/" || slices.ContainsFunc(hostPaths, func(dir string) bool { return plan.Within(dir, b.source) }):
		return "host"
	case b.writtenRelative(l):
		return ""
	case (plan.Within("/tmp", b.source) || plan.Within("/var/tmp", b.source)) && !b.isKept(l):
		return "scratch"
	}
	return ""
}

// isKept reports whether a directory is for data, although it is among temporary ones: a home directory may be there, and the data of a
// database is not temporary.
func (b bind) isKept(l *lowering) bool {
	return strings.HasPrefix(b.shown(l), "~") || isDataDirectory(b.mount.Target) || slices.Contains(l.dataOf(b.config), path.Clean(b.mount.Target))
}

// systemFiles are below directories in which programs keep data of their own, and belong to the system.
var systemFiles = []string{"/etc/ca-certificates", "/etc/cron.d", "/etc/docker", "/etc/pki", "/etc/ssh", "/etc/ssl", "/etc/systemd",
	"/usr/share/ca-certificates", "/usr/share/zoneinfo"}

// keepsSystemData reports whether a program keeps data of its own in a directory of the machine, such
// as /etc/gitlab: it may write there, and is not the system.
func (b bind) keepsSystemData(l *lowering) bool {
	inside := func(dir string) bool { return b.source != dir && plan.Within(dir, b.source) }
	return !b.mount.ReadOnly && !b.looksLikeFile(l) && (inside("/etc") || inside("/usr/share") || inside("/var/log")) &&
		path.Base(b.source) != "passwd" && path.Base(b.source) != "hosts" &&
		!slices.ContainsFunc(systemFiles, func(dir string) bool { return plan.Within(dir, b.source) })
}

// keepsKnownData reports whether a service keeps its data in a mount, to judge by the target, wherever on the machine that is: people
// keep a database in /usr/local/docker/mysql, too.
func (b bind) keepsKnownData(l *lowering) bool {
	return !b.mount.ReadOnly && !b.looksLikeFile(l) &&
		(isDataDirectory(b.mount.Target) || slices.Contains(images.DataOf(b.config.Image), path.Clean(b.mount.Target)))
}

// ofKernel reports whether a mount shows what the operating system does, and not files.
func (b bind) ofKernel() bool {
	return b.source == "/" || slices.ContainsFunc([]string{"/proc", "/sys", "/dev", "/run", "/var/run", "/boot"}, func(dir string) bool {
		return plan.Within(dir, b.source)
	})
}

// writtenRelative reports whether the source is written as ../shared/site.conf, which is
// the same on every machine, and not as a path of one machine.
func (b bind) writtenRelative(l *lowering) bool {
	return strings.HasPrefix(b.written(l, nil), ".")
}

// written is the source as the files have it, with values of its own for some variables.
func (b bind) written(l *lowering, variables map[string]string) string {
	node := l.Source.ValueWith(variables, b.from...)
	if node == nil {
		return ""
	}
	if node.Kind == yaml.ScalarNode {
		volume, _ := format.ParseVolume(node.Value) // which the loader has read
		return volume.Source
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == "source" {
			return node.Content[i+1].Value
		}
	}
	return ""
}

// personal are the variables that differ from one person to the next, by what stands for
// them in a name that does not.
var personal = map[string]string{"HOME": "~", "USERPROFILE": "~", "USER": "USER", "LOGNAME": "USER", "USERNAME": "USER"}

// shown is the source for people, and what a volume is named after: the same whoever
// deploys.
func (b bind) shown(l *lowering) string {
	if text := b.written(l, personal); strings.HasPrefix(text, "~") || text != b.written(l, nil) {
		return path.Clean(text)
	}
	return l.Relative(b.mount.Source)
}

// inSentence is a source where a dot alone would end a sentence.
func inSentence(shown string) string {
	if shown == "." {
		return "the project directory (.)"
	}
	return shown
}

// isDevelopment reports whether source code is mounted into a service whose image is
// built from it. What a service only reads, and is small, is carried: nobody knows
// whether the image has it.
func (b bind) isDevelopment(l *lowering) bool {
	if b.build == nil || b.looksLikeFile(l) || keepsData(b.mount.Target) {
		return false
	}
	context := filepath.ToSlash(b.build.Context)
	if plan.Within(b.source, context) {
		return true
	}
	_, isDir := l.Exists(b.mount.Source)
	return isDir && plan.Within(context, b.source) && !b.mount.ReadOnly
}

// isData reports whether a service keeps data in a directory: one that it may write to,
// and that has nothing here, is nowhere near the project, or is by its name or that of
// its image for data, whatever an earlier local run left in it.
func (b bind) isData(l *lowering) bool {
	if b.mount.ReadOnly || b.looksLikeFile(l) || b.ofHost(l) != "" || plan.Within(initScripts, path.Clean(b.mount.Target)) {
		return false // the last is where images of databases look for scripts
	}
	outside := !plan.Within(filepath.ToSlash(l.Paths.Directory), b.source) && !b.writtenRelative(l)
	if outside || b.keepsKnownData(l) || keepsData(b.mount.Target) && !b.isCode(l) {
		return true
	}
	if b.mount.Bind != nil && !bool(b.mount.Bind.CreateHostPath) {
		return false
	}
	local := l.Local(b.mount.Source)
	return local.Denied || !local.Exists && !b.hasPrograms() && !b.configuresSeveral(l) || local.Exists && local.Bare()
}

// configuresSeveral reports whether programs from several images have a directory for configuration in common: people write it, and
// none of the programs makes it.
func (b bind) configuresSeveral(l *lowering) bool {
	isFor := func(dir string) bool { return slices.Contains(configurationNames, path.Base(dir)) }
	if !isFor(b.source) || !isFor(b.mount.Target) {
		return false
	}
	for _, other := range l.Project.Services {
		if other.Image != b.config.Image && slices.ContainsFunc(other.Volumes, func(v types.ServiceVolumeConfig) bool {
			return v.Type == types.VolumeTypeBind && filepath.ToSlash(filepath.Clean(v.Source)) == b.source && isFor(v.Target)
		}) {
			return true
		}
	}
	return false
}

// configurationNames are what people call directories for configuration.
var configurationNames = []string{"config", "configs", "configuration", "conf", "conf.d", "etc"}

// hasPrograms reports whether the service runs a program in the directory, to check its health or as its own: people write it, and the
// service cannot. Where an interpreter runs it, the name of its file tells.
func (b bind) hasPrograms() bool {
	if check := b.config.HealthCheck; check != nil && slices.ContainsFunc(check.Test, func(text string) bool {
		return slices.ContainsFunc(strings.Fields(text), b.hasInside)
	}) {
		return true
	}
	return b.startsInside() || slices.ContainsFunc(slices.Concat(b.config.Entrypoint, b.config.Command), func(word string) bool {
		return b.hasInside(word) && slices.Contains(codeSuffixes, path.Ext(word))
	})
}

// hasInside reports whether a path is below the directory of the mount.
func (b bind) hasInside(word string) bool {
	return plan.Within(b.mount.Target, word) && word != path.Clean(b.mount.Target)
}

// startsInside reports whether the program that the service starts is in the directory.
func (b bind) startsInside() bool {
	isIn := func(line []string) bool { return len(line) > 0 && b.hasInside(line[0]) }
	return isIn(b.config.Entrypoint) || isIn(b.config.Command)
}

// codeSuffixes are those of files that people write, and programs do not keep data in.
var codeSuffixes = []string{".py", ".js", ".mjs", ".ts", ".rb", ".go", ".java", ".sh", ".pl", ".lua"}

// isCode reports whether a directory has nothing but code in it, wherever it is mounted: a volume would not have it.
func (b bind) isCode(l *lowering) bool {
	local := l.Local(b.mount.Source)
	return local.IsDir && !local.Bare() && len(local.Files) > 0 && !slices.ContainsFunc(local.Files, func(f load.LocalFile) bool {
		return !slices.Contains(codeSuffixes, path.Ext(f.Name))
	})
}

// dataDirectories are where widely used images keep their data.
var dataDirectories = []string{
	"/var/lib/postgresql", "/var/lib/mysql", "/var/lib/mariadb", "/data/db", "/data/configdb", "/var/lib/redis", "/var/lib/rabbitmq",
	"/var/lib/grafana",
	"/var/lib/influxdb", "/var/lib/influxdb2", "/var/lib/clickhouse", "/var/lib/cassandra", "/var/lib/neo4j", "/var/lib/kafka",
	"/var/lib/zookeeper",
	"/var/lib/elasticsearch", "/usr/share/elasticsearch/data", "/usr/share/opensearch/data", "/prometheus", "/var/lib/prometheus",
	"/qdrant/storage", "/var/lib/milvus",
	"/bitnami", "/var/lib/ghost/content", "/var/lib/gitea", "/var/jenkins_home", "/home/node/.n8n", "/var/opt/mssql", "/opt/oracle/oradata",
	"/meili_data",
	"/var/lib/minio", "/var/lib/vault", "/var/lib/consul", "/consul/data", "/vault/file",
}

// dataNames are what people call directories for data.
var dataNames = []string{"data", "db", "database", "uploads", "upload", "storage", "backups", "backup", "logs", "log"}

func keepsData(target string) bool {
	return slices.Contains(dataNames, path.Base(target)) || isDataDirectory(target)
}

func isDataDirectory(target string) bool {
	return slices.ContainsFunc(dataDirectories, func(dir string) bool {
		return path.Clean(target) == dir || strings.HasPrefix(path.Clean(target), dir+"/data")
	})
}

// noExtensions end names of directories: conf.d, example.com.
var noExtensions = []string{"d", "app", "com", "dev", "io", "local", "net", "org"}

// endsAsFile reports whether a name has the extension of a file.
func endsAsFile(name string) bool {
	extension := path.Ext(strings.TrimLeft(path.Base(name), "."))
	long := extension == ".template" || extension == ".properties"
	return len(extension) > 1 && (len(extension) < 7 || long) && !slices.Contains(noExtensions, extension[1:]) &&
		strings.IndexFunc(extension[1:], func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

// looksLikeFile guesses what a path that does not exist here would be: an end of the mount has the
// extension of a file, or both have the name of one.
func (b bind) looksLikeFile(l *lowering) bool {
	source, target := b.source, b.mount.Target
	if exists, isDir := l.Exists(filepath.FromSlash(source)); exists {
		return !isDir
	}
	return !isDataDirectory(target) && (endsAsFile(source) || endsAsFile(target)) || isDotFile(path.Base(source)) || isDotFile(path.Base(target)) ||
		strings.HasSuffix(strings.ToLower(path.Base(source)), "file") && path.Base(source) == path.Base(target)
}

// isDotFile reports whether a name is one that settings or passwords have as a file: .env, .env.production, .npmrc, .htpasswd.
func isDotFile(name string) bool {
	return name == ".env" || strings.HasPrefix(name, ".env.") || strings.HasPrefix(name, ".") &&
		slices.ContainsFunc([]string{"rc", "pass", "passwd"}, func(end string) bool { return strings.HasSuffix(name, end) })
}
