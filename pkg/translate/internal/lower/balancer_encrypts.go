package lower

import (
	"path"
	"regexp"
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

// tlsOption is what has servers take a certificate: those of Python and Node.js, and development servers.
var tlsOption = lazyregexp.New(`\b(?:uvicorn|hypercorn|gunicorn|flask)\b[^\n]*\s--(?:ssl-)?(?:cert|certfile|keyfile)\b|` +
	`\bng\s+serve\b[^\n]*\s--ssl(?:=true|\s+true)?(?:\s+-|\s*$)|\bvue-cli-service\s+serve\b[^\n]*\s--https\b|` +
	`\bwebpack(?:-dev-server|\s+serve)\b[^\n]*\s--(?:https|server-type[= ]https)\b|\bnext\s+dev\b[^\n]*\s--experimental-https\b|` +
	`\bpuma\b[^\n]*\s(?:-b|--bind)[= ]["']?ssl://`)

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
	pack := l.packageOf(c)
	script := pack.script(l.startText(c))
	return tlsOption().MatchString(script) || l.reactTLS(c, script)
}

// reactTLS reports whether the development server of Create React App speaks TLS.
func (l *lowering) reactTLS(c types.ServiceConfig, script string) bool {
	if !reactServer().MatchString(script) {
		return false
	}
	set := l.setTo(c, "HTTPS")
	file, _ := l.sourceOf(c, ".env")
	return reactTLS().MatchString(script) || set == "true" || set == "" && slices.Contains(strings.Fields(file.Content), "HTTPS=true")
}

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
	for _, match := range kestrelSecure().FindAllStringSubmatch(urls, -1) {
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
	if strings.EqualFold(l.setTo(c, "SERVER_SSL_ENABLED"), "false") {
		return false
	}
	for _, name := range []string{"SERVER_SSL_KEY_STORE", "SERVER_SSL_KEYSTORE", "SERVER_SSL_CERTIFICATE", "SERVER_SSL_BUNDLE"} {
		if l.setTo(c, name) != "" {
			return true
		}
	}
	for _, name := range springFiles {
		file, ok := l.sourceOf(c, "src/main/resources/"+name)
		if ok && springStore().MatchString(file.Content) && !springOff().MatchString(file.Content) {
			return true
		}
	}
	return false
}

// springStore is where settings of Spring Boot name a certificate for the server: in one line, or in YAML.
func springStore() *regexp.Regexp {
	return lazyregexp.Of(`(?m)^server\.ssl\.(?:key-store|certificate|bundle)[ \t]*[=:]|` +
		`^server:[ \t]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n)*?[ \t]+ssl:[ \t]*\n(?:[ \t]+[^\n]*\n)*?[ \t]+(?:key-store|certificate|bundle):`)
}

// springOff is where they switch that off, or only a profile has it.
func springOff() *regexp.Regexp {
	return lazyregexp.Of(`(?m)^server\.ssl\.enabled[ \t]*[=:][ \t]*false|^[ \t]+enabled:[ \t]*false|^---|on-profile`)
}

// A tlsSource is how the sources of a language start servers, and one that speaks TLS.
type tlsSource struct {
	suffixes       []string
	serves, secure func() *regexp.Regexp
}

func tlsSources() []tlsSource {
	return []tlsSource{{ofNode, nodeServes, nodeSecure}, {ofPython, pythonServes, pythonSecure}, {[]string{".go"}, goServes, goSecure}}
}

func nodeServes() *regexp.Regexp {
	return lazyregexp.Of(`\.listen\(|\bhttp['"]?\)?\.createServer\(`)
}

func nodeSecure() *regexp.Regexp {
	return lazyregexp.Of(`\bhttps['"]?\)?\.createServer\(|\bNestFactory\.create(?:<\w+>)?\([^;]*\bhttpsOptions\b`)
}

func pythonServes() *regexp.Regexp {
	return lazyregexp.Of(`\b(?:app|application|socketio|uvicorn)\.run\(`)
}

