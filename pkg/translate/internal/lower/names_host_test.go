package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestHostMachine tells of the machine that Docker runs on wherever a program would look for a server there.
func TestHostMachine(t *testing.T) {
	t.Parallel()
	const image = "    image: acme/app\n"
	const api = "\n  api:\n    image: acme/api\n    ports: ['8081:80']"
	const other = "write the server's address, or add the server as a service"
	for lines, want := range map[string]string{
		image + "    environment: {DB_HOST: host.docker.internal}":                                                         other,
		image + "    environment: {API_URL: 'http://host.docker.internal:8081/v1'}" + api:                                  "write api:80 in place of host.docker.internal:8081",
		image + "    environment: {API_URL: 'http://host.docker.internal:8082/v1'}" + api:                                  other,
		image + "    command: serve --db=docker.for.mac.localhost:5432":                                                    other,
		image + "    environment: {XDEBUG_CONFIG: client_host=host.docker.internal}":                                       "",
		image + "    environment: {MODELS_URL: '${MODELS_URL:-http://host.docker.internal:11434}'}":                        "",
		image + "    environment: {DB_HOST: host.docker.internal.example.com}":                                             "",
		image + "    environment: {DB_HOST: host.docker.internal}\n    extra_hosts: ['host.docker.internal:host-gateway']": other,
		image + "    environment: {DB_HOST: host.docker.internal}\n    extra_hosts: ['other:host-gateway']":                other,
		image + "    environment: {DB_HOST: host.docker.internal}\n  other:\n    image: acme/other\n" +
			"    extra_hosts: ['host.docker.internal:host-gateway']": "",
		"    image: mongo:7\n    command: mongod --replSet rs0\n    ports: ['27017:27017']\n    healthcheck:\n" +
			"      test: [CMD, mongosh, --eval, \"rs.initiate({_id: 'rs0', members: [{_id: 0, host: 'host.docker.internal:27017'}]})\"]": "initiate the " +
			"replica set with localhost in place of host.docker.internal, and add directConnection=true to its clients' URLs",
		image + "    healthcheck: {test: 'curl -f http://host.docker.internal:8081/up'}" + api:     "write api:80 in place of host.docker.internal:8081",
		image + "    healthcheck: {disable: true, test: 'curl -f http://host.docker.internal/up'}": "",
	} {
		l := loweredFrom(t, web(lines))
		var hints []string
		for _, f := range l.Resolve(l.Source) {
			if f.Kind.Code == kindDockerName.Code {
				hints = append(hints, f.Hint)
			}
		}
		if got := strings.Join(hints, "; "); got != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}

// TestHostInsteadOfDropped says of a name in extra_hosts only that it does not resolve, if something uses it, and otherwise that it is
// dropped.
func TestHostInsteadOfDropped(t *testing.T) {
	t.Parallel()
	const gateway = "    image: acme/app\n    extra_hosts: ['host.docker.internal:host-gateway'"
	for lines, want := range map[string]string{
		gateway + "]\n    environment: {DB_HOST: host.docker.internal}": kindDockerName.Code,
		gateway + "]": kindDifferent.Code,
		gateway + ", 'nas.lan:10.0.0.9']\n    environment: {DB_HOST: host.docker.internal}": kindDifferent.Code + " " + kindDockerName.Code,
	} {
		l := loweredFrom(t, web(lines))
		var codes []string
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindDockerName.Code || f.Code == kindDifferent.Code {
				codes = append(codes, f.Code)
			}
		}
		slices.Sort(codes)
		if got := strings.Join(codes, " "); got != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}
