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
	spring := func(name, text string) []string {
		return []string{"Dockerfile", "FROM eclipse-temurin:21\nCMD java -jar a.jar", "src/main/resources/" + name, text}
	}
	script := func(text string) []string {
		return []string{"Dockerfile", "FROM node:22\nWORKDIR /srv\nCOPY . .\nCMD [\"npm\", \"start\"]", "package.json", `{"scripts": {"start": "` + text + `"}}`}
	}
	shell := func(text string) []string {
		return []string{"Dockerfile", "FROM python:3\nWORKDIR /srv\nCOPY . .\nENTRYPOINT [\"/srv/start.sh\"]", "start.sh", "#!/bin/sh\n" + text}
	}
	const (
		takesModule = "const https = require('https'), app = express()\n"
		listens     = "server.listen(8080)\n"
	)
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
		{"Node in a function", built, node("start().then(() => {\n  https.createServer({}, app).listen(8080)\n})"), false},
		{"Nest", built, node("const app = await NestFactory.create(Module, { httpsOptions })\nawait app.listen(8080)"), false},
		{"Node with both", built, node("const https = require('https')\nhttps.createServer({}, app).listen(8443)\nhttp.createServer(app).listen(8080)"), false},
		{"Node with an app", built, node("const https = require('https')\nhttps.createServer({}, app).listen(8443)\napp.listen(8080)"), false},
		{"Node on a condition", built, node("let s = app\nif (process.env.TLS) {\n  s = https.createServer({}, app)\n}\ns.listen(8080)"), false},
		{"Node by an expression", built, node("const s = tls ? https.createServer({}, app) : app\ns.listen(8080)"), false},
		{"Node in a comment", built, node("// https.createServer({}, app)\napp.listen(8080)"), false},
		{"Flask", built, python("app.run(host='0.0.0.0', port=8080, ssl_context='adhoc')"), true},
		{"Flask with files", built, python("app.run(\n    port=8080,\n    ssl_context=('c.pem', 'k.pem'),\n)"), true},
		{"Flask without", built, python("app.run(port=8080, ssl_context=None)"), false},
		{"Flask on a condition", built, python("if tls:\n  app.run(ssl_context='adhoc')\nelse:\n  app.run()"), false},
		{"script", built, shell("set -e\npython migrate.py\nexec gunicorn app:app --certfile c.pem\n"), true},
		{"script with a condition", built, shell("if [ -n \"$CERT\" ]; then\n  exec gunicorn a:a --certfile c\nfi\nexec gunicorn a:a\n"), false},
		{"script that tests", built, shell("[ -f c.pem ] || exec gunicorn a:a\nexec gunicorn a:a --certfile c.pem\n"), false},
		{"script with another program", built, shell("is_plain && exec gunicorn a:a\nexec gunicorn a:a --certfile c.pem\n"), false},
		{"script that tells", built, shell("echo \"gunicorn a:a --certfile c.pem\"\nexec gunicorn a:a\n"), false},
		{"script with a variable", built, shell("[ -f c.pem ] && X=\"gunicorn --certfile c.pem\"\nexec gunicorn a:a $X\n"), false},
		{"script with a comment", built, shell("exec gunicorn a:a # --certfile c.pem\n"), false},
		{"script that leaves it in the background", built, shell("nginx &\ngunicorn a:a --certfile c.pem\n"), false},
		{"command with a condition", "    image: acme/app\n    command: sh -c 'if [ -f c ]; then gunicorn a:a --certfile c; else gunicorn a:a; fi'\n    ports: ['8080:8080']", nil, false},
		{"command with an empty option", "    image: acme/app\n    command: gunicorn --certfile= app:app\n    ports: ['8080:8080']", nil, false},
		{"React among others", built, script("concurrently 'node api.js' 'HTTPS=true react-scripts start'"), false},
		{"React off in spite of a file", built, append(script("HTTPS=false react-scripts start"), ".env", "HTTPS=true\n"), false},
		{"React by a comment", built, append(script("react-scripts start"), ".env", "# HTTPS=true\n"), false},
		{"Node with a variable", built, node(takesModule + "const server = https.createServer({}, app)\n" + listens), true},
		{"Node without braces", built, node(takesModule + "let server\nif (tls)\n  server = https.createServer({}, app)\nelse\n  server = app\n" + listens), false},
		{"Node with a branch", built, node(takesModule + "if (tls)\nvar server = https.createServer({}, app)\n" + listens), false},
		{"Node with a case", built, node(takesModule + "let server = app\nswitch (x) {\n  case 's':\n    server = https.createServer({}, app)\n}\n" + listens), false},
		{"Node with a function", built, node(takesModule + "function secure() {\nreturn https.createServer({}, app)\n}\n" + listens), false},
		{"Node with an arrow", built, node(takesModule + "const secure = () => https.createServer({}, app)\n" + listens), false},
		{"Node in an expression", built, node(takesModule + "const server = tls &&\nhttps.createServer({}, app) || app\n" + listens), false},
		{"Node in a block", built, node(takesModule + "if (tls) {\nvar server = https.createServer({}, app)\n}\n" + listens), false},
		{"Node that listens on a condition", built, node(takesModule + "const server = https.createServer({}, app)\nif (tls) " + listens), false},
		{"Node in a block comment", built, node(takesModule + "/*\nconst server = https.createServer({}, app)\n*/\n" + listens), false},
		{"Node with a module by a setting", built, node("const https = tls ? require('https') : require('http')\nconst server = https.createServer({}, app)\n" + listens), false},
		{"Node that replaces it", built, node(takesModule + "let server = https.createServer({}, app)\nif (plain) server=app\n" + listens), false},
		{"Flask as a program", built, python("if __name__ == '__main__':\n    app.run(port=8080, ssl_context='adhoc')"), true},
		{"Flask with an expression", built, python("app.run(port=8080, ssl_context=('c', 'k') if tls else None)"), false},
		{"Flask for developers", built, python("if dev:\n    app.run(ssl_context='adhoc')\nelse:\n    waitress.serve(app)"), false},
		{"Flask on a condition alone", built, python("if dev:\n    app.run(ssl_context='adhoc')"), false},
		{"Flask in a function", built, python("def dev():\n    app.run(ssl_context='adhoc')\nWSGIServer(('', 8080), app).serve_forever()"), false},
		{"Flask in an example", built, python("\"\"\"\napp.run(ssl_context='adhoc')\n\"\"\"\nstart()"), false},
		{"Go", built, []string{"Dockerfile", "FROM golang\nCMD [\"/a\"]", "go.mod", "module a", "main.go", "http.ListenAndServeTLS(a, c, k, nil)"}, false},
		{"Spring with a placeholder", built, spring("application.properties", "server.ssl.key-store=${STORE:}\n"), false},
		{"Spring with a switch", built, spring("application.yml", "server:\n  ssl:\n    enabled: ${TLS:false}\n    key-store: k.p12\n"), false},
		{"Spring with a switch in a file", built + "    environment: {SERVER_SSL_KEY_STORE: k.p12}", spring("application.properties", "server.ssl.enabled=${TLS:false}"), false},
		{"Spring with another profile", built + "    environment: {SPRING_PROFILES_ACTIVE: plain}", spring("application.properties", "server.ssl.key-store=k.p12\n"), false},
		{"Spring with another server", built, spring("application.yml", "server:\n  rsocket:\n    ssl:\n      key-store: k.p12\n"), false},
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
