package cfn

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// resourceTypes are all resource types of the package.
func resourceTypes() []Properties {
	return []Properties{
		&EC2VPC{}, &EC2Subnet{}, &EC2InternetGateway{}, &EC2VPCGatewayAttachment{}, &EC2RouteTable{}, &EC2Route{},
		&EC2SubnetRouteTableAssociation{}, &EC2DHCPOptions{}, &EC2VPCDHCPOptionsAssociation{}, &EC2VPCEndpoint{},
		&EC2EIP{}, &EC2NatGateway{}, &EC2VPCCidrBlock{}, &EC2EgressOnlyInternetGateway{}, &EC2FlowLog{},
		&EC2SecurityGroup{}, &EC2SecurityGroupIngress{},
		&ECSCluster{}, &ECSClusterCapacityProviderAssociations{}, &ECSService{}, &ECSTaskDefinition{},
		&EFSFileSystem{}, &EFSAccessPoint{}, &EFSMountTarget{},
		&ELBLoadBalancer{}, &ELBTargetGroup{}, &ELBListener{}, &ELBListenerRule{}, &ELBListenerCertificate{},
		&ACMCertificate{}, &WAFv2WebACLAssociation{}, &Route53RecordSet{}, &AutoScalingTarget{}, &AutoScalingPolicy{}, &IAMRole{},
		&LogsLogGroup{}, &SchedulerSchedule{}, &SecretsManagerSecret{},
		&ServiceDiscoveryPrivateDnsNamespace{}, &ServiceDiscoveryService{}, &ServiceDiscoveryInstance{},
	}
}

func TestAllResourceTypesAreListed(t *testing.T) {
	var listed []string
	for _, p := range resourceTypes() {
		listed = append(listed, reflect.TypeOf(p).Elem().Name())
	}
	slices.Sort(listed)
	diff(t, declaredResourceTypes(t), listed)
}

// declaredResourceTypes finds the types with the method ResourceType in the source.
func declaredResourceTypes(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			method, ok := declaration.(*ast.FuncDecl)
			if ok && method.Recv != nil && method.Name.Name == "ResourceType" {
				names = append(names, method.Recv.List[0].Type.(*ast.StarExpr).X.(*ast.Ident).Name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// A schema is the part of a CloudFormation resource schema that the test looks at.
type schema struct {
	Ref        string             `json:"$ref"`
	Type       any                // a string or a list of them
	Properties map[string]*schema // of an object
	Patterns   map[string]*schema `json:"patternProperties"` // of an object with any keys
	Items      *schema            // of an array
	Required   []string

	Definitions map[string]*schema // of a resource
	ReadOnly    []string           `json:"readOnlyProperties"`
	GetAtts     []string           // what GetAtt can name
}

// printSchemas prints the schemas of the resource types in its arguments.
const printSchemas = `
import json, sys
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as manager
schemas = {}
for name in sys.argv[1:]:
    resource = manager.get_resource_schema("us-east-1", name)
    schemas[name] = dict(resource.schema, GetAtts=list(resource.get_atts))
json.dump(schemas, sys.stdout)
`

// TestTypesConformToTheSchemas compares every struct with the resource schemas of AWS,
// which cfn-lint brings along.
func TestTypesConformToTheSchemas(t *testing.T) {
	python := requirePython(t, "cfnlint")
	arguments := []string{"-c", printSchemas}
	for _, p := range resourceTypes() {
		arguments = append(arguments, p.ResourceType())
	}
	output, err := exec.Command(python, arguments...).Output()
	if err != nil {
		t.Fatalf("%v: %s", err, stderr(err))
	}
	var schemas map[string]*schema
	if err := json.Unmarshal(output, &schemas); err != nil {
		t.Fatal(err)
	}
	for _, p := range resourceTypes() {
		t.Run(p.ResourceType(), func(t *testing.T) {
			s := schemas[p.ResourceType()]
			c := conformance{t, s.Definitions}
			c.object(reflect.TypeOf(p).Elem(), s)
			for _, name := range s.ReadOnly {
				name = strings.TrimPrefix(name, "/properties/")
				if hasProperty(reflect.TypeOf(p).Elem(), name) {
					t.Errorf("%s is read-only", name)
				}
			}
			attributes := slices.DeleteFunc(s.GetAtts, func(name string) bool { return strings.Contains(name, ".") })
			slices.Sort(attributes)
			diff(t, append([]string{}, attributes...), append([]string{}, p.Attributes()...))
		})
	}
}

type conformance struct {
	t           *testing.T
	definitions map[string]*schema
}

func (c conformance) object(goType reflect.Type, s *schema) {
	for field := range goType.Fields() {
		property := s.Properties[propertyName(field)]
		if property == nil {
			c.t.Errorf("%s has no property %s", goType.Name(), propertyName(field))
			continue
		}
		c.value(goType.Name()+"."+field.Name, field.Type, property)
	}
	for _, name := range s.Required {
		if !hasProperty(goType, name) {
			c.t.Errorf("%s lacks %s, which is required", goType.Name(), name)
		}
	}
}

func hasProperty(goType reflect.Type, name string) bool {
	for field := range goType.Fields() {
		if propertyName(field) == name {
			return true
		}
	}
	return false
}

// value compares a Go type with a schema.
func (c conformance) value(place string, goType reflect.Type, s *schema) {
	if s.Ref != "" {
		s = c.definitions[strings.TrimPrefix(s.Ref, "#/definitions/")]
	}
	want := ""
	switch {
	case goType == reflect.TypeFor[String]():
		want = "string"
	case goType == reflect.TypeFor[Int]():
		want = "integer"
	case goType == reflect.TypeFor[Bool]():
		want = "boolean"
	case goType.Kind() == reflect.Slice:
		want = "array"
	default:
		want = "object"
	}
	if !s.is(want) {
		c.t.Errorf("%s is %v in CloudFormation, and not %s", place, s.Type, want)
		return
	}
	switch {
	case goType == reflect.TypeFor[*PolicyDocument]():
	case goType.Kind() == reflect.Slice:
		c.value(place+"[]", goType.Elem(), s.Items)
	case goType.Kind() == reflect.Map:
		for _, pattern := range s.Patterns {
			c.value(place+"{}", goType.Elem(), pattern)
		}
	case goType.Kind() == reflect.Pointer:
		c.object(goType.Elem(), s)
	case want == "object":
		c.object(goType, s)
	}
}

func (s *schema) is(want string) bool {
	switch have := s.Type.(type) {
	case string:
		return have == want || have == "number" && want == "integer"
	case []any:
		return slices.Contains(have, any(want))
	}
	return false
}
