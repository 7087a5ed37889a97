package lower

import "testing"

// TestFirstTLS is about Elasticsearch, which makes a certificate if nobody configures its security and there is no data.
func TestFirstTLS(t *testing.T) {
	t.Parallel()
	const image, volume = "    image: elasticsearch:8.15.0\n", "    volumes: ['docs:/usr/share/elasticsearch/data']\nvolumes: {docs: {}}\n"
	for lines, want := range map[string]bool{
		image + volume: true,
		image + "    environment: {discovery.type: single-node, ELASTIC_PASSWORD: abcdef}\n" + volume:                              true,
		"    image: docker.elastic.co/elasticsearch/elasticsearch:9.0.1\n    environment: [discovery.type=single-node]\n" + volume: true,
		image: false,
		image + "    volumes: ['docs:/usr/share/elasticsearch/data']\nvolumes: {docs: {x-aws-ebs: 20}}\n": false,
		image + "    environment: {xpack.security.enabled: 'false'}\n" + volume:                           false,
		image + "    environment: {xpack.security.enabled: 'true'}\n" + volume:                            false,
		image + "    environment: [xpack.security.http.ssl.enabled=false]\n" + volume:                     false,
		image + "    environment: [xpack.security.autoconfiguration.enabled=true]\n" + volume:             true,
		image + "    environment: [discovery.seed_hosts=a]\n" + volume:                                    false,
		image + "    command: bin/elasticsearch -Expack.security.enabled=false\n" + volume:                false,
		image + "    volumes: ['./es.yml:/usr/share/elasticsearch/config/elasticsearch.yml']\n":           false,
		"    image: elasticsearch:7.17.9\n" + volume:                                                      false,
		"    build: .\n" + volume:                              false,
		"    image: opensearchproject/opensearch:2\n" + volume: false,
	} {
		files := []string{"es.yml", "xpack.security.enabled: false", "Dockerfile", "FROM elasticsearch:8.15.0\nCOPY es.yml /a"}
		if got := reports(t, kindLostCertificate, "services:\n  search:\n"+lines, files...); got != want {
			t.Errorf("%s: reported %t", lines, got)
		}
	}
}
