package lower

import "testing"

// TestRedisMembers tells of Redis Clusters of several services, and of nothing else.
func TestRedisMembers(t *testing.T) {
	t.Parallel()
	const on, file = "    image: redis:8\n    command: redis-server --cluster-enabled yes\n", "    image: redis:8\n    volumes: ['./r.conf:/r.conf']\n    command: redis-server /r.conf\n"
	const other = "  other:\n"
	for lines, want := range map[string]bool{
		on + other + on:                     true,
		on + other + file:                   true,
		file + other + file:                 true,
		on:                                  false,
		on + other + "    image: redis:8\n": false,
		on + other + "    image: redis:8\n    command: redis-cli --cluster create web:6379 --cluster-enabled yes\n": false,
		"    image: redis:8\n    command: redis-server --cluster-enabled no\n" + other + on:                         false,
		on + other + on + "    restart: 'no'\n    deploy: {mode: replicated-job}\n":                                 false,
		"    image: redis:8\n    environment: {A: '--cluster-enabled yes'}\n" + other + on:                          false,
	} {
		got := reports(t, kindMemberAddress, web(lines), "r.conf", "port 6379\n# cluster-enabled no\ncluster-enabled yes\n")
		if got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
