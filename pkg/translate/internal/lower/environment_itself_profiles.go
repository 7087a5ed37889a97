package lower

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// springProfile is how Spring Boot is told which profiles are active.
	springProfile = lazyregexp.New(`(?im)spring[._]profiles[._](?:active|include|default)|` +
		`^\s*profiles:\s*\n\s+(?:active|include|default|group):`)
	// severalDocuments is what separates those of a file; in properties, it is a comment (Spring Boot, "Externalized Configuration").
	severalDocuments = lazyregexp.New(`(?m)\S[^\n]*\n#?---\s*$`)
)

// nodeConfigs are what files of node-config are called that replace the default ones (node-config, "Configuration Files").
var nodeConfigs = []string{"container", "custom-environment-variables", "docker", "local", "production"}

// isForDefaults reports whether the settings in a file are those that others replace where the program runs in a container: those of
// Spring Boot without a profile, and those of node-config.
func (i itself) isForDefaults(file settingsFile) bool {
	directory, base := path.Split(file.name)
	stem := strings.TrimSuffix(base, path.Ext(base))
	switch {
	case stem == "application" && slices.Contains([]string{".properties", ".yaml", ".yml"}, path.Ext(base)):
		ofProfile := func(name string) bool {
			profile, is := strings.CutPrefix(name, "application-")
			return is && !strings.Contains(profile, "test")
		}
		return severalDocuments.MatchString(file.content) || i.hasSpringProfile(file) || i.isBeside("", ofProfile) ||
			i.isBeside(cmp.Or(directory, "."), ofProfile)
	case stem == "default", stem == "config" && path.Base(directory) == "config":
		names := append(slices.Clone(nodeConfigs), i.setTo(i.config, "NODE_CONFIG_ENV"), i.setTo(i.config, "NODE_ENV"))
		return i.isBeside(cmp.Or(directory, "."), func(name string) bool {
			return name != stem && slices.ContainsFunc(names, func(other string) bool {
				return other != "" && (name == other || strings.HasPrefix(name, other+"-"))
			})
		})
	}
	return false
}

// hasSpringProfile reports whether a profile is active, as far as the variables, the command line and the file say it.
func (i itself) hasSpringProfile(file settingsFile) bool {
	if i.setTo(i.config, "SPRING_PROFILES_ACTIVE") != "" {
		return true
	}
	return slices.ContainsFunc(append(settingsOf(i.config), i.startText(i.config), file.content), springProfile.MatchString)
}

// isBeside reports whether a container has a file of settings with such a name, without its extension, in a directory, or in any if that
// is empty.
func (i itself) isBeside(directory string, such func(string) bool) bool {
	var names []string
	for _, f := range i.service.Files {
		names = append(names, i.localName(i.config, f))
	}
	if build := i.buildOf(i.config); build != nil && filepath.IsAbs(build.Context) {
		for _, file := range i.FilesBelow(filepath.Join(build.Context, filepath.FromSlash(directory))) {
			names = append(names, path.Join(directory, filepath.Base(file)))
		}
	}
	return slices.ContainsFunc(names, func(name string) bool {
		ext := path.Ext(name)
		if !slices.Contains([]string{".js", ".json", ".properties", ".toml", ".yaml", ".yml"}, ext) {
			return false
		}
		return (directory == "" || path.Dir(name) == path.Clean(directory)) && such(strings.TrimSuffix(path.Base(name), ext))
	})
}
