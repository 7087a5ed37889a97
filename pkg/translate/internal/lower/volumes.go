package lower

import (
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var volumesFeature = feature{
	name: "Mounts",
	about: "A named volume is mounted at its target: an EFS file system, or with `x-aws-ebs` a disk of the task. A mount with `subpath` " +
		"shows one directory of the volume, through an access point of its own. An anonymous volume is part of the task's storage and is lost " +
		"with the task. As with Docker, it contains what the image has there, copied by a container from the image. Scratch space belongs to a " +
		"numeric `user:`, or else is writable by everyone. A volume for the packages of a service that is built here, at node_modules, " +
		"/usr/local/bundle, or where its Dockerfile installs them, is left out: the image contains them. A volume with `driver: local` " +
		"and options for a tmpfs becomes a tmpfs; options that name a directory, a disk, or a server are errors that say what to write instead.",
	reads: []attribute{
		{"services.*.volumes.[].type", "EFS volume, EBS volume, task storage, or memory; image, cluster, and npipe are refused"},
		{"services.*.volumes.[].source", "the volume"},
		{"services.*.volumes.[].target", "mount point"},
		{"services.*.volumes.[].read_only", "read-only mount point and role"},
		{"services.*.volumes.[].volume.subpath", "EFS access point of the directory"},
		{"services.*.volumes.[].volume.nocopy", "no copy of the image's files, where the volume has x-aws-efs: {seed: true}"},
		{"services.*.volumes.[].image.**", "refused"},
		{"volumes.*.driver", "local; others are reported"},
	},
	kinds: []diag.Kind{kindAnonymousVolume, kindMountType, kindWindowsPath, kindSubpath, kindUnusedVolume, kindVolumeDriver, kindLocalVolume,
		kindMountInside},
	lower: lowerVolumes,
}

var (
	kindAnonymousVolume = diag.Kind{
		Code: "C2E-anonymous-volume", Severity: diag.Warning, Loses: true,
		Title:  "service loses an anonymous volume",
		Titles: "services lose anonymous volumes", OfService: true,
		Cause: "An anonymous volume is part of the task's storage: every new task starts with the content of the image.",
		Fix:   "give the volume a name to keep its data",
	}
	kindMountType = diag.Kind{
		Code: "C2E-mount-type", Severity: diag.Error,
		Title: "mount type not supported on Fargate",
		Cause: "Fargate cannot mount images, Swarm cluster volumes, or Windows named pipes.",
		Fix: "copy what the service needs into its image, use a named volume, or move the mount to a file that is used only locally " +
			"(docker-compose.override.yml)",
	}
	kindWindowsPath = diag.Kind{
		Code: "C2E-windows-path", Severity: diag.Error,
		Title: "mount would be a Windows path",
		Cause: "In the short syntax, a single letter before a colon is a drive: d:/data is a path on drive D, not the volume d mounted at /data.",
		Fix:   "use the long syntax (source: d, target: /data), or a longer name for the volume",
	}
	kindSubpath = diag.Kind{
		Code: "C2E-subpath", Severity: diag.Error,
		Title: "invalid subpath of a volume",
		Cause: "A subpath becomes the root of an EFS access point: a directory below that of the volume, at most four levels deep and 100 " +
			"characters long. EBS volumes and existing access points do not support subpaths.",
		Fix: "mount the whole volume, or use a shorter path without special characters",
	}
	kindMountInside = diag.Kind{
		Code: "C2E-mount-inside", Severity: diag.Warning,
		Title: "volume is mounted inside a read-only volume",
		Cause: "If the directory for the inner mount does not exist yet, the task creates it in the outer volume. In a read-only volume, it " +
			"cannot do that, so it does not start.",
		Fix: "make the outer volume writable; create the directory from a service that can write to that volume; or mount the inner volume " +
			"elsewhere",
	}
	kindUnusedVolume = diag.Kind{
		Code: "C2E-unused-volume", Severity: diag.Info,
		Title: "volume is not mounted",
		Cause: "None of the translated services mounts the volume, so no file system is created for it.",
		Fix:   "nothing to do, or remove the volume",
	}
)

var windowsPath = lazyregexp.New(`^[a-zA-Z]:[/\\]`)

func lowerVolumes(l *lowering) {
	used, left := map[string]bool{}, map[string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, v := range c.Volumes {
			if v.Type == types.VolumeTypeBind { // see bindMounts
				continue
			}
			if l.holdsDependencies(c, v) {
				l.about(s.Name).At("volumes", v.Target).
					Report(kindDevelopmentMount, "no volume is mounted at %s, so that the image's content there is not hidden", v.Target).
					WithHint("nothing to do; to mount the volume %s anyway, set x-aws-efs: {} on it", v.Source)
				left[v.Source] = true
				continue
			}
			used[v.Source] = true
			if drive, _, ok := strings.Cut(v.Target, ":"); ok && v.Source == "" {
				left[drive] = true // a volume that is taken for a drive of Windows
			}
			if m, ok := lowerMount(l, s, c, v); ok {
				m.Root = !numericNonRoot(l.startedAs(c))
				s.Mounts = append(s.Mounts, m)
			}
		}
		slices.SortFunc(s.Mounts, func(a, b plan.Mount) int { return strings.Compare(a.Path, b.Path) })
	})
	for _, name := range slices.Sorted(maps.Keys(l.Project.Volumes)) {
		if used[name] {
			lowerDriver(l, name)
		} else if !left[name] && !slices.Contains(l.sharers(used), name) {
			l.At("volumes", name).Report(kindUnusedVolume, "volume %q is not mounted by any service, so no file system is created", name)
		}
	}
}

