// Package doctor finds out, before a deployment, what would make it fail in AWS: things
// that a template refers to and that are not there, are in the wrong place or in the
// wrong state. It looks, and changes nothing.
package doctor

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/google/go-containerregistry/pkg/authn"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// A Level says how bad a finding is.
type Level int

// The levels, from good to bad; Unknown stands apart.
const (
	OK      Level = iota
	Warning       // the deployment goes on, but something is not as it should be
	Failed        // the deployment would fail, or its services would
	Unknown       // it could not be checked
)

func (l Level) String() string {
	switch l {
	case OK:
		return "ok"
	case Warning:
		return "warning"
	case Failed:
		return "failed"
	case Unknown:
		return "unknown"
	}
	return fmt.Sprintf("Level(%d)", int(l))
}

// MarshalText makes a level a word in JSON.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// A Finding is what a check found out about one thing.
type Finding struct {
	Code    string `json:"code"`    // of the check
	Subject string `json:"subject"` // a logical id, an image, the id or ARN of something in AWS
	Level   Level  `json:"level"`
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"` // what to do about it
}

// Needs is what is about to be deployed.
type Needs struct {
	Stack      string
	Template   []byte            // as JSON
	Parameters map[string]string // values that are known already
	// Rights are what the deployment takes in an account; nil if nobody shall ask.
	Rights func(account string) Rights
}

// Check examines the account against what the template needs. It never changes anything.
func Check(ctx context.Context, cfg aws.Config, n Needs) []Finding {
	return New(cfg).Check(ctx, n)
}

// A Doctor checks deployments to one account and region.
type Doctor struct {
	API       API
	Region    string
	Now       time.Time
	Transport http.RoundTripper // to the registries
	Keychain  authn.Keychain    // the logins to registries that this machine has
}

// New is a doctor for an account and region.
func New(cfg aws.Config) *Doctor {
	return &Doctor{
		API:       NewAPI(cfg),
		Region:    cfg.Region,
		Now:       time.Now(),
		Transport: registry.Transport(),
		Keychain:  authn.DefaultKeychain,
	}
}

// A Kind is a check by its code, for the documentation.
type Kind struct{ Code, Title string }

// Kinds are all checks, in the order of their findings.
func Kinds() []Kind {
	kinds := []Kind{
		{IdentityCode, "the credentials work, and the Region is enabled for the account"},
		{TemplateCode, "the template can be read"},
	}
	for _, c := range checks {
		kinds = append(kinds, Kind{c.code, c.title})
	}
	kinds = append(kinds, Kind{ParameterCode, "each parameter has a value, or one is filled in automatically"})
	return kinds
}

// The codes of what comes before the checks, which need it, and of parameters for which
// no value is found.
const (
	ParameterCode = "C2E-doctor-parameter"
	IdentityCode  = "C2E-doctor-identity"
	TemplateCode  = "C2E-doctor-template"
)

// A check looks at one aspect. What does not concern the template has no finding.
type check struct {
	code, title string
	run         func(context.Context, *examination) []Finding
}

var checks = []check{
	{"C2E-doctor-rights", "the caller and CloudFormation's role have the permissions for a deployment, as far as IAM can tell", checkRights},
	{"C2E-doctor-stack", "the stack is in a state that allows a deployment", checkStack},
	{"C2E-doctor-name", "names set by the template are not already in use", checkNames},
	{"C2E-doctor-vpc", "the given VPC exists and has DNS support", checkVPCs},
	{"C2E-doctor-subnet", "the given subnets exist, in different Availability Zones, with the routes that the tasks need", checkSubnets},
	{"C2E-doctor-security-group", "the given security groups exist in the VPC", checkGroups},
	{"C2E-doctor-quota", "the quotas of the account are high enough", checkQuotas},
	{"C2E-doctor-certificate", "the certificates are issued, are in this Region, and cover the host names", checkCertificates},
	{"C2E-doctor-image", "the images can be pulled and are built for the architecture of their tasks", checkImages},
	{"C2E-doctor-secret", "the given secrets exist, with the keys that tasks read", checkSecrets},
	{"C2E-doctor-role", "the given roles exist, and tasks can assume them", checkRoles},
	{"C2E-doctor-service-linked-role", "the service-linked role of Amazon ECS exists", checkLinkedRole},
	{"C2E-doctor-listener", "the given listeners exist, and the priorities of the project's rules are free", checkListeners},
	{"C2E-doctor-cluster", "the given cluster is active", checkClusters},
	{"C2E-doctor-file-system", "the given file systems are available", checkFileSystems},
	{"C2E-doctor-schedule", "one-time schedules are in the future", checkSchedules},
}

