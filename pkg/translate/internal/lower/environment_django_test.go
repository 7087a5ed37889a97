package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

func TestAllowedHostsOfSettings(t *testing.T) {
	for text, want := range map[string]struct {
		hosts     []string
		variable  string
		separator string
	}{
		`ALLOWED_HOSTS = ["localhost", 'shop.example.com',]`:                        {[]string{"localhost", "shop.example.com"}, "", ","},
		`ALLOWED_HOSTS: list[str] = ["a.example.com"]`:                              {[]string{"a.example.com"}, "", ","},
		`ALLOWED_HOSTS = os.getenv("HOSTS", "localhost 127.0.0.1").split(" ")`:      {[]string{"localhost", "127.0.0.1"}, "HOSTS", " "},
		`ALLOWED_HOSTS = os.environ.get('HOSTS', default='localhost').split(',')`:   {[]string{"localhost"}, "HOSTS", ","},
		`ALLOWED_HOSTS = env.list("HOSTS", default=["localhost"])`:                  {[]string{"localhost"}, "HOSTS", ","},
		`ALLOWED_HOSTS = config("HOSTS", default="localhost", cast=Csv())`:          {[]string{"localhost"}, "HOSTS", ","},
		`ALLOWED_HOSTS = get_list(os.environ.get("HOSTS", "localhost,127.0.0.1"))`:  {[]string{"localhost", "127.0.0.1"}, "HOSTS", ","},
		`ALLOWED_HOSTS = [h.strip() for h in os.getenv("HOSTS", "a.b").split(",")]`: {[]string{"a.b"}, "HOSTS", ","},
		"ALLOWED_HOSTS = []\n": {[]string{"localhost", "127.0.0.1"}, "", ","},
	} {
		found, decided, ok := readHosts(load.ContextFile{Name: "settings.py", Content: "DEBUG = True\n" + text})
		if !decided || !ok || !slices.Equal(found.hosts, want.hosts) || found.variable != want.variable || found.separator != want.separator || found.line != 2 {
			t.Errorf("%s: %+v, %t, %t", text, found, decided, ok)
		}
	}
}

func TestUnclearAllowedHosts(t *testing.T) {
	for _, text := range []string{
		`ALLOWED_HOSTS = ["localhost", socket.gethostname()]`,
		`ALLOWED_HOSTS = HOSTS`,
		`ALLOWED_HOSTS = [os.environ["HOST"]]`,
		`ALLOWED_HOSTS = ["localhost"] + EXTRA`,
		`ALLOWED_HOSTS = ["localhost"] if DEBUG else ["*"]`,
		"ALLOWED_HOSTS = []\nALLOWED_HOSTS += [HOST]",
		"ALLOWED_HOSTS = []\nALLOWED_HOSTS.append(HOST)",
		"if DEBUG:\n    ALLOWED_HOSTS = []",
		"ALLOWED_HOSTS = []\nfrom .local import *",
	} {
		if found, decided, ok := readHosts(load.ContextFile{Name: "settings.py", Content: text}); !decided || ok {
			t.Errorf("%s: %+v, %t, %t", text, found, decided, ok)
		}
	}
	if _, decided, _ := readHosts(load.ContextFile{Content: "# ALLOWED_HOSTS = []"}); decided {
		t.Error("a comment decides")
	}
}

func TestAdmits(t *testing.T) {
	for _, c := range []struct {
		listed, host string
		want         bool
	}{
		{"shop.example.com", "shop.example.com", true},
		{".example.com", "shop.example.com", true},
		{"*.example.com", "shop.example.com", true},
		{"*", "", true},
		{".amazonaws.com", "", true},
		{`^shop\.example\.com$|php$`, "shop.example.com", true},
		{`^shop\.example\.com$|php$`, "", false},
		{"localhost", "", false},
		{"example.com", "shop.example.com", false},
		{".example.com", "myexample.com", false},
	} {
		if got := admits([]string{c.listed}, c.host); got != c.want {
			t.Errorf("%s, %s: %t", c.listed, c.host, got)
		}
	}
}
