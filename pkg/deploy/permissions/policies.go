package permissions

import (
	"maps"
	"slices"
)

// The names of the policies, behind that of the project.
const (
	DeployPolicy   = "deploy"
	NetworkPolicy  = "cloudformation-network"
	ServicesPolicy = "cloudformation-services"
	StoragePolicy  = "cloudformation-storage"
	DoctorPolicy   = "doctor"
)

// Policies are three documents: what the program calls itself, what CloudFormation does,
// and what doctor looks at. The second is three policies, since IAM limits their length.
func Policies() []Policy {
	return []Policy{
		{DeployPolicy, "what the program calls itself", statements(ownCalls)},
		{
			NetworkPolicy, "what CloudFormation does to the network: VPC, security groups, names, certificates",
			append(statements(grantsOf(network)), spare),
		},
		{ServicesPolicy, "what CloudFormation does to the cluster, its services, schedules, roles and logs", statements(grantsOf(serviceTypes))},
		{StoragePolicy, "what CloudFormation does to file systems, secrets and load balancers", statements(grantsOf(storage))},
		{DoctorPolicy, "what `doctor` looks at; it changes nothing", statements(examinations)},
	}
}

// ResourceTypes are the types that the tables know, sorted.
func ResourceTypes() []string {
	return slices.Sorted(maps.Keys(needs()))
}

// Needs are the actions that CloudFormation takes for a type of resource, sorted.
func Needs(resourceType string) []string {
	var all []string
	for _, g := range needs()[resourceType] {
		all = append(all, g.actions...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// The tables of each of the policies for CloudFormation, by type of resource.
var (
	network      = merged(networkTypes, discoveryTypes, domainTypes)
	serviceTypes = merged(containerTypes, scheduleTypes, scalingTypes, roleTypes, logTypes)
	storage      = merged(storageTypes, secretTypes, balancerTypes)
)

func needs() map[string][]grant { return merged(network, serviceTypes, storage) }

func merged(tables ...map[string][]grant) map[string][]grant {
	all := map[string][]grant{}
	for _, table := range tables {
		maps.Copy(all, table)
	}
	return all
}

func grantsOf(table map[string][]grant) []grant {
	var all []grant
	for _, grants := range table {
		all = append(all, grants...)
	}
	return all
}

// tag is what compose2ecs marks its stacks with. CloudFormation hands the tags of a stack
// on to its resources ("CloudFormation resource tagging" in the CloudFormation Template
// Reference), so they tell whose a resource is.
const tag = "compose2ecs:project"

// spare keeps the deployment of one project from deleting what is marked as another's,
// where names cannot tell them apart: those of VPCs, load balancers and file systems hold
// nothing of the project. What has no such tag is left to the other statements: not every
// type of resource gets the tags of its stack. Mount targets are left out: a project may
// mount the file system of another one.
var spare = Statement{
	Sid: "SpareOtherProjects", Effect: deny,
	Action: []string{
		"acm:DeleteCertificate", "ec2:Delete*", "ec2:ReleaseAddress", "elasticfilesystem:DeleteAccessPoint", "elasticfilesystem:DeleteFileSystem",
		"elasticloadbalancing:Delete*", "servicediscovery:Delete*",
	},
	Resource: []string{"*"},
	Condition: Condition{
		"Null":            {"aws:ResourceTag/" + tag: {"false"}},
		"StringNotEquals": {"aws:ResourceTag/" + tag: {Project}},
	},
}
