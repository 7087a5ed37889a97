package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

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

// TestSetsOption reads the settings of the server in a file, and not those of clients.
func TestSetsOption(t *testing.T) {
	t.Parallel()
	const name = "default-authentication-plugin"
	for content, want := range map[string]bool{
		"[mysqld]\ndefault_authentication_plugin=x\n": true, "[server]\n" + name + " = x\n": true,
		"[client]\n" + name + "=x\n": false, "[mysqld]\nport=1\n[client]\n" + name + "=x\n": false, name + "=x\n": false,
		"[mysqld]\n#" + name + "=x\n": false, "[mysqld]\nmy-" + name + "=x\n": false,
	} {
		if got := setsOption(plan.File{Path: "/etc/mysql/conf.d/shop.cnf", Content: content}, name); got != want {
			t.Errorf("%q: %t", content, got)
		}
		if setsOption(plan.File{Path: "/shop.txt", Content: content}, name) {
			t.Errorf("%q of another file", content)
		}
	}
}
