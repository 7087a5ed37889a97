package pricelist_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"github.com/compose2ecs/compose2ecs/internal/botocore"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/pricelist"
)

func TestModel(t *testing.T) {
	filter := pricelist.Filter{Type: "CONTAINS", Field: "usagetype", Value: "NatGateway-Hours"}
	botocore.Compare(t, botocore.Client{
		Service: "pricing",
		Calls: map[string]botocore.Call{
			"GetProducts": {
				Arguments: map[string]any{
					"ServiceCode": "AmazonEC2", "FormatVersion": "aws_v1", "NextToken": "next",
					"Filters": []map[string]string{{"Type": filter.Type, "Field": filter.Field, "Value": filter.Value}},
				},
				Make: func(ctx context.Context, cfg aws.Config) (any, error) {
					return pricelist.New(cfg).GetProducts(ctx, "AmazonEC2", []pricelist.Filter{filter}, "next")
				},
			},
		},
		Enums: map[string][]string{"FilterType": {"CONTAINS", "TERM_MATCH"}},
	})
}

// A standIn is a Price List API with a few products, which answers with one product a page.
type standIn struct {
	t        *testing.T
	products map[string][]map[string]any // by service
	asked    int
}

// product is one as the API's documentation has it ("Finding services and products using the AWS Price List Query API").
func product(attributes map[string]string, unit string, steps ...string) map[string]any {
	dimensions := map[string]any{}
	for i, price := range steps {
		dimensions[fmt.Sprintf("SKU.JRTCKXETXF.%d", i)] = map[string]any{
			"unit": unit, "beginRange": strconv.Itoa(i * 1000), "endRange": "Inf", "description": "", "appliesTo": []string{},
			"rateCode": "SKU.JRTCKXETXF.6YS6EN2CT7", "pricePerUnit": map[string]string{"USD": price},
		}
	}
	return map[string]any{
		"product":     map[string]any{"productFamily": "any", "attributes": attributes, "sku": "SKU"},
		"serviceCode": attributes["servicecode"], "version": "20261120", "publicationDate": "2026-11-20T10:00:00Z",
		"terms": map[string]any{"OnDemand": map[string]any{"SKU.JRTCKXETXF": map[string]any{
			"priceDimensions": dimensions, "sku": "SKU", "effectiveDate": "2026-11-01T00:00:00Z", "offerTermCode": "JRTCKXETXF",
		}}},
	}
}

func (s *standIn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.asked++
	var in struct {
		ServiceCode, FormatVersion, NextToken string
		Filters                               []pricelist.Filter
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		s.t.Error(err)
	}
	if target := r.Header.Get("X-Amz-Target"); target != "AWSPriceListService.GetProducts" || in.FormatVersion != "aws_v1" {
		s.t.Errorf("%s %+v", target, in)
	}
	var found []string
	for _, p := range s.products[in.ServiceCode] {
		attributes := p["product"].(map[string]any)["attributes"].(map[string]string)
		if !slices.ContainsFunc(in.Filters, func(f pricelist.Filter) bool {
			has := attributes[f.Field]
			return f.Type == "CONTAINS" && !strings.Contains(has, f.Value) || f.Type == "TERM_MATCH" && has != f.Value
		}) {
			text, _ := json.Marshal(p)
			found = append(found, string(text))
		}
	}
	page := len(in.NextToken) // a token is as long as what was there before
	out := map[string]any{"FormatVersion": "aws_v1", "PriceList": found}
	if page < len(found) {
		out["PriceList"] = found[page : page+1]
		if page+1 < len(found) {
			out["NextToken"] = strings.Repeat("x", page+1)
		}
	}
	w.Header().Set("Content-Type", "application/x-amz-json-1.1")
	json.NewEncoder(w).Encode(out)
}

func attributes(usage, region string, more ...string) map[string]string {
	all := map[string]string{"usagetype": usage, "regionCode": region}
	for i := 0; i < len(more); i += 2 {
		all[more[i]] = more[i+1]
	}
	return all
}

func sent(to string) map[string]string {
	return map[string]string{"usagetype": "EUC1-DataTransfer-Out-Bytes", "fromRegionCode": "eu-central-1", "toLocation": to}
}

