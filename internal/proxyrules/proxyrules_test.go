package proxyrules

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestOf reads what a listener can take over, and leaves the rest to a person.
func TestOf(t *testing.T) {
	router := func(rule string, more ...string) map[string]string {
		labels := map[string]string{"traefik.http.routers.a.rule": rule}
		for i := 0; i < len(more); i += 2 {
			labels["traefik.http."+more[i]] = more[i+1]
		}
		return labels
	}
	for name, test := range map[string]struct {
		labels, environment map[string]string
		want                string
	}{
		"host":              {router("Host(`a.example.com`)"), nil, "a.example.com"},
		"hosts":             {router("Host(`a.example.com`, `b.example.com`)"), nil, "a.example.com b.example.com"},
		"either host":       {router("Host(`a.example.com`) || Host(`b.example.com`)"), nil, "a.example.com b.example.com"},
		"host and path":     {router("Host(`a.example.com`) && PathPrefix(`/api`)"), nil, "a.example.com /api /api/*"},
		"exact path":        {router("Path(`/up`)"), nil, "/up"},
		"whole host":        {router("Host(`a.example.com`) && PathPrefix(`/`)"), nil, "a.example.com"},
		"negated path":      {router("Host(`a.example.com`) && !PathPrefix(`/admin`)"), nil, "?"},
		"negated host":      {router("!Host(`a.example.com`)"), nil, "?"},
		"host or path":      {router("Host(`a.example.com`) || PathPrefix(`/x`)"), nil, "?"},
		"brackets":          {router("(Host(`a.example.com`) && Path(`/x`)) || Host(`b.example.com`)"), nil, "?"},
		"two hosts at once": {router("Host(`a.example.com`) && Host(`b.example.com`)"), nil, "?"},
		"addresses":         {router("Host(`a.example.com`) && ClientIP(`10.0.0.0/8`)"), nil, "?"},
		"header":            {router("Host(`a.example.com`) && Headers(`X-Secret`,`abc`)"), nil, "?"},
		"method":            {router("Host(`a.example.com`) && Method(`GET`)"), nil, "?"},
		"pattern":           {router("HostRegexp(`{sub:[a-z]+}.example.com`)"), nil, "?"},
		"Traefik 1":         {map[string]string{"traefik.frontend.rule": "Host:a.example.com"}, nil, "?"},
		"TCP":               {map[string]string{"traefik.tcp.routers.a.rule": "HostSNI(`*`)"}, nil, "?"},
		"off":               {map[string]string{"traefik.enable": "false", "traefik.http.routers.a.rule": "Host(`a.example.com`)"}, nil, ""},
		"redirect and gzip": {router("Host(`a.example.com`)", "routers.a.middlewares", "r,g@docker",
			"middlewares.r.redirectscheme.scheme", "https", "middlewares.g.compress", "true"), nil, "a.example.com"},
		"password":       {router("Host(`a.example.com`)", "routers.a.middlewares", "p", "middlewares.p.basicauth.users", "a:b"), nil, "?"},
		"stripped path":  {router("PathPrefix(`/x`)", "routers.a.middlewares", "p", "middlewares.p.stripprefix.prefixes", "/x"), nil, "?"},
		"unknown":        {router("Host(`a.example.com`)", "routers.a.middlewares", "p@file"), nil, "?"},
		"entry point":    {router("Host(`a.example.com`)", "routers.a.entrypoints", "internal"), nil, "?"},
		"entry points":   {router("Host(`a.example.com`)", "routers.a.entrypoints", "web,websecure"), nil, "a.example.com"},
		"same rule":      {router("Host(`a.example.com`)", "routers.b.rule", "Host(`a.example.com`)"), nil, "a.example.com"},
		"other rule":     {router("Host(`a.example.com`)", "routers.b.rule", "PathPrefix(`/x`)"), nil, "?"},
		"port":           {router("Host(`a.example.com`)", "services.a.loadbalancer.server.port", "3000"), nil, "a.example.com :3000"},
		"caddy":          {map[string]string{"caddy": "a.example.com", "caddy.reverse_proxy": "{{upstreams 3000}}"}, nil, "a.example.com :3000"},
		"caddy password": {map[string]string{"caddy": "a.example.com", "caddy.basicauth.bob": "x"}, nil, "?"},
		"caddy denied":   {map[string]string{"caddy": "a.example.com", "caddy.respond": "@denied 403"}, nil, "?"},
		"nginx": {nil, map[string]string{"VIRTUAL_HOST": "a.example.com,b.example.com", "VIRTUAL_PORT": "80"},
			"a.example.com b.example.com :80"},
		"nginx path":    {nil, map[string]string{"VIRTUAL_HOST": "a.example.com", "VIRTUAL_PATH": "/api"}, "a.example.com /api /api/*"},
		"nginx inside":  {nil, map[string]string{"VIRTUAL_HOST": "a.example.com", "NETWORK_ACCESS": "internal"}, "?"},
		"nginx pattern": {nil, map[string]string{"VIRTUAL_HOST": "~^a"}, "?"},
		"nothing":       {map[string]string{"com.example": "a"}, map[string]string{"PORT": "80"}, ""},
	} {
		if got := shown(Of(Service{Labels: test.labels, Environment: test.environment}, nil)); got != test.want {
			t.Errorf("%s: %q, not %q", name, got, test.want)
		}
	}
}

