package fakeaws

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	cfn "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"
)

// slowly has a stack take five minutes for a service whose first task fails.
func slowly(c *Cloud) {
	c.AddCluster("main")
	c.AddService(Service{
		Cluster: "main", Name: "web", Stack: "app", LogicalID: "Web", New: true, After: 30 * time.Second, Desired: 1,
		TaskDefinition: "web:1", ExecuteCommand: true, Tags: map[string]string{"service": "web"},
		Rollouts: []Rollout{
			{After: 30 * time.Second, Desired: 1, Pending: 1, State: "IN_PROGRESS", Reason: "ECS deployment ecs-svc/1 in progress."},
			{After: 4 * time.Minute, Desired: 1, Running: 1, State: "COMPLETED", Reason: "ECS deployment ecs-svc/1 completed."},
		},
		Events: []ServiceEvent{
			{time.Minute, "(service web) was unable to place a task."}, {4 * time.Minute, "(service web) has reached a steady state."},
		},
		Tasks: []Task{
			{
				After: time.Minute, StoppedAfter: 2 * time.Minute, StopCode: "EssentialContainerExited",
				Containers: []Container{{Name: "web", ExitCode: aws.Int(1)}},
			},
			{After: 2 * time.Minute, StartedAfter: 3 * time.Minute, HealthStatus: "HEALTHY", Containers: []Container{{Name: "web"}}},
		},
	})
	c.AddStackLog("app", "/app/web", "web/1", LogLine{time.Minute, "hello"}, LogLine{2 * time.Minute, "panic"})
	c.Script("app",
		Step{After: 0, ID: "Cluster", Type: "AWS::ECS::Cluster", Status: "CREATE_IN_PROGRESS", PhysicalID: "main"},
		Step{After: 30 * time.Second, ID: "Cluster", Type: "AWS::ECS::Cluster", Status: "CREATE_COMPLETE", PhysicalID: "main"},
		Step{After: 30 * time.Second, ID: "Web", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS"},
		Step{After: 5 * time.Minute, ID: "Web", Type: "AWS::ECS::Service", Status: "CREATE_COMPLETE"},
		Step{After: 5 * time.Minute, ID: "app", Status: "CREATE_COMPLETE"},
	)
}

// TestFiveMinutes is a deployment with a script, in virtual time: stack, services, tasks and logs go by one clock.
func TestFiveMinutes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		config := direct(c)
		client, ecsClient := cloudformation.NewFromConfig(config), ecs.NewFromConfig(config)
		slowly(c)
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeCreate, two, "first"))
		began := time.Now()
		describe := func() (*ecs.DescribeServicesOutput, []string) {
			out := must(ecsClient.DescribeServices(t.Context(), &ecs.DescribeServicesInput{
				Cluster: aws.String("main"), Services: []string{"web"}, Include: []ecstypes.ServiceField{ecstypes.ServiceFieldTags},
			}))(t)
			if len(out.Services) == 0 {
				return out, nil
			}
			tasks := must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("main"), ServiceName: aws.String("web")}))(t)
			return out, tasks.TaskArns
		}
		if out, _ := describe(); len(out.Failures) != 1 {
			t.Errorf("%+v", out)
		}
		time.Sleep(90 * time.Second)
		out, tasks := describe()
		if d := out.Services[0].Deployments; len(d) != 1 || d[0].RolloutState != ecstypes.DeploymentRolloutStateInProgress || len(tasks) != 1 ||
			len(out.Services[0].Events) != 1 {
			t.Errorf("%+v %v", d, tasks)
		}
		time.Sleep(time.Minute)
		stopped := must(ecsClient.ListTasks(t.Context(), &ecs.ListTasksInput{
			Cluster: aws.String("main"), ServiceName: aws.String("web"), DesiredStatus: ecstypes.DesiredStatusStopped,
		}))(t)
		tasksOut := must(ecsClient.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{Cluster: aws.String("main"), Tasks: stopped.TaskArns}))(t)
		if task := tasksOut.Tasks[0]; *task.Containers[0].ExitCode != 1 || task.StoppedAt.Sub(began) != 2*time.Minute {
			t.Errorf("%+v", task)
		}
		waiter := cloudformation.NewStackCreateCompleteWaiter(client)
		if err := waiter.Wait(t.Context(), &cloudformation.DescribeStacksInput{StackName: aws.String("app")}, time.Hour); err != nil {
			t.Error(err)
		}
		if d := time.Since(began); d < 5*time.Minute || d > 10*time.Minute {
			t.Error(d)
		}
		out, _ = describe()
		if s := out.Services[0]; s.RunningCount != 1 || *s.Events[0].Message != "(service web) has reached a steady state." || len(s.Tags) != 1 {
			t.Errorf("%+v", s)
		}
		resources := must(client.ListStackResources(t.Context(), &cloudformation.ListStackResourcesInput{StackName: aws.String("app")}))(t)
		if r := resources.StackResourceSummaries[1]; *r.PhysicalResourceId != *out.Services[0].ServiceArn {
			t.Errorf("%+v", r)
		}
		logs := must(cloudwatchlogs.NewFromConfig(config).FilterLogEvents(t.Context(),
			&cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String("/app/web")}))(t)
		if len(logs.Events) != 2 || *logs.Events[0].Timestamp != began.Add(time.Minute).UnixMilli() {
			t.Errorf("%+v", logs)
		}
	})
}

