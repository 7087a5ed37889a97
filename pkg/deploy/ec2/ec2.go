// Package ec2 has the read-only calls of Amazon EC2 that are made here. Its types are those
// of the API, reduced to the fields in use.
package ec2

import (
	"context"
	"fmt"
	"net/url"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account and Region.
type Client struct{ client awscall.Client }

// New is a client of an account and Region.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{ID: "EC2", Name: "ec2", Protocol: awscall.EC2{Query: "2016-11-15"}})}
}

// A Query asks for what all filters let through, a page at a time.
type Query struct {
	Filters   []Filter
	NextToken string // of the page before
}

// A Filter lets through what has one of the values.
type Filter struct {
	Name   string
	Values []string
}

// A Vpc is a VPC.
type Vpc struct {
	VpcID     string `xml:"vpcId"`
	CidrBlock string `xml:"cidrBlock"`
	IsDefault bool   `xml:"isDefault"`
}

// A Subnet is a subnet of a VPC.
type Subnet struct {
	SubnetID                string `xml:"subnetId"`
	VpcID                   string `xml:"vpcId"`
	AvailabilityZone        string `xml:"availabilityZone"`
	CidrBlock               string `xml:"cidrBlock"`
	AvailableIPAddressCount int    `xml:"availableIpAddressCount"`
}

// A RouteTable says where the packets of its subnets go.
type RouteTable struct {
	Routes       []Route       `xml:"routeSet>item"`
	Associations []Association `xml:"associationSet>item"`
}

// A Route leads from a route table to somewhere.
type Route struct {
	DestinationCidrBlock string `xml:"destinationCidrBlock"`
	GatewayID            string `xml:"gatewayId"`
	State                string `xml:"state"`
}

// Blackhole is the state of a route whose target is gone.
const Blackhole = "blackhole"

// An Association is a subnet of a route table, or makes it the main one of its VPC.
type Association struct {
	SubnetID string `xml:"subnetId"`
	Main     bool   `xml:"main"`
}

// A SecurityGroup is a security group of a VPC.
type SecurityGroup struct {
	GroupID string `xml:"groupId"`
	VpcID   string `xml:"vpcId"`
}

// DescribeVpcs answers with VPCs of the region.
func (c *Client) DescribeVpcs(ctx context.Context, q Query) (awscall.Page[Vpc], error) {
	var out struct {
		Items     []Vpc  `xml:"vpcSet>item"`
		NextToken string `xml:"nextToken"`
	}
	err := c.client.Call(ctx, "DescribeVpcs", q.form(), &out)
	return awscall.Page[Vpc](out), err
}

// DescribeSubnets answers with subnets of the region.
func (c *Client) DescribeSubnets(ctx context.Context, q Query) (awscall.Page[Subnet], error) {
	var out struct {
		Items     []Subnet `xml:"subnetSet>item"`
		NextToken string   `xml:"nextToken"`
	}
	err := c.client.Call(ctx, "DescribeSubnets", q.form(), &out)
	return awscall.Page[Subnet](out), err
}

// DescribeRouteTables answers with route tables of the region.
func (c *Client) DescribeRouteTables(ctx context.Context, q Query) (awscall.Page[RouteTable], error) {
	var out struct {
		Items     []RouteTable `xml:"routeTableSet>item"`
		NextToken string       `xml:"nextToken"`
	}
	err := c.client.Call(ctx, "DescribeRouteTables", q.form(), &out)
	return awscall.Page[RouteTable](out), err
}

// DescribeSecurityGroups answers with security groups of the region.
func (c *Client) DescribeSecurityGroups(ctx context.Context, q Query) (awscall.Page[SecurityGroup], error) {
	var out struct {
		Items     []SecurityGroup `xml:"securityGroupInfo>item"`
		NextToken string          `xml:"nextToken"`
	}
	err := c.client.Call(ctx, "DescribeSecurityGroups", q.form(), &out)
	return awscall.Page[SecurityGroup](out), err
}

// A VpcAttribute is a setting of a VPC.
type VpcAttribute string

// The settings that can be asked for.
const (
	EnableDNSSupport   VpcAttribute = "enableDnsSupport"
	EnableDNSHostnames VpcAttribute = "enableDnsHostnames"
)

// DescribeVpcAttribute reports whether a setting of a VPC is on.
func (c *Client) DescribeVpcAttribute(ctx context.Context, vpcID string, attribute VpcAttribute) (bool, error) {
	var out struct {
		Support   bool `xml:"enableDnsSupport>value"`
		Hostnames bool `xml:"enableDnsHostnames>value"`
	}
	err := c.client.Call(ctx, "DescribeVpcAttribute", url.Values{"VpcId": {vpcID}, "Attribute": {string(attribute)}}, &out)
	return out.Support || out.Hostnames, err // the answer has the one that was asked for
}

// form is the query as the EC2 Query API has it ("Query requests for Amazon EC2" in the
// Amazon EC2 Developer Guide).
func (q Query) form() url.Values {
	form := url.Values{}
	for i, f := range q.Filters {
		form.Set(fmt.Sprintf("Filter.%d.Name", i+1), f.Name)
		for j, value := range f.Values {
			form.Set(fmt.Sprintf("Filter.%d.Value.%d", i+1, j+1), value)
		}
	}
	if q.NextToken != "" {
		form.Set("NextToken", q.NextToken)
	}
	return form
}
