package source

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// violations are all the attributes that the Compose specification does not know, and
// all the values that it does not admit. The loader reports one of them; what is
// missing in a mapping may be in another file, unless it is an item of a list, or the
// mapping that the loader reported.
func (s *Set) violations(reported Path) []Fault {
	root, err := composeShape()
	if err != nil {
		return nil
	}
	var faults []Fault
	s.eachUnit(func(u *unit) {
		for _, f := range u.files {
			v := &validator{unit: u, file: f, definitions: root.Defs, reported: reported}
			for _, document := range f.roots() {
				if !v.foreign(document) {
					v.value(place{node: document}, root)
				}
			}
			faults = append(faults, v.faults...)
		}
		for _, name := range u.names("services") {
			v := &validator{definitions: root.Defs, reported: reported}
			v.extended(s, u, Path{"services", name}, Path{"services", name})
			faults = append(faults, v.faults...)
		}
	})
	return tidy(s.Files(), faults)
}

// extended validates the services of other files that a service extends, under the name
// of that service.
func (v *validator) extended(s *Set, u *unit, service, name Path) {
	for _, h := range u.own(below(service, "extends")) {
		base, other := s.extended(h)
		if base == nil || base == u || v.bases > maxBases {
			continue
		}
		v.bases++
		for _, h := range base.own(Path{"services", other}) {
			v.unit, v.file = base, h.file
			v.value(place{path: name, hit: h, node: dealias(h.value())}, v.definitions["service"])
		}
		v.extended(s, base, Path{"services", other}, name)
	}
}

// eachUnit visits the files of the command line and those that they include.
func (s *Set) eachUnit(visit func(*unit)) {
	var visitUnit func(*unit)
	visitUnit = func(u *unit) {
		visit(u)
		for _, included := range s.included(u) {
			visitUnit(included)
		}
	}
	visitUnit(s.top)
}

// A validator compares the trees of a file with the shapes of the specification.
type validator struct {
	unit        *unit
	file        *file
	definitions map[string]*shape
	reported    Path
	bases       int // that were extended on the way here
	faults      []Fault
}

// A place is a value in a tree, and what it is the value of.
type place struct {
	path   Path
	hit    *hit // nil at the root
	node   *yaml.Node
	around *shape // of the mapping that it is in
}

func (v *validator) below(p place, h *hit, identity string, around *shape) place {
	h.unit, h.file, h.identity = v.unit, v.file, identity
	return place{path: below(p.path, identity), hit: h, node: dealias(h.value()), around: around}
}

// maxBases bounds how many services are extended one by the other.
const maxBases = 50

func (v *validator) value(p place, s *shape) {
	s = s.follow(v.definitions)
	if p.node.Tag == "!reset" || s.free() {
		return
	}
	if types := s.types(v.definitions); !v.admits(types, p.node) {
		v.mismatch(p, types)
		return
	}
	if len(s.OneOf) > 0 {
		v.alternatives(p, s.OneOf)
		return
	}
	switch p.node.Kind {
	case yaml.MappingNode:
		v.mapping(p, s)
	case yaml.SequenceNode:
		if s.Items != nil {
			for i, item := range p.node.Content {
				v.value(v.below(p, &hit{parent: p.node, index: i}, v.unit.identity(item, i), s), s.Items)
			}
		}
	case yaml.ScalarNode:
		v.scalar(p, s)
	}
}

// alternatives takes the one that fits best, of those for this type of value.
func (v *validator) alternatives(p place, shapes []*shape) {
	var best *validator
	for _, s := range shapes {
		if !v.admits(s.types(v.definitions), p.node) {
			continue
		}
		try := *v
		try.faults = nil
		if try.value(p, s); best == nil || len(try.faults) < len(best.faults) {
			best = &try
		}
	}
	if best != nil {
		v.faults = append(v.faults, best.faults...)
	}
}

func (v *validator) mapping(p place, s *shape) {
	shapes := s.mapping(v.definitions)
	for _, entry := range entries(p.node) {
		next := v.below(p, entry, entry.key().Value, s)
		if inner := shapes.of(entry.identity); inner != nil {
			v.value(next, inner)
		} else {
			v.unknown(next, p, shapes)
		}
	}
	if p.hit == nil || p.hit.parent.Kind != yaml.SequenceNode && !slices.Equal(p.path, v.reported) {
		return
	}
	for _, key := range s.Required {
		if get(p.node, key) == nil {
			v.missing(p, key)
		}
	}
}

func (v *validator) missing(p place, key string) {
	in := attributeOf(p.path)
	if in != "" { // else the subject is all of it
		in += ": "
	}
	v.faults = append(v.faults, Fault{
		Kind: Value, Path: p.path, Pos: p.hit.keyPos(true),
		Message: fmt.Sprintf("%s%s%s is missing", subject(p.path), in, key),
		Hint:    fmt.Sprintf("add %s:", key),
	})
}

