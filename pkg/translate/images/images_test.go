package images

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const someDigest = "@sha256:953131cfea8e12bfe1c631a36308e9660e4389f0c3dfb3be957044d3ac92d446"

// One reference a line, in the forms that Compose files have, with a fact that only the right entry has.
func TestLookup(t *testing.T) {
	t.Parallel()
	for reference, is := range map[string]func(f Facts) bool{
		"postgres":                                     func(f Facts) bool { return f.Data.Value[0] == "/var/lib/postgresql" },
		"postgres:18":                                  func(f Facts) bool { return f.Data.Value[0] == "/var/lib/postgresql" },
		"postgres:17":                                  func(f Facts) bool { return f.Data.Value[0] == "/var/lib/postgresql/data" },
		"postgres:16.4-bookworm":                       func(f Facts) bool { return f.User.Value == User{999, true} },
		"postgres:15-alpine":                           func(f Facts) bool { return f.User.Value == User{70, true} },
		"postgres:18.1-alpine3.22":                     func(f Facts) bool { return f.User.Value.ID == 70 && len(f.Data.Value[0]) == 19 },
		"postgres" + someDigest:                        func(f Facts) bool { return f.Data.Value[0] == "/var/lib/postgresql/data" },
		"library/postgres:17":                          func(f Facts) bool { return f.SingleWriter.Value },
		"docker.io/postgres:17":                        func(f Facts) bool { return slices.Equal(f.TCP.Value, []int{5432}) },
		"docker.io/library/redis:alpine":               func(f Facts) bool { return f.TCP.Value[0] == 6379 && !f.User.Known() },
		"index.docker.io/library/redis":                func(f Facts) bool { return f.User.Value.ID == 999 },
		"public.ecr.aws/docker/library/redis:6.2":      func(f Facts) bool { return f.User.Value.ID == 999 },
		"public.ecr.aws/docker/library/nats:2.7.2":     func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"mirror.gcr.io/library/mysql:8.4":              func(f Facts) bool { return f.TCP.Value[1] == 33060 },
		"mirror.gcr.io/grafana/grafana":                func(f Facts) bool { return f.HTTP.Value[0] == 3000 },
		"nats:2.10-alpine":                             func(f Facts) bool { return f.Shell.Value },
		"caddy:2.10.2-alpine" + someDigest:             func(f Facts) bool { return f.HTTPS.Value[0] == 443 },
		"public.ecr.aws/bitnami/postgresql:12.10.0":    func(f Facts) bool { return f.User.Value == User{ID: 1001} },
		"bitnami/postgresql":                           func(f Facts) bool { return f.Data.Value[0] == "/bitnami/postgresql" },
		"bitnamilegacy/kafka:4.0":                      func(f Facts) bool { return f.User.Value.ID == 1001 },
		"bitnamilegacy/moodle:4.2":                     func(f Facts) bool { return f.FirstStart.Value == 10*time.Minute },
		"leantime/leantime":                            func(f Facts) bool { return f.HTTP.Value[0] == 8080 },
		"leantime/leantime:3.3.3":                      func(f Facts) bool { return !f.HTTP.Known() && f.Data.Known() },
		"cloudreve/cloudreve:3.8.3":                    func(f Facts) bool { return !f.Data.Known() && f.HTTP.Value[0] == 5212 },
		"geonetwork:3.12":                              func(f Facts) bool { return !f.Data.Known() && f.Heap.Value == 2048 },
		"ghcr.io/goauthentik/server:2026.8":            func(f Facts) bool { return f.Memory.Value == 2048 && f.CPU.Value == 2 },
		"quay.io/keycloak/keycloak:19.0.1":             func(f Facts) bool { return f.Proxy.Value[0].Name == "KC_PROXY" },
		"quay.io/keycloak/keycloak:23.0":               func(f Facts) bool { return f.Proxy.Value[0].Name == "KC_PROXY" },
		"keycloak/keycloak:24.0.5":                     func(f Facts) bool { return f.Proxy.Value[0].Name == "KC_PROXY_HEADERS" },
		"quay.io/keycloak/keycloak:26.7":               func(f Facts) bool { return f.PublicURL.Value[0] == "KC_HOSTNAME" },
		"quay.io/minio/minio":                          func(f Facts) bool { return f.Health.Value == Health{9000, "/minio/health/live"} },
		"minio/mc:latest":                              func(f Facts) bool { return f.OneShot.Value },
		"flyway/flyway:11":                             func(f Facts) bool { return f.OneShot.Value },
		"gcr.io/distroless/static-debian12:nonroot":    func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"gcr.io/distroless/nodejs22-debian12:debug":    func(f Facts) bool { return !f.Shell.Known() },
		"traefik/whoami":                               func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"fluent/fluent-bit:4.0":                        func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"fluent/fluent-bit:4.0-debug":                  func(f Facts) bool { return f.Shell.Value },
		"wordpress":                                    func(f Facts) bool { return f.HTTP.Value[0] == 80 && !f.TCP.Known() },
		"wordpress:6-fpm-alpine":                       func(f Facts) bool { return !f.HTTP.Known() && f.TCP.Value[0] == 9000 },
		"php:8.3-apache":                               func(f Facts) bool { return f.HTTP.Value[0] == 80 },
		"php:8.3-cli":                                  func(f Facts) bool { return !f.HTTP.Known() && !f.TCP.Known() },
		"rabbitmq:3-management":                        func(f Facts) bool { return f.HTTP.Value[0] == 15672 },
		"rabbitmq:4":                                   func(f Facts) bool { return !f.HTTP.Known() },
		"rabbitmq:3.13.6-management-alpine":            func(f Facts) bool { return f.HTTP.Known() && f.User.Value.ID == 100 },
		"docker.elastic.co/kibana/kibana:8.19.16":      func(f Facts) bool { return f.User.Value == User{ID: 1000} },
		"docker.n8n.io/n8nio/n8n":                      func(f Facts) bool { return f.HTTP.Value[0] == 5678 },
		"docker.n8n.io/n8nio/n8n:":                     func(f Facts) bool { return f.HTTP.Value[0] == 5678 },
		"postgres:":                                    func(f Facts) bool { return f.Data.Value[0] == "/var/lib/postgresql/data" },
		"amazon/aws-for-fluent-bit:stable":             func(f Facts) bool { return f.Shell.Value },
		"unleashorg/unleash-server:latest":             func(f Facts) bool { return f.Health.Value.Path == "/health" },
		"sonarqube:community":                          func(f Facts) bool { return f.Memory.Value == 2048 },
		"sonarqube:lts":                                func(f Facts) bool { return f.JVMs.Value == 3 && len(f.HeapIn.Value) == 3 },
		"itzg/minecraft-server:java21":                 func(f Facts) bool { return f.HeapIn.Value[1] == "MEMORY" && !f.JVMs.Known() },
		"netboxcommunity/netbox:v4.2-3.2.0":            func(f Facts) bool { return f.Migrates.Value },
		"public.ecr.aws/ds/websight-cms-ce:luna-1.1.0": func(f Facts) bool { return f.CPU.Value == 0.5 && f.JVMs.Value == 1 },
		"apachepulsar/pulsar:3.2.0":                    func(f Facts) bool { return f.Heap.Value == 2048 && f.HeapIn.Value[0] == "PULSAR_MEM" },
		"apache/nifi:1.28.0":                           func(f Facts) bool { return f.HTTPS.Value[0] == 8443 && f.Hosts.Known() },
		"apache/nifi:1.13.2":                           func(f Facts) bool { return !f.HTTPS.Known() && !f.Hosts.Known() },
		"ghcr.io/amruthpillai/reactive-resume:v4":      func(f Facts) bool { return f.PublicURL.Value[0] == "PUBLIC_URL" },
		"amruthpillai/reactive-resume:latest":          func(f Facts) bool { return f.PublicURL.Value[0] == "APP_URL" },
		"gvenzl/oracle-xe:21-slim":                     func(f Facts) bool { return f.Memory.Value == 2048 },
		"gvenzl/oracle-xe:11":                          func(f Facts) bool { return !f.Memory.Known() },
		"onlyoffice/documentserver":                    func(f Facts) bool { return f.Memory.Value == 2048 },
		"spark:3.5.1":                                  func(f Facts) bool { return f.User.Value == User{ID: 185} && f.JVMs.Value == 1 },
		"lldap/lldap:stable":                           func(f Facts) bool { return f.User.Value == User{1000, true} && f.SQLite.Known() },
		"lldap/lldap:latest-alpine-rootless":           func(f Facts) bool { return !f.User.Known() },
		"headscale/headscale:0.23-debug":               func(f Facts) bool { return f.Shell.Value && !f.Lacks.Known() },
		"kimai/kimai2:fpm":                             func(f Facts) bool { return !f.HTTP.Known() && f.TCP.Value[0] == 9000 },
		"gvenzl/oracle-xe:11-slim":                     func(f Facts) bool { return f.Data.Value[0] == "/u01/app/oracle/oradata" },
		"questdb/questdb":                              func(f Facts) bool { return f.LocalDisk.Value },
		"apache/kafka":                                 func(f Facts) bool { return f.Heap.Value == 1024 },
		"lscr.io/linuxserver/swag:2.2.0":               func(f Facts) bool { return f.Data.Value[0] == "/config" },
		"calcom.docker.scarf.sh/calcom/cal.com":        func(f Facts) bool { return f.PublicURL.Known() },
		"docker.elastic.co/kibana/kibana:9.1.0":        func(f Facts) bool { return f.PublicURL.Value[0] == "SERVER_PUBLICBASEURL" },
		"grafana/tempo:2.9.0":                          func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"grafana/tempo:2.6.1":                          func(f Facts) bool { return !f.Shell.Known() },
		"gitea/gitea:1.25":                             func(f Facts) bool { return f.PublicURL.Value[0] == "GITEA__server__ROOT_URL" },
		"tootsuite/mastodon:v4.5":                      func(f Facts) bool { return f.PublicURL.Value[0] == "LOCAL_DOMAIN" },
		"louislam/uptime-kuma:2":                       func(f Facts) bool { return f.FirstStart.Value.Minutes() == 3 },
		"quay.io/debezium/connect:2.1":                 func(f Facts) bool { return f.Heap.Value == 2048 && f.Backend.Value == "connector" },
		"graylog/graylog-datanode:6.1":                 func(f Facts) bool { return f.Kernel.Value == "vm.max_map_count=262144" },
		"ghcr.io/coder/coder:v2.19.0":                  func(f Facts) bool { return f.PublicURL.Value[0] == "CODER_ACCESS_URL" },
		"milvusdb/milvus:v2.5.16":                      func(f Facts) bool { return f.Memory.Value == 8192 && f.TCP.Value[0] == 19530 },
		"opensearchproject/opensearch:3.5.0":           func(f Facts) bool { return f.HTTPS.Value[0] == 9200 },
		"ghcr.io/dexidp/dex:v2.44.0-distroless":        func(f Facts) bool { return f.Shell.Known() && !f.Shell.Value },
		"docker.io/gitea/gitea:1.25-rootless":          func(f Facts) bool { return f.Data.Value[1] == "/var/lib/gitea" },
		"confluentinc/cp-kafka:7.6.1":                  func(f Facts) bool { return f.Requires.Value[0][0].Name == "KAFKA_ZOOKEEPER_CONNECT" },
		"confluentinc/cp-kafka:8.0.0":                  func(f Facts) bool { return len(f.Requires.Value[0]) == 1 },
		"svhd/logto:1.22": func(f Facts) bool {
			return f.PublicNeeded.Value[0] == Default{"ADMIN_ENDPOINT", "http://localhost:3002"}
		},
		"mongo-express": func(f Facts) bool {
			return f.Connects.Value[0] == Default{"ME_CONFIG_MONGODB_URL", "mongodb://mongo:27017"}
		},
		"traccar/traccar:6.5":                           func(f Facts) bool { return f.HTTP.Value[0] == 8082 },
		"wazuh/wazuh-dashboard:4.9.0":                   func(f Facts) bool { return f.Ships.Value[0] == "/usr/share/wazuh-dashboard/config" },
		"sharelatex/sharelatex:4.2":                     func(f Facts) bool { return f.Data.Value[0] == "/var/lib/sharelatex" },
		"surrealdb/surrealdb:v2-dev":                    func(f Facts) bool { return !f.Shell.Known() },
		"public.ecr.aws/opensearchproject/opensearch:2": func(f Facts) bool { return f.Memory.Value == 1024 },
	} {
		f, ok := Lookup(reference)
		if !ok {
			t.Errorf("%s is not known", reference)
		} else if !is(f) {
			t.Errorf("%s is another image: %+v", reference, f)
		}
	}
}

