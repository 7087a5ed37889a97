package exttools

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// lifeTemplate has what is special in the life of our stacks: a file system that stays
// behind and comes back by parameter, a secret value, a service that follows its task
// definition.
const lifeTemplate = `
Description: a stack's life
Metadata:
  Compose2ecs: {Project: life}
Parameters:
  FilesystemId: {Type: String, Default: ""}
  Tasks: {Type: Number, Default: 1}
  Password: {Type: String, NoEcho: true}
Conditions:
  NewFilesystem: !Equals [!Ref FilesystemId, ""]
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/20, AvailabilityZone: !Select [0, !GetAZs ""]}}
  Group: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Vpc, GroupDescription: tasks}}
  Filesystem:
    Type: AWS::EFS::FileSystem
    Condition: NewFilesystem
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties: {Encrypted: true, FileSystemTags: [{Key: com.docker.compose.volume, Value: data}]}
  MountTarget:
    Type: AWS::EFS::MountTarget
    Properties:
      FileSystemId: !If [NewFilesystem, !Ref Filesystem, !Ref FilesystemId]
      SubnetId: !Ref Subnet
      SecurityGroups: [!Ref Group]
  Secret: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Sub "prefix-${Password}"}}
  LogGroup: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Ref AWS::StackName, RetentionInDays: 30}}
  Cluster: {Type: AWS::ECS::Cluster, Properties: {ClusterName: !Ref AWS::StackName}}
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: !Sub "${AWS::StackName}-web"
      Cpu: "256"
      Memory: "512"
      NetworkMode: awsvpc
      RequiresCompatibilities: [FARGATE]
      ContainerDefinitions: [{Name: web, Image: "nginx:1"}]
  Service:
    Type: AWS::ECS::Service
    DependsOn: MountTarget
    Properties:
      Cluster: !Ref Cluster
      TaskDefinition: !Ref Task
      DesiredCount: !Ref Tasks
      LaunchType: FARGATE
      DeploymentConfiguration: {MinimumHealthyPercent: 50, MaximumPercent: 150}
      NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Subnet], SecurityGroups: [!Ref Group]}}
      Tags: [{Key: com.docker.compose.service, Value: web}]
Outputs:
  ServiceName: {Value: !GetAtt Service.Name}
  FilesystemId: {Condition: NewFilesystem, Value: !Ref Filesystem}
`

// TestMotoStackLife leads a stack from its first change set to its deletion.
func TestMotoStackLife(t *testing.T) {
	t.Parallel()
	l := &life{Server: Moto(t), name: "life"}
	l.create(t)
	l.noChange(t)
	l.newParameters(t)
	l.runTask(t)
	l.newImage(t)
	l.failingUpdate(t)
	l.remove(t)
}

func (l *life) create(t *testing.T) {
	t.Helper()
	set := l.changes(t, "CREATE", lifeTemplate, "Password=first")
	equal(t, "changes of a new stack", 10, len(set.Changes))
	equal(t, "a change", "Add Cluster", set.summaries()[0])
	equal(t, "resources before the execution", 0, len(l.resources(t)))
	s := l.execute(t, set)
	equal(t, "status", "CREATE_COMPLETE", s.StackStatus)
	equal(t, "parameters", "[{FilesystemId } {Tasks 1} {Password ****}]", fmt.Sprint(s.Parameters))
	equal(t, "tags", "[{made-by test}]", fmt.Sprint(s.Tags))
	equal(t, "output", true, strings.HasPrefix(s.output("FilesystemId"), "fs-"))
	equal(t, "resources", 10, len(l.resources(t)))
	inOrder(t, l.events(t, l.name), "REVIEW_IN_PROGRESS life", "CREATE_IN_PROGRESS life", "CREATE_IN_PROGRESS Vpc", "CREATE_COMPLETE Vpc",
		"CREATE_IN_PROGRESS Service", "CREATE_COMPLETE Service", "CREATE_COMPLETE life")
	l.stable(t, s, 1, "life-web:1")
	var summary struct {
		Metadata   string
		Parameters []struct {
			ParameterKey string
			NoEcho       bool
		}
	}
	l.AWS(t, &summary, "cloudformation", "get-template-summary", "--stack-name", l.name)
	equal(t, "metadata", `{"Compose2ecs": {"Project": "life"}}`, summary.Metadata)
	equal(t, "declared parameters", "[{FilesystemId false} {Tasks false} {Password true}]", fmt.Sprint(summary.Parameters))
}

