package lower

import "testing"

// TestListenerMismatch warns of a server for gRPC behind a listener that someone asks for, unless it is told what the server answers.
func TestListenerMismatch(t *testing.T) {
	t.Parallel()
	const server = "package main\nfunc main() {\n\ts := grpc.NewServer()\n\ts.Serve(l)\n}\n"
	const gateway = "package main\nfunc main() {\n\thttp.ListenAndServe(\":50051\", nil)\n}\n"
	const port = "target: 50051, published: '50051'"
	for _, c := range []struct {
		port, source string
		want         int
	}{
		{port + ", x-aws-listener: {protocol: http}", server, 1},
		{port + ", x-aws-listener: {protocol: https}", server, 1},
		{port + ", x-aws-protocol: http", server, 1},
		{port + ", x-aws-listener: {protocol: http}", gateway, 0},
		{port + ", x-aws-listener: {protocol: https, target_protocol: grpc}", server, 0},
		{port + ", x-aws-listener: {protocol: http, target_protocol: http}", server, 0},
		{port + ", x-aws-listener: {protocol: http, health_check: {path: /healthz}}", server, 0},
		{port + ", x-aws-listener: {protocol: tcp}", server, 0},
		{port + ", x-aws-listener: {exposure: none}", server, 0},
		{port + ", app_protocol: http", server, 0},
		{port, server, 0},
		{port + ", protocol: udp, x-aws-listener: {protocol: http}", gateway, 1},
		{port + ", protocol: udp, x-aws-listener: {protocol: udp}", gateway, 0},
		{port + ", protocol: udp", gateway, 0},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: [{"+c.port+"}]\n"), "Dockerfile", "FROM scratch\n", "main.go", c.source)
		if got := foundIn(l, kindListenerMismatch); len(got) != c.want {
			t.Errorf("%s with %q: %q", c.port, c.source, got)
		}
	}
}
