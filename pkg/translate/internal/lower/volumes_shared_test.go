package lower

import "testing"

// TestSharedVolumes finds databases that have one directory, and no others.
func TestSharedVolumes(t *testing.T) {
	t.Parallel()
	const first = "    image: postgres:17\n    volumes: ['data:/var/lib/postgresql/data']\n  other:\n"
	const data = "volumes: {data: {}, more: {}}\n"
	for _, c := range []struct {
		name, lines string
		want        int
	}{
		{"the same", first + "    image: postgres:17\n    volumes: ['data:/var/lib/postgresql/data']\n" + data, 1},
		{"with options", first + "    image: postgres:17\n    command: -c fsync=off\n    volumes: ['data:/var/lib/postgresql/data']\n" + data, 1},
		{"another database", first + "    image: mysql:8.4\n    volumes: ['data:/var/lib/mysql']\n" + data, 1},
		{"another volume", first + "    image: postgres:17\n    volumes: ['more:/var/lib/postgresql/data']\n" + data, 0},
		{"to read", first + "    image: postgres:17\n    volumes: ['data:/var/lib/postgresql/data:ro']\n" + data, 0},
		{"another directory", first + "    image: postgres:17\n    environment: {PGDATA: /var/lib/postgresql/data/other}\n" +
			"    volumes: ['data:/var/lib/postgresql/data']\n" + data, 0},
		{"a backup", first + "    image: postgres:17\n    command: pg_basebackup -h web\n    volumes: ['data:/var/lib/postgresql/data']\n" + data, 0},
		{"a program", first + "    image: acme/app\n    volumes: ['data:/var/lib/postgresql/data']\n" + data, 0},
		{"a task", first + "    image: postgres:17\n    x-aws-schedule: {cron: '0 3 * * *'}\n    volumes: ['data:/var/lib/postgresql/data']\n" + data, 0},
		{"mounts of this machine", "    image: mongo:8\n    volumes: ['./db:/data/db']\n  other:\n    image: mongo:8\n    volumes: ['./db:/data/db']\n", 1},
	} {
		if got := foundIn(loweredFrom(t, web(c.lines)), kindSharedData); len(got) != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