func TestRunTask(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client, logs := ecs.NewFromConfig(config), cloudwatchlogs.NewFromConfig(config)
		c.AddCluster("main")
		c.AddTaskDefinition(`{"family":"job","containerDefinitions":[{"name":"job","image":"busybox","logConfiguration":{"logDriver":"awslogs",
			"options":{"awslogs-group":"/job","awslogs-stream-prefix":"p"}}}]}`)
		c.ScriptTask("job", TaskRun{ExitCode: 3, Log: []LogLine{{0, "one"}, {10 * time.Millisecond, "two"}}})
		in := &ecs.RunTaskInput{Cluster: aws.String("main"), TaskDefinition: aws.String("job"), ClientToken: aws.String("once")}
		first, again := must(client.RunTask(t.Context(), in))(t).Tasks[0], must(client.RunTask(t.Context(), in))(t).Tasks[0]
		if *first.TaskArn != *again.TaskArn || *first.LastStatus != "PROVISIONING" {
			t.Errorf("%+v %+v", first, again)
		}
		time.Sleep(150 * time.Millisecond)
		task := must(client.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{
			Cluster: aws.String("main"), Tasks: []string{*first.TaskArn},
		}))(t).Tasks[0]
		if *task.LastStatus != "STOPPED" || *task.Containers[0].ExitCode != 3 || task.StopCode != ecstypes.TaskStopCodeEssentialContainerExited {
			t.Errorf("%+v", task)
		}
		c.LogPage(1)
		stream := "p/job/" + base(*first.TaskArn)
		pages := cloudwatchlogs.NewFilterLogEventsPaginator(logs, &cloudwatchlogs.FilterLogEventsInput{
			LogGroupName: aws.String("/job"), LogStreamNames: []string{stream},
		})
		var text []string
		for pages.HasMorePages() {
			for _, e := range must(pages.NextPage(t.Context()))(t).Events {
				text = append(text, *e.Message)
			}
		}
		events := cloudwatchlogs.NewGetLogEventsPaginator(logs, &cloudwatchlogs.GetLogEventsInput{
			LogGroupName: aws.String("/job"), LogStreamName: &stream, StartFromHead: aws.Bool(true),
		}, func(o *cloudwatchlogs.GetLogEventsPaginatorOptions) { o.StopOnDuplicateToken = true })
		for events.HasMorePages() {
			for _, e := range must(events.NextPage(t.Context()))(t).Events {
				text = append(text, *e.Message)
			}
		}
		if strings.Join(text, " ") != "one two one two" {
			t.Error(text)
		}
		streams := must(logs.DescribeLogStreams(t.Context(), &cloudwatchlogs.DescribeLogStreamsInput{
			LogGroupName: aws.String("/job"), LogStreamNamePrefix: aws.String("p/"),
		}))(t)
		if len(streams.LogStreams) != 1 {
			t.Errorf("%+v", streams)
		}
		_, err := logs.FilterLogEvents(t.Context(), &cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String("/none")})
		if codeOf(err) != "ResourceNotFoundException" {
			t.Error(err)
		}
		definition := must(client.DescribeTaskDefinition(t.Context(), &ecs.DescribeTaskDefinitionInput{TaskDefinition: aws.String("job")}))(t)
		if *definition.TaskDefinition.ContainerDefinitions[0].Image != "busybox" || definition.TaskDefinition.Revision != 1 {
			t.Errorf("%+v", definition)
		}
	})
}

