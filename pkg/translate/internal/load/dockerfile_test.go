package load

import (
	"path/filepath"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"
)

func TestDockerfile(t *testing.T) {
	t.Parallel()
	const stages = "ARG TAG=22\nFROM --platform=$BUILDPLATFORM node:${TAG} AS build\nEXPOSE 1\nFROM nginx:1.27 as base\n# EXPOSE 2\nEXPOSE 80\n" +
		"FROM base\nexpose 8080/tcp \\\n  9090/udp 443\n"
	version := "20"
	for name, c := range map[string]struct {
		text  string
		build types.BuildConfig
		want  Dockerfile
	}{
		"nothing":             {"", types.BuildConfig{}, Dockerfile{}},
		"stages":              {stages, types.BuildConfig{}, Dockerfile{Base: "nginx:1.27", Exposed: []int{80, 443, 8080}, ExposedUDP: []int{9090}}},
		"a target":            {stages, types.BuildConfig{Target: "BUILD"}, Dockerfile{Base: "node:22", Exposed: []int{1}}},
		"an argument":         {stages, types.BuildConfig{Target: "build", Args: types.MappingWithEquals{"TAG": &version}}, Dockerfile{Base: "node:20", Exposed: []int{1}}},
		"no such target":      {stages, types.BuildConfig{Target: "none"}, Dockerfile{}},
		"an unknown argument": {"ARG IMAGE\nFROM ${IMAGE}\nEXPOSE 3000", types.BuildConfig{}, Dockerfile{Base: "", Exposed: []int{3000}}},
		"a default":           {"FROM ${IMAGE:-ruby:3.3}", types.BuildConfig{}, Dockerfile{Base: "ruby:3.3"}},
		"a port from a variable": {
			"FROM scratch\nENV PORT=\"4000\" MODE=x\nEXPOSE $PORT", types.BuildConfig{},
			Dockerfile{Base: "scratch", Exposed: []int{4000}, Sets: map[string]string{"PORT": "4000", "MODE": "x"}},
		},
		"variables of a stage before": {
			"FROM postgres:17 AS base\nENV POSTGRES_PASSWORD secret word\nFROM base\nENV A=1 B=2", types.BuildConfig{},
			Dockerfile{Base: "postgres:17", Sets: map[string]string{"A": "1", "B": "2", "POSTGRES_PASSWORD": "secret word"}},
		},
		"a command": {"FROM postgres:17\nCMD [\"sh\"]", types.BuildConfig{}, Dockerfile{Base: "postgres:17", Command: []string{"sh"}}},
		"an entrypoint": {
			"FROM postgres:17\nENTRYPOINT sh x", types.BuildConfig{}, Dockerfile{Base: "postgres:17", Entrypoint: []string{"/bin/sh", "-c", "sh x"}},
		},
		"an entrypoint that takes a command away": {
			"FROM alpine AS base\nCMD [\"old\"]\nFROM base\nENTRYPOINT [\"java\"]", types.BuildConfig{},
			Dockerfile{Base: "alpine", Entrypoint: []string{"java"}},
		},
		"a user": {
			"ARG uid=1000\nFROM alpine AS base\nUSER root\nUSER $uid:$uid\nFROM alpine AS other\nUSER root\nFROM base\nRUN id", types.BuildConfig{},
			Dockerfile{Base: "alpine", User: "1000:1000", Runs: []string{"id"}, RunsIn: []string{""}},
		},
		"a user that the build names": {"FROM alpine\nARG who\nUSER $who", types.BuildConfig{}, Dockerfile{Base: "alpine", User: "$who"}},
		"a command for an entrypoint before": {
			"FROM alpine AS base\nENTRYPOINT [\"java\"]\nFROM base\nCMD [\"-jar\"]", types.BuildConfig{},
			Dockerfile{Base: "alpine", Entrypoint: []string{"java"}, Command: []string{"-jar"}},
		},
		"what it copies and runs": {
			"FROM alpine AS base\nENV APP=/srv\nWORKDIR $APP/web\nCOPY --chown=1 package.json ./\nFROM base\nWORKDIR ..\nADD [\"a\", \"b/\"]\n" +
				"COPY --from=build /dist dist\nRUN make $APP\nCOPY x $HOME/y", types.BuildConfig{},
			Dockerfile{Base: "alpine", Sets: map[string]string{"APP": "/srv"}, Runs: []string{"make /srv"}, RunsIn: []string{"/srv"},
				Workdir: "/srv", Puts: []Put{
					{Sources: []string{"package.json"}, To: "/srv/web", Owned: true}, {Sources: []string{"a"}, To: "/srv/b"}, {To: "/srv/dist"},
					{Sources: []string{"x"}, Runs: 1},
				}},
		},
		"who it runs as": {
			"FROM alpine AS base\nUSER web\nCOPY a /a\nFROM base\nCOPY b /b\nUSER 1000:1000\nCOPY c /c", types.BuildConfig{},
			Dockerfile{Base: "alpine", User: "1000:1000", Puts: []Put{
				{Sources: []string{"a"}, To: "/a", User: "web"}, {Sources: []string{"b"}, To: "/b", User: "web"},
				{Sources: []string{"c"}, To: "/c", User: "1000:1000"},
			}},
		},
		"where earlier stages work": {
			"FROM alpine AS build\nWORKDIR /src\nWORKDIR web\nRUN make\nFROM scratch\nWORKDIR /srv\nCOPY --from=build /a /a", types.BuildConfig{},
			Dockerfile{Base: "scratch", Workdir: "/srv", Puts: []Put{{To: "/a"}}, Earlier: []string{"make"}, EarlierIn: []string{"/src", "/src/web"}},
		},
		"a directory of the base image": {
			"FROM php:8.3-apache\nCOPY . .", types.BuildConfig{}, Dockerfile{Base: "php:8.3-apache", Puts: []Put{{Sources: []string{"."}}}},
		},
		"two ENV": {"FROM scratch\nENV A=1\nENV B=2", types.BuildConfig{}, Dockerfile{Base: "scratch", Sets: map[string]string{"A": "1", "B": "2"}}},
		"defaults of places": {
			"FROM scratch\nENV APP=/srv\nCOPY a ${APP:-/app}\nCOPY b ${OTHER:-/app}", types.BuildConfig{},
			Dockerfile{Base: "scratch", Sets: map[string]string{"APP": "/srv"}, Puts: []Put{{Sources: []string{"a"}, To: "/srv"}, {Sources: []string{"b"}}}},
		},
		"a port from an argument": {"FROM scratch\nARG PORT=4000\nEXPOSE $PORT ${OTHER}", types.BuildConfig{}, Dockerfile{Base: "scratch", Exposed: []int{4000}}},
	} {
		if diff := cmp.Diff(c.want, readDockerfile(c.text, &c.build)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestDockerfileElsewhere knows nothing of a file whose place is not known.
func TestDockerfileElsewhere(t *testing.T) {
	dir := t.TempDir()
	put(t, "FROM scratch", dir, "web", "Dockerfile")
	t.Chdir(dir)
	for context, want := range map[string]string{filepath.Join(dir, "web"): "scratch", "web": "", filepath.Join(dir, "none"): ""} {
		if got := inputIn(dir).Dockerfile(&types.BuildConfig{Context: context}).Base; got != want {
			t.Errorf("%s: %q", context, got)
		}
	}
}
