package build

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestLoginsAreBesideDockersOwn makes settings with a login: what Docker has stays, a store of credentials is passed by for the one
// registry, nobody else can read the file, and nothing is left.
func TestLoginsAreBesideDockersOwn(t *testing.T) {
	own := t.TempDir()
	const settings = `{"credsStore": "desktop", "auths": {"ghcr.io": {"auth": "eDp5"}}, "currentContext": "remote"}`
	if err := os.WriteFile(filepath.Join(own, configFile), []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(own, "contexts", "meta"), 0o700); err != nil {
		t.Fatal(err)
	}
	before := []string{"PATH=/bin", "DOCKER_CONFIG=" + own}
	environ, remove, err := withLogins(before, []Login{{"1.dkr.ecr.eu-west-1.amazonaws.com", "AWS", "t0ken"}})
	if err != nil {
		t.Fatal(err)
	}
	b := &Builder{Environ: environ}
	dir := b.variable("DOCKER_CONFIG")
	if dir == own || b.variable("BUILDX_CONFIG") != filepath.Join(own, "buildx") || strings.Contains(strings.Join(environ, " "), "t0ken") {
		t.Errorf("the environment is %v", environ)
	}
	text, err := os.ReadFile(filepath.Join(dir, configFile)) //nolint:gosec // our own
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		CredsStore, CurrentContext string
		CredHelpers                map[string]string
		Auths                      map[string]struct{ Auth string }
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	helper, passedBy := got.CredHelpers["1.dkr.ecr.eu-west-1.amazonaws.com"]
	if got.CredsStore != "desktop" || got.CurrentContext != "remote" || got.Auths["ghcr.io"].Auth != "eDp5" || !passedBy || helper != "" ||
		got.Auths["1.dkr.ecr.eu-west-1.amazonaws.com"].Auth != "QVdTOnQwa2Vu" {
		t.Errorf("the settings are %s", text)
	}
	if info, err := os.Stat(filepath.Join(dir, configFile)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "contexts", "meta")); err != nil {
		t.Error(err)
	}
	remove()
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("left behind: %v", err)
	}
	if _, err := os.Stat(filepath.Join(own, "contexts", "meta")); err != nil {
		t.Errorf("Docker's own settings are gone: %v", err)
	}
	if same, _, err := withLogins(before, nil); err != nil || !slices.Equal(same, before) {
		t.Errorf("without a login the environment is %v, %v", same, err)
	}
}
