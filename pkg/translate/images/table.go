// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.

package images

import "time"

var names = []name{
	{"activepieces/activepieces", 0},
	{"actualbudget/actual-server", 1},
	{"adminer", 2},
	{"alpine", 3},
	{"amacneil/dbmate", 4},
	{"amazon/aws-cli", 5},
	{"amazon/aws-for-fluent-bit", 6},
	{"amazon/aws-otel-collector", 7},
	{"amazon/aws-xray-daemon", 8},
	{"amazon/dynamodb-local", 9},
	{"amazoncorretto", 10},
	{"amazonlinux", 11},
	{"amir20/dozzle", 12},
	{"apache/airflow", 13},
	{"apache/apisix", 14},
	{"apache/couchdb", 49},
	{"apache/druid", 15},
	{"apache/kafka", 16},
	{"apache/nifi", 17},
	{"apache/superset", 18},
	{"apache/tika", 19},
	{"apachesuperset.docker.scarf.sh/apache/superset", 18},
	{"artifacts.plane.so/makeplane/plane-proxy", 139},
	{"atlassian/confluence", 20},
	{"atlassian/confluence-server", 20},
	{"atlassian/jira-core", 21},
	{"atlassian/jira-servicemanagement", 21},
	{"atlassian/jira-software", 21},
	{"authelia/authelia", 22},
	{"axllent/mailpit", 23},
	{"baserow/baserow", 24},
	{"bde2020/hadoop-namenode", 25},
	{"binwiederhier/ntfy", 26},
	{"bitnami/kafka", 27},
	{"bitnami/mariadb", 28},
	{"bitnami/mongodb", 29},
	{"bitnami/mysql", 30},
	{"bitnami/postgresql", 31},
	{"bitnami/redis", 32},
	{"bitnami/valkey", 33},
	{"bitnamilegacy/kafka", 27},
	{"bitnamilegacy/mariadb", 28},
	{"bitnamilegacy/mongodb", 29},
	{"bitnamilegacy/mysql", 30},
	{"bitnamilegacy/postgresql", 31},
	{"bitnamilegacy/redis", 32},
	{"bitnamilegacy/valkey", 33},
	{"bugsink/bugsink", 34},
	{"busybox", 35},
	{"caddy", 36},
	{"calcom.docker.scarf.sh/calcom/cal.com", 37},
	{"calcom/cal.com", 37},
	{"cassandra", 38},
	{"chatwoot/chatwoot", 39},
	{"clickhouse", 40},
	{"clickhouse/clickhouse-server", 40},
	{"cloudflare/cloudflared", 41},
	{"cockroachdb/cockroach", 42},
	{"confluentinc/cp-kafka", 43},
	{"confluentinc/cp-kafka-connect", 44},
	{"confluentinc/cp-kafka-connect-base", 44},
	{"confluentinc/cp-ksqldb-server", 45},
	{"confluentinc/cp-schema-registry", 46},
	{"confluentinc/cp-zookeeper", 47},
	{"confluentinc/ksqldb-server", 45},
	{"consul", 114},
	{"containrrr/watchtower", 48},
	{"couchdb", 49},
	{"cr.fluentbit.io/fluent/fluent-bit", 72},
	{"cr.weaviate.io/semitechnologies/weaviate", 215},
	{"darthsim/imgproxy", 50},
	{"debezium/connect", 51},
	{"debezium/kafka", 52},
	{"debezium/zookeeper", 53},
	{"debian", 54},
	{"dependencytrack/apiserver", 55},
	{"dexidp/dex", 56},
	{"directus/directus", 57},
	{"docker.dragonflydb.io/dragonflydb/dragonfly", 58},
	{"docker.elastic.co/elasticsearch/elasticsearch", 65},
	{"docker.elastic.co/kibana/kibana", 128},
	{"docker.elastic.co/logstash/logstash", 134},
	{"docker.flagsmith.com/flagsmith/flagsmith", 71},
	{"docker.getoutline.com/outlinewiki/outline", 181},
	{"docker.litellm.ai/berriai/litellm", 79},
	{"docker.n8n.io/n8nio/n8n", 156},
	{"docker.redpanda.com/redpandadata/console", 205},
	{"docker.redpanda.com/redpandadata/redpanda", 206},
	{"docker.umami.is/umami-software/umami", 93},
	{"docuseal/docuseal", 59},
	{"dpage/pgadmin4", 60},
	{"drupal", 61},
	{"ds/websight-cms-luna", 195},
	{"dunglas/frankenphp", 62},
	{"eclipse-mosquitto", 63},
	{"eclipse-temurin", 64},
	{"elasticsearch", 65},
	{"emqx", 66},
	{"emqx/emqx", 66},
	{"envoyproxy/envoy", 67},
	{"etherpad/etherpad", 68},
	{"excalidraw/excalidraw", 69},
	{"fireflyiii/core", 70},
	{"flagsmith/flagsmith", 71},
	{"fluent/fluent-bit", 72},
	{"flyway/flyway", 73},
	{"formbricks/formbricks", 81},
	{"frappe/erpnext", 74},
	{"freshrss/freshrss", 75},
	{"gcr.io/cadvisor/cadvisor", 76},
	{"gcr.io/distroless", 77},
	{"getmeili/meilisearch", 78},
	{"ghcr.io/activepieces/activepieces", 0},
	{"ghcr.io/actualbudget/actual-server", 1},
	{"ghcr.io/amacneil/dbmate", 4},
	{"ghcr.io/amir20/dozzle", 12},
	{"ghcr.io/authelia/authelia", 22},
	{"ghcr.io/axllent/mailpit", 23},
	{"ghcr.io/berriai/litellm", 79},
	{"ghcr.io/coder/coder", 80},
	{"ghcr.io/dani-garcia/vaultwarden", 246},
	{"ghcr.io/dexidp/dex", 56},
	{"ghcr.io/dragonflydb/dragonfly", 58},
	{"ghcr.io/element-hq/synapse", 142},
	{"ghcr.io/ether/etherpad", 68},
	{"ghcr.io/formbricks/formbricks", 81},
	{"ghcr.io/gethomepage/homepage", 82},
	{"ghcr.io/goauthentik/server", 83},
	{"ghcr.io/google/cadvisor", 76},
	{"ghcr.io/gotify/server", 102},
	{"ghcr.io/gvenzl/oracle-free", 111},
	{"ghcr.io/home-assistant/home-assistant", 84},
	{"ghcr.io/imgproxy/imgproxy", 50},
	{"ghcr.io/immich-app/immich-machine-learning", 85},
	{"ghcr.io/immich-app/immich-server", 86},
	{"ghcr.io/immich-app/postgres", 87},
	{"ghcr.io/itzg/minecraft-server", 121},
	{"ghcr.io/jellyfin/jellyfin", 123},
	{"ghcr.io/langfuse/langfuse", 130},
	{"ghcr.io/linuxserver/bookstack", 136},
	{"ghcr.io/linuxserver/swag", 137},
	{"ghcr.io/logto-io/logto", 229},
	{"ghcr.io/louislam/uptime-kuma", 135},
	{"ghcr.io/mastodon/mastodon", 88},
	{"ghcr.io/miniflux/miniflux", 150},
	{"ghcr.io/mlflow/mlflow", 89},
	{"ghcr.io/n8n-io/n8n", 156},
	{"ghcr.io/netbox-community/netbox", 160},
	{"ghcr.io/nginx-proxy/acme-companion", 165},
	{"ghcr.io/nginx-proxy/nginx-proxy", 166},
	{"ghcr.io/nginx/nginx-unprivileged", 164},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector", 179},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib", 180},
	{"ghcr.io/open-webui/open-webui", 90},
	{"ghcr.io/openzipkin/zipkin", 176},
	{"ghcr.io/paperless-ngx/paperless-ngx", 91},
	{"ghcr.io/plausible/community-edition", 92},
	{"ghcr.io/qdrant/qdrant/qdrant", 197},
	{"ghcr.io/requarks/wiki", 208},
	{"ghcr.io/searxng/searxng", 213},
	{"ghcr.io/sissbruecker/linkding", 216},
	{"ghcr.io/syncthing/syncthing", 230},
	{"ghcr.io/umami-software/umami", 93},
	{"ghcr.io/usememos/memos", 159},
	{"ghcr.io/zammad/zammad", 94},
	{"ghcr.io/zitadel/zitadel", 95},
	{"ghcr.io/zulip/zulip-server", 96},
	{"ghost", 97},
	{"gitea/gitea", 98},
	{"gitlab/gitlab-ce", 99},
	{"gitlab/gitlab-ee", 99},
	{"goauthentik/server", 83},
	{"golang", 100},
	{"gotenberg/gotenberg", 101},
	{"gotify/server", 102},
	{"grafana/alloy", 103},
	{"grafana/grafana", 104},
	{"grafana/grafana-enterprise", 104},
	{"grafana/grafana-oss", 104},
	{"grafana/loki", 105},
	{"grafana/promtail", 106},
	{"grafana/tempo", 107},
	{"graylog/graylog", 108},
	{"graylog/graylog-datanode", 109},
	{"guacamole/guacamole", 110},
	{"gvenzl/oracle-free", 111},
	{"hapiproject/hapi", 112},
	{"haproxy", 113},
	{"hashicorp/consul", 114},
	{"hashicorp/vault", 115},
	{"hasura/graphql-engine", 116},
	{"healthchecks/healthchecks", 117},
	{"hedgedoc/hedgedoc", 198},
	{"homeassistant/home-assistant", 84},
	{"httpd", 118},
	{"infisical/infisical", 119},
	{"influxdb", 120},
	{"itzg/minecraft-server", 121},
	{"jaegertracing/all-in-one", 122},
	{"jellyfin/jellyfin", 123},
	{"jenkins/jenkins", 124},
	{"joomla", 125},
	{"joplin/server", 126},
	{"jwilder/nginx-proxy", 166},
	{"kestra/kestra", 127},
	{"keycloak/keycloak", 199},
	{"kibana", 128},
	{"kong", 129},
	{"kong/kong", 129},
	{"langfuse/langfuse", 130},
	{"linuxserver/bookstack", 136},
	{"linuxserver/swag", 137},
	{"liquibase", 131},
	{"liquibase/liquibase", 131},
	{"listmonk/listmonk", 132},
	{"localstack/localstack", 133},
	{"logstash", 134},
	{"louislam/uptime-kuma", 135},
	{"lscr.io/linuxserver/bookstack", 136},
	{"lscr.io/linuxserver/swag", 137},
	{"mailhog/mailhog", 138},
	{"makeplane/plane-proxy", 139},
	{"mariadb", 140},
	{"matomo", 141},
	{"matrixdotorg/synapse", 142},
	{"mattermost/mattermost-enterprise-edition", 143},
	{"mattermost/mattermost-team-edition", 143},
	{"mcr.microsoft.com/mssql/server", 144},
	{"mediawiki", 145},
	{"memcached", 146},
	{"metabase/metabase", 147},
	{"metabase/metabase-enterprise", 147},
	{"migrate/migrate", 148},
	{"milvusdb/milvus", 149},
	{"miniflux/miniflux", 150},
	{"minio/mc", 151},
	{"minio/minio", 152},
	{"mongo", 153},
	{"mongo-express", 154},
	{"mysql", 155},
	{"n8nio/n8n", 156},
	{"nats", 157},
	{"neo4j", 158},
	{"neosmemo/memos", 159},
	{"netboxcommunity/netbox", 160},
	{"netdata/netdata", 161},
	{"nextcloud", 162},
	{"nginx", 163},
	{"nginxinc/nginx-unprivileged", 164},
	{"nginxproxy/acme-companion", 165},
	{"nginxproxy/nginx-proxy", 166},
	{"nocodb/nocodb", 167},
	{"node", 168},
	{"odoo", 169},
	{"ollama/ollama", 170},
	{"opencti/platform", 171},
	{"openmicroscopy/omero-server", 172},
	{"openmicroscopy/omero-web-standalone", 173},
	{"opensearchproject/opensearch", 174},
	{"opensearchproject/opensearch-dashboards", 175},
	{"openzipkin/zipkin", 176},
	{"oryd/hydra", 177},
	{"oryd/kratos", 178},
	{"otel/opentelemetry-collector", 179},
	{"otel/opentelemetry-collector-contrib", 180},
	{"outlinewiki/outline", 181},
	{"paperlessngx/paperless-ngx", 91},
	{"penpotapp/backend", 182},
	{"pgvector/pgvector", 183},
	{"php", 184},
	{"phpmyadmin", 185},
	{"phpmyadmin/phpmyadmin", 185},
	{"plausible/analytics", 92},
	{"portainer/portainer-ce", 186},
	{"portainer/portainer-ee", 186},
	{"postgis/postgis", 187},
	{"postgres", 188},
	{"postgrest/postgrest", 189},
	{"prom/alertmanager", 190},
	{"prom/node-exporter", 191},
	{"prom/prometheus", 192},
	{"prom/pushgateway", 193},
	{"provectuslabs/kafka-ui", 194},
	{"public.ecr.aws/amazoncorretto/amazoncorretto", 10},
	{"public.ecr.aws/amazonlinux/amazonlinux", 11},
	{"public.ecr.aws/aws-cli/aws-cli", 5},
	{"public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local", 9},
	{"public.ecr.aws/aws-observability/aws-for-fluent-bit", 6},
	{"public.ecr.aws/aws-observability/aws-otel-collector", 7},
	{"public.ecr.aws/bitnami/kafka", 27},
	{"public.ecr.aws/bitnami/mariadb", 28},
	{"public.ecr.aws/bitnami/mongodb", 29},
	{"public.ecr.aws/bitnami/mysql", 30},
	{"public.ecr.aws/bitnami/postgresql", 31},
	{"public.ecr.aws/bitnami/redis", 32},
	{"public.ecr.aws/bitnami/valkey", 33},
	{"public.ecr.aws/debian/debian", 54},
	{"public.ecr.aws/ds/websight-cms-ce", 195},
	{"public.ecr.aws/localstack/localstack", 133},
	{"public.ecr.aws/nginx/nginx", 163},
	{"public.ecr.aws/nginx/nginx-unprivileged", 164},
	{"public.ecr.aws/opensearchproject/opensearch", 174},
	{"public.ecr.aws/opensearchproject/opensearch-dashboards", 175},
	{"public.ecr.aws/supabase/gotrue", 223},
	{"public.ecr.aws/supabase/logflare", 224},
	{"public.ecr.aws/supabase/postgres-meta", 225},
	{"public.ecr.aws/supabase/realtime", 226},
	{"public.ecr.aws/supabase/storage-api", 227},
	{"public.ecr.aws/supabase/studio", 228},
	{"public.ecr.aws/ubuntu/ubuntu", 242},
	{"public.ecr.aws/xray/aws-xray-daemon", 8},
	{"python", 196},
	{"qdrant/qdrant", 197},
	{"quay.io/debezium/connect", 51},
	{"quay.io/debezium/kafka", 52},
	{"quay.io/debezium/zookeeper", 53},
	{"quay.io/hedgedoc/hedgedoc", 198},
	{"quay.io/keycloak/keycloak", 199},
	{"quay.io/minio/mc", 151},
	{"quay.io/minio/minio", 152},
	{"quay.io/netboxcommunity/netbox", 160},
	{"quay.io/oauth2-proxy/oauth2-proxy", 200},
	{"quay.io/prometheus/alertmanager", 190},
	{"quay.io/prometheus/node-exporter", 191},
	{"quay.io/prometheus/prometheus", 192},
	{"quay.io/prometheus/pushgateway", 193},
	{"quay.io/victoriametrics/victoria-metrics", 248},
	{"rabbitmq", 201},
	{"redash/redash", 202},
	{"redgate/flyway", 73},
	{"redis", 203},
	{"redmine", 204},
	{"redpandadata/console", 205},
	{"redpandadata/redpanda", 206},
	{"registry", 207},
	{"registry.rocket.chat/rocketchat/rocket.chat", 209},
	{"requarks/wiki", 208},
	{"rocket.chat", 209},
	{"rocketchat/rocket.chat", 209},
	{"ruby", 210},
	{"rustfs/rustfs", 211},
	{"sameersbn/gitlab", 212},
	{"searxng/searxng", 213},
	{"selenium/standalone-chrome", 214},
	{"selenium/standalone-chromium", 214},
	{"selenium/standalone-edge", 214},
	{"selenium/standalone-firefox", 214},
	{"semitechnologies/weaviate", 215},
	{"sissbruecker/linkding", 216},
	{"snipe/snipe-it", 217},
	{"solr", 218},
	{"sonarqube", 219},
	{"sonatype/nexus3", 220},
	{"sqshq/piggymetrics-account-service", 221},
	{"sqshq/piggymetrics-auth-service", 221},
	{"sqshq/piggymetrics-config", 222},
	{"sqshq/piggymetrics-gateway", 221},
	{"sqshq/piggymetrics-monitoring", 221},
	{"sqshq/piggymetrics-notification-service", 221},
	{"sqshq/piggymetrics-registry", 221},
	{"sqshq/piggymetrics-statistics-service", 221},
	{"sqshq/piggymetrics-turbine-stream-service", 221},
	{"supabase/gotrue", 223},
	{"supabase/logflare", 224},
	{"supabase/postgres-meta", 225},
	{"supabase/realtime", 226},
	{"supabase/storage-api", 227},
	{"supabase/studio", 228},
	{"svhd/logto", 229},
	{"syncthing/syncthing", 230},
	{"telegraf", 231},
	{"temporalio/auto-setup", 232},
	{"temporalio/server", 232},
	{"temporalio/ui", 233},
	{"thingsboard/tb-node", 234},
	{"timberio/vector", 235},
	{"timescale/timescaledb", 236},
	{"tomcat", 237},
	{"tootsuite/mastodon", 88},
	{"traccar/traccar", 238},
	{"traefik", 239},
	{"traefik/whoami", 240},
	{"trinodb/trino", 241},
	{"ubuntu", 242},
	{"unleashorg/unleash-server", 243},
	{"valkey/valkey", 244},
	{"varnish", 245},
	{"vault", 115},
	{"vaultwarden/server", 246},
	{"verdaccio/verdaccio", 247},
	{"victoriametrics/victoria-metrics", 248},
	{"vikunja/vikunja", 249},
	{"wazuh/wazuh-dashboard", 250},
	{"wazuh/wazuh-indexer", 251},
	{"wordpress", 252},
	{"zammad/zammad-docker-compose", 94},
	{"zookeeper", 253},
	{"zulip/docker-zulip", 96},
}

