package lower

import "testing"

// TestHeapOfImage says nothing of a quarter of the memory where the start script of an image has a heap of its own, which fits the task.
func TestHeapOfImage(t *testing.T) {
	t.Parallel()
	const settings = "    environment: {SPRING_DATASOURCE_URL: 'jdbc:postgresql://db/shop'}\n"
	for image, want := range map[string]struct {
		memory int
		told   bool
	}{
		"apache/dolphinscheduler-master:3.2.0": {6144, false},
		"apache/dolphinscheduler-api:3.2.0":    {2048, false},
		"acme/scheduler":                       {2048, true},
	} {
		l := loweredFrom(t, web("    image: "+image+"\n"+settings))
		told := len(foundIn(l, kindJVM)) > 0
		if got := l.service("web").Size.Memory; got != want.memory || told != want.told {
			t.Errorf("%s: %d, %t", image, got, told)
		}
	}
}