func TestServices(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := ecs.NewFromConfig(config)
		c.AddService(Service{
			Cluster: "main", Name: "web", Desired: 1, TaskDefinition: "web:1", ExecuteCommand: true,
			Tasks: []Task{{ARN: "arn:aws:ecs:us-east-1:123456789012:task/main/1", Containers: []Container{{Name: "web"}}}},
		})
		s := must(client.UpdateService(t.Context(), &ecs.UpdateServiceInput{
			Cluster: aws.String("main"), Service: aws.String("web"), DesiredCount: aws.Int32(3), ForceNewDeployment: true,
		}))(t).Service
		if s.DesiredCount != 3 || len(s.Deployments) != 2 || s.Deployments[0].RolloutState != ecstypes.DeploymentRolloutStateInProgress {
			t.Errorf("%+v", s)
		}
		time.Sleep(200 * time.Millisecond)
		s = &must(client.DescribeServices(t.Context(), &ecs.DescribeServicesInput{
			Cluster: aws.String("main"), Services: []string{*s.ServiceArn},
		}))(t).Services[0]
		if s.RunningCount != 3 || len(s.Deployments) != 1 || s.Deployments[0].RolloutState != ecstypes.DeploymentRolloutStateCompleted {
			t.Errorf("%+v", s)
		}
		session := must(client.ExecuteCommand(t.Context(), &ecs.ExecuteCommandInput{
			Cluster: aws.String("main"), Task: aws.String("1"), Command: aws.String("sh"), Interactive: true,
		}))(t).Session
		if session.SessionId == nil || session.StreamUrl == nil || session.TokenValue == nil {
			t.Errorf("%+v", session)
		}
		if s := must(client.ListServices(t.Context(), &ecs.ListServicesInput{Cluster: aws.String("main")}))(t); len(s.ServiceArns) != 1 {
			t.Errorf("%+v", s)
		}
		d := must(client.ListServiceDeployments(t.Context(),
			&ecs.ListServiceDeploymentsInput{Cluster: aws.String("main"), Service: aws.String("web")}))(t)
		arn := *d.ServiceDeployments[0].ServiceDeploymentArn
		full := must(client.DescribeServiceDeployments(t.Context(),
			&ecs.DescribeServiceDeploymentsInput{ServiceDeploymentArns: []string{arn}}))(t)
		if full.ServiceDeployments[0].Status != ecstypes.ServiceDeploymentStatusSuccessful {
			t.Errorf("%+v", full)
		}
		must(client.StopTask(t.Context(), &ecs.StopTaskInput{Cluster: aws.String("main"), Task: aws.String("1"), Reason: aws.String("r")}))(t)
		task := must(client.DescribeTasks(t.Context(), &ecs.DescribeTasksInput{Cluster: aws.String("main"), Tasks: []string{"1", "2"}}))(t)
		if *task.Tasks[0].LastStatus != "STOPPED" || *task.Tasks[0].StoppedReason != "r" || len(task.Failures) != 1 {
			t.Errorf("%+v", task)
		}
		_, err := client.ListTasks(t.Context(), &ecs.ListTasksInput{Cluster: aws.String("other")})
		if codeOf(err) != "ClusterNotFoundException" {
			t.Error(err)
		}
	})
}
