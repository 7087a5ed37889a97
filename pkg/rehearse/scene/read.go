package scene

import (
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A reader reads a template.
type reader struct {
	template *cfn.Document // as it is
	document *cfn.Document // without functions
	manifest manifest.Manifest
}

// isRead reports whether resources of a type say something of what runs.
func isRead(resourceType string) bool {
	switch resourceType {
	case serviceType, definitionType, groupType, ingressType, routeType, subnetType, associationType, secretType,
		targetGroupType, listenerType, ruleType,
		"AWS::EFS::AccessPoint", "AWS::ServiceDiscovery::Service", "AWS::ServiceDiscovery::PrivateDnsNamespace":
		return true
	}
	return false
}

// The types of resources that are looked for.
const (
	serviceType     = "AWS::ECS::Service"
	definitionType  = "AWS::ECS::TaskDefinition"
	groupType       = "AWS::EC2::SecurityGroup"
	ingressType     = "AWS::EC2::SecurityGroupIngress"
	routeType       = "AWS::EC2::Route"
	subnetType      = "AWS::EC2::Subnet"
	associationType = "AWS::EC2::SubnetRouteTableAssociation"
	secretType      = "AWS::SecretsManager::Secret"
	targetGroupType = "AWS::ElasticLoadBalancingV2::TargetGroup"
	listenerType    = "AWS::ElasticLoadBalancingV2::Listener"
	ruleType        = "AWS::ElasticLoadBalancingV2::ListenerRule"
)

// Of is the scene of a template in an environment.
func Of(template *cfn.Document, environment cfn.Environment) (*Scene, error) {
	document, err := template.Evaluate(environment, isRead)
	if err != nil {
		return nil, err
	}
	r := reader{template: template, document: document}
	r.manifest, _ = manifest.Of(document)
	s := &Scene{Project: environment.Stack}
	for _, id := range r.ofType(serviceType) {
		service, err := r.service(id)
		if err != nil {
			return nil, err
		}
		s.Services = append(s.Services, service)
	}
	all := s.Services
	for _, t := range r.manifest.Tasks {
		job, err := r.job(t)
		if err != nil {
			return nil, err
		}
		if t.BeforeDeploy {
			s.Before = append(s.Before, job)
		} else {
			s.Jobs = append(s.Jobs, job)
		}
		all = append(slices.Clip(all), &job.Service)
	}
	s.Networks = r.networks(all)
	return s, r.balancers(s)
}

// ofType are the resources of a type.
func (r reader) ofType(kind string) []cfn.LogicalID {
	return slices.DeleteFunc(r.document.ResourceIDs(), func(id cfn.LogicalID) bool { return r.typeOf(id) != kind })
}

func (r reader) typeOf(id cfn.LogicalID) string { return textOf(r.document.Resource(id).Get("Type")) }

func (r reader) properties(id cfn.LogicalID) *cfn.Node {
	return r.document.Resource(id).Get("Properties")
}

func textOf(n *cfn.Node) string { text, _ := n.Text(); return text }

// resource is the resource that a reference names: ID, or ID.Attribute.
func resource(reference string) cfn.LogicalID {
	id, _, _ := strings.Cut(reference, ".")
	return cfn.LogicalID(id)
}

func (r reader) service(id cfn.LogicalID) (*Service, error) {
	p := r.properties(id)
	definition, err := r.definition(resource(textOf(p.Get("TaskDefinition"))))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	s := &Service{
		ID: id, Name: r.nameOf(id), Source: r.document.Source(id), Definition: definition, Desired: 1,
		After: r.after(id), Names: r.names(p), Targets: r.targets(p),
	}
	if err := decode(id, p.Get("DeploymentConfiguration"), &s.Rollout); err != nil {
		return nil, err
	}
	if count, given := p.Get("DesiredCount").Int(); given {
		s.Desired = count
	}
	if seconds, given := p.Get("HealthCheckGracePeriodSeconds").Int(); given {
		s.Grace = Number(seconds)
	}
	network := p.Get("NetworkConfiguration").Get("AwsvpcConfiguration")
	s.groups = listOf(network.Get("SecurityGroups"))
	s.Isolated = r.isolated(listOf(network.Get("Subnets")))
	return s, nil
}

func (r reader) job(t manifest.Task) (*Job, error) {
	definition, err := r.definition(t.TaskDefinition)
	if err != nil {
		return nil, fmt.Errorf("task %s: %w", t.Service, err)
	}
	return &Job{Needs: t.Needs, Service: Service{
		ID: t.TaskDefinition, Name: t.Service, Source: definition.Source, Definition: definition, Desired: 1, groups: t.SecurityGroups,
		Isolated: r.isolated(t.Subnets),
	}}, nil
}

func listOf(n *cfn.Node) []string {
	var list []string
	for _, item := range n.Items() {
		list = append(list, textOf(item))
	}
	return list
}

// nameOf is the Compose service that a resource is for.
func (r reader) nameOf(id cfn.LogicalID) string {
	if name := r.manifest.OwnerOf(id); name != "" {
		return name
	}
	return strings.ToLower(strings.TrimSuffix(string(id), "Service"))
}

// after are the services that CloudFormation finishes before one: those that it depends on, directly or not.
func (r reader) after(id cfn.LogicalID) []cfn.LogicalID {
	var found []cfn.LogicalID
	seen := map[cfn.LogicalID]bool{id: true}
	queue := r.template.Dependencies(id)
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		if seen[next] {
			continue
		}
		seen[next] = true
		if r.typeOf(next) == serviceType {
			found = append(found, next)
			continue
		}
		queue = append(queue, r.template.Dependencies(next)...)
	}
	return found
}

