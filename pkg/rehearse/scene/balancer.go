package scene

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Target is a port of a service that a load balancer reaches.
type Target struct {
	Group     cfn.LogicalID
	Container string
	Port      int

	// Of a service that shifts traffic: the other group, and the listeners or rules whose weights it changes.
	Alternate, Production, Test cfn.LogicalID
}

// A Group is a target group.
type Group struct {
	ID                         cfn.LogicalID
	Protocol, ProtocolVersion  Text
	HealthCheckProtocol        Text
	HealthCheckPort            Text
	HealthCheckPath            Text
	HealthCheckIntervalSeconds Number
	HealthCheckTimeoutSeconds  Number
	HealthyThresholdCount      Number
	UnhealthyThresholdCount    Number
	Matcher                    struct {
		HTTPCode Text `json:"HttpCode"`
		GRPCCode Text `json:"GrpcCode"`
	}
	Attributes []Attribute `json:"TargetGroupAttributes"`
}

// An Attribute is a setting of a target group.
type Attribute struct{ Key, Value Text }

// Attribute is a setting of the group by its name, or the usual one.
func (g *Group) Attribute(key, usual string) string {
	for _, a := range g.Attributes {
		if string(a.Key) == key {
			return string(a.Value)
		}
	}
	return usual
}

// Seconds is a setting that is a time.
func (g *Group) Seconds(key string, usual int) time.Duration {
	if n, err := strconv.Atoi(g.Attribute(key, "")); err == nil {
		usual = n
	}
	return time.Duration(usual) * time.Second
}

// A Listener is a port of a load balancer.
type Listener struct {
	ID             cfn.LogicalID
	Source         string
	Port           Number
	Protocol       Text
	DefaultActions []Action
	Rules          []Rule `json:"-"` // by priority
}

// Listener is one of the listeners, nil if there is none of that id.
func (s *Scene) Listener(id cfn.LogicalID) *Listener {
	for _, l := range s.Listeners {
		if l.ID == id {
			return l
		}
	}
	return nil
}

// IsUDP reports whether a listener takes datagrams.
func (l *Listener) IsUDP() bool { return isUDP(l.Protocol) }

// IsUDP reports whether targets of a group take datagrams.
func (g *Group) IsUDP() bool { return isUDP(g.Protocol) }

func isUDP(protocol Text) bool { return protocol == "UDP" || protocol == "TCP_UDP" }

// A Rule is what a listener does with some of its requests.
type Rule struct {
	ID          cfn.LogicalID `json:"-"`
	ListenerArn Text
	Priority    Number
	Conditions  []Condition
	Actions     []Action
}

// A Condition is what requests have to be like; one of the configurations is set.
type Condition struct {
	Field                   Text
	HostHeaderConfig        Values
	PathPatternConfig       Values
	HTTPHeaderConfig        HeaderValues `json:"HttpHeaderConfig"`
	HTTPRequestMethodConfig Values       `json:"HttpRequestMethodConfig"`
	QueryStringConfig       struct{ Values []QueryValue }
	SourceIPConfig          Values `json:"SourceIpConfig"`
}

// Values are those of which one has to match.
type Values struct{ Values []Text }

// HeaderValues are those of a header, of which one has to match.
type HeaderValues struct {
	Name   Text `json:"HttpHeaderName"`
	Values []Text
}

// A QueryValue is a query parameter.
type QueryValue struct{ Key, Value Text }

// An Action is what is done with a request.
type Action struct {
	Type           Text
	Order          Number
	TargetGroupArn Text
	ForwardConfig  struct {
		TargetGroups []struct {
			TargetGroupArn Text
			Weight         *Number
		}
	}
	FixedResponseConfig struct{ StatusCode, ContentType, MessageBody Text }
	RedirectConfig      struct{ StatusCode, Protocol, Host, Port, Path, Query Text }
}

// targets are the ports of a service that load balancers reach.
func (r reader) targets(service *cfn.Node) []Target {
	var list []Target
	for _, lb := range service.Get("LoadBalancers").Items() {
		port, _ := lb.Get("ContainerPort").Int()
		more := lb.Get("AdvancedConfiguration")
		list = append(list, Target{
			resource(textOf(lb.Get("TargetGroupArn"))), textOf(lb.Get("ContainerName")), port,
			resource(textOf(more.Get("AlternateTargetGroupArn"))), resource(textOf(more.Get("ProductionListenerRule"))),
			resource(textOf(more.Get("TestListenerRule"))),
		})
	}
	return list
}

// balancers reads the target groups and listeners.
func (r reader) balancers(s *Scene) error {
	s.Groups = map[cfn.LogicalID]*Group{}
	for _, id := range r.ofType(targetGroupType) {
		s.Groups[id] = &Group{ID: id}
		if err := r.decode(id, s.Groups[id]); err != nil {
			return err
		}
	}
	for _, id := range r.ofType(listenerType) {
		l := &Listener{ID: id, Source: r.document.Source(id)}
		if err := r.decode(id, l); err != nil {
			return err
		}
		s.Listeners = append(s.Listeners, l)
	}
	for _, id := range r.ofType(ruleType) {
		rule := Rule{ID: id}
		if err := r.decode(id, &rule); err != nil {
			return err
		}
		i := slices.IndexFunc(s.Listeners, func(l *Listener) bool { return l.ID == resource(string(rule.ListenerArn)) })
		if i >= 0 { // or it is a rule of a listener that is not in the template
			s.Listeners[i].Rules = append(s.Listeners[i].Rules, rule)
		}
	}
	for _, l := range s.Listeners {
		slices.SortStableFunc(l.Rules, func(a, b Rule) int { return cmp.Compare(a.Priority, b.Priority) })
	}
	return nil
}

func (r reader) decode(id cfn.LogicalID, to any) error { return decode(id, r.properties(id), to) }

// decode reads a part of a resource, if it is there.
func decode(id cfn.LogicalID, part *cfn.Node, to any) error {
	if part == nil {
		return nil
	}
	if err := json.Unmarshal(part.JSON(), to); err != nil {
		return fmt.Errorf("%s: a property has a value of the wrong type: %w", id, err)
	}
	return nil
}
