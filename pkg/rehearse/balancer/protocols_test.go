package balancer

import (
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A bench is a listener with a target group, and where it is.
type bench struct {
	*Balancer
	group *scene.Group
	url   string
}

func onBench(t *testing.T, protocol scene.Text, group scene.Group) *bench {
	t.Helper()
	group.ID = "Web"
	l := &scene.Listener{ID: "L", Port: 443, Protocol: protocol, DefaultActions: []scene.Action{{Type: "forward", TargetGroupArn: "Web"}}}
	b := &bench{Balancer: New(), group: &group}
	addresses, err := b.Listen(&scene.Scene{Groups: map[cfn.LogicalID]*scene.Group{"Web": b.group}, Listeners: []*scene.Listener{l}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	b.url = addresses[0].URL
	return b
}

// add registers a target, and waits until it is healthy.
func (b *bench) add(t *testing.T, reached, checked string) {
	t.Helper()
	target := Target{Reached: reached, Packets: reached, Checked: checked, Address: "10.0.0.9", Port: 8000}
	found := make(chan Finding)
	go b.Register(t.Context(), "Web", target, func(f Finding) { found <- f })
	if f := <-found; !f.Healthy {
		t.Fatalf("%+v", f)
	}
}

// naming is a server that says its name, and the version of HTTP that it was asked in.
func naming(t *testing.T, name string, second bool, more func(http.ResponseWriter, *http.Request)) string {
	t.Helper()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if more != nil {
			more(w, r)
		}
		fmt.Fprintf(w, "%s %s", name, r.Proto)
	}))
	server.Config.Protocols = new(http.Protocols)
	server.Config.Protocols.SetHTTP1(!second)
	server.Config.Protocols.SetUnencryptedHTTP2(second)
	server.Start()
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://")
}

// TestStickiness keeps a client with its target by the cookie of the load balancer, or only while the application has one.
func TestStickiness(t *testing.T) {
	set := func(key, value scene.Text) scene.Attribute { return scene.Attribute{Key: key, Value: value} }
	for name, c := range map[string]struct {
		attributes []scene.Attribute
		cookie     string // of the application
		stays      bool
		expires    time.Duration
	}{
		"none": {},
		"of the load balancer": {
			[]scene.Attribute{set("stickiness.enabled", "true"), set("stickiness.lb_cookie.duration_seconds", "3600")}, "", true, time.Hour,
		},
		"of the application": {
			[]scene.Attribute{
				set("stickiness.enabled", "true"), set("stickiness.type", "app_cookie"), set("stickiness.app_cookie.cookie_name", "SESSION"),
				set("stickiness.app_cookie.duration_seconds", "60"),
			}, "SESSION", true, time.Minute,
		},
		"of another application": {
			[]scene.Attribute{
				set("stickiness.enabled", "true"), set("stickiness.type", "app_cookie"), set("stickiness.app_cookie.cookie_name", "SESSION"),
			}, "OTHER", false, 0,
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := onBench(t, "HTTP", scene.Group{HealthCheckProtocol: "TCP", Attributes: c.attributes})
			for _, target := range []string{"a", "b"} {
				reached := naming(t, target, false, func(w http.ResponseWriter, _ *http.Request) {
					if c.cookie != "" {
						http.SetCookie(w, &http.Cookie{Name: c.cookie, Value: target})
					}
				})
				b.add(t, reached, reached)
			}
			jar, err := cookiejar.New(nil)
			if err != nil {
				t.Fatal(err)
			}
			client, said := &http.Client{Jar: jar}, map[string]int{}
			for range 10 {
				answer, err := client.Get(b.url)
				if err != nil {
					t.Fatal(err)
				}
				body, _ := io.ReadAll(answer.Body)
				said[string(body)]++
				answer.Body.Close()
				for _, cookie := range answer.Cookies() {
					if left := time.Until(cookie.Expires).Round(time.Minute); strings.HasPrefix(cookie.Name, "AWSALB") && left != c.expires {
						t.Errorf("%s expires in %v, not %v", cookie.Name, left, c.expires)
					}
				}
			}
			if stays := len(said) == 1; stays != c.stays {
				t.Errorf("answers of %v", said)
			}
		})
	}
}

