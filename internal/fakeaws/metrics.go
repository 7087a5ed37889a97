package fakeaws

import (
	"slices"
	"strconv"
	"time"
)

var metricsOperations = map[string]handler{
	"GetMetricData": (*Cloud).getMetricData,
}

// A Metric is one of a service in CloudWatch.
type Metric struct {
	Namespace, Name, Cluster, Service string
	Minutes                           []Minute
}

// A Minute is what a metric has of a minute, which contains a time.
type Minute struct {
	At               time.Time
	Average, Maximum float64
	SampleCount      float64
}

// AddMetric has CloudWatch know a metric. It is seen when its time has come.
func (c *Cloud) AddMetric(m Metric) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.metrics = append(c.metrics, m)
}

// maxMetricQueries is what a call of GetMetricData takes.
const maxMetricQueries = 500

type metricResult struct {
	ID         string    `xml:"Id"`
	Label      string    `xml:"Label"`
	Timestamps []string  `xml:"Timestamps>member"`
	Values     []float64 `xml:"Values>member"`
	StatusCode string    `xml:"StatusCode"`
}

func (c *Cloud) getMetricData(r *Request) (any, error) {
	start, wrongStart := time.Parse(time.RFC3339, r.Form.Get("StartTime"))
	end, wrongEnd := time.Parse(time.RFC3339, r.Form.Get("EndTime"))
	queries := formItems(r.Form, "MetricDataQueries")
	switch {
	case wrongStart != nil || wrongEnd != nil || !start.Before(end):
		return nil, invalid("The parameter StartTime must be less than the parameter EndTime.")
	case len(queries) == 0 || len(queries) > maxMetricQueries:
		return nil, invalid("The collection MetricDataQueries must contain between 1 and %d elements.", maxMetricQueries)
	}
	var result struct {
		Results []metricResult `xml:"MetricDataResults>member"`
	}
	for _, q := range queries {
		const metric = "MetricStat.Metric."
		answer := metricResult{ID: q.Get("Id"), Label: q.Get(metric + "MetricName"), StatusCode: "Complete"}
		if id := answer.ID; id == "" || id[0] < 'a' || id[0] > 'z' || q.Get("MetricStat.Period") != "60" {
			return nil, invalid("The value %s for parameter MetricDataQueries.member.Id is not matching the expected pattern.", strconv.Quote(id))
		}
		asked := Metric{Namespace: q.Get(metric + "Namespace"), Name: q.Get(metric + "MetricName")}
		for _, d := range formItems(q, metric+"Dimensions") {
			switch d.Get("Name") {
			case "ClusterName":
				asked.Cluster = d.Get("Value")
			case "ServiceName":
				asked.Service = d.Get("Value")
			}
		}
		for _, m := range c.minutes(asked, start, end) {
			answer.Timestamps = append(answer.Timestamps, m.At.UTC().Format(time.RFC3339))
			answer.Values = append(answer.Values, m.statistic(q.Get("MetricStat.Stat")))
		}
		result.Results = append(result.Results, answer)
	}
	return result, nil
}

// minutes are those that are known of a metric, the latest first.
func (c *Cloud) minutes(asked Metric, start, end time.Time) []Minute {
	var found []Minute
	for _, m := range c.metrics {
		if m.Namespace != asked.Namespace || m.Name != asked.Name || m.Cluster != asked.Cluster || m.Service != asked.Service {
			continue
		}
		for _, minute := range m.Minutes {
			seen := minute.At.Before(now())
			minute.At = minute.At.Truncate(time.Minute)
			if seen && !minute.At.Before(start) && minute.At.Before(end) {
				found = append(found, minute)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Minute) int { return b.At.Compare(a.At) })
	return found
}

func (m Minute) statistic(name string) float64 {
	switch name {
	case "Maximum":
		return m.Maximum
	case "SampleCount":
		return m.SampleCount
	default:
		return m.Average
	}
}
