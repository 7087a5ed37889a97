package permissions

import (
	"maps"
	"slices"
)

// The names of the policies, behind that of the project.
const (
	DeployPolicy   = "deploy"
	BucketPolicy   = "bucket"
	ImagesPolicy   = "images"
	OperatePolicy  = "operate"
	ReviewPolicy   = "review"
	DoctorPolicy   = "doctor"
	NetworkPolicy  = "cloudformation-network"
	ServicesPolicy = "cloudformation-services"
	StoragePolicy  = "cloudformation-storage"
	BalancerPolicy = "cloudformation-balancers"
	RolesPolicy    = "cloudformation-roles"
	BoundaryPolicy = "cloudformation-boundary"
)

// Policies are what the program calls itself, for each kind of caller, and what
// CloudFormation does: several policies, since IAM limits their length.
func Policies() []Policy {
	roles, others := grantsOf(needs()), map[string][]grant{}
	for name, table := range tables {
		others[name] = slices.DeleteFunc(grantsOf(table), onRoles)
	}
	roles = slices.DeleteFunc(roles, func(g grant) bool { return !onRoles(g) })
	return []Policy{
		{DeployPolicy, "AWS calls of deploy itself; see also the next policies", statements(deployCalls)},
		{BucketPolicy, "one-time setup of the account's bucket, by an administrator", statements(bucketCalls)},
		{ImagesPolicy, "additional calls of `deploy` and `push` for services with a `build` section", statements(imageCalls)},
		{OperatePolicy, "calls of `ps`, `top`, `logs`, `exec`, `port-forward`, `run`, `scale`, `restart`, `events`, and `ls`",
			statements(operateCalls)},
		{ReviewPolicy, "calls of `diff`, for those who only review changes", statements(reviewCalls)},
		{DoctorPolicy, "calls of `doctor`, which are read-only", statements(examinations)},
		{NetworkPolicy, "what CloudFormation does to the network: VPC, subnets, security groups", statements(others[NetworkPolicy])},
		{ServicesPolicy, "what CloudFormation does to the cluster, its services, and schedules", statements(others[ServicesPolicy])},
		{StoragePolicy, "what CloudFormation does to file systems, secrets, and logs", statements(others[StoragePolicy])},
		{BalancerPolicy, "what CloudFormation does to load balancers, names, and certificates", statements(others[BalancerPolicy])},
		{RolesPolicy, "what CloudFormation does to roles", statements(roles)},
		{BoundaryPolicy, "in addition, if all roles of the account have a permissions boundary", []Statement{bounded}},
	}
}

// onRoles reports whether a grant is for the roles of the stack, whose names are long
// lists: it stands in a policy of its own, whatever type of resource needs it.
func onRoles(g grant) bool { return g.at == ownRoles || g.at == giveRoles }

// bounded keeps CloudFormation from making a role, or giving one rights, that is not below
// the boundary.
var bounded = Statement{
	Sid: "OnlyBelowBoundary", Effect: deny,
	Action: []string{
		"iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
	},
	Resource:  []string{accountRole + Project + "-*", accountRole + "compose2ecs/" + Project + "/*"},
	Condition: Condition{"StringNotEquals": {boundaryKey: {boundaryPolicy}}},
}

const (
	boundaryKey    = "iam:PermissionsBoundary"
	boundaryPolicy = "arn:aws:iam::" + Account + ":policy/" + Boundary
)

// Shared is why the project's resources and those of others are one at a place, by the
// Sid of the place.
func Shared() map[string]string {
	reasons := map[string]string{}
	for _, g := range slices.Concat(deployCalls, bucketCalls, imageCalls, operateCalls, reviewCalls, examinations, grantsOf(needs())) {
		if g.at.shared != "" {
			reasons[g.at.sid] = g.at.shared
		}
	}
	return reasons
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

// tables are those of the policies for CloudFormation, by type of resource.
var tables = map[string]map[string][]grant{
	NetworkPolicy:  networkTypes,
	ServicesPolicy: merged(containerTypes, scheduleTypes, scalingTypes, roleTypes),
	StoragePolicy:  merged(storageTypes, secretTypes, logTypes),
	BalancerPolicy: merged(balancerTypes, discoveryTypes, domainTypes),
}

func needs() map[string][]grant {
	return merged(slices.Collect(maps.Values(tables))...)
}

func merged(parts ...map[string][]grant) map[string][]grant {
	all := map[string][]grant{}
	for _, table := range parts {
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
