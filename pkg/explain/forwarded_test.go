package explain

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestForwarded says which services have ports that people reach by port-forward only. A sidecar is reached in the tasks that it is in.
func TestForwarded(t *testing.T) {
	for _, test := range []struct {
		about     string
		forwarded []string
		exec      bool
		explained string // after the addresses
		deployed  string
	}{
		{about: "nothing is published"},
		{
			about: "not yet", forwarded: []string{"db", "proxy"},
			explained: "  with x-aws-exec: true, compose2ecs port-forward reaches unexposed ports of db\n  and proxy\n",
		},
		{
			about: "one of two", forwarded: []string{"db", "proxy"}, exec: true,
			explained: "  with x-aws-exec: true, compose2ecs port-forward reaches unexposed ports of db\n  and proxy\n",
			deployed:  "compose2ecs port-forward reaches unexposed ports of proxy",
		},
		{
			about: "ready", forwarded: []string{"proxy"}, exec: true,
			explained: "  compose2ecs port-forward reaches unexposed ports of proxy\n",
			deployed:  "compose2ecs port-forward reaches unexposed ports of proxy",
		},
	} {
		p := &plan.Plan{Forwarded: test.forwarded, Services: []*plan.Service{
			{Name: "db"}, {Name: "proxy", TaskOf: []string{"web"}}, {Name: "web", Exec: test.exec},
		}}
		var b strings.Builder
		if err := Of(p).Text(&b, Style{Width: 80}); err != nil {
			t.Fatal(err)
		}
		public, _, _ := strings.Cut(b.String(), "\n\n")
		if public+"\n" != "Public\n  nothing is reachable from the internet\n"+test.explained {
			t.Errorf("%s: explain prints\n%s", test.about, public)
		}
		if got := Forwarding(p); got != test.deployed {
			t.Errorf("%s: deploy prints %q", test.about, got)
		}
	}
}
