package source

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSyntaxLine checks the line of a mistake, which the parsers often name wrongly.
func TestSyntaxLine(t *testing.T) {
	long := strings.Repeat("  - item\n", 200)
	for _, test := range []struct {
		name, content string
		line          int
		message       string
	}{
		{"indentation", "services:\n  web:\n    image: a\n   ports: []\n", 4, "a line that does not match the lines above it"},
		{"tab", "services:\n  web:\n\timage: a\n", 3, "a tab"},
		{"open list", "a: 1\nservices: [web\nb: 2\n", 2, "a list in brackets"},
		{"open mapping", "a: 1\nservices: {web: 1\nb: 2\n", 2, "a mapping in braces"},
		{"open quote", "a: 1\nb: 'x\nc: 2\n", 2, "a quote"},
		{"open quote in a long file", "a: 1\nb: \"x\nc:\n" + long, 2, "a quote"},
		{"open list in a long file", "a: 1\nb: [x\nc:\n" + long, 2, "a list in brackets"},
		{"mistake after a long list", "c:\n" + long + "d: e: f\n", 202, "a second colon"},
		{"text after a quote", "a: 'x' y\nb: 2\n", 1, "a line that does not match the lines above it"},
		{"missing colon", "services:\n  web:\n    image nginx\n    ports: []\n", 4, "a second colon"},
		{"unknown anchor", "a: 1\nb: *c\n", 2, "an alias"},
		{"at sign", "a: 1\nb: @c\n", 2, "a value begins with a character"},
		{"second colon", "a: 1\nb: c: d\n", 2, "a second colon"},
		{"unknown escape", "a: 1\nb: \"\\q\"\n", 2, "an unknown escape"},
		{"item in a mapping", "a: 1\n- b\n", 2, "a line that does not match the lines above it"},
		{"second document", "a: 1\n---\nb: [x\n", 3, "a list in brackets"},
		{"windows line ends", "a: 1\r\nb: [x\r\n", 2, "a list in brackets"},
		{"not UTF-8", "a: 1\nb: \xff\n", 2, "not UTF-8"},
	} {
		t.Run(test.name, func(t *testing.T) {
			faults := one(t, test.content).set().Precheck()
			if len(faults) != 1 || faults[0].Kind != Syntax {
				t.Fatalf("got %v", faults)
			}
			if f := faults[0]; f.Pos.Line != test.line || !strings.HasPrefix(f.Message, test.message) {
				t.Errorf("line %d: %s, want line %d: %s", f.Pos.Line, f.Message, test.line, test.message)
			}
		})
	}
}

func TestPrecheck(t *testing.T) {
	p := newProject(t, `--- compose.yaml
include: [inc.yaml]
x-common: &common
  hostname: ${HOST?}
services:
  web:
    <<: *common
    image: a
    image: b
    ports: ["a:b:c:d", "${PORT:?}:80"]
    command: !reset "${NOT?}"
  api:
    <<: *common
    extends: {file: base.yaml, service: api}
--- inc.yaml
services:
  db: {image: "${DB?}", image: x}
--- base.yaml
services:
  api: {image: "${API}${"}
`)
	got := describe(p.set().Precheck())
	want := `compose.yaml:3:13-21: interpolation: required variable HOST is not set
  hint: set required variables in the environment, in .env, or with --env-file
compose.yaml:8:5-10: duplicate key: service "web": key "image" appears twice
  hint: it is already on line 7; remove one of the two
compose.yaml:9:13-22: value: service "web": "a:b:c:d" is not a port: the address is not an IP address
  hint: write [IP:][PUBLISHED:]TARGET[/PROTOCOL], as in 8080:80 or 127.0.0.1:5432:5432/tcp
compose.yaml:9:25-34: interpolation: required variable PORT is not set
  hint: set required variables in the environment, in .env, or with --env-file
base.yaml:2:23-25: interpolation: service "api": ${ is a malformed variable
  hint: write ${NAME} or ${NAME:-default}; a literal $ is written $$
inc.yaml:2:16-22: interpolation: required variable DB is not set
  hint: set required variables in the environment, in .env, or with --env-file
inc.yaml:2:25-30: duplicate key: service "db": key "image" appears twice
  hint: it is already on line 2; remove one of the two
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestUnset(t *testing.T) {
	p := newProject(t, `--- compose.yaml
include: [sub/inc.yaml]
x-common: &common
  hostname: ${HOST}
services:
  web:
    <<: *common
    image: "nginx:${TAG}-${TAG}" # ${COMMENT}
    command: ["$$PID", "${A:-${B}}", "${SET}", "${A:+x}", "${C-}"]
    labels:
      text: |
        one
        two $DEEP
        $DEEPER
  api:
    <<: *common
--- sub/inc.yaml
services:
  db: {image: "${FROM_FILE}", hostname: "${NOWHERE}"}
--- sub/.env
FROM_FILE=mongo
`)
	p.environment["SET"] = ""
	var got []string
	for _, f := range p.set().Unset() {
		name := strings.TrimSuffix(strings.TrimPrefix(f.Message, "variable "), " is not set, so it becomes an empty string")
		got = append(got, fmt.Sprintf("%s-%d %s %s", f.Pos, f.Pos.EndColumn, name, f.Path))
	}
	want := []string{
		"compose.yaml:3:13-20 HOST x-common.hostname",
		"compose.yaml:7:19-25 TAG services.web.image",
		"compose.yaml:8:30-34 B services.web.command.",
		"compose.yaml:12:13-18 DEEP services.web.labels.text",
		"compose.yaml:13:9-16 DEEPER services.web.labels.text",
		"sub/inc.yaml:2:42-52 NOWHERE services.db.hostname",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
