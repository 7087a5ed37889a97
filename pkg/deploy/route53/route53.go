// Package route53 has the read-only call of Amazon Route 53 that is made here. Its types are those
// of the API, reduced to the fields in use.
package route53

import (
	"context"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the settings of an account.
type Client struct{ client awscall.Client }

// New is a client of an account.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{ID: "Route 53", Name: "route53", Global: true, Protocol: awscall.RESTXML{}})}
}

// A HostedZone holds the records of a domain name and of what is below it.
type HostedZone struct {
	ID     string `xml:"Id"` // "/hostedzone/Z…"
	Name   string // with a dot at its end
	Config ZoneConfig
}

// A ZoneConfig says what kind of zone one is.
type ZoneConfig struct{ PrivateZone bool }

// ListHostedZonesByName answers with zones in the order of their names, read from the last label,
// beginning with a name: those of this name come first.
func (c *Client) ListHostedZonesByName(ctx context.Context, name string) ([]HostedZone, error) {
	var out struct {
		Zones []HostedZone `xml:"HostedZones>HostedZone"`
	}
	in := awscall.Get{Path: "2013-04-01/hostedzonesbyname", Query: url.Values{"dnsname": {name}}}
	err := c.client.Call(ctx, "ListHostedZonesByName", in, &out)
	return out.Zones, err
}

// PlainID is the id as templates have it.
func (z HostedZone) PlainID() string { return strings.TrimPrefix(z.ID, "/hostedzone/") }
