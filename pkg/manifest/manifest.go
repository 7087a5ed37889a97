// Package manifest is what a template says of itself to whoever deploys it: where the
// values of its parameters come from, how its one-off tasks are started, where services
// are reached and what is there for which of them. It stands in the template's metadata,
// so that a template that was reviewed and stored deploys as well as one that was just
// made.
//
// A stack keeps the manifest that it was deployed with. Whoever reads a field has to do
// without it where the template is older than the field.
package manifest

import (
	"encoding/json"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// Key is where the manifest stands in a template's metadata.
const Key = "Compose2ecs"

// The tags by which the resources of a Compose project are found, as the retired Docker
// Compose ECS integration wrote them.
const (
	ProjectTag = "com.docker.compose.project"
	ServiceTag = "com.docker.compose.service"
	VolumeTag  = "com.docker.compose.volume"
	NetworkTag = "com.docker.compose.network"
	SecretTag  = "com.docker.compose.secret"
)

// Format is the format of manifests that this version writes. It grows when an older version would misread a newer one, and
// so do damage; a field that an older version may overlook leaves it as it is.
const Format = 1

// A Manifest describes a template.
type Manifest struct {
	Format     int         `json:",omitempty"` // 0 in templates that are older than the field
	Project    string      // the Compose project
	Parameters []Parameter `json:",omitempty"`
	Tasks      []Task      `json:",omitempty"` // those before a deployment in the order they run
	Sidecars   []Sidecar   `json:",omitempty"`
	Addresses  []Address   `json:",omitempty"` // in the order of the outputs
	Owners     []Owner     `json:",omitempty"` // in the order of the resources
	NoHistory  bool        `json:",omitempty"` // its deployments are not recorded
	Mirrors    []Mirror    `json:",omitempty"` // copies of images, to be made before anything pulls them
}

// A Mirror is a copy of an image in Amazon ECR, in the account and Region of the stack.
type Mirror struct {
	Source     string // the image in its registry, by digest
	Repository string // in Amazon ECR
	Digest     string // of the image
}

// A Parameter is a parameter of the template that the deployment has a value for. Of the
// fields after ID, those of one kind are set.
type Parameter struct {
	ID cfn.LogicalID

	Secret   string          `json:",omitempty"` // the Compose secret whose value it is
	Resource cfn.LogicalID   `json:",omitempty"` // the secret of Secrets Manager that holds the value
	Revision cfn.LogicalID   `json:",omitempty"` // the parameter that is renewed together with the value
	Binary   bool            `json:",omitempty"` // the value is given as base64
	More     []cfn.LogicalID `json:",omitempty"` // the parameters of the further parts of a long value, in order

	Generated string `json:",omitempty"` // the Compose secret whose generated value, kept from an earlier stack, it names

	Volume     string `json:",omitempty"` // the Compose volume whose file system, kept from an earlier stack, it names
	Previously string `json:",omitempty"` // the name that the volume had before

	VPC bool `json:",omitempty"` // it is the id of a VPC: of the default one unless somebody names another
	// the VPC of which it is a subnet, by its id or the parameter that holds it; each such parameter is in another zone
	SubnetOf string `json:",omitempty"`
	Public   bool   `json:",omitempty"` // the subnet has a route to an internet gateway

	Certificate bool `json:",omitempty"` // it is the ARN of a certificate of Certificate Manager

	ZoneOf      []string `json:",omitempty"` // it is the id of the hosted zone of Route 53 that these domain names are in
	PrivateZone bool     `json:",omitempty"` // the zone is a private one

	BalancerOf string `json:",omitempty"` // the existing load balancer, by name or ARN, of which it is an attribute
	Attribute  string `json:",omitempty"` // which one
	Network    bool   `json:",omitempty"` // it has to be a network load balancer, not an application load balancer

	ContentBucket bool `json:",omitempty"` // it is the bucket that holds the files of the tasks

	WeightOn    cfn.LogicalID `json:",omitempty"` // it is a weight on this listener or rule, which ECS moves
	TargetGroup cfn.LogicalID `json:",omitempty"` // the target group whose weight it is

	PriorityOf cfn.LogicalID `json:",omitempty"` // it is the priority of this rule
	Listener   string        `json:",omitempty"` // on this listener, by its ARN, on which others have rules too

	ImageOf    string `json:",omitempty"` // the Compose service whose image it is
	Repository string `json:",omitempty"` // of Amazon ECR, made for the project, that the image is in
}

// The attributes of a load balancer that a deployment looks up.
const (
	BalancerARN     = "Arn"
	BalancerGroup   = "SecurityGroup"
	BalancerDNSName = "DNSName"
	BalancerZone    = "CanonicalHostedZoneId"
	BalancerVPC     = "VpcId"
)

// A Task is a task definition without an ECS service, which is run when it is asked for.
type Task struct {
	Service        string        // the Compose service
	TaskDefinition cfn.LogicalID // a resource of the template
	Subnets        []string      `json:",omitempty"` // ids of subnets, or of resources and parameters of the template that are some
	Private        bool          `json:",omitempty"` // the subnets have no use for public addresses
	SecurityGroups []string      `json:",omitempty"` // as the subnets
	Ways           []string      `json:",omitempty"` // resources that have to be there before it runs: routes and endpoints, mount targets
	// an existing one by name or ARN, or the parameter with its name; "" for the one of the stack
	Cluster      string   `json:",omitempty"`
	BeforeDeploy bool     `json:",omitempty"` // it has to end well before the services change
	Repeatable   bool     `json:",omitempty"` // it may run again at once if it fails: what it needs may still be starting
	Needs        []string `json:",omitempty"` // Compose services that have to run before it
}

// A Sidecar is a Compose service whose container is in the tasks of other ones.
type Sidecar struct {
	Service string   // the Compose service
	In      []string // those in whose tasks it is
}

// Node is the manifest as a template holds it.
func (m Manifest) Node() *cfn.Node {
	text, err := json.Marshal(m)
	if err != nil {
		panic(err) // it is strings, numbers and booleans
	}
	var document yaml.Node // JSON is YAML, and keeps the order of the fields
	if err := yaml.Unmarshal(text, &document); err != nil {
		panic(err)
	}
	node, err := cfn.FromYAML(&document)
	if err != nil {
		panic(err)
	}
	return node
}

// Newer reports whether a newer version of compose2ecs, whose manifests this one cannot read, made the template.
func (m Manifest) Newer() bool { return m.Format > Format }

// Of is the manifest of a template; false if it has none: compose2ecs did not make it.
func Of(template *cfn.Document) (Manifest, bool) {
	return FromMetadata(string(template.Metadata().JSON()))
}

// FromMetadata reads the manifest in the metadata of a template, which is JSON as
// CloudFormation's GetTemplateSummary has it.
func FromMetadata(metadata string) (Manifest, bool) {
	var holder struct{ Compose2ecs *Manifest }
	if err := json.Unmarshal([]byte(metadata), &holder); err != nil || holder.Compose2ecs == nil {
		return Manifest{}, false
	}
	return *holder.Compose2ecs, true
}
