package render

import (
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
		{"many", false, all, "a VPC, a load balancer, 2 file systems, and 1 related resources"},
		{"many without parts", false, append(all[1:5:5], all[4]), "a VPC, a load balancer, 3 file systems"},
		{"parts alone", false, parts, "5 resources (--verbose names them)"},
		{"verbose", true, all, "Vpc, LoadBalancer, DataFileSystem, LogsFileSystem, SubnetA"},
	} {
		expect.Equal(t, c.name, c.want, Style{Verbose: c.verbose}.added(c.changes))
	}
}
