package lower

import "testing"

// TestMemberOf splits the names of variables for one connection, and leaves all others alone.
func TestMemberOf(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]struct {
		prefix string
		says   role
		ok     bool
	}{
		"SHOP_DB_HOST":   {"SHOP_DB_", addressRole, true},
		"shop_dsn":       {"shop_", addressRole, true},
		"SHOP_DB":        {"SHOP_", nameRole, true},
		"SHOP_USERNAME":  {"SHOP_", userRole, true},
		"SHOP__Pass":     {"SHOP__", passwordRole, true},
		"SHOP_DIALECT":   {"SHOP_", kindRole, true},
		"SHOP_PORT":      {"SHOP_", otherRole, true},
		"SHOP_PORTS":     {},
		"SHOP_HOST_":     {},
		"_HOST":          {},
		"HOST":           {},
		"SHOPHOST":       {},
		"SHOP_HOST_NAME": {"SHOP_HOST_", nameRole, true},
	} {
		if prefix, says, ok := memberOf(name); prefix != want.prefix && ok || says != want.says && ok || ok != want.ok {
			t.Errorf("%s: %q, %d, %t", name, prefix, says, ok)
		}
	}
}
