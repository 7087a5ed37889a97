package permissions

// storageTypes are the types of Amazon EFS. Its own key takes no rights: the policy of
// aws/elasticfilesystem admits everybody in the account who may use EFS; another one is
// used in the name of the caller ("Using AWS KMS keys for Amazon EFS" in the EFS User
// Guide). Nor do automatic backups: the role of EFS
// sets them up (AmazonElasticFileSystemServiceRolePolicy in the AWS Managed Policy
// Reference). DeleteTags, which the schema has, is the old name of UntagResource.
var storageTypes = map[string][]grant{
	"AWS::EFS::FileSystem": {
		{inRegion, []string{"elasticfilesystem:CreateFileSystem"}},
		{newFileSystems, []string{
			"elasticfilesystem:DeleteFileSystemPolicy", "elasticfilesystem:PutBackupPolicy", "elasticfilesystem:PutFileSystemPolicy",
			"elasticfilesystem:PutLifecycleConfiguration", "elasticfilesystem:TagResource", "elasticfilesystem:UntagResource",
			"elasticfilesystem:UpdateFileSystem",
		}},
		{fileSystems, []string{"elasticfilesystem:DeleteFileSystem"}},
		{anyFileSystems, []string{
			"elasticfilesystem:DescribeBackupPolicy", "elasticfilesystem:DescribeFileSystemPolicy", "elasticfilesystem:DescribeFileSystems",
			"elasticfilesystem:DescribeLifecycleConfiguration", "elasticfilesystem:DescribeReplicationConfigurations",
			"elasticfilesystem:ListTagsForResource",
		}},
		{volumeKeys, []string{"kms:CreateGrant", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext"}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
	"AWS::EFS::AccessPoint": {
		{newFileSystems, []string{"elasticfilesystem:TagResource", "elasticfilesystem:UntagResource"}},
		{fileSystems, []string{"elasticfilesystem:CreateAccessPoint", "elasticfilesystem:DeleteAccessPoint"}},
		{anyFileSystems, []string{"elasticfilesystem:DescribeAccessPoints", "elasticfilesystem:ListTagsForResource"}},
	},
	// EFS makes the network interfaces with the rights of the caller ("CreateMountTarget",
	// "DeleteMountTarget", "ModifyMountTargetSecurityGroups" and
	// "DescribeMountTargetSecurityGroups" in the EFS API Reference).
	"AWS::EFS::MountTarget": {
		{anywhere, []string{"ec2:DescribeNetworkInterfaceAttribute", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"}},
		{mountInterfaces, []string{"ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:ModifyNetworkInterfaceAttribute"}},
		{fileSystems, []string{
			"elasticfilesystem:CreateMountTarget", "elasticfilesystem:DeleteMountTarget", "elasticfilesystem:ModifyMountTargetSecurityGroups",
		}},
		{anyFileSystems, []string{"elasticfilesystem:DescribeMountTargets", "elasticfilesystem:DescribeMountTargetSecurityGroups"}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
}
