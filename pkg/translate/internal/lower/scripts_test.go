package lower

import (
	"strings"
	"testing"
)

// TestStartText reads the scripts that a container starts wherever they come from, and takes no other file for one of them.
func TestStartText(t *testing.T) {
	t.Parallel()
	const image = "    image: acme/web:1\n"
	const mounted = image + "    volumes: ['./s:/s']\n    working_dir: /s\n"
	configs := "    configs: [{source: first, target: /first.sh}, {source: second, target: /second.sh}]\nconfigs:\n" +
		"  first: {content: \"echo one\"}\n  second: {content: \"echo two\"}"
	for _, c := range []struct {
		lines, script, want string
	}{
		{image + "    command: /second.sh\n" + configs, "", "echo two"},
		{image + "    command: /first.sh\n" + configs, "", "echo one"},
		{image + "    command: /third.sh\n" + configs, "", "/third.sh"},
		{mounted + "    command: /s/a.sh", "echo a", "echo a"},
		{mounted + "    command: ./a.sh", "echo a", "echo a"},
		{mounted + "    command: sh a.sh", "echo a", "echo a"},
		{mounted + "    command: sh a", "echo a", "sh a"},
		{mounted + "    command: /other/a.sh", "echo a", "/other/a.sh"},
		{mounted + "    command: /s/a.sh x y", "run \"$@\"", "run x y"},
		{mounted + "    command: /s/a.sh x y", "run # \"$@\"", "run # x y"},
		{mounted + "    command: sh -c '/s/a.sh x&&/s/a.sh y'", "run $*", "run x\n&&\nrun y"},
		{mounted + "    command: gosu web /s/a.sh x", "run $*", "run x"},
		{mounted + "    command: wait-for db -- /s/a.sh x", "run $*", "run x"},
		{mounted + "    command: bundle exec /s/a.sh x", "run $*", "run x"},
		{mounted + "    command: /s/a.sh", "#!/usr/bin/python3\nprint()", "/s/a.sh"},
		{mounted + "    command: /s/a.sh", "# a comment\nrun \\\n  long", "run    long"},
	} {
		l := loweredFrom(t, web(c.lines), "s/a.sh", c.script, "s/other/a.sh", "echo below")
		if got := strings.TrimSpace(l.startText(l.Project.Services["web"])); got != c.want {
			t.Errorf("%s with %q: %q", c.lines, c.script, got)
		}
	}
}

// TestBuiltScripts reads scripts that a Dockerfile copies: the last one at a path counts.
func TestBuiltScripts(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]string{
		"COPY a.sh /run.sh":                    "echo a",
		"COPY a.sh b.sh /":                     "/run.sh",
		"COPY a.sh /run.sh\nCOPY b.sh /run.sh": "echo b",
		"COPY b.sh /run.sh\nCOPY a.sh /other":  "echo b",
		"COPY c/*.sh /":                        "echo c",
		"COPY c /":                             "echo c",
		"COPY c/other.sh /":                    "/run.sh",
	} {
		l := loweredFrom(t, web("    build: .\n    command: /run.sh"), "Dockerfile", "FROM acme/base\n"+lines,
			"a.sh", "echo a", "b.sh", "echo b", "c/run.sh", "echo c", "c/other.sh", "echo other")
		if got := strings.TrimSpace(l.startText(l.Project.Services["web"])); got != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}
