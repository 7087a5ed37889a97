package translate

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var overlay = feature{
	name: "The escape hatch",
	about: "`x-aws-cloudformation` is merged into the template last: maps merge, lists and scalars replace, `null` removes. A resource id that matches nothing and has no " +
		"`Type` is an error; one with a `Type` is added. The ids of the retired Docker integration are understood: `Cms8080Listener` and `CmsTCP8080Listener` are the listener that forwards to " +
		"port 8080 of `cms`. A port and a protocol given to a listener this way open the load balancer's security group and choose a TLS policy as `x-aws-listener` does.",
	extensions: []extension{{"x-aws-cloudformation", []string{""}, "A fragment of a CloudFormation template (Resources, Parameters, Outputs, …), with short-form functions.", nil}},
	kinds:      []diag.Kind{kindOverlay, kindTemplate, kindNameClash},
}

var (
	kindOverlay = diag.Kind{
		Code: "C2E-overlay", Severity: diag.Error,
		Title: "overlay does not fit the template",
		Cause: "x-aws-cloudformation names a resource or section that the template does not have.",
		Cure:  "correct the name, or give a new resource its Type",
	}
	kindTemplate = diag.Kind{
		Code: "C2E-template", Severity: diag.Error,
		Title: "CloudFormation would refuse the template",
		Cause: "The template, with the overlay, has a reference to nothing, a cycle, or is over a limit of CloudFormation.",
		Cure:  "correct the overlay, or divide the project into several",
	}
)

// An overlayView looks into the user's overlay while the plan is made.
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

// listenerAliases are the ids by which an overlay may mean the listener of a port.
func listenerAliases(service string, containerPort int, transport string) []string {
	return []string{
		string(id(service, fmt.Sprintf("%s%dListener", strings.ToUpper(transport), containerPort))),
		string(id(service, fmt.Sprintf("%dListener", containerPort))),
	}
}

// adoptListener lets an overlay's Port and Protocol decide about a listener, as
// overlays written for the retired integration do to ask for HTTPS: what follows from
// them, the security group and the TLS policy, then follows here too.
func (v *overlayView) adoptListener(listener *Route, containerPort int, transport string) {
	for _, alias := range listenerAliases(listener.Service, containerPort, transport) {
		for _, resource := range v.resources[alias] {
			listener.adopt(resource.Get("Properties"))
		}
	}
}

func (r *Route) adopt(properties *cfn.Node) {
	if port, ok := properties.Get("Port").Int(); ok {
		r.Port = port
	}
	if protocol, ok := properties.Get("Protocol").Text(); ok {
		r.Protocol = strings.ToUpper(protocol)
	}
	if policy, ok := properties.Get("SslPolicy").Text(); ok {
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

// aliases maps the ids that the retired integration would have given to those of
// this template.
func aliases(p *Plan) map[cfn.LogicalID]cfn.LogicalID {
	ids := map[cfn.LogicalID]cfn.LogicalID{}
	for _, lb := range p.LoadBalancers {
		for _, listener := range lb.Listeners {
			for _, r := range listener.routes() {
				for _, alias := range listenerAliases(r.Service, r.Target.ContainerPort, r.Target.Transport) {
					ids[cfn.LogicalID(alias)] = r.listenerID()
				}
				for _, port := range []string{"", strings.ToUpper(r.Target.Transport)} {
					ids[id(r.Service, fmt.Sprintf("%s%dTargetGroup", port, r.Target.ContainerPort))] = targetGroupID(r.Service, r.Target)
				}
			}
		}
	}
	for _, s := range p.Services {
		if aims := s.Scaling.aims(); len(aims) == 1 {
			ids[id(s.Name, "ScalingPolicy")] = id(s.Name, aims[0]+"ScalingPolicy")
		}
	}
	return ids
}

// retired are ids of the retired integration that nothing stands for, and what to do
// instead.
var retired = []struct {
	id   *regexp.Regexp
	hint string
}{
	{regexp.MustCompile(`^[A-Z].*[0-9]+Ingress$`), "no port of a task is open to the internet any more; x-aws-listener: {allow: […]} says who reaches the listener"},
	{regexp.MustCompile(`^[A-Z].*AutoScalingRole$`), "scaling has a role of AWS's own: remove the lines"},
	{regexp.MustCompile(`^[A-Z].*NFSMountTargetOnSubnet.+$`), "there is one mount target for each availability zone: NFSMountTargetOnSubnetA, NFSMountTargetOnSubnetB"},
	{regexp.MustCompile(`^(CapacityProvider|AutoscalingGroup|LaunchConfiguration|EC2Instance(Profile|Role))$`), "tasks run on Fargate, without machines of the project's own: remove the lines"},
}

// retiredHint is the hint for an id that the template does not have.
func retiredHint(id cfn.LogicalID, otherwise string) string {
	for _, r := range retired {
		if r.id.MatchString(string(id)) {
			return r.hint
		}
	}
	return otherwise
}

// mergeOverlay merges what the files add to the template, in the order of the files.
func mergeOverlay(document *cfn.Document, fragments []*cfn.Node, aliases map[cfn.LogicalID]cfn.LogicalID, findings *diag.List) {
	resolve := func(id cfn.LogicalID) cfn.LogicalID {
		if own, ok := aliases[id]; ok {
			return own
		}
		return id
	}
	for _, fragment := range fragments {
		for _, problem := range document.Merge(fragment, resolve) {
			hint := problem.Hint
			if problem.Kind == cfn.UnknownResource {
				hint = retiredHint(problem.Resource, hint)
			}
			findings.At(overlayPath(problem.Path)...).Report(kindOverlay, "x-aws-cloudformation: %s", problem.Message).WithHint("%s", hint)
		}
	}
}

// overlayPath is the place in the Compose files of a path in the template.
func overlayPath(path []string) []string {
	return append([]string{"x-aws-cloudformation"}, path...)
}

// reportDynamicReferences finds text of the user that CloudFormation would replace.
func reportDynamicReferences(document *cfn.Document, origins map[cfn.LogicalID][]string, findings *diag.List) {
	document.Strings(func(resource cfn.LogicalID, path []string, text string) {
		last := path[len(path)-1]
		if !strings.Contains(text, "{{resolve:") || last == "ClientSecret" { // whose reference is ours
			return
		}
		from, in := origins[resource], last
		if name := variableAt(document, path); name != "" {
			from, in = append(slices.Clone(from), "environment", name), "the variable "+name
		}
		subject := strings.Join(origins[resource], ".")
		if len(from) > 1 && from[0] == "services" {
			subject = fmt.Sprintf("service %q", from[1])
		}
		findings.AtValue(from...).Report(kindDynamicReference, "%s: CloudFormation would replace the {{resolve:…}} in %s", subject, in)
	})
}

// variableAt is the name of the environment variable whose value is at a path.
func variableAt(document *cfn.Document, path []string) string {
	if len(path) < 3 || path[len(path)-3] != "Environment" {
		return ""
	}
	node := document.Root()
	for _, step := range path[:len(path)-1] {
		if i, err := strconv.Atoi(step); err == nil && i < len(node.Items()) {
			node = node.Items()[i]
		} else {
			node = node.Get(step)
		}
	}
	name, _ := node.Get("Name").Text()
	return name
}
