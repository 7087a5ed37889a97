package source

import (
	"testing"
)

// overridden is a project that writes attributes in every way that Compose knows.
const overridden = `--- base.yml
include: [inc/compose.yml]
x-defaults: &defaults
  restart: always
services:
  web:
    <<: *defaults
    image: nginx:${TAG:-1}
    environment:
      - A=1
      - B=2
    volumes:
      - ./src:/app
      - cache:/cache
      - ./old:/data
    ports: ["8080:80", "9000-9010:9000-9010/udp", "53:53/udp", "53:53"]
    deploy:
      replicas: 1
  worker:
    extends: {file: common/svc.yml, service: base}
  batch:
    extends: worker
    image: busybox
volumes:
  cache:
--- over.yml
services:
  web:
    environment: [B=3]
    volumes: ["./new:/data", {type: volume, source: logs, target: /logs}]
    ports:
      - target: 443
        published: "8443"
    deploy: !override
      replicas: 2
---
services:
  web:
    deploy: {replicas: 3}
--- common/svc.yml
services:
  base:
    mem_limit: 64m
    extends: {file: sub/deep.yml, service: root}
--- common/sub/deep.yml
services:
  root:
    user: nobody
--- inc/compose.yml
services:
  db:
    image: mongo
    healthcheck:
      interval: 5s
      test: [CMD, ping]
    env_file: ./db.env
`

func TestLocate(t *testing.T) {
	s := newProject(t, overridden, "base.yml", "over.yml").set()
	for _, test := range []struct {
		path []string
		key  string
	}{
		{[]string{"services", "web", "image"}, "base.yml:7:5"},
		{[]string{"services", "web", "environment", "A"}, "base.yml:9:9"},
		{[]string{"services", "web", "environment", "B"}, "over.yml:3:19"},
		{[]string{"services", "web", "restart"}, "base.yml:3:3"},
		{[]string{"services", "web", "volumes", "/app"}, "base.yml:12:9"},
		{[]string{"services", "web", "volumes", "cache"}, "base.yml:13:9"},
		{[]string{"services", "web", "volumes", "/data"}, "over.yml:4:15"},
		{[]string{"services", "web", "volumes", "/logs"}, "over.yml:4:30"},
		{[]string{"services", "web", "volumes", "/logs", "source"}, "over.yml:4:45"},
		{[]string{"services", "web", "ports", "80"}, "base.yml:15:13"},
		{[]string{"services", "web", "ports", "8080:80/tcp"}, "base.yml:15:13"},
		{[]string{"services", "web", "ports", "9003:9003/udp"}, "base.yml:15:24"},
		{[]string{"services", "web", "ports", "53:53/udp"}, "base.yml:15:51"},
		{[]string{"services", "web", "ports", "53/tcp"}, "base.yml:15:64"},
		{[]string{"services", "web", "ports", "443"}, "over.yml:6:9"},
		{[]string{"services", "web", "ports", "8443:443/tcp"}, "over.yml:6:9"},
		{[]string{"services", "web", "ports", "443", "published"}, "over.yml:7:9"},
		{[]string{"services", "web", "deploy", "replicas"}, "over.yml:13:14"},
		{[]string{"services", "worker", "mem_limit"}, "common/svc.yml:3:5"},
		{[]string{"services", "worker", "user"}, "common/sub/deep.yml:3:5"},
		{[]string{"services", "batch", "user"}, "common/sub/deep.yml:3:5"},
		{[]string{"services", "db", "healthcheck", "interval"}, "inc/compose.yml:5:7"},
		{[]string{"services", "db", "healthcheck", "test", "[1]"}, "inc/compose.yml:6:19"},
		// what nobody wrote: the nearest thing around it, in the first file
		{[]string{"services", "web", "healthcheck"}, "base.yml:5:3"},
		{[]string{"services", "web", "deploy", "placement"}, "base.yml:16:5"},
		{[]string{"services", "web", "volumes", "/other"}, "base.yml:11:5"},
		{[]string{"services", "nowhere"}, "base.yml:4:1"},
		{[]string{"secrets", "key"}, ":0:0"},
		{nil, ":0:0"},
	} {
		if got := s.Locate(test.path...).String(); got != test.key {
			t.Errorf("%v is at %s, want %s", test.path, got, test.key)
		}
	}
}

// TestLocatePath finds an item by the absolute path that the loader makes of it.
func TestLocatePath(t *testing.T) {
	p := newProject(t, overridden, "base.yml", "over.yml")
	for path, want := range map[string]string{"/src": "base.yml:12:9", "/new": "over.yml:4:15"} {
		if got := p.set().Locate("services", "web", "volumes", p.dir+path).String(); got != want {
			t.Errorf("%s is at %s, want %s", path, got, want)
		}
	}
}

