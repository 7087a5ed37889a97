package lower

import (
	"maps"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var tmpfsFeature = feature{
	name: "Memory and disk of a task",
	about: "`tmpfs` is a file system in the memory of the container, and counts toward its limit; without a size, it can use half of it. " +
		"With `read_only: true` the container can write only to its tmpfs and volumes. `storage_opt: {size: 100G}` is the size of the task's " +
		"disk, which holds the images, anonymous volumes, and what containers write: 20 GiB by default, at most 200 GiB, and in a task of " +
		"several containers the sum. Fargate has no setting for `shm_size`.",
	reads: []attribute{
		{"services.*.tmpfs.**", "tmpfs of the container"},
		{"services.*.volumes.[].tmpfs.**", "tmpfs of the container"},
		{"services.*.storage_opt.**", "size is the task's ephemeral storage; others are reported"},
		{"services.*.shm_size", "reported above Docker's 64 MiB"},
	},
	kinds: []diag.Kind{kindTmpfs, kindTmpfsSize, kindTmpfsOrder, kindStorage, kindSharedMemory},
	lower: lowerTaskStorage,
}

var (
	kindTmpfs = diag.Kind{
		Code: "C2E-tmpfs", Severity: diag.Error,
		Title: "invalid tmpfs",
		Cause: "A tmpfs has an absolute path of its own and mount options such as size=64m,mode=1777.",
		Fix:   "correct the path or the options",
	}
	kindTmpfsSize = diag.Kind{
		Code: "C2E-tmpfs-size", Severity: diag.Warning,
		Title: "tmpfs is larger than the container's memory",
		Cause: "The content of a tmpfs counts toward the container's memory. A container that exceeds its memory is killed, whereas with " +
			"Docker, it could use the host's memory.",
		Fix: "make the tmpfs smaller; give the service more memory with mem_limit; or use a volume",
	}
	kindTmpfsOrder = diag.Kind{
		Code: "C2E-tmpfs-order", Severity: diag.Warning,
		Title: "mount inside a tmpfs",
		Cause: "Docker mounts the outer directory first. The order in which a Fargate task mounts tmpfs and volumes is not documented, and a " +
			"tmpfs that is mounted last hides everything inside it.",
		Fix: "mount the tmpfs where the program writes, such as /run/nginx, not /run",
	}
	kindStorage = diag.Kind{
		Code: "C2E-storage", Severity: diag.Error,
		Title: "invalid disk size of a task",
		Cause: "The disk of a Fargate task can have 20 to 200 GiB.",
		Fix:   "set at most 200 GiB, or keep the data in a volume: a disk of up to 16 TiB with x-aws-ebs, or an EFS file system",
	}
	kindSharedMemory = diag.Kind{
		Code: "C2E-shared-memory", Severity: diag.Warning,
		Title: "service has an unsupported shm_size", OfService: true,
		Cause: "The size of /dev/shm is set by Fargate.",
		Fix: "configure the program to use files instead; Chrome needs --disable-dev-shm-usage for that, and PostgreSQL needs " +
			"dynamic_shared_memory_type=mmap; to see the size, run df /dev/shm in a task",
	}
)

// tmpfsOptions are Amazon ECS API Reference, "Tmpfs": mountOptions. Some have a value.
var tmpfsOptions = []string{
	"defaults", "ro", "rw", "suid", "nosuid", "dev", "nodev", "exec", "noexec", "sync", "async", "dirsync", "remount", "mand", "nomand",
	"atime", "noatime",
	"diratime", "nodiratime", "bind", "rbind", "unbindable", "runbindable", "private", "rprivate", "shared", "rshared", "slave", "rslave",
	"relatime",
	"norelatime", "strictatime", "nostrictatime", "mode", "uid", "gid", "nr_inodes", "nr_blocks", "mpol",
}

// dockerShared is the size of /dev/shm where nobody asks for another.
const dockerShared = 64 << 20

// lowerTaskStorage comes after the size of the tasks is known.
func lowerTaskStorage(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, text := range c.Tmpfs {
			target, options, _ := strings.Cut(text, ":")
			addTmpfs(l, s, path.Clean(target), options, "tmpfs", text)
		}
		for _, v := range c.Volumes {
			if v.Type == types.VolumeTypeTmpfs {
				addTmpfs(l, s, v.Target, mountOptions(v), "volumes", v.Target)
			} else if volume := l.Project.Volumes[v.Source]; v.Type == types.VolumeTypeVolume && inMemory(volume) {
				addTmpfs(l, s, v.Target, volume.DriverOpts["o"], "volumes", v.Target)
			}
		}
		slices.SortStableFunc(s.Container.Tmpfs, func(a, b plan.Tmpfs) int { return strings.Compare(a.Path, b.Path) })
		checkInside(l, s, c)
		lowerNested(l, s)
		if c.ShmSize > dockerShared {
			l.about(s.Name).AtValue("shm_size").Report(kindSharedMemory, "the shared memory size of %d MiB cannot be set on Fargate", c.ShmSize>>20)
		}
	})
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) {
		total := 0
		var last string
		for _, container := range l.plan.Containers(s) {
			if size := diskSize(l, container.Name); size > 0 {
				total, last = total+size, container.Name
			}
		}
		switch {
		case total > 200:
			l.about(s.Name).within(source.Path{"services", last}).AtValue("storage_opt", "size").
				Report(kindStorage, "a task disk of %d GiB is larger than Fargate supports", total)
		case total > 20: // what a task has without asking
			s.Storage = total
		}
	})
}

