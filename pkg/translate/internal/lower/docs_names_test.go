package lower

import (
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

var (
	namedExtension = regexp.MustCompile(`x-aws-[a-z_]*[a-z]`)
	extensionSpan  = regexp.MustCompile("`(x-aws-[a-z_]+: [^`]+)`")
	yamlFence      = regexp.MustCompile("(?s)```yaml\n(.*?)```")
)

// TestDocsNameExtensions keeps what people wrote by hand to the extensions and settings
// that there are.
func TestDocsNameExtensions(t *testing.T) {
	values := map[string]any{}
	for _, f := range features() {
		for _, e := range f.extensions {
			values[e.key] = e.value
		}
	}
	pages, err := filepath.Glob(docsDir + "/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatal("no pages", err)
	}
	for _, page := range append(pages, "../../../../README.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range namedExtension.FindAllString(string(text), -1) {
			if _, there := values[name]; !there {
				t.Errorf("%s: there is no extension %s", page, name)
			}
		}
		for _, example := range append(yamlFence.FindAllStringSubmatch(string(text), -1),
			extensionSpan.FindAllStringSubmatch(string(text), -1)...) {
			var value any
			if err := yaml.Unmarshal([]byte(example[1]), &value); err != nil {
				t.Errorf("%s: %q: %v", page, example[1], err)
			}
			for _, unknown := range unknownSettings(value, values) {
				t.Errorf("%s: %q: there is no setting %s", page, example[1], unknown)
			}
		}
	}
}

// unknownSettings are the settings of extensions, anywhere in a value, that do not exist.
func unknownSettings(value any, extensions map[string]any) []string {
	var unknown []string
	switch v := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if known := extensions[key]; known != nil {
				unknown = append(unknown, unknownKeys(v[key], reflect.TypeOf(known), key)...)
				continue
			}
			unknown = append(unknown, unknownSettings(v[key], extensions)...)
		}
	case []any:
		for _, item := range v {
			unknown = append(unknown, unknownSettings(item, extensions)...)
		}
	}
	return unknown
}

// unknownKeys are the keys of a value that its type has no field for.
func unknownKeys(value any, t reflect.Type, path string) []string {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	var unknown []string
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			unknown = append(unknown, unknownKeys(item, t, path)...)
		}
	case map[string]any:
		if t.Kind() != reflect.Struct {
			return nil
		}
		fields := map[string]reflect.Type{}
		for field := range t.Fields() {
			fields[field.Tag.Get("yaml")] = field.Type
		}
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if fields[key] == nil {
				unknown = append(unknown, path+"."+key)
				continue
			}
			unknown = append(unknown, unknownKeys(v[key], fields[key], path+"."+key)...)
		}
	}
	return unknown
}

// predecessorExtensions are the keys of the Docker Compose ECS integration.
var predecessorExtensions = []string{
	"x-aws-autoscaling", "x-aws-cloudformation", "x-aws-cluster", "x-aws-keys", "x-aws-loadbalancer", "x-aws-logs_retention",
	"x-aws-max_percent",
	"x-aws-min_percent", "x-aws-policies", "x-aws-protocol", "x-aws-pull_credentials", "x-aws-role", "x-aws-securitygroup", "x-aws-vpc",
}

// TestMigratingIsWhole has all that the predecessor knew explained, and read.
func TestMigratingIsWhole(t *testing.T) {
	text, err := os.ReadFile(docsDir + "/migrating.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(slices.Sorted(maps.Keys(predecessorOptions)), predecessorExtensions...) {
		if !strings.Contains(string(text), "`"+name+"`") {
			t.Errorf("docs/migrating.md does not explain %s", name)
		}
	}
}
