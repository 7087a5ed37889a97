package lower

import (
	"strings"
	"testing"
)

// TestHostSources tells of the machine that Docker runs on in the sources of a program that is built here, and not in comments, tests, and
// tools, where another source may replace it, or where it is no address to connect to.
func TestHostSources(t *testing.T) {
	t.Parallel()
	const copies, mysql = "COPY . .", ": write db:3306 in place of host.docker.internal:3306"
	const other = ": write the server's address, or add the server as a service"
	for _, c := range []struct{ name, content, dockerfile, want string }{
		{"src/shop/Db.java", "class Db {\n  String url = \"jdbc:mysql://host.docker.internal:3306/shop?useSSL=false\";\n}\n", copies,
			"src/shop/Db.java:2" + mysql},
		{"index.js", "mysql.createConnection({host: 'host.docker.internal', port: 3306})\n", copies, "index.js:1: write db in place of host.docker.internal"},
		{"main.py", "import x\nconnect(host=\"host.docker.internal\")\n", copies, "main.py:2" + other},
		{"src/Db.kt", "val url = \"jdbc:mysql://host.docker.internal:3306/shop\"\n", "COPY src /src", "src/Db.kt:1" + mysql},
		{"db.php", "<?php\n$pdo = new PDO('mysql:host=host.docker.internal;port=3306');\n", copies, "db.php:2: write db in place of host.docker.internal"},
		{"src/Db.kt", "val url = \"jdbc:mysql://host.docker.internal:3306/shop\"\n", "COPY other /src", ""},
		{"index.js", "// host: 'host.docker.internal'\n", copies, ""},
		{"main.js", "var host = 'host.docker.internal'\n", copies, "main.js:1" + other},
		{"main.py", "parser.add_argument('--url', help='such as http://host.docker.internal:3306')\n", copies, ""},
		{"main.go", "flag.StringVar(&url, \"url\", \"http://host.docker.internal:3306\", \"\")\n", copies, ""},
		{"main.py", "BLOCKED = ['host.docker.internal']\n", copies, ""},
		{"Db.java", "/**\n * \"host.docker.internal\"\n */\n", copies, ""},
		{"main.py", "# host.docker.internal\nx = 1  # see host.docker.internal\n", copies, ""},
		{"README.md", "`host.docker.internal`\n", copies, ""},
		{"tests/a.py", "connect('host.docker.internal')\n", copies, ""},
		{"db_test.go", "var host = \"host.docker.internal\"\n", copies, ""},
		{"src/DbTest.java", "String a = \"host.docker.internal\";\n", copies, ""},
		{"settings/local.py", "HOST = 'host.docker.internal'\n", copies, ""},
		{"vite.config.ts", "proxy: {'/api': 'http://host.docker.internal:3306'}\n", copies, ""},
		{"index.js", "const host = process.env.DB_HOST || 'host.docker.internal'\n", copies, ""},
		{"main.py", "host = os.environ.get(\n    'DB_HOST',\n    'host.docker.internal',\n)\n", copies, ""},
		{"main.go", "host := getEnv(\"DB_HOST\", \"host.docker.internal\")\n", copies, ""},
		{"main.go", "host := viper.GetString(\"host\")\nviper.SetDefault(\"host\", \"host.docker.internal\")\n", copies, ""},
		{"A.java", "@Value(\"${db.host:host.docker.internal}\")\n", copies, ""},
		{"main.js", "const host = inDocker ? 'host.docker.internal' : 'localhost'\n", copies, ""},
		{"main.py", "if debug:\n    host = 'host.docker.internal'\n", copies, ""},
		{"main.js", "if (host === 'host.docker.internal') {\n", copies, ""},
		{"main.py", "ALLOWED_HOSTS = ['host.docker.internal']\n", copies, ""},
		{"main.js", "app.use(cors({origin: 'http://host.docker.internal:3306'}))\n", copies, ""},
		{"main.js", "console.log('open http://host.docker.internal:3306')\n", copies, ""},
	} {
		l := loweredFrom(t, web("    build: .\n    environment: {DB_HOST: db}\n  db:\n    image: mysql:8.4\n    ports: ['3306:3306']\n"),
			"Dockerfile", "FROM acme/base\nWORKDIR /app\n"+c.dockerfile+"\n", c.name, c.content)
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if place, is := strings.CutSuffix(f.Message, " contains host.docker.internal, which does not resolve on AWS"); is {
				_, place, _ = strings.Cut(place, ": ")
				got = append(got, place+": "+f.Hint)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s, %s: %q", c.name, c.content, got)
		}
	}
}
