package deploy

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/attempt"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/cloudwatch"
)

// pagedMetrics is CloudWatch with a minute in each page, two of each metric, the latest first. Its values say which service they are of.
type pagedMetrics struct {
	t     *testing.T
	calls int
}

func (m *pagedMetrics) GetMetricData(_ context.Context, queries []cloudwatch.MetricQuery, span cloudwatch.Span, token string) (
	page awscall.Page[cloudwatch.Series], err error,
) {
	m.calls++
	if len(queries) > cloudwatch.MaxQueries {
		m.t.Errorf("%d metrics in a call", len(queries))
	}
	if span.Period != time.Minute || span.End.Second() != 0 {
		m.t.Errorf("asked for %+v", span)
	}
	minute, value := span.End.Add(-time.Minute), 1.0
	if token != "" {
		minute, value = minute.Add(-time.Minute), 0.5
	} else {
		page.NextToken = "older"
	}
	for _, q := range queries {
		var service float64
		if _, err := fmt.Sscanf(q.Dimensions[1].Value, "service-%g", &service); err != nil || q.Dimensions[0].Value != "shop" {
			m.t.Errorf("asked for %v", q.Dimensions)
		}
		page.Items = append(page.Items, cloudwatch.Series{ID: q.ID, Timestamps: []time.Time{minute}, Values: []float64{service * value}})
	}
	return page, nil
}

// brokenMetrics are those of a CloudWatch that cannot read one of them.
type brokenMetrics struct{}

func (brokenMetrics) GetMetricData(_ context.Context, queries []cloudwatch.MetricQuery, _ cloudwatch.Span, _ string) (
	page awscall.Page[cloudwatch.Series], err error,
) {
	page.Items = []cloudwatch.Series{{ID: queries[0].ID, Status: "Complete"}, {ID: queries[1].ID, Status: cloudwatch.InternalError}}
	return page, nil
}

// TestUnreadableMetrics takes no error of CloudWatch for a service without metrics.
func TestUnreadableMetrics(t *testing.T) {
	c := &Client{api: API{Metrics: brokenMetrics{}}, line: attempt.NewLine(nil)}
	s := Service{Cluster: "shop"}
	s.raw.ServiceName = aws.String("web")
	if usages, err := c.Usages(t.Context(), []Service{s}); err == nil || !strings.Contains(err.Error(), "CloudWatch had an internal error") {
		t.Errorf("%v, %v", usages, err)
	}
}

// TestUsagesOfMany asks for more metrics than a call takes, in pages that divide them.
func TestUsagesOfMany(t *testing.T) {
	m := &pagedMetrics{t: t}
	c := &Client{api: API{Metrics: m}, line: attempt.NewLine(nil)}
	var services []Service
	for i := range 130 {
		s := Service{Cluster: "shop"}
		s.raw.ServiceName = aws.String(fmt.Sprintf("service-%d", i))
		services = append(services, s)
	}
	usages, err := c.Usages(t.Context(), services)
	if err != nil || m.calls != 4 {
		t.Fatalf("%d calls, %v", m.calls, err)
	}
	for i, u := range usages {
		if all := (Share{float64(i), float64(i)}); u.CPU != all || u.Memory != all || u.Minute.IsZero() {
			t.Errorf("service %d: %+v", i, u)
		}
	}
	counts, err := c.TaskCounts(t.Context(), services[2:3])
	if err != nil || len(counts[0]) != 2 || counts[0][0].Running != 1 || counts[0][1].Running != 2 {
		t.Errorf("%v, %v", counts, err)
	}
}
