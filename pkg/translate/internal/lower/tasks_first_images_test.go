package lower

import "testing"

// TestFirstRunsOfImages tells of a program whose migrations people run by hand, unless a variable has the image run them.
func TestFirstRunsOfImages(t *testing.T) {
	t.Parallel()
	const database = "    depends_on: [db]\n  db:\n    image: postgres:18\n    environment: {POSTGRES_PASSWORD: x}\n"
	for lines, want := range map[string]int{
		"": 1,
		"    environment: {CONTAINER_MODE: http}\n":        1,
		"    environment: {AUTO_DB_MIGRATE: 'true'}\n":     0,
		"    environment: {AUTO_DB_MIGRATE: 'false'}\n":    1,
		"    x-aws-prepare: php artisan migrate --force\n": 0,
	} {
		l := loweredFrom(t, web("    image: solidtime/solidtime:0.8\n    ports: ['8000:8000']\n"+lines+database))
		if got := len(foundIn(l, kindFirstRun)); got != want {
			t.Errorf("%s: %d", lines, got)
		}
	}
}
