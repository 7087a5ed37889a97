package exttools

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const serviceTemplate = `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {
  "Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {}},
  "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc",
    "RequiresCompatibilities": ["FARGATE"],
    "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "PortMappings": [{"ContainerPort": 80}]}]}},
  "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
  "Target": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
    "Properties": {"Port": 80, "Protocol": "HTTP", "TargetType": "ip", "VpcId": {"Ref": "Vpc"}}},
  "Service": {"Type": "AWS::ECS::Service", "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": {"Ref": "Task"},
    "LoadBalancers": [{"ContainerName": "web", "ContainerPort": PORT, "TargetGroupArn": {"Ref": "Target"}}]}}}}`

// TestMotoIsStrict shows that the emulator refuses what ECS refuses.
func TestMotoIsStrict(t *testing.T) {
	moto := Moto(t)
	for name, c := range map[string]struct{ template, complaint string }{
		"port":     {strings.ReplaceAll(serviceTemplate, "PORT", "8080"), "has no port 8080"},
		"attached": {strings.ReplaceAll(serviceTemplate, "PORT", "80"), "has no load balancer"},
		"property": {`{"Resources": {"Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"Nmae": "x"}}}}`, "unsupported property /Nmae"},
	} {
		path := moto.file(t, name, []byte(c.template))
		complaint := moto.Fails(t, "cloudformation", "create-stack", "--stack-name", name, "--template-body", "file://"+path)
		if !strings.Contains(complaint, c.complaint) {
			t.Errorf("%s: %q does not say %q", name, complaint, c.complaint)
		}
	}
}

// TestCfnLintFinds shows that findings come back, with rule and line.
func TestCfnLintFinds(t *testing.T) {
	file := filepath.Join(t.TempDir(), "template.yaml")
	if err := os.WriteFile(file, []byte("Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayNmae: x\n"),
		0o600); err != nil {
		t.Fatal(err)
	}
	findings := CfnLint(t, file)
	if len(findings) == 0 || findings[0].Rule.ID == "" || findings[0].Location.Start.LineNumber == 0 {
		t.Errorf("findings of a wrong template: %+v", findings)
	}
}
