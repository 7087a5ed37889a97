package render

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/wI2L/jsondiff"

	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// Review writes what a proposal would do, for people to agree to: by service, and
// property by property where something changes.
func Review(w io.Writer, p *deploy.Proposal, s Style) {
	r := reviewer{w, s}
	r.parameters(p.Filled)
	r.images(p.Images)
	if p.Unchanged {
		r.hazards(p.Hazards)
		r.line("Nothing would change.")
		return
	}
	for _, service := range services(p.Changes) {
		r.service(service, slices.DeleteFunc(slices.Clone(p.Changes), func(c deploy.Change) bool { return c.Service != service }))
	}
	r.access(p.Access)
	r.data(slices.Concat(p.Changes, p.Detached))
	r.hazards(p.Hazards)
	if p.LacksRole {
		fmt.Fprintln(r.out, r.Wrap("", "ECS has never been used in this account, so its service-linked role, "+deploy.LinkedRole+", is "+
			"created first."))
	}
	if p.Cost != nil {
		fmt.Fprintln(r.out, r.Wrap("", "Cost: "+p.Cost.Line()))
	}
	r.line("%s", count(p.Changes))
	if _, staged := p.Between(); staged {
		fmt.Fprintln(r.out, r.Wrap("", "In two stages, confirmed once: the first moves or removes whatever is in the way, the second deploys "+
			"the rest."))
	}
}

// Drift writes what somebody changed by hand.
func Drift(w io.Writer, changes []deploy.Change, s Style) {
	r := reviewer{w, s}
	if len(changes) == 0 {
		r.line("Nothing was changed manually.")
		return
	}
	for _, c := range changes {
		if c.Action == deploy.Remove {
			r.line("%s", r.paint(red, fmt.Sprintf("- %s (%s) was deleted", c.ID, kind(c.Type))))
			continue
		}
		r.line("~ %s (%s)", c.ID, kind(c.Type))
		for _, p := range c.Properties {
			r.property(p)
		}
	}
}

type reviewer struct {
	out io.Writer
	Style
}

func (r reviewer) line(format string, args ...any) {
	fmt.Fprintln(r.out, r.Style.line(fmt.Sprintf(format, args...)))
}

func (r reviewer) parameters(filled []deploy.Filled) {
	if len(filled) == 0 {
		return
	}
	r.line("%s", r.paint(bold, "parameters"))
	for _, f := range filled {
		fmt.Fprintln(r.out, r.Wrap("    ", fmt.Sprintf("%s: %s", f.ID, f.What)))
	}
}

// services are those that change, what they share first.
func services(changes []deploy.Change) []string {
	var names []string
	for _, c := range changes {
		if !slices.Contains(names, c.Service) {
			names = append(names, c.Service)
		}
	}
	slices.Sort(names)
	return names
}

// service writes the changes of a service: all that is new in one paragraph, and each of the
// others in full.
func (r reviewer) service(name string, changes []deploy.Change) {
	if name == "" {
		name = "shared"
	}
	r.line("%s", r.paint(bold, name))
	if added := r.added(changes); added != "" {
		fmt.Fprintln(r.out, r.paintLines(green, wrap.Text(r.Width, "  + ", "    ", added)))
	}
	for _, c := range changes {
		if c.Action != deploy.Add {
			r.change(c)
		}
	}
}

func (s Style) paintLines(code, text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = s.paint(code, lines[i])
	}
	return strings.Join(lines, "\n")
}

func (r reviewer) change(c deploy.Change) {
	colour, text := "", fmt.Sprintf("%s (%s)", c.ID, kind(c.Type))
	switch {
	case c.Action == deploy.Remove && c.Kept:
		colour, text = yellow, "- "+text+" is removed from the stack, but kept"+as(c.PhysicalID)
	case c.Action == deploy.Remove:
		colour, text = red, "- "+text
	case c.Action == deploy.Replace && c.Maybe:
		colour, text = yellow, "± "+text+" may be replaced"
	case c.Action == deploy.Replace:
		colour, text = replaceColour(c), "± "+text+" is replaced"
	default:
		text = "~ " + text
	}
	text = wrap.Text(r.Width, "  ", "    ", text+prefixed(", ", place(c.Source)))
	if colour != "" {
		text = r.paintLines(colour, text)
	}
	fmt.Fprintln(r.out, text)
	for _, p := range c.Properties {
		r.property(p)
	}
}

