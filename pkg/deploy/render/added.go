package render

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// A noun is what people call resources of a type.
type noun struct{ one, many string }

// nouns are the resources that people think of, in the order in which they are told. The
// others belong to one of these.
var nouns = []struct {
	kind string
	noun
}{
	{"AWS::EC2::VPC", noun{"a VPC", "VPCs"}},
	{"AWS::EC2::NatGateway", noun{"a NAT gateway", "NAT gateways"}},
	{"AWS::ECS::Cluster", noun{"an ECS cluster", "ECS clusters"}},
	{"AWS::ElasticLoadBalancingV2::LoadBalancer", noun{"a load balancer", "load balancers"}},
	{"AWS::ElasticLoadBalancingV2::Listener", noun{"a listener", "listeners"}},
	{"AWS::CertificateManager::Certificate", noun{"a certificate", "certificates"}},
	{"AWS::Route53::RecordSet", noun{"a DNS record", "DNS records"}},
	{"AWS::EFS::FileSystem", noun{"a file system", "file systems"}},
	{"AWS::SecretsManager::Secret", noun{"a secret", "secrets"}},
	{"AWS::Logs::LogGroup", noun{"a log group", "log groups"}},
	{"AWS::ECS::Service", noun{"an ECS service", "ECS services"}},
	{"AWS::Scheduler::Schedule", noun{"a schedule", "schedules"}},
	{"AWS::IAM::Role", noun{"an IAM role", "IAM roles"}},
}

// few is how many new resources are named one by one.
const few = 4

// added is a text about the new resources of a service: few by their ids, more in words,
// since the template tells all about them.
func (s Style) added(changes []deploy.Change) string {
	var added []deploy.Change
	count := map[string]int{}
	for _, c := range changes {
		if c.Action == deploy.Add {
			added = append(added, c)
			count[c.Type]++
		}
	}
	if s.Verbose || len(added) <= few {
		return named(added)
	}
	return inWords(count, len(added))
}

// named are the ids of resources, with their place behind all that come from it.
func named(changes []deploy.Change) string {
	var names []string
	for i, c := range changes {
		name, from := string(c.ID), place(c.Source)
		if last := i+1 == len(changes) || place(changes[i+1].Source) != from; last && from != "" {
			name += " (" + from + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// inWords counts resources by their types, in words.
func inWords(count map[string]int, all int) string {
	var told []string
	for _, n := range nouns {
		switch number := count[n.kind]; number {
		case 0:
			continue
		case 1:
			told = append(told, n.one)
		default:
			told = append(told, fmt.Sprintf("%d %s", number, n.many))
		}
		all -= count[n.kind]
	}
	switch {
	case len(told) == 0:
		return fmt.Sprintf("%d resources (--verbose names them)", all)
	case all == 0:
		return strings.Join(told, ", ")
	case all == 1:
		return strings.Join(told, ", ") + ", and 1 related resource"
	default:
		return fmt.Sprintf("%s, and %d related resources", strings.Join(told, ", "), all)
	}
}