// TestMiddlewareElsewhere finds a middleware that another service defines.
func TestMiddlewareElsewhere(t *testing.T) {
	s := Service{Labels: map[string]string{
		"traefik.http.routers.a.rule": "Host(`a.example.com`)", "traefik.http.routers.a.middlewares": "gate",
	}}
	open := Service{Labels: map[string]string{"traefik.http.middlewares.gate.compress": "true"}}
	closed := Service{Labels: map[string]string{"traefik.http.middlewares.Gate.ipallowlist.sourcerange": "10.0.0.0/8"}}
	if got := shown(Of(s, []Service{open})); got != "a.example.com" {
		t.Error(got)
	}
	r, _ := Of(s, []Service{closed})
	if got := strings.Join(r.Unclear, ", "); got != `the ipallowlist middleware "gate"` {
		t.Error(got)
	}
}

// shown is what a listener gets: "?" is what a person has to decide.
func shown(r Rules, ok bool) string {
	switch {
	case !ok:
		return ""
	case len(r.Unclear) > 0:
		return "?" + strings.Join(append(r.Hosts, r.Paths...), " ")
	}
	words := append(r.Hosts, r.Paths...)
	if r.Port != 0 {
		words = append(words, ":"+strconv.Itoa(r.Port))
	}
	return strings.Join(words, " ")
}

// TestLocal takes hosts that are this machine for no hosts: one service needs no host then, and the others need a port.
func TestLocal(t *testing.T) {
	at := func(rule string) Service {
		return Service{Labels: map[string]string{"traefik.http.routers.r.rule": rule}}
	}
	got := All(map[string]Service{
		"proxy":   at("Host(`traefik.localhost`)"),
		"admin":   at("Host(`admin.localhost`)"),
		"api":     at("Host(`localhost`) && PathPrefix(`/api`)"),
		"shop":    at("Host(`LOCALHOST`)"),
		"www":     at("Host(`www.example.com`) || Host(`www.localhost`)"),
		"unasked": {},
	}, "proxy")
	for name, want := range map[string]Rules{
		"admin": {Local: []string{"admin.localhost"}, OwnPort: true},
		"api":   {Local: []string{"localhost"}, Paths: []string{"/api", "/api/*"}},
		"shop":  {Local: []string{"localhost"}},
		"www":   {Local: []string{"www.localhost"}, Hosts: []string{"www.example.com"}},
	} {
		if rules := got[name]; !slices.Equal(rules.Local, want.Local) || !slices.Equal(rules.Hosts, want.Hosts) ||
			!slices.Equal(rules.Paths, want.Paths) || rules.OwnPort != want.OwnPort || len(rules.Unclear) > 0 {
			t.Errorf("%s: %+v", name, rules)
		}
	}
	if len(got) != 4 {
		t.Errorf("%v", got)
	}
	two := All(map[string]Service{"b": at("Host(`b.localhost`)"), "a": at("Host(`a.localhost`)")}, "")
	if two["a"].OwnPort || !two["b"].OwnPort {
		t.Errorf("%+v", two)
	}
}

// TestOpenHost takes a host that is still to be filled in for all requests, if it is the only one.
func TestOpenHost(t *testing.T) {
	web := Service{Environment: map[string]string{"VIRTUAL_HOST": "", "VIRTUAL_PORT": "8080"}}
	got := All(map[string]Service{"web": web, "db": {}}, "")["web"]
	if !slices.Equal(got.Local, []string{"localhost"}) || got.OwnPort || got.Port != 8080 || len(got.Unclear) > 0 {
		t.Errorf("%+v", got)
	}
	api := Service{Environment: map[string]string{"VIRTUAL_HOST": "a.example.com"}}
	if rules, asked := All(map[string]Service{"web": web, "api": api}, "")["web"]; asked {
		t.Errorf("beside another host: %+v", rules)
	}
}

// TestLinks sends all requests to the one service to which a proxy has a link, unless a variable says which ones.
func TestLinks(t *testing.T) {
	t.Parallel()
	plain, named := Service{Linked: true}, Service{Linked: true, Environment: map[string]string{"VIRTUAL_HOST": "a.example.com"}}
	for name, c := range map[string]struct {
		service Service
		others  []Service
		asked   bool
		hosts   int
		unclear bool
	}{
		"alone":              {plain, []Service{plain, {}}, true, 0, false},
		"beside a named one": {plain, []Service{plain, named}, true, 0, false},
		"of several":         {plain, []Service{plain, plain}, true, 0, true},
		"named":              {named, []Service{plain, named}, true, 1, false},
		"not linked":         {Service{}, []Service{plain, {}}, false, 0, false},
	} {
		rules, asked := Of(c.service, c.others)
		if asked != c.asked || len(rules.Hosts) != c.hosts || len(rules.Unclear) > 0 != c.unclear {
			t.Errorf("%s: %t, %+v", name, asked, rules)
		}
	}
}
