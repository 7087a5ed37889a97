package translate

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestSampleOnMoto creates the sample's stack, unchanged, and asks the services
// themselves what came of it.
func TestSampleOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	template, err := os.ReadFile(filepath.Join(goldenDir, "websight", "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	certificate := moto.Certificate(t)
	moto.CreateStack(t, "websight", template, map[string]string{
		"CertificateArn": certificate, "AdminpasswordValue": "admin-value", "MongopasswordValue": "mongo-value",
	})
	t.Run("load balancer", func(t *testing.T) { checkLoadBalancer(t, moto, certificate) })
	t.Run("file systems", func(t *testing.T) { checkFileSystems(t, moto) })
	t.Run("tasks", func(t *testing.T) { checkTasks(t, moto) })
	t.Run("services", func(t *testing.T) { checkServices(t, moto) })
	t.Run("names", func(t *testing.T) { checkNames(t, moto) })
	t.Run("secrets", func(t *testing.T) { checkSecrets(t, moto) })
	t.Run("security groups", func(t *testing.T) { checkSecurityGroups(t, moto) })
}

func checkLoadBalancer(t *testing.T, moto *exttools.Server, certificate string) {
	t.Helper()
	var balancers struct {
		LoadBalancers []struct{ LoadBalancerArn, Type, Scheme string }
	}
	moto.AWS(t, &balancers, "elbv2", "describe-load-balancers")
	expect.Equal(t, "load balancers", 1, len(balancers.LoadBalancers))
	expect.Equal(t, "type", "application", balancers.LoadBalancers[0].Type)
	expect.Equal(t, "scheme", "internet-facing", balancers.LoadBalancers[0].Scheme)

	type group struct {
		TargetGroupArn, Protocol, TargetType, HealthCheckPath string
		Port                                                  int
		Matcher                                               struct{ HttpCode string }
	}
	var groups struct{ TargetGroups []group }
	moto.AWS(t, &groups, "elbv2", "describe-target-groups")
	byARN := map[string]group{}
	for _, g := range groups.TargetGroups {
		byARN[g.TargetGroupArn] = g
		g.TargetGroupArn = ""
	}
	var listeners struct {
		Listeners []struct {
			Port                int
			Protocol, SslPolicy string
			Certificates        []struct{ CertificateArn string }
			DefaultActions      []struct{ TargetGroupArn string }
		}
	}
	moto.AWS(t, &listeners, "elbv2", "describe-listeners", "--load-balancer-arn", balancers.LoadBalancers[0].LoadBalancerArn)
	targets := map[int]group{}
	for _, l := range listeners.Listeners {
		expect.Equal(t, "protocol", "HTTPS", l.Protocol)
		expect.Equal(t, "policy", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", l.SslPolicy)
		expect.Equal(t, "certificate", certificate, l.Certificates[0].CertificateArn)
		target := byARN[l.DefaultActions[0].TargetGroupArn]
		target.TargetGroupArn = ""
		targets[l.Port] = target
	}
	want := map[int]group{
		443:  {Protocol: "HTTP", TargetType: "ip", HealthCheckPath: "/health", Port: 80},
		8443: {Protocol: "HTTP", TargetType: "ip", HealthCheckPath: "/system/health", Port: 8080},
	}
	for port, g := range want {
		g.Matcher.HttpCode = "200"
		want[port] = g
	}
	expect.Equal(t, "what listeners forward to", want, targets)
}

func checkFileSystems(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var systems struct {
		FileSystems []struct {
			FileSystemId         string
			Encrypted            bool
			NumberOfMountTargets int
			Tags                 []struct{ Key, Value string }
		}
	}
	moto.AWS(t, &systems, "efs", "describe-file-systems")
	var names []string
	for _, s := range systems.FileSystems {
		expect.Equal(t, "encrypted", true, s.Encrypted)
		expect.Equal(t, "mount targets", 2, s.NumberOfMountTargets)
		for _, tag := range s.Tags {
			if tag.Key == "com.docker.compose.volume" {
				names = append(names, tag.Value)
			}
		}
		var points struct {
			AccessPoints []struct {
				RootDirectory struct {
					Path         string
					CreationInfo struct {
						OwnerUid, OwnerGid int
						Permissions        string
					}
				}
			}
		}
		moto.AWS(t, &points, "efs", "describe-access-points", "--file-system-id", s.FileSystemId)
		expect.Equal(t, "access points", 1, len(points.AccessPoints))
		expect.Equal(t, "permissions", "0777", points.AccessPoints[0].RootDirectory.CreationInfo.Permissions)
	}
	slices.Sort(names)
	expect.Equal(t, "volumes", []string{"cms_logs", "mongo_repository", "site_repository"}, names)
}

type taskDefinition struct {
	Family, Cpu, Memory, NetworkMode, TaskRoleArn, ExecutionRoleArn string
	Volumes                                                         []struct {
		Name                   string
		EfsVolumeConfiguration *struct {
			FileSystemId, TransitEncryption string
			AuthorizationConfig             struct{ AccessPointId, Iam string }
		}
	}
	ContainerDefinitions []struct {
		Name        string
		Essential   bool
		Secrets     []struct{ Name, ValueFrom string }
		MountPoints []struct {
			SourceVolume, ContainerPath string
			ReadOnly                    bool
		}
		DependsOn []struct{ ContainerName, Condition string }
	}
}

func checkTasks(t *testing.T, moto *exttools.Server) {
	t.Helper()
	task := func(service string) taskDefinition {
		var described struct{ TaskDefinition taskDefinition }
		moto.AWS(t, &described, "ecs", "describe-task-definition", "--task-definition", "websight-"+service)
		return described.TaskDefinition
	}
	cms := task("cms")
	expect.Equal(t, "size of cms", "512/2048", cms.Cpu+"/"+cms.Memory)
	expect.Equal(t, "containers of cms", []string{"cms-files", "cms"},
		[]string{cms.ContainerDefinitions[0].Name, cms.ContainerDefinitions[1].Name})
	expect.Equal(t, "secrets that cms sees", 2, len(cms.ContainerDefinitions[0].Secrets))
	expect.Equal(t, "cms waits for its files", "cms-files SUCCESS",
		cms.ContainerDefinitions[1].DependsOn[0].ContainerName+" "+cms.ContainerDefinitions[1].DependsOn[0].Condition)
	mongo := task("mongo")
	expect.Equal(t, "size of mongo", "1024/4096", mongo.Cpu+"/"+mongo.Memory)
	expect.Equal(t, "secrets that mongo sees", 1, len(mongo.ContainerDefinitions[0].Secrets))
	nginx := task("nginx")
	expect.Equal(t, "size of nginx", "256/1024", nginx.Cpu+"/"+nginx.Memory)
	mount := nginx.ContainerDefinitions[0].MountPoints[0]
	expect.Equal(t, "nginx reads only", "/usr/share/nginx/html true", mount.ContainerPath+" "+map[bool]string{true: "true"}[mount.ReadOnly])
	for _, definition := range []taskDefinition{cms, mongo, nginx} {
		for _, v := range definition.Volumes {
			if efs := v.EfsVolumeConfiguration; efs != nil {
				expect.Equal(t, "TLS and IAM of "+v.Name, "ENABLED ENABLED", efs.TransitEncryption+" "+efs.AuthorizationConfig.Iam)
			}
		}
	}
	// The role of nginx may not write.
	var policy struct{ PolicyDocument any }
	role := nginx.TaskRoleArn[strings.LastIndex(nginx.TaskRoleArn, "/")+1:]
	moto.AWS(t, &policy, "iam", "get-role-policy", "--role-name", role, "--policy-name", "RunTask")
	document := strings.ToLower(fmt.Sprint(policy.PolicyDocument))
	if !strings.Contains(document, "clientmount") || strings.Contains(document, "clientwrite") {
		t.Errorf("the role of nginx: %s", document)
	}
}

// checkServices leaves out the deployment configuration, which moto does not keep.
func checkServices(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var listed struct{ ServiceArns []string }
	moto.AWS(t, &listed, "ecs", "list-services", "--cluster", "websight")
	expect.Equal(t, "services", 3, len(listed.ServiceArns))
	var described struct {
		Services []struct {
			ServiceName, LaunchType string
			DesiredCount            int
			LoadBalancers           []struct {
				ContainerName string
				ContainerPort int
			}
			ServiceRegistries    []struct{ RegistryArn string }
			NetworkConfiguration struct {
				AwsvpcConfiguration struct{ Subnets, SecurityGroups []string }
			}
		}
	}
	moto.AWS(t, &described, append([]string{"ecs", "describe-services", "--cluster", "websight", "--services"}, listed.ServiceArns...)...)
	for _, s := range described.Services {
		expect.Equal(t, "launch type", "FARGATE", s.LaunchType)
		expect.Equal(t, "desired count", 1, s.DesiredCount)
		expect.Equal(t, "registries", 1, len(s.ServiceRegistries))
		expect.Equal(t, "subnets", 2, len(s.NetworkConfiguration.AwsvpcConfiguration.Subnets))
		expect.Equal(t, "security groups", 2, len(s.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups))
		expect.Equal(t, s.ServiceName+" is behind the load balancer", !strings.Contains(s.ServiceName, "Mongo"), len(s.LoadBalancers) == 1)
	}
}

func checkNames(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var namespaces struct {
		Namespaces []struct{ Name, Type string }
	}
	moto.AWS(t, &namespaces, "servicediscovery", "list-namespaces")
	expect.Equal(t, "namespace", "websight.internal", namespaces.Namespaces[0].Name)
	var services struct {
		Services []struct {
			Name      string
			DnsConfig struct {
				DnsRecords []struct {
					Type string
					TTL  int
				}
			}
		}
	}
	moto.AWS(t, &services, "servicediscovery", "list-services")
	var names []string
	for _, s := range services.Services {
		names = append(names, s.Name)
		expect.Equal(t, "record of "+s.Name, "A", s.DnsConfig.DnsRecords[0].Type)
	}
	slices.Sort(names)
	expect.Equal(t, "names", []string{"cms", "mongo", "nginx"}, names)
	var options struct {
		DhcpOptions []struct {
			DhcpConfigurations []struct {
				Key    string
				Values []struct{ Value string }
			}
		}
	}
	moto.AWS(t, &options, "ec2", "describe-dhcp-options")
	settings := map[string]string{}
	for _, c := range options.DhcpOptions[0].DhcpConfigurations {
		settings[c.Key] = c.Values[0].Value
	}
	expect.Equal(t, "DHCP options", map[string]string{"domain-name": "websight.internal", "domain-name-servers": "AmazonProvidedDNS"},
		settings)
}

func checkSecrets(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var listed struct {
		SecretList []struct{ ARN, Name string }
	}
	moto.AWS(t, &listed, "secretsmanager", "list-secrets")
	values := map[string]bool{}
	for _, s := range listed.SecretList {
		var value struct{ SecretString string }
		moto.AWS(t, &value, "secretsmanager", "get-secret-value", "--secret-id", s.ARN)
		values[value.SecretString] = true
	}
	expect.Equal(t, "values", map[string]bool{"admin-value": true, "mongo-value": true}, values)
}

// checkSecurityGroups looks for rules that admit an address range: the load balancer's
// two listeners, and nothing else.
func checkSecurityGroups(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var described struct {
		SecurityGroups []struct {
			GroupName, Description string
			IpPermissions          []struct {
				FromPort, ToPort int
				IpProtocol       string
				IpRanges         []struct{ CidrIp string }
				Ipv6Ranges       []struct{ CidrIpv6 string }
			}
		}
	}
	moto.AWS(t, &described, "ec2", "describe-security-groups")
	type opening struct {
		group    string
		from, to int
		cidr     string
	}
	var open []opening
	for _, g := range described.SecurityGroups {
		for _, p := range g.IpPermissions {
			for _, r := range p.IpRanges {
				open = append(open, opening{g.Description, p.FromPort, p.ToPort, r.CidrIp})
			}
			expect.Equal(t, "IPv6 ranges of "+g.GroupName, 0, len(p.Ipv6Ranges))
		}
	}
	slices.SortFunc(open, func(a, b opening) int { return cmp.Compare(a.from, b.from) })
	const balancer = "Load balancer: from the internet to its listeners"
	want := []opening{{balancer, 443, 443, "0.0.0.0/0"}, {balancer, 8443, 8443, "0.0.0.0/0"}}
	if !slices.Equal(want, open) {
		t.Errorf("open to the internet: %v, want %v", open, want)
	}
}
