package overlayfile

import (
	"fmt"
	"net/netip"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// forClients is how the ports of a broker that stay private are published, since devices and programs elsewhere may be its clients; ""
// for other programs, for ports of this machine alone, and for a broker that sends its clients to addresses of its own.
func (w serviceWriter) forClients(private []string) string {
	facts, _ := images.Lookup(w.service.Container.Image)
	if facts.Backend.Value != "broker" || facts.Advertised.Known() {
		return ""
	}
	for _, p := range w.latest.Project.AllServices()[w.service.Name].Ports {
		address, err := netip.ParseAddr(p.HostIP)
		isOther := slices.Contains(slices.Concat(facts.HTTP.Value, facts.HTTPS.Value, facts.Admin.Value), int(p.Target))
		if isOther || err == nil && !address.IsUnspecified() || p.Protocol == "udp" || !slices.Contains(private, strconv.Itoa(int(p.Target))) {
			continue
		}
		if _, err := strconv.Atoi(p.Published); err == nil {
			return fmt.Sprintf("%sto expose %d, write it as {target: %d, published: %q, x-aws-listener: {protocol: tcp, allow: [CIDR]}}",
				advice, p.Target, p.Target, p.Published)
		}
	}
	return ""
}
