package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate/schema"
)

const golden = "../../../testdata/golden"

// compiled is the schema as a validator has it.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := schema.JSON()
	if err != nil {
		t.Fatal(err)
	}
	tree, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.RegisterFormat(&jsonschema.Format{Name: "duration", Validate: duration})
	if err := c.AddResource(schema.ID, tree); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(schema.ID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// duration is what Compose takes for the format of that name, which is another one in JSON Schema.
func duration(value any) error {
	text, ok := value.(string)
	if !ok {
		return nil
	}
	_, err := time.ParseDuration(text)
	return err
}

// mistakes are what is wrong with a file by the schema: where, and what.
func mistakes(t *testing.T, s *jsonschema.Schema, text []byte) []string {
	t.Helper()
	var tree any
	if err := yaml.Unmarshal(text, &tree); err != nil {
		return []string{err.Error()}
	}
	var invalid *jsonschema.ValidationError
	if err := s.Validate(plain(tree)); err == nil {
		return nil
	} else if !errors.As(err, &invalid) {
		t.Fatal(err)
	}
	return strings.Split(invalid.Error(), "\n")[1:]
}

// plain is a tree as JSON has it: all keys are text, and there are no times.
func plain(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key := range v {
			v[key] = plain(v[key])
		}
	case map[any]any:
		text := map[string]any{}
		for key := range v {
			text[fmt.Sprint(key)] = plain(v[key])
		}
		return text
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case time.Time:
		return v.Format(time.RFC3339)
	case int:
		return float64(v)
	}
	return value
}

func TestDeterministic(t *testing.T) {
	first, err := schema.JSON()
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if again, err := schema.JSON(); err != nil || !bytes.Equal(first, again) {
			t.Fatalf("it differs the second time: %v", err)
		}
	}
}