// stable checks that the service is where ECS would have it in the end.
func (l *life) stable(t *testing.T, s stack, count int, definition string) {
	t.Helper()
	var described struct {
		Services []struct {
			DesiredCount, RunningCount, PendingCount int
			DeploymentConfiguration                  struct{ MaximumPercent int }
			Tags                                     []struct{ Key, Value string }
			Deployments                              []struct{ Status, RolloutState, TaskDefinition string }
		}
	}
	name := s.output("ServiceName")
	l.AWS(t, &described, "ecs", "describe-services", "--cluster", l.name, "--services", name, "--include", "TAGS")
	service := described.Services[0]
	equal(t, "tasks", fmt.Sprint(count, count, 0), fmt.Sprint(service.DesiredCount, service.RunningCount, service.PendingCount))
	equal(t, "maximum", 150, service.DeploymentConfiguration.MaximumPercent)
	equal(t, "tags", "[{made-by test} {com.docker.compose.service web}]", fmt.Sprint(service.Tags))
	equal(t, "deployments", 1, len(service.Deployments))
	if d := service.Deployments[0]; d.Status != "PRIMARY" || d.RolloutState != "COMPLETED" ||
		!strings.HasSuffix(d.TaskDefinition, "/"+definition) {
		t.Errorf("deployment %+v, want %s", d, definition)
	}
}

func (l *life) noChange(t *testing.T) {
	t.Helper()
	for _, parameters := range [][]string{{"Password=first"}, {"FilesystemId", "Tasks", "Password"}} {
		set := l.changes(t, "UPDATE", lifeTemplate, parameters...)
		equal(t, "status", "FAILED", set.Status)
		equal(t, "reason", "The submitted information didn't contain changes. Submit different information to create a change set.",
			set.StatusReason)
	}
}

func (l *life) newParameters(t *testing.T) {
	t.Helper()
	set := l.changes(t, "UPDATE", lifeTemplate, "Tasks=2", "Password=second")
	equal(t, "changes", []string{"Modify Secret SecretString", "Modify Service DesiredCount"}, set.summaries())
	for _, change := range set.Changes {
		d := change.ResourceChange.Details[0]
		switch change.ResourceChange.LogicalResourceId {
		case "Secret":
			equal(t, "secret", "Password prefix-**** prefix-****", d.CausingEntity+" "+d.Target.BeforeValue+" "+d.Target.AfterValue)
			equal(t, "all of the secret", `{"Properties": {"SecretString": "prefix-****"}}`, change.ResourceChange.AfterContext)
		case "Service":
			equal(t, "number", "Tasks 1 2", d.CausingEntity+" "+d.Target.BeforeValue+" "+d.Target.AfterValue)
		}
	}
	s := l.execute(t, set)
	equal(t, "status", "UPDATE_COMPLETE", s.StackStatus)
	l.stable(t, s, 2, "life-web:1")
	var value struct{ SecretString string }
	l.AWS(t, &value, "secretsmanager", "get-secret-value", "--secret-id", l.resources(t)["Secret"])
	equal(t, "secret", "prefix-second", value.SecretString)
}

// runTask runs a task that belongs to no service: it ends.
func (l *life) runTask(t *testing.T) {
	t.Helper()
	ids := l.resources(t)
	type tasks struct {
		Tasks []struct {
			TaskArn, LastStatus, StopCode string
			Containers                    []struct {
				Name     string
				ExitCode int
			}
		}
	}
	var started, ended tasks
	network := fmt.Sprintf("awsvpcConfiguration={subnets=[%s],securityGroups=[%s]}", ids["Subnet"], ids["Group"])
	l.AWS(t, &started, "ecs", "run-task", "--cluster", l.name, "--task-definition", ids["Task"], "--launch-type", "FARGATE",
		"--network-configuration", network)
	l.AWS(t, &ended, "ecs", "describe-tasks", "--cluster", l.name, "--tasks", started.Tasks[0].TaskArn)
	var ofService struct{ TaskArns []string }
	l.AWS(t, &ofService, "ecs", "list-tasks", "--cluster", l.name, "--service-name", ids["Service"])
	equal(t, "tasks of the service", 2, len(ofService.TaskArns))
	task := ended.Tasks[0]
	equal(t, "task", "RUNNING STOPPED EssentialContainerExited",
		strings.Join([]string{started.Tasks[0].LastStatus, task.LastStatus, task.StopCode}, " "))
	equal(t, "containers", "[{web 0}]", fmt.Sprint(task.Containers))
}

var newImage = strings.ReplaceAll(lifeTemplate, "nginx:1", "nginx:2")

