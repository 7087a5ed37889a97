package images

import "testing"

// What a program needs is known of each image that has it; where it keeps data and who it runs as is not.
func TestSizesOfBitnami(t *testing.T) {
	cassandra, _ := Lookup("cassandra:4.0")
	for _, image := range []string{"bitnami/cassandra:4.0", "docker.io/bitnamilegacy/cassandra:4.0.11-debian-11-r5", "public.ecr.aws/bitnami/cassandra"} {
		facts, ok := Lookup(image)
		if ok {
			t.Errorf("%s is known itself", image)
		}
		if !facts.JVMs.Known() || facts.JVMs != cassandra.JVMs {
			t.Errorf("%s has %v programs on a JVM", image, facts.JVMs)
		}
		if facts.Data.Known() || facts.User.Known() || facts.Backend.Known() {
			t.Errorf("%s is taken for cassandra", image)
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
	if facts, ok := Lookup("bitnamilegacy/airflow:2"); ok || facts.CPU.Value != 1 || facts.Memory.Value != 2048 || facts.FirstRun.Known() {
		t.Errorf("Airflow: %+v", facts)
	}
	for _, program := range []string{"airflow", "grafana", "jenkins", "kafka", "keycloak", "minio", "mongodb", "opensearch", "postgresql", "prometheus"} {
		if _, ok := Lookup(published(program)); !ok {
			t.Errorf("%s is not in the table", published(program))
		}
	}
}
