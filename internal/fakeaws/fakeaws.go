package fakeaws

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"
)

// Where and who everything is.
const (
	Region    = "us-east-1"
	Account   = "123456789012"
	CallerARN = "arn:aws:sts::" + Account + ":assumed-role/dev/me"
)

// Cloud is one account in one region. The zero value is not usable; see New.
type Cloud struct {
	mu       sync.Mutex
	url      string
	sequence int
	requests []Request
	faults   []*fault
	hooks    map[string][]func()

	changeSetTakes time.Duration
	executionTakes time.Duration
	stacks         []*stackState
	scripts        map[scriptKey][][]Step
	changes        map[string][][]Change
	refusals       map[string][]string
	physicals      map[[2]string]string
	outputs        map[string][]Output
	drifts         map[string][]Drift
	detections     []detection
	operations     map[string][]OperationEvent

	clusters        []string
	services        []*serviceState
	tasks           []*taskState
	taskRuns        map[string][]TaskRun
	rollouts        map[string][][]Rollout
	taskDefinitions []*taskDefinition

	logs          map[string]map[string][]logLine
	logPage       int
	metrics       []Metric
	targets       map[string]timedTargets
	weights       map[string]map[string]int
	places        map[string]map[string]string
	loadBalancers []LoadBalancer
	secrets       map[string]string
	tagged        map[string]map[string]string // tags of secrets by their ARNs
	fileSystems   []FileSystem
	buckets       map[string]*bucketState
	neverUsed     bool // ECS, which has no service-linked role then
}

// New returns an empty account.
func New() *Cloud {
	return &Cloud{
		hooks:          map[string][]func(){},
		executionTakes: 100 * time.Millisecond,
		scripts:        map[scriptKey][][]Step{},
		changes:        map[string][][]Change{},
		refusals:       map[string][]string{},
		physicals:      map[[2]string]string{},
		outputs:        map[string][]Output{},
		drifts:         map[string][]Drift{},
		operations:     map[string][]OperationEvent{},
		taskRuns:       map[string][]TaskRun{},
		rollouts:       map[string][][]Rollout{},
		logs:           map[string]map[string][]logLine{},
		logPage:        10000,
		targets:        map[string]timedTargets{},
		weights:        map[string]map[string]int{},
		places:         map[string]map[string]string{},
		secrets:        map[string]string{},
		tagged:         map[string]map[string]string{},
		buckets:        map[string]*bucketState{},
	}
}

// Request is one call as it arrived.
type Request struct {
	Service, Operation string
	At                 time.Time
	Form               url.Values // of the services that take forms
	Body               []byte     // as sent, but without the chunks that S3 clients may frame it in
	Method, Path       string
	Query              url.Values
	Header             http.Header
	host               string
}

// Action is how IAM calls the operation.
func (r *Request) Action() string { return r.Service + ":" + r.Operation }

// handler answers an operation. It is called with the lock held.
type handler func(c *Cloud, r *Request) (any, error)

// reply is an HTTP response to be.
type reply struct {
	status int
	header map[string]string
	body   []byte
}

// protocol is how a service is spoken to.
type protocol interface {
	operation(r *Request) string
	answer(r *Request, result any) (reply, error)
	refuse(r *Request, f Fault) reply
}

type api struct {
	protocol   protocol
	operations map[string]handler
}

var apis = map[string]api{
	"cloudformation":       {queryProtocol("http://cloudformation.amazonaws.com/doc/2010-05-15/"), cloudFormationOperations},
	"sts":                  {queryProtocol("https://sts.amazonaws.com/doc/2011-06-15/"), stsOperations},
	"monitoring":           {queryProtocol("http://monitoring.amazonaws.com/doc/2010-08-01/"), metricsOperations},
	"elasticloadbalancing": {queryProtocol("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"), balancerOperations},
	"iam":                  {queryProtocol("https://iam.amazonaws.com/doc/2010-05-08/"), iamOperations},
	"ecs":                  {jsonProtocol{}, ecsOperations},
	"logs":                 {jsonProtocol{}, logsOperations},
	"secretsmanager":       {jsonProtocol{}, secretsOperations},
	"elasticfilesystem":    {efsProtocol{}, efsOperations},
	"s3":                   {s3Protocol{}, s3Operations},
	"ssm":                  {jsonProtocol{}, ssmOperations},
}

// ServeHTTP implements http.Handler.
func (c *Cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c.serve(w, r) {
		return
	}
	if h, ok := w.(http.Hijacker); ok {
		if conn, _, err := h.Hijack(); err == nil {
			_ = conn.Close()
			return
		}
	}
	panic(http.ErrAbortHandler)
}

// serve reports false where the caller shall see the connection end without an answer.
func (c *Cloud) serve(w http.ResponseWriter, h *http.Request) bool {
	r, err := parse(h)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return true
	}
	for _, hook := range c.arrived(r) {
		hook() // without the lock: it may look at the cloud, or change it
	}
	answer, on := c.handle(r)
	return on.write(w, h, answer)
}

// scope finds the service in the credential scope of a signature, in a header or in a presigned URL.
var scope = regexp.MustCompile(`/\d{8}/[^/]+/([^/]+)/aws4_request`)

func parse(h *http.Request) (*Request, error) {
	body, err := io.ReadAll(h.Body)
	if err != nil {
		return nil, err
	}
	r := &Request{
		At: now(), Method: h.Method, Path: h.URL.Path, Query: h.URL.Query(), Header: h.Header.Clone(), Body: body, host: h.Host,
	}
	m := scope.FindStringSubmatch(h.Header.Get("Authorization") + " " + r.Query.Get("X-Amz-Credential"))
	if m == nil {
		return nil, fmt.Errorf("%s %s: no credential scope that says which service is meant", h.Method, h.URL)
	}
	r.Service = m[1]
	r.Operation = spoken(r).protocol.operation(r)
	return r, nil
}