// files are the Compose files of the golden cases, by name; accepted are those of which there is a template.
func files(t *testing.T) (accepted, refused map[string][]byte) {
	t.Helper()
	accepted, refused = map[string][]byte{}, map[string][]byte{}
	names, err := filepath.Glob(golden + "/*/*compose*.y*ml")
	if err != nil || len(names) < 300 {
		t.Fatal(len(names), err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		short := strings.TrimPrefix(filepath.ToSlash(name), golden+"/")
		_, err = os.Stat(filepath.Join(filepath.Dir(name), "template.yaml"))
		switch {
		case err == nil:
			accepted[short] = text
		case errors.Is(err, fs.ErrNotExist):
			refused[short] = text
		default:
			t.Fatal(err)
		}
	}
	return accepted, refused
}

// TestAccepts: a file that is translated is right by the schema too.
func TestAccepts(t *testing.T) {
	s := compiled(t)
	accepted, _ := files(t)
	for _, name := range slices.Sorted(maps.Keys(accepted)) {
		if wrong := mistakes(t, s, accepted[name]); len(wrong) > 0 && beyond[name] == "" {
			t.Errorf("%s:\n%s", name, strings.Join(wrong, "\n"))
		}
	}
}

// beyond are files that are accepted, and that the schema of Compose refuses: for what Compose does before it looks at a file.
var beyond = map[string]string{
	"names-connect-own-vpc/compose.yaml": "a port that is exposed twice is one port",
	"stack-node/docker-compose.aws.yml":  "!reset takes an entry away",
}

// TestRefuses: a file that is refused for a key, its place, its type or one of a few values is wrong by the schema too. The files that
// are refused for something else, which no schema of one file can see, are listed in testdata, with the codes of what is wrong with them.
func TestRefuses(t *testing.T) {
	s := compiled(t)
	_, refused := files(t)
	var passed strings.Builder
	for _, name := range slices.Sorted(maps.Keys(refused)) {
		if len(mistakes(t, s, refused[name])) > 0 {
			continue
		}
		codes := errorCodes(t, name)
		fmt.Fprintf(&passed, "%s: %s\n", name, strings.Join(codes, ", "))
		for _, code := range codes {
			if strings.HasPrefix(code, "C2E-extension-") && unseen[name] == "" {
				t.Errorf("%s is right by the schema, and has a finding %s", name, code)
			}
		}
	}
	expect.File(t, filepath.Join("testdata", "unseen.txt"), []byte(passed.String()))
}

// unseen are files with an extension that has a wrong value, which no schema can see.
var unseen = map[string]string{
	"names-connect-timeouts-wrong/compose.yaml": "a time is less than zero",
	"secrets-generated-wrong/compose.yaml":      "a number is too small, and keys exclude each other",
	"vpc-wrong-size/compose.yaml":               "a block is too large for a VPC, or too small",
	"vpc-wrong-addresses/compose.yaml":          "addresses are in a block that a VPC cannot have",
}

var errorCode = regexp.MustCompile(`(?m) error: .*\[(C2E-[a-z-]+)\]$`)

// errorCodes are those of the errors in a golden case.
func errorCodes(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(golden, filepath.Dir(name), "findings.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, found := range errorCode.FindAllStringSubmatch(string(text), -1) {
		codes = append(codes, found[1])
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// TestPlaces: what belongs somewhere is known there and nowhere else, and what is not known is refused but at the top of a file.
func TestPlaces(t *testing.T) {
	s := compiled(t)
	for text, wrong := range map[string]bool{
		"x-aws-vpc: {nat: single}":                                                     false,
		"x-aws-vpc: {nat: double}":                                                     true,
		"x-aws-vpc: {nat: $NAT}":                                                       false,
		"x-aws-vpc: {gnat: single}":                                                    true,
		"x-aws-vpc: vpc-0123456789abcdef0":                                             false,
		"x-aws-vpc: <your VPC>":                                                        false,
		"x-aws-vpc: production":                                                        true,
		"x-aws-exec: true":                                                             true, // belongs to a service
		"x-aws-anchor: {any: thing}":                                                   false,
		"x-anchor: {any: thing}":                                                       false,
		"services: {a: {image: b, x-aws-exec: true}}":                                  false,
		"services: {a: {image: b, x-aws-exec: maybe}}":                                 true,
		"services: {a: {image: b, x-aws-anchor: 1}}":                                   false, // a warning
		"services: {a: {image: b, x-aws-exce: true}}":                                  true,
		"services: {a: {image: b, x-aws-exe: true}}":                                   true,
		"services: {a: {image: b, x-aws-execc: true}}":                                 true,
		"services: {a: {image: b, x-aws-ezec: true}}":                                  true,
		"services: {a: {image: b, healthcheck: {x-aws-exec: true}}}":                   true,
		"x-aws-vpcs: vpc-0123":                                                         true,
		"volumes: {a: {x-aws-efs: {}}, b: {x-aws-ebs: 1}}":                             false,
		"services: {a: {image: b, x-anchor: 1, x-aw: 1, x-awesome: 1}}":                false,
		"services: {a: {image: b, x-aws-efs: fs-0123}}":                                true,
		"services: {a: {image: b, x-aws-vpc: vpc-0123}}":                               false, // the ECS integration took it there, without effect
		"services: {a: {image: b, nosuch: 1}}":                                         true,
		"services: {a: {image: b, ports: [{target: 1, x-aws-listener: {port: 443}}]}}": false,
		"services: {a: {image: b, ports: [{target: 1, x-aws-listener: {prot: 443}}]}}": true,
		"services: {a: {image: b, deploy: {x-aws-autoscaling: {max: '4'}}}}":           false,
		"services: {a: {image: b, deploy: {x-aws-autoscaling: {max: many}}}}":          true,
		"services: {a: {image: b, deploy: {x-aws-deployment: canary}}}":                false,
		"services: {a: {image: b, deploy: {x-aws-deployment: {strategy: big}}}}":       true,
		"services: {a: {image: b, logging: {x-aws-secrets: {token: c}}}}":              false,
		"volumes: {a: {x-aws-efs: {lifecycle: 30}}}":                                   false,
		"volumes: {a: {x-aws-efs: {lifecycle: {to_ia: 30, to: 1}}}}":                   true,
		"volumes: {a: {x-aws-ebs: 20}}":                                                false,
		"networks: {a: {x-aws-securitygroup: sg-0123}}":                                false,
		"networks: {a: {x-aws-securitygroup: web}}":                                    true,
	} {
		if got := mistakes(t, s, []byte(text)); len(got) > 0 != wrong {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// TestSaid: each extension has a description, and the first setting of one has its default and its values.
func TestSaid(t *testing.T) {
	text, err := schema.JSON()
	if err != nil {
		t.Fatal(err)
	}
	var root struct {
		Defs map[string]struct {
			Description string
			Examples    []any
			AnyOf       []struct {
				Properties map[string]struct {
					Description string
					Default     any
				}
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &root); err != nil {
		t.Fatal(err)
	}
	found := 0
	for key, e := range root.Defs {
		if strings.HasPrefix(key, "x-aws-") {
			found++
			if e.Description == "" || len(e.Examples) == 0 {
				t.Errorf("%s has no description, or no example", key)
			}
		}
	}
	nat := root.Defs["x-aws-vpc"].AnyOf[0].Properties["nat"]
	if found < 35 || nat.Default != "none" || !strings.Contains(nat.Description, "NAT gateways") {
		t.Errorf("%d extensions, %+v", found, nat)
	}
}
