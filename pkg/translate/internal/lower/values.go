package lower

import (
	"fmt"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// valuesFeature looks at what Docker Compose passes on unseen: the Docker engine says no when
// it makes the container, and so would ECS, at the end of a deployment.
var valuesFeature = feature{
	name: "Values",
	about: "Docker Compose passes on many values unchecked, and Docker Engine rejects unknown ones when a container is created. Here " +
		"they are errors with a line number instead of a failed deployment.",
	kinds: []diag.Kind{kindRefusedValue, kindUnknownValue, kindNoShell},
	lower: lowerValues,
}

var (
	kindRefusedValue = diag.Kind{
		Code: "C2E-refused-value", Severity: diag.Error,
		Title: "invalid value",
		Cause: "Docker Compose passes the value on unchecked, but Docker Engine rejects it when the container is created, and so would ECS.",
		Fix:   "correct the value",
	}
	kindUnknownValue = diag.Kind{
		Code: "C2E-unknown-value", Severity: diag.Warning,
		Title: "unknown value",
		Cause: "Neither Docker Compose nor compose2ecs knows the value, so it has no effect.",
		Fix:   "correct the value, or remove the attribute",
	}
)

// A valueCheck says what is wrong with the values of a service.
type valueCheck func(at serviceScope, c types.ServiceConfig)

func lowerValues(l *lowering) {
	checks := []valueCheck{
		l.checkUser, checkWorkingDirectory, checkProgram, checkRestart, checkPorts, checkMountTargets, checkHealthTest,
		checkCapabilities, checkOpenFiles, checkAmounts, checkTaskCount,
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, check := range checks {
			check(l.about(s.Name), c)
		}
		if _, has := c.Environment[""]; has {
			l.about(s.Name).within(l.variable(s.Name, "")).AtValue().Report(kindRefusedValue, "a variable has no name").
				WithHint("write NAME=value; a name that comes from a variable needs the variable to be set")
		}
	})
	checkNUL(l)
	checkShell(l)
}

// checkUser knows the forms of user (Amazon ECS API Reference, "ContainerDefinition").
func (l *lowering) checkUser(at serviceScope, c types.ServiceConfig) {
	if c.User == "" {
		return
	}
	user, group, grouped := strings.Cut(c.User, ":")
	why := ""
	switch {
	case user == "":
		why = "has no user name or ID"
	case grouped && group == "":
		why = "has no group after the colon"
	case strings.ContainsAny(c.User, " \t") || strings.Contains(group, ":"):
		why = "is not USER or USER:GROUP"
	case !isID(user) || !isID(group):
		why = fmt.Sprintf("has an ID that is not between 0 and %d", math.MaxInt32)
	default:
		return
	}
	hint := "write a name or a number, or two with a colon between them: user: \"1000:1000\""
	if unset := l.unsetIn("services", c.Name, "user"); len(unset) > 0 {
		hint = fmt.Sprintf("set %s in the environment or in .env", sentence.And(unset))
	}
	at.AtValue("user").Report(kindRefusedValue, "user %q %s", c.User, why).WithHint("%s", hint)
}

