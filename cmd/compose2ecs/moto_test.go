package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestMoto uses the program against moto, which, unlike the stand-in, needs the processor
// and no time to pass. So it is not parallel itself: the tests of the stand-in, some of
// which are about time, come after these.
func TestMoto(t *testing.T) {
	for name, test := range map[string]func(*site){
		"Life": testLife, "SideBySide": testSideBySide, "Pages": testPages, "LargeTemplate": testLargeTemplate, "LargeFiles": testLargeFiles,
		"History": testHistory, "ExistingVPC": testExistingVPC, "ExistingBalancer": testExistingBalancer,
		"PreDeploy": testPreDeploy, "Jobs": testJobs, "Rollback": testRollback, "Access": testAccess, "Metrics": testMetrics,
		"Generated": testGenerated,
	} {
		t.Run(name, func(t *testing.T) { test(newSite(t, exttools.Moto)) })
	}
	t.Run("Bare", func(t *testing.T) { testBare(newSite(t, exttools.BareMoto)) })
}

// testSideBySide deploys a project twice, under two names.
func testSideBySide(s *site) {
	for _, name := range []string{"one", "two"} {
		s.run("deploy", "--yes", "-p", name).exits(exitDone, "the stack "+name+" is deployed")
	}
	s.run("ls").exits(exitDone, "one   CREATE_COMPLETE", "two   CREATE_COMPLETE")
	resources, systems := s.belongings(",Values=two"), s.fileSystems()
	s.are("services", s.services("two"), "db two-db:1 1 1", "web two-web:1 1 1")
	s.edit("example/shop:1", "example/shop:2")
	s.run("deploy", "--yes", "-p", "one").exits(exitDone, "the stack one is deployed")
	s.run("down", "--yes", "-p", "one").exits(exitDone, "the stack one is deleted", "kept: volume data, file system "+wordAt(systems[0], 2))
	if out := s.run("ls").exits(exitDone, "two   CREATE_COMPLETE"); strings.Contains(out.stdout, "one") {
		s.Errorf("ls shows a deleted stack:\n%s", out.stdout)
	}
	s.are("what belongs to the other", s.belongings(",Values=two"), resources...)
	s.are("services of the other", s.services("two"), "db two-db:1 1 1", "web two-web:1 1 1")
	s.edit("example/shop:2", "example/shop:1")
	if out := s.run("deploy", "--yes", "-p", "two").exits(exitDone, "up to date"); strings.Contains(out.stderr, wordAt(systems[0], 2)) {
		s.Errorf("a project looks at the data of another one:\n%s", out.stderr)
	}
	s.run("down", "--volumes", "--delete-data-of", "two", "-p", "two").exits(exitDone, "deleted the file system "+wordAt(systems[1], 2))
	s.are("file systems", s.fileSystems(), "data one "+wordAt(systems[0], 2)+" 0")
	s.run("down", "--volumes", "--delete-data-of", "one", "-p", "one").exits(exitDone, "deleted the file system "+wordAt(systems[0], 2))
	s.gone()
}

// testPages deploys more resources than AWS lists on a page.
func testPages(s *site) {
	const count = 14
	var services, volumes strings.Builder
	for i := range count {
		fmt.Fprintf(&services,
			"  s%02d:\n    image: example/s:1\n    ports: [{target: 8000, published: \"%d\", x-aws-listener: {protocol: http}}]\n    volumes: "+
				"[data%02d:/data]\n",
			i, 9000+i, i)
		fmt.Fprintf(&volumes, "  data%02d: {}\n", i)
	}
	s.write("compose.yaml", "name: many\nservices:\n"+services.String()+"volumes:\n"+volumes.String())
	first := s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack many is deployed")
	line := first.stderr[:strings.Index(first.stderr, " to add, ")]
	added, err := strconv.Atoi(line[strings.LastIndex(line, "\n")+1:])
	if err != nil || added <= 200 {
		s.Fatalf("that is not more than two pages: %d, %v", added, err)
	}
	if n := strings.Count(first.stdout, "http://"); n != count {
		s.Errorf("%d URLs:\n%s", n, first.stdout)
	}
	resources := s.look("StackResourceSummaries[].ResourceStatus", "cloudformation", "list-stack-resources", "--stack-name", "many")
	s.are("resources", resources, slices.Repeat([]string{"CREATE_COMPLETE"}, added)...)
	table := strings.Split(strings.TrimSpace(s.run("ps").exits(exitDone).stdout), "\n")
	for i := range count {
		if want := fmt.Sprintf("s%02d      1/1    running  1/1 healthy  http://", i); len(table) != count+1 ||
			!strings.HasPrefix(table[i+1], want) {
			s.Fatalf("ps does not list %s:\n%s", want, strings.Join(table, "\n"))
		}
	}
	s.edit("image: example/s:1\n", "image: example/s:2\n")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "0 to add, 1 to modify, 1 to replace", "the stack many is deployed")
	s.run("down", "--volumes", "--delete-data-of", "many", "--progress",
		"quiet").exits(exitDone, fmt.Sprintf("with %d resources", added-count), "the stack many is deleted", "of the volume data13")
	s.gone()
}

