package translate

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var volumes = feature{
	name: "Volumes",
	about: "A named volume is an EFS file system: encrypted, backed up, one mount target in each availability zone, an access point, TLS in transit, IAM " +
		"authorization, and a security group that lets in only the services that mount it. A read-only mount comes with a read-only role. The data " +
		"survives the stack: file systems are retained when it is deleted or replaces them, and a later stack takes one up again by the parameter `<Volume>FilesystemId`, for which the deployment looks by the tags. An anonymous volume is task storage that ends with the task.",
	reads: []attribute{
		{"services.*.volumes.[].type", "EFS volume, task storage, or reported"},
		{"services.*.volumes.[].source", "EFS file system"},
		{"services.*.volumes.[].target", "mount point"},
		{"services.*.volumes.[].read_only", "read-only mount point and role"},
		{"volumes.*.name", "reported with external"},
		{"volumes.*.external.**", "reported"},
	},
	kinds:         []diag.Kind{kindAnonymousVolume, kindVolumeType, kindExternalVolume, kindUnusedVolume},
	lower:         lowerVolumes,
	emit:          emitVolumes,
	emitContainer: emitMounts,
	emitService:   emitTaskVolumes,
}

var (
	kindAnonymousVolume = diag.Kind{
		Code: "C2E-anonymous-volume", Severity: diag.Warning,
		Title: "anonymous volume ends with the task",
		Cause: "A volume without a name is storage of the task: every new task starts with an empty one.",
		Cure:  "give the volume a name to keep its data",
	}
	kindVolumeType = diag.Kind{
		Code: "C2E-volume-type", Severity: diag.Warning,
		Title: "mount type is not translated yet",
		Cause: "Mounts of type tmpfs, image, cluster or npipe have no translation in this version.",
		Cure:  "use a named volume, or leave the mount to a file used only locally",
	}
	kindExternalVolume = diag.Kind{
		Code: "C2E-external-volume", Severity: diag.Error,
		Title: "external volume is not translated yet",
		Cause: "An existing file system is attached by its id, which this version does not do.",
		Cure:  "use a volume that the stack makes, or attach the file system with x-aws-cloudformation",
	}
	kindUnusedVolume = diag.Kind{
		Code: "C2E-unused-volume", Severity: diag.Info,
		Title: "volume is not mounted",
		Cause: "No translated service mounts the volume, so no file system is made for it.",
		Cure:  "nothing to do, or remove the volume",
	}
)

// A Volume is an EFS file system and the services that may mount it, sorted.
type Volume struct {
	Name       string
	OwnerUID   string // owner of the directory when it is first made
	OwnerGID   string
	Permission string // octal
	Services   []string
}

// A Mount is one volume in one container.
type Mount struct {
	Volume   string // a volume of the plan, or "" for storage of the task
	Name     string // of the task's volume
	Path     string
	ReadOnly bool
	Root     bool // the program may act as root on the file system
}

func lowerVolumes(l *lowering) {
	used := map[string]bool{}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, v := range c.Volumes {
			if v.Type == types.VolumeTypeBind { // see bindMounts
				continue
			}
			if m, ok := lowerMount(l, s.Name, c, v); ok {
				m.Root = !numericNonRoot(c.User)
				s.Mounts = append(s.Mounts, m)
				used[m.Volume] = true
			}
		}
		slices.SortFunc(s.Mounts, func(a, b Mount) int { return strings.Compare(a.Path, b.Path) })
	})
	delete(used, "")
	for _, name := range sortedKeys(l.project.Volumes) {
		at := []string{"volumes", name}
		switch {
		case !used[name]:
			l.At(at...).Report(kindUnusedVolume, "volume %q is not mounted by any service: no file system is made", name)
		case bool(l.project.Volumes[name].External):
			l.At(append(at, "external")...).Report(kindExternalVolume, "volume %q: external volumes are not translated yet", name)
		default:
			l.reportName("volumes", name)
			l.plan.Volumes = append(l.plan.Volumes, lowerVolume(l, name))
		}
	}
}

