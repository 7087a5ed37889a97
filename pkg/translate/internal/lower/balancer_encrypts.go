package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// A program that has a certificate of its own speaks nothing but TLS at its port, and hangs up on a health check by HTTP. A load
// balancer takes any certificate of a target, its own ones included (Elastic Load Balancing User Guide for Application Load Balancers,
// "Target groups for your Application Load Balancers", Routing configuration).

// Where that is not certain, the load balancer speaks HTTP: a program that does not speak TLS would never become healthy.

// tlsOption is a command whose server takes a certificate: those of Python and Node.js, and development servers.
var tlsOption = lazyregexp.New(`^["']?(?:python[\d.]*\s+-m\s+)?(?:\S*/)?(?:` +
	`(?:uvicorn|gunicorn|flask)\s(?:.*\s)?--(?:ssl-)?(?:cert|certfile|keyfile)[= ]["']?[\w./~]|` +
	`ng\s+serve\s(?:.*\s)?--ssl(?:=true|\s+true)?(?:\s+-|\s*$)|vue-cli-service\s+serve\s(?:.*\s)?--https(?:\s+-|\s*$)|` +
	`webpack(?:-dev-server|\s+serve)\s(?:.*\s)?--(?:https|server-type[= ]https)(?:\s+-|\s*$)|` +
	`next\s+dev\s(?:.*\s)?--experimental-https(?:\s+-|\s*$)|puma\s(?:.*\s)?(?:-b|--bind)[= ]["']?ssl://)`)

// encrypts reports whether the program of a service speaks TLS at a port, as its settings, its command or the file that it starts with say.
func (l *lowering) encrypts(c types.ServiceConfig, port int) bool {
	number := strconv.Itoa(port)
	if by, ok := l.kestrelTLS(c, number); ok {
		return by
	}
	if by, ok := l.nginxTLS(c, number); ok {
		return by
	}
	if len(c.Ports) != 1 { // which of them is it?
		return false
	}
	return l.startsTLS(c) || l.springTLS(c) || l.serverTLS(c)
}

// startsTLS reports whether the command of a service has its server take a certificate.
func (l *lowering) startsTLS(c types.ServiceConfig) bool {
	last, ok := l.onlyStart(c)
	return ok && last != "" && (tlsOption.MatchString(strings.Join(programIn(last), " ")) || l.reactTLS(c, last))
}

// onlyStart is the last command that a service runs when it starts; false if a shell decides which one that is.
func (l *lowering) onlyStart(c types.ServiceConfig) (string, bool) {
	script := l.packageOf(c).script(l.startText(c))
	return lastOf(script), !shellDecides.MatchString(script)
}

// shellDecides is what a command or a script has where not all of it runs, or not as it is written.
var shellDecides = lazyregexp.New("\\b(?:if|then|case|while|until|for|test|eval)\\b|[\\[`{}#]|\\$\\(|\\|\\||[^&|>]&(?:[^&>]|$)|(?s:\\bexec\\s.*\\sexec\\s)")

// reactTLS reports whether a command starts the development server of Create React App with TLS ("Using HTTPS in Development").
func (l *lowering) reactTLS(c types.ServiceConfig, command string) bool {
	if !reactOnly.MatchString(command) {
		return false
	}
	if sets := reactSets.FindAllStringSubmatch(command, -1); sets != nil {
		return sets[len(sets)-1][1] == "true"
	}
	if set := l.setTo(c, "HTTPS"); set != "" {
		return set == "true"
	}
	for _, name := range []string{".env.local", ".env.development", ".env.development.local"} {
		if file, ok := l.sourceOf(c, name); ok && strings.Contains(file.Content, "HTTPS") {
			return false
		}
	}
	file, _ := l.sourceOf(c, ".env")
	return slices.Contains(strings.Split(strings.ReplaceAll(file.Content, "\r", ""), "\n"), "HTTPS=true")
}

// reactOnly is a command that starts that server and nothing else, and reactSets where it says whether with TLS.
var reactOnly = lazyregexp.New(`^(?:(?:\S*/)?(?:ba)?sh\s+-c\s+)?["']?` +
	`(?:(?:exec|env|npx|cross-env|\w+=\S*)\s+)*(?:\S*/)?react-scripts\s+start\b[^|]*$`)

