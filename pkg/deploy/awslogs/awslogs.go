// Package awslogs has the read-only calls of Amazon CloudWatch Logs that are made here. Its
// types are those of the API, reduced to the fields in use.
package awslogs

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region. The calls that have a
// region are made there, or in the client's if it is "".
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{ID: "CloudWatch Logs", Name: "logs", Protocol: awscall.JSON("Logs_20140328")})}
}

// A Filter asks for events of the streams of a log group whose names begin alike, a page at
// a time.
type Filter struct {
	Group     string `json:"logGroupName"`
	Prefix    string `json:"logStreamNamePrefix"`
	Start     int64  `json:"startTime,omitempty"` // in milliseconds since 1970
	End       int64  `json:"endTime,omitempty"`
	NextToken string `json:"nextToken,omitempty"` // of the page before
}

// An Event is a line of a log.
type Event struct {
	ID        string `json:"eventId"` // of FilterLogEvents
	Stream    string `json:"logStreamName"`
	Timestamp int64  `json:"timestamp"`
	Message   string `json:"message"`
}

// FilterLogEvents answers with events of several streams.
func (c *Client) FilterLogEvents(ctx context.Context, region string, f Filter) (awscall.Page[Event], error) {
	var out struct {
		Items     []Event `json:"events"`
		NextToken string  `json:"nextToken"`
	}
	err := c.client.In(region).Call(ctx, "FilterLogEvents", f, &out)
	return awscall.Page[Event](out), err
}

// A Stretch asks for events of a stream: for the last ones, or from the head or a token on.
type Stretch struct {
	Group     string `json:"logGroupName"`
	Stream    string `json:"logStreamName"`
	Limit     int    `json:"limit,omitempty"`
	FromHead  bool   `json:"startFromHead,omitempty"`
	NextToken string `json:"nextToken,omitempty"` // of the stretch before
}

// GetLogEvents answers with events of one stream, the oldest first. The token is for what comes
// after them; where nothing does, it is the one that was sent.
func (c *Client) GetLogEvents(ctx context.Context, region string, s Stretch) (awscall.Page[Message], error) {
	var out struct {
		Items     []Message `json:"events"`
		NextToken string    `json:"nextForwardToken"`
	}
	err := c.client.In(region).Call(ctx, "GetLogEvents", s, &out)
	return awscall.Page[Message](out), err
}

// A Message is what an event of one stream says.
type Message struct {
	Timestamp int64  `json:"timestamp"` // in milliseconds since 1970
	Message   string `json:"message"`
}

// A Group is a log group.
type Group struct {
	Name string `json:"logGroupName"`
}

// DescribeLogGroups answers with the log groups whose names begin alike; the token is of
// the page before.
func (c *Client) DescribeLogGroups(ctx context.Context, prefix, token string) (awscall.Page[Group], error) {
	var out struct {
		Items     []Group `json:"logGroups"`
		NextToken string  `json:"nextToken"`
	}
	in := struct {
		Prefix    string `json:"logGroupNamePrefix"`
		NextToken string `json:"nextToken,omitempty"`
	}{prefix, token}
	err := c.client.Call(ctx, "DescribeLogGroups", in, &out)
	return awscall.Page[Group](out), err
}
