package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestOuter makes a directory in another one a part of its volume, if it can be the root of an access point, and else a volume of its own.
func TestOuter(t *testing.T) {
	t.Parallel()
	for dir, below := range map[string]string{
		"db":                     "db",
		"a/b/c":                  "a/b/c",
		"a/b/c/d":                "", // too deep
		".cache":                 "",
		"a/.cache":               "",
		"x{y}":                   "",
		strings.Repeat("a", 100): "",
	} {
		l := loweredFrom(t, web("    image: acme/app\n    volumes: ['./data:/data', './data/"+dir+":/var/lib/app']\n"))
		volumes := l.Project.Services["web"].Volumes
		i := slices.IndexFunc(volumes, func(v types.ServiceVolumeConfig) bool { return v.Target == "/var/lib/app" })
		v := volumes[i]
		if v.Type != types.VolumeTypeVolume || (v.Source == "bind-data") != (below != "") || below != "" && v.Volume.Subpath != below {
			t.Errorf("%s: %+v", dir, v)
		}
		if got := foundIn(l, kindSubpath); len(got) > 0 {
			t.Errorf("%s: %q", dir, got)
		}
	}
}
