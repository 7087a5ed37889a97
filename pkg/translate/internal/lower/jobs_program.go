package lower

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// A program that is built here, or mounted, ends if nothing in it keeps it running. That is certain only of one whose sources are all at
// hand, and have no word of what may wait: to stop a program that should run is worse than to keep one that ends.

// A language is one whose programs are looked at.
type language struct {
	endings []string
	waits   *lazyregexp.Regexp                  // what may keep a program running
	own     func(load.ContextFile, string) bool // whether a file refers to another one by the path of that, without its ending
	closes  *lazyregexp.Regexp                  // what a program has that ends; nil if any may
}

var languages = []language{
	{[]string{".go"}, goWaits, nil, nil},
	{ofPython, pythonWaits, importsPython, nil},
	{ofNode, nodeWaits, importsNode, nodeCloses},
}

// waiting are words of programs that go on, in any language.
const waiting = `listen|serve\b|serve\w*\(|watch|consum|subscri|schedul|cron|daemon|worker|forever|stream|webhook|websocket|\bbot\b|mqtt|` +
	`amqp|kafka|rabbit|celery|grpc|stdin|poll|loop|signal`

var goWaits = lazyregexp.New(`(?i:` + waiting + `)|<-|\bselect\b|\bgo\s|\bchan\b|` +
	`\.(?:Wait|Run\w*|Start\w*|Main|Launch|Block|Join|Monitor|Boot|Up|Execute|Do\w+|Handle\w*)\(|` +
	`\b(?:exec|syscall|signal)\.|\bMax(?:Int|Duration)|\bTick|\bScan`)

var pythonWaits = lazyregexp.New(`(?i:` + waiting + `|thread|process\b|flask|fastapi|django|gradio|streamlit|message|event|server|sniff|follow|tail|` +
	`pause)|\bwhile\b|\basync\b|\bawait\b|\brun\w*\(|\.(?:start\w*|wait\w*|launch|block|join|monitor)\(|\binput\(|` +
	`\b(?:subprocess|itertools|click|typer|fire|cmd|quickstart|recv|accept|exec_)\b|\bos\.(?:system|exec|spawn)|\biter\(`)

var nodeWaits = lazyregexp.New(`(?i:` + waiting + `|socket|server|express|fastify|\bkoa\b|\bhono\b|child_process|message)|\bwhile\b|` +
	`\bfor\s*\(\s*;|\bfor\s+await\b|\bsetInterval\b|` +
	`\.(?:on|once|login|process|run\w*|start\w*|launch)\(`)

// nodeCloses is how a program for Node.js ends: an open connection keeps it running.
var nodeCloses = lazyregexp.New(`\bprocess\.exit\((?:0|\))|\$?\b(?:disconnect|destroy|close|end|quit)\(\)`)

// goCounts is a loop of Go that ends: over what has an index or a key, or with a counter.
var goCounts = lazyregexp.New(`\bfor\s+\w+\s*,\s*\w+\s*:?=\s*range\b|\bfor\s+\w+\s*:=\s*[^;{\n]+;[^;{\n]+;[^{\n]*\{|` +
	`\bfor\s+\w+\s*:=\s*range\s+\d+\s*\{`)

// goLoop is any loop of Go.
var goLoop = lazyregexp.New(`\bfor\b`)

// goBuild is how a Dockerfile builds a program, with its options.
var goBuild = lazyregexp.New(`\bgo build\b([^&;|\n]*)`)

// goingPrograms are the names of services and programs that go on.
var goingPrograms = lazyregexp.New(`(?i)work|bot|consum|daemon|serv|api|web|listen|schedul|cron|agent|subscrib|watch|monitor|collect|` +
	`export|proxy|gateway|stream|queue|poll`)

// restarting is what starts a program again.
var restarting = lazyregexp.New(`nodemon|pm2|ts-node-dev|watch|air\b|reflex`)

// batchNames are the names of services that load data, or load others, once.
var batchNames = lazyregexp.New(`(?i)(^|[-_.])(load[-_]?test(s|er|ing)?|bench(mark)?s?|` +
	`(data|db|database|csv|fixtures?|dataset)[-_]?(import(er)?|load(er)?|seed(er)?)|` +
	`(import|load|seed)[-_](data|db|database|csv|fixtures?|dataset))$`)

// isBatch reports whether a service ends by its name, and nothing in its program, if that is here, speaks of one that goes on.
func (l *lowering) isBatch(c types.ServiceConfig) bool {
	if !batchNames.MatchString(c.Name) || l.isUsed(c) || len(l.dockerfileOf(c).Exposed) > 0 {
		return false
	}
	file, ok := l.programFile(c)
	return !ok || l.isFinite(c, file)
}

// programFile is the file that a program starts with, if it is at hand.
func (l *lowering) programFile(c types.ServiceConfig) (load.ContextFile, bool) {
	if file, ok := l.startFile(c); ok {
		return file, true
	}
	return l.goFile(c)
}

