package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindHealthProgram = diag.Kind{
	Code: "C2E-health-program", Severity: diag.Warning,
	Title: "health check runs a program that the image does not have",
	Cause: "The check always fails. Compose leaves the container running; ECS replaces its task again and again.",
	Fix:   "install the program in the image; or remove the check",

	Breaks: true, Stops: true,
}

// orNoCheck is what else can be done about a check, and what is left then.
func orNoCheck(s *plan.Service) string {
	return "or remove the check" + unless(len(s.Targets) == 0, " (the load balancer still checks the service)")
}

var (
	// probing is a command line that fails if its first program, such as curl, is not there: nothing after it succeeds in its place.
	probing = lazyregexp.New(`^\s*(?:exec\s+)?(?:/usr/bin/|/bin/)?(curl|wget|mysql|mysqladmin|mysqlcheck|mysqlshow)\s` +
		`(?:[^;|\n"']|"[^"$]*"|'[^']*'|["'])*` +
		`(?:\|\s*grep\s+(?:-[a-zA-Z]+\s+)?[^-;|\s][^;|\n]*)?(?:\|\|\s*(?:exit\s+[1-9]\d*|false)\s*;?\s*)?$`)
	// invertedGrep succeeds without any input.
	invertedGrep = lazyregexp.New(`grep\s+-[a-zA-Z]*[vL]`)
	// bringing is what a Dockerfile may install other programs with than those that it names.
	bringing = lazyregexp.New(`<<|\$\(|xargs|\.(sh|deb|apk)\b|(^|[\s;&|])(ba|da|z)?sh\s+[^-\s]|\b(dpkg|brew|nix|conda|mamba|ansible\S*|tasksel)\s|` +
		`alpine-sdk|\babuild\b|texlive|devscripts|playwright|chrome|\br-base|\b(apt|apt-get|apk)\s[^;&|]*(\$|\bnpm\b|\*)`)
	// touching are commands that install nothing, whatever the files are that they name.
	touching = lazyregexp.New(`^\s*(chmod|chown|sed|dos2unix|rm|mv|cp|ln|mkdir|touch|echo|printf|groupadd|useradd|adduser|addgroup)\s`)
	// plainCurl is a request with curl that wget sends as well: of an address, as GET, without anything but an answer to look at.
	plainCurl = lazyregexp.New(`^curl((?: (?:-[fsSk]+|--fail|--silent|--show-error|--output /dev/null|-o /dev/null|-[fsS]+o /dev/null))*) ` +
		`["']?(?:http://)?([\w.-]+(?::\d+)?(?:/[\w./%-]*)?(?:\?[\w=&%.-]*)?)["']?(?: -o /dev/null)?(?: ?\|\| ?(?:exit 1|false))?$`)
)

// reportNoProbe warns of a check with a program that the image is known not to have, and remembers what asks the same if there is another
// program.
func reportNoProbe(l *lowering, s *plan.Service, c types.ServiceConfig) {
	test := c.HealthCheck.Test
	program := probeOf(test)
	if program == "" || s.RunMode != plan.LongRunning || s.Init || needsShell(test) && l.withoutShell(c) != "" {
		return
	}
	image := l.lacks(c, program)
	if image == "" {
		return
	}
	found := l.about(s.Name).AtValue("healthcheck", "test").
		Report(kindHealthProgram, "its health check runs %s, which %s does not have", program, image).
		WithHint("install %s in the image; %s", program, orNoCheck(s))
	if other := images.InPlaceOf(program, image); other != "" {
		found.WithHint("use %s, which %s has", other, image)
		s.Container.Health.Instead = withProgram(s.Container.Health.Command, program, other)
		s.Container.Health.Lacks, s.Container.Health.Has = program, other
		return
	}
	if hasWget := !slices.Contains(images.Lacking(image), "wget"); hasWget {
		found.WithHint("use wget, which %s has; or install curl in the image", image)
		if instead := l.withWget(s, c); instead != nil {
			s.Container.Health.Instead = instead
			s.Container.Health.Lacks, s.Container.Health.Has = program, "wget"
		}
	}
}

