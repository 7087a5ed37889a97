package deploy

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// sessionVariable is where the plugin looks for a session when it gets this name in its place: everybody on a machine can read the
// arguments of programs, and the session has a token. The AWS CLI does the same (awscli/customizations/sessionmanager.py).
const sessionVariable = "AWS_SSM_START_SESSION_RESPONSE"

// lastWithoutVariable is the last version of the plugin that takes a session as an argument only.
var lastWithoutVariable = []int{1, 2, 497, 0}

// sessionFor is the argument and the environment that hand a session to the plugin; nil stands for the environment of this program.
func sessionFor(ctx context.Context, plugin, session string) (argument string, environ []string) {
	version, err := exec.CommandContext(ctx, plugin, "--version").Output()
	if err != nil || slices.Compare(numbers(string(version)), lastWithoutVariable) <= 0 {
		return session, nil
	}
	return sessionVariable, append(os.Environ(), sessionVariable+"="+session)
}

// numbers are those of a version, none if it is no version.
func numbers(version string) []int {
	var all []int
	for part := range strings.SplitSeq(strings.TrimSpace(version), ".") {
		n, err := strconv.Atoi(part)
		if err != nil {
			return nil
		}
		all = append(all, n)
	}
	return all
}
