package fastload

import (
	"reflect"
	"testing"

	"github.com/compose-spec/compose-go/v2/interpolation"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"
)

// FuzzLoad holds what is loaded fast against the loader: two files, the second over the first.
func FuzzLoad(f *testing.F) {
	for _, files := range goldenProjects(f) {
		f.Add(files[0], files[len(files)-1])
	}
	for _, c := range cases {
		f.Add(c.files[0], c.files[len(c.files)-1])
	}
	directory := f.TempDir()
	f.Fuzz(func(t *testing.T, first, second string) {
		s := sample{files: []string{first}, directory: directory, environment: environment, name: "fuzz"}
		if second != "" && second != first {
			s.files = append(s.files, second)
		}
		s.compare(t)
	})
}

var environment = types.Mapping{"TAG": "1", "NUMBER": "2", "EMPTY": "", "TRUE": "yes", "WORD": "a:b"}

// FuzzInterpolation holds the values that the reader makes of a tree against those of the
// loader's package interpolation.
func FuzzInterpolation(f *testing.F) {
	for _, files := range goldenProjects(f) {
		f.Add(files[0])
	}
	for _, c := range cases {
		f.Add(c.files[0])
	}
	details := types.ConfigDetails{Environment: environment}
	options := *loader.ToOptions(&details, sample{}.options(new(map[string]any))).Interpolate
	casts := patternsOf(options.TypeCastMapping)
	f.Fuzz(func(t *testing.T, text string) {
		root := parse(text)
		if root == nil || root.Kind != yaml.MappingNode {
			return
		}
		r := &reader{interpolation: &options}
		got, err := r.value(root, casts)
		if err != nil || len(r.resets) > 0 {
			return
		}
		var raw map[string]any
		if err := root.Decode(&raw); err != nil {
			return // a merge key with the alias of a list, which the loader resolves before
		}
		want, err := interpolation.Interpolate(raw, options)
		if err != nil {
			t.Fatalf("the loader refuses it: %v", err)
		}
		if !reflect.DeepEqual(got, any(want)) {
			t.Errorf("%#v, not %#v", got, want)
		}
	})
}
