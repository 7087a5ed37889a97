package deploy

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/cloudwatch"
)

// A Usage is what the tasks of a service use in the latest minute that CloudWatch knows.
type Usage struct {
	Minute      time.Time // when it begins; zero: CloudWatch knows none of the last minutes
	CPU, Memory Share
}

// A Share is how much is used of what the task definition reserves, in percent: by all
// tasks on average, and by the task that uses most.
type Share struct{ Average, Maximum float64 }

// Recent is how far back a Usage is looked for. ECS sends its metrics every minute, and none
// for a service without a running task ("Amazon ECS CloudWatch metrics" in the ECS Developer
// Guide).
const Recent = 10 * time.Minute

// The metrics that ECS sends for each service ("Amazon ECS service utilization metrics" in the
// ECS Developer Guide), and one that Container Insights adds for clusters that have it ("Amazon
// ECS Container Insights metrics" in the CloudWatch User Guide).
const (
	namespace         = "AWS/ECS"
	cpuMetric         = "CPUUtilization"
	memoryMetric      = "MemoryUtilization"
	insightsNamespace = "ECS/ContainerInsights"
	countMetric       = "RunningTaskCount"
)

// A measure is a statistic of a metric of services.
type measure struct{ namespace, metric, statistic string }

// Usages are those of services, in their order.
func (c *Client) Usages(ctx context.Context, services []Service) ([]Usage, error) {
	measures := []measure{
		{namespace, cpuMetric, cloudwatch.Average}, {namespace, cpuMetric, cloudwatch.Maximum},
		{namespace, memoryMetric, cloudwatch.Average}, {namespace, memoryMetric, cloudwatch.Maximum},
	}
	values, err := c.metrics(ctx, services, measures, Recent)
	if err != nil {
		return nil, err
	}
	usages := make([]Usage, len(services))
	for i, of := range values {
		for minute, cpu := range of[0] {
			memory, both := of[2][minute]
			if both && minute.After(usages[i].Minute) {
				usages[i] = Usage{minute, Share{cpu, of[1][minute]}, Share{memory, of[3][minute]}}
			}
		}
	}
	return usages, nil
}

// A TaskCount is how many tasks of a service ran in a minute.
type TaskCount struct {
	Minute  time.Time `json:"time"` // when it begins
	Running int       `json:"running"`
}

// TaskCounts are those of the last hour, for services in their order, the earliest minute
// first. A minute that CloudWatch does not know is left out: nothing ran, or it is too recent.
//
// Container Insights counts tasks. Without it, the metric of the processor has a sample for
// each running task in each minute ("Service RUNNING task count" in the ECS Developer Guide).
func (c *Client) TaskCounts(ctx context.Context, services []Service) ([][]TaskCount, error) {
	measures := []measure{{insightsNamespace, countMetric, cloudwatch.Average}, {namespace, cpuMetric, cloudwatch.SampleCount}}
	values, err := c.metrics(ctx, services, measures, time.Hour)
	if err != nil {
		return nil, err
	}
	counts := make([][]TaskCount, len(services))
	for i, of := range values {
		counted := of[0]
		if len(counted) == 0 {
			counted = of[1]
		}
		for minute, running := range counted {
			counts[i] = append(counts[i], TaskCount{minute, int(running + 0.5)})
		}
		slices.SortFunc(counts[i], func(a, b TaskCount) int { return a.Minute.Compare(b.Minute) })
	}
	return counts, nil
}

// byMinute is a metric by the minute.
type byMinute = map[time.Time]float64

// metrics asks for measures of services for the time until now, in as few calls as there can be:
// for each service, what CloudWatch knows of each measure.
func (c *Client) metrics(ctx context.Context, services []Service, measures []measure, back time.Duration) ([][]byMinute, error) {
	values := make([][]byMinute, len(services))
	places := map[string]byMinute{}
	var queries []cloudwatch.MetricQuery
	for i, s := range services {
		values[i] = make([]byMinute, len(measures))
		for j, m := range measures {
			id := fmt.Sprintf("s%dm%d", i, j)
			values[i][j] = byMinute{}
			places[id] = values[i][j]
			queries = append(queries, s.query(id, m))
		}
	}
	now := c.Now().Truncate(time.Minute) // what there is of the present minute is not all of it
	span := cloudwatch.Span{Start: now.Add(-back), End: now, Period: time.Minute}
	for chunk := range slices.Chunk(queries, cloudwatch.MaxQueries) {
		series, err := awscall.All(func(token string) (awscall.Page[cloudwatch.Series], error) {
			return c.api.Metrics.GetMetricData(ctx, chunk, span, token)
		})
		if err != nil {
			return nil, problem(err, "asking CloudWatch for the metrics of the services")
		}
		for _, s := range series {
			if s.Status == cloudwatch.InternalError {
				return nil, &Problem{
					Kind: Failed, Message: "CloudWatch had an internal error and did not return all metrics of the services",
					Hint: "try again in a moment",
				}
			}
			for k := range min(len(s.Values), len(s.Timestamps)) {
				if place := places[s.ID]; place != nil {
					place[s.Timestamps[k].UTC()] = s.Values[k]
				}
			}
		}
	}
	return values, nil
}

func (s Service) query(id string, m measure) cloudwatch.MetricQuery {
	return cloudwatch.MetricQuery{
		ID: id, Namespace: m.namespace, Metric: m.metric, Statistic: m.statistic,
		Dimensions: []cloudwatch.Dimension{
			{Name: "ClusterName", Value: s.Cluster}, {Name: "ServiceName", Value: aws.ToString(s.raw.ServiceName)},
		},
	}
}

// A Size is what a task has.
type Size struct {
	VCPU   float64
	Memory int64 // in bytes
}

// Size is that of the tasks of a service by its task definition; zero where that says none.
func (c *Client) Size(ctx context.Context, s Service) (Size, error) {
	out, err := c.api.ECS.DescribeTaskDefinition(ctx, &ecs.DescribeTaskDefinitionInput{TaskDefinition: &s.TaskDefinition})
	if err != nil {
		return Size{}, problem(err, "reading the task definition "+shortID(s.TaskDefinition))
	}
	if out.TaskDefinition == nil {
		return Size{}, noDefinition(s.TaskDefinition)
	}
	// ECS writes both as numbers of units and of MiB, whatever was registered.
	units, _ := strconv.ParseFloat(cmp.Or(aws.ToString(out.TaskDefinition.Cpu), "0"), 64)
	mebibytes, _ := strconv.ParseInt(cmp.Or(aws.ToString(out.TaskDefinition.Memory), "0"), 10, 64)
	return Size{units / 1024, mebibytes << 20}, nil
}
