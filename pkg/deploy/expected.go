package deploy

import (
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// typical is how long CloudFormation works on resources of the slower types when it
// makes one, and when it changes one. Others take a few seconds. (Measured by the authors
// of AWS CloudFormation Rain for its forecasts.)
var typical = map[string]struct{ create, modify time.Duration }{
	serviceType: {119 * time.Second, 71 * time.Second},
	"AWS::ElasticLoadBalancingV2::LoadBalancer":   {116 * time.Second, 2 * time.Second},
	"AWS::ElasticLoadBalancingV2::TargetGroup":    {18 * time.Second, 6 * time.Second},
	"AWS::EFS::MountTarget":                       {93 * time.Second, 93 * time.Second},
	"AWS::EC2::NatGateway":                        {106 * time.Second, 106 * time.Second},
	"AWS::IAM::Role":                              {12 * time.Second, 17 * time.Second},
	"AWS::ServiceDiscovery::PrivateDnsNamespace":  {45 * time.Second, 5 * time.Second},
	"AWS::EC2::InternetGateway":                   {16 * time.Second, 2 * time.Second},
	"AWS::EC2::VPC":                               {12 * time.Second, 2 * time.Second},
	"AWS::EC2::VPCDHCPOptionsAssociation":         {16 * time.Second, 16 * time.Second},
	"AWS::ApplicationAutoScaling::ScalableTarget": {5 * time.Second, 5 * time.Second},
	"AWS::CertificateManager::Certificate":        {3 * time.Minute, 3 * time.Minute},
	"AWS::ElasticLoadBalancingV2::Listener":       {3 * time.Second, 3 * time.Second},
	"AWS::SecretsManager::Secret":                 {3 * time.Second, 3 * time.Second},
	"AWS::ElasticLoadBalancingV2::ListenerRule":   {3 * time.Second, 3 * time.Second},
	"AWS::EC2::SecurityGroup":                     {6 * time.Second, 3 * time.Second},
	"AWS::EC2::VPCEndpoint":                       {60 * time.Second, 10 * time.Second},
	"AWS::ServiceDiscovery::Service":              {3 * time.Second, 3 * time.Second},
}

const typicalElse = 4 * time.Second

// expected is about how long a change set takes: the slowest chain of resources that
// wait for each other.
func expected(template *cfn.Document, changes []Change) time.Duration {
	own := map[cfn.LogicalID]time.Duration{}
	for _, change := range changes {
		t, known := typical[change.Type]
		switch {
		case !known || change.Action == Remove:
			own[change.ID] = typicalElse
		case change.Action == Modify:
			own[change.ID] = t.modify
		default:
			own[change.ID] = t.create
		}
		if change.Type == serviceType && change.Action != Remove {
			own[change.ID] += shiftTime(template, change.ID)
		}
	}
	total := map[cfn.LogicalID]time.Duration{}
	var longest time.Duration
	var visit func(id cfn.LogicalID) time.Duration
	visit = func(id cfn.LogicalID) time.Duration {
		if t, done := total[id]; done {
			return t
		}
		total[id] = own[id] // against a cycle, which CloudFormation refuses
		var before time.Duration
		for _, dependency := range template.Dependencies(id) {
			before = max(before, visit(dependency))
		}
		total[id] = before + own[id]
		return total[id]
	}
	for id := range own {
		longest = max(longest, visit(id))
	}
	return longest
}
