package lower

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var overlayFeature = feature{
	name: "Custom CloudFormation (escape hatch)",
	about: "`x-aws-cloudformation` is merged into the template last: maps are merged, lists and scalars replace, `null` removes. A " +
		"resource ID that matches nothing and has no `Type` is an error; one with a `Type` is added. The IDs of the retired Docker " +
		"integration are understood: `Cms8080Listener` and `CmsTCP8080Listener` are the listener that forwards to port 8080 of `cms`. A port " +
		"and a protocol set on a listener this way open the load balancer's security group and select a TLS policy as `x-aws-listener` does. " +
		"A rule can still be given by its former ID, based on its service, for example `CmsTCP8080RuleOnListener443`; now it is named after " +
		"the listener and the priority.",
	extensions: []extension{
		{"x-aws-cloudformation", []string{""},
			"A fragment of a CloudFormation template (Resources, Parameters, Outputs, …), with short-form functions.", nil}},
	kinds: []diag.Kind{load.KindOverlay, KindTemplate, KindNameClash, kindOpenOverlay},
	lower: reportOpenTexts,
}

var (
	// KindTemplate is found in the finished template.
	KindTemplate = diag.Kind{
		Code: "C2E-template", Severity: diag.Error,
		Title: "invalid template",
		Cause: "The template, including x-aws-cloudformation, has an unresolved reference or a cycle, or exceeds a CloudFormation limit.",
		Fix:   "correct x-aws-cloudformation, or split the project",
	}
)

// KindNameClash is for two Compose names that make one name on AWS. Most clashes show
// when the template is written: two logical ids, of whichever of their resources.
var KindNameClash = diag.Kind{
	Code: "C2E-name-clash", Severity: diag.Error,
	Title: "two names become the same in the template",
	Cause: "A logical ID can contain only letters and digits, so foo-bar and foobar become the same. Other names that compose2ecs " +
		"generates, such as those of volumes and containers in a task, can also be in use.",
	Fix: "rename one of the two",
}

// An overlayView reads the user's overlay while the plan is made.
type overlayView struct{ resources map[string][]*cfn.Node }

func viewOverlay(fragments []*cfn.Node) *overlayView {
	v := &overlayView{resources: map[string][]*cfn.Node{}}
	for _, fragment := range fragments {
		for _, entry := range fragment.Get("Resources").Entries() {
			v.resources[entry.Key] = append(v.resources[entry.Key], entry.Value)
		}
	}
	return v
}

// ListenerAliases are the ids that an overlay may use for the listener of a port.
func ListenerAliases(service string, containerPort int, transport string) []string {
	return []string{
		string(plan.ID(service, fmt.Sprintf("%s%dListener", strings.ToUpper(transport), containerPort))),
		string(plan.ID(service, fmt.Sprintf("%dListener", containerPort))),
	}
}

// TargetGroupAliases are the ids by which an overlay may mean the target group of a port.
func TargetGroupAliases(service string, containerPort int, transport string) []string {
	return []string{
		string(plan.ID(service, fmt.Sprintf("%s%dTargetGroup", strings.ToUpper(transport), containerPort))),
		string(plan.ID(service, fmt.Sprintf("%dTargetGroup", containerPort))),
	}
}

// adoptCheck lets an overlay decide what a target is asked for and which answers are healthy, and reports whether it does: what is said
// of the check then holds for the template as it will be.
func (v *overlayView) adoptCheck(check *healthExtension, t plan.Target) (adopted bool) {
	for _, alias := range append(TargetGroupAliases(t.Container, t.ContainerPort, t.Transport), string(plan.TargetGroupID(t.Container, t))) {
		for _, resource := range v.resources[alias] {
			properties := resource.Get("Properties")
			if path, ok := properties.Get("HealthCheckPath").Text(); ok {
				check.Path, adopted = path, true
			}
			if matcher, ok := properties.Get("Matcher").Get("HttpCode").Text(); ok {
				check.Matcher, adopted = matcher, true
			}
		}
	}
	return adopted
}

// adoptListener lets an overlay's Port and Protocol decide about a listener, as
// overlays written for the retired integration do to ask for HTTPS: what follows from
// them, the security group and the TLS policy, then follows here too.
func (v *overlayView) adoptListener(listener *plan.Route, containerPort int, transport string) {
	for _, alias := range ListenerAliases(listener.Service, containerPort, transport) {
		for _, resource := range v.resources[alias] {
			adoptProperties(listener, resource.Get("Properties"))
		}
	}
}

func adoptProperties(r *plan.Route, properties *cfn.Node) {
	if port, ok := properties.Get("Port").Int(); ok {
		r.Port = port
	}
	if protocol, ok := properties.Get("Protocol").Text(); ok {
		r.Protocol = strings.ToUpper(protocol)
	}
	if policy, ok := properties.Get("sslPolicy").Text(); ok {
		r.SSLPolicy = policy
	}
	if certificates := properties.Get("Certificates"); certificates != nil {
		r.Certificate, r.OverlayCertificate = nil, true
		if items := certificates.Items(); len(items) == 1 {
			if arn, ok := items[0].Get("CertificateArn").Text(); ok {
				r.Certificate = []string{arn}
			}
		}
	}
}
