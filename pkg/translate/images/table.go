// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.

package images

import "time"

var names = []name{
	{"activepieces/activepieces", 0},
	{"actualbudget/actual-server", 1},
	{"adguard/adguardhome", 2},
	{"adminer", 3},
	{"advplyr/audiobookshelf", 139},
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
	{"amruthpillai/reactive-resume", 15},
	{"ankane/pgvector", 358},
	{"answerdev/answer", 18},
	{"apache/activemq-classic", 16},
	{"apache/airflow", 17},
	{"apache/answer", 18},
	{"apache/apisix", 19},
	{"apache/couchdb", 91},
	{"apache/druid", 20},
	{"apache/flink", 128},
	{"apache/hive", 21},
	{"apache/kafka", 22},
	{"apache/nifi", 23},
	{"apache/skywalking-oap-server", 24},
	{"apache/skywalking-ui", 25},
	{"apache/superset", 26},
	{"apache/tika", 27},
	{"apache/zeppelin", 28},
	{"apachepinot/pinot", 29},
	{"apachepulsar/pulsar", 30},
	{"apachepulsar/pulsar-all", 30},
	{"apachesuperset.docker.scarf.sh/apache/superset", 26},
	{"appsmith/appsmith-ce", 31},
	{"appsmith/appsmith-ee", 31},
	{"appwrite/appwrite", 32},
	{"arangodb", 33},
	{"arangodb/arangodb", 33},
	{"artifacts.plane.so/makeplane/plane-backend", 280},
	{"artifacts.plane.so/makeplane/plane-proxy", 281},
	{"asonix/pictrs", 34},
	{"atlassian/confluence", 35},
	{"atlassian/confluence-server", 35},
	{"atlassian/jira-core", 36},
	{"atlassian/jira-servicemanagement", 36},
	{"atlassian/jira-software", 36},
	{"authelia/authelia", 37},
	{"authzed/spicedb", 38},
	{"axllent/mailpit", 39},
	{"baptistearno/typebot-builder", 40},
	{"baptistearno/typebot-viewer", 41},
	{"baserow/baserow", 42},
	{"bde2020/hadoop-datanode", 43},
	{"bde2020/hadoop-historyserver", 44},
	{"bde2020/hadoop-namenode", 45},
	{"bde2020/hadoop-nodemanager", 46},
	{"bde2020/hadoop-resourcemanager", 47},
	{"binwiederhier/ntfy", 48},
	{"bitnami/discourse", 49},
	{"bitnami/elasticsearch", 50},
	{"bitnami/kafka", 51},
	{"bitnami/mariadb", 52},
	{"bitnami/mongodb", 53},
	{"bitnami/mysql", 54},
	{"bitnami/postgresql", 55},
	{"bitnami/redis", 56},
	{"bitnami/valkey", 57},
	{"bitnamilegacy/discourse", 49},
	{"bitnamilegacy/elasticsearch", 50},
	{"bitnamilegacy/kafka", 51},
	{"bitnamilegacy/mariadb", 52},
	{"bitnamilegacy/mongodb", 53},
	{"bitnamilegacy/mysql", 54},
	{"bitnamilegacy/postgresql", 55},
	{"bitnamilegacy/redis", 56},
	{"bitnamilegacy/valkey", 57},
	{"budibase.docker.scarf.sh/budibase/apps", 58},
	{"budibase.docker.scarf.sh/budibase/proxy", 60},
	{"budibase.docker.scarf.sh/budibase/worker", 61},
	{"budibase/apps", 58},
	{"budibase/budibase", 59},
	{"budibase/proxy", 60},
	{"budibase/worker", 61},
	{"bugsink/bugsink", 62},
	{"busybox", 63},
	{"bytebase/bytebase", 64},
	{"caddy", 65},
	{"calcom.docker.scarf.sh/calcom/cal.com", 66},
	{"calcom/cal.com", 66},
	{"camunda/camunda-bpm-platform", 67},
	{"casbin/casdoor", 68},
	{"cassandra", 69},
	{"chatwoot/chatwoot", 70},
	{"chocobozzz/peertube", 71},
	{"chocobozzz/peertube-webserver", 72},
	{"chrislusf/seaweedfs", 73},
	{"chromadb/chroma", 74},
	{"clickhouse", 75},
	{"clickhouse/clickhouse-server", 75},
	{"cloudflare/cloudflared", 76},
	{"cnfldemos/kafka-connect-datagen", 77},
	{"cockroachdb/cockroach", 78},
	{"codeberg.org/woodpecker-ci/woodpecker-agent", 472},
	{"codeberg.org/woodpecker-ci/woodpecker-server", 473},
	{"concourse/concourse", 79},
	{"confluentinc/cp-enterprise-control-center", 80},
	{"confluentinc/cp-kafka", 81},
	{"confluentinc/cp-kafka-connect", 82},
	{"confluentinc/cp-kafka-connect-base", 82},
	{"confluentinc/cp-kafka-rest", 83},
	{"confluentinc/cp-ksqldb-server", 84},
	{"confluentinc/cp-schema-registry", 85},
	{"confluentinc/cp-zookeeper", 86},
	{"confluentinc/ksqldb-server", 84},
	{"consul", 198},
	{"container-registry.oracle.com/database/express", 87},
	{"container-registry.oracle.com/mysql/community-server", 311},
	{"containrrr/watchtower", 88},
	{"cosmtrek/air", 89},
	{"couchbase", 90},
	{"couchbase/server", 90},
	{"couchdb", 91},
	{"cr.fluentbit.io/fluent/fluent-bit", 130},
	{"cr.jaegertracing.io/jaegertracing/jaeger", 211},
	{"cr.weaviate.io/semitechnologies/weaviate", 408},
	{"crocodilestick/calibre-web-automated", 92},
	{"cryptpad/cryptpad", 93},
	{"darthsim/imgproxy", 94},
	{"dbeaver/cloudbeaver", 95},
	{"debezium/connect", 96},
	{"debezium/kafka", 97},
	{"debezium/zookeeper", 98},
	{"debian", 99},
	{"deluan/navidrome", 100},
	{"dependencytrack/apiserver", 101},
	{"dessalines/lemmy", 102},
	{"dessalines/lemmy-ui", 103},
	{"dexidp/dex", 104},
	{"dgtlmoon/changedetection.io", 144},
	{"directus/directus", 105},
	{"docker.bintray.io/jfrog/artifactory-oss", 397},
	{"docker.bintray.io/jfrog/artifactory-pro", 397},
	{"docker.dragonflydb.io/dragonflydb/dragonfly", 106},
	{"docker.elastic.co/elasticsearch/elasticsearch", 118},
	{"docker.elastic.co/kibana/kibana", 226},
	{"docker.elastic.co/logstash/logstash", 240},
	{"docker.flagsmith.com/flagsmith/flagsmith", 127},
	{"docker.getoutline.com/outlinewiki/outline", 348},
	{"docker.litellm.ai/berriai/litellm", 140},
	{"docker.n8n.io/n8nio/n8n", 312},
	{"docker.n8n.io/n8nio/runners", 313},
	{"docker.osgeo.org/geoserver", 107},
	{"docker.redpanda.com/redpandadata/console", 394},
	{"docker.redpanda.com/redpandadata/redpanda", 395},
	{"docker.stirlingpdf.com/stirlingtools/stirling-pdf", 424},
	{"docker.umami.is/umami-software/umami", 169},
	{"docmost/docmost", 108},
	{"documenso/documenso", 109},
	{"docuseal/docuseal", 110},
	{"dolibarr/dolibarr", 111},
	{"dpage/pgadmin4", 112},
	{"drone/drone", 113},
	{"drupal", 114},
	{"ds/websight-cms-luna", 377},
	{"dunglas/frankenphp", 115},
	{"eclipse-mosquitto", 116},
	{"eclipse-temurin", 117},
	{"elasticsearch", 118},
	{"electricsql/electric", 119},
	{"emqx", 120},
	{"emqx/emqx", 120},
	{"envoyproxy/envoy", 121},
	{"espocrm/espocrm", 122},
	{"etherpad/etherpad", 123},
	{"excalidraw/excalidraw", 124},
	{"filebrowser/filebrowser", 125},
	{"fireflyiii/core", 126},
	{"flagsmith/flagsmith", 127},
	{"flink", 128},
	{"flowiseai/flowise", 129},
	{"fluent/fluent-bit", 130},
	{"flyway/flyway", 131},
	{"formbricks/formbricks", 145},
	{"frappe/erpnext", 132},
	{"freshrss/freshrss", 133},
	{"frooodle/s-pdf", 424},
	{"fusionauth/fusionauth-app", 134},
	{"gcr.io/cadvisor/cadvisor", 135},
	{"gcr.io/distroless", 136},
	{"getmeili/meilisearch", 137},
	{"getsentry/sentry", 138},
	{"ghcr.io/activepieces/activepieces", 0},
	{"ghcr.io/actualbudget/actual-server", 1},
	{"ghcr.io/advplyr/audiobookshelf", 139},
	{"ghcr.io/amacneil/dbmate", 6},
	{"ghcr.io/amir20/dozzle", 14},
	{"ghcr.io/amruthpillai/reactive-resume", 15},
	{"ghcr.io/authelia/authelia", 37},
	{"ghcr.io/authzed/spicedb", 38},
	{"ghcr.io/axllent/mailpit", 39},
	{"ghcr.io/berriai/litellm", 140},
	{"ghcr.io/chroma-core/chroma", 74},
	{"ghcr.io/coder/coder", 141},
	{"ghcr.io/crocodilestick/calibre-web-automated", 92},
	{"ghcr.io/dani-garcia/vaultwarden", 460},
	{"ghcr.io/danny-avila/librechat", 142},
	{"ghcr.io/danny-avila/librechat-dev", 142},
	{"ghcr.io/danny-avila/librechat-rag-api-dev", 143},
	{"ghcr.io/danny-avila/librechat-rag-api-dev-lite", 143},
	{"ghcr.io/dexidp/dex", 104},
	{"ghcr.io/dgtlmoon/changedetection.io", 144},
	{"ghcr.io/dragonflydb/dragonfly", 106},
	{"ghcr.io/element-hq/synapse", 284},
	{"ghcr.io/ether/etherpad", 123},
	{"ghcr.io/formbricks/formbricks", 145},
	{"ghcr.io/gethomepage/homepage", 146},
	{"ghcr.io/getsentry/sentry", 138},
	{"ghcr.io/goauthentik/server", 147},
	{"ghcr.io/google/cadvisor", 135},
	{"ghcr.io/gotify/server", 182},
	{"ghcr.io/gotson/komga", 183},
	{"ghcr.io/gvenzl/oracle-free", 194},
	{"ghcr.io/gvenzl/oracle-xe", 195},
	{"ghcr.io/hoarder-app/hoarder", 152},
	{"ghcr.io/home-assistant/home-assistant", 148},
	{"ghcr.io/imgproxy/imgproxy", 94},
	{"ghcr.io/immich-app/immich-machine-learning", 149},
	{"ghcr.io/immich-app/immich-server", 150},
	{"ghcr.io/immich-app/postgres", 151},
	{"ghcr.io/itzg/minecraft-server", 209},
	{"ghcr.io/jellyfin/jellyfin", 213},
	{"ghcr.io/jhipster/jhipster-registry", 216},
	{"ghcr.io/jitsi/web", 217},
	{"ghcr.io/joeferner/redis-commander", 391},
	{"ghcr.io/karakeep-app/karakeep", 152},
	{"ghcr.io/langfuse/langfuse", 229},
	{"ghcr.io/langfuse/langfuse-worker", 230},
	{"ghcr.io/linkwarden/linkwarden", 153},
	{"ghcr.io/linuxserver/bazarr", 244},
	{"ghcr.io/linuxserver/bookstack", 245},
	{"ghcr.io/linuxserver/deluge", 248},
	{"ghcr.io/linuxserver/dokuwiki", 249},
	{"ghcr.io/linuxserver/duplicati", 250},
	{"ghcr.io/linuxserver/healthchecks", 251},
	{"ghcr.io/linuxserver/hedgedoc", 252},
	{"ghcr.io/linuxserver/heimdall", 253},
	{"ghcr.io/linuxserver/jackett", 254},
	{"ghcr.io/linuxserver/jellyfin", 255},
	{"ghcr.io/linuxserver/kavita", 256},
	{"ghcr.io/linuxserver/lidarr", 257},
	{"ghcr.io/linuxserver/mariadb", 258},
	{"ghcr.io/linuxserver/nextcloud", 259},
	{"ghcr.io/linuxserver/openvscode-server", 260},
	{"ghcr.io/linuxserver/overseerr", 261},
	{"ghcr.io/linuxserver/piwigo", 262},
	{"ghcr.io/linuxserver/plex", 263},
	{"ghcr.io/linuxserver/prowlarr", 264},
	{"ghcr.io/linuxserver/qbittorrent", 265},
	{"ghcr.io/linuxserver/radarr", 266},
	{"ghcr.io/linuxserver/sabnzbd", 267},
	{"ghcr.io/linuxserver/snipe-it", 268},
	{"ghcr.io/linuxserver/sonarr", 269},
	{"ghcr.io/linuxserver/swag", 270},
	{"ghcr.io/linuxserver/syncthing", 271},
	{"ghcr.io/linuxserver/transmission", 272},
	{"ghcr.io/linuxserver/unifi-network-application", 273},
	{"ghcr.io/linuxserver/webtop", 274},
	{"ghcr.io/linuxserver/wikijs", 275},
	{"ghcr.io/logto-io/logto", 436},
	{"ghcr.io/louislam/dockge", 241},
	{"ghcr.io/louislam/uptime-kuma", 242},
	{"ghcr.io/luzifer/ots", 277},
	{"ghcr.io/mastodon/mastodon", 154},
	{"ghcr.io/mastodon/mastodon-streaming", 155},
	{"ghcr.io/mealie-recipes/mealie", 156},
	{"ghcr.io/miniflux/miniflux", 301},
	{"ghcr.io/mlflow/mlflow", 157},
	{"ghcr.io/muchobien/pocketbase", 158},
	{"ghcr.io/n8n-io/n8n", 312},
	{"ghcr.io/navidrome/navidrome", 100},
	{"ghcr.io/netbox-community/netbox", 317},
	{"ghcr.io/nextcloud-releases/all-in-one", 159},
	{"ghcr.io/nginx-proxy/acme-companion", 322},
	{"ghcr.io/nginx-proxy/nginx-proxy", 323},
	{"ghcr.io/nginx/nginx-unprivileged", 321},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector", 346},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib", 347},
	{"ghcr.io/open-webui/open-webui", 160},
	{"ghcr.io/openzipkin/zipkin", 343},
	{"ghcr.io/paperless-ngx/paperless-ngx", 161},
	{"ghcr.io/plankanban/planka", 162},
	{"ghcr.io/plausible/community-edition", 163},
	{"ghcr.io/qdrant/qdrant/qdrant", 381},
	{"ghcr.io/requarks/wiki", 398},
	{"ghcr.io/searxng/searxng", 406},
	{"ghcr.io/shlinkio/shlink", 410},
	{"ghcr.io/silverbulletmd/silverbullet", 164},
	{"ghcr.io/sissbruecker/linkding", 412},
	{"ghcr.io/stirling-tools/stirling-pdf", 424},
	{"ghcr.io/syncthing/syncthing", 437},
	{"ghcr.io/teableio/teable", 165},
	{"ghcr.io/toeverything/affine", 166},
	{"ghcr.io/toeverything/affine-graphql", 166},
	{"ghcr.io/triggerdotdev/trigger.dev", 167},
	{"ghcr.io/twin/gatus", 168},
	{"ghcr.io/umami-software/umami", 169},
	{"ghcr.io/umputun/remark42", 455},
	{"ghcr.io/usememos/memos", 316},
	{"ghcr.io/wekan/wekan", 170},
	{"ghcr.io/windmill-labs/windmill", 171},
	{"ghcr.io/windmill-labs/windmill-ee", 171},
	{"ghcr.io/zammad/zammad", 172},
	{"ghcr.io/zitadel/zitadel", 173},
	{"ghcr.io/zulip/zulip-server", 174},
	{"ghost", 175},
	{"gitea/gitea", 176},
	{"gitlab/gitlab-ce", 177},
	{"gitlab/gitlab-ee", 177},
	{"goauthentik/server", 147},
	{"gocd/gocd-server", 178},
	{"gogs/gogs", 179},
	{"golang", 180},
	{"google/cadvisor", 135},
	{"gotenberg/gotenberg", 181},
	{"gotify/server", 182},
	{"gotson/komga", 183},
	{"grafana/alloy", 184},
	{"grafana/grafana", 185},
	{"grafana/grafana-enterprise", 185},
	{"grafana/grafana-oss", 185},
	{"grafana/loki", 186},
	{"grafana/promtail", 187},
	{"grafana/tempo", 188},
	{"graylog/graylog", 189},
	{"graylog/graylog-datanode", 190},
	{"gristlabs/grist", 191},
	{"gristlabs/grist-oss", 191},
	{"growilabs/growi", 470},
	{"growthbook/growthbook", 192},
	{"guacamole/guacamole", 193},
	{"gvenzl/oracle-free", 194},
	{"gvenzl/oracle-xe", 195},
	{"hapiproject/hapi", 196},
	{"haproxy", 197},
	{"hashicorp/consul", 198},
	{"hashicorp/vault", 199},
	{"hasura/graphql-engine", 200},
	{"healthchecks/healthchecks", 201},
	{"heartexlabs/label-studio", 202},
	{"hedgedoc/hedgedoc", 382},
	{"hkotel/mealie", 156},
	{"homeassistant/home-assistant", 148},
	{"hoppscotch/hoppscotch-backend", 203},
	{"httpd", 204},
	{"hyzual/koel", 359},
	{"icr.io/appcafe/open-liberty", 332},
	{"infisical/infisical", 205},
	{"influxdb", 206},
	{"invoiceninja/invoiceninja", 207},
	{"invoiceninja/invoiceninja-debian", 208},
	{"itzg/minecraft-server", 209},
	{"jaegertracing/all-in-one", 210},
	{"jaegertracing/jaeger", 211},
	{"jboss/wildfly", 385},
	{"jc21/nginx-proxy-manager", 212},
	{"jellyfin/jellyfin", 213},
	{"jenkins/jenkins", 214},
	{"jetbrains/teamcity-server", 215},
	{"jhipster/jhipster-registry", 216},
	{"jitsi/web", 217},
	{"joomla", 218},
	{"joplin/server", 219},
	{"jupyter/base-notebook", 220},
	{"jupyterhub/jupyterhub", 221},
	{"jvmilazz0/kavita", 222},
	{"jwilder/nginx-proxy", 323},
	{"kanboard/kanboard", 223},
	{"kartoza/geoserver", 224},
	{"kestra/kestra", 225},
	{"keycloak/keycloak", 383},
	{"kibana", 226},
	{"kong", 227},
	{"kong/kong", 227},
	{"langflowai/langflow", 228},
	{"langfuse/langfuse", 229},
	{"langfuse/langfuse-worker", 230},
	{"langgenius/dify-api", 231},
	{"langgenius/dify-plugin-daemon", 232},
	{"langgenius/dify-sandbox", 233},
	{"langgenius/dify-web", 234},
	{"linuxserver/bazarr", 244},
	{"linuxserver/bookstack", 245},
	{"linuxserver/calibre-web", 246},
	{"linuxserver/code-server", 247},
	{"linuxserver/deluge", 248},
	{"linuxserver/dokuwiki", 249},
	{"linuxserver/duplicati", 250},
	{"linuxserver/healthchecks", 251},
	{"linuxserver/hedgedoc", 252},
	{"linuxserver/heimdall", 253},
	{"linuxserver/jackett", 254},
	{"linuxserver/jellyfin", 255},
	{"linuxserver/kavita", 256},
	{"linuxserver/lidarr", 257},
	{"linuxserver/mariadb", 258},
	{"linuxserver/nextcloud", 259},
	{"linuxserver/openvscode-server", 260},
	{"linuxserver/overseerr", 261},
	{"linuxserver/piwigo", 262},
	{"linuxserver/plex", 263},
	{"linuxserver/prowlarr", 264},
	{"linuxserver/qbittorrent", 265},
	{"linuxserver/radarr", 266},
	{"linuxserver/sabnzbd", 267},
	{"linuxserver/snipe-it", 268},
	{"linuxserver/sonarr", 269},
	{"linuxserver/swag", 270},
	{"linuxserver/syncthing", 271},
	{"linuxserver/transmission", 272},
	{"linuxserver/unifi-network-application", 273},
	{"linuxserver/webtop", 274},
	{"linuxserver/wikijs", 275},
	{"liquibase", 235},
	{"liquibase/liquibase", 235},
	{"listmonk/listmonk", 236},
	{"lobehub/lobe-chat", 237},
	{"localai/localai", 238},
	{"localstack/localstack", 239},
	{"logstash", 240},
	{"louislam/dockge", 241},
	{"louislam/uptime-kuma", 242},
	{"lowcoderorg/lowcoder-ce", 243},
	{"lscr.io/linuxserver/bazarr", 244},
	{"lscr.io/linuxserver/bookstack", 245},
	{"lscr.io/linuxserver/calibre-web", 246},
	{"lscr.io/linuxserver/code-server", 247},
	{"lscr.io/linuxserver/deluge", 248},
	{"lscr.io/linuxserver/dokuwiki", 249},
	{"lscr.io/linuxserver/duplicati", 250},
	{"lscr.io/linuxserver/healthchecks", 251},
	{"lscr.io/linuxserver/hedgedoc", 252},
	{"lscr.io/linuxserver/heimdall", 253},
	{"lscr.io/linuxserver/jackett", 254},
	{"lscr.io/linuxserver/jellyfin", 255},
	{"lscr.io/linuxserver/kavita", 256},
	{"lscr.io/linuxserver/lidarr", 257},
	{"lscr.io/linuxserver/mariadb", 258},
	{"lscr.io/linuxserver/nextcloud", 259},
	{"lscr.io/linuxserver/openvscode-server", 260},
	{"lscr.io/linuxserver/overseerr", 261},
	{"lscr.io/linuxserver/piwigo", 262},
	{"lscr.io/linuxserver/plex", 263},
	{"lscr.io/linuxserver/prowlarr", 264},
	{"lscr.io/linuxserver/qbittorrent", 265},
	{"lscr.io/linuxserver/radarr", 266},
	{"lscr.io/linuxserver/sabnzbd", 267},
	{"lscr.io/linuxserver/snipe-it", 268},
	{"lscr.io/linuxserver/sonarr", 269},
	{"lscr.io/linuxserver/swag", 270},
	{"lscr.io/linuxserver/syncthing", 271},
	{"lscr.io/linuxserver/transmission", 272},
	{"lscr.io/linuxserver/unifi-network-application", 273},
	{"lscr.io/linuxserver/webtop", 274},
	{"lscr.io/linuxserver/wikijs", 275},
	{"lukevella/rallly", 276},
	{"luzifer/ots", 277},
	{"maildev/maildev", 278},
	{"mailhog/mailhog", 279},
	{"makeplane/plane-backend", 280},
	{"makeplane/plane-proxy", 281},
	{"mariadb", 282},
	{"matomo", 283},
	{"matrixdotorg/synapse", 284},
	{"mattermost/mattermost-enterprise-edition", 285},
	{"mattermost/mattermost-team-edition", 285},
	{"mautic/mautic", 286},
	{"mcr.microsoft.com/azure-messaging/eventhubs-emulator", 287},
	{"mcr.microsoft.com/azure-messaging/servicebus-emulator", 288},
	{"mcr.microsoft.com/azure-sql-edge", 289},
	{"mcr.microsoft.com/azure-storage/azurite", 290},
	{"mcr.microsoft.com/cosmosdb/linux/azure-cosmos-emulator", 291},
	{"mcr.microsoft.com/mssql/server", 292},
	{"mcr.microsoft.com/playwright", 293},
	{"mcr.microsoft.com/playwright/java", 293},
	{"mcr.microsoft.com/playwright/python", 293},
	{"mediagis/nominatim", 294},
	{"mediawiki", 295},
	{"memcached", 296},
	{"metabase/metabase", 297},
	{"metabase/metabase-enterprise", 297},
	{"mher/flower", 298},
	{"migrate/migrate", 299},
	{"milvusdb/milvus", 300},
	{"miniflux/miniflux", 301},
	{"minio/mc", 302},
	{"minio/minio", 303},
	{"mintplexlabs/anythingllm", 304},
	{"misskey/misskey", 305},
	{"mongo", 306},
	{"mongo-express", 307},
	{"monica", 308},
	{"mrvautin/adminmongo", 309},
	{"mysql", 310},
	{"mysql/mysql-server", 311},
	{"n8nio/n8n", 312},
	{"n8nio/runners", 313},
	{"nats", 314},
	{"neo4j", 315},
	{"neosmemo/memos", 316},
	{"netboxcommunity/netbox", 317},
	{"netdata/netdata", 318},
	{"nextcloud", 319},
	{"nextcloud/all-in-one", 159},
	{"nginx", 320},
	{"nginxinc/nginx-unprivileged", 321},
	{"nginxproxy/acme-companion", 322},
	{"nginxproxy/nginx-proxy", 323},
	{"nocobase/nocobase", 324},
	{"nocodb/nocodb", 325},
	{"node", 326},
	{"nodered/node-red", 327},
	{"obsidiandynamics/kafdrop", 328},
	{"odoo", 329},
	{"ollama/ollama", 330},
	{"onlyoffice/documentserver", 331},
	{"open-liberty", 332},
	{"opencti/platform", 333},
	{"openemr/openemr", 334},
	{"openfga/openfga", 335},
	{"opengrok/docker", 336},
	{"openhab/openhab", 337},
	{"openliberty/open-liberty", 332},
	{"openmicroscopy/omero-server", 338},
	{"openmicroscopy/omero-web-standalone", 339},
	{"openobserve/openobserve", 378},
	{"openproject/community", 340},
	{"openproject/openproject", 340},
	{"opensearchproject/opensearch", 341},
	{"opensearchproject/opensearch-dashboards", 342},
	{"openzipkin/zipkin", 343},
	{"oryd/hydra", 344},
	{"oryd/kratos", 345},
	{"otel/opentelemetry-collector", 346},
	{"otel/opentelemetry-collector-contrib", 347},
	{"outlinewiki/outline", 348},
	{"owncast/owncast", 349},
	{"owncloud/ocis", 350},
	{"owncloud/ocis-rolling", 350},
	{"owncloud/server", 351},
	{"paperlessngx/paperless-ngx", 161},
	{"passbolt/passbolt", 352},
	{"payara/server-full", 353},
	{"payara/server-web", 353},
	{"penpotapp/backend", 354},
	{"penpotapp/exporter", 355},
	{"penpotapp/frontend", 356},
	{"pgautoupgrade/pgautoupgrade", 357},
	{"pgvector/pgvector", 358},
	{"phanan/koel", 359},
	{"photoprism/photoprism", 360},
	{"php", 361},
	{"phpmyadmin", 362},
	{"phpmyadmin/phpmyadmin", 362},
	{"pihole/pihole", 363},
	{"plausible/analytics", 163},
	{"portainer/portainer-ce", 364},
	{"portainer/portainer-ee", 364},
	{"postgis/postgis", 365},
	{"postgres", 366},
	{"postgrest/postgrest", 367},
	{"posthog/posthog", 368},
	{"prefecthq/prefect", 369},
	{"prestashop/prestashop", 370},
	{"prestodb/presto", 371},
	{"prom/alertmanager", 372},
	{"prom/node-exporter", 373},
	{"prom/prometheus", 374},
	{"prom/pushgateway", 375},
	{"provectuslabs/kafka-ui", 376},
	{"public.ecr.aws/amazoncorretto/amazoncorretto", 12},
	{"public.ecr.aws/amazonlinux/amazonlinux", 13},
	{"public.ecr.aws/aws-cli/aws-cli", 7},
	{"public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local", 11},
	{"public.ecr.aws/aws-observability/aws-for-fluent-bit", 8},
	{"public.ecr.aws/aws-observability/aws-otel-collector", 9},
	{"public.ecr.aws/bitnami/discourse", 49},
	{"public.ecr.aws/bitnami/elasticsearch", 50},
	{"public.ecr.aws/bitnami/kafka", 51},
	{"public.ecr.aws/bitnami/mariadb", 52},
	{"public.ecr.aws/bitnami/mongodb", 53},
	{"public.ecr.aws/bitnami/mysql", 54},
	{"public.ecr.aws/bitnami/postgresql", 55},
	{"public.ecr.aws/bitnami/redis", 56},
	{"public.ecr.aws/bitnami/valkey", 57},
	{"public.ecr.aws/debian/debian", 99},
	{"public.ecr.aws/ds/websight-cms-ce", 377},
	{"public.ecr.aws/localstack/localstack", 239},
	{"public.ecr.aws/nginx/nginx", 320},
	{"public.ecr.aws/nginx/nginx-unprivileged", 321},
	{"public.ecr.aws/opensearchproject/opensearch", 341},
	{"public.ecr.aws/opensearchproject/opensearch-dashboards", 342},
	{"public.ecr.aws/supabase/gotrue", 426},
	{"public.ecr.aws/supabase/logflare", 427},
	{"public.ecr.aws/supabase/postgres-meta", 429},
	{"public.ecr.aws/supabase/realtime", 430},
	{"public.ecr.aws/supabase/storage-api", 431},
	{"public.ecr.aws/supabase/studio", 432},
	{"public.ecr.aws/ubuntu/ubuntu", 454},
	{"public.ecr.aws/xray/aws-xray-daemon", 10},
	{"public.ecr.aws/zinclabs/openobserve", 378},
	{"public.ecr.aws/zinclabs/zinc", 379},
	{"public.ecr.aws/zinclabs/zincsearch", 379},
	{"python", 380},
	{"qdrant/qdrant", 381},
	{"quay.io/authzed/spicedb", 38},
	{"quay.io/debezium/connect", 96},
	{"quay.io/debezium/kafka", 97},
	{"quay.io/debezium/zookeeper", 98},
	{"quay.io/go-skynet/local-ai", 238},
	{"quay.io/hedgedoc/hedgedoc", 382},
	{"quay.io/jupyter/base-notebook", 220},
	{"quay.io/jupyterhub/jupyterhub", 221},
	{"quay.io/keycloak/keycloak", 383},
	{"quay.io/minio/mc", 302},
	{"quay.io/minio/minio", 303},
	{"quay.io/netboxcommunity/netbox", 317},
	{"quay.io/oauth2-proxy/oauth2-proxy", 384},
	{"quay.io/prometheus/alertmanager", 372},
	{"quay.io/prometheus/node-exporter", 373},
	{"quay.io/prometheus/prometheus", 374},
	{"quay.io/prometheus/pushgateway", 375},
	{"quay.io/victoriametrics/victoria-metrics", 464},
	{"quay.io/wekan/wekan", 170},
	{"quay.io/wildfly/wildfly", 385},
	{"questdb/questdb", 386},
	{"rabbitmq", 387},
	{"redash/redash", 388},
	{"redgate/flyway", 131},
	{"redis", 389},
	{"redis/redisinsight", 390},
	{"rediscommander/redis-commander", 391},
	{"redislabs/redisinsight", 392},
	{"redmine", 393},
	{"redpandadata/console", 394},
	{"redpandadata/redpanda", 395},
	{"registry", 396},
	{"registry.librechat.ai/danny-avila/librechat", 142},
	{"registry.librechat.ai/danny-avila/librechat-dev", 142},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev", 143},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev-lite", 143},
	{"registry.rocket.chat/rocketchat/rocket.chat", 399},
	{"releases-docker.jfrog.io/jfrog/artifactory-cpp-ce", 397},
	{"releases-docker.jfrog.io/jfrog/artifactory-jcr", 397},
	{"releases-docker.jfrog.io/jfrog/artifactory-oss", 397},
	{"releases-docker.jfrog.io/jfrog/artifactory-pro", 397},
	{"requarks/wiki", 398},
	{"rocket.chat", 399},
	{"rocketchat/rocket.chat", 399},
	{"ruby", 400},
	{"rundeck/rundeck", 401},
	{"rustfs/rustfs", 402},
	{"sameersbn/gitlab", 403},
	{"scylladb/scylla", 404},
	{"seafileltd/seafile", 405},
	{"seafileltd/seafile-mc", 405},
	{"searxng/searxng", 406},
	{"selenium/standalone-chrome", 407},
	{"selenium/standalone-chromium", 407},
	{"selenium/standalone-edge", 407},
	{"selenium/standalone-firefox", 407},
	{"semitechnologies/weaviate", 408},
	{"sharelatex/sharelatex", 409},
	{"shlinkio/shlink", 410},
	{"signoz/signoz", 411},
	{"sissbruecker/linkding", 412},
	{"sj26/mailcatcher", 413},
	{"skywalking/oap", 24},
	{"skywalking/ui", 25},
	{"snipe/snipe-it", 414},
	{"solidnerd/bookstack", 415},
	{"solr", 416},
	{"sonarqube", 417},
	{"sonatype/nexus3", 418},
	{"splunk/splunk", 419},
	{"springcloud/spring-cloud-dataflow-server", 420},
	{"springcloud/spring-cloud-skipper-server", 421},
	{"sqshq/piggymetrics-account-service", 422},
	{"sqshq/piggymetrics-auth-service", 422},
	{"sqshq/piggymetrics-config", 423},
	{"sqshq/piggymetrics-gateway", 422},
	{"sqshq/piggymetrics-monitoring", 422},
	{"sqshq/piggymetrics-notification-service", 422},
	{"sqshq/piggymetrics-registry", 422},
	{"sqshq/piggymetrics-statistics-service", 422},
	{"sqshq/piggymetrics-turbine-stream-service", 422},
	{"stirlingtools/stirling-pdf", 424},
	{"strapi/strapi", 425},
	{"supabase/gotrue", 426},
	{"supabase/logflare", 427},
	{"supabase/postgres", 428},
	{"supabase/postgres-meta", 429},
	{"supabase/realtime", 430},
	{"supabase/storage-api", 431},
	{"supabase/studio", 432},
	{"supabase/supavisor", 433},
	{"superseriousbusiness/gotosocial", 434},
	{"surrealdb/surrealdb", 435},
	{"svhd/logto", 436},
	{"syncthing/syncthing", 437},
	{"teableio/teable", 165},
	{"telegraf", 438},
	{"temporalio/auto-setup", 439},
	{"temporalio/server", 439},
	{"temporalio/ui", 440},
	{"thingsboard/tb-node", 441},
	{"timberio/vector", 442},
	{"timescale/timescaledb", 443},
	{"timescale/timescaledb-ha", 444},
	{"tolgee/tolgee", 445},
	{"tomcat", 446},
	{"tooljet/tooljet", 447},
	{"tooljet/tooljet-ce", 447},
	{"tootsuite/mastodon", 154},
	{"traccar/traccar", 448},
	{"traefik", 449},
	{"traefik/whoami", 450},
	{"triggerdotdev/trigger.dev", 167},
	{"trinodb/trino", 451},
	{"twentycrm/twenty", 452},
	{"twinproduction/gatus", 168},
	{"typesense/typesense", 453},
	{"ubuntu", 454},
	{"umputun/remark42", 455},
	{"unleashorg/unleash-server", 456},
	{"vabene1111/recipes", 457},
	{"valkey/valkey", 458},
	{"varnish", 459},
	{"vault", 199},
	{"vaultwarden/server", 460},
	{"verdaccio/verdaccio", 461},
	{"vernemq/vernemq", 462},
	{"vespaengine/vespa", 463},
	{"victoriametrics/victoria-metrics", 464},
	{"vikunja/vikunja", 465},
	{"wallabag/wallabag", 466},
	{"wazuh/wazuh-dashboard", 467},
	{"wazuh/wazuh-indexer", 468},
	{"wazuh/wazuh-manager", 469},
	{"wekanteam/wekan", 170},
	{"weseek/growi", 470},
	{"wikibase/wdqs", 471},
	{"woodpeckerci/woodpecker-agent", 472},
	{"woodpeckerci/woodpecker-server", 473},
	{"wordpress", 474},
	{"wso2/wso2am", 475},
	{"xwiki", 476},
	{"yacy/yacy_search_server", 477},
	{"yugabytedb/yugabyte", 478},
	{"zabbix/zabbix-server-mysql", 479},
	{"zabbix/zabbix-server-pgsql", 480},
	{"zabbix/zabbix-web-nginx-mysql", 481},
	{"zabbix/zabbix-web-nginx-pgsql", 482},
	{"zammad/zammad-docker-compose", 172},
	{"zookeeper", 483},
	{"zulip/docker-zulip", 174},
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
	15: { // amruthpillai/reactive-resume
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"3.*", "4.*", "v3", "v3.*", "v4", "v4.*"}, facts: func(f Facts) Facts {
				f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
				return f
			}},
		},
	},
	16: { // apache/activemq-classic
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8161}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1099, 1883, 5672, 61613, 61614, 61616}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	17: { // apache/airflow
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
	18: { // apache/answer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	19: { // apache/apisix
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 636, Root: false}, Origin: Listed}
			return f
		},
	},
	20: { // apache/druid
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"DRUID_XMX"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	21: { // apache/hive
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9083, 10000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	22: { // apache/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"KAFKA_LOG_DIR", "KAFKA_LOG_DIRS"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Advertises = Fact[string]{Value: "PLAINTEXT://localhost:9092", Origin: Listed}
			return f
		},
	},
	23: { // apache/nifi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000, 10000}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"NIFI_JVM_HEAP_MAX"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/nifi/nifi-current/conf", "/opt/nifi/nifi-current/content_repository", "/opt/nifi/nifi-current/database_repository", "/opt/nifi/nifi-current/flowfile_repository", "/opt/nifi/nifi-current/provenance_repository", "/opt/nifi/nifi-current/state"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/opt/nifi/nifi-current/conf"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NIFI_WEB_PROXY_HOST"}, Origin: Listed}
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "NIFI_WEB_PROXY_HOST", Value: "HOST:PORT"}, Setting{Name: "NIFI_WEB_PROXY_HOST"}, Setting{Name: "NIFI_WEB_HTTP_PORT"}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"0.*", "1.?", "1.?.*", "1.1[0-3]", "1.1[0-3].*"}, facts: func(f Facts) Facts {
				f.HTTPS = Fact[[]int]{}
				f.Hosts = Fact[Requirement]{}
				return f
			}},
		},
	},
	24: { // apache/skywalking-oap-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12800}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{11800}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	25: { // apache/skywalking-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	26: { // apache/superset
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"sh -c \"superset db upgrade && superset init\"", "superset db upgrade", "docker-init"}, Origin: Listed}
			return f
		},
	},
	27: { // apache/tika
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9998}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 35002, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	28: { // apache/zeppelin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	29: { // apachepinot/pinot
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JAVA_OPTS"}, Origin: Listed}
			return f
		},
	},
	30: { // apachepulsar/pulsar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"PULSAR_MEM"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	31: { // appsmith/appsmith-ce
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
	32: { // appwrite/appwrite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	33: { // arangodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8529}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/arangodb3", "/var/lib/arangodb3-apps"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	34: { // asonix/pictrs
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/mnt"}, Origin: Listed}
			return f
		},
	},
	35: { // atlassian/confluence
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
	36: { // atlassian/jira-software
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
	37: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	38: { // authzed/spicedb
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
	39: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	40: { // baptistearno/typebot-builder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXTAUTH_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}}, Origin: Listed}
			return f
		},
	},
	41: { // baptistearno/typebot-viewer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_VIEWER_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}}, Origin: Listed}
			return f
		},
	},
	42: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	43: { // bde2020/hadoop-datanode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9864}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9864, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	44: { // bde2020/hadoop-historyserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8188}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8188, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/yarn/timeline"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "history", Origin: Listed}
			return f
		},
	},
	45: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	46: { // bde2020/hadoop-nodemanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8042}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8042, Path: "/"}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAPRED_CONF_mapreduce_map_java_opts", "MAPRED_CONF_mapreduce_reduce_java_opts"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "scheduler", Origin: Listed}
			return f
		},
	},
	47: { // bde2020/hadoop-resourcemanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "scheduler", Origin: Listed}
			return f
		},
	},
	48: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	49: { // bitnami/discourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/discourse"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DISCOURSE_HOST"}, Origin: Listed}
			return f
		},
	},
	50: { // bitnami/elasticsearch
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
	51: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Origin: Listed}
			return f
		},
	},
	52: { // bitnami/mariadb
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
	53: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	54: { // bitnami/mysql
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
	55: { // bitnami/postgresql
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
	56: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	57: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Origin: Listed}
			return f
		},
	},
	58: { // budibase/apps
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4002}, Origin: Listed}
			return f
		},
	},
	59: { // budibase/budibase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 45000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	60: { // budibase/proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000}, Origin: Listed}
			return f
		},
	},
	61: { // budibase/worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4003}, Origin: Listed}
			return f
		},
	},
	62: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Origin: Listed}
			return f
		},
	},
	63: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	64: { // bytebase/bytebase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/bytebase"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	65: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/caddy"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/etc/caddy/Caddyfile", Origin: Listed}
			return f
		},
	},
	66: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	67: { // camunda/camunda-bpm-platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 768, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	68: { // casbin/casdoor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	69: { // cassandra
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
	70: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Origin: Listed}
			return f
		},
	},
	71: { // chocobozzz/peertube
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
	72: { // chocobozzz/peertube-webserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			return f
		},
	},
	73: { // chrislusf/seaweedfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9333}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	74: { // chromadb/chroma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"0.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/chroma/chroma"}, Origin: Listed}
				f.DataIn = Fact[[]string]{Value: []string{"PERSIST_DIRECTORY"}, Origin: Listed}
				return f
			}},
		},
	},
	75: { // clickhouse
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
	76: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Origin: Listed}
			return f
		},
	},
	77: { // cnfldemos/kafka-connect-datagen
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	78: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{26257}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	79: { // concourse/concourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{2222}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CONCOURSE_EXTERNAL_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "CONCOURSE_EXTERNAL_URL", Value: "http://127.0.0.1:8080"}}, Origin: Listed}
			return f
		},
	},
	80: { // confluentinc/cp-enterprise-control-center
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9021}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "CONTROL_CENTER_REST_AUTHENTICATION_METHOD"}}, Origin: Listed}
			return f
		},
	},
	81: { // confluentinc/cp-kafka
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
	82: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	83: { // confluentinc/cp-kafka-rest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8082}, Origin: Listed}
			f.Heap = Fact[int]{Value: 256, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	84: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Heap = Fact[int]{Value: 3072, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	85: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	86: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/zookeeper/data", "/var/lib/zookeeper/log"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	87: { // container-registry.oracle.com/database/express
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1521}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/oracle/oradata"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	88: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	89: { // cosmtrek/air
		facts: func(f Facts) Facts {
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	90: { // couchbase
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
	91: { // couchdb
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
	92: { // crocodilestick/calibre-web-automated
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/calibre-library", "/config", "/cwa-book-ingest"}, Origin: Listed}
			return f
		},
	},
	93: { // cryptpad/cryptpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cryptpad/blob", "/cryptpad/block", "/cryptpad/data", "/cryptpad/datastore"}, Origin: Listed}
			return f
		},
	},
	94: { // darthsim/imgproxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	95: { // dbeaver/cloudbeaver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8978}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	96: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	97: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	98: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	99: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	100: { // deluan/navidrome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4533}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4533, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"ND_DATAFOLDER"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	101: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	102: { // dessalines/lemmy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8536}, Origin: Listed}
			return f
		},
	},
	103: { // dessalines/lemmy-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 1234, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LEMMY_UI_LEMMY_EXTERNAL_HOST"}, Origin: Listed}
			return f
		},
	},
	104: { // dexidp/dex
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
	105: { // directus/directus
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
	106: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	107: { // docker.osgeo.org/geoserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"EXTRA_JAVA_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/geoserver_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	108: { // docmost/docmost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_SECRET", Least: 32}}, Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "REDIS_URL"}}}, Origin: Listed}
			return f
		},
	},
	109: { // documenso/documenso
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	110: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	111: { // dolibarr/dolibarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/documents"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOLI_URL_ROOT"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "DOLI_URL_ROOT", Value: "http://localhost"}}, Origin: Listed}
			return f
		},
	},
	112: { // dpage/pgadmin4
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
	113: { // drone/drone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DRONE_SERVER_HOST"}, Origin: Listed}
			return f
		},
	},
	114: { // drupal
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
	115: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Origin: Listed}
			return f
		},
	},
	116: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/mosquitto/config/mosquitto.conf", Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	117: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	118: { // elasticsearch
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
			{match: []string{"1.*", "2.*"}, facts: func(f Facts) Facts {
				f.Kernel = Fact[string]{}
				return f
			}},
			{match: []string{"5*"}, facts: func(f Facts) Facts {
				f.Heap = Fact[int]{Value: 2048, Origin: Listed}
				return f
			}},
			{match: []string{"6*"}, facts: func(f Facts) Facts {
				f.Heap = Fact[int]{Value: 1024, Origin: Listed}
				return f
			}},
			{match: []string{"7.[0-9]", "7.[0-9].*", "7.10", "7.10.*"}, facts: func(f Facts) Facts {
				f.Heap = Fact[int]{Value: 1024, Origin: Listed}
				return f
			}},
		},
	},
	119: { // electricsql/electric
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
	120: { // emqx
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
	121: { // envoyproxy/envoy
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
	122: { // espocrm/espocrm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ESPOCRM_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	123: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Origin: Listed}
			return f
		},
	},
	124: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	125: { // filebrowser/filebrowser
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/database", "/srv"}, Origin: Listed}
			return f
		},
	},
	126: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Origin: Listed}
			return f
		},
	},
	127: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	128: { // flink
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6121, 6122, 6123}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 9999, Root: true}, Origin: Listed}
			return f
		},
	},
	129: { // flowiseai/flowise
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/v1/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.flowise"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	130: { // fluent/fluent-bit
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
	131: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	132: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/sites"}, Origin: Listed}
			return f
		},
	},
	133: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	134: { // fusionauth/fusionauth-app
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9011}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"FUSIONAUTH_APP_MEMORY"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	135: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	136: { // gcr.io/distroless
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
	137: { // getmeili/meilisearch
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	138: { // getsentry/sentry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/_health/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	139: { // ghcr.io/advplyr/audiobookshelf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/healthcheck"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/metadata"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	140: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	141: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Origin: Listed}
			return f
		},
	},
	142: { // ghcr.io/danny-avila/librechat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_URI"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	143: { // ghcr.io/danny-avila/librechat-rag-api-dev-lite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	144: { // ghcr.io/dgtlmoon/changedetection.io
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/datastore"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	145: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "NEXTAUTH_URL", Value: "http://localhost:3000"}, Default{Name: "WEBAPP_URL", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	146: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	147: { // ghcr.io/goauthentik/server
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
	148: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	149: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Origin: Listed}
			return f
		},
	},
	150: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	151: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	152: { // ghcr.io/karakeep-app/karakeep
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	153: { // ghcr.io/linkwarden/linkwarden
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			return f
		},
	},
	154: { // ghcr.io/mastodon/mastodon
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
	155: { // ghcr.io/mastodon/mastodon-streaming
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/v1/streaming/health"}, Origin: Listed}
			return f
		},
	},
	156: { // ghcr.io/mealie-recipes/mealie
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
	157: { // ghcr.io/mlflow/mlflow
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
	158: { // ghcr.io/muchobien/pocketbase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/pb_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	159: { // ghcr.io/nextcloud-releases/all-in-one
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/docker-aio-config"}, Origin: Listed}
			return f
		},
	},
	160: { // ghcr.io/open-webui/open-webui
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
	161: { // ghcr.io/paperless-ngx/paperless-ngx
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
	162: { // ghcr.io/plankanban/planka
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/private/attachments", "/app/public/project-background-images", "/app/public/user-avatars"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	163: { // ghcr.io/plausible/community-edition
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
	164: { // ghcr.io/silverbulletmd/silverbullet
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/.ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/space"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	165: { // ghcr.io/teableio/teable
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/.assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_ORIGIN"}, Origin: Listed}
			return f
		},
	},
	166: { // ghcr.io/toeverything/affine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3010}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.affine/config", "/root/.affine/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AFFINE_SERVER_EXTERNAL_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"node ./scripts/self-host-predeploy.js", "self-host-predeploy"}, Origin: Listed}
			return f
		},
	},
	167: { // ghcr.io/triggerdotdev/trigger.dev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	168: { // ghcr.io/twin/gatus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	169: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "UMAMI_DATABASE_URL"}, Setting{Name: "SKIP_DB_CHECK"}}}, Origin: Listed}
			return f
		},
	},
	170: { // ghcr.io/wekan/wekan
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	171: { // ghcr.io/windmill-labs/windmill
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	172: { // ghcr.io/zammad/zammad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/zammad/storage"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "NGINX_SERVER_SCHEME", Value: "https"}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"zammad-elasticsearch*", "zammad-postgresql*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				f.Data = Fact[[]string]{}
				f.Proxy = Fact[Requirement]{}
				return f
			}},
			{match: []string{"zammad-elasticsearch*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{Value: []int{9200}, Origin: Listed}
				f.TCP = Fact[[]int]{Value: []int{9300}, Origin: Listed}
				f.Heap = Fact[int]{Value: 1024, Origin: Listed}
				f.JVMs = Fact[int]{Value: 1, Origin: Listed}
				f.Data = Fact[[]string]{Value: []string{"/usr/share/elasticsearch/data"}, Origin: Listed}
				f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
				f.KernelFree = Fact[string]{Value: "node.store.allow_mmap=false", Origin: Listed}
				f.Backend = Fact[string]{Value: "database", Origin: Listed}
				return f
			}},
		},
	},
	173: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ZITADEL_EXTERNALDOMAIN", Value: "localhost"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	174: { // ghcr.io/zulip/zulip-server
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
	175: { // ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Origin: Listed}
			return f
		},
	},
	176: { // gitea/gitea
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
	177: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	178: { // gocd/gocd-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8153}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/godata"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	179: { // gogs/gogs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	180: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	181: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	182: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	183: { // gotson/komga
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{25600}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	184: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	185: { // grafana/grafana
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
	186: { // grafana/loki
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
	187: { // grafana/promtail
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	188: { // grafana/tempo
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
	189: { // graylog/graylog
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
	190: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	191: { // gristlabs/grist
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8484}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/persist"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	192: { // growthbook/growthbook
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 3100}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/local/src/app/packages/back-end/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_HOST", "APP_ORIGIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "API_HOST", Value: "http://localhost:3100"}, Default{Name: "APP_ORIGIN", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	193: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	194: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	195: { // gvenzl/oracle-xe
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1521}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/oracle/oradata"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"11", "11-*", "11.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/u01/app/oracle/oradata"}, Origin: Listed}
				return f
			}},
		},
	},
	196: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	197: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/usr/local/etc/haproxy/haproxy.cfg", Origin: Listed}
			return f
		},
	},
	198: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	199: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "secret store", Origin: Listed}
			return f
		},
	},
	200: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	201: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Origin: Listed}
			return f
		},
	},
	202: { // heartexlabs/label-studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/label-studio/data"}, Origin: Listed}
			return f
		},
	},
	203: { // hoppscotch/hoppscotch-backend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3170}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"pnpm exec prisma migrate deploy", "prisma migrate"}, Origin: Listed}
			return f
		},
	},
	204: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/local/apache2/conf", "/usr/local/apache2/htdocs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	205: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ENCRYPTION_KEY"}, Setting{Name: "ROOT_ENCRYPTION_KEY"}}, Requirement{Setting{Name: "AUTH_SECRET"}, Setting{Name: "JWT_AUTH_SECRET"}}, Requirement{Setting{Name: "REDIS_URL"}, Setting{Name: "REDIS_SENTINEL_HOSTS"}, Setting{Name: "REDIS_CLUSTER_HOSTS"}}}, Origin: Listed}
			return f
		},
	},
	206: { // influxdb
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
	207: { // invoiceninja/invoiceninja
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/public", "/var/www/app/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	208: { // invoiceninja/invoiceninja-debian
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/public", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	209: { // itzg/minecraft-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	210: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{14250}, Origin: Listed}
			return f
		},
	},
	211: { // jaegertracing/jaeger
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 13133, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317, 5779, 13132, 14250}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			return f
		},
	},
	212: { // jc21/nginx-proxy-manager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 81}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/etc/letsencrypt"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	213: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Origin: Listed}
			return f
		},
	},
	214: { // jenkins/jenkins
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
	215: { // jetbrains/teamcity-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8111}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"TEAMCITY_SERVER_MEM_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/teamcity_server/datadir"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	216: { // jhipster/jhipster-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8761}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	217: { // jitsi/web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	218: { // joomla
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Copies = Fact[bool]{Value: true, Origin: Listed}
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
	219: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "APP_BASE_URL", Value: "http://localhost:22300"}}, Origin: Listed}
			return f
		},
	},
	220: { // jupyter/base-notebook
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	221: { // jupyterhub/jupyterhub
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	222: { // jvmilazz0/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/api/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	223: { // kanboard/kanboard
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/data", "/var/www/app/plugins"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	224: { // kartoza/geoserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAXIMUM_MEMORY"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/geoserver/data_dir"}, Origin: Listed}
			return f
		},
	},
	225: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	226: { // kibana
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
	227: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Origin: Listed}
			return f
		},
	},
	228: { // langflowai/langflow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7860}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"LANGFLOW_CONFIG_DIR"}, Origin: Listed}
			return f
		},
	},
	229: { // langfuse/langfuse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
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
	230: { // langfuse/langfuse-worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3030}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "CLICKHOUSE_URL"}}, Requirement{Setting{Name: "CLICKHOUSE_USER"}}, Requirement{Setting{Name: "CLICKHOUSE_PASSWORD"}}, Requirement{Setting{Name: "LANGFUSE_S3_EVENT_UPLOAD_BUCKET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY", Least: 64}, Setting{Name: "ENCRYPTION_KEY", Not: true}}}, Origin: Listed}
			return f
		},
	},
	231: { // langgenius/dify-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	232: { // langgenius/dify-plugin-daemon
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5002}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5003}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "plugins", Origin: Listed}
			return f
		},
	},
	233: { // langgenius/dify-sandbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8194}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8194, Path: "/health"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "sandbox", Origin: Listed}
			return f
		},
	},
	234: { // langgenius/dify-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	235: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	236: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"./listmonk --install --idempotent --yes", "--install"}, Origin: Listed}
			return f
		},
	},
	237: { // lobehub/lobe-chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3210}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	238: { // localai/localai
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	239: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	240: { // logstash
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
	241: { // louislam/dockge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	242: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "UPTIME_KUMA_DB_TYPE", Value: "mariadb", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	243: { // lowcoderorg/lowcoder-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/lowcoder-stacks"}, Origin: Listed}
			return f
		},
	},
	244: { // lscr.io/linuxserver/bazarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6767}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	245: { // lscr.io/linuxserver/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_KEY"}, Setting{Name: "FILE__APP_KEY"}}}, Origin: Listed}
			return f
		},
	},
	246: { // lscr.io/linuxserver/calibre-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/books", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	247: { // lscr.io/linuxserver/code-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "HASHED_PASSWORD"}, Setting{Name: "FILE__PASSWORD"}, Setting{Name: "FILE__HASHED_PASSWORD"}}, Origin: Listed}
			return f
		},
	},
	248: { // lscr.io/linuxserver/deluge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8112}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{58846, 58946}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	249: { // lscr.io/linuxserver/dokuwiki
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	250: { // lscr.io/linuxserver/duplicati
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/backups", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	251: { // lscr.io/linuxserver/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	252: { // lscr.io/linuxserver/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	253: { // lscr.io/linuxserver/heimdall
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	254: { // lscr.io/linuxserver/jackett
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9117}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	255: { // lscr.io/linuxserver/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8920}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	256: { // lscr.io/linuxserver/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	257: { // lscr.io/linuxserver/lidarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8686}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	258: { // lscr.io/linuxserver/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	259: { // lscr.io/linuxserver/nextcloud
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	260: { // lscr.io/linuxserver/openvscode-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	261: { // lscr.io/linuxserver/overseerr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5055}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	262: { // lscr.io/linuxserver/piwigo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	263: { // lscr.io/linuxserver/plex
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{32400}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	264: { // lscr.io/linuxserver/prowlarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9696}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	265: { // lscr.io/linuxserver/qbittorrent
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6881}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	266: { // lscr.io/linuxserver/radarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7878}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	267: { // lscr.io/linuxserver/sabnzbd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	268: { // lscr.io/linuxserver/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	269: { // lscr.io/linuxserver/sonarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8989}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	270: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	271: { // lscr.io/linuxserver/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	272: { // lscr.io/linuxserver/transmission
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{51413}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	273: { // lscr.io/linuxserver/unifi-network-application
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MEM_LIMIT"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	274: { // lscr.io/linuxserver/webtop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	275: { // lscr.io/linuxserver/wikijs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	276: { // lukevella/rallly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "SECRET_PASSWORD", Least: 32}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "NEXT_PUBLIC_BASE_URL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "SUPPORT_EMAIL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}}, Origin: Listed}
			return f
		},
	},
	277: { // luzifer/ots
		facts: func(f Facts) Facts {
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	278: { // maildev/maildev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	279: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	280: { // makeplane/plane-backend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	281: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			return f
		},
	},
	282: { // mariadb
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
	283: { // matomo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Copies = Fact[bool]{Value: true, Origin: Listed}
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
	284: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	285: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Origin: Listed}
			return f
		},
	},
	286: { // mautic/mautic
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				return f
			}},
		},
	},
	287: { // mcr.microsoft.com/azure-messaging/eventhubs-emulator
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	288: { // mcr.microsoft.com/azure-messaging/servicebus-emulator
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5300}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5672}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	289: { // mcr.microsoft.com/azure-sql-edge
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	290: { // mcr.microsoft.com/azure-storage/azurite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000, 10001, 10002}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "storage", Origin: Listed}
			return f
		},
	},
	291: { // mcr.microsoft.com/cosmosdb/linux/azure-cosmos-emulator
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"vnext*"}, facts: func(f Facts) Facts {
				f.HTTPS = Fact[[]int]{}
				f.Memory = Fact[int]{}
				f.CPU = Fact[float64]{}
				return f
			}},
		},
	},
	292: { // mcr.microsoft.com/mssql/server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1433}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/mssql"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ACCEPT_EULA"}}, Requirement{Setting{Name: "MSSQL_SA_PASSWORD", Least: 8, Chosen: true}, Setting{Name: "SA_PASSWORD", Least: 8, Chosen: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	293: { // mcr.microsoft.com/playwright
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	294: { // mediagis/nominatim
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"4.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{Value: []string{"/nominatim/flatnode", "/var/lib/postgresql/14/main"}, Origin: Listed}
				return f
			}},
		},
	},
	295: { // mediawiki
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
	296: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	297: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	298: { // mher/flower
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5555}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "FLOWER_BASIC_AUTH"}, Setting{Name: "--basic_auth"}, Setting{Name: "--basic-auth"}, Setting{Name: "FLOWER_AUTH"}, Setting{Name: "--auth"}}, Origin: Listed}
			return f
		},
	},
	299: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	300: { // milvusdb/milvus
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
	301: { // miniflux/miniflux
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
	302: { // minio/mc
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	303: { // minio/minio
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
	304: { // mintplexlabs/anythingllm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/server/storage"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"STORAGE_DIR"}, Origin: Listed}
			return f
		},
	},
	305: { // misskey/misskey
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/misskey/files"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	306: { // mongo
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
	307: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			return f
		},
	},
	308: { // monica
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
	309: { // mrvautin/adminmongo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "/app/user/config*"}}, Origin: Listed}
			return f
		},
	},
	310: { // mysql
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
		tags: []variant{
			{match: []string{"8", "8-oracle*", "8.4", "8.4.*", "8.4-*", "lts", "lts-*"}, facts: func(f Facts) Facts {
				f.Removed = Fact[[]string]{Value: []string{"--default-authentication-plugin"}, Origin: Listed}
				return f
			}},
			{match: []string{"9", "9.*", "9-*", "latest", "innovation", "innovation-*", "oraclelinux*", "oracle"}, facts: func(f Facts) Facts {
				f.Removed = Fact[[]string]{Value: []string{"--default-authentication-plugin", "--mysql-native-password"}, Origin: Listed}
				return f
			}},
		},
	},
	311: { // mysql/mysql-server
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
	312: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"N8N_HOST", "WEBHOOK_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	313: { // n8nio/runners
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5680}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "runner", Origin: Listed}
			return f
		},
	},
	314: { // nats
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
	315: { // neo4j
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
	316: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "MEMOS_DRIVER", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	317: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Origin: Listed}
			return f
		},
	},
	318: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	319: { // nextcloud
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
	320: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	321: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	322: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	323: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	324: { // nocobase/nocobase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/nocobase/storage"}, Origin: Listed}
			return f
		},
	},
	325: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	326: { // node
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	327: { // nodered/node-red
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1880}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	328: { // obsidiandynamics/kafdrop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			return f
		},
	},
	329: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	330: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{11434}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	331: { // onlyoffice/documentserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/onlyoffice", "/var/lib/postgresql", "/var/www/onlyoffice/Data"}, Origin: Listed}
			return f
		},
	},
	332: { // open-liberty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	333: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Origin: Listed}
			return f
		},
	},
	334: { // openemr/openemr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/localhost/htdocs/openemr/sites"}, Origin: Listed}
			return f
		},
	},
	335: { // openfga/openfga
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
	336: { // opengrok/docker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 2, Origin: Listed}
			return f
		},
	},
	337: { // openhab/openhab
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5007, 8101}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/openhab/addons", "/openhab/conf", "/openhab/userdata"}, Origin: Listed}
			return f
		},
	},
	338: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3414, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Origin: Listed}
			return f
		},
	},
	339: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			return f
		},
	},
	340: { // openproject/openproject
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
	341: { // opensearchproject/opensearch
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9300}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/opensearch/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.KernelFree = Fact[string]{Value: "node.store.allow_mmap=false", Origin: Listed}
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
	342: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	343: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	344: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444, 4445}, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{4445}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
	},
	345: { // oryd/kratos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4433, 4434}, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{4434}, Origin: Listed}
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
	346: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	347: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	348: { // outlinewiki/outline
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/_health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/outline/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SECRET_KEY", Least: 32}, Setting{Name: "SECRET_KEY_FILE"}, Setting{Name: "/opt/outline/.env"}}, Requirement{Setting{Name: "UTILS_SECRET"}, Setting{Name: "UTILS_SECRET_FILE"}, Setting{Name: "/opt/outline/.env"}}, Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "DATABASE_URL_FILE"}, Setting{Name: "DATABASE_HOST"}, Setting{Name: "/opt/outline/.env"}}, Requirement{Setting{Name: "REDIS_URL"}, Setting{Name: "REDIS_URL_FILE"}, Setting{Name: "/opt/outline/.env"}}, Requirement{Setting{Name: "URL"}, Setting{Name: "URL_FILE"}, Setting{Name: "/opt/outline/.env"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "FORCE_HTTPS", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	349: { // owncast/owncast
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1935}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 101, Root: false}, Origin: Listed}
			return f
		},
	},
	350: { // owncloud/ocis
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/etc/ocis", "/var/lib/ocis"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OCIS_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "OCIS_URL", Value: "https://localhost:9200"}}, Origin: Listed}
			return f
		},
	},
	351: { // owncloud/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OWNCLOUD_OVERWRITE_CLI_URL"}, Origin: Listed}
			return f
		},
	},
	352: { // passbolt/passbolt
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/passbolt/gpg", "/etc/passbolt/jwt"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_FULL_BASE_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSBOLT_SECURITY_PROXIES_ACTIVE", Value: "true"}, Setting{Name: "PASSBOLT_SSL_FORCE", Value: "false"}}, Origin: Listed}
			return f
		},
	},
	353: { // payara/server-full
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{4848, 8181}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9009}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{4848}, Origin: Listed}
			return f
		},
	},
	354: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "PENPOT_FLAGS", Value: "disable-secure-session-cookies", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	355: { // penpotapp/exporter
		facts: func(f Facts) Facts {
			f.Backend = Fact[string]{Value: "renderer", Origin: Listed}
			return f
		},
	},
	356: { // penpotapp/frontend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Forwards = Fact[[]Default]{Value: []Default{Default{Name: "PENPOT_BACKEND_URI", Value: "http://penpot-backend:6060"}, Default{Name: "PENPOT_EXPORTER_URI", Value: "http://penpot-exporter:6061"}}, Origin: Listed}
			return f
		},
	},
	357: { // pgautoupgrade/pgautoupgrade
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	358: { // pgvector/pgvector
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
	359: { // phanan/koel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/music", "/var/www/html/storage/search-indexes"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Keys = Fact[[]string]{Value: []string{"APP_KEY"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"php artisan koel:init --no-assets --no-interaction", "koel:init"}, Origin: Listed}
			return f
		},
	},
	360: { // photoprism/photoprism
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2342}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/photoprism/originals", "/photoprism/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PHOTOPRISM_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	361: { // php
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
	362: { // phpmyadmin
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
	363: { // pihole/pihole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/dnsmasq.d", "/etc/pihole"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	364: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	365: { // postgis/postgis
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
	366: { // postgres
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
	367: { // postgrest/postgrest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			return f
		},
	},
	368: { // posthog/posthog
		facts: func(f Facts) Facts {
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			return f
		},
	},
	369: { // prefecthq/prefect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4200}, Origin: Listed}
			return f
		},
	},
	370: { // prestashop/prestashop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*fpm*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				return f
			}},
		},
	},
	371: { // prestodb/presto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			return f
		},
	},
	372: { // prom/alertmanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9093}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9093, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/alertmanager"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/etc/alertmanager/alertmanager.yml", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*distroless*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	373: { // prom/node-exporter
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
	374: { // prom/prometheus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/prometheus"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--storage.tsdb.path"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/etc/prometheus/prometheus.yml", Origin: Listed}
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
	375: { // prom/pushgateway
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
	376: { // provectuslabs/kafka-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Origin: Listed}
			return f
		},
	},
	377: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.5, Origin: Listed}
			return f
		},
	},
	378: { // public.ecr.aws/zinclabs/openobserve
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5080}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZO_ROOT_USER_EMAIL"}}, Requirement{Setting{Name: "ZO_ROOT_USER_PASSWORD"}}}, Origin: Listed}
			return f
		},
	},
	379: { // public.ecr.aws/zinclabs/zincsearch
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"DATA_PATH"}, Origin: Listed}
			return f
		},
	},
	380: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	381: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6334}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	382: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	383: { // quay.io/keycloak/keycloak
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1250, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"KC_HOSTNAME"}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"start"}, Origin: Listed}
			f.NeedsCommand = Fact[string]{Value: "kc.sh", Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "KC_HOSTNAME"}, Setting{Name: "KC_HOSTNAME_STRICT", Value: "false"}, Setting{Name: "KC_HOSTNAME_URL"}, Setting{Name: "--hostname"}, Setting{Name: "--hostname-strict", Value: "false"}, Setting{Name: "--hostname-url"}, Setting{Name: "/opt/keycloak/conf*"}}, Requirement{Setting{Name: "KC_HTTP_ENABLED", Value: "true"}, Setting{Name: "--http-enabled", Value: "true"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}, Setting{Name: "KC_HTTPS_CERTIFICATE_FILE"}, Setting{Name: "KC_HTTPS_KEY_STORE_FILE"}, Setting{Name: "--https-certificate-file"}, Setting{Name: "--https-key-store-file"}, Setting{Name: "/opt/keycloak/conf*"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "KC_PROXY_HEADERS", Value: "xforwarded"}, Setting{Name: "KC_PROXY_HEADERS", Value: "forwarded"}, Setting{Name: "--proxy-headers"}, Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"?.*", "1[0-6].*", "*legacy"}, facts: func(f Facts) Facts {
				f.NeedsCommand = Fact[string]{}
				f.Requires = Fact[[]Requirement]{}
				f.Proxy = Fact[Requirement]{}
				return f
			}},
			{match: []string{"1[7-9]", "1[7-9].*", "2[0-3]", "2[0-3].*"}, facts: func(f Facts) Facts {
				f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "KC_PROXY", Value: "edge"}, Setting{Name: "--proxy", Value: "edge"}}, Origin: Listed}
				return f
			}},
		},
	},
	384: { // quay.io/oauth2-proxy/oauth2-proxy
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "OAUTH2_PROXY_COOKIE_SECURE", Value: "false", Not: true}, Setting{Name: "--cookie-secure", Value: "false", Not: true}, Setting{Name: "--config", Not: true}, Setting{Name: "OAUTH2_PROXY_CONFIG", Not: true}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				return f
			}},
		},
	},
	385: { // quay.io/wildfly/wildfly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	386: { // questdb/questdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9003}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8812, 9009}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/questdb"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	387: { // rabbitmq
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
	388: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Origin: Listed}
			return f
		},
	},
	389: { // redis
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
	390: { // redis/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5540}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	391: { // rediscommander/redis-commander
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "HTTP_USER"}, Setting{Name: "--http-auth-username"}, Setting{Name: "--http-u"}}, Origin: Listed}
			return f
		},
	},
	392: { // redislabs/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8001}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8001, Path: "/healthcheck/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/db"}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	393: { // redmine
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
	394: { // redpandadata/console
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	395: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Origin: Listed}
			return f
		},
	},
	396: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	397: { // releases-docker.jfrog.io/jfrog/artifactory-oss
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	398: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	399: { // rocket.chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	400: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	401: { // rundeck/rundeck
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4440}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/rundeck/server/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"RUNDECK_GRAILS_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "RUNDECK_GRAILS_URL", Value: "http://127.0.0.1:4440"}}, Origin: Listed}
			return f
		},
	},
	402: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	403: { // sameersbn/gitlab
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
	404: { // scylladb/scylla
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 9042, 9160}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/scylla"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	405: { // seafileltd/seafile-mc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/shared"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEAFILE_SERVER_HOSTNAME"}, Origin: Listed}
			return f
		},
	},
	406: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Origin: Listed}
			return f
		},
	},
	407: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	408: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	409: { // sharelatex/sharelatex
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
	410: { // shlinkio/shlink
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	411: { // signoz/signoz
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/api/v1/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/signoz"}, Origin: Listed}
			return f
		},
	},
	412: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "LD_DB_ENGINE", Value: "postgres", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	413: { // sj26/mailcatcher
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	414: { // snipe/snipe-it
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
	415: { // solidnerd/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/bookstack/public/uploads", "/var/www/bookstack/storage/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_HOST"}, Setting{Name: "/var/www/bookstack/.env"}}}, Origin: Listed}
			return f
		},
	},
	416: { // solr
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
	417: { // sonarqube
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
	418: { // sonatype/nexus3
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
	419: { // splunk/splunk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/splunk/etc", "/opt/splunk/var"}, Origin: Listed}
			return f
		},
	},
	420: { // springcloud/spring-cloud-dataflow-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9393}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	421: { // springcloud/spring-cloud-skipper-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7577}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	422: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	423: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Origin: Listed}
			return f
		},
	},
	424: { // stirlingtools/stirling-pdf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	425: { // strapi/strapi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	426: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GOTRUE_JWT_SECRET"}}, Requirement{Setting{Name: "GOTRUE_SITE_URL"}}, Requirement{Setting{Name: "GOTRUE_DB_DRIVER"}}, Requirement{Setting{Name: "GOTRUE_DB_DATABASE_URL"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	427: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Origin: Listed}
			return f
		},
	},
	428: { // supabase/postgres
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
	429: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	430: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	431: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	432: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	433: { // supabase/supavisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5432, 6543}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/health"}, Origin: Listed}
			return f
		},
	},
	434: { // superseriousbusiness/gotosocial
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
	435: { // surrealdb/surrealdb
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
	436: { // svhd/logto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001, 3002}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ADMIN_ENDPOINT", "ENDPOINT"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_URL"}}}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ADMIN_ENDPOINT", Value: "http://localhost:3002"}, Default{Name: "ENDPOINT", Value: "http://localhost:3001"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"cli db seed -- --swe", "db seed"}, Origin: Listed}
			return f
		},
	},
	437: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	438: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	439: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Origin: Listed}
			return f
		},
	},
	440: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	441: { // thingsboard/tb-node
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
	442: { // timberio/vector
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
	443: { // timescale/timescaledb
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
	444: { // timescale/timescaledb-ha
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/postgres/pgdata/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"postgres"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "POSTGRES_PASSWORD"}, Setting{Name: "POSTGRES_PASSWORD_FILE"}, Setting{Name: "POSTGRES_HOST_AUTH_METHOD", Value: "trust"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	445: { // tolgee/tolgee
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/actuator/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	446: { // tomcat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	447: { // tooljet/tooljet-ce
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PG_HOST"}, Setting{Name: "DATABASE_URL"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			return f
		},
	},
	448: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			return f
		},
	},
	449: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	450: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	451: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	452: { // twentycrm/twenty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/healthz"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_URL"}, Origin: Listed}
			return f
		},
	},
	453: { // typesense/typesense
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8108}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"TYPESENSE_DATA_DIR", "--data-dir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"typesense-server"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TYPESENSE_DATA_DIR"}, Setting{Name: "--data-dir"}, Setting{Name: "--config"}}, Requirement{Setting{Name: "TYPESENSE_API_KEY"}, Setting{Name: "--api-key"}, Setting{Name: "--config"}}}, Origin: Listed}
			return f
		},
	},
	454: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	455: { // umputun/remark42
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/srv/var"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"REMARK_URL"}, Origin: Listed}
			return f
		},
	},
	456: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Origin: Listed}
			return f
		},
	},
	457: { // vabene1111/recipes
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/recipes/mediafiles"}, Origin: Listed}
			return f
		},
	},
	458: { // valkey/valkey
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
	459: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	460: { // vaultwarden/server
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
	461: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	462: { // vernemq/vernemq
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DOCKER_VERNEMQ_ACCEPT_EULA", Value: "yes"}, Setting{Name: "/vernemq/etc/*"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	463: { // vespaengine/vespa
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 19071}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/vespa/logs", "/opt/vespa/var"}, Origin: Listed}
			return f
		},
	},
	464: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Origin: Listed}
			return f
		},
	},
	465: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"VIKUNJA_SERVICE_PUBLICURL"}, Origin: Listed}
			return f
		},
	},
	466: { // wallabag/wallabag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	467: { // wazuh/wazuh-dashboard
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/app/login"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/wazuh-dashboard/config"}, Origin: Listed}
			return f
		},
	},
	468: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	469: { // wazuh/wazuh-manager
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			return f
		},
	},
	470: { // weseek/growi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	471: { // wikibase/wdqs
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"HEAP_SIZE"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	472: { // woodpeckerci/woodpecker-agent
		facts: func(f Facts) Facts {
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	473: { // woodpeckerci/woodpecker-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/woodpecker"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WOODPECKER_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "WOODPECKER_HOST"}}}, Origin: Listed}
			return f
		},
	},
	474: { // wordpress
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
	475: { // wso2/wso2am
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8243, 9443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 802, Root: false}, Origin: Listed}
			return f
		},
	},
	476: { // xwiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JAVA_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/local/xwiki"}, Origin: Listed}
			return f
		},
	},
	477: { // yacy/yacy_search_server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/yacy_search_server/DATA"}, Origin: Listed}
			return f
		},
	},
	478: { // yugabytedb/yugabyte
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	479: { // zabbix/zabbix-server-mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{10051}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	480: { // zabbix/zabbix-server-pgsql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{10051}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	481: { // zabbix/zabbix-web-nginx-mysql
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	482: { // zabbix/zabbix-web-nginx-pgsql
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	483: { // zookeeper
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
