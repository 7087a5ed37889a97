package lower

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindAnswer = diag.Kind{
	Code: "C2E-listener-answer", Severity: diag.Error,
	Title: "invalid redirect or response",
	Cause: "A redirect changes the protocol (but never from HTTPS to HTTP), host, port, or path, with status code 301 or 302. A response " +
		"has a status code of 2xx, 4xx, or 5xx, at most 1,024 characters, and plain text, CSS, HTML, JavaScript, or JSON as its content " +
		"type. Neither has a task behind it that could be health-checked.",
	Fix: "correct the setting",
}

// redirectExtension is redirect in x-aws-listener.
type redirectExtension struct {
	Host     string `yaml:"host" doc:"host to redirect to, where #{host} is the requested one; default: the same"`
	Protocol string `yaml:"protocol" enum:"http,https" case:"any" doc:"http or https; default: the same"`
	Port     string `yaml:"port" doc:"port; default: the same"`
	Path     string `yaml:"path" doc:"path, where #{path} is the requested one, without the leading /; default: the same"`
	Query    string `yaml:"query" doc:"query without ?, where #{query} is the requested one; default: the same"`
	Status   *int   `yaml:"status" doc:"301 (permanent) or 302 (temporary); default: 301"`
}

func (redirectExtension) scalarKey() string { return "host" }

// respondExtension is respond in x-aws-listener.
type respondExtension struct {
	Status *int   `yaml:"status" doc:"status code, of 2xx, 4xx, or 5xx"`
	Body   string `yaml:"body" doc:"text of the response, up to 1,024 characters"`
	// text/plain, text/css, text/html, application/javascript, or application/json; default: text/plain
	ContentType string `yaml:"content_type"`
}

func (respondExtension) scalarKey() string { return "status" }

// Elastic Load Balancing API Reference, "FixedResponseActionConfig" and
// "RedirectActionConfig".
var contentTypes = []string{"text/plain", "text/css", "text/html", "application/javascript", "application/json"}

const (
	maxBody   = 1024
	maxTarget = 128
)

// An answerLowering reads redirect and respond of one port.
type answerLowering struct {
	*lowering
	route plan.Route
}

func (a answerLowering) wrong(key []string, format string, args ...any) *diag.Finding {
	return a.about(a.route.Service).within(a.route.From).AtValue(append([]string{"x-aws-listener"}, key...)...).Report(kindAnswer, format, args...)
}

// lowerAnswer decides what the load balancer says to the requests of a port itself, nil for
// nothing.
func lowerAnswer(l *lowering, r plan.Route, p types.ServicePortConfig, x listenerExtension) *plan.Answer {
	a := answerLowering{l, r}
	if x.Redirect == nil && x.Respond == nil {
		return nil
	}
	settings, _ := p.Extensions["x-aws-listener"].(map[string]any)
	for _, key := range append([]string{"redirect_http"}, targetSettings...) {
		if settings[key] != nil {
			a.wrong([]string{key}, "%s applies to requests that are forwarded to a service, but the load balancer answers these itself", key).
				WithHint("remove %s", key)
		}
	}
	if r.Network() {
		l.about(r.Service).within(r.From).At("x-aws-listener").
			Report(kindRuleProtocol, "redirect and respond are not possible on a %s listener", r.Protocol)
	}
	if x.Redirect != nil && x.Respond != nil {
		a.wrong([]string{"respond"}, "use either redirect or respond, not both")
	}
	if x.Redirect != nil {
		return &plan.Answer{Redirect: a.redirect(*x.Redirect)}
	}
	return &plan.Answer{Response: a.response(*x.Respond)}
}

func (a answerLowering) redirect(x redirectExtension) *plan.Redirect {
	to := &plan.Redirect{Protocol: strings.ToUpper(x.Protocol), Host: x.Host, Port: x.Port, Path: x.Path, Query: strings.TrimPrefix(x.Query, "?"),
		Status: valueOr(x.Status, 301)}
	wrong := func(key, format string, args ...any) { a.wrong([]string{"redirect", key}, format, args...) }
	number, err := strconv.Atoi(x.Port)
	switch {
	case to.Protocol != "" && to.Protocol != "HTTP" && to.Protocol != "HTTPS":
		wrong("protocol", "protocol must be http or https, not %q", x.Protocol)
	case to.Protocol == "HTTP" && a.route.Protocol == "HTTPS":
		wrong("protocol", "a load balancer cannot redirect from HTTPS to HTTP")
	case x.Port != "" && (err != nil || number < 1 || number > 65535):
		wrong("port", "%q is not a valid port", x.Port)
	case x.Path != "" && !strings.HasPrefix(x.Path, "/"):
		wrong("path", "the path %q does not begin with /", x.Path)
	case strings.ContainsAny(x.Host, "/:"):
		wrong("host", "%q is not a host; set protocol, port, and path separately", x.Host)
	case to.Status != 301 && to.Status != 302:
		wrong("status", "the status of a redirect must be 301 or 302, not %d", to.Status)
	}
	for key, text := range map[string]string{"host": to.Host, "path": to.Path, "query": to.Query} {
		if len(text) > maxTarget {
			wrong(key, "%s has more than %d characters", key, maxTarget)
		}
	}
	if a.same(*to) {
		a.wrong([]string{"redirect"}, "the redirect leads back to the requested URL and would never end").
			WithHint("change protocol, host, port, or path")
	}
	return to
}

// same reports whether a redirect leads back to the listener, for the same path of the same
// host.
func (a answerLowering) same(to plan.Redirect) bool {
	return cmp.Or(to.Protocol, a.route.Protocol) == a.route.Protocol && cmp.Or(to.Port, strconv.Itoa(a.route.Port)) == strconv.Itoa(a.route.Port) &&
		(to.Host == "" || to.Host == "#{host}" || slices.Contains(a.route.Conditions.Hosts, to.Host)) && cmp.Or(to.Path, "/#{path}") == "/#{path}"
}

func (a answerLowering) response(x respondExtension) *plan.Response {
	r := &plan.Response{Status: valueOr(x.Status, 0), Body: x.Body, ContentType: x.ContentType}
	wrong := func(key, format string, args ...any) { a.wrong([]string{"respond", key}, format, args...) }
	switch {
	case !slices.Contains([]int{2, 4, 5}, r.Status/100):
		wrong("status", "the status of a response must be 2xx, 4xx, or 5xx, not %d", r.Status)
	case len(r.Body) > maxBody:
		wrong("body", "the body has %d characters; the maximum is %d", len(r.Body), maxBody)
	case r.ContentType != "" && !slices.Contains(contentTypes, r.ContentType):
		wrong("content_type", "content_type must be one of %s, not %q", strings.Join(contentTypes, ", "), r.ContentType)
	}
	if r.Body != "" {
		r.ContentType = cmp.Or(r.ContentType, contentTypes[0])
	}
	return r
}
