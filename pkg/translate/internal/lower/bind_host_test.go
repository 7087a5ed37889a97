package lower

import "testing"

// A path is named by itself or by one below it, and not by another path that has it in its middle, or by a pattern.
func TestNamesPath(t *testing.T) {
	for text, want := range map[string]bool{
		"--path.procfs=/host/proc":            true,
		"/host/proc/net":                      true,
		`["/host/proc"]`:                      true,
		"/host/process /host/proc":            true,
		"/host/process":                       false,
		"/host/proc.old":                      false,
		"/app/host/proc":                      false,
		"http://example.com/host/proc":        false,
		"--ignore=^/host/proc($|/)":           false,
		"--mount-points-exclude=^/(sys|proc)": false,
		"":                                    false,
	} {
		if got := namesPath(text, "/host/proc"); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
