package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// A situation is a command, and how things stand before it and after it.
type situation struct {
	name    string
	prepare func(*fakeaws.Cloud, *user)
	args    string
	status  string // of the stack afterwards, "" where it is none of the command's business
}

var situations = []situation{
	{"first", nil, "deploy --yes", "CREATE_COMPLETE"},
	{"update", func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.edit("example/shop:1", "example/shop:2")
	}, "deploy --yes", "UPDATE_COMPLETE"},
	{"same", deployShop, "deploy --yes", "CREATE_COMPLETE"},
	{"diff", deployShop, "diff", "CREATE_COMPLETE"},
	{"down", deployShop, "down --yes", "DELETE_COMPLETE"},
	{"volumes", func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{
			"com.docker.compose.project": "shop", "com.docker.compose.volume": "data",
		}})
		deployShop(c, u)
	}, "down --yes --volumes --delete-data-of shop", "DELETE_COMPLETE"},
	{"run", func(c *fakeaws.Cloud, _ *user) {
		live(c)
		for range 2 {
			c.ScriptTask("shop-web", fakeaws.TaskRun{Running: 5 * time.Second, Log: []fakeaws.LogLine{{Message: "hello"}}})
		}
	}, "run web", ""},
	{"scale", func(c *fakeaws.Cloud, _ *user) { live(c) }, "scale web=3", ""},
	{"restart", func(c *fakeaws.Cloud, _ *user) { live(c) }, "restart web", ""},
	{"ps", func(c *fakeaws.Cloud, _ *user) { live(c) }, "ps", ""},
	{"large", func(_ *fakeaws.Cloud, u *user) { enlarge(u) }, "deploy --yes", "CREATE_COMPLETE"},
}

// enlarge makes the template larger than what fits into a request.
func enlarge(u *user) {
	var texts strings.Builder
	for i := range 52 {
		fmt.Fprintf(&texts, "      TEXT%d: %s\n", i, strings.Repeat("x", 1000))
	}
	u.edit("  web:\n", "  web:\n    environment:\n"+texts.String())
}

func deployShop(_ *fakeaws.Cloud, u *user) { u.run("deploy", "--yes").exits(exitDone) }

// faults are what happens to a call. After the first ones a command goes on as if nothing had been.
var faults = []struct {
	name string
	fakeaws.Fault
}{
	{"throttle", fakeaws.Throttled},
	{"500", fakeaws.ServerError},
	{"reset before", fakeaws.Dropped},
	{"reset after", fakeaws.Lost},
	{"slow", fakeaws.Late},
	{"cut body", fakeaws.Cut},
	{"short body", fakeaws.Short},
	{"page with 200", fakeaws.Portal},
	{"hang", fakeaws.Hung},
	{"delivered twice", fakeaws.Doubled},
}

const interruption = "INT"

// A tally counts the cells of a row.
type tally struct{ cells, survived, recovered int }

type matrix struct {
	mu   sync.Mutex
	rows map[string]map[string]*tally // by fault and situation
}

func (m *matrix) add(fault, situation string, survived, recovered bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.rows[fault] == nil {
		m.rows[fault] = map[string]*tally{}
	}
	if m.rows[fault][situation] == nil {
		m.rows[fault][situation] = &tally{}
	}
	t := m.rows[fault][situation]
	t.cells++
	if survived {
		t.survived++
	}
	if recovered {
		t.recovered++
	}
}

// String is the table: of each fault and situation how many were survived at once, and recovered by a second run, of how many.
func (m *matrix) String() string {
	var b strings.Builder
	var all tally
	fmt.Fprintf(&b, "%-16s", "")
	for _, s := range situations {
		fmt.Fprintf(&b, "%10s", s.name)
	}
	for _, fault := range slices.Sorted(maps.Keys(m.rows)) {
		var row tally
		fmt.Fprintf(&b, "\n%-16s", fault)
		for _, s := range situations {
			t := m.rows[fault][s.name]
			if t == nil {
				t = &tally{}
			}
			fmt.Fprintf(&b, "%10s", fmt.Sprintf("%d/%d", t.survived, t.cells))
			row.cells, row.survived, row.recovered = row.cells+t.cells, row.survived+t.survived, row.recovered+t.recovered
		}
		fmt.Fprintf(&b, "  survived %d of %d, recovered %d", row.survived, row.cells, row.recovered)
		all.cells, all.survived, all.recovered = all.cells+row.cells, all.survived+row.survived, all.recovered+row.recovered
	}
	fmt.Fprintf(&b, "\nall: %d cells, %d survived at once, %d recovered by a second run", all.cells, all.survived, all.recovered)
	return b.String()
}

// TestFaultMatrix meets each fault at each call of each command: with COMPOSE2ECS_FAULTS=all at all of them, else at a few.
func TestFaultMatrix(t *testing.T) {
	all := os.Getenv("COMPOSE2ECS_FAULTS") == "all"
	m := &matrix{rows: map[string]map[string]*tally{}}
	t.Run("cells", func(t *testing.T) {
		for i, s := range situations {
			t.Run(s.name, func(t *testing.T) {
				t.Parallel()
				for j, f := range faults {
					for _, operation := range chosen(calls(t, s), i+j, all) {
						m.cell(t, s, f.name, operation, f.Fault)
					}
				}
				for _, operation := range chosen(calls(t, s), i, all) {
					m.cell(t, s, interruption, operation, fakeaws.Fault{})
				}
			})
		}
	})
	t.Log("\n" + m.String())
}

