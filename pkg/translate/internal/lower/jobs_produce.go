package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// copying are commands that write files where they say, and end.
	copying = lazyregexp.New(`^(\S*/)?(cp|mv|rsync|tar|unzip) -?\S`)
	// producing are commands that write what they build or generate, and end.
	producing = lazyregexp.New(`^((npm|pnpm|yarn|bun) run build(:[\w:-]+)?( |$)|(pnpm|yarn) build( |$)|(\S*/)?prisma generate\b|` +
		`(python[\d.]* )?(\S*/)?manage\.py collectstatic\b)`)
)

// ongoing is what such commands have that go on.
var ongoing = lazyregexp.New(`watch|serve|daemon|nodemon|\bnode\b|start|\||[^&>]&([^&>\d]|$)`)

// produces is the last command of a container if it writes files and ends, "" if it may go on.
func (l *lowering) produces(c types.ServiceConfig) string {
	text := l.startText(c)
	if words := l.startsWith(c); len(words) > 3 && ofShellLine.MatchString(words[0]+" ") && words[1] == "-c" {
		text = words[2] // the shell gives the others to it as arguments
	}
	words := programIn(lastOf(text))
	for i := range words {
		words[i] = strings.Trim(words[i], `"'()`)
	}
	line := strings.Join(words, " ")
	if !copying.MatchString(line) && !producing.MatchString(line) || ongoing.MatchString(l.packageOf(c).script(line)) || goingOn.MatchString(text) ||
		webServer.MatchString(text) || endless.MatchString(text) {
		return ""
	}
	return line
}
