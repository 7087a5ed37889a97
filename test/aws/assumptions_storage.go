package main

var storageAssumptions = []assumption{
	{
		id: "A-efs-chown",
		claim: "images that start as root, change the owner of their data directory and continue as another user work on an access point " +
			"without a POSIX user",
		evidence: []string{
			doc("EFS access points", "efs/latest/ug/efs-access-points.html"),
			"with a POSIX user they fail: " + thread("aws/amazon-ecs-agent", 4702) + ", " +
				thread("aws/copilot-cli", 4431),
		},
		relies: []string{"pkg/translate/internal/emit/efs.go"},
	},
	{
		id:    "A-efs-numeric-user",
		claim: "a container with a numeric user can write to a directory that the access point created for it",
		evidence: []string{
			doc("EFS access points", "efs/latest/ug/efs-access-points.html"),
		},
		relies: []string{"pkg/translate/internal/emit/efs.go"},
	},
	{
		id:    "A-data-back",
		claim: "the data of a deleted stack is available again after the next deployment",
		evidence: []string{
			doc("DeletionPolicy", "AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html"),
		},
		relies: []string{"pkg/deploy/volumes.go", "pkg/translate/internal/emit/efs.go"},
	},
	{
		id:    "A-mount-order",
		claim: "a volume that is mounted inside another one is mounted after it",
		evidence: []string{
			"none: ECS documents no order",
		},
		relies: []string{"pkg/translate/internal/lower/volumes.go"},
	},
	{
		id:    "A-tmpfs-order",
		claim: "a volume that is mounted inside a tmpfs is mounted after it",
		evidence: []string{
			"none: ECS documents no order; a finding warns",
		},
		relies: []string{"pkg/translate/internal/lower/tmpfs.go"},
	},
	{
		id:    "A-seed",
		claim: "an init container from the service's image copies its files to a new file system",
		evidence: []string{
			doc("ContainerDependency", "AmazonECS/latest/APIReference/API_ContainerDependency.html"),
		},
		relies: []string{"pkg/translate/internal/emit/seed.go"},
	},
	{
		id:    "A-init-containers",
		claim: "a container with a SUCCESS dependency starts after the other container has exited, and sees the files with their owner and mode",
		evidence: []string{
			doc("ContainerDependency", "AmazonECS/latest/APIReference/API_ContainerDependency.html"),
		},
		relies: []string{"pkg/translate/internal/emit/files.go", "pkg/translate/internal/emit/dependencies.go"},
	},
	{
		id:    "A-cli-image",
		claim: "the AWS CLI's image starts with a shell as an init container, and fetches files from the bucket with the task's role",
		evidence: []string{
			link("The image", "https://gallery.ecr.aws/aws-cli/aws-cli"),
		},
		relies: []string{"pkg/translate/internal/emit/files_stored.go"},
	},
	{
		id:    "A-gnu-tar",
		claim: "its tar can unpack on an access point with a POSIX user, where it cannot change owners",
		evidence: []string{
			doc("EFS access points", "efs/latest/ug/efs-access-points.html"),
			thread("aws/copilot-cli", 4431),
		},
		relies: []string{"pkg/translate/internal/emit/files_stored.go"},
	},
	{
		id:    "A-ebs-combined",
		claim: "a service can use EBS volumes, Fargate Spot and blue/green deployments together",
		evidence: []string{
			doc("EBS volumes", "AmazonECS/latest/developerguide/ebs-volumes.html"),
		},
		relies: []string{"pkg/translate/internal/emit/ebs.go"},
	},
	{
		id:    "A-ebs-owner",
		claim: "a container with a non-root user can write to its EBS volume",
		evidence: []string{
			doc("EBS volumes", "AmazonECS/latest/developerguide/ebs-volumes.html"),
		},
		relies: []string{"pkg/translate/internal/emit/ebs.go"},
	},
}
