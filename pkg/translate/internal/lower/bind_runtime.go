package lower

import (
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var kindRuntimeFile = diag.Kind{
	Code: "C2E-runtime-file", Severity: diag.Warning,
	Title:  "file is written by ECS",
	Titles: "files are written by ECS",
	Cause: "The container runtime writes /etc/hosts, /etc/hostname, and /etc/resolv.conf in each task, with the task's own address and the " +
		"VPC's DNS servers, and the program sees these files instead of the mounted ones.",
	Fix: "use DNS names or IP addresses in the configuration of the program",

	Together: "ECS writes these files itself, and the mounts are left out: %s",
}

// runtimeFiles are those that the runtime of containers mounts over whatever else is there.
var runtimeFiles = []string{"/etc/hosts", "/etc/hostname", "/etc/resolv.conf"}

// isRuntimeFile reports whether a mount would be hidden by a file of the runtime, and says so.
func (b bind) isRuntimeFile() bool {
	target := path.Clean(b.mount.Target)
	if !slices.Contains(runtimeFiles, target) {
		return false
	}
	b.at.Report(kindRuntimeFile, "ECS writes %s itself, and the mount is left out", target).Of(b.service.Name+" "+target, "")
	return true
}