var reactSets = lazyregexp.New(`\bHTTPS=["']?(\w*)`)

var (
	// kestrelSecureNumbers are the variables with such ports alone.
	kestrelSecureNumbers = []string{"ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTPS_PORTS", "HTTPS_PORTS"}
)

// kestrelTLS reports whether the web server of .NET speaks TLS at a port, and whether anything tells.
func (l *lowering) kestrelTLS(c types.ServiceConfig, port string) (speaks, known bool) {
	if slices.Contains(l.kestrelPorts(c), port) {
		return false, true
	}
	urls := optionOr(c, "--urls", l.setIn(c, kestrelURLs))
	for _, match := range kestrelSecure.FindAllStringSubmatch(urls, -1) {
		if match[1] == port {
			return true, true
		}
	}
	isPort := func(r rune) bool { return r == ';' || r == ' ' }
	if urls == "" && slices.Contains(strings.FieldsFunc(l.setIn(c, kestrelSecureNumbers), isPort), port) {
		return true, true
	}
	return false, false
}

// springTLS reports whether the settings of Spring Boot have its server take a certificate (Spring Boot, "Configure SSL").
func (l *lowering) springTLS(c types.ServiceConfig) bool {
	for name, value := range c.Environment {
		if strings.HasPrefix(name, "SPRING_PROFILES_") || name == "SERVER_SSL_ENABLED" || value != nil && strings.Contains(*value, "ssl.") {
			return false
		}
	}
	isSecure := l.setTo(c, "SERVER_SSL_KEY_STORE") != "" || l.setTo(c, "SERVER_SSL_KEYSTORE") != ""
	for _, name := range springFiles {
		if file, ok := l.sourceOf(c, "src/main/resources/"+name); ok {
			if springDecides.MatchString(file.Content) {
				return false
			}
			isSecure = isSecure || springStore.MatchString(file.Content)
		}
	}
	return isSecure && !strings.Contains(l.startText(c), "ssl.") && !strings.Contains(l.startText(c), "profiles")
}

// springStore is where settings of Spring Boot name a certificate for the server, not by a placeholder: in one line, or in YAML.
var springStore = lazyregexp.New(`(?m)^server\.ssl\.key-store[ \t]*[=:][ \t]*["']?[\w./:-]+["']?[ \t\r]*$|` +
	`^server:[ \t\r]*\n(?:  [^\n]*\n)*?  ssl:[ \t\r]*\n(?:    [^\n]*\n)*?    key-store:[ \t]*["']?[\w./:-]+["']?[ \t\r]*$`)

// springDecides is where they switch that on or off, or have profiles.
var springDecides = lazyregexp.New(`(?m)ssl\.enabled|^[ \t]+enabled[ \t]*:|^---|^#---|profile`)

// serverTLS reports whether the file that a program starts with has one server, which speaks TLS whatever the settings are.
func (l *lowering) serverTLS(c types.ServiceConfig) bool {
	file, ok := l.startFile(c)
	if _, only := l.onlyStart(c); !ok || !only {
		return false
	}
	text := wholeComment.ReplaceAllString(strings.ReplaceAll(file.Content, "\r", ""), "")
	switch ext := path.Ext(file.Name); {
	case slices.Contains(ofNode, ext):
		return !strings.Contains(file.Content, "/*") && nodeTLS(text)
	case slices.Contains(ofPython, ext):
		return !pythonLongText.MatchString(text) && pythonSecure.MatchString(text) && len(pythonServes.FindAllString(text, -1)) == 1
	}
	return false
}

// pythonServes is whatever may start a server.
var pythonServes = lazyregexp.New(`(?i)(?:run|serve\w*|server|listen|run_\w+|main)\(`)

// pythonSecure is a statement outside of functions and conditions that starts one with a certificate.
var pythonSecure = lazyregexp.New(`(?m)^(?:if __name__ == ["']__main__["']:[ \t]*\n[ \t]+)?` +
	`(?:app|application|socketio)\.run\([^()#]*\bssl_context[ \t]*=[ \t]*` +
	`(?:["']adhoc["']|\([ \t]*["'][^"'\n]+["'],[ \t]*["'][^"'\n]+["'][ \t]*\))\s*[,)]`)

