package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// producing are commands that write files and end: copies, builds and generated sources.
var producing = lazyregexp.New(`^((\S*/)?(cp|mv|rsync|tar|unzip) -?\S|(npm|pnpm|yarn|bun) run build(:[\w:-]+)?( |$)|` +
	`(pnpm|yarn) build( |$)|(\S*/)?prisma generate\b|(python[\d.]* )?(\S*/)?manage\.py collectstatic\b)`)

// ongoing is what such commands have that go on.
var ongoing = lazyregexp.New(`watch|serve|daemon|nodemon|\bnode\b|start|\||[^&>]&([^&>\d]|$)`)

// produces is the last command of a container if it writes files and ends, "" if it may go on.
func (l *lowering) produces(c types.ServiceConfig) string {
	text := l.startText(c)
	if words := l.startsWith(c); len(words) > 3 && ofShellLine().MatchString(words[0]+" ") && words[1] == "-c" {
		text = words[2] // the shell gives the others to it as arguments
	}
	words := programIn(lastOf(text))
	for i := range words {
		words[i] = strings.Trim(words[i], `"'()`)
	}
	line := strings.Join(words, " ")
	if !producing().MatchString(line) || ongoing().MatchString(l.packageOf(c).script(line)) || goingOn().MatchString(text) ||
		webServer().MatchString(text) || endless().MatchString(text) {
		return ""
	}
	return line
}

// preparesVolume reports whether a container writes files into a volume that others have, and ends.
func (l *lowering) preparesVolume(c types.ServiceConfig) bool {
	if l.produces(c) == "" {
		return false
	}
	for _, v := range c.Volumes {
		if v.Type != types.VolumeTypeVolume || v.Source == "" || v.ReadOnly {
			continue
		}
		for _, other := range l.Project.Services {
			has := func(o types.ServiceVolumeConfig) bool { return o.Type == v.Type && o.Source == v.Source }
			if other.Name != c.Name && slices.ContainsFunc(other.Volumes, has) {
				return true
			}
		}
	}
	return false
}