// unsetIn are the variables in a value that have none themselves.
func (l *lowering) unsetIn(path ...string) []string {
	at := l.Source.LocateValue(path...)
	var names []string
	for _, f := range l.Source.Unset() { // at a path of their own where an anchor is
		isInside := f.Pos.File == at.File && f.Pos.Line == at.Line && f.Pos.Column >= at.Column && f.Pos.Column < at.EndColumn
		if isInside && !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	return names
}

// isID reports whether a user or group is a name, or a number that Linux has.
func isID(text string) bool {
	if strings.Trim(text, "-0123456789") != "" {
		return true
	}
	number, err := strconv.ParseInt(text, 10, 64)
	return text == "" || err == nil && number >= 0 && number <= math.MaxInt32
}

func checkWorkingDirectory(at serviceScope, c types.ServiceConfig) {
	if c.WorkingDir != "" && !path.IsAbs(c.WorkingDir) {
		at.AtValue("working_dir").Report(kindRefusedValue, "the working directory %q is not an absolute path", c.WorkingDir).
			WithHint("use an absolute path, such as /app")
	}
}

// checkProgram looks at what is started: the first word cannot be empty. An entry point that
// is an empty word alone clears the image's own (see kindCleared).
func checkProgram(at serviceScope, c types.ServiceConfig) {
	for attribute, words := range map[string][]string{"entrypoint": c.Entrypoint, "command": c.Command} {
		starts := attribute == "entrypoint" || len(c.Entrypoint) == 0
		if len(words) > 0 && words[0] == "" && starts && !clearsEntryPoint(attribute, words) {
			at.AtValue(attribute).Report(kindRefusedValue, "the first word of %s, the name of the program, is empty", attribute)
		}
	}
}

func clearsEntryPoint(attribute string, words []string) bool {
	return attribute == "entrypoint" && len(words) == 1 && words[0] == ""
}

// checkRestart knows the restart policies of Docker, and those of the Compose Deploy
// Specification.
func checkRestart(at serviceScope, c types.ServiceConfig) {
	name, count, counted := strings.Cut(c.Restart, ":")
	_, err := strconv.ParseUint(count, 10, 31)
	known := []string{"", types.RestartPolicyNo, types.RestartPolicyAlways, types.RestartPolicyOnFailure, types.RestartPolicyUnlessStopped}
	switch {
	case !slices.Contains(known, name):
		at.AtValue("restart").Report(kindRefusedValue, "%q is not a restart policy", c.Restart).
			WithHint("write no, always, on-failure, on-failure:COUNT, or unless-stopped")
	case counted && name != types.RestartPolicyOnFailure:
		at.AtValue("restart").Report(kindRefusedValue, "restart: %s: only on-failure accepts a number of attempts", c.Restart).
			WithHint("write on-failure:%s, or %s alone", count, name)
	case counted && err != nil:
		at.AtValue("restart").Report(kindRefusedValue, "restart: %s: %q is not a number of attempts", c.Restart, count)
	}
	if c.Deploy == nil || c.Deploy.RestartPolicy == nil {
		return
	}
	conditions := []string{"", "none", "any", types.RestartPolicyOnFailure, types.RestartPolicyUnlessStopped, types.RestartPolicyAlways,
		types.RestartPolicyNo}
	if condition := c.Deploy.RestartPolicy.Condition; !slices.Contains(conditions, condition) {
		at.AtValue("deploy", "restart_policy", "condition").Report(kindRefusedValue, "%q is not a restart condition", condition).
			WithHint("write none, on-failure, or any")
	}
}

// checkPorts knows the protocols of Docker. The mode of a port makes no difference on AWS.
func checkPorts(at serviceScope, c types.ServiceConfig) {
	for _, p := range c.Ports {
		from := at.within(at.path.Sub("ports", portIdentity(p)))
		if !slices.Contains([]string{"", "tcp", "udp", "sctp"}, p.Protocol) {
			from.AtValue("protocol").Report(kindRefusedValue, "port %d has the unknown protocol %q", p.Target, p.Protocol).
				WithHint("write tcp or udp; the application protocol belongs in app_protocol")
		}
		if !slices.Contains([]string{"", "host", "ingress"}, p.Mode) {
			from.AtValue("mode").Report(kindUnknownValue, "port %d has the mode %q, which is neither host nor ingress", p.Target, p.Mode)
		}
	}
}

func checkMountTargets(at serviceScope, c types.ServiceConfig) {
	for _, v := range c.Volumes {
		place := at.At("volumes", v.Target)
		switch {
		case v.Type != types.VolumeTypeVolume && v.Type != types.VolumeTypeBind: // tmpfs looks itself, and the others are refused
		case v.Source == "" && windowsPath.MatchString(v.Target): // see kindWindowsPath
		case !path.IsAbs(v.Target):
			place.Report(kindRefusedValue, "the target of a mount, %q, is not an absolute path", v.Target).
				WithHint("use an absolute path in the container, such as /%s", strings.TrimPrefix(path.Clean(v.Target), "../"))
		case path.Clean(v.Target) == "/":
			place.Report(kindRefusedValue, "a mount at / would hide the whole image").
				WithHint("mount it at a directory below /")
		}
	}
}

func checkHealthTest(at serviceScope, c types.ServiceConfig) {
	if c.HealthCheck == nil || c.HealthCheck.Disable || len(c.HealthCheck.Test) == 0 || c.HealthCheck.Test[0] == "NONE" {
		return
	}
	if test := c.HealthCheck.Test; len(test) == 1 || strings.TrimSpace(test[1]) == "" {
		at.AtValue("healthcheck", "test").Report(kindRefusedValue, "its health check has no command after %s", test[0]).
			WithHint("write the command, or disable: true")
	}
}

// capabilities are those of Linux (capabilities(7)).
var capabilities = strings.Fields(`ALL AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE
	DAC_READ_SEARCH FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE
	NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT
	SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM`)

func checkCapabilities(at serviceScope, c types.ServiceConfig) {
	for attribute, names := range map[string][]string{"cap_add": c.CapAdd, "cap_drop": c.CapDrop} {
		for _, name := range names {
			if !slices.Contains(capabilities, plainCapability(name)) {
				at.At(attribute, name).Report(kindRefusedValue, "Linux has no capability %q", name)
			}
		}
	}
}

func checkOpenFiles(at serviceScope, c types.ServiceConfig) {
	limit := c.Ulimits["nofile"]
	if limit != nil && limit.Single == 0 && openFiles(limit.Soft) > openFiles(limit.Hard) {
		at.At("ulimits", "nofile").Report(kindRefusedValue, "the soft limit of nofile, %d, is above the hard limit, %d", limit.Soft, limit.Hard)
	}
}

// leastMemory is what Docker gives a container at least ("Resource constraints": the minimum allowed
// value for --memory is 6m).
const leastMemory = 6 << 20

// checkAmounts finds sizes that no number of Compose's loader holds: they come out negative.
func checkAmounts(at serviceScope, c types.ServiceConfig) {
	negative := func(less bool, attribute ...string) {
		if less {
			at.AtValue(attribute...).Report(kindRefusedValue, "%s is negative or too large", strings.Join(attribute, "."))
		}
	}
	negative(c.MemLimit < 0, "mem_limit")
	negative(c.MemReservation < 0, "mem_reservation")
	negative(c.ShmSize < 0, "shm_size")
	little := func(bytes types.UnitBytes, attribute ...string) {
		if 0 < bytes && bytes < leastMemory {
			at.AtValue(attribute...).Report(kindRefusedValue, "%s is %d bytes, less than the minimum of 6 MiB", strings.Join(attribute, "."), bytes).
				WithHint("request as much as the program needs, with a unit: 512m is 512 MiB")
		}
	}
	little(c.MemLimit, "mem_limit")
	little(c.MemReservation, "mem_reservation")
	negative(c.CPUS < 0, "cpus")
	negative(c.CPUCount < 0, "cpu_count")
	for name, r := range map[string]*types.Resource{"limits": limitsOf(c), "reservations": reservationsOf(c)} {
		if r != nil {
			negative(r.MemoryBytes < 0, "deploy", "resources", name, "memory")
			little(r.MemoryBytes, "deploy", "resources", name, "memory")
			negative(r.NanoCPUs < 0, "deploy", "resources", name, "cpus")
		}
	}
}

// maxTasks is what the API of ECS has room for: desiredCount is an integer of 32 bits.
const maxTasks = math.MaxInt32

func checkTaskCount(at serviceScope, c types.ServiceConfig) {
	attribute, count := askedTasks(c)
	if count < 0 || count > maxTasks {
		at.AtValue(attribute...).Report(kindRefusedValue, "a service cannot have %d tasks", count)
	}
}
