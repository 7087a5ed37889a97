package lower

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// jmxName is what variables are called that have the port at which a JVM answers monitoring tools or debuggers.
	jmxName = lazyregexp.New(`(^|_)(JMX|JPDA)_?(PORT|ADDRESS)$`)
	// toolPort is the same in options of a JVM, and the port for debuggers in those of a JVM, of Node.js, of Python's debugpy and of Delve.
	toolPort = lazyregexp.New(`jmxremote\.(?:rmi\.)?port=(\d+)|jdwp[=:]\S*address=(?:[\w.*-]+:)?(\d+)|--inspect(?:-brk)?=(?:[\w.]+:)?(\d+)|` +
		`\b(?:debugpy|dlv)\b[^\n]*?--listen[= ](?:[\w.]*:)?(\d+)|\bptvsd\b[^\n]*?--port[= ](\d+)`)
)

// debuggerPorts are those at which debuggers find a JVM, Node.js and Go by custom ("Debug your code" in the documentation of IntelliJ
// IDEA, "Debugging Node.js", Delve's "dlv debug").
var debuggerPorts = []int{5005, 9229, 2345}

// debugName is what variables are called that have a program wait for a debugger.
var debugName = lazyregexp.New(`(?i)(^|_)(debug|debugger|jpda|jdwp)(_|$)`)

// forDebuggers reports whether a port of which nothing else is known is that of a debugger, by its number and by the program behind it.
func (l *lowering) forDebuggers(c types.ServiceConfig, port int) bool {
	named := slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), debugName.MatchString)
	return slices.Contains(debuggerPorts, port) && (named || port == 5005 && l.runsJVM(c) || port == 9229)
}

// forTools reports whether a port is one for monitoring tools of a JVM, or for debuggers, as the settings of a service, its Dockerfile or its
// scripts say.
func (l *lowering) forTools(c types.ServiceConfig, port int) bool {
	texts, number := []string{l.packageOf(c).script(l.startText(c))}, strconv.Itoa(port)
	consider := func(name, value string) bool {
		texts = append(texts, value)
		return jmxName.MatchString(name) && value[strings.LastIndexByte(value, ':')+1:] == number
	}
	for name, value := range l.dockerfileOf(c).Sets {
		if _, later := c.Environment[name]; !later && consider(name, value) {
			return true
		}
	}
	for name, value := range c.Environment {
		if consider(name, valueOr(value, "")) {
			return true
		}
	}
	matches := toolPort.FindAllStringSubmatch(strings.Join(texts, "\n"), -1)
	return slices.ContainsFunc(matches, func(match []string) bool { return slices.Contains(match[1:], number) })
}

// editsDatabase reports whether a service starts a page of a development tool that shows and changes all of a database (documentation of
// Prisma, "Prisma Studio", and of Drizzle, "drizzle-kit studio").
func (l *lowering) editsDatabase(c types.ServiceConfig) bool {
	words := strings.Join(strings.Fields(l.startLine(c)+" "+l.lastCommand(c)), " ")
	return strings.Contains(words, "prisma studio") || strings.Contains(words, "drizzle-kit studio")
}

var (
	// mailCatcher are images that keep mail instead of sending it, and show it to everyone.
	mailCatcher = lazyregexp.New(`(^|/)(mailpit|mailhog|maildev|mailcatcher|smtp4dev|inbucket|mailslurper|papercut)(:|@|$)`)
	// mailLogin is what the variables are called that have them ask for a password.
	mailLogin = lazyregexp.New(`^(MP_UI_AUTH|MH_AUTH_FILE$|MAILDEV_WEB_(USER|PASS)|ServerOptions__(Users|WebUsername))`)
)

// catchesMail reports whether a service shows the mail that a program sends, with its links for new passwords, and asks nobody who they are.
func (l *lowering) catchesMail(c types.ServiceConfig) bool {
	return mailCatcher.MatchString(cmp.Or(c.Image, l.dockerfileOf(c).Base)) && !strings.Contains(l.startLine(c), "auth") &&
		!slices.ContainsFunc(slices.Collect(maps.Keys(c.Environment)), mailLogin.MatchString)
}