// network is a VPC as companies have them: public and private subnets in two zones, and
// one public subnet more than there are zones.
const network = `
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsSupport: true, EnableDnsHostnames: true}}
  Gateway: {Type: AWS::EC2::InternetGateway}
  Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route:
    Type: AWS::EC2::Route
    DependsOn: Attachment
    Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
  PublicA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24, AvailabilityZone: us-east-1a}}
  SmallA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.1.0/28, AvailabilityZone: us-east-1a}}
  PublicB: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.2.0/24, AvailabilityZone: us-east-1b}}
  PrivateA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.16.0/20, AvailabilityZone: us-east-1a}}
  PrivateB: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.32.0/20, AvailabilityZone: us-east-1b}}
  OfPublicA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref PublicA, RouteTableId: !Ref Table}}
  OfSmallA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SmallA, RouteTableId: !Ref Table}}
  OfPublicB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref PublicB, RouteTableId: !Ref Table}}
`

// testExistingVPC deploys into a VPC that is there already.
func testExistingVPC(s *site) {
	s.moto.CreateStack(s.T, "network", []byte(network), nil)
	ids := map[string]string{}
	for _, line := range s.look("StackResources[].[LogicalResourceId,PhysicalResourceId]", "cloudformation", "describe-stack-resources",
		"--stack-name", "network") {
		ids[wordAt(line, 0)] = wordAt(line, 1)
	}
	s.edit("name: shop\n", "name: shop\nx-aws-vpc: vpc-0123456789abcdef0\n")
	s.run("deploy", "--yes").exits(exitInput, "there is no VPC vpc-0123456789abcdef0 in this Region", "x-aws-vpc")
	s.edit("vpc-0123456789abcdef0", ids["Vpc"])
	s.run("deploy", "--dry-run", "--parameter", "SubnetA="+ids["PublicB"]).exits(exitDone,
		"SubnetA: "+ids["PublicB"]+", from the command line", "SubnetB: "+ids["PublicA"]+", in us-east-1a")
	s.run("deploy", "--yes").exits(exitDone, "SubnetA: "+ids["PublicA"]+", in us-east-1a", "SubnetB: "+ids["PublicB"]+", in us-east-1b",
		"the stack shop is deployed")

	s.are("subnets of the load balancer", s.look("LoadBalancers[].AvailabilityZones[].SubnetId", "elbv2", "describe-load-balancers"),
		ids["PublicA"], ids["PublicB"])
	system := wordAt(s.fileSystems()[0], 2)
	s.are("mount targets", s.look("MountTargets[].SubnetId", "efs", "describe-mount-targets", "--file-system-id", system), ids["PublicA"],
		ids["PublicB"])
	s.are("subnets of the tasks", s.look("NetworkInterfaces[?Description=='moto ECS'].[VpcId]", "ec2", "describe-network-interfaces"),
		ids["Vpc"], ids["Vpc"])
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.run("ls").exits(exitDone, "shop")

	s.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
	s.are("subnets", s.look("Subnets[?!DefaultForAz].SubnetId", "ec2", "describe-subnets"), ids["PublicA"], ids["SmallA"], ids["PublicB"],
		ids["PrivateA"], ids["PrivateB"])
	s.are("security groups", s.look("SecurityGroups[?GroupName!='default'].GroupName", "ec2", "describe-security-groups"))
}

