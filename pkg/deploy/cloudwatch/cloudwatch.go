// Package cloudwatch has the read-only call of Amazon CloudWatch that is made here. Its types
// are those of the API, reduced to the fields in use.
package cloudwatch

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{
		ID: "CloudWatch", Name: "monitoring", Protocol: awscall.Query("2010-08-01"), GovernmentFIPS: true,
	})}
}

// MaxQueries is how many metrics one call of GetMetricData takes, if these have no more than 100,800 values in all, as many as 500
// metrics have in more than three hours by the minute ("GetMetricData" in the CloudWatch API Reference).
const MaxQueries = 500

// The statistics that matter here.
const (
	Average     = "Average"
	Maximum     = "Maximum"
	SampleCount = "SampleCount"
)

// A MetricQuery asks for a statistic of a metric.
type MetricQuery struct {
	ID                string // the name of the series in the answer: it begins with a small letter
	Namespace, Metric string
	Dimensions        []Dimension
	Statistic         string
}

// InternalError is the status of a series that CloudWatch could not read.
const InternalError = "InternalError"

// A Dimension is what a metric is of.
type Dimension struct{ Name, Value string }

// A Span is the time that is asked for, and the length of the periods in it.
type Span struct {
	Start, End time.Time
	Period     time.Duration
}

// A Series is the answer to a query, a value for each period that has one, the latest first.
type Series struct {
	ID         string      `xml:"Id"`
	Status     string      `xml:"StatusCode"`        // Complete, or InternalError; PartialData if it goes on
	Timestamps []time.Time `xml:"Timestamps>member"` // when the periods begin
	Values     []float64   `xml:"Values>member"`
}

// GetMetricData answers queries; the token is of the page before. A series may go on in the
// next page.
func (c *Client) GetMetricData(ctx context.Context, queries []MetricQuery, span Span, token string) (awscall.Page[Series], error) {
	var out struct {
		Items     []Series `xml:"MetricDataResults>member"`
		NextToken string   `xml:"NextToken"`
	}
	form := url.Values{
		"StartTime": {span.Start.UTC().Format(time.RFC3339)},
		"EndTime":   {span.End.UTC().Format(time.RFC3339)},
		"ScanBy":    {"TimestampDescending"},
	}
	for i, q := range queries {
		q.put(form, fmt.Sprintf("MetricDataQueries.member.%d.", i+1), span.Period)
	}
	if token != "" {
		form.Set("NextToken", token)
	}
	err := c.client.Call(ctx, "GetMetricData", form, &out)
	return awscall.Page[Series](out), err
}

// put puts a query into a form, as the protocol awsQuery has it.
func (q MetricQuery) put(form url.Values, prefix string, period time.Duration) {
	form.Set(prefix+"Id", q.ID)
	form.Set(prefix+"MetricStat.Metric.Namespace", q.Namespace)
	form.Set(prefix+"MetricStat.Metric.MetricName", q.Metric)
	for i, d := range q.Dimensions {
		dimension := fmt.Sprintf("%sMetricStat.Metric.Dimensions.member.%d.", prefix, i+1)
		form.Set(dimension+"Name", d.Name)
		form.Set(dimension+"Value", d.Value)
	}
	form.Set(prefix+"MetricStat.Period", strconv.Itoa(int(period.Seconds())))
	form.Set(prefix+"MetricStat.Stat", q.Statistic)
}
