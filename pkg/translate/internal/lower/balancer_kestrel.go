package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// kestrelEndpoints is how a program for .NET says where its web server listens, whatever the addresses in its variables are (Microsoft
// Learn, "Configure endpoints for the ASP.NET Core Kestrel web server").
var kestrelEndpoints = lazyregexp.New(`"Kestrel"\s*:|\bConfigureKestrel\b|\bUseKestrel\b|\bListen(?:AnyIP|Localhost)?\(|\bUseUrls\(|\.Urls\.Add\(`)

// isWithoutTLS reports whether a port is the usual one for HTTPS of a program for .NET whose addresses are all for HTTP, and of another of
// its ports: nothing listens there. Visual Studio publishes both.
func (l *lowering) isWithoutTLS(c types.ServiceConfig, port int) bool {
	urls, isSecure := optionOr(c, "--urls", l.setIn(c, kestrelURLs)), httpPorts[port]
	ports := l.kestrelPorts(c)
	isListed := func(port int) bool { return slices.Contains(ports, strconv.Itoa(port)) }
	if !isSecure || urls == "" || strings.Contains(urls, "https:") || isListed(port) || askedScheme(c, port) != "" {
		return false
	}
	published := slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return isListed(int(p.Target)) })
	build := l.buildOf(c)
	return published && build != nil && !l.isShared(c.Name) &&
		len(l.ContextMatches(build, []string{".cs", ".json"}, kestrelEndpoints)) == 0
}