// testExistingBalancer puts a listener on a load balancer that somebody else has made,
// in whose VPC everything runs: its attributes, the VPC and the subnets are looked up.
func testExistingBalancer(s *site) {
	s.moto.CreateStack(s.T, "network", []byte(network), nil)
	ids := map[string]string{}
	for _, line := range s.look("StackResources[].[LogicalResourceId,PhysicalResourceId]", "cloudformation", "describe-stack-resources",
		"--stack-name", "network") {
		ids[wordAt(line, 0)] = wordAt(line, 1)
	}
	s.edit("name: shop\n", "name: shop\nx-aws-loadbalancer: company-lb\n")
	s.run("deploy", "--yes").exits(exitInput, "there is no load balancer company-lb in us-east-1")
	s.moto.AWS(s.T, nil, "elbv2", "create-load-balancer", "--name", "company-nlb", "--type", "network", "--subnets", ids["PublicA"],
		ids["PublicB"])
	s.edit("company-lb", "company-nlb")
	s.run("deploy", "--yes").exits(exitInput, "company-nlb is of the type network")
	s.edit("company-nlb", "company-lb")
	group := s.look("[GroupId]", "ec2", "create-security-group", "--group-name", "company", "--description", "company", "--vpc-id",
		ids["Vpc"])[0]
	balancer := s.look("LoadBalancers[].[LoadBalancerArn,DNSName]", "elbv2", "create-load-balancer", "--name", "company-lb",
		"--security-groups", group, "--subnets", ids["PublicA"], ids["PublicB"])[0]
	s.run("deploy", "--yes").exits(exitDone, "VpcId: "+ids["Vpc"]+", of the load balancer company-lb",
		"SubnetA: "+ids["PublicA"]+", in us-east-1a", "SubnetB: "+ids["PublicB"]+", in us-east-1b",
		"LoadBalancerSecurityGroup: "+group+", of the load balancer company-lb", "http://"+wordAt(balancer, 1), "the stack shop is deployed")

	s.are("load balancers", s.look("LoadBalancers[].LoadBalancerName", "elbv2", "describe-load-balancers"), "company-lb", "company-nlb")
	s.are("listeners", s.look("Listeners[].[Port,Protocol]", "elbv2", "describe-listeners", "--load-balancer-arn", wordAt(balancer, 0)),
		"80 HTTP")
	s.are("VPC of the targets", s.look("TargetGroups[].VpcId", "elbv2", "describe-target-groups"), ids["Vpc"])
	s.are("who reaches the tasks",
		s.look("SecurityGroupRules[?ReferencedGroupInfo.GroupId=='"+group+"'].[FromPort,ToPort,IpProtocol]", "ec2",
			"describe-security-group-rules"),
		"8000 8000 tcp")
	s.run("deploy", "--yes").exits(exitDone, "up to date")

	s.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
	s.are("load balancers that are left", s.look("LoadBalancers[].LoadBalancerName", "elbv2", "describe-load-balancers"), "company-lb",
		"company-nlb")
	s.are("listeners that are left", s.look("Listeners[].Port", "elbv2", "describe-listeners", "--load-balancer-arn", wordAt(balancer, 0)))
}

// testPreDeploy runs a migration before the site changes.
func testPreDeploy(s *site) {
	s.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    depends_on: [db]\n    x-aws-pre_deploy: true\n  web:\n")
	s.run("deploy", "--yes").inOrder(exitDone, "DbService CREATE_COMPLETE", "shop CREATE_COMPLETE", "running the pre-deployment task migrate",
		"migrate is done", "WebService CREATE_COMPLETE", "the stack shop is deployed")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:1 1 1")
	s.are("migrations", s.started("migrate"), "shop-migrate:1 compose2ecs 0")
	s.run("deploy", "--yes").exits(exitDone, "up to date")

	s.edit("example/shop:1", "example/shop:2")
	s.edit("example/shop:1", "example/shop:2")
	s.write("password.txt", "s3cret-new")
	s.run("deploy", "--yes").inOrder(exitDone, "revision 2, which starts new tasks",
		"updating the stack shop", "MigrateTaskDefinition UPDATE_COMPLETE", "shop UPDATE_COMPLETE",
		"running the pre-deployment task migrate", "migrate is done", "PasswordSecret UPDATE_IN_PROGRESS", "WebTaskDefinition UPDATE_IN_PROGRESS",
		"the stack shop is deployed")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:2 1 1")
	s.are("migrations", s.started("migrate"), "shop-migrate:1 compose2ecs 0", "shop-migrate:2 compose2ecs 0")
	s.run("down", "--volumes", "--delete-data-of", "shop", "--progress", "quiet").exits(exitDone)
	s.gone()
}

