package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestFargateSize tries every request up to beyond the largest size: the answer is a
// size that Fargate has, holds the request, and no size with less CPU does.
func TestFargateSize(t *testing.T) {
	sizes := map[plan.Size]bool{}
	for _, s := range fargateSizes {
		for memory := s.from; memory <= s.to; memory += s.step {
			sizes[plan.Size{CPU: s.cpu, Memory: memory}] = true
		}
	}
	if len(sizes) != 3+4+7+13+23+12+12 {
		t.Fatalf("%d sizes", len(sizes))
	}
	for cpu := 0; cpu <= 17000; cpu += 137 {
		for memory := 0; memory <= 124000; memory += 251 {
			got, ok := fargateSize(cpu, memory)
			if ok && (!sizes[got] || got.CPU < cpu || got.Memory < memory) {
				t.Fatalf("%d CPU units and %d MiB become %v", cpu, memory, got)
			}
			for s := range sizes {
				if s.CPU >= cpu && s.Memory >= memory && (!ok || s.CPU < got.CPU || s.CPU == got.CPU && s.Memory < got.Memory) {
					t.Fatalf("%d CPU units and %d MiB become %v (%v), although %v is enough", cpu, memory, got, ok, s)
				}
			}
		}
	}
}
