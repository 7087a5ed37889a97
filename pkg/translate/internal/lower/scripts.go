package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// startLine is the command line of a service.
func (l *lowering) startLine(c types.ServiceConfig) string { return strings.Join(l.startsWith(c), " ") }

// startText is the command line of a service, with each shell script that it runs replaced by what is in that one, as far as it is at
// hand: a mounted one, or one that the Dockerfile copies. The commands of a script are those of the container.
func (l *lowering) startText(c types.ServiceConfig) string {
	line := l.startLine(c)
	key := c.Name + "\n" + line
	text, known := l.starts[key]
	if l.starts == nil {
		l.starts = map[string]string{}
	}
	if !known {
		left := maxScriptText
		text = l.withScripts(c, line, maxScriptDepth, &left)
		l.starts[key] = text
	}
	return text
}

// maxScriptDepth is more than people nest: an entry point that runs a command that runs a script. maxScriptText is how much text the
// scripts that a container runs are read as: one may run others many times.
const (
	maxScriptDepth = 3
	maxScriptText  = 64 << 10
)

var (
	// shellBreaks end a command in a shell.
	shellBreaks = lazyregexp.New(`&&|\|\||[;|&\n]`)
	// startsOther are words before the name of the program that a command starts: shells, options and programs that start others.
	startsOther = lazyregexp.New(`^["'(]*(-[\w-]*|[A-Za-z_]\w*=\S*|!|\.|source|exec|time|nohup|env|if|then|else|do|` +
		`(\S*/)?((ba|da|a|z|k)?sh|tini|dumb-init|gosu|su-exec|npx|bundle|pipenv|poetry|uv|xvfb-run))$`)
	// takesUser are those of them that have a user before the program, and takesVerb those that have a word of their own.
	takesUser = lazyregexp.New(`(^|/)(gosu|su-exec)$`)
	takesVerb = lazyregexp.New(`^(bundle exec|(pipenv|poetry|uv) run)$`)
	// ofShell is how a script begins that a shell reads, and shellEnding what its name ends with.
	ofShell     = lazyregexp.New(`^#!.*\b(ba|da|a|z|k)?sh\b`)
	shellEnding = lazyregexp.New(`\.(sh|bash)$`)
	// scriptComment is a line without a command, scriptContinued the end of one that goes on, and scriptArguments where a script has the
	// words after its name.
	scriptComment   = lazyregexp.New(`(?m)^[ \t]*#.*$`)
	scriptContinued = lazyregexp.New(`\\\r?\n`)
	scriptArguments = lazyregexp.New(`"?\$(@|\*|\{[@*]\})"?`)
)

// withScripts is a text for a shell with what is in the scripts that it runs in their place, as long as some bytes are left for them.
func (l *lowering) withScripts(c types.ServiceConfig, text string, depth int, left *int) string {
	if depth == 0 {
		return text
	}
	var all strings.Builder
	at := 0
	for _, end := range append(shellBreaks.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		command := text[at:end[0]]
		if *left > 0 {
			command = l.withScript(c, command, depth, left)
		}
		all.WriteString(command + text[end[0]:end[1]])
		at = end[1]
	}
	return all.String()
}

// withScript is a command, or what is in the script that it runs, with its arguments.
func (l *lowering) withScript(c types.ServiceConfig, command string, depth int, left *int) string {
	words := programIn(command)
	if len(words) == 0 {
		return command
	}
	script, ok := l.scriptAt(c, strings.Trim(words[0], `"'()`), left)
	if !ok {
		return command
	}
	arguments := strings.Join(words[1:], " ")
	places := scriptArguments.FindAllStringIndex(script, -1)
	if *left -= len(places) * len(arguments); *left < 0 {
		return command
	}
	return l.withScripts(c, scriptArguments.ReplaceAllLiteralString(script, arguments), depth-1, left)
}

// programIn are the words of a command from the name of its program on, without what only starts it.
func programIn(command string) []string {
	words := strings.Fields(command)
	if i := slices.Index(words, "--"); i >= 0 { // as after wait-for-it and tini
		words = words[i+1:]
	}
	for len(words) > 0 && startsOther.MatchString(words[0]) {
		skip := 1
		if takesUser.MatchString(words[0]) || len(words) > 1 && takesVerb.MatchString(words[0]+" "+words[1]) {
			skip = min(2, len(words))
		}
		words = words[skip:]
	}
	return words
}

