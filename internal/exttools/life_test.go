package exttools

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

type changeSet struct {
	Status, StatusReason string
	ChangeSetId          string
	Changes              []struct{ ResourceChange resourceChange }
}

type resourceChange struct {
	Action, LogicalResourceId, PhysicalResourceId, Replacement, PolicyAction string
	BeforeContext, AfterContext                                              string
	Details                                                                  []struct {
		Evaluation, CausingEntity string
		Target                    struct{ Path, RequiresRecreation, BeforeValue, AfterValue string }
	}
}

// summary is a change in one line.
func (r resourceChange) summary() string {
	words := []string{r.Action, r.LogicalResourceId}
	for _, d := range r.Details {
		words = append(words, strings.TrimPrefix(d.Target.Path, "/Properties/"))
	}
	if r.Replacement == "True" {
		words = append(words, "replaced")
	}
	if r.PolicyAction != "" {
		words = append(words, r.PolicyAction)
	}
	return strings.Join(words, " ")
}

func (c changeSet) summaries() []string {
	var summaries []string
	for _, change := range c.Changes {
		summaries = append(summaries, change.ResourceChange.summary())
	}
	slices.Sort(summaries)
	return summaries
}

// life is a stack in a test.
type life struct {
	*Server
	name string
	sets int
}

// changes makes a change set; without a value, a parameter stays as it is.
func (l *life) changes(t *testing.T, kind, template string, parameters ...string) changeSet {
	t.Helper()
	l.sets++
	set := fmt.Sprintf("set-%d", l.sets)
	args := []string{"cloudformation", "create-change-set", "--stack-name", l.name, "--change-set-name", set, "--change-set-type", kind,
		"--template-body", "file://" + l.file(t, set, []byte(template)), "--tags", "Key=made-by,Value=test", "--parameters"}
	for _, p := range parameters {
		key, value, given := strings.Cut(p, "=")
		if given {
			args = append(args, "ParameterKey="+key+",ParameterValue="+value)
		} else {
			args = append(args, "ParameterKey="+key+",UsePreviousValue=true")
		}
	}
	l.AWS(t, nil, args...)
	var described changeSet
	l.AWS(t, &described, "cloudformation", "describe-change-set", "--stack-name", l.name, "--change-set-name", set,
		"--include-property-values")
	return described
}

// execute carries a change set out and returns what became of the stack.
func (l *life) execute(t *testing.T, set changeSet) stack {
	t.Helper()
	if set.Status != "CREATE_COMPLETE" {
		t.Fatalf("the change set is %s: %s", set.Status, set.StatusReason)
	}
	l.AWS(t, nil, "cloudformation", "execute-change-set", "--change-set-name", set.ChangeSetId)
	return l.describe(t, l.name)
}

type stack struct {
	StackId, StackStatus        string
	EnableTerminationProtection bool
	Outputs                     []struct{ OutputKey, OutputValue string }
	Parameters                  []struct{ ParameterKey, ParameterValue string }
	Tags                        []struct{ Key, Value string }
}

func (l *life) describe(t *testing.T, name string) stack {
	t.Helper()
	var described struct{ Stacks []stack }
	l.AWS(t, &described, "cloudformation", "describe-stacks", "--stack-name", name)
	return described.Stacks[0]
}

func (s stack) output(key string) string {
	for _, o := range s.Outputs {
		if o.OutputKey == key {
			return o.OutputValue
		}
	}
	return ""
}

// resources are the physical ids by logical id, of what is not deleted.
func (l *life) resources(t *testing.T) map[string]string {
	t.Helper()
	var listed struct {
		StackResourceSummaries []struct{ LogicalResourceId, PhysicalResourceId, ResourceStatus, ResourceType string }
	}
	l.AWS(t, &listed, "cloudformation", "list-stack-resources", "--stack-name", l.name)
	ids := map[string]string{}
	for _, r := range listed.StackResourceSummaries {
		if r.ResourceStatus == "DELETE_COMPLETE" {
			continue
		}
		if r.PhysicalResourceId == "" || r.ResourceType == "" || !strings.HasSuffix(r.ResourceStatus, "_COMPLETE") {
			t.Errorf("a resource like no other: %+v", r)
		}
		ids[r.LogicalResourceId] = r.PhysicalResourceId
	}
	return ids
}

// events are "STATUS ID" with the reason, the oldest first.
func (l *life) events(t *testing.T, name string) []string {
	t.Helper()
	var described struct {
		StackEvents []struct{ LogicalResourceId, ResourceStatus, ResourceStatusReason string }
	}
	l.AWS(t, &described, "cloudformation", "describe-stack-events", "--stack-name", name)
	var events []string
	for _, e := range slices.Backward(described.StackEvents) {
		events = append(events, strings.TrimSpace(e.ResourceStatus+" "+e.LogicalResourceId+" "+e.ResourceStatusReason))
	}
	return events
}

// inOrder has each line begin, one after the other, an event.
func inOrder(t *testing.T, events []string, lines ...string) {
	t.Helper()
	rest := events
	for _, line := range lines {
		i := slices.IndexFunc(rest, func(e string) bool { return strings.HasPrefix(e, line) })
		if i < 0 {
			t.Fatalf("no event %q in its place:\n%s", line, strings.Join(events, "\n"))
		}
		rest = rest[i+1:]
	}
}

func equal[T any](t *testing.T, what string, want, got T) {
	t.Helper()
	if w, g := fmt.Sprint(want), fmt.Sprint(got); w != g {
		t.Errorf("%s:\nwant %s\ngot  %s", what, w, g)
	}
}
