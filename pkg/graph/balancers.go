package graph

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// balancers adds the load balancers with all that they listen on.
func (g *Graph) balancers(p *plan.Plan) {
	for _, lb := range p.LoadBalancers {
		group := balancer(p, lb)
		g.Groups = append(g.Groups, group)
		for _, listener := range lb.Listeners {
			g.listener(p, group.ID, listener)
		}
	}
}

func balancer(p *plan.Plan, lb *plan.LoadBalancer) Group {
	what := "Application Load Balancer"
	if lb.Network {
		what = "Network Load Balancer"
	}
	g := Group{Part: Part{ID: "balancer:" + string(lb.ID()), Kind: Balancer, Title: what, Path: []string{"x-aws-loadbalancer"}}}
	g.Note = "public"
	if lb.Internal {
		g.Note = "internal"
	}
	if p.Existing(lb) {
		g.Existing = true
		g.Note += ", existing: " + shortARN(cmp.Or(lb.ARN, p.Balancer.Existing))
	} else {
		g.Resources = []cfn.LogicalID{lb.ID()}
	}
	if hosts := hostsOf(p, lb); len(hosts) > 0 {
		g.Note += "; " + sentence.And(hosts)
	}
	return g
}

// shortARN is what tells an ARN from others of the same account: app/shared/0123456789abcdef.
func shortARN(arn string) string {
	_, name, found := strings.Cut(arn, "loadbalancer/")
	if !found {
		return arn
	}
	return name
}

// hostsOf are the names that lead to a load balancer.
func hostsOf(p *plan.Plan, lb *plan.LoadBalancer) []string {
	if p.Domain == nil {
		return nil
	}
	var names []string
	for _, h := range p.Domain.Hosts {
		if h.Balancer == lb.ID() {
			names = append(names, h.Name)
		}
	}
	return names
}

func (g *Graph) listener(p *plan.Plan, group string, l *plan.Listener) {
	n := g.add(&Node{Group: group, Part: Part{
		ID: "listener:" + string(l.ListenerID()), Kind: Listener, Title: fmt.Sprintf("%s %d", l.Protocol, l.Port),
		Note: certificate(p, l), Path: l.From,
	}})
	if l.ListenerARN != "" {
		n.Existing, n.Note = true, "existing listener"
	} else {
		n.Resources = []cfn.LogicalID{l.ListenerID()}
	}
	g.connect(Edge{From: g.caller(l), Row: -1, To: n.ID, Relation: Reaches, Label: n.Title})
	if l.Redirect != 0 {
		n.say(explain.ToHTTPS(l.Redirect), l.From...)
		return
	}
	for _, r := range l.Rules {
		g.route(n, r, condition(r))
	}
	switch {
	case l.Default && !l.Shifted:
		g.route(n, l.Route, explain.When(len(l.Rules) > 0, "all else"))
	case !l.Shifted && !l.Network():
		n.say("all else: answers with status 404")
	}
}

// certificate is what encrypts a listener's connections.
func certificate(p *plan.Plan, l *plan.Listener) string {
	switch {
	case !l.Secure():
		return "not encrypted"
	case l.NeedsCertificate() && p.Domain.Certifies():
		return "TLS, certificate for " + p.Domain.Names[0]
	case l.NeedsCertificate():
		return "TLS, certificate from a parameter"
	case len(l.Certificates) > 1:
		return fmt.Sprintf("TLS, %d certificates", len(l.Certificates))
	default:
		return "TLS"
	}
}

// route adds what a listener does with some requests.
func (g *Graph) route(n *Node, r plan.Route, which string) {
	text := strings.TrimSpace(fmt.Sprintf("%s → %s:%d", which, r.Service, r.Target.ContainerPort))
	if r.Answer != nil {
		text = strings.TrimPrefix(which+": ", ": ") + explain.Answer(r.Answer)
	}
	if asks := explain.SignIn(r.Auth); asks != "" {
		text += ", after sign-in with " + asks
	}
	if r.Test {
		text += ", for tests of new tasks"
	}
	row := n.say(text, r.From...)
	if r.Answer == nil {
		label := strings.TrimSpace(fmt.Sprintf("%s :%d", which, r.Target.ContainerPort))
		g.connect(Edge{From: n.ID, Row: row, To: "service:" + r.Service, Relation: Reaches, Label: label})
	}
}

// condition is which requests a rule is for.
func condition(r plan.Route) string {
	c := r.Conditions
	var parts []string
	for _, values := range []struct {
		what string
		list []string
	}{{"", c.Hosts}, {"", c.Paths}, {"", c.Methods}, {"from ", c.SourceIPs}} {
		if len(values.list) > 0 {
			parts = append(parts, values.what+strings.Join(values.list, " or "))
		}
	}
	for _, named := range c.Headers {
		parts = append(parts, fmt.Sprintf("header %s: %s", named.Name, strings.Join(named.Values, " or ")))
	}
	for _, named := range c.Query {
		parts = append(parts, fmt.Sprintf("query %s=%s", named.Name, strings.Join(named.Values, " or ")))
	}
	return cmp.Or(strings.Join(parts, ", "), "all")
}

// caller is who is let in by a listener; those who are let in by several are one.
func (g *Graph) caller(l *plan.Listener) string {
	title, only := "Internet", slices.Clone(l.Allow)
	if slices.Contains(only, explain.Everybody) || slices.Contains(only, explain.EverybodyIPv6) || l.ListenerARN != "" && len(only) == 0 {
		only = nil
	}
	switch {
	case l.Internal:
		title = "Private addresses"
	case len(only) > 0:
		title = "Some addresses"
	}
	n := &Node{Part: Part{ID: "caller:" + title, Kind: Caller, Title: title}}
	for _, block := range only {
		n.say(block)
	}
	for i := 2; g.Node(n.ID) != nil; i++ {
		if other := g.Node(n.ID); reflect.DeepEqual(other.Rows, n.Rows) {
			return other.ID
		}
		n.ID = fmt.Sprintf("caller:%s %d", title, i)
	}
	return g.add(n).ID
}
