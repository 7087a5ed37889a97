package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestMemberIn finds the only member of a replica set in a script, by its own name or without any.
func TestMemberIn(t *testing.T) {
	t.Parallel()
	member := "mongo"
	var c types.ServiceConfig
	c.Environment = types.MappingWithEquals{"MEMBER": &member}
	for script, want := range map[string]string{
		`mongosh --eval "rs.initiate()"`:                                                                       taskHostName,
		`mongosh --eval "rs.initiate( { })"`:                                                                   taskHostName,
		`rs.initiate({_id: "rs0", members: [{_id: 0, host: "Mongo:27017"}]})`:                                  "mongo",
		`rs.initiate({'_id': 'rs0', 'members': [{'_id': 0, 'host': 'mongo'}]})`:                                "mongo",
		`rs.initiate({\"_id\": \"rs0\", \"members\": [{\"_id\": 0, \"host\": \"mongo:1\"}]})`:                  "mongo",
		`rs.initiate({_id: 'rs0', members: [{_id: 0, host: '$MEMBER:27017'}]})`:                                "mongo",
		`rs.initiate({_id: 'rs0', members: [{_id: 0, host: '${MEMBER}:27017'}]})`:                              "mongo",
		`rs.initiate({_id: "rs0", members: [{_id: 0, host: "localhost:27017"}]})`:                              "localhost",
		`rs.initiate({_id: "rs0", members: [{_id: 0, host: "mongo1:27017"}, {_id: 1, host: "mongo2:27017"}]})`: "",
		`rs.initiate(config)`:                    "",
		`rs.status()`:                            "",
		`rs.initiate({members: [{host: "$NO"}]}`: "",
		``:                                       "",
	} {
		if got := memberIn(script, c); got != want {
			t.Errorf("%s: %q", script, got)
		}
	}
}

// TestReplicaHost warns of a replica set that keeps a name which no new task has, unless a script changes that or adds members.
func TestReplicaHost(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]bool{
		`rs.initiate()`: true,
		`rs.initiate(); cfg = rs.conf(); cfg.members[0].host = 'localhost:27017'; rs.reconfig(cfg)`: false,
		`rs.initiate(); rs.add('other:27017')`:                                                      false,
		`rs.initiate(); rs.addArb('other:27017')`:                                                   false,
		`rs.initiate(); db.add({a: 1})`:                                                             true,
	} {
		l := loweredFrom(t, "services:\n  store: {image: 'mongo:8', command: --replSet rs0, volumes: ['data:/data/db']}\n  begin:\n    image: mongo:8\n"+
			"    restart: 'no'\n    command: [mongosh, --host, store, --eval, \""+script+"\"]\nvolumes: {data: {}}\n")
		if got := foundIn(l, kindReplicaHost); (len(got) > 0) != want {
			t.Errorf("%s: %q", script, got)
		}
	}
	l := loweredFrom(t, "services:\n  store: {image: 'mongo:8', command: --replSet rs0, volumes: ['data:/data/db']}\n  begin:\n    image: mongo:8\n"+
		"    restart: 'no'\n    command: [mongosh, --host, elsewhere, --eval, rs.initiate()]\nvolumes: {data: {}}\n")
	if got := foundIn(l, kindReplicaHost); len(got) > 0 {
		t.Errorf("another server's: %q", got)
	}
}
