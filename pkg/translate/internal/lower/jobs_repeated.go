package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// writesTo reports whether a service writes below a directory, and each of its commands ends and can be run again: it writes the same
// again. A single one that nobody knows may go on, or change data each time.
func (l *lowering) writesTo(c types.ServiceConfig, dir string) bool {
	text := withoutDocuments(scriptComment.ReplaceAllString(l.startText(c), ""))
	if anyAmpersand.MatchString(text) || makesUp.MatchString(text) || fetches.MatchString(text) {
		return false
	}
	writes := false
	for _, command := range pipelineBreaks.Split(text, -1) {
		if slices.Contains(strings.Fields(command), "exec") {
			return false
		}
		words := programIn(command)
		for i := range words {
			words[i] = strings.Trim(words[i], `"'(){}`)
		}
		words = slices.DeleteFunc(words, func(word string) bool { return word == "" })
		if len(words) == 0 {
			continue
		}
		written, again := l.repeats(c, command, words)
		if !again {
			return false
		}
		writes = writes || slices.ContainsFunc(written, func(word string) bool { return l.isBelow(c, dir, word) })
		if started := l.worksIn(c); words[0] == "cd" && len(words) > 1 {
			c.WorkingDir = words[1]
			if !path.IsAbs(words[1]) {
				c.WorkingDir = path.Join(started, words[1])
			}
		}
	}
	return writes
}

// repeats are the paths at which a command writes, and reports whether it ends and does no harm if it is run again.
func (l *lowering) repeats(c types.ServiceConfig, command string, words []string) (written []string, again bool) {
	program, arguments := path.Base(words[0]), words[1:]
	configures := false
	for _, match := range writesInto.FindAllStringSubmatch(command, -1) {
		to := strings.Trim(match[1], `"'(){}`)
		switch {
		case hasSettings(to):
			written, configures = append(written, to), true
		case !path.IsAbs(to) || l.isInMount(c, to):
			return nil, false
		}
	}
	if configures {
		return written, true
	}
	if strings.Contains(command, "|") { // the last one of a pipeline writes
		last := programIn(command[strings.LastIndex(command, "|")+1:])
		isTee := len(last) > 1 && path.Base(last[0]) == "tee" && !slices.ContainsFunc(last[1:], func(word string) bool { return !hasSettings(word) })
		if !isTee {
			return nil, false
		}
		return last[1:], true
	}
	if strings.ContainsAny(command, "`") || strings.Contains(command, "$(") {
		return nil, false
	}
	hasOption := func(letter, long string) bool {
		return slices.ContainsFunc(arguments, func(word string) bool {
			return word == long || strings.HasPrefix(word, "-") && !strings.HasPrefix(word, "--") && strings.Contains(word, letter)
		})
	}
	switch program {
	case "cp", "install", "rsync":
		return l.copies(c, arguments)
	case "mkdir":
		return arguments, hasOption("p", "--parents") // fails otherwise if it is there
	case "ln":
		return arguments, hasOption("f", "--force")
	case "touch", "chown", "chgrp", "chmod":
		return arguments, true
	}
	return nil, harmless.MatchString(program)
}

// copies are the paths to which a command copies, and reports whether it copies files of the image: what is mounted is data, perhaps of
// users.
func (l *lowering) copies(c types.ServiceConfig, arguments []string) (written []string, again bool) {
	var paths []string
	for _, word := range arguments {
		switch {
		case strings.ContainsAny(word, "$:"), strings.HasPrefix(word, "--target"), strings.HasPrefix(word, "-t"):
			return nil, false
		case !strings.HasPrefix(word, "-"):
			paths = append(paths, word)
		}
	}
	if len(paths) < 2 {
		return nil, false
	}
	last := len(paths) - 1
	return paths[last:], !slices.ContainsFunc(paths[:last], func(source string) bool { return l.isInMount(c, source) })
}

// isInMount reports whether a word of a command is a path below a mount of a service.
func (l *lowering) isInMount(c types.ServiceConfig, word string) bool {
	return slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return l.isBelow(c, v.Target, word) })
}

// hasSettings reports whether a file has settings by its name.
func hasSettings(name string) bool {
	ending := path.Ext(strings.Trim(name, `"'(){}`))
	return slices.Contains(configurationSuffixes, ending) || slices.Contains([]string{".json", ".env", ".js", ".txt"}, ending)
}

