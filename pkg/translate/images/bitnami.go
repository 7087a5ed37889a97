package images

import "strings"

// packagers are where images of programs are found that others publish, too.
var packagers = [...]string{"bitnami/", "bitnamilegacy/", "public.ecr.aws/bitnami/"}

// sized adds to what is known of an image by Bitnami how much the program in it needs, by the image that others publish: its paths, users
// and variables differ, but the program is the same.
func sized(facts Facts, image, tag string) Facts {
	for _, packager := range packagers {
		program, isPackaged := strings.CutPrefix(image, packager)
		if !isPackaged {
			continue
		}
		of, _ := lookup(published(program), tag)
		facts.Memory, facts.CPU = known(facts.Memory, of.Memory), known(facts.CPU, of.CPU)
		facts.Heap, facts.JVMs = known(facts.Heap, of.Heap), known(facts.JVMs, of.JVMs)
		facts.FirstStart = known(facts.FirstStart, of.FirstStart)
	}
	return facts
}

// known is the first of two facts that is known.
func known[T any](fact, other Fact[T]) Fact[T] {
	if fact.Known() {
		return fact
	}
	return other
}

// published is the name of the image that is published by others, where it differs from that of the program.
func published(program string) string {
	switch program {
	case "airflow", "airflow-scheduler", "airflow-worker":
		return "apache/airflow"
	case "alertmanager":
		return "prom/alertmanager"
	case "consul":
		return "hashicorp/consul"
	case "dex":
		return "dexidp/dex"
	case "gitea":
		return "gitea/gitea"
	case "grafana":
		return "grafana/grafana"
	case "grafana-loki":
		return "grafana/loki"
	case "grafana-tempo":
		return "grafana/tempo"
	case "jenkins":
		return "jenkins/jenkins"
	case "jupyterhub":
		return "jupyterhub/jupyterhub"
	case "kafka":
		return "apache/kafka"
	case "keycloak":
		return "quay.io/keycloak/keycloak"
	case "mastodon":
		return "ghcr.io/mastodon/mastodon"
	case "milvus":
		return "milvusdb/milvus"
	case "minio":
		return "minio/minio"
	case "mlflow":
		return "ghcr.io/mlflow/mlflow"
	case "mongodb", "mongodb-sharded":
		return "mongo"
	case "oauth2-proxy":
		return "quay.io/oauth2-proxy/oauth2-proxy"
	case "opensearch":
		return "opensearchproject/opensearch"
	case "opensearch-dashboards":
		return "opensearchproject/opensearch-dashboards"
	case "postgresql", "postgresql-repmgr":
		return "postgres"
	case "prometheus":
		return "prom/prometheus"
	case "redis-cluster", "redis-sentinel":
		return "redis"
	case "scylladb":
		return "scylladb/scylla"
	case "seaweedfs":
		return "chrislusf/seaweedfs"
	case "superset":
		return "apache/superset"
	case "vault":
		return "hashicorp/vault"
	}
	return program
}
