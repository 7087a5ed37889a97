package translate

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// connectConfiguration is what ECS shows of Service Connect.
type connectConfiguration struct {
	Enabled   bool
	Namespace string
	Services  []struct {
		PortName, DiscoveryName string
		ClientAliases           []struct {
			Port    int
			DnsName string
		}
		Timeout struct{ PerRequestTimeoutSeconds *int }
	}
	LogConfiguration struct {
		LogDriver string
		Options   map[string]string
	}
}

// TestConnectOnMoto creates a stack with Service Connect, and asks ECS and Cloud Map what
// came of it.
func TestConnectOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	template, err := os.ReadFile(filepath.Join(goldenDir, "names-connect-existing-vpc", "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	// The ids in the golden case are nobody's.
	for placeholder, id := range connectNetwork(t, moto) {
		template = []byte(strings.ReplaceAll(string(template), placeholder, id))
	}
	moto.CreateStack(t, "shop", template, nil)
	t.Run("endpoints", func(t *testing.T) { checkConnectEndpoints(t, moto) })
	t.Run("aliases", func(t *testing.T) { checkConnectAliases(t, moto) })
}

// connectNetwork is the default VPC with two of its subnets, for the ids of the golden
// case.
func connectNetwork(t *testing.T, moto *exttools.Server) map[string]string {
	t.Helper()
	var found struct {
		Subnets []struct{ VpcId, SubnetId string }
	}
	moto.AWS(t, &found, "ec2", "describe-subnets", "--filters", "Name=default-for-az,Values=true")
	return map[string]string{
		"vpc-0123456789abcdef0": found.Subnets[0].VpcId, "subnet-0aaaaaaaaaaaaaaaa": found.Subnets[0].SubnetId,
		"subnet-0bbbbbbbbbbbbbbbb": found.Subnets[1].SubnetId,
	}
}

func checkConnectEndpoints(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var namespaces struct{ Namespaces []struct{ Name, Arn string } }
	moto.AWS(t, &namespaces, "servicediscovery", "list-namespaces")
	var listed struct{ ServiceArns []string }
	moto.AWS(t, &listed, "ecs", "list-services", "--cluster", "shop")
	var described struct {
		Services []struct {
			TaskDefinition string
			Deployments    []struct{ ServiceConnectConfiguration connectConfiguration }
		}
	}
	moto.AWS(t, &described, append([]string{"ecs", "describe-services", "--cluster", "shop", "--services"}, listed.ServiceArns...)...)
	expect.Equal(t, "services", 5, len(described.Services))
	discovered := map[string]bool{}
	var endpoints []string
	for _, s := range described.Services {
		c := s.Deployments[0].ServiceConnectConfiguration
		expect.Equal(t, "it is enabled", true, c.Enabled)
		expect.Equal(t, "namespace", namespaces.Namespaces[0].Arn, c.Namespace)
		expect.Equal(t, "log group", "/docker-compose/shop", c.LogConfiguration.Options["awslogs-group"])
		ports := namedPorts(t, moto, s.TaskDefinition)
		for _, e := range c.Services {
			expect.Equal(t, e.DiscoveryName+" is the only one", false, discovered[e.DiscoveryName])
			discovered[e.DiscoveryName] = true
			expect.Equal(t, "port of "+e.DiscoveryName, e.ClientAliases[0].Port, ports[e.PortName])
			endpoints = append(endpoints, e.ClientAliases[0].DnsName+" "+e.PortName)
		}
	}
	slices.Sort(endpoints)
	expect.Equal(t, "endpoints", []string{
		"api tcp-3000", "api tcp-9464", "api tcp-9465", "cache tcp-6379", "database tcp-5432", "db tcp-5432", "primary.db.shop tcp-5432",
		"shop-cache tcp-6379", "web tcp-80",
	}, endpoints)
}

// namedPorts are the container ports of a task definition by their names.
func namedPorts(t *testing.T, moto *exttools.Server, definition string) map[string]int {
	t.Helper()
	var described struct {
		TaskDefinition struct {
			ContainerDefinitions []struct {
				PortMappings []struct {
					Name          string
					ContainerPort int
				}
			}
		}
	}
	moto.AWS(t, &described, "ecs", "describe-task-definition", "--task-definition", definition)
	ports := map[string]int{}
	for _, m := range described.TaskDefinition.ContainerDefinitions[0].PortMappings {
		ports[m.Name] = m.ContainerPort
	}
	return ports
}

// checkConnectAliases follows the names in the namespace.
func checkConnectAliases(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var listed struct{ Services []struct{ Id, Name string } }
	moto.AWS(t, &listed, "servicediscovery", "list-services")
	leadTo := map[string]string{}
	for _, s := range listed.Services {
		var instances struct {
			Instances []struct{ Attributes map[string]string }
		}
		moto.AWS(t, &instances, "servicediscovery", "list-instances", "--service-id", s.Id)
		for _, i := range instances.Instances {
			leadTo[s.Name] = i.Attributes["AWS_INSTANCE_CNAME"]
		}
	}
	expect.Equal(t, "aliases", map[string]string{"database": "db.shop.internal", "shop-cache": "cache.shop.internal"}, leadTo)
}
