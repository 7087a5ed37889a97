// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.

package images

import "time"

var names = []name{
	{"acryldata/datahub-gms", 0},
	{"activepieces/activepieces", 1},
	{"actualbudget/actual-server", 2},
	{"adguard/adguardhome", 3},
	{"adminer", 4},
	{"advplyr/audiobookshelf", 186},
	{"akaunting/akaunting", 5},
	{"alfresco/alfresco-content-repository-community", 6},
	{"alfresco/alfresco-search-services", 7},
	{"alfresco/alfresco-transform-core-aio", 8},
	{"alpine", 9},
	{"alpine/git", 10},
	{"amacneil/dbmate", 11},
	{"amazon/aws-cli", 12},
	{"amazon/aws-for-fluent-bit", 13},
	{"amazon/aws-otel-collector", 14},
	{"amazon/aws-xray-daemon", 15},
	{"amazon/dynamodb-local", 16},
	{"amazoncorretto", 17},
	{"amazonlinux", 18},
	{"amir20/dozzle", 19},
	{"amruthpillai/reactive-resume", 20},
	{"ankane/pgvector", 445},
	{"answerdev/answer", 24},
	{"apache/activemq-artemis", 21},
	{"apache/activemq-classic", 22},
	{"apache/airflow", 23},
	{"apache/answer", 24},
	{"apache/apisix", 25},
	{"apache/couchdb", 124},
	{"apache/dolphinscheduler-alert-server", 26},
	{"apache/dolphinscheduler-api", 27},
	{"apache/dolphinscheduler-master", 28},
	{"apache/dolphinscheduler-standalone-server", 29},
	{"apache/dolphinscheduler-worker", 30},
	{"apache/druid", 31},
	{"apache/flink", 170},
	{"apache/hive", 32},
	{"apache/kafka", 33},
	{"apache/nifi", 34},
	{"apache/skywalking-oap-server", 35},
	{"apache/skywalking-ui", 36},
	{"apache/spark", 37},
	{"apache/superset", 38},
	{"apache/tika", 39},
	{"apache/zeppelin", 40},
	{"apachepinot/pinot", 41},
	{"apachepulsar/pulsar", 42},
	{"apachepulsar/pulsar-all", 42},
	{"apachesuperset.docker.scarf.sh/apache/superset", 38},
	{"appropriate/curl", 43},
	{"appsmith/appsmith-ce", 44},
	{"appsmith/appsmith-ee", 44},
	{"appwrite/appwrite", 45},
	{"arangodb", 46},
	{"arangodb/arangodb", 46},
	{"archivebox/archivebox", 47},
	{"artifacts.plane.so/makeplane/plane-backend", 353},
	{"artifacts.plane.so/makeplane/plane-proxy", 354},
	{"asciinema/asciinema-server", 48},
	{"asonix/pictrs", 49},
	{"atlassian/bitbucket", 50},
	{"atlassian/bitbucket-server", 50},
	{"atlassian/confluence", 51},
	{"atlassian/confluence-server", 51},
	{"atlassian/jira-core", 52},
	{"atlassian/jira-servicemanagement", 52},
	{"atlassian/jira-software", 52},
	{"authelia/authelia", 53},
	{"authzed/spicedb", 54},
	{"axllent/mailpit", 55},
	{"b3log/siyuan", 56},
	{"baptistearno/typebot-builder", 57},
	{"baptistearno/typebot-viewer", 58},
	{"baserow/baserow", 59},
	{"bde2020/hadoop-datanode", 60},
	{"bde2020/hadoop-historyserver", 61},
	{"bde2020/hadoop-namenode", 62},
	{"bde2020/hadoop-nodemanager", 63},
	{"bde2020/hadoop-resourcemanager", 64},
	{"bellamy/wallos", 65},
	{"binwiederhier/ntfy", 66},
	{"bitnami/cassandra", 67},
	{"bitnami/discourse", 68},
	{"bitnami/drupal", 69},
	{"bitnami/elasticsearch", 70},
	{"bitnami/ghost", 71},
	{"bitnami/joomla", 72},
	{"bitnami/kafka", 73},
	{"bitnami/magento", 74},
	{"bitnami/mariadb", 75},
	{"bitnami/mongodb", 76},
	{"bitnami/moodle", 77},
	{"bitnami/mysql", 78},
	{"bitnami/odoo", 79},
	{"bitnami/postgresql", 80},
	{"bitnami/prestashop", 81},
	{"bitnami/redis", 82},
	{"bitnami/redmine", 83},
	{"bitnami/valkey", 84},
	{"bitnamilegacy/cassandra", 67},
	{"bitnamilegacy/discourse", 68},
	{"bitnamilegacy/drupal", 69},
	{"bitnamilegacy/elasticsearch", 70},
	{"bitnamilegacy/ghost", 71},
	{"bitnamilegacy/joomla", 72},
	{"bitnamilegacy/kafka", 73},
	{"bitnamilegacy/magento", 74},
	{"bitnamilegacy/mariadb", 75},
	{"bitnamilegacy/mongodb", 76},
	{"bitnamilegacy/moodle", 77},
	{"bitnamilegacy/mysql", 78},
	{"bitnamilegacy/odoo", 79},
	{"bitnamilegacy/postgresql", 80},
	{"bitnamilegacy/prestashop", 81},
	{"bitnamilegacy/redis", 82},
	{"bitnamilegacy/redmine", 83},
	{"bitnamilegacy/valkey", 84},
	{"budibase.docker.scarf.sh/budibase/apps", 85},
	{"budibase.docker.scarf.sh/budibase/proxy", 87},
	{"budibase.docker.scarf.sh/budibase/worker", 88},
	{"budibase/apps", 85},
	{"budibase/budibase", 86},
	{"budibase/proxy", 87},
	{"budibase/worker", 88},
	{"bugsink/bugsink", 89},
	{"busybox", 90},
	{"bytebase/bytebase", 91},
	{"caddy", 92},
	{"calcom.docker.scarf.sh/calcom/cal.com", 93},
	{"calcom/cal.com", 93},
	{"camunda/camunda-bpm-platform", 94},
	{"cantino/huginn", 198},
	{"casbin/casdoor", 95},
	{"cassandra", 96},
	{"chatwoot/chatwoot", 97},
	{"chirpstack/chirpstack", 98},
	{"chirpstack/chirpstack-rest-api", 99},
	{"chocobozzz/peertube", 100},
	{"chocobozzz/peertube-webserver", 101},
	{"chrislusf/seaweedfs", 102},
	{"chromadb/chroma", 103},
	{"clickhouse", 104},
	{"clickhouse/clickhouse-server", 104},
	{"cloudflare/cloudflared", 105},
	{"cloudreve/cloudreve", 106},
	{"cnfldemos/kafka-connect-datagen", 107},
	{"cockroachdb/cockroach", 108},
	{"codeberg.org/woodpecker-ci/woodpecker-agent", 580},
	{"codeberg.org/woodpecker-ci/woodpecker-server", 581},
	{"codercom/code-server", 109},
	{"collabora/code", 110},
	{"concourse/concourse", 111},
	{"confluentinc/cp-enterprise-control-center", 112},
	{"confluentinc/cp-kafka", 113},
	{"confluentinc/cp-kafka-connect", 114},
	{"confluentinc/cp-kafka-connect-base", 114},
	{"confluentinc/cp-kafka-rest", 115},
	{"confluentinc/cp-ksqldb-server", 116},
	{"confluentinc/cp-schema-registry", 117},
	{"confluentinc/cp-zookeeper", 118},
	{"confluentinc/ksqldb-server", 116},
	{"consul", 256},
	{"container-registry.oracle.com/database/express", 119},
	{"container-registry.oracle.com/mysql/community-server", 388},
	{"containrrr/watchtower", 120},
	{"cortezaproject/corteza", 121},
	{"cortezaproject/corteza-server", 121},
	{"cosmtrek/air", 122},
	{"couchbase", 123},
	{"couchbase/server", 123},
	{"couchdb", 124},
	{"cr.fluentbit.io/fluent/fluent-bit", 172},
	{"cr.jaegertracing.io/jaegertracing/jaeger", 272},
	{"cr.weaviate.io/semitechnologies/weaviate", 508},
	{"crate", 125},
	{"crate/crate", 125},
	{"crazymax/flarum", 126},
	{"crocodilestick/calibre-web-automated", 127},
	{"cryptpad/cryptpad", 128},
	{"curlimages/curl", 129},
	{"darthsim/imgproxy", 130},
	{"dbeaver/cloudbeaver", 131},
	{"debezium/connect", 132},
	{"debezium/kafka", 133},
	{"debezium/zookeeper", 134},
	{"debian", 135},
	{"deluan/navidrome", 136},
	{"dependencytrack/apiserver", 137},
	{"dessalines/lemmy", 138},
	{"dessalines/lemmy-ui", 139},
	{"dexidp/dex", 140},
	{"dgraph/dgraph", 141},
	{"dgtlmoon/changedetection.io", 191},
	{"directus/directus", 142},
	{"diygod/rsshub", 143},
	{"docker.bintray.io/jfrog/artifactory-oss", 493},
	{"docker.bintray.io/jfrog/artifactory-pro", 493},
	{"docker.dragonflydb.io/dragonflydb/dragonfly", 144},
	{"docker.elastic.co/elasticsearch/elasticsearch", 158},
	{"docker.elastic.co/kibana/kibana", 290},
	{"docker.elastic.co/logstash/logstash", 312},
	{"docker.flagsmith.com/flagsmith/flagsmith", 169},
	{"docker.getoutline.com/outlinewiki/outline", 434},
	{"docker.litellm.ai/berriai/litellm", 187},
	{"docker.n8n.io/n8nio/n8n", 389},
	{"docker.n8n.io/n8nio/runners", 390},
	{"docker.osgeo.org/geoserver", 145},
	{"docker.redpanda.com/redpandadata/console", 490},
	{"docker.redpanda.com/redpandadata/redpanda", 491},
	{"docker.stirlingpdf.com/stirlingtools/stirling-pdf", 525},
	{"docker.swagger.io/swaggerapi/swagger-ui", 538},
	{"docker.umami.is/umami-software/umami", 222},
	{"dockercloud/haproxy", 146},
	{"docmost/docmost", 147},
	{"documenso/documenso", 148},
	{"docuseal/docuseal", 149},
	{"dolibarr/dolibarr", 150},
	{"dpage/pgadmin4", 151},
	{"drone/drone", 152},
	{"drupal", 153},
	{"ds/websight-cms-luna", 469},
	{"dspace/dspace", 154},
	{"dunglas/frankenphp", 155},
	{"eclipse-mosquitto", 156},
	{"eclipse-temurin", 157},
	{"elasticsearch", 158},
	{"electricsql/electric", 159},
	{"emqx", 160},
	{"emqx/emqx", 160},
	{"envoyproxy/envoy", 161},
	{"erikvl87/languagetool", 162},
	{"espocrm/espocrm", 163},
	{"etherpad/etherpad", 164},
	{"excalidraw/excalidraw", 165},
	{"fallenbagel/jellyseerr", 166},
	{"filebrowser/filebrowser", 167},
	{"fireflyiii/core", 168},
	{"flagsmith/flagsmith", 169},
	{"flink", 170},
	{"flowiseai/flowise", 171},
	{"fluent/fluent-bit", 172},
	{"flyway/flyway", 173},
	{"formbricks/formbricks", 193},
	{"frappe/erpnext", 174},
	{"freshrss/freshrss", 175},
	{"frooodle/s-pdf", 525},
	{"fsouza/fake-gcs-server", 176},
	{"fusionauth/fusionauth-app", 177},
	{"gcr.io/cadvisor/cadvisor", 178},
	{"gcr.io/distroless", 179},
	{"gcr.io/etcd-development/etcd", 474},
	{"geonetwork", 180},
	{"getfider/fider", 181},
	{"getlago/api", 182},
	{"getlago/front", 183},
	{"getmeili/meilisearch", 184},
	{"getsentry/sentry", 185},
	{"ghcr.io/activepieces/activepieces", 1},
	{"ghcr.io/actualbudget/actual-server", 2},
	{"ghcr.io/advplyr/audiobookshelf", 186},
	{"ghcr.io/amacneil/dbmate", 11},
	{"ghcr.io/amir20/dozzle", 19},
	{"ghcr.io/amruthpillai/reactive-resume", 20},
	{"ghcr.io/asciinema/asciinema-server", 48},
	{"ghcr.io/authelia/authelia", 53},
	{"ghcr.io/authzed/spicedb", 54},
	{"ghcr.io/axllent/mailpit", 55},
	{"ghcr.io/berriai/litellm", 187},
	{"ghcr.io/chroma-core/chroma", 103},
	{"ghcr.io/coder/code-server", 109},
	{"ghcr.io/coder/coder", 188},
	{"ghcr.io/crazy-max/flarum", 126},
	{"ghcr.io/crocodilestick/calibre-web-automated", 127},
	{"ghcr.io/dani-garcia/vaultwarden", 565},
	{"ghcr.io/danny-avila/librechat", 189},
	{"ghcr.io/danny-avila/librechat-dev", 189},
	{"ghcr.io/danny-avila/librechat-rag-api-dev", 190},
	{"ghcr.io/danny-avila/librechat-rag-api-dev-lite", 190},
	{"ghcr.io/dexidp/dex", 140},
	{"ghcr.io/dgtlmoon/changedetection.io", 191},
	{"ghcr.io/diygod/rsshub", 143},
	{"ghcr.io/docker-mailserver/docker-mailserver", 192},
	{"ghcr.io/dragonflydb/dragonfly", 144},
	{"ghcr.io/element-hq/element-web", 566},
	{"ghcr.io/element-hq/synapse", 358},
	{"ghcr.io/ether/etherpad", 164},
	{"ghcr.io/fallenbagel/jellyseerr", 166},
	{"ghcr.io/formbricks/formbricks", 193},
	{"ghcr.io/gethomepage/homepage", 194},
	{"ghcr.io/getsentry/sentry", 185},
	{"ghcr.io/goauthentik/server", 195},
	{"ghcr.io/google/cadvisor", 178},
	{"ghcr.io/gotify/server", 237},
	{"ghcr.io/gotson/komga", 238},
	{"ghcr.io/gvenzl/oracle-free", 251},
	{"ghcr.io/gvenzl/oracle-xe", 252},
	{"ghcr.io/hoarder-app/hoarder", 202},
	{"ghcr.io/homarr-labs/homarr", 196},
	{"ghcr.io/home-assistant/home-assistant", 197},
	{"ghcr.io/huginn/huginn", 198},
	{"ghcr.io/imgproxy/imgproxy", 130},
	{"ghcr.io/immich-app/immich-machine-learning", 199},
	{"ghcr.io/immich-app/immich-server", 200},
	{"ghcr.io/immich-app/postgres", 201},
	{"ghcr.io/itzg/minecraft-server", 270},
	{"ghcr.io/jellyfin/jellyfin", 274},
	{"ghcr.io/jhipster/jhipster-registry", 277},
	{"ghcr.io/jitsi/jicofo", 278},
	{"ghcr.io/jitsi/jvb", 279},
	{"ghcr.io/jitsi/prosody", 280},
	{"ghcr.io/jitsi/web", 281},
	{"ghcr.io/joeferner/redis-commander", 486},
	{"ghcr.io/juanfont/headscale", 259},
	{"ghcr.io/karakeep-app/karakeep", 202},
	{"ghcr.io/khoj-ai/khoj", 203},
	{"ghcr.io/langfuse/langfuse", 295},
	{"ghcr.io/langfuse/langfuse-worker", 296},
	{"ghcr.io/linkwarden/linkwarden", 204},
	{"ghcr.io/linuxserver/bazarr", 316},
	{"ghcr.io/linuxserver/bookstack", 317},
	{"ghcr.io/linuxserver/deluge", 320},
	{"ghcr.io/linuxserver/dokuwiki", 321},
	{"ghcr.io/linuxserver/duplicati", 322},
	{"ghcr.io/linuxserver/healthchecks", 323},
	{"ghcr.io/linuxserver/hedgedoc", 324},
	{"ghcr.io/linuxserver/heimdall", 325},
	{"ghcr.io/linuxserver/jackett", 326},
	{"ghcr.io/linuxserver/jellyfin", 327},
	{"ghcr.io/linuxserver/kavita", 328},
	{"ghcr.io/linuxserver/lidarr", 329},
	{"ghcr.io/linuxserver/mariadb", 330},
	{"ghcr.io/linuxserver/nextcloud", 331},
	{"ghcr.io/linuxserver/openvscode-server", 332},
	{"ghcr.io/linuxserver/overseerr", 333},
	{"ghcr.io/linuxserver/piwigo", 334},
	{"ghcr.io/linuxserver/plex", 335},
	{"ghcr.io/linuxserver/prowlarr", 336},
	{"ghcr.io/linuxserver/qbittorrent", 337},
	{"ghcr.io/linuxserver/radarr", 338},
	{"ghcr.io/linuxserver/sabnzbd", 339},
	{"ghcr.io/linuxserver/snipe-it", 340},
	{"ghcr.io/linuxserver/sonarr", 341},
	{"ghcr.io/linuxserver/swag", 342},
	{"ghcr.io/linuxserver/syncthing", 343},
	{"ghcr.io/linuxserver/transmission", 344},
	{"ghcr.io/linuxserver/unifi-network-application", 345},
	{"ghcr.io/linuxserver/webtop", 346},
	{"ghcr.io/linuxserver/wikijs", 347},
	{"ghcr.io/lldap/lldap", 308},
	{"ghcr.io/logto-io/logto", 537},
	{"ghcr.io/louislam/dockge", 313},
	{"ghcr.io/louislam/uptime-kuma", 314},
	{"ghcr.io/luzifer/ots", 349},
	{"ghcr.io/mastodon/mastodon", 205},
	{"ghcr.io/mastodon/mastodon-streaming", 206},
	{"ghcr.io/maybe-finance/maybe", 207},
	{"ghcr.io/mealie-recipes/mealie", 208},
	{"ghcr.io/miniflux/miniflux", 377},
	{"ghcr.io/mlflow/mlflow", 209},
	{"ghcr.io/muchobien/pocketbase", 210},
	{"ghcr.io/n8n-io/n8n", 389},
	{"ghcr.io/navidrome/navidrome", 136},
	{"ghcr.io/netbox-community/netbox", 395},
	{"ghcr.io/nextcloud-releases/all-in-one", 211},
	{"ghcr.io/nginx-proxy/acme-companion", 401},
	{"ghcr.io/nginx-proxy/nginx-proxy", 402},
	{"ghcr.io/nginx/nginx-unprivileged", 400},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector", 432},
	{"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib", 433},
	{"ghcr.io/open-webui/open-webui", 212},
	{"ghcr.io/openzipkin/zipkin", 427},
	{"ghcr.io/paperless-ngx/paperless-ngx", 213},
	{"ghcr.io/plankanban/planka", 214},
	{"ghcr.io/plausible/community-edition", 215},
	{"ghcr.io/qdrant/qdrant/qdrant", 473},
	{"ghcr.io/requarks/wiki", 494},
	{"ghcr.io/saleor/saleor", 216},
	{"ghcr.io/searxng/searxng", 506},
	{"ghcr.io/shlinkio/shlink", 510},
	{"ghcr.io/silverbulletmd/silverbullet", 217},
	{"ghcr.io/sissbruecker/linkding", 512},
	{"ghcr.io/stirling-tools/stirling-pdf", 525},
	{"ghcr.io/syncthing/syncthing", 539},
	{"ghcr.io/teableio/teable", 218},
	{"ghcr.io/toeverything/affine", 219},
	{"ghcr.io/toeverything/affine-graphql", 219},
	{"ghcr.io/triggerdotdev/trigger.dev", 220},
	{"ghcr.io/twin/gatus", 221},
	{"ghcr.io/umami-software/umami", 222},
	{"ghcr.io/umputun/remark42", 560},
	{"ghcr.io/usememos/memos", 394},
	{"ghcr.io/wekan/wekan", 223},
	{"ghcr.io/windmill-labs/windmill", 224},
	{"ghcr.io/windmill-labs/windmill-ee", 224},
	{"ghcr.io/zammad/zammad", 225},
	{"ghcr.io/zitadel/zitadel", 226},
	{"ghcr.io/zulip/zulip-server", 227},
	{"ghost", 228},
	{"ghostfolio/ghostfolio", 229},
	{"gitea/gitea", 230},
	{"gitlab/gitlab-ce", 231},
	{"gitlab/gitlab-ee", 231},
	{"glitchtip/glitchtip", 232},
	{"goauthentik/server", 195},
	{"gocd/gocd-server", 233},
	{"gogs/gogs", 234},
	{"golang", 235},
	{"google/cadvisor", 178},
	{"gotenberg/gotenberg", 236},
	{"gotify/server", 237},
	{"gotson/komga", 238},
	{"grafana/alloy", 239},
	{"grafana/grafana", 240},
	{"grafana/grafana-enterprise", 240},
	{"grafana/grafana-oss", 240},
	{"grafana/k6", 241},
	{"grafana/loki", 242},
	{"grafana/promtail", 243},
	{"grafana/tempo", 244},
	{"graylog/graylog", 245},
	{"graylog/graylog-datanode", 246},
	{"gristlabs/grist", 247},
	{"gristlabs/grist-oss", 247},
	{"growilabs/growi", 577},
	{"growthbook/growthbook", 248},
	{"guacamole/guacamole", 249},
	{"guacamole/guacd", 250},
	{"gvenzl/oracle-free", 251},
	{"gvenzl/oracle-xe", 252},
	{"hapiproject/hapi", 253},
	{"haproxy", 254},
	{"harness/gitness", 255},
	{"harness/harness", 255},
	{"hashicorp/consul", 256},
	{"hashicorp/vault", 257},
	{"hasura/graphql-engine", 258},
	{"headscale/headscale", 259},
	{"healthchecks/healthchecks", 260},
	{"heartexlabs/label-studio", 261},
	{"hedgedoc/hedgedoc", 475},
	{"hkotel/mealie", 208},
	{"homeassistant/home-assistant", 197},
	{"hoppscotch/hoppscotch-backend", 262},
	{"httpd", 263},
	{"huginn/huginn", 198},
	{"hyzual/koel", 446},
	{"icr.io/appcafe/open-liberty", 412},
	{"infisical/infisical", 264},
	{"influxdb", 265},
	{"inventree/inventree", 266},
	{"invoiceninja/invoiceninja", 267},
	{"invoiceninja/invoiceninja-debian", 268},
	{"itzg/minecraft-bedrock-server", 269},
	{"itzg/minecraft-server", 270},
	{"jaegertracing/all-in-one", 271},
	{"jaegertracing/jaeger", 272},
	{"jboss/wildfly", 478},
	{"jc21/nginx-proxy-manager", 273},
	{"jellyfin/jellyfin", 274},
	{"jenkins/jenkins", 275},
	{"jetbrains/teamcity-server", 276},
	{"jhipster/jhipster-registry", 277},
	{"jitsi/jicofo", 278},
	{"jitsi/jvb", 279},
	{"jitsi/prosody", 280},
	{"jitsi/web", 281},
	{"joomla", 282},
	{"joplin/server", 283},
	{"jupyter/base-notebook", 284},
	{"jupyterhub/jupyterhub", 285},
	{"jvmilazz0/kavita", 286},
	{"jwilder/nginx-proxy", 402},
	{"kanboard/kanboard", 287},
	{"kartoza/geoserver", 288},
	{"kestra/kestra", 289},
	{"keycloak/keycloak", 476},
	{"kibana", 290},
	{"killbill/killbill", 291},
	{"kimai/kimai2", 292},
	{"kong", 293},
	{"kong/kong", 293},
	{"langflowai/langflow", 294},
	{"langfuse/langfuse", 295},
	{"langfuse/langfuse-worker", 296},
	{"langgenius/dify-api", 297},
	{"langgenius/dify-plugin-daemon", 298},
	{"langgenius/dify-sandbox", 299},
	{"langgenius/dify-web", 300},
	{"leantime/leantime", 301},
	{"librenms/librenms", 302},
	{"libretranslate/libretranslate", 303},
	{"lightdash/lightdash", 304},
	{"linkedin/datahub-gms", 0},
	{"linuxserver/bazarr", 316},
	{"linuxserver/bookstack", 317},
	{"linuxserver/calibre-web", 318},
	{"linuxserver/code-server", 319},
	{"linuxserver/deluge", 320},
	{"linuxserver/dokuwiki", 321},
	{"linuxserver/duplicati", 322},
	{"linuxserver/healthchecks", 323},
	{"linuxserver/hedgedoc", 324},
	{"linuxserver/heimdall", 325},
	{"linuxserver/jackett", 326},
	{"linuxserver/jellyfin", 327},
	{"linuxserver/kavita", 328},
	{"linuxserver/lidarr", 329},
	{"linuxserver/mariadb", 330},
	{"linuxserver/nextcloud", 331},
	{"linuxserver/openvscode-server", 332},
	{"linuxserver/overseerr", 333},
	{"linuxserver/piwigo", 334},
	{"linuxserver/plex", 335},
	{"linuxserver/prowlarr", 336},
	{"linuxserver/qbittorrent", 337},
	{"linuxserver/radarr", 338},
	{"linuxserver/sabnzbd", 339},
	{"linuxserver/snipe-it", 340},
	{"linuxserver/sonarr", 341},
	{"linuxserver/swag", 342},
	{"linuxserver/syncthing", 343},
	{"linuxserver/transmission", 344},
	{"linuxserver/unifi-network-application", 345},
	{"linuxserver/webtop", 346},
	{"linuxserver/wikijs", 347},
	{"liquibase", 305},
	{"liquibase/liquibase", 305},
	{"lissy93/dashy", 306},
	{"listmonk/listmonk", 307},
	{"lldap/lldap", 308},
	{"lobehub/lobe-chat", 309},
	{"localai/localai", 310},
	{"localstack/localstack", 311},
	{"logstash", 312},
	{"louislam/dockge", 313},
	{"louislam/uptime-kuma", 314},
	{"lowcoderorg/lowcoder-ce", 315},
	{"lscr.io/linuxserver/bazarr", 316},
	{"lscr.io/linuxserver/bookstack", 317},
	{"lscr.io/linuxserver/calibre-web", 318},
	{"lscr.io/linuxserver/code-server", 319},
	{"lscr.io/linuxserver/deluge", 320},
	{"lscr.io/linuxserver/dokuwiki", 321},
	{"lscr.io/linuxserver/duplicati", 322},
	{"lscr.io/linuxserver/healthchecks", 323},
	{"lscr.io/linuxserver/hedgedoc", 324},
	{"lscr.io/linuxserver/heimdall", 325},
	{"lscr.io/linuxserver/jackett", 326},
	{"lscr.io/linuxserver/jellyfin", 327},
	{"lscr.io/linuxserver/kavita", 328},
	{"lscr.io/linuxserver/lidarr", 329},
	{"lscr.io/linuxserver/mariadb", 330},
	{"lscr.io/linuxserver/nextcloud", 331},
	{"lscr.io/linuxserver/openvscode-server", 332},
	{"lscr.io/linuxserver/overseerr", 333},
	{"lscr.io/linuxserver/piwigo", 334},
	{"lscr.io/linuxserver/plex", 335},
	{"lscr.io/linuxserver/prowlarr", 336},
	{"lscr.io/linuxserver/qbittorrent", 337},
	{"lscr.io/linuxserver/radarr", 338},
	{"lscr.io/linuxserver/sabnzbd", 339},
	{"lscr.io/linuxserver/snipe-it", 340},
	{"lscr.io/linuxserver/sonarr", 341},
	{"lscr.io/linuxserver/swag", 342},
	{"lscr.io/linuxserver/syncthing", 343},
	{"lscr.io/linuxserver/transmission", 344},
	{"lscr.io/linuxserver/unifi-network-application", 345},
	{"lscr.io/linuxserver/webtop", 346},
	{"lscr.io/linuxserver/wikijs", 347},
	{"lukevella/rallly", 348},
	{"luzifer/ots", 349},
	{"lycheeorg/lychee", 350},
	{"maildev/maildev", 351},
	{"mailhog/mailhog", 352},
	{"mailserver/docker-mailserver", 192},
	{"makeplane/plane-backend", 353},
	{"makeplane/plane-proxy", 354},
	{"manticoresearch/manticore", 355},
	{"mariadb", 356},
	{"matomo", 357},
	{"matrixdotorg/synapse", 358},
	{"mattermost/mattermost-enterprise-edition", 359},
	{"mattermost/mattermost-team-edition", 359},
	{"mautic/mautic", 360},
	{"mcr.microsoft.com/azure-messaging/eventhubs-emulator", 361},
	{"mcr.microsoft.com/azure-messaging/servicebus-emulator", 362},
	{"mcr.microsoft.com/azure-sql-edge", 363},
	{"mcr.microsoft.com/azure-storage/azurite", 364},
	{"mcr.microsoft.com/cosmosdb/linux/azure-cosmos-emulator", 365},
	{"mcr.microsoft.com/mssql/server", 366},
	{"mcr.microsoft.com/playwright", 367},
	{"mcr.microsoft.com/playwright/java", 367},
	{"mcr.microsoft.com/playwright/python", 367},
	{"mediagis/nominatim", 368},
	{"mediawiki", 369},
	{"medplum/medplum-app", 370},
	{"medplum/medplum-server", 371},
	{"memcached", 372},
	{"metabase/metabase", 373},
	{"metabase/metabase-enterprise", 373},
	{"mher/flower", 374},
	{"migrate/migrate", 375},
	{"milvusdb/milvus", 376},
	{"miniflux/miniflux", 377},
	{"minio/mc", 378},
	{"minio/minio", 379},
	{"mintplexlabs/anythingllm", 380},
	{"misskey/misskey", 381},
	{"mockserver/mockserver", 382},
	{"mongo", 383},
	{"mongo-express", 384},
	{"monica", 385},
	{"mrvautin/adminmongo", 386},
	{"mysql", 387},
	{"mysql/mysql-server", 388},
	{"n8nio/n8n", 389},
	{"n8nio/runners", 390},
	{"nacos/nacos-server", 391},
	{"nats", 392},
	{"neo4j", 393},
	{"neosmemo/memos", 394},
	{"netboxcommunity/netbox", 395},
	{"netdata/netdata", 396},
	{"nextcloud", 397},
	{"nextcloud/all-in-one", 211},
	{"nextgenhealthcare/connect", 398},
	{"nginx", 399},
	{"nginxinc/nginx-unprivileged", 400},
	{"nginxproxy/acme-companion", 401},
	{"nginxproxy/nginx-proxy", 402},
	{"nocobase/nocobase", 403},
	{"nocodb/nocodb", 404},
	{"node", 405},
	{"nodered/node-red", 406},
	{"obsidiandynamics/kafdrop", 407},
	{"odoo", 408},
	{"oliver006/redis_exporter", 409},
	{"ollama/ollama", 410},
	{"onlyoffice/documentserver", 411},
	{"open-liberty", 412},
	{"opencti/platform", 413},
	{"openemr/openemr", 414},
	{"openfga/openfga", 415},
	{"opengrok/docker", 416},
	{"openhab/openhab", 417},
	{"openliberty/open-liberty", 412},
	{"openmicroscopy/omero-server", 418},
	{"openmicroscopy/omero-web-standalone", 419},
	{"openmrs/o3-reference-ohri-backend", 420},
	{"openmrs/openmrs-core", 420},
	{"openmrs/openmrs-reference-application-3-backend", 420},
	{"openobserve/openobserve", 470},
	{"openproject/community", 421},
	{"openproject/openproject", 421},
	{"openremote/keycloak", 422},
	{"openremote/manager", 423},
	{"openremote/proxy", 424},
	{"opensearchproject/opensearch", 425},
	{"opensearchproject/opensearch-dashboards", 426},
	{"openzipkin/zipkin", 427},
	{"oryd/hydra", 428},
	{"oryd/kratos", 429},
	{"osixia/openldap", 430},
	{"osixia/phpldapadmin", 431},
	{"otel/opentelemetry-collector", 432},
	{"otel/opentelemetry-collector-contrib", 433},
	{"outlinewiki/outline", 434},
	{"owncast/owncast", 435},
	{"owncloud/ocis", 436},
	{"owncloud/ocis-rolling", 436},
	{"owncloud/server", 437},
	{"paperlessngx/paperless-ngx", 213},
	{"passbolt/passbolt", 438},
	{"payara/server-full", 439},
	{"payara/server-web", 439},
	{"penpotapp/backend", 440},
	{"penpotapp/exporter", 441},
	{"penpotapp/frontend", 442},
	{"pentacent/keila", 443},
	{"pgautoupgrade/pgautoupgrade", 444},
	{"pgvector/pgvector", 445},
	{"phanan/koel", 446},
	{"photoprism/photoprism", 447},
	{"photoview/photoview", 448},
	{"php", 449},
	{"phpmyadmin", 450},
	{"phpmyadmin/phpmyadmin", 450},
	{"pihole/pihole", 451},
	{"pingcap/tidb", 452},
	{"plausible/analytics", 215},
	{"plexinc/pms-docker", 453},
	{"portainer/portainer-ce", 454},
	{"portainer/portainer-ee", 454},
	{"postgis/postgis", 455},
	{"postgres", 456},
	{"postgrest/postgrest", 457},
	{"posthog/posthog", 458},
	{"postman/newman", 459},
	{"prefecthq/prefect", 460},
	{"prestashop/prestashop", 461},
	{"prestodb/presto", 462},
	{"prom/alertmanager", 463},
	{"prom/node-exporter", 464},
	{"prom/prometheus", 465},
	{"prom/pushgateway", 466},
	{"prometheuscommunity/postgres-exporter", 467},
	{"provectuslabs/kafka-ui", 468},
	{"public.ecr.aws/amazoncorretto/amazoncorretto", 17},
	{"public.ecr.aws/amazonlinux/amazonlinux", 18},
	{"public.ecr.aws/aws-cli/aws-cli", 12},
	{"public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local", 16},
	{"public.ecr.aws/aws-observability/aws-for-fluent-bit", 13},
	{"public.ecr.aws/aws-observability/aws-otel-collector", 14},
	{"public.ecr.aws/bitnami/cassandra", 67},
	{"public.ecr.aws/bitnami/discourse", 68},
	{"public.ecr.aws/bitnami/drupal", 69},
	{"public.ecr.aws/bitnami/elasticsearch", 70},
	{"public.ecr.aws/bitnami/ghost", 71},
	{"public.ecr.aws/bitnami/joomla", 72},
	{"public.ecr.aws/bitnami/kafka", 73},
	{"public.ecr.aws/bitnami/magento", 74},
	{"public.ecr.aws/bitnami/mariadb", 75},
	{"public.ecr.aws/bitnami/mongodb", 76},
	{"public.ecr.aws/bitnami/moodle", 77},
	{"public.ecr.aws/bitnami/mysql", 78},
	{"public.ecr.aws/bitnami/odoo", 79},
	{"public.ecr.aws/bitnami/postgresql", 80},
	{"public.ecr.aws/bitnami/prestashop", 81},
	{"public.ecr.aws/bitnami/redis", 82},
	{"public.ecr.aws/bitnami/redmine", 83},
	{"public.ecr.aws/bitnami/valkey", 84},
	{"public.ecr.aws/debian/debian", 135},
	{"public.ecr.aws/ds/websight-cms-ce", 469},
	{"public.ecr.aws/localstack/localstack", 311},
	{"public.ecr.aws/nginx/nginx", 399},
	{"public.ecr.aws/nginx/nginx-unprivileged", 400},
	{"public.ecr.aws/opensearchproject/opensearch", 425},
	{"public.ecr.aws/opensearchproject/opensearch-dashboards", 426},
	{"public.ecr.aws/supabase/gotrue", 527},
	{"public.ecr.aws/supabase/logflare", 528},
	{"public.ecr.aws/supabase/postgres-meta", 530},
	{"public.ecr.aws/supabase/realtime", 531},
	{"public.ecr.aws/supabase/storage-api", 532},
	{"public.ecr.aws/supabase/studio", 533},
	{"public.ecr.aws/ubuntu/ubuntu", 559},
	{"public.ecr.aws/xray/aws-xray-daemon", 15},
	{"public.ecr.aws/zinclabs/openobserve", 470},
	{"public.ecr.aws/zinclabs/zinc", 471},
	{"public.ecr.aws/zinclabs/zincsearch", 471},
	{"python", 472},
	{"qdrant/qdrant", 473},
	{"quay.io/authzed/spicedb", 54},
	{"quay.io/coreos/etcd", 474},
	{"quay.io/curl/curl", 129},
	{"quay.io/debezium/connect", 132},
	{"quay.io/debezium/kafka", 133},
	{"quay.io/debezium/zookeeper", 134},
	{"quay.io/go-skynet/local-ai", 310},
	{"quay.io/hedgedoc/hedgedoc", 475},
	{"quay.io/jupyter/base-notebook", 284},
	{"quay.io/jupyterhub/jupyterhub", 285},
	{"quay.io/keycloak/keycloak", 476},
	{"quay.io/minio/mc", 378},
	{"quay.io/minio/minio", 379},
	{"quay.io/netboxcommunity/netbox", 395},
	{"quay.io/oauth2-proxy/oauth2-proxy", 477},
	{"quay.io/oliver006/redis_exporter", 409},
	{"quay.io/prometheus/alertmanager", 463},
	{"quay.io/prometheus/node-exporter", 464},
	{"quay.io/prometheus/prometheus", 465},
	{"quay.io/prometheus/pushgateway", 466},
	{"quay.io/prometheuscommunity/postgres-exporter", 467},
	{"quay.io/victoriametrics/victoria-metrics", 570},
	{"quay.io/wekan/wekan", 223},
	{"quay.io/wildfly/wildfly", 478},
	{"questdb/questdb", 479},
	{"rabbitmq", 480},
	{"reallibrephotos/librephotos", 481},
	{"reallibrephotos/librephotos-proxy", 482},
	{"redash/redash", 483},
	{"redgate/flyway", 173},
	{"redis", 484},
	{"redis/redisinsight", 485},
	{"rediscommander/redis-commander", 486},
	{"redislabs/redisinsight", 487},
	{"redmine", 488},
	{"redocly/redoc", 489},
	{"redpandadata/console", 490},
	{"redpandadata/redpanda", 491},
	{"registry", 492},
	{"registry.librechat.ai/danny-avila/librechat", 189},
	{"registry.librechat.ai/danny-avila/librechat-dev", 189},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev", 190},
	{"registry.librechat.ai/danny-avila/librechat-rag-api-dev-lite", 190},
	{"registry.rocket.chat/rocketchat/rocket.chat", 498},
	{"releases-docker.jfrog.io/jfrog/artifactory-cpp-ce", 493},
	{"releases-docker.jfrog.io/jfrog/artifactory-jcr", 493},
	{"releases-docker.jfrog.io/jfrog/artifactory-oss", 493},
	{"releases-docker.jfrog.io/jfrog/artifactory-pro", 493},
	{"requarks/wiki", 494},
	{"restic/restic", 495},
	{"rethinkdb", 496},
	{"rnwood/smtp4dev", 497},
	{"rocket.chat", 498},
	{"rocketchat/rocket.chat", 498},
	{"roundcube/roundcubemail", 499},
	{"ruby", 500},
	{"rundeck/rundeck", 501},
	{"rustfs/rustfs", 502},
	{"sameersbn/gitlab", 503},
	{"scylladb/scylla", 504},
	{"seafileltd/seafile", 505},
	{"seafileltd/seafile-mc", 505},
	{"searxng/searxng", 506},
	{"selenium/standalone-chrome", 507},
	{"selenium/standalone-chromium", 507},
	{"selenium/standalone-edge", 507},
	{"selenium/standalone-firefox", 507},
	{"semitechnologies/weaviate", 508},
	{"sharelatex/sharelatex", 509},
	{"shlinkio/shlink", 510},
	{"signoz/signoz", 511},
	{"sissbruecker/linkding", 512},
	{"sj26/mailcatcher", 513},
	{"skywalking/ui", 36},
	{"snipe/snipe-it", 514},
	{"solidnerd/bookstack", 515},
	{"solidtime/solidtime", 516},
	{"solr", 517},
	{"sonarqube", 518},
	{"sonatype/nexus3", 519},
	{"spark", 37},
	{"splunk/splunk", 520},
	{"springcloud/spring-cloud-dataflow-server", 521},
	{"springcloud/spring-cloud-skipper-server", 522},
	{"sqshq/piggymetrics-account-service", 523},
	{"sqshq/piggymetrics-auth-service", 523},
	{"sqshq/piggymetrics-config", 524},
	{"sqshq/piggymetrics-gateway", 523},
	{"sqshq/piggymetrics-monitoring", 523},
	{"sqshq/piggymetrics-notification-service", 523},
	{"sqshq/piggymetrics-registry", 523},
	{"sqshq/piggymetrics-statistics-service", 523},
	{"sqshq/piggymetrics-turbine-stream-service", 523},
	{"stirlingtools/stirling-pdf", 525},
	{"strapi/strapi", 526},
	{"supabase/gotrue", 527},
	{"supabase/logflare", 528},
	{"supabase/postgres", 529},
	{"supabase/postgres-meta", 530},
	{"supabase/realtime", 531},
	{"supabase/storage-api", 532},
	{"supabase/studio", 533},
	{"supabase/supavisor", 534},
	{"superseriousbusiness/gotosocial", 535},
	{"surrealdb/surrealdb", 536},
	{"svhd/logto", 537},
	{"swaggerapi/swagger-ui", 538},
	{"syncthing/syncthing", 539},
	{"taigaio/taiga-back", 540},
	{"taigaio/taiga-events", 541},
	{"taigaio/taiga-front", 542},
	{"teableio/teable", 218},
	{"telegraf", 543},
	{"temporalio/auto-setup", 544},
	{"temporalio/server", 544},
	{"temporalio/ui", 545},
	{"thingsboard/tb-node", 546},
	{"timberio/vector", 547},
	{"timescale/timescaledb", 548},
	{"timescale/timescaledb-ha", 549},
	{"tolgee/tolgee", 550},
	{"tomcat", 551},
	{"tooljet/tooljet", 552},
	{"tooljet/tooljet-ce", 552},
	{"tootsuite/mastodon", 205},
	{"traccar/traccar", 553},
	{"traefik", 554},
	{"traefik/whoami", 555},
	{"triggerdotdev/trigger.dev", 220},
	{"trinodb/trino", 556},
	{"twentycrm/twenty", 557},
	{"twinproduction/gatus", 221},
	{"typesense/typesense", 558},
	{"ubuntu", 559},
	{"umputun/remark42", 560},
	{"unleashorg/unleash-server", 561},
	{"vabene1111/recipes", 562},
	{"valkey/valkey", 563},
	{"varnish", 564},
	{"vault", 257},
	{"vaultwarden/server", 565},
	{"vectorim/element-web", 566},
	{"verdaccio/verdaccio", 567},
	{"vernemq/vernemq", 568},
	{"vespaengine/vespa", 569},
	{"victoriametrics/victoria-metrics", 570},
	{"viktorstrate/photoview", 448},
	{"vikunja/vikunja", 571},
	{"wallabag/wallabag", 572},
	{"wazuh/wazuh-dashboard", 573},
	{"wazuh/wazuh-indexer", 574},
	{"wazuh/wazuh-manager", 575},
	{"weblate/weblate", 576},
	{"wekanteam/wekan", 223},
	{"weseek/growi", 577},
	{"wger/server", 578},
	{"wikibase/wdqs", 579},
	{"woodpeckerci/woodpecker-agent", 580},
	{"woodpeckerci/woodpecker-server", 581},
	{"wordpress", 582},
	{"wso2/wso2am", 583},
	{"xwiki", 584},
	{"yacy/yacy_search_server", 585},
	{"yugabytedb/yugabyte", 586},
	{"zabbix/zabbix-server-mysql", 587},
	{"zabbix/zabbix-server-pgsql", 588},
	{"zabbix/zabbix-web-nginx-mysql", 589},
	{"zabbix/zabbix-web-nginx-pgsql", 590},
	{"zammad/zammad-docker-compose", 225},
	{"zhenghaoz/gorse-in-one", 591},
	{"zhenghaoz/gorse-master", 592},
	{"zhenghaoz/gorse-server", 593},
	{"zhenghaoz/gorse-worker", 594},
	{"zookeeper", 595},
	{"zulip/docker-zulip", 227},
}

