package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// forwardingPlugin does as the Session Manager plugin: it says that it listens, and ends at SIGINT only. It writes down what it gets.
const forwardingPlugin = `#!/bin/sh
if [ "$1" = --version ]; then echo 1.2.707.0; exit; fi
port=$(echo "$5" | sed 's/.*localPortNumber":\["\([0-9]*\).*/\1/')
printf '%s\n' "$@" "$AWS_SSM_START_SESSION_RESPONSE" "$SSM_PLUGIN_LOCAL_HOST" > "$HOME/plugin-$port"
trap 'echo > "$HOME/ended-$port"; exit 0' INT
trap '' HUP TERM
echo "Starting session with SessionId: me-1"
printf 'Port %s opened for sessionId me-1.' "$port"
printf '\nWaiting for connections...\n'
if [ -e "$HOME/refused" ]; then printf '\nConnection to destination port failed, check SSM Agent logs.\n'; fi
while [ ! -e "$HOME/timeout" ]; do sleep 0.05; done
`

// forwarding is a stand-in of AWS where the shop runs, and a user with a plugin.
func forwarding(t *testing.T, plugin string) (*fakeaws.Cloud, *user) {
	t.Helper()
	c, u := cloud(t)
	live(c)
	bin := filepath.Join(u.dir, "bin")
	if err := os.Mkdir(bin, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(bin, "session-manager-plugin"), []byte(plugin), 0o700); err != nil {
		t.Fatal(err)
	}
	u.environ = append(u.environ, "PATH="+bin+":"+os.Getenv("PATH"))
	return c, u
}

// forwarded runs port-forward until it has said something so many times, then sends it a signal, and nothing to its plugins.
func (u *user) forwarded(lines int, signal syscall.Signal, args ...string) (said []string, code int) {
	u.Helper()
	command := u.command(append([]string{"port-forward"}, args...)...)
	stderr, err := command.StderrPipe()
	if err != nil {
		u.Fatal(err)
	}
	if err := command.Start(); err != nil {
		u.Fatal(err)
	}
	for in := bufio.NewScanner(stderr); in.Scan(); {
		said = append(said, in.Text())
		if len(said) == lines {
			_ = command.Process.Signal(signal)
		}
	}
	_ = command.Wait() // the exit code is what counts
	slices.Sort(said)
	return said, command.ProcessState.ExitCode()
}

// freePorts are ports of this machine that nothing listens at.
func freePorts(t *testing.T, n int) []int {
	t.Helper()
	ports := make([]int, n)
	for i := range ports {
		listener, port := listening(t)
		defer listener.Close()
		ports[i] = port
	}
	slices.Sort(ports)
	return ports
}

func listening(t *testing.T) (net.Listener, int) {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return listener, listener.Addr().(*net.TCPAddr).Port
}

// TestPortForward forwards several ports at once, each with a session and a plugin of its own, and ends them all.
func TestPortForward(t *testing.T) {
	c, u := forwarding(t, forwardingPlugin)
	ports := freePorts(t, 2)
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		said, code := u.forwarded(2, signal, "web", fmt.Sprintf("%d:8000", ports[0]), strconv.Itoa(ports[1]))
		want := []string{
			fmt.Sprintf("forwarding 127.0.0.1:%d to web:8000", ports[0]), fmt.Sprintf("forwarding 127.0.0.1:%d to web:%[1]d", ports[1]),
		}
		if !slices.Equal(said, want) || code != exitInterrupted {
			t.Errorf("exit code %d, %q", code, said)
		}
		for _, port := range ports {
			if err := os.Remove(filepath.Join(u.dir, fmt.Sprintf("ended-%d", port))); err != nil {
				t.Errorf("after %v, the plugin has not ended its session: %v", signal, err)
			}
		}
	}
	got := u.read(fmt.Sprintf("plugin-%d", ports[0]))
	for _, want := range []string{
		"AWS_SSM_START_SESSION_RESPONSE\nus-east-1\nStartSession\n\n" +
			`{"Target":"ecs:shop_aaaa1111_aaaa1111-web","DocumentName":"AWS-StartPortForwardingSession",` +
			fmt.Sprintf(`"Parameters":{"localPortNumber":["%d"],"portNumber":["8000"]}}`, ports[0]) + "\nhttps://ssm.us-east-1.amazonaws.com\n",
		`"SessionId":"me-`, `"StreamUrl":"wss://`, `"TokenValue":"token-me-`, "\n127.0.0.1\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the plugin does not get %s:\n%s", want, got)
		}
	}
	if n := len(c.Requests("StartSession")); n != 4 {
		t.Errorf("%d sessions", n)
	}
}