var families = []family{
	0: { // activepieces/activepieces
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"AP_FRONTEND_URL"}, Origin: Listed}
			return f
		},
	},
	1: { // actualbudget/actual-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5006}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	2: { // adminer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fastcgi*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	3: { // alpine
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	4: { // amacneil/dbmate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	5: { // amazon/aws-cli
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	6: { // amazon/aws-for-fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	7: { // amazon/aws-otel-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	8: { // amazon/aws-xray-daemon
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2000}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	9: { // amazon/dynamodb-local
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	10: { // amazoncorretto
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	11: { // amazonlinux
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	12: { // amir20/dozzle
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	13: { // apache/airflow
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "True"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "true"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "1"}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"airflow db migrate", "db migrate", "db upgrade", "db init", "_AIRFLOW_DB_MIGRATE=true", "_AIRFLOW_DB_UPGRADE=true", "standalone"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"3.*", "latest", "latest-*", "slim-3.*", "slim-latest*"}, facts: func(f Facts) Facts {
				f.Proxy = Fact[Requirement]{}
				return f
			}},
		},
	},
	14: { // apache/apisix
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 636, Root: false}, Origin: Listed}
			return f
		},
	},
	15: { // apache/druid
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			return f
		},
	},
	16: { // apache/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Advertises = Fact[string]{Value: "PLAINTEXT://localhost:9092", Origin: Listed}
			return f
		},
	},
	17: { // apache/nifi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	18: { // apache/superset
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"sh -c \"superset db upgrade && superset init\"", "superset db upgrade", "docker-init"}, Origin: Listed}
			return f
		},
	},
	19: { // apache/tika
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9998}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 35002, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	20: { // atlassian/confluence
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8090, Path: "/status"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1908, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JVM_MAXIMUM_MEMORY"}, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	21: { // atlassian/jira-software
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/status"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1908, Origin: Listed}
			f.Heap = Fact[int]{Value: 768, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JVM_MAXIMUM_MEMORY"}, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	22: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	23: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	24: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	25: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	26: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	27: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Origin: Listed}
			return f
		},
	},
	28: { // bitnami/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MARIADB_ROOT_PASSWORD"}, Setting{Name: "MARIADB_ROOT_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_REPLICATION_MODE", Value: "slave"}}, Requirement{Setting{Name: "MARIADB_PASSWORD"}, Setting{Name: "MARIADB_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_USER", Not: true}, Setting{Name: "MARIADB_REPLICATION_MODE", Value: "slave"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	29: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	30: { // bitnami/mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_REPLICATION_MODE", Value: "slave"}}, Requirement{Setting{Name: "MYSQL_PASSWORD"}, Setting{Name: "MYSQL_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_USER", Not: true}, Setting{Name: "MYSQL_REPLICATION_MODE", Value: "slave"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	31: { // bitnami/postgresql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/postgresql"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRESQL_PASSWORD"}, Setting{Name: "POSTGRESQL_PASSWORD_FILE"}, Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	32: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	33: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Origin: Listed}
			return f
		},
	},
	34: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Origin: Listed}
			return f
		},
	},
	35: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	36: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	37: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	38: { // cassandra
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 7199, 9042, 9160}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_HEAP_SIZE"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/cassandra"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	39: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Origin: Listed}
			return f
		},
	},
	40: { // clickhouse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8123}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000, 9009}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8123, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/clickhouse"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	41: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Origin: Listed}
			return f
		},
	},
	42: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{26257}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	43: { // confluentinc/cp-kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KAFKA_PROCESS_ROLES"}, Setting{Name: "KAFKA_ZOOKEEPER_CONNECT"}}, Requirement{Setting{Name: "CLUSTER_ID"}, Setting{Name: "KAFKA_ZOOKEEPER_CONNECT"}}, Requirement{Setting{Name: "KAFKA_ADVERTISED_LISTENERS"}, Setting{Name: "KAFKA_PROCESS_ROLES", Value: "controller"}}}, Origin: Listed}
			return f
		},
	},
	44: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	45: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 3072, Origin: Listed}
			return f
		},
	},
	46: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	47: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Origin: Listed}
			return f
		},
	},
	48: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	49: { // couchdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5984}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4369, 9100}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/couchdb/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"couchdb"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "COUCHDB_USER"}, Setting{Name: "/opt/couchdb/etc/local.d"}, Setting{Name: "/opt/couchdb/etc/local.d/*.ini"}, Setting{Name: "/opt/couchdb/etc/local.ini"}}, Requirement{Setting{Name: "COUCHDB_PASSWORD"}, Setting{Name: "/opt/couchdb/etc/local.d"}, Setting{Name: "/opt/couchdb/etc/local.d/*.ini"}, Setting{Name: "/opt/couchdb/etc/local.ini"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"1.*", "2.*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	50: { // darthsim/imgproxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	51: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	52: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	53: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	54: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	55: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	56: { // dexidp/dex
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Origin: Listed}
				return f
			}},
		},
	},
	57: { // directus/directus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8055}, Origin: Listed}
			f.Memory = Fact[int]{Value: 512, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.25, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/directus/extensions", "/directus/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	58: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	59: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	60: { // dpage/pgadmin4
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/pgadmin"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 5050, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PGADMIN_DEFAULT_EMAIL"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI_FILE"}}, Requirement{Setting{Name: "PGADMIN_DEFAULT_PASSWORD"}, Setting{Name: "PGADMIN_DEFAULT_PASSWORD_FILE"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI_FILE"}}}, Origin: Listed}
			return f
		},
	},
	61: { // drupal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	62: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Origin: Listed}
			return f
		},
	},
	63: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	64: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	65: { // elasticsearch
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9300}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/elasticsearch/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.KernelFree = Fact[string]{Value: "node.store.allow_mmap=false", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"1.*", "2.*", "5*", "6*"}, facts: func(f Facts) Facts {
				f.KernelFree = Fact[string]{}
				return f
			}},
		},
	},
	66: { // emqx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083, 18083}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8084}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1883, 4370, 5369, 8883, 11883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/emqx/data", "/opt/emqx/log"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	67: { // envoyproxy/envoy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Origin: Listed}
				return f
			}},
		},
	},
	68: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Origin: Listed}
			return f
		},
	},
	69: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	70: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Origin: Listed}
			return f
		},
	},
	71: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	72: { // fluent/fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*debug*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Origin: Listed}
				return f
			}},
		},
	},
	73: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	74: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Origin: Listed}
			return f
		},
	},
	75: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	76: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	77: { // gcr.io/distroless
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*debug*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	78: { // getmeili/meilisearch
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	79: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	80: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Origin: Listed}
			return f
		},
	},
	81: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	82: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	83: { // ghcr.io/goauthentik/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	84: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	85: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Origin: Listed}
			return f
		},
	},
	86: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	87: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	88: { // ghcr.io/mastodon/mastodon
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"LOCAL_DOMAIN"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	89: { // ghcr.io/mlflow/mlflow
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "MLFLOW_SERVER_ALLOWED_HOSTS"}, Setting{Name: "--allowed-hosts"}, Setting{Name: "--gunicorn-opts"}, Setting{Name: "--waitress-opts"}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"v1.*", "v2.*", "v3.[0-4]", "v3.[0-4].*"}, facts: func(f Facts) Facts {
				f.Hosts = Fact[Requirement]{}
				return f
			}},
		},
	},
	90: { // ghcr.io/open-webui/open-webui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/backend/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WEBUI_URL"}, Origin: Listed}
			return f
		},
	},
	91: { // ghcr.io/paperless-ngx/paperless-ngx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/src/paperless/consume", "/usr/src/paperless/data", "/usr/src/paperless/export", "/usr/src/paperless/media"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PAPERLESS_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "PAPERLESS_URL"}, Setting{Name: "PAPERLESS_CSRF_TRUSTED_ORIGINS"}, Setting{Name: "PAPERLESS_PROXY_SSL_HEADER"}}, Origin: Listed}
			return f
		},
	},
	92: { // ghcr.io/plausible/community-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/plausible"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	93: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Origin: Listed}
			return f
		},
	},
	94: { // ghcr.io/zammad/zammad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/zammad/storage"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "NGINX_SERVER_SCHEME", Value: "https"}}, Origin: Listed}
			return f
		},
	},
	95: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	96: { // ghcr.io/zulip/zulip-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{25}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SETTING_EXTERNAL_HOST"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			f.OwnTLS = Fact[Requirement]{Value: Requirement{Setting{Name: "CERTIFICATES"}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "LOADBALANCER_IPS", Addresses: true}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"?.*", "1[01].*"}, facts: func(f Facts) Facts {
				f.OwnTLS = Fact[Requirement]{}
				return f
			}},
		},
	},
	97: { // ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Origin: Listed}
			return f
		},
	},
	98: { // gitea/gitea
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GITEA__server__ROOT_URL", "ROOT_URL"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*rootless*"}, facts: func(f Facts) Facts {
				f.TCP = Fact[[]int]{}
				f.Data = Fact[[]string]{Value: []string{"/etc/gitea", "/var/lib/gitea"}, Origin: Listed}
				f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
				return f
			}},
		},
	},
	99: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	100: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	101: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	102: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	103: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	104: { // grafana/grafana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/grafana"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 472, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GF_SERVER_ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	105: { // grafana/loki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3100}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/loki"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"1.*", "2.*", "3.0*", "3.1*", "3.2*", "3.3*", "3.4*", "3.5*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	106: { // grafana/promtail
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	107: { // grafana/tempo
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"0.*", "1.*", "2.[0-7]", "2.[0-7].*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	108: { // graylog/graylog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/graylog/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1100, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GRAYLOG_HTTP_EXTERNAL_URI"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GRAYLOG_PASSWORD_SECRET"}, Setting{Name: "GRAYLOG_PASSWORD_SECRET__FILE"}, Setting{Name: "/usr/share/graylog/data/config"}}, Requirement{Setting{Name: "GRAYLOG_ROOT_PASSWORD_SHA2"}, Setting{Name: "GRAYLOG_ROOT_PASSWORD_SHA2__FILE"}, Setting{Name: "/usr/share/graylog/data/config"}}}, Origin: Listed}
			return f
		},
	},
	109: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	110: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	111: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	112: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	113: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	114: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	115: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "secret store", Origin: Listed}
			return f
		},
	},
	116: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	117: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Origin: Listed}
			return f
		},
	},
	118: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	119: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			return f
		},
	},
	120: { // influxdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8086}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/influxdb2", "/var/lib/influxdb2"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"influxd"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_USERNAME"}, Setting{Name: "DOCKER_INFLUXDB_INIT_USERNAME_FILE"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_PASSWORD"}, Setting{Name: "DOCKER_INFLUXDB_INIT_PASSWORD_FILE"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_ORG"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_BUCKET"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"1.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				f.User = Fact[User]{}
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
			{match: []string{"3*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.Data = Fact[[]string]{}
				f.User = Fact[User]{}
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	121: { // itzg/minecraft-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	122: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{14250}, Origin: Listed}
			return f
		},
	},
	123: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Origin: Listed}
			return f
		},
	},
	124: { // jenkins/jenkins
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{50000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/jenkins_home"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	125: { // joomla
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	126: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Origin: Listed}
			return f
		},
	},
	127: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	128: { // kibana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/kibana/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_PUBLICBASEURL"}, Origin: Listed}
			return f
		},
	},
	129: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Origin: Listed}
			return f
		},
	},
	130: { // langfuse/langfuse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			return f
		},
	},
	131: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	132: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			return f
		},
	},
	133: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	134: { // logstash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9600}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5044}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	135: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	136: { // lscr.io/linuxserver/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	137: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	138: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	139: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			return f
		},
	},
	140: { // mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mariadbd", "mysqld"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MARIADB_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MARIADB_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH_FILE"}, Setting{Name: "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_RANDOM_ROOT_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}, Setting{Name: "/docker-entrypoint-initdb.d/*.tar.*"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	141: { // matomo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	142: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	143: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Origin: Listed}
			return f
		},
	},
	144: { // mcr.microsoft.com/mssql/server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	145: { // mediawiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	146: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	147: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	148: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	149: { // milvusdb/milvus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{19530}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9091, Path: "/healthz"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/milvus"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	150: { // miniflux/miniflux
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	151: { // minio/mc
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	152: { // minio/minio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/minio/health/live"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MINIO_BROWSER_REDIRECT_URL"}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"minio", "server"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MINIO_ROOT_PASSWORD", Least: 8}, Setting{Name: "MINIO_ROOT_PASSWORD", Absent: true}, Setting{Name: "MINIO_ROOT_USER", Absent: true}, Setting{Name: "MINIO_ROOT_PASSWORD_FILE"}}, Requirement{Setting{Name: "MINIO_ROOT_USER", Least: 3}, Setting{Name: "MINIO_ROOT_USER", Absent: true}, Setting{Name: "MINIO_ROOT_PASSWORD", Absent: true}, Setting{Name: "MINIO_ROOT_USER_FILE"}}}, Origin: Listed}
			return f
		},
	},
	153: { // mongo
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/db"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mongod"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_INITDB_ROOT_PASSWORD"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME", Not: true}}, Requirement{Setting{Name: "MONGO_INITDB_ROOT_USERNAME"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	154: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			return f
		},
	},
	155: { // mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306, 33060}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mysqld"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}}, Requirement{Setting{Name: "MYSQL_USER", Value: "root", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	156: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WEBHOOK_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	157: { // nats
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8222}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4222, 6222}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Origin: Listed}
				return f
			}},
		},
	},
	158: { // neo4j
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7474}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{7473}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{7687}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/logs"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 7474, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"neo4j"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*enterprise*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "NEO4J_ACCEPT_LICENSE_AGREEMENT", Value: "yes"}, Setting{Name: "NEO4J_ACCEPT_LICENSE_AGREEMENT", Value: "eval"}}}, Origin: Listed}
				return f
			}},
		},
	},
	159: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	160: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Origin: Listed}
			return f
		},
	},
	161: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	162: { // nextcloud
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OVERWRITEHOST"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "OVERWRITEPROTOCOL", Value: "https"}, Setting{Name: "TRUSTED_PROXIES"}, Setting{Name: "OVERWRITEPROTOCOL", Value: "http"}}, Origin: Listed}
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "NEXTCLOUD_TRUSTED_DOMAINS"}, Setting{Name: "NEXTCLOUD_ADMIN_USER", Absent: true}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	163: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	164: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	165: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	166: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	167: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	168: { // node
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	169: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	170: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	171: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Origin: Listed}
			return f
		},
	},
	172: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3414, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Origin: Listed}
			return f
		},
	},
	173: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			return f
		},
	},
	174: { // opensearchproject/opensearch
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9300}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/opensearch/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"opensearch"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"2", "2.1[2-9]*", "3", "3.*", "latest"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "OPENSEARCH_INITIAL_ADMIN_PASSWORD", Chosen: true}, Setting{Name: "DISABLE_SECURITY_PLUGIN", Value: "true"}, Setting{Name: "DISABLE_INSTALL_DEMO_CONFIG", Value: "true"}, Setting{Name: "/usr/share/opensearch/config/opensearch.yml"}}}, Origin: Listed}
				return f
			}},
		},
	},
	175: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	176: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	177: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
	},
	178: { // oryd/kratos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4433, 4434}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Origin: Listed}
				return f
			}},
		},
	},
	179: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	180: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	181: { // outlinewiki/outline
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/_health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/outline/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "FORCE_HTTPS", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	182: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Origin: Listed}
			return f
		},
	},
	183: { // pgvector/pgvector
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"pg18*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
				return f
			}},
		},
	},
	184: { // php
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*apache*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
				return f
			}},
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	185: { // phpmyadmin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				return f
			}},
		},
	},
	186: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	187: { // postgis/postgis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
			{match: []string{"18*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql"}, Origin: Listed}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
				return f
			}},
		},
	},
	188: { // postgres
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 70, Root: true}, Origin: Listed}
				return f
			}},
			{match: []string{"18*", "19*", "latest", "alpine*", "bookworm", "trixie"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql"}, Origin: Listed}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
				return f
			}},
			{match: []string{"9.[0-3]*", "9.4.[0-9]", "9.4.[0-9]-*", "9.4.1*", "9.4.2[0-5]*", "9.[56].[0-9]", "9.[56].[0-9]-*", "9.5.1*", "9.5.20*", "9.6.1[0-6]*", "10.[0-9]", "10.[0-9]-*", "10.1[01]*", "11.[0-6]", "11.[0-6]-*", "12.[01]", "12.[01]-*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	189: { // postgrest/postgrest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			return f
		},
	},
	190: { // prom/alertmanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9093}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9093, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/alertmanager"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	191: { // prom/node-exporter
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9100}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "exporter", Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	192: { // prom/prometheus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/prometheus"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
				f.Shell = Fact[bool]{Value: false, Origin: Listed}
				return f
			}},
		},
	},
	193: { // prom/pushgateway
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 65534, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	194: { // provectuslabs/kafka-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Origin: Listed}
			return f
		},
	},
	195: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.5, Origin: Listed}
			return f
		},
	},
	196: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	197: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6334}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	198: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	199: { // quay.io/keycloak/keycloak
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1250, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"KC_HOSTNAME"}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"start"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KC_HOSTNAME"}, Setting{Name: "KC_HOSTNAME_STRICT", Value: "false"}, Setting{Name: "KC_HOSTNAME_URL"}, Setting{Name: "--hostname"}, Setting{Name: "--hostname-strict", Value: "false"}, Setting{Name: "--hostname-url"}, Setting{Name: "/opt/keycloak/conf*"}}, Requirement{Setting{Name: "KC_HTTP_ENABLED", Value: "true"}, Setting{Name: "--http-enabled", Value: "true"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}, Setting{Name: "KC_HTTPS_CERTIFICATE_FILE"}, Setting{Name: "KC_HTTPS_KEY_STORE_FILE"}, Setting{Name: "--https-certificate-file"}, Setting{Name: "--https-key-store-file"}, Setting{Name: "/opt/keycloak/conf*"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "KC_PROXY_HEADERS", Value: "xforwarded"}, Setting{Name: "KC_PROXY_HEADERS", Value: "forwarded"}, Setting{Name: "--proxy-headers"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"?.*", "1[0-6].*", "legacy"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				f.Proxy = Fact[Requirement]{}
				return f
			}},
		},
	},
	200: { // quay.io/oauth2-proxy/oauth2-proxy
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	201: { // rabbitmq
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4369, 5671, 5672, 25672}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/rabbitmq"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.DataName = Fact[string]{Value: "RABBITMQ_NODENAME=rabbit@localhost", Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*management*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{15672}, Origin: Listed}
				f.HTTPS = Fact[[]int]{Value: []int{15671}, Origin: Listed}
				return f
			}},
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/rabbitmq"}, Origin: Listed}
				f.User = Fact[User]{Value: User{ID: 100, Root: true}, Origin: Listed}
				return f
			}},
		},
	},
	202: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Origin: Listed}
			return f
		},
	},
	203: { // redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
		},
	},
	204: { // redmine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/src/redmine/files"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
		},
	},
	205: { // redpandadata/console
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	206: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Origin: Listed}
			return f
		},
	},
	207: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	208: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	209: { // rocket.chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	210: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	211: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	212: { // sameersbn/gitlab
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/git/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GITLAB_HOST"}, Origin: Listed}
			return f
		},
	},
	213: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Origin: Listed}
			return f
		},
	},
	214: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	215: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	216: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	217: { // snipe/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/snipeit"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	218: { // solr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8983}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"SOLR_HEAP"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/solr"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 8983, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	219: { // sonarqube
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Heap = Fact[int]{Value: 1536, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"SONAR_CE_JAVAOPTS", "SONAR_SEARCH_JAVAOPTS", "SONAR_WEB_JAVAOPTS"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 3, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.4, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/sonarqube/data", "/opt/sonarqube/extensions", "/opt/sonarqube/logs"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.KernelFree = Fact[string]{Value: "SONAR_SEARCH_JAVAADDITIONALOPTS=-Dnode.store.allow_mmap=false", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"5*", "6*", "7*"}, facts: func(f Facts) Facts {
				f.KernelFree = Fact[string]{}
				return f
			}},
		},
	},
	220: { // sonatype/nexus3
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1200, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/nexus-data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 200, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	221: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	222: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Origin: Listed}
			return f
		},
	},
	223: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	224: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Origin: Listed}
			return f
		},
	},
	225: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	226: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	227: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	228: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	229: { // svhd/logto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001, 3002}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ADMIN_ENDPOINT", "ENDPOINT"}, Origin: Listed}
			return f
		},
	},
	230: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	231: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	232: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Origin: Listed}
			return f
		},
	},
	233: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	234: { // thingsboard/tb-node
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2000, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 460000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"INSTALL_TB=true"}, Origin: Listed}
			return f
		},
	},
	235: { // timberio/vector
		facts: func(f Facts) Facts {
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Origin: Listed}
				return f
			}},
		},
	},
	236: { // timescale/timescaledb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 70, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*pg18*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				return f
			}},
		},
	},
	237: { // tomcat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	238: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			return f
		},
	},
	239: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	240: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	241: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	242: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	243: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Origin: Listed}
			return f
		},
	},
	244: { // valkey/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
				return f
			}},
		},
	},
	245: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	246: { // vaultwarden/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/alive"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOMAIN"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	247: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	248: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Origin: Listed}
			return f
		},
	},
	249: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	250: { // wazuh/wazuh-dashboard
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/login"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	251: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	252: { // wordpress
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
				return f
			}},
			{match: []string{"cli*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				return f
			}},
		},
	},
	253: { // zookeeper
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1000, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"ZK_SERVER_HEAP"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/datalog", "/logs"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
}
