package translate

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestTasksOnMoto creates stacks with tasks of several containers, jobs, schedules and
// releases, and asks the services themselves what came of them.
func TestTasksOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	create := func(name string, parameters map[string]string) {
		t.Helper()
		template, err := os.ReadFile(filepath.Join(goldenDir, name, "template.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		moto.CreateStack(t, name, template, parameters)
	}
	for _, test := range []struct {
		stack      string
		parameters map[string]string
		check      func(*testing.T, *exttools.Server)
	}{
		{"tasks-network", nil, checkSharedNetwork},
		{"tasks-init", nil, checkInitContainers},
		{"tasks-volumes", map[string]string{"KeyValue": "key-value"}, checkSharedVolumes},
		{"tasks-members", nil, checkMembers},
		{"jobs-on-request", nil, checkJobs},
		{"schedules-times", nil, checkSchedules},
		{"deployments-blue-green", nil, checkBlueGreen},
		{"capacity-spot", nil, checkCapacityProviders},
		{"scaling-requests", nil, checkScalingOnMoto},
		{"logs-group", nil, checkLogGroup},
		{"logs-router", nil, checkLogRouter},
		{"roles-existing", map[string]string{"KeyValue": "key-value"}, checkExistingRoles},
	} {
		create(test.stack, test.parameters)
		t.Run(test.stack, func(t *testing.T) { test.check(t, moto) })
	}
}

type motoLogs struct {
	LogDriver     string
	Options       map[string]string
	SecretOptions []struct{ Name, ValueFrom string }
}

type motoContainer struct {
	Name         string
	Essential    bool
	PortMappings []struct {
		ContainerPort int
		Protocol      string
	}
	DependsOn   []struct{ ContainerName, Condition string }
	MountPoints []struct {
		SourceVolume, ContainerPath string
		ReadOnly                    bool
	}
	HealthCheck           *struct{ Command []string }
	LogConfiguration      motoLogs
	FirelensConfiguration *struct {
		Type    string
		Options map[string]string
	}
	RestartPolicy *struct {
		Enabled              bool
		IgnoredExitCodes     []int
		RestartAttemptPeriod int
	}
}

type motoTask struct {
	TaskDefinitionArn, PidMode, Cpu, Memory string
	TaskRoleArn, ExecutionRoleArn           string
	RuntimePlatform                         struct{ CpuArchitecture string }
	Volumes                                 []struct{ Name string }
	ContainerDefinitions                    []motoContainer
}

// taskOf is the task definition of a service.
func taskOf(t *testing.T, moto *exttools.Server, family string) motoTask {
	t.Helper()
	var described struct{ TaskDefinition motoTask }
	moto.AWS(t, &described, "ecs", "describe-task-definition", "--task-definition", family)
	return described.TaskDefinition
}

// lines has a line for each container: "name" or "(name)" when it may end, and what it
// waits for.
func (d motoTask) lines() []string {
	var lines []string
	for _, c := range d.ContainerDefinitions {
		words := []string{c.Name}
		if !c.Essential {
			words[0] = "(" + c.Name + ")"
		}
		for _, after := range c.DependsOn {
			words = append(words, after.ContainerName+":"+after.Condition)
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return lines
}

func (d motoTask) container(name string) motoContainer {
	i := slices.IndexFunc(d.ContainerDefinitions, func(c motoContainer) bool { return c.Name == name })
	return d.ContainerDefinitions[i]
}

func (d motoTask) volumes() []string {
	var names []string
	for _, v := range d.Volumes {
		names = append(names, v.Name)
	}
	slices.Sort(names)
	return names
}

type motoService struct {
	ServiceName, LaunchType  string
	CapacityProviderStrategy []struct {
		CapacityProvider string
		Weight, Base     int
	}
	LoadBalancers []struct {
		ContainerName         string
		ContainerPort         int
		AdvancedConfiguration *struct{ AlternateTargetGroupArn, ProductionListenerRule, RoleArn string }
	}
	DeploymentConfiguration struct {
		Strategy          string
		BakeTimeInMinutes int
		Alarms            *struct {
			AlarmNames []string
			Rollback   bool
		}
	}
}

// servicesOf are the ECS services of a stack by the name of the Compose service.
func servicesOf(t *testing.T, moto *exttools.Server, stack string) map[string]motoService {
	t.Helper()
	var listed struct{ ServiceArns []string }
	moto.AWS(t, &listed, "ecs", "list-services", "--cluster", stack)
	var described struct {
		Services []struct {
			motoService
			Tags []struct{ Key, Value string }
		}
	}
	moto.AWS(t, &described,
		append([]string{"ecs", "describe-services", "--cluster", stack, "--include", "TAGS", "--services"}, listed.ServiceArns...)...)
	services := map[string]motoService{}
	for _, s := range described.Services {
		for _, tag := range s.Tags {
			if tag.Key == "com.docker.compose.service" {
				services[tag.Value] = s.motoService
			}
		}
	}
	return services
}

func checkSharedNetwork(t *testing.T, moto *exttools.Server) {
	t.Helper()
	task := taskOf(t, moto, "tasks-network-web")
	expect.Equal(t, "containers", []string{"app web:START", "(debug) app:START", "metrics app:HEALTHY", "web"}, task.lines())
	expect.Equal(t, "processes", "task", task.PidMode)
	expect.Equal(t, "size", "1024/2048", task.Cpu+"/"+task.Memory)
	expect.Equal(t, "port of metrics", 9113, task.container("metrics").PortMappings[0].ContainerPort)
	expect.Equal(t, "health check", []string{"CMD", "wget", "-qO-", "http://localhost:8080/health"}, task.container("app").HealthCheck.Command)
	expect.Equal(t, "debug starts again after failures", []int{0}, task.container("debug").RestartPolicy.IgnoredExitCodes)
	services := servicesOf(t, moto, "tasks-network")
	expect.Equal(t, "services", []string{"database", "web"}, slices.Sorted(maps.Keys(services)))
	behind := map[string]int{}
	for _, b := range services["web"].LoadBalancers {
		behind[b.ContainerName] = b.ContainerPort
	}
	expect.Equal(t, "containers behind the load balancer", map[string]int{"web": 80, "metrics": 9113}, behind)
}

func checkInitContainers(t *testing.T, moto *exttools.Server) {
	t.Helper()
	before := []string{"(migrate) permissions:SUCCESS", "(permissions)"}
	expect.Equal(t, "web", append(slices.Clone(before), "web migrate:SUCCESS"), taskOf(t, moto, "tasks-init-web").lines())
	expect.Equal(t, "worker", append(slices.Clone(before), "worker migrate:SUCCESS"), taskOf(t, moto, "tasks-init-worker").lines())
	expect.Equal(t, "services", []string{"database", "web", "worker"}, slices.Sorted(maps.Keys(servicesOf(t, moto, "tasks-init"))))
}

func checkSharedVolumes(t *testing.T, moto *exttools.Server) {
	t.Helper()
	task := taskOf(t, moto, "tasks-volumes-php")
	expect.Equal(t, "containers", []string{
		"(php-image-files)", "(php-files) php-image-files:SUCCESS", "backup php:START php-files:SUCCESS",
		"nginx php:START php-files:SUCCESS", "php php-files:SUCCESS",
	}, task.lines())
	expect.Equal(t, "volumes", []string{"files-backup-run-secrets", "task-var-www-html", "uploads"}, task.volumes())
	expect.Equal(t, "nginx reads the volumes of php", []string{"task-var-www-html /var/www/html", "uploads /var/www/uploads"},
		task.container("nginx").reads())
}

// reads are the volumes that the container has read-only.
func (c motoContainer) reads() []string {
	var list []string
	for _, m := range c.MountPoints {
		if m.ReadOnly {
			list = append(list, m.SourceVolume+" "+m.ContainerPath)
		}
	}
	return list
}

func checkMembers(t *testing.T, moto *exttools.Server) {
	t.Helper()
	web := taskOf(t, moto, "tasks-members-web")
	expect.Equal(t, "architecture", "ARM64", web.RuntimePlatform.CpuArchitecture)
	expect.Equal(t, "containers",
		[]string{
			"(assets-image-files)", "(cache-image-files)", "(metrics-image-files)", "(web-image-files)",
			"(web-files) assets-image-files:SUCCESS cache-image-files:SUCCESS metrics-image-files:SUCCESS web-image-files:SUCCESS",
			"(assets) web-files:SUCCESS", "(warm) metrics:START", "cache metrics:START web:START web-files:SUCCESS",
			"metrics web-files:SUCCESS", "web assets:SUCCESS warm:COMPLETE web-files:SUCCESS",
		}, web.lines())
	expect.Equal(t, "volumes", []string{"task-assets-assets", "task-cache-var-cache", "task-metrics-metrics", "task-var-cache"}, web.volumes())
	expect.Equal(t, "worker", []string{"(warm)", "worker warm:SUCCESS"}, taskOf(t, moto, "tasks-members-worker").lines())
	expect.Equal(t, "a job", []string{"reader data:SUCCESS", "(data)"}, taskOf(t, moto, "tasks-members-data").lines())
}

func checkJobs(t *testing.T, moto *exttools.Server) {
	t.Helper()
	for _, job := range []string{"report", "shell"} {
		expect.Equal(t, job, []string{job}, taskOf(t, moto, "jobs-on-request-"+job).lines())
	}
	expect.Equal(t, "services", []string{"everywhere", "kept", "web"}, slices.Sorted(maps.Keys(servicesOf(t, moto, "jobs-on-request"))))
}

func checkSchedules(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var listed struct{ Schedules []struct{ Name string } }
	moto.AWS(t, &listed, "scheduler", "list-schedules")
	var clusters struct{ ClusterArns []string }
	moto.AWS(t, &clusters, "ecs", "list-clusters")
	times := map[string]string{}
	for _, s := range listed.Schedules {
		var schedule struct {
			ScheduleExpression, ScheduleExpressionTimezone string
			FlexibleTimeWindow                             struct{ Mode string }
			Target                                         struct {
				Arn, RoleArn  string
				EcsParameters struct {
					TaskDefinitionArn, LaunchType string
					TaskCount                     int
					NetworkConfiguration          struct {
						AwsvpcConfiguration struct{ Subnets, SecurityGroups []string }
					}
				}
			}
		}
		moto.AWS(t, &schedule, "scheduler", "get-schedule", "--name", s.Name)
		times[schedule.ScheduleExpression] = schedule.ScheduleExpressionTimezone
		ecs := schedule.Target.EcsParameters
		expect.Equal(t, "window", "OFF", schedule.FlexibleTimeWindow.Mode)
		expect.Equal(t, "cluster", true,
			slices.Contains(clusters.ClusterArns, schedule.Target.Arn) && strings.HasSuffix(schedule.Target.Arn, "/schedules-times"))
		expect.Equal(t, "tasks", "FARGATE", ecs.LaunchType)
		expect.Equal(t, "number of tasks", 1, ecs.TaskCount)
		expect.Equal(t, "subnets", 2, len(ecs.NetworkConfiguration.AwsvpcConfiguration.Subnets))
		definition := taskOf(t, moto, ecs.TaskDefinitionArn)
		expect.Equal(t, "task definition", definition.TaskDefinitionArn, ecs.TaskDefinitionArn)
		var policy struct{ PolicyDocument any }
		moto.AWS(t, &policy, "iam", "get-role-policy", "--role-name",
			schedule.Target.RoleArn[strings.LastIndex(schedule.Target.RoleArn, "/")+1:], "--policy-name", "RunTask")
	}
	expect.Equal(t, "times and zones",
		map[string]string{"cron(30 3 ? * MON-FRI *)": "UTC", "cron(0 */4 1,15 * ? *)": "Europe/Berlin", "rate(12 hours)": "UTC"}, times)
	expect.Equal(t, "services", []string{"database"}, slices.Sorted(maps.Keys(servicesOf(t, moto, "schedules-times"))))
}

func checkLogGroup(t *testing.T, moto *exttools.Server) {
	t.Helper()
	var described struct {
		LogGroups []struct {
			LogGroupName, KmsKeyId string
			RetentionInDays        int
		}
	}
	moto.AWS(t, &described, "logs", "describe-log-groups", "--log-group-name-prefix", "/shop/production")
	expect.Equal(t, "groups", 1, len(described.LogGroups))
	expect.Equal(t, "key", "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d-1111-2222-3333-444455556666", described.LogGroups[0].KmsKeyId)
	expect.Equal(t, "days", 30, described.LogGroups[0].RetentionInDays)
	expect.Equal(t, "group of web", "/shop/production",
		taskOf(t, moto, "logs-group-web").container("web").LogConfiguration.Options["awslogs-group"])
	audit := taskOf(t, moto, "logs-group-audit").container("audit").LogConfiguration.Options
	expect.Equal(t, "group of audit", "company-audit in eu-west-1", audit["awslogs-group"]+" in "+audit["awslogs-region"])
}

func checkLogRouter(t *testing.T, moto *exttools.Server) {
	t.Helper()
	task := taskOf(t, moto, "logs-router-api")
	expect.Equal(t, "containers", []string{"api-log-router", "worker api-log-router:START", "api api-log-router:START"}, task.lines())
	expect.Equal(t, "router", "fluentbit", task.container("api-log-router").FirelensConfiguration.Type)
	expect.Equal(t, "lines of the router", "awslogs", task.container("api-log-router").LogConfiguration.LogDriver)
	logs := task.container("api").LogConfiguration
	expect.Equal(t, "driver", "awsfirelens", logs.LogDriver)
	expect.Equal(t, "option", "env:$ENV", logs.Options["dd_tags"])
	expect.Equal(t, "secret options", 1, len(logs.SecretOptions))
	expect.Equal(t, "secret option", "apikey", logs.SecretOptions[0].Name)
	own := taskOf(t, moto, "logs-router-web").container("router").FirelensConfiguration
	expect.Equal(t, "configuration",
		map[string]string{"config-file-type": "file", "config-file-value": "/router/extra.conf", "enable-ecs-log-metadata": "false"}, own.Options)
}

func checkExistingRoles(t *testing.T, moto *exttools.Server) {
	t.Helper()
	web, worker := taskOf(t, moto, "roles-existing-web"), taskOf(t, moto, "roles-existing-worker")
	expect.Equal(t, "roles of web", "arn:aws:iam::123456789012:role/shop-web arn:aws:iam::123456789012:role/platform/ecs-start",
		web.TaskRoleArn+" "+web.ExecutionRoleArn)
	expect.Equal(t, "execution role of worker", web.ExecutionRoleArn, worker.ExecutionRoleArn)
	expect.Equal(t, "task role of worker is made", true, strings.Contains(worker.TaskRoleArn, ":role/roles-existing-"))
}
