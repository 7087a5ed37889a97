package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestWithoutOwnName replaces a name where it is a host, and no other word that is the same.
func TestWithoutOwnName(t *testing.T) {
	t.Parallel()
	names := []string{"db", "shop-db"}
	for test, want := range map[string]string{
		"CMD|pg_isready|-h|db|-d|db":                                   "CMD|pg_isready|-h|127.0.0.1|-d|db",
		"CMD-SHELL|pg_isready --host=shop-db -U db":                    "CMD-SHELL|pg_isready --host=127.0.0.1 -U db",
		"CMD-SHELL|mysqladmin ping -hdb --silent":                      "CMD-SHELL|mysqladmin ping -h127.0.0.1 --silent",
		"CMD-SHELL|mysqladmin ping -h db || exit 1":                    "CMD-SHELL|mysqladmin ping -h 127.0.0.1 || exit 1",
		"CMD|mongosh|mongodb://root:db@DB:27017/db":                    "CMD|mongosh|mongodb://root:db@127.0.0.1:27017/db",
		"CMD-SHELL|curl -f 'http://db/db' && curl http://db.other/":    "CMD-SHELL|curl -f 'http://127.0.0.1/db' && curl http://db.other/",
		"CMD-SHELL|nc -z -w 2 db 5432":                                 "CMD-SHELL|nc -z -w 2 127.0.0.1 5432",
		"CMD|nc|-z|db|5432":                                            "CMD|nc|-z|127.0.0.1|5432",
		"CMD|grpc_health_probe|-addr=db:50051":                         "CMD|grpc_health_probe|-addr=127.0.0.1:50051",
		"CMD-SHELL|(echo > /dev/tcp/db/5432) >/dev/null":               "CMD-SHELL|(echo > /dev/tcp/127.0.0.1/5432) >/dev/null",
		"CMD-SHELL|kafka-topics --bootstrap-server shop-db:9092 -list": "CMD-SHELL|kafka-topics --bootstrap-server 127.0.0.1:9092 -list",
		"CMD-SHELL|curl -H 'Host: db' http://localhost/":               "CMD-SHELL|curl -H 'Host: db' http://localhost/",
		"CMD-SHELL|test -f /var/db/ready && db status":                 "CMD-SHELL|test -f /var/db/ready && db status",
		"CMD-SHELL|redis-cli -h cache -a db ping":                      "CMD-SHELL|redis-cli -h cache -a db ping",
		"NONE": "NONE",
	} {
		if got := strings.Join(withoutOwnName(strings.Split(test, "|"), names), "|"); got != want {
			t.Errorf("%s: %s", test, got)
		}
	}
	if test := []string{"CMD", "nc", "-z", "db"}; !slices.Equal(withoutOwnName(test, nil), test) {
		t.Error("changed without a name")
	}
}
