// Package servicequotas has the read-only calls of Service Quotas that are made here.
package servicequotas

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{
		ID: "Service Quotas", Name: "servicequotas", Protocol: awscall.JSON("ServiceQuotasV20190624"),
	})}
}

// A Quota names a quota of a service.
type Quota struct{ ServiceCode, QuotaCode string }

// GetServiceQuota answers with the value that the account has; nil if AWS does not say.
func (c *Client) GetServiceQuota(ctx context.Context, q Quota) (*float64, error) {
	return c.value(ctx, "GetServiceQuota", q)
}

// GetAWSDefaultServiceQuota answers with the value that all accounts begin with; nil if AWS
// does not say.
func (c *Client) GetAWSDefaultServiceQuota(ctx context.Context, q Quota) (*float64, error) {
	return c.value(ctx, "GetAWSDefaultServiceQuota", q)
}

func (c *Client) value(ctx context.Context, operation string, q Quota) (*float64, error) {
	var out struct{ Quota struct{ Value *float64 } }
	err := c.client.Call(ctx, operation, q, &out)
	return out.Quota.Value, err
}
