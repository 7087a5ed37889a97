// Package pricelist asks the AWS Price List API what AWS charges in a region. It has endpoints in a few regions only, which answer for
// all of them.
package pricelist

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
)

// A Client makes the calls with the credentials of an account.
type Client struct{ client awscall.Client }

// New is a client with the settings of an account.
func New(cfg aws.Config) *Client {
	return &Client{awscall.New(cfg, awscall.Service{
		ID: "Pricing", Name: "pricing", Host: "api.pricing", Protocol: awscall.JSON("AWSPriceListService"),
	})}
}

// endpointRegion has an endpoint of the API ("AWS Price List endpoints and quotas" in the AWS General Reference).
const endpointRegion = "us-east-1"

// A Filter is what a product has to have.
type Filter struct{ Type, Field, Value string }

// GetProducts answers with products and their prices, as JSON, page by page.
func (c *Client) GetProducts(ctx context.Context, service string, filters []Filter, token string) (awscall.Page[string], error) {
	in := struct {
		ServiceCode, FormatVersion string
		Filters                    []Filter
		NextToken                  string `json:",omitempty"`
	}{service, "aws_v1", filters, token}
	var out struct {
		PriceList []string
		NextToken string
	}
	err := c.client.Call(ctx, "GetProducts", in, &out)
	return awscall.Page[string]{Items: out.PriceList, NextToken: out.NextToken}, err
}

// Prices are those of a region.
type Prices struct {
	Items     map[prices.Item]float64
	Published string // the day of the newest one, as 2026-11-28; "" if there is none
}

// Fetch asks for the prices of all items in a region. Those that the list does not have, such as the prices of Fargate Spot, are
// missing in the answer.
func (c *Client) Fetch(ctx context.Context, region string) (Prices, error) {
	from := &Client{c.client.In(endpointRegion)}
	found := Prices{Items: map[prices.Item]float64{}}
	for _, w := range wanted() {
		products, err := from.products(ctx, w, region)
		if err != nil {
			return Prices{}, err
		}
		for _, p := range products {
			if price, has := p.price(); has && w.is(p, region) {
				found.Items[w.item] = price
				published, _, _ := strings.Cut(p.PublicationDate, "T")
				found.Published = max(found.Published, published)
			}
		}
	}
	return found, nil
}

func (c *Client) products(ctx context.Context, w want, region string) ([]product, error) {
	texts, err := awscall.All(func(token string) (awscall.Page[string], error) {
		return c.GetProducts(ctx, w.service, w.filters(region), token)
	})
	if err != nil {
		return nil, err
	}
	products := make([]product, len(texts))
	for i, text := range texts {
		if err := json.Unmarshal([]byte(text), &products[i]); err != nil {
			return nil, fmt.Errorf("a product of %s cannot be read: %w", w.service, err)
		}
	}
	return products, nil
}

// A product is one as the API writes it ("Reading the service price list file for an AWS service" in the AWS Billing User Guide).
type product struct {
	Product         struct{ Attributes map[string]string }
	PublicationDate string
	Terms           struct {
		OnDemand map[string]struct{ PriceDimensions map[string]dimension }
	}
}

type dimension struct {
	Unit         string
	BeginRange   string
	PricePerUnit map[string]string
}

// price is what a unit costs: where it depends on how many there are, of the first ones that cost something.
func (p product) price() (float64, bool) {
	var steps []dimension
	for _, term := range p.Terms.OnDemand {
		for _, step := range term.PriceDimensions {
			steps = append(steps, step)
		}
	}
	slices.SortFunc(steps, func(a, b dimension) int { return cmp.Compare(number(a.BeginRange), number(b.BeginRange)) })
	for _, step := range steps {
		price := number(step.PricePerUnit["USD"])
		if step.Unit == "GiBps-mo" { // the throughput of gp3 volumes, which are made with MiB a second
			price /= 1024
		}
		if price > 0 {
			return price, true
		}
	}
	return 0, false
}

// number reads a number, 0 if it is none.
func number(text string) float64 {
	n, _ := strconv.ParseFloat(text, 64)
	return n
}
