package build

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// A Login is what a registry wants to know of whoever pushes.
type Login struct{ Registry, User, Password string }

// withLogins is an environment in which Docker has logins beside its own. They are in a directory for this user alone, which takes the
// place of Docker's own: never on a command line, and in no store of credentials. The function removes it.
func withLogins(environ []string, logins []Login) ([]string, func(), error) {
	if len(logins) == 0 {
		return environ, func() {}, nil
	}
	own := configDirectory(environ)
	dir, err := os.MkdirTemp("", "compose2ecs-docker-") // with the rights 0700
	if err != nil {
		return nil, nil, err
	}
	remove := func() { _ = os.RemoveAll(dir) }
	if err := copyConfig(own, dir, logins); err != nil {
		remove()
		return nil, nil, err
	}
	return append(slices.Clone(environ), "DOCKER_CONFIG="+dir, "BUILDX_CONFIG="+buildxDirectory(environ, own)), remove, nil
}

// configDirectory is where Docker's command line has its settings.
func configDirectory(environ []string) string {
	b := Builder{Environ: environ}
	if dir := b.variable("DOCKER_CONFIG"); dir != "" {
		return dir
	}
	home := b.variable("HOME")
	if home == "" {
		home = b.variable("USERPROFILE")
	}
	return filepath.Join(home, ".docker")
}

func buildxDirectory(environ []string, config string) string {
	if dir := (&Builder{Environ: environ}).variable("BUILDX_CONFIG"); dir != "" {
		return dir
	}
	return filepath.Join(config, "buildx")
}

const configFile = "config.json"

// copyConfig makes a directory of settings that has the logins besides what another one has: contexts, plug-ins, certificates.
func copyConfig(from, to string, logins []Login) error {
	entries, err := os.ReadDir(from)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("cannot read Docker's settings: %w", err)
	}
	for _, e := range entries {
		if e.Name() == configFile {
			continue
		}
		path, err := filepath.Abs(filepath.Join(from, e.Name()))
		if err == nil {
			err = os.Symlink(path, filepath.Join(to, e.Name()))
		}
		if err != nil {
			return fmt.Errorf("cannot copy Docker's settings: %w", err)
		}
	}
	settings := map[string]any{}
	text, err := os.ReadFile(filepath.Join(from, configFile)) //nolint:gosec // where Docker reads it too
	if err == nil {
		err = json.Unmarshal(text, &settings)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("cannot read Docker's settings: %w", err)
	}
	addLogins(settings, logins)
	if text, err = json.Marshal(settings); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, configFile), text, 0o600)
}

// addLogins puts logins into Docker's settings. A registry with an empty helper has its login there, even if there is a store for all.
func addLogins(settings map[string]any, logins []Login) {
	auths, helpers := object(settings, "auths"), object(settings, "credHelpers")
	for _, l := range logins {
		auths[l.Registry] = map[string]any{"auth": base64.StdEncoding.EncodeToString([]byte(l.User + ":" + l.Password))}
		helpers[l.Registry] = ""
	}
}

// object is a member of a JSON object that is one itself.
func object(parent map[string]any, key string) map[string]any {
	child, is := parent[key].(map[string]any)
	if !is {
		child = map[string]any{}
		parent[key] = child
	}
	return child
}
