package lower

import "testing"

// TestGRPC keeps a server for gRPC off the load balancer, and no other program.
func TestGRPC(t *testing.T) {
	t.Parallel()
	const (
		goServer  = "package main\nfunc main() {\n\ts := grpc.NewServer()\n\ts.Serve(l)\n}\n"
		goClient  = "package main\nfunc main() {\n\tc, _ := grpc.NewClient(\"store:50051\")\n\thttp.ListenAndServe(\":50051\", nil)\n}\n"
		goGateway = "package main\nfunc web() {\n\tmux := runtime.NewServeMux()\n\thttp.ListenAndServe(\":8080\", mux)\n}\n"
		exposed   = "FROM scratch\nEXPOSE 50051\n"
	)
	on := func(ports string) string { return "    build: .\n    ports: [" + ports + "]\n" }
	const same, usual = "'50051:50051'", "'8080:8080'"
	for name, c := range map[string]struct {
		lines string
		files []string
		want  bool // the port 50051, or else 8080, is for gRPC
	}{
		"Go":                      {on(same), []string{"Dockerfile", exposed, "main.go", goServer}, true},
		"Go, a usual port":        {on(usual), []string{"Dockerfile", "FROM scratch", "main.go", goServer}, true},
		"Go, a comment":           {on(same), []string{"Dockerfile", exposed, "main.go", "// grpc.NewServer()\n"}, false},
		"Go, a test":              {on(usual), []string{"Dockerfile", exposed, "main_test.go", goServer}, false},
		"Go, a client":            {on(usual), []string{"Dockerfile", exposed, "main.go", goClient}, false},
		"Go, two servers":         {on(usual), []string{"Dockerfile", exposed, "main.go", goServer, "web.go", goGateway}, false},
		"Go, two servers, gRPC's": {on(same), []string{"Dockerfile", exposed, "main.go", goServer, "web.go", goGateway}, true},
		"Go, both at one port":    {on(same), []string{"Dockerfile", exposed, "main.go", goServer + "var m = cmux.New(l)\n"}, false},
		"two ports":               {on(usual + ", '9000:9000'"), []string{"Dockerfile", exposed, "main.go", goServer}, false},
		"another program's": {on(usual) + "  store:\n    build: {context: ., dockerfile: store/Dockerfile}\n",
			[]string{"Dockerfile", exposed, "store/Dockerfile", exposed, "store/main.go", goServer}, false},
		"one of two programs": {on(usual) + "  store:\n    build: .\n    command: [store]\n", []string{"Dockerfile", exposed, "main.go", goServer}, false},
		"its own directory": {"    build: {context: ., dockerfile: web/Dockerfile}\n    ports: [" + usual + "]\n",
			[]string{"web/Dockerfile", exposed, "store/main.go", goServer, "web/main.go", goGateway}, false},
		"a directory of Dockerfiles": {"    build: {context: ., dockerfile: docker/web.Dockerfile}\n    ports: [" + usual + "]\n",
			[]string{"docker/web.Dockerfile", exposed, "main.go", goServer}, true},
		"Node.js":         {on(same), []string{"Dockerfile", exposed, "index.js", "const s = new grpc.Server()\n"}, true},
		"Node.js, a name": {on(usual), []string{"Dockerfile", exposed, "a.ts", "import { Server } from '@grpc/grpc-js'\nconst s = new Server()\n"}, true},
		"Node.js, a client": {on(usual), []string{"Dockerfile", exposed, "a.ts",
			"import { credentials } from '@grpc/grpc-js'\nconst s = new Store('store:50051')\n"}, false},
		"NestJS": {on(usual), []string{"Dockerfile", exposed, "main.ts", "NestFactory.createMicroservice(App, {\n  transport: Transport.GRPC,\n})\n",
			"app.ts", "@Controller()\nclass A {}\n"}, true},
		"NestJS, a client":  {on(usual), []string{"Dockerfile", exposed, "main.ts", "NestFactory.create(App)\n", "app.ts", "{ transport: Transport.GRPC }\n"}, false},
		"sources elsewhere": {"    build: https://example.com/store.git\n    ports: [" + usual + "]\n", nil, false},
		"no sources":        {"    build: {dockerfile_inline: ''}\n    ports: [" + usual + "]\n", nil, false},
		"Python":            {on(same), []string{"Dockerfile", exposed, "a.py", "server = grpc.server(futures.ThreadPoolExecutor())\n"}, true},
		"Python, HTTP too":  {on(usual), []string{"Dockerfile", exposed, "a.py", "s = grpc.server(p)\napp = Flask(__name__)\n"}, false},
		"Rust":              {on(same), []string{"Dockerfile", exposed, "src/main.rs", "use tonic::transport::Server;\n"}, true},
		"Java":              {on(same), []string{"Dockerfile", exposed, "A.java", "Server s = ServerBuilder.forPort(port)\n"}, true},
		".NET, HTTP/2": {on(usual), []string{"Dockerfile", exposed, "Program.cs", "app.MapGrpcService<Greeter>();\n",
			"appsettings.json", `{"Kestrel": {"EndpointDefaults": {"Protocols": "Http2"}}}`}, true},
		".NET":                    {on(usual), []string{"Dockerfile", exposed, "Program.cs", "app.MapGrpcService<Greeter>();\n"}, false},
		".NET, two endpoints":     {on(usual), []string{"Dockerfile", exposed, "Program.cs", "app.MapGrpcService<A>();\nHttpProtocols.Http2\nHttpProtocols.Http1\n"}, false},
		"a variable":              {"    image: acme/app\n    environment: {GRPC_PORT: 8080}\n    ports: [" + usual + "]\n", nil, true},
		"variables":               {"    image: acme/app\n    environment: {GRPC_PORT: 8080, PORT: 8080}\n    ports: [" + usual + "]\n", nil, false},
		"a variable of a client":  {"    image: acme/app\n    environment: {STORE_GRPC_ADDR: 'store:8080'}\n    ports: [" + usual + "]\n", nil, false},
		"another port's variable": {"    image: acme/app\n    environment: {GRPC_PORT: 18080}\n    ports: [" + usual + "]\n", nil, false},
		"a probe":                 {"    image: acme/app\n    healthcheck: {test: [CMD, grpc_health_probe, '-addr=:8080']}\n    ports: [" + usual + "]\n", nil, true},
		"a probe of HTTP":         {"    image: acme/app\n    healthcheck: {test: curl -f http://localhost:8080}\n    ports: [" + usual + "]\n", nil, false},
		"a proxy": {"    image: acme/app\n    ports: [" + usual + "]\n  front:\n    image: nginx\n    volumes: ['./a.conf:/etc/nginx/conf.d/default.conf']\n",
			[]string{"a.conf", "server { listen 80 http2; location / { grpc_pass grpc://web:8080; } }"}, true},
		"a proxy of HTTP": {"    image: acme/app\n    ports: [" + usual + "]\n  front:\n    image: nginx\n    volumes: ['./a.conf:/etc/nginx/conf.d/default.conf']\n",
			[]string{"a.conf", "server { listen 80; location / { proxy_pass http://web:8080; } }"}, false},
		"asked for": {"    image: acme/app\n    ports: [{target: 8080, published: '8080', app_protocol: grpc}]\n", nil, true},
	} {
		l := loweredFrom(t, web(c.lines), c.files...)
		for _, p := range l.Project.Services["web"].Ports {
			if got := l.closed(l.Project.Services["web"], p, "", false, false); got.grpc != c.want {
				t.Errorf("%s, %d: %+v", name, p.Target, got)
			}
		}
	}
	if !reports(t, kindNotReached, web(on(same)), "Dockerfile", exposed, "main.go", goServer) ||
		!reports(t, kindNotReached, web(on(same)), "Dockerfile", exposed) {
		t.Error("nobody is told that nothing is reachable")
	}
}
