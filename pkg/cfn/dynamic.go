package cfn

import (
	"slices"
	"strings"
)

// A DynamicReference is where CloudFormation puts in a value that is stored in Secrets Manager or Parameter Store ("Get values stored
// in other services using dynamic references" in the CloudFormation User Guide), at least in one case of the template's conditions.
type DynamicReference struct {
	In      LogicalID // the resource, parameter or output
	Service string    // secretsmanager, ssm or ssm-secure; "" if that is not known before the deployment
	// Name is that of the secret or parameter, with <Name> for what only AWS knows; or the text that becomes the reference; or "" for one of
	// more texts than are looked at.
	Name  string
	Built bool      // what it names is not known before the deployment, and is no resource of the template
	Own   LogicalID // the resource of the template that it names
}

const (
	dynamicStart = "{{resolve:"
	dynamicEnd   = "}}"
)

// DynamicReferences are the dynamic references of a template, those that functions put together too, each once for what it is in.
func (d *Document) DynamicReferences() []DynamicReference {
	f := finder{document: d}
	for _, p := range d.Parameters() {
		f.in = LogicalID(p.Key)
		value, _ := p.Value.Get("Default").Text()
		f.text(value)
		if kind, _ := p.Value.Get("Type").Text(); IsStored(kind) {
			f.add(DynamicReference{Service: "ssm", Name: value})
		}
	}
	for _, section := range []string{resourcesSection, outputsSection} {
		for _, entry := range d.Section(section) {
			f.in = LogicalID(entry.Key)
			f.below(entry.Value)
		}
	}
	return f.found
}

// IsStored reports whether the value of a template's parameter of a type is in Parameter Store, and its default the name there.
func IsStored(kind string) bool { return strings.HasPrefix(kind, "AWS::SSM::Parameter::Value<") }

// A finder collects the dynamic references in one resource after the other.
type finder struct {
	document *Document
	in       LogicalID
	found    []DynamicReference
}

func (f *finder) add(r DynamicReference) {
	r.In, r.Name = f.in, shown(r.Name)
	if !slices.Contains(f.found, r) {
		f.found = append(f.found, r)
	}
}

// below looks at what is in a value as it is finally: not at the parts of which functions make it.
func (f *finder) below(n *Node) {
	if n == nil {
		return
	}
	name, argument := n.call()
	switch name {
	case fnJoin, fnSub, fnSelect, fnSplit, fnFindInMap, fnRef, fnGetAtt, fnIf:
		f.possible(n)
	case "":
		text, _ := n.Text()
		f.text(text)
		for _, child := range n.children {
			f.below(child.Value)
		}
	default:
		f.below(argument)
	}
}

// possible looks at each value that a function can give.
func (f *finder) possible(n *Node) {
	p := possibilities{document: f.document}
	for _, value := range p.of(n) {
		f.below(value)
	}
	if p.exceeded && p.opens(n) {
		f.add(DynamicReference{Built: true})
	}
}

// text finds the references in a text with gaps.
func (f *finder) text(text string) {
	before, rest, found := strings.Cut(text, dynamicStart)
	for ; found; before, rest, found = strings.Cut(rest, dynamicStart) {
		f.fragments(before)
		inside, after, closed := strings.Cut(rest, dynamicEnd)
		switch {
		case closed:
			f.add(f.reference(inside))
			rest = after
		case strings.Contains(rest, gapStart):
			upTo, _, _ := strings.Cut(rest, gapEnd)
			f.add(DynamicReference{Name: dynamicStart + upTo + gapEnd, Built: true})
			return
		}
	}
	f.fragments(before)
}

// fragments finds a reference that begins in a gap, or whose beginning goes on in one.
func (f *finder) fragments(text string) {
	for literal, rest, gapped := strings.Cut(text, gapStart); gapped; literal, rest, gapped = strings.Cut(rest, gapStart) {
		var name string
		name, rest, _ = strings.Cut(rest, gapEnd)
		if begun(literal) || strings.HasPrefix(strings.TrimLeft(rest, "{"), dynamicStart[2:]) {
			f.add(DynamicReference{Name: gapStart + name + gapEnd, Built: true})
		}
	}
}

// begun reports whether a text ends with two braces at least of the beginning of a reference.
func begun(text string) bool {
	i := strings.LastIndex(text, dynamicStart[:2])
	return i >= 0 && strings.HasPrefix(dynamicStart, text[i:])
}

// reference reads what is between the braces: SERVICE:NAME, which for secrets goes on with what of the secret is meant.
func (f *finder) reference(inside string) DynamicReference {
	service, name, _ := strings.Cut(inside, ":")
	if strings.Contains(service, gapStart) {
		return DynamicReference{Name: inside, Built: true}
	}
	if service == "secretsmanager" {
		name, _, _ = strings.Cut(name, ":SecretString")
	}
	r := DynamicReference{Service: service, Name: name}
	for _, rest, gapped := strings.Cut(name, gapStart); gapped; _, rest, gapped = strings.Cut(rest, gapStart) {
		var target string
		target, rest, _ = strings.Cut(rest, gapEnd)
		if name == gapStart+target+gapEnd && f.holdsSecret(target) {
			id, _, _ := strings.Cut(target, ".")
			r.Own = LogicalID(id)
		}
		r.Built = r.Built || r.Own == "" && !slices.Contains(pseudoParameters, target)
	}
	return r
}

// holdsSecret reports whether a resource, or its attribute, is a secret or parameter that the template makes. The names of other
// resources are what the author likes, and those of others' secrets too.
func (f *finder) holdsSecret(target string) bool {
	id, attribute, _ := strings.Cut(target, ".")
	kind, _ := f.document.Resource(LogicalID(id)).Get("Type").Text()
	return kind == "AWS::SecretsManager::Secret" || kind == "AWS::SecretsManager::SecretTargetAttachment" || kind == "AWS::SSM::Parameter" ||
		attribute == "MasterUserSecret.SecretArn" && strings.HasPrefix(kind, "AWS::RDS::")
}

// shown is a text with gaps as people read it.
func shown(text string) string { return strings.NewReplacer(gapStart, "<", gapEnd, ">").Replace(text) }
