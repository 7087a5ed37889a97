package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var efsFeature = feature{
	name: "Volumes",
	about: "A named volume is an encrypted EFS file system with daily backups, a mount target in each Availability Zone, an access point, " +
		"TLS in transit, IAM authorization, a policy that admits only clients that use TLS and a mount target, and a security group that " +
		"admits only the services that mount it. A read-only mount comes with a read-only role. Volumes share a file system if one names the " +
		"other with `x-aws-efs: {file_system: other}`: each is a directory of it. The directory is created with the owner of a numeric " +
		"`user:`, or else writable by everyone, as images expect, and owned by the user that a database is known to start as; `uid` and " +
		"`gid` make all clients that user. The data survives the stack: file systems are " +
		"retained when the stack is deleted or replaces them, and a later stack reuses one through the parameter " +
		"`<Volume>FilesystemId`, which the deployment finds by the tags. A volume that is renamed keeps its file system with `x-aws-efs: " +
		"{previously: old}`. `removal: delete` deletes the data with the stack; `snapshot` does so too, and relies on the daily backups, since " +
		"EFS does not support snapshots. `external: true` with `name: fs-…`, or `file_system_id`, is an existing file system: the stack creates " +
		"access points on it, and mount targets only with `mount_targets: true`. It needs a mount target in each Availability Zone of the " +
		"tasks' subnets, with security groups that admit NFS (TCP 2049): from the VPC's addresses, or from a group that the service joins with " +
		"`x-aws-security_groups`. Its policy, if it has one, must not deny what the task roles allow.",
	reads: []attribute{
		{"volumes.*.name", "ID of the file system, with external"},
		{"volumes.*.external.**", "existing file system"},
		{"volumes.*.driver_opts.**", "settings of the file system, with the names of the Docker Compose ECS integration"},
	},
	extensions: []extension{
		{"x-aws-efs", []string{"volumes.*"}, "The file system of a volume; an ID alone is that of an existing one.", efsExtension{}}},
	kinds: []diag.Kind{
		kindExternalVolume, kindExistingVolume, kindForeignVolume, kindVolumeSettings, kindDriverOption, kindVolumeSnapshot,
		kindNamedUser,
	},
	lower: lowerEFS,
}

var (
	kindExternalVolume = diag.Kind{
		Code: "C2E-external-volume", Severity: diag.Warning,
		Title:  "external volume does not refer to a file system",
		Titles: "external volumes do not refer to file systems",
		Cause: "An external volume is an EFS file system, specified by its ID: fs-0123456789abcdef0. Without the ID, the stack creates its " +
			"own, empty file system, unless you set the parameter for it.",
		Fix: "to use an existing file system, set name: fs-…; or x-aws-efs: {file_system_id: fs-…}",

		Breaks: true,
	}
	kindExistingVolume = diag.Kind{
		Code: "C2E-existing-volume", Severity: diag.Info,
		Title: "existing file system must be accessible to the tasks",
		Cause: "The stack creates no mount targets for an existing file system. It needs one in each Availability Zone of the tasks' subnets, " +
			"with security groups that allow NFS traffic (TCP port 2049) from the tasks.",
		Fix: "with x-aws-security_groups, add a security group that the mount targets allow, or have them allow the VPC's addresses; " +
			"compose2ecs doctor checks the mount targets",
	}
	kindForeignVolume = diag.Kind{
		Code: "C2E-foreign-volume", Severity: diag.Error,
		Title: "existing file system is in another VPC",
		Cause: "All mount targets of a file system are in one VPC, and tasks in the stack's own VPC cannot use them.",
		Fix: "put the stack into the file system's VPC with x-aws-vpc: vpc-…; or, if the file system has no mount targets at all, have the " +
			"stack create them with x-aws-efs: {mount_targets: true}",
	}
	kindVolumeSettings = diag.Kind{
		Code: "C2E-volume-settings", Severity: diag.Error,
		Title: "invalid settings of an EFS volume",
		Cause: "The settings contradict each other, or EFS does not accept one of the values.",
		Fix:   "correct the setting, or remove it",
	}
	kindDriverOption = diag.Kind{
		Code: "C2E-driver-option", Severity: diag.Error,
		Title: "unknown driver option of a volume",
		Cause: "Only the options of the Docker Compose ECS integration are supported. Any other option would silently have no effect.",
		Fix:   "correct the name, or use x-aws-efs instead",
	}
	kindVolumeSnapshot = diag.Kind{
		Code: "C2E-volume-snapshot", Severity: diag.Warning,
		Title: "EFS does not support snapshots",
		Cause: "CloudFormation cannot back up a file system before deleting it. Only the daily backups remain, which AWS Backup keeps " +
			"for 35 days: anything written since the last one is lost.",
		Fix: "use removal: retain; to delete the file system, run compose2ecs down --volumes",
	}
)