func TestLookupOfOtherImages(t *testing.T) {
	t.Parallel()
	for _, reference := range []string{
		"", ":", "Postgres", "postgres::", "postgres:${TAG}", "https://docker.io/postgres", "me/postgres", "ghcr.io/me/redis", "postgresql",
		"123456789012.dkr.ecr.eu-west-1.amazonaws.com/postgres:16", "registry.example.com/library/postgres", "bitnami/nothing",
		"localhost:5000/nginx", "public.ecr.aws/docker/postgres/postgres",
	} {
		if f, ok := Lookup(reference); ok || !cmp.Equal(f, Facts{}) {
			t.Errorf("%q is known: %+v", reference, f)
		}
	}
}

// What projects use most has to be there: these are the public images that more than one of the projects has that the program is
// tried with, and those that its issues are about.
func TestFrequentImagesAreKnown(t *testing.T) {
	t.Parallel()
	for image := range strings.FieldsSeq(`
		postgres redis nginx mariadb mysql traefik mongo rabbitmq valkey/valkey minio/minio prom/prometheus grafana/grafana memcached
		caddy elasticsearch traefik/whoami adminer kong wordpress netboxcommunity/netbox authelia/authelia axllent/mailpit
		ghcr.io/zulip/zulip-server frappe/erpnext pgvector/pgvector matomo ghcr.io/goauthentik/server grafana/tempo
		redpandadata/redpanda grafana/alloy zookeeper sonarqube opensearchproject/opensearch amazon/dynamodb-local
		timescale/timescaledb confluentinc/cp-kafka confluentinc/cp-schema-registry ghost temporalio/auto-setup temporalio/ui
		ghcr.io/paperless-ngx/paperless-ngx gotenberg/gotenberg apache/tika supabase/studio supabase/gotrue postgrest/postgrest
		ghcr.io/umami-software/umami kestra/kestra flagsmith/flagsmith ghcr.io/zammad/zammad nextcloud louislam/uptime-kuma
		searxng/searxng quay.io/keycloak/keycloak prom/alertmanager prom/node-exporter clickhouse/clickhouse-server plausible/analytics
		snipe/snipe-it jenkins/jenkins metabase/metabase docker.n8n.io/n8nio/n8n drupal nats logstash kibana busybox alpine`) {
		if _, ok := Lookup(image); !ok {
			t.Errorf("%s is not known", image)
		}
	}
}