var families = []family{
	0: { // acryldata/datahub-gms
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	1: { // activepieces/activepieces
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AP_FRONTEND_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "AP_ENCRYPTION_KEY", Least: 32}, Setting{Name: "AP_QUEUE_MODE", Value: "MEMORY"}, Setting{Name: "AP_REDIS_TYPE", Value: "MEMORY"}, Setting{Name: "AP_DB_TYPE", Value: "SQLITE3"}, Setting{Name: "AP_DB_TYPE", Value: "PGLITE"}}, Requirement{Setting{Name: "AP_JWT_SECRET"}, Setting{Name: "AP_QUEUE_MODE", Value: "MEMORY"}, Setting{Name: "AP_REDIS_TYPE", Value: "MEMORY"}, Setting{Name: "AP_DB_TYPE", Value: "SQLITE3"}, Setting{Name: "AP_DB_TYPE", Value: "PGLITE"}}}, Origin: Listed}
			return f
		},
	},
	2: { // actualbudget/actual-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5006}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	3: { // adguard/adguardhome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53, 853}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/adguardhome/conf", "/opt/adguardhome/work"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	4: { // adminer
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
	5: { // akaunting/akaunting
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/modules", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	6: { // alfresco/alfresco-content-repository-community
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1900, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	7: { // alfresco/alfresco-search-services
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8983}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "index", Origin: Listed}
			return f
		},
	},
	8: { // alfresco/alfresco-transform-core-aio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1536, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	9: { // alpine
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	10: { // alpine/git
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	11: { // amacneil/dbmate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	12: { // amazon/aws-cli
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	13: { // amazon/aws-for-fluent-bit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2020}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	14: { // amazon/aws-otel-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	15: { // amazon/aws-xray-daemon
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2000}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	16: { // amazon/dynamodb-local
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	17: { // amazoncorretto
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	18: { // amazonlinux
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	19: { // amir20/dozzle
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	20: { // amruthpillai/reactive-resume
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
	21: { // apache/activemq-artemis
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8161}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{61616}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/artemis-instance"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	22: { // apache/activemq-classic
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8161}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1099, 1883, 5672, 61613, 61614, 61616}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	23: { // apache/airflow
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
	24: { // apache/answer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	25: { // apache/apisix
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 636, Root: false}, Origin: Listed}
			return f
		},
	},
	26: { // apache/dolphinscheduler-alert-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			return f
		},
	},
	27: { // apache/dolphinscheduler-api
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			return f
		},
	},
	28: { // apache/dolphinscheduler-master
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			return f
		},
	},
	29: { // apache/dolphinscheduler-standalone-server
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			return f
		},
	},
	30: { // apache/dolphinscheduler-worker
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			return f
		},
	},
	31: { // apache/druid
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"DRUID_XMX"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	32: { // apache/hive
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9083, 10000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	33: { // apache/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/kafka/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"KAFKA_LOG_DIR", "KAFKA_LOG_DIRS"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_ADVERTISED_LISTENERS"}, Origin: Listed}
			f.Advertises = Fact[string]{Value: "PLAINTEXT://localhost:9092", Origin: Listed}
			return f
		},
	},
	34: { // apache/nifi
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
	35: { // apache/skywalking-oap-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12800}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{11800}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	36: { // apache/skywalking-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	37: { // apache/spark
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 185, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	38: { // apache/superset
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"sh -c \"superset db upgrade && superset init\"", "superset db upgrade", "docker-init"}, Origin: Listed}
			return f
		},
	},
	39: { // apache/tika
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9998}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 35002, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	40: { // apache/zeppelin
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"ZEPPELIN_MEM"}, Origin: Listed}
			return f
		},
	},
	41: { // apachepinot/pinot
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JAVA_OPTS"}, Origin: Listed}
			return f
		},
	},
	42: { // apachepulsar/pulsar
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"PULSAR_MEM"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	43: { // appropriate/curl
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	44: { // appsmith/appsmith-ce
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
	45: { // appwrite/appwrite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	46: { // arangodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8529}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/arangodb3", "/var/lib/arangodb3-apps"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	47: { // archivebox/archivebox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	48: { // asciinema/asciinema-server
		facts: func(f Facts) Facts {
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "DATABASE_URL", Value: "postgresql://postgres@postgres/postgres"}}, Origin: Listed}
			return f
		},
	},
	49: { // asonix/pictrs
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/mnt"}, Origin: Listed}
			return f
		},
	},
	50: { // atlassian/bitbucket
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7990}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5701, 7999}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/atlassian/application-data/bitbucket"}, Origin: Listed}
			return f
		},
	},
	51: { // atlassian/confluence
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
	52: { // atlassian/jira-software
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
	53: { // authelia/authelia
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	54: { // authzed/spicedb
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
	55: { // axllent/mailpit
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025, 1110}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	56: { // b3log/siyuan
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6806}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/siyuan/workspace"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--workspace"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	57: { // baptistearno/typebot-builder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXTAUTH_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}}, Origin: Listed}
			return f
		},
	},
	58: { // baptistearno/typebot-viewer
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_VIEWER_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "ENCRYPTION_SECRET", Least: 32}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}, Requirement{Setting{Name: "NEXT_PUBLIC_VIEWER_URL"}, Setting{Name: "SKIP_ENV_CHECK", Value: "true"}}}, Origin: Listed}
			return f
		},
	},
	59: { // baserow/baserow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/baserow/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASEROW_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	60: { // bde2020/hadoop-datanode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9864}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9864, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	61: { // bde2020/hadoop-historyserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8188}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8188, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/yarn/timeline"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "history", Origin: Listed}
			return f
		},
	},
	62: { // bde2020/hadoop-namenode
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9870}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9870, Path: "/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hadoop/dfs/name"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "file system", Origin: Listed}
			return f
		},
	},
	63: { // bde2020/hadoop-nodemanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8042}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8042, Path: "/"}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAPRED_CONF_mapreduce_map_java_opts", "MAPRED_CONF_mapreduce_reduce_java_opts"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "scheduler", Origin: Listed}
			return f
		},
	},
	64: { // bde2020/hadoop-resourcemanager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8088, Path: "/"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "scheduler", Origin: Listed}
			return f
		},
	},
	65: { // bellamy/wallos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/db", "/var/www/html/images/uploads/logos"}, Origin: Listed}
			return f
		},
	},
	66: { // binwiederhier/ntfy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	67: { // bitnami/cassandra
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7199, 9042}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	68: { // bitnami/discourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 500000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/discourse"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DISCOURSE_HOST"}, Origin: Listed}
			return f
		},
	},
	69: { // bitnami/drupal
		facts: func(f Facts) Facts {
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/drupal"}, Origin: Listed}
			return f
		},
	},
	70: { // bitnami/elasticsearch
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
	71: { // bitnami/ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/ghost"}, Origin: Listed}
			return f
		},
	},
	72: { // bitnami/joomla
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/joomla"}, Origin: Listed}
			return f
		},
	},
	73: { // bitnami/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"KAFKA_CFG_ADVERTISED_LISTENERS"}, Origin: Listed}
			return f
		},
	},
	74: { // bitnami/magento
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/magento"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MAGENTO_HOST"}, Origin: Listed}
			return f
		},
	},
	75: { // bitnami/mariadb
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
	76: { // bitnami/mongodb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	77: { // bitnami/moodle
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/moodle", "/bitnami/moodledata"}, Origin: Listed}
			return f
		},
	},
	78: { // bitnami/mysql
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
	79: { // bitnami/odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8069, Path: "/web/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/odoo"}, Origin: Listed}
			return f
		},
	},
	80: { // bitnami/postgresql
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
	81: { // bitnami/prestashop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/prestashop"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PRESTASHOP_HOST"}, Origin: Listed}
			return f
		},
	},
	82: { // bitnami/redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "REDIS_PASSWORD"}, Setting{Name: "REDIS_PASSWORD_FILE"}, Setting{Name: "ALLOW_EMPTY_PASSWORD"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	83: { // bitnami/redmine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/redmine"}, Origin: Listed}
			return f
		},
	},
	84: { // bitnami/valkey
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/bitnami/valkey/data"}, Origin: Listed}
			return f
		},
	},
	85: { // budibase/apps
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4002}, Origin: Listed}
			return f
		},
	},
	86: { // budibase/budibase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 45000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	87: { // budibase/proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000}, Origin: Listed}
			return f
		},
	},
	88: { // budibase/worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4003}, Origin: Listed}
			return f
		},
	},
	89: { // bugsink/bugsink
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "BEHIND_HTTPS_PROXY", Value: "True"}, Setting{Name: "BEHIND_HTTPS_PROXY", Value: "true"}}, Origin: Listed}
			return f
		},
	},
	90: { // busybox
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	91: { // bytebase/bytebase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/bytebase"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	92: { // caddy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/share/caddy"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.Config = Fact[string]{Value: "/etc/caddy/Caddyfile", Origin: Listed}
			return f
		},
	},
	93: { // calcom/cal.com
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	94: { // camunda/camunda-bpm-platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 768, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	95: { // casbin/casdoor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	96: { // cassandra
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
	97: { // chatwoot/chatwoot
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FRONTEND_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"bundle exec rails db:chatwoot_prepare", "chatwoot_prepare"}, Origin: Listed}
			return f
		},
	},
	98: { // chirpstack/chirpstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	99: { // chirpstack/chirpstack-rest-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			return f
		},
	},
	100: { // chocobozzz/peertube
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
	101: { // chocobozzz/peertube-webserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			return f
		},
	},
	102: { // chrislusf/seaweedfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9333}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	103: { // chromadb/chroma
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
	104: { // clickhouse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8123}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9000, 9009}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8123, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/clickhouse"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*", "*distroless*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	105: { // cloudflare/cloudflared
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 65532, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"tunnel"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TUNNEL_TOKEN", Chosen: true}, Setting{Name: "TUNNEL_TOKEN_FILE"}, Setting{Name: "TUNNEL_CRED_FILE"}, Setting{Name: "TUNNEL_CRED_CONTENTS"}, Setting{Name: "TUNNEL_URL"}, Setting{Name: "--token"}, Setting{Name: "--token-file"}, Setting{Name: "--credentials-file"}, Setting{Name: "--credentials-contents"}, Setting{Name: "--cred-file"}, Setting{Name: "--config"}, Setting{Name: "--url"}, Setting{Name: "--unix-socket"}, Setting{Name: "--hello-world"}, Setting{Name: "/etc/cloudflared"}, Setting{Name: "/etc/cloudflared/*"}, Setting{Name: "/home/nonroot/.cloudflared"}, Setting{Name: "/home/nonroot/.cloudflared/*"}, Setting{Name: "/root/.cloudflared"}}}, Origin: Listed}
			return f
		},
	},
	106: { // cloudreve/cloudreve
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5212}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cloudreve/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"3.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				return f
			}},
		},
	},
	107: { // cnfldemos/kafka-connect-datagen
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	108: { // cockroachdb/cockroach
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{26257}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cockroach/cockroach-data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	109: { // codercom/code-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	110: { // collabora/code
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9980}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "extra_params", Value: "--o:ssl.enable=false", Part: true, With: "--o:ssl.termination=true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	111: { // concourse/concourse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{2222}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CONCOURSE_EXTERNAL_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "CONCOURSE_EXTERNAL_URL", Value: "http://127.0.0.1:8080"}}, Origin: Listed}
			return f
		},
	},
	112: { // confluentinc/cp-enterprise-control-center
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9021}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "CONTROL_CENTER_REST_AUTHENTICATION_METHOD"}}, Origin: Listed}
			return f
		},
	},
	113: { // confluentinc/cp-kafka
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
	114: { // confluentinc/cp-kafka-connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 120000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	115: { // confluentinc/cp-kafka-rest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8082}, Origin: Listed}
			f.Heap = Fact[int]{Value: 256, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	116: { // confluentinc/cp-ksqldb-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8088}, Origin: Listed}
			f.Heap = Fact[int]{Value: 3072, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	117: { // confluentinc/cp-schema-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"}, Setting{Name: "SCHEMA_REGISTRY_KAFKASTORE_CONNECTION_URL"}}, Requirement{Setting{Name: "SCHEMA_REGISTRY_HOST_NAME"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	118: { // confluentinc/cp-zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/zookeeper/data", "/var/lib/zookeeper/log"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZOOKEEPER_CLIENT_PORT"}, Setting{Name: "ZOOKEEPER_SECURE_CLIENT_PORT"}}, Requirement{Setting{Name: "ZOOKEEPER_SERVER_ID"}, Setting{Name: "ZOOKEEPER_SERVERS", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	119: { // container-registry.oracle.com/database/express
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1521}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/oracle/oradata"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	120: { // containrrr/watchtower
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	121: { // cortezaproject/corteza
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/healthcheck"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	122: { // cosmtrek/air
		facts: func(f Facts) Facts {
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	123: { // couchbase
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
	124: { // couchdb
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
	125: { // crate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4200}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4300, 5432}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	126: { // crazymax/flarum
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLARUM_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_HOST", Chosen: true}}, Requirement{Setting{Name: "FLARUM_BASE_URL", Chosen: true}}}, Origin: Listed}
			return f
		},
	},
	127: { // crocodilestick/calibre-web-automated
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/calibre-library", "/config", "/cwa-book-ingest"}, Origin: Listed}
			return f
		},
	},
	128: { // cryptpad/cryptpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cryptpad/blob", "/cryptpad/block", "/cryptpad/data", "/cryptpad/datastore"}, Origin: Listed}
			return f
		},
	},
	129: { // curlimages/curl
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	130: { // darthsim/imgproxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	131: { // dbeaver/cloudbeaver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8978}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	132: { // debezium/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	133: { // debezium/kafka
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/kafka/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	134: { // debezium/zookeeper
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2181, 2888, 3888}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/zookeeper/data", "/zookeeper/txns"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	135: { // debian
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	136: { // deluan/navidrome
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4533}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4533, Path: "/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"ND_DATAFOLDER"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	137: { // dependencytrack/apiserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	138: { // dessalines/lemmy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8536}, Origin: Listed}
			return f
		},
	},
	139: { // dessalines/lemmy-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 1234, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LEMMY_UI_LEMMY_EXTERNAL_HOST"}, Origin: Listed}
			return f
		},
	},
	140: { // dexidp/dex
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
	141: { // dgraph/dgraph
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6080, 8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5080, 7080, 9080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/dgraph"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	142: { // directus/directus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8055}, Origin: Listed}
			f.Memory = Fact[int]{Value: 512, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.25, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/directus/extensions", "/directus/uploads"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	143: { // diygod/rsshub
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1200}, Origin: Listed}
			return f
		},
	},
	144: { // docker.dragonflydb.io/dragonflydb/dragonfly
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	145: { // docker.osgeo.org/geoserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"EXTRA_JAVA_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/geoserver_data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"GEOSERVER_DATA_DIR"}, Origin: Listed}
			return f
		},
	},
	146: { // dockercloud/haproxy
		facts: func(f Facts) Facts {
			f.Discovers = Fact[string]{Value: "links", Origin: Listed}
			return f
		},
	},
	147: { // docmost/docmost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "APP_SECRET", Least: 32}}, Requirement{Setting{Name: "DATABASE_URL"}}, Requirement{Setting{Name: "REDIS_URL"}}}, Origin: Listed}
			return f
		},
	},
	148: { // documenso/documenso
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_WEBAPP_URL"}, Origin: Listed}
			return f
		},
	},
	149: { // docuseal/docuseal
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/docuseal"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	150: { // dolibarr/dolibarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/documents"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOLI_URL_ROOT"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "DOLI_URL_ROOT", Value: "http://localhost"}}, Origin: Listed}
			return f
		},
	},
	151: { // dpage/pgadmin4
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
	152: { // drone/drone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DRONE_SERVER_HOST"}, Origin: Listed}
			return f
		},
	},
	153: { // drupal
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
	154: { // dspace/dspace
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2000, Origin: Listed}
			return f
		},
	},
	155: { // dunglas/frankenphp
		facts: func(f Facts) Facts {
			f.Hosts = Fact[Requirement]{Value: Requirement{Setting{Name: "SERVER_NAME", Value: ":80"}, Setting{Name: "SERVER_NAME"}, Setting{Name: "/etc/*/Caddyfile"}}, Origin: Listed}
			return f
		},
	},
	156: { // eclipse-mosquitto
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mosquitto/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Config = Fact[string]{Value: "/mosquitto/config/mosquitto.conf", Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	157: { // eclipse-temurin
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	158: { // elasticsearch
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
			{match: []string{"8*", "9*"}, facts: func(f Facts) Facts {
				f.FirstTLS = Fact[Requirement]{Value: Requirement{Setting{Name: "xpack.security.http.ssl.enabled", Value: "false"}, Setting{Name: "xpack.security.http.ssl.enabled"}, Setting{Name: "xpack.security.enabled"}, Setting{Name: "xpack.security.autoconfiguration.enabled", Value: "false"}, Setting{Name: "xpack.security.transport.ssl.enabled"}, Setting{Name: "ES_SETTING_XPACK_SECURITY_ENABLED"}, Setting{Name: "ES_SETTING_XPACK_SECURITY_HTTP_SSL_ENABLED"}, Setting{Name: "ES_SETTING_XPACK_SECURITY_AUTOCONFIGURATION_ENABLED"}, Setting{Name: "ES_SETTING_XPACK_SECURITY_TRANSPORT_SSL_ENABLED"}, Setting{Name: "discovery.seed_hosts"}, Setting{Name: "cluster.initial_master_nodes"}, Setting{Name: "node.roles"}, Setting{Name: "ENROLLMENT_TOKEN"}, Setting{Name: "/usr/share/elasticsearch/config"}, Setting{Name: "/usr/share/elasticsearch/config/elasticsearch.yml"}, Setting{Name: "/usr/share/elasticsearch/config/certs"}}, Origin: Listed}
				return f
			}},
		},
	},
	159: { // electricsql/electric
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
	160: { // emqx
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
	161: { // envoyproxy/envoy
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
	162: { // erikvl87/languagetool
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8010}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"Java_Xmx"}, Origin: Listed}
			return f
		},
	},
	163: { // espocrm/espocrm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ESPOCRM_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	164: { // etherpad/etherpad
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9001}, Origin: Listed}
			return f
		},
	},
	165: { // excalidraw/excalidraw
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	166: { // fallenbagel/jellyseerr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5055}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	167: { // filebrowser/filebrowser
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/database", "/srv"}, Origin: Listed}
			return f
		},
	},
	168: { // fireflyiii/core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/storage/upload"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "TRUSTED_PROXIES", Value: "**"}, Setting{Name: "TRUSTED_PROXIES"}}, Origin: Listed}
			return f
		},
	},
	169: { // flagsmith/flagsmith
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"FLAGSMITH_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	170: { // flink
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6121, 6122, 6123}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 9999, Root: true}, Origin: Listed}
			return f
		},
	},
	171: { // flowiseai/flowise
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/v1/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.flowise"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	172: { // fluent/fluent-bit
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
	173: { // flyway/flyway
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	174: { // frappe/erpnext
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/logs", "/home/frappe/frappe-bench/sites"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/home/frappe/frappe-bench/sites"}, Origin: Listed}
			return f
		},
	},
	175: { // freshrss/freshrss
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	176: { // fsouza/fake-gcs-server
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "storage", Origin: Listed}
			return f
		},
	},
	177: { // fusionauth/fusionauth-app
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9011}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"FUSIONAUTH_APP_MEMORY"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	178: { // gcr.io/cadvisor/cadvisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	179: { // gcr.io/distroless
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
	180: { // geonetwork
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/catalogue-data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"DATA_DIR"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"2.*", "3.*"}, facts: func(f Facts) Facts {
				f.Data = Fact[[]string]{}
				f.DataIn = Fact[[]string]{}
				return f
			}},
		},
	},
	181: { // getfider/fider
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL", Chosen: true}}, Requirement{Setting{Name: "JWT_SECRET"}}, Requirement{Setting{Name: "BASE_URL", Chosen: true}, Setting{Name: "HOST_MODE", Value: "multi"}}, Requirement{Setting{Name: "EMAIL_NOREPLY", Chosen: true}}, Requirement{Setting{Name: "EMAIL_SMTP_HOST", Chosen: true}, Setting{Name: "EMAIL_MAILGUN_API"}, Setting{Name: "EMAIL_AWSSES_ACCESS_KEY_ID"}, Setting{Name: "EMAIL", Value: "mailgun"}, Setting{Name: "EMAIL", Value: "awsses"}}, Requirement{Setting{Name: "EMAIL_SMTP_PORT", Chosen: true}, Setting{Name: "EMAIL_MAILGUN_API"}, Setting{Name: "EMAIL_AWSSES_ACCESS_KEY_ID"}, Setting{Name: "EMAIL", Value: "mailgun"}, Setting{Name: "EMAIL", Value: "awsses"}}}, Origin: Listed}
			return f
		},
	},
	182: { // getlago/api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"LAGO_API_URL", "LAGO_FRONT_URL"}, Origin: Listed}
			return f
		},
	},
	183: { // getlago/front
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	184: { // getmeili/meilisearch
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/meili_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	185: { // getsentry/sentry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9000, Path: "/_health/"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	186: { // ghcr.io/advplyr/audiobookshelf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/healthcheck"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/metadata"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	187: { // ghcr.io/berriai/litellm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	188: { // ghcr.io/coder/coder
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CODER_ACCESS_URL"}, Origin: Listed}
			return f
		},
	},
	189: { // ghcr.io/danny-avila/librechat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_URI"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	190: { // ghcr.io/danny-avila/librechat-rag-api-dev-lite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	191: { // ghcr.io/dgtlmoon/changedetection.io
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/datastore"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	192: { // ghcr.io/docker-mailserver/docker-mailserver
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25, 143, 465, 587, 993}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/mail", "/var/mail-state"}, Origin: Listed}
			return f
		},
	},
	193: { // ghcr.io/formbricks/formbricks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXTAUTH_URL", "WEBAPP_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "NEXTAUTH_URL", Value: "http://localhost:3000"}, Default{Name: "WEBAPP_URL", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	194: { // ghcr.io/gethomepage/homepage
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/healthcheck"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	195: { // ghcr.io/goauthentik/server
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
	196: { // ghcr.io/homarr-labs/homarr
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/appdata"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SECRET_ENCRYPTION_KEY", Least: 64, Chosen: true}}}, Origin: Listed}
			return f
		},
	},
	197: { // ghcr.io/home-assistant/home-assistant
		facts: func(f Facts) Facts {
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "/config/configuration.yaml", Value: "trusted_proxies", Part: true, With: "use_x_forwarded_for: true"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	198: { // ghcr.io/huginn/huginn
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"DOMAIN"}, Origin: Listed}
			return f
		},
	},
	199: { // ghcr.io/immich-app/immich-machine-learning
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/cache"}, Origin: Listed}
			return f
		},
	},
	200: { // ghcr.io/immich-app/immich-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2283}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	201: { // ghcr.io/immich-app/postgres
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	202: { // ghcr.io/karakeep-app/karakeep
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	203: { // ghcr.io/khoj-ai/khoj
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{42110}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.khoj"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"KHOJ_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	204: { // ghcr.io/linkwarden/linkwarden
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
	205: { // ghcr.io/mastodon/mastodon
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
	206: { // ghcr.io/mastodon/mastodon-streaming
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/v1/streaming/health"}, Origin: Listed}
			return f
		},
	},
	207: { // ghcr.io/maybe-finance/maybe
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "RAILS_FORCE_SSL", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	208: { // ghcr.io/mealie-recipes/mealie
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
	209: { // ghcr.io/mlflow/mlflow
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
	210: { // ghcr.io/muchobien/pocketbase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/pb_data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	211: { // ghcr.io/nextcloud-releases/all-in-one
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/docker-aio-config"}, Origin: Listed}
			return f
		},
	},
	212: { // ghcr.io/open-webui/open-webui
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
	213: { // ghcr.io/paperless-ngx/paperless-ngx
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
	214: { // ghcr.io/plankanban/planka
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/private/attachments", "/app/public/project-background-images", "/app/public/user-avatars"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"BASE_URL"}, Origin: Listed}
			return f
		},
	},
	215: { // ghcr.io/plausible/community-edition
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
	216: { // ghcr.io/saleor/saleor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"python3 manage.py migrate", "manage.py migrate"}, Origin: Listed}
			return f
		},
	},
	217: { // ghcr.io/silverbulletmd/silverbullet
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/.ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/space"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	218: { // ghcr.io/teableio/teable
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/.assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_ORIGIN"}, Origin: Listed}
			return f
		},
	},
	219: { // ghcr.io/toeverything/affine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3010}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/root/.affine/config", "/root/.affine/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"AFFINE_SERVER_EXTERNAL_URL"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"node ./scripts/self-host-predeploy.js", "self-host-predeploy"}, Origin: Listed}
			return f
		},
	},
	220: { // ghcr.io/triggerdotdev/trigger.dev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	221: { // ghcr.io/twin/gatus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	222: { // ghcr.io/umami-software/umami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/heartbeat"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "UMAMI_DATABASE_URL"}, Setting{Name: "SKIP_DB_CHECK"}}}, Origin: Listed}
			return f
		},
	},
	223: { // ghcr.io/wekan/wekan
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ROOT_URL"}, Origin: Listed}
			return f
		},
	},
	224: { // ghcr.io/windmill-labs/windmill
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	225: { // ghcr.io/zammad/zammad
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
	226: { // ghcr.io/zitadel/zitadel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"ZITADEL_EXTERNALDOMAIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "ZITADEL_EXTERNALDOMAIN", Value: "localhost"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "ZITADEL_EXTERNALSECURE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	227: { // ghcr.io/zulip/zulip-server
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
	228: { // ghost
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2368}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/ghost/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"url"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "url", Value: "https://", Part: true}}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	229: { // ghostfolio/ghostfolio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3333}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3333, Path: "/api/v1/health"}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	230: { // gitea/gitea
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
	231: { // gitlab/gitlab-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Part: true}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "nginx['listen_https'] = false", Part: true, With: "nginx['listen_port'] = 80"}, Setting{Name: "GITLAB_OMNIBUS_CONFIG", Value: "external_url 'https://", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	232: { // glitchtip/glitchtip
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"GLITCHTIP_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	233: { // gocd/gocd-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8153}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/godata"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	234: { // gogs/gogs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	235: { // golang
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	236: { // gotenberg/gotenberg
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/health"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "converter", Origin: Listed}
			return f
		},
	},
	237: { // gotify/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	238: { // gotson/komga
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{25600}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	239: { // grafana/alloy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{12345}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/alloy/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	240: { // grafana/grafana
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
	241: { // grafana/k6
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	242: { // grafana/loki
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
	243: { // grafana/promtail
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	244: { // grafana/tempo
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
	245: { // graylog/graylog
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
	246: { // graylog/graylog-datanode
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/lib/graylog-datanode"}, Origin: Listed}
			f.Kernel = Fact[string]{Value: "vm.max_map_count=262144", Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	247: { // gristlabs/grist
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8484}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/persist"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	248: { // growthbook/growthbook
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000, 3100}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/local/src/app/packages/back-end/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_HOST", "APP_ORIGIN"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "API_HOST", Value: "http://localhost:3100"}, Default{Name: "APP_ORIGIN", Value: "http://localhost:3000"}}, Origin: Listed}
			return f
		},
	},
	249: { // guacamole/guacamole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	250: { // guacamole/guacd
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4822}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "connector", Origin: Listed}
			return f
		},
	},
	251: { // gvenzl/oracle-free
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	252: { // gvenzl/oracle-xe
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{1521}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/oracle/oradata"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ORACLE_PASSWORD"}, Setting{Name: "ORACLE_PASSWORD_FILE"}, Setting{Name: "ORACLE_RANDOM_PASSWORD"}}, Requirement{Setting{Name: "APP_USER_PASSWORD"}, Setting{Name: "APP_USER_PASSWORD_FILE"}, Setting{Name: "APP_USER", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"11", "11-*", "11.*"}, facts: func(f Facts) Facts {
				f.Memory = Fact[int]{}
				f.Data = Fact[[]string]{Value: []string{"/u01/app/oracle/oradata"}, Origin: Listed}
				return f
			}},
		},
	},
	253: { // hapiproject/hapi
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	254: { // haproxy
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 99, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Config = Fact[string]{Value: "/usr/local/etc/haproxy/haproxy.cfg", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	255: { // harness/gitness
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	256: { // hashicorp/consul
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8500}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8300, 8301, 8302, 8600}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/consul/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	257: { // hashicorp/vault
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/vault/file", "/vault/logs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "secret store", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*ubi*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	258: { // hasura/graphql-engine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	259: { // headscale/headscale
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 9090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/headscale"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"serve"}, Origin: Listed}
			f.NeedsCommand = Fact[string]{Value: "headscale", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*debug*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Origin: Listed}
				return f
			}},
		},
	},
	260: { // healthchecks/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_ROOT"}, Origin: Listed}
			return f
		},
	},
	261: { // heartexlabs/label-studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/label-studio/data"}, Origin: Listed}
			return f
		},
	},
	262: { // hoppscotch/hoppscotch-backend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3170}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"pnpm exec prisma migrate deploy", "prisma migrate"}, Origin: Listed}
			return f
		},
	},
	263: { // httpd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/usr/local/apache2/conf", "/usr/local/apache2/htdocs"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	264: { // infisical/infisical
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ENCRYPTION_KEY"}, Setting{Name: "ROOT_ENCRYPTION_KEY"}}, Requirement{Setting{Name: "AUTH_SECRET"}, Setting{Name: "JWT_AUTH_SECRET"}}, Requirement{Setting{Name: "REDIS_URL"}, Setting{Name: "REDIS_SENTINEL_HOSTS"}, Setting{Name: "REDIS_CLUSTER_HOSTS"}}}, Origin: Listed}
			return f
		},
	},
	265: { // influxdb
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
	266: { // inventree/inventree
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/inventree/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"INVENTREE_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	267: { // invoiceninja/invoiceninja
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/public", "/var/www/app/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			return f
		},
	},
	268: { // invoiceninja/invoiceninja-debian
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/public", "/var/www/html/storage"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	269: { // itzg/minecraft-bedrock-server
		facts: func(f Facts) Facts {
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "EULA", Value: "TRUE"}, Setting{Name: "EULA", Value: "true"}, Setting{Name: "EULA", Value: "True"}}}, Origin: Listed}
			return f
		},
	},
	270: { // itzg/minecraft-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{25565, 25575}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAX_MEMORY", "MEMORY"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 60000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	271: { // jaegertracing/all-in-one
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{14250}, Origin: Listed}
			return f
		},
	},
	272: { // jaegertracing/jaeger
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5778, 13133, 14268, 16686}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317, 5779, 13132, 14250}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			return f
		},
	},
	273: { // jc21/nginx-proxy-manager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80, 81}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data", "/etc/letsencrypt"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	274: { // jellyfin/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 10000000000, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"JELLYFIN_PublishedServerUrl"}, Origin: Listed}
			return f
		},
	},
	275: { // jenkins/jenkins
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
	276: { // jetbrains/teamcity-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8111}, Origin: Listed}
			f.Heap = Fact[int]{Value: 2048, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"TEAMCITY_SERVER_MEM_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/teamcity_server/datadir"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"TEAMCITY_DATA_PATH"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	277: { // jhipster/jhipster-registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8761}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Backend = Fact[string]{Value: "registry", Origin: Listed}
			return f
		},
	},
	278: { // jitsi/jicofo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JICOFO_MAX_MEMORY"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "coordinator", Origin: Listed}
			return f
		},
	},
	279: { // jitsi/jvb
		facts: func(f Facts) Facts {
			f.HeapIn = Fact[[]string]{Value: []string{"VIDEOBRIDGE_MAX_MEMORY"}, Origin: Listed}
			return f
		},
	},
	280: { // jitsi/prosody
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5280}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5222, 5269, 5347}, Origin: Listed}
			return f
		},
	},
	281: { // jitsi/web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PUBLIC_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	282: { // joomla
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
	283: { // joplin/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{22300}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_BASE_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "APP_BASE_URL", Value: "http://localhost:22300"}}, Origin: Listed}
			return f
		},
	},
	284: { // jupyter/base-notebook
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	285: { // jupyterhub/jupyterhub
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	286: { // jvmilazz0/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/api/health"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	287: { // kanboard/kanboard
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/app/data", "/var/www/app/plugins"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	288: { // kartoza/geoserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 4096, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MAXIMUM_MEMORY"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/geoserver/data_dir"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"GEOSERVER_DATA_DIR"}, Origin: Listed}
			return f
		},
	},
	289: { // kestra/kestra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 8081}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	290: { // kibana
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5601, Path: "/"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1024, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/share/kibana/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_PUBLICBASEURL"}, Origin: Listed}
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "ELASTICSEARCH_HOSTS", Value: "http://elasticsearch:9200"}}, Origin: Listed}
			return f
		},
	},
	291: { // killbill/killbill
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	292: { // kimai/kimai2
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/kimai/var"}, Origin: Listed}
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
	293: { // kong
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000, 8001, 8002}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{8001, 8002}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"kong migrations bootstrap", "KONG_DATABASE=off"}, Origin: Listed}
			return f
		},
	},
	294: { // langflowai/langflow
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7860}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"LANGFLOW_CONFIG_DIR"}, Origin: Listed}
			return f
		},
	},
	295: { // langfuse/langfuse
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
	296: { // langfuse/langfuse-worker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3030}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "CLICKHOUSE_URL"}}, Requirement{Setting{Name: "CLICKHOUSE_USER"}}, Requirement{Setting{Name: "CLICKHOUSE_PASSWORD"}}, Requirement{Setting{Name: "LANGFUSE_S3_EVENT_UPLOAD_BUCKET"}}, Requirement{Setting{Name: "ENCRYPTION_KEY", Least: 64}, Setting{Name: "ENCRYPTION_KEY", Not: true}}}, Origin: Listed}
			return f
		},
	},
	297: { // langgenius/dify-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	298: { // langgenius/dify-plugin-daemon
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5002}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5003}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/storage"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "plugins", Origin: Listed}
			return f
		},
	},
	299: { // langgenius/dify-sandbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8194}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8194, Path: "/health"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "sandbox", Origin: Listed}
			return f
		},
	},
	300: { // langgenius/dify-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	301: { // leantime/leantime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html/public/userfiles", "/var/www/html/userfiles"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"2.*", "3.0*", "3.1*", "3.2*", "3.3*"}, facts: func(f Facts) Facts {
				f.HTTP = Fact[[]int]{}
				return f
			}},
		},
	},
	302: { // librenms/librenms
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	303: { // libretranslate/libretranslate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1032, Root: false}, Origin: Listed}
			return f
		},
	},
	304: { // lightdash/lightdash
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 1536, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			return f
		},
	},
	305: { // liquibase/liquibase
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	306: { // lissy93/dashy
		facts: func(f Facts) Facts {
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	307: { // listmonk/listmonk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"./listmonk --install --idempotent --yes", "--install"}, Origin: Listed}
			return f
		},
	},
	308: { // lldap/lldap
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{17170}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{3890}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "LLDAP_DATABASE_URL", Not: true}}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*rootless*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
		},
	},
	309: { // lobehub/lobe-chat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3210}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			return f
		},
	},
	310: { // localai/localai
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	311: { // localstack/localstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4566}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/localstack"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	312: { // logstash
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
	313: { // louislam/dockge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	314: { // louislam/uptime-kuma
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "UPTIME_KUMA_DB_TYPE", Value: "mariadb", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	315: { // lowcoderorg/lowcoder-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/lowcoder-stacks"}, Origin: Listed}
			return f
		},
	},
	316: { // lscr.io/linuxserver/bazarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6767}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	317: { // lscr.io/linuxserver/bookstack
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
	318: { // lscr.io/linuxserver/calibre-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8083}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/books", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	319: { // lscr.io/linuxserver/code-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "HASHED_PASSWORD"}, Setting{Name: "FILE__PASSWORD"}, Setting{Name: "FILE__HASHED_PASSWORD"}}, Origin: Listed}
			return f
		},
	},
	320: { // lscr.io/linuxserver/deluge
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8112}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{58846, 58946}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	321: { // lscr.io/linuxserver/dokuwiki
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	322: { // lscr.io/linuxserver/duplicati
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8200}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/backups", "/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	323: { // lscr.io/linuxserver/healthchecks
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	324: { // lscr.io/linuxserver/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	325: { // lscr.io/linuxserver/heimdall
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	326: { // lscr.io/linuxserver/jackett
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9117}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	327: { // lscr.io/linuxserver/jellyfin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8096}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8920}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	328: { // lscr.io/linuxserver/kavita
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	329: { // lscr.io/linuxserver/lidarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8686}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	330: { // lscr.io/linuxserver/mariadb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{3306}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	331: { // lscr.io/linuxserver/nextcloud
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	332: { // lscr.io/linuxserver/openvscode-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	333: { // lscr.io/linuxserver/overseerr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5055}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	334: { // lscr.io/linuxserver/piwigo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	335: { // lscr.io/linuxserver/plex
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{32400}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	336: { // lscr.io/linuxserver/prowlarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9696}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	337: { // lscr.io/linuxserver/qbittorrent
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6881}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	338: { // lscr.io/linuxserver/radarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7878}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	339: { // lscr.io/linuxserver/sabnzbd
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	340: { // lscr.io/linuxserver/snipe-it
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	341: { // lscr.io/linuxserver/sonarr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8989}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	342: { // lscr.io/linuxserver/swag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	343: { // lscr.io/linuxserver/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	344: { // lscr.io/linuxserver/transmission
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9091}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{51413}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	345: { // lscr.io/linuxserver/unifi-network-application
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"MEM_LIMIT"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			return f
		},
	},
	346: { // lscr.io/linuxserver/webtop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	347: { // lscr.io/linuxserver/wikijs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	348: { // lukevella/rallly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NEXT_PUBLIC_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DATABASE_URL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "SECRET_PASSWORD", Least: 32}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "NEXT_PUBLIC_BASE_URL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}, Requirement{Setting{Name: "SUPPORT_EMAIL"}, Setting{Name: "SKIP_ENV_VALIDATION"}}}, Origin: Listed}
			return f
		},
	},
	349: { // luzifer/ots
		facts: func(f Facts) Facts {
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	350: { // lycheeorg/lychee
		facts: func(f Facts) Facts {
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/conf", "/uploads"}, Origin: Listed}
			return f
		},
	},
	351: { // maildev/maildev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	352: { // mailhog/mailhog
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8025}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	353: { // makeplane/plane-backend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			return f
		},
	},
	354: { // makeplane/plane-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config", "/data"}, Origin: Listed}
			return f
		},
	},
	355: { // manticoresearch/manticore
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9308}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9306, 9312}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/manticore"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	356: { // mariadb
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
	357: { // matomo
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
	358: { // matrixdotorg/synapse
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8008}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8008, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "/data/homeserver.yaml"}, Setting{Name: "SYNAPSE_CONFIG_PATH"}, Setting{Name: "SYNAPSE_CONFIG_DIR"}}}, Origin: Listed}
			return f
		},
	},
	359: { // mattermost/mattermost-team-edition
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8065}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8065, Path: "/api/v4/system/ping"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mattermost/client/plugins", "/mattermost/config", "/mattermost/data", "/mattermost/logs", "/mattermost/plugins"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MM_SERVICESETTINGS_SITEURL"}, Origin: Listed}
			return f
		},
	},
	360: { // mautic/mautic
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
	361: { // mcr.microsoft.com/azure-messaging/eventhubs-emulator
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	362: { // mcr.microsoft.com/azure-messaging/servicebus-emulator
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5300}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5672}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	363: { // mcr.microsoft.com/azure-sql-edge
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
	364: { // mcr.microsoft.com/azure-storage/azurite
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{10000, 10001, 10002}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "storage", Origin: Listed}
			return f
		},
	},
	365: { // mcr.microsoft.com/cosmosdb/linux/azure-cosmos-emulator
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
	366: { // mcr.microsoft.com/mssql/server
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
	367: { // mcr.microsoft.com/playwright
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	368: { // mediagis/nominatim
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
	369: { // mediawiki
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
	370: { // medplum/medplum-app
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"MEDPLUM_BASE_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "MEDPLUM_BASE_URL", Value: "http://localhost:8103/"}}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	371: { // medplum/medplum-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8103}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8103, Path: "/healthcheck"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MEDPLUM_APP_BASE_URL", "MEDPLUM_BASE_URL", "MEDPLUM_STORAGE_BASE_URL"}, Origin: Listed}
			return f
		},
	},
	372: { // memcached
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{11211}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 11211, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
	},
	373: { // metabase/metabase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/api/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"MB_SITE_URL"}, Origin: Listed}
			return f
		},
	},
	374: { // mher/flower
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5555}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "FLOWER_BASIC_AUTH"}, Setting{Name: "--basic_auth"}, Setting{Name: "--basic-auth"}, Setting{Name: "FLOWER_AUTH"}, Setting{Name: "--auth"}}, Origin: Listed}
			return f
		},
	},
	375: { // migrate/migrate
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	376: { // milvusdb/milvus
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
	377: { // miniflux/miniflux
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
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
	378: { // minio/mc
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	379: { // minio/minio
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
	380: { // mintplexlabs/anythingllm
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3001}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/server/storage"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"STORAGE_DIR"}, Origin: Listed}
			return f
		},
	},
	381: { // misskey/misskey
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/misskey/files"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	382: { // mockserver/mockserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	383: { // mongo
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{27017}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data/db"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--dbpath"}, Origin: Listed}
			f.Volumes = Fact[[]string]{Value: []string{"/data/db"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"mongod"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "MONGO_INITDB_ROOT_PASSWORD"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME", Not: true}}, Requirement{Setting{Name: "MONGO_INITDB_ROOT_USERNAME"}, Setting{Name: "MONGO_INITDB_ROOT_USERNAME_FILE"}, Setting{Name: "MONGO_INITDB_ROOT_PASSWORD", Not: true}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	384: { // mongo-express
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "ME_CONFIG_MONGODB_URL", Value: "mongodb://mongo:27017"}}, Origin: Listed}
			return f
		},
	},
	385: { // monica
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
	386: { // mrvautin/adminmongo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1234}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSWORD"}, Setting{Name: "/app/user/config*"}}, Origin: Listed}
			return f
		},
	},
	387: { // mysql
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
	388: { // mysql/mysql-server
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
	389: { // n8nio/n8n
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5678}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/home/node/.n8n"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"N8N_HOST", "WEBHOOK_URL"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "N8N_SECURE_COOKIE", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	390: { // n8nio/runners
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5680}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "runner", Origin: Listed}
			return f
		},
	},
	391: { // nacos/nacos-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8848}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JVM_XMX"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	392: { // nats
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
	393: { // neo4j
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
	394: { // neosmemo/memos
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5230}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/opt/memos"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "MEMOS_DRIVER", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	395: { // netboxcommunity/netbox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/login/"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 90000000000, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/netbox/netbox/media", "/opt/netbox/netbox/reports", "/opt/netbox/netbox/scripts"}, Origin: Listed}
			return f
		},
	},
	396: { // netdata/netdata
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{19999}, Origin: Listed}
			f.Observes = Fact[string]{Value: "host", Origin: Listed}
			return f
		},
	},
	397: { // nextcloud
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
	398: { // nextgenhealthcare/connect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"VMOPTIONS"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/connect/appdata"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	399: { // nginx
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	400: { // nginxinc/nginx-unprivileged
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	401: { // nginxproxy/acme-companion
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	402: { // nginxproxy/nginx-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	403: { // nocobase/nocobase
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/nocobase/storage"}, Origin: Listed}
			return f
		},
	},
	404: { // nocodb/nocodb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/app/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"NC_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	405: { // node
		facts: func(f Facts) Facts {
			f.User = Fact[User]{Value: User{ID: 1000, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	406: { // nodered/node-red
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1880}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	407: { // obsidiandynamics/kafdrop
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			return f
		},
	},
	408: { // odoo
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8069}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/extra-addons", "/var/lib/odoo"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	409: { // oliver006/redis_exporter
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9121}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 59000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Backend = Fact[string]{Value: "exporter", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{Value: true, Origin: Listed}
				return f
			}},
		},
	},
	410: { // ollama/ollama
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{11434}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"0.[0-4].*rocm*", "0.5.[0-7]-*rocm*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	411: { // onlyoffice/documentserver
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/onlyoffice", "/var/www/onlyoffice/Data"}, Origin: Listed}
			return f
		},
	},
	412: { // open-liberty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	413: { // opencti/platform
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Memory = Fact[int]{Value: 8192, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP__BASE_URL"}, Origin: Listed}
			return f
		},
	},
	414: { // openemr/openemr
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/localhost/htdocs/openemr/sites"}, Origin: Listed}
			return f
		},
	},
	415: { // openfga/openfga
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
	416: { // opengrok/docker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 2, Origin: Listed}
			return f
		},
	},
	417: { // openhab/openhab
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5007, 8101}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/openhab/addons", "/openhab/conf", "/openhab/userdata"}, Origin: Listed}
			return f
		},
	},
	418: { // openmicroscopy/omero-server
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4063, 4064}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3414, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/OMERO"}, Origin: Listed}
			return f
		},
	},
	419: { // openmicroscopy/omero-web-standalone
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			return f
		},
	},
	420: { // openmrs/openmrs-core
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"OMRS_JAVA_MEMORY_OPTS"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/openmrs/data"}, Origin: Listed}
			return f
		},
	},
	421: { // openproject/openproject
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/health_checks/default"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/openproject/assets"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OPENPROJECT_HOST__NAME"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "OPENPROJECT_HTTPS", Value: "false", Not: true}}, Origin: Listed}
			return f
		},
	},
	422: { // openremote/keycloak
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	423: { // openremote/manager
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	424: { // openremote/proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8883}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/docker-health"}, Origin: Listed}
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "KEYCLOAK_HOST", Value: "keycloak"}, Default{Name: "MANAGER_HOST", Value: "manager"}, Default{Name: "NAMESERVER", Value: "127.0.0.11:53"}}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "HAPROXY_CONFIG", Value: "/etc/haproxy/haproxy-edge-terminated-tls.cfg"}, Setting{Name: "HAPROXY_CONFIG"}, Setting{Name: "/etc/haproxy/haproxy.cfg"}}, Origin: Listed}
			f.Untrusting = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	425: { // opensearchproject/opensearch
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
	426: { // opensearchproject/opensearch-dashboards
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5601}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	427: { // openzipkin/zipkin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9411}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9411, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 30000000000, Origin: Listed}
			return f
		},
	},
	428: { // oryd/hydra
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444, 4445}, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{4445}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"migrate sql -e --yes", "migrate sql", "DSN=memory"}, Origin: Listed}
			return f
		},
	},
	429: { // oryd/kratos
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
	430: { // osixia/openldap
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{389, 636}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/ldap/slapd.d", "/var/lib/ldap"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "directory", Origin: Listed}
			return f
		},
	},
	431: { // osixia/phpldapadmin
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			return f
		},
	},
	432: { // otel/opentelemetry-collector
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/otelcol/config.yaml", "/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
	},
	433: { // otel/opentelemetry-collector-contrib
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4318}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{4317}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/otelcol-contrib/config.yaml", "/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
	},
	434: { // outlinewiki/outline
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
	435: { // owncast/owncast
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1935}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 101, Root: false}, Origin: Listed}
			return f
		},
	},
	436: { // owncloud/ocis
		facts: func(f Facts) Facts {
			f.Data = Fact[[]string]{Value: []string{"/etc/ocis", "/var/lib/ocis"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OCIS_URL"}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "OCIS_URL", Value: "https://localhost:9200"}}, Origin: Listed}
			return f
		},
	},
	437: { // owncloud/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/mnt/data"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"OWNCLOUD_OVERWRITE_CLI_URL"}, Origin: Listed}
			return f
		},
	},
	438: { // passbolt/passbolt
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/passbolt/gpg", "/etc/passbolt/jwt"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_FULL_BASE_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "PASSBOLT_SECURITY_PROXIES_ACTIVE", Value: "true"}, Setting{Name: "PASSBOLT_SSL_FORCE", Value: "false"}}, Origin: Listed}
			return f
		},
	},
	439: { // payara/server-full
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{4848, 8181}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{9009}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Admin = Fact[[]int]{Value: []int{4848}, Origin: Listed}
			return f
		},
	},
	440: { // penpotapp/backend
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PENPOT_PUBLIC_URI"}, Origin: Listed}
			f.TLSNeeded = Fact[Requirement]{Value: Requirement{Setting{Name: "PENPOT_FLAGS", Value: "disable-secure-session-cookies", Not: true, Part: true}}, Origin: Listed}
			return f
		},
	},
	441: { // penpotapp/exporter
		facts: func(f Facts) Facts {
			f.Backend = Fact[string]{Value: "renderer", Origin: Listed}
			return f
		},
	},
	442: { // penpotapp/frontend
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Forwards = Fact[[]Default]{Value: []Default{Default{Name: "PENPOT_BACKEND_URI", Value: "http://penpot-backend:6060"}, Default{Name: "PENPOT_EXPORTER_URI", Value: "http://penpot-exporter:6061"}}, Origin: Listed}
			return f
		},
	},
	443: { // pentacent/keila
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1001, Root: false}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"URL_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_URL", Chosen: true}}, Requirement{Setting{Name: "SECRET_KEY_BASE", Least: 64}}, Requirement{Setting{Name: "MAILER_SMTP_HOST", Chosen: true}}, Requirement{Setting{Name: "MAILER_SMTP_USER", Chosen: true}}, Requirement{Setting{Name: "MAILER_SMTP_PASSWORD", Chosen: true}}}, Origin: Listed}
			f.PublicNeeded = Fact[[]Default]{Value: []Default{Default{Name: "URL_HOST", Value: "localhost"}}, Origin: Listed}
			return f
		},
	},
	444: { // pgautoupgrade/pgautoupgrade
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{5432}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/postgresql/data"}, Origin: Listed}
			f.SingleWriter = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	445: { // pgvector/pgvector
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
	446: { // phanan/koel
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/music", "/var/www/html/storage/search-indexes"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Keys = Fact[[]string]{Value: []string{"APP_KEY"}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"php artisan koel:init --no-assets --no-interaction", "koel:init"}, Origin: Listed}
			return f
		},
	},
	447: { // photoprism/photoprism
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{2342}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/photoprism/originals", "/photoprism/storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"PHOTOPRISM_SITE_URL"}, Origin: Listed}
			f.Proxy = Fact[Requirement]{Value: Requirement{Setting{Name: "PHOTOPRISM_DISABLE_TLS", Value: "true"}, Setting{Name: "PHOTOPRISM_DEFAULT_TLS", Absent: true}, Setting{Name: "PHOTOPRISM_DEFAULT_TLS", Value: "false"}}, Origin: Listed}
			return f
		},
	},
	448: { // photoview/photoview
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	449: { // php
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
	450: { // phpmyadmin
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "PMA_HOST", Value: "db"}}, Origin: Listed}
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
	451: { // pihole/pihole
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{53}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/dnsmasq.d", "/etc/pihole"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	452: { // pingcap/tidb
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	453: { // plexinc/pms-docker
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{32400}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{3005, 8324, 32469}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/config"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	454: { // portainer/portainer-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{9443}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	455: { // postgis/postgis
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
	456: { // postgres
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
	457: { // postgrest/postgrest
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	458: { // posthog/posthog
		facts: func(f Facts) Facts {
			f.FirstStart = Fact[time.Duration]{Value: 600000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SITE_URL"}, Origin: Listed}
			return f
		},
	},
	459: { // postman/newman
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	460: { // prefecthq/prefect
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4200}, Origin: Listed}
			return f
		},
	},
	461: { // prestashop/prestashop
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
	462: { // prestodb/presto
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			return f
		},
	},
	463: { // prom/alertmanager
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
	464: { // prom/node-exporter
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
	465: { // prom/prometheus
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/-/healthy"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/prometheus"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"--storage.tsdb.path"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
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
	466: { // prom/pushgateway
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
	467: { // prometheuscommunity/postgres-exporter
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9187}, Origin: Listed}
			f.Backend = Fact[string]{Value: "exporter", Origin: Listed}
			return f
		},
	},
	468: { // provectuslabs/kafka-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "AUTH_TYPE"}, Setting{Name: "SPRING_CONFIG_LOCATION"}}, Origin: Listed}
			return f
		},
	},
	469: { // public.ecr.aws/ds/websight-cms-ce
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/system/health"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 0.5, Origin: Listed}
			return f
		},
	},
	470: { // public.ecr.aws/zinclabs/openobserve
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5080}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "ZO_ROOT_USER_EMAIL"}}, Requirement{Setting{Name: "ZO_ROOT_USER_PASSWORD"}}}, Origin: Listed}
			return f
		},
	},
	471: { // public.ecr.aws/zinclabs/zincsearch
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"DATA_PATH"}, Origin: Listed}
			return f
		},
	},
	472: { // python
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	473: { // qdrant/qdrant
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{6333}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{6334}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/qdrant/snapshots", "/qdrant/storage"}, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	474: { // quay.io/coreos/etcd
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{2379, 2380}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	475: { // quay.io/hedgedoc/hedgedoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/hedgedoc/public/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"CMD_DOMAIN"}, Origin: Listed}
			return f
		},
	},
	476: { // quay.io/keycloak/keycloak
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.Memory = Fact[int]{Value: 1250, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
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
			{match: []string{"?.*", "1[0-9]", "1[0-9].*", "2[01]", "2[01].*", "*legacy"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	477: { // quay.io/oauth2-proxy/oauth2-proxy
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
	478: { // quay.io/wildfly/wildfly
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	479: { // questdb/questdb
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
	480: { // rabbitmq
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{4369, 5671, 5672, 25672}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/rabbitmq"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.DataName = Fact[string]{Value: "RABBITMQ_NODENAME=rabbit@localhost", Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
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
				f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
				return f
			}},
		},
	},
	481: { // reallibrephotos/librephotos
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2400, Origin: Listed}
			return f
		},
	},
	482: { // reallibrephotos/librephotos-proxy
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Forwards = Fact[[]Default]{Value: []Default{Default{Name: "", Value: "http://frontend:3000"}, Default{Name: "", Value: "http://backend:8001"}}, Origin: Listed}
			return f
		},
	},
	483: { // redash/redash
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"server"}, Origin: Listed}
			f.Workers = Fact[[]Default]{Value: []Default{Default{Name: "REDASH_WEB_WORKERS", Value: "4"}}, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"create_db", "create_tables"}, Origin: Listed}
			return f
		},
	},
	484: { // redis
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{6379}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "cache", Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	485: { // redis/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5540}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	486: { // rediscommander/redis-commander
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8081}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement{Setting{Name: "HTTP_USER"}, Setting{Name: "--http-auth-username"}, Setting{Name: "--http-u"}}, Origin: Listed}
			return f
		},
	},
	487: { // redislabs/redisinsight
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8001}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8001, Path: "/healthcheck/"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/db"}, Origin: Listed}
			f.Login = Fact[Requirement]{Value: Requirement(nil), Origin: Listed}
			return f
		},
	},
	488: { // redmine
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/src/redmine/files"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 999, Root: true}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*alpine*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{}
				return f
			}},
		},
	},
	489: { // redocly/redoc
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	490: { // redpandadata/console
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	491: { // redpandadata/redpanda
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{9092}, Origin: Listed}
			f.Advertised = Fact[[]string]{Value: []string{"--advertise-kafka-addr"}, Origin: Listed}
			return f
		},
	},
	492: { // registry
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/registry"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	493: { // releases-docker.jfrog.io/jfrog/artifactory-oss
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			return f
		},
	},
	494: { // requarks/wiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{3443}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/wiki/data/content"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	495: { // restic/restic
		facts: func(f Facts) Facts {
			f.OneShot = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	496: { // rethinkdb
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{28015, 29015}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	497: { // rnwood/smtp4dev
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{25, 143}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/smtp4dev"}, Origin: Listed}
			return f
		},
	},
	498: { // rocket.chat
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
	499: { // roundcube/roundcubemail
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
	500: { // ruby
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	501: { // rundeck/rundeck
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
	502: { // rustfs/rustfs
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9000, 9001}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	503: { // sameersbn/gitlab
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
	504: { // scylladb/scylla
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7000, 7001, 9042, 9160}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/scylla"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	505: { // seafileltd/seafile-mc
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
	506: { // searxng/searxng
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/cache/searxng"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SEARXNG_BASE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "SEARXNG_SECRET"}, Setting{Name: "/etc/searxng/settings.yml", Value: "ultrasecretkey", Not: true, Part: true}}}, Origin: Listed}
			return f
		},
	},
	507: { // selenium/standalone-firefox
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4444}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	508: { // semitechnologies/weaviate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	509: { // sharelatex/sharelatex
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
	510: { // shlinkio/shlink
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	511: { // signoz/signoz
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/api/v1/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/signoz"}, Origin: Listed}
			return f
		},
	},
	512: { // sissbruecker/linkding
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9090}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9090, Path: "/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/etc/linkding/data"}, Origin: Listed}
			f.SQLite = Fact[Requirement]{Value: Requirement{Setting{Name: "LD_DB_ENGINE", Value: "postgres", Not: true}}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	513: { // sj26/mailcatcher
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1025}, Origin: Listed}
			return f
		},
	},
	514: { // snipe/snipe-it
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
	515: { // solidnerd/bookstack
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/bookstack/public/uploads", "/var/www/bookstack/storage/uploads"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"APP_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DB_HOST"}, Setting{Name: "/var/www/bookstack/.env"}}}, Origin: Listed}
			return f
		},
	},
	516: { // solidtime/solidtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.FirstRun = Fact[[]string]{Value: []string{"php artisan migrate --force", "artisan migrate", "AUTO_DB_MIGRATE=true"}, Origin: Listed}
			return f
		},
	},
	517: { // solr
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
	518: { // sonarqube
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
	519: { // sonatype/nexus3
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
	520: { // splunk/splunk
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 180000000000, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/splunk/etc", "/opt/splunk/var"}, Origin: Listed}
			return f
		},
	},
	521: { // springcloud/spring-cloud-dataflow-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9393}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	522: { // springcloud/spring-cloud-skipper-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{7577}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	523: { // sqshq/piggymetrics-account-service
		facts: func(f Facts) Facts {
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			return f
		},
	},
	524: { // sqshq/piggymetrics-config
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 200, Origin: Listed}
			return f
		},
	},
	525: { // stirlingtools/stirling-pdf
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	526: { // strapi/strapi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{1337}, Origin: Listed}
			f.Builds = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	527: { // supabase/gotrue
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{9999}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9999, Path: "/health"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"API_EXTERNAL_URL", "GOTRUE_SITE_URL"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "GOTRUE_JWT_SECRET"}}, Requirement{Setting{Name: "GOTRUE_SITE_URL"}}, Requirement{Setting{Name: "GOTRUE_DB_DRIVER"}}, Requirement{Setting{Name: "GOTRUE_DB_DATABASE_URL"}, Setting{Name: "DATABASE_URL"}}}, Origin: Listed}
			return f
		},
	},
	528: { // supabase/logflare
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/health"}, Origin: Listed}
			return f
		},
	},
	529: { // supabase/postgres
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
	530: { // supabase/postgres-meta
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Backend = Fact[string]{Value: "api", Origin: Listed}
			return f
		},
	},
	531: { // supabase/realtime
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			return f
		},
	},
	532: { // supabase/storage-api
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{5000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 5000, Path: "/status"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"STORAGE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	533: { // supabase/studio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SUPABASE_PUBLIC_URL"}, Origin: Listed}
			return f
		},
	},
	534: { // supabase/supavisor
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4000}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{5432, 6543}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4000, Path: "/api/health"}, Origin: Listed}
			return f
		},
	},
	535: { // superseriousbusiness/gotosocial
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
	536: { // surrealdb/surrealdb
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
	537: { // svhd/logto
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
	538: { // swaggerapi/swagger-ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	539: { // syncthing/syncthing
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8384}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{22000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/syncthing"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	540: { // taigaio/taiga-back
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/taiga-back/media"}, Origin: Listed}
			f.Ships = Fact[[]string]{Value: []string{"/taiga-back/static"}, Origin: Listed}
			return f
		},
	},
	541: { // taigaio/taiga-events
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8888}, Origin: Listed}
			return f
		},
	},
	542: { // taigaio/taiga-front
		facts: func(f Facts) Facts {
			f.PublicURL = Fact[[]string]{Value: []string{"TAIGA_URL", "TAIGA_WEBSOCKETS_URL"}, Origin: Listed}
			return f
		},
	},
	543: { // telegraf
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{8094}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "collector", Origin: Listed}
			return f
		},
	},
	544: { // temporalio/auto-setup
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{7233}, Origin: Listed}
			return f
		},
	},
	545: { // temporalio/ui
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			return f
		},
	},
	546: { // thingsboard/tb-node
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
	547: { // timberio/vector
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
	548: { // timescale/timescaledb
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
	549: { // timescale/timescaledb-ha
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
	550: { // tolgee/tolgee
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/actuator/health"}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/data"}, Origin: Listed}
			return f
		},
	},
	551: { // tomcat
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	552: { // tooljet/tooljet-ce
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 1, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "PG_HOST"}, Setting{Name: "DATABASE_URL"}, Setting{Name: "/app/.env"}}}, Origin: Listed}
			return f
		},
	},
	553: { // traccar/traccar
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8082}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8082, Path: "/api/health"}, Origin: Listed}
			f.Heap = Fact[int]{Value: 512, Origin: Listed}
			return f
		},
	},
	554: { // traefik
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"1.*", "v1.*"}, facts: func(f Facts) Facts {
				f.Lacks = Fact[[]string]{}
				return f
			}},
		},
	},
	555: { // traefik/whoami
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			return f
		},
	},
	556: { // trinodb/trino
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	557: { // twentycrm/twenty
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 3000, Path: "/healthz"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/packages/twenty-server/.local-storage"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"SERVER_URL"}, Origin: Listed}
			return f
		},
	},
	558: { // typesense/typesense
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8108}, Origin: Listed}
			f.DataIn = Fact[[]string]{Value: []string{"TYPESENSE_DATA_DIR", "--data-dir"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl", "wget"}, Origin: Listed}
			f.Server = Fact[[]string]{Value: []string{"typesense-server"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "TYPESENSE_DATA_DIR"}, Setting{Name: "--data-dir"}, Setting{Name: "--config"}}, Requirement{Setting{Name: "TYPESENSE_API_KEY"}, Setting{Name: "--api-key"}, Setting{Name: "--config"}}}, Origin: Listed}
			return f
		},
	},
	559: { // ubuntu
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Terminal = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	560: { // umputun/remark42
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/srv/var"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"REMARK_URL"}, Origin: Listed}
			return f
		},
	},
	561: { // unleashorg/unleash-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4242}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 4242, Path: "/health"}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 15000000000, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"UNLEASH_URL"}, Origin: Listed}
			return f
		},
	},
	562: { // vabene1111/recipes
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/recipes/mediafiles"}, Origin: Listed}
			return f
		},
	},
	563: { // valkey/valkey
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
	564: { // varnish
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"7", "7-*", "7.[2-9]*", "8*", "latest", "alpine", "fresh*"}, facts: func(f Facts) Facts {
				f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
				return f
			}},
		},
	},
	565: { // vaultwarden/server
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
	566: { // vectorim/element-web
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 80, Path: "/config.json"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	567: { // verdaccio/verdaccio
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{4873}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/verdaccio/storage"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 10001, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Lacks = Fact[[]string]{Value: []string{"curl"}, Origin: Listed}
			return f
		},
	},
	568: { // vernemq/vernemq
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.TCP = Fact[[]int]{Value: []int{1883}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "DOCKER_VERNEMQ_ACCEPT_EULA", Value: "yes"}, Setting{Name: "/vernemq/etc/*"}}}, Origin: Listed}
			f.Backend = Fact[string]{Value: "broker", Origin: Listed}
			return f
		},
	},
	569: { // vespaengine/vespa
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080, 19071}, Origin: Listed}
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/vespa/logs", "/opt/vespa/var"}, Origin: Listed}
			return f
		},
	},
	570: { // victoriametrics/victoria-metrics
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8428}, Origin: Listed}
			return f
		},
	},
	571: { // vikunja/vikunja
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3456}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"VIKUNJA_SERVICE_PUBLICURL"}, Origin: Listed}
			return f
		},
	},
	572: { // wallabag/wallabag
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			return f
		},
	},
	573: { // wazuh/wazuh-dashboard
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
	574: { // wazuh/wazuh-indexer
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{9200}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 9200, Path: "/_plugins/_security/health"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/wazuh-indexer"}, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	575: { // wazuh/wazuh-manager
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 4096, Origin: Listed}
			return f
		},
	},
	576: { // weblate/weblate
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Health = Fact[Health]{Value: Health{Port: 8080, Path: "/healthz/"}, Origin: Listed}
			f.Memory = Fact[int]{Value: 3072, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.Migrates = Fact[bool]{Value: true, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/app/data"}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1000, Root: false}, Origin: Listed}
			return f
		},
	},
	577: { // weseek/growi
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{3000}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	578: { // wger/server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.FirstStart = Fact[time.Duration]{Value: 300000000000, Origin: Listed}
			return f
		},
	},
	579: { // wikibase/wdqs
		facts: func(f Facts) Facts {
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"HEAP_SIZE"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			return f
		},
	},
	580: { // woodpeckerci/woodpecker-agent
		facts: func(f Facts) Facts {
			f.Observes = Fact[string]{Value: "docker", Origin: Listed}
			return f
		},
	},
	581: { // woodpeckerci/woodpecker-server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8000}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/lib/woodpecker"}, Origin: Listed}
			f.PublicURL = Fact[[]string]{Value: []string{"WOODPECKER_HOST"}, Origin: Listed}
			f.Requires = Fact[[]Requirement]{Value: []Requirement{Requirement{Setting{Name: "WOODPECKER_HOST"}}}, Origin: Listed}
			return f
		},
	},
	582: { // wordpress
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{80}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/var/www/html"}, Origin: Listed}
			f.Shell = Fact[bool]{Value: true, Origin: Listed}
			f.Connects = Fact[[]Default]{Value: []Default{Default{Name: "WORDPRESS_DB_HOST", Value: "mysql"}}, Origin: Listed}
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
				f.Data = Fact[[]string]{}
				f.OneShot = Fact[bool]{Value: true, Origin: Listed}
				return f
			}},
		},
	},
	583: { // wso2/wso2am
		facts: func(f Facts) Facts {
			f.HTTPS = Fact[[]int]{Value: []int{8243, 9443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 802, Root: false}, Origin: Listed}
			return f
		},
	},
	584: { // xwiki
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.Heap = Fact[int]{Value: 1024, Origin: Listed}
			f.HeapIn = Fact[[]string]{Value: []string{"JAVA_OPTS"}, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/usr/local/xwiki"}, Origin: Listed}
			return f
		},
	},
	585: { // yacy/yacy_search_server
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8090}, Origin: Listed}
			f.HTTPS = Fact[[]int]{Value: []int{8443}, Origin: Listed}
			f.JVMs = Fact[int]{Value: 1, Origin: Listed}
			f.Data = Fact[[]string]{Value: []string{"/opt/yacy_search_server/DATA"}, Origin: Listed}
			return f
		},
	},
	586: { // yugabytedb/yugabyte
		facts: func(f Facts) Facts {
			f.Memory = Fact[int]{Value: 2048, Origin: Listed}
			f.CPU = Fact[float64]{Value: 2, Origin: Listed}
			f.LocalDisk = Fact[bool]{Value: true, Origin: Listed}
			f.Backend = Fact[string]{Value: "database", Origin: Listed}
			return f
		},
	},
	587: { // zabbix/zabbix-server-mysql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{10051}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	588: { // zabbix/zabbix-server-pgsql
		facts: func(f Facts) Facts {
			f.TCP = Fact[[]int]{Value: []int{10051}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	589: { // zabbix/zabbix-web-nginx-mysql
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	590: { // zabbix/zabbix-web-nginx-pgsql
		facts: func(f Facts) Facts {
			f.HTTP = Fact[[]int]{Value: []int{8080}, Origin: Listed}
			f.User = Fact[User]{Value: User{ID: 1997, Root: false}, Origin: Listed}
			return f
		},
	},
	591: { // zhenghaoz/gorse-in-one
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*cuda*", "*mkl*", "*openblas*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				f.Holds = Fact[[]string]{}
				return f
			}},
		},
	},
	592: { // zhenghaoz/gorse-master
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*cuda*", "*mkl*", "*openblas*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				f.Holds = Fact[[]string]{}
				return f
			}},
		},
	},
	593: { // zhenghaoz/gorse-server
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*cuda*", "*mkl*", "*openblas*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				f.Holds = Fact[[]string]{}
				return f
			}},
		},
	},
	594: { // zhenghaoz/gorse-worker
		facts: func(f Facts) Facts {
			f.Shell = Fact[bool]{Value: false, Origin: Listed}
			f.Holds = Fact[[]string]{Value: []string{"/etc/ssl/certs/ca-certificates.crt"}, Origin: Listed}
			return f
		},
		tags: []variant{
			{match: []string{"*cuda*", "*mkl*", "*openblas*"}, facts: func(f Facts) Facts {
				f.Shell = Fact[bool]{}
				f.Holds = Fact[[]string]{}
				return f
			}},
		},
	},
	595: { // zookeeper
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
