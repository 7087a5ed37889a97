package lower

import "testing"

// TestComparesHost finds programs that look at their own host names, where the Compose file sets these.
func TestComparesHost(t *testing.T) {
	t.Parallel()
	const named, image = "    build: .\n    hostname: node-a\n", "FROM debian\nCOPY . /srv\n"
	for name, c := range map[string]struct {
		lines string
		files []string
		want  bool
	}{
		"Go":             {named, []string{"a.go", "h, err := os.Hostname()\nif h == \"node-a\" {\n"}, true},
		"Go, a prefix":   {named, []string{"a.go", "h, _ := os.Hostname()\nif strings.HasPrefix(h, \"node-a\") {\n"}, true},
		"Go, another":    {named, []string{"a.go", "h, err := os.Hostname()\nif h == \"node-b\" {\n"}, false},
		"Go, logged":     {named, []string{"a.go", "h, err := os.Hostname()\nlog.Print(h)\nif role == \"node-a\" {\n"}, false},
		"Go, not asked":  {named, []string{"a.go", "if name == \"node-a\" {\n"}, false},
		"Go, a comment":  {named, []string{"a.go", "// h, err := os.Hostname()\n// if h == \"node-a\" {\n"}, false},
		"Go, no name":    {"    build: .\n", []string{"a.go", "h, err := os.Hostname()\nif h == \"node-a\" {\n"}, false},
		"Python":         {named, []string{"a.py", "if socket.gethostname() == 'node-a':\n"}, true},
		"Python, turned": {named, []string{"a.py", "host = socket.gethostname()\nif 'node-a' == host:\n"}, true},
		"Python, mounted": {"    image: python:3\n    hostname: node-a\n    working_dir: /srv\n    command: python a.py\n    volumes: ['.:/srv']\n",
			[]string{"a.py", "host = socket.gethostname()\nif host.startswith('node-a'):\n"}, true},
		"Node.js":             {named, []string{"a.js", "const host = os.hostname()\nif (host === 'node-a') {\n"}, true},
		"a script":            {named + "    command: sh /srv/run.sh\n", []string{"run.sh", "if [ \"$HOSTNAME\" = \"node-a\" ]; then\n  primary\nfi\n"}, true},
		"a script, by a call": {named + "    command: sh /srv/run.sh\n", []string{"run.sh", "if [[ $(hostname -s) == node-a ]]; then\n  primary\nfi\n"}, true},
		"a script, longer":    {named + "    command: sh /srv/run.sh\n", []string{"run.sh", "if [ \"$HOSTNAME\" = node-ab ]; then\n  primary\nfi\n"}, false},
		"a script, a variable": {named + "    environment: {HOSTNAME: node-a}\n    command: sh /srv/run.sh\n",
			[]string{"run.sh", "if [ \"$HOSTNAME\" = \"node-a\" ]; then\n  primary\nfi\n"}, false},
	} {
		if got := reports(t, kindHostIdentity, web(c.lines), append([]string{"Dockerfile", image}, c.files...)...); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// TestJoinedNodes finds nodes of Erlang that others join by a host name: in variables, and in scripts of images.
func TestJoinedNodes(t *testing.T) {
	t.Parallel()
	const queue = "    image: rabbitmq:4\n    hostname: mq-a\n    volumes: ['data:/var/lib/rabbitmq']\n"
	const volumes, other = "volumes: {data: {}}\n", "  other:\n    build: .\n    hostname: mq-b\n    command: sh /srv/join.sh\n"
	const join = "rabbitmqctl join_cluster rabbit@"
	for name, c := range map[string]struct {
		lines, script string
		want          bool
	}{
		"a script":             {other, join + "mq-a\n", true},
		"a variable in it":     {other + "    environment: {FIRST: mq-a}\n", join + "$FIRST\n", true},
		"a variable in braces": {other + "    environment: {FIRST: mq-a}\n", join + "${FIRST}\n", true},
		"of another host":      {other + "    environment: {FIRST: mq-c}\n", join + "$FIRST\n", false},
		"another variable":     {other + "    environment: {FIRST: mq-a}\n", join + "$OTHER\n", false},
		"a variable":           {other + "    environment: {CLUSTER_NODES: 'rabbit@mq-a,rabbit@mq-b'}\n", "", true},
		"an address":           {other + "    environment: {MAIL: 'root@mq-a'}\n", "", false},
		"a URL":                {other + "    environment: {CLUSTER: 'amqp://me@mq-a:5672'}\n", "", false},
		"nothing":              {other, "", false},
	} {
		l := loweredFrom(t, web(queue+c.lines+volumes), "Dockerfile", "FROM rabbitmq:4\nCOPY . /srv\n", "join.sh", "#!/bin/sh\n"+c.script)
		if got := len(foundIn(l, kindHostIdentity)) > 0; got != c.want {
			t.Errorf("%s: %t", name, got)
		}
		if isNamed := len(foundIn(l, kindDataName)) > 0; isNamed && c.want {
			t.Errorf("%s: the node has a name that nobody joins", name)
		}
	}
}
