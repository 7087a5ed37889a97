package main

import (
	"slices"
	"strings"
	"time"
)

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
	l.measure()
	l.update()
	l.renewSecret()
	l.replaceData()
	l.comeBack()
	l.end()
}

// begin deploys, and looks at all of it.
func (l *life) begin() {
	l.Helper()
	first := l.run("deploy", "--yes", "--parameter",
		l.certificate).exits(exitDone, "AdminpasswordValue: the value of the secret admin_password", "CREATE_COMPLETE",
		"the stack websight is deployed")
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
	listeners := l.look("Listeners[].[Port,Protocol,DefaultActions[0].TargetGroupArn]", "elbv2", "describe-listeners", "--load-balancer-arn",
		balancer)
	groups := l.look("TargetGroups[].[Port,TargetType,HealthCheckPath,TargetGroupArn]", "elbv2", "describe-target-groups")
	l.are("target groups", groups, "80 ip /health "+wordAt(groups[0], 3), "8080 ip /system/health "+wordAt(groups[1], 3))
	l.are("listeners", listeners, "443 HTTPS "+wordAt(groups[0], 3), "8443 HTTPS "+wordAt(groups[1], 3))
	url := "https://" + strings.Split(balancer, "/")[2]
	if lines := strings.Split(first.stdout, "\n"); len(lines) != 3 || !strings.HasPrefix(lines[0], "Service nginx: "+url) ||
		!strings.HasPrefix(lines[1], "Service cms: "+url) || !strings.HasSuffix(lines[1], ":8443") {
		l.Errorf("stdout has not the URLs at %s:\n%s", url, first.stdout)
	}
	l.are("services", l.services("websight"), "cms websight-cms:1 1 1", "mongo websight-mongo:1 1 1", "nginx websight-nginx:1 1 1")
	l.systems = l.fileSystems()
	for i, volume := range []string{"cms_logs", "mongo_repository", "site_repository"} {
		if line := l.systems[i]; line != volume+" websight "+wordAt(line, 2)+" 2" {
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
	l.run("ps").exits(exitDone, "cms      1/1    running  1/1 healthy  https://", "mongo    1/1    running  -",
		"nginx    1/1    running  1/1 healthy  https://")
}

// measure has CloudWatch know what a service uses.
func (l *life) measure() {
	l.Helper()
	name := l.look("services[?tags[?value=='cms']].serviceName", append([]string{"ecs", "describe-services", "--cluster", "websight",
		"--include", "TAGS", "--services"}, l.look("serviceArns", "ecs", "list-services", "--cluster", "websight")...)...)[0]
	dimensions := "Dimensions=[{Name=ClusterName,Value=websight},{Name=ServiceName,Value=" + name + "}]"
	at := "Timestamp=" + time.Now().Add(-2*time.Minute).UTC().Format(time.RFC3339)
	l.moto.AWS(l.T, nil, "cloudwatch", "put-metric-data", "--namespace", "AWS/ECS", "--metric-data",
		"MetricName=CPUUtilization,Value=25,"+at+","+dimensions, "MetricName=MemoryUtilization,Value=50,"+at+","+dimensions)
	l.run("top").exits(exitDone, "SERVICE  TASKS  CPU %", "cms      1/1    25.0   25.0", "50.0",
		"no metrics for mongo, nginx in the last 10 minutes")
	l.run("ps", "--history").exits(exitDone, "cms      1/1    1          running", "mongo    1/1    -          running")
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
	l.are("image",
		l.look("taskDefinition.containerDefinitions[].image", "ecs", "describe-task-definition", "--task-definition", "websight-nginx"),
		"public.ecr.aws/ds/websight-nginx-ce:luna-1.2.0")
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
	l.are("parameters", l.look(
		"Stacks[0].Parameters[?contains(ParameterKey,'Revision') || contains(ParameterKey,'Value')].[ParameterKey,ParameterValue]",
		"cloudformation", "describe-stacks"),
		"AdminpasswordRevision 2", "AdminpasswordValue ****", "MongopasswordRevision 1", "MongopasswordValue ****")
}

// replaceData replaces the file system with the logs: first in vain, then by name.
func (l *life) replaceData() {
	l.Helper()
	l.write("loss.yaml", "x-aws-cloudformation: {Resources: {CmslogsFilesystem: {Properties: {PerformanceMode: maxIO}}}}\n")
	l.environ = append(l.environ, "COMPOSE_FILE=compose.yaml:aws.yaml:loss.yaml")
	stack, old := l.stack("websight"), wordAt(l.systems[0], 2)
	l.run("deploy", "--yes").exits(exitRefused, "± CmslogsFilesystem (EFS FileSystem) is replaced", "PerformanceMode (replaces)",
		"DATA: CmslogsFilesystem (EFS FileSystem) is replaced by a new, empty one: its data is kept "+
			"in "+old, "--allow-data-loss CmslogsFilesystem")
	l.run("deploy", "--yes", "--allow-data-loss", "MongorepositoryFilesystem").exits(exitRefused, "DATA: CmslogsFilesystem")
	l.are("file systems of a refusal", l.fileSystems(), l.systems...)
	l.are("stack of a refusal", l.stack("websight"), stack...)
	l.are("change sets of a refusal", l.changeSets())

	l.run("deploy", "--yes", "--allow-data-loss",
		"CmslogsFilesystem").exits(exitDone, "DATA: CmslogsFilesystem", "CmslogsFilesystem DELETE_SKIPPED", "the stack websight is deployed")
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
		if wordAt(line, 0) == "cms_logs" && wordAt(line, 3) == "2" {
			logs = wordAt(line, 2)
		}
	}
	mongo, pages := wordAt(l.systems[2], 2), wordAt(l.systems[3], 2)
	l.run("down", "--yes").exits(exitDone, "kept: volume mongo_repository, file system "+
		""+mongo, "DELETE_SKIPPED", "the stack websight is deleted",
		"kept: volume cms_logs, file system "+logs+", 0 bytes; the next deployment stops until you specify which of the "+
			"volume's file systems to attach",
		"kept: volume mongo_repository, file system "+mongo+", 0 bytes; the next deployment attaches it")
	l.are("stacks", l.look("Stacks[].StackName", "cloudformation", "describe-stacks"))
	l.are("file systems after down", l.fileSystems(), unmounted...)
	l.run("deploy", "--yes", "--parameter",
		l.certificate).exits(exitInput, `the volume "cms_logs" has several file systems from earlier stacks`, logs,
		"set the parameter CmslogsFilesystemId")
	l.run("deploy", "--yes", "--parameter", l.certificate, "--parameter", "CmslogsFilesystemId="+logs).exits(exitDone,
		"CmslogsFilesystemId: "+logs+", from the command line",
		"MongorepositoryFilesystemId: "+mongo+", left behind by an earlier stack, with the data of the volume mongo_repository",
		"the stack websight is deployed")
	l.are("file systems after coming back", l.fileSystems(), l.systems...)
	l.are("mounted by mongo",
		l.look("taskDefinition.volumes[].efsVolumeConfiguration.fileSystemId", "ecs", "describe-task-definition", "--task-definition",
			"websight-mongo"),
		mongo)
	l.are("access points", l.look("AccessPoints[].FileSystemId", "efs", "describe-access-points"), logs, mongo, pages)
	l.run("deploy", "--yes").exits(exitDone, "up to date")
}

// end deletes everything, data included.
func (l *life) end() {
	l.Helper()
	mongo := wordAt(l.systems[2], 2)
	l.run("down", "--volumes", "--yes").exits(exitRefused, "DELETED WITH ITS DATA: volume mongo_repository, file system "+mongo,
		"--delete-data-of websight")
	l.run("down", "--volumes", "--delete-data-of", "shop").exits(exitRefused, "the project is websight, not shop")
	l.are("file systems of a refusal", l.fileSystems(), l.systems...)
	l.run("down", "--volumes", "--delete-data-of",
		"websight").exits(exitDone, "the stack websight is deleted", "deleted the file system "+mongo+" of the volume mongo_repository")
	l.goneForGood()
	l.run("down", "--yes").exits(exitDone, "there is no stack websight")
}
