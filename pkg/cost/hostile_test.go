package cost

import (
	"strings"
	"testing"
)

// TestBoundsTheOtherWayRound has a range begin with what is less.
func TestBoundsTheOtherWayRound(t *testing.T) {
	e := Of(template(t, `
  A: {Type: AWS::ECS::TaskDefinition, Properties: {Cpu: 256, Memory: 512, ContainerDefinitions: [{Name: x, Image: y}]}}
  S: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE, TaskDefinition: {Ref: A}}}
  T: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {MinCapacity: 9, MaxCapacity: 2, ResourceId: {Ref: S}}}
`), options("us-east-1"))
	if e.Total.Low == 0 || e.Total.Low > e.Total.High {
		t.Errorf("it costs %v", e.Total)
	}
}

// TestImpossibleNumbers estimates templates with numbers that no resource can have, and with sizes in both forms that ECS takes.
func TestImpossibleNumbers(t *testing.T) {
	const service = `
  A: {Type: AWS::ECS::TaskDefinition, Properties: {Cpu: CPU, Memory: MEMORY, ContainerDefinitions: [{Name: x, Image: y}]}}
  S: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE, DesiredCount: COUNT, TaskDefinition: {Ref: A}}}
`
	estimated := func(cpu, memory, count string) string {
		e := Of(template(t, strings.NewReplacer("CPU", cpu, "MEMORY", memory, "COUNT", count).Replace(service)), options("us-east-1"))
		var b strings.Builder
		if err := e.Text(&b, Style{}); err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(b.String(), "\n")
		return first
	}
	one := estimated("256", "512", "1")
	for _, test := range [][3]string{
		{"256", "512", "-5"}, {"256", "512", "1e300"}, {"256", "512", ".inf"}, {"256", "512", ".nan"}, {"256", "512", "many"},
		{"'.25 vCPU'", "'0.5 GB'", "1"}, {"0.25 vcpu", "0.5GB", "1"},
	} {
		if got := estimated(test[0], test[1], test[2]); got != one {
			t.Errorf("%q: %s, and not %s", test, got, one)
		}
	}
	for _, test := range [][3]string{{"-256", "512", "1"}, {"256", "1e300", "1"}, {"{'Fn::If': [a, 1, 2]}", "a lot", "1"}} {
		if got := estimated(test[0], test[1], test[2]); !strings.HasPrefix(got, "The template costs at least 0.00 USD") {
			t.Errorf("%q: %s", test, got)
		}
	}
}