// nodeTLS reports whether a program of Node.js makes one server, for HTTPS, and has it listen, both outside of functions and conditions.
func nodeTLS(text string) bool {
	made := nodeSecure.FindAllStringSubmatchIndex(text, -1)
	if len(made) != 1 || strings.Count(text, "createServer") != 1 || strings.Count(text, ".listen(") != 1 || !isOutermost(text, made[0][0]) {
		return false
	}
	if made[0][4] >= 0 && !nodeModule.MatchString(text) {
		return false
	}
	listens := strings.Index(text, ".listen(")
	if made[0][2] < 0 { // it listens at once
		return strings.HasSuffix(strings.TrimSpace(text[:listens]), ")") && strings.LastIndexByte(text[:listens], ';') < made[0][0]
	}
	name := text[made[0][2]:made[0][3]]
	at := listens - len(name)
	return at > made[0][1] && text[at-1:listens] == "\n"+name && isOutermost(text, at) &&
		!strings.Contains(strings.ReplaceAll(text[made[0][1]:], " ", ""), name+"=")
}

// isOutermost reports whether a statement at the beginning of a line is in no block, no expression and no branch without braces.
func isOutermost(text string, at int) bool {
	before := strings.TrimSpace(text[:at])
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return strings.Count(before, "{") == strings.Count(before, "}") && strings.Count(before, "(") == strings.Count(before, ")") &&
		!nodeGoesOn.MatchString(line)
}

// nodeGoesOn is a line with which the next one belongs to it.
var nodeGoesOn = lazyregexp.New(`[-+*/%&|^=<>?:,.!~([]\s*$|^\W*(?:if|else|for|while|do)\b`)

// nodeSecure is a statement at the beginning of a line that makes a server for HTTPS, with the name of a variable that gets it.
var nodeSecure = lazyregexp.New(`(?m)^(?:(?:const|let|var)\s+(\w+)\s*=\s*)?(?:(https)|require\(["'](?:node:)?https["']\))\.createServer\(`)

// nodeModule is how a program gets the module for HTTPS, and no other one by its name.
var nodeModule = lazyregexp.New(`(?m)\bhttps\s*=\s*require\(["'](?:node:)?https["']\)\s*(?:[;,]|$)|` +
	`^import\s+(?:\*\s+as\s+)?https\s+from\s+["'](?:node:)?https["']`)

// sourceFile is a word of a command that is a file of a program.
var sourceFile = lazyregexp.New(`^[\w./-]+\.(?:js|cjs|mjs|ts|py)$`)

// startFile is the file that a program which is built here starts with, as its command or its package says.
func (l *lowering) startFile(c types.ServiceConfig) (load.ContextFile, bool) {
	words := programIn(lastOf(l.packageOf(c).script(l.startText(c))))
	if len(words) > 0 && !sourceRunner.MatchString(path.Base(words[0])) {
		words = nil
	}
	for _, word := range words {
		if word = strings.Trim(word, `"'`); !sourceFile.MatchString(word) {
			continue
		}
		for _, place := range l.placesOf(c, "./"+strings.TrimPrefix(word, "./")) {
			if text, ok := l.fileIn(c, place); ok {
				return load.ContextFile{Name: word, Content: text}, true
			}
		}
		return l.sourceOf(c, word)
	}
	return load.ContextFile{}, false
}

// kestrelSecure is an address at which the web server of .NET listens for HTTPS, with its port.
var kestrelSecure = lazyregexp.New(`https://(?:\[[\d:a-f]*\]|[\w.*+-]+):(\d+)`)

// wholeComment is a line that says nothing to a compiler.
var wholeComment = lazyregexp.New(`(?m)^[ \t]*(?://|#|\*|/\*).*$`)

// sourceRunner are the programs that run such a file.
var sourceRunner = lazyregexp.New(`^["']?(?:python[\d.]*|node|nodemon|ts-node(?:-dev)?|tsx|bun|deno|pm2(?:-runtime)?)["']?$`)
