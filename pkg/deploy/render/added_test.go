package render

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// TestAdded tells few new resources by their ids and many in words, unless all are asked for.
func TestAdded(t *testing.T) {
	all := []deploy.Change{
		{Action: deploy.Modify, ID: "Cluster", Type: "AWS::ECS::Cluster"},
		{Action: deploy.Add, ID: "Vpc", Type: "AWS::EC2::VPC"},
		{Action: deploy.Add, ID: "LoadBalancer", Type: "AWS::ElasticLoadBalancingV2::LoadBalancer"},
		{Action: deploy.Add, ID: "DataFileSystem", Type: "AWS::EFS::FileSystem"},
		{Action: deploy.Add, ID: "LogsFileSystem", Type: "AWS::EFS::FileSystem"},
		{Action: deploy.Add, ID: "SubnetA", Type: "AWS::EC2::Subnet"},
	}
	placed := []deploy.Change{
		{Action: deploy.Add, ID: "Task", Source: "compose.yaml:3 services.web"},
		{Action: deploy.Add, ID: "Rule", Source: "compose.yaml:5 services.web.ports.80"},
		{Action: deploy.Add, ID: "Group", Source: "compose.yaml:5 services.web.ports.80"},
		{Action: deploy.Add, ID: "Own"},
	}
	parts := []deploy.Change{}
	for range 5 {
		parts = append(parts, deploy.Change{Action: deploy.Add, ID: "Subnet", Type: "AWS::EC2::Subnet"})
	}
	for _, c := range []struct {
		name    string
		verbose bool
		changes []deploy.Change
		want    string
	}{
		{"none", false, all[:1], ""},
		{"few", false, all[:3], "Vpc, LoadBalancer"},
		{"many", false, all, "a VPC, a load balancer, 2 file systems, and 1 related resource"},
		{"many without parts", false, append(all[1:5:5], all[4]), "a VPC, a load balancer, 3 file systems"},
		{"parts alone", false, parts, "5 resources (--verbose names them)"},
		{"with places", false, placed, "Task (compose.yaml:3), Rule, Group (compose.yaml:5), Own"},
		{"verbose", true, all, "Vpc, LoadBalancer, DataFileSystem, LogsFileSystem, SubnetA"},
	} {
		expect.Equal(t, c.name, c.want, Style{Verbose: c.verbose}.added(c.changes))
	}
}

// TestChangesHavePlaces names the line of the Compose file for each change, and breaks lines that are too long for it.
func TestChangesHavePlaces(t *testing.T) {
	place := "deployments/production/compose.yaml:1203 services.web"
	var out strings.Builder
	Review(&out, &deploy.Proposal{ChangeSet: &deploy.ChangeSet{Changes: []deploy.Change{
		{Action: deploy.Modify, ID: "WebSecurityGroup", Type: "AWS::EC2::SecurityGroup", Source: "compose.yaml:3 services.web"},
		{Action: deploy.Replace, ID: "WebTaskDefinition", Type: "AWS::ECS::TaskDefinition", Source: place},
		{Action: deploy.Remove, ID: "WebService", Type: "AWS::ECS::Service"},
	}}}, Style{Width: 80})
	expect.Equal(t, "review", `shared
  ~ WebSecurityGroup (EC2 SecurityGroup), compose.yaml:3
  ± WebTaskDefinition (ECS TaskDefinition) is replaced,
    deployments/production/compose.yaml:1203
  - WebService (ECS Service)
0 to add, 1 to modify, 1 to replace, 1 to remove
`, out.String())
}
