package ec2_test

import (
	"context"
	_ "embed"
	"encoding/json"
	"net/http"
	"net/url"
	"os/exec"
	"reflect"
	"slices"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
)

//go:embed model_test.py
var model string

// botocore is what the model of botocore, which the AWS CLI works with, has to say of EC2.
type botocore struct {
	Requests  map[string]map[string]string // parameters of the calls below, by operation
	Answers   map[string]string            // one of each operation, with all fields
	States    []string                     // of a route
	Endpoints []struct {
		Region          string
		FIPS, DualStack bool
		URL             string // "" where there is none
	}
}

func readModel(t *testing.T) (m botocore) {
	t.Helper()
	exttools.RequireModule(t, "botocore")
	output, err := exec.CommandContext(t.Context(), exttools.Require(t, "python3"), "-c", model).Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(output, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestModel makes each call, compares the request with that of botocore, and looks whether
// every field finds its value in an answer that botocore's model has made.
func TestModel(t *testing.T) {
	m := readModel(t)
	asked := ec2.Query{Filters: []ec2.Filter{{Name: "a", Values: []string{"b", "c"}}, {Name: "d", Values: []string{"e"}}}, NextToken: "f"}
	calls := map[string]func(context.Context, *ec2.Client) (any, error){
		"DescribeVpcs":           func(ctx context.Context, c *ec2.Client) (any, error) { return c.DescribeVpcs(ctx, asked) },
		"DescribeSubnets":        func(ctx context.Context, c *ec2.Client) (any, error) { return c.DescribeSubnets(ctx, asked) },
		"DescribeRouteTables":    func(ctx context.Context, c *ec2.Client) (any, error) { return c.DescribeRouteTables(ctx, asked) },
		"DescribeSecurityGroups": func(ctx context.Context, c *ec2.Client) (any, error) { return c.DescribeSecurityGroups(ctx, asked) },
		"DescribeVpcAttribute": func(ctx context.Context, c *ec2.Client) (any, error) {
			return c.DescribeVpcAttribute(ctx, "vpc-1", ec2.EnableDNSSupport)
		},
	}
	client := reflect.TypeFor[*ec2.Client]()
	if client.NumMethod() != len(calls) {
		t.Errorf("%d operations, %d of them are compared", client.NumMethod(), len(calls))
	}
	for operation, call := range calls {
		t.Run(operation, func(t *testing.T) {
			var request map[string]string
			answer, err := call(t.Context(), ec2.New(ireland(func(_ *http.Request, form url.Values) (int, string) {
				request = map[string]string{}
				for name := range form {
					request[name] = form.Get(name)
				}
				return http.StatusOK, m.Answers[operation]
			})))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(m.Requests[operation], request); diff != "" {
				t.Error("the request: ", diff)
			}
			filled(t, operation, reflect.ValueOf(answer))
		})
	}
	if !slices.Contains(m.States, ec2.Blackhole) {
		t.Errorf("no route is in the state %s, but %v", ec2.Blackhole, m.States)
	}
}

// filled fails for fields without a value.
func filled(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch {
	case v.IsZero():
		t.Errorf("%s is empty: the API has no such field, or of another type", name)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			filled(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		filled(t, name+"[0]", v.Index(0))
	}
}

// TestEndpoints compares the hosts of all regions.
func TestEndpoints(t *testing.T) {
	m := readModel(t)
	if len(m.Endpoints) < 100 {
		t.Errorf("%d endpoints only", len(m.Endpoints))
	}
	for _, e := range m.Endpoints {
		var asked string
		cfg := ireland(func(r *http.Request, _ url.Values) (int, string) {
			asked = r.URL.String()
			return http.StatusOK, "<DescribeVpcsResponse/>"
		})
		cfg.Region, cfg.ConfigSources = e.Region, []any{endpoints{e.FIPS, e.DualStack}}
		_, err := ec2.New(cfg).DescribeVpcs(t.Context(), ec2.Query{})
		if e.URL != "" {
			e.URL += "/"
		}
		if asked != e.URL || (err != nil) != (asked == "") {
			t.Errorf("%+v: %q, %v", e, asked, err)
		}
	}
}

// endpoints are settings of which endpoints to use.
type endpoints struct{ fips, dualStack bool }

func (e endpoints) GetUseFIPSEndpoint(context.Context) (aws.FIPSEndpointState, bool, error) {
	if e.fips {
		return aws.FIPSEndpointStateEnabled, true, nil
	}
	return aws.FIPSEndpointStateUnset, false, nil
}

func (e endpoints) GetUseDualStackEndpoint(context.Context) (aws.DualStackEndpointState, bool, error) {
	if e.dualStack {
		return aws.DualStackEndpointStateEnabled, true, nil
	}
	return aws.DualStackEndpointStateUnset, false, nil
}
