package overlayfile

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// overlayOf writes the overlay of a directory, whose options.json is what options are read from.
func overlayOf(t *testing.T, dir string, options any, o *Options) *File {
	t.Helper()
	o.Project.Dir = testfiles.Options(t, dir, options)
	file, err := Make(t.Context(), *o)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// TestProjects writes the overlays of plain projects; -update writes what it expects. What is
// written is found beside the Compose file, and has neither errors nor warnings.
func TestProjects(t *testing.T) {
	dirs, err := filepath.Glob("testdata/*")
	if err != nil || len(dirs) < 15 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			var o Options
			file := overlayOf(t, dir, &o, &o)
			if !file.Complete || filepath.Base(file.Path) != "docker-compose.aws.yml" {
				t.Errorf("complete %v, path %s, findings %v", file.Complete, file.Path, file.Findings)
			}
			expect.File(t, filepath.Join(dir, "docker-compose.aws.yml"), file.Content)
			if again := overlayOf(t, dir, &o, &o); !bytes.Equal(again.Content, file.Content) {
				t.Error("a second overlay differs")
			}
			result, err := translate.Translate(t.Context(), translate.Options{Dir: o.Project.Dir})
			if err != nil {
				t.Fatal(err)
			}
			if serious := seriousOf(result.Findings); len(serious) > 0 || result.Plan == nil {
				t.Errorf("check --strict would fail: %v", serious)
			}
		})
	}
}

// TestOpenDecisions names the services whose HTTPS, or whose entrance, ends with their proxy.
func TestOpenDecisions(t *testing.T) {
	for dir, want := range map[string]string{"traefik": "plain HTTP, although its proxy served HTTPS", "web": ""} {
		var o Options
		file := overlayOf(t, filepath.Join("testdata", dir), &o, &o)
		open := strings.Join(file.Open, "\n")
		if !strings.Contains(open, want) || want == "" && open != "" {
			t.Errorf("%s: %q", dir, open)
		}
		if want != "" && !strings.Contains(string(file.Content), "DECISION: plain HTTP") {
			t.Errorf("%s: the overlay does not say it\n%s", dir, file.Content)
		}
	}
}

// seriousOf are the findings that check --strict fails for.
func seriousOf(findings []diag.Finding) []string {
	var list []string
	for _, f := range findings {
		if f.Severity != diag.Info {
			list = append(list, f.Code+": "+f.Message)
		}
	}
	return list
}

// TestGoldenProjects writes the overlay of each golden project that has no errors: it is
// complete, nothing is left but what somebody has to supply, and unless it leaves something
// out or moves a migration, the project becomes what it was before.
func TestGoldenProjects(t *testing.T) {
	dirs, err := filepath.Glob("../../testdata/golden/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal(dirs, err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			var o Options
			file := overlayOf(t, dir, &o.Project, &o)
			o.Project.Overlay = []byte{}
			plain := translated(t, o.Project)
			if plain.Plan == nil {
				return
			}
			for _, finding := range seriousOf(file.Findings) {
				if code, _, _ := strings.Cut(finding, ":"); !slices.Contains(needsSomebody, code) {
					t.Errorf("%s\n%s", finding, file.Content)
				}
			}
			o.Project.Overlay = file.Content
			if text := string(file.Content); !strings.Contains(text, notOnAWS) && !strings.Contains(text, "x-aws-pre_deploy: true\n") {
				expect.Equal(t, "explanation", explained(t, plain), explained(t, translated(t, o.Project)))
			}
		})
	}
}

func translated(t *testing.T, o translate.Options) *translate.Result {
	t.Helper()
	result, err := translate.Translate(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func explained(t *testing.T, result *translate.Result) string {
	t.Helper()
	if result.Plan == nil {
		return ""
	}
	var b bytes.Buffer
	if err := explain.Of(result.Plan).Text(&b, explain.Style{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestCodes expects each code that is compared with to be that of a kind.
func TestCodes(t *testing.T) {
	kinds := translate.Kinds()
	for _, code := range append([]string{dockerSocket, privileged, reference, refused, notExposed}, needsSomebody...) {
		if !slices.ContainsFunc(kinds, func(k diag.Kind) bool { return k.Code == code }) {
			t.Errorf("there is no finding %s", code)
		}
	}
}

// TestOnlyService keeps the only service, and what is wrong with it.
func TestOnlyService(t *testing.T) {
	for _, c := range []struct{ service, code string }{
		{`devices: ["/dev/dri:/dev/dri"]`, refused},
		{`volumes: ["/var/run/docker.sock:/var/run/docker.sock"]`, dockerSocket},
	} {
		dir := t.TempDir()
		text := "services:\n  only:\n    image: example/only:1\n    " + c.service + "\n"
		if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
		if err != nil {
			t.Fatal(err)
		}
		serious := seriousOf(file.Findings)
		if len(serious) != 1 || !strings.HasPrefix(serious[0], c.code+":") || strings.Contains(string(file.Content), notOnAWS) {
			t.Errorf("%s: %v\n%s", c.service, serious, file.Content)
		}
	}
}

// TestBroken writes no overlay for files that cannot be read.
func TestBroken(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte("services: [\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := Make(t.Context(), Options{Project: translate.Options{Dir: dir}})
	if err != nil || file.Complete || len(file.Findings) == 0 {
		t.Errorf("%+v, %v", file, err)
	}
	if _, err := Make(t.Context(), Options{Project: translate.Options{Dir: t.TempDir()}}); !errors.Is(err, translate.ErrInput) {
		t.Errorf("no Compose file: %v", err)
	}
}
