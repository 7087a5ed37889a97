package source

import "testing"

func TestSubSharesNoMemory(t *testing.T) {
	parent := append(make(Path, 0, 8), "services", "web") // with room, into which append would write
	first, second := parent.Sub("ports"), parent.Sub("volumes", "data")
	first[0] = "networks"
	for want, got := range map[string]Path{"services.web": parent, "networks.web.ports": first, "services.web.volumes.data": second} {
		if got.String() != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
