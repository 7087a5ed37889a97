package fakeaws

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	cfn "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/google/go-cmp/cmp"
)

func TestDeployAndUpdate(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		c.ChangeSetTakes(500 * time.Millisecond)
		set := prepare(t, client, cfn.ChangeSetTypeCreate, two, "first")
		if s := stackOf(t, client, "app").StackStatus; s != cfn.StackStatusReviewInProgress {
			t.Error(s)
		}
		d := must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
		if d.Status != cfn.ChangeSetStatusCreateInProgress {
			t.Error(d.Status)
		}
		time.Sleep(600 * time.Millisecond)
		d = must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
		if d.Status != cfn.ChangeSetStatusCreateComplete || d.ExecutionStatus != cfn.ExecutionStatusAvailable || len(d.Changes) != 2 {
			t.Errorf("%+v", d)
		}
		execute(t, client, set)
		time.Sleep(200 * time.Millisecond)
		s := stackOf(t, client, "app")
		if s.StackStatus != cfn.StackStatusCreateComplete || len(s.Outputs) != 1 || len(s.Tags) != 1 {
			t.Errorf("%+v", s)
		}
		if p := *s.Parameters[0].ParameterValue; p != "****" {
			t.Error(p)
		}
		want := []string{
			"app REVIEW_IN_PROGRESS User Initiated", "app CREATE_IN_PROGRESS User Initiated", "Cluster CREATE_IN_PROGRESS",
			"Cluster CREATE_IN_PROGRESS Resource creation Initiated", "Cluster CREATE_COMPLETE", "Web CREATE_IN_PROGRESS",
			"Web CREATE_IN_PROGRESS Resource creation Initiated", "Web CREATE_COMPLETE", "app CREATE_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}

		updateTwice(w, client)
	})
}

// updateTwice updates the stack: with the same, and with another parameter.
func updateTwice(w world, client *cloudformation.Client) {
	t, c := w.T, w.cloud
	c.ChangeSetTakes(0)
	set := prepare(t, client, cfn.ChangeSetTypeUpdate, two, "same")
	d := must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{ChangeSetName: &set}))(t)
	if d.Status != cfn.ChangeSetStatusFailed || *d.StatusReason != NoChanges {
		t.Errorf("%+v", d)
	}
	set = prepare(t, client, cfn.ChangeSetTypeUpdate, two, "bigger",
		cfn.Parameter{ParameterKey: aws.String("Size"), ParameterValue: aws.String("2")})
	d = must(client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{
		ChangeSetName: &set, IncludePropertyValues: aws.Bool(true),
	}))(t)
	target := d.Changes[0].ResourceChange.Details[0].Target
	if *target.BeforeValue != "1" || *target.AfterValue != "2" || *target.Path != "/Properties/DesiredCount" {
		t.Errorf("%+v", target)
	}
	execute(t, client, set)
	time.Sleep(200 * time.Millisecond)
	if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateComplete || !strings.HasSuffix(*s.Outputs[0].OutputValue, "/2") {
		t.Errorf("%+v", s)
	}
	if r := c.Requests("ExecuteChangeSet"); len(r) != 2 || r[1].Form.Get("ClientRequestToken") == "" {
		t.Errorf("%+v", r)
	}
	summary := must(client.GetTemplateSummary(t.Context(), &cloudformation.GetTemplateSummaryInput{StackName: aws.String("app")}))(t)
	if *summary.Metadata != `{"Made":{"By":"test"}}` || len(summary.Parameters) != 2 {
		t.Errorf("%+v", summary)
	}
	if body := must(client.GetTemplate(t.Context(),
		&cloudformation.GetTemplateInput{StackName: aws.String("app")}))(t); *body.TemplateBody != two {
		t.Error(*body.TemplateBody)
	}
	templates(w, client)
}

// templates reads the template of a stack and that of a change set which would update it: GetTemplate answers with the one that the
// request names, in ASCII.
func templates(w world, client *cloudformation.Client) {
	t := w.T
	other := strings.Replace(two, "DesiredCount", "DésiredCount", 1)
	set := prepare(t, client, cfn.ChangeSetTypeUpdate, other, "other")
	for _, c := range []struct {
		in   cloudformation.GetTemplateInput
		want string
	}{
		{cloudformation.GetTemplateInput{StackName: aws.String("app")}, two},
		{cloudformation.GetTemplateInput{ChangeSetName: &set}, strings.Replace(other, "é", "?", 1)},
		{cloudformation.GetTemplateInput{StackName: aws.String("app"), ChangeSetName: &set}, strings.Replace(other, "é", "?", 1)},
	} {
		if body := must(client.GetTemplate(t.Context(), &c.in))(t); *body.TemplateBody != c.want {
			t.Errorf("%+v: %s", c.in, *body.TemplateBody)
		}
	}
}

