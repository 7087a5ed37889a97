package load

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// namesOf are the names in a Compose file, beside other files.
func namesOf(t *testing.T, compose string, others map[string]string) *Names {
	t.Helper()
	files := map[string]string{"compose.yaml": compose}
	maps.Copy(files, others)
	names, err := NamesIn(t.Context(), Options{Dir: testfiles.Write(t, files)})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// web is a project with one service, which has some lines of its own.
func web(lines string) string { return "services:\n  web:\n    image: nginx\n" + lines }

// TestUnset finds the variables without a value, and what each of them is for.
func TestUnset(t *testing.T) {
	t.Parallel()
	whole := func(variables ...string) (uses []Use) {
		for _, name := range variables {
			uses = append(uses, Use{"web", name})
		}
		return uses
	}
	for name, c := range map[string]struct {
		compose string
		others  map[string]string
		want    []Unset
	}{
		"none":             {web("    environment: {A: b}\n"), nil, nil},
		"one with a value": {web("    environment: {A: '${TAG}'}\n"), map[string]string{".env": "TAG=1"}, nil},
		"no value":         {web("    environment: [A]\n"), nil, []Unset{{Name: "A", Uses: whole("A")}}},
		"an empty value":   {web("    environment: {A: ''}\n"), nil, []Unset{{Name: "A", Uses: whole("A")}}},
		"another variable": {
			web("    environment: {A: '${PASSWORD}', B: '$PASSWORD'}\n"), nil, []Unset{{Name: "PASSWORD", Uses: whole("A", "B")}},
		},
		"a variable that is empty": {
			web("    environment: {A: '${PASSWORD}'}\n"), map[string]string{".env": "PASSWORD="}, []Unset{{Name: "PASSWORD", Uses: whole("A")}},
		},
		"two of which nothing is left": {
			web("    environment: {A: '${X}${Y}'}\n"), nil, []Unset{{Name: "X", Part: true}, {Name: "Y", Part: true}},
		},
		"a text": {
			web("    environment: {URL: 'db://user:${PASSWORD}@db'}\n"), nil,
			[]Unset{{Name: "PASSWORD", Texts: []Text{{Use{"web", "URL"}, "db://user:", "@db"}}}},
		},
		"a text of a list": {
			web("    environment: ['URL=db://user:${PASSWORD}@db']\n"), nil,
			[]Unset{{Name: "PASSWORD", Texts: []Text{{Use{"web", "URL"}, "db://user:", "@db"}}}},
		},
		"a text that has it twice": {
			web("    environment: {PAIR: '${PASSWORD}-${PASSWORD}'}\n"), nil, []Unset{{Name: "PASSWORD", Part: true}},
		},
		"a text with two": {
			web("    environment: {PAIR: '${X}-${Y}'}\n"), nil, []Unset{
				{Name: "X", Texts: []Text{{Use{"web", "PAIR"}, "", "-"}}, Part: true},
				{Name: "Y", Texts: []Text{{Use{"web", "PAIR"}, "-", ""}}, Part: true},
			},
		},
		"another place of the service": {web("    user: '${USERS}'\n"), nil, []Unset{{Name: "USERS", Part: true}}},
		"the name of the project":      {"name: 'a${NAME}'\n" + web(""), nil, []Unset{{Name: "NAME", Part: true}}},
		"an extension":                 {"x-common: '${OTHER}'\n" + web(""), nil, nil},
		"a label called like the environment": {
			web("    labels: {environment: '${OTHER}'}\n"), nil, []Unset{{Name: "OTHER", Part: true}},
		},
		"the environment of something else": {
			web("    secrets: [environment]\n") + "secrets:\n  environment:\n    name: 's${OTHER}'\n    file: ./s\n",
			map[string]string{"s": "s"}, []Unset{{Name: "OTHER", Part: true}},
		},
		"files of variables": {
			web("    env_file: web.env\n"), map[string]string{".env": "A=$OF_PROJECT", "web.env": "B=$OF_SERVICE"},
			[]Unset{{Name: "B", Uses: whole("B")}, {Name: "OF_SERVICE", Part: true}},
		},
		"a default elsewhere": {
			web("    environment: {A: '${PASSWORD}', B: '${PASSWORD:-admin}', C: other, D: '', E: '${OTHER:-${PASSWORD:-x}}'}\n"), nil,
			[]Unset{{Name: "D", Uses: whole("D")}, {Name: "PASSWORD", Uses: whole("A", "B", "E")}},
		},
		"a text with a default elsewhere": {
			web("    environment: {A: '${PASSWORD}', B: 'u:${PASSWORD:-x}', C: '${PASSWORD:-x}@h', D: '${PASSWORD:-x}${PASSWORD:-x}'}\n"), nil,
			[]Unset{{Name: "PASSWORD", Uses: whole("A"), Part: true, Texts: []Text{{Use{"web", "B"}, "u:", ""}, {Use{"web", "C"}, "", "@h"}}}},
		},
		"a text once": {
			web("    environment: {A: 'u:${PASSWORD}', B: '${PASSWORD:-x}:u'}\n"), nil,
			[]Unset{{Name: "PASSWORD", Texts: []Text{{Use{"web", "A"}, "u:", ""}, {Use{"web", "B"}, "", ":u"}}}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			names := namesOf(t, c.compose, c.others)
			if diff := cmp.Diff(c.want, names.Unset, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			for i, u := range names.Unset {
				for _, use := range u.Uses {
					if names.UnsetOf(use.Service, use.Variable) != &names.Unset[i] {
						t.Errorf("%+v is not found", use)
					}
				}
			}
			if u := names.UnsetOf("db", "A"); u != nil {
				t.Errorf("found %+v", u)
			}
		})
	}
}

// TestReplaced warns of no variable without a value that an extension replaces.
func TestReplaced(t *testing.T) {
	t.Parallel()
	compose := `
x-common: {web: {environment: {SECRET: "${J}"}}}
services:
  web:
    image: nginx
    user: "${A}"
    labels: {SECRET: "${B}", environment: "${C}"}
    environment:
      SECRET: ${D}
      ADDRESS: ${E}
      OTHER: ${F}
    x-aws-secrets: {SECRET: secret}
    x-aws-environment: {ADDRESS: web}
  db:
    image: postgres
    environment: {SECRET: "${G}"}
configs:
  web:
    name: "${H}"
    content: x
secrets:
  secret: {name: "s${I}", file: ./secret}
`
	var findings diag.List
	in, err := Load(t.Context(), Options{Dir: testfiles.Write(t, map[string]string{"compose.yaml": compose, "secret": "s"})}, &findings)
	if err != nil || in.Project == nil {
		t.Fatal(in, err)
	}
	var got []string
	for _, f := range findings.Resolve(in.Source) {
		if f.Code == kindUnset.Code {
			got = append(got, f.Path.String())
		}
	}
	slices.Sort(got)
	want := []string{
		"configs.web.name", "secrets.secret.name", "services.db.environment.SECRET", "services.web.environment.OTHER",
		"services.web.labels.SECRET", "services.web.labels.environment", "services.web.user", "x-common.web.environment.SECRET",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
