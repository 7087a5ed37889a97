package cfn

import (
	"fmt"
	"testing"
)

// large is a template of 50 services, with the resources that each of them needs.
func large() *Template {
	t := New("Fifty services")
	for _, id := range []LogicalID{"Vpc", "SubnetA", "SubnetB"} {
		t.AddParameter(Parameter{ID: id, Type: "String"})
	}
	t.Add(&Resource{ID: "Cluster", Properties: &ECSCluster{ClusterName: StackName}})
	t.Add(&Resource{ID: "Logs", Properties: &LogsLogGroup{RetentionInDays: Of(30)}})
	for i := range 50 {
		id := LogicalID(fmt.Sprintf("Service%d", i))
		source := fmt.Sprintf("compose.yaml:%d services.service%d", 20*i, i)
		add := func(what LogicalID, p Properties) { t.Add(&Resource{ID: id + what, Source: source, Properties: p}) }
		tags := []Tag{{Of("com.docker.compose.project"), StackName}, {Of("com.docker.compose.service"), Of(string(id))}}
		for j := range 4 {
			add(LogicalID(fmt.Sprintf("Group%d", j)), &EC2SecurityGroup{
				GroupDescription: Of("Compose service"), VpcId: Ref("Vpc"), Tags: tags,
				SecurityGroupIngress: []EC2Ingress{{IpProtocol: Of("tcp"), FromPort: Of(80), ToPort: Of(80), CidrIp: Of("10.0.0.0/16")}},
			})
		}
		for _, role := range []LogicalID{"ExecutionRole", "TaskRole"} {
			add(role, &IAMRole{
				AssumeRolePolicyDocument: &PolicyDocument{Version: "2012-10-17", Statement: []Statement{{
					Effect: "Allow", Principal: &Principal{Service: "ecs-tasks.amazonaws.com"}, Action: []string{"sts:AssumeRole"},
				}}},
				Policies: []IAMPolicy{{Of("Own"), &PolicyDocument{Version: "2012-10-17", Statement: []Statement{
					{
						Sid: "Logs", Effect: "Allow", Action: []string{"logs:CreateLogStream", "logs:PutLogEvents"},
						Resource: []String{GetAtt("Logs", "Arn")},
					},
				}}}},
			})
		}
		add("TargetGroup", &ELBTargetGroup{VpcId: Ref("Vpc"), TargetType: Of("ip"), Protocol: Of("HTTP"), Port: Of(80)})
		container := &ECSContainerDefinition{
			Name: Of(string(id)), Image: Of("registry.example.com/app:1.0"), Essential: Of(true),
			Command:      []String{Of("run"), Of("--port"), Of("80")},
			PortMappings: []ECSPortMapping{{ContainerPort: Of(80), Protocol: Of("tcp")}},
			LogConfiguration: &ECSLogConfiguration{
				LogDriver: Of("awslogs"),
				Options:   map[string]String{"awslogs-group": Ref("Logs"), "awslogs-region": Region, "mode": Of("non-blocking")},
			},
		}
		for j := range 20 {
			container.Environment = append(container.Environment, ECSKeyValuePair{Of(fmt.Sprintf("VARIABLE_%d", j)), Of("a value: of some length")})
		}
		add("TaskDefinition", &ECSTaskDefinition{
			Family: Sub("${AWS::StackName}-" + string(id)), Cpu: Of("256"), Memory: Of("512"), ExecutionRoleArn: GetAtt(id+"ExecutionRole", "Arn"),
			ContainerDefinitions: []*ECSContainerDefinition{container},
		})
		add("Service", &ECSService{
			Cluster: Ref("Cluster"), TaskDefinition: Ref(id + "TaskDefinition"), DesiredCount: Of(1), Tags: tags,
			NetworkConfiguration: &ECSNetworkConfiguration{
				&ECSAwsVpcConfiguration{Of("ENABLED"), []String{GetAtt(id+"Group0", "GroupId")}, []String{Ref("SubnetA"), Ref("SubnetB")}},
			},
		})
	}
	return t
}

func BenchmarkTemplate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		large()
	}
}

func BenchmarkDocument(b *testing.B) {
	template := large()
	b.ReportAllocs()
	for b.Loop() {
		template.Document()
	}
}

func BenchmarkWriters(b *testing.B) {
	d := large().Document()
	for name, write := range map[string]func() []byte{"YAML": d.YAML, "JSON": d.JSON, "Minified": d.Minified} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.SetBytes(int64(len(write())))
			}
		})
	}
}

func BenchmarkCheck(b *testing.B) {
	d := large().Document()
	b.ReportAllocs()
	for b.Loop() {
		if problems := d.Check(); problems != nil {
			b.Fatal(problems)
		}
	}
}