// started are the tasks of what ECS keeps no service of: definition, who started it, exit
// code.
func (s *site) started(service string) []string {
	s.Helper()
	arns := s.look("taskArns", "ecs", "list-tasks", "--cluster", "shop", "--family", "shop-"+service, "--desired-status", "STOPPED")
	lines := s.look("tasks[].[taskDefinitionArn,startedBy,containers[0].exitCode]",
		append([]string{"ecs", "describe-tasks", "--cluster", "shop", "--tasks"}, arns...)...)
	for i, line := range lines {
		words := strings.Fields(line)
		words[0] = words[0][strings.LastIndex(words[0], "/")+1:]
		words[1], _, _ = strings.Cut(words[1], "/") // which is followed by what tells deployments apart
		lines[i] = strings.Join(words, " ")
	}
	return lines
}

// testJobs runs what has no ECS service: on request, with a container beside it, and on a
// schedule.
func testJobs(s *site) {
	s.edit("  web:\n", `  report:
    image: example/report:1
    depends_on: [db]
    deploy: {mode: replicated-job}
  proxy:
    image: example/proxy:1
    x-aws-sidecar_of: report
  nightly:
    image: example/report:1
    x-aws-schedule: {cron: "0 3 * * *", timezone: Europe/Berlin}
  web:
`)
	s.run("run", "report").exits(exitInput, "there is no stack shop")
	s.run("deploy", "--yes").exits(exitDone, "the stack shop is deployed")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:1 1 1")
	const schedule = "[[ScheduleExpression,ScheduleExpressionTimezone,Target.EcsParameters.TaskDefinitionArn]]"
	nightly := func() []string {
		names := s.look("Schedules[].Name", "scheduler", "list-schedules")
		if len(names) != 1 {
			return names
		}
		lines := s.look(schedule, "scheduler", "get-schedule", "--name", names[0])
		fields := strings.Split(lines[0], " ")
		fields[len(fields)-1] = fields[len(fields)-1][strings.LastIndex(fields[len(fields)-1], "/")+1:]
		return []string{strings.Join(fields, " ")}
	}
	s.are("schedule", nightly(), "cron(0 3 * * ? *) Europe/Berlin shop-nightly:1")

	s.run("run", "report").exits(exitDone)
	s.run("run", "nightly", "sh", "-c", "exit 0").exits(exitDone)
	s.are("reports", s.started("report"), "shop-report:1 compose2ecs 0")
	s.are("nights", s.started("nightly"), "shop-nightly:1 compose2ecs 0")
	s.run("run", "proxy").exits(exitInput, "proxy is a container in the tasks of report")
	s.run("exec", "proxy", "ls").exits(exitInput, "no ECS service")

	s.edit("example/report:1\n    x-aws-schedule", "example/report:2\n    x-aws-schedule")
	s.run("deploy", "--yes").exits(exitDone, "NightlySchedule UPDATE_COMPLETE", "the stack shop is deployed")
	s.are("schedule", nightly(), "cron(0 3 * * ? *) Europe/Berlin shop-nightly:2")
	s.run("down", "--volumes", "--delete-data-of", "shop", "--progress", "quiet").exits(exitDone)
	s.are("schedule", nightly())
	s.gone()
}

// inOrder checks the exit code, and that each text appears for the first time after the
// one before it.
func (r commandResult) inOrder(code int, texts ...string) {
	r.Helper()
	r.exits(code, texts...)
	before := -1
	for _, text := range texts {
		at := strings.Index(r.stderr, text)
		if at <= before {
			r.Fatalf("%q comes too early in\n%s", text, r.stderr)
		}
		before = at
	}
}