func (l *life) newImage(t *testing.T) {
	t.Helper()
	set := l.changes(t, "UPDATE", newImage, "Tasks", "Password")
	equal(t, "changes", []string{"Modify Service TaskDefinition", "Modify Task ContainerDefinitions replaced ReplaceAndDelete"},
		set.summaries())
	equal(t, "image of the stack's template", true, strings.Contains(l.template(t), "nginx:1"))
	equal(t, "image of the change set's template", true, strings.Contains(l.template(t, "--change-set-name", set.ChangeSetId), "nginx:2"))
	s := l.execute(t, set)
	equal(t, "status", "UPDATE_COMPLETE", s.StackStatus)
	l.stable(t, s, 2, "life-web:2")
	inOrder(t, l.events(t, l.name), "CREATE_COMPLETE life", "UPDATE_IN_PROGRESS life", "UPDATE_IN_PROGRESS Task Requested update requires "+
		"the creation",
		"UPDATE_COMPLETE Task", "UPDATE_COMPLETE Service", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS "+
			"life", "DELETE_COMPLETE Task", "UPDATE_COMPLETE life")
	equal(t, "of another file system", []string{
		"Modify Filesystem Encrypted replaced ReplaceAndRetain", "Modify MountTarget FileSystemId replaced ReplaceAndDelete",
	}, l.changes(t, "UPDATE", strings.ReplaceAll(newImage, "Encrypted: true", "Encrypted: false"), "Tasks", "Password").summaries())
}

// template is that of the stack, or of the change set that the options name ("GetTemplate" in the CloudFormation API Reference).
func (l *life) template(t *testing.T, options ...string) string {
	t.Helper()
	var answer struct{ TemplateBody any }
	l.AWS(t, &answer, append([]string{"cloudformation", "get-template", "--stack-name", l.name}, options...)...)
	return fmt.Sprint(answer.TemplateBody)
}

// failingUpdate changes the log group and the task definition, whose turn comes before
// that of the service, which fails.
func (l *life) failingUpdate(t *testing.T) {
	t.Helper()
	before := l.resources(t)
	template := strings.NewReplacer("RetentionInDays: 30", "RetentionInDays: 7", "MaximumPercent: 150", "MaximumPercentage: 150", "nginx:2",
		"nginx:3").Replace(newImage)
	s := l.execute(t, l.changes(t, "UPDATE", template, "Tasks", "Password"))
	equal(t, "status", "UPDATE_ROLLBACK_COMPLETE", s.StackStatus)
	inOrder(t, l.events(t, l.name), "UPDATE_COMPLETE LogGroup", "UPDATE_FAILED Service Encountered unsupported property "+
		"/DeploymentConfiguration/MaximumPercentage",
		"UPDATE_ROLLBACK_IN_PROGRESS life The following resource(s) failed to update: [Service].", "UPDATE_COMPLETE LogGroup",
		"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS life", "DELETE_COMPLETE Task", "UPDATE_ROLLBACK_COMPLETE life")
	equal(t, "resources", before, l.resources(t))
	var groups struct {
		LogGroups []struct{ RetentionInDays int }
	}
	l.AWS(t, &groups, "logs", "describe-log-groups")
	equal(t, "retention", 30, groups.LogGroups[0].RetentionInDays)
}

// remove deletes the stack, which leaves its file system behind.
func (l *life) remove(t *testing.T) {
	t.Helper()
	l.AWS(t, nil, "cloudformation", "update-termination-protection", "--stack-name", l.name, "--enable-termination-protection")
	s := l.describe(t, l.name)
	equal(t, "protected", true, s.EnableTerminationProtection)
	if complaint := l.Fails(t, "cloudformation", "delete-stack", "--stack-name",
		l.name); !strings.Contains(complaint, "cannot be deleted while TerminationProtection is enabled") {
		t.Errorf("protected: %s", complaint)
	}
	l.AWS(t, nil, "cloudformation", "update-termination-protection", "--stack-name", l.name, "--no-enable-termination-protection")
	l.delete(t)
	if complaint := l.Fails(t, "cloudformation", "describe-stacks", "--stack-name",
		l.name); !strings.Contains(complaint, "Stack with id life does not exist") {
		t.Errorf("deleted: %s", complaint)
	}
	equal(t, "status", "DELETE_COMPLETE", l.describe(t, s.StackId).StackStatus)
	inOrder(t, l.events(t, s.StackId), "DELETE_IN_PROGRESS life",
		"DELETE_SKIPPED Filesystem", "DELETE_COMPLETE Service", "DELETE_COMPLETE MountTarget",
		"DELETE_COMPLETE Vpc", "DELETE_COMPLETE life")
	var vpcs struct{ Vpcs []struct{ IsDefault bool } }
	l.AWS(t, &vpcs, "ec2", "describe-vpcs")
	equal(t, "VPCs", "[{true}]", fmt.Sprint(vpcs.Vpcs))
	equal(t, "file systems", []string{s.output("FilesystemId") + " 0 data"}, l.fileSystems(t))
	l.AWS(t, nil, "efs", "delete-file-system", "--file-system-id", s.output("FilesystemId"))
	equal(t, "file systems", 0, len(l.fileSystems(t)))
}