func TestRollback(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		client := cloudformation.NewFromConfig(config)
		c.Script("app", FailAt("Web", "AWS::ECS::Service", "Resource handler returned message: no"))
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeCreate, two, "first"))
		time.Sleep(300 * time.Millisecond)
		want := []string{
			"app REVIEW_IN_PROGRESS User Initiated", "app CREATE_IN_PROGRESS User Initiated", "Cluster CREATE_IN_PROGRESS",
			"Cluster CREATE_IN_PROGRESS Resource creation Initiated", "Cluster CREATE_COMPLETE", "Web CREATE_IN_PROGRESS",
			"Web CREATE_FAILED Resource handler returned message: no",
			"app ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Web].", "Web DELETE_IN_PROGRESS",
			"Web DELETE_COMPLETE", "Cluster DELETE_IN_PROGRESS", "Cluster DELETE_COMPLETE", "app ROLLBACK_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}
		_, err := client.CreateChangeSet(t.Context(), &cloudformation.CreateChangeSetInput{
			StackName: aws.String("app"), ChangeSetName: aws.String("next"), TemplateBody: aws.String(two),
		})
		if codeOf(err) != "ValidationError" || !strings.Contains(err.Error(), "is in ROLLBACK_COMPLETE state and can not be updated") {
			t.Error(err)
		}
		id := *stackOf(t, client, "app").StackId
		must(client.DeleteStack(t.Context(), &cloudformation.DeleteStackInput{StackName: aws.String("app")}))(t)
		time.Sleep(200 * time.Millisecond)
		_, err = client.DescribeStacks(t.Context(), &cloudformation.DescribeStacksInput{StackName: aws.String("app")})
		if codeOf(err) != "ValidationError" || !strings.Contains(err.Error(), "Stack with id app does not exist") {
			t.Error(err)
		}
		if list := statuses(t, client, id); list[len(list)-1] != "app DELETE_COMPLETE" {
			t.Error(list)
		}
	})
}

func TestUpdateFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		three := strings.Replace(two, `"Web":`, `"New":{"Type":"AWS::Logs::LogGroup"},"Web":`, 1)
		three = strings.Replace(three, `"Properties":{`, `"Properties":{"X":1,`, 1)
		c.AddStack(Stack{Name: "app", Template: two, Parameters: map[string]string{"Size": "1", "Password": "secret"}, Resources: []Resource{
			{ID: "Cluster", Type: "AWS::ECS::Cluster"}, {ID: "Web", Type: "AWS::ECS::Service"},
		}})
		fail := FailAt("Web", "AWS::ECS::Service", "no")
		fail.After = time.Hour
		c.Script("app", fail)
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeUpdate, three, "next"))
		time.Sleep(time.Hour - time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateInProgress {
			t.Error(s.StackStatus)
		}
		time.Sleep(time.Minute)
		want := []string{
			"app UPDATE_IN_PROGRESS User Initiated", "Cluster UPDATE_IN_PROGRESS", "Cluster UPDATE_COMPLETE",
			"New CREATE_IN_PROGRESS", "New CREATE_IN_PROGRESS Resource creation Initiated", "New CREATE_COMPLETE",
			"Web UPDATE_IN_PROGRESS", "Web UPDATE_FAILED no",
			"app UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [Web].",
			"Cluster UPDATE_IN_PROGRESS", "Cluster UPDATE_COMPLETE", "Web UPDATE_IN_PROGRESS", "Web UPDATE_COMPLETE",
			"app UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "New DELETE_IN_PROGRESS", "New DELETE_COMPLETE",
			"app UPDATE_ROLLBACK_COMPLETE",
		}
		if diff := cmp.Diff(want, statuses(t, client, "app")); diff != "" {
			t.Error(diff)
		}
		if look, _ := c.Look("app"); look.Template != two {
			t.Error(look.Template)
		}
	})
}

