// Package hazard compares two templates of a stack, and tells what happens on AWS on the way from one to the other that a new
// stack would not see: what fails, what interrupts traffic, what AWS keeps of before. It reads no more than the templates and the
// values of their parameters, so that it can tell before anything is sent to AWS.
package hazard

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Effect is what becomes of an update.
type Effect string

// The effects, the worst first.
const (
	Fails      Effect = "fails"      // CloudFormation rolls the update back
	Endangers  Effect = "endangers"  // data may be damaged
	Interrupts Effect = "interrupts" // requests fail for a time
	Differs    Effect = "differs"    // AWS is not as the template says afterwards
	Leaves     Effect = "leaves"     // something stays on AWS that nobody looks after
	Waits      Effect = "waits"      // it takes long
)

var effects = []Effect{Fails, Endangers, Interrupts, Differs, Leaves, Waits}

// A Kind is a kind of hazard. Its code never changes, so that it can be searched for.
type Kind struct {
	Code   string // C2E-update-collision
	Effect Effect
	Title  string
	Cause  string
	Fix    string // the hint of a hazard that has none of its own
}

// A Hazard is one thing that happens during an update.
type Hazard struct {
	Kind
	IDs      []cfn.LogicalID // the resource that it happens to, then others that have to do with it
	Type     string          // of the first resource
	Property string          // what it is about, where that is one property or attribute
	Source   string          // the place in the Compose file, "" if the templates do not tell
	Message  string
	Hint     string
	Stages   bool // Stage has a first template with which it does not happen
}

// A Version is a template with the values of its parameters, as far as they are known.
type Version struct {
	Template *cfn.Document
	Values   map[string]string
	Guessed  map[cfn.LogicalID]bool // parameters whose values may be other than what they have to be
}

// Find lists what happens when a stack goes from one version to another, the worst first.
func Find(before, after Version) []Hazard {
	if before.Template == nil || after.Template == nil {
		return nil
	}
	c := compare(before, after)
	for _, find := range []func(*comparison){
		(*comparison).types, (*comparison).collisions, (*comparison).exports, (*comparison).networks, (*comparison).balancers,
		(*comparison).settings, (*comparison).services, (*comparison).jobs, (*comparison).attributes, (*comparison).directories,
		(*comparison).undone, (*comparison).traffic, (*comparison).leftovers, (*comparison).waits,
	} {
		find(c)
	}
	slices.SortStableFunc(c.found, func(a, b Hazard) int {
		return cmp.Or(a.rank()-b.rank(), cmp.Compare(a.Code, b.Code))
	})
	return c.found
}

// rank is where a hazard stands: what two stages solve comes after the rest of its effect.
func (h Hazard) rank() int {
	rank := 2 * slices.Index(effects, h.Effect)
	if h.Stages {
		rank++
	}
	return rank
}

// report adds a hazard to a resource.
func (c *comparison) report(k Kind, ids []cfn.LogicalID, format string, args ...any) *Hazard {
	h := Hazard{Kind: k, IDs: ids, Message: fmt.Sprintf(format, args...), Hint: k.Fix}
	h.Type = cmp.Or(c.after.kinds[ids[0]], c.before.kinds[ids[0]])
	for _, version := range []side{c.after, c.before} { // the file as it is now has the line to change
		for _, id := range ids {
			h.Source = cmp.Or(h.Source, version.doc.Source(id))
		}
	}
	c.found = append(c.found, h)
	return &c.found[len(c.found)-1]
}

// list joins ids as people do.
func list[T ~string](ids []T) string {
	var names []string
	for _, id := range ids {
		names = append(names, string(id))
	}
	if len(names) < 3 {
		return strings.Join(names, " and ")
	}
	return strings.Join(names[:len(names)-1], ", ") + ", and " + names[len(names)-1]
}
