package lower

import "testing"

// TestRequiredFile is about a program that ends without a file in its directory with data, unless something can have put it there.
func TestRequiredFile(t *testing.T) {
	t.Parallel()
	const image, volumes = "    image: matrixdotorg/synapse:v1.100.0\n", "volumes: {data: {}}\n"
	for lines, want := range map[string]bool{
		image: true,
		image + "    volumes: ['data:/data']\n" + volumes:                                                                                                     true,
		image + "    environment: {SYNAPSE_SERVER_NAME: a.example.com}\n    volumes: ['data:/data']\n" + volumes:                                              true,
		image + "    volumes: ['data:/data', './homeserver.yaml:/data/homeserver.yaml:ro']\n" + volumes:                                                       false,
		image + "    volumes: ['./conf:/data']\n":                                                                                                             true, // a directory with data starts empty on AWS
		image + "    environment: {SYNAPSE_CONFIG_PATH: /etc/a.yaml}\n    volumes: ['data:/data']\n" + volumes:                                                false,
		image + "    command: generate\n    volumes: ['data:/data']\n" + volumes:                                                                              false,
		image + "    volumes: ['data:/data']\n    x-aws-prepare: generate\n" + volumes:                                                                        false,
		image + "    volumes: ['data:/data']\n  first:\n" + image + "    command: generate\n    volumes: ['data:/data']\n" + volumes:                          false,
		image + "    volumes: ['data:/data']\n    configs: [{source: c, target: /data/homeserver.yaml}]\nconfigs: {c: {file: ./homeserver.yaml}}\n" + volumes: false,
		"    build: .\n    volumes: ['data:/data']\n" + volumes:                                                                                               false,
	} {
		files := []string{"homeserver.yaml", "server_name: a\n", "conf/homeserver.yaml", "server_name: a\n", "Dockerfile", "FROM matrixdotorg/synapse\nCOPY a /a\n"}
		if got := reports(t, kindRequired, "services:\n  chat:\n"+lines, files...); got != want {
			t.Errorf("%s: reported %t", lines, got)
		}
	}
}
