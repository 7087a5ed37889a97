package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var databasesFeature = feature{
	name: "Databases",
	about: "compose2ecs knows the images of many databases and where they keep their data. A database without a volume there gets a " +
		"warning: it starts empty after each deployment. So does a service without a volume whose image is not known, if its name, or that of " +
		"its image, is that of a database. One on EFS gets an info finding: each write goes over the network. " +
		"An SQLite database there gets a warning, and so do a volume that is mounted above a volume of the image and an option that the " +
		"database no longer supports in that version.",
	kinds: []diag.Kind{kindNoVolume, kindDatabaseOnEFS, kindUnsupportedEFS, kindMovedData, kindAboveVolume, kindSQLite, kindRemovedOption},
	lower: lowerDatabases,
}

var (
	kindNoVolume = diag.Kind{
		Code: "C2E-no-volume", Severity: diag.Warning,
		Title: "database without a volume",
		Cause: "The data is on the task's disk and is lost when the task is replaced: by a deployment, after a failed health check, or for " +
			"AWS maintenance. Locally, the data is kept until the container is removed. An unknown image counts as a database if its name or the " +
			"service name says so.",
		Fix: "mount a named volume at the data directory, as compose2ecs init does; or use a managed database",

		Breaks: true, Loses: true, Together: "these databases lose their data when their tasks stop: %s",
	}
	kindDatabaseOnEFS = diag.Kind{
		Code: "C2E-database-on-efs", Severity: diag.Info,
		Title: "database on EFS",
		Cause: "EFS is a network file system: each durable write takes a few milliseconds, compared with less than one on a disk. Only one " +
			"task at a time can use the data, so a deployment stops the old task before it starts the new one.",
		Fix: "nothing to do if the load is light; otherwise set profiles: [local] on this service in the AWS overlay, and point the " +
			"other services at a managed database such as Amazon RDS; x-aws-ebs is only for data that can be recreated",

		Choice: "databases on EFS", Together: "databases on EFS: %s",
	}
)

func lowerDatabases(l *lowering) {
	var onEFS []*diag.Finding
	var products []string
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		reportMovedData(l, s, c)
		reportRemoved(l, s, c)
		l.reportAbove(s, c)
		l.reportSQLite(s, c)
		data := l.dataOf(c)
		switch {
		case s.Init || l.onlyHolds(c) || l.endsScript(c) || l.service(l.plan.Hosts(s)[0]).RunMode != plan.LongRunning:
			return
		case len(data) == 0 && len(l.imageVolumes[s.Name]) > 0:
			l.reportImageVolumes(s)
			s.TaskData = l.imageVolumes[s.Name]
			return
		case len(data) == 0:
			reportKnownData(l, s, c)
			reportNamedDatabase(l, s, c)
			return
		}
		if clonesData(l, c) {
			return
		}
		s.TaskData = anonymous(s, data)
		i := slices.IndexFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool {
			return overlaps(data, v.Target) && !slices.Contains(l.imageVolumes[s.Name], v.Target)
		})
		switch {
		case i < 0 && !namesMount(s, c) && !takesOver(s, data) &&
			!slices.ContainsFunc(tmpfsTargets(c), func(dir string) bool { return overlaps(data, dir) }):
			l.about(s.Name).At().ReportThat(kindNoVolume, "has no volume for its data").
				WithHint("%s", l.keeping(c, data[0])).OrOfSeveral(l.keepingEach(c)).Of(s.Name+" "+data[0], "")
			s.TaskData = data
		case i >= 0 && slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.OnEFS() && m.Path == c.Volumes[i].Target }):
			if found := reportOnEFS(l, s, c, c.Volumes[i].Target); found != nil {
				onEFS = append(onEFS, found)
				products = append(products, l.managedAs(c))
			}
		}
	})
	for _, found := range onEFS {
		found.WithHint("%s", insteadOfEFS(products, len(onEFS)))
	}
}

// clonesData reports whether a database is a standby that copies the data of its primary whenever it starts, with nothing mounted for it:
// pg_basebackup fails in a directory with data (PostgreSQL documentation, "pg_basebackup"), so a volume would keep the next task from
// starting.
func clonesData(l *lowering, c types.ServiceConfig) bool {
	data := l.dataOf(c)
	isKept := func(v types.ServiceVolumeConfig) bool { return v.Source != "" && overlaps(data, v.Target) }
	return strings.Contains(l.startText(c), "pg_basebackup") && !slices.ContainsFunc(c.Volumes, isKept)
}

// postgresData is the variable that moves the data of PostgreSQL.
const postgresData = "PGDATA"

// databaseName is what a service or an image is called that is a database, and not a tool for one.
var databaseName = lazyregexp.New(`(?i)(^|[-_./])(db|database|mongo(db)?|postgres(ql)?|pgsql|mysql|mariadb|mssql|sqlserver|sql[-_]edge)[-_]?\d*$`)

