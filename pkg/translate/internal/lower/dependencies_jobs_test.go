package lower

import (
	"strings"
	"testing"
)

// TestNotAwaited tells to wait for a job that runs on request, and not for one that runs on a schedule, which would be an error.
func TestNotAwaited(t *testing.T) {
	t.Parallel()
	for setting, waits := range map[string]bool{
		"deploy: {mode: replicated-job}": true,
		"x-aws-schedule: rate(1 day)":    false,
	} {
		l := loweredFrom(t, "services:\n  api: {image: 'nginx:1.29', ports: ['80:80'], depends_on: [report]}\n"+
			"  report:\n    image: alpine:3\n    command: echo done\n    "+setting+"\n")
		found := foundIn(l, kindNotAwaited)
		if len(found) != 1 || strings.Contains(found[0], "on request") != waits || strings.Contains(found[0], "on a schedule") == waits {
			t.Errorf("%s: %q", setting, found)
		}
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindNotAwaited.Code && strings.Contains(f.Hint, "service_completed_successfully") != waits {
				t.Errorf("%s: hint %q", setting, f.Hint)
			}
		}
	}
}
