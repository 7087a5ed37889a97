package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestScriptsThatEnd makes a job of a script in Python that goes through some data, unless it may go on.
func TestScriptsThatEnd(t *testing.T) {
	t.Parallel()
	const batch = "import csv\n\ndef main():\n    for row in csv.reader(open('a.csv')):\n        print(row)\n\nmain()\n"
	l := loweredFrom(t, web("    build: .\n    command: locust -f load.py\n"), "Dockerfile", "FROM python:3.13\nWORKDIR /srv\nCOPY . .", "load.py", batch)
	if l.service("web").RunMode != plan.LongRunning {
		t.Error("another program than Python ends")
	}
	for _, c := range []struct {
		name, script, text, lines string
		want                      bool
	}{
		{"a batch", "ingest.py", batch, "", true},
		{"in a directory", "jobs/import_data.py", batch, "", true},
		{"another name", "app.py", batch, "", false},
		{"that goes on", "ingest.py", "import time\nwhile True:\n    time.sleep(1)\n", "", false},
		{"that consumes", "ingest.py", "for m in KafkaConsumer('a'):\n    print(m)\n", "", false},
		{"that serves", "ingest.py", "from flask import Flask\nFlask('a').run()\n", "", false},
		{"with a module", "ingest.py", "import own\nown.main()\n", "", false},
		{"with a package", "ingest.py", "from . import own\n", "", false},
		{"a loop in a comment", "ingest.py", "# while it is there\n" + batch, "", true},
		{"that restarts", "ingest.py", batch, "    restart: always\n", false},
		{"with a port", "ingest.py", batch, "    ports: ['8080:8080']\n", false},
	} {
		l := loweredFrom(t, web("    build: .\n"+c.lines), "Dockerfile", "FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD [\"python\", \""+c.script+"\"]",
			c.script, c.text, "own.py", "")
		if got := l.service("web").RunMode != plan.LongRunning; got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