func lowerMount(l *lowering, serviceName string, c types.ServiceConfig, v types.ServiceVolumeConfig) (Mount, bool) {
	at := l.At("services", serviceName, "volumes", v.Target)
	switch {
	case v.Type == types.VolumeTypeVolume && v.Source != "":
		return Mount{Volume: v.Source, Name: taskName(v.Source), Path: v.Target, ReadOnly: v.ReadOnly}, true
	case v.Type == types.VolumeTypeVolume && l.inDevelopmentMount(c, v.Target):
		at.Report(kindDevelopmentMount, "service %q: what the image has at %s is not hidden on AWS, so no volume is mounted there", serviceName, v.Target)
	case v.Type == types.VolumeTypeVolume:
		at.Report(kindAnonymousVolume, "service %q: the anonymous volume at %s ends with the task", serviceName, v.Target)
		return Mount{Name: "task-" + taskName(v.Target), Path: v.Target, ReadOnly: v.ReadOnly}, strings.HasPrefix(v.Target, "/") && v.Target != "/"
	default:
		at.Report(kindVolumeType, "service %q: the %s mount at %s is not translated yet", serviceName, v.Type, v.Target)
	}
	return Mount{}, false
}

// lowerVolume decides on the owner of the volume's directory. Official images start
// as root and give their data directory away, others run as a user that only the
// image knows; so the directory is the writers' when they have one numeric user, and
// else root's and open to all.
func lowerVolume(l *lowering, name string) Volume {
	v := Volume{Name: name, OwnerUID: "0", OwnerGID: "0", Permission: "0777"}
	writers := map[string]bool{}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, m := range s.Mounts {
			if m.Volume != name {
				continue
			}
			v.Services = append(v.Services, l.plan.hosts(s)...)
			if !m.ReadOnly {
				writers[c.User] = true
			}
			break
		}
	})
	slices.Sort(v.Services)
	v.Services = slices.Compact(v.Services)
	if len(writers) == 1 {
		for user := range writers {
			if uid, gid, ok := numericUser(user); ok {
				v.OwnerUID, v.OwnerGID, v.Permission = uid, gid, "0755"
			}
		}
	}
	return v
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

func mountTargetID(volume string, subnet int) cfn.LogicalID {
	return id(volume, "NFSMountTargetOn") + subnetID(subnet)
}

// mountTargets is one mount target for each subnet of the stack.
func (p *Plan) mountTargets(volume string) []cfn.LogicalID {
	var ids []cfn.LogicalID
	for i := range p.VPC.mountSubnets() {
		ids = append(ids, mountTargetID(volume, i))
	}
	return ids
}

// keptFileSystem is the parameter for a file system that an earlier life of the stack
// left behind, newFileSystem the condition that there is none: so that one template
// serves the first life of a stack and the later ones.
func keptFileSystem(volume string) cfn.LogicalID { return id(volume, "FilesystemId") }

func newFileSystem(volume string) cfn.LogicalID { return "New" + id(volume, "Filesystem") }

func fileSystemRef(volume string) cfn.String {
	return cfn.If(newFileSystem(volume), cfn.Ref(id(volume, "Filesystem")), cfn.Ref(keptFileSystem(volume)))
}

func fileSystemARN(volume string) cfn.String {
	kept := "arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${" + string(keptFileSystem(volume)) + "}"
	return cfn.If(newFileSystem(volume), cfn.GetAtt(id(volume, "Filesystem"), "Arn"), cfn.Sub(kept))
}

func emitKeptFileSystem(e *emitter, v Volume) {
	path := []string{"volumes", v.Name}
	e.filled(cfn.Parameter{
		ID: keptFileSystem(v.Name), Type: "String", Default: cfn.Of(""), AllowedPattern: "(fs-[0-9a-f]{8,40})?",
		Description:           "Id of the file system of the volume " + v.Name + " that an earlier stack left behind; empty: make a new one",
		ConstraintDescription: "the id of a file system, or empty",
	}, manifest.Parameter{Volume: v.Name}, path...)
	e.condition(cfn.Condition{ID: newFileSystem(v.Name), When: cfn.Equals(cfn.Ref(keptFileSystem(v.Name)), cfn.Of(""))}, path...)
}

