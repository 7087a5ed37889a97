package main

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// seconds are lines that are written one a second.
func seconds(n int, from time.Duration) (lines []fakeaws.LogLine, all string) {
	var texts strings.Builder
	for i := range n {
		text := fmt.Sprintf("line %d", i)
		lines = append(lines, fakeaws.LogLine{After: from + time.Duration(i)*time.Second, Message: text})
		texts.WriteString(text + "\n")
	}
	return lines, texts.String()
}

// A dated network says that it is another time.
type dated struct {
	http.RoundTripper
	ahead time.Duration // the clock of this machine, of that of AWS
}

func (d dated) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := d.RoundTripper.RoundTrip(r)
	if err == nil {
		answer.Header.Set("Date", time.Now().Add(-d.ahead).UTC().Format(http.TimeFormat))
	}
	return answer, err
}

// TestLogsLoseNothing follows a log while the network is gone for minutes.
func TestLogsLoseNothing(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		lines, all := seconds(200, 0)
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", lines...)
		time.AfterFunc(20*time.Second, func() { c.Fail("FilterLogEvents", -1, fakeaws.ServerError) })
		time.AfterFunc(150*time.Second, func() { c.Heal("FilterLogEvents") })
		ctx, interrupt := context.WithTimeout(u.Context(), 5*time.Minute)
		defer interrupt()
		r := u.runUntil(ctx, "logs", "-f", "web", "--no-log-prefix").exits(exitInterrupted, "trying again", "reading the log again")
		if r.stdout != all {
			u.Errorf("printed %d of 200 lines", strings.Count(r.stdout, "\n"))
		}
	})
}

// TestLogsByAnotherClock follows a log with a clock that is half an hour ahead.
func TestLogsByAnotherClock(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		u.transport = dated{u.transport, 30 * time.Minute}
		lines, all := seconds(60, -30*time.Minute)
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", lines...)
		ctx, interrupt := context.WithTimeout(u.Context(), 2*time.Minute)
		defer interrupt()
		if r := u.runUntil(ctx, "logs", "-f", "web", "--no-log-prefix"); r.stdout != all {
			u.Errorf("printed %q", r.stdout)
		}
		c.ScriptTask("shop-web", fakeaws.TaskRun{Running: time.Minute, Log: []fakeaws.LogLine{{After: -time.Hour, Message: "hello"}}})
		if r := u.run("run", "web").exits(exitDone); r.stdout != "hello\n" {
			u.Errorf("run prints %q", r.stdout)
		}
	})
}

// TestRunReadsOnce reads each line of a task's log once, however long the task runs.
func TestRunReadsOnce(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.LogPage(1000)
		var lines []fakeaws.LogLine
		for i := range 20_500 {
			lines = append(lines, fakeaws.LogLine{After: time.Duration(i) * time.Millisecond, Message: strconv.Itoa(i)})
		}
		c.ScriptTask("shop-web", fakeaws.TaskRun{Running: 100 * time.Second, Log: lines})
		r := u.run("run", "web").exits(exitDone)
		if n := strings.Count(r.stdout, "\n"); n != len(lines) {
			u.Errorf("printed %d of %d lines", n, len(lines))
		}
		if n := c.Calls()["logs:GetLogEvents"]; n > 50+2*20+22 || c.Calls()["logs:FilterLogEvents"] > 0 {
			u.Errorf("%d calls", n)
		}
	})
}

// TestLogsStream prints what it has before it reads the rest.
func TestLogsStream(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.LogPage(10)
		lines, all := seconds(100, -100*time.Second)
		c.AddLog("/docker-compose/shop", "web/web/aaaa1111", lines...)
		if r := u.run("logs", "web", "--no-log-prefix").exits(exitDone); r.stdout != all {
			u.Errorf("printed %q", r.stdout)
		}
		pages := 0
		c.On("FilterLogEvents", func() {
			if pages++; pages == 4 {
				c.Fail("FilterLogEvents", 1, fakeaws.Denied("logs:FilterLogEvents"))
			}
		})
		if r := u.run("logs", "web", "--no-log-prefix").exits(exitAccess); strings.Count(r.stdout, "\n") < 10 {
			u.Errorf("printed %q", r.stdout)
		}
	})
}
