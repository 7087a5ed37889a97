package lower

import (
	"strings"
	"testing"
)

// TestDiskSettings refuses a setting that a type of volume does not have in other words than a value out of range.
func TestDiskSettings(t *testing.T) {
	t.Parallel()
	for settings, want := range map[string]string{
		"size: 8, type: gp2, throughput: 200": "x-aws-ebs.throughput can be set only for gp3 volumes: remove throughput",
		"size: 8, throughput: 50":             "x-aws-ebs.throughput must be 125 to 1000 MiB per second, not 50: " + kindDiskSettings.Fix,
		"size: 8, throughput: 200":            "",
		"size: 8, type: gp2, iops: 200":       "x-aws-ebs.iops cannot be set for gp2 volumes: remove iops",
		"type: st1":                           "x-aws-ebs.size is missing: set size to a number of GiB, from 125 to 16384",
	} {
		l := loweredFrom(t, web("    image: acme/app\n    volumes: ['disk:/disk']\nvolumes: {disk: {x-aws-ebs: {"+settings+"}}}\n"))
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindDiskSettings.Code {
				got = append(got, strings.TrimPrefix(f.Message, `volume "disk": `)+": "+f.Hint)
			}
		}
		if text := strings.Join(got, "\n"); text != want {
			t.Errorf("%s: %s", settings, text)
		}
	}
}
