// Package botocore compares clients of AWS APIs that are written by hand with the models in
// botocore, which the AWS CLI works with: requests, the fields of answers, hosts.
package botocore

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

//go:embed model.py
var script string

// A Client is a client as it is to be compared.
type Client struct {
	Service string          // as botocore calls it
	Calls   map[string]Call // by operation
	Enums   map[string][]string
}

// A Call is made with arguments of botocore, and with a client in the tested language.
type Call struct {
	Arguments map[string]any
	Make      func(context.Context, aws.Config) (answer any, err error)
}

type model struct {
	Requests map[string]struct {
		Target string
		Body   map[string]any
	}
	Answers   map[string]string
	Enums     map[string][]string
	Endpoints []endpoint
}

type endpoint struct {
	Region          string
	FIPS, DualStack bool
	URL             string // "" where there is none
}

// Compare compares a client: what it sends with what botocore would send, whether each field
// of its answers finds a value in an answer that the model has made, whether values that it
// knows exist, and where it sends to in each region.
func Compare(t *testing.T, c Client) {
	t.Helper()
	m := read(t, c)
	for operation, call := range c.Calls {
		t.Run(operation, func(t *testing.T) { compare(t, m, operation, call) })
	}
	for shape, known := range c.Enums {
		for _, value := range known {
			if !slices.Contains(m.Enums[shape], value) {
				t.Errorf("%s is never %s, but one of %v", shape, value, m.Enums[shape])
			}
		}
	}
	if len(m.Endpoints) < 100 {
		t.Errorf("%d endpoints only", len(m.Endpoints))
	}
	for _, call := range c.Calls {
		for _, e := range m.Endpoints {
			e.compare(t, call)
		}
		break //nolint:staticcheck // all calls go to the same place
	}
}

func read(t *testing.T, c Client) (m model) {
	t.Helper()
	exttools.RequireModule(t, "botocore")
	asked := map[string]any{"Service": c.Service, "Enums": []string{}}
	calls := map[string]any{}
	for operation, call := range c.Calls {
		calls[operation] = call.Arguments
	}
	asked["Calls"] = calls
	for shape := range c.Enums {
		asked["Enums"] = append(asked["Enums"].([]string), shape)
	}
	input, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), exttools.Require(t, "python3"), "-c", script)
	command.Stdin = bytes.NewReader(input)
	var said strings.Builder
	command.Stderr = &said
	output, err := command.Output()
	if err == nil {
		err = json.Unmarshal(output, &m)
	}
	if err != nil {
		t.Fatalf("botocore: %v\n%s", err, said.String())
	}
	return m
}

// A peer answers all requests alike, and keeps the last one.
type peer struct {
	answer string
	method string
	header http.Header
	body   []byte
	url    *url.URL
}

// Do implements [aws.HTTPClient].
func (p *peer) Do(r *http.Request) (*http.Response, error) {
	p.method, p.header, p.url = r.Method, r.Header, r.URL
	if r.Body != nil {
		var err error
		if p.body, err = io.ReadAll(r.Body); err != nil {
			return nil, err
		}
	}
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(p.answer)), Request: r}, nil
}

func (p *peer) config(region string) aws.Config {
	return aws.Config{Region: region, HTTPClient: p, Credentials: credentials.NewStaticCredentialsProvider("id", "secret", "")}
}

func compare(t *testing.T, m model, operation string, call Call) {
	t.Helper()
	p := &peer{answer: m.Answers[operation]}
	answer, err := call.Make(t.Context(), p.config("eu-west-1"))
	if err != nil {
		t.Fatal(err)
	}
	want := m.Requests[operation]
	if target := p.target(); target != want.Target {
		t.Errorf("the request is for %q, want %q", target, want.Target)
	}
	if diff := cmp.Diff(want.Body, p.parameters(t)); diff != "" {
		t.Error("the request: ", diff)
	}
	filled(t, operation, reflect.ValueOf(answer))
}

// target is what the request is for, where its parameters do not say it.
func (p *peer) target() string {
	if p.method == http.MethodGet {
		return p.method + " " + p.url.Path
	}
	return p.header.Get("X-Amz-Target")
}

// parameters are those of the request, whether it is JSON or a form, or asks for a URL.
func (p *peer) parameters(t *testing.T) map[string]any {
	t.Helper()
	sent := map[string]any{}
	if json.Unmarshal(p.body, &sent) == nil {
		return sent
	}
	form, err := url.ParseQuery(string(p.body) + p.url.RawQuery)
	if err != nil {
		t.Fatal(err)
	}
	for name := range form {
		sent[name] = form.Get(name)
	}
	return sent
}

// filled fails for fields without a value.
func filled(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch {
	case v.IsZero():
		t.Errorf("%s is empty: the API has no such field, or of another type", name)
	case v.Type() == reflect.TypeFor[time.Time]():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			filled(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		filled(t, name+"[0]", v.Index(0))
	}
}

func (e endpoint) compare(t *testing.T, call Call) {
	t.Helper()
	p := &peer{answer: "{}"}
	cfg := p.config(e.Region)
	cfg.ConfigSources = []any{e}
	_, _ = call.Make(t.Context(), cfg) // which fails where there is no host, or for the answer
	sent := ""
	if p.url != nil {
		sent = p.url.Scheme + "://" + p.url.Host
	}
	if sent != e.URL {
		t.Errorf("%+v: sent to %q", e, sent)
	}
}

// GetUseFIPSEndpoint says as a setting whether to use a FIPS endpoint.
func (e endpoint) GetUseFIPSEndpoint(context.Context) (aws.FIPSEndpointState, bool, error) {
	if e.FIPS {
		return aws.FIPSEndpointStateEnabled, true, nil
	}
	return aws.FIPSEndpointStateUnset, false, nil
}

// GetUseDualStackEndpoint says as a setting whether to use a dual-stack endpoint.
func (e endpoint) GetUseDualStackEndpoint(context.Context) (aws.DualStackEndpointState, bool, error) {
	if e.DualStack {
		return aws.DualStackEndpointStateEnabled, true, nil
	}
	return aws.DualStackEndpointStateUnset, false, nil
}
