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
			f.PublicURL = Fact[[]string]{Value: []string{"AP_FRONTEND_URL"}, Source: Source{File: "https://github.com/activepieces/activepieces/blob/02e43ebe00cd5e483f705ba7ddc72978a9bf4769/.env.example", Says: "AP_FRONTEND_URL=http://localhost:8080"}}
			return f
		},
	},
	1: { // actualbudget/actual-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5006}, Source: Source{File: "https://github.com/actualbudget/actual-server/blob/11cc89c62dd795d02475ad042bdcc8470db14e62/docker-compose.yml", Says: "i.e. http://localhost:5006"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/actualbudget/actual-server/blob/11cc89c62dd795d02475ad042bdcc8470db14e62/docker-compose.yml", Says: "'/data' is the path Actual will look for its files in by default"}}
			return f
		},
	},
	2: { // adminer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/TimWolla/docker-adminer/blob/0b7ac63344767be6d7903444f40d8b9885b5d7bd/4/Dockerfile", Says: "EXPOSE 8080"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/TimWolla/docker-adminer/blob/0b7ac63344767be6d7903444f40d8b9885b5d7bd/4/Dockerfile", Says: "FROM php:7.3-alpine"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fastcgi*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/docs/blob/0a4e1d0b6974d281cf86cacd919339d489c4632a/adminer/content.md", Says: "point your web server to port 9000 of the container"}}
				return f
			}},
		},
	},
	3: { // alpine
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/docs/blob/06f380c8f84377e49586cbdd83e67b3de107129b/alpine/content.md", Says: "built around [musl libc](https://www.musl-libc.org/) and [BusyBox](https://www.busybox.net/)"}}
			return f
		},
	},
	4: { // amacneil/dbmate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/amacneil/dbmate/blob/01052a39dba2d903fc1c2ece8be4c9d134846e7a/Dockerfile", Says: "FROM alpine:3.23.2 as release"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/amacneil/dbmate/blob/01052a39dba2d903fc1c2ece8be4c9d134846e7a/Dockerfile", Says: "ENTRYPOINT [\"/usr/local/bin/dbmate\"]"}}
			return f
		},
	},
	5: { // amazon/aws-cli
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/aws/aws-cli/blob/1c30287ad058f4e687a9714c937cdd7d080e7dca/docker/Dockerfile", Says: "FROM public.ecr.aws/amazonlinux/amazonlinux:2 … RUN yum update -y"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/aws/aws-cli/blob/1c30287ad058f4e687a9714c937cdd7d080e7dca/docker/Dockerfile", Says: "ENTRYPOINT [\"/usr/local/bin/aws\"]"}}
			return f
		},
	},
	6: { // amazon/aws-for-fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Source: Source{File: "https://github.com/aws/aws-for-fluent-bit/blob/16d6fd5805cf664409c47de46b13d421ebd0a4e8/scripts/dockerfiles/Dockerfile.main-release", Says: "# Optional Metrics endpoint EXPOSE 2020"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/aws/aws-for-fluent-bit/blob/16d6fd5805cf664409c47de46b13d421ebd0a4e8/scripts/dockerfiles/Dockerfile.main-release", Says: "CMD /entrypoint.sh"}}
			return f
		},
	},
	7: { // amazon/aws-otel-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Source: Source{File: "https://github.com/aws-observability/aws-otel-collector/blob/057620cd06d30a673c69d6ca72bf5a13faae8a80/cmd/awscollector/Dockerfile", Says: "EXPOSE 4317 55681 2000"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/aws-observability/aws-otel-collector/blob/057620cd06d30a673c69d6ca72bf5a13faae8a80/cmd/awscollector/Dockerfile", Says: "FROM scratch COPY --from=certs"}}
			return f
		},
	},
	8: { // amazon/aws-xray-daemon
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2000}, Source: Source{File: "https://github.com/aws/aws-xray-daemon/blob/06408c5395f73d4676fcbb8dcd62ca0b43aa301f/Dockerfile", Says: "EXPOSE 2000/tcp"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/aws/aws-xray-daemon/blob/06408c5395f73d4676fcbb8dcd62ca0b43aa301f/Dockerfile", Says: "adduser -D -u 10001 xray … USER xray"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/aws/aws-xray-daemon/blob/06408c5395f73d4676fcbb8dcd62ca0b43aa301f/Dockerfile", Says: "FROM scratch"}}
			return f
		},
	},
	9: { // amazon/dynamodb-local
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/aws-containers/retail-store-sample-app/blob/1a28474f2461459f42e6b393db59e7d1434d4aec/src/cart/docker-compose.yml", Says: "RETAIL_CART_PERSISTENCE_DYNAMODB_ENDPOINT=http://carts-db:8000"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/aws-containers/retail-store-sample-app/blob/1a28474f2461459f42e6b393db59e7d1434d4aec/src/cart/docker-compose.yml", Says: "RETAIL_CART_PERSISTENCE_DYNAMODB_ENDPOINT=http://carts-db:8000"}}
			return f
		},
	},
	10: { // amazoncorretto
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/corretto/corretto-docker/blob/08df98dad1cbed8f8f0f227c10b7b7a3d8c1a57e/17/jdk/al2023/Dockerfile", Says: "FROM amazonlinux:2023 … RUN set -eux"}}
			return f
		},
	},
	11: { // amazonlinux
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/corretto/corretto-docker/blob/08df98dad1cbed8f8f0f227c10b7b7a3d8c1a57e/17/jdk/al2023/Dockerfile", Says: "FROM amazonlinux:2023 … RUN set -eux"}}
			return f
		},
	},
	12: { // amir20/dozzle
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/amir20/dozzle/blob/00a0c929c595812d29627ecc7a81f4b0c8cb26a1/README.md", Says: "-p 8888:8080 amir20/dozzle:latest"}}
			f.Observes = Fact[string]{Value: "docker", Source: Source{File: "https://github.com/amir20/dozzle/blob/00a0c929c595812d29627ecc7a81f4b0c8cb26a1/README.md", Says: "a small lightweight application with a web based interface to monitor Docker logs"}}
			return f
		},
	},
	13: { // apache/airflow
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/airflow/blob/00a1c46df0a9a3159f6ab8d8f94f4201b5f16289/airflow-core/docs/howto/docker-compose/docker-compose.yaml", Says: "command: - bash - -c"}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "True"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "true"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "1"}}, Source: Source{File: "https://airflow.apache.org/docs/apache-airflow/2.3.3/howto/run-behind-proxy.html", Says: "To ensure that Airflow generates URLs with the correct scheme when running behind a TLS-terminating proxy, you should configure the proxy to set the X-Forwarded-Proto header, and enable the ProxyFix middleware"}}
			f.FirstRun = Fact[[]string]{Value: []string{"airflow db migrate", "db migrate", "db upgrade", "db init", "_AIRFLOW_DB_MIGRATE=true", "_AIRFLOW_DB_UPGRADE=true", "standalone"}, Source: Source{File: "https://github.com/apache/airflow/blob/05f5c01cc5abc30ec50dbb0a9af1a62223b3b755/airflow-core/docs/howto/set-up-database.rst", Says: "you should create the database schema. … airflow db migrate"}}
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
			f.HTTP = Fact[[]int]{Value: []int{9080}, Source: Source{File: "https://github.com/apache/apisix-docker/blob/023183fcfc34040be1e18dd05f5f70c357d53b88/debian/Dockerfile", Says: "EXPOSE 9080 9443"}}
			f.User = Fact[User]{Value: User{ID: 636, Root: false}, Source: Source{File: "https://github.com/apache/apisix-docker/blob/023183fcfc34040be1e18dd05f5f70c357d53b88/debian/Dockerfile", Says: "--uid 636 apisix … USER apisix"}}
			return f
		},
	},
	15: { // apache/druid
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Source: Source{File: "https://github.com/apache/druid/blob/0f2ff82acf69125003356dceeb5aa888f8cfdd77/docs/tutorials/docker.md", Says: "navigate to [http://localhost:8888](http://localhost:8888). The [Druid router process](../design/router.md), which serves the [Druid console]"}}
			return f
		},
	},
	16: { // apache/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Source: Source{File: "https://github.com/apache/kafka/blob/120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de/docker/jvm/Dockerfile", Says: "EXPOSE 9092"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/apache/kafka/blob/01c427f5d5560a14d32637ce0e3607fa8581dcbe/bin/kafka-server-start.sh", Says: "export KAFKA_HEAP_OPTS=\"-Xmx1G -Xms1G\""}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Source: Source{File: "https://github.com/apache/kafka/blob/120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de/docker/jvm/Dockerfile", Says: "VOLUME [\"/etc/kafka/secrets\", \"/var/lib/kafka/data\", \"/mnt/shared/config\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/kafka/blob/120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de/docker/jvm/Dockerfile", Says: "FROM eclipse-temurin:21-jre-alpine"}}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Source: Source{File: "https://github.com/apache/kafka/blob/2a87723890406095e7cad9a7d15fe5a7bff343db/docker/examples/README.md", Says: "For abc.def, use KAFKA_ABC_DEF … `KAFKA_ADVERTISED_LISTENERS`"}}
			f.Advertises = Fact[string]{Value: "PLAINTEXT://localhost:9092", Source: Source{File: "https://github.com/apache/kafka/blob/4a814a69d9b7a3b40ae5902d37da21ca8468ec05/docker/server.properties", Says: "advertised.listeners=PLAINTEXT://localhost:9092"}}
			return f
		},
	},
	17: { // apache/nifi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/apache/nifi/blob/05786253615d41548368f90e19eace4199fb7e3f/nifi-docker/dockerhub/Dockerfile", Says: "FROM openjdk:8-jre"}}
			return f
		},
	},
	18: { // apache/superset
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Source: Source{File: "https://github.com/apache/superset/blob/003941c07e0574e9e2634bded9d1747baf0797a7/Dockerfile", Says: "SUPERSET_PORT=8088 … EXPOSE ${SUPERSET_PORT}"}}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/health"}, Source: Source{File: "https://github.com/apache/superset/blob/003941c07e0574e9e2634bded9d1747baf0797a7/Dockerfile", Says: "HEALTHCHECK CMD curl -f \"http://localhost:${SUPERSET_PORT}/health\""}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/superset/blob/003941c07e0574e9e2634bded9d1747baf0797a7/Dockerfile", Says: "FROM python:${PY_VER} AS lean … RUN mkdir -p"}}
			f.FirstRun = Fact[[]string]{Value: []string{"sh -c \"superset db upgrade && superset init\"", "superset db upgrade", "docker-init"}, Source: Source{File: "https://github.com/apache/superset/blob/009df4be714ce56f223608913e03c43c233d0e4e/docker/docker-init.sh", Says: "superset db upgrade … # Create default roles and permissions … superset init"}}
			return f
		},
	},
	19: { // apache/tika
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9998}, Source: Source{File: "https://github.com/apache/tika-docker/blob/0fdeb6fb10dae4f012311b022431f0e84cc227e9/minimal/Dockerfile", Says: "EXPOSE 9998"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/apache/tika-docker/blob/0fdeb6fb10dae4f012311b022431f0e84cc227e9/minimal/Dockerfile", Says: "ENTRYPOINT [ \"/bin/sh\", \"-c\", \"exec java"}}
			f.User = Fact[User]{Value: User{ID: 35002, Root: false}, Source: Source{File: "https://github.com/apache/tika-docker/blob/0fdeb6fb10dae4f012311b022431f0e84cc227e9/minimal/Dockerfile", Says: "ARG UID_GID=\"35002:35002\" … USER $UID_GID"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/tika-docker/blob/0fdeb6fb10dae4f012311b022431f0e84cc227e9/minimal/Dockerfile", Says: "ENTRYPOINT [ \"/bin/sh\", \"-c\", \"exec java"}}
			f.Backend = Fact[string]{Value: "converter", Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/b0e0e8a35373a5d9d588a507cb63c79e50a23403/docker/compose/docker-compose.postgres-tika.yml", Says: "PAPERLESS_TIKA_ENDPOINT: http://tika:9998"}}
			return f
		},
	},
	20: { // atlassian/confluence
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/confluence/values.yaml", Says: "The port on which the Confluence container listens for HTTP traffic # http: 8090"}}
			f.Health = Fact[Health]{Value: Health{Port: 8090, Path: "/status"}, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/2890ff8d4463e702c02725bc9ac9d6e36c5f3634/src/main/charts/confluence/templates/statefulset.yaml", Says: "path: {{ .Values.confluence.service.contextPath }}/status"}}
			f.Memory = Fact[int]{Value: 1908, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/confluence/values.yaml", Says: "Initial Memory request by Confluence pod # memory: \"2G\""}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/confluence/values.yaml", Says: "The maximum amount of heap memory that will be used by the Confluence JVM # maxHeap: \"1g\""}}
			f.HeapIn = Fact[[]string]{Value: []string{"JVM_MAXIMUM_MEMORY"}, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/2890ff8d4463e702c02725bc9ac9d6e36c5f3634/src/main/charts/confluence/templates/statefulset.yaml", Says: "- name: JVM_MAXIMUM_MEMORY valueFrom: configMapKeyRef: key: max_heap"}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/confluence/values.yaml", Says: "Initial CPU request by Confluence pod # cpu: \"2\""}}
			return f
		},
	},
	21: { // atlassian/jira-software
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/01478ea41f84333d8a16dd2d4d3d620bf2461cc8/src/main/charts/jira/README.md", Says: "| jira.ports.http | int | `8080` | The port on which the Jira container listens for HTTP traffic"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/status"}, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00330787db4a731931bf439dc4631b61605453e5/src/main/charts/jira/templates/statefulset.yaml", Says: "port: {{ .Values.jira.ports.http }} path: /status"}}
			f.Memory = Fact[int]{Value: 1908, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/jira/values.yaml", Says: "Initial Memory request by Jira pod # memory: \"2G\""}}
			f.Heap = Fact[int]{Value: 768, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/jira/values.yaml", Says: "The maximum amount of heap memory that will be used by the Jira JVM # maxHeap: \"768m\""}}
			f.HeapIn = Fact[[]string]{Value: []string{"JVM_MAXIMUM_MEMORY"}, Source: Source{File: "https://github.com/haxqer/jira/issues/53", Says: "/opt/jira/bin/setenv.sh JVM_MINIMUM_MEMORY=\"384m\" JVM_MAXIMUM_MEMORY=\"2048m\""}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://github.com/atlassian/data-center-helm-charts/blob/00259e811f1613299013af0dac27fa7aae7398b9/src/main/charts/jira/values.yaml", Says: "Initial CPU request by Jira pod # cpu: \"2\""}}
			return f
		},
	},
	22: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Source: Source{File: "https://github.com/authelia/authelia/blob/7ada696ba69e70e13cd4b8cd060eb2efca457ea2/Dockerfile", Says: "EXPOSE 9091"}}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Source: Source{File: "https://github.com/authelia/authelia/blob/7ada696ba69e70e13cd4b8cd060eb2efca457ea2/Dockerfile", Says: "HEALTHCHECK --interval=30s --timeout=3s --start-period=1m"}}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Source: Source{File: "https://github.com/authelia/authelia/blob/7ada696ba69e70e13cd4b8cd060eb2efca457ea2/Dockerfile", Says: "X_AUTHELIA_CONFIG=\"/config/configuration.yml\""}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Source: Source{File: "https://authelia.com/integration/prologue/get-started", Says: "Authelia MUST be served via the https scheme. This is not optional even for testing."}}
			return f
		},
	},
	23: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Source: Source{File: "https://github.com/axllent/mailpit/blob/13901cc87f51b7e9c2dcee2a82c21e2303ba0a3c/Dockerfile", Says: "EXPOSE 1025/tcp 1110/tcp 8025/tcp"}}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Source: Source{File: "https://github.com/axllent/mailpit/blob/13901cc87f51b7e9c2dcee2a82c21e2303ba0a3c/Dockerfile", Says: "EXPOSE 1025/tcp 1110/tcp 8025/tcp"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/axllent/mailpit/blob/13901cc87f51b7e9c2dcee2a82c21e2303ba0a3c/Dockerfile", Says: "FROM alpine:latest"}}
			return f
		},
	},
	24: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/baserow/baserow/blob/094aec1f23d3f3b6f91585ccdc13439d047e3a87/docker-compose.all-in-one.yml", Says: "- \"80:80\""}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/baserow/baserow/blob/094aec1f23d3f3b6f91585ccdc13439d047e3a87/docker-compose.all-in-one.yml", Says: "- \"443:443\""}}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Source: Source{File: "https://github.com/baserow/baserow/blob/094aec1f23d3f3b6f91585ccdc13439d047e3a87/docker-compose.all-in-one.yml", Says: "- baserow_data:/baserow/data"}}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Source: Source{File: "https://github.com/baserow/baserow/blob/094aec1f23d3f3b6f91585ccdc13439d047e3a87/docker-compose.all-in-one.yml", Says: "BASEROW_PUBLIC_URL: 'http://localhost'"}}
			return f
		},
	},
	25: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Source: Source{File: "https://github.com/big-data-europe/docker-hadoop/blob/4dea9f5bb44e18c4457117dbcee9b703715019cf/namenode/Dockerfile", Says: "EXPOSE 9870"}}
			f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/big-data-europe/docker-hadoop/blob/3bf06a1613d1e32f42df8a46aa36bda69356fce5/hadoop.env", Says: "CORE_CONF_fs_defaultFS=hdfs://namenode:9000"}}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Source: Source{File: "https://github.com/big-data-europe/docker-hadoop/blob/4dea9f5bb44e18c4457117dbcee9b703715019cf/namenode/Dockerfile", Says: "HEALTHCHECK CMD curl -f http://localhost:9870/ || exit 1"}}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Source: Source{File: "https://github.com/big-data-europe/docker-hadoop/blob/4dea9f5bb44e18c4457117dbcee9b703715019cf/namenode/Dockerfile", Says: "VOLUME /hadoop/dfs/name"}}
			f.Backend = Fact[string]{Value: "file system", Source: Source{File: "https://github.com/big-data-europe/docker-hadoop/blob/3bf06a1613d1e32f42df8a46aa36bda69356fce5/hadoop.env", Says: "CORE_CONF_fs_defaultFS=hdfs://namenode:9000"}}
			return f
		},
	},
	26: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/binwiederhier/ntfy/blob/17709f2fb747e30bc703fde1244e716b88926b16/Dockerfile", Says: "EXPOSE 80/tcp"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/binwiederhier/ntfy/blob/17709f2fb747e30bc703fde1244e716b88926b16/Dockerfile", Says: "FROM alpine"}}
			return f
		},
	},
	27: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Source: Source{File: "https://github.com/bitnami/containers/blob/13a816d27653cdc1357c4e0a938ed92990c5b62d/bitnami/kafka/3.7/debian-12/Dockerfile", Says: "EXPOSE 9092"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/bitnami/containers/blob/0021d00493a59170a699f86d7bb2e288b7b925f8/bitnami/kafka/README.md", Says: "`KAFKA_HEAP_OPTS`: Apache Kafka's Java Heap size. Default: **-Xmx1024m -Xms1024m**."}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/13a816d27653cdc1357c4e0a938ed92990c5b62d/bitnami/kafka/3.7/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/13a816d27653cdc1357c4e0a938ed92990c5b62d/bitnami/kafka/3.7/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Source: Source{File: "https://github.com/bitnami/containers/blob/0021d00493a59170a699f86d7bb2e288b7b925f8/bitnami/kafka/README.md", Says: "KAFKA_CFG_ADVERTISED_LISTENERS=CLIENT://kafka:9092,EXTERNAL://localhost:9093 … These clients, from other containers on the same Docker network, will use the kafka container service hostname to connect to Apache Kafka."}}
			return f
		},
	},
	28: { // bitnami/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Source: Source{File: "https://github.com/bitnami/containers/blob/00f789982a209a3ba43defb51878d8ec31fc1bab/bitnami/mariadb/11.4/debian-12/Dockerfile", Says: "EXPOSE 3306"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/00f789982a209a3ba43defb51878d8ec31fc1bab/bitnami/mariadb/11.4/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/00f789982a209a3ba43defb51878d8ec31fc1bab/bitnami/mariadb/11.4/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://mariadb.com/kb/en/library/mysqld_multi/", Says: "Beware of the dangers of using multiple mysqld servers with the same data directory."}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MARIADB_ROOT_PASSWORD"}, Setting{Name: "MARIADB_ROOT_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_REPLICATION_MODE", Value: "slave"}}, Requirement{Setting{Name: "MARIADB_PASSWORD"}, Setting{Name: "MARIADB_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_USER", Not: true}, Setting{Name: "MARIADB_REPLICATION_MODE", Value: "slave"}}}, Source: Source{File: "https://github.com/bitnami/containers/blob/043f89c88c0ea505b02145ba5dd2299e9cd3058e/bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/libmariadb.sh", Says: "if [[ -z \"$DB_ROOT_PASSWORD\" ]]; then empty_password_error \"$(get_env_var ROOT_PASSWORD)\" … if [[ -n \"$DB_USER\" ]] && [[ -z \"$DB_PASSWORD\" ]]; then empty_password_error \"$(get_env_var PASSWORD)\""}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/144b94dcb1b774bad02d3cac53529f7cceda4ab0/mariadb/README-short.txt", Says: "MariaDB is a community-developed fork of MySQL"}}
			return f
		},
	},
	29: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Source: Source{File: "https://github.com/bitnami/containers/blob/03a746e2c0af9fb70ab9af2a00b88892528bfbeb/bitnami/mongodb/7.0/debian-12/Dockerfile", Says: "EXPOSE 27017"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/03a746e2c0af9fb70ab9af2a00b88892528bfbeb/bitnami/mongodb/7.0/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/03a746e2c0af9fb70ab9af2a00b88892528bfbeb/bitnami/mongodb/7.0/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/6b353f034708b043c6916dace89a0875c317363c/mongo/README-short.txt", Says: "MongoDB document databases"}}
			return f
		},
	},
	30: { // bitnami/mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Source: Source{File: "https://github.com/bitnami/containers/blob/0a8348e3a3d77dc664805e5674f805b66ae23ede/bitnami/mysql/8.0/debian-12/Dockerfile", Says: "EXPOSE 3306"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/0a8348e3a3d77dc664805e5674f805b66ae23ede/bitnami/mysql/8.0/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/0a8348e3a3d77dc664805e5674f805b66ae23ede/bitnami/mysql/8.0/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://dev.mysql.com/doc/refman/8.4/en/multiple-data-directories.html", Says: "Normally, you should never have two servers that update data in the same databases."}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_REPLICATION_MODE", Value: "slave"}}, Requirement{Setting{Name: "MYSQL_PASSWORD"}, Setting{Name: "MYSQL_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_USER", Not: true}, Setting{Name: "MYSQL_REPLICATION_MODE", Value: "slave"}}}, Source: Source{File: "https://github.com/bitnami/containers/blob/b1acee7a0132e06f024d3c17ae2720804473daf4/bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/libmysql.sh", Says: "if [[ -z \"$DB_ROOT_PASSWORD\" ]]; then empty_password_error \"$(get_env_var ROOT_PASSWORD)\" … if [[ -n \"$DB_USER\" ]] && [[ -z \"$DB_PASSWORD\" ]]; then empty_password_error \"$(get_env_var PASSWORD)\""}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/9538ebb6db185c1af157d927445d856b0ec46edc/mysql/README-short.txt", Says: "relational database management system (RDBMS)"}}
			return f
		},
	},
	31: { // bitnami/postgresql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Source: Source{File: "https://github.com/bitnami/containers/blob/0191828691ccfad53afb58d918ce2dd3105e1f6b/bitnami/postgresql/16/debian-12/Dockerfile", Says: "EXPOSE 5432"}}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/postgresql"}, Source: Source{File: "https://github.com/bitnami/containers/blob/0191828691ccfad53afb58d918ce2dd3105e1f6b/bitnami/postgresql/16/debian-12/Dockerfile", Says: "VOLUME [ \"/bitnami/postgresql\", \"/docker-entrypoint-initdb.d\", \"/docker-entrypoint-preinitdb.d\" ]"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/0191828691ccfad53afb58d918ce2dd3105e1f6b/bitnami/postgresql/16/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/0191828691ccfad53afb58d918ce2dd3105e1f6b/bitnami/postgresql/16/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://www.postgresql.org/docs/current/app-postgres.html", Says: "More than one postgres instance can run on a system at one time, so long as they use different data areas"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRESQL_PASSWORD"}, Setting{Name: "POSTGRESQL_PASSWORD_FILE"}, Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Source: Source{File: "https://github.com/bitnami/containers/blob/c4876ec1cfa94d6d4bc2077c3739818649eeca2f/bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/libpostgresql.sh", Says: "if is_boolean_yes \"$ALLOW_EMPTY_PASSWORD\"; then empty_password_enabled_warn else if [[ -z \"$POSTGRESQL_PASSWORD\" ]]; then empty_password_error \"POSTGRESQL_PASSWORD\""}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/b5086ae7d619d13be93fcd3e2fb18ecef6f902b7/postgres/README-short.txt", Says: "The PostgreSQL object-relational database system"}}
			return f
		},
	},
	32: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Source: Source{File: "https://github.com/bitnami/containers/blob/0ae6fd522afe38f5829955f6f9d55c668a6c2a14/bitnami/redis/7.2/debian-12/Dockerfile", Says: "EXPOSE 6379"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/bitnami/containers/blob/0ae6fd522afe38f5829955f6f9d55c668a6c2a14/bitnami/redis/7.2/debian-12/Dockerfile", Says: "USER 1001"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/bitnami/containers/blob/0ae6fd522afe38f5829955f6f9d55c668a6c2a14/bitnami/redis/7.2/debian-12/Dockerfile", Says: "FROM docker.io/bitnami/minideb:bookworm"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Source: Source{File: "https://github.com/bitnami/containers/blob/000cfd00488a68cc511f4ffdc95571091020af15/bitnami/redis/README.md", Says: "By default the Redis image expects all the available passwords to be set. In order to allow empty passwords, it is necessary to set the `ALLOW_EMPTY_PASSWORD=yes` env variable."}}
			f.Backend = Fact[string]{Value: "cache", Source: Source{File: "https://github.com/docker-library/docs/blob/34400243ec4a64cde7248079378d73c7ca094b70/redis/README-short.txt", Says: "It provides cloud and on-prem solutions for caching"}}
			return f
		},
	},
	33: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Source: Source{File: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/docker/docker-compose.valkey.yml", Says: "- '6379:6379'"}}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Source: Source{File: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/docker/docker-compose.valkey.yml", Says: "- ./tb-node/valkey-data:/bitnami/valkey/data"}}
			return f
		},
	},
	34: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Source: Source{File: "https://www.bugsink.com/docs/proxy-headers/", Says: "This variable should be set to True if Bugsink is behind a reverse proxy that serves HTTPS, and False otherwise."}}
			return f
		},
	},
	35: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/docs/blob/26094f1c515150227568ae2cd1099b7ec33b2002/busybox/content.md", Says: "This will drop you into an `sh` shell"}}
			return f
		},
	},
	36: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/caddyserver/caddy-docker/blob/3e17a88077a37424d2db6f27034f0fc566e8b69b/2.8/alpine/Dockerfile", Says: "EXPOSE 80"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/caddyserver/caddy-docker/blob/3e17a88077a37424d2db6f27034f0fc566e8b69b/2.8/alpine/Dockerfile", Says: "EXPOSE 443"}}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Source: Source{File: "https://github.com/caddyserver/caddy-docker/blob/3e17a88077a37424d2db6f27034f0fc566e8b69b/2.8/alpine/Dockerfile", Says: "ENV XDG_CONFIG_HOME /config ENV XDG_DATA_HOME /data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/caddyserver/caddy-docker/blob/3e17a88077a37424d2db6f27034f0fc566e8b69b/2.8/alpine/Dockerfile", Says: "FROM alpine:3.21"}}
			return f
		},
	},
	37: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/calcom/docker/blob/4d6a0c425e958e9255c33d872c4975975fe4b074/docker-compose.yaml", Says: "- 3000:3000"}}
			f.Migrates = Fact[bool]{Value: true, Source: Source{File: "https://github.com/calcom/docker/blob/03088272b4262e48e85b6f12d2f88b28925b4e67/scripts/start.sh", Says: "# Database deploy yarn workspace @calcom/prisma db-deploy yarn workspace @calcom/prisma seed-app-store"}}
			f.Builds = Fact[bool]{Value: true, Source: Source{File: "https://github.com/calcom/docker/blob/03088272b4262e48e85b6f12d2f88b28925b4e67/scripts/start.sh", Says: "sh scripts/replace-placeholder.sh \"http://NEXT_PUBLIC_WEBAPP_URL_PLACEHOLDER\" $NEXT_PUBLIC_WEBAPP_URL … yarn workspace @calcom/prisma seed-app-store"}}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Source: Source{File: "https://github.com/calcom/docker/blob/4d6a0c425e958e9255c33d872c4975975fe4b074/.env.example", Says: "NEXT_PUBLIC_WEBAPP_URL=http://localhost:3000"}}
			return f
		},
	},
	38: { // cassandra
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 7199, 9042, 9160}, Source: Source{File: "https://github.com/docker-library/cassandra/blob/1737da9eb0a7ba2e691778355730816f9fa7bad9/4.1/Dockerfile", Says: "EXPOSE 7000 7001 7199 9042 9160"}}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_HEAP_SIZE"}, Source: Source{File: "https://github.com/apache/cassandra/blob/01234b6b36e690cae757730ae7b66698737c79a9/conf/cassandra-env.sh", Says: "MAX_HEAP_SIZE is the total amount of memory dedicated # to the Java heap."}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/docker-library/cassandra/blob/1737da9eb0a7ba2e691778355730816f9fa7bad9/4.1/Dockerfile", Says: "FROM eclipse-temurin:11-jre-focal"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/cassandra"}, Source: Source{File: "https://github.com/docker-library/cassandra/blob/1737da9eb0a7ba2e691778355730816f9fa7bad9/4.1/Dockerfile", Says: "VOLUME /var/lib/cassandra"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/cassandra/blob/1737da9eb0a7ba2e691778355730816f9fa7bad9/4.1/Dockerfile", Says: "useradd -r -g cassandra --uid=999 cassandra … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/cassandra/blob/1737da9eb0a7ba2e691778355730816f9fa7bad9/4.1/Dockerfile", Says: "FROM eclipse-temurin:11-jre-focal"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/fb8596d619703fc556e6d56e12584d8bfdf13785/cassandra/README-short.txt", Says: "Apache Cassandra is an open-source distributed storage system."}}
			return f
		},
	},
	39: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Source: Source{File: "https://github.com/chatwoot/chatwoot/blob/000e1740dec87d06a1d03dd668e2338076b99aed/.env.example", Says: "FRONTEND_URL=http://localhost:3000"}}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Source: Source{File: "https://github.com/chatwoot/docs/blob/130ff5651cce5caad5e6ce765eceed1bf04036da/docs/self-hosted/deployment/docker.md", Says: "To set up the database for the first time, you must run `rails db:chatwoot_prepare`."}}
			return f
		},
	},
	40: { // clickhouse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8123}, Source: Source{File: "https://github.com/ClickHouse/ClickHouse/blob/001409ce725057e78f20cef6f6f0b18d45521a3a/docker/server/Dockerfile.ubuntu", Says: "EXPOSE 9000 8123 9009"}}
			f.TCP = Fact[[]int]{Value: []int{9000, 9009}, Source: Source{File: "https://github.com/ClickHouse/ClickHouse/blob/001409ce725057e78f20cef6f6f0b18d45521a3a/docker/server/Dockerfile.ubuntu", Says: "EXPOSE 9000 8123 9009"}}
			f.Health = Fact[Health]{Value: Health{Port: 8123, Path: "/ping"}, Source: Source{File: "https://github.com/plausible/community-edition/blob/285eb87186f1123c7e7fa5741c275fb22e6337b8/compose.yml", Says: "wget --no-verbose --tries=1 -O - http://127.0.0.1:8123/ping || exit 1"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/clickhouse"}, Source: Source{File: "https://github.com/ClickHouse/ClickHouse/blob/001409ce725057e78f20cef6f6f0b18d45521a3a/docker/server/Dockerfile.ubuntu", Says: "VOLUME /var/lib/clickhouse"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/ClickHouse/ClickHouse/blob/001409ce725057e78f20cef6f6f0b18d45521a3a/docker/server/Dockerfile.ubuntu", Says: "RUN locale-gen en_US.UTF-8"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/ClickHouse/ClickHouse/blob/09806bc36339653c25d15416c7f3402201a2c5fa/docker/server/README.md", Says: "ClickHouse is an open-source column-oriented DBMS"}}
			return f
		},
	},
	41: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Source: Source{File: "https://github.com/cloudflare/cloudflared/blob/ae197908be4c10fd0a28d337128189b9446c3766/Dockerfile", Says: "USER 65532:65532"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/cloudflare/cloudflared/blob/ae197908be4c10fd0a28d337128189b9446c3766/Dockerfile", Says: "# use a distroless base image with glibc FROM gcr.io/distroless/base-debian12:nonroot"}}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Source: Source{File: "https://github.com/cloudflare/cloudflared/blob/03d7320a442cc816f5c09bdf86d72e86df9635e8/cmd/cloudflared/tunnel/subcommands.go", Says: "UsageText: \"cloudflared tunnel [tunnel command options] run [subcommand options]\""}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Source: Source{File: "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions", Says: "A remotely-managed tunnel only requires the tunnel token to run."}}
			return f
		},
	},
	42: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/cockroachdb/cockroach/blob/0116efa235b0dfd0e4fb375171b1e140e0cf9605/build/deploy/Dockerfile", Says: "EXPOSE 26257 8080"}}
			f.TCP = Fact[[]int]{Value: []int{26257}, Source: Source{File: "https://github.com/cockroachdb/cockroach/blob/0116efa235b0dfd0e4fb375171b1e140e0cf9605/build/deploy/Dockerfile", Says: "EXPOSE 26257 8080"}}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Source: Source{File: "https://github.com/netbirdio/netbird/blob/965b8feb6210940af45882bfe2e817f39eab4c76/infrastructure_files/getting-started-with-zitadel.sh", Says: "- netbird_zdb_data:/cockroach/cockroach-data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/cockroachdb/cockroach/blob/0116efa235b0dfd0e4fb375171b1e140e0cf9605/build/deploy/Dockerfile", Says: "FROM registry.access.redhat.com/ubi8/ubi-minimal"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/cockroachdb/cockroach/blob/00b7d7d7ac82eef3dce337c4c67cfdccad2cb5b2/README.md", Says: "CockroachDB is a distributed SQL database"}}
			return f
		},
	},
	43: { // confluentinc/cp-kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/019ccde3417066e241e6426c62a5ee9880234f3d/kafka/Dockerfile.ubi8", Says: "EXPOSE 9092"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/confluentinc/kafka/blob/0ea53b1446a435b539787cae50437fe096e8eb53/bin/kafka-server-start.sh", Says: "export KAFKA_HEAP_OPTS=\"-Xmx1G -Xms1G\""}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/019ccde3417066e241e6426c62a5ee9880234f3d/kafka/Dockerfile.ubi8", Says: "ENV COMPONENT=kafka … VOLUME [\"/var/lib/${COMPONENT}/data\""}}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/2b0127dddbe201d7e6753aeeb5bfccb261204d91/kafka/include/etc/confluent/docker/configure", Says: "ub ensure KAFKA_ADVERTISED_LISTENERS"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KAFKA_PROCESS_ROLES"}, Setting{Name: "KAFKA_ZOOKEEPER_CONNECT"}}, Requirement{Setting{Name: "CLUSTER_ID"}, Setting{Name: "KAFKA_ZOOKEEPER_CONNECT"}}, Requirement{Setting{Name: "KAFKA_ADVERTISED_LISTENERS"}, Setting{Name: "KAFKA_PROCESS_ROLES", Value: "controller"}}}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/2b0127dddbe201d7e6753aeeb5bfccb261204d91/kafka/include/etc/confluent/docker/configure", Says: "ub ensure KAFKA_PROCESS_ROLES ub ensure CLUSTER_ID … if [[ $KAFKA_PROCESS_ROLES == \"controller\" ]] … else ub ensure KAFKA_ADVERTISED_LISTENERS"}}
			return f
		},
	},
	44: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/23e566ab25a539b900e6866cfc18bd10a1f82c5a/kafka-connect-base/Dockerfile.ubi9", Says: "# Default kafka-connect rest.port EXPOSE 8083"}}
			f.Heap = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/apache/kafka/blob/01c427f5d5560a14d32637ce0e3607fa8581dcbe/bin/connect-distributed.sh", Says: "export KAFKA_HEAP_OPTS=\"-Xms256M -Xmx2G\""}}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/23e566ab25a539b900e6866cfc18bd10a1f82c5a/kafka-connect-base/Dockerfile.ubi9", Says: "HEALTHCHECK --start-period=120s"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/23e566ab25a539b900e6866cfc18bd10a1f82c5a/kafka-connect-base/Dockerfile.ubi9", Says: "RUN echo \"===> Installing ${COMPONENT}...\""}}
			f.Backend = Fact[string]{Value: "connector", Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/23e566ab25a539b900e6866cfc18bd10a1f82c5a/kafka-connect-base/Dockerfile.ubi9", Says: "it will run the Connect framework in distributed mode"}}
			return f
		},
	},
	45: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 3072, Source: Source{File: "https://github.com/confluentinc/ksql/blob/13156e996175e370d0d5df7b0c434451b26b1ae5/bin/ksql-run-class", Says: "if [ -z \"$KSQL_HEAP_OPTS\" ]; then KSQL_HEAP_OPTS=\"-Xmx3g\""}}
			return f
		},
	},
	46: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Source: Source{File: "https://github.com/confluentinc/cp-all-in-one/blob/eecbbd3d488d8a4c9d67bd6c33d67a13e2ba3024/cp-all-in-one-community/docker-compose.yml", Says: "SCHEMA_REGISTRY_LISTENERS: http://0.0.0.0:8081"}}
			f.Heap = Fact[int]{Value: 512, Source: Source{File: "https://github.com/confluentinc/schema-registry/blob/08ff1c395469e85325b5a12c5844cf9d050e32ad/bin/schema-registry-run-class", Says: "SCHEMA_REGISTRY_HEAP_OPTS=\"-Xmx512M\""}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Source: Source{File: "https://github.com/confluentinc/schema-registry-images/blob/7b95388c67a8413c4952662858d1cae83d7e0c03/schema-registry/include/etc/confluent/docker/configure", Says: "dub ensure SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS dub ensure SCHEMA_REGISTRY_HOST_NAME"}}
			f.Backend = Fact[string]{Value: "registry", Source: Source{File: "https://github.com/confluentinc/cp-all-in-one/blob/eecbbd3d488d8a4c9d67bd6c33d67a13e2ba3024/cp-all-in-one-community/docker-compose.yml", Says: "KSQL_KSQL_SCHEMA_REGISTRY_URL: \"http://schema-registry:8081\""}}
			return f
		},
	},
	47: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/01863fafd179d2a70a294aa7bf09199fcdbc64b2/zookeeper/Dockerfile.ubi8", Says: "EXPOSE 2181 2888 3888"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/zookeeper/data", "/var/lib/zookeeper/log"}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/01863fafd179d2a70a294aa7bf09199fcdbc64b2/zookeeper/Dockerfile.ubi8", Says: "ENV COMPONENT=zookeeper … VOLUME [\"/var/lib/${COMPONENT}/data\", \"/var/lib/${COMPONENT}/log\", \"/etc/${COMPONENT}/secrets\"]"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/8b8524753a3b0dc66860518de2fa41a36de1f0ce/zookeeper/include/etc/confluent/docker/configure", Says: "dub ensure-atleast-one ZOOKEEPER_CLIENT_PORT ZOOKEEPER_SECURE_CLIENT_PORT … if [[ -n \"${ZOOKEEPER_SERVERS-}\" ]] then dub ensure ZOOKEEPER_SERVER_ID"}}
			f.Backend = Fact[string]{Value: "coordinator", Source: Source{File: "https://github.com/confluentinc/kafka-images/blob/01863fafd179d2a70a294aa7bf09199fcdbc64b2/zookeeper/Dockerfile.ubi8", Says: "ZooKeeper is a centralized service for maintaining configuration information, naming, providing distributed synchronization"}}
			return f
		},
	},
	48: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/containrrr/watchtower/blob/02da45d3f802adb908a0e53f6a3d45c3a11bd359/dockerfiles/Dockerfile", Says: "FROM scratch"}}
			f.Observes = Fact[string]{Value: "docker", Source: Source{File: "https://github.com/containrrr/watchtower/blob/156d25ccea30d657b5a7d9559e604e4628a5b291/docs/introduction.md", Says: "Watchtower is an application that will monitor your running Docker containers"}}
			return f
		},
	},
	49: { // couchdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5984}, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile", Says: "# 5984: Main CouchDB endpoint"}}
			f.TCP = Fact[[]int]{Value: []int{4369, 9100}, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile", Says: "# 4369: Erlang portmap daemon (epmd) # 9100: CouchDB cluster communication port"}}
			f.Data = Fact[[]string]{Value: []string{"/opt/couchdb/data"}, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile", Says: "VOLUME /opt/couchdb/data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile", Says: "RUN . /etc/os-release"}}
			f.Server = Fact[[]string]{Value: []string{"couchdb"}, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/adcb4f73e8a3c6fb0e901ab88cab50d71f02937a/3.5.2/docker-entrypoint.sh", Says: "if [ \"$1\" = '/opt/couchdb/bin/couchdb' ]; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "COUCHDB_USER"}, Setting{Name: "/opt/couchdb/etc/local.d"}, Setting{Name: "/opt/couchdb/etc/local.d/*.ini"}, Setting{Name: "/opt/couchdb/etc/local.ini"}}, Requirement{Setting{Name: "COUCHDB_PASSWORD"}, Setting{Name: "/opt/couchdb/etc/local.d"}, Setting{Name: "/opt/couchdb/etc/local.d/*.ini"}, Setting{Name: "/opt/couchdb/etc/local.ini"}}}, Source: Source{File: "https://github.com/apache/couchdb-docker/blob/adcb4f73e8a3c6fb0e901ab88cab50d71f02937a/3.5.2/docker-entrypoint.sh", Says: "You *MUST* specify an admin user and password, either via your own .ini file mapped into the container … or with \"-e COUCHDB_USER=admin -e COUCHDB_PASSWORD=password\" … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/ec534c17fe7caf8d9825b76405f6411abbf7ad91/couchdb/README-short.txt", Says: "CouchDB is a database that uses JSON for documents"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/imgproxy/imgproxy/blob/0040eb67c85108bec5ce14e49d0ddeb9270ef840/docker/Dockerfile", Says: "EXPOSE 8080"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Source: Source{File: "https://github.com/imgproxy/imgproxy/blob/0040eb67c85108bec5ce14e49d0ddeb9270ef840/docker/Dockerfile", Says: "ENV AWS_LWA_READINESS_CHECK_PATH=\"/health\""}}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Source: Source{File: "https://github.com/imgproxy/imgproxy/blob/0040eb67c85108bec5ce14e49d0ddeb9270ef840/docker/Dockerfile", Says: "USER 999"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/imgproxy/imgproxy/blob/0040eb67c85108bec5ce14e49d0ddeb9270ef840/docker/Dockerfile", Says: "FROM public.ecr.aws/ubuntu/ubuntu:noble … RUN apt-get update"}}
			return f
		},
	},
	51: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Source: Source{File: "https://github.com/debezium/container-images/blob/2a6424bfb61eb99b0aa7f86b7569afc4cc5b6ea1/connect/2.1/README.md", Says: "It exposes its REST API on port 8083"}}
			f.Heap = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/debezium/container-images/blob/2a6424bfb61eb99b0aa7f86b7569afc4cc5b6ea1/connect/2.1/README.md", Says: "By default a value of \"-Xms256M -Xmx2G\" is used"}}
			f.Backend = Fact[string]{Value: "connector", Source: Source{File: "https://github.com/debezium/container-images/blob/2a6424bfb61eb99b0aa7f86b7569afc4cc5b6ea1/connect/2.1/README.md", Says: "This image defines a runnable Kafka Connect service preconfigured with all Debezium connectors."}}
			return f
		},
	},
	52: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/kafka/2.1/Dockerfile", Says: "EXPOSE 9092"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/apache/kafka/blob/01c427f5d5560a14d32637ce0e3607fa8581dcbe/bin/kafka-server-start.sh", Says: "export KAFKA_HEAP_OPTS=\"-Xmx1G -Xms1G\""}}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/kafka/2.1/Dockerfile", Says: "VOLUME [\"/kafka/data\",\"/kafka/logs\",\"/kafka/config\"]"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/kafka/2.1/Dockerfile", Says: "useradd -u 1001 -r -g kafka … USER kafka"}}
			return f
		},
	},
	53: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/zookeeper/2.1/Dockerfile", Says: "EXPOSE 2181 2888 3888"}}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/zookeeper/2.1/Dockerfile", Says: "VOLUME [\"/zookeeper/data\",\"/zookeeper/txns\",\"/zookeeper/conf\"]"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/debezium/container-images/blob/ae90dc630bb7ceb70137e20fed41ecdac3db2559/zookeeper/2.1/Dockerfile", Says: "useradd -u 1001 -r -g 1001 … USER zookeeper"}}
			f.Backend = Fact[string]{Value: "coordinator", Source: Source{File: "https://github.com/docker-library/docs/blob/e6c3a48b9c7a88f74090fd8b659c7d0eb424d65c/zookeeper/README-short.txt", Says: "an open-source server which enables highly reliable distributed coordination"}}
			return f
		},
	},
	54: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/haproxy/blob/024ece8e67340cde4d0bb69ac691acc68fad3209/3.0/Dockerfile", Says: "FROM debian:bookworm-slim … RUN set -eux"}}
			return f
		},
	},
	55: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/DependencyTrack/dependency-track/blob/0284361d10f6830f2de804f9d35269ce3344485b/src/main/docker/docker-compose.yml", Says: "- '8081:8080'"}}
			f.Memory = Fact[int]{Value: 8192, Source: Source{File: "https://github.com/DependencyTrack/dependency-track/blob/0284361d10f6830f2de804f9d35269ce3344485b/src/main/docker/docker-compose.yml", Says: "reservations: memory: 8192m"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/DependencyTrack/dependency-track/blob/0284361d10f6830f2de804f9d35269ce3344485b/src/main/docker/docker-compose.yml", Says: "to provide more JVM arguments to the API Server JVM"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/DependencyTrack/dependency-track/blob/0284361d10f6830f2de804f9d35269ce3344485b/src/main/docker/docker-compose.yml", Says: "- 'dependency-track:/data'"}}
			return f
		},
	},
	56: { // dexidp/dex
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/dexidp/dex/blob/0046081736d8319970fc4241367c1e300e435f65/Dockerfile", Says: "adduser -u 1001 -S -G dex -D -H -s /sbin/nologin dex … USER dex:dex"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/dexidp/dex/blob/0046081736d8319970fc4241367c1e300e435f65/Dockerfile", Says: "ARG BASE_IMAGE=alpine … FROM $BASE_IMAGE"}}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/dexidp/dex/blob/0046081736d8319970fc4241367c1e300e435f65/Dockerfile", Says: "FROM gcr.io/distroless/static-debian13:nonroot"}}
				return f
			}},
		},
	},
	57: { // directus/directus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8055}, Source: Source{File: "https://github.com/directus/directus/blob/64308cd115b09665822f15dabf501686abb0f80d/Dockerfile", Says: "EXPOSE 8055"}}
			f.Memory = Fact[int]{Value: 512, Source: Source{File: "https://github.com/directus/directus/blob/0cad117c78b9b3c29c57b28f4c5e50cde346759d/docs/self-hosted/docker-guide.md", Says: "the required minimum system requirements are 1x 0.25 vCPU / 512 MB"}}
			f.CPU = Fact[float64]{Value: 0.25, Source: Source{File: "https://github.com/directus/directus/blob/0cad117c78b9b3c29c57b28f4c5e50cde346759d/docs/self-hosted/docker-guide.md", Says: "the required minimum system requirements are 1x 0.25 vCPU / 512 MB"}}
			f.Data = Fact[[]string]{Value: []string{"/directus/extensions", "/directus/uploads"}, Source: Source{File: "https://github.com/directus/directus/blob/0cad117c78b9b3c29c57b28f4c5e50cde346759d/docs/self-hosted/docker-guide.md", Says: "- `/directus/uploads` for uploads … - `/directus/extensions` for loading extensions"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/directus/directus/blob/64308cd115b09665822f15dabf501686abb0f80d/Dockerfile", Says: "FROM node:18-alpine AS runtime"}}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Source: Source{File: "https://github.com/directus/directus/blob/0cad117c78b9b3c29c57b28f4c5e50cde346759d/docs/self-hosted/docker-guide.md", Says: "# PUBLIC_URL: 'https://directus.example.com'"}}
			return f
		},
	},
	58: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Source: Source{File: "https://github.com/dragonflydb/dragonfly/blob/0081f4de711722b0d9cb991bcab14fd7cb3dfbb6/tools/packaging/Dockerfile.ubuntu-prod", Says: "EXPOSE 6379"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/dragonflydb/dragonfly/blob/0081f4de711722b0d9cb991bcab14fd7cb3dfbb6/tools/packaging/Dockerfile.ubuntu-prod", Says: "VOLUME /data"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Source: Source{File: "https://github.com/dragonflydb/dragonfly/blob/0081f4de711722b0d9cb991bcab14fd7cb3dfbb6/tools/packaging/Dockerfile.ubuntu-prod", Says: "useradd -r -g dfly -u 999 dfly … USER dfly"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/dragonflydb/dragonfly/blob/0081f4de711722b0d9cb991bcab14fd7cb3dfbb6/tools/packaging/Dockerfile.ubuntu-prod", Says: "FROM ubuntu:20.04"}}
			return f
		},
	},
	59: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/docusealco/docuseal/blob/07841722ac71919787d42f1e07615eb0084f58e3/Dockerfile", Says: "EXPOSE 3000"}}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Source: Source{File: "https://github.com/docusealco/docuseal/blob/07841722ac71919787d42f1e07615eb0084f58e3/Dockerfile", Says: "ENV WORKDIR=/data/docuseal"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docusealco/docuseal/blob/07841722ac71919787d42f1e07615eb0084f58e3/Dockerfile", Says: "FROM ruby:4.0.1-alpine AS app"}}
			return f
		},
	},
	60: { // dpage/pgadmin4
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/0132ce20019267257ecf0fc16ad1798235d65bfd/Dockerfile", Says: "EXPOSE 80 443"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/0132ce20019267257ecf0fc16ad1798235d65bfd/Dockerfile", Says: "EXPOSE 80 443"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/pgadmin"}, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/0132ce20019267257ecf0fc16ad1798235d65bfd/Dockerfile", Says: "VOLUME /var/lib/pgadmin"}}
			f.User = Fact[User]{Value: User{ID: 5050, Root: false}, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/0132ce20019267257ecf0fc16ad1798235d65bfd/Dockerfile", Says: "USER 5050"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/0132ce20019267257ecf0fc16ad1798235d65bfd/Dockerfile", Says: "FROM python:3-alpine"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PGADMIN_DEFAULT_EMAIL"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI_FILE"}}, Requirement{Setting{Name: "PGADMIN_DEFAULT_PASSWORD"}, Setting{Name: "PGADMIN_DEFAULT_PASSWORD_FILE"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI"}, Setting{Name: "PGADMIN_CONFIG_CONFIG_DATABASE_URI_FILE"}}}, Source: Source{File: "https://github.com/pgadmin-org/pgadmin4/blob/ae1aa48f039853f86f060c59b57afe9fdccf1877/pkg/docker/entrypoint.sh", Says: "You need to define the PGADMIN_DEFAULT_EMAIL and PGADMIN_DEFAULT_PASSWORD or PGADMIN_DEFAULT_PASSWORD_FILE environment variables."}}
			return f
		},
	},
	61: { // drupal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/drupal/blob/0204641d684e7e9e3f3afb5c43635864cd40575d/10.3/php8.3/apache-bookworm/Dockerfile", Says: "FROM php:8.3-apache-bookworm"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	62: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Source: Source{File: "https://raw.githubusercontent.com/php/frankenphp/v1.13.5/docs/production.md", Says: "# If you want to disable HTTPS, use this value instead: #ENV SERVER_NAME=:80"}}
			return f
		},
	},
	63: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Source: Source{File: "https://github.com/eclipse/mosquitto/blob/192b7d88f3b434127466c4ed73f79cae17c3c42f/docker/2.0/Dockerfile", Says: "EXPOSE 1883"}}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Source: Source{File: "https://github.com/eclipse/mosquitto/blob/192b7d88f3b434127466c4ed73f79cae17c3c42f/docker/2.0/Dockerfile", Says: "VOLUME [\"/mosquitto/data\", \"/mosquitto/log\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/eclipse/mosquitto/blob/192b7d88f3b434127466c4ed73f79cae17c3c42f/docker/2.0/Dockerfile", Says: "FROM alpine:3.18"}}
			f.Backend = Fact[string]{Value: "broker", Source: Source{File: "https://github.com/docker-library/docs/blob/603a81d69f85dc7e0d99cad1caa013596c4ead6d/eclipse-mosquitto/README-short.txt", Says: "Eclipse Mosquitto is an open source message broker"}}
			return f
		},
	},
	64: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/adoptium/containers/blob/0327d46f70b892afeaa402a97507a1b103fb84f7/21/jre/ubuntu/jammy/Dockerfile", Says: "FROM ubuntu:22.04"}}
			return f
		},
	},
	65: { // elasticsearch
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9200}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile", Says: "EXPOSE 9200 9300"}}
			f.TCP = Fact[[]int]{Value: []int{9300}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile", Says: "EXPOSE 9200 9300"}}
			f.Memory = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/0285f4d946ebea3322ab997aadcaf309bcc6b9cd/docs/reference/setup/install/docker/.env", Says: "# Increase or decrease based on the available host memory (in bytes) MEM_LIMIT=1073741824"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/01195333bcdb620d4f5a5eef7bc8e3827dcb1f15/docs/reference/setup/advanced-configuration.asciidoc", Says: "By default, {es} automatically sets the JVM heap size"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/elasticsearch/data"}, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/0050493f79adcafe15440ce0b3e8db5d2466feae/docs/reference/setup/install/docker.asciidoc", Says: "You should use a volume bound on `/usr/share/elasticsearch/data`"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile", Says: "USER 1000:0"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile", Says: "FROM ubuntu:20.04 # Change default shell to bash"}}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Source: Source{File: "https://github.com/elastic/elasticsearch/blob/0050493f79adcafe15440ce0b3e8db5d2466feae/docs/reference/setup/install/docker.asciidoc", Says: "The `vm.max_map_count` kernel setting must be set to at least `262144` for production use."}}
			f.KernelFree = Fact[string]{Value: "node.store.allow_mmap=false", Source: Source{File: "https://www.elastic.co/guide/en/elasticsearch/reference/8.14/_maximum_map_count_check.html", Says: "If you do not allow the use of mmap then this bootstrap check will not be enforced."}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/47faab2aa6348fb2529eac32c392be2fe417f032/elasticsearch/README-short.txt", Says: "Elasticsearch is a powerful open source search and analytics engine"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8083, 18083}, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "# - 8083 for WebSocket/HTTP … # - 18083 for dashboard and API"}}
			f.HTTPS = Fact[[]int]{Value: []int{8084}, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "# - 8084 for WSS/HTTPS"}}
			f.TCP = Fact[[]int]{Value: []int{1883, 4370, 5369, 8883, 11883}, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "EXPOSE 1883 8083 8084 8883 11883 18083 4370 5369"}}
			f.Data = Fact[[]string]{Value: []string{"/opt/emqx/data", "/opt/emqx/log"}, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "VOLUME [\"/opt/emqx/log\", \"/opt/emqx/data\"]"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "useradd -r -m -u 1000 -g emqx emqx … USER emqx"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/emqx/emqx/blob/0049b4a294340cdfc2bb5bd784b09934628d0e1e/deploy/docker/Dockerfile", Says: "ARG RUN_FROM=debian:11-slim"}}
			return f
		},
	},
	67: { // envoyproxy/envoy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000}, Source: Source{File: "https://github.com/envoyproxy/envoy/blob/019f458bf978aa5559491871896282c9122630a2/ci/Dockerfile-envoy", Says: "EXPOSE 10000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/envoyproxy/envoy/blob/019f458bf978aa5559491871896282c9122630a2/ci/Dockerfile-envoy", Says: "FROM ${BUILD_OS}:${BUILD_TAG} AS envoy RUN apt-get update"}}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/envoyproxy/envoy/blob/019f458bf978aa5559491871896282c9122630a2/ci/Dockerfile-envoy", Says: "FROM gcr.io/distroless/base-nossl-debian11:nonroot"}}
				return f
			}},
		},
	},
	68: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Source: Source{File: "https://github.com/ether/etherpad-lite/blob/03c8518e66b78d55123e85db150a7d4cd42cf8f1/docker-compose.yml", Says: "${DOCKER_COMPOSE_APP_DEV_PORT_TARGET:-9001}"}}
			return f
		},
	},
	69: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/excalidraw/excalidraw/blob/055aacf64fe6ec78a8edd138bd5447c7974eeba0/Dockerfile", Says: "HEALTHCHECK CMD wget -q -O /dev/null http://localhost || exit 1"}}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Source: Source{File: "https://github.com/excalidraw/excalidraw/blob/055aacf64fe6ec78a8edd138bd5447c7974eeba0/Dockerfile", Says: "HEALTHCHECK CMD wget -q -O /dev/null http://localhost || exit 1"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/excalidraw/excalidraw/blob/055aacf64fe6ec78a8edd138bd5447c7974eeba0/Dockerfile", Says: "FROM nginx:1.27-alpine"}}
			return f
		},
	},
	70: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/firefly-iii/docker/blob/087f5698d5c60675edb0a77b2ccc45902cb4b1d3/docker-compose.yml", Says: "- 80:8080"}}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Source: Source{File: "https://github.com/firefly-iii/docker/blob/087f5698d5c60675edb0a77b2ccc45902cb4b1d3/docker-compose.yml", Says: "- firefly_iii_upload:/var/www/html/storage/upload"}}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Source: Source{File: "https://github.com/firefly-iii/firefly-iii/blob/01892c3828f5ddebe25b4dba7c0aa00407734039/.env.example", Says: "This variable is ONLY used in some of the emails Firefly III sends around. … APP_URL=http://localhost"}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Source: Source{File: "https://github.com/firefly-iii/firefly-iii/blob/01892c3828f5ddebe25b4dba7c0aa00407734039/.env.example", Says: "# TRUSTED_PROXIES is a useful variable when using Docker and/or a reverse proxy. # Set it to ** and reverse proxies work just fine."}}
			return f
		},
	},
	71: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/Flagsmith/flagsmith/blob/030a733b14e44b34311e354adac9f2763c4d7c36/docker-compose.yml", Says: "- 8000:8000"}}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Source: Source{File: "https://github.com/Flagsmith/flagsmith/blob/030a733b14e44b34311e354adac9f2763c4d7c36/docker-compose.yml", Says: "FLAGSMITH_DOMAIN: localhost:8000 # Change this in production"}}
			return f
		},
	},
	72: { // fluent/fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Source: Source{File: "https://github.com/fluent/fluent-bit/blob/015e1bc1b35473c7fa13333457f4090aedb654f2/dockerfiles/Dockerfile", Says: "EXPOSE 2020"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/fluent/fluent-bit/blob/015e1bc1b35473c7fa13333457f4090aedb654f2/dockerfiles/Dockerfile", Says: "FROM gcr.io/distroless/cc-debian13 AS production"}}
			return f
		},
		tags: []variant{
			{match: []string{"*debug*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/fluent/fluent-bit/blob/015e1bc1b35473c7fa13333457f4090aedb654f2/dockerfiles/Dockerfile", Says: "FROM debian:trixie-slim AS debug"}}
				return f
			}},
		},
	},
	73: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/flyway/flyway-docker/blob/07dc79b99dab9a22f8a11c1bb353f33d84ea110c/dockerfiles/Dockerfile", Says: "FROM eclipse-temurin:17-jre-jammy AS flyway"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/flyway/flyway-docker/blob/07dc79b99dab9a22f8a11c1bb353f33d84ea110c/dockerfiles/Dockerfile", Says: "ENTRYPOINT [\"flyway\"] CMD [\"-?\"]"}}
			return f
		},
	},
	74: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/frappe/frappe_docker/blob/4b9d35666abd84157ffadbf67558bbd3e1e39de7/pwd.yml", Says: "- \"8080:8080\""}}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Source: Source{File: "https://github.com/frappe/frappe_docker/blob/4b9d35666abd84157ffadbf67558bbd3e1e39de7/pwd.yml", Says: "- sites:/home/frappe/frappe-bench/sites - logs:/home/frappe/frappe-bench/logs"}}
			return f
		},
	},
	75: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/FreshRSS/FreshRSS/blob/00bd467655b7c060cdae388519b2413d12d8cb0f/Docker/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/FreshRSS/FreshRSS/blob/00bd467655b7c060cdae388519b2413d12d8cb0f/Docker/Dockerfile", Says: "FROM alpine:3.8"}}
			return f
		},
	},
	76: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/google/cadvisor/blob/0061d10d0c1e5687b57696336208c6bfe0d68f85/deploy/Dockerfile", Says: "EXPOSE 8080"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Source: Source{File: "https://github.com/google/cadvisor/blob/0061d10d0c1e5687b57696336208c6bfe0d68f85/deploy/Dockerfile", Says: "CMD curl -f http://localhost:8080/healthz || exit 1"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/google/cadvisor/blob/0061d10d0c1e5687b57696336208c6bfe0d68f85/deploy/Dockerfile", Says: "FROM alpine:3.8"}}
			f.Observes = Fact[string]{Value: "host", Source: Source{File: "https://github.com/google/cadvisor/blob/050551287c93c67d318131f7c593ce61cae7de85/README.md", Says: "You can run a single cAdvisor to monitor the whole machine."}}
			return f
		},
	},
	77: { // gcr.io/distroless
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/GoogleContainerTools/distroless/blob/00121b687b7663d006341f499294294f4edf6ece/README.md", Says: "They do not contain package managers, shells or any other programs"}}
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
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Source: Source{File: "https://github.com/meilisearch/meilisearch/blob/02887fb5da710d0e849466f4241a38dbb01f4ce0/Dockerfile", Says: "# This directory should hold all the data related to meilisearch … WORKDIR /meili_data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/meilisearch/meilisearch/blob/02887fb5da710d0e849466f4241a38dbb01f4ce0/Dockerfile", Says: "FROM alpine:3.22"}}
			return f
		},
	},
	79: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Source: Source{File: "https://github.com/BerriAI/litellm/blob/0342d7191c4e65e969ed8b64681b639076f1aaab/docker-compose.yml", Says: "- \"4000:4000\""}}
			return f
		},
	},
	80: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Source: Source{File: "https://github.com/coder/coder/blob/0675e4f3d66f44a6ea19a1828844efb5e15f186d/docker-compose.yaml", Says: "- \"7080:7080\" … CODER_ADDRESS: \"0.0.0.0:7080\""}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/coder/coder/blob/0538e2516870fbe94005e6ac2abf61e87cc635f9/scripts/Dockerfile.base", Says: "USER 1000:1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/coder/coder/blob/0538e2516870fbe94005e6ac2abf61e87cc635f9/scripts/Dockerfile.base", Says: "FROM alpine:3.24.1"}}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Source: Source{File: "https://github.com/coder/coder/blob/041928c385fcc1366b5ddb619a098a40875d7f4e/docs/install/docker.md", Says: "Set `CODER_ACCESS_URL` to the external URL that users and workspaces will use to connect to Coder."}}
			return f
		},
	},
	81: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/formbricks/formbricks/blob/0020098b5513c266c95f2d3d9ff1866e4cc66642/docker/docker-compose.yml", Says: "- 3000:3000"}}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Source: Source{File: "https://github.com/formbricks/formbricks/blob/0020098b5513c266c95f2d3d9ff1866e4cc66642/docker/docker-compose.yml", Says: "# Set this to your public-facing URL, e.g., https://example.com WEBAPP_URL: … Should be the same as WEBAPP_URL NEXTAUTH_URL:"}}
			return f
		},
	},
	82: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/gethomepage/homepage/blob/000a88d88418b382d3dca970753b2b25347a2463/Dockerfile", Says: "ENV PORT=3000 EXPOSE $PORT"}}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Source: Source{File: "https://github.com/gethomepage/homepage/blob/000a88d88418b382d3dca970753b2b25347a2463/Dockerfile", Says: "http://127.0.0.1:$PORT/api/healthcheck || exit 1"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/gethomepage/homepage/blob/000a88d88418b382d3dca970753b2b25347a2463/Dockerfile", Says: "FROM docker.io/node:22-alpine AS runner"}}
			return f
		},
	},
	83: { // ghcr.io/goauthentik/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/goauthentik/authentik/blob/01a8731c0e760ea171443cfcb81dcf9573293684/docker-compose.yml", Says: "- \"${COMPOSE_PORT_HTTP:-9000}:9000\""}}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Source: Source{File: "https://github.com/goauthentik/authentik/blob/01a8731c0e760ea171443cfcb81dcf9573293684/docker-compose.yml", Says: "- \"${COMPOSE_PORT_HTTPS:-9443}:9443\""}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://docs.goauthentik.io/install-config/install/docker-compose/", Says: "A host with at least 2 CPU cores and 2 GB of RAM"}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://docs.goauthentik.io/install-config/install/docker-compose/", Says: "A host with at least 2 CPU cores and 2 GB of RAM"}}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Source: Source{File: "https://github.com/goauthentik/authentik/blob/0027813e4b425c638b07946f741345ae170c033d/Dockerfile", Says: "HEALTHCHECK --interval=30s --timeout=30s --start-period=60s"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/goauthentik/authentik/blob/0027813e4b425c638b07946f741345ae170c033d/Dockerfile", Says: "USER 1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/goauthentik/authentik/blob/0027813e4b425c638b07946f741345ae170c033d/Dockerfile", Says: "RUN apt-get update && \\ apt-get upgrade -y"}}
			return f
		},
	},
	84: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Source: Source{File: "https://github.com/home-assistant/core/issues/51986", Says: "This request will be blocked in Home Assistant 2021.7 unless you configure your HTTP integration to allow this header"}}
			f.Untrusting = Fact[bool]{Value: true, Source: Source{File: "https://github.com/home-assistant/core/issues/51986", Says: "This request will be blocked in Home Assistant 2021.7 unless you configure your HTTP integration to allow this header"}}
			return f
		},
	},
	85: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/immich-app/immich/blob/0a0a903e786ca459b017c336dc009b26563f5d62/docs/docs/install/requirements.md", Says: "Immich requires at least 6GB of RAM. For systems with only 4GB of RAM, Immich can be run with machine learning features disabled."}}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Source: Source{File: "https://github.com/immich-app/immich/blob/0126ec8f18365212732fe94bf3a65eb376cb3060/docker/docker-compose.yml", Says: "- model-cache:/cache"}}
			return f
		},
	},
	86: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Source: Source{File: "https://github.com/immich-app/immich/blob/0126ec8f18365212732fe94bf3a65eb376cb3060/docker/docker-compose.yml", Says: "2283:2283"}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/immich-app/immich/blob/0a0a903e786ca459b017c336dc009b26563f5d62/docs/docs/install/requirements.md", Says: "For systems with only 4GB of RAM, Immich can be run with machine learning features disabled. … the Postgres database requires at least 2GB of RAM."}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/immich-app/immich/blob/0126ec8f18365212732fe94bf3a65eb376cb3060/docker/docker-compose.yml", Says: "- ${UPLOAD_LOCATION}:/data"}}
			return f
		},
	},
	87: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/immich-app/immich/blob/0a0a903e786ca459b017c336dc009b26563f5d62/docs/docs/install/requirements.md", Says: "the Postgres database requires at least 2GB of RAM."}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/immich-app/immich/blob/0126ec8f18365212732fe94bf3a65eb376cb3060/docker/docker-compose.yml", Says: "- ${DB_DATA_LOCATION}:/var/lib/postgresql/data"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/immich-app/immich/blob/0a0a903e786ca459b017c336dc009b26563f5d62/docs/docs/install/requirements.md", Says: "connection to the Postgres database is critical"}}
			return f
		},
	},
	88: { // ghcr.io/mastodon/mastodon
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"LOCAL_DOMAIN"}, Source: Source{File: "https://github.com/mastodon/mastodon/blob/002065fc01f4bbf6a281137adb50f2d75fe41874/.env.production.sample", Says: "# This identifies your server and cannot be changed safely later … LOCAL_DOMAIN=example.com"}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Source: Source{File: "https://github.com/mastodon/mastodon/blob/6f34ba62e72b0b3aa5d41c2caddb9dfdad03d98b/config/environments/production.rb", Says: "config.force_ssl = true"}}
			return f
		},
	},
	89: { // ghcr.io/mlflow/mlflow
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "MLFLOW_SERVER_ALLOWED_HOSTS"}, Setting{Name: "--allowed-hosts"}, Setting{Name: "--gunicorn-opts"}, Setting{Name: "--waitress-opts"}}, Source: Source{File: "https://mlflow.org/docs/latest/self-hosting/security/network", Says: "MLflow 3.5.0+ includes security middleware to protect against DNS rebinding … MLFLOW_SERVER_ALLOWED_HOSTS localhost, private IPs … These features are not available when using --gunicorn-opts or --waitress-opts."}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/open-webui/open-webui/blob/00a89829a0f3b7c184ff7df2eca16f4252a07c54/Dockerfile", Says: "EXPOSE 8080"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Source: Source{File: "https://github.com/open-webui/open-webui/blob/00a89829a0f3b7c184ff7df2eca16f4252a07c54/Dockerfile", Says: "http://localhost:${PORT:-8080}/health"}}
			f.Data = Fact[[]string]{Value: []string{"/app/backend/data"}, Source: Source{File: "https://github.com/open-webui/open-webui/blob/00a89829a0f3b7c184ff7df2eca16f4252a07c54/Dockerfile", Says: "chown -R $UID:$GID /app/backend/data/"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/open-webui/open-webui/blob/00a89829a0f3b7c184ff7df2eca16f4252a07c54/Dockerfile", Says: "CMD [ \"bash\", \"start.sh\"]"}}
			f.PublicURL = Fact[[]string]{Value: []string{"WEBUI_URL"}, Source: Source{File: "https://github.com/open-webui/docs/blob/002acc9ff8aea68b072419418cb24518287692d4/docs/getting-started/env-configuration.md", Says: "#### `WEBUI_URL` … Specifies the URL where your Open WebUI installation is reachable."}}
			return f
		},
	},
	91: { // ghcr.io/paperless-ngx/paperless-ngx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/5821033e3d2acb1875edaf391567256140972df8/Dockerfile", Says: "EXPOSE 8000"}}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/"}, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/5821033e3d2acb1875edaf391567256140972df8/Dockerfile", Says: "HEALTHCHECK --interval=30s --timeout=10s --retries=5 CMD [ \"curl\", \"-fs\", \"-S\", \"--max-time\", \"2\", \"http://localhost:8000\" ]"}}
			f.Migrates = Fact[bool]{Value: true, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/2b484c1c68df0fcef7775895af9f0ceca3b6456e/docker/rootfs/etc/s6-overlay/s6-rc.d/init-migrations/run", Says: "Apply database migrations... … python3 manage.py migrate --skip-checks --no-input"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/src/paperless/consume", "/usr/src/paperless/data", "/usr/src/paperless/export", "/usr/src/paperless/media"}, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/5821033e3d2acb1875edaf391567256140972df8/Dockerfile", Says: "VOLUME [\"/usr/src/paperless/data\", \\ \"/usr/src/paperless/media\", \\ \"/usr/src/paperless/consume\", \\ \"/usr/src/paperless/export\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/5821033e3d2acb1875edaf391567256140972df8/Dockerfile", Says: "RUN set -eux \\ && echo \"Setting up user/group\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"PAPERLESS_URL"}, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/b0e0e8a35373a5d9d588a507cb63c79e50a23403/docker/compose/docker-compose.env", Says: "#PAPERLESS_URL=https://paperless.example.com"}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "PAPERLESS_URL"}, Setting{Name: "PAPERLESS_CSRF_TRUSTED_ORIGINS"}, Setting{Name: "PAPERLESS_PROXY_SSL_HEADER"}}, Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/issues/670", Says: "So i added CSRF_TRUSTED_ORIGINS = ['https://paperlessdev.mydomain.com'] and it started working"}}
			return f
		},
	},
	92: { // ghcr.io/plausible/community-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/plausible/analytics/blob/01598e6ce8d450ce058735c676aaf4a92ca29d10/Dockerfile", Says: "EXPOSE 8000"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/plausible"}, Source: Source{File: "https://github.com/plausible/analytics/blob/01598e6ce8d450ce058735c676aaf4a92ca29d10/Dockerfile", Says: "VOLUME /var/lib/plausible"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Source: Source{File: "https://github.com/plausible/analytics/blob/01598e6ce8d450ce058735c676aaf4a92ca29d10/Dockerfile", Says: "USER 999"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/plausible/analytics/blob/01598e6ce8d450ce058735c676aaf4a92ca29d10/Dockerfile", Says: "RUN apk upgrade --no-cache"}}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Source: Source{File: "https://github.com/plausible/community-edition/blob/285eb87186f1123c7e7fa5741c275fb22e6337b8/compose.yml", Says: "- BASE_URL=${BASE_URL}"}}
			return f
		},
	},
	93: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/umami-software/umami/blob/c0ea3aefbee7a3429ee2f824b06dc4a9dbe0b7e1/docker-compose.yml", Says: "- \"3000:3000\""}}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Source: Source{File: "https://github.com/umami-software/umami/blob/c0ea3aefbee7a3429ee2f824b06dc4a9dbe0b7e1/docker-compose.yml", Says: "curl http://localhost:3000/api/heartbeat"}}
			return f
		},
	},
	94: { // ghcr.io/zammad/zammad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Source: Source{File: "https://github.com/zammad/zammad-docker-compose/blob/73d09fd56919bb93e1de68aafa5d2efcbc5c5768/docker-compose.yml", Says: "\"${NGINX_PORT:-8080}\" … http://127.0.0.1:${ZAMMAD_RAILSSERVER_PORT:-3000}"}}
			f.Data = Fact[[]string]{Value: []string{"/opt/zammad/storage"}, Source: Source{File: "https://github.com/zammad/zammad-docker-compose/blob/73d09fd56919bb93e1de68aafa5d2efcbc5c5768/docker-compose.yml", Says: "zammad-storage:/opt/zammad/storage"}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "NGINX_SERVER_SCHEME", Value: "https"}}, Source: Source{File: "https://github.com/zammad/zammad-documentation/blob/4fa1b37fb85df291cf8151a54459c63d82a4579c/install/docker-compose/environment.rst", Says: "If the Nginx container for Zammad **is not** the upstream server (aka you're using another proxy in front of nginx) ``$scheme`` may be wrong. You can set the correct scheme ``http`` or ``https`` if needed."}}
			return f
		},
	},
	95: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/zitadel/zitadel/blob/001144819d1d3e16fad93c699d068ca908d254ab/cmd/defaults.yaml", Says: "Port: 8080 # ZITADEL_PORT"}}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Source: Source{File: "https://github.com/zitadel/zitadel/blob/001144819d1d3e16fad93c699d068ca908d254ab/cmd/defaults.yaml", Says: "# ExternalDomain is the domain on which end users access ZITADEL."}}
			f.PublicNeeded = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Source: Source{File: "https://github.com/zitadel/zitadel/blob/001144819d1d3e16fad93c699d068ca908d254ab/cmd/defaults.yaml", Says: "ExternalDomain: localhost # ZITADEL_EXTERNALDOMAIN"}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Source: Source{File: "https://github.com/zitadel/zitadel/blob/001144819d1d3e16fad93c699d068ca908d254ab/cmd/defaults.yaml", Says: "ExternalSecure: true # ZITADEL_EXTERNALSECURE"}}
			return f
		},
	},
	96: { // ghcr.io/zulip/zulip-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/3a592adee9e0f6d65fdb580934ce44fd63a5c6cb/compose.yaml", Says: "- name: http target: 80"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/3a592adee9e0f6d65fdb580934ce44fd63a5c6cb/compose.yaml", Says: "- name: https target: 443"}}
			f.TCP = Fact[[]int]{Value: []int{25}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/3a592adee9e0f6d65fdb580934ce44fd63a5c6cb/compose.yaml", Says: "- name: smtp target: 25"}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/zulip/zulip/blob/011114397b5caaf9eeb2c9e9ffe524c4891d1b61/docs/production/requirements.md", Says: "For installations with fewer users, 1 CPU and 2GB RAM is sufficient."}}
			f.CPU = Fact[float64]{Value: 1, Source: Source{File: "https://github.com/zulip/zulip/blob/011114397b5caaf9eeb2c9e9ffe524c4891d1b61/docs/production/requirements.md", Says: "For installations with fewer users, 1 CPU and 2GB RAM is sufficient."}}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Source: Source{File: "https://zulip.readthedocs.io/projects/docker/en/latest/how-to/compose-getting-started.html", Says: "After a minute or two, the configuration should complete"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/3a592adee9e0f6d65fdb580934ce44fd63a5c6cb/compose.yaml", Says: "- \"zulip:/data:rw\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"SETTING_EXTERNAL_HOST"}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/00dcae722b6d41946d5e02290072429e0024aa38/README.md", Says: "`SETTING_EXTERNAL_HOST`: The hostname your users will use to connect to your Zulip server."}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Source: Source{File: "https://zulip.readthedocs.io/projects/docker/en/latest/how-to/compose-ssl.html", Says: "Zulip requires that all content be served encrypted using SSL/TLS, over HTTPS."}}
			f.OwnTLS = Fact[Requirement]{Value: Requirement{Setting{Name: "CERTIFICATES"}}, Source: Source{File: "https://github.com/zulip/docker-zulip/blob/5e9ea3e0639ad38953584822ff2b3678184f3c1b/docs/reference/environment-vars.md", Says: "The default is the empty string, which means that the Zulip docker container will serve content on port 80, unencrypted."}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "LOADBALANCER_IPS", Addresses: true}}, Source: Source{File: "https://zulip.readthedocs.io/projects/docker/en/latest/_sources/how-to/helm-proxy-trust.md.txt", Says: "requests carrying those headers from a source IP that is not in the list are rejected with a \"configure your reverse proxy\" error page."}}
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
			f.HTTP = Fact[[]int]{Value: []int{2368}, Source: Source{File: "https://github.com/docker-library/ghost/blob/0020d7037237ef58c08978fe2dfb68f1560a544d/5/alpine/Dockerfile", Says: "EXPOSE 2368"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Source: Source{File: "https://github.com/docker-library/ghost/blob/0020d7037237ef58c08978fe2dfb68f1560a544d/5/alpine/Dockerfile", Says: "ENV GHOST_CONTENT /var/lib/ghost/content … VOLUME $GHOST_CONTENT"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/ghost/blob/0020d7037237ef58c08978fe2dfb68f1560a544d/5/alpine/Dockerfile", Says: "FROM node:16-alpine3.16"}}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Source: Source{File: "https://github.com/docker-library/docs/blob/00475079b33ebaf73ebe8093251c408e80658e15/ghost/content.md", Says: "-e url=http://some-ghost.example.com"}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Source: Source{File: "https://github.com/TryGhost/Ghost/blob/2d8673a42b31f1aface610a2292297b8ebbaad04/ghost/core/core/server/web/shared/middleware/url-redirects.js", Says: "// CASE: configured canonical url is HTTPS, but request is HTTP, redirect to requested host + SSL"}}
			return f
		},
	},
	98: { // gitea/gitea
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/5939e0590b6fc157e17f3e8928b721c2e63f0530/Dockerfile", Says: "EXPOSE 22 3000"}}
			f.TCP = Fact[[]int]{Value: []int{22}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/5939e0590b6fc157e17f3e8928b721c2e63f0530/Dockerfile", Says: "EXPOSE 22 3000"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/5939e0590b6fc157e17f3e8928b721c2e63f0530/Dockerfile", Says: "VOLUME [\"/data\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/go-gitea/gitea/blob/5939e0590b6fc157e17f3e8928b721c2e63f0530/Dockerfile", Says: "FROM docker.io/library/alpine:3.21"}}
			f.PublicURL = Fact[[]string]{Value: []string{"GITEA__server__ROOT_URL", "ROOT_URL"}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/1372c110e0a5d9f1091e451fec7176c479dd9cbb/docker/root/etc/s6/gitea/setup", Says: "ROOT_URL=${ROOT_URL:-\"\"} … env variables in the form GITEA__SECTION_NAME__KEY_NAME"}}
			return f
		},
		tags: []variant{
			{match: []string{"*rootless*"}, facts: func(f Facts) Facts {
				f.TCP = Fact[[]int]{}
				f.Data = Fact[[]string]{Value: []string{"/etc/gitea", "/var/lib/gitea"}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/023ef493211f44ec0d93485e677a7ca5330f2e0c/Dockerfile.rootless", Says: "VOLUME [\"/var/lib/gitea\", \"/etc/gitea\"]"}}
				f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/go-gitea/gitea/blob/023ef493211f44ec0d93485e677a7ca5330f2e0c/Dockerfile.rootless", Says: "USER 1000:1000"}}
				return f
			}},
		},
	},
	99: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Source: Source{File: "https://github.com/gitlabhq/gitlabhq/blob/00780264a7f8eaaf304c22aaa481e1942ced05cd/doc/install/requirements.md", Says: "you need at least 4GB available before running GitLab."}}
			f.CPU = Fact[float64]{Value: 1, Source: Source{File: "https://github.com/gitlabhq/gitlabhq/blob/00780264a7f8eaaf304c22aaa481e1942ced05cd/doc/install/requirements.md", Says: "1 core supports up to 100 users"}}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Source: Source{File: "https://gitlab.com/gitlab-org/omnibus-gitlab/-/merge_requests/2302", Says: "In my case, the first init takes about 10 minutes."}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Source: Source{File: "https://gitlab.com/gitlab-org/omnibus-gitlab/issues/489", Says: "if you specify an https address for external_url in gitlab.rb, the gitlab-ctl chef run will disable nginx listening on port 80 and turn on port 443 and SSL."}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Source: Source{File: "https://gitlab.com/gitlab-org/omnibus-gitlab/-/merge_requests/319", Says: "This MR makes it possible to proxy SSL by disabling HTTPS on the GitLab nginx server."}}
			return f
		},
	},
	100: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/golang/blob/01abd89f7fda4586d2dc2d18c2ff70fd90199198/1.23/bookworm/Dockerfile", Says: "FROM buildpack-deps:bookworm-scm … RUN set -eux"}}
			return f
		},
	},
	101: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/gotenberg/gotenberg/blob/00c6ed038738c7a0ae198a0739b94783904ffaf2/build/Dockerfile", Says: "# Default API port. EXPOSE 3000"}}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Source: Source{File: "https://github.com/gotenberg/gotenberg/blob/00c6ed038738c7a0ae198a0739b94783904ffaf2/build/Dockerfile", Says: "ENV AWS_LWA_READINESS_CHECK_PATH=/health"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/gotenberg/gotenberg/blob/00c6ed038738c7a0ae198a0739b94783904ffaf2/build/Dockerfile", Says: "ARG GOTENBERG_USER_UID=1001 … USER gotenberg"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/gotenberg/gotenberg/blob/00c6ed038738c7a0ae198a0739b94783904ffaf2/build/Dockerfile", Says: "apt-get update -qq"}}
			f.Backend = Fact[string]{Value: "converter", Source: Source{File: "https://github.com/paperless-ngx/paperless-ngx/blob/b0e0e8a35373a5d9d588a507cb63c79e50a23403/docker/compose/docker-compose.postgres-tika.yml", Says: "PAPERLESS_TIKA_GOTENBERG_ENDPOINT: http://gotenberg:3000"}}
			return f
		},
	},
	102: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/gotify/server/blob/02f22121dfd8219eddefb1fc45934afa725d4a75/docker/Dockerfile", Says: "ARG GOTIFY_SERVER_EXPOSE=80 … EXPOSE $GOTIFY_SERVER_EXPOSE"}}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Source: Source{File: "https://github.com/gotify/server/blob/02f22121dfd8219eddefb1fc45934afa725d4a75/docker/Dockerfile", Says: "CMD curl --fail http://localhost:$GOTIFY_SERVER_PORT/health || exit 1"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/gotify/server/blob/02f22121dfd8219eddefb1fc45934afa725d4a75/docker/Dockerfile", Says: "FROM debian:${DEBIAN}"}}
			return f
		},
	},
	103: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Source: Source{File: "https://github.com/grafana/tempo/blob/ad33aa8fafc41a4ea58519f7b7a88b1aa1383224/example/docker-compose/distributed/docker-compose.yaml", Says: "- --server.http.listen-addr=0.0.0.0:12345"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Source: Source{File: "https://github.com/grafana/alloy/blob/ea30b1f7f5a1e46c647a5a62ee6a4579a8423b21/Dockerfile", Says: "CMD [\"run\", \"/etc/alloy/config.alloy\", \"--storage.path=/var/lib/alloy/data\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/grafana/alloy/blob/ea30b1f7f5a1e46c647a5a62ee6a4579a8423b21/Dockerfile", Says: "RUN groupadd --gid $UID $USERNAME"}}
			return f
		},
	},
	104: { // grafana/grafana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile", Says: "EXPOSE 3000"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/grafana"}, Source: Source{File: "https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile", Says: "GF_PATHS_DATA=\"/var/lib/grafana\""}}
			f.User = Fact[User]{Value: User{ID: 472, Root: false}, Source: Source{File: "https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile", Says: "ARG GF_UID=\"472\" … USER \"$GF_UID\""}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/grafana/grafana/blob/78515af65f036f536c4ab2e6fdb5484552f99f1f/Dockerfile", Says: "RUN if grep -i -q alpine /etc/issue; then"}}
			f.PublicURL = Fact[[]string]{Value: []string{"GF_SERVER_ROOT_URL"}, Source: Source{File: "https://grafana.com/docs/grafana/v5.4/installation/docker", Says: "-e \"GF_SERVER_ROOT_URL=http://grafana.server.name\""}}
			return f
		},
	},
	105: { // grafana/loki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3100}, Source: Source{File: "https://github.com/grafana/loki/blob/0230065a10abdce767a9c3b84a9e43cdf61a1b87/cmd/loki/Dockerfile", Says: "EXPOSE 3100"}}
			f.Data = Fact[[]string]{Value: []string{"/loki"}, Source: Source{File: "https://github.com/grafana/loki/blob/0230065a10abdce767a9c3b84a9e43cdf61a1b87/cmd/loki/Dockerfile", Says: "mkdir -p /loki/rules && \\ mkdir -p /loki/rules-temp"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/grafana/loki/blob/0456f7fb9d68ce5628d82bef4294ebb38686a080/cmd/loki/Dockerfile.cross", Says: "USER 10001"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/grafana/loki/blob/0456f7fb9d68ce5628d82bef4294ebb38686a080/cmd/loki/Dockerfile.cross", Says: "FROM gcr.io/distroless/static:nonroot"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/grafana/loki/blob/02cc97e647dc6dea3c68156fb30ecca166fffc7f/README.md", Says: "is the main service, responsible for storing logs and processing queries"}}
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
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/grafana/loki/blob/072f705786cc97574f5d45887d72f9a4bb870eb8/clients/cmd/promtail/Dockerfile", Says: "FROM public.ecr.aws/ubuntu/ubuntu:noble … RUN apt-get update"}}
			return f
		},
	},
	107: { // grafana/tempo
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/grafana/tempo/blob/6e827d68bf27d88734dfb065c49a11f2bf6cbe9f/cmd/tempo/Dockerfile", Says: "USER 10001:10001"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/grafana/tempo/issues/5352", Says: "Image (latest) doesn't have /bin/sh."}}
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
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/Graylog2/graylog-docker/blob/0356ac2aca4fac1dd41525935b95b297591f0746/docker/oss/Dockerfile", Says: "EXPOSE 9000"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/Graylog2/graylog-docker/blob/0356ac2aca4fac1dd41525935b95b297591f0746/docker/oss/Dockerfile", Says: "FROM eclipse-temurin:22-jre-jammy"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/graylog/data"}, Source: Source{File: "https://github.com/Graylog2/graylog-docker/blob/0356ac2aca4fac1dd41525935b95b297591f0746/docker/oss/Dockerfile", Says: "ARG GRAYLOG_HOME=/usr/share/graylog … VOLUME ${GRAYLOG_HOME}/data"}}
			f.User = Fact[User]{Value: User{ID: 1100, Root: false}, Source: Source{File: "https://github.com/Graylog2/graylog-docker/blob/0356ac2aca4fac1dd41525935b95b297591f0746/docker/oss/Dockerfile", Says: "ARG GRAYLOG_UID=1100 … USER ${GRAYLOG_USER}"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/Graylog2/graylog-docker/blob/0356ac2aca4fac1dd41525935b95b297591f0746/docker/oss/Dockerfile", Says: "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]"}}
			f.PublicURL = Fact[[]string]{Value: []string{"GRAYLOG_HTTP_EXTERNAL_URI"}, Source: Source{File: "https://github.com/Graylog2/docker-compose/blob/02af6129602ee9eb79b79dd7615b8e1cbdeedc60/open-core/docker-compose.yml", Says: "GRAYLOG_HTTP_EXTERNAL_URI: \"http://localhost:9000/\""}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GRAYLOG_PASSWORD_SECRET"}, Setting{Name: "GRAYLOG_PASSWORD_SECRET__FILE"}, Setting{Name: "/usr/share/graylog/data/config"}}, Requirement{Setting{Name: "GRAYLOG_ROOT_PASSWORD_SHA2"}, Setting{Name: "GRAYLOG_ROOT_PASSWORD_SHA2__FILE"}, Setting{Name: "/usr/share/graylog/data/config"}}}, Source: Source{File: "https://github.com/Graylog2/docker-compose/blob/14551eef4b9216b46af40a6432d507143e3e8d1b/README.md", Says: "Be sure to to set the `GRAYLOG_PASSWORD_SECRET` and `GRAYLOG_ROOT_PASSWORD_SHA2` environment variables in the .env file! Graylog won't start without these."}}
			return f
		},
	},
	109: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Source: Source{File: "https://github.com/Graylog2/docker-compose/blob/02af6129602ee9eb79b79dd7615b8e1cbdeedc60/open-core/docker-compose.yml", Says: "- \"graylog-datanode:/var/lib/graylog-datanode\""}}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "Increase the number of memory maps available to OpenSearch. … vm.max_map_count=262144"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/Graylog2/graylog2-server/issues/17430", Says: "OpenSearch requires vm.max_map_count to be a minimum value which is larger than the default on many systems."}}
			return f
		},
	},
	110: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/apache/guacamole-client/blob/00c9d5a7f6ec7d5ddf268a69cae05793f6dd6a61/Dockerfile", Says: "# Start Guacamole under Tomcat, listening on 0.0.0.0:8080 EXPOSE 8080"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/apache/guacamole-client/blob/00c9d5a7f6ec7d5ddf268a69cae05793f6dd6a61/Dockerfile", Says: "FROM tomcat:${TOMCAT_VERSION}-${TOMCAT_JRE}"}}
			return f
		},
	},
	111: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Source: Source{File: "https://github.com/gvenzl/oci-oracle-free/blob/70fe2f6413a9c59e099fcb5f188151e49d70fb91/container-entrypoint.sh", Says: "if [ -z \"${ORACLE_PASSWORD:-}\" ] && [ -z \"${ORACLE_RANDOM_PASSWORD:-}\" ]; then … exit 1; … if [ -n \"${APP_USER:-}\" ] && [ -z \"${APP_USER_PASSWORD}\" ]; then … exit 1;"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/gvenzl/oci-oracle-free/blob/70fe2f6413a9c59e099fcb5f188151e49d70fb91/container-entrypoint.sh", Says: "Oracle Database SYS and SYSTEM passwords have to be specified at first database startup."}}
			return f
		},
	},
	112: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/hapifhir/hapi-fhir-jpaserver-starter/blob/033476db2ebfc9625101126d7deb6c46455cd665/Dockerfile", Says: "FROM gcr.io/distroless/java17-debian11:nonroot as default"}}
			return f
		},
	},
	113: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Source: Source{File: "https://github.com/docker-library/haproxy/blob/024ece8e67340cde4d0bb69ac691acc68fad3209/3.0/Dockerfile", Says: "--uid 99 \\ haproxy … USER haproxy"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/haproxy/blob/024ece8e67340cde4d0bb69ac691acc68fad3209/3.0/Dockerfile", Says: "FROM debian:bookworm-slim"}}
			return f
		},
	},
	114: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Source: Source{File: "https://github.com/hashicorp/consul/blob/03658a093a6e785221f04380a4d86f87e9c0792a/Dockerfile", Says: "# HTTP and DNS (both TCP and UDP) are the primary interfaces … EXPOSE 8500 8600 8600/udp"}}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Source: Source{File: "https://github.com/hashicorp/consul/blob/03658a093a6e785221f04380a4d86f87e9c0792a/Dockerfile", Says: "EXPOSE 8300 … EXPOSE 8301 8301/udp 8302 8302/udp … EXPOSE 8500 8600 8600/udp"}}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Source: Source{File: "https://github.com/hashicorp/consul/blob/03658a093a6e785221f04380a4d86f87e9c0792a/Dockerfile", Says: "VOLUME /consul/data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/hashicorp/consul/blob/03658a093a6e785221f04380a4d86f87e9c0792a/Dockerfile", Says: "FROM docker.mirror.hashicorp.services/alpine:3.24 AS default"}}
			f.Backend = Fact[string]{Value: "registry", Source: Source{File: "https://github.com/hashicorp/consul/blob/03658a093a6e785221f04380a4d86f87e9c0792a/Dockerfile", Says: "the primary interfaces that applications # use to interact with Consul"}}
			return f
		},
	},
	115: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Source: Source{File: "https://github.com/hashicorp/vault/blob/024c09b6651c8f1f568915ad01411862af89aaca/Dockerfile", Says: "# 8200/tcp is the primary interface that applications use to interact with # Vault. EXPOSE 8200"}}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Source: Source{File: "https://github.com/hashicorp/vault/blob/024c09b6651c8f1f568915ad01411862af89aaca/Dockerfile", Says: "VOLUME /vault/logs … VOLUME /vault/file"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/hashicorp/vault/blob/024c09b6651c8f1f568915ad01411862af89aaca/Dockerfile", Says: "FROM alpine:3 as default"}}
			f.Backend = Fact[string]{Value: "secret store", Source: Source{File: "https://github.com/hashicorp/vault/blob/024c09b6651c8f1f568915ad01411862af89aaca/Dockerfile", Says: "the primary interface that applications use to interact with # Vault"}}
			return f
		},
	},
	116: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/hasura/graphql-engine/blob/0075db6d839f3cf3c7b8f502f89eef3398bd7859/install-manifests/docker-compose/docker-compose.yaml", Says: "- \"8080:8080\""}}
			return f
		},
	},
	117: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/healthchecks/healthchecks/blob/29b5ec251059034b79e0120e2ff0c3e35d7bd9f8/docker/docker-compose.yml", Says: "- \"8000:8000\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Source: Source{File: "https://github.com/healthchecks/healthchecks/blob/29b5ec251059034b79e0120e2ff0c3e35d7bd9f8/docker/.env.example", Says: "SITE_ROOT=http://localhost:8000"}}
			return f
		},
	},
	118: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/httpd/blob/f3b7fd9c8ef59d1ad46c8b2a27df3e02d822834f/2.4/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/httpd/blob/f3b7fd9c8ef59d1ad46c8b2a27df3e02d822834f/2.4/Dockerfile", Says: "apt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false"}}
			return f
		},
	},
	119: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Source: Source{File: "https://github.com/Infisical/infisical/blob/007e8c4442be584789560f476fcdd1cb4beb1ec0/.env.example", Says: "# Website URL # Required SITE_URL=http://localhost:8080"}}
			return f
		},
	},
	120: { // influxdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8086}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/046b771067f49927d5434889a0f128b5989681b6/influxdb/2.7/Dockerfile", Says: "EXPOSE 8086"}}
			f.Data = Fact[[]string]{Value: []string{"/etc/influxdb2", "/var/lib/influxdb2"}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/046b771067f49927d5434889a0f128b5989681b6/influxdb/2.7/Dockerfile", Says: "VOLUME /var/lib/influxdb2 /etc/influxdb2"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/046b771067f49927d5434889a0f128b5989681b6/influxdb/2.7/Dockerfile", Says: "useradd -r -g influxdb --uid=1000 … # Install gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/046b771067f49927d5434889a0f128b5989681b6/influxdb/2.7/Dockerfile", Says: "FROM debian:trixie-slim"}}
			f.Server = Fact[[]string]{Value: []string{"influxd"}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/8b85c0004d5660420d411e4d7f3df8d237a05fa6/influxdb/2.7/entrypoint.sh", Says: "3. Running `influxd run` with no auto-setup or auto-upgrade behavior"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_USERNAME"}, Setting{Name: "DOCKER_INFLUXDB_INIT_USERNAME_FILE"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_PASSWORD"}, Setting{Name: "DOCKER_INFLUXDB_INIT_PASSWORD_FILE"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_ORG"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}, Requirement{Setting{Name: "DOCKER_INFLUXDB_INIT_BUCKET"}, Setting{Name: "DOCKER_INFLUXDB_INIT_MODE", Not: true}}}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/8b85c0004d5660420d411e4d7f3df8d237a05fa6/influxdb/2.7/entrypoint.sh", Says: "declare -ra REQUIRED_INIT_VARS=( DOCKER_INFLUXDB_INIT_USERNAME DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ORG DOCKER_INFLUXDB_INIT_BUCKET ) … log error \"missing parameter, cannot init InfluxDB\" parameter ${var} … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/4316ec770d98f27d508ea31187065782fb8a04e0/influxdb/README-short.txt", Says: "InfluxDB is an open source time series database"}}
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
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Source: Source{File: "https://github.com/itzg/docker-minecraft-server/blob/004cbdb9f7da9847d9e2e2a926a1d2b0c0931761/Dockerfile", Says: "EXPOSE 25565 25575"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/itzg/docker-minecraft-server/blob/004cbdb9f7da9847d9e2e2a926a1d2b0c0931761/Dockerfile", Says: "MEMORY=\"1G\""}}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Source: Source{File: "https://github.com/itzg/docker-minecraft-server/blob/0d73e5cbf8f8c7ad621cec7795292fbf56f721be/docs/configuration/jvm-options.md", Says: "`MEMORY`: \"1G\" by default, can be used to adjust both initial (`Xms`) and max (`Xmx`) memory heap settings of the JVM … `MAX_MEMORY`: independently sets the max heap size"}}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Source: Source{File: "https://github.com/itzg/docker-minecraft-server/blob/004cbdb9f7da9847d9e2e2a926a1d2b0c0931761/Dockerfile", Says: "HEALTHCHECK --start-period=1m"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/itzg/docker-minecraft-server/blob/004cbdb9f7da9847d9e2e2a926a1d2b0c0931761/Dockerfile", Says: "VOLUME [\"/data\"]"}}
			return f
		},
	},
	122: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Source: Source{File: "https://github.com/jaegertracing/jaeger/blob/4cb42638f74b794ef3f489c90a42f5bca0165499/cmd/all-in-one/Dockerfile", Says: "# Agent config HTTP EXPOSE 5778 # Collector HTTP EXPOSE 14268 … # Web HTTP EXPOSE 16686"}}
			f.TCP = Fact[[]int]{Value: []int{14250}, Source: Source{File: "https://github.com/jaegertracing/jaeger/blob/4cb42638f74b794ef3f489c90a42f5bca0165499/cmd/all-in-one/Dockerfile", Says: "# Collector gRPC EXPOSE 14250"}}
			return f
		},
	},
	123: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Source: Source{File: "https://github.com/jellyfin/jellyfin-packaging/blob/0198983ef68fa4b0e7139d4347aaa8753c0f9f4e/docker/Dockerfile", Says: "EXPOSE 8096"}}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Source: Source{File: "https://github.com/jellyfin/jellyfin-packaging/blob/0198983ef68fa4b0e7139d4347aaa8753c0f9f4e/docker/Dockerfile", Says: "HEALTHCHECK --interval=30s --timeout=30s --start-period=10s"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/jellyfin/jellyfin-packaging/blob/0198983ef68fa4b0e7139d4347aaa8753c0f9f4e/docker/Dockerfile", Says: "RUN mkdir -p ${JELLYFIN_DATA_DIR}"}}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Source: Source{File: "https://github.com/jellyfin/jellyfin.org/blob/0405294858405a6f272f81d34f03bdef848ae906/docs/general/installation/container.md", Says: "# Optional - alternative address used for autodiscovery … JELLYFIN_PublishedServerUrl=http://example.com"}}
			return f
		},
	},
	124: { // jenkins/jenkins
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "ARG http_port=8080 … # for main web interface: EXPOSE ${http_port}"}}
			f.TCP = Fact[[]int]{Value: []int{50000}, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "ARG agent_port=50000 … # will be used by attached agents: EXPOSE ${agent_port}"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "ENV JAVA_HOME=/opt/java/openjdk … COPY --from=jre-build /javaruntime $JAVA_HOME"}}
			f.Data = Fact[[]string]{Value: []string{"/var/jenkins_home"}, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "ARG JENKINS_HOME=/var/jenkins_home … VOLUME $JENKINS_HOME"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "# Jenkins is run with user `jenkins`, uid = 1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/jenkinsci/docker/blob/0556428af89dc2c560031d8e2d4e8082f9f3479f/debian/bookworm/hotspot/Dockerfile", Says: "FROM debian:bookworm-\"${BOOKWORM_TAG}\" AS controller"}}
			return f
		},
	},
	125: { // joomla
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Source: Source{File: "https://github.com/joomla-docker/docker-joomla/blob/60bdaae5a96b191d1a229b92e0cecf5e0bd1552a/5.1/php8.2/apache/Dockerfile", Says: "VOLUME /var/www/html"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/joomla-docker/docker-joomla/blob/60bdaae5a96b191d1a229b92e0cecf5e0bd1552a/5.1/php8.2/apache/Dockerfile", Says: "FROM php:8.2-apache"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	126: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Source: Source{File: "https://github.com/laurent22/joplin/blob/02c632109f86ba4df9ee867671c7cd5ec80833e4/packages/server/README.md", Says: "access the Admin Page using `http://[hostname]:22300`"}}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Source: Source{File: "https://github.com/laurent22/joplin/blob/31ef1d675c7b402a87902a5aaeaa7f6331ab21e9/.env-sample", Says: "APP_BASE_URL=http://localhost:22300"}}
			return f
		},
	},
	127: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Source: Source{File: "https://github.com/kestra-io/kestra/blob/58c1ca2d0589c888328bacc3ee65e65dc4ba0a6a/docker-compose.yml", Says: "- \"8080:8080\" - \"8081:8081\""}}
			f.Memory = Fact[int]{Value: 4096, Source: Source{File: "https://github.com/kestra-io/docs/blob/a3da9bbd21b6f94f4fe71169bf0a21ac2916f8b0/content/docs/10.administrator-guide/00.requirements.md", Says: "A Kestra standalone server requires at least 4 GiB of memory and 2 vCPUs."}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/kestra-io/kestra/blob/06db574181d611b1f0e3a507cea1b41ef4cfa181/Dockerfile", Says: "FROM eclipse-temurin:17-jre"}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://github.com/kestra-io/docs/blob/a3da9bbd21b6f94f4fe71169bf0a21ac2916f8b0/content/docs/10.administrator-guide/00.requirements.md", Says: "A Kestra standalone server requires at least 4 GiB of memory and 2 vCPUs."}}
			return f
		},
	},
	128: { // kibana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/kibana/Dockerfile", Says: "EXPOSE 5601"}}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/"}, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/122855a987c5857c3ed8a02f284baf605b1855af/docs/reference/setup/install/docker/docker-compose.yml", Says: "curl -s -I http://localhost:5601 | grep -q 'HTTP/1.1 302 Found'"}}
			f.Memory = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/0285f4d946ebea3322ab997aadcaf309bcc6b9cd/docs/reference/setup/install/docker/.env", Says: "# Increase or decrease based on the available host memory (in bytes) MEM_LIMIT=1073741824"}}
			f.Migrates = Fact[bool]{Value: true, Source: Source{File: "https://github.com/elastic/kibana/blob/01693daf309f24b7483bec37661efc9bbe51b68c/docs/setup/upgrade/saved-objects-migration.asciidoc", Says: "an upgrade migration is performed before starting plugins or serving HTTP traffic"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/kibana/data"}, Source: Source{File: "https://github.com/elastic/elasticsearch/blob/122855a987c5857c3ed8a02f284baf605b1855af/docs/reference/setup/install/docker/docker-compose.yml", Says: "- kibanadata:/usr/share/kibana/data"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/kibana/Dockerfile", Says: "USER 1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/kibana/Dockerfile", Says: "FROM ubuntu:20.04 EXPOSE 5601"}}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_PUBLICBASEURL"}, Source: Source{File: "https://github.com/elastic/kibana/blob/00cc64eb33dc3f617ff730dce9d6118ffd318ff1/src/dev/build/tasks/os_packages/docker_generator/resources/base/bin/kibana-docker", Says: "server.publicBaseUrl … env_var=$(echo ${kibana_var^^} | tr . _)"}}
			return f
		},
	},
	129: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Source: Source{File: "https://github.com/Kong/docker-kong/blob/d1ed165bfeb6304815bc537b3e8ff387fa0b350a/compose/docker-compose.yml", Says: "${KONG_PROXY_LISTEN:-0.0.0.0:8000} … ${KONG_ADMIN_LISTEN:-0.0.0.0:8001} … ${KONG_ADMIN_GUI_LISTEN:-0.0.0.0:8002}"}}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Source: Source{File: "https://github.com/Kong/docker-kong/blob/d1ed165bfeb6304815bc537b3e8ff387fa0b350a/compose/docker-compose.yml", Says: "- \"${KONG_INBOUND_SSL_PROXY_LISTEN:-0.0.0.0}:8443:8443/tcp\""}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/Kong/docker-kong/blob/025391ee17436742f8f27462f2ff4c1ea691af14/ubuntu/Dockerfile", Says: "FROM ubuntu:xenial"}}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Source: Source{File: "https://developer.konghq.com/gateway/secure-the-admin-api", Says: "Because this API allows full control of Kong Gateway, it’s important to secure it against unwanted access."}}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Source: Source{File: "https://github.com/Kong/docker-kong/blob/028dda17e9b6e6f1f07bcfd0a660ba3494b07ee8/compose/docker-compose.yml", Says: "KONG_DATABASE: ${KONG_DATABASE:-off} … command: kong migrations bootstrap"}}
			return f
		},
	},
	130: { // langfuse/langfuse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/langfuse/langfuse/blob/00e73ad8b4df1d88ad2e33f122bc280e9c6e113f/docker-compose.yml", Says: "- 3000:3000"}}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Source: Source{File: "https://github.com/langfuse/langfuse/blob/00e73ad8b4df1d88ad2e33f122bc280e9c6e113f/docker-compose.yml", Says: "NEXTAUTH_URL: http://localhost:3000"}}
			return f
		},
	},
	131: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/liquibase/docker/blob/020928c71c223d85902b692650cba51b32234b5a/Dockerfile", Says: "adduser --disabled-password --uid 1001 --ingroup liquibase liquibase … USER liquibase"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/liquibase/docker/blob/020928c71c223d85902b692650cba51b32234b5a/Dockerfile", Says: "FROM eclipse-temurin:17-jre-jammy as production"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/liquibase/docker/blob/020928c71c223d85902b692650cba51b32234b5a/Dockerfile", Says: "ENTRYPOINT [\"/liquibase/docker-entrypoint.sh\"] CMD [\"--help\"]"}}
			return f
		},
	},
	132: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/knadh/listmonk/blob/181948015366c2111013f7121806217a097587b5/docker-compose.yml", Says: "- \"9000:9000\""}}
			return f
		},
	},
	133: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Source: Source{File: "https://github.com/localstack/localstack/blob/00d1ae9b89e6f9e90f452280615d1f76e8927bff/Dockerfile", Says: "# expose edge service, external service ports, and debugpy EXPOSE 4566 4510-4559 5678"}}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Source: Source{File: "https://github.com/localstack/localstack/blob/00d1ae9b89e6f9e90f452280615d1f76e8927bff/Dockerfile", Says: "HEALTHCHECK --interval=10s --start-period=15s"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Source: Source{File: "https://github.com/localstack/localstack/blob/00d1ae9b89e6f9e90f452280615d1f76e8927bff/Dockerfile", Says: "VOLUME /var/lib/localstack"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/localstack/localstack/blob/00d1ae9b89e6f9e90f452280615d1f76e8927bff/Dockerfile", Says: "RUN make entrypoints"}}
			return f
		},
	},
	134: { // logstash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9600}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/02010b84111d0b014623b6a532bf0b505b80da65/logstash/Dockerfile", Says: "EXPOSE 9600 5044"}}
			f.TCP = Fact[[]int]{Value: []int{5044}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/02010b84111d0b014623b6a532bf0b505b80da65/logstash/Dockerfile", Says: "EXPOSE 9600 5044"}}
			f.Heap = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/elastic/logstash/blob/02d90fd29720949b7a516cd465a42e83af65ddca/config/jvm.options", Says: "-Xms1g -Xmx1g"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/02010b84111d0b014623b6a532bf0b505b80da65/logstash/Dockerfile", Says: "USER 1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/elastic/dockerfiles/blob/02010b84111d0b014623b6a532bf0b505b80da65/logstash/Dockerfile", Says: "FROM centos:7"}}
			f.Backend = Fact[string]{Value: "collector", Source: Source{File: "https://github.com/docker-library/docs/blob/3a5ee2af49550e2c692a15c339725b4967720db1/logstash/README-short.txt", Says: "Logstash is a tool for managing events and logs."}}
			return f
		},
	},
	135: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Source: Source{File: "https://github.com/louislam/uptime-kuma/blob/03ac511b058c809ecc66605db6bba5aee48300f5/docker/dockerfile", Says: "EXPOSE 3001"}}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Source: Source{File: "https://github.com/louislam/uptime-kuma/blob/03ac511b058c809ecc66605db6bba5aee48300f5/docker/dockerfile", Says: "HEALTHCHECK --interval=60s --timeout=30s --start-period=180s"}}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Source: Source{File: "https://github.com/louislam/uptime-kuma/blob/03ac511b058c809ecc66605db6bba5aee48300f5/docker/dockerfile", Says: "VOLUME [\"/app/data\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/louislam/uptime-kuma/blob/03ac511b058c809ecc66605db6bba5aee48300f5/docker/dockerfile", Says: "AS release … FROM release AS nightly RUN npm run mark-as-nightly"}}
			return f
		},
	},
	136: { // lscr.io/linuxserver/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/linuxserver/docker-bookstack/blob/001da315522ac64c531126c93184bcc18a0d974e/Dockerfile", Says: "EXPOSE 80 443"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/linuxserver/docker-bookstack/blob/001da315522ac64c531126c93184bcc18a0d974e/Dockerfile", Says: "EXPOSE 80 443"}}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Source: Source{File: "https://github.com/linuxserver/docker-bookstack/blob/001da315522ac64c531126c93184bcc18a0d974e/Dockerfile", Says: "VOLUME /config"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/linuxserver/docker-bookstack/blob/001da315522ac64c531126c93184bcc18a0d974e/Dockerfile", Says: "FROM ghcr.io/linuxserver/baseimage-alpine-nginx:3.22"}}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Source: Source{File: "https://github.com/linuxserver/docker-bookstack/blob/001da315522ac64c531126c93184bcc18a0d974e/readme-vars.yml", Says: "env_var: \"APP_URL\", env_value: \"\", desc: \"The protocol, IP/URL, and port that your application will be accessed on"}}
			return f
		},
	},
	137: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/linuxserver/docker-swag/blob/0004cd1ce8a81535795d501ae91fcbdebd0b6688/Dockerfile", Says: "EXPOSE 80 443"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/linuxserver/docker-swag/blob/0004cd1ce8a81535795d501ae91fcbdebd0b6688/Dockerfile", Says: "EXPOSE 80 443"}}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Source: Source{File: "https://github.com/linuxserver/docker-swag/blob/0004cd1ce8a81535795d501ae91fcbdebd0b6688/Dockerfile", Says: "VOLUME /config"}}
			return f
		},
	},
	138: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Source: Source{File: "https://github.com/mailhog/MailHog/blob/01ce555a236440434fac142892dc2895b0a257fd/Dockerfile", Says: "# Expose the SMTP and HTTP ports: EXPOSE 1025 8025"}}
			f.TCP = Fact[[]int]{Value: []int{1025}, Source: Source{File: "https://github.com/mailhog/MailHog/blob/01ce555a236440434fac142892dc2895b0a257fd/Dockerfile", Says: "# Expose the SMTP and HTTP ports: EXPOSE 1025 8025"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/mailhog/MailHog/blob/01ce555a236440434fac142892dc2895b0a257fd/Dockerfile", Says: "RUN adduser -D -u 1000 mailhog USER mailhog"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/mailhog/MailHog/blob/01ce555a236440434fac142892dc2895b0a257fd/Dockerfile", Says: "FROM alpine:3.4"}}
			return f
		},
	},
	139: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/makeplane/plane/blob/4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b/deployments/cli/community/docker-compose.yml", Says: "- target: 80 published: ${LISTEN_HTTP_PORT:-80}"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/makeplane/plane/blob/4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b/deployments/cli/community/docker-compose.yml", Says: "- target: 443 published: ${LISTEN_HTTPS_PORT:-443}"}}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Source: Source{File: "https://github.com/makeplane/plane/blob/4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b/deployments/cli/community/docker-compose.yml", Says: "- proxy_config:/config - proxy_data:/data"}}
			return f
		},
	},
	140: { // mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Source: Source{File: "https://github.com/MariaDB/mariadb-docker/blob/0c710468e3fb2ccec6cdc14350ee0f1eaf668307/11.4/Dockerfile", Says: "EXPOSE 3306"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Source: Source{File: "https://github.com/MariaDB/mariadb-docker/blob/0c710468e3fb2ccec6cdc14350ee0f1eaf668307/11.4/Dockerfile", Says: "VOLUME /var/lib/mysql"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/MariaDB/mariadb-docker/blob/0c710468e3fb2ccec6cdc14350ee0f1eaf668307/11.4/Dockerfile", Says: "FROM ubuntu:jammy"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://mariadb.com/kb/en/library/mysqld_multi/", Says: "Beware of the dangers of using multiple mysqld servers with the same data directory."}}
			f.Server = Fact[[]string]{Value: []string{"mariadbd", "mysqld"}, Source: Source{File: "https://github.com/MariaDB/mariadb-docker/blob/945c0f2bc9bacc4010f41baee70b36c9b5d11df6/docker-entrypoint.sh", Says: "if [ \"$1\" = 'mariadbd' ] || [ \"$1\" = 'mysqld' ] && ! _mysql_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MARIADB_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MARIADB_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH_FILE"}, Setting{Name: "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_RANDOM_ROOT_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}, Setting{Name: "/docker-entrypoint-initdb.d/*.tar.*"}}}, Source: Source{File: "https://github.com/MariaDB/mariadb-docker/blob/945c0f2bc9bacc4010f41baee70b36c9b5d11df6/docker-entrypoint.sh", Says: "Restoring from backup requires no environment variables … if [ -z \"$MARIADB_ROOT_PASSWORD\" ] && [ -z \"$MARIADB_ROOT_PASSWORD_HASH\" ] && [ -z \"$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD\" ] && [ -z \"$MARIADB_RANDOM_ROOT_PASSWORD\" ]; then mysql_error"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/144b94dcb1b774bad02d3cac53529f7cceda4ab0/mariadb/README-short.txt", Says: "MariaDB is a community-developed fork of MySQL"}}
			return f
		},
	},
	141: { // matomo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Source: Source{File: "https://github.com/matomo-org/docker/blob/01882f7d963f83097dffa9dfd7375de362b98034/apache/Dockerfile", Says: "VOLUME /var/www/html"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/matomo-org/docker/blob/01882f7d963f83097dffa9dfd7375de362b98034/apache/Dockerfile", Says: "FROM php:7.1-apache"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	142: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Source: Source{File: "https://github.com/matrix-org/synapse/blob/035406ce3586533cc35a49ca463d49ec74caddf8/docker/README.md", Says: "The default configuration exposes a single HTTP port: http://localhost:8008."}}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Source: Source{File: "https://github.com/matrix-org/synapse/blob/035406ce3586533cc35a49ca463d49ec74caddf8/docker/README.md", Says: "test: [\"CMD\", \"curl\", \"-fSs\", \"http://localhost:8008/health\"]"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/matrix-org/synapse/blob/035406ce3586533cc35a49ca463d49ec74caddf8/docker/README.md", Says: "the image expects a single volume, located at `/data`"}}
			return f
		},
	},
	143: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Source: Source{File: "https://github.com/mattermost/mattermost/blob/00faf884419f191db7e0b755118b16450ec7c327/server/build/Dockerfile", Says: "CMD curl -f http://localhost:8065/api/v4/system/ping || exit 1"}}
			f.TCP = Fact[[]int]{Value: []int{8443}, Source: Source{File: "https://github.com/mattermost/docker/blob/1e4ab1370d6340271ca66988915c20a605b6c2f8/env.example", Says: "Inside the container 80, 443 and 8443 will be used … CALLS_PORT=8443"}}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Source: Source{File: "https://github.com/mattermost/mattermost/blob/00faf884419f191db7e0b755118b16450ec7c327/server/build/Dockerfile", Says: "CMD curl -f http://localhost:8065/api/v4/system/ping || exit 1"}}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Source: Source{File: "https://github.com/mattermost/mattermost/blob/00faf884419f191db7e0b755118b16450ec7c327/server/build/Dockerfile", Says: "VOLUME [\"/mattermost/data\", \"/mattermost/logs\", \"/mattermost/config\", \"/mattermost/plugins\", \"/mattermost/client/plugins\"]"}}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Source: Source{File: "https://github.com/mattermost/docker/blob/1e4ab1370d6340271ca66988915c20a605b6c2f8/docker-compose.yml", Says: "- MM_SERVICESETTINGS_SITEURL"}}
			return f
		},
	},
	144: { // mcr.microsoft.com/mssql/server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Source: Source{File: "https://github.com/MicrosoftDocs/sql-docs/blob/0039c216e8463a7b17093676d9b0cdd53742b4fd/docs/linux/quickstart-install-connect-docker.md", Says: "listening on TCP 1433 in the container"}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/MicrosoftDocs/sql-docs/blob/0039c216e8463a7b17093676d9b0cdd53742b4fd/docs/linux/quickstart-install-connect-docker.md", Says: "At least 2 GB of RAM."}}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Source: Source{File: "https://github.com/dotnet-architecture/eShopOnContainers/blob/06d5164532902a073813894c965d6c99122d39f2/src/docker-compose.override.yml", Says: "eshop-sqldata:/var/opt/mssql"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Source: Source{File: "https://github.com/MicrosoftDocs/sql-docs/blob/e35c504f83eb35336f55ba9efe27d9a37c87b876/docs/linux/quickstart-install-connect-docker.md", Says: "otherwise the container can not setup SQL server and will stop working. By default, the password must be at least 8 characters long … Set the **ACCEPT_EULA** variable to any value to confirm your acceptance … Required setting for the SQL Server image."}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/MicrosoftDocs/sql-docs/blob/0039c216e8463a7b17093676d9b0cdd53742b4fd/docs/linux/quickstart-install-connect-docker.md", Says: "You connect to a database and run a query."}}
			return f
		},
	},
	145: { // mediawiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/wikimedia/mediawiki-docker/blob/02834de6db2ebb934a9145e9d58476e254374cdf/1.42/apache/Dockerfile", Says: "FROM php:8.1-apache"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	146: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Source: Source{File: "https://github.com/docker-library/memcached/blob/0215dbaa543d98b7e54eee9162906d31fcb8677e/1/alpine/Dockerfile", Says: "EXPOSE 11211"}}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Source: Source{File: "https://github.com/docker-library/memcached/blob/0215dbaa543d98b7e54eee9162906d31fcb8677e/1/alpine/Dockerfile", Says: "adduser -D -u 11211 -G memcache memcache … USER memcache"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/memcached/blob/0215dbaa543d98b7e54eee9162906d31fcb8677e/1/alpine/Dockerfile", Says: "FROM alpine:3.19"}}
			f.Backend = Fact[string]{Value: "cache", Source: Source{File: "https://github.com/docker-library/docs/blob/2660c0fe20093456a462db437a9e894429d2d42a/memcached/README-short.txt", Says: "distributed memory object caching system"}}
			return f
		},
	},
	147: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/metabase/metabase/blob/0024b89173d0c1f3ab97e447b04594db950defe8/Dockerfile", Says: "# expose our default runtime port EXPOSE 3000"}}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Source: Source{File: "https://github.com/metabase/metabase/blob/02e85d731aeace22170882e681e0c6693ed5a4c3/docs/installation-and-operation/running-metabase-on-docker.md", Says: "test: curl --fail -I http://localhost:3000/api/health || exit 1"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/metabase/metabase/blob/0024b89173d0c1f3ab97e447b04594db950defe8/Dockerfile", Says: "FROM adoptopenjdk/openjdk11:alpine-jre as runner"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/metabase/metabase/blob/0024b89173d0c1f3ab97e447b04594db950defe8/Dockerfile", Says: "FROM adoptopenjdk/openjdk11:alpine-jre as runner"}}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Source: Source{File: "https://github.com/metabase/metabase/blob/004de464e62f6f40c67d8d473dfdb8faf3578c2e/docs/configuring-metabase/environment-variables.md", Says: "### `MB_SITE_URL` … This URL is used for things like creating links in emails, auth redirects"}}
			return f
		},
	},
	148: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/golang-migrate/migrate/blob/036995fe44f3f2b514fe16b5e84331fcabce0b69/Dockerfile", Says: "FROM alpine:3.23"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/golang-migrate/migrate/blob/036995fe44f3f2b514fe16b5e84331fcabce0b69/Dockerfile", Says: "ENTRYPOINT [\"migrate\"] CMD [\"--help\"]"}}
			return f
		},
	},
	149: { // milvusdb/milvus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Source: Source{File: "https://github.com/milvus-io/milvus/blob/03ce0a622096e8ee1d18c67bc1e7b0a42f092554/deployments/docker/standalone/docker-compose.yml", Says: "test: [\"CMD\", \"curl\", \"-f\", \"http://localhost:9091/healthz\"]"}}
			f.TCP = Fact[[]int]{Value: []int{19530}, Source: Source{File: "https://github.com/milvus-io/milvus/blob/03ce0a622096e8ee1d18c67bc1e7b0a42f092554/deployments/docker/standalone/docker-compose.yml", Says: "- \"19530:19530\""}}
			f.Health = Fact[Health]{Value: Health{Port: 9091, Path: "/healthz"}, Source: Source{File: "https://github.com/milvus-io/milvus/blob/03ce0a622096e8ee1d18c67bc1e7b0a42f092554/deployments/docker/standalone/docker-compose.yml", Says: "test: [\"CMD\", \"curl\", \"-f\", \"http://localhost:9091/healthz\"]"}}
			f.Memory = Fact[int]{Value: 8192, Source: Source{File: "https://milvus.io/docs/v2.2.x/install_standalone-docker.md", Says: "a minimum of 2 virtual CPUs (vCPUs) and 8 GB of initial memory. Otherwise, installation might fail."}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://milvus.io/docs/v2.2.x/install_standalone-docker.md", Says: "a minimum of 2 virtual CPUs (vCPUs) and 8 GB of initial memory. Otherwise, installation might fail."}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/milvus"}, Source: Source{File: "https://github.com/milvus-io/milvus/blob/03ce0a622096e8ee1d18c67bc1e7b0a42f092554/deployments/docker/standalone/docker-compose.yml", Says: "- ${DOCKER_VOLUME_DIRECTORY:-.}/volumes/milvus:/var/lib/milvus"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/milvus-io/milvus/blob/005dbd38d776f8b2afae9d140ec9664cca154766/README.md", Says: "Milvus is the world's fastest similarity search engine for massive-scale feature vectors."}}
			return f
		},
	},
	150: { // miniflux/miniflux
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/miniflux/v2/blob/00bddbb941260b3c5dd01595443f218835ab9392/packaging/docker/alpine/Dockerfile", Says: "EXPOSE 8080 ENV LISTEN_ADDR 0.0.0.0:8080"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/miniflux/v2/blob/00bddbb941260b3c5dd01595443f218835ab9392/packaging/docker/alpine/Dockerfile", Says: "FROM alpine:latest"}}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Source: Source{File: "https://github.com/miniflux/v2/blob/023ac1bb2b2106c848bbd1938401c515b5e62f6e/miniflux.1", Says: "BASE_URL Base URL to generate HTML links and base path for cookies"}}
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
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/minio/mc/blob/348943981dbd83f883af72cd7837f2b82600578a/Dockerfile.release", Says: "FROM registry.access.redhat.com/ubi9/ubi-micro:latest … RUN chmod +x /usr/bin/mc"}}
			f.OneShot = Fact[bool]{Value: true, Source: Source{File: "https://github.com/minio/mc/blob/348943981dbd83f883af72cd7837f2b82600578a/Dockerfile.release", Says: "ENTRYPOINT [\"mc\"]"}}
			return f
		},
	},
	152: { // minio/minio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/minio/minio/blob/0031b1205fe3af70a9d80465736fae5ed0ac9003/Dockerfile.release", Says: "EXPOSE 9000"}}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/minio/health/live"}, Source: Source{File: "https://github.com/minio/minio/blob/002ddea906777e0dbe76e23d1e7b107249c8b3c2/docs/metrics/healthcheck/README.md", Says: "path: /minio/health/live port: 9000 scheme: HTTP"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/minio/minio/blob/0031b1205fe3af70a9d80465736fae5ed0ac9003/Dockerfile.release", Says: "VOLUME [\"/data\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/minio/minio/blob/0031b1205fe3af70a9d80465736fae5ed0ac9003/Dockerfile.release", Says: "FROM registry.access.redhat.com/ubi9/ubi-minimal:9.2"}}
			f.PublicURL = Fact[[]string]{Value: []string{"MINIO_BROWSER_REDIRECT_URL"}, Source: Source{File: "https://github.com/minio/minio/blob/00453b319ce4a535647e818db29b5be3b3171ae3/internal/config/constants.go", Says: "EnvMinIOBrowserRedirectURL = \"MINIO_BROWSER_REDIRECT_URL\""}}
			f.Server = Fact[[]string]{Value: []string{"minio", "server"}, Source: Source{File: "https://github.com/minio/minio/blob/015736e408f5d08a9459bfe919a1d5fe3b39b81f/dockerscripts/docker-entrypoint.sh", Says: "if [ \"${1}\" != \"minio\" ]; then … set -- minio \"$@\""}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MINIO_ROOT_PASSWORD", Least: 8}, Setting{Name: "MINIO_ROOT_PASSWORD", Absent: true}, Setting{Name: "MINIO_ROOT_USER", Absent: true}, Setting{Name: "MINIO_ROOT_PASSWORD_FILE"}}, Requirement{Setting{Name: "MINIO_ROOT_USER", Least: 3}, Setting{Name: "MINIO_ROOT_USER", Absent: true}, Setting{Name: "MINIO_ROOT_PASSWORD", Absent: true}, Setting{Name: "MINIO_ROOT_USER_FILE"}}}, Source: Source{File: "https://github.com/minio/minio/blob/096139c96ae6dce6929d4fc8040f4cb0dc921a05/internal/auth/credentials.go", Says: "// Minimum length for MinIO access key. accessKeyMinLen = 3 … // Minimum length for MinIO secret key for both server secretKeyMinLen = 8 … if !IsSecretKeyValid(secretKey) { return cred, ErrInvalidSecretKeyLength }"}}
			return f
		},
	},
	153: { // mongo
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Source: Source{File: "https://github.com/docker-library/mongo/blob/005cf5957292a46cdada392a610687e56d04b225/7.0/Dockerfile", Says: "EXPOSE 27017"}}
			f.Data = Fact[[]string]{Value: []string{"/data/db"}, Source: Source{File: "https://github.com/docker-library/mongo/blob/005cf5957292a46cdada392a610687e56d04b225/7.0/Dockerfile", Says: "VOLUME /data/db /data/configdb"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/mongo/blob/005cf5957292a46cdada392a610687e56d04b225/7.0/Dockerfile", Says: "useradd --uid 999 --system --gid mongodb … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/mongo/blob/005cf5957292a46cdada392a610687e56d04b225/7.0/Dockerfile", Says: "FROM ubuntu:jammy"}}
			f.Server = Fact[[]string]{Value: []string{"mongod"}, Source: Source{File: "https://github.com/docker-library/mongo/blob/cac8a53d000f9e9f537438b976b719ad1b5bad3c/docker-entrypoint.sh", Says: "if [ \"$originalArgOne\" = 'mongod' ]; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_INITDB_ROOT_PASSWORD"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME", Not: true}}, Requirement{Setting{Name: "MONGO_INITDB_ROOT_USERNAME"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD", Not: true}}}, Source: Source{File: "https://github.com/docker-library/mongo/blob/cac8a53d000f9e9f537438b976b719ad1b5bad3c/docker-entrypoint.sh", Says: "elif [ \"$MONGO_INITDB_ROOT_USERNAME\" ] || [ \"$MONGO_INITDB_ROOT_PASSWORD\" ]; then … both must be specified for a user to be created … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/6b353f034708b043c6916dace89a0875c317363c/mongo/README-short.txt", Says: "MongoDB document databases"}}
			return f
		},
	},
	154: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Source: Source{File: "https://github.com/docker-library/docs/blob/0a8832bb730a6f2b2baacc63dad855079b7f35f0/mongo-express/content.md", Says: "Then you can hit `http://localhost:8081` or `http://host-ip:8081` in your browser."}}
			return f
		},
	},
	155: { // mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306, 33060}, Source: Source{File: "https://github.com/docker-library/mysql/blob/3447d2db9bc3084a226381b97ea852f8f9d96406/8.4/Dockerfile.oracle", Says: "EXPOSE 3306 33060"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Source: Source{File: "https://github.com/docker-library/mysql/blob/3447d2db9bc3084a226381b97ea852f8f9d96406/8.4/Dockerfile.oracle", Says: "VOLUME /var/lib/mysql"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/mysql/blob/3447d2db9bc3084a226381b97ea852f8f9d96406/8.4/Dockerfile.oracle", Says: "useradd --system --uid 999 --gid 999 … # add gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/mysql/blob/3447d2db9bc3084a226381b97ea852f8f9d96406/8.4/Dockerfile.oracle", Says: "FROM oraclelinux:9-slim"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://dev.mysql.com/doc/refman/8.4/en/multiple-data-directories.html", Says: "Normally, you should never have two servers that update data in the same databases."}}
			f.Server = Fact[[]string]{Value: []string{"mysqld"}, Source: Source{File: "https://github.com/docker-library/mysql/blob/319db566ac7fef45c22f3df15ee5e194a7c43259/8.4/docker-entrypoint.sh", Says: "if [ \"$1\" = 'mysqld' ] && ! _mysql_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}}, Requirement{Setting{Name: "MYSQL_USER", Value: "root", Not: true}}}, Source: Source{File: "https://github.com/docker-library/mysql/blob/319db566ac7fef45c22f3df15ee5e194a7c43259/8.4/docker-entrypoint.sh", Says: "if [ -z \"$MYSQL_ROOT_PASSWORD\" -a -z \"$MYSQL_ALLOW_EMPTY_PASSWORD\" -a -z \"$MYSQL_RANDOM_ROOT_PASSWORD\" ]; then mysql_error … if [ \"$MYSQL_USER\" = 'root' ]; then mysql_error"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/9538ebb6db185c1af157d927445d856b0ec46edc/mysql/README-short.txt", Says: "relational database management system (RDBMS)"}}
			return f
		},
	},
	156: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Source: Source{File: "https://github.com/n8n-io/n8n/blob/003abfdc4f53791ebe60fd579af8de28a2a782a6/docker/images/n8n/Dockerfile", Says: "EXPOSE 5678/tcp"}}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Source: Source{File: "https://github.com/n8n-io/n8n/blob/003abfdc4f53791ebe60fd579af8de28a2a782a6/docker/images/n8n/Dockerfile", Says: "mkdir -p /home/node/.n8n"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/n8n-io/n8n/blob/003abfdc4f53791ebe60fd579af8de28a2a782a6/docker/images/n8n/Dockerfile", Says: "ENV SHELL=/bin/sh"}}
			f.PublicURL = Fact[[]string]{Value: []string{"WEBHOOK_URL"}, Source: Source{File: "https://github.com/n8n-io/n8n-docs/blob/4c30ee858f642bbac64b628d43663676874cd654/docs/hosting/configuration/configuration-examples/webhook-url.md", Says: "export WEBHOOK_URL=https://n8n.example.com/"}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Source: Source{File: "https://github.com/n8n-io/n8n-docs/blob/112e8dd56173b5ffc2072a3928a598aaac2745d6/docs/hosting/configuration/environment-variables/security.md", Says: "Ensures that cookies are only sent over HTTPS, enhancing security."}}
			return f
		},
	},
	157: { // nats
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8222}, Source: Source{File: "https://github.com/docker-library/docs/blob/00dd5da8dc5a1179d3f2b6f9d0ce7b39ec377ebb/nats/content.md", Says: "# 8222 is an HTTP management port for information reporting."}}
			f.TCP = Fact[[]int]{Value: []int{4222, 6222}, Source: Source{File: "https://github.com/docker-library/docs/blob/00dd5da8dc5a1179d3f2b6f9d0ce7b39ec377ebb/nats/content.md", Says: "# 4222 is for clients. … # 6222 is a routing port for clustering."}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/nats-io/nats-docker/blob/006614de189f22e80d5b3d3a6dde54b1f8bd5408/2.10.x/scratch/Dockerfile", Says: "FROM scratch"}}
			f.Backend = Fact[string]{Value: "broker", Source: Source{File: "https://github.com/docker-library/docs/blob/937d1d56cf54796273eeffa839de5320c9f54ebc/nats/README-short.txt", Says: "cloud native messaging system"}}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nats-io/nats-docker/blob/0a4bd1f99ee16f72afc60c1147f9e8be93f0e0d6/2.10.x/alpine3.20/Dockerfile", Says: "FROM alpine:3.20"}}
				return f
			}},
		},
	},
	158: { // neo4j
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7474}, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "EXPOSE 7474 7473 7687"}}
			f.HTTPS = Fact[[]int]{Value: []int{7473}, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "EXPOSE 7474 7473 7687"}}
			f.TCP = Fact[[]int]{Value: []int{7687}, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "EXPOSE 7474 7473 7687"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "COPY --from=eclipse-temurin:17 $JAVA_HOME $JAVA_HOME"}}
			f.Data = Fact[[]string]{Value: []string{"/data", "/logs"}, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "VOLUME /data /logs"}}
			f.User = Fact[User]{Value: User{ID: 7474, Root: true}, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "adduser --uid 7474 --system … mv /su-exec/su-exec /usr/bin/su-exec"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/neo4j/docker-neo4j-publish/blob/e3875367d27866ea446b1e0a1f069c5275095bcc/5.20.0/bullseye/community/Dockerfile", Says: "FROM debian:bullseye-slim"}}
			f.Server = Fact[[]string]{Value: []string{"neo4j"}, Source: Source{File: "https://github.com/neo4j/docker-neo4j/blob/8a5082eaa9ac02efddca6f389f81e555336a349c/docker-image-src/5/coredb/docker-entrypoint.sh", Says: "if [ \"${cmd}\" == \"neo4j\" ]; then"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/5c5a6565d9e861eb52682475aa3a3833792e53fa/neo4j/README-short.txt", Says: "Neo4j is a highly scalable, robust native graph database."}}
			return f
		},
		tags: []variant{
			{match: []string{"*enterprise*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "NEO4J_ACCEPT_LICENSE_AGREEMENT", Value: "yes"}, Setting{Name: "NEO4J_ACCEPT_LICENSE_AGREEMENT", Value: "eval"}}}, Source: Source{File: "https://github.com/neo4j/docker-neo4j/blob/8a5082eaa9ac02efddca6f389f81e555336a349c/docker-image-src/5/coredb/docker-entrypoint.sh", Says: "In order to use Neo4j Enterprise Edition you must accept the license agreement. … exit 1"}}
				return f
			}},
		},
	},
	159: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Source: Source{File: "https://github.com/usememos/memos/blob/10b892f4d45540c29e4d8f12ace4d42c63390b7d/scripts/Dockerfile", Says: "EXPOSE 5230"}}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Source: Source{File: "https://github.com/usememos/memos/blob/10b892f4d45540c29e4d8f12ace4d42c63390b7d/scripts/Dockerfile", Says: "VOLUME /var/opt/memos"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/usememos/memos/blob/10b892f4d45540c29e4d8f12ace4d42c63390b7d/scripts/Dockerfile", Says: "FROM alpine:3.21 AS monolithic"}}
			return f
		},
	},
	160: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/netbox-community/netbox-docker/blob/27bf52cf3ea882324273fbabbf23f0af6a194f12/docker-compose.yml", Says: "curl -f http://localhost:8080/login/ || exit 1"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Source: Source{File: "https://github.com/netbox-community/netbox-docker/blob/27bf52cf3ea882324273fbabbf23f0af6a194f12/docker-compose.yml", Says: "curl -f http://localhost:8080/login/ || exit 1"}}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Source: Source{File: "https://github.com/netbox-community/netbox-docker/blob/27bf52cf3ea882324273fbabbf23f0af6a194f12/docker-compose.yml", Says: "start_period: 90s"}}
			f.Migrates = Fact[bool]{Value: true, Source: Source{File: "https://github.com/netbox-community/netbox-docker/blob/0a9991de962a6440ac372b913a9731b0dc99cac4/docker/docker-entrypoint.sh", Says: "# wait shortly and then run db migrations (retry on error) while ! ./manage.py migrate"}}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Source: Source{File: "https://github.com/netbox-community/netbox-docker/blob/27bf52cf3ea882324273fbabbf23f0af6a194f12/docker-compose.yml", Says: "netbox-media-files:/opt/netbox/netbox/media:rw - netbox-reports-files:/opt/netbox/netbox/reports:rw - netbox-scripts-files:/opt/netbox/netbox/scripts:rw"}}
			return f
		},
	},
	161: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Source: Source{File: "https://github.com/netdata/netdata/blob/000197b770d4eeae10c6841bc6228e07a690c524/packaging/docker/README.md", Says: "You can then access the dashboard at `http://localhost:19999`."}}
			f.Observes = Fact[string]{Value: "host", Source: Source{File: "https://github.com/netdata/netdata/blob/000197b770d4eeae10c6841bc6228e07a690c524/packaging/docker/README.md", Says: "For monitoring the whole host, running the Agent in a container can limit its capabilities. … A way around this is to provide special mounts"}}
			return f
		},
	},
	162: { // nextcloud
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Source: Source{File: "https://github.com/helm/charts/issues/22920", Says: "the initial rsync takes arround 5 minutes to complete"}}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Source: Source{File: "https://github.com/nextcloud/docker/blob/0043e856368b102f17ea6af715447f4158de4edb/30/apache/Dockerfile", Says: "VOLUME /var/www/html"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nextcloud/docker/blob/0043e856368b102f17ea6af715447f4158de4edb/30/apache/Dockerfile", Says: "a2enmod headers rewrite remoteip"}}
			f.PublicURL = Fact[[]string]{Value: []string{"OVERWRITEHOST"}, Source: Source{File: "https://github.com/nextcloud/docker/blob/007a0d6161233331f02d1ec48c1dba1c59fed70f/README.md", Says: "`OVERWRITEHOST` (empty by default): Set the hostname of the proxy. Can also specify a port."}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "OVERWRITEPROTOCOL", Value: "https"}, Setting{Name: "TRUSTED_PROXIES"}, Setting{Name: "OVERWRITEPROTOCOL", Value: "http"}}, Source: Source{File: "https://github.com/nextcloud/docker/blob/007a0d6161233331f02d1ec48c1dba1c59fed70f/README.md", Says: "`OVERWRITEPROTOCOL` (empty by default): Set the protocol of the proxy, http or https."}}
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "NEXTCLOUD_TRUSTED_DOMAINS"}, Setting{Name: "NEXTCLOUD_ADMIN_USER", Absent: true}}, Source: Source{File: "https://github.com/nextcloud/docker/blob/007a0d6161233331f02d1ec48c1dba1c59fed70f/README.md", Says: "One or more trusted domains can be set through environment variable, too. They will be added to the configuration after install."}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	163: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/nginx/docker-nginx/blob/14585c6fca4ba7f678f6cc178a00582e3fdc3b34/mainline/debian/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nginx/docker-nginx/blob/14585c6fca4ba7f678f6cc178a00582e3fdc3b34/mainline/debian/Dockerfile", Says: "FROM debian:trixie-slim"}}
			return f
		},
	},
	164: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/nginx/docker-nginx-unprivileged/blob/35a0ecd22ab5a1bcf1b8ada75506ab6947f37f75/stable/alpine-slim/Dockerfile", Says: "RUN sed -i 's,listen 80;,listen 8080;,' … EXPOSE 8080"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nginx/docker-nginx-unprivileged/blob/35a0ecd22ab5a1bcf1b8ada75506ab6947f37f75/stable/alpine-slim/Dockerfile", Says: "apk add --no-cache tzdata"}}
			return f
		},
	},
	165: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nginx-proxy/acme-companion/blob/00724277322c63587b5c1f1d1c90dbf983bca0e7/Dockerfile", Says: "FROM alpine:3.20.0"}}
			return f
		},
	},
	166: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/nginx/docker-nginx/blob/120635b2e7338f1bfd45bed7d7692538d7338196/mainline/alpine-slim/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nginx-proxy/nginx-proxy/blob/005488886d6d19168a21329665ed237778ae1fc5/Dockerfile.alpine", Says: "FROM nginx:1.25.3-alpine"}}
			return f
		},
	},
	167: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/nocodb/nocodb/blob/0020d855550a02c24a56626f41ae90716a0c9665/docker-compose/2_pg/docker-compose.yml", Says: "- \"8080:8080\""}}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Source: Source{File: "https://github.com/nocodb/nocodb/blob/0020d855550a02c24a56626f41ae90716a0c9665/docker-compose/2_pg/docker-compose.yml", Says: "- \"nc_data:/usr/app/data\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Source: Source{File: "https://github.com/nocodb/nocodb/blob/014b6d2e501aa5c2e2e44573104fa834e7cf2d73/packages/noco-docs/docs/020.getting-started/050.self-hosted/020.environment-variables.md", Says: "| NC_PUBLIC_URL | Used for sending Email invitations | Best guess from http request params |"}}
			return f
		},
	},
	168: { // node
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/nodejs/docker-node/blob/0c0069246367ac5ac0fc6bca141fb04faaca2f4b/22/alpine3.20/Dockerfile", Says: "adduser -u 1000 -G node -s /bin/sh -D node"}}
			return f
		},
	},
	169: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Source: Source{File: "https://github.com/odoo/docker/blob/0461e8225b4aee856cc74d893c89cb4e3c6d43f1/17.0/Dockerfile", Says: "# Expose Odoo services EXPOSE 8069 8071 8072"}}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Source: Source{File: "https://github.com/odoo/docker/blob/0461e8225b4aee856cc74d893c89cb4e3c6d43f1/17.0/Dockerfile", Says: "VOLUME [\"/var/lib/odoo\", \"/mnt/extra-addons\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/odoo/docker/blob/0461e8225b4aee856cc74d893c89cb4e3c6d43f1/17.0/Dockerfile", Says: "FROM ubuntu:jammy"}}
			return f
		},
	},
	170: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 8192, Source: Source{File: "https://github.com/ollama/ollama/blob/e5335ef93606dd4d681cc9b1233ba87a9bfdd8d9/README.md", Says: "You should have at least 8 GB of RAM available to run the 7B models"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/ollama/ollama/blob/000ce02098f6bfea486601b5cae35ba38f8824fc/Dockerfile", Says: "ubuntu:22.04 as runtime-amd64 RUN apt-get update"}}
			return f
		},
	},
	171: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/OpenCTI-Platform/docker/blob/d3aa93833fe16f06bfd272e76b2876f0a6a81e90/docker-compose.yml", Says: "http://opencti:8080/health"}}
			f.Memory = Fact[int]{Value: 8192, Source: Source{File: "https://github.com/OpenCTI-Platform/opencti/blob/0654d6dc9a3adf21b15dee735b3de35a4f343593/docs/docs/deployment/overview.md", Says: "| OpenCTI Core | 2 cores | ≥ 8GB | None (stateless)"}}
			f.CPU = Fact[float64]{Value: 2, Source: Source{File: "https://github.com/OpenCTI-Platform/opencti/blob/0654d6dc9a3adf21b15dee735b3de35a4f343593/docs/docs/deployment/overview.md", Says: "| OpenCTI Core | 2 cores | ≥ 8GB | None (stateless)"}}
			f.Migrates = Fact[bool]{Value: true, Source: Source{File: "https://github.com/OpenCTI-Platform/opencti/blob/004931634cca7669b930a351a9a3d1fe2c733bf6/opencti-platform/opencti-graphql/src/initialization.js", Says: "previous initialization fail ' + 'because you kill the platform before the end of the initialization. … await initializeSchema(); await initializeMigration(context);"}}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Source: Source{File: "https://github.com/OpenCTI-Platform/docker/blob/d3aa93833fe16f06bfd272e76b2876f0a6a81e90/docker-compose.yml", Says: "- APP__BASE_URL="}}
			return f
		},
	},
	172: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Source: Source{File: "https://github.com/ome/docker-example-omero/blob/faf748d7dd6ea78d10486f1a43d9a3baecbfae14/docker-compose.yml", Says: "- \"4063:4063\" - \"4064:4064\""}}
			f.Memory = Fact[int]{Value: 3414, Source: Source{File: "https://github.com/ome/omero-documentation/blob/3610cff7a7008c96e58e8967e7228ff7930a6209/omero/sysadmins/config.rst", Says: "the minimum memory that they will use for calculating JVM settings (MB). Default: `3414`"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/ome/omero-documentation/blob/3610cff7a7008c96e58e8967e7228ff7930a6209/omero/sysadmins/config.rst", Says: "the minimum memory that they will use for calculating JVM settings (MB). Default: `3414`"}}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Source: Source{File: "https://github.com/ome/docker-example-omero/blob/faf748d7dd6ea78d10486f1a43d9a3baecbfae14/docker-compose.yml", Says: "- \"omero:/OMERO\""}}
			return f
		},
	},
	173: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Source: Source{File: "https://github.com/ome/docker-example-omero/blob/faf748d7dd6ea78d10486f1a43d9a3baecbfae14/docker-compose.yml", Says: "- \"4080:4080\""}}
			return f
		},
	},
	174: { // opensearchproject/opensearch
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "curl https://localhost:9200 -ku 'admin:admin'"}}
			f.TCP = Fact[[]int]{Value: []int{9300}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/176ece0786e54fbbd091ce4995995acf0f97e25e/docker/release/dockerfiles/opensearch.al2023.dockerfile", Says: "# Expose ports for the opensearch service (9200 for HTTP and 9300 for internal transport)"}}
			f.Memory = Fact[int]{Value: 1024, Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "\"OPENSEARCH_JAVA_OPTS=-Xms512m -Xmx512m\" # Set min and max JVM heap sizes to at least 50% of system RAM"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "\"OPENSEARCH_JAVA_OPTS=-Xms512m -Xmx512m\" # Set min and max JVM heap sizes to at least 50% of system RAM"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/opensearch/data"}, Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "- opensearch-data1:/usr/share/opensearch/data"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/176ece0786e54fbbd091ce4995995acf0f97e25e/docker/release/dockerfiles/opensearch.al2023.dockerfile", Says: "ARG UID=1000 … USER $UID"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/176ece0786e54fbbd091ce4995995acf0f97e25e/docker/release/dockerfiles/opensearch.al2023.dockerfile", Says: "FROM public.ecr.aws/amazonlinux/amazonlinux:2023"}}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Source: Source{File: "https://github.com/opensearch-project/documentation-website/blob/006494a5c444422a0195a9dccff5dc83fe4da5e3/_install-and-configure/install-opensearch/docker.md", Says: "Increase the number of memory maps available to OpenSearch. … vm.max_map_count=262144"}}
			f.Server = Fact[[]string]{Value: []string{"opensearch"}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/a17589a4fa14c1328c5717c6fc3f427dae288794/docker/release/config/opensearch/opensearch-docker-entrypoint-default.x.sh", Says: "if [ \"$1\" = \"opensearch\" ]; then # If the first argument is opensearch, then run the setup script."}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/opensearch-project/OpenSearch/blob/00d6679b09170f81c9d51d44d170a376459a6242/README.md", Says: "OpenSearch is an open source search and analytics engine"}}
			return f
		},
		tags: []variant{
			{match: []string{"2", "2.1[2-9]*", "3", "3.*", "latest"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "OPENSEARCH_INITIAL_ADMIN_PASSWORD", Chosen: true}, Setting{Name: "DISABLE_SECURITY_PLUGIN", Value: "true"}, Setting{Name: "DISABLE_INSTALL_DEMO_CONFIG", Value: "true"}, Setting{Name: "/usr/share/opensearch/config/opensearch.yml"}}}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/a17589a4fa14c1328c5717c6fc3f427dae288794/docker/release/config/opensearch/opensearch-docker-entrypoint-default.x.sh", Says: "Please define an environment variable 'OPENSEARCH_INITIAL_ADMIN_PASSWORD' with a strong password string. \\nIf a password is not provided, the setup will quit."}}
				return f
			}},
		},
	},
	175: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/1e7408bac97a40dc1310ac219dd386bd061321b0/docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile", Says: "EXPOSE 5601"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/1e7408bac97a40dc1310ac219dd386bd061321b0/docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile", Says: "ARG UID=1000 … USER $UID"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/opensearch-project/opensearch-build/blob/1e7408bac97a40dc1310ac219dd386bd061321b0/docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile", Says: "FROM amazonlinux:2023"}}
			return f
		},
	},
	176: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Source: Source{File: "https://github.com/openzipkin/zipkin/blob/07b4243b9306437bb37524d21db3cbff703dfffe/docker/Dockerfile", Says: "wget --quiet http://localhost:9411/health || exit 1"}}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Source: Source{File: "https://github.com/openzipkin/zipkin/blob/07b4243b9306437bb37524d21db3cbff703dfffe/docker/Dockerfile", Says: "wget --quiet http://localhost:9411/health || exit 1"}}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Source: Source{File: "https://github.com/openzipkin/zipkin/blob/07b4243b9306437bb37524d21db3cbff703dfffe/docker/Dockerfile", Says: "HEALTHCHECK --interval=5s --start-period=30s"}}
			return f
		},
	},
	177: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Source: Source{File: "https://github.com/ory/hydra/blob/04511e53aad422d13f80022ebd5195cef2889f59/quickstart-postgres.yml", Says: "migrate sql -e --yes"}}
			return f
		},
	},
	178: { // oryd/kratos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4433, 4434}, Source: Source{File: "https://github.com/ory/kratos/blob/1e65662c92b107290466c20de38bbdc0571b596a/.docker/Dockerfile-distroless-static", Says: "EXPOSE 4433 4434"}}
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Source: Source{File: "https://github.com/ory/kratos/blob/0582cef5b8e15ea680eb21d92a1c2cd99ef458ec/quickstart.yml", Says: "migrate sql -e --yes"}}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/ory/kratos/blob/1e65662c92b107290466c20de38bbdc0571b596a/.docker/Dockerfile-distroless-static", Says: "FROM gcr.io/distroless/static-debian11:nonroot"}}
				return f
			}},
		},
	},
	179: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/08b16071e5839ac1822f5564de92a568cc6655dc/distributions/otelcol/Dockerfile", Says: "EXPOSE 4317 55678 55679"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/08b16071e5839ac1822f5564de92a568cc6655dc/distributions/otelcol/Dockerfile", Says: "ARG USER_UID=10001 USER ${USER_UID}"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/08b16071e5839ac1822f5564de92a568cc6655dc/distributions/otelcol/Dockerfile", Says: "FROM scratch"}}
			return f
		},
	},
	180: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/07ac0202df945df487957ec8411aceb83f673b36/distributions/otelcol-contrib/Dockerfile", Says: "EXPOSE 4317 4318 55679"}}
			f.TCP = Fact[[]int]{Value: []int{4317}, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/07ac0202df945df487957ec8411aceb83f673b36/distributions/otelcol-contrib/Dockerfile", Says: "EXPOSE 4317 4318 55679"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/07ac0202df945df487957ec8411aceb83f673b36/distributions/otelcol-contrib/Dockerfile", Says: "ARG USER_UID=10001 … USER ${USER_UID}:${USER_GID}"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/open-telemetry/opentelemetry-collector-releases/blob/07ac0202df945df487957ec8411aceb83f673b36/distributions/otelcol-contrib/Dockerfile", Says: "FROM scratch"}}
			return f
		},
	},
	181: { // outlinewiki/outline
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/outline/outline/blob/05dbfa47b5a2be54d8fac5e17023aff094f15d2f/Dockerfile", Says: "EXPOSE 3000"}}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/_health"}, Source: Source{File: "https://github.com/outline/outline/blob/05dbfa47b5a2be54d8fac5e17023aff094f15d2f/Dockerfile", Says: "http://localhost:${PORT:-3000}/_health"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/outline/data"}, Source: Source{File: "https://github.com/outline/outline/blob/05dbfa47b5a2be54d8fac5e17023aff094f15d2f/Dockerfile", Says: "VOLUME /var/lib/outline/data"}}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Source: Source{File: "https://github.com/outline/outline/blob/05dbfa47b5a2be54d8fac5e17023aff094f15d2f/Dockerfile", Says: "adduser --uid 1001 --ingroup nodejs nodejs … USER nodejs"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/outline/outline/blob/05dbfa47b5a2be54d8fac5e17023aff094f15d2f/Dockerfile", Says: "FROM node:20.12.0-slim AS runner"}}
			f.PublicURL = Fact[[]string]{Value: []string{"URL"}, Source: Source{File: "https://github.com/outline/outline/blob/d77dcdf853868c5d5fe125c895c9b71f0eff5c68/.env.sample", Says: "# This URL should point to the fully qualified, publicly accessible, URL. … URL="}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "FORCE_HTTPS", Value: "false", Not: true}}, Source: Source{File: "https://github.com/outline/outline/blob/000b2f03f6d7e413abc10cfce0f7a5724360e215/.env.sample", Says: "# Auto-redirect to https in production. The default is true … FORCE_HTTPS=true"}}
			return f
		},
	},
	182: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/penpot/penpot/blob/0049c8b6737f24d771c1f2a4dd7a7dee5ea17817/docker/images/Dockerfile.backend", Says: "JAVA_HOME=\"/opt/jre\" … CMD [\"/bin/bash\", \"run.sh\"]"}}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Source: Source{File: "https://github.com/penpot/penpot/blob/004fac4226544a6ddff2d5639cfa375550c02f82/docker/images/docker-compose.yaml", Says: "- PENPOT_PUBLIC_URI=http://localhost:9001"}}
			return f
		},
	},
	183: { // pgvector/pgvector
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/OpenCTI-Platform/docker/blob/d3aa93833fe16f06bfd272e76b2876f0a6a81e90/docker-compose.yml", Says: "pgsqlxtmonedata:/var/lib/postgresql/data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/pgvector/pgvector/blob/6e3101d5270c6da073c98a0c8e44ed69b67e8ad2/Dockerfile", Says: "FROM postgres:$PG_MAJOR"}}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ \"$1\" = 'postgres' ] && ! _pg_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ -z \"$POSTGRES_PASSWORD\" ] && [ 'trust' != \"$POSTGRES_HOST_AUTH_METHOD\" ]; then … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/b5086ae7d619d13be93fcd3e2fb18ecef6f902b7/postgres/README-short.txt", Says: "The PostgreSQL object-relational database system"}}
			return f
		},
		tags: []variant{
			{match: []string{"pg18*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/52dbe033128749357640ba28b43beb4b8a40103c/19/bookworm/docker-entrypoint.sh", Says: "OLD_DATABASES+=( '/var/lib/postgresql/data (unused mount/volume)' )"}}
				return f
			}},
		},
	},
	184: { // php
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "RUN docker-php-ext-enable sodium"}}
			return f
		},
		tags: []variant{
			{match: []string{"*apache*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
				return f
			}},
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	185: { // phpmyadmin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/apache/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/phpmyadmin/docker/blob/030928a01e4ffa6b2b52ebebd07de30b38c93caf/apache/Dockerfile", Says: "FROM php:7.4-apache"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				return f
			}},
		},
	},
	186: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/portainer/portainer/blob/17b2322b92542d0efbf9cf6e22fa898471ea8da1/build/linux/Dockerfile", Says: "EXPOSE 9000"}}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Source: Source{File: "https://github.com/portainer/portainer/blob/17b2322b92542d0efbf9cf6e22fa898471ea8da1/build/linux/Dockerfile", Says: "EXPOSE 9443"}}
			f.TCP = Fact[[]int]{Value: []int{8000}, Source: Source{File: "https://github.com/portainer/portainer/blob/17b2322b92542d0efbf9cf6e22fa898471ea8da1/build/linux/Dockerfile", Says: "EXPOSE 8000"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/portainer/portainer/blob/17b2322b92542d0efbf9cf6e22fa898471ea8da1/build/linux/Dockerfile", Says: "VOLUME /data"}}
			f.Observes = Fact[string]{Value: "docker", Source: Source{File: "https://github.com/portainer/portainer/blob/01ba65a1f57187e87f4dc1b80bb7a10c0babfbe6/README.md", Says: "UI For Docker is a web interface for the Docker Remote API."}}
			return f
		},
	},
	187: { // postgis/postgis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "EXPOSE 5432"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "VOLUME /var/lib/postgresql/data"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "useradd -r -g postgres --uid=999 … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/postgis/docker-postgis/blob/0eb34a5732e3afe3e7cbfe8ed004f504d849b4e4/17-3.5/Dockerfile", Says: "FROM postgres:17-bullseye"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://www.postgresql.org/docs/current/app-postgres.html", Says: "More than one postgres instance can run on a system at one time, so long as they use different data areas"}}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ \"$1\" = 'postgres' ] && ! _pg_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ -z \"$POSTGRES_PASSWORD\" ] && [ 'trust' != \"$POSTGRES_HOST_AUTH_METHOD\" ]; then … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/b5086ae7d619d13be93fcd3e2fb18ecef6f902b7/postgres/README-short.txt", Says: "The PostgreSQL object-relational database system"}}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
			{match: []string{"18*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/12eb5762e3cf3c44440ed078b59843b5dfbde570/18/bookworm/Dockerfile", Says: "VOLUME /var/lib/postgresql"}}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/52dbe033128749357640ba28b43beb4b8a40103c/19/bookworm/docker-entrypoint.sh", Says: "OLD_DATABASES+=( '/var/lib/postgresql/data (unused mount/volume)' )"}}
				return f
			}},
		},
	},
	188: { // postgres
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "EXPOSE 5432"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "VOLUME /var/lib/postgresql/data"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "useradd -r -g postgres --uid=999 … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/postgres/blob/03e18d66ddd00497a6a7f8365747fb31386ccba6/17/bookworm/Dockerfile", Says: "FROM debian:bookworm-slim"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://www.postgresql.org/docs/current/app-postgres.html", Says: "More than one postgres instance can run on a system at one time, so long as they use different data areas"}}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ \"$1\" = 'postgres' ] && ! _pg_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ -z \"$POSTGRES_PASSWORD\" ] && [ 'trust' != \"$POSTGRES_HOST_AUTH_METHOD\" ]; then … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/b5086ae7d619d13be93fcd3e2fb18ecef6f902b7/postgres/README-short.txt", Says: "The PostgreSQL object-relational database system"}}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 70, Root: true}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03a6cb67dfd3045996c024e5569d938b25bd41b6/Dockerfile-alpine.template", Says: "# /etc/passwd:22:postgres:x:70:70::/var/lib/postgresql:/bin/sh … # su-exec (gosu-compatible) is installed further down"}}
				return f
			}},
			{match: []string{"18*", "19*", "latest", "alpine*", "bookworm", "trixie"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/12eb5762e3cf3c44440ed078b59843b5dfbde570/18/bookworm/Dockerfile", Says: "in 18+, PGDATA has changed to match the pg_ctlcluster standard directory structure, and the VOLUME has moved from /var/lib/postgresql/data to /var/lib/postgresql"}}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/52dbe033128749357640ba28b43beb4b8a40103c/19/bookworm/docker-entrypoint.sh", Says: "OLD_DATABASES+=( '/var/lib/postgresql/data (unused mount/volume)' )"}}
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
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/PostgREST/postgrest/blob/0329cb4d19e0c65a7a210926a85b58eda03c225b/docs/explanations/install.rst", Says: "docker run --rm -p 3000:3000 \\"}}
			return f
		},
	},
	190: { // prom/alertmanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9093}, Source: Source{File: "https://github.com/prometheus/alertmanager/blob/f297445b88169a3e5163bdca1e241b23d25d144c/Dockerfile", Says: "EXPOSE 9093"}}
			f.Health = Fact[Health]{Value: Health{Port: 9093, Path: "/-/healthy"}, Source: Source{File: "https://github.com/prometheus/alertmanager/blob/339aea1859007c04d005487e48bc35fb9fbba724/docs/management_api.md", Says: "GET /-/healthy"}}
			f.Data = Fact[[]string]{Value: []string{"/alertmanager"}, Source: Source{File: "https://github.com/prometheus/alertmanager/blob/f297445b88169a3e5163bdca1e241b23d25d144c/Dockerfile", Says: "VOLUME [ \"/alertmanager\" ]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/prometheus/alertmanager/blob/f297445b88169a3e5163bdca1e241b23d25d144c/Dockerfile", Says: "FROM prom/busybox:latest"}}
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
			f.HTTP = Fact[[]int]{Value: []int{9100}, Source: Source{File: "https://github.com/prometheus/node_exporter/blob/0c561fa1c9f10840f093cb193d04b6f988bc66fe/Dockerfile", Says: "EXPOSE 9100"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/prometheus/node_exporter/blob/0c561fa1c9f10840f093cb193d04b6f988bc66fe/Dockerfile", Says: "FROM quay.io/prometheus/busybox-${OS}-${ARCH}:glibc"}}
			f.Backend = Fact[string]{Value: "exporter", Source: Source{File: "https://github.com/prometheus/node_exporter/blob/0361693d7b54d94f0e2b93fb03ed26b8f798f8e7/README.md", Says: "Prometheus exporter for hardware and OS metrics"}}
			f.Observes = Fact[string]{Value: "host", Source: Source{File: "https://github.com/prometheus/node_exporter/blob/0361693d7b54d94f0e2b93fb03ed26b8f798f8e7/README.md", Says: "The `node_exporter` is designed to monitor the host system."}}
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
			f.HTTP = Fact[[]int]{Value: []int{9090}, Source: Source{File: "https://github.com/prometheus/prometheus/blob/b5c61f3e9a36ed399da703f2ca4c9771db78c328/Dockerfile", Says: "EXPOSE 9090"}}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/-/healthy"}, Source: Source{File: "https://github.com/prometheus/prometheus/blob/04a96b6692ab3a80f722571f19760755be005597/docs/management_api.md", Says: "GET /-/healthy"}}
			f.Data = Fact[[]string]{Value: []string{"/prometheus"}, Source: Source{File: "https://github.com/prometheus/prometheus/blob/b5c61f3e9a36ed399da703f2ca4c9771db78c328/Dockerfile", Says: "VOLUME [ \"/prometheus\" ]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/prometheus/prometheus/blob/b5c61f3e9a36ed399da703f2ca4c9771db78c328/Dockerfile", Says: "FROM quay.io/prometheus/busybox:latest"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/prometheus/prometheus/blob/006b5517e2943a44754823f5fbcef0c645593ac9/README.md", Says: "Prometheus is a generic time series collection and computation server"}}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Source: Source{File: "https://github.com/prometheus/prometheus/blob/1105c825cffd6d11b26a133759624b8ff47df31e/Dockerfile.distroless", Says: "# Base image sets USER to 65532:65532 (nonroot user)."}}
				f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/prometheus/prometheus/blob/1105c825cffd6d11b26a133759624b8ff47df31e/Dockerfile.distroless", Says: "FROM gcr.io/distroless/static-debian13:nonroot"}}
				return f
			}},
		},
	},
	193: { // prom/pushgateway
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Source: Source{File: "https://github.com/prometheus/pushgateway/blob/b7c5fed3f8514147298ea9cf369d7d40b870292f/Dockerfile", Says: "EXPOSE 9091"}}
			f.User = Fact[User]{Value: User{ID: 65534, Root: false}, Source: Source{File: "https://github.com/prometheus/pushgateway/blob/b7c5fed3f8514147298ea9cf369d7d40b870292f/Dockerfile", Says: "USER 65534"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/prometheus/pushgateway/blob/b7c5fed3f8514147298ea9cf369d7d40b870292f/Dockerfile", Says: "FROM quay.io/prometheus/busybox-${OS}-${ARCH}:latest"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/provectus/kafka-ui/blob/15e50a54911206c28d13383b10d29701364cede9/kafka-ui-api/Dockerfile", Says: "EXPOSE 8080"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/provectus/kafka-ui/blob/15e50a54911206c28d13383b10d29701364cede9/kafka-ui-api/Dockerfile", Says: "CMD java $JAVA_OPTS -jar kafka-ui-api.jar"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/provectus/kafka-ui/blob/15e50a54911206c28d13383b10d29701364cede9/kafka-ui-api/Dockerfile", Says: "FROM alpine:3.15.0"}}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Source: Source{File: "https://github.com/provectus/kafka-ui/issues/4420", Says: "c.p.k.u.c.a.DisabledAuthSecurityConfig: Authentication is disabled. Access will be unrestricted."}}
			return f
		},
	},
	195: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/websight-io/starter/blob/11c48e1bd5f56bb0a15f661ccebf2064c6354d41/Dockerfile", Says: "EXPOSE 8080"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Source: Source{File: "https://github.com/websight-io/starter/blob/11c48e1bd5f56bb0a15f661ccebf2064c6354d41/Dockerfile", Says: "curl --fail http://localhost:8080/system/health || exit 1"}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/websight-io/docs/blob/36b1b20bf15b1827ac955f20779f4e96d2dea68c/docs/cms/deployment/aws-ecs/index.md", Says: "image: <CMS_ECR_IMAGE_URI> deploy: resources: limits: cpus: '0.5' memory: 2048M"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/websight-io/starter/blob/11c48e1bd5f56bb0a15f661ccebf2064c6354d41/Dockerfile", Says: "FROM docker.io/openjdk:17-slim"}}
			f.CPU = Fact[float64]{Value: 0.5, Source: Source{File: "https://github.com/websight-io/docs/blob/36b1b20bf15b1827ac955f20779f4e96d2dea68c/docs/cms/deployment/aws-ecs/index.md", Says: "image: <CMS_ECR_IMAGE_URI> deploy: resources: limits: cpus: '0.5' memory: 2048M"}}
			return f
		},
	},
	196: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/python/blob/01ba658cff9cf56c72e55c85cea9705826cc19f1/3.12/slim-bookworm/Dockerfile", Says: "FROM debian:bookworm-slim"}}
			return f
		},
	},
	197: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Source: Source{File: "https://github.com/qdrant/qdrant/blob/00bb9b74d5b91ab218bdd9eb5d4305a0e94af637/docs/QUICK_START.md", Says: "Now Qdrant should be accessible at [localhost:6333](http://localhost:6333/)."}}
			f.TCP = Fact[[]int]{Value: []int{6334}, Source: Source{File: "https://github.com/qdrant/qdrant/blob/dc859604aa892dd8b1a971b6e8e85cc1f6955f8b/Dockerfile", Says: "EXPOSE 6333 EXPOSE 6334"}}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Source: Source{File: "https://github.com/qdrant/qdrant/blob/00bb9b74d5b91ab218bdd9eb5d4305a0e94af637/docs/QUICK_START.md", Says: "- `/qdrant/storage` - is the place where Qdrant persists all your data. … - `/qdrant/snapshots`"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/qdrant/qdrant/blob/00bb9b74d5b91ab218bdd9eb5d4305a0e94af637/docs/QUICK_START.md", Says: "Starts an insecure deployment without authentication open to all network interfaces. … is the place where Qdrant persists all your data."}}
			return f
		},
	},
	198: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/hedgedoc/container/blob/0616097f401bda607e855f3ce76b5fa1681f8f91/docker-compose.yml", Says: "# The latter port is the port inside the container. It should always stay on 3000"}}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Source: Source{File: "https://github.com/hedgedoc/container/blob/0616097f401bda607e855f3ce76b5fa1681f8f91/docker-compose.yml", Says: "- uploads:/hedgedoc/public/uploads"}}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Source: Source{File: "https://github.com/hedgedoc/hedgedoc/blob/0ebf0dbc6b521d072f431b58d22e0981611fb441/docs/content/configuration.md", Says: "`domain` | `CMD_DOMAIN` … domain name"}}
			return f
		},
	},
	199: { // quay.io/keycloak/keycloak
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/0202f5aabd7c5ded36c68575e80e558452ea8700/docs/guides/server/containers.adoc", Says: "the server is listening for `http` and `https` requests using the ports `8080` and `8443`, respectively."}}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/0202f5aabd7c5ded36c68575e80e558452ea8700/docs/guides/server/containers.adoc", Says: "the server is listening for `http` and `https` requests using the ports `8080` and `8443`, respectively."}}
			f.Memory = Fact[int]{Value: 1250, Source: Source{File: "https://github.com/keycloak/keycloak/blob/1274cb8b29d8ffa8e5771787584621a712916ad6/docs/guides/high-availability/concepts-memory-and-cpu-sizing.adoc", Says: "The base memory usage for a Pod including caches of Realm data and 10,000 cached sessions is 1250 MB of RAM."}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/keycloak/keycloak/blob/0463815bc93acbe22cf0b347af7cbd11e5a56d65/quarkus/container/Dockerfile", Says: "RUN bash /tmp/ubi-null.sh java-17-openjdk-headless glibc-langpack-en"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/0463815bc93acbe22cf0b347af7cbd11e5a56d65/quarkus/container/Dockerfile", Says: "USER 1000"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/keycloak/keycloak/blob/0202f5aabd7c5ded36c68575e80e558452ea8700/docs/guides/server/containers.adoc", Says: "very few packages are available, only enough for a `+bash+` shell"}}
			f.PublicURL = Fact[[]string]{Value: []string{"KC_HOSTNAME"}, Source: Source{File: "https://github.com/Haxxnet/Compose-Examples/blob/aca0f09b7dd9bb1042a664f00700d6abbaae5ea8/examples/keycloak/docker-compose.yml", Says: "KC_HOSTNAME: ${KEYCLOAK_HOSTNAME}"}}
			f.Server = Fact[[]string]{Value: []string{"start"}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/09b0c94298fddd9ee62408ccae0a19ca1c69e5aa/docs/guides/server/hostname.adoc", Says: "In production profile (`kc.sh|bat start`)"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KC_HOSTNAME"}, Setting{Name: "KC_HOSTNAME_STRICT", Value: "false"}, Setting{Name: "KC_HOSTNAME_URL"}, Setting{Name: "--hostname"}, Setting{Name: "--hostname-strict", Value: "false"}, Setting{Name: "--hostname-url"}, Setting{Name: "/opt/keycloak/conf*"}}, Requirement{Setting{Name: "KC_HTTP_ENABLED", Value: "true"}, Setting{Name: "--http-enabled", Value: "true"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}, Setting{Name: "KC_HTTPS_CERTIFICATE_FILE"}, Setting{Name: "KC_HTTPS_KEY_STORE_FILE"}, Setting{Name: "--https-certificate-file"}, Setting{Name: "--https-key-store-file"}, Setting{Name: "/opt/keycloak/conf*"}}}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/09b0c94298fddd9ee62408ccae0a19ca1c69e5aa/docs/guides/server/hostname.adoc", Says: "production mode, which requires a public certificate and private key in order to secure communications. … However, {project_name} also provides the flexibility for users to opt for HTTP if necessary. … --http-enabled true … In production profile (`kc.sh|bat start`), either `--hostname` or `--hostname-strict false` must be explicitly configured."}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Source: Source{File: "https://github.com/keycloak/keycloak/blob/67f2db38642f6249ffc25ce7a35c67968b88afe1/docs/documentation/server_admin/topics/realms/ssl.adoc", Says: "If you try to access {project_name} without SSL from a non-private IP address, you will get an error."}}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "KC_PROXY_HEADERS", Value: "xforwarded"}, Setting{Name: "KC_PROXY_HEADERS", Value: "forwarded"}, Setting{Name: "--proxy-headers"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}}, Source: Source{File: "https://github.com/keycloak/keycloak/blob/09b0c94298fddd9ee62408ccae0a19ca1c69e5aa/docs/guides/server/hostname.adoc", Says: "When a proxy is forwarding http or reencrypted TLS requests, the `proxy-headers` option should be set."}}
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
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/oauth2-proxy/oauth2-proxy/blob/00e530f8d4947edd564eacd09257ee2eb017d556/Dockerfile", Says: "ARG RUNTIME_IMAGE=gcr.io/distroless/static:nonroot … FROM ${RUNTIME_IMAGE}"}}
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
			f.TCP = Fact[[]int]{Value: []int{4369, 5671, 5672, 25672}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/4.0/ubuntu/Dockerfile", Says: "EXPOSE 4369 5671 5672 15691 15692 25672"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/rabbitmq"}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/4.0/ubuntu/Dockerfile", Says: "# Hint that the data (a.k.a. home dir) dir should be separate volume VOLUME $RABBITMQ_DATA_DIR"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/4.0/ubuntu/Dockerfile", Says: "useradd --uid 999 --system … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/4.0/ubuntu/Dockerfile", Says: "RUN gosu rabbitmq rabbitmq-plugins enable --offline rabbitmq_prometheus"}}
			f.DataName = Fact[string]{Value: "RABBITMQ_NODENAME=rabbit@localhost", Source: Source{File: "https://github.com/docker-library/docs/blob/0e77edf82e5f098a8ea8c1a446d1e9444bf6ac94/rabbitmq/content.md", Says: "it stores data based on what it calls the \"Node Name\", which defaults to the hostname. … Alternatively, one can also use `RABBITMQ_NODENAME`"}}
			f.Backend = Fact[string]{Value: "broker", Source: Source{File: "https://github.com/docker-library/docs/blob/c9a7f7cef449dfeef525599c50a08d5cc61e48eb/rabbitmq/README-short.txt", Says: "RabbitMQ is an open source multi-protocol messaging broker."}}
			return f
		},
		tags: []variant{
			{match: []string{"*management*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{15672}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/03faebd1d7239165f08b9857af754799d3b8bd4a/4.0/ubuntu/management/Dockerfile", Says: "EXPOSE 15671 15672"}}
				f.HTTPS = Fact[[]int]{Value: []int{15671}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/03faebd1d7239165f08b9857af754799d3b8bd4a/4.0/ubuntu/management/Dockerfile", Says: "EXPOSE 15671 15672"}}
				return f
			}},
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/rabbitmq"}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/Dockerfile-alpine.template", Says: "ENV RABBITMQ_DATA_DIR=/var/lib/rabbitmq … VOLUME $RABBITMQ_DATA_DIR"}}
				f.User = Fact[User]{Value: User{ID: 100, Root: true}, Source: Source{File: "https://github.com/docker-library/rabbitmq/blob/00309be9729cd54aa525c35ac924fa026ee5e8a2/Dockerfile-alpine.template", Says: "adduser -u 100 -S … # grab su-exec for easy step-down from root"}}
				return f
			}},
		},
	},
	202: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Source: Source{File: "https://github.com/getredash/redash/blob/00db8a291b99e33073fdc123ba3953fe798fe883/bin/docker-entrypoint", Says: "BIND_ADDRESS=${REDASH_GUNICORN_BIND:-[::]:5000}"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/getredash/redash/blob/00db8a291b99e33073fdc123ba3953fe798fe883/bin/docker-entrypoint", Says: "#!/bin/bash"}}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Source: Source{File: "https://github.com/getredash/redash/blob/00db8a291b99e33073fdc123ba3953fe798fe883/bin/docker-entrypoint", Says: "create_db -- create database tables"}}
			return f
		},
	},
	203: { // redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Source: Source{File: "https://github.com/redis/docker-library-redis/blob/0642e8613deef6a2838814944485fd4a057b8fb4/7.4/debian/Dockerfile", Says: "EXPOSE 6379"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/redis/docker-library-redis/blob/0642e8613deef6a2838814944485fd4a057b8fb4/7.4/debian/Dockerfile", Says: "VOLUME /data"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/redis/docker-library-redis/blob/0642e8613deef6a2838814944485fd4a057b8fb4/7.4/debian/Dockerfile", Says: "useradd -r -g redis -u 999 redis … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/redis/docker-library-redis/blob/0642e8613deef6a2838814944485fd4a057b8fb4/7.4/debian/Dockerfile", Says: "FROM debian:bookworm-slim"}}
			f.Backend = Fact[string]{Value: "cache", Source: Source{File: "https://github.com/docker-library/docs/blob/34400243ec4a64cde7248079378d73c7ca094b70/redis/README-short.txt", Says: "It provides cloud and on-prem solutions for caching"}}
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
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/docker-library/redmine/blob/0b2add6effd42b4c132ebe726aa4e1fb6a6e8991/6.0/bookworm/Dockerfile", Says: "EXPOSE 3000 CMD [\"rails\", \"server\", \"-b\", \"0.0.0.0\"]"}}
			f.Data = Fact[[]string]{Value: []string{"/usr/src/redmine/files"}, Source: Source{File: "https://github.com/docker-library/redmine/blob/0b2add6effd42b4c132ebe726aa4e1fb6a6e8991/6.0/bookworm/Dockerfile", Says: "VOLUME /usr/src/redmine/files"}}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/docker-library/redmine/blob/0b2add6effd42b4c132ebe726aa4e1fb6a6e8991/6.0/bookworm/Dockerfile", Says: "useradd -r -g redmine -u 999 redmine … # grab gosu for easy step-down from root"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/redmine/blob/0b2add6effd42b4c132ebe726aa4e1fb6a6e8991/6.0/bookworm/Dockerfile", Says: "FROM ruby:3.3-slim-bookworm"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/grafana/tempo/blob/ad33aa8fafc41a4ea58519f7b7a88b1aa1383224/example/docker-compose/distributed/docker-compose.yaml", Says: "- \"8080:8080\""}}
			return f
		},
	},
	206: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Source: Source{File: "https://github.com/grafana/tempo/blob/ad33aa8fafc41a4ea58519f7b7a88b1aa1383224/example/docker-compose/distributed/docker-compose.yaml", Says: "- \"9092:9092\" # Kafka API for clients"}}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Source: Source{File: "https://github.com/redpanda-data/redpanda-labs/blob/1ffe9cd441d7ece967bdaee3f7f936ceb373652c/docker-compose/single-broker/docker-compose.yml", Says: "# Address the broker advertises to clients that connect to the Kafka API. … - --advertise-kafka-addr internal://redpanda-0:9092,"}}
			return f
		},
	},
	207: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Source: Source{File: "https://github.com/distribution/distribution-library-image/blob/057436d4dd745cfb1f913e0fdae56e304bcb160c/Dockerfile", Says: "EXPOSE 5000"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Source: Source{File: "https://github.com/distribution/distribution-library-image/blob/057436d4dd745cfb1f913e0fdae56e304bcb160c/Dockerfile", Says: "VOLUME [\"/var/lib/registry\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/distribution/distribution-library-image/blob/057436d4dd745cfb1f913e0fdae56e304bcb160c/Dockerfile", Says: "FROM alpine:3.15"}}
			return f
		},
	},
	208: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/requarks/wiki/blob/0376d7885083a13643801d038d4503875cc2cfaf/dev/build/Dockerfile", Says: "EXPOSE 3000"}}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Source: Source{File: "https://github.com/requarks/wiki/blob/0376d7885083a13643801d038d4503875cc2cfaf/dev/build/Dockerfile", Says: "EXPOSE 3443"}}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Source: Source{File: "https://github.com/requarks/wiki/blob/0376d7885083a13643801d038d4503875cc2cfaf/dev/build/Dockerfile", Says: "VOLUME [\"/wiki/data/content\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/requarks/wiki/blob/0376d7885083a13643801d038d4503875cc2cfaf/dev/build/Dockerfile", Says: "FROM node:26"}}
			return f
		},
	},
	209: { // rocket.chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/RocketChat/Docker.Official.Image/blob/5cd5e1a719132cfbf4134eec395f2d6abb3fe995/6.5/Dockerfile", Says: "EXPOSE 3000"}}
			f.Data = Fact[[]string]{Value: []string{"/app/uploads"}, Source: Source{File: "https://github.com/RocketChat/Docker.Official.Image/blob/5cd5e1a719132cfbf4134eec395f2d6abb3fe995/6.5/Dockerfile", Says: "VOLUME /app/uploads"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/RocketChat/Docker.Official.Image/blob/5cd5e1a719132cfbf4134eec395f2d6abb3fe995/6.5/Dockerfile", Says: "FROM debian:bullseye-slim"}}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Source: Source{File: "https://github.com/RocketChat/Docker.Official.Image/blob/5cd5e1a719132cfbf4134eec395f2d6abb3fe995/6.5/Dockerfile", Says: "ROOT_URL=http://localhost:3000"}}
			return f
		},
	},
	210: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/ruby/blob/0127a2ff1ba87c35091d417c4d86cc4165f34bcb/3.3/slim-bookworm/Dockerfile", Says: "FROM debian:bookworm-slim"}}
			return f
		},
	},
	211: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Source: Source{File: "https://github.com/rustfs/rustfs/blob/043c693320f07b0127f06d42974c9cd9da8b0052/Dockerfile", Says: "EXPOSE 9000 9001"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/rustfs/rustfs/blob/043c693320f07b0127f06d42974c9cd9da8b0052/Dockerfile", Says: "VOLUME [\"/data\"]"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/rustfs/rustfs/blob/043c693320f07b0127f06d42974c9cd9da8b0052/Dockerfile", Says: "adduser -u 10001 -G rustfs -S rustfs -D … USER rustfs"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/rustfs/rustfs/blob/043c693320f07b0127f06d42974c9cd9da8b0052/Dockerfile", Says: "FROM alpine:3.23.4"}}
			return f
		},
	},
	212: { // sameersbn/gitlab
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/sameersbn/docker-gitlab/blob/00051f7baf3f21f9ebc07db840acf03518e1fd14/Dockerfile", Says: "EXPOSE 22/tcp 80/tcp 443/tcp"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/sameersbn/docker-gitlab/blob/00051f7baf3f21f9ebc07db840acf03518e1fd14/Dockerfile", Says: "EXPOSE 22/tcp 80/tcp 443/tcp"}}
			f.TCP = Fact[[]int]{Value: []int{22}, Source: Source{File: "https://github.com/sameersbn/docker-gitlab/blob/00051f7baf3f21f9ebc07db840acf03518e1fd14/Dockerfile", Says: "EXPOSE 22/tcp 80/tcp 443/tcp"}}
			f.Memory = Fact[int]{Value: 4096, Source: Source{File: "https://github.com/gitlabhq/gitlabhq/blob/00780264a7f8eaaf304c22aaa481e1942ced05cd/doc/install/requirements.md", Says: "you need at least 4GB available before running GitLab."}}
			f.CPU = Fact[float64]{Value: 1, Source: Source{File: "https://github.com/gitlabhq/gitlabhq/blob/00780264a7f8eaaf304c22aaa481e1942ced05cd/doc/install/requirements.md", Says: "1 core supports up to 100 users"}}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Source: Source{File: "https://gitlab.com/gitlab-org/omnibus-gitlab/-/merge_requests/2302", Says: "In my case, the first init takes about 10 minutes."}}
			f.Data = Fact[[]string]{Value: []string{"/home/git/data"}, Source: Source{File: "https://github.com/sameersbn/docker-gitlab/blob/00051f7baf3f21f9ebc07db840acf03518e1fd14/Dockerfile", Says: "GITLAB_HOME=\"/home/git\" … GITLAB_DATA_DIR=\"${GITLAB_HOME}/data\" … VOLUME [\"${GITLAB_DATA_DIR}\", \"${GITLAB_LOG_DIR}\"]"}}
			f.PublicURL = Fact[[]string]{Value: []string{"GITLAB_HOST"}, Source: Source{File: "https://github.com/sameersbn/docker-gitlab/blob/0044406ac4d3763273d894516beb951811618b2d/docker-compose.yml", Says: "- GITLAB_HOST=localhost - GITLAB_PORT=10080"}}
			return f
		},
	},
	213: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/searxng/searxng-docker/blob/c33905f78a86ca9a8b9d620583b3caf1e03d741e/docker-compose.yaml", Says: "- \"127.0.0.1:8080:8080\""}}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Source: Source{File: "https://github.com/searxng/searxng-docker/blob/c33905f78a86ca9a8b9d620583b3caf1e03d741e/docker-compose.yaml", Says: "- searxng-data:/var/cache/searxng:rw"}}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Source: Source{File: "https://github.com/searxng/searxng-docker/blob/c33905f78a86ca9a8b9d620583b3caf1e03d741e/docker-compose.yaml", Says: "- SEARXNG_BASE_URL=https://${SEARXNG_HOSTNAME:-localhost}/"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Source: Source{File: "https://github.com/searxng/searxng/blob/0024272acd93a2dbfffa55818be01762a28e802f/searx/webapp.py", Says: "if not app.debug and get_setting(\"server.secret_key\") == 'ultrasecretkey': logger.error(\"server.secret_key is not changed. Please use something else instead of ultrasecretkey.\") sys.exit(1)"}}
			return f
		},
	},
	214: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Source: Source{File: "https://github.com/SeleniumHQ/docker-selenium/blob/2426408b10ed47dc776a9454e9517d434353c67c/Standalone/Dockerfile", Says: "EXPOSE 4444"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/SeleniumHQ/docker-selenium/blob/2426408b10ed47dc776a9454e9517d434353c67c/Standalone/Dockerfile", Says: "RUN chmod +x /opt/bin/entry_point.sh"}}
			return f
		},
	},
	215: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/weaviate/weaviate/blob/01410ed894969652b75a5c9182f0381b0252e251/Dockerfile", Says: "CMD [ \"--host\", \"0.0.0.0\", \"--port\", \"8080\", \"--scheme\", \"http\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/weaviate/weaviate/blob/01410ed894969652b75a5c9182f0381b0252e251/Dockerfile", Says: "FROM alpine AS weaviate"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/weaviate/weaviate/blob/011b97cc247e75c8c56e1cd5c2b006b1a992bac7/README.md", Says: "A cloud-native, realtime vector search engine"}}
			return f
		},
	},
	216: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Source: Source{File: "https://github.com/sissbruecker/linkding/blob/004319adaeb431a88972a54a3499331806abeb89/docker/default.Dockerfile", Says: "# Expose uwsgi server at port 9090 EXPOSE 9090"}}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Source: Source{File: "https://github.com/sissbruecker/linkding/blob/004319adaeb431a88972a54a3499331806abeb89/docker/default.Dockerfile", Says: "CMD curl -f http://localhost:${LD_SERVER_PORT:-9090}/${LD_CONTEXT_PATH}health || exit 1"}}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Source: Source{File: "https://github.com/sissbruecker/linkding/blob/12e5810aee6645ea4ff325d11824df455e6254e4/docker-compose.yml", Says: "- \"${LD_HOST_DATA_DIR:-./data}:/etc/linkding/data\""}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/sissbruecker/linkding/blob/004319adaeb431a88972a54a3499331806abeb89/docker/default.Dockerfile", Says: "FROM python:3.13.7-slim-bookworm AS linkding"}}
			return f
		},
	},
	217: { // snipe/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/snipe/snipe-it/blob/008482203e7d2202b773dbda4526aaa7f527379d/Dockerfile", Says: "EXPOSE 80"}}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Source: Source{File: "https://github.com/snipe/snipe-it/blob/008482203e7d2202b773dbda4526aaa7f527379d/Dockerfile", Says: "EXPOSE 443"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/snipeit"}, Source: Source{File: "https://github.com/snipe/snipe-it/blob/008482203e7d2202b773dbda4526aaa7f527379d/Dockerfile", Says: "VOLUME [/var/lib/snipeit]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/snipe/snipe-it/blob/008482203e7d2202b773dbda4526aaa7f527379d/Dockerfile", Says: "RUN chmod +x /entrypoint.sh"}}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Source: Source{File: "https://github.com/snipe/snipe-it/blob/0a4a7a614834730ff9c28b697a95e931efd52184/.env.docker", Says: "APP_URL=http://localhost:8000"}}
			return f
		},
	},
	218: { // solr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8983}, Source: Source{File: "https://github.com/apache/solr-docker/blob/45347b13c3bc75452dcbb4c4f9a55032c7c6bbc1/9.6/Dockerfile", Says: "EXPOSE 8983"}}
			f.Heap = Fact[int]{Value: 512, Source: Source{File: "https://github.com/apache/solr/blob/01199d24edae568e6af318727cdeb1c72491a3f8/solr/bin/solr.in.sh", Says: "# Increase Java Heap as needed to support your indexing / query needs #SOLR_HEAP=\"512m\""}}
			f.HeapIn = Fact[[]string]{Value: []string{"SOLR_HEAP"}, Source: Source{File: "https://github.com/apache/solr/blob/01199d24edae568e6af318727cdeb1c72491a3f8/solr/bin/solr.in.sh", Says: "# Increase Java Heap as needed to support your indexing / query needs #SOLR_HEAP=\"512m\""}}
			f.Data = Fact[[]string]{Value: []string{"/var/solr"}, Source: Source{File: "https://github.com/apache/solr-docker/blob/45347b13c3bc75452dcbb4c4f9a55032c7c6bbc1/9.6/Dockerfile", Says: "VOLUME /var/solr"}}
			f.User = Fact[User]{Value: User{ID: 8983, Root: false}, Source: Source{File: "https://github.com/apache/solr-docker/blob/45347b13c3bc75452dcbb4c4f9a55032c7c6bbc1/9.6/Dockerfile", Says: "SOLR_UID=\"8983\" … USER $SOLR_UID"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/apache/solr-docker/blob/45347b13c3bc75452dcbb4c4f9a55032c7c6bbc1/9.6/Dockerfile", Says: "apt-get -y --no-install-recommends install acl lsof procps wget netcat gosu tini jattach"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/00475079b33ebaf73ebe8093251c408e80658e15/solr/README-short.txt", Says: "multi-modal search platform built on Apache Lucene"}}
			return f
		},
	},
	219: { // sonarqube
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/12d0aa6fcf340355e7bc73d9cb5228a4dd407ecb/10/community/Dockerfile", Says: "EXPOSE 9000"}}
			f.Memory = Fact[int]{Value: 2048, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/12d0aa6fcf340355e7bc73d9cb5228a4dd407ecb/10/community/Dockerfile", Says: "LABEL io.openshift.min-memory=2048M"}}
			f.Heap = Fact[int]{Value: 1536, Source: Source{File: "https://github.com/SonarSource/sonarqube/blob/ba6cfefedbefb620304471980ce1932b5a80f0df/sonar-application/src/main/assembly/conf/sonar.properties", Says: "Web server is executed in a dedicated Java process. By default heap size is 512Mb. … Compute Engine is executed in a dedicated Java process. Default heap size is 512Mb. … Elasticsearch … is executed in a dedicated Java process. Default heap size is 512Mb."}}
			f.HeapIn = Fact[[]string]{Value: []string{"SONAR_CE_JAVAOPTS", "SONAR_SEARCH_JAVAOPTS", "SONAR_WEB_JAVAOPTS"}, Source: Source{File: "https://github.com/SonarSource/sonarqube/blob/ba6cfefedbefb620304471980ce1932b5a80f0df/sonar-application/src/main/assembly/conf/sonar.properties", Says: "#sonar.web.javaOpts=-Xmx512m -Xms128m … #sonar.ce.javaOpts=-Xmx512m -Xms128m … #sonar.search.javaOpts=-Xms512m -Xmx512m"}}
			f.JVMs = Fact[int]{Value: 3, Source: Source{File: "https://github.com/SonarSource/sonarqube/blob/ba6cfefedbefb620304471980ce1932b5a80f0df/sonar-application/src/main/assembly/conf/sonar.properties", Says: "Web server is executed in a dedicated Java process. By default heap size is 512Mb. … Compute Engine is executed in a dedicated Java process. Default heap size is 512Mb. … Elasticsearch … is executed in a dedicated Java process. Default heap size is 512Mb."}}
			f.CPU = Fact[float64]{Value: 0.4, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/12d0aa6fcf340355e7bc73d9cb5228a4dd407ecb/10/community/Dockerfile", Says: "LABEL io.openshift.min-cpu=400m"}}
			f.Data = Fact[[]string]{Value: []string{"/opt/sonarqube/data", "/opt/sonarqube/extensions", "/opt/sonarqube/logs"}, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/df5a6ae20bb7ce8e464d6895178e763c77a6a402/example-compose-files/sq-with-postgres/docker-compose.yml", Says: "- sonarqube_data:/opt/sonarqube/data - sonarqube_extensions:/opt/sonarqube/extensions - sonarqube_logs:/opt/sonarqube/logs"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/12d0aa6fcf340355e7bc73d9cb5228a4dd407ecb/10/community/Dockerfile", Says: "useradd --system --uid 1000 --gid 0 sonarqube … USER sonarqube"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/SonarSource/docker-sonarqube/blob/12d0aa6fcf340355e7bc73d9cb5228a4dd407ecb/10/community/Dockerfile", Says: "FROM eclipse-temurin:17-jre-jammy"}}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Source: Source{File: "https://github.com/docker-library/docs/blob/00dd5da8dc5a1179d3f2b6f9d0ce7b39ec377ebb/sonarqube/content.md", Says: "SonarQube uses an embedded Elasticsearch … sysctl -w vm.max_map_count=262144"}}
			f.KernelFree = Fact[string]{Value: "SONAR_SEARCH_JAVAADDITIONALOPTS=-Dnode.store.allow_mmap=false", Source: Source{File: "https://www.elastic.co/guide/en/elasticsearch/reference/8.14/_maximum_map_count_check.html", Says: "If you do not allow the use of mmap then this bootstrap check will not be enforced."}}
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
			f.HTTP = Fact[[]int]{Value: []int{8081}, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/6a1cc21a6e7a7e3e443979f4c62b8045c77961e5/Dockerfile", Says: "EXPOSE 8081"}}
			f.Heap = Fact[int]{Value: 1200, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/6a1cc21a6e7a7e3e443979f4c62b8045c77961e5/Dockerfile", Says: "INSTALL4J_ADD_VM_PARAMS=\"-Xms1200m -Xmx1200m"}}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/01f806fa560e56eb54a6fda698d3f211f20e57d1/README.md", Says: "It can take some time (2-3 minutes) for the service to launch in a new container."}}
			f.Data = Fact[[]string]{Value: []string{"/nexus-data"}, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/6a1cc21a6e7a7e3e443979f4c62b8045c77961e5/Dockerfile", Says: "NEXUS_DATA=/nexus-data … VOLUME ${NEXUS_DATA}"}}
			f.User = Fact[User]{Value: User{ID: 200, Root: false}, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/01f806fa560e56eb54a6fda698d3f211f20e57d1/README.md", Says: "This directory needs to be writable by the Nexus process, which runs as UID 200."}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/sonatype/docker-nexus3/blob/6a1cc21a6e7a7e3e443979f4c62b8045c77961e5/Dockerfile", Says: "CMD [\"sh\", \"-c\", \"${SONATYPE_DIR}/start-nexus-repository-manager.sh\"]"}}
			return f
		},
	},
	221: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/sqshq/piggymetrics/blob/1bba68c9db7a4a6163c0b46d9921fcdcc2db36d9/account-service/Dockerfile", Says: "CMD [\"java\", \"-jar\", \"/app/account-service.jar\"]"}}
			return f
		},
	},
	222: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Source: Source{File: "https://github.com/sqshq/piggymetrics/blob/25ef0412ad6ab3ab49d8d9fa1abb71e2990563ee/config/Dockerfile", Says: "CMD [\"java\", \"-Xmx200m\", \"-jar\", \"/app/config.jar\"]"}}
			return f
		},
	},
	223: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "GOTRUE_API_PORT: 9999"}}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "\"http://localhost:9999/health\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "API_EXTERNAL_URL: ${API_EXTERNAL_URL} … GOTRUE_SITE_URL: ${SITE_URL}"}}
			return f
		},
	},
	224: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "\"http://localhost:4000/health\""}}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "\"http://localhost:4000/health\""}}
			return f
		},
	},
	225: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "STUDIO_PG_META_URL: http://meta:8080"}}
			f.Backend = Fact[string]{Value: "api", Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "STUDIO_PG_META_URL: http://meta:8080"}}
			return f
		},
	},
	226: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "http://localhost:4000/api/tenants/realtime-dev/health"}}
			return f
		},
	},
	227: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "\"http://storage:5000/status\""}}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "\"http://storage:5000/status\""}}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "STORAGE_PUBLIC_URL: ${SUPABASE_PUBLIC_URL}"}}
			return f
		},
	},
	228: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "fetch('http://studio:3000/api/platform/profile')"}}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Source: Source{File: "https://github.com/supabase/supabase/blob/00069a4c6fe35a6db32b91015dad24f2fe161302/docker/docker-compose.yml", Says: "SUPABASE_PUBLIC_URL: ${SUPABASE_PUBLIC_URL}"}}
			return f
		},
	},
	229: { // svhd/logto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001, 3002}, Source: Source{File: "https://github.com/logto-io/logto/blob/0a82a96276bb4c3edeaa992ac8ae466791a21a3c/docker-compose.yml", Says: "- 3001:3001 - 3002:3002"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/logto-io/logto/blob/005f5853147bcf60a671e08962bcbe53608430ec/Dockerfile", Says: "FROM node:18-alpine as app"}}
			f.PublicURL = Fact[[]string]{Value: []string{"ADMIN_ENDPOINT", "ENDPOINT"}, Source: Source{File: "https://github.com/logto-io/logto/blob/0a82a96276bb4c3edeaa992ac8ae466791a21a3c/docker-compose.yml", Says: "GitPod can dynamically configure the public URL of Logto; # Or, you can leverage it for local testing. - ENDPOINT - ADMIN_ENDPOINT"}}
			return f
		},
	},
	230: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Source: Source{File: "https://github.com/syncthing/syncthing/blob/0457e607fcd454507d2a7902de11044f905052c4/Dockerfile", Says: "ENV STGUIADDRESS=0.0.0.0:8384"}}
			f.TCP = Fact[[]int]{Value: []int{22000}, Source: Source{File: "https://github.com/syncthing/syncthing/blob/0457e607fcd454507d2a7902de11044f905052c4/Dockerfile", Says: "EXPOSE 8384 22000 21027/udp"}}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Source: Source{File: "https://github.com/syncthing/syncthing/blob/0457e607fcd454507d2a7902de11044f905052c4/Dockerfile", Says: "VOLUME [\"/var/syncthing\"]"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/syncthing/syncthing/blob/0457e607fcd454507d2a7902de11044f905052c4/Dockerfile", Says: "FROM alpine"}}
			return f
		},
	},
	231: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/0f0bdbbb22b44e9a5953b0f733d6992ade4d7c55/telegraf/1.30/Dockerfile", Says: "EXPOSE 8125/udp 8092/udp 8094"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/influxdata/influxdata-docker/blob/0f0bdbbb22b44e9a5953b0f733d6992ade4d7c55/telegraf/1.30/Dockerfile", Says: "FROM buildpack-deps:bookworm-curl"}}
			f.Backend = Fact[string]{Value: "collector", Source: Source{File: "https://github.com/docker-library/docs/blob/c9a7f7cef449dfeef525599c50a08d5cc61e48eb/telegraf/README-short.txt", Says: "Telegraf is an agent for collecting metrics"}}
			return f
		},
	},
	232: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Source: Source{File: "https://github.com/temporalio/docker-compose/blob/cd6d3b19a3307e2cbbc4c1830228166e92caef24/docker-compose.yml", Says: "- 7233:7233"}}
			return f
		},
	},
	233: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/temporalio/docker-compose/blob/cd6d3b19a3307e2cbbc4c1830228166e92caef24/docker-compose.yml", Says: "- 8080:8080"}}
			return f
		},
	},
	234: { // thingsboard/tb-node
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/thingsboard/thingsboard-ce-k8s/blob/9776bc2dd1cde73d245c9e3450c3f1810497881f/aws/microservices/tb-node.yml", Says: "- containerPort: 8080 name: http"}}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login"}, Source: Source{File: "https://github.com/thingsboard/thingsboard-ce-k8s/blob/9776bc2dd1cde73d245c9e3450c3f1810497881f/aws/microservices/tb-node.yml", Says: "httpGet: path: /login port: http"}}
			f.Memory = Fact[int]{Value: 2000, Source: Source{File: "https://github.com/thingsboard/thingsboard-ce-k8s/blob/9776bc2dd1cde73d245c9e3450c3f1810497881f/aws/microservices/tb-node.yml", Says: "requests: cpu: \"1000m\" memory: 2000Mi"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/thingsboard/thingsboard/blob/10bcf00b3a49d9d1b033d8d4547057eeeb9f7a9b/msa/tb-node/docker/Dockerfile", Says: "FROM thingsboard/openjdk11:bullseye-slim"}}
			f.CPU = Fact[float64]{Value: 1, Source: Source{File: "https://github.com/thingsboard/thingsboard-ce-k8s/blob/9776bc2dd1cde73d245c9e3450c3f1810497881f/aws/microservices/tb-node.yml", Says: "requests: cpu: \"1000m\" memory: 2000Mi"}}
			f.FirstStart = Fact[time.Duration]{Value: 460000000000, Source: Source{File: "https://github.com/thingsboard/thingsboard-ce-k8s/blob/9776bc2dd1cde73d245c9e3450c3f1810497881f/aws/microservices/tb-node.yml", Says: "livenessProbe: httpGet: path: /login port: http initialDelaySeconds: 460"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/thingsboard/thingsboard/blob/1265a9a1e364aed339377b05f93354f01fa949f5/msa/tb-node/docker/start-tb-node.sh", Says: "#!/bin/bash"}}
			f.FirstRun = Fact[[]string]{Value: []string{"INSTALL_TB=true"}, Source: Source{File: "https://github.com/thingsboard/thingsboard/blob/1265a9a1e364aed339377b05f93354f01fa949f5/msa/tb-node/docker/start-tb-node.sh", Says: "if [ \"$INSTALL_TB\" == \"true\" ]; then … Starting ThingsBoard installation"}}
			return f
		},
	},
	235: { // timberio/vector
		facts: func(f Facts) Facts {
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/vectordotdev/vector/blob/003c5e62e5f158405d04cbf77f7d67c14d0ea0c0/distribution/docker/distroless-static/Dockerfile", Says: "FROM gcr.io/distroless/static:latest"}}
				return f
			}},
		},
	},
	236: { // timescale/timescaledb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03a6cb67dfd3045996c024e5569d938b25bd41b6/Dockerfile-alpine.template", Says: "EXPOSE 5432"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03a6cb67dfd3045996c024e5569d938b25bd41b6/Dockerfile-alpine.template", Says: "VOLUME /var/lib/postgresql/data"}}
			f.User = Fact[User]{Value: User{ID: 70, Root: true}, Source: Source{File: "https://github.com/docker-library/postgres/blob/03a6cb67dfd3045996c024e5569d938b25bd41b6/Dockerfile-alpine.template", Says: "# /etc/passwd:22:postgres:x:70:70::/var/lib/postgresql:/bin/sh … # su-exec (gosu-compatible) is installed further down"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/timescale/timescaledb-docker/blob/00548e8ed4aaad2256ae1efc328c5c762fd55c6e/Dockerfile", Says: "FROM postgres:${PG_VERSION}-alpine"}}
			f.SingleWriter = Fact[bool]{Value: true, Source: Source{File: "https://www.postgresql.org/docs/current/app-postgres.html", Says: "More than one postgres instance can run on a system at one time, so long as they use different data areas"}}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ \"$1\" = 'postgres' ] && ! _pg_want_help \"$@\"; then"}}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Source: Source{File: "https://github.com/docker-library/postgres/blob/2925b19f45ceeb8ab8488eec226f2736abf297e1/17/bookworm/docker-entrypoint.sh", Says: "if [ -z \"$POSTGRES_PASSWORD\" ] && [ 'trust' != \"$POSTGRES_HOST_AUTH_METHOD\" ]; then … exit 1"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/docker-library/docs/blob/b5086ae7d619d13be93fcd3e2fb18ecef6f902b7/postgres/README-short.txt", Says: "The PostgreSQL object-relational database system"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/docker-library/tomcat/blob/065b183fdf5b4ab6f4450e73db6b52d4237f212a/10.1/jdk17/temurin-jammy/Dockerfile", Says: "EXPOSE 8080"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/tomcat/blob/065b183fdf5b4ab6f4450e73db6b52d4237f212a/10.1/jdk17/temurin-jammy/Dockerfile", Says: "RUN set -eux"}}
			return f
		},
	},
	238: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 512, Source: Source{File: "https://github.com/traccar/traccar-docker/blob/024c63676fa3a4ba0600233e8d7ccfc7cf757244/alpine/Dockerfile", Says: "ENTRYPOINT [\"java\", \"-Xms512m\", \"-Xmx512m\""}}
			return f
		},
	},
	239: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/traefik/traefik-library-image/blob/039d2d724b144fcba54ba572f3d4aa34ce286a6f/v3.3/alpine/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/traefik/traefik-library-image/blob/039d2d724b144fcba54ba572f3d4aa34ce286a6f/v3.3/alpine/Dockerfile", Says: "FROM alpine:3.21"}}
			return f
		},
	},
	240: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/traefik/whoami/blob/235aa18350319bf8c68602f590ae5f2b313404a8/Dockerfile", Says: "EXPOSE 80"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/traefik/whoami/blob/235aa18350319bf8c68602f590ae5f2b313404a8/Dockerfile", Says: "FROM scratch"}}
			return f
		},
	},
	241: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/trinodb/trino/blob/0516d973c1b47bd37a0e663ffad9f7e3ee3450dd/core/docker/Dockerfile", Says: "EXPOSE 8080"}}
			f.JVMs = Fact[int]{Value: 1, Source: Source{File: "https://github.com/trinodb/trino/blob/0516d973c1b47bd37a0e663ffad9f7e3ee3450dd/core/docker/Dockerfile", Says: "FROM eclipse-temurin:17-jdk RUN"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/trinodb/trino/blob/0516d973c1b47bd37a0e663ffad9f7e3ee3450dd/core/docker/Dockerfile", Says: "useradd trino --uid 1000 --gid 1000 --create-home … USER trino:trino"}}
			return f
		},
	},
	242: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/adoptium/containers/blob/0327d46f70b892afeaa402a97507a1b103fb84f7/21/jre/ubuntu/jammy/Dockerfile", Says: "FROM ubuntu:22.04 … RUN set -eux"}}
			return f
		},
	},
	243: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Source: Source{File: "https://github.com/Unleash/unleash/blob/0aa7ab8c54a39a118abd2a5290c3ac412cda645d/docker-compose.yml", Says: "- \"4242:4242\""}}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Source: Source{File: "https://github.com/Unleash/unleash/blob/0aa7ab8c54a39a118abd2a5290c3ac412cda645d/docker-compose.yml", Says: "http://localhost:4242/health || exit 1"}}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Source: Source{File: "https://github.com/Unleash/unleash/blob/0aa7ab8c54a39a118abd2a5290c3ac412cda645d/docker-compose.yml", Says: "start_period: 15s"}}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Source: Source{File: "https://github.com/Unleash/unleash/blob/156d6b44ba129ff0203453c08ffe447d2462f497/website/docs/using-unleash/deploy/configuring-unleash.md", Says: "Configured with `UNLEASH_URL` ** Should be set to the public discoverable URL of your instance"}}
			return f
		},
	},
	244: { // valkey/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Source: Source{File: "https://github.com/valkey-io/valkey-container/blob/01966293522aeb5399521609cf673941a1ae61ef/8.0/alpine/Dockerfile", Says: "EXPOSE 6379"}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/valkey-io/valkey-container/blob/01966293522aeb5399521609cf673941a1ae61ef/8.0/alpine/Dockerfile", Says: "VOLUME /data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/valkey-io/valkey-container/blob/01966293522aeb5399521609cf673941a1ae61ef/8.0/alpine/Dockerfile", Says: "FROM alpine:3.22 AS base"}}
			f.Backend = Fact[string]{Value: "cache", Source: Source{File: "https://github.com/valkey-io/valkey/blob/0146f11bbb97f74ee5c00cfa1d4b1e340ad82ca1/README.md", Says: "high-performance data structure server that primarily serves key/value workloads"}}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 999, Root: true}, Source: Source{File: "https://github.com/valkey-io/valkey-container/blob/01966293522aeb5399521609cf673941a1ae61ef/8.0/alpine/Dockerfile", Says: "adduser -S -G valkey -u 999 valkey … # add setpriv for step down from root."}}
				return f
			}},
		},
	},
	245: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/varnish/docker-varnish/blob/07daf0b299f538c477be8dbac82b4a8e364d0b83/fresh/debian/Dockerfile", Says: "EXPOSE 80 8443"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/varnish/docker-varnish/blob/07daf0b299f538c477be8dbac82b4a8e364d0b83/fresh/debian/Dockerfile", Says: "FROM debian:bullseye-slim"}}
			return f
		},
	},
	246: { // vaultwarden/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/006da3d3805857a7bea62679809500e30c7806e3/docker/Dockerfile.debian", Says: "EXPOSE 80"}}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/alive"}, Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/2072d6ec6097c27ea402c24827f8b05e7c3633ba/docker/healthcheck.sh", Says: "\"http${s}://${addr}:${ROCKET_PORT}${base_path}/alive\""}}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/006da3d3805857a7bea62679809500e30c7806e3/docker/Dockerfile.debian", Says: "VOLUME /data"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/006da3d3805857a7bea62679809500e30c7806e3/docker/Dockerfile.debian", Says: "FROM --platform=$TARGETPLATFORM docker.io/library/debian:trixie-slim"}}
			f.PublicURL = Fact[[]string]{Value: []string{"DOMAIN"}, Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/2072d6ec6097c27ea402c24827f8b05e7c3633ba/docker/healthcheck.sh", Says: "config.json 'domain' overrides the DOMAIN env var."}}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Source: Source{File: "https://github.com/dani-garcia/vaultwarden/blob/477d60de495b3fa3900bc62f0c77c1ffddf94caa/README.md", Says: "disallow the use of Web Crypto APIs in insecure contexts. … To solve this problem, you need to access the web vault from HTTPS."}}
			return f
		},
	},
	247: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Source: Source{File: "https://github.com/verdaccio/verdaccio/blob/00b57662dbd45d2182079a4f2498feacd34e5d6a/Dockerfile", Says: "VERDACCIO_PORT=4873 \\ VERDACCIO_PROTOCOL=http"}}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Source: Source{File: "https://github.com/verdaccio/verdaccio/blob/00b57662dbd45d2182079a4f2498feacd34e5d6a/Dockerfile", Says: "VOLUME /verdaccio/storage"}}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Source: Source{File: "https://github.com/verdaccio/verdaccio/blob/00b57662dbd45d2182079a4f2498feacd34e5d6a/Dockerfile", Says: "VERDACCIO_USER_UID=10001 … USER $VERDACCIO_USER_UID"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/verdaccio/verdaccio/blob/00b57662dbd45d2182079a4f2498feacd34e5d6a/Dockerfile", Says: "FROM node:20.17.0-alpine"}}
			return f
		},
	},
	248: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Source: Source{File: "https://github.com/VictoriaMetrics/VictoriaMetrics/blob/1836c415e6c686b8cc4ba8bb062a5abcc08e7761/app/victoria-metrics/deployment/Dockerfile", Says: "EXPOSE 8428"}}
			return f
		},
	},
	249: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Source: Source{File: "https://github.com/go-vikunja/vikunja/blob/00a87dc5523720c348a9ed25e094f7eeb92ae33c/Dockerfile", Says: "EXPOSE 3456"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Source: Source{File: "https://github.com/go-vikunja/vikunja/blob/00a87dc5523720c348a9ed25e094f7eeb92ae33c/Dockerfile", Says: "USER 1000"}}
			f.Shell = Fact[bool]{Value: false, Source: Source{File: "https://github.com/go-vikunja/vikunja/blob/00a87dc5523720c348a9ed25e094f7eeb92ae33c/Dockerfile", Says: "# The actual image FROM scratch"}}
			return f
		},
	},
	250: { // wazuh/wazuh-dashboard
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{5601}, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "https://localhost:5601/login"}}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/login"}, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "https://localhost:5601/login"}}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "start_period: 30s"}}
			return f
		},
	},
	251: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "curl -fks https://localhost:9200/_plugins/_security/health"}}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "curl -fks https://localhost:9200/_plugins/_security/health"}}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "- wazuh-indexer-data:/var/lib/wazuh-indexer"}}
			f.Backend = Fact[string]{Value: "database", Source: Source{File: "https://github.com/wazuh/wazuh-docker/blob/a153c6fd7b1c33eeced19cf2c60fb249b5d49ac3/single-node/docker-compose.yml", Says: "- OPENSEARCH_HOSTS=https://wazuh.indexer:9200"}}
			return f
		},
	},
	252: { // wordpress
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Source: Source{File: "https://github.com/docker-library/docs/blob/c4a9ba41443427b2ec1d5c4cc01879076aa4a1eb/wordpress/compose.yaml", Says: "- 8080:80"}}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Source: Source{File: "https://github.com/docker-library/wordpress/blob/06f28e291877002359e1075e4260123de5403551/latest/php8.3/apache/Dockerfile", Says: "VOLUME /var/www/html"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/docker-library/wordpress/blob/06f28e291877002359e1075e4260123de5403551/latest/php8.3/apache/Dockerfile", Says: "a2enconf remoteip"}}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.TCP = Fact[[]int]{Value: []int{9000}, Source: Source{File: "https://github.com/docker-library/php/blob/092d7bdebba2a4e204a349280e54a59f78cfc327/8.3/bookworm/fpm/Dockerfile", Says: "EXPOSE 9000"}}
				f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Source: Source{File: "https://github.com/docker-library/wordpress/blob/04e96f4b7462bb2d0cf3f26719cef5db048a826f/latest/php8.3/fpm-alpine/Dockerfile", Says: "VOLUME /var/www/html"}}
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
			f.HTTP = Fact[[]int]{Value: []int{8080}, Source: Source{File: "https://github.com/31z4/zookeeper-docker/blob/17bab0d161a64b968b29b39a434d27c62e53e34d/3.9.3/Dockerfile", Says: "ZOO_ADMINSERVER_ENABLED=true … EXPOSE 2181 2888 3888 8080"}}
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Source: Source{File: "https://github.com/31z4/zookeeper-docker/blob/17bab0d161a64b968b29b39a434d27c62e53e34d/3.9.3/Dockerfile", Says: "EXPOSE 2181 2888 3888 8080"}}
			f.Heap = Fact[int]{Value: 1000, Source: Source{File: "https://github.com/apache/zookeeper/blob/3c02868493bba12e6fb9b58ac7924fe107aac5a2/bin/zkEnv.sh", Says: "ZK_SERVER_HEAP=\"${ZK_SERVER_HEAP:-1000}\" export SERVER_JVMFLAGS=\"-Xmx${ZK_SERVER_HEAP}m $SERVER_JVMFLAGS\""}}
			f.HeapIn = Fact[[]string]{Value: []string{"ZK_SERVER_HEAP"}, Source: Source{File: "https://github.com/apache/zookeeper/blob/3c02868493bba12e6fb9b58ac7924fe107aac5a2/bin/zkEnv.sh", Says: "ZK_SERVER_HEAP=\"${ZK_SERVER_HEAP:-1000}\" export SERVER_JVMFLAGS=\"-Xmx${ZK_SERVER_HEAP}m $SERVER_JVMFLAGS\""}}
			f.Data = Fact[[]string]{Value: []string{"/data", "/datalog", "/logs"}, Source: Source{File: "https://github.com/31z4/zookeeper-docker/blob/17bab0d161a64b968b29b39a434d27c62e53e34d/3.9.3/Dockerfile", Says: "VOLUME [\"$ZOO_DATA_DIR\", \"$ZOO_DATA_LOG_DIR\", \"$ZOO_LOG_DIR\"]"}}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Source: Source{File: "https://github.com/31z4/zookeeper-docker/blob/17bab0d161a64b968b29b39a434d27c62e53e34d/3.9.3/Dockerfile", Says: "useradd -r -g zookeeper --uid=1000 zookeeper … # Verify that gosu binary works"}}
			f.Shell = Fact[bool]{Value: true, Source: Source{File: "https://github.com/31z4/zookeeper-docker/blob/17bab0d161a64b968b29b39a434d27c62e53e34d/3.9.3/Dockerfile", Says: "FROM eclipse-temurin:17-jre-jammy"}}
			f.Backend = Fact[string]{Value: "coordinator", Source: Source{File: "https://github.com/docker-library/docs/blob/e6c3a48b9c7a88f74090fd8b659c7d0eb424d65c/zookeeper/README-short.txt", Says: "an open-source server which enables highly reliable distributed coordination"}}
			return f
		},
	},
}