// checkInside looks for files and volumes at or below a tmpfs.
func checkInside(l *lowering, s *plan.Service, c types.ServiceConfig) {
	var mounted []string
	for _, place := range s.Places {
		mounted = append(mounted, place.Path)
	}
	for _, m := range s.Mounts {
		mounted = append(mounted, m.Path)
	}
	slices.Sort(mounted)
	for _, t := range s.Container.Tmpfs {
		from := source.Path{"volumes", t.Path}
		if i := slices.IndexFunc(c.Tmpfs,
			func(text string) bool { target, _, _ := strings.Cut(text, ":"); return path.Clean(target) == t.Path }); i >= 0 {
			from = source.Path{"tmpfs", c.Tmpfs[i]}
		}
		for _, inside := range slices.Compact(mounted) {
			switch {
			case inside == t.Path:
				l.about(s.Name).At(from...).Report(kindTmpfs, "a tmpfs and another mount have the same path, %s", t.Path).
					WithHint("give one of the two another directory")
			case plan.Within(t.Path, inside):
				l.about(s.Name).At(from...).Report(kindTmpfsOrder, "%s is inside the tmpfs at %s", inside, t.Path).
					WithHint("mount the tmpfs only at the subdirectory of %s that the program writes to", t.Path)
			}
		}
	}
}

// mountOptions are the options of a mount as mount has them.
func mountOptions(v types.ServiceVolumeConfig) string {
	var options []string
	if v.ReadOnly {
		options = append(options, "ro")
	}
	if v.Tmpfs != nil && v.Tmpfs.Size > 0 {
		options = append(options, "size="+strconv.FormatInt(int64(v.Tmpfs.Size), 10))
	}
	if v.Tmpfs != nil && v.Tmpfs.Mode > 0 {
		options = append(options, "mode="+strconv.FormatUint(uint64(v.Tmpfs.Mode), 8))
	}
	return strings.Join(options, ",")
}

// tmpfsSize is a size as the kernel takes it: in bytes, with a unit, or in percent.
var tmpfsSize = lazyregexp.New(`^(\d+)([kKmMgG%]?)$`)

func addTmpfs(l *lowering, s *plan.Service, target, options string, from ...string) {
	at := l.about(s.Name).At(from...)
	memory := s.Container.Memory
	if memory == 0 {
		memory = l.service(l.plan.Hosts(s)[0]).Size.Memory
	}
	t := plan.Tmpfs{Path: target, Size: memory / 2}
	for option := range strings.SplitSeq(options, ",") {
		key, value, _ := strings.Cut(option, "=")
		switch {
		case option == "":
		case key == "size":
			parts := tmpfsSize.FindStringSubmatch(value)
			if parts == nil {
				at.Report(kindTmpfs, "the tmpfs at %s cannot have the size %q", target, value)
				continue
			}
			n, _ := strconv.ParseFloat(parts[1], 64)
			scale := map[string]float64{"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30,
				"%": float64(memory) * (1 << 20) / 100}[strings.ToLower(parts[2])]
			if mebibytes := math.Ceil(n * scale / (1 << 20)); mebibytes > 0 { // 0 is Docker's word for no limit
				t.Size = int(min(mebibytes, float64(fargateSizes[len(fargateSizes)-1].to)))
			}
		case slices.Contains(tmpfsOptions, key):
			t.Options = append(t.Options, option)
		default:
			at.Report(kindTmpfs, "the tmpfs at %s cannot have the option %q", target, option)
		}
	}
	if t.Size > memory {
		at.Report(kindTmpfsSize, "the tmpfs at %s may grow to %d MiB, but the container has only %d MiB of memory", target, t.Size, memory)
	}
	switch {
	case !strings.HasPrefix(target, "/"):
		at.Report(kindTmpfs, "%q is not an absolute path, which a tmpfs needs", target)
	case target == "/":
		at.Report(kindTmpfs, "a tmpfs cannot be mounted at /")
	case slices.ContainsFunc(s.Container.Tmpfs, func(o plan.Tmpfs) bool { return o.Path == target }):
		at.Report(kindTmpfs, "two tmpfs mounts have the path %s", target).WithHint("remove one of the two, or give it another path")
	}
	s.Container.Tmpfs = append(s.Container.Tmpfs, t)
}

// diskSize is the GiB that a container asks for, 0 for none.
func diskSize(l *lowering, service string) int {
	options := l.Project.Services[service].StorageOpt
	for _, key := range slices.Sorted(maps.Keys(options)) {
		if path := (source.Path{"services", service, "storage_opt", key}); key != "size" {
			l.At(path...).Report(kindIgnored, "%s has no effect on AWS: a task has one kind of disk", attributeName(path)).
				Of(plainName(path), "")
		}
	}
	if options["size"] == "" {
		return 0
	}
	var bytes types.UnitBytes
	if err := bytes.DecodeMapstructure(options["size"]); err != nil {
		l.about(service).AtValue("storage_opt", "size").Report(kindStorage, "%q is not a valid disk size", options["size"]).
			WithHint("write a size such as 100G")
		return 0
	}
	return int((bytes + 1<<30 - 1) >> 30)
}