// isNamedDatabase reports whether a service is a database by its name, or that of its image.
func isNamedDatabase(c types.ServiceConfig) bool {
	image, _, _ := strings.Cut(c.Image[strings.LastIndex(c.Image, "/")+1:], ":")
	return databaseName.MatchString(c.Name) || databaseName.MatchString(image)
}

// reportNamedDatabase warns of an image of which nothing is known, or not where it keeps its data, but that its name or the service's
// says to be a database, and of which nothing outlives the task.
func reportNamedDatabase(l *lowering, s *plan.Service, c types.ServiceConfig) {
	facts, known := l.lookup(c.Image)
	keepsMore := func(s *plan.Service) bool {
		return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return !m.ReadOnly })
	}
	isReplica := func() bool { // of one with the same image, from which it gets the data again
		return slices.ContainsFunc(l.plan.Services, func(other *plan.Service) bool {
			return l.Project.Services[other.Name].Image == c.Image && keepsMore(other)
		})
	}
	isProgram := l.builderOf(c) != "" && images.IsLanguage(l.dockerfileOf(c).Base) // as in shop-postgres, which uses a database
	if keepsMore(s) || len(c.Tmpfs) > 0 || !isNamedDatabase(c) || isProgram || known && (facts.Backend.Value != "database" || isReplica()) {
		return
	}
	hint := "find out where the image keeps its data, and mount a named volume there"
	several := "find out where each image keeps its data, and mount a named volume there"
	if _, locked := l.Lock.Image(c.Image); !locked && c.Image != "" && l.builderOf(c) == "" {
		hint = "run compose2ecs lock, which records the image's volumes, and check again"
		several = "run compose2ecs lock, which records images' volumes, and check again"
	}
	l.about(s.Name).At().ReportThat(kindNoVolume, "has no volume for its data").
		WithHint("%s", hint).OrOfSeveral(several).Of(s.Name, "judging by name")
	if !known {
		l.findLikely(s, c)
	}
}

// reportKnownData warns of a program that is no database and has nothing mounted where it is known to keep
// what its users give it. The data of caches and the like may go; not that of a coordinator such as ZooKeeper, since the programs
// that it coordinates refuse to go on with an empty one, or of a broker that is told to keep it.
func reportKnownData(l *lowering, s *plan.Service, c types.ServiceConfig) {
	facts := l.factsOf(c)
	data := facts.Data.Value
	mounted := func(dir string) bool { return overlaps(data, dir) }
	keeps := slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return mounted(m.Path) })
	s.TaskData = anonymous(s, data)
	mayGo := facts.Backend.Known() && facts.Backend.Value != "coordinator" && !persists(s, data)
	if len(data) == 0 || mayGo || keeps || namesMount(s, c) || slices.ContainsFunc(tmpfsTargets(c), mounted) {
		return
	}
	found := l.about(s.Name).At().
		Report(kindImageVolume, "nothing is mounted at %s, where the program keeps data", data[0]).Of(s.Name+" "+data[0], "")
	if hint := keepsIn(c, data[0]); hint != "" {
		found.WithHint("%s", hint).OrOfSeveral("for " + s.Name + ", " + hint)
	}
	s.TaskData = data
}

// anonymous are the mounts of task storage that are over directories of data.
func anonymous(s *plan.Service, data []string) []string {
	var paths []string
	for _, m := range s.Mounts {
		if m.Volume == "" && overlaps(data, m.Path) {
			paths = append(paths, m.Path)
		}
	}
	return paths
}

// namesMount reports whether a command names a directory with a volume, in full or as /data{1...4}: the program keeps its data there,
// and not where its image does.
func namesMount(s *plan.Service, c types.ServiceConfig) bool {
	command := strings.Join(c.Command, " ")
	return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool {
		return m.Volume != "" && !m.ReadOnly && (strings.Contains(command, m.Path) ||
			strings.Contains(command, strings.TrimRight(m.Path, "0123456789")+"{"))
	})
}

// takesOver reports whether a volume of another container is mounted at one of the directories.
func takesOver(s *plan.Service, directories []string) bool {
	return slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.From != "" && m.Volume != "" && overlaps(directories, m.Path) })
}

// dataOf are the directories in which the database in a container keeps its data; none for an image
// that is no database, or not a known one.
func (l *lowering) dataOf(c types.ServiceConfig) []string {
	facts := l.factsOf(c)
	if facts.Backend.Value != "database" {
		return nil
	}
	if moved := l.setTo(c, postgresData); path.IsAbs(moved) {
		return []string{moved}
	}
	return facts.Data.Value
}

// overlaps reports whether a mount has one of the directories in it, or is inside of one.
func overlaps(directories []string, mount string) bool {
	return slices.ContainsFunc(directories, func(dir string) bool { return plan.Within(mount, dir) || plan.Within(dir, mount) })
}

// tmpfsTargets are the places of the tmpfs of a service.
func tmpfsTargets(c types.ServiceConfig) []string {
	var targets []string
	for _, text := range c.Tmpfs {
		target, _, _ := strings.Cut(text, ":")
		targets = append(targets, target)
	}
	return targets
}
