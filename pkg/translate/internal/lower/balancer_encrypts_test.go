package lower

import "testing"

// TestProtocolsOfTargets has the load balancer speak TLS to programs that speak nothing else, as far as their commands, settings and
// sources tell, and HTTP to all others.
func TestProtocolsOfTargets(t *testing.T) {
	t.Parallel()
	const built = "    build: .\n    ports: ['8080:8080']\n"
	node := func(source string) []string {
		return []string{"Dockerfile", "FROM node:22\nWORKDIR /srv\nCOPY . .\nCMD [\"node\", \"app.js\"]", "app.js", source}
	}
	python := func(source string) []string {
		return []string{"Dockerfile", "FROM python:3\nWORKDIR /srv\nCOPY . .\nCMD python main.py", "main.py", source}
	}
	golang := func(source string) []string {
		return []string{"Dockerfile", "FROM golang AS b\nRUN go build\nFROM scratch\nCOPY --from=b /a /a\nCMD [\"/a\"]", "go.mod", "module a", "main.go", source}
	}
	spring := func(name, text string) []string {
		return []string{"Dockerfile", "FROM eclipse-temurin:21\nCMD java -jar a.jar", "src/main/resources/" + name, text}
	}
	script := func(text string) []string {
		return []string{"Dockerfile", "FROM node:22\nWORKDIR /srv\nCOPY . .\nCMD [\"npm\", \"start\"]", "package.json", `{"scripts": {"start": "` + text + `"}}`}
	}
	site := func(text string) []string {
		return []string{"Dockerfile", "FROM nginx:1.29\nCOPY site.conf /etc/nginx/conf.d/default.conf", "site.conf", text}
	}
	for _, c := range []struct {
		name, lines string
		files       []string
		secure      bool
	}{
		{"uvicorn", "    image: acme/app\n    command: uvicorn main:app --port 8080 --ssl-keyfile k.pem --ssl-certfile c.pem\n    ports: ['8080:8080']", nil, true},
		{"uvicorn without", "    image: acme/app\n    command: uvicorn main:app --port 8080\n    ports: ['8080:8080']", nil, false},
		{"gunicorn", "    image: acme/app\n    command: gunicorn --certfile=c.pem --keyfile=k.pem app:app\n    ports: ['8080:8080']", nil, true},
		{"one that asks", "    image: acme/app\n    command: gunicorn app:app\n    ports: ['8080:8080']\n    environment: {CERT: '--certfile'}", nil, false},
		{"several ports", "    image: acme/app\n    command: gunicorn --certfile=c.pem app:app\n    ports: ['8080:8080', '8000:8000']", nil, false},
		{"React in a script", built, script("HTTPS=true react-scripts start"), true},
		{"React with cross-env", built, script("cross-env PORT=8080 HTTPS=true react-scripts start"), true},
		{"React off", built, script("HTTPS=false react-scripts start"), false},
		{"React by a variable", built + "    environment: {HTTPS: 'true'}", script("react-scripts start"), true},
		{"React by a file", built, append(script("react-scripts start"), ".env", "PORT=8080\nHTTPS=true\n"), true},
		{"React by a file that is not used", built + "    environment: {HTTPS: 'false'}", append(script("react-scripts start"), ".env", "HTTPS=true\n"), false},
		{"another with the variable", built + "    environment: {HTTPS: 'true'}", script("node app.js"), false},
		{"ng serve", built, script("ng serve --host 0.0.0.0 --ssl"), true},
		{"ng serve off", built, script("ng serve --ssl false --host 0.0.0.0"), false},
		{"Vue", built, script("vue-cli-service serve --https"), true},
		{"Node", built, node("const https = require('https')\nhttps.createServer({}, app).listen(8080)"), true},
		{"Node in one expression", built, node("require('https').createServer({}, app).listen(8080)"), true},
		{"Node in a function", built, node("start().then(() => {\n  https.createServer({}, app).listen(8080)\n})"), true},
		{"Nest", built, node("const app = await NestFactory.create(Module, { httpsOptions })\nawait app.listen(8080)"), true},
		{"Node with both", built, node("https.createServer({}, app).listen(8443)\nhttp.createServer(app).listen(8080)"), false},
		{"Node with an app", built, node("https.createServer({}, app).listen(8443)\napp.listen(8080)"), false},
		{"Node on a condition", built, node("let s = app\nif (process.env.TLS) {\n  s = https.createServer({}, app)\n}\ns.listen(8080)"), false},
		{"Node by an expression", built, node("const s = tls ? https.createServer({}, app) : app\ns.listen(8080)"), false},
		{"Node in a comment", built, node("// https.createServer({}, app)\napp.listen(8080)"), false},
		{"Flask", built, python("app.run(host='0.0.0.0', port=8080, ssl_context='adhoc')"), true},
		{"Flask with files", built, python("app.run(\n    port=8080,\n    ssl_context=('c.pem', 'k.pem'),\n)"), true},
		{"Flask without", built, python("app.run(port=8080, ssl_context=None)"), false},
		{"Flask on a condition", built, python("if tls:\n  app.run(ssl_context='adhoc')\nelse:\n  app.run()"), false},
		{"Go", built, golang("func main() {\n\tlog.Fatal(http.ListenAndServeTLS(\":8080\", c, k, nil))\n}"), true},
		{"Go on a condition", built, golang("func main() {\n\tif tls {\n\t\thttp.ListenAndServeTLS(\":8080\", c, k, nil)\n\t}\n}"), false},
		{"Go with both", built, golang("func main() {\n\tgo http.ListenAndServe(\":8080\", nil)\n\thttp.ListenAndServeTLS(\":8443\", c, k, nil)\n}"), false},
		{"Spring", built, spring("application.properties", "server.port=8080\nserver.ssl.key-store=classpath:k.p12\n"), true},
		{"Spring in YAML", built, spring("application.yml", "server:\n  port: 8080\n  ssl:\n    key-store: classpath:k.p12\n"), true},
		{"Spring in a profile", built, spring("application.yml", "server:\n  port: 8080\n---\nserver:\n  ssl:\n    key-store: k.p12\n"), false},
		{"Spring with a client", built, spring("application.yml", "server:\n  port: 8080\nkafka:\n  ssl:\n    key-store: k.p12\n"), false},
		{"Spring by a variable", built + "    environment: {SERVER_SSL_KEY_STORE: k.p12}", spring("application.properties", ""), true},
		{"Spring off", built + "    environment: {SERVER_SSL_KEY_STORE: k.p12, SERVER_SSL_ENABLED: 'false'}", spring("application.properties", ""), false},
		{"Kestrel", built + "    environment: {ASPNETCORE_URLS: 'https://+:8080'}", []string{"Dockerfile", "FROM acme/app"}, true},
		{"Kestrel with a port", built + "    environment: {ASPNETCORE_HTTPS_PORTS: '8080'}", []string{"Dockerfile", "FROM acme/app"}, true},
		{"Kestrel elsewhere", built + "    environment: {ASPNETCORE_URLS: 'https://+:8081;http://+:8080'}", []string{"Dockerfile", "FROM acme/app"}, false},
		{"nginx", built, site("server {\n  listen 8080 ssl;\n}"), true},
		{"nginx at two ports", built, site("server {\n  listen 8080;\n  listen 8443 ssl;\n}"), false},
		{"nginx that redirects", built, site("server { listen 8080 ssl; }\nserver { listen 127.0.0.1:8080; }"), false},
	} {
		l := loweredFrom(t, web(c.lines), c.files...)
		routes := l.routesTo("web")
		if len(routes) == 0 {
			t.Errorf("%s: no route", c.name)
			continue
		}
		if secure := routes[0].Target.Protocol == "HTTPS"; secure != c.secure || routes[0].Protocol != "HTTP" {
			t.Errorf("%s: %s to %s", c.name, routes[0].Protocol, routes[0].Target.Protocol)
		}
	}
}

// TestSecureProgramsNeedNoListener has no variable ask for HTTPS by which a program speaks TLS itself.
func TestSecureProgramsNeedNoListener(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]int{"react-scripts start": 0, "node app.js": 1} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:3000']\n    environment: {HTTPS: 'true'}"),
			"Dockerfile", "FROM node:22\nCMD npm start", "package.json", `{"scripts": {"start": "`+script+`"}}`)
		if got := len(foundIn(l, kindNeedsHTTPS)); got != want {
			t.Errorf("%s: %d findings", script, got)
		}
	}
}