func pythonSecure() *regexp.Regexp {
	return lazyregexp.Of(`\b(?:app|application|socketio|uvicorn)\.run\([^)]*\bssl_(?:context|keyfile|certfile)[ \t]*=[ \t]*[("']`)
}

func goServes() *regexp.Regexp {
	return lazyregexp.Of(`\.(?:ListenAndServe|Run|Start|Listen|Serve)(?:TLS)?\(`)
}

func goSecure() *regexp.Regexp {
	return lazyregexp.Of(`\.(?:ListenAndServeTLS|RunTLS|StartTLS|ListenTLS|ServeTLS)\(`)
}

// serverTLS reports whether the file that a program starts with has one server, which speaks TLS whatever the settings are.
func (l *lowering) serverTLS(c types.ServiceConfig) bool {
	file, ok := l.startFile(c)
	if !ok {
		return false
	}
	text := wholeComment().ReplaceAllString(file.Content, "")
	for _, source := range tlsSources() {
		if slices.Contains(source.suffixes, path.Ext(file.Name)) {
			secure := source.secure().FindAllStringIndex(text, -1)
			return len(secure) == 1 && len(source.serves().FindAllString(text, -1)) == 1 && !depends(text[:secure[0][0]])
		}
	}
	return false
}

// depends reports whether what follows a text in braces is in a block with a condition, or in an expression with one.
func depends(text string) bool {
	depth := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case '}':
			depth++
		case '{':
			if depth--; depth < 0 {
				depth = 0
				line := text[strings.LastIndexByte(text[:i], '\n')+1 : i]
				if conditional().MatchString(line) {
					return true
				}
			}
		}
	}
	return conditional().MatchString(text[strings.LastIndexByte(text, '\n')+1:])
}

// conditional is a line of which something depends.
func conditional() *regexp.Regexp {
	return lazyregexp.Of(`\b(?:if|else|case|catch)\b|\?\s|&&|\|\|`)
}

// sourceFile is a word of a command that is a file of a program.
func sourceFile() *regexp.Regexp { return lazyregexp.Of(`^[\w./-]+\.(?:js|cjs|mjs|ts|py|go)$`) }

// startFile is the file that a program which is built here starts with, as its command or its package says; for Go
// main.go.
func (l *lowering) startFile(c types.ServiceConfig) (load.ContextFile, bool) {
	words := programIn(lastOf(l.packageOf(c).script(l.startText(c))))
	if len(words) > 0 && !sourceRunner().MatchString(path.Base(words[0])) {
		words = nil
	}
	for _, word := range words {
		if word = strings.Trim(word, `"'`); !sourceFile().MatchString(word) {
			continue
		}
		for _, place := range l.placesOf(c, "./"+strings.TrimPrefix(word, "./")) {
			if text, ok := l.fileIn(c, place); ok {
				return load.ContextFile{Name: word, Content: text}, true
			}
		}
		return l.sourceOf(c, word)
	}
	if _, ok := l.sourceOf(c, "go.mod"); ok {
		return l.sourceOf(c, "main.go")
	}
	return load.ContextFile{}, false
}

// reactTLS is how a script of a package has the development server of Create React App speak TLS ("Using HTTPS in Development").
func reactTLS() *regexp.Regexp {
	return lazyregexp.Of(`\bHTTPS=["']?true\b["']?[^\n;|]*\breact-scripts\s+start\b`)
}

// kestrelSecure is an address at which the web server of .NET listens for HTTPS, with its port.
func kestrelSecure() *regexp.Regexp {
	return lazyregexp.Of(`https://(?:\[[\d:a-f]*\]|[\w.*+-]+):(\d+)`)
}

// wholeComment is a line that says nothing to a compiler.
func wholeComment() *regexp.Regexp {
	return lazyregexp.Of(`(?m)^[ \t]*(?://|#|\*|/\*).*$`)
}

// sourceRunner are the programs that run such a file.
func sourceRunner() *regexp.Regexp {
	return lazyregexp.Of(`^["']?(?:python[\d.]*|node|nodemon|ts-node(?:-dev)?|tsx|bun|deno|pm2(?:-runtime)?)["']?$`)
}