func emitVolumes(p *Plan, e *emitter) {
	for _, v := range p.Volumes {
		path := []string{"volumes", v.Name}
		emitKeptFileSystem(e, v)
		e.add(&cfn.Resource{
			ID: id(v.Name, "Filesystem"), Condition: newFileSystem(v.Name),
			// The data outlives the stack; a first deployment that fails leaves nothing behind.
			DeletionPolicy: cfn.RetainExceptOnCreate, UpdateReplacePolicy: cfn.Retain,
			Properties: &cfn.EFSFileSystem{
				Encrypted: cfn.Of(true), BackupPolicy: &cfn.EFSBackupPolicy{Status: cfn.Of("ENABLED")},
				FileSystemTags: append(named("${AWS::StackName} "+v.Name), tags(p, manifest.VolumeTag, v.Name)...),
			},
		}, path...)
		e.add(&cfn.Resource{ID: id(v.Name, "AccessPoint"), Properties: &cfn.EFSAccessPoint{
			FileSystemId: fileSystemRef(v.Name),
			RootDirectory: &cfn.EFSRootDirectory{
				Path: cfn.Of("/" + v.Name),
				CreationInfo: &cfn.EFSCreationInfo{
					OwnerUid: cfn.Of(v.OwnerUID), OwnerGid: cfn.Of(v.OwnerGID), Permissions: cfn.Of(v.Permission),
				},
			},
		}}, path...)
		e.add(&cfn.Resource{ID: id(v.Name, "FilesystemSecurityGroup"), Properties: &cfn.EC2SecurityGroup{
			GroupDescription: cfn.Of("Compose volume " + v.Name), VpcId: p.VPC.vpcRef(),
			SecurityGroupIngress: nfsIngress(v), Tags: append(named("${AWS::StackName} "+v.Name), tags(p, manifest.VolumeTag, v.Name)...),
		}}, path...)
		for i, subnet := range p.VPC.mountSubnets() {
			e.add(&cfn.Resource{ID: mountTargetID(v.Name, i), Properties: &cfn.EFSMountTarget{
				FileSystemId: fileSystemRef(v.Name), SubnetId: subnet,
				SecurityGroups: []cfn.String{cfn.Ref(id(v.Name, "FilesystemSecurityGroup"))},
			}}, path...)
		}
	}
}

func nfsIngress(v Volume) []cfn.EC2Ingress {
	var rules []cfn.EC2Ingress
	for _, s := range v.Services {
		rules = append(rules, cfn.EC2Ingress{
			Description: cfn.Of("NFS from " + s), IpProtocol: cfn.Of("tcp"), FromPort: cfn.Of(2049), ToPort: cfn.Of(2049),
			SourceSecurityGroupId: cfn.Ref(id(s, "SecurityGroup")),
		})
	}
	return rules
}

func emitMounts(_ *Plan, s *Service, set *containerSet) {
	for _, m := range s.Mounts {
		set.container.MountPoints = append(set.container.MountPoints, cfn.ECSMountPoint{
			SourceVolume: cfn.Of(m.Name), ContainerPath: cfn.Of(m.Path), ReadOnly: cfn.Of(m.ReadOnly),
		})
	}
}

func emitTaskVolumes(p *Plan, s *Service, set *serviceSet) {
	mounts := p.mounts(s)
	attached := map[string]bool{}
	for _, m := range mounts {
		if attached[m.Name] {
			continue
		}
		attached[m.Name] = true
		if m.Volume == "" {
			set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{Name: cfn.Of(m.Name)})
			continue
		}
		set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{
			Name: cfn.Of(m.Name),
			EFSVolumeConfiguration: &cfn.ECSEFSVolumeConfiguration{
				FilesystemId: fileSystemRef(m.Volume), TransitEncryption: cfn.Of("ENABLED"),
				AuthorizationConfig: &cfn.ECSAuthorizationConfig{AccessPointId: cfn.Ref(id(m.Volume, "AccessPoint")), IAM: cfn.Of("ENABLED")},
			},
		})
		set.taskRole = append(set.taskRole, mountStatement(m.Volume, mounts))
		set.dependsOn(p.mountTargets(m.Volume)...)
	}
}

// mountStatement allows what the mount needs, through the volume's access point only
// (Amazon EFS User Guide, "Using IAM to control access to file systems").
func mountStatement(volume string, mounts []Mount) cfn.Statement {
	some := func(is func(Mount) bool) bool {
		return slices.ContainsFunc(mounts, func(m Mount) bool { return m.Volume == volume && is(m) })
	}
	actions := []string{"elasticfilesystem:ClientMount"}
	if some(func(m Mount) bool { return !m.ReadOnly }) {
		actions = append(actions, "elasticfilesystem:ClientWrite")
	}
	if some(func(m Mount) bool { return m.Root }) {
		actions = append(actions, "elasticfilesystem:ClientRootAccess")
	}
	return cfn.Statement{
		Sid: "Mount" + stem(volume), Effect: "Allow", Action: actions,
		Resource: []cfn.String{fileSystemARN(volume)},
		Condition: []cfn.PolicyCondition{{
			Operator: "StringEquals", Key: "elasticfilesystem:AccessPointArn",
			Values: []cfn.String{cfn.GetAtt(id(volume, "AccessPoint"), "Arn")},
		}},
	}
}