// TestPortForwardSidecar forwards a port of the container that is named, in the tasks of another service.
func TestPortForwardSidecar(t *testing.T) {
	c, u := forwarding(t, forwardingPlugin)
	u.write("refused", "")
	port := freePorts(t, 1)[0]
	said, code := u.forwarded(2, syscall.SIGINT, "-p", "shop", "cache", fmt.Sprintf("%d:6379", port))
	want := []string{fmt.Sprintf("forwarding 127.0.0.1:%d to cache:6379", port), "nothing answers at port 6379 of cache"}
	if !slices.Equal(said, want) || code != exitInterrupted {
		t.Errorf("exit code %d, %q", code, said)
	}
	if body := string(c.Requests("StartSession")[0].Body); !strings.Contains(body, `"Target":"ecs:shop_aaaa1111_aaaa1111-cache"`) {
		t.Errorf("StartSession is asked for %s", body)
	}
}

// TestPortForwardPublished forwards what the Compose file publishes: from the port of this machine, or if it is not free from that of
// the container, or from any other.
func TestPortForwardPublished(t *testing.T) {
	_, u := forwarding(t, forwardingPlugin)
	free := freePorts(t, 2)
	taken, port := listening(t)
	defer taken.Close()
	u.edit(`["80:8000"]`, fmt.Sprintf(`["%d:8000", "127.0.0.1:%d:%d", "%[1]d:8000/udp", "%[2]d:%[2]d"]`, free[0], port, free[1]))
	said, code := u.forwarded(3, syscall.SIGINT, "web")
	for _, want := range []string{
		fmt.Sprintf("127.0.0.1:%d to web:8000", free[0]), fmt.Sprintf("127.0.0.1:%d to web:%[1]d", free[1]), fmt.Sprintf(" to web:%d", port),
	} {
		if !slices.ContainsFunc(said, func(line string) bool { return strings.HasSuffix(line, want) }) {
			t.Errorf("%q has no %q", said, want)
		}
	}
	if len(said) != 3 || code != exitInterrupted || strings.Contains(strings.Join(said, "\n"), fmt.Sprintf(":%d to", port)) {
		t.Errorf("exit code %d, %q", code, said)
	}
}

// TestPortForwardRefused meets what is wrong before AWS is asked, and says what to do.
func TestPortForwardRefused(t *testing.T) {
	inLive(t, func(c *fakeaws.Cloud, u *user) {
		taken, port := listening(t)
		defer taken.Close()
		u.run("port-forward").exits(exitInput, "port-forward needs a SERVICE")
		for _, wrong := range []string{"http", "0", "1:2:3", "1:0", "70000", "65536:1", "-1:2", "", "5432/udp"} {
			u.run("port-forward", "--", "web", wrong).exits(exitInput, "is not of the form [LOCAL_PORT:]PORT")
		}
		u.run("port-forward", "web", strconv.Itoa(port)).exits(exitInput,
			fmt.Sprintf("cannot listen at 127.0.0.1:%d: address already in use", port), fmt.Sprintf("LOCAL_PORT:%d", port))
		once := freePorts(t, 1)[0]
		u.run("port-forward", "web", fmt.Sprintf("%d:80", once), fmt.Sprintf("%d:81", once)).exits(exitInput,
			fmt.Sprintf("the local port %d is given twice", once))
		u.run("port-forward", "wbe").exits(exitInput, `there is no service "wbe"`, "did you mean web?")
		u.run("port-forward", "db").exits(exitInput, "the service db publishes no TCP port", "compose2ecs port-forward db PORT")
		u.run("port-forward", "--address", "0.0.0.0", "web").exits(exitInput, "has no option --address: ports are forwarded from 127.0.0.1")
		if calls := c.Calls(); len(calls) > 0 {
			t.Errorf("AWS is asked: %v", calls)
		}
	})
}

