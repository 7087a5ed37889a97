package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// worksThere reports whether what RUN has may write into a directory of the image, where nobody knows in which directory it starts:
// that of the base image may be around it. Installing packages, and naming only whole paths, does the same in any directory.
func worksThere(run, target string) bool {
	elsewhere := false // it went to a directory that is known, and is not around the target
	run = lazyregexp.Of(`\d?>&\d`).ReplaceAllString(strings.ReplaceAll(run, "&>", ">"), "")
	for _, command := range strings.FieldsFunc(run, func(r rune) bool { return strings.ContainsRune("&|;\n", r) }) {
		words := commandWords(command)
		if len(words) > 1 && words[0] == "cd" {
			to := path.Clean(words[1])
			stays := elsewhere && !path.IsAbs(to) && !strings.Contains(to, "..")
			elsewhere = stays || path.IsAbs(to) && !plan.Within(target, to) && !plan.Within(to, target)
			continue
		}
		if elsewhere || len(words) == 0 {
			continue
		}
		if redirectsHere(command) || !worksAnywhere(words) {
			return true
		}
	}
	return false
}

// commandWords are the words of a command, without what is before its program: variables, sudo, flags of RUN and words of the shell.
func commandWords(command string) []string {
	words := strings.FieldsFunc(command, func(r rune) bool { return strings.ContainsRune(" \t\\\"'[](){}", r) })
	for i := range words { // of a list
		words[i] = strings.Trim(words[i], ",")
	}
	words = slices.DeleteFunc(words, func(word string) bool { return word == "" })
	isBefore := func(word string) bool {
		return slices.Contains([]string{"sudo", "exec", "if", "then", "else", "do", "!", "time"}, word) || strings.HasPrefix(word, "--mount=") ||
			!strings.HasPrefix(word, "-") && strings.Contains(word, "=") && !strings.Contains(word, "/")
	}
	for len(words) > 0 && isBefore(words[0]) {
		words = words[1:]
	}
	return words
}

// redirectsHere reports whether a shell writes the output of a command into a file that is named without its directory.
func redirectsHere(command string) bool {
	return lazyregexp.Of(`>\s*["']?[^\s"'/&>$]`).MatchString(command)
}

// worksAnywhere reports whether a command does the same in any directory.
func worksAnywhere(words []string) bool {
	if strings.Contains(words[0], "/") && !path.IsAbs(words[0]) {
		return false
	}
	program, rest := path.Base(words[0]), words[1:]
	switch {
	case (program == "python" || program == "python3") && len(rest) > 1 && rest[0] == "-m" && rest[1] == "pip":
		program, rest = "pip", rest[2:]
	case program == "uv" && len(rest) > 1 && rest[0] == "pip":
		program, rest = "pip", rest[1:]
	}
	if namesDirectory(program, rest) {
		return false
	}
	first := ""
	if len(rest) > 0 {
		first = rest[0]
	}
	if installs, known := onlyInstalls(program, first, rest); known {
		return installs
	}
	if writes, known := writesHere(program, first, rest); known {
		return !writes
	}
	return slices.Contains(installers, program) && !hasArgument(rest, "download", "fetch", "source")
}

// hasArgument reports whether a command has one of these words.
func hasArgument(rest []string, words ...string) bool {
	return slices.ContainsFunc(rest, func(word string) bool { return slices.Contains(words, word) })
}