// testRollback meets resources that cannot be made, and cannot be changed.
func testRollback(s *site) {
	s.write("broken.yaml",
		"x-aws-cloudformation: {Resources: {WebService: {Properties: {DeploymentConfiguration: {MaximumPercentage: 100}}}}}\n")
	broken := []string{"deploy", "--yes", "-f", "compose.yaml", "-f", "broken.yaml"}
	s.run(broken...).exits(exitFailed, "the stack shop is ROLLBACK_COMPLETE",
		"first: WebService (ECS Service), compose.yaml:6 services.web: Encountered unsupported property "+
			"/DeploymentConfiguration/MaximumPercentage")
	s.gone()
	s.are("file systems", s.fileSystems())
	s.run("ls").exits(exitDone, "shop  ROLLBACK_COMPLETE")
	s.run("ps").exits(exitDone)
	s.run("deploy", "--yes").exits(exitDone, "is empty, since creating it failed", "the stack shop is deployed")

	s.edit("example/shop:1", "example/shop:2")
	before := s.belongings("")
	s.run(broken...).exits(exitFailed, "the stack shop is UPDATE_ROLLBACK_COMPLETE", "first: WebService", "UPDATE_FAILED")
	s.are("services", s.services("shop"), "db shop-db:2 1 1", "web shop-web:2 1 1")
	s.are("what there is", withoutTaskDefinitions(s.belongings("")), withoutTaskDefinitions(before)...)
	s.run("events", "--failed").exits(exitDone, "WebService  UPDATE_FAILED")
	s.run("deploy", "--yes").exits(exitDone, "the stack shop is deployed")
	s.are("services", s.services("shop"), "db shop-db:2 1 1", "web shop-web:4 1 1")
}

// withoutTaskDefinitions leaves out what stays after it is deregistered.
func withoutTaskDefinitions(arns []string) []string {
	return slices.DeleteFunc(arns, func(arn string) bool { return strings.Contains(arn, ":task-definition/") })
}

// testBare works on moto as it is: what it cannot do ends with an error that says so.
func testBare(s *site) {
	// moto knows no Cloud Map service as part of a stack, and fails where another
	// resource refers to one.
	s.write("compose.yaml", "name: tiny\nservices: {web: {image: 'nginx:1'}}\n")
	s.bare(exitFailed, "references undefined resource WebServiceDiscoveryEntry", "deploy", "--yes")
	s.bare(exitDone, "NAME  STATUS  CHANGED\n", "ls")
	s.bare(exitInput, "there is no stack tiny", "ps")
	s.bare(exitDone, "there is no stack tiny", "down", "--yes")

	// Without it, a stack is made: in a VPC that is there, since moto cannot delete a new
	// one.
	subnets := s.look("Subnets[].[VpcId,SubnetId,AvailabilityZone]", "ec2", "describe-subnets")
	s.write("compose.yaml", "name: tiny\nservices: {web: {image: 'nginx:1'}}\nx-aws-vpc: "+wordAt(subnets[0], 0)+
		"\nx-aws-cloudformation: {Resources: {WebServiceDiscoveryEntry: null, WebService: {Properties: {ServiceRegistries: null}}}}\n")
	s.bare(exitInput, "has no subnet for SubnetA: each must be public", "deploy", "--yes")
	s.bare(exitDone, "the stack tiny is deployed", "deploy", "--yes", "--parameter", "SubnetA="+wordAt(subnets[0], 1), "--parameter",
		"SubnetB="+wordAt(subnets[1], 1))
	s.are("services",
		s.look("services[].[launchType,desiredCount]", "ecs", "describe-services", "--cluster", "tiny", "--services",
			s.look("serviceArns", "ecs", "list-services", "--cluster", "tiny")[0]),
		"EC2 1")
	s.bare(exitDone, "tiny  CREATE_COMPLETE", "ls")
	s.bare(exitDone, "starting, 1 pending", "ps")
	s.bare(exitDone, "up to date", "deploy", "--yes")
	s.edit("nginx:1", "nginx:2")
	s.bare(exitDone, "WebTaskDefinition", "diff")
	s.bare(exitDone, "the stack tiny is deployed", "deploy", "--yes")
	s.bare(exitDone, "the stack tiny is deleted", "down", "--yes")
	s.are("stacks", s.look("Stacks[].StackName", "cloudformation", "describe-stacks"))
}

// bare runs a command, which must neither panic nor hang nor ask for the same again.
func (s *site) bare(code int, says string, args ...string) {
	s.Helper()
	binary(s.T) // to build it takes its own time
	began := time.Now()
	r := s.run(args...).exits(code, says)
	for _, bad := range []string{"goroutine ", "deserialization failed", "run the command again"} {
		if strings.Contains(r.stderr, bad) {
			s.Errorf("compose2ecs %s says %q:\n%s", r.args, bad, r.stderr)
		}
	}
	if took := time.Since(began); took > 2*time.Minute {
		s.Errorf("compose2ecs %s takes %s", r.args, took)
	}
}
