package lower

import (
	"slices"
	"testing"
)

// TestFixOfDatabases opens the port of a database to nobody where something else is reached, and never to everyone.
func TestFixOfDatabases(t *testing.T) {
	t.Parallel()
	const database = "    image: postgres:17\n    ports: ['5432:5432']"
	const keep = "keep 5432 private, because other services can reach it anyway"
	for _, c := range []struct{ compose, exposed, reached string }{
		{
			web(database), keep,
			`to expose a port, write it as {target: 5432, published: "5432", x-aws-listener: {protocol: tcp, allow: [CIDR]}}`,
		},
		{
			web(database + "\n  mail:\n    image: acme/mail\n    ports: ['25:25']"),
			`to expose a port, write it as {target: 25, published: "25", x-aws-listener: {protocol: tcp}}`,
			`to expose a port, write it as {target: 25, published: "25", x-aws-listener: {protocol: tcp}}`,
		},
		{
			web("    image: eclipse-mosquitto\n    ports: ['1883:1883']"),
			`to expose a port, write it as {target: 1883, published: "1883", x-aws-listener: {protocol: tcp}}`,
			`to expose a port, write it as {target: 1883, published: "1883", x-aws-listener: {protocol: tcp}}`,
		},
	} {
		l := loweredFrom(t, c.compose)
		if got := l.fixOf(l.closedPorts, kindNotExposed); got != c.exposed {
			t.Errorf("%s\nsomething else is reached: %s", c.compose, got)
		}
		if got := l.fixOf(l.closedPorts, kindNotReached); got != c.reached {
			t.Errorf("%s\nnothing is: %s", c.compose, got)
		}
	}
}

// TestForwardedHints names port-forward once for the ports of a kind, at the end of the last hint that says anything new, and only if it
// reaches one of them.
func TestForwardedHints(t *testing.T) {
	t.Parallel()
	const ending = "; " + byForwarding
	for compose, want := range map[string][]string{
		web("    image: postgres\n    ports: ['5432:5432']"):                                    {ending},
		web("    image: example\n    ports: ['53:53/udp']"):                                     {""},
		web("    image: example\n    read_only: true\n    ports: ['5432:5432']"):                {""},
		web("    image: example\n    deploy: {mode: replicated-job}\n    ports: ['7000:7000']"): {""},
		web("    image: example\n    ports: ['5432:5432', '53:53/udp', '5433:5432']"):           {ending, ending, ending},
	} {
		l := loweredFrom(t, compose)
		hints := l.closedHints(l.closedPorts, func(closedPort) string { return "keep it" })
		for i := range want {
			want[i] = "keep it" + want[i]
		}
		if !slices.Equal(hints, want) {
			t.Errorf("%s\n%q, not %q", compose, hints, want)
		}
		if got := len(l.plan.Forwarded) > 0; got != slices.Contains(want, "keep it"+ending) {
			t.Errorf("%s\nforwarded: %v", compose, l.plan.Forwarded)
		}
	}
}