// dependencyDirectories are where package managers put what a program is built from. A
// volume there saves a developer from installing it again; the image has it.
var dependencyDirectories = lazyregexp.New(
	`/(node_modules|bower_components|\.?venv|site-packages|vendor|bundle|` +
		`\.bundle|\.npm|\.yarn|\.m2|\.gradle|\.cargo|cargo/registry|pkg/mod)/?$`)

// holdsDependencies reports whether a volume is for the packages of a service that is
// built here, unless somebody has said what it should be on AWS.
func (l *lowering) holdsDependencies(c types.ServiceConfig, v types.ServiceVolumeConfig) bool {
	config := l.Project.Volumes[v.Source]
	return l.buildOf(c) != nil && v.Type == types.VolumeTypeVolume && v.Source != "" && !bool(config.External) &&
		len(config.Extensions)+len(config.DriverOpts) == 0 && (dependencyDirectories.MatchString(v.Target) || l.isForPackages(c, v.Target))
}

func lowerMount(l *lowering, s *plan.Service, c types.ServiceConfig, v types.ServiceVolumeConfig) (plan.Mount, bool) {
	service := s.Name
	at := l.about(service).At("volumes", v.Target)
	switch {
	case v.Type == types.VolumeTypeVolume && v.Source != "":
		return lowerNamedMount(l, service, v)
	case v.Type == types.VolumeTypeVolume && windowsPath.MatchString(v.Target):
		drive, target, _ := strings.Cut(v.Target, ":")
		at.Report(kindWindowsPath, "%s is a Windows path, not a volume and its target", v.Target).
			WithHint("use the long syntax, {type: volume, source: %s, target: %s}, or a longer name for the volume", drive, target)
	case v.Type == types.VolumeTypeVolume && l.inDevelopmentMount(c, v.Target):
		at.Report(kindDevelopmentMount, "no volume is mounted at %s, so that the image's content there is not hidden", v.Target).
			WithHint("nothing to do")
	case v.Type == types.VolumeTypeVolume:
		if !slices.Contains(l.imageVolumes[s.Name], v.Target) { // of which reportImageVolumes says it
			at.Report(kindAnonymousVolume, "the anonymous volume at %s is lost when the task stops", v.Target)
		}
		return plan.Mount{Name: "task-" + s.OwnInTask(v.Target), Path: v.Target, ReadOnly: v.ReadOnly},
			strings.HasPrefix(v.Target, "/") && v.Target != "/"
	case v.Type == types.VolumeTypeTmpfs: // memory of the container
	default:
		at.Report(kindMountType, "Fargate does not support %s mounts, such as the one at %s", v.Type, v.Target)
	}
	return plan.Mount{}, false
}

func lowerNamedMount(l *lowering, service string, v types.ServiceVolumeConfig) (plan.Mount, bool) {
	volume := l.Project.Volumes[v.Source]
	if inMemory(volume) {
		return plan.Mount{}, false
	}
	m := plan.Mount{Volume: v.Source, EBS: isEBS(volume), Name: plan.TaskName(v.Source), Path: v.Target, ReadOnly: v.ReadOnly}
	if v.Volume == nil {
		return m, true
	}
	m.NoCopy = v.Volume.NoCopy
	if v.Volume.Subpath == "" {
		return m, true
	}
	m.Subpath = strings.TrimPrefix(path.Clean("/"+v.Volume.Subpath), "/")
	m.Name += "-" + plan.TaskName(m.Subpath)
	if at := l.about(service).AtValue("volumes", v.Target, "volume", "subpath"); m.EBS {
		at.Report(kindSubpath, "the volume %q is on EBS, so it can only be mounted as a whole", v.Source).WithHint("remove subpath")
	} else if m.Subpath == "" || slices.Contains(strings.Split(v.Volume.Subpath, "/"), "..") {
		at.Report(kindSubpath, "%q is not a directory inside the volume", v.Volume.Subpath).
			WithHint("mount the whole volume, or use a path inside it, without ..")
	}
	return m, true
}

// lowerNested lets a task make the directories of mounts that are inside of others: it does
// so as root, whoever the program is.
func lowerNested(l *lowering, s *plan.Service) {
	for i := range s.Mounts {
		outer := &s.Mounts[i]
		for _, dir := range s.MountPaths() {
			if dir == outer.Path || !plan.Within(outer.Path, dir) {
				continue
			}
			outer.Root = outer.Root || !outer.ReadOnly
			if outer.ReadOnly {
				l.about(s.Name).At("volumes", outer.Path).
					Report(kindMountInside, "%s is inside the volume at %s, which is read-only", dir, outer.Path)
			}
		}
	}
}

// numericUser reads user: "1000" or "1000:1000"; the group is the user's when it is
// not given, as images have it more often than not.
func numericUser(user string) (uid, gid string, ok bool) {
	uid, gid, found := strings.Cut(user, ":")
	if !found {
		gid = uid
	}
	_, uidErr := strconv.ParseUint(uid, 10, 32)
	_, gidErr := strconv.ParseUint(gid, 10, 32)
	return uid, gid, uidErr == nil && gidErr == nil
}

func numericNonRoot(user string) bool {
	uid, _, ok := numericUser(user)
	return ok && uid != "0"
}
