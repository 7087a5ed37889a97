// Package ssm has the call of AWS Systems Manager that is made here.
package ssm

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the call with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{ID: "SSM", Name: "ssm", Protocol: awscall.JSON("AmazonSSM")})}
}

// A Request says what session is wanted.
type Request struct {
	Target       string
	DocumentName string              `json:",omitempty"`
	Parameters   map[string][]string `json:",omitempty"`
}

// A Session is what the Session Manager plugin joins. Whoever has its token can use it.
type Session struct {
	SessionID  string `json:"SessionId"`
	StreamURL  string `json:"StreamUrl"`
	TokenValue string
}

// StartSession opens a session.
func (c *Client) StartSession(ctx context.Context, request Request) (Session, error) {
	var session Session
	err := c.client.Call(ctx, "StartSession", request, &session)
	return session, err
}
