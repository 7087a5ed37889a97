package lower

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// checkHostFiles finds the names of the machine that Docker runs on in the files of settings that an image is built with, once in each.
func checkHostFiles(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if c.Build == nil { // others with its image have the same files
		return
	}
	i := itself{l, s, c}
	files := i.hostFiles()
	replaced := i.replacedOf(files)
	for _, file := range files {
		if !strings.Contains(file.content, "docker.") || !l.mayBeCopied(c, file.name) || i.isForDefaults(file) {
			continue
		}
		at, match := i.hostIn(file, replaced)
		if match == nil || l.isOthersHost(c, match[1]) {
			continue
		}
		port := cmp.Or(match[2], portAround(strings.Split(file.content, "\n"), at))
		l.reportHost(s, c, source.Path{"services", s.Name, "build"}, match[1], fmt.Sprintf("%s:%d", file.name, at+1)).
			WithHint("%s", l.insteadOfHost(s.Name, match[1], port, match[2] != ""))
	}
}

// hostFiles are the files of settings of the environment in which a program runs, those that count more first.
func (i itself) hostFiles() (files []settingsFile) {
	build := i.config.Build
	dotNet := cmp.Or(i.setTo(i.config, "ASPNETCORE_ENVIRONMENT"), i.setTo(i.config, "DOTNET_ENVIRONMENT"), "Production")
	elixir := i.mixEnvironment()
	for _, name := range []string{"appsettings." + dotNet + ".json", "config/runtime.exs", "config/" + elixir + ".exs", "config/config.exs"} {
		for _, root := range slices.Compact([]string{".", path.Dir(cmp.Or(build.Dockerfile, "Dockerfile"))}) {
			if file, ok := i.ContextFile(build, path.Join(root, name)); ok && !strings.Contains(dotNet+elixir, "/") {
				files = append(files, settingsFile{file.Name, file.Content, nil})
			}
		}
	}
	for _, file := range i.builtSettings() {
		base := path.Base(file.Name)
		isOther := strings.HasPrefix(base, "appsettings.") && base != "appsettings.json" || base == ".env" // which is rarely in images
		if !isOther {
			files = append(files, settingsFile{file.Name, file.Content, nil})
		}
	}
	return files
}

// settingKey is the key of a setting at the end of what is before its value, or before a part of that.
var settingKey = lazyregexp.New(`^[^\w]*([\w.-]+)["']?\s*(?:=>|[:=])`)

// hostIn is the first line of a file with a name of that machine, as the match of hostMachine, unless something else counts.
func (i itself) hostIn(file settingsFile, replaced replacedSettings) (line int, match []string) {
	section := ""
	for at, text := range i.meantLines(file) {
		if begins := environmentSection.FindStringSubmatch(text); begins != nil {
			section = begins[1]
		}
		if !strings.Contains(text, "docker.") || commentLine.MatchString(text) || i.isForOthers(section) ||
			replacedInFile.MatchString(text) || strings.Contains(text, "_env(") || strings.Contains(strings.ToLower(text), "debug") ||
			i.isReplaced(file, text, replaced) {
			continue
		}
		if found := hostMachine.FindStringSubmatch(text); found != nil {
			return at, found
		}
	}
	return 0, nil
}

// replacedSettings are what counts more than the files of settings that every program has.
type replacedSettings struct {
	variables []string        // by their letters
	keys      map[string]bool // of the file of the environment in which a program for .NET runs
}

func (i itself) replacedOf(files []settingsFile) replacedSettings {
	r := replacedSettings{keys: map[string]bool{}}
	for name := range i.config.Environment {
		r.variables = append(r.variables, letters(name))
	}
	for _, v := range i.service.Injected {
		r.variables = append(r.variables, letters(v.Name))
	}
	for _, file := range files {
		if base := path.Base(file.name); base == "appsettings.json" || !strings.HasPrefix(base, "appsettings.") {
			continue
		}
		for _, match := range lazyregexp.Of(`"([\w.-]+)"`).FindAllStringSubmatch(file.content, -1) {
			r.keys[match[1]] = true
		}
	}
	return r
}

// isReplaced reports whether a setting comes from elsewhere: a variable that ends like its key, or the file of the environment in which a
// program for .NET runs. What is reported elsewhere counts as well.
func (i itself) isReplaced(file settingsFile, text string, replaced replacedSettings) bool {
	match := settingKey.FindStringSubmatch(text)
	if match == nil {
		return i.isOverridden(file.name, text)
	}
	key := letters(match[1])
	if slices.ContainsFunc(replaced.variables, func(variable string) bool { return strings.HasSuffix(variable, key) }) {
		return true
	}
	base := path.Base(file.name)
	if base != "appsettings.json" { // of the environment: addresses for browsers are reported by reportDotNet
		found := hostMachine.FindStringSubmatch(text)
		return strings.HasPrefix(base, "appsettings.") && found != nil && strings.Contains(text, "http") && i.publishes(found[2])
	}
	return replaced.keys[match[1]]
}

// letters are those of a name, in small letters, without what separates its words.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("_.-:", r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
}

// mayBeCopied reports whether a file of the build context may end up in the image, by itself or by way of another stage.
func (l *lowering) mayBeCopied(c types.ServiceConfig, name string) bool {
	return slices.ContainsFunc(l.dockerfileOf(c).Puts, func(p load.Put) bool {
		return p.Sources == nil || slices.ContainsFunc(p.Sources, func(source string) bool {
			source = path.Clean(strings.TrimPrefix(source, "/"))
			matches, _ := path.Match(source, name)
			return source == "." || matches || plan.Within(source, name)
		})
	})
}
