// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.

package images

import "time"

var names = []name{
	{"activepieces/activepieces", 0},
	{"actualbudget/actual-server", 1},
	{"adguard/adguardhome", 2},
	{"adminer", 3},
	{"advplyr/audiobookshelf", 109},
	{"akaunting/akaunting", 4},
	{"alpine", 5},
	{"amacneil/dbmate", 6},
	{"amazon/aws-cli", 7},
	{"amazon/aws-for-fluent-bit", 8},
	{"amazon/aws-otel-collector", 9},
	{"amazon/aws-xray-daemon", 10},
	{"amazon/dynamodb-local", 11},
	{"amazoncorretto", 12},
	{"amazonlinux", 13},
	{"amir20/dozzle", 14},
	{"ankane/pgvector", 288},
	{"answerdev/answer", 16},
	{"apache/airflow", 15},
	{"apache/answer", 16},
	{"apache/apisix", 17},
	{"apache/couchdb", 67},
	{"apache/druid", 18},
	{"apache/kafka", 19},
	{"apache/nifi", 20},
	{"apache/superset", 21},
	{"apache/tika", 22},
	{"apachesuperset.docker.scarf.sh/apache/superset", 21},
	{"appsmith/appsmith-ce", 23},
	{"appsmith/appsmith-ee", 23},
	{"appwrite/appwrite", 24},
	{"artifacts.plane.so/makeplane/plane-backend", 231},
	{"artifacts.plane.so/makeplane/plane-proxy", 232},
	{"asonix/pictrs", 25},
	{"atlassian/confluence", 26},
	{"atlassian/confluence-server", 26},
	{"atlassian/jira-core", 27},
	{"atlassian/jira-servicemanagement", 27},
	{"atlassian/jira-software", 27},
	{"authelia/authelia", 28},
	{"authzed/spicedb", 29},
	{"axllent/mailpit", 30},
	{"baptistearno/typebot-builder", 31},
	{"baptistearno/typebot-viewer", 32},
	{"baserow/baserow", 33},
	{"bde2020/hadoop-namenode", 34},
	{"bde2020/hadoop-nodemanager", 35},
	{"binwiederhier/ntfy", 36},
	{"bitnami/discourse", 37},
	{"bitnami/elasticsearch", 38},
	{"bitnami/kafka", 39},
	{"bitnami/mariadb", 40},
	{"bitnami/mongodb", 41},
	{"bitnami/mysql", 42},
	{"bitnami/postgresql", 43},
	{"bitnami/redis", 44},
	{"bitnami/valkey", 45},
	{"bitnamilegacy/discourse", 37},
	{"bitnamilegacy/elasticsearch", 38},
	{"bitnamilegacy/kafka", 39},
	{"bitnamilegacy/mariadb", 40},
	{"bitnamilegacy/mongodb", 41},
	{"bitnamilegacy/mysql", 42},
	{"bitnamilegacy/postgresql", 43},
	{"bitnamilegacy/redis", 44},
	{"bitnamilegacy/valkey", 45},
	{"budibase/budibase", 46},
	{"bugsink/bugsink", 47},
	{"busybox", 48},
	{"caddy", 49},
	{"calcom.docker.scarf.sh/calcom/cal.com", 50},
	{"calcom/cal.com", 50},
	{"casbin/casdoor", 51},
	{"cassandra", 52},
	{"chatwoot/chatwoot", 53},
	{"chocobozzz/peertube", 54},
	{"chrislusf/seaweedfs", 55},
	{"clickhouse", 56},
	{"clickhouse/clickhouse-server", 56},
	{"cloudflare/cloudflared", 57},
	{"cnfldemos/kafka-connect-datagen", 58},
	{"cockroachdb/cockroach", 59},
	{"codeberg.org/woodpecker-ci/woodpecker-agent", 381},
	{"codeberg.org/woodpecker-ci/woodpecker-server", 382},
	{"confluentinc/cp-kafka", 60},
	{"confluentinc/cp-kafka-connect", 61},
	{"confluentinc/cp-kafka-connect-base", 61},
	{"confluentinc/cp-ksqldb-server", 62},
	{"confluentinc/cp-schema-registry", 63},
	{"confluentinc/cp-zookeeper", 64},
	{"confluentinc/ksqldb-server", 62},
	{"consul", 162},
	{"container-registry.oracle.com/mysql/community-server", 253},
	{"containrrr/watchtower", 65},
	{"couchbase", 66},
	{"couchbase/server", 66},
	{"couchdb", 67},
	{"cr.fluentbit.io/fluent/fluent-bit", 100},
	{"cr.weaviate.io/semitechnologies/weaviate", 327},
	{"crocodilestick/calibre-web-automated", 68},
	{"darthsim/imgproxy", 69},
	{"dbeaver/cloudbeaver", 70},
	{"debezium/connect", 71},
	{"debezium/kafka", 72},
	{"debezium/zookeeper", 73},
	{"debian", 74},
	{"deluan/navidrome", 75},
	{"dependencytrack/apiserver", 76},
	{"dessalines/lemmy", 77},
	{"dessalines/lemmy-ui", 78},
	{"dexidp/dex", 79},
	{"dgtlmoon/changedetection.io", 114},
	{"directus/directus", 80},
	{"docker.dragonflydb.io/dragonflydb/dragonfly", 81},
	{"docker.elastic.co/elasticsearch/elasticsearch", 91},
	{"docker.elastic.co/kibana/kibana", 182},
	{"docker.elastic.co/logstash/logstash", 194},
	{"docker.flagsmith.com/flagsmith/flagsmith", 98},
	{"docker.getoutline.com/outlinewiki/outline", 283},
	{"docker.litellm.ai/berriai/litellm", 110},
	{"docker.n8n.io/n8nio/n8n", 254},
	{"docker.n8n.io/n8nio/runners", 255},
	{"docker.redpanda.com/redpandadata/console", 316},
	{"docker.redpanda.com/redpandadata/redpanda", 317},
	{"docker.stirlingpdf.com/stirlingtools/stirling-pdf", 339},
	{"docker.umami.is/umami-software/umami", 137},
	{"docmost/docmost", 82},
	{"documenso/documenso", 83},
	{"docuseal/docuseal", 84},
	{"dolibarr/dolibarr", 85},
	{"dpage/pgadmin4", 86},
	{"drupal", 87},
	{"ds/websight-cms-luna", 304},
	{"dunglas/frankenphp", 88},
	{"eclipse-mosquitto", 89},
	{"eclipse-temurin", 90},
	{"elasticsearch", 91},
	{"electricsql/electric", 92},
	{"emqx", 93},
	{"emqx/emqx", 93},
	{"envoyproxy/envoy", 94},
	{"etherpad/etherpad", 95},
	{"excalidraw/excalidraw", 96},
	{"fireflyiii/core", 97},
	{"flagsmith/flagsmith", 98},
	{"flowiseai/flowise", 99},
	{"fluent/fluent-bit", 100},
	{"flyway/flyway", 101},
	{"formbricks/formbricks", 115},
	{"frappe/erpnext", 102},
	{"freshrss/freshrss", 103},
	{"frooodle/s-pdf", 339},
	{"fusionauth/fusionauth-app", 104},
	{"gcr.io/cadvisor/cadvisor", 105},
	{"gcr.io/distroless", 106},
	{"getmeili/meilisearch", 107},
	{"getsentry/sentry", 108},
	{"ghcr.io/activepieces/activepieces", 0},
	{"ghcr.io/actualbudget/actual-server", 1},
	{"ghcr.io/advplyr/audiobookshelf", 109},
	{"ghcr.io/amacneil/dbmate", 6},
	{"ghcr.io/amir20/dozzle", 14},
	{"ghcr.io/authelia/authelia", 28},
	{"ghcr.io/authzed/spicedb", 29},
	{"ghcr.io/axllent/mailpit", 30},
	{"ghcr.io/berriai/litellm", 110},
	{"ghcr.io/coder/coder", 111},
	{"ghcr.io/crocodilestick/calibre-web-automated", 68},
	{"ghcr.io/dani-garcia/vaultwarden", 372},
	{"ghcr.io/danny-avila/librechat", 112},
	{"ghcr.io/danny-avila/librechat-dev", 112},
	{"ghcr.io/danny-avila/librechat-rag-api-dev", 113},
	{"ghcr.io/danny-avila/librechat-rag-api-dev-lite", 113},
	{"ghcr.io/dexidp/dex", 79},
	{"ghcr.io/dgtlmoon/changedetection.io", 114},
	{"ghcr.io/dragonflydb/dragonfly", 81},
	{"ghcr.io/element-hq/synapse", 235},
	{"ghcr.io/ether/etherpad", 95},
	{"ghcr.io/formbricks/formbricks", 115},
	{"ghcr.io/gethomepage/homepage", 116},
	{"ghcr.io/getsentry/sentry", 108},
	{"ghcr.io/goauthentik/server", 117},
	{"ghcr.io/google/cadvisor", 105},
	{"ghcr.io/gotify/server", 148},
	{"ghcr.io/gotson/komga", 149},
	{"ghcr.io/gvenzl/oracle-free", 159},
	{"ghcr.io/hoarder-app/hoarder", 122},
	{"ghcr.io/home-assistant/home-assistant", 118},
	{"ghcr.io/imgproxy/imgproxy", 69},
	{"ghcr.io/immich-app/immich-machine-learning", 119},
	{"ghcr.io/immich-app/immich-server", 120},
	{"ghcr.io/immich-app/postgres", 121},
	{"ghcr.io/itzg/minecraft-server", 171},
	{"ghcr.io/jellyfin/jellyfin", 174},
	{"ghcr.io/jitsi/web", 176},
	{"ghcr.io/joeferner/redis-commander", 314},
	{"ghcr.io/karakeep-app/karakeep", 122},
	{"ghcr.io/langfuse/langfuse", 184},
	{"ghcr.io/langfuse/langfuse-worker", 185},
	{"ghcr.io/linkwarden/linkwarden", 123},
	{"ghcr.io/linuxserver/bazarr", 197},
	{"ghcr.io/linuxserver/bookstack", 198},
	{"ghcr.io/linuxserver/deluge", 201},
	{"ghcr.io/linuxserver/dokuwiki", 202},
	{"ghcr.io/linuxserver/duplicati", 203},
	{"ghcr.io/linuxserver/healthchecks", 204},
	{"ghcr.io/linuxserver/hedgedoc", 205},
	{"ghcr.io/linuxserver/heimdall", 206},
	{"ghcr.io/linuxserver/jackett", 207},
	{"ghcr.io/linuxserver/jellyfin", 208},
	{"ghcr.io/linuxserver/kavita", 209},
	{"ghcr.io/linuxserver/lidarr", 210},
	{"ghcr.io/linuxserver/mariadb", 211},
	{"ghcr.io/linuxserver/nextcloud", 212},
	{"ghcr.io/linuxserver/openvscode-server", 213},
	{"ghcr.io/linuxserver/overseerr", 214},
	{"ghcr.io/linuxserver/piwigo", 215},
	{"ghcr.io/linuxserver/plex", 216},
	{"ghcr.io/linuxserver/prowlarr", 217},
	{"ghcr.io/linuxserver/qbittorrent", 218},
	{"ghcr.io/linuxserver/radarr", 219},
	{"ghcr.io/linuxserver/sabnzbd", 220},
	{"ghcr.io/linuxserver/snipe-it", 221},
	{"ghcr.io/linuxserver/sonarr", 222},
	{"ghcr.io/linuxserver/swag", 223},
	{"ghcr.io/linuxserver/syncthing", 224},
	{"ghcr.io/linuxserver/transmission", 225},
	{"ghcr.io/linuxserver/webtop", 226},
	{"ghcr.io/linuxserver/wikijs", 227},
	{"ghcr.io/logto-io/logto", 351},
	{"ghcr.io/louislam/dockge", 195},
	{"ghcr.io/louislam/uptime-kuma", 196},
	{"ghcr.io/mastodon/mastodon", 124},
	{"ghcr.io/mastodon/mastodon-streaming", 125},
	{"ghcr.io/mealie-recipes/mealie", 126},
	{"ghcr.io/miniflux/miniflux", 245},
	{"ghcr.io/mlflow/mlflow", 127},
	{"ghcr.io/muchobien/pocketbase", 128},
	{"ghcr.io/n8n-io/n8n", 254},
	{"ghcr.io/navidrome/navidrome", 75},
	{"ghcr.io/netbox-community/netbox", 259},
	{"ghcr.io/nextcloud-releases/all-in-one", 129},
	{"ghcr.io/nginx-proxy/acme-companion", 264},
	{"ghcr.io/nginx-proxy/nginx-proxy", 265},
	{"ghcr.io/nginx/nginx-unprivileged", 263},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector", 281},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib", 282},
	{"ghcr.io/open-webui/open-webui", 130},
	{"ghcr.io/openzipkin/zipkin", 278},
	{"ghcr.io/paperless-ngx/paperless-ngx", 131},
	{"ghcr.io/plankanban/planka", 132},
	{"ghcr.io/plausible/community-edition", 133},
	{"ghcr.io/qdrant/qdrant/qdrant", 306},
	{"ghcr.io/requarks/wiki", 319},
	{"ghcr.io/searxng/searxng", 325},
	{"ghcr.io/shlinkio/shlink", 329},
	{"ghcr.io/sissbruecker/linkding", 330},
	{"ghcr.io/stirling-tools/stirling-pdf", 339},
	{"ghcr.io/syncthing/syncthing", 352},
	{"ghcr.io/teableio/teable", 134},
	{"ghcr.io/toeverything/affine", 135},
	{"ghcr.io/toeverything/affine-graphql", 135},
	{"ghcr.io/twin/gatus", 136},
	{"ghcr.io/umami-software/umami", 137},
	{"ghcr.io/umputun/remark42", 368},
	{"ghcr.io/usememos/memos", 258},
	{"ghcr.io/wekan/wekan", 138},
	{"ghcr.io/windmill-labs/windmill", 139},
	{"ghcr.io/windmill-labs/windmill-ee", 139},
	{"ghcr.io/zammad/zammad", 140},
	{"ghcr.io/zitadel/zitadel", 141},
	{"ghcr.io/zulip/zulip-server", 142},
	{"ghost", 143},
	{"gitea/gitea", 144},
	{"gitlab/gitlab-ce", 145},
	{"gitlab/gitlab-ee", 145},
	{"goauthentik/server", 117},
	{"golang", 146},
	{"google/cadvisor", 105},
	{"gotenberg/gotenberg", 147},
	{"gotify/server", 148},
	{"gotson/komga", 149},
	{"grafana/alloy", 150},
	{"grafana/grafana", 151},
	{"grafana/grafana-enterprise", 151},
	{"grafana/grafana-oss", 151},
	{"grafana/loki", 152},
	{"grafana/promtail", 153},
	{"grafana/tempo", 154},
	{"graylog/graylog", 155},
	{"graylog/graylog-datanode", 156},
	{"gristlabs/grist", 157},
	{"gristlabs/grist-oss", 157},
	{"growilabs/growi", 379},
	{"guacamole/guacamole", 158},
	{"gvenzl/oracle-free", 159},
	{"hapiproject/hapi", 160},
	{"haproxy", 161},
	{"hashicorp/consul", 162},
	{"hashicorp/vault", 163},
	{"hasura/graphql-engine", 164},
	{"healthchecks/healthchecks", 165},
	{"hedgedoc/hedgedoc", 307},
	{"hkotel/mealie", 126},
	{"homeassistant/home-assistant", 118},
	{"httpd", 166},
	{"hyzual/koel", 289},
	{"infisical/infisical", 167},
	{"influxdb", 168},
	{"invoiceninja/invoiceninja", 169},
	{"invoiceninja/invoiceninja-debian", 170},
	{"itzg/minecraft-server", 171},
	{"jaegertracing/all-in-one", 172},
	{"jc21/nginx-proxy-manager", 173},
	{"jellyfin/jellyfin", 174},
	{"jenkins/jenkins", 175},
	{"jitsi/web", 176},
	{"joomla", 177},
	{"joplin/server", 178},
	{"jupyterhub/jupyterhub", 179},
	{"jvmilazz0/kavita", 180},
	{"jwilder/nginx-proxy", 265},
	{"kestra/kestra", 181},
	{"keycloak/keycloak", 308},
	{"kibana", 182},
	{"kong", 183},
	{"kong/kong", 183},
	{"langfuse/langfuse", 184},
	{"langfuse/langfuse-worker", 185},
	{"langgenius/dify-api", 186},
	{"langgenius/dify-plugin-daemon", 187},
	{"langgenius/dify-sandbox", 188},
	{"langgenius/dify-web", 189},
	{"linuxserver/bazarr", 197},
	{"linuxserver/bookstack", 198},
	{"linuxserver/calibre-web", 199},
	{"linuxserver/code-server", 200},
	{"linuxserver/deluge", 201},
	{"linuxserver/dokuwiki", 202},
	{"linuxserver/duplicati", 203},
	{"linuxserver/healthchecks", 204},
	{"linuxserver/hedgedoc", 205},
	{"linuxserver/heimdall", 206},
	{"linuxserver/jackett", 207},
	{"linuxserver/jellyfin", 208},
	{"linuxserver/kavita", 209},
	{"linuxserver/lidarr", 210},
	{"linuxserver/mariadb", 211},
	{"linuxserver/nextcloud", 212},
	{"linuxserver/openvscode-server", 213},
	{"linuxserver/overseerr", 214},
	{"linuxserver/piwigo", 215},
	{"linuxserver/plex", 216},
	{"linuxserver/prowlarr", 217},
	{"linuxserver/qbittorrent", 218},
	{"linuxserver/radarr", 219},
	{"linuxserver/sabnzbd", 220},
	{"linuxserver/snipe-it", 221},
	{"linuxserver/sonarr", 222},
	{"linuxserver/swag", 223},
	{"linuxserver/syncthing", 224},
	{"linuxserver/transmission", 225},
	{"linuxserver/webtop", 226},
	{"linuxserver/wikijs", 227},
	{"liquibase", 190},
	{"liquibase/liquibase", 190},
	{"listmonk/listmonk", 191},
	{"localai/localai", 192},
	{"localstack/localstack", 193},
	{"logstash", 194},
	{"louislam/dockge", 195},
	{"louislam/uptime-kuma", 196},
	{"lscr.io/linuxserver/bazarr", 197},
	{"lscr.io/linuxserver/bookstack", 198},
	{"lscr.io/linuxserver/calibre-web", 199},
	{"lscr.io/linuxserver/code-server", 200},
	{"lscr.io/linuxserver/deluge", 201},
	{"lscr.io/linuxserver/dokuwiki", 202},
	{"lscr.io/linuxserver/duplicati", 203},
	{"lscr.io/linuxserver/healthchecks", 204},
	{"lscr.io/linuxserver/hedgedoc", 205},
	{"lscr.io/linuxserver/heimdall", 206},
	{"lscr.io/linuxserver/jackett", 207},
	{"lscr.io/linuxserver/jellyfin", 208},
	{"lscr.io/linuxserver/kavita", 209},
	{"lscr.io/linuxserver/lidarr", 210},
	{"lscr.io/linuxserver/mariadb", 211},
	{"lscr.io/linuxserver/nextcloud", 212},
	{"lscr.io/linuxserver/openvscode-server", 213},
	{"lscr.io/linuxserver/overseerr", 214},
	{"lscr.io/linuxserver/piwigo", 215},
	{"lscr.io/linuxserver/plex", 216},
	{"lscr.io/linuxserver/prowlarr", 217},
	{"lscr.io/linuxserver/qbittorrent", 218},
	{"lscr.io/linuxserver/radarr", 219},
	{"lscr.io/linuxserver/sabnzbd", 220},
	{"lscr.io/linuxserver/snipe-it", 221},
	{"lscr.io/linuxserver/sonarr", 222},
	{"lscr.io/linuxserver/swag", 223},
	{"lscr.io/linuxserver/syncthing", 224},
	{"lscr.io/linuxserver/transmission", 225},
	{"lscr.io/linuxserver/webtop", 226},
	{"lscr.io/linuxserver/wikijs", 227},
	{"lukevella/rallly", 228},
	{"maildev/maildev", 229},
	{"mailhog/mailhog", 230},
	{"makeplane/plane-backend", 231},
	{"makeplane/plane-proxy", 232},
	{"mariadb", 233},
	{"matomo", 234},
	{"matrixdotorg/synapse", 235},
	{"mattermost/mattermost-enterprise-edition", 236},
	{"mattermost/mattermost-team-edition", 236},
	{"mcr.microsoft.com/azure-sql-edge", 237},
	{"mcr.microsoft.com/mssql/server", 238},
	{"mcr.microsoft.com/playwright", 239},
	{"mcr.microsoft.com/playwright/java", 239},
	{"mcr.microsoft.com/playwright/python", 239},
	{"mediawiki", 240},
	{"memcached", 241},
	{"metabase/metabase", 242},
	{"metabase/metabase-enterprise", 242},
	{"migrate/migrate", 243},
	{"milvusdb/milvus", 244},
	{"miniflux/miniflux", 245},
	{"minio/mc", 246},
	{"minio/minio", 247},
	{"misskey/misskey", 248},
	{"mongo", 249},
	{"mongo-express", 250},
	{"monica", 251},
	{"mysql", 252},
	{"mysql/mysql-server", 253},
	{"n8nio/n8n", 254},
	{"n8nio/runners", 255},
	{"nats", 256},
	{"neo4j", 257},
	{"neosmemo/memos", 258},
	{"netboxcommunity/netbox", 259},
	{"netdata/netdata", 260},
	{"nextcloud", 261},
	{"nextcloud/all-in-one", 129},
	{"nginx", 262},
	{"nginxinc/nginx-unprivileged", 263},
	{"nginxproxy/acme-companion", 264},
	{"nginxproxy/nginx-proxy", 265},
	{"nocodb/nocodb", 266},
	{"node", 267},
	{"nodered/node-red", 268},
	{"odoo", 269},
	{"ollama/ollama", 270},
	{"opencti/platform", 271},
	{"openfga/openfga", 272},
	{"openmicroscopy/omero-server", 273},
	{"openmicroscopy/omero-web-standalone", 274},
	{"openproject/community", 275},
	{"openproject/openproject", 275},
	{"opensearchproject/opensearch", 276},
	{"opensearchproject/opensearch-dashboards", 277},
	{"openzipkin/zipkin", 278},
	{"oryd/hydra", 279},
	{"oryd/kratos", 280},
	{"otel/opentelemetry-collector", 281},
	{"otel/opentelemetry-collector-contrib", 282},
	{"outlinewiki/outline", 283},
	{"paperlessngx/paperless-ngx", 131},
	{"penpotapp/backend", 284},
	{"penpotapp/exporter", 285},
	{"penpotapp/frontend", 286},
	{"pgautoupgrade/pgautoupgrade", 287},
	{"pgvector/pgvector", 288},
	{"phanan/koel", 289},
	{"photoprism/photoprism", 290},
	{"php", 291},
	{"phpmyadmin", 292},
	{"phpmyadmin/phpmyadmin", 292},
	{"pihole/pihole", 293},
	{"plausible/analytics", 133},
	{"portainer/portainer-ce", 294},
	{"portainer/portainer-ee", 294},
	{"postgis/postgis", 295},
	{"postgres", 296},
	{"postgrest/postgrest", 297},
	{"prefecthq/prefect", 298},
	{"prom/alertmanager", 299},
	{"prom/node-exporter", 300},
	{"prom/prometheus", 301},
	{"prom/pushgateway", 302},
	{"provectuslabs/kafka-ui", 303},
	{"public.ecr.aws/amazoncorretto/amazoncorretto", 12},
	{"public.ecr.aws/amazonlinux/amazonlinux", 13},
	{"public.ecr.aws/aws-cli/aws-cli", 7},
	{"public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local", 11},
	{"public.ecr.aws/aws-observability/aws-for-fluent-bit", 8},
	{"public.ecr.aws/aws-observability/aws-otel-collector", 9},
	{"public.ecr.aws/bitnami/discourse", 37},
	{"public.ecr.aws/bitnami/elasticsearch", 38},
	{"public.ecr.aws/bitnami/kafka", 39},
	{"public.ecr.aws/bitnami/mariadb", 40},
	{"public.ecr.aws/bitnami/mongodb", 41},
	{"public.ecr.aws/bitnami/mysql", 42},
	{"public.ecr.aws/bitnami/postgresql", 43},
	{"public.ecr.aws/bitnami/redis", 44},
	{"public.ecr.aws/bitnami/valkey", 45},
	{"public.ecr.aws/debian/debian", 74},
	{"public.ecr.aws/ds/websight-cms-ce", 304},
	{"public.ecr.aws/localstack/localstack", 193},
	{"public.ecr.aws/nginx/nginx", 262},
	{"public.ecr.aws/nginx/nginx-unprivileged", 263},
	{"public.ecr.aws/opensearchproject/opensearch", 276},
	{"public.ecr.aws/opensearchproject/opensearch-dashboards", 277},
	{"public.ecr.aws/supabase/gotrue", 341},
	{"public.ecr.aws/supabase/logflare", 342},
	{"public.ecr.aws/supabase/postgres-meta", 344},
	{"public.ecr.aws/supabase/realtime", 345},
	{"public.ecr.aws/supabase/storage-api", 346},
	{"public.ecr.aws/supabase/studio", 347},
	{"public.ecr.aws/ubuntu/ubuntu", 367},
	{"public.ecr.aws/xray/aws-xray-daemon", 10},
	{"python", 305},
	{"qdrant/qdrant", 306},
	{"quay.io/authzed/spicedb", 29},
	{"quay.io/debezium/connect", 71},
	{"quay.io/debezium/kafka", 72},
	{"quay.io/debezium/zookeeper", 73},
	{"quay.io/go-skynet/local-ai", 192},
	{"quay.io/hedgedoc/hedgedoc", 307},
	{"quay.io/jupyterhub/jupyterhub", 179},
	{"quay.io/keycloak/keycloak", 308},
	{"quay.io/minio/mc", 246},
	{"quay.io/minio/minio", 247},
	{"quay.io/netboxcommunity/netbox", 259},
	{"quay.io/oauth2-proxy/oauth2-proxy", 309},
	{"quay.io/prometheus/alertmanager", 299},
	{"quay.io/prometheus/node-exporter", 300},
	{"quay.io/prometheus/prometheus", 301},
	{"quay.io/prometheus/pushgateway", 302},
	{"quay.io/victoriametrics/victoria-metrics", 374},
	{"quay.io/wekan/wekan", 138},
	{"rabbitmq", 310},
	{"redash/redash", 311},
	{"redgate/flyway", 101},
	{"redis", 312},
	{"redis/redisinsight", 313},
	{"rediscommander/redis-commander", 314},
	{"redmine", 315},
	{"redpandadata/console", 316},
	{"redpandadata/redpanda", 317},
	{"registry", 318},
	{"registry.librechat.ai/danny-avila/librechat", 112},
	{"registry.librechat.ai/danny-avila/librechat-dev", 112},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev", 113},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev-lite", 113},
	{"registry.rocket.chat/rocketchat/rocket.chat", 320},
	{"requarks/wiki", 319},
	{"rocket.chat", 320},
	{"rocketchat/rocket.chat", 320},
	{"ruby", 321},
	{"rustfs/rustfs", 322},
	{"sameersbn/gitlab", 323},
	{"scylladb/scylla", 324},
	{"searxng/searxng", 325},
	{"selenium/standalone-chrome", 326},
	{"selenium/standalone-chromium", 326},
	{"selenium/standalone-edge", 326},
	{"selenium/standalone-firefox", 326},
	{"semitechnologies/weaviate", 327},
	{"sharelatex/sharelatex", 328},
	{"shlinkio/shlink", 329},
	{"sissbruecker/linkding", 330},
	{"sj26/mailcatcher", 331},
	{"snipe/snipe-it", 332},
	{"solidnerd/bookstack", 333},
	{"solr", 334},
	{"sonarqube", 335},
	{"sonatype/nexus3", 336},
	{"sqshq/piggymetrics-account-service", 337},
	{"sqshq/piggymetrics-auth-service", 337},
	{"sqshq/piggymetrics-config", 338},
	{"sqshq/piggymetrics-gateway", 337},
	{"sqshq/piggymetrics-monitoring", 337},
	{"sqshq/piggymetrics-notification-service", 337},
	{"sqshq/piggymetrics-registry", 337},
	{"sqshq/piggymetrics-statistics-service", 337},
	{"sqshq/piggymetrics-turbine-stream-service", 337},
	{"stirlingtools/stirling-pdf", 339},
	{"strapi/strapi", 340},
	{"supabase/gotrue", 341},
	{"supabase/logflare", 342},
	{"supabase/postgres", 343},
	{"supabase/postgres-meta", 344},
	{"supabase/realtime", 345},
	{"supabase/storage-api", 346},
	{"supabase/studio", 347},
	{"supabase/supavisor", 348},
	{"superseriousbusiness/gotosocial", 349},
	{"surrealdb/surrealdb", 350},
	{"svhd/logto", 351},
	{"syncthing/syncthing", 352},
	{"teableio/teable", 134},
	{"telegraf", 353},
	{"temporalio/auto-setup", 354},
	{"temporalio/server", 354},
	{"temporalio/ui", 355},
	{"thingsboard/tb-node", 356},
	{"timberio/vector", 357},
	{"timescale/timescaledb", 358},
	{"tomcat", 359},
	{"tooljet/tooljet", 360},
	{"tooljet/tooljet-ce", 360},
	{"tootsuite/mastodon", 124},
	{"traccar/traccar", 361},
	{"traefik", 362},
	{"traefik/whoami", 363},
	{"trinodb/trino", 364},
	{"twentycrm/twenty", 365},
	{"twinproduction/gatus", 136},
	{"typesense/typesense", 366},
	{"ubuntu", 367},
	{"umputun/remark42", 368},
	{"unleashorg/unleash-server", 369},
	{"valkey/valkey", 370},
	{"varnish", 371},
	{"vault", 163},
	{"vaultwarden/server", 372},
	{"verdaccio/verdaccio", 373},
	{"victoriametrics/victoria-metrics", 374},
	{"vikunja/vikunja", 375},
	{"wallabag/wallabag", 376},
	{"wazuh/wazuh-dashboard", 377},
	{"wazuh/wazuh-indexer", 378},
	{"wekanteam/wekan", 138},
	{"weseek/growi", 379},
	{"wikibase/wdqs", 380},
	{"woodpeckerci/woodpecker-agent", 381},
	{"woodpeckerci/woodpecker-server", 382},
	{"wordpress", 383},
	{"zammad/zammad-docker-compose", 140},
	{"zookeeper", 384},
	{"zulip/docker-zulip", 142},
}

