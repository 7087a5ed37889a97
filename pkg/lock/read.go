package lock

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/distribution/reference"
	"github.com/opencontainers/go-digest"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/gitconflict"
)

// MaxBytes is how large a lock file may be: a thousand images have less.
const MaxBytes = 4 << 20

// A Problem is why a file cannot be used, and where that is written.
type Problem struct {
	Line, Column  int
	Message, Hint string // the hint is "" where nothing special is to be done
}

// Read reads a file. Anybody may have changed it since it was written, so nothing in it is taken on trust: what is in the result
// has the form that it has in a file which [File.Bytes] wrote. With a problem there is no file.
func Read(content []byte) (*File, []Problem) {
	if len(content) > MaxBytes {
		return nil, []Problem{{Line: 1, Column: 1, Message: fmt.Sprintf("it is larger than %d MiB", MaxBytes>>20)}}
	}
	var root yaml.Node
	if err := yaml.Unmarshal(content, &root); err != nil {
		return nil, []Problem{syntaxProblem(content, err)}
	}
	if len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return nil, []Problem{{Line: 1, Column: 1, Message: "it has no version and no images"}}
	}
	r := reader{}
	f := r.file(root.Content[0])
	if len(r.problems) > 0 {
		slices.SortStableFunc(r.problems, func(a, b Problem) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column)) })
		return nil, r.problems
	}
	return f, nil
}

// syntaxProblem is what the parser says, with the line that it names in its text, or that the file was merged with conflicts.
func syntaxProblem(content []byte, err error) Problem {
	if line := gitconflict.Line(strings.Lines(string(content))); line > 0 {
		return Problem{
			Line: line, Column: 1, Message: gitconflict.Message,
			Hint: "keep one version (git checkout --ours or --theirs), and run compose2ecs lock, which adds what it lacks",
		}
	}
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, numbered := strings.CutPrefix(text, "line "); numbered {
		number, message, _ := strings.Cut(rest, ": ")
		if line, err := strconv.Atoi(number); err == nil {
			return Problem{Line: max(1, line), Column: 1, Message: "it is not YAML: " + message}
		}
	}
	return Problem{Line: 1, Column: 1, Message: "it is not YAML: " + text}
}

// A reader reads a tree, and keeps what is wrong with it.
type reader struct{ problems []Problem }

func (r *reader) fault(at *yaml.Node, format string, args ...any) {
	r.problems = append(r.problems, Problem{Line: at.Line, Column: at.Column, Message: fmt.Sprintf(format, args...)})
}

// entries visits the keys of a mapping, each once.
func (r *reader) entries(node *yaml.Node, visit func(key, value *yaml.Node)) {
	if node.Kind != yaml.MappingNode {
		r.fault(node, "a mapping is expected here")
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		switch {
		case key.Kind != yaml.ScalarNode || value.Kind == yaml.AliasNode:
			r.fault(key, "anchors and complex keys are not expected here")
		case seen[key.Value]:
			r.fault(key, "%s is there twice", key.Value)
		default:
			seen[key.Value] = true
			visit(key, value)
		}
	}
}

func (r *reader) file(node *yaml.Node) *File {
	f := New(map[string]Image{})
	versioned := false
	r.entries(node, func(key, value *yaml.Node) {
		switch key.Value {
		case "version":
			versioned = true
			switch n, err := strconv.Atoi(value.Value); {
			case err != nil || n < version:
				r.fault(value, "the version has to be %d", version)
			case n > version:
				r.fault(value, "a newer version of compose2ecs wrote the file: it has version %d, but this one knows only %d", n, version)
			}
		case "images":
			r.entries(value, func(key, value *yaml.Node) { f.Images[key.Value] = r.image(key, value) })
		default:
			r.fault(key, "unknown key %s", key.Value)
		}
	})
	if !versioned {
		r.fault(node, "it has no version")
	}
	return f
}

// fields are how the attributes of an image are read, beside those that are no texts.
func (i *Image) texts() map[string]*string {
	return map[string]*string{
		"digest": &i.Digest, "platform": &i.Platform, "manifest": &i.Manifest, "created": &i.Created, "user": &i.User, "owner": &i.Owner,
	}
}

func (i *Image) lists() map[string]*[]string {
	return map[string]*[]string{
		"architectures": &i.Architectures, "entrypoint": &i.Entrypoint, "command": &i.Command, "expose": &i.Expose, "volumes": &i.Volumes,
	}
}

