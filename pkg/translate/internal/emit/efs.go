package emit

import (
	"cmp"
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// mountTargets are those that the stack makes of a file system, one for each subnet.
func mountTargets(p *plan.Plan, f plan.FileSystem) []cfn.LogicalID {
	var ids []cfn.LogicalID
	if f.MountTargets {
		for i := range p.VPC.MountSubnetRefs() {
			ids = append(ids, f.MountTargetID(i))
		}
	}
	return ids
}

// isKept is the parameter for a file system that an earlier life of the stack left behind,
// isNew the condition that there is none: so that one template serves the first life of a
// stack and the later ones.
func isKept(f plan.FileSystem) cfn.LogicalID { return plan.ID(f.Base, "FilesystemId") }

func isNewCondition(f plan.FileSystem) cfn.LogicalID { return "New" + plan.ID(f.Base, "Filesystem") }

func fileSystemRef(f plan.FileSystem) cfn.String {
	if f.Unresolved != "" {
		return cfn.Ref(f.Unresolved)
	}
	if f.Existing != "" {
		return cfn.Of(f.Existing)
	}
	return cfn.If(isNewCondition(f), cfn.Ref(plan.ID(f.Base, "Filesystem")), cfn.Ref(isKept(f)))
}

const efsARN = "arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:"

func fileSystemARN(f plan.FileSystem) cfn.String {
	if f.Unresolved != "" {
		return cfn.Sub(efsARN + "file-system/${" + string(f.Unresolved) + "}")
	}
	if f.Existing != "" {
		return cfn.Sub(efsARN + "file-system/" + f.Existing)
	}
	return cfn.If(isNewCondition(f), cfn.GetAtt(plan.ID(f.Base, "Filesystem"), "Arn"), cfn.Sub(efsARN+"file-system/${"+string(isKept(f))+"}"))
}

func accessPoint(v plan.Volume, directory string) cfn.String {
	if v.AccessPoint != "" {
		return cfn.Of(v.AccessPoint)
	}
	return cfn.Ref(v.AccessPointID(directory))
}

func accessPointARN(v plan.Volume, directory string) cfn.String {
	if v.AccessPoint != "" {
		return cfn.Sub(efsARN + "access-point/" + v.AccessPoint)
	}
	return cfn.GetAtt(v.AccessPointID(directory), "Arn")
}

func emitEFS(p *plan.Plan, e *emitter) {
	for _, f := range p.FileSystems {
		if f.Existing == "" {
			emitFileSystem(p, e, f)
		}
		for _, v := range p.Volumes {
			if v.FileSystem == f.Name && v.AccessPoint == "" {
				emitAccessPoints(e, f, v)
			}
		}
		if f.MountTargets {
			emitMountTargets(p, e, f)
		}
	}
}

func emitFileSystem(p *plan.Plan, e *emitter, f plan.FileSystem) {
	path := source.Path{"volumes", f.Name}
	value := manifest.Parameter{Volume: f.Name}
	if f.Base != f.Name {
		value.Previously = f.Base
	}
	e.filled(cfn.Parameter{
		ID: isKept(f), Type: "String", Default: cfn.Of(""), AllowedPattern: "(fs-[0-9a-f]{8,40})?",
		Description:           "ID of the file system of the volume " + f.Name + " that an earlier stack left behind; empty: create a new one",
		ConstraintDescription: "the ID of a file system, or empty",
	}, value, path...)
	e.condition(cfn.Condition{ID: isNewCondition(f), When: cfn.Equals(cfn.Ref(isKept(f)), cfn.Of(""))}, path...)
	backup := "DISABLED"
	if f.Backup {
		backup = "ENABLED"
	}
	r := &cfn.Resource{
		ID: plan.ID(f.Base, "Filesystem"), Condition: isNewCondition(f),
		// The data outlives the stack; a first deployment that fails leaves nothing behind.
		DeletionPolicy: cfn.RetainExceptOnCreate, UpdateReplacePolicy: cfn.Retain,
		Properties: &cfn.EFSFileSystem{
			Encrypted: cfn.Of(true), KmsKeyId: optional(f.KMSKey), PerformanceMode: optional(f.PerformanceMode),
			ThroughputMode: cfn.Of(cmp.Or(f.ThroughputMode, "bursting")), ProvisionedThroughputInMibps: optional(f.Throughput),
			BackupPolicy: &cfn.EFSBackupPolicy{Status: cfn.Of(backup)}, LifecyclePolicies: lifecyclePolicies(f),
			FileSystemPolicy: fileSystemPolicy(),
			FileSystemTags:   append(nameTags("${AWS::StackName} "+f.Name), tags(p, manifest.VolumeTag, f.Name)...),
		},
	}
	if f.Removal == "delete" {
		r.DeletionPolicy, r.UpdateReplacePolicy = cfn.Delete, cfn.Delete
	}
	e.add(r, path...)
}

// lifecyclePolicies has an item for each transition, as EFS wants it, and is there without
// any: an empty list is what removes them (Amazon EFS API Reference,
// "PutLifecycleConfiguration"). UpdateFileSystem likewise keeps the throughput mode that it
// is not given.
func lifecyclePolicies(f plan.FileSystem) []cfn.EFSLifecyclePolicy {
	list := []cfn.EFSLifecyclePolicy{}
	if f.ToIA != "" {
		list = append(list, cfn.EFSLifecyclePolicy{TransitionToIA: cfn.Of(f.ToIA)})
	}
	if f.ToArchive != "" {
		list = append(list, cfn.EFSLifecyclePolicy{TransitionToArchive: cfn.Of(f.ToArchive)})
	}
	if f.Back {
		list = append(list, cfn.EFSLifecyclePolicy{TransitionToPrimaryStorageClass: cfn.Of("AFTER_1_ACCESS")})
	}
	return list
}

// fileSystemPolicy refuses clients without TLS, and those that come by no mount target. It
// allows nothing, so that in place of the default, which lets in everybody who reaches a
// mount target, the roles of the tasks decide (Amazon EFS User Guide, "Using IAM to control
// access to file systems").
func fileSystemPolicy() *cfn.PolicyDocument {
	refuse := func(sid, key string) cfn.Statement {
		return cfn.Statement{
			Sid: sid, Effect: "Deny", Principal: &cfn.Principal{AWS: "*"},
			Action:    []string{"elasticfilesystem:ClientMount", "elasticfilesystem:ClientRootAccess", "elasticfilesystem:ClientWrite"},
			Condition: []cfn.PolicyCondition{{Operator: "Bool", Key: key, Values: texts("false")}},
		}
	}
	return &cfn.PolicyDocument{Version: "2012-10-17", Statement: []cfn.Statement{
		refuse("OnlyWithTLS", "aws:SecureTransport"), refuse("OnlyByMountTargets", "elasticfilesystem:AccessedViaMountTarget"),
	}}
}

func emitAccessPoints(e *emitter, f plan.FileSystem, v plan.Volume) {
	for _, directory := range v.Directories {
		root := &cfn.EFSRootDirectory{Path: cfn.Of(path.Join(v.Root, directory))}
		if path.Join(v.Root, directory) != "/" {
			root.CreationInfo = &cfn.EFSCreationInfo{
				OwnerUid: cfn.Of(v.OwnerUID), OwnerGid: cfn.Of(v.OwnerGID), Permissions: cfn.Of(v.Permission),
			}
		}
		point := &cfn.EFSAccessPoint{FileSystemId: fileSystemRef(f), RootDirectory: root}
		if v.UID != "" {
			point.PosixUser = &cfn.EFSPosixUser{Uid: cfn.Of(v.UID), Gid: cfn.Of(v.GID)}
		}
		e.add(&cfn.Resource{ID: v.AccessPointID(directory), Properties: point}, "volumes", v.Name)
	}
}

func emitMountTargets(p *plan.Plan, e *emitter, f plan.FileSystem) {
	path := source.Path{"volumes", f.Name}
	group := plan.ID(f.Base, "FilesystemSecurityGroup")
	e.add(&cfn.Resource{ID: group, Properties: &cfn.EC2SecurityGroup{
		GroupDescription: cfn.Of("Compose volume " + f.Base), VpcId: p.VPC.Ref(), // another description would be another group
		SecurityGroupIngress: nfsIngress(f), Tags: append(nameTags("${AWS::StackName} "+f.Name), tags(p, manifest.VolumeTag, f.Name)...),
	}}, path...)
	for i, subnet := range p.VPC.MountSubnetRefs() {
		e.add(&cfn.Resource{ID: f.MountTargetID(i), Properties: &cfn.EFSMountTarget{
			FileSystemId: fileSystemRef(f), SubnetId: subnet, SecurityGroups: []cfn.String{cfn.Ref(group)},
		}}, path...)
	}
}

func nfsIngress(f plan.FileSystem) []cfn.EC2Ingress {
	var rules []cfn.EC2Ingress
	for _, s := range f.Services {
		rules = append(rules, cfn.EC2Ingress{
			Description: cfn.Of("NFS from " + s), IpProtocol: cfn.Of("tcp"), FromPort: cfn.Of(2049), ToPort: cfn.Of(2049),
			SourceSecurityGroupId: cfn.Ref(plan.ID(s, "SecurityGroup")),
		})
	}
	return rules
}

// mountStatement allows what a volume of a task needs, through its access point only
// (Amazon EFS User Guide, "Using IAM to control access to file systems"). Who is a user
// of the access point's is never root.
func mountStatement(p *plan.Plan, of plan.Mount, mounts []plan.Mount) cfn.Statement {
	some := func(is func(plan.Mount) bool) bool {
		return slices.ContainsFunc(mounts, func(m plan.Mount) bool { return m.Name == of.Name && is(m) })
	}
	v := p.Volume(of.Volume)
	actions := []string{"elasticfilesystem:ClientMount"}
	if some(func(m plan.Mount) bool { return !m.ReadOnly || m.Seed }) {
		actions = append(actions, "elasticfilesystem:ClientWrite")
	}
	if (v.UID == "" || v.UID == "0") && some(func(m plan.Mount) bool { return m.Root || m.Seed }) {
		actions = append(actions, "elasticfilesystem:ClientRootAccess")
	}
	return cfn.Statement{
		Sid: "Mount" + plan.Stem(of.Volume) + plan.Stem(of.Subpath), Effect: "Allow", Action: actions,
		Resource: []cfn.String{fileSystemARN(p.FileSystem(v))},
		Condition: []cfn.PolicyCondition{{
			Operator: "StringEquals", Key: "elasticfilesystem:AccessPointArn", Values: []cfn.String{accessPointARN(v, of.Subpath)},
		}},
	}
}
