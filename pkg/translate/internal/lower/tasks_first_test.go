package lower

import (
	"slices"
	"testing"
)

const withDatabase = "\n    depends_on: [db]\n  db:\n    image: postgres:17"

// TestStepOfNamed knows the step of a program by the name that its image is built under and by a port, if there is no Dockerfile here.
func TestStepOfNamed(t *testing.T) {
	t.Parallel()
	const step = "pnpm exec prisma migrate deploy"
	for lines, want := range map[string]string{
		"hoppscotch-backend:\n    build: .\n    ports: ['3170:3000']":                           step,
		"api:\n    build: .\n    image: acme/hoppscotch-backend:2\n    ports: ['3170:3170']":    step,
		"hoppscotch-backend:\n    build: .\n    ports: ['3000:3000']":                           "",
		"api:\n    build: .\n    ports: ['3170:3170']":                                          "",
		"hoppscotch-backend:\n    build: ./there\n    ports: ['3170:3170']":                     "",
		"hoppscotch-backend:\n    image: hoppscotch/hoppscotch-backend\n    ports: ['80:3000']": step,
	} {
		l := loweredFrom(t, "services:\n  "+lines+withDatabase, "there/Dockerfile", "FROM node:22\nCMD [\"node\", \"main.js\"]\n")
		for _, s := range l.plan.Services {
			got := l.stepOf(s, l.Project.Services[s.Name])
			if s.Name != "db" && (want == "" && got != nil || want != "" && !slices.Contains(got, want)) {
				t.Errorf("%s: %v", lines, got)
			}
		}
	}
}

// TestHasSource finds the files of a program at the top of its build context, and where it starts in a context of several.
func TestHasSource(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dockerfile, schema string
		want               bool
	}{
		{"FROM node:22\nWORKDIR /srv\nCOPY . .\n", "prisma/schema.prisma", true},
		{"FROM node:22\nWORKDIR /srv\nCOPY . .\nWORKDIR apps/api\n", "apps/api/prisma/schema.prisma", true},
		{"FROM node:22\nWORKDIR /srv\nCOPY apps/api .\n", "apps/api/prisma/schema.prisma", true},
		{"FROM node:22\nWORKDIR /srv\nCOPY . .\nWORKDIR apps/web\n", "apps/api/prisma/schema.prisma", false},
		{"FROM node:22\nWORKDIR /srv\nCOPY . .\n", "apps/api/prisma/schema.prisma", false},
		{"FROM node:22\nCOPY apps/api .\n", "apps/api/prisma/schema.prisma", false}, // nobody knows where it starts
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['80:80']\n    command: node main.js"+withDatabase), "Dockerfile", c.dockerfile, c.schema, "x")
		config := l.Project.Services["web"]
		if got := l.hasSource(config, "prisma/schema.prisma"); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
		if step := l.stepOf(l.service("web"), config); (step != nil) != c.want {
			t.Errorf("%+v: %v", c, step)
		}
	}
}
