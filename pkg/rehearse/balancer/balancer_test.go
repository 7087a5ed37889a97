package balancer

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

const template = `
Resources:
  Web: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80, HealthCheckProtocol: HTTP,
    HealthCheckPath: /health, Matcher: {HttpCode: "200,204"}, HealthCheckIntervalSeconds: 5, UnhealthyThresholdCount: 2}}
  Api: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80, HealthCheckProtocol: HTTP}}
  Nobody: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80}}
  Raw: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: TCP, Port: 80}}
  Http:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Port: 80
      Protocol: HTTP
      DefaultActions: [{Type: redirect, RedirectConfig: {StatusCode: HTTP_301, Protocol: HTTPS, Port: "443"}}]
  Https:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: {Port: 443, Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Web}]}
  Stream:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: {Port: 5000, Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Raw}]}
  Second:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Https
      Priority: 20
      Conditions: [{Field: path-pattern, PathPatternConfig: {Values: ["/api/*"]}}]
      Actions:
        - Type: forward
          ForwardConfig: {TargetGroups: [{TargetGroupArn: !Ref Api, Weight: 1}, {TargetGroupArn: !Ref Nobody, Weight: 0}]}
  First:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Https
      Priority: 10
      Conditions: [{Field: path-pattern, PathPatternConfig: {Values: ["/api/closed"]}}]
      Actions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: "403", ContentType: text/plain, MessageBody: closed}}]
  Third:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Https
      Priority: 30
      Conditions: [{Field: path-pattern, PathPatternConfig: {Values: ["/nobody"]}}]
      Actions: [{Type: forward, TargetGroupArn: !Ref Nobody}]
`

// open are the load balancers of the template, with a target for each group that has one, and where their ports are.
func open(t *testing.T) map[cfn.LogicalID]string {
	t.Helper()
	document, err := cfn.Parse([]byte(template))
	if err != nil {
		t.Fatal(err)
	}
	s, err := scene.Of(document, cfn.Environment{})
	if err != nil {
		t.Fatal(err)
	}
	b := New()
	addresses, err := b.Listen(s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	for _, group := range []cfn.LogicalID{"Web", "Api", "Raw"} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s %s %s %s %s %s", group, r.URL.Path, r.Host, r.Header.Get("X-Forwarded-For"), r.Header.Get("X-Forwarded-Proto"),
				r.Header.Get("X-Forwarded-Port"))
		}))
		t.Cleanup(server.Close)
		reached := strings.TrimPrefix(server.URL, "http://")
		healthy := make(chan struct{})
		go b.Register(t.Context(), group, Target{Address: "10.0.0.9", Reached: reached, Checked: reached, Port: 8000}, func(f Finding) {
			if f.Healthy {
				close(healthy)
			}
		})
		<-healthy
	}
	urls := map[cfn.LogicalID]string{}
	for _, a := range addresses {
		urls[a.Listener.ID] = a.URL
	}
	return urls
}

// get asks as a client on this machine does, whatever the certificate.
func get(t *testing.T, url string) (status int, location, body string) {
	t.Helper()
	client := &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport:     &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true},
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = "shop.example.com"
	request.Header.Set("X-Forwarded-For", "192.0.2.1")
	answer, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header.Get("Location"), string(text)
}

// TestListeners passes requests on by the rules, in the order of their priorities.
func TestListeners(t *testing.T) {
	urls := open(t)
	for path, want := range map[string]string{
		"/x":          "200 Web /x shop.example.com 192.0.2.1, 127.0.0.1 https 443",
		"/api/orders": "200 Api /api/orders shop.example.com 192.0.2.1, 127.0.0.1 https 443",
		"/api/closed": "403 closed",
		"/nobody":     "503 503 Service Temporarily Unavailable\n",
	} {
		status, _, body := get(t, urls["Https"]+path)
		if got := fmt.Sprint(status, " ", body); got != want {
			t.Errorf("%s: %q, not %q", path, got, want)
		}
	}
	_, port, _ := net.SplitHostPort(strings.TrimPrefix(urls["Https"], "https://"))
	status, location, _ := get(t, urls["Http"]+"/a/b?c=d")
	if want := "https://shop.example.com:" + port + "/a/b?c=d"; status != 301 || location != want {
		t.Errorf("%d %s, not %s", status, location, want)
	}
	if status, _, body := get(t, strings.Replace(urls["Stream"], "tcp://", "http://", 1)); status != 200 || !strings.HasPrefix(body, "Raw ") {
		t.Error("tcp:", status, body)
	}
}

