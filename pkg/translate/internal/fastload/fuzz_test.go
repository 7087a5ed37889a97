package fastload

import (
	"reflect"
	"regexp"
	"strconv"
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
		if wideRange(first) || wideRange(second) {
			t.Skip()
		}
		s := sample{files: []string{first}, directory: directory, environment: environment, name: "fuzz"}
		if second != "" && second != first {
			s.files = append(s.files, second)
		}
		s.compare(t)
	})
}

// wideRange reports whether a text has a range of numbers with over 1,000 of them: package load
// counts ports before it loads them, and the loader takes minutes to merge two lists of 65,535.
func wideRange(text string) bool {
	for _, ends := range regexp.MustCompile(`(\d+)-(\d+)`).FindAllStringSubmatch(text, -1) {
		first, _ := strconv.Atoi(ends[1])
		if last, err := strconv.Atoi(ends[2]); err != nil || last-first > 1000 {
			return true
		}
	}
	return false
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
