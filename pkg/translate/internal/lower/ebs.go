package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var ebsFeature = feature{
	name: "EBS volumes",
	about: "A volume with `x-aws-ebs` is an encrypted EBS volume that ECS creates for each task of one service, and deletes with the " +
		"task: fast scratch space larger than the task's own storage, or a copy of a snapshot. A new task, after a deployment or a failure, " +
		"has a new one: data that has to persist belongs on EFS. A task has at most one. It works with replicas, scaling, Fargate Spot, and " +
		"every deployment strategy; ECS lets a non-root `user:` write to it, but does not know a user that is set only in the image.",
	extensions: []extension{
		{"x-aws-ebs", []string{"volumes.*"}, "The volume is an EBS volume of each task; a number alone is its size.", ebsExtension{}}},
	kinds: []diag.Kind{kindDisk, kindDiskSettings},
	lower: lowerDisks,
}

var (
	kindDisk = diag.Kind{
		Code: "C2E-ebs-volume", Severity: diag.Warning, Loses: true,
		Title:  "EBS volume is deleted with its task",
		Titles: "EBS volumes are deleted with their tasks",
		Cause: "ECS creates the volume when a task starts and deletes it when the task stops: every new task starts with a new volume, after " +
			"a deployment or a failure, and each replica has its own.",
		Fix: "use it only for data that can be recreated; to keep the data, remove x-aws-ebs, so that the volume becomes an EFS file system; " +
			"or acknowledge the finding with x-aws-ignore",
	}
	kindDiskSettings = diag.Kind{
		Code: "C2E-ebs-settings", Severity: diag.Error,
		Title: "invalid EBS volume",
		Cause: "The settings contradict each other, or are not supported. A task can have only one EBS volume, and a volume belongs to a " +
			"single service, which must not be a job.",
		Fix: "change the setting as the message says",
	}
)

type ebsExtension struct {
	Size       *int   `yaml:"size" doc:"size in GiB; with snapshot_id at least that of the snapshot, which is the default"`
	Type       string `yaml:"type" enum:"gp3,gp2,io1,io2,st1,sc1" doc:"gp3 (default), gp2, io1, io2, st1, or sc1"`
	IOPS       *int   `yaml:"iops" doc:"I/O operations per second, for gp3, io1, and io2"`
	Throughput *int   `yaml:"throughput" doc:"MiB per second, for gp3"`
	KMSKey     string `yaml:"kms_key" doc:"ARN of the KMS key that encrypts it; default: the account's default key for EBS"`
	SnapshotID string `yaml:"snapshot_id" doc:"snapshot that each volume is created from"`
	FileSystem string `yaml:"filesystem" enum:"xfs,ext4,ext3" doc:"xfs (default), ext4, or ext3; that of the snapshot, if there is one"`
}

func (ebsExtension) scalarKey() string { return "size" }

func isEBS(v types.VolumeConfig) bool { return v.Extensions["x-aws-ebs"] != nil }

// The types of EBS volumes with their sizes in GiB and operations a second (Amazon ECS API
// Reference, "ServiceManagedEBSVolumeConfiguration"; it says that Fargate has no magnetic
// volumes, which are the type standard).
var diskTypes = map[string]struct{ from, to, fewest, most int }{
	"gp2": {1, 16384, 0, 0}, "gp3": {1, 16384, 3000, 16000}, "io1": {4, 16384, 100, 64000}, "io2": {4, 16384, 100, 256000},
	"st1": {125, 16384, 0, 0}, "sc1": {125, 16384, 0, 0},
}

var (
	snapshotPattern = lazyregexp.New(`^snap-[0-9a-f]{8,40}$`)
	keyARNPattern   = lazyregexp.New(`^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key/[a-z0-9-]+$`)
)

