package lower

import (
	"fmt"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func TestPlaces(t *testing.T) {
	for want, paths := range map[string][]string{
		"[/run/secrets]":          {"/run/secrets/a", "/run/secrets/b"},
		"[/etc/app /run/secrets]": {"/run/secrets/a", "/etc/app/x.yml"},
		"[/etc/app]":              {"/etc/app/conf.d/x", "/etc/app/y"},
		"[/etc/app /etc/apples]":  {"/etc/apples/y", "/etc/app/x"},
		"[/data]":                 {"/data/inside/x"},
	} {
		s := &plan.Service{Mounts: []plan.Mount{{Path: "/data", Volume: "data"}}}
		for _, path := range paths {
			s.Files = append(s.Files, plan.File{Path: path})
		}
		var got []string
		for _, place := range placesOf(s, nil, true, false) {
			got = append(got, place.Path)
		}
		if fmt.Sprint(got) != want {
			t.Errorf("places of %v: %s, want %s", paths, got, want)
		}
	}
}