// TestFetch takes the right ones of what a region has: no ARM for x86, no other region, no step that costs nothing.
func TestFetch(t *testing.T) {
	s := &standIn{t: t, products: map[string][]map[string]any{
		"AmazonECS": {
			product(attributes("EUC1-Fargate-Windows-vCPU-Hours:perCPU", "eu-central-1"), "hours", "9"),
			product(attributes("EUC1-Fargate-ARM-vCPU-Hours:perCPU", "eu-central-1"), "hours", "0.03725"),
			product(attributes("EUC1-Fargate-vCPU-Hours:perCPU", "eu-central-1"), "hours", "0.0465600000"),
			product(attributes("EUC1-Fargate-GB-Hours", "eu-central-1"), "hours", "0.00511"),
			product(attributes("EU-Fargate-GB-Hours", "eu-west-1"), "hours", "7"),
		},
		"AWSELB": {
			product(attributes("EUC1-LoadBalancerUsage", "eu-central-1", "operation", "LoadBalancing:Application"), "Hrs", "0.027"),
			product(attributes("EUC1-LoadBalancerUsage", "eu-central-1", "operation", "LoadBalancing:Network"), "Hrs", "0.028"),
			product(attributes("EUC1-LoadBalancerUsage", "eu-central-1", "operation", "LoadBalancing"), "Hrs", "0.03"),
		},
		"AmazonEC2": {
			product(attributes("EUC1-EBS:VolumeP-Throughput.gp3", "eu-central-1"), "GiBps-mo", "48.7424"),
			product(attributes("EUC1-EBS:VolumeUsage.gp3", "eu-central-1"), "GB-Mo", "0.0952"),
			product(attributes("EUC1-NatGateway-Hours", "eu-central-1"), "Hrs", "0.052"),
			product(attributes("EUC1-Reserved-NatGateway-Hours", "eu-central-1"), "Hrs", "9"),
		},
		"AmazonEFS": {
			product(attributes("EUC1-IATimedStorage-ByteHrs", "eu-central-1"), "GB-Mo", "0.028"),
			product(attributes("EUC1-TimedStorage-ByteHrs", "eu-central-1"), "GB-Mo", "0.36"),
			product(attributes("EUC1-ETDataAccess-Bytes", "eu-central-1", "accessType", "Read"), "GB", "0.04"),
			product(attributes("EUC1-ETDataAccess-Bytes", "eu-central-1", "accessType", "Write"), "GB", "0.07"),
		},
		"AmazonCloudWatch": {product(attributes("EUC1-CW:AlarmMonitorUsage", "eu-central-1"), "Alarms", "0.0", "0.10", "0.05")},
		"awskms":           {product(attributes("eu-central-1-KMS-Keys", "eu-central-1"), "Keys", "1")},
		"AmazonRoute53":    {product(attributes("HostedZone", ""), "HostedZone", "0.50", "0.10")},
		"AWSDataTransfer": {
			product(sent("External"), "GB", "0.09"),
			product(sent("EU (Ireland)"), "GB", "9"),
		},
	}}
	server := httptest.NewServer(s)
	defer server.Close()
	cfg := aws.Config{
		Region: "eu-central-1", BaseEndpoint: aws.String(server.URL), Credentials: credentials.NewStaticCredentialsProvider("id", "secret", ""),
	}
	got, err := pricelist.New(cfg).Fetch(t.Context(), "eu-central-1")
	if err != nil {
		t.Fatal(err)
	}
	want := map[prices.Item]float64{
		prices.FargateARMCPU: 0.03725, prices.FargateCPU: 0.04656, prices.FargateMemory: 0.00511, prices.ALBHour: 0.027, prices.NLBHour: 0.028,
		prices.EBSGP3Throughput: 0.0476, prices.EBSGP3: 0.0952, prices.NATHour: 0.052, prices.EFSInfrequent: 0.028, prices.EFSStandard: 0.36,
		prices.EFSElasticRead: 0.04, prices.EFSElasticWrite: 0.07, prices.Alarm: 0.10, prices.KMSKey: 1, prices.HostedZone: 0.50,
		prices.TransferOut: 0.09,
	}
	if !maps.Equal(got.Items, want) || got.Published != "2026-11-20" {
		t.Errorf("got %v of %s\nwant %v", got.Items, got.Published, want)
	}
	if s.asked < len(want) {
		t.Errorf("%d requests", s.asked)
	}
}

// TestUnreadable: an answer that is no product is an error, and no price.
func TestUnreadable(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"PriceList": ["{"]}`) }))
	defer server.Close()
	cfg := aws.Config{
		Region: "eu-west-1", BaseEndpoint: aws.String(server.URL), Credentials: credentials.NewStaticCredentialsProvider("id", "secret", ""),
	}
	if got, err := pricelist.New(cfg).Fetch(t.Context(), "eu-west-1"); err == nil || !strings.Contains(err.Error(), "AmazonECS") {
		t.Errorf("%+v, %v", got, err)
	}
}
