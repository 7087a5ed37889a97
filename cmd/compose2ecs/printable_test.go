package main

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// hostileText is what AWS, logs, names and files may hold to do something with a terminal or with GitHub Actions.
const hostileText = "\x1b[2J\x1b]0;owned\a\rover\u202egnp.exe\u2066\u009b1A\x7f\n::error::owned\n  ::add-mask::a\n##[error]owned"

// printsCleanly fails for output that does more than to be read.
func printsCleanly(t *testing.T, command, output string) {
	t.Helper()
	if !utf8.ValidString(output) {
		t.Errorf("%s prints what is no UTF-8: %q", command, output)
	}
	for line := range strings.SplitSeq(output, "\n") {
		acts := strings.ContainsFunc(line, func(r rune) bool { return r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) })
		if acts || strings.HasPrefix(strings.TrimSpace(line), "::") || strings.Contains(line, " ##[") || strings.HasPrefix(line, "##[") {
			t.Errorf("%s prints %q", command, line)
		}
	}
}

// TestOutputIsClean lets AWS say hostile things in events, stop reasons, log lines and outputs, in each form of progress.
func TestOutputIsClean(t *testing.T) {
	for _, progress := range []string{"plain", "quiet", "json"} {
		t.Run(progress, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) { printsFailureCleanly(c, u, progress) })
		})
	}
}

func printsFailureCleanly(c *fakeaws.Cloud, u *user, progress string) {
	u.Helper()
	failingWith(c, hostileText)
	r := u.run("deploy", "--yes", "--progress", progress)
	if r.code != exitFailed || !strings.Contains(r.stderr, "owned") {
		u.Fatalf("exit code %d\n%s", r.code, r.stderr)
	}
	stderr := r.stderr
	if progress == "json" { // which escapes control characters by itself
		stderr = strings.NewReplacer("\u202e", "", "\u2066", "", "\u009b", "", "\x7f", "", "##[", "").Replace(stderr)
	}
	printsCleanly(u.T, "deploy --progress "+progress, stderr+r.stdout)
	printsCleanly(u.T, "events", u.run("events", "--failed").stdout)
}

// TestLogsAreClean prints log lines as they are only where somebody sees them and asks for it.
func TestLogsAreClean(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", fakeaws.LogLine{Message: hostileText}, fakeaws.LogLine{Message: "\x1b[31mred"})
		for _, options := range [][]string{{"logs"}, {"logs", "--no-log-prefix"}, {"logs", "--timestamps", "--ansi", "never"}} {
			r := u.run(options...).exits(exitDone, "owned", "red")
			printsCleanly(u.T, strings.Join(options, " "), r.stdout)
		}
		u.run("logs", "--raw").exits(exitInput, "--raw needs a terminal")
	})
}

// TestFindingsAreClean prints names and values of a hostile file.
func TestFindingsAreClean(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.write("hostile.yaml", "name: shop\nservices:\n  web:\n    image: example/shop:1\n    \"x\\e[2J\\u202e\\n::error::owned\": 1\n"+
			"    environment: {\"A\\r\\e[1A\\n::add-mask::x\": \"${::error::\\e}\"}\n    ports: [\"::notice::a\\e[2J\"]\n    network_mode: "+
			"\"\\u202e::x\"\n")
		for _, format := range []string{"text", "github"} {
			r := u.run("-f", "hostile.yaml", "check", "--format", format)
			stdout := r.stdout
			if format == "github" {
				stdout = strings.NewReplacer("::error ", "error ", "::warning ", "warning ", "::notice ", "notice ").Replace(stdout)
			}
			printsCleanly(u.T, "check --format "+format, stdout+r.stderr)
		}
	})
}
