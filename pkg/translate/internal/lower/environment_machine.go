package lower

import (
	"net/netip"
	"net/url"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	// localURL is a URL of this machine, or of one by its IP address, up to its port.
	localURL   = lazyregexp.New(`\b(https?|wss?)://(([\w-]+\.)*localhost|\d{1,3}(\.\d{1,3}){3}|\[::1\])(:\d+)?`)
	longerHost = lazyregexp.New(`^(\.?[\w-]|[:@])`)
)

// localAddresses are the places in a text with a URL of this machine, and no longer name such as localhost.example.com. An IP address
// stands for the machine on which its project runs today if it is there with a port that the project publishes, and so does a name of the
// local network.
func (l *lowering) localAddresses(text string) [][]int {
	return slices.DeleteFunc(machineURL.FindAllStringIndex(text, -1), func(at []int) bool {
		return longerHost.MatchString(text[at[1]:]) || !l.isOfProject(text[at[0]:at[1]])
	})
}

// localAddress is the first URL of this machine in a text, or "".
func (l *lowering) localAddress(text string) string {
	for _, at := range l.localAddresses(text) {
		return text[at[0]:at[1]]
	}
	return ""
}

// isOfProject reports whether a URL is one of the machine on which the project runs today.
func (l *lowering) isOfProject(address string) bool {
	parsed, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip, isIP := ipIn(address)
	switch {
	case !isIP && !isBelowLocalhost(parsed.Hostname()):
		return l.isOfLocalNetwork(parsed)
	case !isIP || ip.IsLoopback() || ip.IsUnspecified():
		return true
	}
	return !ip.IsLinkLocalUnicast() && parsed.Port() != "" && l.publishes(parsed.Port())
}

// ipIn is the IP address of a URL, if it has one.
func ipIn(address string) (netip.Addr, bool) {
	parsed, err := url.Parse(address)
	if err != nil {
		return netip.Addr{}, false
	}
	ip, err := netip.ParseAddr(parsed.Hostname())
	return ip, err == nil
}

// isPrivate reports whether a URL has the IP address of a machine in a network of its own, which may be any.
func isPrivate(address string) bool {
	ip, isIP := ipIn(address)
	return isIP && ip.IsPrivate()
}

// whose says for people which machine an address is of.
func whose(address string) string {
	if ip, isIP := ipIn(address); isIP && !ip.IsLoopback() && !ip.IsUnspecified() || isOfName(address) {
		return "another machine"
	}
	return "localhost"
}
