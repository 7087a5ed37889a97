package deploy

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/efs"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Removal is what taking a stack down would do.
type Removal struct {
	Stack       Stack
	Project     string
	Deleted     []Resource
	Kept        []Resource        // that stay by their DeletionPolicy
	FileSystems []FileSystem      // of the project, which the stack leaves behind: its data, in the stack or attached to it
	Secrets     []GeneratedSecret // which the stack leaves behind too
	Data        []Resource        // those deleted that hold data which nothing brings back
	Snapshots   []Resource        // those deleted whose data stays in a snapshot, which CloudFormation makes first
	Tasks       []StrayTask       // that run without a service, and hold on to the cluster or the network of the stack

	places []ecs.ListTasksInput // where to look for these
}

// ProposeDown says what would go and what would stay, if the deletion leaves the resources behind that retain names.
func (c *Client) ProposeDown(ctx context.Context, name string, retain []string) (*Removal, error) {
	stack, err := c.Stack(ctx, name)
	if err != nil {
		return nil, err
	}
	r := &Removal{Stack: stack, Project: stack.Project}
	if r.Project == "" {
		r.Project = name
	}
	if stack.Exists() {
		if err := c.refuseForeign(ctx, stack); err != nil {
			return nil, err
		}
		if stack.Protected {
			return nil, refusedf("aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name "+name,
				"the stack %s is protected against deletion", name)
		}
		if err := c.contents(ctx, r, retain); err != nil {
			return nil, err
		}
	}
	all, err := c.FileSystems(ctx, r.Project)
	if err != nil {
		return nil, err
	}
	r.FileSystems = slices.DeleteFunc(all, func(fs FileSystem) bool { return r.deletes(fs.ID) })
	if !stack.Exists() {
		r.Secrets, err = c.leftSecrets(ctx, r.Project)
		r.Secrets = slices.DeleteFunc(r.Secrets, func(s GeneratedSecret) bool { return s.stack != "" && s.stack != name }) // of other stacks
	}
	return r, err
}

// contents divides the stack into what is deleted with it and what stays. A stack that
// was never deployed has nothing.
func (c *Client) contents(ctx context.Context, r *Removal, retain []string) error {
	if r.Stack.Status == types.StackStatusReviewInProgress {
		return nil
	}
	resources, err := c.resources(ctx, r.Stack.ID)
	if err != nil {
		return err
	}
	template, err := c.Template(ctx, r.Stack.ID)
	if err != nil {
		return err
	}
	m, _ := manifest.Of(template)
	r.Project = cmp.Or(m.Project, r.Project)
	for _, resource := range resources {
		r.add(resource, template, retain)
	}
	r.Secrets = slices.DeleteFunc(generatedSecrets(m, r.Stack, resources), func(s GeneratedSecret) bool { return r.deletes(s.ARN) })
	r.places = strayPlaces(r, m)
	r.Tasks, err = c.strayTasks(ctx, r.places)
	return err
}

// deletes reports whether the stack takes a resource with it.
func (r *Removal) deletes(physicalID string) bool {
	return slices.ContainsFunc(r.Deleted, func(resource Resource) bool { return resource.PhysicalID == physicalID })
}

// refuseForeign keeps down from stacks that are none of its business.
func (c *Client) refuseForeign(ctx context.Context, stack Stack) error {
	ours, err := c.ours(ctx, stack)
	if err == nil && !ours {
		return refusedf("select another stack with -p; aws cloudformation delete-stack --stack-name "+stack.Name+" deletes this one",
			"compose2ecs did not create the stack %s", stack.Name)
	}
	return err
}

// add says what becomes of a resource of the stack.
func (r *Removal) add(resource Resource, template *cfn.Document, retain []string) {
	policy := deletionPolicy(template, resource)
	if slices.Contains([]cfn.DeletionPolicy{cfn.Retain, cfn.RetainExceptOnCreate}, policy) || slices.Contains(retain, string(resource.ID)) {
		r.Kept = append(r.Kept, resource)
		return
	}
	r.Deleted = append(r.Deleted, resource)
	switch {
	case !slices.Contains(stateful, resource.Type) || resource.PhysicalID == "" || inCluster(template, resource):
	case policy == cfn.Snapshot:
		r.Snapshots = append(r.Snapshots, resource)
	default:
		r.Data = append(r.Data, resource)
	}
}

