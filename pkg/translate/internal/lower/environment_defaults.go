package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A program has variables from elsewhere than the Compose file, too: from a .env file that is mounted, from the ENV of its Dockerfile, or
// from a .env file that is copied into its image. A variable of the container takes the place of each of them, as the libraries that read
// such files leave alone what is set (dotenv, python-dotenv, phpdotenv, Symfony's Dotenv, Vite "Env Variables and Modes"). What a project
// has as an example of its settings says which ones its program knows.

// settingFiles are what such files are called in a build context; the others than the first are examples.
var settingFiles = []string{".env", ".env.example", ".env.sample", ".env-sample", ".env.dist", ".env.template", "env.example"}

// A defaultValue is one that a program has for a variable which the Compose file does not set.
type defaultValue struct {
	name, value string
	from        source.Path
	only        bool // for its own address: who reads the file is not known
}

// lowerDefaults gives variables that the Compose file does not have the address on AWS, where a program has one of this machine for them.
func (l *lowering) lowerDefaults(s *plan.Service, c types.ServiceConfig, kept map[string]any) {
	environment := l.environmentBefore(s.Name)
	for _, d := range l.defaultsOf(s, c) {
		_, written := environment[d.name]
		if _, set := kept[d.name]; set || written || s.Injects(d.name) || s.HasAddress(d.name) || l.localAddress(d.value) == "" ||
			d.mayConceal() {
			continue
		}
		v := l.variableOf(s, c, d.name)
		v.value = d.value
		ofPages := pageName.MatchString(d.name)
		if v.isToListen() || !v.isOwn() && (d.only && !ofPages || ofPages && !l.runsSources(c)) {
			continue
		}
		if parts, ok := v.forBrowsers(); ok {
			v.become(l.about(s.Name).within(d.from).At(), parts)
		}
	}
}

// mayConceal reports whether a value may have more in it than addresses: the file that it is from is for nobody else to read, unlike the
// template.
func (d defaultValue) mayConceal() bool {
	return secretshape.Pair(d.name, d.value) || strings.ContainsAny(d.value, "?@")
}

// defaultsOf are the variables that a program has from elsewhere, those that others take the place of last.
func (l *lowering) defaultsOf(s *plan.Service, c types.ServiceConfig) (found []defaultValue) {
	add := func(values map[string]string, from source.Path, only bool) {
		for _, name := range slices.Sorted(maps.Keys(values)) {
			found = append(found, defaultValue{name, values[name], from, only})
		}
	}
	for _, f := range s.Files {
		if isSettings(f) {
			add(valuesIn(f.Content), f.From, false)
		}
	}
	built := source.Path{"services", s.Name, "build"}
	if build := l.buildOf(c); build != nil && l.runsSources(c) { // which have what the build was given
		add(build.Args.ToMapping(), built, false)
	}
	add(l.dockerfileOf(c).Sets, built, false)
	if build := l.buildOf(c); build != nil && len(l.routesTo(s.Name)) > 0 {
		for _, name := range settingFiles {
			file, _ := l.ContextFile(build, name)
			add(valuesIn(file.Content), built, true)
		}
	}
	return found
}

// isSettings reports whether a file that is delivered has the variables of a program.
func isSettings(f plan.File) bool { return f.Secret == "" && path.Base(f.Path) == ".env" }

// valuesIn are the variables in a file of them, none if it is not well formed.
func valuesIn(content string) map[string]string {
	if !strings.Contains(content, "://") { // nothing of which is looked for
		return nil
	}
	values, err := dotenv.ParseWithLookup(strings.NewReader(content), nil)
	if err != nil {
		return nil
	}
	return values
}

// isReplaced reports whether a line of a delivered file has a variable that the container gets from elsewhere.
func (l *lowering) isReplaced(s *plan.Service, f plan.File, line string) bool {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "export "), "=")
	_, written := l.environmentBefore(s.Name)[name]
	return isSettings(f) && (written || s.HasAddress(name) || s.Injects(name))
}

// pagesFiles are those from which build tools put variables into web pages, the one that comes first last (Vite "Env Variables and Modes",
// Create React App "Adding Custom Environment Variables", Next.js "Environment Variables").
var pagesFiles = []string{".env", ".env.production"}

// builtValues are the variables that a build tool puts into web pages as an image is built, each with where it is: the arguments of the
// build, the Dockerfile, or a file of its context.
func (l *lowering) builtValues(c types.ServiceConfig) map[string]defaultValue {
	found := map[string]defaultValue{}
	build := source.Path{"services", c.Name, "build"}
	if !l.runsSources(c) {
		for _, name := range pagesFiles {
			file, _ := l.ContextFile(c.Build, name)
			for variable, value := range valuesIn(file.Content) {
				if pageName.MatchString(variable) && !l.isIgnored(c.Build, name) {
					found[variable] = defaultValue{variable + " of " + name, value, build, false}
				}
			}
		}
		for variable, value := range l.dockerfileOf(c).Sets {
			if pageName.MatchString(variable) {
				found[variable] = defaultValue{variable, value, build, false}
			}
		}
	}
	for variable, value := range c.Build.Args {
		found[variable] = defaultValue{variable, valueOr(value, ""), build.Sub("args", variable), true}
	}
	return found
}

// isIgnored reports whether a file at the top of a build context is left out of the build (Dockerfile reference, ".dockerignore file").
func (l *lowering) isIgnored(build *types.BuildConfig, name string) bool {
	file, _ := l.ContextFile(build, ".dockerignore")
	ignored := false
	for line := range strings.Lines(file.Content) { // the last one that matches counts
		pattern, kept := strings.CutPrefix(strings.TrimSpace(line), "!")
		pattern = strings.TrimPrefix(strings.TrimPrefix(pattern, "**/"), "/")
		if matched, err := path.Match(pattern, name); err == nil && matched {
			ignored = !kept
		}
	}
	return ignored
}
