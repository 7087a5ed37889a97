package plan

import (
	"fmt"
	"net/netip"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// TestStringShowsEveryField changes each field of a full plan, and finds the change in
// the text: a field that is added to the plan cannot stay unseen.
func TestStringShowsEveryField(t *testing.T) {
	changes := 0
	var visit func(v reflect.Value, path string, text func() string)
	visit = func(v reflect.Value, path string, text func() string) {
		switch v.Kind() {
		case reflect.Pointer:
			visit(v.Elem(), path, text)
		case reflect.Struct:
			if v.Type() == reflect.TypeFor[netip.Prefix]() || v.Type() == reflect.TypeFor[cfn.Node]() {
				return
			}
			for i := range v.NumField() {
				field := v.Type().Field(i)
				if field.Type == reflect.TypeFor[source.Path]() || field.Type == reflect.TypeFor[byHost]() {
					continue
				}
				if !field.IsExported() {
					t.Errorf("%s.%s is not exported, and nothing can show it", path, field.Name)
					continue
				}
				visit(v.Field(i), path+"."+field.Name, text)
			}
		case reflect.Slice:
			for i := range v.Len() {
				visit(v.Index(i), fmt.Sprintf("%s[%d]", path, i), text)
			}
		case reflect.Map:
		default:
			before, old := text(), reflect.ValueOf(v.Interface())
			v.SetZero()
			if text() == before {
				t.Errorf("%s: the text is the same without it", path)
			}
			v.Set(old)
			changes++
		}
	}
	p := &Plan{}
	fill(reflect.ValueOf(p).Elem(), new(int))
	visit(reflect.ValueOf(p), "Plan", p.String)
	if changes < 200 {
		t.Errorf("%d fields were changed: is the plan full?", changes)
	}
}

// fill gives each field a value of its own.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[netip.Prefix]() {
			v.Set(reflect.ValueOf(netip.MustParsePrefix("10.0.0.0/16")))
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), n)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(key, n)
		fill(value, n)
		v.SetMapIndex(key, value)
	case reflect.String:
		v.SetString(fmt.Sprintf("text%d", *n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(*n))
	case reflect.Uint8:
		v.SetUint(uint64(*n % 200))
	default:
		panic("the plan has a type that this test does not know: " + v.Type().String())
	}
}

// TestString has a line for what was decided, and none for what is as AWS has it by itself.
func TestString(t *testing.T) {
	p := &Plan{Project: "shop", FileSystems: []FileSystem{{Name: "data", KMSKey: "alias/own"}}, Services: []*Service{{
		Name: "web", Replicas: 2, RunMode: OneOff, Size: Size{256, 512},
		Container: Container{Image: "nginx", Environment: []Variable{{"A", "b c"}}, Command: []string{"nginx", "-g", "daemon off;"}},
		Files:     []File{{Path: "/etc/x", Content: strings.Repeat("x", 1000), From: source.Path{"configs", "x"}}},
	}}}
	want := `project shop
file system data: KMS key alias/own
service web: size (CPU 256, memory 512), replicas 2, run mode one-off
  container nginx: command [nginx -g "daemon off;"], environment [A="b c"]
  file /etc/x: content 1000 bytes (44f8354494a5)
`
	if diff := cmp.Diff(want, p.String()); diff != "" {
		t.Error(diff)
	}
}