// scriptAt is the shell script at a path in a container, as a command names it, if it is not longer than what is left.
func (l *lowering) scriptAt(c types.ServiceConfig, name string, left *int) (string, bool) {
	if !strings.Contains(name, "/") && !shellEnding.MatchString(name) {
		return "", false
	}
	for _, place := range l.placesOf(c, name) {
		text, ok := l.fileIn(c, place)
		if ok && (ofShell.MatchString(text) || shellEnding.MatchString(place) && !strings.HasPrefix(text, "#!")) {
			if *left -= len(text) + 1; *left < 0 {
				return "", false
			}
			text = scriptContinued.ReplaceAllString(scriptComment.ReplaceAllString(text, ""), " ")
			return "\n" + strings.TrimSpace(strings.ReplaceAll(text, "\r", "")) + "\n", true
		}
	}
	return "", false
}

// placesOf are the paths at which a shell looks for a program.
func (l *lowering) placesOf(c types.ServiceConfig, name string) []string {
	workdir := c.WorkingDir
	if workdir == "" {
		workdir = l.dockerfileOf(c).Workdir
	}
	switch {
	case path.IsAbs(name):
		return []string{path.Clean(name)}
	case strings.Contains(name, "/"):
		return []string{path.Join(workdir, name)}
	}
	return []string{path.Join(workdir, name), "/usr/local/bin/" + name, "/usr/bin/" + name, "/bin/" + name}
}

// fileIn is what is in a file of a container that is mounted or delivered, or that its Dockerfile copies.
func (l *lowering) fileIn(c types.ServiceConfig, place string) (string, bool) {
	for _, find := range []func(types.ServiceConfig, string) (string, bool){l.fileMounted, l.fileOfConfig, l.fileDelivered} {
		if text, ok := find(c, place); ok {
			return text, true
		}
	}
	return l.fileBuilt(c, place)
}

// fileMounted is what is in a file of this machine that is mounted at a path, by itself or in a directory.
func (l *lowering) fileMounted(c types.ServiceConfig, place string) (string, bool) {
	for _, v := range c.Volumes {
		target := path.Clean(v.Target)
		if v.Type == types.VolumeTypeBind && filepath.IsAbs(v.Source) && plan.Within(target, place) {
			if text, ok := l.Text(filepath.Join(v.Source, strings.TrimPrefix(place, target))); ok {
				return text, true
			}
		}
	}
	return "", false
}

// fileOfConfig is what is in a config at a path.
func (l *lowering) fileOfConfig(c types.ServiceConfig, place string) (string, bool) {
	i := slices.IndexFunc(c.Configs, func(config types.ServiceConfigObjConfig) bool { return config.Target == place })
	if i < 0 {
		return "", false
	}
	config := l.Project.Configs[c.Configs[i].Source]
	if config.Content == "" && filepath.IsAbs(config.File) {
		return l.Text(config.File)
	}
	return config.Content, true
}

// fileDelivered is what is in a file that the tasks get at a path, which may be another one than in the Compose file.
func (l *lowering) fileDelivered(c types.ServiceConfig, place string) (string, bool) {
	if !l.active(c.Name) {
		return "", false
	}
	files := l.service(c.Name).Files
	i := slices.IndexFunc(files, func(f plan.File) bool { return f.Path == place })
	if i < 0 {
		return "", false
	}
	return files[i].Content, true
}

// fileBuilt is what is in a file that the Dockerfile copies to a path, from the build context: the last one counts.
func (l *lowering) fileBuilt(c types.ServiceConfig, place string) (string, bool) {
	for _, put := range slices.Backward(l.dockerfileOf(c).Puts) {
		if put.To == "" || !plan.Within(put.To, place) {
			continue
		}
		below := strings.Trim(strings.TrimPrefix(place, put.To), "/")
		for _, source := range put.Sources {
			name := path.Join(source, below)
			if matches, err := path.Match(path.Base(source), below); err == nil && matches {
				name = path.Join(path.Dir(source), below)
			}
			if file, ok := l.ContextFile(l.buildOf(c), name); ok {
				return file.Content, true
			}
		}
	}
	return "", false
}

// sourceOf is a file of the program of a service, by its path among the sources: in the build context or, if the image is not built here,
// in the directory of this machine that is mounted where the program starts.
func (l *lowering) sourceOf(c types.ServiceConfig, name string) (load.ContextFile, bool) {
	if build := l.buildOf(c); build != nil {
		return l.ContextFile(build, name)
	}
	directory := c.WorkingDir
	if match := entersDirectory.FindStringSubmatch(l.startLine(c)); match != nil {
		directory = match[1]
	}
	if !path.IsAbs(directory) {
		return load.ContextFile{}, false
	}
	text, ok := l.fileMounted(c, path.Join(directory, name))
	return load.ContextFile{Name: name, Content: text}, ok
}

// entersDirectory is how a command goes to the directory of a program.
var entersDirectory = lazyregexp.New(`\bcd\s+["']?(/[\w./-]*)`)
