package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const (
	goTask     = "package main\n\nfunc main() {\n\tfor _, row := range rows() {\n\t\tfmt.Println(row)\n\t}\n\tfor i := 0; i < 3; i++ {\n\t}\n}\n"
	pythonTask = "import psycopg\n\nwith psycopg.connect(URL) as db:\n    for row in rows:\n        db.execute('insert', row)\n"
	nodeTask   = "const db = new Client(url)\nawait db.connect()\nawait db.query('select 1')\nawait db.end()\n"
	goImage    = "FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /report .\nFROM scratch\nCOPY --from=build /report /report\nCMD [\"/report\"]\n"
	pyImage    = "FROM python:3\nWORKDIR /srv\nCOPY . .\nCMD [\"python\", \"report.py\"]\n"
	jsImage    = "FROM node:22\nWORKDIR /srv\nCOPY . .\nCMD [\"node\", \"report.js\"]\n"
)

// TestProgramsThatEnd makes jobs of programs of which all sources are here and none of them waits.
func TestProgramsThatEnd(t *testing.T) {
	t.Parallel()
	const built = "  report:\n    build: .\n"
	for name, c := range map[string]struct {
		lines string
		files []string
		want  bool
	}{
		"Go":               {built, []string{"Dockerfile", goImage, "main.go", goTask}, true},
		"Go, a test":       {built, []string{"Dockerfile", goImage, "main.go", goTask, "main_test.go", "select {}"}, true},
		"Go, run":          {built + "    command: go run .\n", []string{"Dockerfile", "FROM golang\nCOPY . .", "main.go", goTask}, true},
		"Go, a loop":       {built, []string{"Dockerfile", goImage, "main.go", "package main\nfunc main() {\n\tfor {\n\t}\n}\n"}, false},
		"Go, a condition":  {built, []string{"Dockerfile", goImage, "main.go", "package main\nfunc main() {\n\tfor open() {\n\t}\n}\n"}, false},
		"Go, a channel":    {built, []string{"Dockerfile", goImage, "main.go", "package main\nfunc main() {\n\tfor m := range c.All() {\n\t}\n}\n"}, false},
		"Go, a server":     {built, []string{"Dockerfile", goImage, "main.go", "package main\nfunc main() {\n\thttp.ListenAndServe(a, nil)\n}\n"}, false},
		"Go, elsewhere":    {built, []string{"Dockerfile", goImage, "main.go", goTask, "run/run.go", "package run\nfunc Do() { <-done }\n"}, false},
		"Go, two of them":  {built, []string{"Dockerfile", goImage, "main.go", goTask, "cmd/a/main.go", goTask}, false},
		"Go, another one":  {built + "    command: /other\n", []string{"Dockerfile", goImage, "main.go", goTask}, false},
		"Go, nothing here": {built, []string{"Dockerfile", goImage}, false},

		"Python":                    {built, []string{"Dockerfile", pyImage, "report.py", pythonTask}, true},
		"Python, others beside":     {built, []string{"Dockerfile", pyImage, "report.py", pythonTask, "api.py", "app.run()"}, true},
		"Python, a module":          {built, []string{"Dockerfile", pyImage, "report.py", "import rows\n" + pythonTask, "rows.py", "A = 1\n"}, true},
		"Python, one that waits":    {built, []string{"Dockerfile", pyImage, "report.py", "import rows\n" + pythonTask, "rows.py", "while True: pass\n"}, false},
		"Python, a package":         {built, []string{"Dockerfile", pyImage, "report.py", "from rows.db import a\n", "rows/db.py", "app.run()\n"}, false},
		"Python, a loop":            {built, []string{"Dockerfile", pyImage, "report.py", "while True:\n    pass\n"}, false},
		"Python, a client":          {built, []string{"Dockerfile", pyImage, "report.py", "for m in consumer:\n    print(m)\n"}, false},
		"Python, a framework":       {built, []string{"Dockerfile", pyImage, "report.py", "app.run()\n"}, false},
		"Python, nothing in it":     {built, []string{"Dockerfile", pyImage, "report.py", "\n"}, false},
		"Python, mounted":           {"  report:\n    image: python:3\n    working_dir: /srv\n    command: python report.py\n    volumes: ['./s:/srv']\n", []string{"s/report.py", pythonTask}, true},
		"Python, mounted, others":   {"  report:\n    image: python:3\n    working_dir: /srv\n    command: python report.py\n    volumes: ['./s:/srv']\n", []string{"s/report.py", "import rows\n" + pythonTask, "s/rows.py", "a = 1\n"}, false},
		"Python, mounted, relative": {"  report:\n    image: python:3\n    working_dir: /srv\n    command: python report.py\n    volumes: ['./s:/srv']\n", []string{"s/report.py", "from .a import b\n"}, false},

		"Node.js":               {built, []string{"Dockerfile", jsImage, "report.js", nodeTask}, true},
		"Node.js, open":         {built, []string{"Dockerfile", jsImage, "report.js", "const db = new Client(url)\ndb.connect()\n"}, false},
		"Node.js, an interval":  {built, []string{"Dockerfile", jsImage, "report.js", nodeTask + "setInterval(f, 1)\n"}, false},
		"Node.js, another file": {built, []string{"Dockerfile", jsImage, "report.js", "import './app.js'\n" + nodeTask, "app.js", "app.listen(80)\n"}, false},
		"Node.js, restarted":    {built + "    command: nodemon report.js\n", []string{"Dockerfile", jsImage, "report.js", nodeTask}, false},

		"a policy":       {built + "    restart: always\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"a port":         {built + "    ports: ['80:80']\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"an exposed one": {built, []string{"Dockerfile", pyImage + "EXPOSE 80\n", "report.py", pythonTask}, false},
		"a terminal":     {built + "    tty: true\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"a health check": {built + "    healthcheck: {test: 'true'}\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"one that waits": {built + "  web:\n    image: nginx\n    depends_on: [report]\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"one that calls": {built + "  web:\n    image: nginx\n    environment: {API: 'http://report:80'}\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
		"two programs":   {built + "    command: sh -c 'nginx & python report.py'\n", []string{"Dockerfile", pyImage, "report.py", pythonTask}, false},
	} {
		s := loweredFrom(t, "services:\n"+c.lines, c.files...).service("report")
		if got := s.RunMode == plan.OneOff; got != c.want {
			t.Errorf("%s: a job is %t", name, got)
		}
	}
	if reports(t, kindFinite, "services:\n  worker:\n    build: .\n", "Dockerfile", pyImage, "report.py", pythonTask) {
		t.Error("a worker becomes a job")
	}
}

// TestBatchNames makes jobs of services with the names of such, unless their programs wait.
func TestBatchNames(t *testing.T) {
	t.Parallel()
	const loop = "while True:\n    load()\n"
	for lines, want := range map[string]bool{
		"  load-test:\n    image: acme/test\n":                                                               true,
		"  data-loader:\n    image: acme/load\n":                                                             true,
		"  csv_importer:\n    image: acme/load\n":                                                            true,
		"  load-balancer:\n    image: acme/load\n":                                                           false,
		"  importer:\n    image: acme/load\n":                                                                false,
		"  data-loader:\n    image: acme/load\n    restart: always\n":                                        false,
		"  data-loader:\n    build: .\n":                                                                     false,
		"  data-loader:\n    image: acme/load\n  web:\n    image: acme/web\n    depends_on: [data-loader]\n": false,
	} {
		if got := reports(t, kindFinite, "services:\n"+lines, "Dockerfile", pyImage, "report.py", loop); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