var families = []family{
	0: { // activepieces/activepieces
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AP_FRONTEND_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "AP_ENCRYPTION_KEY", Least: 32}, Setting{Name: "AP_QUEUE_MODE", Value: "MEMORY"}, Setting{Name: "AP_REDIS_TYPE", Value: "MEMORY"}, Setting{Name: "AP_DB_TYPE", Value: "SQLITE3"}, Setting{Name: "AP_DB_TYPE", Value: "PGLITE"}}, Requirement{Setting{Name: "AP_JWT_SECRET"}, Setting{Name: "AP_QUEUE_MODE", Value: "MEMORY"}, Setting{Name: "AP_REDIS_TYPE", Value: "MEMORY"}, Setting{Name: "AP_DB_TYPE", Value: "SQLITE3"}, Setting{Name: "AP_DB_TYPE", Value: "PGLITE"}}}, Origin: Listed}
			return f
		},
	},
	1: { // actualbudget/actual-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5006}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	2: { // adguard/adguardhome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53, 853}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/adguardhome/conf", "/opt/adguardhome/work"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	3: { // adminer
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
	4: { // akaunting/akaunting
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/modules", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	5: { // alpine
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	6: { // amacneil/dbmate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	7: { // amazon/aws-cli
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	8: { // amazon/aws-for-fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	9: { // amazon/aws-otel-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	10: { // amazon/aws-xray-daemon
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2000}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	11: { // amazon/dynamodb-local
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	12: { // amazoncorretto
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	13: { // amazonlinux
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	14: { // amir20/dozzle
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	15: { // apache/airflow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5555, 8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "True"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "true"}, Setting{Name: "AIRFLOW__WEBSERVER__ENABLE_PROXY_FIX", Value: "1"}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"airflow db migrate", "db migrate", "db upgrade", "db init", "_AIRFLOW_DB_MIGRATE=true", "_AIRFLOW_DB_UPGRADE=true", "standalone"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"3.*", "latest", "latest-*", "slim-3.*", "slim-latest*"}, facts: func(f Facts) Facts {
				f.Health = Fact[Health]{}
				f.Proxy = Fact[Requirement]{}
				return f
			}},
		},
	},
	16: { // apache/answer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	17: { // apache/apisix
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 636, Root: false}, Origin: Listed}
			return f
		},
	},
	18: { // apache/druid
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"DRUID_XMX"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	19: { // apache/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"KAFKA_LOG_DIRS"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Advertises = Fact[string]{Value: "PLAINTEXT://localhost:9092", Origin: Listed}
			return f
		},
	},
	20: { // apache/nifi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	21: { // apache/superset
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"sh -c \"superset db upgrade && superset init\"", "superset db upgrade", "docker-init"}, Origin: Listed}
			return f
		},
	},
	22: { // apache/tika
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9998}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 35002, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	23: { // appsmith/appsmith-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 45000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/appsmith-stacks"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	24: { // appwrite/appwrite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	25: { // asonix/pictrs
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/mnt"}, Origin: Listed}
			return f
		},
	},
	26: { // atlassian/confluence
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
	27: { // atlassian/jira-software
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
	28: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	29: { // authzed/spicedb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9090}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{50051}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"serve"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SPICEDB_GRPC_PRESHARED_KEY"}, Setting{Name: "--grpc-preshared-key"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "authorization", Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"datastore migrate head", "migrate head", "migrate", "SPICEDB_DATASTORE_ENGINE=memory", "--datastore-engine=memory", "--datastore-engine memory"}, Origin: Listed}
			f.FirstRunIf = Fact[Requirement]{Value: Requirement{Setting{Name: "SPICEDB_DATASTORE_ENGINE"}, Setting{Name: "--datastore-engine"}}, Origin: Listed}
			return f
		},
	},
	30: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	31: { // baptistearno/typebot-builder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}}, Requirement{Setting{Name: "NEXTAUTH_URL"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}}}, Origin: Listed}
			return f
		},
	},
	32: { // baptistearno/typebot-viewer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_VIEWER_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}}}, Origin: Listed}
			return f
		},
	},
	33: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	34: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	35: { // bde2020/hadoop-nodemanager
		facts: func(f Facts) Facts {
			f.HeapIn = Fact[[]string]{Value: []string{"MAPRED_CONF_mapreduce_map_java_opts", "MAPRED_CONF_mapreduce_reduce_java_opts"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	36: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	37: { // bitnami/discourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/discourse"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DISCOURSE_HOST"}, Origin: Listed}
			return f
		},
	},
	38: { // bitnami/elasticsearch
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9300}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"ELASTICSEARCH_HEAP_SIZE"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/elasticsearch/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	39: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Origin: Listed}
			return f
		},
	},
	40: { // bitnami/mariadb
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
	41: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	42: { // bitnami/mysql
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
	43: { // bitnami/postgresql
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
	44: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	45: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Origin: Listed}
			return f
		},
	},
	46: { // budibase/budibase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 45000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	47: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Origin: Listed}
			return f
		},
	},
	48: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	49: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/caddy"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	50: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	51: { // casbin/casdoor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	52: { // cassandra
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
	53: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Origin: Listed}
			return f
		},
	},
	54: { // chocobozzz/peertube
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1935, 1936}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/app/client/dist"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PEERTUBE_WEBSERVER_HOSTNAME"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PEERTUBE_SECRET"}, Setting{Name: "/config/*"}}}, Origin: Listed}
			return f
		},
	},
	55: { // chrislusf/seaweedfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9333}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	56: { // clickhouse
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
	57: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Origin: Listed}
			return f
		},
	},
	58: { // cnfldemos/kafka-connect-datagen
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	59: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{26257}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	60: { // confluentinc/cp-kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"KAFKA_LOG_DIRS"}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KAFKA_PROCESS_ROLES"}}, Requirement{Setting{Name: "CLUSTER_ID"}}, Requirement{Setting{Name: "KAFKA_ADVERTISED_LISTENERS"}, Setting{Name: "KAFKA_PROCESS_ROLES", Value: "controller"}}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"[3-7].*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KAFKA_ZOOKEEPER_CONNECT"}, Setting{Name: "KAFKA_PROCESS_ROLES"}}, Requirement{Setting{Name: "KAFKA_ADVERTISED_LISTENERS"}, Setting{Name: "KAFKA_PROCESS_ROLES", Value: "controller"}}}, Origin: Listed}
				return f
			}},
		},
	},
	61: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	62: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 3072, Origin: Listed}
			return f
		},
	},
	63: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	64: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/zookeeper/data", "/var/lib/zookeeper/log"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	65: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	66: { // couchbase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8091, 8092, 8093, 8094, 8095, 8096}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{18091, 18092, 18093, 18094, 18095, 18096}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{11207, 11210, 11211}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/couchbase/var"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	67: { // couchdb
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
	68: { // crocodilestick/calibre-web-automated
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/calibre-library", "/config", "/cwa-book-ingest"}, Origin: Listed}
			return f
		},
	},
	69: { // darthsim/imgproxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	70: { // dbeaver/cloudbeaver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8978}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	71: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	72: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	73: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	74: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	75: { // deluan/navidrome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4533}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4533, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"ND_DATAFOLDER"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	76: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	77: { // dessalines/lemmy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8536}, Origin: Listed}
			return f
		},
	},
	78: { // dessalines/lemmy-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 1234, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LEMMY_UI_LEMMY_EXTERNAL_HOST"}, Origin: Listed}
			return f
		},
	},
	79: { // dexidp/dex
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
	80: { // directus/directus
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
	81: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	82: { // docmost/docmost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_SECRET", Least: 32}}, Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "REDIS_URL"}}}, Origin: Listed}
			return f
		},
	},
	83: { // documenso/documenso
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	84: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	85: { // dolibarr/dolibarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/documents"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOLI_URL_ROOT"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "DOLI_URL_ROOT", Value: "http://localhost"}}, Origin: Listed}
			return f
		},
	},
	86: { // dpage/pgadmin4
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
	87: { // drupal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/opt/drupal/web/sites", "/var/www/html", "/var/www/html/sites"}, Origin: Listed}
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
	88: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Origin: Listed}
			return f
		},
	},
	89: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	90: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	91: { // elasticsearch
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
	92: { // electricsql/electric
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ELECTRIC_SECRET"}, Setting{Name: "ELECTRIC_INSECURE", Value: "true"}}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"0.*", "1.0.0-*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	93: { // emqx
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
	94: { // envoyproxy/envoy
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
	95: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Origin: Listed}
			return f
		},
	},
	96: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	97: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Origin: Listed}
			return f
		},
	},
	98: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	99: { // flowiseai/flowise
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/v1/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.flowise"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	100: { // fluent/fluent-bit
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
	101: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	102: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/sites"}, Origin: Listed}
			return f
		},
	},
	103: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	104: { // fusionauth/fusionauth-app
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9011}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"FUSIONAUTH_APP_MEMORY"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	105: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	106: { // gcr.io/distroless
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
	107: { // getmeili/meilisearch
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	108: { // getsentry/sentry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/_health/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	109: { // ghcr.io/advplyr/audiobookshelf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/healthcheck"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/metadata"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	110: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	111: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Origin: Listed}
			return f
		},
	},
	112: { // ghcr.io/danny-avila/librechat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_URI"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	113: { // ghcr.io/danny-avila/librechat-rag-api-dev-lite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	114: { // ghcr.io/dgtlmoon/changedetection.io
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/datastore"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	115: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "NEXTAUTH_SECRET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY"}}}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "NEXTAUTH_URL", Value: "http://localhost:3000"}, Default{Name: "WEBAPP_URL", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	116: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	117: { // ghcr.io/goauthentik/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"server", "worker"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "AUTHENTIK_SECRET_KEY"}}}, Origin: Listed}
			return f
		},
	},
	118: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	119: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Origin: Listed}
			return f
		},
	},
	120: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	121: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	122: { // ghcr.io/karakeep-app/karakeep
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	123: { // ghcr.io/linkwarden/linkwarden
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			return f
		},
	},
	124: { // ghcr.io/mastodon/mastodon
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 991, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LOCAL_DOMAIN"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACTIVE_RECORD_ENCRYPTION_DETERMINISTIC_KEY"}}, Requirement{Setting{Name: "ACTIVE_RECORD_ENCRYPTION_KEY_DERIVATION_SALT"}}, Requirement{Setting{Name: "ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rake db:prepare", "db:prepare", "db:migrate", "db:setup", "mastodon:setup"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"v[123].*", "v4.[012].*", "v4.[012]"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	125: { // ghcr.io/mastodon/mastodon-streaming
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/v1/streaming/health"}, Origin: Listed}
			return f
		},
	},
	126: { // ghcr.io/mealie-recipes/mealie
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "DB_ENGINE", Value: "postgres", Not: true}}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 911, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	127: { // ghcr.io/mlflow/mlflow
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
	128: { // ghcr.io/muchobien/pocketbase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/pb_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	129: { // ghcr.io/nextcloud-releases/all-in-one
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/docker-aio-config"}, Origin: Listed}
			return f
		},
	},
	130: { // ghcr.io/open-webui/open-webui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/backend/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "DATABASE_URL", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WEBUI_URL"}, Origin: Listed}
			return f
		},
	},
	131: { // ghcr.io/paperless-ngx/paperless-ngx
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
	132: { // ghcr.io/plankanban/planka
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/private/attachments", "/app/public/project-background-images", "/app/public/user-avatars"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	133: { // ghcr.io/plausible/community-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/plausible"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "BASE_URL"}, Setting{Name: "/run/secrets/BASE_URL"}}, Requirement{Setting{Name: "SECRET_KEY_BASE"}, Setting{Name: "/run/secrets/SECRET_KEY_BASE"}}}, Origin: Listed}
			return f
		},
	},
	134: { // ghcr.io/teableio/teable
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/.assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_ORIGIN"}, Origin: Listed}
			return f
		},
	},
	135: { // ghcr.io/toeverything/affine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3010}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.affine/config", "/root/.affine/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AFFINE_SERVER_EXTERNAL_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"node ./scripts/self-host-predeploy.js", "self-host-predeploy"}, Origin: Listed}
			return f
		},
	},
	136: { // ghcr.io/twin/gatus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	137: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "UMAMI_DATABASE_URL"}, Setting{Name: "SKIP_DB_CHECK"}}}, Origin: Listed}
			return f
		},
	},
	138: { // ghcr.io/wekan/wekan
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	139: { // ghcr.io/windmill-labs/windmill
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	140: { // ghcr.io/zammad/zammad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/zammad/storage"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "NGINX_SERVER_SCHEME", Value: "https"}}, Origin: Listed}
			return f
		},
	},
	141: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ZITADEL_EXTERNALDOMAIN", Value: "localhost"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	142: { // ghcr.io/zulip/zulip-server
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
	143: { // ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Origin: Listed}
			return f
		},
	},
	144: { // gitea/gitea
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
	145: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	146: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	147: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	148: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	149: { // gotson/komga
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{25600}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	150: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	151: { // grafana/grafana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/grafana"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"GF_PATHS_DATA"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 472, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GF_SERVER_ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	152: { // grafana/loki
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
	153: { // grafana/promtail
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	154: { // grafana/tempo
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
	155: { // graylog/graylog
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
	156: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	157: { // gristlabs/grist
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8484}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/persist"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	158: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	159: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	160: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	161: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	162: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	163: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "secret store", Origin: Listed}
			return f
		},
	},
	164: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	165: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Origin: Listed}
			return f
		},
	},
	166: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/local/apache2/conf", "/usr/local/apache2/htdocs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	167: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ENCRYPTION_KEY"}, Setting{Name: "ROOT_ENCRYPTION_KEY"}}, Requirement{Setting{Name: "AUTH_SECRET"}, Setting{Name: "JWT_AUTH_SECRET"}}, Requirement{Setting{Name: "REDIS_URL"}, Setting{Name: "REDIS_SENTINEL_HOSTS"}, Setting{Name: "REDIS_CLUSTER_HOSTS"}}}, Origin: Listed}
			return f
		},
	},
	168: { // influxdb
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
	169: { // invoiceninja/invoiceninja
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/public", "/var/www/app/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	170: { // invoiceninja/invoiceninja-debian
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/public", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	171: { // itzg/minecraft-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	172: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{14250}, Origin: Listed}
			return f
		},
	},
	173: { // jc21/nginx-proxy-manager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 81}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/etc/letsencrypt"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	174: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Origin: Listed}
			return f
		},
	},
	175: { // jenkins/jenkins
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
	176: { // jitsi/web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	177: { // joomla
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
	178: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "APP_BASE_URL", Value: "http://localhost:22300"}}, Origin: Listed}
			return f
		},
	},
	179: { // jupyterhub/jupyterhub
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	180: { // jvmilazz0/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/api/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	181: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	182: { // kibana
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
	183: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Origin: Listed}
			return f
		},
	},
	184: { // langfuse/langfuse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "DATABASE_HOST"}}, Requirement{Setting{Name: "CLICKHOUSE_URL"}}, Requirement{Setting{Name: "CLICKHOUSE_USER"}}, Requirement{Setting{Name: "CLICKHOUSE_PASSWORD"}}, Requirement{Setting{Name: "LANGFUSE_S3_EVENT_UPLOAD_BUCKET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY", Least: 64}, Setting{Name: "ENCRYPTION_KEY", Not: true}}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"2", "2.*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "DATABASE_HOST"}}}, Origin: Listed}
				return f
			}},
		},
	},
	185: { // langfuse/langfuse-worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3030}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "CLICKHOUSE_URL"}}, Requirement{Setting{Name: "CLICKHOUSE_USER"}}, Requirement{Setting{Name: "CLICKHOUSE_PASSWORD"}}, Requirement{Setting{Name: "LANGFUSE_S3_EVENT_UPLOAD_BUCKET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY", Least: 64}, Setting{Name: "ENCRYPTION_KEY", Not: true}}}, Origin: Listed}
			return f
		},
	},
	186: { // langgenius/dify-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	187: { // langgenius/dify-plugin-daemon
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5002}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5003}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "plugins", Origin: Listed}
			return f
		},
	},
	188: { // langgenius/dify-sandbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8194}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8194, Path: "/health"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "sandbox", Origin: Listed}
			return f
		},
	},
	189: { // langgenius/dify-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	190: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	191: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"./listmonk --install --idempotent --yes", "--install"}, Origin: Listed}
			return f
		},
	},
	192: { // localai/localai
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	193: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	194: { // logstash
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
	195: { // louislam/dockge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	196: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "UPTIME_KUMA_DB_TYPE", Value: "mariadb", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	197: { // lscr.io/linuxserver/bazarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6767}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	198: { // lscr.io/linuxserver/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_KEY"}}}, Origin: Listed}
			return f
		},
	},
	199: { // lscr.io/linuxserver/calibre-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/books", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	200: { // lscr.io/linuxserver/code-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "HASHED_PASSWORD"}, Setting{Name: "FILE__PASSWORD"}, Setting{Name: "FILE__HASHED_PASSWORD"}}, Origin: Listed}
			return f
		},
	},
	201: { // lscr.io/linuxserver/deluge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8112}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{58846, 58946}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	202: { // lscr.io/linuxserver/dokuwiki
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	203: { // lscr.io/linuxserver/duplicati
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/backups", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	204: { // lscr.io/linuxserver/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	205: { // lscr.io/linuxserver/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	206: { // lscr.io/linuxserver/heimdall
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	207: { // lscr.io/linuxserver/jackett
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9117}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	208: { // lscr.io/linuxserver/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8920}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	209: { // lscr.io/linuxserver/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	210: { // lscr.io/linuxserver/lidarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8686}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	211: { // lscr.io/linuxserver/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	212: { // lscr.io/linuxserver/nextcloud
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	213: { // lscr.io/linuxserver/openvscode-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	214: { // lscr.io/linuxserver/overseerr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5055}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	215: { // lscr.io/linuxserver/piwigo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	216: { // lscr.io/linuxserver/plex
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{32400}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	217: { // lscr.io/linuxserver/prowlarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9696}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	218: { // lscr.io/linuxserver/qbittorrent
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6881}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	219: { // lscr.io/linuxserver/radarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7878}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	220: { // lscr.io/linuxserver/sabnzbd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	221: { // lscr.io/linuxserver/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	222: { // lscr.io/linuxserver/sonarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8989}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	223: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	224: { // lscr.io/linuxserver/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	225: { // lscr.io/linuxserver/transmission
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{51413}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	226: { // lscr.io/linuxserver/webtop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	227: { // lscr.io/linuxserver/wikijs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	228: { // lukevella/rallly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "SECRET_PASSWORD", Least: 32}}, Requirement{Setting{Name: "NEXT_PUBLIC_BASE_URL"}}, Requirement{Setting{Name: "SUPPORT_EMAIL"}}}, Origin: Listed}
			return f
		},
	},
	229: { // maildev/maildev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	230: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	231: { // makeplane/plane-backend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	232: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			return f
		},
	},
	233: { // mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--datadir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mariadbd", "mysqld"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MARIADB_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MARIADB_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH"}, Setting{Name: "MARIADB_ROOT_PASSWORD_HASH_FILE"}, Setting{Name: "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MARIADB_RANDOM_ROOT_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}, Setting{Name: "/docker-entrypoint-initdb.d/*.tar.*"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	234: { // matomo
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
	235: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	236: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Origin: Listed}
			return f
		},
	},
	237: { // mcr.microsoft.com/azure-sql-edge
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	238: { // mcr.microsoft.com/mssql/server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	239: { // mcr.microsoft.com/playwright
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	240: { // mediawiki
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
	241: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	242: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	243: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	244: { // milvusdb/milvus
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
	245: { // miniflux/miniflux
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
	246: { // minio/mc
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	247: { // minio/minio
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
	248: { // misskey/misskey
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/misskey/files"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	249: { // mongo
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/db"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--dbpath"}, Origin: Listed}
			f.Volumes = Fact[[]string]{Value: []string{"/data/db"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mongod"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_INITDB_ROOT_PASSWORD"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME", Not: true}}, Requirement{Setting{Name: "MONGO_INITDB_ROOT_USERNAME"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	250: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			return f
		},
	},
	251: { // monica
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "APP_ENV", Value: "production"}}, Origin: Listed}
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
	252: { // mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306, 33060}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--datadir"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mysqld"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MYSQL_ROOT_PASSWORD"}, Setting{Name: "MYSQL_ROOT_PASSWORD_FILE"}, Setting{Name: "MYSQL_ALLOW_EMPTY_PASSWORD"}, Setting{Name: "MYSQL_RANDOM_ROOT_PASSWORD"}}, Requirement{Setting{Name: "MYSQL_USER", Value: "root", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	253: { // mysql/mysql-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306, 33060, 33061}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/mysql"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--datadir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mysqld"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	254: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"N8N_HOST", "WEBHOOK_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	255: { // n8nio/runners
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5680}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "runner", Origin: Listed}
			return f
		},
	},
	256: { // nats
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
	257: { // neo4j
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
	258: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "MEMOS_DRIVER", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	259: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Origin: Listed}
			return f
		},
	},
	260: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	261: { // nextcloud
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
	262: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	263: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	264: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	265: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	266: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	267: { // node
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	268: { // nodered/node-red
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1880}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	269: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	270: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	271: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Origin: Listed}
			return f
		},
	},
	272: { // openfga/openfga
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Backend = Fact[string]{Value: "authorization", Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"migrate", "OPENFGA_DATASTORE_ENGINE=memory", "--datastore-engine=memory", "--datastore-engine memory"}, Origin: Listed}
			f.FirstRunIf = Fact[Requirement]{Value: Requirement{Setting{Name: "OPENFGA_DATASTORE_ENGINE"}, Setting{Name: "--datastore-engine"}}, Origin: Listed}
			return f
		},
	},
	273: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3414, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Origin: Listed}
			return f
		},
	},
	274: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			return f
		},
	},
	275: { // openproject/openproject
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health_checks/default"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/openproject/assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OPENPROJECT_HOST__NAME"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "OPENPROJECT_HTTPS", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	276: { // opensearchproject/opensearch
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
	277: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	278: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	279: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
	},
	280: { // oryd/kratos
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
	281: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	282: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	283: { // outlinewiki/outline
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/_health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/outline/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SECRET_KEY", Least: 32}}, Requirement{Setting{Name: "UTILS_SECRET"}}, Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "REDIS_URL"}}, Requirement{Setting{Name: "URL"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "FORCE_HTTPS", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	284: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Origin: Listed}
			return f
		},
	},
	285: { // penpotapp/exporter
		facts: func(f Facts) Facts {
			f.Backend = Fact[string]{Value: "renderer", Origin: Listed}
			return f
		},
	},
	286: { // penpotapp/frontend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	287: { // pgautoupgrade/pgautoupgrade
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	288: { // pgvector/pgvector
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
	289: { // phanan/koel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/music", "/var/www/html/storage/search-indexes"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_KEY"}, Setting{Name: "/var/www/html/.env"}}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"php artisan koel:init --no-assets", "koel:init"}, Origin: Listed}
			return f
		},
	},
	290: { // photoprism/photoprism
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2342}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/photoprism/originals", "/photoprism/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PHOTOPRISM_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	291: { // php
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*apache*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
				f.Terminal = Fact[bool]{}
				return f
			}},
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
				f.Terminal = Fact[bool]{}
				return f
			}},
		},
	},
	292: { // phpmyadmin
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
	293: { // pihole/pihole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/dnsmasq.d", "/etc/pihole"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	294: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	295: { // postgis/postgis
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
	296: { // postgres
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Volumes = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
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
				f.Volumes = Fact[[]string]{}
				f.Refuses = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
				return f
			}},
			{match: []string{"9.[0-3]*", "9.4.[0-9]", "9.4.[0-9]-*", "9.4.1*", "9.4.2[0-5]*", "9.[56].[0-9]", "9.[56].[0-9]-*", "9.5.1*", "9.5.20*", "9.6.1[0-6]*", "10.[0-9]", "10.[0-9]-*", "10.1[01]*", "11.[0-6]", "11.[0-6]-*", "12.[01]", "12.[01]-*"}, facts: func(f Facts) Facts {
				f.Requires = Fact[[]Requirement]{}
				return f
			}},
		},
	},
	297: { // postgrest/postgrest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			return f
		},
	},
	298: { // prefecthq/prefect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4200}, Origin: Listed}
			return f
		},
	},
	299: { // prom/alertmanager
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
	300: { // prom/node-exporter
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
	301: { // prom/prometheus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/prometheus"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--storage.tsdb.path"}, Origin: Listed}
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
	302: { // prom/pushgateway
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
	303: { // provectuslabs/kafka-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Origin: Listed}
			return f
		},
	},
	304: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.5, Origin: Listed}
			return f
		},
	},
	305: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	306: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6334}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	307: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	308: { // quay.io/keycloak/keycloak
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
	309: { // quay.io/oauth2-proxy/oauth2-proxy
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
	310: { // rabbitmq
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
	311: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Origin: Listed}
			return f
		},
	},
	312: { // redis
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
	313: { // redis/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5540}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	314: { // rediscommander/redis-commander
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "HTTP_USER"}, Setting{Name: "--http-auth-username"}, Setting{Name: "--http-u"}}, Origin: Listed}
			return f
		},
	},
	315: { // redmine
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
	316: { // redpandadata/console
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	317: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Origin: Listed}
			return f
		},
	},
	318: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	319: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	320: { // rocket.chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	321: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	322: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	323: { // sameersbn/gitlab
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
	324: { // scylladb/scylla
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 9042, 9160}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/scylla"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	325: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Origin: Listed}
			return f
		},
	},
	326: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	327: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	328: { // sharelatex/sharelatex
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/overleaf"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OVERLEAF_SITE_URL"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"[0-4].*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/var/lib/sharelatex"}, Origin: Listed}
				f.PublicURL = Fact[[]string]{}
				return f
			}},
		},
	},
	329: { // shlinkio/shlink
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	330: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "LD_DB_ENGINE", Value: "postgres", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	331: { // sj26/mailcatcher
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	332: { // snipe/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/snipeit"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_KEY"}, Setting{Name: "APP_KEY_FILE"}}}, Origin: Listed}
			return f
		},
	},
	333: { // solidnerd/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/bookstack/public/uploads", "/var/www/bookstack/storage/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_HOST"}, Setting{Name: "/var/www/bookstack/.env"}}}, Origin: Listed}
			return f
		},
	},
	334: { // solr
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
	335: { // sonarqube
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
	336: { // sonatype/nexus3
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
	337: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	338: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Origin: Listed}
			return f
		},
	},
	339: { // stirlingtools/stirling-pdf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	340: { // strapi/strapi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	341: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GOTRUE_JWT_SECRET"}}, Requirement{Setting{Name: "GOTRUE_SITE_URL"}}, Requirement{Setting{Name: "GOTRUE_DB_DRIVER"}}, Requirement{Setting{Name: "GOTRUE_DB_DATABASE_URL"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	342: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Origin: Listed}
			return f
		},
	},
	343: { // supabase/postgres
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/etc/postgresql-custom"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	344: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	345: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	346: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	347: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	348: { // supabase/supavisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5432, 6543}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/health"}, Origin: Listed}
			return f
		},
	},
	349: { // superseriousbusiness/gotosocial
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/gotosocial/storage"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "GTS_DB_TYPE", Value: "sqlite"}}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GTS_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GTS_HOST"}, Setting{Name: "/data/config.yaml"}, Setting{Name: "/data"}}}, Origin: Listed}
			return f
		},
	},
	350: { // surrealdb/surrealdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*-dev"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	351: { // svhd/logto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001, 3002}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ADMIN_ENDPOINT", "ENDPOINT"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_URL"}}}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ADMIN_ENDPOINT", Value: "http://localhost:3002"}, Default{Name: "ENDPOINT", Value: "http://localhost:3001"}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"cli db seed -- --swe", "db seed"}, Origin: Listed}
			return f
		},
	},
	352: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	353: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	354: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Origin: Listed}
			return f
		},
	},
	355: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	356: { // thingsboard/tb-node
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
	357: { // timberio/vector
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
	358: { // timescale/timescaledb
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
	359: { // tomcat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	360: { // tooljet/tooljet-ce
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PG_HOST"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	361: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			return f
		},
	},
	362: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	363: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	364: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	365: { // twentycrm/twenty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/healthz"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_URL"}, Origin: Listed}
			return f
		},
	},
	366: { // typesense/typesense
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8108}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"TYPESENSE_DATA_DIR", "--data-dir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"typesense-server"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TYPESENSE_DATA_DIR"}, Setting{Name: "--data-dir"}, Setting{Name: "--config"}}, Requirement{Setting{Name: "TYPESENSE_API_KEY"}, Setting{Name: "--api-key"}, Setting{Name: "--config"}}}, Origin: Listed}
			return f
		},
	},
	367: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	368: { // umputun/remark42
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/srv/var"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"REMARK_URL"}, Origin: Listed}
			return f
		},
	},
	369: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Origin: Listed}
			return f
		},
	},
	370: { // valkey/valkey
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
	371: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	372: { // vaultwarden/server
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
	373: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	374: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Origin: Listed}
			return f
		},
	},
	375: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"VIKUNJA_SERVICE_PUBLICURL"}, Origin: Listed}
			return f
		},
	},
	376: { // wallabag/wallabag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	377: { // wazuh/wazuh-dashboard
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/app/login"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/wazuh-dashboard/config"}, Origin: Listed}
			return f
		},
	},
	378: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	379: { // weseek/growi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	380: { // wikibase/wdqs
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"HEAP_SIZE"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	381: { // woodpeckerci/woodpecker-agent
		facts: func(f Facts) Facts {
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	382: { // woodpeckerci/woodpecker-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/woodpecker"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WOODPECKER_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "WOODPECKER_HOST"}}}, Origin: Listed}
			return f
		},
	},
	383: { // wordpress
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
	384: { // zookeeper
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
