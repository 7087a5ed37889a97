package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitEBSVolumes(p *plan.Plan, s *plan.Service, set *serviceResources) {
	for _, d := range p.EBSVolumes {
		if d.Service == s.Name {
			emitDisk(p, d, s, set)
		}
	}
}

func emitDisk(p *plan.Plan, d plan.EBSVolume, s *plan.Service, set *serviceResources) {
	role := plan.ID(s.Name, "InfrastructureRole")
	set.service.VolumeConfigurations = append(set.service.VolumeConfigurations, cfn.ECSServiceVolume{
		Name: cfn.Of(plan.TaskName(d.Name)),
		ManagedEBSVolume: &cfn.ECSManagedEBSVolume{
			RoleArn: cfn.GetAtt(role, "Arn"), SizeInGiB: optional(d.Size), VolumeType: cfn.Of(d.Type), Iops: optional(d.IOPS),
			Throughput: optional(d.Throughput),
			Encrypted:  cfn.Of(true), KmsKeyId: optional(d.KMSKey), SnapshotId: optional(d.Snapshot), FilesystemType: optional(d.FileSystem),
			TagSpecifications: []cfn.ECSEBSTagSpecification{{
				ResourceType: cfn.Of("volume"), PropagateTags: cfn.Of("SERVICE"), Tags: tags(p, manifest.VolumeTag, d.Name),
			}},
		},
	})
	own := &cfn.IAMRole{
		AssumeRolePolicyDocument: trustECS(),
		ManagedPolicyArns: []cfn.String{
			cfn.Sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSInfrastructureRolePolicyForVolumes")},
	}
	if d.KMSKey != "" {
		own.Policies = []cfn.IAMPolicy{inlinePolicy("EncryptVolumes", diskKeyStatements(d.KMSKey))}
	}
	set.roles = append(set.roles, &cfn.Resource{ID: role, Properties: own})
}

// diskKeyStatements are what ECS needs of a key of the customer's (Amazon ECS Developer
// Guide, "Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks").
func diskKeyStatements(key string) []cfn.Statement {
	return []cfn.Statement{
		{
			Sid: "UseKey", Effect: "Allow", Resource: texts(key),
			Action: []string{"kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext"},
		},
		{
			Sid: "LetVolumesUseKey", Effect: "Allow", Resource: texts(key), Action: []string{"kms:CreateGrant"},
			Condition: []cfn.PolicyCondition{{Operator: "Bool", Key: "kms:GrantIsForAWSResource", Values: texts("true")}},
		},
	}
}
