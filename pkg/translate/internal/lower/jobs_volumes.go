package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// fillsVolume is the named volume that a service which ends prepares for services that go on, although depends_on does not say so: it
// writes there what it can write again, or is called after that; "" if there is none. Docker Compose starts it beside the others at each
// docker compose up, and these wait or are started again until the files are there.
func (l *lowering) fillsVolume(c types.ServiceConfig) string {
	if !l.endsOnPurpose(c) || len(c.Profiles) > 0 || c.Tty || c.StdinOpen || l.isTool(c) || l.createsOnce(c) {
		return ""
	}
	last := l.lastCommand(c)
	if slices.ContainsFunc([]string{c.Name, c.Image, programOf(last)}, keepsHouse().MatchString) || undoes().MatchString(l.startText(c)) ||
		l.asksOthers(c) {
		return ""
	}
	named := isPreparation(c.Name) || isPreparation(programOf(last)) || settingUp().MatchString(c.Name) || producing().MatchString(l.produces(c))
	for _, v := range c.Volumes {
		if v.Type == types.VolumeTypeVolume && v.Source != "" && !v.ReadOnly && l.isOfServer(c, v.Source) && (named || l.writesTo(c, v.Target)) {
			return v.Source
		}
	}
	return ""
}

// endsOnPurpose reports whether a service ends by itself: by what it runs, or since it is never to be started again, unless that is said
// of all.
func (l *lowering) endsOnPurpose(c types.ServiceConfig) bool {
	return l.ends(c) != "" || restartOf(c) == types.RestartPolicyNo && !l.goesOn(c) && !noSign(l)
}

// isOfServer reports whether a service that goes on, and is started by what the files say, mounts a volume too.
func (l *lowering) isOfServer(c types.ServiceConfig, volume string) bool {
	for _, other := range l.Project.Services {
		if other.Name != c.Name && !l.endsOnPurpose(other) && restartOf(other) != types.RestartPolicyNo &&
			l.service(other.Name).RunMode == plan.LongRunning && slices.ContainsFunc(other.Volumes, func(v types.ServiceVolumeConfig) bool {
			return v.Type == types.VolumeTypeVolume && v.Source == volume
		}) {
			return true
		}
	}
	return false
}

// asksOthers reports whether the settings of a service name another one that is no database, cache or broker: only after a deployment does
// that one run.
func (l *lowering) asksOthers(c types.ServiceConfig) bool {
	words, backends := hostsIn(append(settingsOf(c), l.startText(c))), l.backends()
	for _, other := range l.Project.Services {
		if _, named := words[strings.ToLower(other.Name)]; named && other.Name != c.Name && !slices.Contains(backends, other.Name) {
			return true
		}
	}
	return false
}

// writesTo reports whether a command of a service writes below a directory, and would write the same again.
func (l *lowering) writesTo(c types.ServiceConfig, dir string) bool {
	for _, command := range shellBreaks().Split(l.startText(c), -1) {
		for _, match := range writesInto().FindAllStringSubmatch(command, -1) {
			if l.isBelow(c, dir, match[1]) {
				return true
			}
		}
		words := programIn(command)
		if len(words) < 2 {
			continue
		}
		switch written := words[1:]; path.Base(words[0]) {
		case "cp", "install", "rsync":
			if l.isBelow(c, dir, written[len(written)-1]) {
				return true
			}
		case "tee", "mkdir", "touch", "chown", "chgrp", "chmod":
			if slices.ContainsFunc(written, func(word string) bool { return l.isBelow(c, dir, word) }) {
				return true
			}
		}
	}
	return false
}

// isBelow reports whether a word of a command is a path below a directory of a container. Where its program works may not be known: then
// the path begins with the name of the directory.
func (l *lowering) isBelow(c types.ServiceConfig, dir, word string) bool {
	word = strings.Trim(word, `"'()`)
	workdir := c.WorkingDir
	if workdir == "" {
		workdir = l.dockerfileOf(c).Workdir
	}
	switch {
	case path.IsAbs(word):
		return plan.Within(path.Clean(dir), path.Clean(word))
	case path.IsAbs(workdir):
		return plan.Within(path.Clean(dir), path.Join(workdir, word))
	}
	first, _, below := strings.Cut(strings.TrimPrefix(word, "./"), "/")
	return below && first == path.Base(dir)
}

var (
	// writesInto is where a shell writes the output of a command.
	writesInto = lazyregexp.New(`(?:^|[^>&<=-])>{1,2}\s*([^\s;|&>]+)`)
	// settingUp is what services are called that write settings.
	settingUp = lazyregexp.New(`(^|[-_.])(configurator|configure|provision(er)?)$`)
	// keepsHouse is what services and programs are called that people start when they want to, or that need running services.
	keepsHouse = lazyregexp.New(`(?i)back-?up|restor|snapshot|archiv|restic|borg|kopia|duplic|rclone|cert-?bot|` +
		`(^|[-_./])(\w*dump|acme\.sh|lego|renew(al)?|clean(er|up)?|prune|purge|wipe|reset|remove|delete|tests?|e2e|debug|cli|shell|console|` +
		`toolbox|utils?|tools?|export(er)?)($|[-_.:])`)
	// undoes are commands that take something away, bring back what was, or change a database.
	undoes = lazyregexp.New(`(?i)\brm -|\s-delete\b|\b(pg_dump(all)?|pg_restore|mysqldump|mongodump|mongorestore|tar|restic|certbot)\b|\bgit clone\b|` +
		`\bdrop (table|database)\b|\b(psql|mysql|mariadb|mongosh?|mongoimport|redis-cli|sqlite3|import(\.\w+)?)\b|\.(db|sqlite3?)\b`)
)
