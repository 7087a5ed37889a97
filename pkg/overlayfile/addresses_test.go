package overlayfile

import (
	"strings"
	"testing"
)

// TestAddresses writes down the addresses that the tasks get, each as one that a variable can be set to: a list of several has none.
func TestAddresses(t *testing.T) {
	for value, want := range map[string]string{
		"http://localhost:8080":                                "url: self, port: 8080}",
		"http://127.0.0.1:8080/login":                          "url: self, path: /login, port: 8080}",
		"http://localhost:8000/login":                          "url: self, path: /login}",
		"http://localhost:8080/a,http://localhost:8080/b":      "",
		"http://localhost:8080/a http://localhost:8080/b":      "",
		"http://localhost:8080/?a=b":                           "url: self, path: '/?a=b', port: 8080}",
		"http://localhost:8080/a?next=http://localhost:8080/b": "",
		"http://me@localhost:8080/":                            "",
		"http://localhost:7070/":                               "",
		"ftp://localhost:8080/":                                "",
	} {
		file := made(t, "services:\n  web:\n    image: example/web:1\n    ports: [\"8080:8080\", \"8000:8000\"]\n"+
			"    environment: {PUBLIC_URL: \""+value+"\"}\n")
		_, got, found := strings.Cut(string(file.Content), "PUBLIC_URL: {")
		if line, _, _ := strings.Cut(got, "\n"); line != want || found != (want != "") || !file.Complete {
			t.Errorf("%s: %q\n%s", value, line, file.Content)
		}
		if strings.Contains(string(file.Content), "You need to decide") {
			t.Errorf("%s:\n%s", value, file.Content)
		}
	}
}
