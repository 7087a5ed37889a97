package lower

import "testing"

// TestClearedOfLocked says that nothing is cleared only where the lock file has something to clear.
func TestClearedOfLocked(t *testing.T) {
	t.Parallel()
	const digest = "sha256:1111111111111111111111111111111111111111111111111111111111111111"
	for _, c := range []struct {
		lines, locked string
		want          bool
	}{
		{"entrypoint: []", "entrypoint: [/entry]", true},
		{"entrypoint: []", "command: [/app]", false},
		{"command: []", "command: [/app]", true},
		{"command: []", "entrypoint: [/entry]", false},
	} {
		lock := "version: 1\nimages:\n  acme/app:1:\n    digest: " + digest + "\n    architectures: [amd64]\n    platform: linux/amd64\n" +
			"    manifest: " + digest + "\n    " + c.locked + "\n"
		if reports(t, kindCleared, web("    image: acme/app:1\n    "+c.lines), "compose2ecs.lock", lock) != c.want {
			t.Errorf("%s of %s: %t", c.lines, c.locked, !c.want)
		}
	}
}
