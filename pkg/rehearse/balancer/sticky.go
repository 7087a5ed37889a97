package balancer

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A stickiness is how clients stay with a target ("Sticky sessions for your Application Load Balancer" in the Elastic Load Balancing
// User Guide): by a cookie of the load balancer, which with application cookies is only there while the target sets its own.
type stickiness struct {
	cookie      string // of the load balancer
	application string // that of the target, "" if it needs none
	duration    time.Duration
}

// stickinessOf is that of a group, nil if it has none by cookies.
func stickinessOf(g *scene.Group) *stickiness {
	const day = 86400
	if g == nil || g.Attribute("stickiness.enabled", "") != "true" {
		return nil
	}
	switch g.Attribute("stickiness.type", "lb_cookie") {
	case "lb_cookie":
		return &stickiness{"AWSALB", "", g.Seconds("stickiness.lb_cookie.duration_seconds", day)}
	case "app_cookie":
		name := g.Attribute("stickiness.app_cookie.cookie_name", "")
		return &stickiness{"AWSALBAPP-0", name, g.Seconds("stickiness.app_cookie.duration_seconds", day)}
	}
	return nil
}

// wanted is the target that a request asks for.
func (s *stickiness) wanted(r *http.Request) string {
	if s == nil {
		return ""
	}
	cookie, err := r.Cookie(s.cookie)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// bind has the client come back to a target.
func (s *stickiness) bind(answer *http.Response, t *target) {
	if s == nil {
		return
	}
	sets := func(c *http.Cookie) bool { return c.Name == s.application }
	if s.application != "" && !slices.ContainsFunc(answer.Cookies(), sets) {
		return
	}
	cookie := http.Cookie{Name: s.cookie, Value: t.id(), Path: "/", Expires: time.Now().Add(s.duration)}
	answer.Header.Add("Set-Cookie", cookie.String())
}

// id is what cookies call a target.
func (t *target) id() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{t.Address, t.Reached}, " ")))
	return hex.EncodeToString(sum[:])
}
