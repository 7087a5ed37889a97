package lower

import (
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindBindWritten = diag.Kind{
	Code: "C2E-bind-written", Severity: diag.Warning,
	Title: "file that the program writes is a copy",
	Cause: "The mounted file is a database, or is empty until the program writes to it. Each task has its own copy of the file. What the " +
		"program writes to it is lost when the task stops.",
	Fix:     "mount a named volume, and have the program keep its files there; if the program only reads the file, mount it read-only (:ro)",
	Several: "mount named volumes, and have the programs keep their files there; if a program only reads a file, mount it read-only (:ro)",

	Breaks: true, Loses: true, Together: "changes that programs make to these files are lost when their tasks stop: %s",
}

// databaseFile is a file with a database, by its name.
var databaseFile = lazyregexp.New(`(?i)\.(db3?|sqlite3?|mdb|s3db)$`)

// stateFile is a file that programs write their settings or state to, by its name.
var stateFile = lazyregexp.New(`(?i)\.(ini|json|toml|ya?ml|dat)$`)

// reportWritten warns of a single file that somebody mounts so that it outlives the container.
func (b bind) reportWritten(local load.Local, shown string) {
	if b.mount.ReadOnly || local.IsDir || len(local.Files) != 1 {
		return
	}
	target := path.Clean(b.mount.Target)
	isSystem := slices.ContainsFunc([]string{"/etc", "/usr"}, func(dir string) bool { return plan.Within(dir, target) })
	isEmpty := local.Files[0].Content == "" && stateFile.MatchString(target) && !isSystem
	if databaseFile.MatchString(target) || isEmpty {
		b.at.Report(kindBindWritten, "%s is a copy of %s, and what the program writes to it is lost when the task stops", target, shown).
			Of(shown, "")
	}
}
