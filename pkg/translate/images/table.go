// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.

package images

import "time"

var names = []name{
	{"activepieces/activepieces", 0},
	{"actualbudget/actual-server", 1},
	{"adguard/adguardhome", 2},
	{"adminer", 3},
	{"advplyr/audiobookshelf", 106},
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
	{"ankane/pgvector", 275},
	{"answerdev/answer", 16},
	{"apache/airflow", 15},
	{"apache/answer", 16},
	{"apache/apisix", 17},
	{"apache/couchdb", 64},
	{"apache/druid", 18},
	{"apache/kafka", 19},
	{"apache/nifi", 20},
	{"apache/superset", 21},
	{"apache/tika", 22},
	{"apachesuperset.docker.scarf.sh/apache/superset", 21},
	{"appwrite/appwrite", 23},
	{"artifacts.plane.so/makeplane/plane-proxy", 221},
	{"asonix/pictrs", 24},
	{"atlassian/confluence", 25},
	{"atlassian/confluence-server", 25},
	{"atlassian/jira-core", 26},
	{"atlassian/jira-servicemanagement", 26},
	{"atlassian/jira-software", 26},
	{"authelia/authelia", 27},
	{"authzed/spicedb", 28},
	{"axllent/mailpit", 29},
	{"baptistearno/typebot-builder", 30},
	{"baptistearno/typebot-viewer", 31},
	{"baserow/baserow", 32},
	{"bde2020/hadoop-namenode", 33},
	{"bde2020/hadoop-nodemanager", 34},
	{"binwiederhier/ntfy", 35},
	{"bitnami/discourse", 36},
	{"bitnami/elasticsearch", 37},
	{"bitnami/kafka", 38},
	{"bitnami/mariadb", 39},
	{"bitnami/mongodb", 40},
	{"bitnami/mysql", 41},
	{"bitnami/postgresql", 42},
	{"bitnami/redis", 43},
	{"bitnami/valkey", 44},
	{"bitnamilegacy/discourse", 36},
	{"bitnamilegacy/elasticsearch", 37},
	{"bitnamilegacy/kafka", 38},
	{"bitnamilegacy/mariadb", 39},
	{"bitnamilegacy/mongodb", 40},
	{"bitnamilegacy/mysql", 41},
	{"bitnamilegacy/postgresql", 42},
	{"bitnamilegacy/redis", 43},
	{"bitnamilegacy/valkey", 44},
	{"bugsink/bugsink", 45},
	{"busybox", 46},
	{"caddy", 47},
	{"calcom.docker.scarf.sh/calcom/cal.com", 48},
	{"calcom/cal.com", 48},
	{"casbin/casdoor", 49},
	{"cassandra", 50},
	{"chatwoot/chatwoot", 51},
	{"chocobozzz/peertube", 52},
	{"chrislusf/seaweedfs", 53},
	{"clickhouse", 54},
	{"clickhouse/clickhouse-server", 54},
	{"cloudflare/cloudflared", 55},
	{"cnfldemos/kafka-connect-datagen", 56},
	{"cockroachdb/cockroach", 57},
	{"codeberg.org/woodpecker-ci/woodpecker-agent", 365},
	{"codeberg.org/woodpecker-ci/woodpecker-server", 366},
	{"confluentinc/cp-kafka", 58},
	{"confluentinc/cp-kafka-connect", 59},
	{"confluentinc/cp-kafka-connect-base", 59},
	{"confluentinc/cp-ksqldb-server", 60},
	{"confluentinc/cp-schema-registry", 61},
	{"confluentinc/cp-zookeeper", 62},
	{"confluentinc/ksqldb-server", 60},
	{"consul", 156},
	{"container-registry.oracle.com/mysql/community-server", 241},
	{"containrrr/watchtower", 63},
	{"couchdb", 64},
	{"cr.fluentbit.io/fluent/fluent-bit", 97},
	{"cr.weaviate.io/semitechnologies/weaviate", 313},
	{"crocodilestick/calibre-web-automated", 65},
	{"darthsim/imgproxy", 66},
	{"dbeaver/cloudbeaver", 67},
	{"debezium/connect", 68},
	{"debezium/kafka", 69},
	{"debezium/zookeeper", 70},
	{"debian", 71},
	{"deluan/navidrome", 72},
	{"dependencytrack/apiserver", 73},
	{"dessalines/lemmy", 74},
	{"dessalines/lemmy-ui", 75},
	{"dexidp/dex", 76},
	{"dgtlmoon/changedetection.io", 110},
	{"directus/directus", 77},
	{"docker.dragonflydb.io/dragonflydb/dragonfly", 78},
	{"docker.elastic.co/elasticsearch/elasticsearch", 88},
	{"docker.elastic.co/kibana/kibana", 176},
	{"docker.elastic.co/logstash/logstash", 185},
	{"docker.flagsmith.com/flagsmith/flagsmith", 95},
	{"docker.getoutline.com/outlinewiki/outline", 270},
	{"docker.litellm.ai/berriai/litellm", 107},
	{"docker.n8n.io/n8nio/n8n", 242},
	{"docker.redpanda.com/redpandadata/console", 302},
	{"docker.redpanda.com/redpandadata/redpanda", 303},
	{"docker.stirlingpdf.com/stirlingtools/stirling-pdf", 324},
	{"docker.umami.is/umami-software/umami", 133},
	{"docmost/docmost", 79},
	{"documenso/documenso", 80},
	{"docuseal/docuseal", 81},
	{"dolibarr/dolibarr", 82},
	{"dpage/pgadmin4", 83},
	{"drupal", 84},
	{"ds/websight-cms-luna", 290},
	{"dunglas/frankenphp", 85},
	{"eclipse-mosquitto", 86},
	{"eclipse-temurin", 87},
	{"elasticsearch", 88},
	{"electricsql/electric", 89},
	{"emqx", 90},
	{"emqx/emqx", 90},
	{"envoyproxy/envoy", 91},
	{"etherpad/etherpad", 92},
	{"excalidraw/excalidraw", 93},
	{"fireflyiii/core", 94},
	{"flagsmith/flagsmith", 95},
	{"flowiseai/flowise", 96},
	{"fluent/fluent-bit", 97},
	{"flyway/flyway", 98},
	{"formbricks/formbricks", 111},
	{"frappe/erpnext", 99},
	{"freshrss/freshrss", 100},
	{"frooodle/s-pdf", 324},
	{"fusionauth/fusionauth-app", 101},
	{"gcr.io/cadvisor/cadvisor", 102},
	{"gcr.io/distroless", 103},
	{"getmeili/meilisearch", 104},
	{"getsentry/sentry", 105},
	{"ghcr.io/activepieces/activepieces", 0},
	{"ghcr.io/actualbudget/actual-server", 1},
	{"ghcr.io/advplyr/audiobookshelf", 106},
	{"ghcr.io/amacneil/dbmate", 6},
	{"ghcr.io/amir20/dozzle", 14},
	{"ghcr.io/authelia/authelia", 27},
	{"ghcr.io/authzed/spicedb", 28},
	{"ghcr.io/axllent/mailpit", 29},
	{"ghcr.io/berriai/litellm", 107},
	{"ghcr.io/coder/coder", 108},
	{"ghcr.io/crocodilestick/calibre-web-automated", 65},
	{"ghcr.io/dani-garcia/vaultwarden", 356},
	{"ghcr.io/danny-avila/librechat", 109},
	{"ghcr.io/danny-avila/librechat-dev", 109},
	{"ghcr.io/dexidp/dex", 76},
	{"ghcr.io/dgtlmoon/changedetection.io", 110},
	{"ghcr.io/dragonflydb/dragonfly", 78},
	{"ghcr.io/element-hq/synapse", 224},
	{"ghcr.io/ether/etherpad", 92},
	{"ghcr.io/formbricks/formbricks", 111},
	{"ghcr.io/gethomepage/homepage", 112},
	{"ghcr.io/getsentry/sentry", 105},
	{"ghcr.io/goauthentik/server", 113},
	{"ghcr.io/google/cadvisor", 102},
	{"ghcr.io/gotify/server", 144},
	{"ghcr.io/gvenzl/oracle-free", 153},
	{"ghcr.io/hoarder-app/hoarder", 118},
	{"ghcr.io/home-assistant/home-assistant", 114},
	{"ghcr.io/imgproxy/imgproxy", 66},
	{"ghcr.io/immich-app/immich-machine-learning", 115},
	{"ghcr.io/immich-app/immich-server", 116},
	{"ghcr.io/immich-app/postgres", 117},
	{"ghcr.io/itzg/minecraft-server", 165},
	{"ghcr.io/jellyfin/jellyfin", 168},
	{"ghcr.io/jitsi/web", 170},
	{"ghcr.io/joeferner/redis-commander", 300},
	{"ghcr.io/karakeep-app/karakeep", 118},
	{"ghcr.io/langfuse/langfuse", 178},
	{"ghcr.io/langfuse/langfuse-worker", 179},
	{"ghcr.io/linkwarden/linkwarden", 119},
	{"ghcr.io/linuxserver/bazarr", 187},
	{"ghcr.io/linuxserver/bookstack", 188},
	{"ghcr.io/linuxserver/deluge", 191},
	{"ghcr.io/linuxserver/dokuwiki", 192},
	{"ghcr.io/linuxserver/duplicati", 193},
	{"ghcr.io/linuxserver/healthchecks", 194},
	{"ghcr.io/linuxserver/hedgedoc", 195},
	{"ghcr.io/linuxserver/heimdall", 196},
	{"ghcr.io/linuxserver/jackett", 197},
	{"ghcr.io/linuxserver/jellyfin", 198},
	{"ghcr.io/linuxserver/kavita", 199},
	{"ghcr.io/linuxserver/lidarr", 200},
	{"ghcr.io/linuxserver/mariadb", 201},
	{"ghcr.io/linuxserver/nextcloud", 202},
	{"ghcr.io/linuxserver/openvscode-server", 203},
	{"ghcr.io/linuxserver/overseerr", 204},
	{"ghcr.io/linuxserver/piwigo", 205},
	{"ghcr.io/linuxserver/plex", 206},
	{"ghcr.io/linuxserver/prowlarr", 207},
	{"ghcr.io/linuxserver/qbittorrent", 208},
	{"ghcr.io/linuxserver/radarr", 209},
	{"ghcr.io/linuxserver/sabnzbd", 210},
	{"ghcr.io/linuxserver/snipe-it", 211},
	{"ghcr.io/linuxserver/sonarr", 212},
	{"ghcr.io/linuxserver/swag", 213},
	{"ghcr.io/linuxserver/syncthing", 214},
	{"ghcr.io/linuxserver/transmission", 215},
	{"ghcr.io/linuxserver/webtop", 216},
	{"ghcr.io/linuxserver/wikijs", 217},
	{"ghcr.io/logto-io/logto", 336},
	{"ghcr.io/louislam/uptime-kuma", 186},
	{"ghcr.io/mastodon/mastodon", 120},
	{"ghcr.io/mastodon/mastodon-streaming", 121},
	{"ghcr.io/mealie-recipes/mealie", 122},
	{"ghcr.io/miniflux/miniflux", 233},
	{"ghcr.io/mlflow/mlflow", 123},
	{"ghcr.io/muchobien/pocketbase", 124},
	{"ghcr.io/n8n-io/n8n", 242},
	{"ghcr.io/navidrome/navidrome", 72},
	{"ghcr.io/netbox-community/netbox", 246},
	{"ghcr.io/nextcloud-releases/all-in-one", 125},
	{"ghcr.io/nginx-proxy/acme-companion", 251},
	{"ghcr.io/nginx-proxy/nginx-proxy", 252},
	{"ghcr.io/nginx/nginx-unprivileged", 250},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector", 268},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib", 269},
	{"ghcr.io/open-webui/open-webui", 126},
	{"ghcr.io/openzipkin/zipkin", 265},
	{"ghcr.io/paperless-ngx/paperless-ngx", 127},
	{"ghcr.io/plankanban/planka", 128},
	{"ghcr.io/plausible/community-edition", 129},
	{"ghcr.io/qdrant/qdrant/qdrant", 292},
	{"ghcr.io/requarks/wiki", 305},
	{"ghcr.io/searxng/searxng", 311},
	{"ghcr.io/sissbruecker/linkding", 315},
	{"ghcr.io/stirling-tools/stirling-pdf", 324},
	{"ghcr.io/syncthing/syncthing", 337},
	{"ghcr.io/teableio/teable", 130},
	{"ghcr.io/toeverything/affine", 131},
	{"ghcr.io/toeverything/affine-graphql", 131},
	{"ghcr.io/twin/gatus", 132},
	{"ghcr.io/umami-software/umami", 133},
	{"ghcr.io/usememos/memos", 245},
	{"ghcr.io/wekan/wekan", 134},
	{"ghcr.io/windmill-labs/windmill", 135},
	{"ghcr.io/windmill-labs/windmill-ee", 135},
	{"ghcr.io/zammad/zammad", 136},
	{"ghcr.io/zitadel/zitadel", 137},
	{"ghcr.io/zulip/zulip-server", 138},
	{"ghost", 139},
	{"gitea/gitea", 140},
	{"gitlab/gitlab-ce", 141},
	{"gitlab/gitlab-ee", 141},
	{"goauthentik/server", 113},
	{"golang", 142},
	{"google/cadvisor", 102},
	{"gotenberg/gotenberg", 143},
	{"gotify/server", 144},
	{"grafana/alloy", 145},
	{"grafana/grafana", 146},
	{"grafana/grafana-enterprise", 146},
	{"grafana/grafana-oss", 146},
	{"grafana/loki", 147},
	{"grafana/promtail", 148},
	{"grafana/tempo", 149},
	{"graylog/graylog", 150},
	{"graylog/graylog-datanode", 151},
	{"growilabs/growi", 363},
	{"guacamole/guacamole", 152},
	{"gvenzl/oracle-free", 153},
	{"hapiproject/hapi", 154},
	{"haproxy", 155},
	{"hashicorp/consul", 156},
	{"hashicorp/vault", 157},
	{"hasura/graphql-engine", 158},
	{"healthchecks/healthchecks", 159},
	{"hedgedoc/hedgedoc", 293},
	{"hkotel/mealie", 122},
	{"homeassistant/home-assistant", 114},
	{"httpd", 160},
	{"hyzual/koel", 276},
	{"infisical/infisical", 161},
	{"influxdb", 162},
	{"invoiceninja/invoiceninja", 163},
	{"invoiceninja/invoiceninja-debian", 164},
	{"itzg/minecraft-server", 165},
	{"jaegertracing/all-in-one", 166},
	{"jc21/nginx-proxy-manager", 167},
	{"jellyfin/jellyfin", 168},
	{"jenkins/jenkins", 169},
	{"jitsi/web", 170},
	{"joomla", 171},
	{"joplin/server", 172},
	{"jupyterhub/jupyterhub", 173},
	{"jvmilazz0/kavita", 174},
	{"jwilder/nginx-proxy", 252},
	{"kestra/kestra", 175},
	{"keycloak/keycloak", 294},
	{"kibana", 176},
	{"kong", 177},
	{"kong/kong", 177},
	{"langfuse/langfuse", 178},
	{"langfuse/langfuse-worker", 179},
	{"langgenius/dify-api", 180},
	{"langgenius/dify-web", 181},
	{"linuxserver/bazarr", 187},
	{"linuxserver/bookstack", 188},
	{"linuxserver/calibre-web", 189},
	{"linuxserver/code-server", 190},
	{"linuxserver/deluge", 191},
	{"linuxserver/dokuwiki", 192},
	{"linuxserver/duplicati", 193},
	{"linuxserver/healthchecks", 194},
	{"linuxserver/hedgedoc", 195},
	{"linuxserver/heimdall", 196},
	{"linuxserver/jackett", 197},
	{"linuxserver/jellyfin", 198},
	{"linuxserver/kavita", 199},
	{"linuxserver/lidarr", 200},
	{"linuxserver/mariadb", 201},
	{"linuxserver/nextcloud", 202},
	{"linuxserver/openvscode-server", 203},
	{"linuxserver/overseerr", 204},
	{"linuxserver/piwigo", 205},
	{"linuxserver/plex", 206},
	{"linuxserver/prowlarr", 207},
	{"linuxserver/qbittorrent", 208},
	{"linuxserver/radarr", 209},
	{"linuxserver/sabnzbd", 210},
	{"linuxserver/snipe-it", 211},
	{"linuxserver/sonarr", 212},
	{"linuxserver/swag", 213},
	{"linuxserver/syncthing", 214},
	{"linuxserver/transmission", 215},
	{"linuxserver/webtop", 216},
	{"linuxserver/wikijs", 217},
	{"liquibase", 182},
	{"liquibase/liquibase", 182},
	{"listmonk/listmonk", 183},
	{"localstack/localstack", 184},
	{"logstash", 185},
	{"louislam/uptime-kuma", 186},
	{"lscr.io/linuxserver/bazarr", 187},
	{"lscr.io/linuxserver/bookstack", 188},
	{"lscr.io/linuxserver/calibre-web", 189},
	{"lscr.io/linuxserver/code-server", 190},
	{"lscr.io/linuxserver/deluge", 191},
	{"lscr.io/linuxserver/dokuwiki", 192},
	{"lscr.io/linuxserver/duplicati", 193},
	{"lscr.io/linuxserver/healthchecks", 194},
	{"lscr.io/linuxserver/hedgedoc", 195},
	{"lscr.io/linuxserver/heimdall", 196},
	{"lscr.io/linuxserver/jackett", 197},
	{"lscr.io/linuxserver/jellyfin", 198},
	{"lscr.io/linuxserver/kavita", 199},
	{"lscr.io/linuxserver/lidarr", 200},
	{"lscr.io/linuxserver/mariadb", 201},
	{"lscr.io/linuxserver/nextcloud", 202},
	{"lscr.io/linuxserver/openvscode-server", 203},
	{"lscr.io/linuxserver/overseerr", 204},
	{"lscr.io/linuxserver/piwigo", 205},
	{"lscr.io/linuxserver/plex", 206},
	{"lscr.io/linuxserver/prowlarr", 207},
	{"lscr.io/linuxserver/qbittorrent", 208},
	{"lscr.io/linuxserver/radarr", 209},
	{"lscr.io/linuxserver/sabnzbd", 210},
	{"lscr.io/linuxserver/snipe-it", 211},
	{"lscr.io/linuxserver/sonarr", 212},
	{"lscr.io/linuxserver/swag", 213},
	{"lscr.io/linuxserver/syncthing", 214},
	{"lscr.io/linuxserver/transmission", 215},
	{"lscr.io/linuxserver/webtop", 216},
	{"lscr.io/linuxserver/wikijs", 217},
	{"lukevella/rallly", 218},
	{"maildev/maildev", 219},
	{"mailhog/mailhog", 220},
	{"makeplane/plane-proxy", 221},
	{"mariadb", 222},
	{"matomo", 223},
	{"matrixdotorg/synapse", 224},
	{"mattermost/mattermost-enterprise-edition", 225},
	{"mattermost/mattermost-team-edition", 225},
	{"mcr.microsoft.com/mssql/server", 226},
	{"mcr.microsoft.com/playwright", 227},
	{"mcr.microsoft.com/playwright/java", 227},
	{"mcr.microsoft.com/playwright/python", 227},
	{"mediawiki", 228},
	{"memcached", 229},
	{"metabase/metabase", 230},
	{"metabase/metabase-enterprise", 230},
	{"migrate/migrate", 231},
	{"milvusdb/milvus", 232},
	{"miniflux/miniflux", 233},
	{"minio/mc", 234},
	{"minio/minio", 235},
	{"misskey/misskey", 236},
	{"mongo", 237},
	{"mongo-express", 238},
	{"monica", 239},
	{"mysql", 240},
	{"mysql/mysql-server", 241},
	{"n8nio/n8n", 242},
	{"nats", 243},
	{"neo4j", 244},
	{"neosmemo/memos", 245},
	{"netboxcommunity/netbox", 246},
	{"netdata/netdata", 247},
	{"nextcloud", 248},
	{"nextcloud/all-in-one", 125},
	{"nginx", 249},
	{"nginxinc/nginx-unprivileged", 250},
	{"nginxproxy/acme-companion", 251},
	{"nginxproxy/nginx-proxy", 252},
	{"nocodb/nocodb", 253},
	{"node", 254},
	{"nodered/node-red", 255},
	{"odoo", 256},
	{"ollama/ollama", 257},
	{"opencti/platform", 258},
	{"openfga/openfga", 259},
	{"openmicroscopy/omero-server", 260},
	{"openmicroscopy/omero-web-standalone", 261},
	{"openproject/community", 262},
	{"openproject/openproject", 262},
	{"opensearchproject/opensearch", 263},
	{"opensearchproject/opensearch-dashboards", 264},
	{"openzipkin/zipkin", 265},
	{"oryd/hydra", 266},
	{"oryd/kratos", 267},
	{"otel/opentelemetry-collector", 268},
	{"otel/opentelemetry-collector-contrib", 269},
	{"outlinewiki/outline", 270},
	{"paperlessngx/paperless-ngx", 127},
	{"penpotapp/backend", 271},
	{"penpotapp/exporter", 272},
	{"penpotapp/frontend", 273},
	{"pgautoupgrade/pgautoupgrade", 274},
	{"pgvector/pgvector", 275},
	{"phanan/koel", 276},
	{"photoprism/photoprism", 277},
	{"php", 278},
	{"phpmyadmin", 279},
	{"phpmyadmin/phpmyadmin", 279},
	{"pihole/pihole", 280},
	{"plausible/analytics", 129},
	{"portainer/portainer-ce", 281},
	{"portainer/portainer-ee", 281},
	{"postgis/postgis", 282},
	{"postgres", 283},
	{"postgrest/postgrest", 284},
	{"prom/alertmanager", 285},
	{"prom/node-exporter", 286},
	{"prom/prometheus", 287},
	{"prom/pushgateway", 288},
	{"provectuslabs/kafka-ui", 289},
	{"public.ecr.aws/amazoncorretto/amazoncorretto", 12},
	{"public.ecr.aws/amazonlinux/amazonlinux", 13},
	{"public.ecr.aws/aws-cli/aws-cli", 7},
	{"public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local", 11},
	{"public.ecr.aws/aws-observability/aws-for-fluent-bit", 8},
	{"public.ecr.aws/aws-observability/aws-otel-collector", 9},
	{"public.ecr.aws/bitnami/discourse", 36},
	{"public.ecr.aws/bitnami/elasticsearch", 37},
	{"public.ecr.aws/bitnami/kafka", 38},
	{"public.ecr.aws/bitnami/mariadb", 39},
	{"public.ecr.aws/bitnami/mongodb", 40},
	{"public.ecr.aws/bitnami/mysql", 41},
	{"public.ecr.aws/bitnami/postgresql", 42},
	{"public.ecr.aws/bitnami/redis", 43},
	{"public.ecr.aws/bitnami/valkey", 44},
	{"public.ecr.aws/debian/debian", 71},
	{"public.ecr.aws/ds/websight-cms-ce", 290},
	{"public.ecr.aws/localstack/localstack", 184},
	{"public.ecr.aws/nginx/nginx", 249},
	{"public.ecr.aws/nginx/nginx-unprivileged", 250},
	{"public.ecr.aws/opensearchproject/opensearch", 263},
	{"public.ecr.aws/opensearchproject/opensearch-dashboards", 264},
	{"public.ecr.aws/supabase/gotrue", 326},
	{"public.ecr.aws/supabase/logflare", 327},
	{"public.ecr.aws/supabase/postgres-meta", 329},
	{"public.ecr.aws/supabase/realtime", 330},
	{"public.ecr.aws/supabase/storage-api", 331},
	{"public.ecr.aws/supabase/studio", 332},
	{"public.ecr.aws/ubuntu/ubuntu", 352},
	{"public.ecr.aws/xray/aws-xray-daemon", 10},
	{"python", 291},
	{"qdrant/qdrant", 292},
	{"quay.io/authzed/spicedb", 28},
	{"quay.io/debezium/connect", 68},
	{"quay.io/debezium/kafka", 69},
	{"quay.io/debezium/zookeeper", 70},
	{"quay.io/hedgedoc/hedgedoc", 293},
	{"quay.io/jupyterhub/jupyterhub", 173},
	{"quay.io/keycloak/keycloak", 294},
	{"quay.io/minio/mc", 234},
	{"quay.io/minio/minio", 235},
	{"quay.io/netboxcommunity/netbox", 246},
	{"quay.io/oauth2-proxy/oauth2-proxy", 295},
	{"quay.io/prometheus/alertmanager", 285},
	{"quay.io/prometheus/node-exporter", 286},
	{"quay.io/prometheus/prometheus", 287},
	{"quay.io/prometheus/pushgateway", 288},
	{"quay.io/victoriametrics/victoria-metrics", 358},
	{"quay.io/wekan/wekan", 134},
	{"rabbitmq", 296},
	{"redash/redash", 297},
	{"redgate/flyway", 98},
	{"redis", 298},
	{"redis/redisinsight", 299},
	{"rediscommander/redis-commander", 300},
	{"redmine", 301},
	{"redpandadata/console", 302},
	{"redpandadata/redpanda", 303},
	{"registry", 304},
	{"registry.librechat.ai/danny-avila/librechat", 109},
	{"registry.librechat.ai/danny-avila/librechat-dev", 109},
	{"registry.rocket.chat/rocketchat/rocket.chat", 306},
	{"requarks/wiki", 305},
	{"rocket.chat", 306},
	{"rocketchat/rocket.chat", 306},
	{"ruby", 307},
	{"rustfs/rustfs", 308},
	{"sameersbn/gitlab", 309},
	{"scylladb/scylla", 310},
	{"searxng/searxng", 311},
	{"selenium/standalone-chrome", 312},
	{"selenium/standalone-chromium", 312},
	{"selenium/standalone-edge", 312},
	{"selenium/standalone-firefox", 312},
	{"semitechnologies/weaviate", 313},
	{"sharelatex/sharelatex", 314},
	{"sissbruecker/linkding", 315},
	{"sj26/mailcatcher", 316},
	{"snipe/snipe-it", 317},
	{"solidnerd/bookstack", 318},
	{"solr", 319},
	{"sonarqube", 320},
	{"sonatype/nexus3", 321},
	{"sqshq/piggymetrics-account-service", 322},
	{"sqshq/piggymetrics-auth-service", 322},
	{"sqshq/piggymetrics-config", 323},
	{"sqshq/piggymetrics-gateway", 322},
	{"sqshq/piggymetrics-monitoring", 322},
	{"sqshq/piggymetrics-notification-service", 322},
	{"sqshq/piggymetrics-registry", 322},
	{"sqshq/piggymetrics-statistics-service", 322},
	{"sqshq/piggymetrics-turbine-stream-service", 322},
	{"stirlingtools/stirling-pdf", 324},
	{"strapi/strapi", 325},
	{"supabase/gotrue", 326},
	{"supabase/logflare", 327},
	{"supabase/postgres", 328},
	{"supabase/postgres-meta", 329},
	{"supabase/realtime", 330},
	{"supabase/storage-api", 331},
	{"supabase/studio", 332},
	{"supabase/supavisor", 333},
	{"superseriousbusiness/gotosocial", 334},
	{"surrealdb/surrealdb", 335},
	{"svhd/logto", 336},
	{"syncthing/syncthing", 337},
	{"teableio/teable", 130},
	{"telegraf", 338},
	{"temporalio/auto-setup", 339},
	{"temporalio/server", 339},
	{"temporalio/ui", 340},
	{"thingsboard/tb-node", 341},
	{"timberio/vector", 342},
	{"timescale/timescaledb", 343},
	{"tomcat", 344},
	{"tooljet/tooljet", 345},
	{"tooljet/tooljet-ce", 345},
	{"tootsuite/mastodon", 120},
	{"traccar/traccar", 346},
	{"traefik", 347},
	{"traefik/whoami", 348},
	{"trinodb/trino", 349},
	{"twentycrm/twenty", 350},
	{"twinproduction/gatus", 132},
	{"typesense/typesense", 351},
	{"ubuntu", 352},
	{"unleashorg/unleash-server", 353},
	{"valkey/valkey", 354},
	{"varnish", 355},
	{"vault", 157},
	{"vaultwarden/server", 356},
	{"verdaccio/verdaccio", 357},
	{"victoriametrics/victoria-metrics", 358},
	{"vikunja/vikunja", 359},
	{"wallabag/wallabag", 360},
	{"wazuh/wazuh-dashboard", 361},
	{"wazuh/wazuh-indexer", 362},
	{"wekanteam/wekan", 134},
	{"weseek/growi", 363},
	{"wikibase/wdqs", 364},
	{"woodpeckerci/woodpecker-agent", 365},
	{"woodpeckerci/woodpecker-server", 366},
	{"wordpress", 367},
	{"zammad/zammad-docker-compose", 136},
	{"zookeeper", 368},
	{"zulip/docker-zulip", 138},
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
			f.FirstRun = Fact[[]string]{Value: []string{"AKAUNTING_SETUP=true", "--setup"}, Origin: Listed}
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
	23: { // appwrite/appwrite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	24: { // asonix/pictrs
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/mnt"}, Origin: Listed}
			return f
		},
	},
	25: { // atlassian/confluence
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
	26: { // atlassian/jira-software
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
	27: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	28: { // authzed/spicedb
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
	29: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	30: { // baptistearno/typebot-builder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}}, Requirement{Setting{Name: "NEXTAUTH_URL"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}}}, Origin: Listed}
			return f
		},
	},
	31: { // baptistearno/typebot-viewer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_VIEWER_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}}}, Origin: Listed}
			return f
		},
	},
	32: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	33: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	34: { // bde2020/hadoop-nodemanager
		facts: func(f Facts) Facts {
			f.HeapIn = Fact[[]string]{Value: []string{"MAPRED_CONF_mapreduce_map_java_opts", "MAPRED_CONF_mapreduce_reduce_java_opts"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	35: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	36: { // bitnami/discourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/discourse"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DISCOURSE_HOST"}, Origin: Listed}
			return f
		},
	},
	37: { // bitnami/elasticsearch
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
	38: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Origin: Listed}
			return f
		},
	},
	39: { // bitnami/mariadb
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
	40: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	41: { // bitnami/mysql
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
	42: { // bitnami/postgresql
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
	43: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	44: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Origin: Listed}
			return f
		},
	},
	45: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Origin: Listed}
			return f
		},
	},
	46: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	47: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/caddy"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	48: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	49: { // casbin/casdoor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	50: { // cassandra
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
	51: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Origin: Listed}
			return f
		},
	},
	52: { // chocobozzz/peertube
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
	53: { // chrislusf/seaweedfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9333}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	54: { // clickhouse
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
	55: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Origin: Listed}
			return f
		},
	},
	56: { // cnfldemos/kafka-connect-datagen
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	57: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{26257}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	58: { // confluentinc/cp-kafka
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
	59: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	60: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 3072, Origin: Listed}
			return f
		},
	},
	61: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	62: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/zookeeper/data", "/var/lib/zookeeper/log"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	63: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	64: { // couchdb
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
	65: { // crocodilestick/calibre-web-automated
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/calibre-library", "/config", "/cwa-book-ingest"}, Origin: Listed}
			return f
		},
	},
	66: { // darthsim/imgproxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	67: { // dbeaver/cloudbeaver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8978}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	68: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	69: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	70: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	71: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	72: { // deluan/navidrome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4533}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4533, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"ND_DATAFOLDER"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	73: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	74: { // dessalines/lemmy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8536}, Origin: Listed}
			return f
		},
	},
	75: { // dessalines/lemmy-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 1234, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LEMMY_UI_LEMMY_EXTERNAL_HOST"}, Origin: Listed}
			return f
		},
	},
	76: { // dexidp/dex
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
	77: { // directus/directus
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
	78: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	79: { // docmost/docmost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_SECRET", Least: 32}}, Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "REDIS_URL"}}}, Origin: Listed}
			return f
		},
	},
	80: { // documenso/documenso
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	81: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	82: { // dolibarr/dolibarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/documents"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOLI_URL_ROOT"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "DOLI_URL_ROOT", Value: "http://localhost"}}, Origin: Listed}
			return f
		},
	},
	83: { // dpage/pgadmin4
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
	84: { // drupal
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
	85: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Origin: Listed}
			return f
		},
	},
	86: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	87: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	88: { // elasticsearch
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
	89: { // electricsql/electric
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
	90: { // emqx
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
	91: { // envoyproxy/envoy
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
	92: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Origin: Listed}
			return f
		},
	},
	93: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	94: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Origin: Listed}
			return f
		},
	},
	95: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	96: { // flowiseai/flowise
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/v1/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.flowise"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	97: { // fluent/fluent-bit
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
	98: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	99: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/sites"}, Origin: Listed}
			return f
		},
	},
	100: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	101: { // fusionauth/fusionauth-app
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9011}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"FUSIONAUTH_APP_MEMORY"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	102: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	103: { // gcr.io/distroless
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
	104: { // getmeili/meilisearch
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	105: { // getsentry/sentry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/_health/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	106: { // ghcr.io/advplyr/audiobookshelf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/healthcheck"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/metadata"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	107: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	108: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Origin: Listed}
			return f
		},
	},
	109: { // ghcr.io/danny-avila/librechat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_URI"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	110: { // ghcr.io/dgtlmoon/changedetection.io
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/datastore"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	111: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "NEXTAUTH_URL", Value: "http://localhost:3000"}, Default{Name: "WEBAPP_URL", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	112: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	113: { // ghcr.io/goauthentik/server
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
	114: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	115: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Origin: Listed}
			return f
		},
	},
	116: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	117: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	118: { // ghcr.io/karakeep-app/karakeep
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	119: { // ghcr.io/linkwarden/linkwarden
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
	120: { // ghcr.io/mastodon/mastodon
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
	121: { // ghcr.io/mastodon/mastodon-streaming
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/v1/streaming/health"}, Origin: Listed}
			return f
		},
	},
	122: { // ghcr.io/mealie-recipes/mealie
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
	123: { // ghcr.io/mlflow/mlflow
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
	124: { // ghcr.io/muchobien/pocketbase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/pb_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	125: { // ghcr.io/nextcloud-releases/all-in-one
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/docker-aio-config"}, Origin: Listed}
			return f
		},
	},
	126: { // ghcr.io/open-webui/open-webui
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
	127: { // ghcr.io/paperless-ngx/paperless-ngx
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
	128: { // ghcr.io/plankanban/planka
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/private/attachments", "/app/public/project-background-images", "/app/public/user-avatars"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	129: { // ghcr.io/plausible/community-edition
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
	130: { // ghcr.io/teableio/teable
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/.assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_ORIGIN"}, Origin: Listed}
			return f
		},
	},
	131: { // ghcr.io/toeverything/affine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3010}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.affine/config", "/root/.affine/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AFFINE_SERVER_EXTERNAL_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"node ./scripts/self-host-predeploy.js", "self-host-predeploy"}, Origin: Listed}
			return f
		},
	},
	132: { // ghcr.io/twin/gatus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	133: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "UMAMI_DATABASE_URL"}, Setting{Name: "SKIP_DB_CHECK"}}}, Origin: Listed}
			return f
		},
	},
	134: { // ghcr.io/wekan/wekan
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	135: { // ghcr.io/windmill-labs/windmill
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	136: { // ghcr.io/zammad/zammad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/zammad/storage"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "NGINX_SERVER_SCHEME", Value: "https"}}, Origin: Listed}
			return f
		},
	},
	137: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ZITADEL_EXTERNALDOMAIN", Value: "localhost"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	138: { // ghcr.io/zulip/zulip-server
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
	139: { // ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Origin: Listed}
			return f
		},
	},
	140: { // gitea/gitea
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
	141: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	142: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	143: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	144: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	145: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	146: { // grafana/grafana
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
	147: { // grafana/loki
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
	148: { // grafana/promtail
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	149: { // grafana/tempo
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
	150: { // graylog/graylog
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
	151: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	152: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	153: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	154: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	155: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	156: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	157: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "secret store", Origin: Listed}
			return f
		},
	},
	158: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	159: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Origin: Listed}
			return f
		},
	},
	160: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/local/apache2/conf", "/usr/local/apache2/htdocs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	161: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ENCRYPTION_KEY"}, Setting{Name: "ROOT_ENCRYPTION_KEY"}}, Requirement{Setting{Name: "AUTH_SECRET"}, Setting{Name: "JWT_AUTH_SECRET"}}, Requirement{Setting{Name: "REDIS_URL"}, Setting{Name: "REDIS_SENTINEL_HOSTS"}, Setting{Name: "REDIS_CLUSTER_HOSTS"}}}, Origin: Listed}
			return f
		},
	},
	162: { // influxdb
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
	163: { // invoiceninja/invoiceninja
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/public", "/var/www/app/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	164: { // invoiceninja/invoiceninja-debian
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/public", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	165: { // itzg/minecraft-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	166: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{14250}, Origin: Listed}
			return f
		},
	},
	167: { // jc21/nginx-proxy-manager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 81}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/etc/letsencrypt"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	168: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Origin: Listed}
			return f
		},
	},
	169: { // jenkins/jenkins
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
	170: { // jitsi/web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	171: { // joomla
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
	172: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "APP_BASE_URL", Value: "http://localhost:22300"}}, Origin: Listed}
			return f
		},
	},
	173: { // jupyterhub/jupyterhub
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	174: { // jvmilazz0/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/api/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	175: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	176: { // kibana
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
	177: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Origin: Listed}
			return f
		},
	},
	178: { // langfuse/langfuse
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
	179: { // langfuse/langfuse-worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3030}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "CLICKHOUSE_URL"}}, Requirement{Setting{Name: "CLICKHOUSE_USER"}}, Requirement{Setting{Name: "CLICKHOUSE_PASSWORD"}}, Requirement{Setting{Name: "LANGFUSE_S3_EVENT_UPLOAD_BUCKET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY", Least: 64}, Setting{Name: "ENCRYPTION_KEY", Not: true}}}, Origin: Listed}
			return f
		},
	},
	180: { // langgenius/dify-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	181: { // langgenius/dify-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	182: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	183: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"./listmonk --install --idempotent --yes", "--install"}, Origin: Listed}
			return f
		},
	},
	184: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	185: { // logstash
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
	186: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "UPTIME_KUMA_DB_TYPE", Value: "mariadb", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	187: { // lscr.io/linuxserver/bazarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6767}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	188: { // lscr.io/linuxserver/bookstack
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
	189: { // lscr.io/linuxserver/calibre-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/books", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	190: { // lscr.io/linuxserver/code-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "HASHED_PASSWORD"}, Setting{Name: "FILE__PASSWORD"}, Setting{Name: "FILE__HASHED_PASSWORD"}}, Origin: Listed}
			return f
		},
	},
	191: { // lscr.io/linuxserver/deluge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8112}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{58846, 58946}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	192: { // lscr.io/linuxserver/dokuwiki
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	193: { // lscr.io/linuxserver/duplicati
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/backups", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	194: { // lscr.io/linuxserver/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	195: { // lscr.io/linuxserver/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	196: { // lscr.io/linuxserver/heimdall
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	197: { // lscr.io/linuxserver/jackett
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9117}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	198: { // lscr.io/linuxserver/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8920}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	199: { // lscr.io/linuxserver/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	200: { // lscr.io/linuxserver/lidarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8686}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	201: { // lscr.io/linuxserver/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	202: { // lscr.io/linuxserver/nextcloud
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	203: { // lscr.io/linuxserver/openvscode-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	204: { // lscr.io/linuxserver/overseerr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5055}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	205: { // lscr.io/linuxserver/piwigo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	206: { // lscr.io/linuxserver/plex
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{32400}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	207: { // lscr.io/linuxserver/prowlarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9696}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	208: { // lscr.io/linuxserver/qbittorrent
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6881}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	209: { // lscr.io/linuxserver/radarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7878}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	210: { // lscr.io/linuxserver/sabnzbd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	211: { // lscr.io/linuxserver/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	212: { // lscr.io/linuxserver/sonarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8989}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	213: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	214: { // lscr.io/linuxserver/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	215: { // lscr.io/linuxserver/transmission
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{51413}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	216: { // lscr.io/linuxserver/webtop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	217: { // lscr.io/linuxserver/wikijs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	218: { // lukevella/rallly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "SECRET_PASSWORD", Least: 32}}, Requirement{Setting{Name: "NEXT_PUBLIC_BASE_URL"}}, Requirement{Setting{Name: "SUPPORT_EMAIL"}}}, Origin: Listed}
			return f
		},
	},
	219: { // maildev/maildev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	220: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	221: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			return f
		},
	},
	222: { // mariadb
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
	223: { // matomo
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
	224: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	225: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Origin: Listed}
			return f
		},
	},
	226: { // mcr.microsoft.com/mssql/server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	227: { // mcr.microsoft.com/playwright
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	228: { // mediawiki
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
	229: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	230: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	231: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	232: { // milvusdb/milvus
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
	233: { // miniflux/miniflux
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
	234: { // minio/mc
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	235: { // minio/minio
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
	236: { // misskey/misskey
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/misskey/files"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	237: { // mongo
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
	238: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			return f
		},
	},
	239: { // monica
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
	240: { // mysql
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
	241: { // mysql/mysql-server
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
	242: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"N8N_HOST", "WEBHOOK_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	243: { // nats
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
	244: { // neo4j
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
	245: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "MEMOS_DRIVER", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	246: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Origin: Listed}
			return f
		},
	},
	247: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	248: { // nextcloud
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
	249: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	250: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	251: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	252: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	253: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	254: { // node
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	255: { // nodered/node-red
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1880}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	256: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	257: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	258: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Origin: Listed}
			return f
		},
	},
	259: { // openfga/openfga
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
	260: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3414, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Origin: Listed}
			return f
		},
	},
	261: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			return f
		},
	},
	262: { // openproject/openproject
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
	263: { // opensearchproject/opensearch
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
	264: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	265: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	266: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
	},
	267: { // oryd/kratos
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
	268: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	269: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	270: { // outlinewiki/outline
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
	271: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Origin: Listed}
			return f
		},
	},
	272: { // penpotapp/exporter
		facts: func(f Facts) Facts {
			f.Backend = Fact[string]{Value: "renderer", Origin: Listed}
			return f
		},
	},
	273: { // penpotapp/frontend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	274: { // pgautoupgrade/pgautoupgrade
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	275: { // pgvector/pgvector
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
	276: { // phanan/koel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/music", "/var/www/html/storage/search-indexes"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_KEY"}, Setting{Name: "/var/www/html/.env"}}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"php artisan koel:init --no-assets", "koel:init"}, Origin: Listed}
			return f
		},
	},
	277: { // photoprism/photoprism
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2342}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/photoprism/originals", "/photoprism/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PHOTOPRISM_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	278: { // php
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
	279: { // phpmyadmin
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
	280: { // pihole/pihole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/dnsmasq.d", "/etc/pihole"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	281: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	282: { // postgis/postgis
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
	283: { // postgres
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
	284: { // postgrest/postgrest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			return f
		},
	},
	285: { // prom/alertmanager
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
	286: { // prom/node-exporter
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
	287: { // prom/prometheus
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
	288: { // prom/pushgateway
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
	289: { // provectuslabs/kafka-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Origin: Listed}
			return f
		},
	},
	290: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.5, Origin: Listed}
			return f
		},
	},
	291: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	292: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6334}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	293: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	294: { // quay.io/keycloak/keycloak
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
	295: { // quay.io/oauth2-proxy/oauth2-proxy
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
	296: { // rabbitmq
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
	297: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Origin: Listed}
			return f
		},
	},
	298: { // redis
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
	299: { // redis/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5540}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	300: { // rediscommander/redis-commander
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "HTTP_USER"}, Setting{Name: "--http-auth-username"}, Setting{Name: "--http-u"}}, Origin: Listed}
			return f
		},
	},
	301: { // redmine
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
	302: { // redpandadata/console
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	303: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Origin: Listed}
			return f
		},
	},
	304: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	305: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	306: { // rocket.chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	307: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	308: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	309: { // sameersbn/gitlab
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
	310: { // scylladb/scylla
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 9042, 9160}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/scylla"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	311: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Origin: Listed}
			return f
		},
	},
	312: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	313: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	314: { // sharelatex/sharelatex
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
	315: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "LD_DB_ENGINE", Value: "postgres", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	316: { // sj26/mailcatcher
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	317: { // snipe/snipe-it
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
	318: { // solidnerd/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/bookstack/public/uploads", "/var/www/bookstack/storage/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_HOST"}, Setting{Name: "/var/www/bookstack/.env"}}}, Origin: Listed}
			return f
		},
	},
	319: { // solr
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
	320: { // sonarqube
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
	321: { // sonatype/nexus3
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
	322: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	323: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Origin: Listed}
			return f
		},
	},
	324: { // stirlingtools/stirling-pdf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	325: { // strapi/strapi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	326: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GOTRUE_JWT_SECRET"}}, Requirement{Setting{Name: "GOTRUE_SITE_URL"}}, Requirement{Setting{Name: "GOTRUE_DB_DRIVER"}}, Requirement{Setting{Name: "GOTRUE_DB_DATABASE_URL"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	327: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Origin: Listed}
			return f
		},
	},
	328: { // supabase/postgres
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
	329: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	330: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	331: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	332: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	333: { // supabase/supavisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5432, 6543}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/health"}, Origin: Listed}
			return f
		},
	},
	334: { // superseriousbusiness/gotosocial
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
	335: { // surrealdb/surrealdb
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
	336: { // svhd/logto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001, 3002}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ADMIN_ENDPOINT", "ENDPOINT"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ADMIN_ENDPOINT", Value: "http://localhost:3002"}, Default{Name: "ENDPOINT", Value: "http://localhost:3001"}}, Origin: Listed}
			return f
		},
	},
	337: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	338: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	339: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Origin: Listed}
			return f
		},
	},
	340: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	341: { // thingsboard/tb-node
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
	342: { // timberio/vector
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
	343: { // timescale/timescaledb
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
	344: { // tomcat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	345: { // tooljet/tooljet-ce
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PG_HOST"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	346: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			return f
		},
	},
	347: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	348: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	349: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	350: { // twentycrm/twenty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/healthz"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_URL"}, Origin: Listed}
			return f
		},
	},
	351: { // typesense/typesense
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8108}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"TYPESENSE_DATA_DIR", "--data-dir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"typesense-server"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TYPESENSE_DATA_DIR"}, Setting{Name: "--data-dir"}, Setting{Name: "--config"}}, Requirement{Setting{Name: "TYPESENSE_API_KEY"}, Setting{Name: "--api-key"}, Setting{Name: "--config"}}}, Origin: Listed}
			return f
		},
	},
	352: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	353: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Origin: Listed}
			return f
		},
	},
	354: { // valkey/valkey
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
	355: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	356: { // vaultwarden/server
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
	357: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	358: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Origin: Listed}
			return f
		},
	},
	359: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"VIKUNJA_SERVICE_PUBLICURL"}, Origin: Listed}
			return f
		},
	},
	360: { // wallabag/wallabag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	361: { // wazuh/wazuh-dashboard
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/app/login"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/wazuh-dashboard/config"}, Origin: Listed}
			return f
		},
	},
	362: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	363: { // weseek/growi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	364: { // wikibase/wdqs
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"HEAP_SIZE"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	365: { // woodpeckerci/woodpecker-agent
		facts: func(f Facts) Facts {
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	366: { // woodpeckerci/woodpecker-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/woodpecker"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WOODPECKER_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "WOODPECKER_HOST"}}}, Origin: Listed}
			return f
		},
	},
	367: { // wordpress
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
	368: { // zookeeper
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
