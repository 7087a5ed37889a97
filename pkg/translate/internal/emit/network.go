package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitNetwork(p *plan.Plan, e *emitter) {
	for _, n := range p.Networks {
		if n.GroupID == "" {
			emitSecurityGroup(p, e, n)
		}
	}
}

func emitSecurityGroup(p *plan.Plan, e *emitter, n plan.Network) {
	e.add(&cfn.Resource{ID: plan.ID(n.Name, "Network"), Properties: &cfn.EC2SecurityGroup{
		GroupDescription: cfn.Of("Compose network " + n.Name), VpcId: p.VPC.Ref(),
		Tags: append(nameTags("${AWS::StackName} "+n.Name), tags(p, manifest.NetworkTag, n.Name)...),
	}}, "networks", n.Name)
	e.add(&cfn.Resource{ID: plan.ID(n.Name, "NetworkIngress"), Properties: &cfn.EC2SecurityGroupIngress{
		GroupId: cfn.Ref(plan.ID(n.Name, "Network")), Description: cfn.Of("Members of the network reach each other"),
		IpProtocol: cfn.Of("-1"), SourceSecurityGroupId: cfn.Ref(plan.ID(n.Name, "Network")),
	}}, "networks", n.Name)
}

// emitServiceNetwork puts the tasks of a service into the subnets. Where they have public
// addresses, their security groups admit nothing from the internet all the same.
func emitServiceNetwork(p *plan.Plan, s *plan.Service, set *serviceResources) {
	groups := p.NetworkGroups(s)
	if p.NeedsGroup(s) {
		set.group = &cfn.EC2SecurityGroup{
			GroupDescription: cfn.Of("Compose service " + s.Name), VpcId: p.VPC.Ref(),
			Tags: append(nameTags("${AWS::StackName} "+s.Name), tags(p, manifest.ServiceTag, s.Name)...),
		}
		groups = append(groups, cfn.Ref(plan.ID(s.Name, "SecurityGroup")))
	}
	set.service.NetworkConfiguration = &cfn.ECSNetworkConfiguration{AwsvpcConfiguration: &cfn.ECSAwsVpcConfiguration{
		AssignPublicIp: cfn.Of(p.VPC.AssignPublicIPTo(s)), SecurityGroups: groups, Subnets: p.VPC.SubnetRefsOf(s),
	}}
	set.dependsOn(readyFor(p.VPC, s)...)
}
