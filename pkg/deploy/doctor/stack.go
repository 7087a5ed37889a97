package doctor

import (
	"context"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/ecs"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
)

// A stack is the stack as it is now. The zero stack does not exist.
type stack struct {
	status types.StackStatus
	reason string
}

// empty reports whether a stack has no resources: it does not exist, was never
// executed, or was rolled back when it was created.
func (s stack) empty() bool {
	switch s.status {
	case "", types.StackStatusReviewInProgress, types.StackStatusRollbackComplete, types.StackStatusDeleteComplete:
		return true
	}
	return false
}

func findStack(ctx context.Context, api cloudFormationAPI, name string) (stack, error) {
	if name == "" {
		return stack{}, nil
	}
	out, err := api.DescribeStacks(ctx, &cloudformation.DescribeStacksInput{StackName: &name})
	if awserr.KindOf(err) == awserr.Missing || err == nil && len(out.Stacks) == 0 {
		return stack{}, nil
	}
	if err != nil {
		return stack{}, err
	}
	return stack{out.Stacks[0].StackStatus, aws.ToString(out.Stacks[0].StackStatusReason)}, nil
}

// checkStack looks for states that keep a deployment from starting (AWS CloudFormation
// User Guide, "View stack status codes"). A deployment clears away by itself what a
// failed creation left behind.
func checkStack(_ context.Context, e *examination) []Finding {
	name := e.stackName
	if name == "" {
		return nil
	}
	s, err := e.stack()
	if err != nil {
		return []Finding{unknown(name, err, "the stack "+name)}
	}
	because := ""
	if s.reason != "" {
		because = ": " + s.reason
	}
	switch {
	case s.status == "", s.status == types.StackStatusDeleteComplete:
		return []Finding{okf(name, "the stack does not exist yet")}
	case s.empty():
		return []Finding{okf(name, "the stack is %s and does not contain anything yet", s.status)}
	case strings.HasSuffix(string(s.status), "_IN_PROGRESS"):
		return []Finding{
			warningf(name, "wait until it has finished: see compose2ecs events", "an operation is in progress on the stack: it is %s", s.status),
		}
	}
	switch s.status {
	case types.StackStatusUpdateRollbackFailed:
		return []Finding{failedf(name, "compose2ecs cancel continues the rollback", "the stack is stuck in a rollback that failed%s", because)}
	case types.StackStatusUpdateFailed:
		return []Finding{
			failedf(name, "compose2ecs cancel rolls it back", "the last update of the stack failed and was not rolled back%s", because),
		}
	case types.StackStatusDeleteFailed:
		return []Finding{failedf(name, "compose2ecs down tries again", "the stack is only partly deleted%s", because)}
	case types.StackStatusCreateFailed, types.StackStatusRollbackFailed:
		return []Finding{failedf(name, "compose2ecs down deletes it", "creating the stack failed and left part of it behind%s", because)}
	}
	return []Finding{okf(name, "the stack is %s", s.status)}
}

// checkNames looks whether things that the template gives a name exist already, which
// only a stack that does not have them yet has to fear.
func checkNames(ctx context.Context, e *examination) []Finding {
	groups, clusters := e.template.of("AWS::Logs::LogGroup"), e.template.of("AWS::ECS::Cluster")
	if e.stackName == "" || len(groups)+len(clusters) == 0 {
		return nil
	}
	s, err := e.stack()
	if err != nil {
		return []Finding{unknown(e.stackName, err, "whether names are taken: the stack "+e.stackName)}
	}
	if !s.empty() {
		return nil
	}
	findings := parallel(groups, func(r resource) []Finding { return e.groupName(ctx, r) })
	return append(findings, parallel(clusters, func(r resource) []Finding { return e.clusterName(ctx, r) })...)
}

func (e *examination) groupName(ctx context.Context, r resource) []Finding {
	name := scalar(r.at("LogGroupName"))
	if name == "" {
		return nil
	}
	groups, err := awscall.All(func(token string) (awscall.Page[awslogs.Group], error) {
		return e.API.Logs.DescribeLogGroups(ctx, name, token)
	})
	if err != nil {
		return []Finding{unknown(r.id, err, "the log group "+name)}
	}
	if slices.Contains(groups, awslogs.Group{Name: name}) {
		return []Finding{warningf(r.id, "if its contents are not needed, delete it: aws logs delete-log-group --log-group-name "+name,
			"the log group %s already exists, although the stack does not", name)}
	}
	return []Finding{okf(r.id, "the name of the log group, %s, is free", name)}
}

func (e *examination) clusterName(ctx context.Context, r resource) []Finding {
	name := scalar(r.at("ClusterName"))
	if name == "" {
		return nil
	}
	out, err := e.API.ECS.DescribeClusters(ctx, &ecs.DescribeClustersInput{Clusters: []string{name}})
	if err != nil {
		return []Finding{unknown(r.id, err, "the cluster "+name)}
	}
	for _, c := range out.Clusters {
		if aws.ToString(c.Status) != clusterGone {
			return []Finding{warningf(r.id, "delete it if it is a leftover, choose another project name with -p, or use it with x-aws-cluster: "+
				""+name,
				"the cluster %s already exists, although the stack does not", name)}
		}
	}
	return []Finding{okf(r.id, "the name of the cluster, %s, is free", name)}
}
