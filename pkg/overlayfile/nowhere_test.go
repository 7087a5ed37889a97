package overlayfile

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestLeadsTo finds the ports of a Caddyfile behind which everything is left out.
func TestLeadsTo(t *testing.T) {
	t.Parallel()
	d := &draft{services: map[string]*block{"probe": {}, "shop": {}}}
	d.services["probe"].set(setting{key: profilesKey, value: []string{notOnAWS}})
	s := &plan.Service{Files: []plan.File{{Path: "/etc/caddy/Caddyfile", Content: `
:8080 {
	basicauth /* {
		{$USER} {$HASH}
	}
	reverse_proxy probe:8080
}
:8081 {
	reverse_proxy /a/* probe:8080
	reverse_proxy http://shop:80
}
:8082 {
	respond "ok"
}
shop.example.com {
	reverse_proxy probe:8080
}
`}}}
	for _, s := range []*plan.Service{s, {Built: s.Files}} { // mounted, or in the image
		for port, want := range map[int][]string{8080: {"probe"}, 8081: nil, 8082: nil, 443: nil} {
			if got := d.leadsTo(s, port); !slices.Equal(got, want) {
				t.Errorf("%d: %v", port, got)
			}
		}
	}
}
