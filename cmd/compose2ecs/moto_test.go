package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// A site is moto, with a user who has an account there. What the commands leave behind is
// read with the AWS CLI.
type site struct {
	*user
	moto *exttools.Server
}

// TestMoto uses the program against moto, which, unlike the stand-in, needs the processor
// and no time to pass. So it is not parallel itself: the tests of the stand-in, some of
// which are about time, come after these.
func TestMoto(t *testing.T) {
	for name, test := range map[string]func(*site){
		"Life": testLife, "SideBySide": testSideBySide, "Pages": testPages, "LargeTemplate": testLargeTemplate, "LargeFiles": testLargeFiles,
		"ExistingVPC": testExistingVPC, "ExistingBalancer": testExistingBalancer,
		"PreDeploy": testPreDeploy, "Jobs": testJobs, "Rollback": testRollback, "Access": testAccess,
	} {
		t.Run(name, func(t *testing.T) { test(newSite(t, exttools.Moto)) })
	}
	t.Run("Bare", func(t *testing.T) { testBare(newSite(t, exttools.BareMoto)) })
}

// newSite starts moto, with the shop to deploy.
func newSite(t *testing.T, start func(*testing.T) *exttools.Server) *site {
	t.Helper()
	t.Parallel()
	moto := start(t)
	return &site{newUser(t, moto.Environ()), moto}
}

// look asks the AWS CLI with a JMESPath query whose answer is a list: each item is a line
// here, its values in one row, and the lines are sorted.
func (s *site) look(query string, args ...string) []string {
	s.Helper()
	var items []json.RawMessage
	s.moto.AWS(s.T, &items, append(args, "--query", query)...)
	lines := []string{}
	for _, item := range items {
		lines = append(lines, flat(item))
	}
	slices.Sort(lines)
	return lines
}

// flat is a value of JSON in one line, a list with its items one after the other.
func flat(item json.RawMessage) string {
	var list []json.RawMessage
	var text string
	switch {
	case json.Unmarshal(item, &list) == nil && list != nil:
		var words []string
		for _, value := range list {
			words = append(words, flat(value))
		}
		return strings.Join(words, " ")
	case json.Unmarshal(item, &text) == nil && string(item) != "null":
		return text
	default:
		return string(item)
	}
}

