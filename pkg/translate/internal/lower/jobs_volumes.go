package lower

import (
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
	if slices.ContainsFunc([]string{c.Name, c.Image, programOf(last)}, keepsHouse.MatchString) || undoes.MatchString(l.startText(c)) ||
		l.asksOthers(c) {
		return ""
	}
	named := isPreparation(c.Name) || isPreparation(programOf(last)) || settingUp.MatchString(c.Name) || producing.MatchString(l.produces(c))
	named = named && !l.startsProgram(c)
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

var (
	// settingUp is what services are called that write settings.
	settingUp = lazyregexp.New(`(^|[-_.])(configurator|configure|provision(er)?)$`)
	// keepsHouse is what services and programs are called that people start when they want to, or that need running services.
	keepsHouse = lazyregexp.New(`(?i)back-?up|restor|snapshot|archiv|restic|borg|kopia|duplic|rclone|cert-?bot|` +
		`(^|[-_./])(\w*dump|acme\.sh|lego|renew(al)?|clean(er|up)?|prune|purge|wipe|reset|remove|delete|tests?|e2e|debug|cli|shell|console|` +
		`toolbox|utils?|tools?|export(er)?)($|[-_.:])`)
	// undoes are commands that take something away, add to what is there, bring back what was, or change a database.
	undoes = lazyregexp.New(`(?i)\brm -|\s--?delete\b|(^|[\s;&|])(truncate|crontab) |>>|\b(pg_dump(all)?|pg_restore|mysqldump|mongodump|mongorestore|tar|restic|certbot)\b|\bgit clone\b|` +
		`\bdrop (table|database)\b|\b(psql|mysql|mariadb|mongosh?|mongoimport|redis-cli|sqlite3|import(\.\w+)?)\b|\.(db|sqlite3?)\b`)
)
