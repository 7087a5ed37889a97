package lower

import "testing"

// TestRemovedByTag warns where the tag stands for a version without the option.
func TestRemovedByTag(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]bool{"8": true, "8-oracle": true, "8.4": true, "latest": true, "8.0": false, "8.0-oracle": false, "8.3": false, "5": false} {
		l := loweredFrom(t, web("    image: mysql:"+tag+"\n    command: --default-authentication-plugin=mysql_native_password\n"))
		if got := foundIn(l, kindRemovedOption); (len(got) > 0) != want {
			t.Errorf("%s: %q", tag, got)
		}
	}
}
