package doctor

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	"github.com/aws/aws-sdk-go-v2/service/efs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// The states of a cluster. One that was deleted is described as INACTIVE for a while
// (Amazon Elastic Container Service API Reference, "Cluster").
const (
	clusterActive = "ACTIVE"
	clusterGone   = "INACTIVE"
)

// checkClusters looks at the clusters that services run in and the template does not
// make.
func checkClusters(ctx context.Context, e *examination) []Finding {
	named := uses{}
	for _, r := range e.template.of("AWS::ECS::Service") {
		if name := scalar(r.at("Cluster")); name != "" {
			named.add(name, r.id)
		}
	}
	return parallel(named.sorted(), func(u use) []Finding { return []Finding{e.cluster(ctx, u)} })
}

func (e *examination) cluster(ctx context.Context, u use) Finding {
	const hint = "create the cluster, or correct x-aws-cluster"
	if region := arnPart(u.id, 3); region != "" && region != e.Region {
		return failedf(u.id, "deploy to "+region+", or use a cluster in "+e.Region, "the cluster is in %s, and the deployment is for %s", region,
			e.Region)
	}
	out, err := e.API.ECS.DescribeClusters(ctx, &ecs.DescribeClustersInput{Clusters: []string{u.id}})
	if err != nil {
		return unknown(u.id, err, "the cluster "+u.id)
	}
	if len(out.Clusters) == 0 || aws.ToString(out.Clusters[0].Status) == clusterGone {
		return failedf(u.id, hint, "there is no such cluster in %s; it is used by %s", e.Region, u.users())
	}
	if status := aws.ToString(out.Clusters[0].Status); status != clusterActive {
		return failedf(u.id, hint, "the cluster is %s, and must be %s to run tasks", status, clusterActive)
	}
	return okf(u.id, "the cluster is active")
}

// checkFileSystems looks at the file systems that exist already: those of an earlier
// stack, which are parameters, and those that the template names.
func checkFileSystems(ctx context.Context, e *examination) []Finding {
	named, mounted := uses{}, map[string]bool{}
	for _, r := range e.template.resources {
		r.each(func(key, text string) {
			if strings.EqualFold(key, "FileSystemId") && strings.HasPrefix(text, "fs-") {
				named.add(text, r.id)
				mounted[text] = mounted[text] || r.kind == "AWS::EFS::MountTarget"
			}
		})
	}
	return parallel(named.sorted(), func(u use) []Finding { return []Finding{e.fileSystem(ctx, u, mounted[u.id])} })
}

func (e *examination) fileSystem(ctx context.Context, u use, mounted bool) Finding {
	out, err := e.API.EFS.DescribeFileSystems(ctx, &efs.DescribeFileSystemsInput{FileSystemId: &u.id})
	if awserr.KindOf(err) == awserr.Missing || err == nil && len(out.FileSystems) == 0 {
		return failedf(u.id, "use the ID of an existing one, or none for a new one", "there is no such file system in %s; it is used by %s",
			e.Region, u.users())
	}
	if err != nil {
		return unknown(u.id, err, "the file system "+u.id)
	}
	found := out.FileSystems[0]
	if state := found.LifeCycleState; state != types.LifeCycleStateAvailable && state != types.LifeCycleStateUpdating {
		return failedf(u.id, "wait until it is available, or use another one", "the file system is %s", state)
	}
	return e.mountTargets(u, int(found.NumberOfMountTargets), mounted)
}

// mountTargets looks for mount targets in the way of those that a new stack makes: a
// file system has one a zone, all of them in one VPC (Amazon EFS User Guide, "Managing
// mount targets").
func (e *examination) mountTargets(u use, number int, mounted bool) Finding {
	switch {
	case number == 0 && !mounted:
		return failedf(u.id, "create them where the file system is managed, or have the stack create them: x-aws-efs: {mount_targets: true}",
			"the file system has no mount targets, and the template creates none; it is used by %s", u.users())
	case number == 0 || !mounted:
		return okf(u.id, "the file system is available")
	}
	s, err := e.stack()
	switch {
	case err != nil:
		return unknown(u.id, err, "who owns the mount targets of the file system: the stack "+e.stackName)
	case s.empty():
		return failedf(u.id, "if nothing else uses the file system, delete them: aws efs describe-mount-targets --file-system-id "+u.id,
			"the file system already has mount targets (%d), and the template creates one in each zone", number)
	}
	return okf(u.id, "the file system is available")
}