func TestExact(t *testing.T) {
	s := newProject(t, overridden, "base.yml", "over.yml").set()
	for path, want := range map[string]bool{"image": true, "restart": true, "environment": true, "healthcheck": false} {
		if got := s.Exact("services", "web", path); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
	if s.Exact("services", "web", "ports", "8081:80") {
		t.Error("a port that is not published there is exact")
	}
}

// TestSpans checks what is underlined, for the key and for the value.
func TestSpans(t *testing.T) {
	s := one(t, `x-list: &list [a, b]
services:
  web: # a comment
    image: nginx # another
    "hostname": "größe" # umlauts count once
    command: 'it''s'
    user: "a\"b"
    entrypoint: !override [run]
    working_dir: &dir /srv
    domainname: *dir
    cap_add: *list
    environment: ["KEY=some value", EMPTY=, 'UNSET']
    labels:
      long: >-
        folded
      plain: goes
        on
    init:
`).set()
	for _, test := range []struct {
		path       []string
		key, value string
	}{
		{[]string{"image"}, "image", "nginx"},
		{[]string{"hostname"}, `"hostname"`, `"größe"`},
		{[]string{"command"}, "command", "'it''s'"},
		{[]string{"user"}, "user", `"a\"b"`},
		{[]string{"entrypoint"}, "entrypoint", "["},
		{[]string{"working_dir"}, "working_dir", "/srv"},
		{[]string{"domainname"}, "domainname", "*dir"},
		{[]string{"cap_add"}, "cap_add", "*list"},
		{[]string{"cap_add", "b"}, "b", "b"},
		{[]string{"environment", "KEY"}, `"KEY`, "some value"},
		{[]string{"environment", "EMPTY"}, "EMPTY", "EMPTY"},
		{[]string{"environment", "UNSET"}, "'UNSET'", "'UNSET'"},
		{[]string{"environment", "KEY=some value"}, `"KEY=some value"`, `"KEY=some value"`},
		{[]string{"labels"}, "labels", "labels"},
		{[]string{"labels", "long"}, "long", ">-"},
		{[]string{"labels", "plain"}, "plain", "goes"},
		{[]string{"init"}, "init", "init"},
	} {
		path := append([]string{"services", "web"}, test.path...)
		if got := underlined(s, s.Locate(path...)); got != test.key {
			t.Errorf("key of %v: %s, want %s", test.path, got, test.key)
		}
		if got := underlined(s, s.LocateValue(path...)); got != test.value {
			t.Errorf("value of %v: %s, want %s", test.path, got, test.value)
		}
	}
}

func underlined(s *Set, p Pos) string {
	return string([]rune(s.Line(p))[p.Column-1 : p.EndColumn-1])
}

// TestNoEnd goes through files that refer to themselves.
func TestNoEnd(t *testing.T) {
	for name, archive := range map[string]string{
		"include": "--- compose.yaml\ninclude: [other.yaml]\n--- other.yaml\ninclude: [compose.yaml]\n",
		"extends": "--- compose.yaml\nservices: {a: {extends: b}, b: {extends: {file: other.yaml, service: c}}}\n" +
			"--- other.yaml\nservices: {c: {extends: {file: compose.yaml, service: a}}}\n",
		"anchor": "--- compose.yaml\nservices: &s {web: &a {labels: *a, <<: *a, x: *s}}\n",
		"merge":  "--- compose.yaml\nservices: &s\n  <<: [*s, *s]\n",
	} {
		t.Run(name, func(t *testing.T) {
			s := newProject(t, archive).set()
			s.Locate("services", "a", "image")
			s.Locate("services", "web", "labels", "labels", "x", "web")
			s.Precheck()
			s.violations(nil)
			s.Fragments("services")
			s.Without(Path{"services", "a", "image"})
		})
	}
}

func TestFragments(t *testing.T) {
	p := newProject(t, `--- compose.yaml
x-common: &common {Retention: !Ref Days, Name: "${NAME}-$$x"}
x-aws-cloudformation:
  Resources:
    First: {<<: *common, Name: own}
    Second: *common
--- override.yaml
x-aws-cloudformation:
  Outputs: {A: !GetAtt B.C}
`, "compose.yaml", "override.yaml")
	p.environment["NAME"] = "demo"
	var got []string
	for _, n := range p.set().Fragments("x-aws-cloudformation") {
		got = append(got, flow(n))
	}
	want := []string{
		"{Resources: {First: {Name: own, Retention: !Ref Days}, Second: {Retention: !Ref Days, Name: demo-$x}}}",
		"{Outputs: {A: !GetAtt B.C}}",
	}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestFragmentsReset(t *testing.T) {
	for tag, want := range map[string]int{"{B: 1}": 2, "!override {B: 1}": 1, "!reset null": 0} {
		s := newProject(t, "--- compose.yaml\nx-a: {A: 1}\n--- override.yaml\nx-a: "+tag+"\n", "compose.yaml", "override.yaml").set()
		if got := s.Fragments("x-a"); len(got) != want {
			t.Errorf("%s: %d fragments, want %d", tag, len(got), want)
		}
	}
}

func TestDefinition(t *testing.T) {
	s := newProject(t, overridden, "base.yml", "over.yml").set()
	if got := s.Definition("services", "web").String(); got != "base.yml:5:3" {
		t.Errorf("web is defined at %s", got)
	}
	if got := s.Definition("services", "nowhere"); got != (Pos{}) {
		t.Errorf("what nobody wrote is defined at %s", got)
	}
}
