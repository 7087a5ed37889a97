package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestCheckedBy has only those health checks tell a path whose request a load balancer can
// make, and that decide by its answer alone.
func TestCheckedBy(t *testing.T) {
	for test, want := range map[string]string{
		"curl -f http://localhost:8080/up":                                   "http /up",
		"curl -f 'http://localhost:8080/up?deep=1&all' || exit 1":            "http /up?deep=1&all",
		"curl -fsSm5 -o /dev/null localhost:8080?x=1":                        "http /?x=1",
		"curl --max-time=5 --fail http://localhost:8080/up >/dev/null 2>&1":  "http /up",
		"wget -qO- http://127.0.0.1:8080/up &>/dev/null || false":            "http /up",
		"wget --no-verbose --tries=1 --spider http://web:8080/up || exit 1;": "http /up",
		"wget -nv -O - http://localhost:8080/up":                             "http /up",
		"curl -XPOST http://localhost:8080/up":                               "",
		"curl -f --request PUT http://localhost:8080/up":                     "",
		"curl -d a=b http://localhost:8080/up":                               "",
		"curl --data-raw x http://localhost:8080/up":                         "",
		"wget --post-data=x http://localhost:8080/up":                        "",
		"curl -u a:b http://localhost:8080/up":                               "",
		"curl -fu a:b http://localhost:8080/up":                              "",
		"curl -H 'Host: example.com' http://localhost:8080/up":               "",
		"wget --header='X: y' http://localhost:8080/up":                      "",
		"curl --unix-socket /run/app.sock http://localhost:8080/up":          "",
		"curl --resolve a:1:b http://localhost:8080/up":                      "",
		"curl -f http://localhost:8080/a http://localhost:8080/b":            "",
		"curl -f http://localhost:8080/a && curl -f http://localhost:8080/b": "",
		"curl -f http://localhost:8080/a; test -f /ready":                    "",
		"curl -s http://localhost:8080/a | grep -q ok":                       "",
		"curl -f http://localhost:8080/a || curl -f http://localhost:8080/b": "",
		"curl -f http://localhost:8080/a#b":                                  "",
		"test -f /ready && curl -f http://localhost:8080/up":                 "",
		"curl -f http://localhost:9000/up":                                   "",
		"curl -fk https://localhost:8080/up":                                 "https /up",
		"curl -f http://user:password@localhost:8080/up":                     "",
	} {
		c := types.ServiceConfig{Name: "web", ContainerSpec: types.ContainerSpec{}}
		c.HealthCheck = &types.HealthCheckConfig{Test: []string{"CMD-SHELL", test}}
		got := ""
		if by, ok := checkedBy(c, 8080); ok {
			got = by.scheme + " " + by.path
		}
		if got != want {
			t.Errorf("%s tells %q, want %q", test, got, want)
		}
	}
}