// endsProgram is the file of a program that ends, as nothing speaks of a service that goes on, or of one that others use; "" if it may.
func (l *lowering) endsProgram(c types.ServiceConfig) string {
	text := l.startText(c)
	if goingPrograms.MatchString(c.Name) || c.Tty || c.StdinOpen || len(l.dockerfileOf(c).Exposed)+len(c.PostStart) > 0 || l.isUsed(c) ||
		l.isShared(c.Name) || besideServer.MatchString(text) || restarting.MatchString(l.packageOf(c).script(text)) {
		return ""
	}
	if file, ok := l.programFile(c); ok && l.isFinite(c, file) {
		return file.Name
	}
	return ""
}

// isUsed reports whether another service waits for a service, or has its name in its settings.
func (l *lowering) isUsed(c types.ServiceConfig) bool {
	for _, other := range l.Project.Services {
		if other.Name == c.Name {
			continue
		}
		_, needs := other.DependsOn[c.Name]
		hosts := hostsIn(settingsOf(other))
		for _, name := range []string{c.Name, c.ContainerName, c.Hostname} {
			_, named := hosts[strings.ToLower(name)]
			needs = needs || named && name != ""
		}
		if needs {
			return true
		}
	}
	return false
}

// isFinite reports whether nothing keeps a program running: its first file has no such word, or none of its sources if that refers to
// others.
func (l *lowering) isFinite(c types.ServiceConfig, file load.ContextFile) bool {
	i := slices.IndexFunc(languages, func(lang language) bool { return slices.Contains(lang.endings, path.Ext(file.Name)) })
	if i < 0 || len(strings.TrimSpace(file.Content)) == 0 {
		return false
	}
	lang, files := languages[i], []load.ContextFile{file}
	sources := l.ContextSources(l.buildOf(c), ".", lang.endings)
	if isOwn := func(f load.ContextFile) bool {
		return lang.own == nil || lang.own(file, strings.TrimSuffix(f.Name, path.Ext(f.Name)))
	}; slices.ContainsFunc(sources, isOwn) {
		files = append(files, sources...)
	}
	if l.buildOf(c) != nil && len(sources) == 0 || l.buildOf(c) == nil && l.importsMounted(c, file) {
		return false
	}
	closes := lang.closes == nil
	for _, f := range files {
		if strings.HasSuffix(f.Name, "_test.go") {
			continue
		}
		text := goCounts.ReplaceAllString(wholeComment.ReplaceAllString(f.Content, ""), "")
		if path.Ext(f.Name) == ".py" {
			text = withoutBrokers(text)
		}
		if lang.waits.MatchString(text) || path.Ext(f.Name) == ".go" && goLoop.MatchString(text) {
			return false
		}
		closes = closes || lang.closes.MatchString(text)
	}
	return closes
}

// relativeImport is how a file refers to another one beside it.
var relativeImport = lazyregexp.New(`(?m)\b(?:from|require\(|import)\s*['"(]*\.`)

// pythonImport is how a file for Python imports a module.
var pythonImport = lazyregexp.New(`(?m)^\s*(?:from|import)\s+(\w+)`)

// importsMounted reports whether a file that is mounted refers to others beside it, which are not looked at.
func (l *lowering) importsMounted(c types.ServiceConfig, file load.ContextFile) bool {
	for _, match := range pythonImport.FindAllStringSubmatch(file.Content, -1) {
		for _, name := range []string{match[1] + ".py", match[1] + "/__init__.py"} {
			if _, ok := l.sourceOf(c, path.Join(path.Dir(file.Name), name)); ok {
				return true
			}
		}
	}
	return relativeImport.MatchString(file.Content)
}

// importsPython reports whether a file imports a module by its name.
func importsPython(file load.ContextFile, name string) bool {
	first, _, _ := strings.Cut(name, "/")
	module := regexp.QuoteMeta(first) + `|` + regexp.QuoteMeta(path.Base(name))
	imports := lazyregexp.New(`(?m)^\s*(?:from|import)\s+(?:\.|(?:[\w.]+\s*,\s*)*(?:` + module + `)\b)`)
	return name+".py" != file.Name && imports.MatchString(file.Content)
}

// importsNode reports whether a file imports another one.
func importsNode(file load.ContextFile, _ string) bool {
	return relativeImport.MatchString(file.Content)
}

// goFile is the file with the function main of a program in Go that a Dockerfile builds, or that a command runs: the only one in the build
// context, of which nobody can mistake another one for it.
func (l *lowering) goFile(c types.ServiceConfig) (load.ContextFile, bool) {
	words := programIn(l.lastCommand(c))
	if l.buildOf(c) == nil || len(words) == 0 {
		return load.ContextFile{}, false
	}
	built := l.dockerfileOf(c)
	builds := goBuild.FindAllStringSubmatch(strings.Join(append(slices.Clone(built.Earlier), built.Runs...), "\n"), -1)
	isBuilt := len(builds) == 1 && strings.Contains(builds[0][1], path.Base(words[0]))
	if isRun := len(words) > 2 && words[0] == "go" && words[1] == "run"; !isRun && !isBuilt {
		return load.ContextFile{}, false
	}
	var main []load.ContextFile
	for _, file := range l.ContextSources(l.buildOf(c), ".", []string{".go"}) {
		if goMain.MatchString(file.Content) {
			main = append(main, file)
		}
	}
	if len(main) != 1 {
		return load.ContextFile{}, false
	}
	return main[0], true
}

// goMain is the function that a program in Go starts with.
var goMain = lazyregexp.New(`(?m)^func main\(\)`)
