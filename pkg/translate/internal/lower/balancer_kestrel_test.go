package lower

import "testing"

// TestWithoutTLS keeps the usual port for HTTPS of a program for .NET off the load balancer if its addresses are for HTTP alone, and not if
// it may listen there in another way.
func TestWithoutTLS(t *testing.T) {
	t.Parallel()
	const ports = "    ports: ['8004:80', '8005:443']\n"
	for _, c := range []struct {
		urls, ports, program string
		want                 int // ports on the load balancer
	}{
		{"http://+:80", ports, "app.Run();", 1},
		{"http://+:80;https://+:443", ports, "app.Run();", 2},
		{"http://+:80", ports, "builder.WebHost.ConfigureKestrel(o => o.ListenAnyIP(443));", 2},
		{"http://+:5000", ports, "app.Run();", 2},
		{"http://+:443", "    ports: ['8005:443']\n", "app.Run();", 1},
		{"http://+:80", "    ports: ['8004:80', '8005:8080']\n", "app.Run();", 2},
	} {
		l := loweredFrom(t, web("    build: .\n    environment: {ASPNETCORE_URLS: '"+c.urls+"'}\n"+c.ports),
			"Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:6.0\n", "Program.cs", c.program)
		if got := len(l.plan.Routes()); got != c.want {
			t.Errorf("%s, %s %s: %d", c.urls, c.ports, c.program, got)
		}
	}
}
