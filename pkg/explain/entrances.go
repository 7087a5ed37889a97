package explain

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// An Entrance is an address that a load balancer answers at.
type Entrance struct {
	URL       string   `json:"url"`                 // the load balancer's own name is <load-balancer>
	Service   string   `json:"service,omitempty"`   // that requests go to
	Port      int      `json:"port,omitempty"`      // of its container
	Answer    string   `json:"answer,omitempty"`    // what the load balancer says itself
	Names     []string `json:"names,omitempty"`     // further host names
	Encrypted bool     `json:"encrypted"`           // between clients and the load balancer
	Parameter string   `json:"parameter,omitempty"` // of the template, that has to be given a certificate for it
	Clients   []string `json:"clients,omitempty"`   // CIDR blocks of those who are let in; none: Everybody
	SignIn    string   `json:"signIn,omitempty"`    // who asks clients to sign in
	Existing  string   `json:"existing,omitempty"`  // the load balancer, if the stack does not make it
}

// Everybody is all IPv4 addresses.
const Everybody = "0.0.0.0/0"

// EverybodyIPv6 is all of the others.
const EverybodyIPv6 = "::/0"

// entrances are those from the internet.
func entrances(p *plan.Plan) []Entrance {
	list := []Entrance{}
	for _, lb := range p.LoadBalancers {
		if !lb.Internal {
			list = append(list, entrancesOf(p, lb)...)
		}
	}
	return list
}

func entrancesOf(p *plan.Plan, lb *plan.LoadBalancer) []Entrance {
	var list []Entrance
	for _, listener := range lb.Listeners {
		if listener.Redirect != 0 {
			e := entrance(p, lb, listener, listener.Route)
			e.Service, e.Port, e.Answer = "", 0, ToHTTPS(listener.Redirect)
			list = append(list, e)
			continue
		}
		for _, r := range listener.Routes() {
			list = append(list, entrance(p, lb, listener, r))
		}
	}
	return list
}

// ToHTTPS says where a listener redirects that only does so.
func ToHTTPS(port int) string {
	const usual = 443
	return "redirects to HTTPS" + When(port != usual, fmt.Sprintf(", port %d", port))
}

func entrance(p *plan.Plan, lb *plan.LoadBalancer, listener *plan.Listener, r plan.Route) Entrance {
	address := p.Address(r)
	e := Entrance{
		URL: url(address, lb), Service: r.Service, Port: r.Target.ContainerPort, Encrypted: listener.Secure(),
		Clients: clients(listener, r), SignIn: SignIn(r.Auth), Names: furtherNames(p, r, address.Host),
	}
	if listener.NeedsCertificate() && !p.Domain.Certifies() {
		e.Parameter = string(plan.CertificateARN)
	}
	if r.Answer != nil {
		e.Service, e.Port, e.Answer = "", 0, Answer(r.Answer)
	}
	if p.Existing(lb) {
		e.Existing = lb.ARN
		if lb.ARN == "" {
			e.Existing = p.Balancer.Existing
		}
	}
	return e
}

// url is an address, with a placeholder for a name that AWS makes.
func url(a plan.Address, lb *plan.LoadBalancer) string {
	host := a.Host
	if host == "" {
		host = "<load-balancer>"
		if lb.Internal {
			host = "<internal-load-balancer>"
		}
		if lb.Network {
			host = strings.Replace(host, "load-", "network-load-", 1)
		}
	}
	return a.URL(host)
}

// clients are the addresses that are let in, none for all.
func clients(listener *plan.Listener, r plan.Route) []string {
	admitted := listener.Allow
	if len(r.Conditions.SourceIPs) > 0 {
		admitted = r.Conditions.SourceIPs
	}
	if listener.Internal || slices.Contains(admitted, Everybody) || slices.Contains(admitted, EverybodyIPv6) {
		return nil
	}
	return admitted
}

// SignIn is who asks clients to sign in, if they have to.
func SignIn(a *plan.Auth) string {
	const optional = "allow" // clients that have not signed in are let through
	switch {
	case a == nil:
		return ""
	case a.Cognito != nil:
		return When(a.Cognito.Session.OnUnauthenticated != optional, "Amazon Cognito")
	case a.OIDC != nil:
		return When(a.OIDC.Session.OnUnauthenticated != optional, a.OIDC.Issuer)
	default:
		return "a token of " + a.JWT.Issuer
	}
}

// furtherNames are the host names beside the one in the address.
func furtherNames(p *plan.Plan, r plan.Route, host string) []string {
	names := r.Conditions.Hosts
	if len(names) == 0 && p.Domain != nil && host == p.Domain.Names[0] {
		for _, h := range p.Domain.Hosts {
			if h.Balancer == r.BalancerID() && !hasRule(p, h.Name) {
				names = append(names, h.Name)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == host })
}

// hasRule reports whether requests for a host have a rule of their own.
func hasRule(p *plan.Plan, host string) bool {
	return slices.ContainsFunc(p.Routes(), func(r plan.Route) bool { return slices.Contains(r.Conditions.Hosts, host) })
}

// Answer says what a load balancer does with a request itself.
func Answer(a *plan.Answer) string {
	if a.Response != nil {
		return fmt.Sprintf("answers with status %d", a.Response.Status)
	}
	to := a.Redirect
	var parts []string
	for _, part := range []struct{ what, value string }{
		{"", to.Protocol}, {"host ", to.Host}, {"port ", to.Port}, {"path ", to.Path}, {"query ", to.Query},
	} {
		if part.value != "" {
			parts = append(parts, part.what+part.value)
		}
	}
	return "redirects to " + strings.Join(parts, ", ")
}

// text is an entrance in words.
func (e Entrance) text() string {
	does := e.Answer
	if e.Service != "" {
		does = fmt.Sprintf("%s, container port %d", e.Service, e.Port)
	}
	encrypted := "not encrypted"
	if e.Encrypted {
		encrypted = "TLS" + When(e.Parameter != "", " with the certificate in the parameter "+e.Parameter)
	}
	who := "open to everyone"
	if len(e.Clients) > 0 {
		who = "only from " + sentence.And(e.Clients)
	}
	return phrases(does, encrypted, who, When(len(e.Names) > 0, "also as "+sentence.And(e.Names)),
		When(e.SignIn != "", "after sign-in with "+e.SignIn), When(e.Existing != "", "through the existing load balancer "+e.Existing))
}