func lowerDisks(l *lowering) {
	ofTask := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(l.Project.Volumes)) {
		config := l.Project.Volumes[name]
		if !isEBS(config) {
			continue
		}
		d := lowerDisk(l, name, config)
		var hosts []string
		for _, s := range l.plan.Services {
			if slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.Volume == name }) {
				hosts = plan.Union(hosts, l.plan.Hosts(s))
			}
		}
		at := l.At("volumes", name, "x-aws-ebs")
		switch {
		case len(hosts) == 0:
			continue
		case len(hosts) > 1:
			at.Report(kindDiskSettings, "volume %q: %s would each have their own EBS volume", name, quotedNames(hosts)).
				WithHint("mount it in only one service, or share an EFS file system")
		case l.service(hosts[0]).RunMode != plan.LongRunning:
			at.Report(kindDiskSettings, "volume %q: %q is a job, which cannot have an EBS volume", name, hosts[0]).
				WithHint("remove x-aws-ebs, so that the volume becomes an EFS file system")
		case ofTask[hosts[0]] != "":
			at.Report(kindDiskSettings, "volume %q: a task can have only one EBS volume, and %q already has %q", name, hosts[0], ofTask[hosts[0]]).
				WithHint("remove x-aws-ebs from one of the two volumes")
		default:
			finding := at.Report(kindDisk, "volume %q: each task of %q has its own EBS volume, which is deleted with the task", name, hosts[0])
			if c := l.Project.Services[hosts[0]]; l.factsOf(c).LocalDisk.Value && l.managedAs(c) == "" {
				finding.WithHint("use it only for data that can be recreated")
			} else if l.factsOf(c).LocalDisk.Value {
				finding.WithHint("use it only for data that can be recreated; to keep the data, use a managed database such as Amazon RDS")
			}
		}
		d.Service, ofTask[hosts[0]] = hosts[0], name
		l.plan.EBSVolumes = append(l.plan.EBSVolumes, d)
	}
}

func lowerDisk(l *lowering, name string, config types.VolumeConfig) plan.EBSVolume {
	x, _ := decodeExtension[ebsExtension](l, config.Extensions, "x-aws-ebs", "volumes", name)
	d := plan.EBSVolume{
		Name: name, Size: valueOr(x.Size, 0), Type: x.Type, IOPS: valueOr(x.IOPS, 0), Throughput: valueOr(x.Throughput, 0),
		KMSKey: x.KMSKey, Snapshot: x.SnapshotID, FileSystem: x.FileSystem,
	}
	wrong := func(key, format string, args ...any) *diag.Finding {
		return l.AtValue("volumes", name, "x-aws-ebs", key).
			Report(kindDiskSettings, "volume %q: x-aws-ebs."+key+" "+format, append([]any{name}, args...)...)
	}
	if d.Type == "" {
		d.Type = "gp3"
	}
	kind, known := diskTypes[d.Type]
	switch {
	case !known:
		wrong("type", "must be %s, not %q", sentence.Or(slices.Sorted(maps.Keys(diskTypes))), d.Type)
	case x.Size == nil && x.SnapshotID == "" && x != (ebsExtension{}):
		wrong("size", "is missing").WithHint("set size to a number of GiB, from %d to %d", kind.from, kind.to)
	case x.Size != nil && (d.Size < kind.from || d.Size > kind.to):
		wrong("size", "must be %d to %d GiB for %s volumes, not %d", kind.from, kind.to, d.Type, d.Size)
	}
	switch {
	case !known:
	case x.IOPS != nil && kind.most == 0:
		wrong("iops", "cannot be set for %s volumes", d.Type).WithHint("remove iops")
	case x.IOPS != nil && (d.IOPS < kind.fewest || d.IOPS > kind.most):
		wrong("iops", "must be %d to %d for %s volumes, not %d", kind.fewest, kind.most, d.Type, d.IOPS)
	case x.IOPS == nil && strings.HasPrefix(d.Type, "io"):
		wrong("iops", "must be set for %s volumes", d.Type).WithHint("set iops to a number from %d to %d", kind.fewest, kind.most)
	}
	switch {
	case x.Throughput == nil:
	case d.Type != "gp3":
		wrong("throughput", "can be set only for gp3 volumes").WithHint("remove throughput")
	case d.Throughput < 125 || d.Throughput > 1000:
		wrong("throughput", "must be 125 to 1000 MiB per second, not %d", d.Throughput)
	}
	if config.Extensions["x-aws-efs"] != nil {
		l.At("volumes", name, "x-aws-efs").Report(kindDiskSettings, "volume %q cannot be both an EBS volume and an EFS file system", name).
			WithHint("remove x-aws-ebs or x-aws-efs")
	}
	if d.KMSKey != "" && !keyARNPattern.MatchString(d.KMSKey) {
		wrong("kms_key", "must be the ARN of a key, not %q", d.KMSKey).WithHint("%s", kindHardeningKey.Fix)
	}
	if d.Snapshot != "" && !snapshotPattern.MatchString(d.Snapshot) {
		wrong("snapshot_id", "must be the ID of a snapshot, not %q", d.Snapshot).WithHint("write the ID as shown in the EC2 console: snap-…")
	}
	if d.FileSystem != "" && !slices.Contains([]string{"xfs", "ext4", "ext3"}, d.FileSystem) {
		wrong("filesystem", "must be xfs, ext4, or ext3, not %q", d.FileSystem)
	}
	return d
}