func TestRefusals(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{Name: "app", Status: "UPDATE_IN_PROGRESS", Protected: true})
		c.AddStack(Stack{Name: "done", Template: two})
		create := func(name string, k cfn.ChangeSetType, body string, parameters ...cfn.Parameter) error {
			_, err := client.CreateChangeSet(t.Context(), &cloudformation.CreateChangeSetInput{
				StackName: &name, ChangeSetName: aws.String("set"), ChangeSetType: k, TemplateBody: &body, Parameters: parameters,
			})
			return err
		}
		_, deleting := client.DeleteStack(t.Context(), &cloudformation.DeleteStackInput{StackName: aws.String("app")})
		_, cancelling := client.CancelUpdateStack(t.Context(), &cloudformation.CancelUpdateStackInput{StackName: aws.String("done")})
		_, missing := client.DescribeStackEvents(t.Context(), &cloudformation.DescribeStackEventsInput{StackName: aws.String("none")})
		_, missingSet := client.DescribeChangeSet(t.Context(), &cloudformation.DescribeChangeSetInput{
			StackName: aws.String("done"), ChangeSetName: aws.String("none"),
		})
		for want, err := range map[string]error{
			"app/": create("app", cfn.ChangeSetTypeUpdate, two),
			"Stack [app] already exists and cannot be created again with the changeSet [set].": create("app", cfn.ChangeSetTypeCreate, two),
			"Stack [none] does not exist": missing,
			"InsufficientCapabilitiesException": create("done", cfn.ChangeSetTypeUpdate,
				`{"Resources":{"R":{"Type":"AWS::IAM::Role"}}}`),
			"Template format error: JSON not well-formed": create("done", cfn.ChangeSetTypeUpdate, `{"Resources":`),
			"Parameters: [P] must have values": create("new", cfn.ChangeSetTypeCreate,
				`{"Parameters":{"P":{"Type":"String"}}}`),
			"Parameters: [Q] do not exist in the template": create("new", cfn.ChangeSetTypeCreate, `{"Resources":{}}`,
				cfn.Parameter{ParameterKey: aws.String("Q"), ParameterValue: aws.String("")}),
			"cannot be deleted while TerminationProtection is enabled":     deleting,
			"CancelUpdateStack cannot be called from current stack status": cancelling,
			"ChangeSetNotFound": missingSet,
		} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("want %s, got %v", want, err)
			}
		}
	})
}

func TestCancelContinueDelete(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{
			Name: "app", Template: two, Resources: []Resource{{ID: "Cluster", Type: "AWS::ECS::Cluster"}, {ID: "Web", Type: "AWS::ECS::Service"}},
		})
		c.Script("app", Step{After: time.Minute, ID: "Web", Type: "AWS::ECS::Service", Status: "UPDATE_IN_PROGRESS"})
		execute(t, client, prepare(t, client, cfn.ChangeSetTypeUpdate, strings.Replace(two, `"DesiredCount":`, `"Count":`, 1), "next"))
		time.Sleep(time.Hour)
		c.ScriptCancel("app", FailAt("Web", "", "still no"))
		must(client.CancelUpdateStack(t.Context(), &cloudformation.CancelUpdateStackInput{
			StackName: aws.String("app"), ClientRequestToken: aws.String("c"),
		}))(t)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackInProgress {
			t.Error(s.StackStatus)
		}
		time.Sleep(time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackFailed {
			t.Error(s.StackStatus)
		}
		must(client.ContinueUpdateRollback(t.Context(), &cloudformation.ContinueUpdateRollbackInput{StackName: aws.String("app")}))(t)
		time.Sleep(time.Second)
		if s := stackOf(t, client, "app"); s.StackStatus != cfn.StackStatusUpdateRollbackComplete {
			t.Error(s.StackStatus)
		}
		c.ScriptDelete("app", FailAt("Cluster", "", "tasks are running"))
		for _, want := range []cfn.StackStatus{cfn.StackStatusDeleteFailed, cfn.StackStatusDeleteComplete} {
			id := *stackOf(t, client, "app").StackId
			in := &cloudformation.DeleteStackInput{StackName: aws.String("app")}
			if want == cfn.StackStatusDeleteComplete {
				in.RetainResources = []string{"Cluster"}
			}
			must(client.DeleteStack(t.Context(), in))(t)
			time.Sleep(time.Second)
			if s := stackOf(t, client, id); s.StackStatus != want {
				t.Error(s.StackStatus, statuses(t, client, id))
			}
		}
	})
}

