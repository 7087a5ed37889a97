package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestHeavyPrograms gives an image that is named after a program what that program needs, and not images for it, in front of it or with a
// client of it.
func TestHeavyPrograms(t *testing.T) {
	t.Parallel()
	least := plan.Size{CPU: 256, Memory: 1024}
	for lines, want := range map[string]plan.Size{
		"    image: acme/shop-opensearch:2.12-0\n    ports: ['9200:9200']":                                {CPU: 512, Memory: 2048},
		"    image: acme/shop-elasticsearch:3\n    expose: [9200]":                                        {CPU: 512, Memory: 2048},
		"    image: acme/shop-elasticsearch:8.14.1\n    expose: [9200]":                                   {CPU: 512, Memory: 1024},
		"    image: acme/my_elasticsearch\n    environment: {ES_JAVA_OPTS: -Xms2g -Xmx2g}":                {CPU: 512, Memory: 3072},
		"    image: ghcr.io/acme/solr\n    volumes: ['index:/var/solr']\nvolumes: {index: {}}":            {CPU: 512, Memory: 1024},
		"    image: acme/keycloak:26\n    command: start --optimized\n    environment: {KC_DB: postgres}": {CPU: 512, Memory: 2048},
		"    image: acme/gitlab\n    environment: {GITLAB_ROOT_PASSWORD: x}":                              {CPU: 1024, Memory: 4096},
		"    image: acme/event-kafka:1\n    ports: ['9092:9092']":                                         {CPU: 512, Memory: 2048},

		"    image: acme/keycloak:16\n    environment: {KEYCLOAK_FRONTEND_URL: 'https://sso.example.com'}": {CPU: 512, Memory: 2048},
		"    image: acme/jenkins:2\n    volumes: ['home:/var/jenkins_home']\nvolumes: {home: {}}":          {CPU: 512, Memory: 2048},
		"    image: acme/ci-jenkins\n    ports: ['50000:50000']":                                           {CPU: 512, Memory: 2048},
		"    image: acme/nexus3:3\n    volumes: ['data:/nexus-data']\nvolumes: {data: {}}":                 {CPU: 512, Memory: 2048},
		"    image: acme/nexus\n    environment: {INSTALL4J_ADD_VM_PARAMS: -Xmx600m}":                      {CPU: 512, Memory: 1024},
		"    image: acme/flow-nifi\n    environment: {NIFI_WEB_HTTP_PORT: 8080}":                           {CPU: 512, Memory: 2048},
		"    image: acme/sonarqube:9\n    environment: {SONAR_JDBC_URL: 'jdbc:postgresql://db/sonar'}":     {CPU: 1024, Memory: 3072},

		"    image: acme/jenkins-agent:1\n    volumes: ['home:/var/jenkins_home']\nvolumes: {home: {}}":        least,
		"    image: acme/jenkins:2\n    environment: {JENKINS_URL: 'http://ci'}":                               least,
		"    image: acme/nexus\n    ports: ['8081:8081']":                                                      least,
		"    image: acme/sonarqube\n    environment: {SONAR_HOST_URL: 'http://sonar', SONAR_TOKEN: x}":         least,
		"    image: acme/shop-opensearch:2.12-0":                                                               least,
		"    image: acme/shopopensearch:2\n    ports: ['9200:9200']":                                           least,
		"    image: acme/opensearch-dashboard:2\n    ports: ['9200:9200']":                                     least,
		"    image: acme/elasticsearch-exporter:1\n    ports: ['9200:9200']":                                   least,
		"    image: acme/elasticsearch-head:5\n    ports: ['9100:9100']":                                       least,
		"    image: acme/nginx-elasticsearch:1\n    ports: ['9200:9200']":                                      least,
		"    image: acme/init-elasticsearch:8.1\n    environment: {discovery.type: single-node}":               least,
		"    image: acme/kafka-ui:1\n    ports: ['9092:9092']":                                                 least,
		"    image: acme/orders-kafka:1\n    environment: {KAFKA_BOOTSTRAP_SERVERS: 'k:9092'}":                 least,
		"    image: acme/cassandra-web:1\n    ports: ['9042:9042']":                                            least,
		"    image: acme/cassandra:1\n    command: cqlsh -f seed.cql\n    environment: {CASSANDRA_SEEDS: db}":  least,
		"    image: acme/pay-keycloak:1\n    environment: {KC_CLIENT: pay, KC_URL: 'https://sso.example.com'}": least,
		"    image: acme/pay-cassandra:1\n    environment: {CASSANDRA_SEEDS: 'a,b'}":                           least,
		"    image: acme/pay-kafka:1\n    environment: {KAFKA_BROKER_ID: 2}":                                   least,
		"    image: acme/pay-neo4j:1\n    environment: {NEO4J_AUTH: a/b}":                                      least,
		"    image: acme/keycloak:1\n    environment: {KEYCLOAK_URL: 'http://sso'}":                            least,
		"    image: acme/keycloak-operator:1\n    environment: {KC_DB: postgres}":                              least,
		"    image: acme/neo4j:1\n    entrypoint: [cypher-shell]\n    environment: {NEO4J_AUTH: a/b}":          least,
	} {
		if s := loweredFrom(t, web(lines)).service("web"); s.Size != want {
			t.Errorf("%s: %+v", lines, s.Size)
		}
	}
}

// TestHeavyHostSetting has a search engine in an image of another publisher do without the setting of the host, as far as its release can.
func TestHeavyHostSetting(t *testing.T) {
	t.Parallel()
	for image, want := range map[string]bool{
		"acme/shop-elasticsearch:8.14.1": true,
		"acme/shop-elasticsearch:v7.17":  true,
		"acme/shop-elasticsearch":        false,
		"acme/shop-elasticsearch:3":      false,
		"acme/shop-elasticsearch:6.8.3":  false,
		"acme/shop-elasticsearch:v6.8.3": false,
		"acme/elasticsearch-curator:8.0": false,
	} {
		l := loweredFrom(t, web("    image: "+image+"\n    ports: ['9200:9200']"))
		s := l.service("web")
		if got := injects(s, "node.store.allow_mmap"); got != want {
			t.Errorf("%s: %t", image, got)
		}
		if found := foundIn(l, kindHostSetting); len(found) > 0 {
			t.Errorf("%s: %q", image, found)
		}
	}
}

// injects reports whether a container has a variable that is not in its file.
func injects(s *plan.Service, name string) bool {
	for _, v := range s.Container.Environment {
		if v.Name == name {
			return true
		}
	}
	return false
}
