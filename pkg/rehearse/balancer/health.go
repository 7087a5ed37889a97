package balancer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A Target is a task at one of its ports.
type Target struct {
	Address string // of the task
	Reached string // where this machine reaches the port of the task
	Packets string // where it reaches that port by UDP
	Checked string // where it reaches the port that is checked
	Port    int    // that port of the task, which is in the Host header of health checks
}

// A Finding is what a load balancer thinks of a target.
type Finding struct {
	Healthy bool
	Reason  string // why it is not healthy, in the words of Elastic Load Balancing
	// Final is that the target answers, and the answer is wrong: another task of the same image would say the same.
	Final bool
}

// check is one health check by the settings of a group: nil, or why it failed.
type check func(ctx context.Context, g *scene.Group) *failed

type failed struct {
	reason string
	final  bool
}

// watch checks a target as its group says until the context ends: at once, and then after each interval. The first check that
// passes makes a new target healthy ("Health checks for your target groups" in the Elastic Load Balancing User Guide).
func watch(ctx context.Context, settings func() *scene.Group, do check, tell func(Finding)) {
	passed, failures, isNew, isHealthy := 0, 0, true, false
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		}
		g := settings()
		if g == nil { // the group is there no more
			<-ctx.Done()
			return
		}
		healthyAfter, unhealthyAfter := int(cmp.Or(g.HealthyThresholdCount, 5)), int(cmp.Or(g.UnhealthyThresholdCount, 2))
		problem := limited(ctx, g, do)
		switch {
		case ctx.Err() != nil:
			return
		case problem == nil:
			passed, failures = passed+1, 0
			if !isHealthy && (isNew || passed >= healthyAfter) {
				isNew, isHealthy = false, true
				tell(Finding{Healthy: true})
			}
		default:
			passed, failures = 0, failures+1
			if failures >= unhealthyAfter {
				isNew, isHealthy = false, false
				tell(Finding{Reason: problem.reason, Final: problem.final})
			}
		}
		timer.Reset(seconds(cmp.Or(g.HealthCheckIntervalSeconds, 30)))
	}
}

func seconds(n scene.Number) time.Duration { return time.Duration(n) * time.Second }

func limited(ctx context.Context, g *scene.Group, do check) *failed {
	ctx, stop := context.WithTimeout(ctx, seconds(cmp.Or(g.HealthCheckTimeoutSeconds, 5)))
	defer stop()
	return do(ctx, g)
}

// checkOf is the health check of a target.
func (b *Balancer) checkOf(t Target) check {
	return func(ctx context.Context, g *scene.Group) *failed {
		switch g.HealthCheckProtocol {
		case "HTTP", "HTTPS":
			if g.ProtocolVersion == "GRPC" {
				return call(ctx, g, t, b.second)
			}
			return request(ctx, g, t, b.clientOf(g))
		}
		return connect(ctx, t)
	}
}

// connect only opens a connection.
func connect(ctx context.Context, t Target) *failed {
	connection, err := new(net.Dialer).DialContext(ctx, "tcp", t.Checked)
	if err != nil {
		return unanswered(err)
	}
	_ = connection.Close() // it answers: that is all
	return nil
}

// newClient follows no redirects.
func newClient(t *http.Transport) *http.Client {
	return &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, Transport: t}
}

// checker is what health checks call themselves.
const checker = "ELB-HealthChecker/2.0"

// request asks a target for the path of the health check, with its address as host.
func request(ctx context.Context, g *scene.Group, t Target, client *http.Client) *failed {
	scheme := strings.ToLower(string(g.HealthCheckProtocol))
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, scheme+"://"+t.Checked+cmp.Or(string(g.HealthCheckPath), "/"), nil)
	if err != nil {
		return &failed{reason: "Health checks failed: " + err.Error(), final: true}
	}
	r.Host = net.JoinHostPort(t.Address, strconv.Itoa(t.Port))
	r.Header.Set("User-Agent", checker)
	answer, err := client.Do(r)
	if err != nil {
		return unanswered(err)
	}
	_ = answer.Body.Close() // only the status counts
	if statusIn(cmp.Or(string(g.Matcher.HTTPCode), "200"), answer.StatusCode) {
		return nil
	}
	return &failed{
		reason: fmt.Sprintf("Health checks failed with these codes: [%d]", answer.StatusCode),
		final:  answer.StatusCode >= 300 && answer.StatusCode < 500,
	}
}

func unanswered(err error) *failed {
	if timeout, is := errors.AsType[net.Error](err); is && timeout.Timeout() || errors.Is(err, context.DeadlineExceeded) {
		return &failed{reason: "Request timed out"}
	}
	return &failed{reason: "Health checks failed"}
}

// statusIn reports whether a status is one of a matcher: 200, 200,302 or 200-299.
func statusIn(matcher string, status int) bool {
	for part := range strings.SplitSeq(matcher, ",") {
		from, to, isRange := strings.Cut(strings.TrimSpace(part), "-")
		low, err := strconv.Atoi(from)
		high := low
		if isRange && err == nil {
			high, err = strconv.Atoi(to)
		}
		if err == nil && low <= status && status <= high {
			return true
		}
	}
	return false
}
