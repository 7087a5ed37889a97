package access

import (
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A grant is one action on one resource that a statement allows somebody.
type grant struct {
	who       string // "" for those who have the policy
	foreign   bool   // who is not known to be of this account
	action    string // "" for no grant
	resource  string
	condition string // as JSON
	assumed   bool   // a role is taken
}

// rest is a grant without its action.
func (g grant) rest() grant { g.action = ""; return g }

func (g grant) text() string {
	var b strings.Builder
	who := g.who
	if len(who) == 12 && strings.Trim(who, "0123456789") == "" {
		who = "account " + who
	}
	switch {
	case g.assumed:
		b.WriteString("can be assumed by " + who)
	case who != "":
		b.WriteString("allows " + who + " " + everything(g.action) + on(g.resource))
	default:
		b.WriteString("may use " + everything(g.action) + on(g.resource))
	}
	if g.condition != "" {
		b.WriteString(", under a condition")
	}
	return b.String()
}

func everything(pattern string) string {
	if pattern == "*" {
		return "everything"
	}
	return pattern
}

func on(resource string) string {
	switch resource {
	case "":
		return ""
	case "*":
		return " on all resources"
	}
	return " on " + resource
}

// covers reports whether a grant allows all that another one does.
func (g grant) covers(other grant) bool {
	return g.who == other.who && g.assumed == other.assumed && (g.condition == "" || g.condition == other.condition) &&
		matches(strings.ToLower(g.action), strings.ToLower(other.action)) && matches(g.resource, other.resource)
}

// matches reports whether a pattern of IAM, with * and ?, matches all that another one does.
func matches(pattern, text string) bool {
	if pattern == text {
		return true
	}
	ok, err := path.Match(strings.NewReplacer(`\`, `\\`, "[", `\[`, "/", "\x00").Replace(pattern), strings.ReplaceAll(text, "/", "\x00"))
	return ok && err == nil
}

// broad reports whether a grant is more than a project needs as a rule: all of a service, or what can be turned into any right.
func (g grant) broad() bool {
	action := strings.ToLower(g.action)
	service, name, _ := strings.Cut(action, ":")
	switch {
	case strings.Trim(action, "*:") == "" || strings.HasPrefix(g.action, "all but"):
		return true
	case !wild(g.resource):
		return false
	}
	return strings.Trim(name, "*") == "" || slices.Contains([]string{"iam", "sts", "organizations"}, service) && !strings.HasPrefix(name,
		"get") &&
		!strings.HasPrefix(name, "list")
}

// wild reports whether a resource is every one, of a service or of a type.
func wild(resource string) bool {
	if parts := strings.SplitN(resource, ":", 6); len(parts) == 6 { // arn:PARTITION:SERVICE:REGION:ACCOUNT:TYPE/NAME
		resource = parts[5]
		if parts[4] != "" { // without an account there are no types either, as in those of S3
			resource = resource[strings.LastIndexAny(resource, "/:")+1:]
		}
	}
	return strings.Trim(resource, "*") == "" || strings.HasPrefix(resource, "all but")
}

// policies reads every policy of a resource, whatever its property is called: what has a Statement is one, also as text.
func (r *reader) policies() {
	r.properties.Walk(func(at []string, n *cfn.Node) {
		if text, ok := n.Text(); ok && strings.Contains(text, `"Statement"`) {
			n = policyIn(text)
		}
		statements := n.Get("Statement")
		if statements == nil {
			return
		}
		trust := slices.Contains(at, "AssumeRolePolicyDocument")
		for _, s := range items(statements) {
			r.statement(s, trust)
		}
	})
	for _, name := range []string{"ManagedPolicyArns", "ManagedPolicies"} {
		for _, arn := range texts(r.properties.Get(name)) {
			r.add(Permission, broadPolicy(arn), "has the managed policy "+arn[strings.LastIndexByte(arn, '/')+1:])
		}
	}
	if boundary := r.properties.Get("PermissionsBoundary"); boundary != nil {
		r.add(limit, false, "the permissions boundary "+boundary.Plain())
	}
	if principal := r.properties.Get("Principal"); r.kind == "AWS::Lambda::Permission" && principal != nil {
		r.principals(principal, grant{action: r.properties.Get("Action").Plain(), resource: r.properties.Get("FunctionName").Plain()})
	}
}

// policyIn is the policy in a text, nil if it is none.
func policyIn(text string) *cfn.Node {
	wrapped, err := cfn.Parse([]byte(`{"Resources":{"Policy":` + text + `}}`))
	if err != nil {
		return nil
	}
	return wrapped.Resource("Policy")
}

// broadPolicy reports whether one of AWS's managed policies goes beyond one task, by its name ("AWS managed policies for job
// functions" in the IAM User Guide).
func broadPolicy(arn string) bool {
	name := arn[strings.LastIndexByte(arn, '/')+1:]
	return slices.Contains([]string{"AdministratorAccess", "PowerUserAccess", "SystemAdministrator", "NetworkAdministrator"}, name) ||
		strings.Contains(name, "FullAccess") || strings.HasPrefix(name, "AdministratorAccess-")
}

func (r *reader) statement(s *cfn.Node, trust bool) {
	if s.Entries() == nil {
		return
	}
	if effect, _ := s.Get("Effect").Text(); effect == "Deny" {
		r.add(limit, false, "a denial of "+strings.Join(named(s, "Action"), ", ")+" on "+strings.Join(named(s, "Resource"), ", "))
		return
	}
	for _, action := range named(s, "Action") {
		resources := named(s, "Resource")
		if len(resources) == 0 {
			resources = []string{""}
		}
		for _, resource := range resources {
			g := grant{action: action, resource: resource, assumed: trust}
			if condition := s.Get("Condition"); condition != nil {
				g.condition = condition.String()
			}
			r.grant(s, g)
		}
	}
}

// named are the actions or resources of a statement, or those that it leaves out.
func named(s *cfn.Node, what string) []string {
	list := texts(s.Get(what))
	if others := texts(s.Get("Not" + what)); len(others) > 0 {
		list = append(list, "all but "+strings.Join(others, ", "))
	}
	return list
}

// own reports whether a principal is of the account: it names the account, or is another resource's value as a whole.
func own(principal string) bool {
	return strings.Contains(principal, "<AWS::AccountId>") || strings.LastIndexByte(principal, '<') == 0 && strings.HasSuffix(principal, ">")
}

func (r *reader) grant(s *cfn.Node, g grant) {
	if s.Get("NotPrincipal") != nil {
		g.who, g.foreign = "anyone except "+strings.Join(texts(s.Get("NotPrincipal").Get("AWS")), ", "), true
		r.facts = append(r.facts, Fact{Kind: Trust, ID: r.id, Risky: true, grant: g})
		return
	}
	if principal := s.Get("Principal"); principal != nil {
		r.principals(principal, g)
		return
	}
	r.facts = append(r.facts, Fact{Kind: Permission, ID: r.id, Risky: g.broad(), grant: g})
}

// principals adds whom a policy of a resource lets in. Services of AWS are left out: they act for the account.
func (r *reader) principals(principal *cfn.Node, g grant) {
	who := slices.Concat(texts(principal.Get("AWS")), texts(principal.Get("Federated")), texts(principal.Get("CanonicalUser")))
	if principal.Entries() == nil {
		who = slices.DeleteFunc(texts(principal), func(name string) bool { return strings.HasSuffix(name, ".amazonaws.com") })
	}
	for _, name := range who {
		g.who, g.foreign = name, !own(name)
		if name == "*" {
			g.who = "anyone"
		}
		r.facts = append(r.facts, Fact{Kind: Trust, ID: r.id, Risky: g.foreign, grant: g})
	}
}
