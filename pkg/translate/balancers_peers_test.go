package translate

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// deployGolden creates the stack of a golden case.
func deployGolden(t *testing.T, moto *exttools.Server, name string, parameters map[string]string) {
	t.Helper()
	template, err := os.ReadFile(filepath.Join(goldenDir, name, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	moto.CreateStack(t, name, template, parameters)
}

type motoAction struct {
	Type, TargetGroupArn string
	Order                int
	RedirectConfig       *struct{ Protocol, Port, StatusCode string }
	FixedResponseConfig  *struct{ StatusCode string }
}

// A motoBalancers is what the API of Elastic Load Balancing says.
type motoBalancers struct {
	balancers map[string]motoBalancer // by type
	groups    map[string]motoGroup    // by ARN
}

type motoBalancer struct {
	LoadBalancerArn, Type, Scheme string
	SecurityGroups                []string
}

type motoGroup struct {
	TargetGroupArn, Protocol, TargetType                  string
	Port                                                  int
	HealthCheckProtocol, HealthCheckPort, HealthCheckPath string
	HealthCheckIntervalSeconds, HealthCheckTimeoutSeconds int
	HealthyThresholdCount, UnhealthyThresholdCount        int
	LoadBalancerArns                                      []string
}

func readBalancers(t *testing.T, moto *exttools.Server) motoBalancers {
	t.Helper()
	var balancers struct{ LoadBalancers []motoBalancer }
	moto.AWS(t, &balancers, "elbv2", "describe-load-balancers")
	var groups struct{ TargetGroups []motoGroup }
	moto.AWS(t, &groups, "elbv2", "describe-target-groups")
	b := motoBalancers{map[string]motoBalancer{}, map[string]motoGroup{}}
	for _, lb := range balancers.LoadBalancers {
		b.balancers[lb.Type] = lb
	}
	for _, g := range groups.TargetGroups {
		b.groups[g.TargetGroupArn] = g
	}
	return b
}

// about says in words what actions do.
func (b motoBalancers) about(actions []motoAction) string {
	var words []string
	for _, a := range actions {
		switch {
		case a.RedirectConfig != nil:
			words = append(words, fmt.Sprintf("%s to %s:%s", a.RedirectConfig.StatusCode, a.RedirectConfig.Protocol, a.RedirectConfig.Port))
		case a.FixedResponseConfig != nil:
			words = append(words, a.FixedResponseConfig.StatusCode)
		case a.Type == "forward":
			g := b.groups[a.TargetGroupArn]
			words = append(words, fmt.Sprintf("%s %d", g.Protocol, g.Port))
		default:
			words = append(words, a.Type)
		}
	}
	return strings.Join(words, ", then ")
}

type motoListener struct {
	ListenerArn, Protocol, SslPolicy string
	Port                             int
	Certificates                     []struct{ CertificateArn string }
	DefaultActions                   []motoAction
}

// listeners are those of a load balancer, in words, by port.
func (b motoBalancers) listeners(t *testing.T, moto *exttools.Server, kind string) (map[int]string, map[int]motoListener) {
	t.Helper()
	var described struct{ Listeners []motoListener }
	moto.AWS(t, &described, "elbv2", "describe-listeners", "--load-balancer-arn", b.balancers[kind].LoadBalancerArn)
	words, byPort := map[int]string{}, map[int]motoListener{}
	for _, l := range described.Listeners {
		words[l.Port], byPort[l.Port] = l.Protocol+": "+b.about(l.DefaultActions), l
	}
	return words, byPort
}

type motoRule struct {
	Priority   string
	Actions    []motoAction
	Conditions []struct {
		Field             string
		HostHeaderConfig  struct{ Values []string }
		PathPatternConfig struct{ Values []string }
		HttpHeaderConfig  struct {
			HttpHeaderName string
			Values         []string
		}
		HttpRequestMethodConfig struct{ Values []string }
		QueryStringConfig       struct{ Values []struct{ Key, Value string } }
		SourceIpConfig          struct{ Values []string }
	}
}

// rules are those of a listener but its default one, in words, in the order of their
// priorities.
func (b motoBalancers) rules(t *testing.T, moto *exttools.Server, listener string) []string {
	t.Helper()
	var described struct{ Rules []motoRule }
	moto.AWS(t, &described, "elbv2", "describe-rules", "--listener-arn", listener)
	rules := slices.DeleteFunc(described.Rules, func(r motoRule) bool { return r.Priority == "default" })
	priority := func(r motoRule) int { n, _ := strconv.Atoi(r.Priority); return n }
	slices.SortFunc(rules, func(a, b motoRule) int { return priority(a) - priority(b) })
	var words []string
	for _, r := range rules {
		var conditions []string
		for _, c := range r.Conditions {
			values := slices.Concat(c.HostHeaderConfig.Values, c.PathPatternConfig.Values, c.HttpHeaderConfig.Values,
				c.HttpRequestMethodConfig.Values, c.SourceIpConfig.Values)
			for _, q := range c.QueryStringConfig.Values {
				values = append(values, q.Key+"="+q.Value)
			}
			conditions = append(conditions, strings.TrimSpace(c.Field+" "+c.HttpHeaderConfig.HttpHeaderName)+" "+strings.Join(values, "|"))
		}
		words = append(words, strings.Join(conditions, " & ")+": "+b.about(r.Actions))
	}
	return words
}

// admitted are the ingress rules of a group, in words.
func admitted(t *testing.T, moto *exttools.Server, filter string) []string {
	t.Helper()
	var described struct {
		SecurityGroups []struct {
			IpPermissions []struct {
				FromPort, ToPort int
				IpProtocol       string
				IpRanges         []struct{ CidrIp string }
				UserIdGroupPairs []struct{ GroupId string }
			}
		}
	}
	moto.AWS(t, &described, "ec2", "describe-security-groups", "--filters", filter)
	expect.Equal(t, "groups of "+filter, 1, len(described.SecurityGroups))
	var words []string
	for _, p := range described.SecurityGroups[0].IpPermissions {
		for _, r := range p.IpRanges {
			words = append(words, fmt.Sprintf("%s %d-%d from %s", p.IpProtocol, p.FromPort, p.ToPort, r.CidrIp))
		}
		for _, g := range p.UserIdGroupPairs {
			words = append(words, fmt.Sprintf("%s %d-%d from %s", p.IpProtocol, p.FromPort, p.ToPort, g.GroupId))
		}
	}
	slices.Sort(words)
	return words
}

// TestRulesOnMoto creates services that share a listener, and reads it back.
func TestRulesOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	deployGolden(t, moto, "balancer-listeners-rules", map[string]string{"CertificateArn": moto.Certificate(t)})
	b := readBalancers(t, moto)
	words, listeners := b.listeners(t, moto, "application")
	expect.Equal(t, "listeners", map[int]string{80: "HTTP: HTTP_301 to HTTPS:443", 443: "HTTPS: HTTP 80"}, words)
	expect.Equal(t, "TLS", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", listeners[443].SslPolicy)
	expect.Equal(t, "rules", []string{
		"host-header *.example.com & http-header X-Role admin|owner & source-ip 203.0.113.0/24: HTTP 8080",
		"host-header shop.example.com & path-pattern /api/*|/api: HTTP 8080",
		"http-request-method GET|HEAD & query-string version=beta: HTTP 80",
	}, b.rules(t, moto, listeners[443].ListenerArn))
	for _, g := range b.groups {
		expect.Equal(t, "check", "HTTP traffic-port / 10 5 2 3",
			fmt.Sprint(g.HealthCheckProtocol, " ", g.HealthCheckPort, " ", g.HealthCheckPath, " ",
				g.HealthCheckIntervalSeconds, " ", g.HealthCheckTimeoutSeconds, " ", g.HealthyThresholdCount, " ", g.UnhealthyThresholdCount))
		expect.Equal(t, "targets", "ip", g.TargetType)
	}
	group := b.balancers["application"].SecurityGroups[0]
	expect.Equal(t, "clients", []string{"tcp 443-443 from 0.0.0.0/0", "tcp 80-80 from 0.0.0.0/0"},
		admitted(t, moto, "Name=group-id,Values="+group))
	expect.Equal(t, "who reaches api", []string{"tcp 8080-8080 from " + group}, admitted(t, moto, "Name=tag:Name,Values=balancer-listeners-rules api"))
	expect.Equal(t, "who reaches web", []string{"tcp 80-80 from " + group}, admitted(t, moto, "Name=tag:Name,Values=balancer-listeners-rules web"))
}

// TestConnectionsOnMoto creates a Network Load Balancer for TCP and UDP, and reads it back.
func TestConnectionsOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	deployGolden(t, moto, "balancer-listeners-transports", nil)
	b := readBalancers(t, moto)
	expect.Equal(t, "load balancers", 1, len(b.balancers))
	expect.Equal(t, "scheme", "internet-facing", b.balancers["network"].Scheme)
	words, _ := b.listeners(t, moto, "network")
	expect.Equal(t, "listeners", map[int]string{
		53: "TCP_UDP: TCP_UDP 53", 3478: "TCP_UDP: TCP_UDP 3478", 5060: "UDP: UDP 5060", 5061: "TCP: TCP 5060",
	}, words)
	checks := map[string]string{}
	for _, g := range b.groups {
		checks[fmt.Sprintf("%s %d", g.Protocol, g.Port)] = strings.TrimSpace(
			g.HealthCheckProtocol + " " + g.HealthCheckPort + " " + g.HealthCheckPath)
		expect.Equal(t, "load balancers of a group", []string{b.balancers["network"].LoadBalancerArn}, g.LoadBalancerArns)
	}
	expect.Equal(t, "checks", map[string]string{
		"TCP_UDP 53": "TCP traffic-port", "TCP_UDP 3478": "HTTP 8080 /ready", "UDP 5060": "TCP traffic-port", "TCP 5060": "TCP traffic-port",
	}, checks)
	group := b.balancers["network"].SecurityGroups[0]
	expect.Equal(t, "who reaches relay", []string{
		"tcp 3478-3478 from " + group, "tcp 8080-8080 from " + group, "udp 3478-3478 from " + group,
	}, admitted(t, moto, "Name=tag:Name,Values=balancer-listeners-transports relay"))
	expect.Equal(t, "who reaches voice", []string{"tcp 5060-5060 from " + group, "udp 5060-5060 from " + group},
		admitted(t, moto, "Name=tag:Name,Values=balancer-listeners-transports voice"))
}

// TestSignInOnMoto creates listeners that ask who sends a request. (moto has no
// validation of tokens.)
func TestSignInOnMoto(t *testing.T) {
	for _, c := range []struct {
		name       string
		parameters map[string]string
		way        string
		rules      []string
	}{
		{"balancer-auth-cognito", map[string]string{}, "authenticate-cognito 1",
			[]string{"host-header admin.example.com: authenticate-cognito, then HTTP 8080"}},
		{"balancer-auth-oidc", map[string]string{"WebclientValue": "client"}, "authenticate-oidc 1", []string{
			"path-pattern /reports/*: authenticate-oidc, then HTTP 8080", "path-pattern /admin/*: authenticate-oidc, then HTTP 8080",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			moto := exttools.Moto(t)
			c.parameters["CertificateArn"] = moto.Certificate(t)
			deployGolden(t, moto, c.name, c.parameters)
			b := readBalancers(t, moto)
			_, listeners := b.listeners(t, moto, "application")
			expect.Equal(t, "rules", c.rules, b.rules(t, moto, listeners[443].ListenerArn))
			first := listeners[443].DefaultActions[0]
			expect.Equal(t, "first", c.way, fmt.Sprint(first.Type, " ", first.Order))
		})
	}
}
