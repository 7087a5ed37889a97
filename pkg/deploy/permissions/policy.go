// Package permissions knows which rights a deployment takes on AWS, and writes them down
// as IAM policies: those of the program itself, those that CloudFormation uses in the
// name of the caller or of a service role, and those of doctor. The tables stand beside
// the tests that compare them with the calls the code makes and with the resource types
// it emits, so that a new call or a new type without its rights is found before anybody
// is refused.
package permissions

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// What stands for the values of an account in a policy. IAM has no variables for them.
const (
	Project  = "PROJECT" // of the stack, which has the project's name
	Region   = "REGION"
	Account  = "ACCOUNT"  // its twelve digits
	Zone     = "ZONE"     // the id of the hosted zone of the project's domain
	Boundary = "BOUNDARY" // the name of the policy that bounds the roles
)

// Values are those of an account, and of a project in it.
type Values struct{ Project, Region, Account, Zone, Boundary string }

func (v Values) fill(text string) string {
	return strings.NewReplacer(Project, v.Project, Region, v.Region, Account, v.Account, Zone, v.Zone, Boundary, v.Boundary).Replace(text)
}

// MaxSize is how long a managed policy may be: IAM counts its characters without
// whitespace ("IAM and AWS STS quotas" in the IAM User Guide).
const MaxSize = 6144

// A Policy is a managed policy of IAM.
type Policy struct {
	Name       string // of the policy, behind the project's
	About      string // who needs it, and for what
	Statements []Statement
}

// A Statement allows actions, or denies them.
type Statement struct {
	Sid       string
	Effect    string
	Action    []string
	Resource  []string
	Condition Condition `json:",omitempty"`
}

// A Condition is operators, their keys, and the values of these.
type Condition map[string]map[string][]string

// JSON is the policy as IAM takes it, indented for people.
func (p Policy) JSON() []byte {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	// It cannot fail: there are texts and lists in it, and nothing else.
	_ = encoder.Encode(struct {
		Version   string
		Statement []Statement
	}{"2012-10-17", p.Statements})
	return text.Bytes()
}

// Size is how many characters IAM counts.
func (p Policy) Size() int { return size(p.JSON()) }

// With is the policy's text for a project of an account.
func (p Policy) With(v Values) []byte { return []byte(v.fill(string(p.JSON()))) }

func size(text []byte) int {
	return len(strings.Join(strings.Fields(string(text)), ""))
}

// Actions are all actions that the policy allows, sorted.
func (p Policy) Actions() []string {
	var all []string
	for _, s := range p.Statements {
		if s.Effect == allow {
			all = append(all, s.Action...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

const (
	allow = "Allow"
	deny  = "Deny"
)

// A place is what actions are allowed on, and under which condition. Its Sid names it:
// in a policy, what different subjects may do at one place is one statement.
type place struct {
	sid       string
	resources []string
	condition Condition
	shared    string // why the place is the same for all projects; "" where each has its own
}

// A grant allows actions at a place.
type grant struct {
	at      *place
	actions []string
}

// statements makes one statement for each place, sorted.
func statements(grants []grant) []Statement {
	at := map[*place][]string{}
	for _, g := range grants {
		at[g.at] = append(at[g.at], g.actions...)
	}
	var list []Statement
	for p, actions := range at {
		slices.Sort(actions)
		resources := slices.Clone(p.resources)
		slices.Sort(resources)
		list = append(list, Statement{p.sid, allow, slices.Compact(actions), resources, p.condition})
	}
	slices.SortFunc(list, func(a, b Statement) int { return strings.Compare(a.Sid, b.Sid) })
	return list
}