// atOnce is how many questions are asked at the same time, of AWS and of registries:
// they answer in tenths of seconds, and throttle those who ask for much at once.
const atOnce = 6

// An examination is one run of the checks.
type examination struct {
	*Doctor
	stackName string
	account   string
	caller    *caller
	rights    func(account string) Rights
	template  *template
	stack     func() (stack, error)
	vpcs      memo[vpc.VPC]
}

// Check examines the account against what the template needs.
func (d *Doctor) Check(ctx context.Context, n Needs) []Finding {
	caller, findings := d.identify(ctx)
	findings = coded(IdentityCode, findings)
	if caller == nil {
		return findings // nothing else would get an answer
	}
	scope := map[string]string{
		"AWS::Region": d.Region, "AWS::AccountId": caller.account, "AWS::Partition": caller.partition,
		"AWS::StackName": n.Stack, "AWS::URLSuffix": urlSuffix(caller.partition),
	}
	t, err := parse(n.Template, n.Parameters, scope)
	if err != nil {
		return append(findings, Finding{
			Code: TemplateCode, Subject: n.Stack, Level: Failed, Message: "the template is not a JSON object", Hint: "generate the template again",
		})
	}
	e := &examination{Doctor: d, stackName: n.Stack, account: caller.account, caller: caller, rights: n.Rights, template: t}
	e.stack = sync.OnceValues(func() (stack, error) { return findStack(ctx, d.API.CloudFormation, n.Stack) })
	results := parallel(checks, func(c check) []Finding { return coded(c.code, c.run(ctx, e)) })
	return append(findings, results...)
}

func coded(code string, findings []Finding) []Finding {
	for i := range findings {
		findings[i].Code = code
	}
	return findings
}

// parallel looks at several things at once, and keeps the order of the findings.
func parallel[T any](things []T, look func(T) []Finding) []Finding {
	results := make([][]Finding, len(things))
	slots := make(chan struct{}, atOnce)
	var group sync.WaitGroup
	for i, thing := range things {
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			results[i] = look(thing)
		})
	}
	group.Wait()
	var all []Finding
	for _, findings := range results {
		all = append(all, findings...)
	}
	return all
}

// A memo remembers the answers to questions that several checks ask.
type memo[T any] struct {
	mutex   sync.Mutex
	answers map[string]func() (T, error)
}

func (m *memo[T]) get(key string, ask func() (T, error)) (T, error) {
	m.mutex.Lock()
	if m.answers == nil {
		m.answers = map[string]func() (T, error){}
	}
	answer, has := m.answers[key]
	if !has {
		answer = sync.OnceValues(ask)
		m.answers[key] = answer
	}
	m.mutex.Unlock()
	return answer()
}

func okf(subject, format string, args ...any) Finding {
	return Finding{Subject: subject, Level: OK, Message: fmt.Sprintf(format, args...)}
}

func warningf(subject, hint, format string, args ...any) Finding {
	return Finding{Subject: subject, Level: Warning, Message: fmt.Sprintf(format, args...), Hint: hint}
}

func failedf(subject, hint, format string, args ...any) Finding {
	return Finding{Subject: subject, Level: Failed, Message: fmt.Sprintf(format, args...), Hint: hint}
}

func unknownf(subject, hint, format string, args ...any) Finding {
	return Finding{Subject: subject, Level: Unknown, Message: fmt.Sprintf(format, args...), Hint: hint}
}