func (r *reader) image(name, node *yaml.Node) Image {
	i, places := Image{}, map[string]*yaml.Node{}
	if _, err := reference.ParseNormalizedNamed(name.Value); err != nil {
		r.fault(name, "%s is not the name of an image", name.Value)
	}
	texts, lists := i.texts(), i.lists()
	r.entries(node, func(key, value *yaml.Node) {
		places[key.Value] = value
		switch {
		case texts[key.Value] != nil:
			r.decode(value, texts[key.Value])
		case lists[key.Value] != nil:
			r.decode(value, lists[key.Value])
		case key.Value == "size":
			r.decode(value, &i.Size)
		case key.Value == "shell":
			r.decode(value, &i.Shell)
		case key.Value == "healthcheck":
			r.decode(value, &i.HealthCheck)
		default:
			r.fault(key, "unknown key %s", key.Value)
		}
	})
	for _, e := range i.errors() {
		r.fault(cmp.Or(places[e.field], name), "%s", e.text)
	}
	return i
}

// decode reads a value of a few levels, without anchors: those are in no file that was written here.
func (r *reader) decode(node *yaml.Node, to any) {
	for _, item := range node.Content {
		if item.Kind == yaml.AliasNode {
			r.fault(item, "anchors are not expected here")
			return
		}
	}
	if err := node.Decode(to); err != nil {
		r.fault(node, "the value has the wrong type")
	}
}

// A fieldError is what is wrong with a field.
type fieldError struct{ field, text string }

// errors are the fields that no written file has like this.
func (i *Image) errors() []fieldError {
	var errs []fieldError
	wrong := func(field string, bad bool, text string) {
		if bad {
			errs = append(errs, fieldError{field, text})
		}
	}
	needed := func(field, value string, right bool, text string) {
		if value == "" {
			text = field + " is missing"
		}
		wrong(field, !right, text)
	}
	needed("digest", i.Digest, isDigest(i.Digest), "digest must be sha256: followed by 64 hexadecimal digits")
	needed("manifest", i.Manifest, isDigest(i.Manifest), "manifest must be sha256: followed by 64 hexadecimal digits")
	needed("platform", i.Platform, strings.HasPrefix(i.Platform, "linux/"), "platform must be a Linux platform such as linux/amd64")
	wrong("architectures", len(i.Architectures) == 0, "architectures is missing or empty")
	_, err := time.Parse(time.RFC3339, i.Created)
	wrong("created", i.Created != "" && err != nil, "a time is written as 2006-01-02T15:04:05Z")
	wrong("size", i.Size < 0, "a size is not negative")
	wrong("owner", i.Owner != "" && !isOwner(i.Owner), "an owner is UID:GID")
	wrong("expose", slices.ContainsFunc(i.Expose, func(port string) bool { return !IsPort(port) }), "a port is written as 8080/tcp")
	wrong("volumes", slices.ContainsFunc(i.Volumes, func(dir string) bool { return !path.IsAbs(dir) }), "a volume is an absolute path")
	wrong("healthcheck", i.HealthCheck != nil && !i.HealthCheck.valid(), "this is not a health check of Compose")
	return errs
}

func isDigest(text string) bool {
	d, err := digest.Parse(text)
	return err == nil && d.Algorithm() == digest.SHA256
}

func isOwner(text string) bool {
	uid, gid, found := strings.Cut(text, ":")
	_, err := strconv.ParseUint(uid, 10, 32)
	_, err2 := strconv.ParseUint(gid, 10, 32)
	return found && err == nil && err2 == nil
}

// IsPort reports whether a text is a port as the file has it: 8080/tcp.
func IsPort(text string) bool {
	number, protocol, _ := strings.Cut(text, "/")
	n, err := strconv.ParseUint(number, 10, 16)
	return err == nil && n > 0 && slices.Contains([]string{"tcp", "udp", "sctp"}, protocol)
}

func (h *HealthCheck) valid() bool {
	kinds := []string{"NONE", "CMD", "CMD-SHELL"}
	for _, text := range []string{h.Interval, h.Timeout, h.StartPeriod} {
		if d, err := time.ParseDuration(text); text != "" && (err != nil || d < 0) {
			return false
		}
	}
	return len(h.Test) > 0 && slices.Contains(kinds, h.Test[0]) && (h.Test[0] == "NONE" || len(h.Test) > 1) && h.Retries >= 0
}
