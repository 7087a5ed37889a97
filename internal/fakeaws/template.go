package fakeaws

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// template is what the stand-in reads of a template in JSON.
type template struct {
	Version     string `json:"AWSTemplateFormatVersion"`
	Description string
	Metadata    json.RawMessage
	Parameters  map[string]parameterDeclaration
	Resources   map[string]resourceDeclaration
	Outputs     map[string]outputDeclaration
	order       []string // of the resources, as written
	all         map[string]any
}

type parameterDeclaration struct {
	Type, Description string
	Default           any
	NoEcho            any
}

func (p parameterDeclaration) secret() bool { return jsonText(p.NoEcho) == "true" }

type resourceDeclaration struct {
	Type, DeletionPolicy string
	Properties           map[string]any
	all                  map[string]any
}

type outputDeclaration struct {
	Description string
	Value       any
	Export      struct{ Name any }
}

// parseTemplate reads a template. Only JSON can be read: what does not begin with a brace is taken for YAML, and has nothing
// in it that is known.
func parseTemplate(body string) (*template, error) {
	t := &template{}
	if !strings.HasPrefix(strings.TrimSpace(body), "{") {
		return t, nil
	}
	var raw struct {
		Resources json.RawMessage
	}
	err := json.Unmarshal([]byte(body), t)
	if err == nil {
		err = json.Unmarshal([]byte(body), &t.all)
	}
	if err == nil {
		err = json.Unmarshal([]byte(body), &raw)
	}
	if err != nil {
		return nil, invalid("Template format error: JSON not well-formed. (%v)", err)
	}
	t.order = keys(raw.Resources)
	declared, _ := t.all["Resources"].(map[string]any)
	for id, r := range t.Resources {
		r.all, _ = declared[id].(map[string]any)
		t.Resources[id] = r
	}
	return t, nil
}

// keys are those of a JSON object in the order in which they are written.
func keys(object json.RawMessage) []string {
	var list []string
	d := json.NewDecoder(bytes.NewReader(object))
	if _, err := d.Token(); err != nil {
		return nil
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return list
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return list
		}
		list = append(list, fmt.Sprint(key))
	}
	return list
}

// same reports whether an update from one template to the other does nothing. Top-level metadata cannot be updated by itself.
func (t *template) same(other *template) bool {
	a, b := maps.Clone(t.all), maps.Clone(other.all)
	delete(a, "Metadata")
	delete(b, "Metadata")
	return reflect.DeepEqual(a, b)
}

// capabilities are those that the template asks for.
func (t *template) capabilities() []string {
	var needs []string
	for _, r := range t.Resources {
		if !strings.HasPrefix(r.Type, "AWS::IAM::") {
			continue
		}
		for _, name := range []string{"RoleName", "PolicyName", "UserName", "GroupName", "ManagedPolicyName", "InstanceProfileName"} {
			if _, ok := r.Properties[name]; ok && r.Type != "AWS::IAM::Policy" {
				return []string{"CAPABILITY_NAMED_IAM"}
			}
		}
		needs = []string{"CAPABILITY_IAM"}
	}
	return needs
}

// checkCapabilities refuses as CloudFormation does where those given are not enough.
func (t *template) checkCapabilities(given []string) error {
	for _, need := range t.capabilities() {
		if !slices.Contains(given, need) && !slices.Contains(given, "CAPABILITY_NAMED_IAM") {
			return refusal("InsufficientCapabilitiesException", "Requires capabilities : [%s]", need)
		}
	}
	return nil
}

// mentions reports whether a value refers to a parameter or resource.
func mentions(v any, name string) bool {
	switch v := v.(type) {
	case map[string]any:
		if v["Ref"] == name {
			return true
		}
		for k, e := range v {
			if k == "Fn::Sub" && strings.Contains(jsonText(e), "${"+name+"}") || mentions(e, name) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, func(e any) bool { return mentions(e, name) })
	}
	return false
}

// jsonText is a scalar as CloudFormation would write it, and JSON for all else.
func jsonText(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64, bool:
		return strings.TrimSuffix(fmt.Sprint(v), ".0")
	}
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

var substitution = regexp.MustCompile(`\$\{([^!}][^}]*)\}`)

// resolver works out the few functions that outputs are made of.
type resolver struct {
	stack *stackState
}

func (r resolver) resolve(v any) string {
	m, ok := v.(map[string]any)
	if !ok || len(m) != 1 {
		return jsonText(v)
	}
	for function, arg := range m {
		switch function {
		case "Ref":
			return r.ref(jsonText(arg))
		case "Fn::GetAtt":
			return r.attribute(arg)
		case "Fn::Join":
			return r.join(arg)
		case "Fn::Sub":
			return r.sub(arg)
		}
	}
	return jsonText(v)
}

func (r resolver) ref(name string) string {
	switch name {
	case "AWS::Region":
		return Region
	case "AWS::AccountId":
		return Account
	case "AWS::Partition":
		return "aws"
	case "AWS::URLSuffix":
		return "amazonaws.com"
	case "AWS::StackName":
		return r.stack.name
	case "AWS::StackId":
		return r.stack.id
	}
	if v, ok := r.stack.parameters[name]; ok {
		return v
	}
	if res := r.stack.resource(name); res != nil {
		return res.PhysicalID
	}
	return name
}

func (r resolver) attribute(arg any) string {
	var id, name string
	switch arg := arg.(type) {
	case string:
		id, name, _ = strings.Cut(arg, ".")
	case []any:
		if len(arg) == 2 {
			id, name = jsonText(arg[0]), jsonText(arg[1])
		}
	}
	physical := r.ref(id)
	switch {
	case strings.HasSuffix(name, "Arn") && strings.HasPrefix(physical, "arn:"):
		return physical
	case name == "DNSName":
		return strings.ToLower(r.stack.name) + "-1234567890." + Region + ".elb.amazonaws.com"
	}
	return physical + "." + name
}

func (r resolver) join(arg any) string {
	list, ok := arg.([]any)
	if !ok || len(list) != 2 {
		return jsonText(arg)
	}
	var parts []string
	elements, _ := list[1].([]any)
	for _, e := range elements {
		parts = append(parts, r.resolve(e))
	}
	return strings.Join(parts, jsonText(list[0]))
}

func (r resolver) sub(arg any) string {
	format := jsonText(arg)
	values := map[string]any{}
	if list, ok := arg.([]any); ok && len(list) == 2 {
		format = jsonText(list[0])
		values, _ = list[1].(map[string]any)
	}
	return substitution.ReplaceAllStringFunc(format, func(s string) string {
		name := s[2 : len(s)-1]
		if v, ok := values[name]; ok {
			return r.resolve(v)
		}
		if strings.Contains(name, ".") {
			return r.attribute(name)
		}
		return r.ref(name)
	})
}