func (r reader) definition(id cfn.LogicalID) (*Definition, error) {
	if r.typeOf(id) != definitionType {
		return nil, fmt.Errorf("its task definition %q is not in the template", id)
	}
	d := &Definition{}
	if err := r.decode(id, d); err != nil {
		return nil, err
	}
	d.ID, d.Source = id, r.document.Source(id)
	for i := range d.Containers {
		for k := range d.Containers[i].Secrets {
			r.fill(&d.Containers[i].Secrets[k])
		}
	}
	for i := range d.Volumes {
		r.place(&d.Volumes[i])
	}
	return d, nil
}

// fill finds the value of a secret: that of a secret of the template, or of one key of it.
func (r reader) fill(s *Secret) {
	parts := strings.Split(string(s.ValueFrom), ":")
	if r.typeOf(cfn.LogicalID(parts[0])) != secretType {
		return
	}
	value, known := r.properties(cfn.LogicalID(parts[0])).Get("SecretString").Text()
	value = r.resolved(value)
	if made, generated := r.generated(cfn.LogicalID(parts[0])); generated {
		value, known = made, true
	}
	s.Value, s.Known = value, known
	if len(parts) < 2 || parts[1] == "" || !known {
		return
	}
	var keys map[string]Text
	err := json.Unmarshal([]byte(value), &keys)
	key, has := keys[parts[1]]
	s.Value, s.Known = string(key), err == nil && has
}

// resolved is a text with the values of generated secrets where CloudFormation fills them in.
func (r reader) resolved(text string) string {
	before, rest, found := strings.Cut(text, "{{resolve:secretsmanager:")
	id, after, closed := strings.Cut(rest, ":SecretString}}")
	if made, is := r.generated(cfn.LogicalID(id)); found && closed && is {
		return before + made + r.resolved(after)
	}
	return text
}

// generated is a value in place of the one that Secrets Manager makes: the same in each rehearsal, since the data of the
// one before may need it.
func (r reader) generated(id cfn.LogicalID) (value string, is bool) {
	length, is := r.properties(id).Get("GenerateSecretString").Get("PasswordLength").Text()
	digits, err := strconv.Atoi(length)
	if !is || err != nil {
		return "", false
	}
	sum := sha512.Sum512([]byte(id))
	made := hex.EncodeToString(sum[:])
	return made[:min(digits, len(made))], true
}

// place finds the directory behind a volume, and whose it is.
func (r reader) place(v *Volume) {
	if v.EFS == nil {
		return
	}
	v.Path = string(v.EFS.RootDirectory)
	point := r.properties(cfn.LogicalID(v.EFS.AuthorizationConfig.AccessPointID)).Get("RootDirectory")
	if point == nil {
		return
	}
	v.Path = textOf(point.Get("Path"))
	if info := point.Get("CreationInfo"); info != nil {
		v.Owner = &Owner{Text(textOf(info.Get("OwnerUid"))), Text(textOf(info.Get("OwnerGid"))), Text(textOf(info.Get("Permissions")))}
	}
}
