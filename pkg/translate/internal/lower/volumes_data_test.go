package lower

import "testing"

// TestClonedData warns of a database without a volume, but not of a standby that copies everything from its primary whenever it starts: its
// volume would keep it from starting.
func TestClonedData(t *testing.T) {
	t.Parallel()
	const image = "image: postgres:16\n    environment: {PGUSER: replicator}\n    "
	const clones = `command: bash -c "until pg_basebackup -D /var/lib/postgresql/data -R -h primary; do sleep 1; done; postgres"`
	for service, want := range map[string]bool{
		image + clones: false,
		image + "command: postgres -c wal_level=replica":                                true,
		image + "entrypoint: /standby.sh\n    volumes: ['./standby.sh:/standby.sh:ro']": false,
		image: true,
	} {
		l := loweredFrom(t, web("    "+service), "standby.sh", "#!/bin/bash\npg_basebackup -D $PGDATA -R -h primary\nexec postgres\n")
		if got := foundIn(l, kindNoVolume); (len(got) > 0) != want || (len(l.service("web").TaskData) > 0) != want {
			t.Errorf("%s: %q, %v", service, got, l.service("web").TaskData)
		}
	}
	if l := loweredFrom(t, web("    "+image+clones+"\n    volumes: ['data:/var/lib/postgresql/data']\nvolumes: {data: {}}")); len(foundIn(l, kindDatabaseOnEFS)) == 0 {
		t.Error("on EFS: nothing said")
	}
}