// spoken is the API that a request is for. One that there is no stand-in for has no operations, but its clients are refused
// in a language that they understand.
func spoken(r *Request) api {
	a, ok := apis[r.Service]
	switch {
	case ok:
	case strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded"):
		a.protocol = queryProtocol("")
	default:
		a.protocol = jsonProtocol{}
	}
	return a
}

// arrived takes note of a call, and returns what is to run before it is answered.
func (c *Cloud) arrived(r *Request) []func() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.requests = append(c.requests, *r)
	return slices.Concat(c.hooks[r.Action()], c.hooks[r.Operation], c.hooks["*"])
}

func (c *Cloud) handle(r *Request) (answer reply, on way) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f := c.fault(r)
	switch {
	case f == nil:
		return c.answer(r), answered
	case f.way == answered:
		return spoken(r).protocol.refuse(r, *f), answered
	case f.way.unheard():
		return reply{}, f.way
	case f.way == doubled:
		c.answer(r)
	}
	return c.answer(r), f.way
}

// answer does what is asked for.
func (c *Cloud) answer(r *Request) reply {
	a := spoken(r)
	for _, s := range c.stacks {
		c.settle(s)
	}
	operation, ok := a.operations[r.Operation]
	if !ok {
		return a.protocol.refuse(r, Fault{
			Status: http.StatusNotImplemented, Code: "NotImplemented", Message: "the stand-in does not know " + r.Action(),
		})
	}
	result, err := operation(c, r)
	if err == nil {
		var answer reply
		if answer, err = a.protocol.answer(r, result); err == nil {
			return answer
		}
	}
	return a.protocol.refuse(r, asFault(err))
}

// Serve listens until the test ends, and returns the endpoint.
func (c *Cloud) Serve(t testing.TB) string {
	t.Helper()
	s := httptest.NewServer(c)
	t.Cleanup(s.Close)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.url = s.URL
	return s.URL
}

// Environ is what a child process needs in its environment to talk to the server that Serve has started.
func (c *Cloud) Environ() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return []string{
		"AWS_ENDPOINT_URL=" + c.url,
		"AWS_REGION=" + Region,
		"AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
		"AWS_SECRET_ACCESS_KEY=fakeaws",
		"AWS_EC2_METADATA_DISABLED=true",
	}
}

// Transport carries requests to the cloud by a function call in the same goroutine. Whatever their host is, they stay here.
// Unlike a connection, it can be used in a testing/synctest bubble.
func (c *Cloud) Transport() http.RoundTripper { return transport{c} }

type transport struct{ cloud *Cloud }

// RoundTrip implements http.RoundTripper.
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body == nil {
		r = r.Clone(r.Context())
		r.Body = http.NoBody
	}
	defer r.Body.Close() //nolint:errcheck // it has been read by then
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	if r.Host == "" {
		r = r.Clone(r.Context())
		r.Host = r.URL.Host
	}
	w := httptest.NewRecorder()
	complete := t.cloud.serve(w, r)
	if err := r.Context().Err(); err != nil { // a hook may have cancelled it
		return nil, err
	}
	if !complete && !w.Flushed {
		return nil, io.ErrUnexpectedEOF
	}
	answer := w.Result()
	if !complete {
		answer.Body = io.NopCloser(io.MultiReader(answer.Body, iotest.ErrReader(io.ErrUnexpectedEOF)))
	}
	answer.Request = r
	return answer, nil
}

// On runs f whenever such a call arrives, before it is answered. The operation may be "*".
func (c *Cloud) On(operation string, f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.hooks[operation] = append(c.hooks[operation], f)
}

// now is the only clock.
func now() time.Time {
	return time.Now() //nolint:forbidigo // the SDK's clients compare it with theirs, and synctest makes it virtual
}

// next makes names that are unique and the same in each run.
func (c *Cloud) next() int {
	c.sequence++
	return c.sequence
}

func (c *Cloud) uuid() string {
	return fmt.Sprintf("%08x-5af1-11f0-9d1c-0e1234567890", c.next())
}

func arn(service, resource string) string {
	return strings.Join([]string{"arn:aws", service, Region, Account, resource}, ":")
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// page cuts a list as the APIs do. Tokens are opaque to clients, and count from the front.
func page[T any](items []T, token string, size int) (part []T, next string, err error) {
	from := 0
	if token != "" {
		if _, err := fmt.Sscanf(token, "page-%d", &from); err != nil || from > len(items) {
			return nil, "", invalid("Invalid token: %s", token)
		}
	}
	to := min(from+size, len(items))
	if to < len(items) {
		next = fmt.Sprintf("page-%d", to)
	}
	return items[from:to], next, nil
}

// dechunk takes the framing off that S3 clients put around a body whose checksum follows it.
func dechunk(body []byte) []byte {
	var plain []byte
	for {
		head, rest, ok := bytes.Cut(body, []byte("\r\n"))
		if !ok {
			return plain
		}
		var size int
		if _, err := fmt.Sscanf(string(head), "%x", &size); err != nil || size == 0 || size > len(rest) {
			return plain
		}
		plain = append(plain, rest[:size]...)
		body = bytes.TrimPrefix(rest[size:], []byte("\r\n"))
	}
}