// are compares lines with those that should be there.
func (s *site) are(what string, got []string, want ...string) {
	s.Helper()
	want = slices.Sorted(slices.Values(want))
	if !slices.Equal(got, want) {
		s.Errorf("%s:\n%s\nwant:\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// stack is the state of a stack, and when it changed last.
func (s *site) stack(name string) []string {
	s.Helper()
	return s.look("Stacks[].[StackStatus,LastUpdatedTime]", "cloudformation", "describe-stacks", "--stack-name", name)
}

// services are the services of a cluster: the Compose service, the task definition, and
// how many tasks run of how many.
func (s *site) services(cluster string) []string {
	s.Helper()
	arns := s.look("serviceArns", "ecs", "list-services", "--cluster", cluster)
	lines := s.look("services[].[tags[?key=='com.docker.compose.service'].value | [0], taskDefinition, runningCount, desiredCount]",
		append([]string{"ecs", "describe-services", "--cluster", cluster, "--include", "TAGS", "--services"}, arns...)...)
	for i, line := range lines {
		service, rest, _ := strings.Cut(line, " ")
		lines[i] = service + " " + rest[strings.LastIndex(rest, "/")+1:]
	}
	return lines
}

// fileSystems are all file systems: volume, project, id, number of mount targets.
func (s *site) fileSystems() []string {
	s.Helper()
	const tag = "Tags[?Key=='com.docker.compose.%s'].Value | [0]"
	return s.look("FileSystems[].["+fmt.Sprintf(tag, "volume")+","+fmt.Sprintf(tag, "project")+",FileSystemId,NumberOfMountTargets]", "efs", "describe-file-systems")
}

// word is a word of a line.
func word(line string, i int) string { return strings.Fields(line)[i] }

// belongings are the ARNs of what a stack consists of, or all stacks, as far as moto finds
// it by its tag: of ECS also what is no more.
func (s *site) belongings(stack string) []string {
	s.Helper()
	return s.look("ResourceTagMappingList[].ResourceARN", "resourcegroupstaggingapi", "get-resources", "--tag-filters", "Key=compose2ecs:project"+stack)
}

// gone checks that nothing is left of what projects consist of.
func (s *site) gone() {
	s.Helper()
	left := slices.DeleteFunc(s.belongings(""), func(arn string) bool { return strings.HasPrefix(arn, "arn:aws:ecs:") })
	s.are("left", left)
	s.are("clusters left", s.look("clusterArns", "ecs", "list-clusters"))
}

// goneForGood looks for traces also where no tag leads to.
func (s *site) goneForGood() {
	s.Helper()
	s.gone()
	for _, c := range []struct{ query, service, operation string }{
		{"Stacks[].StackName", "cloudformation", "describe-stacks"},
		{"Vpcs[?!IsDefault].VpcId", "ec2", "describe-vpcs"},
		{"SecurityGroups[?GroupName!='default'].GroupName", "ec2", "describe-security-groups"},
		{"taskDefinitionArns", "ecs", "list-task-definitions"},
		{"LoadBalancers[].LoadBalancerArn", "elbv2", "describe-load-balancers"},
		{"TargetGroups[].TargetGroupArn", "elbv2", "describe-target-groups"},
		{"logGroups[].logGroupName", "logs", "describe-log-groups"},
		{"FileSystems[].FileSystemId", "efs", "describe-file-systems"},
		{"SecretList[].Name", "secretsmanager", "list-secrets"},
		{"Namespaces[].Name", "servicediscovery", "list-namespaces"},
		{"Roles[].RoleName", "iam", "list-roles"},
	} {
		s.are("left of "+c.service+" "+c.operation, s.look(c.query, c.service, c.operation))
	}
}

// sample puts the sample project in place of the shop.
func (s *site) sample() {
	s.Helper()
	if err := os.MkdirAll(filepath.Join(s.dir, "secrets"), 0o700); err != nil {
		s.Fatal(err)
	}
	for name, from := range map[string]string{"compose.yaml": "docker-compose.yml", "aws.yaml": "docker-compose.aws.yml"} {
		text, err := os.ReadFile(filepath.Join("..", "..", "compose", from))
		if err != nil {
			s.Fatal(err)
		}
		s.write(name, string(text))
	}
	s.write("secrets/admin_password.txt", "s3cret-admin")
	s.write("secrets/mongo_password.txt", "s3cret-mongo")
	s.environ = append(s.environ, "COMPOSE_FILE=compose.yaml:aws.yaml")
}

// A life is the sample project from its first deployment to its last trace.
type life struct {
	*site
	certificate string
	systems     []string // the file systems as they should be
}

func testLife(s *site) {
	l := &life{site: s}
	l.sample()
	l.certificate = "CertificateArn=" + l.moto.Certificate(l.T)
	l.begin()
	l.repeat()
	l.update()
	l.renewSecret()
	l.replaceData()
	l.comeBack()
	l.end()
}

// begin deploys, and looks at all of it.
func (l *life) begin() {
	l.Helper()
	first := l.run("deploy", "--yes", "--parameter", l.certificate).exits(exitDone, "AdminpasswordValue: the value of the secret admin_password", "CREATE_COMPLETE", "the stack websight is deployed")
	count, balancer := map[string]int{}, ""
	for _, arn := range l.belongings("") {
		parts := strings.SplitN(arn, ":", 6)
		kind, _, _ := strings.Cut(strings.ReplaceAll(parts[5], ":", "/"), "/")
		count[kind]++
		if kind == "loadbalancer" {
			balancer = arn
		}
	}
	for kind, want := range map[string]int{
		"service": 3, "task-definition": 3, "cluster": 1, "task": 3, "loadbalancer": 1, "targetgroup": 2, "file-system": 3, "access-point": 3,
		"security-group": 8, "vpc": 1, "log-group": 1, "secret": 2,
	} {
		if count[kind] != want {
			l.Errorf("%d of %s, want %d", count[kind], kind, want)
		}
	}
	listeners := l.look("Listeners[].[Port,Protocol,DefaultActions[0].TargetGroupArn]", "elbv2", "describe-listeners", "--load-balancer-arn", balancer)
	groups := l.look("TargetGroups[].[Port,TargetType,HealthCheckPath,TargetGroupArn]", "elbv2", "describe-target-groups")
	l.are("target groups", groups, "80 ip /health "+word(groups[0], 3), "8080 ip /system/health "+word(groups[1], 3))
	l.are("listeners", listeners, "443 HTTPS "+word(groups[0], 3), "8443 HTTPS "+word(groups[1], 3))
	url := "https://" + strings.Split(balancer, "/")[2]
	if lines := strings.Split(first.stdout, "\n"); len(lines) != 3 || !strings.HasPrefix(lines[0], "Service nginx: "+url) || !strings.HasPrefix(lines[1], "Service cms: "+url) || !strings.HasSuffix(lines[1], ":8443") {
		l.Errorf("stdout has not the URLs at %s:\n%s", url, first.stdout)
	}
	l.are("services", l.services("websight"), "cms websight-cms:1 1 1", "mongo websight-mongo:1 1 1", "nginx websight-nginx:1 1 1")
	l.systems = l.fileSystems()
	for i, volume := range []string{"cms_logs", "mongo_repository", "site_repository"} {
		if line := l.systems[i]; line != volume+" websight "+word(line, 2)+" 2" {
			l.Errorf("the file system of %s is %s", volume, line)
		}
	}
	l.are("secrets", l.secrets(), "s3cret-admin", "s3cret-mongo")
}

// secrets are the values that Secrets Manager holds.
func (l *life) secrets() []string {
	l.Helper()
	return l.look("SecretValues[].SecretString", "secretsmanager", "batch-get-secret-value", "--filters", "Key=name,Values=websight")
}

// repeat deploys once more, which changes nothing.
func (l *life) repeat() {
	l.Helper()
	again := l.run("deploy", "--yes").exits(exitDone, "Nothing would change", "the stack websight is up to date")
	if strings.Count(again.stdout, "https://") != 2 {
		l.Errorf("stdout has no URLs:\n%s", again.stdout)
	}
	l.run("diff", "--exit-code").exits(exitDone, "Nothing would change")
	l.are("stack", l.stack("websight"), "CREATE_COMPLETE null")
	l.run("ps").exits(exitDone, "cms      1/1    running  1/1 healthy  https://", "mongo    1/1    running  -", "nginx    1/1    running  1/1 healthy  https://")
}

// update changes an image and an environment variable.
func (l *life) update() {
	l.Helper()
	l.edit("nginx-ce:luna-1.1.0", "nginx-ce:luna-1.2.0")
	l.edit("WS_ADMIN_USERNAME: wsadmin", "WS_ADMIN_USERNAME: chief")
	review := []string{
		"NginxTaskDefinition", "- public.ecr.aws/ds/websight-nginx-ce:luna-1.1.0", "+ public.ecr.aws/ds/websight-nginx-ce:luna-1.2.0",
		"CmsTaskDefinition", "- wsadmin", "+ chief", "0 to add, 2 to modify, 2 to replace, 0 to remove",
	}
	l.run("diff", "--exit-code").exits(1, review...)
	l.are("stack after diff", l.stack("websight"), "CREATE_COMPLETE null")
	l.are("change sets after diff", l.changeSets())
	l.run("deploy", "--yes").exits(exitDone, append(review, "UPDATE_COMPLETE", "the stack websight is deployed")...)
	l.are("services", l.services("websight"), "cms websight-cms:2 1 1", "mongo websight-mongo:1 1 1", "nginx websight-nginx:2 1 1")
	l.are("image", l.look("taskDefinition.containerDefinitions[].image", "ecs", "describe-task-definition", "--task-definition", "websight-nginx"), "public.ecr.aws/ds/websight-nginx-ce:luna-1.2.0")
	l.run("diff", "--exit-code").exits(exitDone)
}

func (l *life) changeSets() []string {
	l.Helper()
	return l.look("Summaries[].ChangeSetName", "cloudformation", "list-change-sets", "--stack-name", "websight")
}

// renewSecret changes the value of a secret that only cms reads.
func (l *life) renewSecret() {
	l.Helper()
	l.write("secrets/admin_password.txt", "s3cret-new")
	l.run("deploy", "--yes").exits(exitDone, "the value of the secret admin_password is new: revision 2", "the stack websight is deployed")
	l.are("secrets", l.secrets(), "s3cret-new", "s3cret-mongo")
	l.are("services", l.services("websight"), "cms websight-cms:3 1 1", "mongo websight-mongo:1 1 1", "nginx websight-nginx:2 1 1")
	l.are("parameters", l.look("Stacks[0].Parameters[?contains(ParameterKey,'Revision') || contains(ParameterKey,'Value')].[ParameterKey,ParameterValue]", "cloudformation", "describe-stacks"),
		"AdminpasswordRevision 2", "AdminpasswordValue ****", "MongopasswordRevision 1", "MongopasswordValue ****")
}

// replaceData replaces the file system with the logs: first in vain, then by name.
func (l *life) replaceData() {
	l.Helper()
	l.write("loss.yaml", "x-aws-cloudformation: {Resources: {CmslogsFilesystem: {Properties: {PerformanceMode: maxIO}}}}\n")
	l.environ = append(l.environ, "COMPOSE_FILE=compose.yaml:aws.yaml:loss.yaml")
	stack, old := l.stack("websight"), word(l.systems[0], 2)
	l.run("deploy", "--yes").exits(exitRefused, "± CmslogsFilesystem (EFS FileSystem) is replaced", "PerformanceMode (replaces)",
		"DATA: CmslogsFilesystem (EFS FileSystem) is replaced by a new, empty one: its data stays in "+old, "--allow-data-loss CmslogsFilesystem")
	l.run("deploy", "--yes", "--allow-data-loss", "MongorepositoryFilesystem").exits(exitRefused, "DATA: CmslogsFilesystem")
	l.are("file systems of a refusal", l.fileSystems(), l.systems...)
	l.are("stack of a refusal", l.stack("websight"), stack...)
	l.are("change sets of a refusal", l.changeSets())

	l.run("deploy", "--yes", "--allow-data-loss", "CmslogsFilesystem").exits(exitDone, "DATA: CmslogsFilesystem", "CmslogsFilesystem DELETE_SKIPPED", "the stack websight is deployed")
	after := l.fileSystems()
	if len(after) != 4 || !slices.Contains(after, "cms_logs websight "+old+" 0") || !slices.Equal(after[2:], l.systems[1:]) {
		l.Errorf("file systems after a replacement:\n%s\nbefore:\n%s", strings.Join(after, "\n"), strings.Join(l.systems, "\n"))
	}
	l.systems = after
	l.are("services", l.services("websight"), "cms websight-cms:4 1 1", "mongo websight-mongo:1 1 1", "nginx websight-nginx:2 1 1")
}

// comeBack takes the stack down, and brings it back with the data of before.
func (l *life) comeBack() {
	l.Helper()
	var unmounted []string
	var logs string // the newer file system of cms_logs
	for _, line := range l.systems {
		unmounted = append(unmounted, line[:len(line)-1]+"0")
		if word(line, 0) == "cms_logs" && word(line, 3) == "2" {
			logs = word(line, 2)
		}
	}
	mongo, pages := word(l.systems[2], 2), word(l.systems[3], 2)
	l.run("down", "--yes").exits(exitDone, "stays: volume mongo_repository, file system "+mongo, "DELETE_SKIPPED", "the stack websight is deleted",
		"kept: volume cms_logs, file system "+logs+", 0 bytes; the next deployment asks which one", "kept: volume mongo_repository, file system "+mongo+", 0 bytes; the next deployment attaches it")
	l.are("stacks", l.look("Stacks[].StackName", "cloudformation", "describe-stacks"))
	l.are("file systems after down", l.fileSystems(), unmounted...)
	l.run("deploy", "--yes", "--parameter", l.certificate).exits(exitInput, `the volume "cms_logs" has several file systems from earlier stacks`, logs, "as parameter CmslogsFilesystemId")
	l.run("deploy", "--yes", "--parameter", l.certificate, "--parameter", "CmslogsFilesystemId="+logs).exits(exitDone,
		"CmslogsFilesystemId: "+logs+", as given", "MongorepositoryFilesystemId: "+mongo+", which an earlier stack left behind, with the data of the volume mongo_repository", "the stack websight is deployed")
	l.are("file systems after coming back", l.fileSystems(), l.systems...)
	l.are("mounted by mongo", l.look("taskDefinition.volumes[].efsVolumeConfiguration.fileSystemId", "ecs", "describe-task-definition", "--task-definition", "websight-mongo"), mongo)
	l.are("access points", l.look("AccessPoints[].FileSystemId", "efs", "describe-access-points"), logs, mongo, pages)
	l.run("deploy", "--yes").exits(exitDone, "up to date")
}

// end deletes everything, data included.
func (l *life) end() {
	l.Helper()
	mongo := word(l.systems[2], 2)
	l.run("down", "--volumes", "--yes").exits(exitRefused, "DELETED WITH ITS DATA: volume mongo_repository, file system "+mongo, "--delete-data-of websight")
	l.run("down", "--volumes", "--delete-data-of", "shop").exits(exitRefused, "the project is websight, not shop")
	l.are("file systems of a refusal", l.fileSystems(), l.systems...)
	l.run("down", "--volumes", "--delete-data-of", "websight").exits(exitDone, "the stack websight is deleted", "deleted the file system "+mongo+" of the volume mongo_repository")
	l.goneForGood()
	l.run("down", "--yes").exits(exitDone, "there is no stack websight")
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
	s.run("down", "--yes", "-p", "one").exits(exitDone, "the stack one is deleted", "kept: volume data, file system "+word(systems[0], 2))
	if out := s.run("ls").exits(exitDone, "two   CREATE_COMPLETE"); strings.Contains(out.stdout, "one") {
		s.Errorf("ls shows a deleted stack:\n%s", out.stdout)
	}
	s.are("what belongs to the other", s.belongings(",Values=two"), resources...)
	s.are("services of the other", s.services("two"), "db two-db:1 1 1", "web two-web:1 1 1")
	s.edit("example/shop:2", "example/shop:1")
	if out := s.run("deploy", "--yes", "-p", "two").exits(exitDone, "up to date"); strings.Contains(out.stderr, word(systems[0], 2)) {
		s.Errorf("a project looks at the data of another one:\n%s", out.stderr)
	}
	s.run("down", "--volumes", "--delete-data-of", "two", "-p", "two").exits(exitDone, "deleted the file system "+word(systems[1], 2))
	s.are("file systems", s.fileSystems(), "data one "+word(systems[0], 2)+" 0")
	s.run("down", "--volumes", "--delete-data-of", "one", "-p", "one").exits(exitDone, "deleted the file system "+word(systems[0], 2))
	s.gone()
}

// testPages deploys more resources than AWS lists on a page.
func testPages(s *site) {
	const count = 14
	var services, volumes strings.Builder
	for i := range count {
		fmt.Fprintf(&services, "  s%02d:\n    image: example/s:1\n    ports: [{target: 8000, published: \"%d\", x-aws-listener: {protocol: http}}]\n    volumes: [data%02d:/data]\n", i, 9000+i, i)
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
		if want := fmt.Sprintf("s%02d      1/1    running  1/1 healthy  http://", i); len(table) != count+1 || !strings.HasPrefix(table[i+1], want) {
			s.Fatalf("ps does not list %s:\n%s", want, strings.Join(table, "\n"))
		}
	}
	s.edit("image: example/s:1\n", "image: example/s:2\n")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "0 to add, 1 to modify, 1 to replace", "the stack many is deployed")
	s.run("down", "--volumes", "--delete-data-of", "many", "--progress", "quiet").exits(exitDone, fmt.Sprintf("with %d resources", added-count), "the stack many is deleted", "of the volume data13")
	s.gone()
}

// testLargeTemplate deploys a template that is too large for a request.
func testLargeTemplate(s *site) {
	s.edit("image: example/shop:1", "image: example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
	const bucket = "compose2ecs-123456789012-us-east-1"
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "making the private bucket "+bucket, "the stack shop is deployed")
	s.are("access", s.look("values(PublicAccessBlockConfiguration)", "s3api", "get-public-access-block", "--bucket", bucket), "true", "true", "true", "true")
	s.are("encryption", s.look("ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm", "s3api", "get-bucket-encryption", "--bucket", bucket), "AES256")
	objects := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	if len(objects) != 1 || !strings.HasPrefix(objects[0], "shop/") {
		s.Fatalf("the bucket has %q", objects)
	}
	s.are("template", s.look("[ServerSideEncryption,ContentType]", "s3api", "head-object", "--bucket", bucket, "--key", objects[0]), "AES256", "application/json")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:1 1 1")
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.edit("example/shop:1", "example/shop:2")
	s.run("diff", "--exit-code").exits(1, "+ example/shop:2")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	templates := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	ofReviews := slices.DeleteFunc(slices.Clone(templates), func(key string) bool { return !strings.HasPrefix(key, "shop/review/") })
	if len(templates) != 3 || len(ofReviews) != 1 {
		s.Errorf("the bucket has the templates %q", templates)
	}
	s.run("down", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deleted")
}

// testLargeFiles deploys files that are too large for a task definition.
func testLargeFiles(s *site) {
	content := hashes(4000)
	s.write("site/numbers", content)
	s.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	const bucket = "compose2ecs-123456789012-us-east-1"
	objects := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	if len(objects) != 1 {
		s.Fatalf("the bucket has %q", objects)
	}
	file := filepath.Join(s.TempDir(), "files.tar.gz")
	s.moto.AWS(s.T, nil, "s3api", "get-object", "--bucket", bucket, "--key", objects[0], file)
	if got := unpacked(s.T, file)["web/site/numbers"]; got != content {
		s.Errorf("the archive has %d bytes, not %d", len(got), len(content))
	}
	s.are("parameter", s.look("Stacks[].Parameters[?ParameterKey=='ContentBucket'].ParameterValue", "cloudformation", "describe-stacks", "--stack-name", "shop"), bucket)
	s.are("fetched", s.look("taskDefinition.containerDefinitions[?name=='web-download'].command | [0]", "ecs", "describe-task-definition", "--task-definition", "shop-web"),
		"s3", "cp", "--only-show-errors", "s3://"+bucket+"/"+objects[0], "/compose2ecs/.archive/files.tar.gz")
	role := s.look("StackResources[?LogicalResourceId=='WebTaskRole'].PhysicalResourceId", "cloudformation", "describe-stack-resources", "--stack-name", "shop")[0]
	s.are("rights", s.look("PolicyDocument.Statement[?Sid=='FetchFiles'].[Action,Resource]", "iam", "get-role-policy", "--role-name", role, "--policy-name", "RunTask"),
		"s3:GetObject arn:aws:s3:::"+bucket+"/"+objects[0])
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.run("down", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deleted")
}

// unpacked are the files of an archive.
func unpacked(t *testing.T, name string) map[string]string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	compressed, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for archive := tar.NewReader(compressed); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(archive)
		if err != nil {
			t.Fatal(err)
		}
		files[header.Name] = string(content)
	}
}

// network is a VPC as companies have them: public and private subnets in two zones, and
// one public subnet more than there are zones.
const network = `
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsSupport: true, EnableDnsHostnames: true}}
  Gateway: {Type: AWS::EC2::InternetGateway}
  Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route: {Type: AWS::EC2::Route, DependsOn: Attachment, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}
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
	for _, line := range s.look("StackResources[].[LogicalResourceId,PhysicalResourceId]", "cloudformation", "describe-stack-resources", "--stack-name", "network") {
		ids[word(line, 0)] = word(line, 1)
	}
	s.edit("name: shop\n", "name: shop\nx-aws-vpc: vpc-0123456789abcdef0\n")
	s.run("deploy", "--yes").exits(exitInput, "there is no VPC vpc-0123456789abcdef0 in this region", "x-aws-vpc")
	s.edit("vpc-0123456789abcdef0", ids["Vpc"])
	s.run("deploy", "--dry-run", "--parameter", "SubnetA="+ids["PublicB"]).exits(exitDone, "SubnetA: "+ids["PublicB"]+", as given", "SubnetB: "+ids["PublicA"]+", in us-east-1a")
	s.run("deploy", "--yes").exits(exitDone, "SubnetA: "+ids["PublicA"]+", in us-east-1a", "SubnetB: "+ids["PublicB"]+", in us-east-1b", "the stack shop is deployed")

	s.are("subnets of the load balancer", s.look("LoadBalancers[].AvailabilityZones[].SubnetId", "elbv2", "describe-load-balancers"), ids["PublicA"], ids["PublicB"])
	system := word(s.fileSystems()[0], 2)
	s.are("mount targets", s.look("MountTargets[].SubnetId", "efs", "describe-mount-targets", "--file-system-id", system), ids["PublicA"], ids["PublicB"])
	s.are("subnets of the tasks", s.look("NetworkInterfaces[?Description=='moto ECS'].[VpcId]", "ec2", "describe-network-interfaces"), ids["Vpc"], ids["Vpc"])
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.run("ls").exits(exitDone, "shop")

	s.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
	s.are("subnets", s.look("Subnets[?!DefaultForAz].SubnetId", "ec2", "describe-subnets"), ids["PublicA"], ids["SmallA"], ids["PublicB"], ids["PrivateA"], ids["PrivateB"])
	s.are("security groups", s.look("SecurityGroups[?GroupName!='default'].GroupName", "ec2", "describe-security-groups"))
}

// testExistingBalancer puts a listener on a load balancer that somebody else has made,
// in whose VPC everything runs: its attributes, the VPC and the subnets are looked up.
func testExistingBalancer(s *site) {
	s.moto.CreateStack(s.T, "network", []byte(network), nil)
	ids := map[string]string{}
	for _, line := range s.look("StackResources[].[LogicalResourceId,PhysicalResourceId]", "cloudformation", "describe-stack-resources", "--stack-name", "network") {
		ids[word(line, 0)] = word(line, 1)
	}
	s.edit("name: shop\n", "name: shop\nx-aws-loadbalancer: company-lb\n")
	s.run("deploy", "--yes").exits(exitInput, "there is no load balancer company-lb in us-east-1")
	s.moto.AWS(s.T, nil, "elbv2", "create-load-balancer", "--name", "company-nlb", "--type", "network", "--subnets", ids["PublicA"], ids["PublicB"])
	s.edit("company-lb", "company-nlb")
	s.run("deploy", "--yes").exits(exitInput, "company-nlb is one of the type network")
	s.edit("company-nlb", "company-lb")
	group := s.look("[GroupId]", "ec2", "create-security-group", "--group-name", "company", "--description", "company", "--vpc-id", ids["Vpc"])[0]
	balancer := s.look("LoadBalancers[].[LoadBalancerArn,DNSName]", "elbv2", "create-load-balancer", "--name", "company-lb", "--security-groups", group, "--subnets", ids["PublicA"], ids["PublicB"])[0]
	s.run("deploy", "--yes").exits(exitDone, "VpcId: "+ids["Vpc"]+", of the load balancer company-lb", "SubnetA: "+ids["PublicA"]+", in us-east-1a", "SubnetB: "+ids["PublicB"]+", in us-east-1b",
		"LoadBalancerSecurityGroup: "+group+", of the load balancer company-lb", "http://"+word(balancer, 1), "the stack shop is deployed")

	s.are("load balancers", s.look("LoadBalancers[].LoadBalancerName", "elbv2", "describe-load-balancers"), "company-lb", "company-nlb")
	s.are("listeners", s.look("Listeners[].[Port,Protocol]", "elbv2", "describe-listeners", "--load-balancer-arn", word(balancer, 0)), "80 HTTP")
	s.are("VPC of the targets", s.look("TargetGroups[].VpcId", "elbv2", "describe-target-groups"), ids["Vpc"])
	s.are("who reaches the tasks", s.look("SecurityGroupRules[?ReferencedGroupInfo.GroupId=='"+group+"'].[FromPort,ToPort,IpProtocol]", "ec2", "describe-security-group-rules"), "8000 8000 tcp")
	s.run("deploy", "--yes").exits(exitDone, "up to date")

	s.run("down", "--yes").exits(exitDone, "the stack shop is deleted")
	s.are("load balancers that are left", s.look("LoadBalancers[].LoadBalancerName", "elbv2", "describe-load-balancers"), "company-lb", "company-nlb")
	s.are("listeners that are left", s.look("Listeners[].Port", "elbv2", "describe-listeners", "--load-balancer-arn", word(balancer, 0)))
}

// testPreDeploy runs a migration before the site changes.
func testPreDeploy(s *site) {
	s.edit("  web:\n", "  migrate:\n    image: example/shop:1\n    depends_on: [db]\n    x-aws-pre_deploy: true\n  web:\n")
	s.run("deploy", "--yes").inOrder(exitDone, "DbService CREATE_COMPLETE", "shop CREATE_COMPLETE", "running migrate before the deployment", "migrate is done", "WebService CREATE_COMPLETE", "the stack shop is deployed")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:1 1 1")
	s.are("migrations", s.started("migrate"), "shop-migrate:1 compose2ecs 0")
	s.run("deploy", "--yes").exits(exitDone, "up to date")

	s.edit("example/shop:1", "example/shop:2")
	s.edit("example/shop:1", "example/shop:2")
	s.write("password.txt", "s3cret-new")
	s.run("deploy", "--yes").inOrder(exitDone, "revision 2, which starts new tasks", "updating the stack shop", "MigrateTaskDefinition UPDATE_COMPLETE", "shop UPDATE_COMPLETE",
		"running migrate before the deployment", "migrate is done", "PasswordSecret UPDATE_IN_PROGRESS", "WebTaskDefinition UPDATE_IN_PROGRESS", "the stack shop is deployed")
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
	lines := s.look("tasks[].[taskDefinitionArn,startedBy,containers[0].exitCode]", append([]string{"ecs", "describe-tasks", "--cluster", "shop", "--tasks"}, arns...)...)
	for i, line := range lines {
		lines[i] = line[strings.LastIndex(line, "/")+1:]
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
func (r result) inOrder(code int, texts ...string) {
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
	s.write("broken.yaml", "x-aws-cloudformation: {Resources: {WebService: {Properties: {DeploymentConfiguration: {MaximumPercentage: 100}}}}}\n")
	broken := []string{"deploy", "--yes", "-f", "compose.yaml", "-f", "broken.yaml"}
	s.run(broken...).exits(exitFailed, "the stack shop is ROLLBACK_COMPLETE", "first: WebService (ECS Service), compose.yaml:6 services.web: Encountered unsupported property /DeploymentConfiguration/MaximumPercentage")
	s.gone()
	s.are("file systems", s.fileSystems())
	s.run("ls").exits(exitDone, "shop  ROLLBACK_COMPLETE")
	s.run("ps").exits(exitDone)
	s.run("deploy", "--yes").exits(exitDone, "could not be made the last time and is empty: deleting it", "the stack shop is deployed")

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
	s.bare(exitDone, "REVIEW_IN_PROGRESS", "ls")
	s.bare(exitFailed, "references undefined resource WebServiceDiscoveryEntry", "ps")
	s.bare(exitDone, "CREATE_IN_PROGRESS", "events")
	s.bare(exitFailed, "has dependencies and cannot be deleted", "down", "--yes")
	s.bare(exitDone, "there is no stack tiny", "down", "--yes")

	// Without it, a stack is made: in a VPC that is there, since moto cannot delete a new
	// one.
	subnets := s.look("Subnets[].[VpcId,SubnetId,AvailabilityZone]", "ec2", "describe-subnets")
	s.write("compose.yaml", "name: tiny\nservices: {web: {image: 'nginx:1'}}\nx-aws-vpc: "+word(subnets[0], 0)+
		"\nx-aws-cloudformation: {Resources: {WebServiceDiscoveryEntry: null, WebService: {Properties: {ServiceRegistries: null}}}}\n")
	s.bare(exitInput, "has no subnet for SubnetA: each has to be public", "deploy", "--yes")
	s.bare(exitDone, "the stack tiny is deployed", "deploy", "--yes", "--parameter", "SubnetA="+word(subnets[0], 1), "--parameter", "SubnetB="+word(subnets[1], 1))
	s.are("services", s.look("services[].[launchType,desiredCount]", "ecs", "describe-services", "--cluster", "tiny", "--services", s.look("serviceArns", "ecs", "list-services", "--cluster", "tiny")[0]), "EC2 1")
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

// testAccess lets moto check keys, signatures and policies.
func testAccess(s *site) {
	anybody := s.environ
	s.newUser("deployer")
	s.may("deployer", "cloudformation:Describe*", "cloudformation:List*", "cloudformation:GetTemplate")
	s.run("ls").exits(exitDone, "NAME")
	s.run("deploy", "--yes").exits(exitAccess, "as user/deployer", "user/deployer is not authorized to perform: elasticfilesystem:DescribeFileSystems", "allow the action elasticfilesystem:DescribeFileSystems")
	s.run("down", "--yes").exits(exitAccess, "allow the action elasticfilesystem:DescribeFileSystems")
	s.write("tiny.yaml", "name: tiny\nservices: {web: {image: 'nginx:1'}}\n")
	s.run("deploy", "--yes", "-f", "tiny.yaml").exits(exitAccess, "creating a change set", "allow the action cloudformation:CreateChangeSet")
	s.run("diff", "--exit-code", "-f", "tiny.yaml").exits(exitAccess, "allow the action cloudformation:CreateChangeSet")

	deployer := s.environ
	s.environ = append(s.environ, "AWS_SECRET_ACCESS_KEY=wrong")
	s.run("deploy", "--yes").exits(exitAccess, "AWS does not accept the credentials: The request signature we calculated does not match", "AWS_SECRET_ACCESS_KEY")
	s.environ = anybody
	s.run("ls").exits(exitAccess, "AWS does not accept the credentials: The security token included in the request is invalid", "AWS_ACCESS_KEY_ID")
	s.environ = deployer

	s.may("deployer", "cloudformation:*", "elasticfilesystem:DescribeFileSystems", "ecs:DescribeServices")
	s.write("large.yaml", "name: large\nservices: {web: {image: 'nginx:1', environment: {TEXT: "+strings.Repeat("x", 52_000)+"}}}\n")
	s.run("deploy", "--yes", "-f", "large.yaml").exits(exitAccess, "the bucket compose2ecs-123456789012-us-east-1", "--template-bucket")
	s.write("vpc.yaml", "name: vpc\nservices: {web: {image: 'nginx:1'}}\nx-aws-vpc: vpc-0123456789abcdef0\n")
	s.run("deploy", "--yes", "-f", "vpc.yaml").exits(exitAccess, "looking at the VPC vpc-0123456789abcdef0", "allow the action ec2:DescribeVpcs")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	s.run("ps").exits(exitAccess, "allow the action ecs:ListTasks")
	s.run("scale", "web=2").exits(exitAccess, "allow the action ecs:UpdateService")
	s.run("deploy", "--yes").exits(exitDone, "cannot be compared with the stored one (secretsmanager:GetSecretValue is not allowed), so it is sent again: revision 2", "the stack shop is deployed")
	s.run("down", "--volumes", "--delete-data-of", "shop", "--progress", "quiet").exits(exitAccess, "the stack shop is deleted", "allow the action elasticfilesystem:DeleteFileSystem")

	s.checkAccess("1000000")
	s.are("stacks", s.look("Stacks[].StackName", "cloudformation", "describe-stacks"))
	s.are("buckets", s.look("Buckets[].Name", "s3api", "list-buckets"))
	if systems := s.fileSystems(); len(systems) != 1 || !strings.HasSuffix(systems[0], " 0") {
		s.Errorf("file systems: %q", systems)
	}
}

// newUser makes an IAM user, and works as that one.
func (s *site) newUser(name string) {
	s.Helper()
	s.moto.AWS(s.T, nil, "iam", "create-user", "--user-name", name)
	key := s.look("AccessKey.[AccessKeyId,SecretAccessKey] | [@]", "iam", "create-access-key", "--user-name", name)[0]
	s.environ = append(slices.Clone(s.environ), "AWS_ACCESS_KEY_ID="+word(key, 0), "AWS_SECRET_ACCESS_KEY="+word(key, 1))
}

// may lets a user do these actions and, from now on, nobody anything else.
func (s *site) may(name string, actions ...string) {
	s.Helper()
	s.checkAccess("1000000")
	policy, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": []any{map[string]any{"Effect": "Allow", "Action": actions, "Resource": "*"}}})
	if err != nil {
		s.Fatal(err)
	}
	s.moto.AWS(s.T, nil, "iam", "put-user-policy", "--user-name", name, "--policy-name", "allowed", "--policy-document", string(policy))
	s.checkAccess("0")
}

// checkAccess lets moto check access after so many requests.
func (s *site) checkAccess(after string) {
	s.Helper()
	response, err := http.Post(s.moto.URL+"/moto-api/reset-auth", "text/plain", strings.NewReader(after))
	if err != nil {
		s.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusOK {
		s.Fatalf("reset-auth: %s", response.Status)
	}
}