// The facts of a tag are those of the family with changes: together they have to be possible, too.
func TestFactsOfTagsFitTogether(t *testing.T) {
	t.Parallel()
	for _, e := range readFile(t) {
		for _, v := range e.tags {
			facts := e.facts
			facts.change(&v.facts.Facts)
			if err := facts.check(); err != nil {
				t.Errorf("%s:%s: %v", e.names[0], v.match, err)
			}
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		Lookup("docker.io/library/postgres:18.1-alpine3.22")
	}
}

// BenchmarkReadFile is what each start of the program would cost without the table.
func BenchmarkReadFile(b *testing.B) {
	for b.Loop() {
		readFile(b)
	}
}

// What a fact says stands in the words of its source: a port that does not was taken from somewhere else.
func TestPortsAreInTheWordsOfTheirSources(t *testing.T) {
	t.Parallel()
	for _, e := range readFile(t) {
		all := []sourced{e.facts}
		for _, v := range e.tags {
			all = append(all, v.facts)
		}
		for _, f := range all {
			for key, ports := range map[string][]int{"http": f.HTTP.Value, "https": f.HTTPS.Value, "tcp": f.TCP.Value} {
				for _, port := range ports {
					if says, known := f.says[key]; known && !saysPort(says, port) {
						t.Errorf("%s: %s: %d is not in its source: %s", e.names[0], key, port, says)
					}
				}
			}
		}
	}
}

// saysPort reports whether a source speaks of a port, or has a URL that does without it.
func saysPort(says string, port int) bool {
	return strings.Contains(says, strconv.Itoa(port)) || port == 80 && strings.Contains(says, "http://localhost")
}