func TestDrift(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New()
		client := cloudformation.NewFromConfig(direct(c))
		c.AddStack(Stack{Name: "app"})
		c.Drifts("app", Drift{ID: "Web", Type: "AWS::ECS::Service", Differences: []Difference{{"/DesiredCount", "1", "2", "NOT_EQUAL"}}})
		id := must(client.DetectStackDrift(t.Context(),
			&cloudformation.DetectStackDriftInput{StackName: aws.String("app")}))(t).StackDriftDetectionId
		time.Sleep(time.Second)
		d := must(client.DescribeStackDriftDetectionStatus(t.Context(),
			&cloudformation.DescribeStackDriftDetectionStatusInput{StackDriftDetectionId: id}))(t)
		drifts := must(client.DescribeStackResourceDrifts(t.Context(),
			&cloudformation.DescribeStackResourceDriftsInput{StackName: aws.String("app")}))(t)
		if d.StackDriftStatus != cfn.StackDriftStatusDrifted || *drifts.StackResourceDrifts[0].PropertyDifferences[0].ActualValue != "2" {
			t.Errorf("%+v %+v", d, drifts)
		}
		c.Operations("app", OperationEvent{EventType: "VALIDATION_ERROR", ID: "Web", ValidationReason: "no such property"})
		e := must(client.DescribeEvents(t.Context(), &cloudformation.DescribeEventsInput{
			StackName: aws.String("app"), Filters: &cfn.EventFilter{FailedEvents: aws.Bool(true)},
		}))(t)
		if len(e.OperationEvents) != 1 || *e.OperationEvents[0].ValidationStatusReason != "no such property" {
			t.Errorf("%+v", e)
		}
	})
}

// TestUnderWay joins a deployment that has begun before: services that are added now go by its clock.
func TestUnderWay(t *testing.T) {
	both(t, func(w world) {
		t, c, client := w.T, w.cloud, ecs.NewFromConfig(w.config)
		c.AddStack(Stack{Name: "app", Status: "UPDATE_IN_PROGRESS", Template: two, Then: []Step{
			{After: 50 * time.Millisecond, ID: "Web", Type: "AWS::ECS::Service", Status: "UPDATE_COMPLETE"},
			{After: 100 * time.Millisecond, ID: "app", Status: "UPDATE_COMPLETE"},
		}})
		c.AddService(Service{Cluster: "main", Name: "web", Stack: "app", LogicalID: "Web", Desired: 1, TaskDefinition: "web:2", Previous: "web:1",
			Rollouts: []Rollout{
				{Desired: 1, Pending: 1, State: "IN_PROGRESS"},
				{
					After: 100 * time.Millisecond, Desired: 1, Failed: 3, State: "FAILED",
					Reason: "ECS deployment circuit breaker: tasks failed to start.",
				},
				{After: 100 * time.Millisecond, ID: "ecs-svc/back", TaskDefinition: "web:1", Desired: 1, Pending: 1, State: "IN_PROGRESS"},
				{After: 10 * time.Second, ID: "ecs-svc/back", TaskDefinition: "web:1", Desired: 1, Running: 1, State: "COMPLETED"},
			}})
		look := func() []string {
			var list []string
			s := must(client.DescribeServices(t.Context(),
				&ecs.DescribeServicesInput{Cluster: aws.String("main"), Services: []string{"web"}}))(t).Services[0]
			for _, d := range s.Deployments {
				list = append(list, fmt.Sprint(*d.Status, " ", *d.TaskDefinition, " ", d.RolloutState))
			}
			return list
		}
		if diff := cmp.Diff([]string{"PRIMARY web:2 IN_PROGRESS", "ACTIVE web:1 COMPLETED"}, look()); diff != "" {
			t.Error(diff)
		}
		time.Sleep(150 * time.Millisecond)
		want := []string{"PRIMARY web:1 IN_PROGRESS", "ACTIVE web:2 FAILED", "ACTIVE web:1 COMPLETED"}
		if diff := cmp.Diff(want, look()); diff != "" {
			t.Error(diff)
		}
		if s, _ := c.Look("app"); s.Status != "UPDATE_COMPLETE" {
			t.Error(s.Status)
		}
	})
}
