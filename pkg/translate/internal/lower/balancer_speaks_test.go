package lower

import (
	"slices"
	"testing"
)

// TestOneOfMany takes the number of a port for a sign of HTTP only where it is not one of a long range.
func TestOneOfMany(t *testing.T) {
	t.Parallel()
	for ports, want := range map[string][]int{
		`["5000-5099:5000-5099"]`:                  nil,
		`["2990-3000:2990-3000"]`:                  nil,
		`["5000:5000"]`:                            {5000},
		`["5000-5004:5000-5004"]`:                  {5000},
		`["8080-8081:8080-8081"]`:                  {8080},
		`["8080:8080", "9000-9050:9000-9050"]`:     {8080},
		`["5000:5000", "5001-5099:5001-5099/udp"]`: {5000},
	} {
		l := loweredFrom(t, web("    image: acme/gateway\n    ports: "+ports+"\n"))
		var got []int
		for _, r := range l.plan.Forwards("web") {
			got = append(got, r.Port)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v", ports, got)
		}
	}
	l := loweredFrom(t, web("    image: acme/gateway\n    ports: [\"5000-5099:5000-5099\"]\n    healthcheck: {test: curl -f http://localhost:5003/up}\n"))
	if routes := l.plan.Forwards("web"); len(routes) != 1 || routes[0].Port != 5003 {
		t.Errorf("%v", routes)
	}
}