func (v *validator) scalar(p place, s *shape) {
	text := v.unit.expand(p.node.Value)
	number, err := strconv.ParseFloat(text, 64)
	fault := Fault{Kind: Value}
	switch {
	case len(s.Enum) > 0 && !slices.Contains(s.Enum, text):
		fault.Message = "cannot be " + quote(p.path, text)
		fault.Hint = "use one of " + strings.Join(s.Enum, ", ")
		if near := Nearest(text, s.Enum); near != "" {
			fault.Hint = fmt.Sprintf("did you mean %s?", near)
		}
	case s.Pattern != "" && !matches(s.Pattern, text):
		fault.Message = "cannot be " + quote(p.path, text)
		fault.Hint = patternHint(p.path[len(p.path)-1])
	case s.Minimum != nil && err == nil && number < *s.Minimum:
		fault.Message = fmt.Sprintf("cannot be less than %v", *s.Minimum)
	case s.Maximum != nil && err == nil && number > *s.Maximum:
		fault.Message = fmt.Sprintf("cannot be more than %v", *s.Maximum)
	default:
		return
	}
	fault.Message = subject(p.path) + attributeOf(p.path) + " " + fault.Message
	v.add(p, fault)
}

func matches(pattern, text string) bool {
	matched, err := regexp.MatchString(pattern, text)
	return matched || err != nil
}

// patternHint says what the pattern of an attribute asks for.
func patternHint(attribute string) string {
	if attribute == "pull_policy" {
		return "use always, never, missing, build, daily, weekly, or a period such as every_12h"
	}
	return "use at least two characters, only letters, digits, and _ . -"
}

func (v *validator) mismatch(p place, types []string) {
	name := cmp.Or(attributeOf(p.path), "it")
	message := fmt.Sprintf("%s must be %s, not %s", name, typeWords(types), nodeWords(p.path, p.node))
	switch {
	case p.hit == nil:
		message = notMapping
	case p.node.Tag == "!!null":
		message = fmt.Sprintf("%s is empty: it must be %s", name, typeWords(types))
	}
	v.add(p, Fault{Kind: Value, Message: stated(p.path, message), Hint: mismatchHint(p, types)})
}

func (v *validator) unknown(p, around place, shapes mappingShape) {
	key := p.path[len(p.path)-1]
	fault := Fault{Kind: Schema, Path: p.path, Pos: p.hit.keyPos(true)}
	where := attributeOf(around.path)
	if where != "" {
		where += ": "
	}
	if shapes.named() {
		fault.Message = fmt.Sprintf("%s%s%s is not a valid name", subject(around.path), where, quote(nil, key))
		fault.Hint = "use letters, digits, and _ . - only"
	} else {
		fault.Message = fmt.Sprintf("%s%sunknown attribute %s", subject(around.path), where, quote(nil, key))
		fault.Hint = v.elsewhere(key, p, around, shapes)
	}
	v.faults = append(v.faults, fault)
}

// elsewhere says where an attribute that is not known here is known.
func (v *validator) elsewhere(key string, p, around place, shapes mappingShape) string {
	if near := Nearest(key, shapes.names()); near != "" {
		return fmt.Sprintf("did you mean %s?", near)
	}
	if around.hit == nil && p.node.Kind == yaml.MappingNode && (get(p.node, "image") != nil || get(p.node, "build") != nil) {
		return "a service belongs under services: indent it"
	}
	for _, name := range slices.Concat([]string{"services"}, shapes.names()) {
		if inner := shapes.known[name]; inner != nil && v.knows(inner, key) {
			return fmt.Sprintf("it belongs under %s", name)
		}
	}
	if around.around != nil && v.knows(around.around, key) {
		return "it belongs one level higher: check the indentation"
	}
	if path := v.deeper(shapes, key, deepest); path != "" {
		return "it belongs under " + path
	}
	return ""
}

// deepest is how many levels down an attribute is looked for: memory is under deploy.resources.limits.
const deepest = 3

// deeper is the path to the nearest mapping, some levels down, that has a key; "" if there is none.
func (v *validator) deeper(shapes mappingShape, key string, levels int) string {
	found := ""
	for _, name := range shapes.names() {
		inner := shapes.known[name].mapping(v.definitions)
		path := name
		switch {
		case levels == 0 || inner.named():
			continue
		case inner.known[key] == nil:
			further := v.deeper(inner, key, levels-1)
			if further == "" {
				continue
			}
			path += "." + further
		}
		if found == "" || strings.Count(path, ".") < strings.Count(found, ".") {
			found = path
		}
	}
	return found
}

// knows reports whether a shape is a mapping with a key, or of names for such mappings.
func (v *validator) knows(s *shape, key string) bool {
	m := s.mapping(v.definitions)
	if m.named() {
		m = m.namedShape().mapping(v.definitions)
	}
	return m.known[key] != nil
}

func (v *validator) add(p place, fault Fault) {
	fault.Path = p.path
	fault.Pos = Pos{v.file.Name, 1, 1, 2}
	if p.hit != nil {
		fault.Pos = p.hit.valuePos()
	}
	v.faults = append(v.faults, fault)
}
