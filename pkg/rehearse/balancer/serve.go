package balancer

import (
	"cmp"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// handler does with requests what a listener says.
func (b *Balancer) handler(id cfn.LogicalID) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		l := b.now(id)
		for _, rule := range l.Rules {
			if matches(rule.Conditions, r) {
				b.act(l, rule.ID, rule.Actions, w, r)
				return
			}
		}
		b.act(l, l.ID, l.DefaultActions, w, r)
	})
}

// act carries out actions in their order: those that sign in or check tokens let everybody pass.
func (b *Balancer) act(l *scene.Listener, id cfn.LogicalID, actions []scene.Action, w http.ResponseWriter, r *http.Request) {
	actions = slices.SortedStableFunc(slices.Values(actions), func(x, y scene.Action) int { return cmp.Compare(x.Order, y.Order) })
	for _, a := range actions {
		switch a.Type {
		case "forward":
			b.forward(l, b.groupOf(id, a), w, r)
			return
		case "redirect":
			b.redirect(l, a, w, r)
			return
		case "fixed-response":
			w.Header().Set("Content-Type", string(cmp.Or(a.FixedResponseConfig.ContentType, "text/plain")))
			w.WriteHeader(statusOf(a.FixedResponseConfig.StatusCode))
			_, _ = io.WriteString(w, string(a.FixedResponseConfig.MessageBody)) // the client is gone
			return
		}
	}
}

func statusOf(text scene.Text) int {
	status, err := strconv.Atoi(strings.TrimPrefix(string(text), "HTTP_"))
	if err != nil || status < 200 || status > 599 {
		return http.StatusInternalServerError
	}
	return status
}

// drawn is the target group of an action; of several one by their weights.
func drawn(a scene.Action) cfn.LogicalID {
	weights, sum := make([]int, len(a.ForwardConfig.TargetGroups)), 0
	for i, g := range a.ForwardConfig.TargetGroups {
		weights[i] = 1
		if g.Weight != nil {
			weights[i] = int(*g.Weight)
		}
		sum += weights[i]
	}
	if sum > 0 {
		drawn := rand.IntN(sum)
		for i, g := range a.ForwardConfig.TargetGroups {
			if drawn -= weights[i]; drawn < 0 {
				return cfn.LogicalID(g.TargetGroupArn)
			}
		}
	}
	return cfn.LogicalID(a.TargetGroupArn)
}

// forward passes a request on to a target, with its host, and with what load balancers add to the headers ("HTTP headers and
// Application Load Balancers" in the Elastic Load Balancing User Guide).
func (b *Balancer) forward(l *scene.Listener, group cfn.LogicalID, w http.ResponseWriter, r *http.Request) {
	g := b.group(group)
	sticky := stickinessOf(g)
	t, there := b.pick(group, sticky.wanted(r))
	if !there {
		http.Error(w, "503 Service Temporarily Unavailable", http.StatusServiceUnavailable)
		return
	}
	defer t.busy.Done()
	proxy := &httputil.ReverseProxy{
		Transport: b.clientOf(g).Transport,
		Rewrite: func(p *httputil.ProxyRequest) {
			p.Out.URL.Scheme, p.Out.URL.Host, p.Out.Host = "http", t.Reached, p.In.Host
			if g != nil && g.Protocol == "HTTPS" {
				p.Out.URL.Scheme = "https"
			}
			from := append(p.In.Header.Values("X-Forwarded-For"), hostOf(p.In.RemoteAddr))
			p.Out.Header.Set("X-Forwarded-For", strings.Join(from, ", "))
			p.Out.Header.Set("X-Forwarded-Proto", scheme(l))
			p.Out.Header.Set("X-Forwarded-Port", strconv.Itoa(int(l.Port)))
		},
		ModifyResponse: func(answer *http.Response) error {
			sticky.bind(answer, t)
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) {
			http.Error(w, "502 Bad Gateway", http.StatusBadGateway)
		},
	}
	proxy.ServeHTTP(w, r)
}

// redirect sends the client elsewhere: where a listener is elsewhere on this machine, to where it is.
func (b *Balancer) redirect(l *scene.Listener, a scene.Action, w http.ResponseWriter, r *http.Request) {
	c := a.RedirectConfig
	fill := strings.NewReplacer("#{protocol}", scheme(l), "#{host}", hostOf(r.Host), "#{port}", strconv.Itoa(int(l.Port)),
		"#{path}", strings.TrimPrefix(r.URL.Path, "/"), "#{query}", r.URL.RawQuery)
	with := func(value scene.Text, usual string) string { return fill.Replace(cmp.Or(string(value), usual)) }
	port := with(c.Port, "#{port}")
	if number, err := strconv.Atoi(port); err == nil {
		port = cmp.Or(b.numberOf(scene.Number(number)), port)
	}
	to := url.URL{
		Scheme: strings.ToLower(with(c.Protocol, "#{protocol}")), Host: net.JoinHostPort(with(c.Host, "#{host}"), port),
		Path: with(c.Path, "/#{path}"), RawQuery: with(c.Query, "#{query}"),
	}
	w.Header().Set("Location", to.String())
	w.WriteHeader(statusOf(c.StatusCode))
}

// numberOf is the port of this machine that stands for a port of the load balancer, "" if none does.
func (b *Balancer) numberOf(number scene.Number) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range b.ports {
		if p.Port == number {
			return p.number
		}
	}
	return ""
}

// pass passes connections on, byte for byte.
func (b *Balancer) pass(id cfn.LogicalID, socket net.Listener) {
	for {
		client, err := socket.Accept()
		if err != nil {
			return // the port is closed
		}
		go b.join(b.now(id), client)
	}
}

func (b *Balancer) join(l *scene.Listener, client net.Conn) {
	defer func() { _ = client.Close() }() // it may be closed already
	if len(l.DefaultActions) == 0 {
		return
	}
	t, there := b.pick(b.groupOf(l.ID, l.DefaultActions[0]), "")
	if !there {
		return
	}
	defer t.busy.Done()
	server, err := net.Dial("tcp", t.Reached)
	if err != nil {
		return
	}
	defer func() { _ = server.Close() }() // it may be closed already
	go func() {
		_, _ = io.Copy(server, client) // whichever ends first ends both
		if half, is := server.(*net.TCPConn); is {
			_ = half.CloseWrite()
		}
	}()
	_, _ = io.Copy(client, server)
}
