package lower

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// Django answers 400 to requests for hosts that are not in the ALLOWED_HOSTS of its settings (Django documentation, "Settings"). DJANGO_SETTINGS_MODULE
// says which file has them. They are read only if the file says them in one of the usual ways: a list, or a variable with a default.

// They are compiled when they are needed, which is for few projects.

var settingsModule = lazyregexp.New(`DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)['"]`)

var gatewayModule = lazyregexp.New(`(?:^|[\s"'/])([A-Za-z_]\w*)\.(?:wsgi|asgi)(?::application)?(?:$|[\s"'])`)

var importsAll = lazyregexp.New(`(?m)^from\s+(\.*[\w.]*)\s+import\s+\*`)

var hostsAssigned = lazyregexp.New(`(?m)^([ \t]*)ALLOWED_HOSTS\b[ \t]*(?::[^=\n]+)?(\+?=|\.)`)

var pythonComment = lazyregexp.New(`(?m)#.*$`)

var pythonText = lazyregexp.New(`"([^"\n]*)"|'([^'\n]*)'`)

var pythonWord = lazyregexp.New(`[A-Za-z_][\w.]*`)

var hostsVariable = lazyregexp.New(`(?:environ\.get|getenv|\benv(?:\.\w+)?|\bconfig)\(\s*['"](\w+)['"]`)

var listSeparator = lazyregexp.New(`\.split\(\s*(?:"([^"]*)"|'([^']*)')?\s*\)`)

// plainWord is what stands in an expression that does no more than read a variable and take it apart.
var plainWord = lazyregexp.New(`^(os|os\.environ\.get|os\.getenv|environ\.get|getenv|env|env\.(list|tuple|str)|config|` +
	`default|cast|Csv|list|tuple|str|str\.strip|split|strip|\w\.strip|host\.strip|map|for|in|if|host|item|\w|\w*_list)$`)

// allowedHosts are the hosts for which the settings of a program allow requests.
type allowedHosts struct {
	hosts     []string
	variable  string // that has them, if it is set; "" if none does
	separator string // between them in the variable
	file      string // relative to the build context
	line      int
}

// reportSettings is about a program whose settings allow only hosts that it does not have on AWS: the variable with them gets that one,
// if there is one and nothing sets it.
func reportSettings(l *lowering, s *plan.Service, c types.ServiceConfig) {
	found, ok := l.djangoHosts(c)
	v := localVariable{lowering: l, service: s, name: found.variable, value: strings.Join(found.hosts, found.separator)}
	given := s.Injects(v.name) || s.HasAddress(v.name)
	if set := valueOr(c.Environment[v.name], ""); set != "" && !hostsName.MatchString(v.name) && !given {
		v.value = set
	} else if v.name != "" && l.setsVariable(s, c, v.name) {
		return
	}
	if !ok || !v.refuses(hostsOf(v.value)) {
		return
	}
	at := l.about(s.Name).At("build")
	if parts, ok := v.allowed(); ok && v.name != "" {
		v.become(at, parts)
		return
	}
	at.ReportThat(kindAllowedHosts, "allows only %s, because of ALLOWED_HOSTS in %s:%d", strings.Join(found.hosts, ", "), found.file,
		found.line).
		Of(s.Name, found.file)
}

// setsVariable reports whether anything sets a variable of a container.
func (l *lowering) setsVariable(s *plan.Service, c types.ServiceConfig, name string) bool {
	_, written := c.Environment[name]
	_, built := l.dockerfileOf(c).Sets[name]
	return written || built || s.Injects(name) || s.HasAddress(name)
}

// djangoHosts are the hosts that the settings of a Django project allow, if one is built here and they tell.
func (l *lowering) djangoHosts(c types.ServiceConfig) (allowedHosts, bool) {
	for _, file := range l.djangoSettings(c) {
		if hosts, decided, ok := readHosts(file); decided {
			return hosts, ok
		}
	}
	return allowedHosts{}, false
}

// djangoSettings are the files with the settings of a Django project that is built here: each one begins with all of the next.
func (l *lowering) djangoSettings(c types.ServiceConfig) (files []load.ContextFile) {
	build := l.buildOf(c)
	if build == nil {
		return nil
	}
	directory := "."
	manage, found := l.ContextFileIn(build, "manage.py")
	if found {
		directory = path.Dir(manage.Name)
	}
	for module := l.settingsModuleOf(c, manage.Content); module != "" && len(files) < maxSettings; {
		file, found := l.moduleFile(build, directory, module)
		if !found {
			return files
		}
		if len(file.Content) > maxPythonSettings {
			return nil
		}
		files = append(files, file)
		imported := importsAll.FindStringSubmatch(file.Content)
		if imported == nil {
			return files
		}
		module = absoluteModule(module, file.Name, imported[1])
	}
	return files
}

