package lower

import (
	"fmt"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestHaproxyServers reads which servers have no resolvers, and which of these HAProxy does not look up at all.
func TestHaproxyServers(t *testing.T) {
	for text, want := range map[string]string{
		"defaults\n default-server init-addr none\nbackend a\n server s api:80\n":                        "3 api:80 never",
		"backend a\n server s 10.1.2.3:80 init-addr last,none check\n":                                   "1 10.1.2.3:80 never",
		"backend a\n server s api:80 init-addr last,libc,none\n":                                         "1 api:80",
		"backend a\n server s api:80 init-addr libc\n server t api:81 init-addr\n":                       "1 api:80 2 api:81",
		"backend a\n server s api:80 init-addr last,192.0.2.1\n":                                         "1 api:80",
		"backend a\n default-server init-addr none\n server s api:80 init-addr libc,none\n":              "2 api:80",
		"backend a\n default-server init-addr none\n server s api:80 resolvers vpc\n":                    "",
		"backend a\n default-server init-addr none\n default-server resolvers vpc\n server s api:80\n":   "",
		"backend a\n default-server init-addr none\nbackend b\n server s api:80\n":                       "3 api:80",
		"defaults\n default-server init-addr none\ndefaults\n mode tcp\nbackend b\n server s api:80\n":   "5 api:80",
		"defaults\n # default-server init-addr none\nbackend b\n server s api:80 # init-addr none\n":     "3 api:80",
		"defaults\n default-server init-addr none\n default-server inter 5s\nlisten b\n server s a:80\n": "4 a:80 never",
	} {
		var got []string
		for _, s := range haproxyServers(proxyConfig{content: text}) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%d %s %s", s.line, s.address, map[bool]string{true: "never"}[s.never])))
		}
		expect.Equal(t, text, want, strings.Join(got, " "))
	}
}
