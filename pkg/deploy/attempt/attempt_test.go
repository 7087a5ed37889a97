package attempt_test

import (
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// inCloud asks a stand-in of AWS, in time that passes at once.
func inCloud(t *testing.T, test func(*testing.T, *fakeaws.Cloud, *deploy.Client, *[]string)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := fakeaws.New()
		var heard []string
		cfg, err := deploy.Configure(t.Context(), deploy.Account{
			Region: fakeaws.Region, Endpoint: "http://aws.example.com", HTTP: &http.Client{Transport: c.Transport()},
			Waiting: func(text string) { heard = append(heard, text) },
		})
		if err != nil {
			t.Fatal(err)
		}
		test(t, c, deploy.New(cfg, func(deploy.Event) {}), &heard)
	})
}

func TestMain(m *testing.M) {
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "AWS_") {
			_ = os.Unsetenv(name) // the settings of whoever runs the tests
		}
	}
	for name, value := range map[string]string{
		"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "fakeaws", "AWS_CONFIG_FILE": os.DevNull,
		"AWS_SHARED_CREDENTIALS_FILE": os.DevNull,
	} {
		if err := os.Setenv(name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// TestBadAnswers asks until there is a good answer: of a service with forms, of one with JSON
// through the SDK and of one through awscall.
func TestBadAnswers(t *testing.T) {
	for name, f := range map[string]fakeaws.Fault{
		"cut": fakeaws.Cut, "short": fakeaws.Short, "portal": fakeaws.Portal, "hung": fakeaws.Hung, "lost": fakeaws.Lost, "late": fakeaws.Late,
	} {
		t.Run(name, func(t *testing.T) {
			inCloud(t, func(t *testing.T, c *fakeaws.Cloud, client *deploy.Client, _ *[]string) {
				t.Helper()
				c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE"})
				for _, operation := range []string{"DescribeStacks", "ListStackResources", "GetTemplate"} {
					c.Fail(operation, 2, f)
				}
				stack, err := client.Stack(t.Context(), "shop")
				if err != nil || !stack.Exists() {
					t.Fatalf("%+v, %v", stack, err)
				}
				if _, err := client.Services(t.Context(), stack, nil); err != nil {
					t.Error(err)
				}
				c.Fail("DescribeStacks", 2, f) // that of a refusal
				if none, err := client.Stack(t.Context(), "other"); err != nil || none.Exists() {
					t.Errorf("%+v, %v", none, err)
				}
			})
		})
	}
}

// TestNothingIsTakenForSuccess has a network's page answer a call that has no result.
func TestNothingIsTakenForSuccess(t *testing.T) {
	inCloud(t, func(t *testing.T, c *fakeaws.Cloud, client *deploy.Client, _ *[]string) {
		t.Helper()
		c.AddStack(fakeaws.Stack{Name: "shop", Status: "CREATE_COMPLETE", Template: `{"Resources":{}}`})
		c.Fail("DeleteStack", 1, fakeaws.Portal)
		stack, err := client.Stack(t.Context(), "shop")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.Down(t.Context(), &deploy.Removal{Stack: stack}, nil, ""); err != nil {
			t.Fatal(err)
		}
		if n := c.Calls()["cloudformation:DeleteStack"]; n != 2 {
			t.Errorf("%d calls of DeleteStack", n)
		}
	})
}

// TestForever gives up at last, says so meanwhile, and takes no answer for a lack of rights.
func TestForever(t *testing.T) {
	for name, f := range map[string]fakeaws.Fault{"hung": fakeaws.Hung, "500": fakeaws.ServerError, "portal": fakeaws.Portal} {
		t.Run(name, func(t *testing.T) {
			inCloud(t, func(t *testing.T, c *fakeaws.Cloud, client *deploy.Client, heard *[]string) {
				t.Helper()
				c.Fail("DescribeStacks", -1, f)
				if _, err := client.Stack(t.Context(), "shop"); err == nil {
					t.Fatal("there is an answer")
				}
				if n := c.Calls()["cloudformation:DescribeStacks"]; n != 8 {
					t.Errorf("%d attempts", n)
				}
				all := strings.Join(*heard, "\n")
				if strings.Count(all, "DescribeStacks: no successful answer from AWS for 10s: still trying") != 1 {
					t.Errorf("said %q", all)
				}
				if connecting := strings.Contains(all, "connecting to http://aws.example.com…"); connecting != (name == "hung") {
					t.Errorf("said %q", all)
				}
			})
		})
	}
}

// TestQuietWhenAllIsWell says nothing of calls that are answered.
func TestQuietWhenAllIsWell(t *testing.T) {
	inCloud(t, func(t *testing.T, _ *fakeaws.Cloud, client *deploy.Client, heard *[]string) {
		t.Helper()
		if _, err := client.Stack(t.Context(), "shop"); err != nil || len(*heard) > 0 {
			t.Errorf("%v, said %q", err, *heard)
		}
	})
}

// refusing is a network in which nobody answers, but for the first so many requests.
type refusing struct {
	http.RoundTripper
	answered, asked int
	failure         error
}

func (r *refusing) RoundTrip(request *http.Request) (*http.Response, error) {
	if r.asked++; r.asked <= r.answered {
		return r.RoundTripper.RoundTrip(request)
	}
	return nil, r.failure
}

// TestNobodyThere refuses a wrong endpoint at once, and asks again where AWS has been reached.
func TestNobodyThere(t *testing.T) {
	refused := &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	late := &net.DNSError{Err: "i/o timeout", Name: "sts.eu-wset-1.amazonaws.com", IsTimeout: true}
	unknown := &net.OpError{Op: "dial", Net: "tcp", Err: late}
	for _, c := range []struct {
		name            string
		failure         error
		answered, asked int
	}{
		{"refused", refused, 0, 1}, {"name", unknown, 0, 1}, {"later", refused, 1, 1 + 8},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				network := &refusing{RoundTripper: fakeaws.New().Transport(), answered: c.answered, failure: c.failure}
				cfg, err := deploy.Configure(t.Context(), deploy.Account{Region: fakeaws.Region, HTTP: &http.Client{Transport: network}})
				if err != nil {
					t.Fatal(err)
				}
				client := deploy.New(cfg, func(deploy.Event) {})
				if c.answered > 0 {
					_, err = client.Identity(t.Context())
				}
				if err == nil {
					_, err = client.Stack(t.Context(), "shop")
				}
				if awserr.KindOf(err) != awserr.Unreachable || network.asked != c.asked {
					t.Errorf("asked %d times: %v", network.asked, err)
				}
			})
		})
	}
}