// maxSettings is how many files of settings are read that begin with all of another.
const maxSettings = 4

// settingsModuleOf is the module with the settings: by a variable, or as manage.py or the command of the server has it.
func (l *lowering) settingsModuleOf(c types.ServiceConfig, manage string) string {
	const name = "DJANGO_SETTINGS_MODULE"
	if set := cmp.Or(valueOr(c.Environment[name], ""), l.dockerfileOf(c).Sets[name]); set != "" {
		return set
	}
	if match := settingsModule.FindStringSubmatch(manage); match != nil {
		return match[1]
	}
	if match := gatewayModule.FindStringSubmatch(l.startText(c)); match != nil {
		return match[1] + ".settings"
	}
	return ""
}

// moduleFile is the file of a Python module, below a directory.
func (l *lowering) moduleFile(build *types.BuildConfig, directory, module string) (load.ContextFile, bool) {
	name := path.Join(directory, strings.ReplaceAll(module, ".", "/"))
	for _, end := range []string{".py", "/__init__.py"} {
		if file, ok := l.ContextFile(build, name+end); ok {
			return file, true
		}
	}
	return load.ContextFile{}, false
}

// absoluteModule is the module that another one imports, relative to its package or not.
func absoluteModule(module, file, imported string) string {
	relative := strings.TrimLeft(imported, ".")
	up := len(imported) - len(relative)
	if up == 0 {
		return relative
	}
	parts := strings.Split(module, ".")
	if path.Base(file) == "__init__.py" {
		up--
	}
	parts = parts[:max(0, len(parts)-up)]
	return strings.Trim(strings.Join(append(parts, relative), "."), ".")
}

// readHosts reads the allowed hosts of a file with settings; decided reports whether the file says something of them, ok whether that
// is known.
func readHosts(file load.ContextFile) (found allowedHosts, decided, ok bool) {
	text := pythonComment.ReplaceAllString(file.Content, "")
	places := hostsAssigned.FindAllStringSubmatchIndex(text, -1)
	if len(places) == 0 {
		return allowedHosts{}, false, false
	}
	at := places[0]
	if len(places) > 1 || at[2] != at[3] || text[at[4]:at[5]] != "=" || importsAll.MatchString(text[at[1]:]) {
		return allowedHosts{}, true, false
	}
	found, ok = hostsInExpression(expression(text[at[1]:]))
	found.file, found.line = file.Name, strings.Count(text[:at[0]], "\n")+1
	return found, true, ok
}

// expression is the first one of a text: it ends with the line, unless a bracket is open.
func expression(text string) string {
	open := 0
	for i, r := range text {
		switch {
		case strings.ContainsRune("([{", r):
			open++
		case strings.ContainsRune(")]}", r):
			open--
		case r == '\n' && open <= 0:
			return text[:i]
		}
	}
	return text
}

// hostsInExpression are the hosts that an expression says.
func hostsInExpression(text string) (found allowedHosts, ok bool) {
	found.separator = ","
	if match := hostsVariable.FindStringSubmatch(text); match != nil {
		found.variable = match[1]
	}
	if match := listSeparator.FindStringSubmatch(text); match != nil {
		found.separator = cmp.Or(match[1], match[2], " ")
		text = strings.Replace(text, match[0], ".split()", 1)
	}
	for _, match := range pythonText.FindAllStringSubmatch(text, -1) {
		if value := cmp.Or(match[1], match[2]); value != found.variable {
			found.hosts = append(found.hosts, hostsOf(value)...)
		}
	}
	if len(found.hosts) == 0 { // with DEBUG; without it, nobody at all
		found.hosts = []string{"localhost", "127.0.0.1"}
	}
	code := pythonText.ReplaceAllString(text, "")
	return found, !slices.ContainsFunc(pythonWord.FindAllString(code, -1), func(word string) bool { return !plainWord.MatchString(word) }) &&
		len(hostsVariable.FindAllString(text, -1)) < 2 && !strings.Contains(code, "+")
}