// sharers are the volumes on whose file systems others are.
func (l *lowering) sharers(used map[string]bool) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(l.Project.Volumes)) {
		if settings, ok := l.Project.Volumes[name].Extensions["x-aws-efs"].(map[string]any); ok && used[name] {
			if owner, ok := settings["file_system"].(string); ok {
				names = append(names, owner)
			}
		}
	}
	return names
}

func lowerEFS(l *lowering) {
	all, used := map[string]*efsSettings{}, map[string]bool{}
	for _, s := range l.plan.Services {
		for _, m := range s.Mounts {
			used[m.Volume] = used[m.Volume] || m.OnEFS()
		}
	}
	for _, name := range slices.Sorted(maps.Keys(l.Project.Volumes)) {
		config := l.Project.Volumes[name]
		if !isEBS(config) && !isLocal(config) && (used[name] || slices.Contains(l.sharers(used), name)) {
			all[name] = readEFS(l, name, config)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		owner := lowerOwner(l, all, name)
		if owner == name {
			l.plan.FileSystems = append(l.plan.FileSystems, lowerFileSystem(l, all[name]))
		}
		if used[name] {
			l.plan.Volumes = append(l.plan.Volumes, lowerVolume(l, all[name], owner))
		}
	}
	for i := range l.plan.FileSystems {
		l.plan.FileSystems[i].Services = l.plan.MountedBy(l.plan.FileSystems[i].Name)
	}
}

// lowerOwner is the volume whose file system a volume is on: itself, another one that it
// names, or the first of those on the same existing one.
func lowerOwner(l *lowering, all map[string]*efsSettings, name string) string {
	x := all[name]
	switch owner := x.FileSystem; {
	case x.FileSystemID != "":
		for _, other := range slices.Sorted(maps.Keys(all)) {
			if all[other].FileSystemID == x.FileSystemID && all[other].MountTargets {
				if x.MountTargets && other != name {
					x.wrong("mount_targets", "%q already creates the mount targets of %s", other, x.FileSystemID).
						WithHint("remove mount_targets from one of the two volumes")
				}
				return other
			}
		}
		return slices.MinFunc(slices.Sorted(maps.Keys(all)), func(a, b string) int {
			return cmp.Or(-compareBool(all[a].FileSystemID == x.FileSystemID, all[b].FileSystemID == x.FileSystemID), strings.Compare(a, b))
		})
	case owner == "":
		return name
	case all[owner] == nil:
		finding := x.wrong("file_system", "there is no volume %q on EFS", owner)
		if near := source.Nearest(owner, slices.Sorted(maps.Keys(l.Project.Volumes))); near != "" && near != name {
			finding.WithHint("did you mean %s?", near)
		}
		return name
	case owner == name || all[owner].FileSystem != "":
		x.wrong("file_system", "%q has no file system of its own", owner).WithHint("name the volume that the file system is created for")
		return name
	default:
		return owner
	}
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func lowerFileSystem(l *lowering, x *efsSettings) plan.FileSystem {
	f := plan.FileSystem{
		Name: x.name, Base: cmp.Or(x.Previously, x.name), Existing: x.FileSystemID, Unresolved: x.unresolved,
		MountTargets: x.MountTargets || x.FileSystemID == "",
		KMSKey:       x.KMSKey, PerformanceMode: x.PerformanceMode, ThroughputMode: x.ThroughputMode,
		Throughput: valueOr(x.ProvisionedThroughput, 0),
		ToIA:       transition(x.Lifecycle.ToIA), ToArchive: transition(x.Lifecycle.ToArchive), Back: x.Lifecycle.Back,
		Backup: valueOr(x.Backup, true), Removal: x.Removal,
	}
	if f.Throughput > 0 && f.ThroughputMode == "" {
		f.ThroughputMode = "provisioned"
	}
	if f.Removal == "snapshot" {
		x.at("removal").Report(kindVolumeSnapshot, "volume %q: the file system is deleted without a snapshot, because EFS does not "+
			"support snapshots", x.name)
		f.Removal = "delete"
	}
	if f.Existing == "" || f.MountTargets {
		return f
	}
	if l.plan.VPC.Existing == "" {
		x.at("file_system_id").
			Report(kindForeignVolume, "volume %q: the tasks are in the stack's own VPC, but %s is not", x.name, f.Existing)
	} else {
		x.at("file_system_id").
			Report(kindExistingVolume, "volume %q: %s needs mount targets that allow traffic from the tasks", x.name, f.Existing)
	}
	return f
}

// lowerVolume decides on the directory, and on its owner. Official images start as root
// and give their data directory away, others run as a user that only the image knows; so
// the directory is the writers' when they have one numeric user, and else open to all: of a
// database that is known to start as another user than root, it is that user's, else root's.
func lowerVolume(l *lowering, x *efsSettings, owner string) plan.Volume {
	v := plan.Volume{Name: x.name, Base: cmp.Or(x.Previously, x.name), FileSystem: owner, AccessPoint: x.AccessPointID, OwnerUID: "0",
		OwnerGID: "0", Permission: "0777", Seed: x.Seed}
	v.Root = x.RootDirectory
	if v.Root == "" {
		v.Root = "/" + v.Base
		if x.FileSystemID != "" { // what it has is what is wanted
			v.Root = "/"
		}
	}
	writers := map[[2]string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, m := range s.Mounts {
			if m.Volume != x.name {
				continue
			}
			v.Directories = plan.Union(v.Directories, []string{m.Subpath})
			if !m.ReadOnly {
				writers[[2]string{l.startedAs(c), c.Image}] = true
				reportNamedUser(l, x, s.Name, c)
			}
			lowerSubpath(l, s.Name, m, v)
		}
	})
	if uid, gid, ok := oneOwner(writers); ok {
		v.OwnerUID, v.OwnerGID, v.Permission = uid, gid, "0755"
	} else if id, ok := l.databaseOwner(x.name); ok {
		v.OwnerUID, v.OwnerGID = id, id
	}
	if x.UID != nil {
		v.UID = strconv.Itoa(*x.UID)
		v.GID = strconv.Itoa(valueOr(x.GID, *x.UID))
		v.OwnerUID, v.OwnerGID, v.Permission = v.UID, v.GID, "0755"
	}
	v.Permission = cmp.Or(x.Permissions, v.Permission)
	return v
}

// lowerSubpath checks what becomes the root of an access point.
func lowerSubpath(l *lowering, service string, m plan.Mount, v plan.Volume) {
	if m.Subpath == "" {
		return
	}
	at := l.about(service).AtValue("volumes", m.Path, "volume", "subpath")
	switch directory := path.Join(v.Root, m.Subpath); {
	case v.AccessPoint != "":
		at.Report(kindSubpath, "%s gives access only to its own directory of the file system", v.AccessPoint).
			WithHint("mount the whole volume, or use the file system without access_point_id")
	case !rootPattern.MatchString(directory) || len(directory) > maxRoot:
		at.Report(kindSubpath, "%s cannot be the root of an access point", directory)
	}
}
