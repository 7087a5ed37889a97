package lower

import (
	"path"
	"regexp"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// batchName is what programs are called that do something with all of some data.
func batchName() *regexp.Regexp {
	return lazyregexp.Of(`(?i)(?:^|[-_./])(?:ingest(?:ion|er)?|import(?:er)?|load(?:er)?|seed(?:er)?|train(?:ing)?|etl|crawl|scrape|generate|convert|` +
		`export|download|backfill|populate|preprocess|index(?:er)?|embed)(?:[-_./]|$)`)
}

// mayGoOn is what a program in Python has that may not end: a loop, a server, a queue, a clock, or something that runs beside it.
func mayGoOn() *regexp.Regexp {
	return lazyregexp.Of(`(?i)\bwhile\b|\bawait\b|\basync|run\(|run_|serv|loop|schedul|sleep|thread|process\(|multiprocessing|consum|subscri|listen|poll|watch|` +
		`worker|queue|celery|\bbot\b|start\(|forever|signal|input\(|launch\(|stream|socket|accept\(|join\(\)|flask|fastapi|subprocess|exec|os\.system`)
}

// pythonImport is an import of a module, by its first name.
func pythonImport() *regexp.Regexp {
	return lazyregexp.Of(`(?m)^[ \t]*(?:from[ \t]+(\.*\w*)|import[ \t]+(\w+))`)
}

// endsProgram reports whether the program of a service is a script in Python that goes through some data, by its name, and then ends: it
// is one file, of which nothing may go on.
func (l *lowering) endsProgram(c types.ServiceConfig) bool {
	file, ok := l.startFile(c)
	if !ok || path.Ext(file.Name) != ".py" || !batchName().MatchString(file.Name) && !batchName().MatchString(c.Name) {
		return false
	}
	text := pythonComment().ReplaceAllString(file.Content, "")
	for _, match := range pythonImport().FindAllStringSubmatch(text, -1) {
		name := match[1] + match[2]
		if name == "" || name[0] == '.' || l.hasModule(c, path.Dir(file.Name), name) {
			return false
		}
	}
	return !mayGoOn().MatchString(text)
}

// hasModule reports whether a program has a module of its own with a name.
func (l *lowering) hasModule(c types.ServiceConfig, directory, name string) bool {
	for _, end := range []string{".py", "/__init__.py", "/" + name + ".py", "/main.py"} {
		for _, parent := range []string{".", directory, "src"} {
			if _, ok := l.sourceOf(c, path.Join(parent, name+end)); ok {
				return true
			}
		}
	}
	return false
}
