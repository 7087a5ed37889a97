package lower

import (
	"path"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// building is the part of a command that installs or compiles what it starts. The options of package managers may stand before the verb.
var building = lazyregexp.New(`\b(?:npm|pnpm|yarn|bun)(?:\s+-\S+(?:\s+[^\s-]\S*)?)*?\s+(?:ci|i|install|add|(?:run\s+)?build)\b|` +
	`(?:^|[&;|\n"'(])\s*(?:yarn(?:\s+--\S+)*|bundle)\s*(?:[&;|\n"')]|$)|` +
	`\b(?:pip3? install|poetry install|uv sync|uv pip install|pipenv (?:install|sync)|pdm install|conda env create|` +
	`bundle install|composer (?:install|i|update|create-project)|mvnw?|gradlew?|sbt|lein|go (?:run|build|install)|` +
	`cargo (?:run|build|watch|install)|trunk serve|dotnet (?:run|watch|build|restore|publish)|stack (?:run|build)|cabal run|` +
	`swift (?:run|build)|mix (?:deps\.get|deps\.compile|compile|phx\.server)|jekyll (?:serve|build)|assets:precompile)\b`)

// bundling is the part of a command that compiles web pages, or the sources of a program, and then serves or runs them, as tools for
// development do.
var bundling = lazyregexp.New(`\b(?:next|nuxt|nuxi|astro|gatsby|remix|react-router|strapi|medusa|nest|payload|keystone|redwood|rw|` +
	`vuepress|vitepress|docusaurus|quasar|gridsome|storybook|vite|parcel|webpack|turbo|nx)(?:\s+run)?\s+(?:build|dev|develop|serve|watch|generate)\b|` +
	`\bnest\s+start\b|\btsc(?:-watch)?\s|\bwebpack(?:-cli)?\s+-|\brollup\s+-|\b(?:CompileDaemon|reflex|gow)\b`)

// developing is what scripts are called that run tools for development, if nobody can see which.
var developing = lazyregexp.New(`(?:^|:)(?:dev|develop|development|watch|serve)(?::\w+)?$`)

// buildsAtStart reports whether a container installs or compiles its program when it starts: by its command, the scripts that this runs,
// or its image.
func (l *lowering) buildsAtStart(c types.ServiceConfig) bool {
	if startsAsImage(c) && l.factsOf(c).Builds.Value || l.runsSources(c) || isReloader(l.startsWith(c)) {
		return true
	}
	commands := l.commandsOf(c)
	return slices.ContainsFunc(commands, func(text string) bool {
		return text != "" && (building.MatchString(text) || bundling.MatchString(text))
	}) || l.developsUnseen(c, commands)
}

// commandsOf are the command of a container and those scripts of package.json that it runs, or that these run.
func (l *lowering) commandsOf(c types.ServiceConfig) []string {
	texts := []string{l.startText(c)}
	if !packageRun.MatchString(texts[0]) {
		return texts
	}
	return withPackage(texts, l.packageOf(c).Scripts)
}

// withPackage adds to texts the scripts of a package that they run, or that these run.
func withPackage(texts []string, scripts map[string]string) []string {
	seen := map[string]bool{}
	for i := 0; i < len(texts); i++ { // it grows
		for _, match := range packageRun.FindAllStringSubmatch(texts[i], -1) {
			for _, name := range []string{match[1], "pre" + match[1], "post" + match[1]} {
				if text := scripts[name]; text != "" && !seen[name] {
					seen[name] = true
					texts = append(texts, text)
				}
			}
		}
	}
	return texts
}

// developsUnseen reports whether a container runs a script for development whose text is not on this machine.
func (l *lowering) developsUnseen(c types.ServiceConfig, commands []string) bool {
	for _, text := range commands {
		for _, match := range packageRun.FindAllStringSubmatch(text, -1) {
			if developing.MatchString(match[1]) && l.packageOf(c).Scripts[match[1]] == "" {
				return true
			}
		}
	}
	return false
}

// isReloader reports whether a command is Air, which compiles programs in Go; its name is a word of its own.
func isReloader(words []string) bool { return len(words) > 0 && path.Base(words[0]) == "air" }
