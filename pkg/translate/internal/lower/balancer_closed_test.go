package lower

import "testing"

// TestFixOfDatabases opens the port of a database to nobody where something else is reached, and never to everyone.
func TestFixOfDatabases(t *testing.T) {
	t.Parallel()
	const database = "    image: postgres:17\n    ports: ['5432:5432']"
	const keep = "keep 5432 private: other services can reach it"
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