// chosen are the calls to try: all of them, or one for a third of the cells.
func chosen(operations []string, cell int, all bool) []string {
	switch {
	case all || len(operations) == 0:
		return operations
	case cell%3 != 0:
		return nil
	}
	return operations[cell%len(operations):][:1]
}

// calls are the operations that a command asks for.
func calls(t *testing.T, s situation) []string {
	t.Helper()
	var operations []string
	synctest.Test(t, func(t *testing.T) {
		c, u := s.begin(t)
		before := c.Calls()
		u.run(strings.Fields(s.args)...).exits(exitDone)
		for operation, n := range c.Calls() {
			if n > before[operation] {
				operations = append(operations, operation)
			}
		}
	})
	slices.Sort(operations)
	return operations
}

// begin is the situation before the command.
func (s situation) begin(t *testing.T) (*fakeaws.Cloud, *user) {
	t.Helper()
	c := furnished()
	c.ExecutionTakes(time.Second)
	u := newUser(t, nil)
	u.transport = c.Transport()
	if s.prepare != nil {
		s.prepare(c, u)
	}
	return c, u
}

// cell meets one fault, and runs the command again where that was too much for it.
func (m *matrix) cell(t *testing.T, s situation, name, operation string, f fakeaws.Fault) {
	t.Helper()
	t.Run(name+"/"+operation, func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c, u := s.begin(t)
			ctx, interrupt := context.WithCancel(t.Context())
			defer interrupt()
			if name == interruption {
				c.On(operation, interrupt)
			} else {
				c.Fail(operation, 1, f)
			}
			first := u.runUntil(ctx, strings.Fields(s.args)...)
			clean(u, first)
			leaks(c, u, name)
			if n := tokens(c, "ExecuteChangeSet"); n > 2 { // the one of the preparation, and that of the command
				u.Errorf("%d executions", n)
			}
			survived, recovered := first.code == exitDone && s.reached(c), true
			if !survived {
				second := u.run(strings.Fields(s.args)...)
				clean(u, second)
				recovered = second.code == exitDone && s.reached(c)
				if !recovered || name != interruption && f != fakeaws.Doubled {
					u.Errorf("exit code %d, then %d:\n%s\n%s", first.code, second.code, first.stderr, second.stderr)
				}
			}
			m.add(name, s.name, survived, recovered)
		})
	})
}

// clean checks that a command shows no secret.
func clean(u *user, r commandResult) {
	u.Helper()
	if strings.Contains(r.stdout+r.stderr, "s3cret") {
		u.Errorf("a secret is shown:\n%s%s", r.stdout, r.stderr)
	}
}

// tokens counts the different requests of an operation.
func tokens(c *fakeaws.Cloud, operation string) int {
	seen := map[string]bool{}
	for _, r := range c.Requests(operation) {
		seen[r.Form.Get("ClientRequestToken")] = true
	}
	return len(seen)
}

// reached reports whether the stack is as the command should leave it.
func (s situation) reached(c *fakeaws.Cloud) bool {
	stack, there := c.Look("shop")
	return s.status == "" || stack.Status == s.status || !there && s.status == "DELETE_COMPLETE"
}

// TestSignalMatrix ends the built program at each call of each command: with COMPOSE2ECS_FAULTS=all.
func TestSignalMatrix(t *testing.T) {
	if os.Getenv("COMPOSE2ECS_FAULTS") != "all" {
		t.Skip("COMPOSE2ECS_FAULTS is not all: TestSignals and TestFaultMatrix have a part of it")
	}
	m := &matrix{rows: map[string]map[string]*tally{}}
	t.Run("cells", func(t *testing.T) {
		for _, s := range situations {
			for name, signal := range map[string]syscall.Signal{"INT": syscall.SIGINT, "TERM": syscall.SIGTERM, "KILL": syscall.SIGKILL} {
				t.Run(s.name+"/"+name, func(t *testing.T) {
					operations := calls(t, s)
					t.Parallel()
					for i := 0; i < len(operations); i += 3 {
						m.signal(t, s, name, operations[i], signal)
					}
				})
			}
		}
	})
	t.Log("\n" + m.String())
}

func (m *matrix) signal(t *testing.T, s situation, name, operation string, signal syscall.Signal) {
	t.Helper()
	c := furnished()
	c.ExecutionTakes(time.Second)
	c.Serve(t)
	u := newUser(t, c.Environ())
	if s.prepare != nil {
		s.prepare(c, u)
	}
	first := u.signal(c, operation, signal, strings.Fields(s.args)...)
	clean(u, first)
	if signal != syscall.SIGKILL {
		leaks(c, u, name)
	}
	second := u.run(strings.Fields(s.args)...)
	clean(u, second)
	recovered := second.code == exitDone && s.reached(c)
	if !recovered {
		u.Errorf("%s, %s at %s: exit code %d, then %d:\n%s\n%s", s.name, name, operation, first.code, second.code, first.stderr, second.stderr)
	}
	m.add(name, s.name, first.code == exitDone, recovered)
}