// onlyInstalls reports whether a command of a package manager puts packages where it always does, or says that the program is none.
func onlyInstalls(program, first string, rest []string) (installs, known bool) {
	begins := func(words ...string) bool { return slices.Contains(words, first) }
	isHere := func(word string) bool { return strings.HasPrefix(word, ".") && path.Ext(word) != ".txt" }
	switch program {
	case "pip", "pip3":
		installs = begins("install", "uninstall", "config", "cache") && !hasArgument(rest, "-e", "--editable") &&
			!slices.ContainsFunc(rest, isHere)
	case "npm", "pnpm":
		installs = hasArgument(rest, "-g", "--global") || begins("config", "cache")
	case "yarn", "composer":
		installs = begins("global", "cache", "clear-cache", "self-update")
	case "gem", "cargo", "go":
		installs = begins("install") && !hasArgument(rest, "--path") && !slices.ContainsFunc(rest, isHere)
	case "conda":
		installs = begins("clean", "config", "install", "update")
	case "corepack":
		installs = begins("enable", "disable") || begins("prepare") && !hasArgument(rest, "-o", "--output")
	case "dpkg":
		installs = begins("-i", "--install", "--configure", "--add-architecture", "--purge", "--print-architecture")
	default:
		return false, false
	}
	return installs, true
}

// writesHere reports whether a command that writes files may do so in the directory where it runs, or says that the program is none.
func writesHere(program, first string, rest []string) (writes, known bool) {
	switch program {
	case "tar":
		return !hasArgument(rest, "-C", "--directory") || !lazyregexp.Of(`^(?:-?[abd-zA-Z]*x[abd-zA-Z]*|--extract)$`).MatchString(first), true
	case "git":
		isElsewhere := first == "config" && hasArgument(rest, "--global", "--system") || first == "clone" && path.IsAbs(rest[len(rest)-1])
		return !isElsewhere, true
	case "curl":
		byURL := lazyregexp.Of(`^-[a-zA-Z]*O|^--remote-name|^-[a-zA-Z]*o[^/]`).MatchString // or beside the option
		return slices.ContainsFunc(rest, byURL) || slices.ContainsFunc(rest, isRelative), true
	case "cp", "ln", "mkdir", "mv", "rm", "sed", "tee", "touch":
		return len(rest) == 0 || slices.ContainsFunc(rest, isRelative), true
	case "chgrp", "chmod", "chown": // after options, who or what
		rest = slices.DeleteFunc(slices.Clone(rest), func(word string) bool { return strings.HasPrefix(word, "-") })
		return len(rest) == 0 || slices.ContainsFunc(rest[1:], isRelative), true
	}
	return false, false
}

// namesDirectory reports whether an option of a command names a directory in the one where it runs.
func namesDirectory(program string, rest []string) bool {
	short := map[string]string{"conda": "-p", "gem": "-i", "pip": "-t", "pip3": "-t", "tar": "-C"}[program]
	long := lazyregexp.Of(`^--(?:bin-?dir|cache-dir|cwd|dest(?:ination)?|dir|directory|download-dir|install-?(?:dir|directory|root)|` +
		`out(?:put)?(?:-dir)?|path|prefix|root|src|target)$`)
	for i, word := range rest {
		option, value, joined := strings.Cut(word, "=")
		if !joined && i+1 < len(rest) {
			value = rest[i+1]
		}
		if (option == short || long.MatchString(option)) && (value == "" || isRelative(value)) {
			return true
		}
	}
	return false
}

// installers are programs that do the same in any directory: they install packages, configure the system, or write nothing.
var installers = []string{
	"a2dismod", "a2enmod", "a2ensite", "addgroup", "adduser", "apk", "apt", "apt-get", "apt-key", "chpasswd", "deluser", "dnf",
	"docker-php-ext-configure", "docker-php-ext-enable", "docker-php-ext-install", "echo", "export", "false", "fi", "groupadd", "groupmod",
	"install-php-extensions", "ldconfig", "locale-gen", "microdnf", "pecl", "printf", "set", "setcap", "test", "true",
	"update-alternatives", "update-ca-certificates", "update-locale", "useradd", "usermod", "yum",
}

// isRelative reports whether a word of a command may be a path in the directory where it runs.
func isRelative(word string) bool {
	return !path.IsAbs(word) && !strings.HasPrefix(word, "-") && !strings.HasPrefix(word, "$") && !strings.Contains(word, "://") &&
		!lazyregexp.Of(`^s[/|#]`).MatchString(word)
}
