package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestFoldJSON has lines as well-known loggers write them.
func TestFoldJSON(t *testing.T) {
	for line, want := range map[string]string{
		// slog, zap, zerolog, pino, bunyan, Serilog, structlog, logrus
		`{"time":"2026-01-02T03:04:05.6Z","level":"INFO","msg":"started","port":8080}`: `2026-01-02T03:04:05.6Z INFO started port=8080`,
		`{"level":"error","ts":1767323045.25,"caller":"main.go:7","msg":"lost","err":"no route"}`: `2026-01-02T03:04:05.250Z ERROR lost ` +
			`caller=main.go:7 err="no route"`,
		`{"level":"warn","time":1767323045,"message":"slow"}`: `2026-01-02T03:04:05.000Z WARN slow`,
		`{"level":30,"time":1767323045678,"pid":1,"hostname":"a","msg":"GET","req":{"id": 1, "ok": [true, null]}}`: `2026-01-02T03:04:05.678Z` +
			` INFO GET pid=1 hostname=a req={"id":1,"ok":[true,null]}`,
		`{"@t":"2026-01-02","@l":"Fatal","@mt":"Bye {Name}","Name":"Eve"}`:             `2026-01-02 FATAL Bye {Name} Name=Eve`,
		`{"event":"paid","amount":"12.50 EUR","timestamp":"2026-01-02","severity":""}`: `2026-01-02 paid amount="12.50 EUR" severity=""`,
		` {"msg":"x","msg":"y","Level":"debug","n":12345678901234567890,"e":1e400} `:   `DEBUG x msg=y n=12345678901234567890 e=1e400`,
		`{"time":7,"level":{"a":1},"message":["b"],"date":null,"ts":true}`:             `time=7 level={"a":1} message=["b"] date=null ts=true`,
		`{"a":1,"b=c":"","d e":"f\"g"}`:                                                `a=1 "b=c"="" "d e"="f\"g"`,
		`{"msg":"first\nsecond\r\n","stack":"at a\n\tat b"}`:                           `first\nsecond stack="at a\n\tat b"`,
		`{"message":"\u001b[31mred\u001b[2J\u202e","k":"\u001b[8mhidden"}`:             "red␛[2J\uFFFD k=hidden",
		`{"time":1767323045123456789,"msg":"ns"}`:                                      `2026-01-02T03:04:05.123Z ns`,
		`{}`: `{}`, `{"a":1} {"b":2}`: `{"a":1} {"b":2}`, `{"a":`: `{"a":`, `[{"msg":"x"}]`: `[{"msg":"x"}]`, `{a: 1}`: `{a: 1}`,
		`plain`: `plain`, ``: ``, `"msg"`: `"msg"`, ` indented`: ` indented`,
	} {
		if got := foldJSON(line, false); got != want {
			t.Errorf("%s\n%s, want\n%s", line, got, want)
		}
	}
}

func TestFoldJSONInColours(t *testing.T) {
	const line = `{"level":"error","msg":"lost","a":"\u001b[0m\u001b[32mgreen","b":2}`
	const want = "\x1b[31mERROR\x1b[0m lost \x1b[2ma=green\x1b[0m \x1b[2mb=2\x1b[0m"
	if got := foldJSON(line, true); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestLogsFoldJSON folds lines on terminals only, where even hostile ones stay within their line.
func TestLogsFoldJSON(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		const line = `{"msg":"listening","level":"info","port":80}`
		const hostile = `{"msg":"a\n::error::owned\u001b[2J","\u001b[1A\nk":"\u0007\u202e\u009b1A"}`
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", fakeaws.LogLine{Message: line}, fakeaws.LogLine{Message: hostile})
		if out := u.run("logs", "web", "--no-log-prefix").exits(exitDone).stdout; !strings.HasPrefix(out, line+"\n") {
			u.Errorf("a pipe gets %q", out)
		}
		r := u.run("logs", "web", "--no-log-prefix", "--ansi", "always").exits(exitDone, "\x1b[32mINFO\x1b[0m listening \x1b[2mport=80\x1b[0m\n")
		if strings.Count(r.stdout, "\n") != 2 {
			u.Errorf("two lines become more: %q", r.stdout)
		}
		printsCleanly(u.T, "logs --ansi always", strings.NewReplacer("\x1b[2m", "", "\x1b[0m", "", "\x1b[32m", "").Replace(r.stdout))
		u.run("logs", "web", "--ansi", "always").exits(exitDone, " aaaa1111 | \x1b[0m\x1b[32mINFO\x1b[0m listening ")
	})
}