// withProgram is a check with another program in place of the first one.
func withProgram(test []string, program, other string) []string {
	test = slices.Clone(test)
	if i := slices.IndexFunc(test, func(word string) bool { return strings.Contains(word, program) }); i >= 0 {
		test[i] = strings.Replace(test[i], program, other, 1)
	}
	return test
}

// probeOf is the program without which a check fails, one of those that images may lack, "" if it is another one, or something is done in
// its place.
func probeOf(test types.HealthCheckTest) string {
	words := test[1:]
	text := ""
	switch {
	case len(words) == 0:
		return ""
	case test[0] == "CMD-SHELL":
		text = words[0]
	case len(words) == 3 && ofShellLine.MatchString(words[0]+" ") && words[1] == "-c":
		text = words[2]
	default:
		program := path.Base(words[0])
		return unless(!probing.MatchString(program+" "), program)
	}
	match := probing.FindStringSubmatch(text)
	if match == nil || invertedGrep.MatchString(text) {
		return ""
	}
	return match[1]
}

// lacks is the image, or the one that a Dockerfile starts from, that is known not to have a program, "" if it may have it: as part of the
// image, or since the Dockerfile, the command or a mount may bring it.
func (l *lowering) lacks(c types.ServiceConfig, program string) string {
	image, brought := l.startingFrom(c, program)
	return unless(brought || !slices.Contains(images.Lacking(image), program), image)
}

// startingFrom is the image of a container, or the one that its Dockerfile starts from, and whether the Dockerfile, the command or a mount
// may bring a program.
func (l *lowering) startingFrom(c types.ServiceConfig, program string) (image string, brought bool) {
	file := load.Dockerfile{}
	image = c.Image
	if l.builderOf(c) != "" {
		file = l.dockerfileOf(c)
		image = file.Base
	}
	brings := func(text string) bool {
		return namesProgram(text, program) || slices.ContainsFunc(shellBreaks.Split(text, -1), func(command string) bool {
			return bringing.MatchString(command) && !touching.MatchString(command)
		})
	}
	covers := func(v types.ServiceVolumeConfig) bool {
		return isSystemDirectory(path.Clean(v.Target)) || namesProgram(v.Target, program)
	}
	return image, slices.ContainsFunc(file.Runs, brings) ||
		slices.ContainsFunc(file.Puts, func(p load.Put) bool { return mayPut(p, program) }) ||
		namesProgram(l.startText(c), program) || slices.ContainsFunc(c.Volumes, covers)
}

// namesProgram reports whether a text names a program: one of MySQL, whose name directories and options have, too, where programs are.
func namesProgram(text, program string) bool {
	if strings.HasPrefix(program, "mysql") {
		program = "bin/" + program
	}
	return strings.Contains(text, program)
}

// mayPut reports whether something that a Dockerfile copies may be a program, or have it in it: from another stage, a whole directory of
// programs.
func mayPut(p load.Put, program string) bool {
	names := func(name string) bool {
		return namesProgram(name, program) || strings.Contains(path.Base(name), ".tar")
	}
	return names(p.To) || slices.ContainsFunc(p.Sources, names) ||
		p.Sources == nil && (p.To == "" || p.To == "/" || isSystemDirectory(p.To))
}

// withWget is a check of a container with wget in place of curl, nil if that may be another one. The wget of BusyBox asks only the first
// address of localhost, which is ::1 with Alpine, and --spider asks with HEAD, for which programs may have no answer.
func (l *lowering) withWget(s *plan.Service, c types.ServiceConfig) []string {
	test := s.Container.Health.Command
	line := strings.Join(test[1:], " ")
	if len(test) == 4 && test[0] == "CMD" && test[2] == "-c" {
		line = test[3]
	}
	match := plainCurl.FindStringSubmatch(strings.Join(strings.Fields(line), " "))
	if match == nil || !strings.Contains(strings.ReplaceAll(match[1], "/dev/null", ""), "f") {
		return nil
	}
	host, rest := match[2], ""
	if i := strings.IndexAny(host, ":/?"); i >= 0 {
		host, rest = host[:i], host[i:]
	}
	switch {
	case host == selfAddress:
	case host != "localhost" || l.mayRefuseHosts(s, c):
		return nil
	}
	return []string{"CMD", "wget", "-qO", "/dev/null", "http://" + selfAddress + rest}
}
