package lower

import (
	"slices"
	"testing"
)

// TestCompletionHindrance says why a service cannot be an init container of the one that waits for its end.
func TestCompletionHindrance(t *testing.T) {
	t.Parallel()
	const waits = "    image: busybox:1.37\n    depends_on: {step: {condition: service_completed_successfully}}\n  step:\n    image: busybox:1.37\n"
	for name, c := range map[string]struct{ lines, why string }{
		"schedule": {"    x-aws-schedule: '@daily'\n", "it runs on a schedule"},
		"sidecar":  {"    x-aws-sidecar_of: app\n  app:\n    image: busybox:1.37\n", `it runs in the tasks of "app"`},
	} {
		l := loweredFrom(t, web(waits+c.lines))
		want := []string{`service "web" waits for "step" to complete, but ` + c.why}
		if got := foundIn(l, kindCompletedDependency); !slices.Equal(got, want) {
			t.Errorf("%s: %q", name, got)
		}
		if got := foundIn(l, kindNotAwaited); len(got) > 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
	if got := foundIn(loweredFrom(t, web(waits)), kindCompletedDependency); len(got) > 0 {
		t.Errorf("init container: %q", got)
	}
}
