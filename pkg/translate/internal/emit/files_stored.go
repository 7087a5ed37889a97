package emit

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const (
	// contentBucket is the parameter for the bucket.
	contentBucket cfn.LogicalID = "ContentBucket"
)

const archiveName = plan.ArchiveDir + "/files.tar.gz"

// emitStoredFiles adds the container that fetches the archive, before the one that unpacks
// it.
func emitStoredFiles(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if s.Archive == nil {
		return
	}
	set.e.filled(cfn.Parameter{
		ID: contentBucket, Type: "String", AllowedPattern: "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", ConstraintDescription: "the name of a bucket",
		Description: "S3 bucket that holds the tasks' files, in the Region of the stack",
	}, manifest.Parameter{ContentBucket: true}, "name")
	object := "${" + string(contentBucket) + "}/" + cfn.EscapeSub(s.Archive.Key)
	set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{Name: cfn.Of(plan.ArchiveVolume)})
	download := &cfn.ECSContainerDefinition{
		Name: cfn.Of(plan.DownloadContainer(s)), Image: imageOf(p, s.Archive.Image), Essential: cfn.Of(false),
		Command:          []cfn.String{cfn.Of("s3"), cfn.Of("cp"), cfn.Of("--only-show-errors"), cfn.Sub("s3://" + object), cfn.Of(archiveName)},
		Environment:      []cfn.ECSKeyValuePair{{Name: cfn.Of("AWS_REGION"), Value: cfn.Region}},
		MountPoints:      []cfn.ECSMountPoint{mountPoint(plan.ArchiveVolume, plan.ArchiveDir, false)},
		LogConfiguration: set.preparingLogs(s),
		LinuxParameters:  &cfn.ECSLinuxParameters{Capabilities: &cfn.ECSKernelCapabilities{Drop: texts("ALL")}},
	}
	set.pulls(p, s.Archive.Image)
	i := slices.IndexFunc(set.prepare, func(c *cfn.ECSContainerDefinition) bool {
		text, _ := c.Name.Literal()
		return text == plan.FilesContainer(s)
	})
	unpack := set.prepare[i]
	unpack.MountPoints = append(unpack.MountPoints, mountPoint(plan.ArchiveVolume, plan.ArchiveDir, true))
	unpack.DependsOn = append(unpack.DependsOn, cfn.ECSContainerDependency{ContainerName: download.Name, Condition: cfn.Of("SUCCESS")})
	set.prepare = slices.Insert(set.prepare, i, download)
	set.taskRole = append(set.taskRole, cfn.Statement{
		Sid: "FetchFiles", Effect: "Allow", Action: []string{"s3:GetObject"},
		Resource: []cfn.String{cfn.Sub("arn:${AWS::Partition}:s3:::" + object)},
	})
}
