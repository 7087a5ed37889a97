package images

import "testing"

// What a program needs is known of each image that has it; where it keeps data and who it runs as is not.
func TestSizesOfBitnami(t *testing.T) {
	cassandra, _ := Lookup("cassandra:4.0")
	neo4j, _ := Lookup("neo4j:5")
	for _, image := range []string{"bitnami/neo4j:5", "docker.io/bitnamilegacy/neo4j:5.26.0-debian-12-r0", "public.ecr.aws/bitnami/neo4j"} {
		facts, ok := Lookup(image)
		if ok {
			t.Errorf("%s is known itself", image)
		}
		if !facts.JVMs.Known() || facts.JVMs != neo4j.JVMs {
			t.Errorf("%s has %v programs on a JVM", image, facts.JVMs)
		}
		if facts.Data.Known() || facts.User.Known() || facts.Backend.Known() {
			t.Errorf("%s is taken for neo4j", image)
		}
	}
	if facts, _ := Lookup("bitnamilegacy/keycloak:24"); facts.Memory.Value != 1250 || facts.Requires.Known() {
		t.Errorf("Keycloak: %+v", facts)
	}
	if facts, ok := Lookup("bitnami/elasticsearch:8"); !ok || facts.Heap.Value != 1024 || facts.Data.Value[0] != "/bitnami/elasticsearch/data" {
		t.Errorf("Elasticsearch: %+v", facts)
	}
	if facts, _ := Lookup("example/cassandra"); facts.JVMs.Known() {
		t.Error("an image by others has the sizes of cassandra")
	}
	if facts, _ := Lookup("bitnami/airflow:2"); facts.CPU.Value != 1 || facts.Memory.Value != 2048 || facts.FirstRun.Known() {
		t.Errorf("Airflow: %+v", facts)
	}
	if facts, ok := Lookup("bitnami/cassandra:4.0"); !ok || facts.JVMs != cassandra.JVMs || facts.Data.Value[0] != "/bitnami" {
		t.Errorf("Cassandra: %+v", facts)
	}
	for _, program := range []string{
		"airflow", "alertmanager", "consul", "dex", "gitea", "grafana", "grafana-loki", "grafana-tempo", "jenkins", "jupyterhub", "kafka",
		"keycloak", "mastodon", "milvus", "minio", "mlflow", "mongodb", "oauth2-proxy", "opensearch", "opensearch-dashboards", "postgresql",
		"prometheus", "redis-cluster", "scylladb", "seaweedfs", "superset", "vault",
	} {
		if _, ok := Lookup(published(program)); !ok {
			t.Errorf("%s is not in the table", published(program))
		}
	}
}
