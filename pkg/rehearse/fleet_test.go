package rehearse

import (
	"fmt"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// TestFleet plays updates of services, in which each task becomes healthy one step after its start and is gone one step after it
// leaves: at no time are there fewer healthy tasks or more tasks than the percentages say, and the end is reached.
func TestFleet(t *testing.T) {
	for _, c := range []struct {
		desired         int
		minimum, most   scene.Number
		fewest, busiest int // healthy tasks, and tasks at all
	}{
		{1, 100, 200, 1, 2},
		{4, 100, 200, 4, 8},
		{4, 100, 150, 4, 6},
		{4, 50, 100, 2, 4},
		{4, 75, 100, 3, 4},
		{1, 0, 100, 0, 1},
		{2, 50, 200, 1, 4},
		{3, 34, 100, 2, 3}, // 1.02 tasks are two
		{3, 100, 134, 3, 4},
	} {
		name := fmt.Sprintf("%d of %d%% to %d%%", c.desired, c.minimum, c.most)
		r := scene.Rollout{MinimumHealthyPercent: &c.minimum, MaximumPercent: &c.most}
		f := fleet{
			desired: c.desired, least: r.Least(c.desired), most: r.Most(c.desired), stale: c.desired, staleUp: c.desired,
		}
		if f.stuck() {
			t.Errorf("%s is stuck", name)
		}
		fewest, busiest, steps := f.staleUp, f.stale, 0
		for ; f.stale+f.leaving > 0 || f.freshUp < c.desired; steps++ {
			if steps > 20 {
				t.Fatalf("%s never ends: %+v", name, f)
			}
			_, fit := f.stop()
			f.leaving += fit
			f.stale, f.staleUp = f.stale-fit, f.staleUp-fit
			started := f.start()
			f.fresh += started
			fewest, busiest = min(fewest, f.freshUp+f.staleUp), max(busiest, f.fresh+f.stale+f.leaving)
			f.freshUp, f.leaving = f.fresh, 0
		}
		if fewest != c.fewest || busiest != c.busiest {
			t.Errorf("%s: at least %d healthy and at most %d tasks, not %d and %d", name, fewest, busiest, c.fewest, c.busiest)
		}
	}
}

// TestFleetOfFailures stops tasks that are not healthy at once, starts none beyond the limit, and takes away what is too much.
func TestFleetOfFailures(t *testing.T) {
	f := fleet{desired: 2, least: 2, most: 4, stale: 3, staleUp: 1, fresh: 1}
	if unfit, fit := f.stop(); unfit != 2 || fit != 0 {
		t.Error(unfit, fit)
	}
	if n := f.start(); n != 0 {
		t.Error(n, "tasks start, and four are there")
	}
	if n := (fleet{desired: 1, most: 2, fresh: 3}).surplus(); n != 2 {
		t.Error(n, "tasks are too many")
	}
	for f, want := range map[fleet]bool{
		{desired: 1, least: 1, most: 1}: true, {desired: 1, least: 1, most: 2}: false, {desired: 2, least: 1, most: 2}: false, {}: false,
	} {
		if f.stuck() != want {
			t.Errorf("%+v: stuck %v", f, !want)
		}
	}
}
