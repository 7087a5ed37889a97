package overlayfile

import "github.com/compose2ecs/compose2ecs/internal/lazyregexp"

// firstRun is the finding about a program whose database nobody prepares.
const firstRun = "C2E-first-run"

// prepareKey is the extension with the command that prepares it.
const prepareKey = "x-aws-prepare"

// setsVariable is a step that a variable asks for, or that leaves something to fill in. Nothing says that the former can be repeated, as
// migrations can.
var setsVariable = lazyregexp.New(`^[A-Z][A-Z0-9_]*=\S*$| URL `)

// prepare has a command run in each deployment that prepares the database of a program, and reports whether it was not so yet.
func (b *block) prepare(step string) bool {
	if step == "" || setsVariable.MatchString(step) {
		return false
	}
	return b.addOnce(setting{
		about: []string{"Its database has to be prepared first, and no service does that. This command does it, in a container of its own, " +
			"once in each deployment, before the service changes."},
		key: prepareKey, value: step,
	})
}