// place is the file and the line of a source: what it is about stands above.
func place(source string) string {
	if i := strings.LastIndexByte(source, ' '); i >= 0 {
		return source[:i]
	}
	return source
}

// as and in name a resource, if it is known which: two templates do not tell.
func as(id string) string { return prefixed(" as ", id) }
func in(id string) string { return prefixed(" in ", id) }

func prefixed(word, id string) string {
	if id == "" {
		return ""
	}
	return word + id
}

// replaceColour is red, but for task definitions: they are never changed, always
// replaced, and nothing is lost by it.
func replaceColour(c deploy.Change) string {
	if c.Type == "AWS::ECS::TaskDefinition" {
		return yellow
	}
	return red
}

func (r reviewer) property(p deploy.PropertyChange) {
	note := ""
	if p.Replaces {
		note = r.paint(faint, " (replaces)")
	}
	leaves := leavesOf(p)
	if len(leaves) == 0 {
		if len(p.Causes) > 0 {
			note = r.paint(faint, " from "+strings.Join(p.Causes, ", ")) + note
		}
		r.line("      %s%s", p.Path, note)
		return
	}
	for _, leaf := range leaves {
		r.line("      %s%s", leaf.path, note)
		if leaf.before != "" {
			r.line("        %s", r.paint(red, "- "+leaf.before))
		}
		if leaf.after != "" {
			r.line("        %s", r.paint(green, "+ "+leaf.after))
		}
	}
}

// A leafChange is one value inside a property.
type leafChange struct{ path, before, after string }

// leavesOf finds what differs inside of a property: of a list of containers the one
// variable that changed.
func leavesOf(p deploy.PropertyChange) []leafChange {
	// What change sets have in the place of, say, the ARN of a resource yet to be made.
	p.After = strings.ReplaceAll(p.After, "{{changeSet:KNOWN_AFTER_APPLY}}", "(known after the deployment)")
	if p.Before == "" && p.After == "" {
		return nil
	}
	if !isTree(p.Before) || !isTree(p.After) {
		return []leafChange{{p.Path, p.Before, p.After}}
	}
	patch, err := jsondiff.CompareJSON([]byte(p.Before), []byte(p.After), jsondiff.Invertible(), jsondiff.LCS())
	if err != nil {
		return []leafChange{{p.Path, p.Before, p.After}}
	}
	var leaves []leafChange
	for _, operation := range patch {
		path := p.Path + unescape(operation.Path)
		switch operation.Type {
		case jsondiff.OperationTest: // goes before a removal or a replacement, with the old value
			leaves = append(leaves, leafChange{path: path, before: compact(operation.Value)})
		case jsondiff.OperationReplace:
			leaves[len(leaves)-1].after = compact(operation.Value)
		case jsondiff.OperationAdd:
			leaves = append(leaves, leafChange{path: path, after: compact(operation.Value)})
		}
	}
	return leaves
}

// unescape reads a JSON pointer (RFC 6901).
func unescape(pointer string) string {
	return strings.NewReplacer("~1", "/", "~0", "~").Replace(pointer)
}

func isTree(text string) bool {
	return strings.HasPrefix(text, "{") && json.Valid([]byte(text)) || strings.HasPrefix(text, "[") && json.Valid([]byte(text))
}

func compact(value any) string {
	if text, ok := value.(string); ok {
		return text
	}
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}

// data says which data is at stake.
func (r reviewer) data(changes []deploy.Change) {
	for _, c := range changes {
		if !c.LosesData() {
			continue
		}
		what := "is replaced by a new, empty one"
		switch c.Action {
		case deploy.Remove:
			what = "is removed"
		case deploy.Detach:
			what = "is no longer used"
		}
		fate := "its data is DELETED"
		if c.Kept {
			fate = "its data is kept" + in(c.PhysicalID) + ", but the services can no longer access it"
		}
		fmt.Fprintln(r.out, r.paintLines(red, r.Wrap("", fmt.Sprintf("DATA: %s (%s) %s: %s", c.ID, kind(c.Type), what, fate))))
	}
}

// count is the last line of a review.
func count(changes []deploy.Change) string {
	number := map[deploy.Action]int{}
	for _, c := range changes {
		number[c.Action]++
	}
	return fmt.Sprintf("%d to add, %d to modify, %d to replace, %d to remove", number[deploy.Add], number[deploy.Modify],
		number[deploy.Replace], number[deploy.Remove])
}