func (l *life) delete(t *testing.T) {
	t.Helper()
	l.AWS(t, nil, "cloudformation", "delete-stack", "--stack-name", l.name)
}

// fileSystems are all file systems, with their mount targets and their volume.
func (l *life) fileSystems(t *testing.T) []string {
	t.Helper()
	var systems struct {
		FileSystems []struct {
			FileSystemId         string
			NumberOfMountTargets int
			Tags                 []struct{ Key, Value string }
		}
	}
	l.AWS(t, &systems, "efs", "describe-file-systems")
	var found []string
	for _, f := range systems.FileSystems {
		for _, tag := range f.Tags {
			if tag.Key == "com.docker.compose.volume" {
				found = append(found, fmt.Sprintf("%s %d %s", f.FileSystemId, f.NumberOfMountTargets, tag.Value))
			}
		}
	}
	return found
}

// TestMotoStackComesBack creates a stack, first in vain, then with the file system of an
// earlier one.
func TestMotoStackComesBack(t *testing.T) {
	t.Parallel()
	l := &life{Server: Moto(t), name: "back"}
	var kept struct{ FileSystemId string }
	l.AWS(t, &kept, "efs", "create-file-system", "--tags", "Key=com.docker.compose.volume,Value=data")

	broken := strings.ReplaceAll(lifeTemplate, "MaximumPercent: 150", "MaximumPercentage: 150")
	s := l.execute(t, l.changes(t, "CREATE", broken, "Password=first"))
	equal(t, "status", "ROLLBACK_COMPLETE", s.StackStatus)
	equal(t, "resources", 0, len(l.resources(t)))
	inOrder(t, l.events(t, l.name), "CREATE_FAILED Service Encountered unsupported property", "ROLLBACK_IN_PROGRESS back The following "+
		"resource(s) failed to create: [Service].",
		"DELETE_COMPLETE Filesystem", "ROLLBACK_COMPLETE back")
	l.delete(t)

	s = l.execute(t, l.changes(t, "CREATE", lifeTemplate, "Password=first", "FilesystemId="+kept.FileSystemId))
	equal(t, "status", "CREATE_COMPLETE", s.StackStatus)
	equal(t, "output of a condition that does not hold", "", s.output("FilesystemId"))
	equal(t, "file systems", []string{kept.FileSystemId + " 1 data"}, l.fileSystems(t))
	set := l.changes(t, "UPDATE", lifeTemplate, "Password", "FilesystemId=")
	equal(t, "changes", []string{"Add Filesystem", "Modify MountTarget FileSystemId replaced ReplaceAndDelete"}, set.summaries())
	equal(t, "status", "UPDATE_COMPLETE", l.execute(t, set).StackStatus)

	set = l.changes(t, "UPDATE", lifeTemplate, "Password", "FilesystemId="+kept.FileSystemId)
	equal(t, "changes", []string{"Modify MountTarget FileSystemId replaced ReplaceAndDelete", "Remove Filesystem Retain"}, set.summaries())
	equal(t, "status", "UPDATE_COMPLETE", l.execute(t, set).StackStatus)
	equal(t, "file systems", 2, len(l.fileSystems(t)))
	equal(t, "resources", 9, len(l.resources(t)))
}

// TestMotoChangeSetPages reads a change set of more than one page.
func TestMotoChangeSetPages(t *testing.T) {
	t.Parallel()
	l := &life{Server: Moto(t), name: "pages"}
	resources := map[string]any{}
	for i := range 101 {
		resources[fmt.Sprintf("Group%d", i)] = map[string]any{"Type": "AWS::Logs::LogGroup"}
	}
	template, err := json.Marshal(map[string]any{"Resources": resources})
	if err != nil {
		t.Fatal(err)
	}
	path := l.file(t, "pages", template)
	l.AWS(t, nil, "cloudformation", "create-change-set", "--stack-name", "pages", "--change-set-name", "pages", "--change-set-type", "CREATE",
		"--template-body", "file://"+path)
	var page struct {
		Changes   []any
		NextToken string
	}
	describe := []string{"cloudformation", "describe-change-set", "--stack-name", "pages", "--change-set-name", "pages", "--no-paginate"}
	l.AWS(t, &page, describe...)
	equal(t, "changes on the first page", 100, len(page.Changes))
	l.AWS(t, &page, append(describe, "--next-token", page.NextToken)...)
	equal(t, "changes on the second page", 1, len(page.Changes))
}
