package lower

import "testing"

// TestLearns finds frameworks for machine learning in what a Dockerfile installs, and in what the sources need if it is not here.
func TestLearns(t *testing.T) {
	t.Parallel()
	const needs = "flask==3.1\ntorch==2.7\n"
	for _, c := range []struct {
		dockerfile, file, text string
		want                   bool
	}{
		{"FROM python:3.13\nRUN pip install torch", "main.py", "", true},
		{"FROM python:3.13\nRUN pip install flask", "main.py", "", false},
		{"FROM python:3.13\nCOPY . .\nRUN pip install -r requirements.txt", "requirements.txt", needs, true},
		{"FROM python:3.13\nCOPY . .\nRUN pip install -r requirements.txt", "requirements.txt", "flask==3.1\n", false},
		{"FROM python:3.13\nCOPY . .\nRUN pip install -r other.txt", "requirements.txt", needs, false},
		{"FROM acme/base\nCOPY . .", "requirements.txt", needs, false},
		{"", "requirements.txt", needs, true},
	} {
		files := []string{"app/" + c.file, c.text}
		if c.dockerfile != "" {
			files = append(files, "app/Dockerfile", c.dockerfile)
		}
		l := loweredFrom(t, web("    build: ./app"), files...)
		if got := l.learns(l.Project.Services["web"]); got != c.want {
			t.Errorf("%q with %s: %t", c.dockerfile, c.file, got)
		}
	}
	if l := loweredFrom(t, web("    image: acme/torch")); l.learns(l.Project.Services["web"]) {
		t.Error("nothing is built here")
	}
}
