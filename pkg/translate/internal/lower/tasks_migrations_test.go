package lower

import "testing"

// TestIsMigration takes a service for one that changes a database by its name, its image, its command or a variable: one that prepares
// something, if it needs a database.
func TestIsMigration(t *testing.T) {
	t.Parallel()
	const needs = "\n    depends_on: [other]\n  other:\n    image: "
	for lines, want := range map[string]bool{
		"setup:\n    image: acme/app" + needs + "postgres:17":                                           true,
		"setup:\n    image: acme/app" + needs + "acme/app":                                              false,
		"setup:\n    image: acme/app\n  other:\n    image: postgres:17":                                 false,
		"report:\n    image: acme/app" + needs + "postgres:17":                                          false,
		"Migrate-db:\n    image: acme/app":                                                              true,
		"report:\n    image: acme/app\n    command: npm run migrate":                                    true,
		"report:\n    image: acme/app\n    environment: {DB_MIGRATE: 'true'}":                           true,
		"report:\n    image: acme/app\n    environment: {DB_MIGRATE: 'false'}":                          false,
		"report:\n    image: acme/app\n    environment: {DB_MIGRATE: 'no', RUN: 'true', X_MIGRATE: ''}": false,
		"report:\n    image: acme/app\n    command: sh -c 'true && exit 0'":                             false,
	} {
		l := loweredFrom(t, "services:\n  "+lines)
		for name, c := range l.Project.Services {
			if name != "other" && l.isMigration(c) != want {
				t.Errorf("%s: %t", lines, !want)
			}
		}
	}
}
