package source

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"image", "ports", "environment", "healthcheck", "env_file", "tty", "init"}
	for word, want := range map[string]string{
		"imagee": "image", "iamge": "image", "port": "ports", "enviroment": "environment", "heathcheck": "healthcheck",
		"health_check": "healthcheck", "envfile": "env_file", "TTY": "", "ab": "", "x": "", "": "", "completely_different": "",
		"imgae": "image", "healthchekcs": "healthcheck", "imäge": "image",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
	if got := Nearest("web", nil); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}