// deletionPolicy is that of a resource, or what CloudFormation takes where there is none (CloudFormation Template Reference,
// "DeletionPolicy attribute").
func deletionPolicy(template *cfn.Document, resource Resource) cfn.DeletionPolicy {
	if policy, ok := template.Resource(resource.ID).Get("DeletionPolicy").Text(); ok {
		return cfn.DeletionPolicy(policy)
	}
	if resource.Type == "AWS::RDS::DBCluster" || resource.Type == "AWS::RDS::DBInstance" && !inCluster(template, resource) {
		return cfn.Snapshot
	}
	return ""
}

// inCluster reports whether a resource is an instance of a cluster of databases, which has the data.
func inCluster(template *cfn.Document, resource Resource) bool {
	return resource.Type == "AWS::RDS::DBInstance" && template.Resource(resource.ID).Get("Properties").Get("DBClusterIdentifier") != nil
}

// Down deletes the stack and follows that to the end. Of a stack whose deletion failed
// before, retain can name resources to leave behind.
func (c *Client) Down(ctx context.Context, r *Removal, retain []string, roleARN string) (Outcome, error) {
	stack := r.Stack
	if stack.Status == types.StackStatusDeleteInProgress {
		c.report(Notice{fmt.Sprintf("the stack %s is already being deleted: following that", stack.Name)})
		return c.Attach(ctx, stack)
	}
	if len(retain) > 0 && stack.Status != types.StackStatusDeleteFailed {
		return Outcome{}, inputf("run compose2ecs down without --retain first",
			"--retain works only after a failed deletion, and %s is %s", stack.Name, stack.Status)
	}
	return c.deleteUntilFree(ctx, r, retain, roleARN)
}

// delete deletes a stack and follows that.
func (c *Client) delete(ctx context.Context, stack Stack, retain []string, roleARN string) (Outcome, error) {
	from, err := c.mark(ctx, stack.ID)
	if err != nil {
		return Outcome{}, err
	}
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		template = nil // it only groups what is shown
	}
	in := &cloudformation.DeleteStackInput{
		StackName: &stack.ID, RetainResources: retain, ClientRequestToken: aws.String("compose2ecs-" + rand.Text()),
	}
	if roleARN != "" {
		in.RoleARN = &roleARN
	}
	if err := ctx.Err(); err != nil {
		return Outcome{}, err
	}
	calm, stop := settled(ctx)
	defer stop()
	if _, err := c.api.CloudFormation.DeleteStack(calm, in); err != nil {
		return Outcome{}, problem(err, "deleting the stack "+stack.Name)
	}
	c.report(Started{Stack: stack.Name, Operation: "deleting"})
	return c.follow(ctx, stack, template, from)
}

// unmountWait is how long mount targets may take to go after their stack is deleted.
const unmountWait = 5 * time.Minute

// DeleteFileSystems deletes file systems with all that is in them. Their backups in AWS
// Backup stay.
func (c *Client) DeleteFileSystems(ctx context.Context, list []FileSystem) error {
	for _, fs := range list {
		if err := c.deleteFileSystem(ctx, fs); err != nil {
			return err
		}
		c.report(Notice{fmt.Sprintf("deleted the file system %s of the volume %s", fs.ID, fs.Volume)})
	}
	return nil
}

func (c *Client) deleteFileSystem(ctx context.Context, fs FileSystem) error {
	deadline := time.Now().Add(unmountWait)
	for {
		_, err := c.api.EFS.DeleteFileSystem(ctx, &efs.DeleteFileSystemInput{FileSystemId: &fs.ID})
		switch {
		case err == nil || awserr.KindOf(err) == awserr.Missing:
			return nil
		case awserr.KindOf(err) != awserr.InUse:
			return problem(err, "deleting the file system "+fs.ID)
		case time.Now().After(deadline):
			return failedf("it has mount targets outside the stack: remove them, then run compose2ecs down --volumes again",
				"the file system %s of the volume %s is still in use", fs.ID, fs.Volume)
		}
		if err := sleep(ctx, 2*eventInterval); err != nil {
			return err
		}
	}
}
