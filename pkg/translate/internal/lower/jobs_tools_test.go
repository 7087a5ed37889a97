package lower

import "testing"

// TestEndsScript takes a script for one that ends if its last command says so, and nothing in it goes on.
func TestEndsScript(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		command, script string
		want            bool
	}{
		{"/s/a.sh", "make\necho done", true},
		{"sh /s/a.sh", "make\nexit 0", true},
		{"/s/a.sh", "make", false},
		{"/s/a.sh", "make &\necho started", false},
		{"/s/a.sh", "make 2>&1\necho done", true},
		{"/s/a.sh", "trap stop TERM\necho done", false},
		{"/s/a.sh", "exec > /log\necho done", true},
		{"/s/a.sh", "exec make\necho done", false},
		{"/s/a.sh", "gunicorn app\necho done", false},
		{"/s/a.sh", "while true; do sleep 1; done\necho done", false},
		{"sh -c 'make && echo done'", "", true},
		{"echo done", "", false}, // which is no script: somebody gives the program its arguments
		{"/other.sh", "echo done", false},
	} {
		l := loweredFrom(t, web("    image: acme/app\n    volumes: ['./s:/s']\n    command: "+c.command), "s/a.sh", c.script)
		if got := l.endsScript(l.Project.Services["web"]); got != c.want {
			t.Errorf("%s with %q: %t", c.command, c.script, got)
		}
	}
}
