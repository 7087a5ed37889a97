package fastload

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/transform"
	"github.com/compose-spec/compose-go/v2/tree"
)

// cases are projects that are loaded fast, or left to the loader, for one reason each.
var cases = []struct {
	name  string
	fast  bool
	files []string
}{
	{"plain", true, []string{"services: {web: {image: a}}"}},
	{"two files", true, []string{
		"services: {web: {image: a, ports: ['80:80'], environment: {A: '1'}, command: [a]}}",
		"services: {web: {ports: ['80:80', '81:81'], environment: ['A=2', B], command: b}}\nx-aws-vpc: a",
	}},
	{"variables", true, []string{
		"services: {web: {image: 'a:${TAG}', environment: {A: '${NONE:-b}', B: $$c}, mem_limit: '${NUMBER}g'}}",
	}},
	{"numbers of variables", true, []string{
		"services: {web: {image: a, scale: '${NUMBER}', privileged: '${TRUE}', cpus: '${NUMBER}.5', umask: '077'}}",
		"services: {web: {ulimits: {nofile: '${NUMBER}'}}}",
	}},
	{"project's name", true, []string{"name: 'My ${TAG}'\nservices: {web: {image: '${COMPOSE_PROJECT_NAME}'}}"}},
	{"name in the second file", true, []string{
		"services: {web: {image: '$COMPOSE_PROJECT_NAME'}}",
		"name: second\nservices: {web: {}}",
	}},
	{"version", true, []string{"version: '3.8'\nservices: {web: {image: a}}"}},
	{"merge keys", true, []string{
		"x-a: &a {image: a, labels: {l: '1'}}\n" +
			"x-b: &b {image: b, user: '1', <<: *a}\nservices: {web: {<<: *b, image: c}, x: {<<: [*a, *b]}}",
	}},
	{"merged list", true, []string{"x-a: &a [{image: a}, {image: b, user: '1'}]\nservices: {web: {<<: *a}}"}},
	{"tags of CloudFormation", true, []string{
		"services: {web: {image: a}}\nx-aws-cloudformation: {A: !GetAtt B.Arn, C: !Sub ['${TAG}', {D: !Ref E}], F: !If [a, 1, 2]}",
	}},
	{"ways to write numbers", true, []string{
		"services: {web: {image: a}}\nx-a: [0x1f, 0o17, 017, 1_000, +12, -7, 1.50, .5, 1e3, 0b11, ~, True]",
	}},
	{"dates", true, []string{"services: {web: {image: a}}\nx-a: [2012-10-17, 2001-12-14 21:59:43.1, 2001-12-14T21:59:43Z]"}},
	{"mounts", true, []string{
		"services: {web: {image: a, volumes: ['./a:/b:ro', 'v:/v', {type: bind, source: ~/c, target: /c/}]}}\nvolumes: {v: }",
	}},
	{"reset", true, []string{
		"services: {web: {image: a, ports: ['80:80'], labels: {a.b: c, d: e}}, x: {image: b}}\n" +
			"networks: {default: {external: true, name: a}}",
		"services: {web: {ports: !reset [], labels: {a.b: !reset null}}, x: !reset null}\nnetworks: {default: {external: !reset null}}",
	}},
	{"override", true, []string{
		"services: {web: {image: a, ports: ['80:80'], environment: [A=b, C=d], privileged: true}}",
		"services: {web: {ports: !override ['${NUMBER}:81'], environment: !override {C: '${TAG}'}, privileged: !override 'no'}}",
	}},
	{"reset of nothing", true, []string{"services: {web: {image: a, ports: !reset ['80:80'], user: !override b}}"}},
	{"one mount in two files", true, []string{
		"services: {web: {image: a, volumes: ['./a:/b', 'v:/v']}}\nvolumes: {v: }",
		"services: {web: {volumes: ['./c:/b', {type: volume, source: v, target: /v, read_only: true}]}}",
	}},
	{"external by another name", true, []string{
		"services: {web: {image: a, networks: [n], configs: [c], secrets: [s], volumes: ['v:/v']}}\n" +
			"networks: {n: {external: {name: a}}}\nvolumes: {v: {external: {name: a}}}\n" +
			"configs: {c: {external: {name: a}}}\nsecrets: {s: {external: {name: a}}}",
	}},
	{"device of a volume", true, []string{
		"services: {web: {image: a, volumes: ['v:/v']}}\nvolumes: {v: {driver: local, driver_opts: {type: none, o: bind, device: ./a}}}",
	}},
	{"empty server", true, []string{"services: {web: {image: a, dns: ['', 1.1.1.1]}}"}},
	{"watch", true, []string{
		"services: {web: {image: a, build: ., develop: {watch: [{action: sync, path: ./a, target: /a, ignore: b}]}}}",
	}},
	{"hooks and jobs", true, []string{
		"services: {web: {image: a, pre_start: [{command: b, volumes: ['./c:/c']}]}}\n" +
			"jobs: {j: {image: a, triggers: {manual: true}, depends_on: [web]}}",
	}},

	{"minus nothing", false, []string{"services: {web: {image: a}}\nx-a: -0"}},
	{"more than an int", false, []string{"services: {web: {image: a}}\nx-a: 18446744073709551615"}},
	{"not a number", false, []string{"services: {web: {image: a}}\nx-a: .nan"}},
	{"date for a text", false, []string{"services: {web: {image: a, hostname: 2020-01-01}}"}},
	{"explicit type", false, []string{"services: {web: {image: !!str a}}"}},
	{"number as key", false, []string{"services: {web: {image: a, labels: {1: a}}}"}},
	{"key twice", false, []string{"services: {web: {image: a, image: b}}"}},
	{"reset in a list", false, []string{"services: {web: {image: a, ports: ['80:80']}}", "services: {web: {ports: [!reset a]}}"}},
	{"reset in an anchor", false, []string{"x-a: &a {image: !reset a, user: b}\nservices: {web: {<<: *a, image: c}}"}},
	{"reset of a former name", false, []string{
		"services: {web: {image: a, develop: {watch: []}}}",
		"services: {web: {x-develop: !reset {}}}",
	}},
	{"two documents", false, []string{"services: {web: {image: a}}\n---\nservices: {web: {image: b}}"}},
	{"nothing", false, []string{""}},
	{"no services", false, []string{"version: '3'"}},
	{"alias in itself", false, []string{"services: {web: {image: a}}\nx-a: &a {b: *a}"}},
	{"anchor merged on two levels", false, []string{"x-a: &a {x-b: c}\nservices: {web: {image: a, <<: *a, deploy: {<<: *a}}}"}},
	{"anchor merged side by side", true, []string{
		"x-a: &a {x-b: c}\nservices: {web: {image: a, <<: *a}, x: {image: b, <<: *a, labels: {c: d}}}",
	}},
	{"former name", false, []string{"services: {web: {image: a, x-develop: {watch: [{path: a, action: rebuild}]}}}"}},
	{"former name below", false, []string{
		"services: {web: {image: a, develop: {watch: [{path: a, action: sync, target: /a, x-initialSync: true}]}}}",
	}},
	{"extends", false, []string{"services: {web: {image: a}, b: {extends: web}}"}},
	{"include", false, []string{"include: [other.yaml]\nservices: {web: {image: a}}"}},
	{"services of nothing", false, []string{"services: {web: {image: a}}", "services:"}},
	{"service of nothing", true, []string{"services: {web: {image: a}}", "services: {web: }"}},
	{"text for a service", false, []string{"services: {web: {image: a}}", "services: {web: b}"}},
	{"no address", false, []string{"services: {web: {image: a, ports: [{target: 80, host_ip: b}]}}"}},
	{"external and not", false, []string{"services: {web: {image: a}}\nvolumes: {v: {external: true, driver: local}}"}},
	{"watch of nothing", false, []string{"services: {web: {image: a, build: ., develop: {watch: [{action: rebuild, path: ''}]}}}"}},
	{"count and names of gpus", false, []string{"services: {web: {image: a, gpus: [{count: 1, device_ids: [b]}]}}"}},
	{"count and names of devices", false, []string{
		"services: {web: {image: a, deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1, device_ids: [b]}]}}}}}",
	}},
	{"unknown attribute", false, []string{"services: {web: {image: a, prots: []}}"}},
	{"what makes the loader panic", false, []string{"services: {web: {image: a, volumes: [{type: bind, source: a}]}}"}},
	{"required variable", false, []string{"services: {web: {image: '${NONE:?needed}'}}"}},
	{"no number", false, []string{"services: {web: {image: a, scale: '${WORD}'}}"}},
	{"infinite number", false, []string{"services: {web: {image: a, cpu_percent: inf}}"}},
	{"undefined network", false, []string{"services: {web: {image: a, networks: [b]}}"}},
	{"depends on itself", false, []string{"services: {web: {image: a, depends_on: [web]}}"}},
	{"name of the wrong type", false, []string{"name: 1\nservices: {web: {image: a}}"}},
}

func TestCases(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := sample{files: c.files, directory: t.TempDir(), environment: environment, name: "case"}
			if fast, _ := s.compare(t); fast != c.fast {
				t.Errorf("loaded fast: %t", fast)
			}
		})
	}
}

// TestPatterns holds that no place has both names and a *: a trie takes one of the two.
func TestPatterns(t *testing.T) {
	details := sample{}.details()
	checkPatterns(t, patternsOf(loader.ToOptions(&details, nil).Interpolate.TypeCastMapping))
	checkPatterns(t, patternsOf(transform.DefaultValues))
}

func checkPatterns[T any](t *testing.T, p *patterns[T]) {
	t.Helper()
	if p.below[tree.PathMatchAll] != nil && len(p.below) > 1 {
		t.Errorf("both names and a *: %v", p.below)
	}
	for _, below := range p.below {
		checkPatterns(t, below)
	}
}