// startsProgram reports whether a service that is called after what it prepares may go on, or does something else each time: it leaves
// its shell to a program that nobody knows, starts one in the background, moves what is in a mount, or makes up a secret without a look at
// what is there.
func (l *lowering) startsProgram(c types.ServiceConfig) bool {
	text := l.startText(c)
	if inBackground.MatchString(text) || makesUp.MatchString(text) && !looksFirst.MatchString(text) {
		return true
	}
	for _, command := range shellBreaks.Split(text, -1) {
		words := programIn(command)
		moves := len(words) > 0 && words[0] == "mv" && slices.ContainsFunc(words[:len(words)-1], func(word string) bool { return l.isInMount(c, word) })
		if moves {
			return true
		}
		if !slices.Contains(strings.Fields(command), "exec") || len(words) == 0 {
			continue
		}
		program := strings.Join(words, " ")
		known := isPreparation(programOf(program)) || finite.MatchString(program) || producing.MatchString(program) ||
			copying.MatchString(program) || ofFiles.MatchString(program) || harmless.MatchString(path.Base(words[0]))
		if !known {
			return true
		}
	}
	return false
}

// isBelow reports whether a word of a command is a path below a directory of a container. Where its program works may not be known: then
// the path begins with the name of the directory.
func (l *lowering) isBelow(c types.ServiceConfig, dir, word string) bool {
	word = strings.Trim(word, `"'(){}`)
	workdir := l.worksIn(c)
	switch {
	case path.IsAbs(word):
		return plan.Within(path.Clean(dir), path.Clean(word))
	case path.IsAbs(workdir):
		return plan.Within(path.Clean(dir), path.Join(workdir, word))
	}
	first, _, below := strings.Cut(strings.TrimPrefix(word, "./"), "/")
	return below && first == path.Base(dir)
}

// worksIn is the directory in which the program of a service starts, "" if that is not known.
func (l *lowering) worksIn(c types.ServiceConfig) string {
	if c.WorkingDir != "" {
		return c.WorkingDir
	}
	return l.dockerfileOf(c).Workdir
}

// withoutDocuments is a script without the texts in it that commands read as their input.
func withoutDocuments(script string) string {
	var kept []string
	end := ""
	for line := range strings.SplitSeq(script, "\n") {
		if end != "" {
			if strings.TrimSpace(line) == end {
				end = ""
			}
			continue
		}
		kept = append(kept, line)
		if match := hereDocument.FindStringSubmatch(line); match != nil {
			end = match[1]
		}
	}
	if end != "" { // no text, or one that does not end
		return script
	}
	return strings.Join(kept, "\n")
}

var (
	// pipelineBreaks end a pipeline in a shell.
	pipelineBreaks = lazyregexp.New(`&&|\|\||[;\n]`)
	// writesInto is where a shell writes the output of a command.
	writesInto = lazyregexp.New(`(?:^|[^>&<=\d-])>\|?\s*([^\s;|&>]+)`)
	// hereDocument is where a text follows as input of a command.
	hereDocument = lazyregexp.New(`(?:^|[^<])<<-?\s*\\?["']?(\w+)`)
	// inBackground is how a shell goes on while a program runs.
	inBackground = lazyregexp.New(`(^|[^&>|<])&([\s;)]|$)`)
	// anyAmpersand may be that too, or a part of a word.
	anyAmpersand = lazyregexp.New(`(^|[^&>|<])&([^&>\d]|$)`)
	// harmless are programs that end and change no files, and words of a shell.
	harmless = lazyregexp.New(`^(echo|printf|test|\[\[?|sleep|set|cd|true|:|exit|export|umask|ls|cat|id|fi)$`)
	// fetches are programs that get something from others.
	fetches = lazyregexp.New(`\b(curl|wget)\b`)
	// looksFirst is how a script finds out what is there.
	looksFirst = lazyregexp.New(`(^|[\s;&|(])(test|\[\[?) `)
	// makesUp is what has another result each time.
	makesUp = lazyregexp.New(`(?i)\b(openssl|uuidgen|pwgen|mkpasswd|htpasswd|\w*keygen|u?random)\b`)
)
