package overlayfile

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/wrap"
)

// width is where comments break.
const width = 100

// A writer writes an overlay: comments above what they are about, an empty line between
// settings.
type writer struct {
	strings.Builder
	fresh bool            // nothing was written since the last line that begins a block
	said  map[string]bool // paragraphs that are about more than one place
}

// general are the paragraphs that say the same wherever they stand: the first time is enough. So it is with what to do about a finding.
var general = []string{
	aboutIgnored, aboutGenerated, aboutBuilt, aboutBackup, aboutSeed, aboutLimits, keptData, aboutAddresses, aboutSocketProxy,
	aboutOutsideProxy, aboutHosts, aboutDelivered, aboutErrors, aboutConnecting,
	aboutConnected, aboutMeant, aboutServerDefault, byForwarding, aboutNull,
}

// advice begins a paragraph with what to do about a finding.
const advice = "What to do: "

// unsaid are the paragraphs without the general ones that were written already.
func (w *writer) unsaid(paragraphs []string) []string {
	var list []string
	for _, text := range paragraphs {
		if w.said[text] {
			continue
		}
		w.said[text] = slices.Contains(general, text) || strings.HasPrefix(text, advice)
		list = append(list, text)
	}
	return list
}

// isSilent reports whether a block is nothing but paragraphs that were written already.
func (w *writer) isSilent(b *block) bool {
	return !slices.ContainsFunc(b.settings, func(s setting) bool {
		return s.key != "" || slices.ContainsFunc(s.about, func(text string) bool { return !w.said[text] })
	})
}

// Comments that apply to all services, to all volumes and to all secrets.
var (
	aboutServices = []string{
		"Sizes without a comment were chosen by compose2ecs, because the Compose file sets no limits. Fargate tasks range from " +
			"0.25 vCPU with 512M to 16 vCPU with 120G. A task that exits with code 137 needs more memory.",
		"Ports: those below are on a load balancer. In x-aws-listener, exposure: none removes a port from it, and " +
			"allow: [203.0.113.0/24] admits only these addresses. health_check.path must return a status code from 200 to 399 without a login.",
	}
	aboutSecrets = []string{
		"Secrets Manager generates these values at the first deployment, so that no one needs to know them; its console shows them to " +
			"those with permission. To choose a value, remove x-aws-generate: deploy then takes it from the environment variable, as docker " +
			"compose does.",
	}
	aboutVolumes = []string{
		"Volumes are on Amazon EFS: encrypted and shared by all tasks. EFS suits files; a busy database is faster and safer on Amazon RDS. For " +
			"scratch data that may be lost with a task, use x-aws-ebs: 20 (a disk of 20 GiB per task) instead of x-aws-efs, or remove the name " +
			"from the service's volume to use task storage.",
	}
)

// bytes is the draft as a file.
func (d *draft) bytes() []byte {
	w := &writer{fresh: true, said: map[string]bool{}}
	w.comment("", d.header())
	w.fresh = false
	w.block("", &d.project)
	w.section("services", aboutServices, d.services)
	w.section("volumes", aboutVolumes, d.volumes)
	if len(d.secrets) > 0 {
		w.block("", &block{[]setting{{about: aboutSecrets, key: "secrets", value: d.secrets}}})
	}
	return []byte(w.String())
}

// section writes the blocks that have anything to say.
func (w *writer) section(name string, about []string, blocks map[string]*block) {
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(blocks)), func(name string) bool { return len(blocks[name].settings) == 0 })
	if len(names) == 0 {
		return
	}
	w.line("", "")
	w.comment("", about)
	w.line("", name+":")
	for i, name := range names {
		if w.isSilent(blocks[name]) {
			continue
		}
		if i > 0 {
			w.line("", "")
		}
		w.named(name, blocks[name])
	}
}

// named writes a block with its name. One that is words alone has an empty mapping, since
// nothing would remove what the project has.
func (w *writer) named(name string, b *block) {
	key := scalar(name)
	if !slices.ContainsFunc(b.settings, func(s setting) bool { return s.key != "" }) {
		w.line("  ", key+": {}")
	} else {
		w.line("  ", key+":")
	}
	w.fresh = true
	w.block("    ", b)
}

func (w *writer) block(indent string, b *block) {
	for _, s := range b.settings {
		about := w.unsaid(s.about)
		if s.key == "" && len(about) == 0 {
			continue
		}
		if !w.fresh {
			w.line("", "")
		}
		w.fresh = false
		w.comment(indent, about)
		if s.example != nil {
			for line := range strings.SplitSeq(encoded(s.example), "\n") {
				w.line(indent, "#   "+line)
			}
		}
		w.setting(indent, s)
	}
}

func (w *writer) setting(indent string, s setting) {
	items, isList := s.value.([]reasoned)
	switch {
	case s.key == "":
	case isList:
		w.line(indent, s.key+":")
		for _, item := range items {
			w.comment(indent+"  ", w.unsaid(item.about))
			w.item(indent+"  ", encoded(item.value))
		}
	default:
		for line := range strings.SplitSeq(encoded(map[string]any{s.key: s.value}), "\n") {
			w.line(indent, line)
		}
	}
}

// item writes an item of a list.
func (w *writer) item(indent, text string) {
	mark := "- "
	for line := range strings.SplitSeq(text, "\n") {
		w.line(indent, mark+line)
		mark = "  "
	}
}

func (w *writer) comment(indent string, paragraphs []string) {
	for _, paragraph := range paragraphs {
		w.WriteString(wrap.Text(width, indent+"# ", indent+"# ", paragraph) + "\n")
	}
}

func (w *writer) line(indent, text string) {
	fmt.Fprintf(w, "%s\n", strings.TrimRight(indent+text, " "))
}

// encoded is a value as YAML, without the end of its last line.
func encoded(value any) string {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	err := e.Encode(value)
	if err == nil {
		err = e.Close()
	}
	if err != nil {
		panic(err) // all values are made here, of text, numbers and mappings of them
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// scalar is a text as a key of YAML.
func scalar(text string) string { return strings.TrimSuffix(encoded(text), "\n") }