// TestSecondVersion speaks HTTP/2 to clients over TLS, and to targets that ask for it.
func TestSecondVersion(t *testing.T) {
	for version, want := range map[scene.Text]string{"HTTP1": "a HTTP/1.1", "HTTP2": "a HTTP/2.0", "": "a HTTP/1.1"} {
		b := onBench(t, "HTTPS", scene.Group{Protocol: "HTTP", ProtocolVersion: version, HealthCheckProtocol: "HTTP"})
		reached := naming(t, "a", version == "HTTP2", nil)
		b.add(t, reached, reached)
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, ForceAttemptHTTP2: true}}
		answer, err := client.Get(b.url)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if answer.ProtoMajor != 2 || string(body) != want {
			t.Errorf("%s: %s, %q", version, answer.Proto, body)
		}
	}
}

// TestGRPC passes calls on with their trailers, and checks targets by a call whose status has to match.
func TestGRPC(t *testing.T) {
	group := scene.Group{Protocol: "HTTP", ProtocolVersion: "GRPC", HealthCheckProtocol: "HTTP"}
	b := onBench(t, "HTTPS", group)
	var checked string
	reached := naming(t, "a", true, func(w http.ResponseWriter, r *http.Request) {
		if r.UserAgent() == checker {
			checked = r.Method + " " + r.URL.Path + " " + r.Host + " " + r.Header.Get("Content-Type")
		}
		w.Header().Set(http.TrailerPrefix+"Grpc-Status", "12")
	})
	b.add(t, reached, reached)
	if want := "POST /AWS.ALB/healthcheck 10.0.0.9:8000 application/grpc"; checked != want {
		t.Errorf("%q, not %q", checked, want)
	}
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, ForceAttemptHTTP2: true}}
	answer, err := client.Post(b.url, "application/grpc", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.ReadAll(answer.Body)
	answer.Body.Close()
	if answer.Trailer.Get("Grpc-Status") != "12" {
		t.Errorf("trailers: %v", answer.Trailer)
	}
	group.Matcher.GRPCCode = "0-5"
	problem := b.checkOf(Target{Checked: reached})(t.Context(), &group)
	if problem == nil || problem.reason != "Health checks failed with these codes: [12]" {
		t.Errorf("%+v", problem)
	}
	problem = b.checkOf(Target{Checked: naming(t, "b", true, nil)})(t.Context(), &group)
	if problem == nil || problem.reason != "Health checks failed: the target does not speak gRPC" {
		t.Errorf("%+v", problem)
	}
}

// TestDatagrams passes datagrams on and back, and keeps a client with its target.
func TestDatagrams(t *testing.T) {
	for _, protocol := range []scene.Text{"UDP", "TCP_UDP"} {
		b := onBench(t, protocol, scene.Group{Protocol: protocol, HealthCheckProtocol: "TCP"})
		for _, name := range []string{"a", "b"} {
			b.add(t, echoing(t, name), naming(t, name, false, nil))
		}
		client, err := net.Dial("udp", b.url[strings.Index(b.url, "://")+3:])
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]int{}
		for range 5 {
			buffer := make([]byte, 100)
			_, _ = client.Write([]byte("ping"))
			_ = client.SetReadDeadline(time.Now().Add(10 * time.Second))
			n, err := client.Read(buffer)
			if err != nil {
				t.Fatal(protocol, err)
			}
			said[string(buffer[:n])]++
		}
		if len(said) != 1 || said["a ping"]+said["b ping"] != 5 {
			t.Errorf("%s: %v", protocol, said)
		}
		client.Close()
	}
}

// echoing is a server that answers datagrams with its name before them.
func echoing(t *testing.T, name string) string {
	t.Helper()
	socket, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { socket.Close() })
	go func() {
		buffer := make([]byte, 100)
		for {
			n, from, err := socket.ReadFrom(buffer)
			if err != nil {
				return
			}
			_, _ = socket.WriteTo([]byte(name+" "+string(buffer[:n])), from)
		}
	}()
	return socket.LocalAddr().String()
}

// TestShift sends a part of the traffic to another group, whatever the weights are.
func TestShift(t *testing.T) {
	b := New()
	action := scene.Action{Type: "forward", TargetGroupArn: "Blue"}
	for percent, most := range map[int]int{0: 0, 50: 900, 100: 1000} {
		b.Shift("L", Shift{From: "Blue", To: "Green", Percent: percent})
		green := 0
		for range 1000 {
			if b.groupOf("L", action) == "Green" {
				green++
			}
		}
		if green > most || percent == 50 && green < 100 || percent == 100 && green < 1000 {
			t.Errorf("%d%%: %d of 1000", percent, green)
		}
	}
	if got := b.groupOf("Other", action); got != "Blue" {
		t.Error(got)
	}
}
