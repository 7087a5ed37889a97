package lower

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// djangoTLS are the settings of Django that redirect to HTTPS, or keep browsers from sending cookies by HTTP (Django documentation, "Settings").
var djangoTLS = []string{"SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"}

// railsTLS does both in those of Rails: the name, and the expression.
var railsTLS = lazyregexp.New(`(?m)^  (config\.force_ssl)[ \t]*=[ \t]*([^#\n]+?)[ \t]*(?:#.*)?$`)

// rubyRead is an expression that reads a variable: its name, its default, and with what it is compared.
var rubyRead = lazyregexp.New(`^(!?)(?:(?:ActiveModel::Type::)?Boolean\.new\.cast\()?ENV(?:\[|\.fetch\()\s*["'](\w+)["']\s*(?:,\s*["']?(\w*)["']?\s*)?[\])]\)?` +
	`(?:\s*(==|!=)\s*["'](\w*)["']|\.(?:present|blank)\?)?$`)

// laravelTLS makes all links of Laravel ones with HTTPS (API documentation of Laravel, UrlGenerator), those to its scripts and styles, too.
var laravelTLS = lazyregexp.New(`(?m)^[ \t]*(?:\\?(?:Illuminate\\Support\\Facades\\)?URL::|\$\w+->|app\('url'\)->)(forceScheme|forceHttps)\(\s*(?:['"]https['"]|true)?\s*\)`)

// laravelCondition is a condition that holds in production.
var laravelCondition = lazyregexp.New(`^\s*if\s*\(\s*(?:(?:\$this->)?app(?:\(\))?->|\\?(?:Illuminate\\Support\\Facades\\)?App::)?` +
	`(?:environment\(\s*\[?['"]production['"]\]?\s*\)|isProduction\(\)|` +
	`(?:config|env)\(\s*['"](?:app\.env|APP_ENV)['"]\s*\)\s*={2,3}\s*['"]production['"])\s*\)\s*\{?\s*$`)

// laravelCookies is how its cookies are for HTTPS only: by a word, or by a variable with a default.
var laravelCookies = lazyregexp.New(`(?m)^\s*['"](secure)['"]\s*=>\s*(?:env\(\s*['"]SESSION_SECURE_COOKIE['"]\s*,\s*)?true\b`)

// phoenixTLS has an endpoint of Phoenix redirect to HTTPS (Plug.SSL).
var phoenixTLS = lazyregexp.New(`(?m)^[^#\n]*\b(force_ssl):\s*\[`)

// dotnetCookies has browsers send cookies of ASP.NET Core by HTTPS only (Microsoft Learn, "CookieSecurePolicy Enum").
var dotnetCookies = lazyregexp.New(`(?m)^[^\n]*?\b(?:SecurePolicy|Secure)\s*=\s*(CookieSecurePolicy\.Always)\b`)

// dotnetRedirect redirects to HTTPS if it knows a port for it (Microsoft Learn, "HttpsRedirectionOptions.HttpsPort Property").
var dotnetRedirect = lazyregexp.New(`(?m)^\s*\w+\.(UseHttpsRedirection)\(`)

// asksInSources is where the settings of a program that is built here have it ask for HTTPS, whatever else they do; "" if they do not.
func (l *lowering) asksInSources(c types.ServiceConfig) string {
	if l.buildOf(c) == nil {
		return ""
	}
	for _, asks := range []func(types.ServiceConfig) string{
		l.djangoAsks, l.railsAsks, l.laravelAsks, l.phoenixAsks, l.dotnetAsks, l.nodeAsks,
	} {
		if where := asks(c); where != "" {
			return where
		}
	}
	return ""
}

func (l *lowering) djangoAsks(c types.ServiceConfig) string {
	p := pythonSettings{l.djangoSettings(c), func(name string) reading {
		quoted := `\s*["']` + regexp.QuoteMeta(name) + `["']\s*`
		sets := lazyregexp.New(`setdefault\(` + quoted + `|environ\[` + quoted + `\]\s*=[^=]`)
		if len(l.ContextMatches(l.buildOf(c), ofPython, sets)) > 0 {
			return reading{}
		}
		return l.readingOf(c, name)
	}}
	for _, name := range djangoTLS {
		if is, known, where := p.decided(name, maxPythonDepth); is && known {
			return where
		}
	}
	return ""
}

func (l *lowering) railsAsks(c types.ServiceConfig) string {
	file, ok := l.ContextFile(l.buildOf(c), railsProduction)
	if !ok || !l.inProduction(c) {
		return ""
	}
	at := railsTLS.FindStringSubmatchIndex(file.Content)
	if at == nil || !l.isTrueInRuby(c, file.Content[at[4]:at[5]]) {
		return ""
	}
	return settingIn(at, file.Content, railsProduction)
}

