// Package access tells from a template whom its resources let do what: permissions and who may take them, ports that the world
// reaches and whether they speak TLS, public addresses, and code of others that CloudFormation runs. It reads no more than templates, so
// that check, diff and deploy say the same.
package access

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Kind is what a fact is about.
type Kind string

// The kinds, in the order in which they are told.
const (
	Code       Kind = "code"       // somebody else's code has a say in the deployment
	Permission Kind = "permission" // what a role, a user or a group may do
	Secret     Kind = "secret"     // which stored values become part of a resource
	Trust      Kind = "trust"      // who else may take a role, or use a resource
	Port       Kind = "port"       // what is open to the internet
	Address    Kind = "address"    // what has a public address
	limit      Kind = "limit"      // what keeps permissions down
)

var kinds = []Kind{Code, Permission, Secret, Trust, Port, Address, limit}

// A Fact is one thing that a template allows.
type Fact struct {
	Kind  Kind
	ID    cfn.LogicalID // the resource, or else the parameter or output; "" for the template as a whole
	Text  string        // as it follows the id: is allowed s3:GetObject on arn:aws:s3:::data/*
	Risky bool          // it goes further than a project needs as a rule
	// HTTP is the listener that speaks HTTP with the world, and no TLS; "" for all else.
	HTTP cfn.LogicalID

	grant grant
}

// Of lists what a template allows: by kind, and in the order of the resources.
func Of(template *cfn.Document) []Fact {
	return merged(slices.DeleteFunc(factsOf(template), func(f Fact) bool { return f.Kind == limit }))
}

// factsOf are the facts one by one: a permission for each action, resource and principal.
func factsOf(template *cfn.Document) []Fact {
	if template == nil {
		return nil
	}
	r := reader{template: template}
	r.transforms()
	values := defaults(template)
	for _, resource := range template.Resources() {
		r.id, r.properties = cfn.LogicalID(resource.Key), cfn.Map()
		if properties := resource.Value.Get("Properties"); properties != nil {
			r.properties = properties.WithValues(values)
		}
		r.kind, _ = resource.Value.Get("Type").Text()
		r.foreignCode()
		r.policies()
		r.addresses()
		r.ports()
	}
	r.dynamicReferences()
	slices.SortStableFunc(r.facts, func(a, b Fact) int { return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)) })
	return r.facts
}

// defaults are the values that parameters have if nobody gives them others.
func defaults(template *cfn.Document) map[string]string {
	values := map[string]string{}
	for _, p := range template.Parameters() {
		secret, _ := p.Value.Get("NoEcho").Text()
		kind, _ := p.Value.Get("Type").Text()
		if value, set := p.Value.Get("Default").Text(); set && value != "" && secret != "true" && !cfn.IsStored(kind) {
			values[p.Key] = value
		}
	}
	return values
}

// A reader collects the facts of one template, resource by resource.
type reader struct {
	template   *cfn.Document
	id         cfn.LogicalID
	kind       string
	properties *cfn.Node
	facts      []Fact
}

func (r *reader) add(kind Kind, risky bool, text string) {
	r.facts = append(r.facts, Fact{Kind: kind, ID: r.id, Text: text, Risky: risky})
}

// merged puts the actions of one permission together again.
func merged(facts []Fact) []Fact {
	var list []Fact
	for _, f := range facts {
		i := slices.IndexFunc(list, func(g Fact) bool {
			return f.grant.action != "" && f.Kind == g.Kind && f.ID == g.ID && f.Risky == g.Risky && f.grant.rest() == g.grant.rest()
		})
		switch {
		case i < 0:
			list = append(list, f)
		case !slices.Contains(strings.Split(list[i].grant.action, ", "), f.grant.action):
			list[i].grant.action += ", " + f.grant.action
		}
	}
	for i := range list {
		if list[i].grant.action != "" {
			list[i].Text = list[i].grant.text()
		}
	}
	return list
}

// items are the values of a property that is one or a list, whatever conditions say.
func items(n *cfn.Node) []*cfn.Node {
	var all []*cfn.Node
	for _, choice := range n.Choices() {
		if list := choice.Items(); list != nil {
			for _, item := range list {
				all = append(all, item.Choices()...)
			}
			continue
		}
		all = append(all, choice)
	}
	return all
}

func texts(n *cfn.Node) []string {
	var all []string
	for _, item := range items(n) {
		all = append(all, item.Plain())
	}
	return all
}
