package overlayfile

import (
	"regexp"
	"strings"
	"testing"
)

// TestBrokers says how clients elsewhere reach a broker that stays private beside other ports, unless the port is for this machine alone.
func TestBrokers(t *testing.T) {
	const limited = "{protocol: tcp, allow: [CIDR]}}"
	const shop = "name: shop\nservices:\n  web: {image: nginx, ports: ['80:80']}\n" +
		"  db: {image: postgres, environment: {POSTGRES_PASSWORD: x}, ports: ['5432:5432']}\n" +
		"  other: "
	for lines, want := range map[string]string{
		"{image: eclipse-mosquitto, ports: ['1884:1883']}":           `{target: 1883, published: "1884", x-aws-listener: ` + limited,
		"{image: 'rabbitmq:4', ports: ['5672:5672', '15672:15672']}": `{target: 5672, published: "5672", x-aws-listener: ` + limited,
		"{image: eclipse-mosquitto, ports: ['127.0.0.1:1883:1883']}": "",
		"{image: eclipse-mosquitto, ports: ['1883']}":                "",
		"{image: 'apache/kafka:3.9.0', ports: ['9092:9092']}":        "",
		"{image: redis, ports: ['6379:6379']}":                       "",
		"{image: acme/broker, ports: ['1883:1883']}":                 "",
	} {
		_, text, _ := strings.Cut(string(made(t, shop+lines+"\n").Content), "\n  other:")
		text = regexp.MustCompile(`\n\s*# `).ReplaceAllString(text, " ")
		if strings.Contains(text, "to expose") != (want != "") || !strings.Contains(text, want) {
			t.Errorf("%s: %s", lines, text)
		}
	}
}
