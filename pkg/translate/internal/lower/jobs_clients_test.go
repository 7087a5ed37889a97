package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestClientsEnd makes jobs of the images of command-line clients, whatever they are asked, and tells of those that start again each time.
func TestClientsEnd(t *testing.T) {
	t.Parallel()
	const others = "  blog:\n    image: wordpress:6\n    ports: ['80:80']\n"
	for lines, want := range map[string]plan.RunMode{
		"    image: wordpress:cli\n    command: wp core install --url=http://a\n":                           plan.OneOff,
		"    image: wordpress:cli-php8.3\n    command: [--info]\n    depends_on: [blog]\n":                  plan.OneOff,
		"    image: wordpress:cli\n    command: sh -c 'sleep 9; wp plugin list'\n    restart: on-failure\n": plan.OneOff,
		"    image: wordpress:cli\n": plan.OneOff,
		"    image: curlimages/curl:8.8.0\n    command: -fsS http://blog/\n    depends_on: [blog]\n":                    plan.OneOff,
		"    image: quay.io/curl/curl\n    command: http://blog/\n":                                                     plan.OneOff,
		"    image: appropriate/curl\n    command: http://blog/\n":                                                      plan.OneOff,
		"    image: postman/newman\n    command: run /tests.json\n":                                                     plan.OneOff,
		"    image: wordpress:cli\n    command: tail -f /dev/null\n":                                                    plan.LongRunning,
		"    image: curlimages/curl\n    command: sh -c 'while true; do curl http://blog/cron; sleep 60; done'\n":       plan.LongRunning,
		"    image: curlimages/curl\n    command: sh -c 'while sleep 60; do curl http://blog/cron; done'\n":             plan.LongRunning,
		"    image: curlimages/curl\n    command: sh -c 'while [[ true ]]; do curl http://blog/cron; sleep 60; done'\n": plan.LongRunning,
		"    image: curlimages/curl\n    command: http://blog/\n    restart: always\n":                                  plan.LongRunning,
		"    image: curlimages/curl\n    command: sh -c 'until false; do curl http://blog/; sleep 9; done'\n":           plan.LongRunning,
		"    image: curlimages/curl\n    command: sh -c 'while [[ 1 == 1 ]]; do curl http://blog/; sleep 9; done'\n":    plan.LongRunning,
		"    image: amazon/aws-cli\n    entrypoint: bash -c 'for ((;;)); do aws s3 sync a b; sleep 9; done'\n":          plan.LongRunning,
		"    image: curlimages/curl\n    entrypoint: watch\n    command: curl http://blog/\n":                           plan.LongRunning,
		"    image: wordpress:cli\n    command: wp server --host=0.0.0.0\n":                                             plan.LongRunning,
		"    image: curlimages/curl\n    command: http://blog/server\n":                                                 plan.OneOff,
		"    image: wordpress:6-apache\n    command: apache2-foreground\n":                                              plan.LongRunning,
		"    image: acme/curl\n    command: http://blog/\n":                                                             plan.LongRunning,
	} {
		if got := loweredFrom(t, "services:\n  asks:\n"+lines+others).service("asks").RunMode; got != want {
			t.Errorf("%s: %v", lines, got)
		}
	}
	for lines, want := range map[string]bool{
		"    image: curlimages/curl\n    command: http://blog/\n    restart: always\n":                                           true,
		"    image: minio/mc\n    command: mb a/b\n    deploy: {restart_policy: {}}\n":                                           true,
		"    image: composer\n    restart: unless-stopped\n":                                                                     true,
		"    image: curlimages/curl\n    command: http://blog/\n":                                                                false,
		"    image: minio/mc\n    command: mirror --watch a b\n    restart: always\n":                                            false,
		"    image: curlimages/curl\n    command: sh -c 'while sleep 60; do curl http://a; done'\n    restart: always\n":         false,
		"    image: curlimages/curl\n    command: http://blog/\n    restart: always\n    healthcheck: {test: ['CMD', 'true']}\n": false,
		"    image: acme/curl\n    restart: always\n":                                                                            false,
	} {
		if got := reports(t, kindOneOff, "services:\n  asks:\n"+lines+others); got != want {
			t.Errorf("%s: reported %t", lines, got)
		}
	}
}
