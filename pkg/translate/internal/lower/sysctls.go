package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var sysctlsFeature = feature{
	name: "Kernel parameters",
	about: "`sysctls` are set in the container: kernel parameters of its network, which all containers of a task share, and of its " +
		"inter-process communication. All others apply to the whole host, and Docker rejects them too. If an image is known to need a kernel " +
		"parameter of the host, the variable that lets it run without that is set; if there is none, there is a warning. A container that " +
		"does not run as root but listens on a port below 1024 is allowed to, as in Docker.",
	reads: []attribute{{"services.*.sysctls.**", "kernel parameters of the container"}},
	kinds: []diag.Kind{kindSysctl, kindHostSetting, kindUnmapped, kindLowPort},
	lower: lowerSysctls,
}

var kindSysctl = diag.Kind{
	Code: "C2E-sysctl", Severity: diag.Error,
	Title: "kernel parameter cannot be set for a container",
	Cause: "A container has its own kernel parameters only for networking (net.*) and inter-process communication; all others apply to " +
		"the whole host.",
	Fix: "remove it, or move it to a file that is used only locally",
}

// ownSysctls are those with a namespace (Docker documentation, "Configure namespaced
// kernel parameters (sysctls) at runtime").
var ownSysctls = []string{
	"net.", "fs.mqueue.", "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni",
	"kernel.shm_rmid_forced",
}

func lowerSysctls(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		lowerHostSetting(l, s, c)
		for _, name := range slices.Sorted(maps.Keys(c.Sysctls)) {
			if !namespaced(name) {
				l.about(s.Name).At("sysctls", name).Report(kindSysctl, "the kernel parameter %s cannot be set for a container, because "+
					"it applies to the whole host", name)
			}
			s.Container.Sysctls = append(s.Container.Sysctls, plan.Sysctl{Name: name, Value: c.Sysctls[name]})
		}
		l.freePorts(s, c)
	})
}

func namespaced(name string) bool {
	for _, own := range ownSysctls {
		if name == own || strings.HasSuffix(own, ".") && strings.HasPrefix(name, own) {
			return true
		}
	}
	return false
}
