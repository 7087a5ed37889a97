package images

import "testing"

// Programs have the names of their images, or of those who make these; names that may be anything's are no program's.
func TestCalled(t *testing.T) {
	for name, want := range map[string]string{
		"logto": "svhd/logto", "Logto": "svhd/logto", "@logto/root": "svhd/logto", "@logto/core": "svhd/logto",
		"actual": "actualbudget/actual-server", "joplin": "joplin/server", "jitsi": "jitsi/web", "mattermost": "mattermost/mattermost-team-edition",
		"server": "", "web": "", "@acme/web": "", "homepage": "", "": "", "@": "", "/": "", "@/": "", "nothing-of-the-kind": "",
		"bookstack": "", // there are two
	} {
		facts, ok := Called(name)
		known, _ := Lookup(want)
		if ok != (want != "") || len(facts.HTTP.Value) != len(known.HTTP.Value) || ok && facts.HTTP.Value[0] != known.HTTP.Value[0] {
			t.Errorf("%q: %t, %v", name, ok, facts.HTTP.Value)
		}
	}
}