// TestPortForwardImpossible meets what is wrong on AWS.
func TestPortForwardImpossible(t *testing.T) {
	c, u := forwarding(t, forwardingPlugin)
	plugged := u.environ
	u.environ = append(slices.Clone(plugged), "PATH=")
	u.run("port-forward", "web", ":80").exits(exitInput, "session-manager-plugin is not installed", "Install the Session Manager plugin")
	u.environ = plugged
	u.run("port-forward", "db", ":5432").exits(exitInput, "ports of db cannot be forwarded", "x-aws-exec: true")
	u.run("port-forward", "-p", "shop", "wbe", ":80").exits(exitInput, `the stack shop has no service "wbe"`, "it has db, web")
	c.Fail("StartSession", 1, fakeaws.Fault{Status: 400, Code: "TargetNotConnected", Message: "not connected"})
	u.run("port-forward", "web", ":80").exits(exitFailed, "the agent in the task of web is not connected", "compose2ecs restart web")
	c.Fail("StartSession", 1, fakeaws.Fault{Status: 400, Code: "AccessDeniedException", Message: "User: me is not authorized to perform: " +
		"ssm:StartSession on resource: arn:aws:ecs:us-east-1:123456789012:task/shop/aaaa1111"})
	u.run("port-forward", "web", ":80").exits(exitAccess, "opening a session in web", "allow the action ssm:StartSession")
	u.write("timeout", "")
	u.run("port-forward", "web", ":80").exits(exitFailed, "the session that forwards port 80 of web has ended", "20 minutes")
	u.write("bin/session-manager-plugin", "#!/bin/sh\necho 'Cannot perform start session: EOF'\n")
	u.run("port-forward", "web", ":80").exits(exitFailed, "port 80 of web cannot be forwarded: Cannot perform start session: EOF")
}

// TestDeployNamesPortForward says after a deployment which ports it does not expose, if port-forward can be used at once.
func TestDeployNamesPortForward(t *testing.T) {
	const said = "compose2ecs port-forward reaches unexposed ports of db\n"
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.edit("    image: postgres:17\n", "    image: postgres:17\n    ports: [\"5432:5432\"]\n")
		if out := u.run("deploy", "--yes").exits(exitDone); strings.Contains(out.stderr, "port-forward") {
			u.Errorf("it cannot be used yet: %s", out.stderr)
		}
		u.edit("    image: postgres:17\n", "    image: postgres:17\n    x-aws-exec: true\n")
		if out := u.run("deploy", "--yes").exits(exitDone); !strings.HasSuffix(out.stderr, said) {
			u.Errorf("%q is not said in the end: %s", said, out.stderr)
		}
	})
}

// TestSessionProfile gives the plugin the profile of the command line, whose credentials it needs when a connection is lost.
func TestSessionProfile(t *testing.T) {
	_, u := forwarding(t, forwardingPlugin)
	u.write("profiles", "[profile work]\nregion = us-east-1\naws_access_key_id = AKIDWORK\naws_secret_access_key = work\n")
	u.environ = append(u.environ, "AWS_CONFIG_FILE="+filepath.Join(u.dir, "profiles"))
	port := freePorts(t, 1)[0]
	if said, code := u.forwarded(1, syscall.SIGINT, "--aws-profile", "work", "web", fmt.Sprintf("%d:8000", port)); code != exitInterrupted {
		t.Errorf("exit code %d, %q", code, said)
	}
	if got := u.read(fmt.Sprintf("plugin-%d", port)); !strings.Contains(got, "\nStartSession\nwork\n{") {
		t.Errorf("the plugin does not get the profile:\n%s", got)
	}
	u.plugin(filepath.Join(u.dir, "bin"), "1.2.707.0")
	u.run("exec", "--aws-profile", "work", "web", "ls").exits(5)
	if got := u.read("arguments"); !strings.Contains(got, "\nStartSession\nwork\n{") {
		t.Errorf("the plugin does not get the profile:\n%s", got)
	}
}
