package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindVolumeDriver = diag.Kind{
		Code: "C2E-volume-driver", Severity: diag.Warning,
		Title: "volume has an unsupported driver",
		Cause: "Docker Engine plugins do not run on Fargate. The volume becomes an EFS file system or, with x-aws-ebs, a disk, and the driver " +
			"options are ignored.",
		Fix: "move driver and driver_opts to a file that is used only locally; or acknowledge the finding with x-aws-ignore",
	}
	kindLocalVolume = diag.Kind{
		Code: "C2E-local-volume", Severity: diag.Error,
		Title: "volume has driver options that Fargate does not support",
		Cause: "With these options, the local driver mounts something from the host or its network; an empty EFS file system would be no " +
			"replacement.",
		Fix: "to turn the volume into an EFS file system, which is empty at first, set x-aws-efs: {} on it in the AWS overlay",
	}
)

// localOptions are the options of Docker's own driver, which are those of mount.
var localOptions = []string{"device", "o", "type"}

// isLocal reports whether Docker's own driver mounts the volume from somewhere, unless
// it is something else on AWS.
func isLocal(v types.VolumeConfig) bool {
	onAWS := v.Extensions["x-aws-efs"] != nil || v.Extensions["x-aws-ebs"] != nil
	return !onAWS && (v.Driver == "" || v.Driver == "local") &&
		slices.ContainsFunc(localOptions, func(option string) bool { return v.DriverOpts[option] != "" })
}

// inMemory reports whether the volume is a tmpfs.
func inMemory(v types.VolumeConfig) bool { return isLocal(v) && v.DriverOpts["type"] == "tmpfs" }

// efsAddress is the DNS name of a file system (Amazon EFS User Guide, "Mounting on Amazon
// EC2 with a DNS name").
var efsAddress = lazyregexp.New(`\baddr=(?:[a-z0-9-]+\.)?(fs-[0-9a-f]{8,40})\.efs\.`)

// lowerDriver reports what the driver of a volume would do locally.
func lowerDriver(l *lowering, name string) {
	v := l.Project.Volumes[name]
	switch {
	case v.Driver != "" && v.Driver != "local":
		l.AtValue("volumes", name, "driver").Report(kindVolumeDriver, "volume %q: the driver %s is not available on Fargate", name, v.Driver)
	case isLocal(v) && !inMemory(v):
		lowerLocalVolume(l, name, v.DriverOpts["type"], v.DriverOpts["o"], v.DriverOpts["device"])
	case inMemory(v):
		var mounted []string
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			if slices.ContainsFunc(c.Volumes, func(m types.ServiceVolumeConfig) bool { return m.Source == name }) {
				mounted = append(mounted, s.Name)
			}
		})
		if len(mounted) > 1 {
			l.At("volumes", name, "driver_opts").
				Report(kindLocalVolume, "volume %q is in memory, which %s cannot share on Fargate", name, quotedNames(mounted))
		}
	}
}

func lowerLocalVolume(l *lowering, name, kind, options, device string) {
	at := l.At("volumes", name, "driver_opts")
	list := strings.Split(options, ",")
	switch {
	case device == "": // without which Docker creates no such volume either
		at.Report(kindLocalVolume, "volume %q has driver_opts without device", name).WithHint("add device, or remove driver_opts")
	case slices.Contains(list, "bind") || slices.Contains(list, "rbind"):
		at.Report(kindLocalVolume, "volume %q is effectively a bind mount of %s", name, l.Relative(device)).
			WithHint("for files that belong to the project, write the bind mount in the service as %s:/target; for data, x-aws-efs: {} on the "+
				"volume turns it into an EFS file system", l.Relative(device))
	case strings.HasPrefix(kind, "nfs") && efsAddress.MatchString(options):
		root := strings.TrimPrefix(device, ":")
		at.Report(kindLocalVolume, "volume %q is an EFS file system that is mounted with NFS options", name).
			WithHint("replace the options with x-aws-efs: {file_system_id: %s, root_directory: %s}", efsAddress.FindStringSubmatch(options)[1],
				root)
	case strings.HasPrefix(kind, "nfs"):
		at.Report(kindLocalVolume, "volume %q is an NFS share, which Fargate cannot mount", name).
			WithHint("copy the data to EFS, for example with AWS DataSync, and write x-aws-efs: {file_system_id: fs-…}; x-aws-efs: {} creates " +
				"an empty file system")
	default:
		at.Report(kindLocalVolume, "volume %q is mounted from %s, which Fargate cannot mount", name, device)
	}
}
