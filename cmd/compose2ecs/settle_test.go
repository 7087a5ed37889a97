package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// A stale network answers the next questions as the last one before.
type stale struct {
	http.RoundTripper
	last []byte
	next int
}

func (s *stale) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := s.RoundTripper.RoundTrip(r)
	target := r.Header.Get("X-Amz-Target")
	switch {
	case err != nil:
	case strings.HasSuffix(target, ".UpdateService"):
		s.next = 2
	case strings.HasSuffix(target, ".DescribeServices"):
		if s.next > 0 {
			s.next--
			answer.Body = io.NopCloser(bytes.NewReader(s.last))
			break
		}
		s.last, err = io.ReadAll(answer.Body)
		answer.Body = io.NopCloser(bytes.NewReader(s.last))
	}
	return answer, err
}

// TestStaleService waits for what it has asked for, and takes nothing older for it.
func TestStaleService(t *testing.T) {
	for name, args := range map[string][]string{"restart": {"restart", "web"}, "scale": {"scale", "web=3"}} {
		t.Run(name, func(t *testing.T) {
			inLive(t, func(c *fakeaws.Cloud, u *user) {
				u.transport = &stale{RoundTripper: u.transport}
				c.ScriptRollout("web", fakeaws.Rollout{Desired: 3, Running: 2, Pending: 1, State: "IN_PROGRESS"},
					fakeaws.Rollout{After: 20 * time.Second, Desired: 3, Running: 3, State: "COMPLETED"})
				began := time.Now()
				u.run(args...).exits(exitDone, "web is stable")
				if passed := time.Since(began); passed < 20*time.Second {
					u.Errorf("stable after %s", passed)
				}
			})
		})
	}
}

// TestServiceVanishes ends when a service does.
func TestServiceVanishes(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		c.ScriptRollout("web", fakeaws.Rollout{Desired: 3, Running: 2, State: "IN_PROGRESS"})
		c.On("UpdateService", func() { time.AfterFunc(10*time.Second, func() { c.DeleteService("shop", "web") }) })
		u.run("restart", "web").exits(exitFailed, "the service web no longer exists in ECS")
	})
}

// TestSettleInTime stops waiting when that is wanted, and says what goes on.
func TestSettleInTime(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		slow := fakeaws.Rollout{Desired: 3, Running: 2, Pending: 1, State: "IN_PROGRESS"}
		c.ScriptRollout("web", slow)
		u.run("scale", "--timeout", "150s", "web=3").exits(exitTimedOut, "scaling web to 3", "still waiting after 1m", "ECS continues with web")
		c.ScriptRollout("web", slow)
		u.run("restart", "-d", "web").exits(exitDone, "replacing the tasks of web")
		u.interrupt(c, "UpdateService", "restart", "web").exits(exitInterrupted, "ECS continues with web")
		u.interrupt(c, "ListStackResources", "restart", "web").exits(exitInterrupted)
	})
}

// TestPsAtOnce looks at several services at the same time, and not at all of them.
func TestPsAtOnce(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		var resources []fakeaws.Resource
		for i := range 119 {
			name := fmt.Sprintf("x%d", i)
			c.AddService(fakeaws.Service{Cluster: "shop", Name: name, Desired: 1})
			resources = append(resources, fakeaws.Resource{
				ID: strings.ToUpper(name), Type: "AWS::ECS::Service", PhysicalID: "arn:aws:ecs:us-east-1:123456789012:service/shop/" + name,
			})
		}
		c.AddStack(fakeaws.Stack{
			Name: "many", Status: "CREATE_COMPLETE", Tags: map[string]string{"compose2ecs:project": "many"}, Template: `{"Resources":{}}`,
			Resources: resources,
		})
		var asked, most atomic.Int32
		c.On("ListTasks", func() {
			now := asked.Add(1)
			defer asked.Add(-1)
			for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
			}
			time.Sleep(50 * time.Millisecond) // long enough for the next ones to be asked
		})
		r := u.run("ps", "-p", "many").exits(exitDone)
		if n := most.Load(); n < 2 || n > atOnce {
			u.Errorf("%d services are looked at at the same time", n)
		}
		if n := strings.Count(r.stdout, "running"); n != 119 {
			u.Errorf("%d services:\n%s", n, r.stdout)
		}
	})
}

// TestPsTellsTheFirst names the failure of the first service by name, also when that of another one comes earlier.
func TestPsTellsTheFirst(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		denied := fakeaws.Fault{Status: http.StatusForbidden, Code: "AccessDeniedException", Message: "User: me is not authorized to perform: it"}
		c.On("ListTasks", func() { time.Sleep(50 * time.Millisecond) }) // the tasks of db; web has targets, which are asked for first
		c.Fail("ListTasks", 9, denied)
		c.Fail("DescribeTargetHealth", 9, denied)
		u.run("ps").exits(exitAccess, "listing the tasks of db")
	})
}
