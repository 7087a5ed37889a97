package lower

import (
	"slices"
	"strings"
	"testing"
)

// TestToForward offers port-forward for what should not be open to everyone, if nothing in the project is for the internet.
func TestToForward(t *testing.T) {
	t.Parallel()
	const database = "  db:\n    image: postgres:17\n    ports: ['5432:5432']\n"
	for _, c := range []struct {
		services string
		want     []string
	}{
		{database, []string{"db"}},
		{database + "  cache:\n    image: redis:8\n    ports: ['127.0.0.1:6379:6379']\n", []string{"db"}},
		{database + "  api:\n    image: kong:3\n    ports: ['8001:8001']\n", []string{"api", "db"}},
		{database + "  web:\n    image: nginx:1\n    ports: ['80:80']\n", nil},
		{database + "  web:\n    image: acme/web\n    ports: ['4567:4567']\n", nil}, // which browsers may use
		{database + "  names:\n    image: acme/names\n    ports: ['53:53/udp']\n", nil},
		{database + "  things:\n    image: eclipse-mosquitto:2\n    ports: ['1883:1883']\n", nil}, // for devices
		{database + "  way:\n    image: cloudflare/cloudflared\n", nil},
		{database + "  web:\n    image: acme/web\n    labels: {traefik.http.routers.web.rule: Host(`a.example.com`)}\n", nil},
		{database + "    read_only: true\n", nil},
		{database + "    x-aws-exec: false\n", nil},
		{database + "    deploy: {mode: replicated-job}\n", nil},
		{database + "    networks: [back]\nnetworks:\n  back: {internal: true}\n", nil},
		{database + "    networks: [back, front]\nnetworks:\n  back: {internal: true}\n  front: {}\n", []string{"db"}},
	} {
		l := loweredFrom(t, "services:\n"+c.services)
		if got := slices.Sorted(slices.Values(l.plan.ToForward)); !slices.Equal(got, c.want) {
			t.Errorf("%s%q, not %q", c.services, got, c.want)
		}
	}
}

// TestNotReachedByForwarding warns that nothing is reachable unless sessions are allowed where the port is, and the port is not for
// browsers.
func TestNotReachedByForwarding(t *testing.T) {
	t.Parallel()
	const database = "  db:\n    image: postgres:17\n    ports: ['5432:5432']\n"
	for services, want := range map[string]bool{
		database:                                                         true,
		database + "    x-aws-exec: true\n":                              false,
		database + "    x-aws-exec: false\n":                             true,
		database + "    x-aws-exec: 'yes'\n":                             true,
		database + "    x-aws-exec: [true]\n":                            true,
		database + "    x-aws-exec: true\n    read_only: true\n":         true,
		database + "  app:\n    image: acme/app\n    x-aws-exec: true\n": true,
		database + "    network_mode: service:app\n  app:\n    image: acme/app\n    x-aws-exec: true\n":                  false,
		"  web:\n    image: acme/web\n    ports: ['4567:4567']\n    x-aws-exec: true\n":                                  true,
		"  names:\n    image: acme/names\n    ports: ['53:53/udp']\n    x-aws-exec: true\n":                              true,
		broker("EXTERNAL://localhost:9094") + "    x-aws-exec: true\n":                                                   false,
		broker("EXTERNAL://kafka.example.com:9094") + "    x-aws-exec: true\n":                                           true,
		broker("EXTERNAL://localhost:9094,INSIDE://broker:9092") + "    x-aws-exec: true\n":                              false,
		broker("INSIDE://localhost:9094,EXTERNAL://broker:9999") + "    x-aws-exec: true\n":                              true,
		strings.ReplaceAll(broker("EXTERNAL://localhost:9094"), "9094:9094", "9094:9094/udp") + "    x-aws-exec: true\n": true,
	} {
		if got := reports(t, kindNotReached, "services:\n"+services); got != want {
			t.Errorf("%sreported %v", services, got)
		}
	}
}

// broker is one that advertises addresses.
func broker(advertised string) string {
	return "  broker:\n    image: apache/kafka:4.0.0\n    ports: ['9094:9094']\n    environment:\n" +
		"      KAFKA_LISTENERS: INSIDE://:9092,EXTERNAL://:9094\n      KAFKA_ADVERTISED_LISTENERS: " + advertised + "\n"
}

// TestAdministration finds the pages by which everyone who reaches them would control a cluster.
func TestAdministration(t *testing.T) {
	t.Parallel()
	const note = "meant for administrators and programs"
	flink := func(port, properties string) string {
		return web("    image: acme/flink\n    ports: ['" + port + ":" + port + "']\n    environment: {FLINK_PROPERTIES: " + properties + "}")
	}
	const proxy = "    image: haproxy:3\n    ports: ['15672:15672', '9000:9000']\n"
	const queue = "  queue:\n    image: rabbitmq:4-management\n"
	for compose, want := range map[string]int{
		flink("9091", "'rest.port: 9091'"):               1,
		flink("9091", "'rest.bind-port: 9092'"):          0,
		flink("8081", "'jobmanager.rpc.address: web'"):   1,
		flink("8081", ""):                                0,
		web(proxy + "    depends_on: [queue]\n" + queue): 1,
		web(proxy + queue):                               0,
		web(proxy + "    depends_on: {queue: {condition: service_started, required: false}}\n" + queue + "    profiles: [off]\n"): 0,
	} {
		l, n := loweredFrom(t, compose), 0
		for _, p := range l.closedPorts {
			if p.why.note == note {
				n++
			}
		}
		if n != want {
			t.Errorf("%s: %d ports, not %d", compose, n, want)
		}
	}
}