// TestConditions is what requests each condition takes.
func TestConditions(t *testing.T) {
	request := httptest.NewRequest(http.MethodGet, "http://Shop.example.com:8080/img/a.png?version=Beta", nil)
	request.Header.Set("X-Role", "Admin")
	request.RemoteAddr = "203.0.113.7:1234"
	header := func(name, value scene.Text) scene.Condition {
		return scene.Condition{Field: "http-header", HTTPHeaderConfig: scene.HeaderValues{Name: name, Values: []scene.Text{value}}}
	}
	values := func(list ...scene.Text) scene.Values { return scene.Values{Values: list} }
	for name, c := range map[string]struct {
		condition scene.Condition
		want      bool
	}{
		"host":          {scene.Condition{Field: "host-header", HostHeaderConfig: values("*.EXAMPLE.com")}, true},
		"other host":    {scene.Condition{Field: "host-header", HostHeaderConfig: values("example.com")}, false},
		"path":          {scene.Condition{Field: "path-pattern", PathPatternConfig: values("/x", "/img/?.png")}, true},
		"path by case":  {scene.Condition{Field: "path-pattern", PathPatternConfig: values("/IMG/*")}, false},
		"header":        {header("x-role", "adm*"), true},
		"other header":  {header("x-none", "*"), false},
		"method":        {scene.Condition{Field: "http-request-method", HTTPRequestMethodConfig: values("HEAD", "GET")}, true},
		"other method":  {scene.Condition{Field: "http-request-method", HTTPRequestMethodConfig: values("get")}, false},
		"source":        {scene.Condition{Field: "source-ip", SourceIPConfig: values("203.0.113.0/24")}, true},
		"other source":  {scene.Condition{Field: "source-ip", SourceIPConfig: values("198.51.100.0/24", "x")}, false},
		"unknown field": {scene.Condition{Field: "moon-phase"}, false},
	} {
		if got := matches([]scene.Condition{c.condition}, request); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	query := scene.Condition{Field: "query-string"}
	query.QueryStringConfig.Values = []scene.QueryValue{{Key: "version", Value: "beta"}}
	if !matches([]scene.Condition{query}, request) {
		t.Error("query")
	}
	query.QueryStringConfig.Values = []scene.QueryValue{{Value: "alpha"}}
	if matches([]scene.Condition{query}, request) {
		t.Error("other query")
	}
}

// TestRequest is how a target is asked, and what its answers mean.
func TestRequest(t *testing.T) {
	var seen string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r.Method + " " + r.Host + " " + r.UserAgent()
		var status int
		_, _ = fmt.Sscanf(r.URL.Path, "/%d", &status)
		w.Header().Set("Location", "/200")
		w.WriteHeader(status)
	}))
	t.Cleanup(server.Close)
	target := Target{Address: "10.0.0.9", Port: 8000, Checked: strings.TrimPrefix(server.URL, "http://")}
	for status, want := range map[int]string{
		204: "", 302: "Health checks failed with these codes: [302]", 400: "Health checks failed with these codes: [400]",
		500: "Health checks failed with these codes: [500]",
	} {
		g := &scene.Group{HealthCheckProtocol: "HTTP", HealthCheckPath: scene.Text(fmt.Sprintf("/%d", status))}
		g.Matcher.HTTPCode = "200-299"
		problem, got := New().checkOf(target)(t.Context(), g), ""
		if problem != nil {
			got = problem.reason
			if problem.final != (status < 500) {
				t.Errorf("%d: final %v", status, problem.final)
			}
		}
		if got != want {
			t.Errorf("%d: %q, not %q", status, got, want)
		}
	}
	if want := "GET 10.0.0.9:8000 ELB-HealthChecker/2.0"; seen != want {
		t.Errorf("%q, not %q", seen, want)
	}
	server.Close()
	for _, protocol := range []scene.Text{"HTTP", "TCP"} {
		if problem := New().checkOf(target)(t.Context(), &scene.Group{HealthCheckProtocol: protocol}); problem == nil || problem.final {
			t.Error(protocol, problem)
		}
	}
}

// TestWatch is when a target becomes healthy and unhealthy, in seconds, for what it answers: + right, - nothing, x wrong.
func TestWatch(t *testing.T) {
	for answers, want := range map[string]string{
		"+":        "0 healthy",
		"-+":       "10 healthy",
		"--":       "10 unhealthy",
		"---+++":   "10 unhealthy,20 unhealthy,50 healthy",
		"+-+--":    "0 healthy,40 unhealthy",
		"+--++":    "0 healthy,20 unhealthy",
		"+--+++--": "0 healthy,20 unhealthy,50 healthy,70 unhealthy",
		"xx":       "10 final",
	} {
		t.Run(answers, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, stop := context.WithCancel(t.Context())
				began, left := time.Now(), answers
				var got []string
				group := &scene.Group{HealthCheckIntervalSeconds: 10, HealthyThresholdCount: 3, UnhealthyThresholdCount: 2}
				watch(ctx, func() *scene.Group { return group }, func(context.Context, *scene.Group) *failed {
					if left == "" {
						stop()
						return nil
					}
					answer := left[0]
					left = left[1:]
					if answer == '+' {
						return nil
					}
					return &failed{final: answer == 'x'}
				}, func(f Finding) {
					state := map[bool]string{true: "healthy", false: "unhealthy"}[f.Healthy]
					if f.Final {
						state = "final"
					}
					got = append(got, fmt.Sprint(int(time.Since(began).Seconds()), " ", state))
				})
				if found := strings.Join(got, ","); found != want {
					t.Errorf("%s, not %s", found, want)
				}
			})
		})
	}
}
