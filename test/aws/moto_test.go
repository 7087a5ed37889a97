package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

func unmarshal(value any, text string) error { return json.Unmarshal([]byte(text), value) }

var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "compose2ecs-built")
	if err != nil {
		return "", err
	}
	builtIn = dir
	return build(context.Background(), top, dir)
})

// builtIn is where the program is, once it is built.
var builtIn string

func TestMain(m *testing.M) {
	code := m.Run()
	if builtIn != "" {
		_ = os.RemoveAll(builtIn)
	}
	os.Exit(code)
}

func program(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("-short builds no program")
	}
	name, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// A lab is the kit on an emulator.
type lab struct {
	*kit
	moto *exttools.Server
	log  strings.Builder
}

func newLab(t *testing.T, only string) *lab {
	t.Helper()
	t.Parallel()
	moto := exttools.Moto(t)
	chosen, err := choose(only)
	if err != nil {
		t.Fatal(err)
	}
	openDefaultVPC(t, moto)
	l := &lab{moto: moto}
	a := &account{program: program(t), environ: moto.Environ(), emulated: emulator(moto.URL)}
	l.kit = &kit{account: a, root: top, scenarios: chosen, progress: &l.log}
	return l
}

// openDefaultVPC gives the default VPC its way to the internet, which moto's lacks.
func openDefaultVPC(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var vpc, table []string
	var gateway string
	moto.AWS(t, &vpc, "ec2", "describe-vpcs", "--query", "Vpcs[?IsDefault].VpcId")
	moto.AWS(t, &table, "ec2", "describe-route-tables", "--filters", "Name=vpc-id,Values="+vpc[0], "--query", "RouteTables[].RouteTableId")
	moto.AWS(t, &gateway, "ec2", "create-internet-gateway", "--query", "InternetGateway.InternetGatewayId")
	moto.AWS(t, nil, "ec2", "attach-internet-gateway", "--internet-gateway-id", gateway, "--vpc-id", vpc[0])
	moto.AWS(t, nil, "ec2", "create-route", "--route-table-id", table[0], "--destination-cidr-block", "0.0.0.0/0", "--gateway-id", gateway)
}

// gone checks that nothing of a run is there, also where no tag leads to.
func (l *lab) gone(t *testing.T) {
	t.Helper()
	for query, command := range map[string][]string{
		"Stacks[].StackName":         {"cloudformation", "describe-stacks"},
		"Buckets[].Name":             {"s3api", "list-buckets"},
		"FileSystems[].FileSystemId": {"efs", "describe-file-systems"},
		"LoadBalancers[].DNSName":    {"elbv2", "describe-load-balancers"},
		"clusterArns":                {"ecs", "list-clusters"},
		"logGroups[].logGroupName":   {"logs", "describe-log-groups"},
		"Vpcs[?!IsDefault].VpcId":    {"ec2", "describe-vpcs"},
		"Roles[?!starts_with(Path, '/aws-service-role/')].RoleName": {"iam", "list-roles"}, // those of services stay
		"Namespaces[].Name":             {"servicediscovery", "list-namespaces"},
		"SecretList[].Name":             {"secretsmanager", "list-secrets"},
		"MetricAlarms[].AlarmName":      {"cloudwatch", "describe-alarms"},
		"TargetGroups[].TargetGroupArn": {"elbv2", "describe-target-groups"},
	} {
		var left []string
		l.moto.AWS(t, &left, append(command, "--query", query)...)
		if len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
	}
}

// TestKitOnMoto runs the kit: what the emulator can answer is answered, the rest says why not, and nothing stays.
func TestKitOnMoto(t *testing.T) {
	l := newLab(t, motoScenarios)
	var stdout strings.Builder
	err := l.consented(t.Context(), request{spend: 3}, &stdout)
	if t.Logf("%s\n%s", l.log.String(), stdout.String()); err != nil {
		t.Error(err)
	}
	for _, text := range []string{"run " + l.account.run, "says nothing about AWS"} {
		if !strings.Contains(stdout.String(), text) {
			t.Errorf("the report does not say %q", text)
		}
	}
	want := map[string]string{
		"A-data-back": noTasks, "A-explicit-exec": "", "A-mount-order": noTasks, "A-logs": noTasks, "A-failure-words": noTasks,
	}
	for _, got := range l.lines() {
		if why, ok := want[got.assumption.id]; ok && (why == "") != (got.verdict == held) {
			t.Errorf("%s: %s, %v", got.assumption.id, got.verdict, got.seen)
		}
	}
	l.gone(t)
}

const motoScenarios = "pair-exec,storage,failing"

// TestInterrupt: after Ctrl-C no step begins, nothing stays, and the run fails.
func TestInterrupt(t *testing.T) {
	l := newLab(t, "pair-exec")
	ctx, interrupt := context.WithCancel(t.Context())
	l.progress = onWrite{&l.log, "deploy a.yaml", interrupt}
	if err := l.consented(ctx, request{spend: 3}, &l.log); !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupted run ends with %v", err)
	}
	if strings.Contains(l.log.String(), "b.yaml: the stack was deployed") {
		t.Errorf("it goes on:\n%s", l.log.String())
	}
	l.gone(t)
}

// An onWrite does something when a text is written.
type onWrite struct {
	*strings.Builder
	text string
	do   func()
}

func (w onWrite) Write(p []byte) (int, error) {
	if strings.Contains(string(p), w.text) {
		w.do()
	}
	return w.Builder.Write(p)
}

// TestClean deletes what a run has left that was killed: stacks, data of stacks that are gone, a bucket.
func TestClean(t *testing.T) {
	l := newLab(t, "storage")
	l.account.run = "k1lld"
	if err := l.account.locate(t.Context()); err != nil {
		t.Fatal(err)
	}
	bucket, err := l.account.makeBucket(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s, err := newStage(l.account, top, t.TempDir(), bucket, l.scenarios[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-gone"} {
		if _, err := deploysTo(suffix, "compose.yaml").do(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := s.compose(t.Context(), "-gone", "down", "--yes"); err != nil || out.code != exitDone {
		t.Fatal(out, err)
	}
	if err := l.account.clean(t.Context(), "other", l.say); err != nil || l.log.Len() > 0 {
		t.Errorf("cleaning after another run: %v\n%s", err, l.log.String())
	}
	if err := l.account.clean(t.Context(), "", l.say); err != nil {
		t.Error(err)
	}
	t.Log(l.log.String())
	l.gone(t)
}