// isTrueInRuby reports whether an expression is known to be true.
func (l *lowering) isTrueInRuby(c types.ServiceConfig, text string) bool {
	match := rubyRead.FindStringSubmatch(text)
	if match == nil {
		return text == "true"
	}
	r := l.readingOf(c, match[2])
	value := match[3]
	if r.set {
		value = r.value
	}
	is := false
	switch {
	case !r.known:
		return false
	case match[4] != "":
		is = (value == match[5]) == (match[4] == "==")
	case strings.Contains(text, ".cast("):
		is = !slices.Contains([]string{"", "false", "f", "0", "off", "no", "n"}, strings.ToLower(value))
	case strings.HasSuffix(text, ".blank?"):
		is = value == ""
	case strings.HasSuffix(text, ".present?"):
		is = value != ""
	case r.set:
		is = true // whatever text it is
	default:
		is = value != "" && value != "false" && value != "nil"
	}
	return is != (match[1] == "!")
}

func (l *lowering) laravelAsks(c types.ServiceConfig) string {
	build := l.buildOf(c)
	const provider, sessions = "app/Providers/AppServiceProvider.php", "config/session.php"
	if file, ok := l.ContextFile(build, provider); ok {
		at := laravelTLS.FindStringSubmatchIndex(file.Content)
		if at != nil && l.laravelReaches(c, file.Content[:at[0]]) {
			return settingIn(at, file.Content, provider)
		}
	}
	file, _ := l.ContextFile(build, sessions)
	r := l.readingOf(c, "SESSION_SECURE_COOKIE")
	if at := laravelCookies.FindStringSubmatchIndex(file.Content); at != nil && (!r.set && r.known || !strings.Contains(file.Content[at[0]:at[1]], "env(")) {
		return settingIn(at, file.Content, sessions)
	}
	return ""
}

// laravelReaches reports whether a program in PHP gets to a line, after some text: it is that of a method, without a condition, or with
// one that holds in production.
func (l *lowering) laravelReaches(c types.ServiceConfig, before string) bool {
	lines := strings.Split(strings.TrimRight(before, " \t\n"), "\n")
	last := lines[len(lines)-1]
	if strings.TrimSpace(last) == "{" && len(lines) > 1 {
		last = lines[len(lines)-2]
	}
	if laravelCondition.MatchString(last) {
		r := l.readingOf(c, "APP_ENV")
		return r.known && r.value == "production"
	}
	open := strings.LastIndex(before, "function ")
	return open >= 0 && strings.Count(before[open:], "{")-strings.Count(before[open:], "}") == 1
}

func (l *lowering) phoenixAsks(c types.ServiceConfig) string {
	for _, name := range []string{"config/prod.exs", "config/runtime.exs"} {
		if file, ok := l.ContextFile(l.buildOf(c), name); ok && l.setTo(c, "MIX_ENV") == "prod" {
			if at := phoenixTLS.FindStringSubmatchIndex(file.Content); at != nil {
				return settingIn(at, file.Content, name)
			}
		}
	}
	return ""
}

// dotnetPort are the variables by which a program on ASP.NET Core knows a port for HTTPS.
var dotnetPort = []string{"ASPNETCORE_HTTPS_PORT", "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTPS_PORTS", "HTTPS_PORT", "HTTPS_PORTS"}

// dotnetAsks looks where the program starts: beside its Dockerfile, or at the top of the build context.
func (l *lowering) dotnetAsks(c types.ServiceConfig) string {
	build := l.buildOf(c)
	directory := path.Dir(path.Clean(strings.ReplaceAll(build.Dockerfile, `\`, "/")))
	if path.IsAbs(directory) {
		directory = "."
	}
	hasPort := l.setIn(c, dotnetPort) != "" || strings.Contains(l.setIn(c, kestrelURLs), "https://")
	for _, name := range []string{"Program.cs", "Startup.cs"} {
		name = path.Join(directory, name)
		file, ok := l.ContextFile(build, name)
		if !ok {
			continue
		}
		if where := settingOf(file, dotnetCookies); where != "" {
			return where
		}
		if at := dotnetRedirect.FindStringSubmatchIndex(file.Content); at != nil && hasPort {
			return settingIn(at, file.Content, name)
		}
	}
	return ""
}

// isComment reports whether a line of a language like C begins as a comment.
func isComment(text string, line int) bool {
	text = strings.TrimSpace(text[line:])
	return strings.HasPrefix(text, "//") || strings.HasPrefix(text, "*") || strings.HasPrefix(text, "/*")
}

// settingIn is the name and the place of a setting that was found in a file.
func settingIn(at []int, content, file string) string {
	if at == nil {
		return ""
	}
	return settingAt(content[at[2]:at[3]], file, strings.Count(content[:at[2]], "\n"))
}

// settingAt is the same with the number of lines before it.
func settingAt(name, file string, before int) string {
	return fmt.Sprintf("%s in %s:%d", name, file, before+1)
}

// inProduction reports whether Rails runs as in production.
func (l *lowering) inProduction(c types.ServiceConfig) bool {
	return l.setTo(c, "RAILS_ENV") == "production"
}

// settingOf is where a file of a build context says something, unless in a comment; "" if it does not.
func settingOf(file load.ContextFile, text *lazyregexp.Regexp) string {
	for _, at := range text.FindAllStringSubmatchIndex(file.Content, -1) {
		if line := strings.LastIndex(file.Content[:at[2]], "\n") + 1; !isComment(file.Content, line) {
			return settingIn(at, file.Content, file.Name)
		}
	}
	return ""
}
