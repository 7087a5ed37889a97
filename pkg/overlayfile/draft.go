package overlayfile

import (
	"maps"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A draft is an overlay that is being written.
type draft struct {
	options       Options
	names         *translate.Names
	project       block
	services      map[string]*block // of the project's files
	volumes       map[string]*block
	secrets       map[string]generated
	stems         map[string]string           // of secrets, what they are called in the template
	unproxied     bool                        // a proxy that others tell by labels is left out
	outside       map[string]bool             // the services that only a proxy outside the project leads to
	likely        map[string]*plan.LikelyData // of databases by their names, which got volumes there
	filled        []string                    // volumes with the files of images of which nothing is known
	limitsPIDs    map[string]bool             // the services with pids_limit
	entrance      string                      // the service that is published though the files do not, or ""
	aboutEntrance string                      // why
	unencrypted   []unencrypted               // for now
	open          []string                    // decisions that the user has to confirm
	told          []string                    // codes of what is acknowledged and among them
	ownPorts      map[int]bool                // of listeners in place of a proxy, for services that only a port tells from others
	latest        *translate.Result           // of the last translation with it
}

func newDraft(o Options, names *translate.Names) *draft {
	d := &draft{
		options: o, names: names, services: map[string]*block{}, volumes: map[string]*block{}, secrets: map[string]generated{},
		ownPorts: map[int]bool{}, outside: map[string]bool{}, limitsPIDs: map[string]bool{},
		likely: map[string]*plan.LikelyData{},
	}
	for _, name := range names.Services {
		d.services[name] = &block{}
	}
	for _, s := range names.LeftOut {
		d.services[s.Name] = &block{}
	}
	for _, name := range names.Volumes {
		d.volumes[name] = &block{}
	}
	return d
}

// blocks are those of the project and of its services.
func (d *draft) blocks() []*block { return append(slices.Collect(maps.Values(d.services)), &d.project) }

// A block is a mapping of the file: the project itself, a service or a volume.
type block struct{ settings []setting }

// A setting is one key with the reason why it is there, or words about what is not.
type setting struct {
	about   []string // paragraphs above it
	key     string   // "": nothing but words
	value   any      // as YAML; settings, where the items have reasons too
	example any      // what could be written instead, as a comment
}

// A reasoned item of a list has a comment of its own.
type reasoned struct {
	about []string
	value any
}

func (b *block) add(s setting) { b.settings = append(b.settings, s) }

// addOnce adds what the block does not have yet, and reports whether it did.
func (b *block) addOnce(s setting) bool {
	if b.has(s.key) {
		return false
	}
	b.add(s)
	return true
}

// say adds words alone.
func (b *block) say(paragraphs ...string) { b.add(setting{about: paragraphs}) }

// set gives a key a value in place of what it had.
func (b *block) set(s setting) {
	if i := b.index(s.key); i >= 0 {
		b.settings[i] = s
		return
	}
	b.add(s)
}

func (b *block) index(key string) int {
	return slices.IndexFunc(b.settings, func(s setting) bool { return s.key == key })
}

func (b *block) has(key string) bool { return b.index(key) >= 0 }
