package cfn

// IAMRole is AWS::IAM::Role.
type IAMRole struct {
	Description              String
	AssumeRolePolicyDocument *PolicyDocument
	ManagedPolicyArns        []String
	Policies                 []IAMPolicy
	PermissionsBoundary      String
	Path                     String
	Tags                     []Tag
}

// ResourceType implements Properties.
func (*IAMRole) ResourceType() string { return "AWS::IAM::Role" }

// Attributes implements Properties.
func (*IAMRole) Attributes() []string { return []string{"Arn", "RoleId"} }

// IAMPolicy is an inline policy of a role.
type IAMPolicy struct {
	PolicyName     String
	PolicyDocument *PolicyDocument
}

// A PolicyDocument says who may do what ("IAM JSON policy element reference" in the
// IAM User Guide). Custom, a document that a user wrote, stands for the whole.
type PolicyDocument struct {
	Version   string
	Statement []Statement
	Custom    *Node
}

// A Statement is one permission. A principal belongs in policies of resources, as the
// trust policy of a role is one, resources in every other policy.
type Statement struct {
	Sid       string
	Effect    string
	Principal *Principal
	Action    []string
	Resource  []String
	Condition []PolicyCondition
}

// A Principal is whom a policy of a resource is about: a service, or accounts.
type Principal struct {
	Service string
	AWS     string
}

// A PolicyCondition is a comparison that must hold, as StringEquals of a key with one
// of the values.
type PolicyCondition struct {
	Operator string
	Key      string
	Values   []String
}

func (d PolicyDocument) encode() *Node {
	if d.Custom != nil {
		return d.Custom
	}
	statements := make([]*Node, len(d.Statement))
	for i, s := range d.Statement {
		statements[i] = s.node()
	}
	var r record
	r.text("Version", d.Version)
	r.add("Statement", List(statements...))
	return Map(r...)
}

func (s Statement) node() *Node {
	actions := make([]*Node, len(s.Action))
	for i, action := range s.Action {
		actions[i] = textNode(action)
	}
	var r record
	r.text("Sid", s.Sid)
	r.text("Effect", s.Effect)
	if s.Principal != nil {
		var principal record
		principal.text("Service", s.Principal.Service)
		principal.text("AWS", s.Principal.AWS)
		r.add("Principal", Map(principal...))
	}
	r.add("Action", oneOrList(actions))
	r.add("Resource", oneOrList(nodes(s.Resource)))
	r.section("Condition", conditionOperators(s.Condition))
	return Map(r...)
}

// conditionOperators groups conditions by operator, as IAM writes them.
func conditionOperators(conditions []PolicyCondition) []Entry {
	var operators []string
	keys := map[string]record{}
	for _, c := range conditions {
		if keys[c.Operator] == nil {
			operators = append(operators, c.Operator)
		}
		keys[c.Operator] = append(keys[c.Operator], Entry{c.Key, oneOrList(nodes(c.Values))})
	}
	return entriesOf(operators, func(operator string) Entry { return Entry{operator, Map(keys[operator]...)} })
}
