package access

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

func parse(t *testing.T, text string) *cfn.Document {
	t.Helper()
	document, err := cfn.Parse([]byte(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return document
}

// lines are facts as they are read, an exclamation mark behind what is risky.
func lines(facts []Fact) []string {
	var all []string
	for _, f := range facts {
		line := strings.TrimSpace(fmt.Sprintf("%s: %s %s", f.Kind, f.ID, f.Text))
		if f.Risky {
			line += "!"
		}
		all = append(all, line)
	}
	return all
}

func changes(list []Change) []string {
	var all []string
	for _, c := range list {
		mark := "new "
		if c.Wider {
			mark = "wider "
		}
		all = append(all, mark+lines([]Fact{c.Fact})[0])
	}
	return all
}

// role is a template with a role that has these statements, in one line.
func role(statements string) string {
	return "Resources: {R: {Type: 'AWS::IAM::Role', Properties: {Policies: [{PolicyName: p, PolicyDocument: {Statement: " +
		"" + statements + "}}]}}}"
}

func TestOf(t *testing.T) {
	for name, c := range map[string]struct {
		template string
		want     []string
	}{
		"a permission": {
			role("{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: !Sub 'arn:${AWS::Partition}:s3:::data/*'}"),
			[]string{"permission: R may use s3:GetObject, s3:PutObject on arn:aws:s3:::data/*"},
		},
		"everything":      {role("{Action: '*', Resource: '*'}"), []string{"permission: R may use everything on all resources!"}},
		"a whole service": {role("[{Action: 's3:*', Resource: '*'}]"), []string{"permission: R may use s3:* on all resources!"}},
		"of one resource": {role("{Action: 's3:*', Resource: 'arn:aws:s3:::a'}"), []string{"permission: R may use s3:* on arn:aws:s3:::a"}},
		"every role": {role("{Action: 'iam:PassRole', Resource: 'arn:aws:iam::1:role/*'}"),
			[]string{"permission: R may use iam:PassRole on arn:aws:iam::1:role/*!"}},
		"all but some": {role("{NotAction: 'iam:*', Resource: '*'}"), []string{"permission: R may use all but iam:* on all resources!"}},
		"reading everything": {role("{Action: 'ec2:Describe*', Resource: '*'}"),
			[]string{"permission: R may use ec2:Describe* on all resources"}},
		"under a condition": {
			role("{Action: 's3:*', Resource: '*', Condition: {Bool: {a: b}}}"),
			[]string{"permission: R may use s3:* on all resources, under a condition!"},
		},
		"a denial": {role("{Effect: Deny, Action: '*', Resource: '*'}"), nil},
		"in a condition": {role("[!If [X, {Action: '*', Resource: '*'}, !Ref 'AWS::NoValue']]"),
			[]string{"permission: R may use everything on all resources!"}},
		"by a parameter": {"Parameters: {P: {Type: String, Default: '*'}}\n" + role("{Action: !Ref P, Resource: !Ref P}"),
			[]string{"permission: R may use everything on all resources!"}},
		"a policy apart": {"Resources: {P: {Type: 'AWS::IAM::Policy', Properties: {PolicyDocument: {Statement: {Action: '*', Resource: " +
			"'*'}}}}}", []string{"permission: P may use everything on all resources!"}},
		"a policy as text": {
			`Resources: {P: {Type: 'AWS::Logs::ResourcePolicy', Properties: {PolicyDocument: ` +
				`'{"Statement":[{"Effect":"Allow","Principal":"*","Action":"logs:*","Resource":"*"}]}'}}}`,
			[]string{"trust: P allows everyone logs:* on all resources!"},
		},
		"managed policies": {
			"Resources: {R: {Type: 'AWS::IAM::Role', Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess', " +
				"!Sub 'arn:${AWS::Partition}:iam::aws:policy/AmazonS3FullAccess', 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess']}}}",
			[]string{
				"permission: R has the managed policy AdministratorAccess!", "permission: R has the managed policy AmazonS3FullAccess!",
				"permission: R has the managed policy ViewOnlyAccess",
			},
		},
		"a managed policy by condition": {
			"Resources: {R: {Type: 'AWS::IAM::Role', Properties: {ManagedPolicyArns: !If [X, " +
				"['arn:aws:iam::aws:policy/AdministratorAccess'], []]}}}",
			[]string{"permission: R has the managed policy AdministratorAccess!"},
		},
		"trust": {
			"Resources: {R: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {Statement: [" +
				"{Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}, {Principal: '*', Action: 'sts:AssumeRole'}, " +
				"{Principal: {AWS: ['111122223333', !Sub 'arn:aws:iam::${AWS::AccountId}:root', !Sub 'arn:aws:iam::9:role/${X}']}, " +
				"Action: 'sts:AssumeRole'}, {Principal: {Federated: cognito-identity.amazonaws.com}, Action: 'sts:AssumeRoleWithWebIdentity'}]}}}}",
			[]string{
				"trust: R can be assumed by everyone!", "trust: R can be assumed by account 111122223333!",
				"trust: R can be assumed by arn:aws:iam::<AWS::AccountId>:root", "trust: R can be assumed by arn:aws:iam::9:role/<X>!",
				"trust: R can be assumed by cognito-identity.amazonaws.com!",
			},
		},
		"a function for everyone": {
			"Resources: {L: {Type: 'AWS::Lambda::Permission', Properties: {Principal: '*', Action: 'lambda:InvokeFunction', FunctionName: f}}, " +
				"M: {Type: 'AWS::Lambda::Permission', Properties: {Principal: events.amazonaws.com, Action: 'lambda:InvokeFunction', " +
				"FunctionName: f}}}",
			[]string{"trust: L allows everyone lambda:InvokeFunction on f!"},
		},
		"not a policy": {"Resources: {W: {Type: 'AWS::WAFv2::WebACL', Properties: {Rules: [{Statement: {RateBasedStatement: {Limit: 1}}}]}}}",
			nil},
		"code of others": {
			"Transform: [Evil]\nResources: {A: {Type: 'Custom::Thing', Properties: {ServiceToken: !GetAtt F.Arn}}, B: {Type: " +
				"'AWS::CloudFormation::Stack', " +
				"Properties: {TemplateURL: 'https://x'}}, C: {Type: 'Org::A::B'}, D: {Type: 'Org::A::B::MODULE'}, E: {Type: 'AWS::SNS::Topic', " +
				"Properties: {'Fn::Transform': {Name: X}}}}",
			[]string{
				"code:  the macro Evil changes the template on AWS, so compose2ecs cannot review the result!",
				"code: E is written in part by a macro on AWS, so compose2ecs cannot review the result!",
				"code: A is a custom resource, whose code runs during the deployment: <F>!",
				"code: B is a nested stack, whose template is not part of the review: https://x!",
				"code: C has the type Org::A::B, whose code does not come from AWS!",
				"code: D is the module Org::A::B::MODULE, whose resources are not part of the review!",
			},
		},
		"stored values": {
			"Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /p}}\nResources: {Own: {Type: " +
				"'AWS::SecretsManager::Secret'}, A: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Join ['', ['{{resolve:', " +
				"'secretsmanager:prod/db:SecretString:x}}']], Tags: [!Sub '{{resolve:secretsmanager:${Own}}}', !Sub '{{resolve:ssm:${A}}}', " +
				"!Sub '{{resolve:${P}', '{{resolve:other:x}}']}}}",
			[]string{
				"secret: P reads the parameter /p from Parameter Store", "secret: A reads the secret prod/db",
				"secret: A reads the parameter <A> from Parameter Store through a reference that is assembled on AWS!",
				"secret: A has a reference assembled on AWS, which may read any secret: {{resolve:<P>!", "secret: A reads x of other",
			},
		},
		"addresses": {
			"Resources: {S: {Type: 'AWS::ECS::Service', Properties: {NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: ENABLED}}}}, " +
				"D: {Type: 'AWS::RDS::DBInstance', Properties: {PubliclyAccessible: true}}, E: {Type: 'AWS::EC2::EIP'}, " +
				"U: {Type: 'AWS::Lambda::Url', Properties: {AuthType: NONE}}}",
			[]string{
				"address: S tasks get public addresses", "address: D has a public address!", "address: E is an Elastic IP address, which is public",
				"address: U is a public URL without authentication!",
			},
		},
	} {
		if diff := cmp.Diff(c.want, lines(Of(parse(t, c.template)))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// balanced is a template with a load balancer, its security group and what is added.
const balanced = `
Resources:
  Group: {Type: 'AWS::EC2::SecurityGroup', Properties: {SecurityGroupIngress: [
    {IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: '::/0'},
    {IpProtocol: tcp, FromPort: 8080, ToPort: 8080, CidrIp: 0.0.0.0/1}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8},
    {IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIp: !If [X, 0.0.0.0/0, 10.0.0.0/8]},
    {IpProtocol: '-1', CidrIp: 0.0.0.0/0}, {IpProtocol: udp, FromPort: 1, ToPort: 9, CidrIp: 0.0.0.0/0}]}}
  Balancer: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {SecurityGroups: [!Ref Group]}}
  Http: {Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: {LoadBalancerArn: !Ref Balancer, Port: 80, Protocol: HTTP,
    DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: HTTPS}}]}}
  Https: {Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: {LoadBalancerArn: !Ref Balancer, Port: 443, Protocol: HTTPS}}
  Plain: {Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: {LoadBalancerArn: !Ref Balancer, Port: 8080, Protocol: HTTP}}
  Network: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Type: network}}
  Tcp: {Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: {LoadBalancerArn: !Ref Network, Port: 5432, Protocol: TCP}}
  Inside: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Type: network, Scheme: internal}}
  Hidden: {Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: {LoadBalancerArn: !Ref Inside, Port: 5433, Protocol: TCP}}
`

func TestPorts(t *testing.T) {
	want := []string{
		"port: Group opens port 80 to the internet, which redirects to HTTPS", "port: Group opens port 443 to the internet, over TLS",
		"port: Group opens port 8080 to the internet, in plain HTTP",
		"port: Group opens port 23 (tcp) to the internet; whether traffic is encrypted depends on what listens there!",
		"port: Group opens all ports to the internet!", "port: Group opens ports 1 to 9 (udp) to the internet!",
		"port: Tcp opens port 5432 to the internet, as TCP, not encrypted by the load balancer",
		"address: Balancer has public addresses", "address: Network has public addresses",
	}
	if diff := cmp.Diff(want, lines(Of(parse(t, balanced)))); diff != "" {
		t.Error(diff)
	}
	answered := balanced + "  Rule: {Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties: {ListenerArn: !Ref Http, Actions: " +
		"[{Type: forward}]}}\n"
	if got := lines(Of(parse(t, answered)))[0]; got != "port: Group opens port 80 to the internet, in plain HTTP" {
		t.Error(got)
	}
}

func TestCompare(t *testing.T) {
	broad, narrow := role("{Action: 's3:*', Resource: 'arn:aws:s3:::data/*'}"),
		role("{Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/x/y'}")
	bounded := "Resources: {R: {Type: 'AWS::IAM::Role', Properties: {PermissionsBoundary: b}}}"
	free := "Resources: {R: {Type: 'AWS::IAM::Role', Properties: {}}}"
	for name, c := range map[string]struct {
		before, after string
		want          []string
	}{
		"the same": {broad, broad, nil},
		"narrower": {broad, narrow, nil},
		"wider":    {narrow, broad, []string{"wider permission: R may use s3:* on arn:aws:s3:::data/*"}},
		"one more": {free, narrow, []string{"wider permission: R may use s3:GetObject on arn:aws:s3:::data/x/y"}},
		"all new": {"Resources: {X: {Type: 'AWS::SNS::Topic'}}", narrow,
			[]string{"new permission: R may use s3:GetObject on arn:aws:s3:::data/x/y"}},
		"unbounded": {bounded, free, []string{"wider permission: R is no longer limited: the permissions boundary b!"}},
		"bounded":   {free, bounded, nil},
		"a condition goes": {
			role("{Action: 's3:Get*', Resource: a, Condition: {Bool: {x: y}}}"), role("{Action: 's3:Get*', Resource: a}"),
			[]string{"wider permission: R may use s3:Get* on a"},
		},
		"a condition comes": {role("{Action: 's3:Get*', Resource: a}"), role("{Action: 's3:Get*', Resource: a, Condition: {Bool: {x: y}}}"), nil},
		"a denial goes": {
			role("[{Effect: Deny, Action: 's3:*', Resource: '*'}]"), role("[]"),
			[]string{"wider permission: R is no longer limited: a denial of s3:* on *!"},
		},
		"no TLS any more": {
			balanced, strings.Replace(balanced, "Port: 443, Protocol: HTTPS", "Port: 443, Protocol: HTTP", 1),
			[]string{"wider port: Group opens port 443 to the internet, in plain HTTP"},
		},
	} {
		if diff := cmp.Diff(c.want, changes(Compare(parse(t, c.before), parse(t, c.after)))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if diff := cmp.Diff([]string{"new permission: R may use s3:* on arn:aws:s3:::data/*"}, changes(Compare(nil, parse(t,
		broad)))); diff != "" {
		t.Error(diff)
	}
}

func TestCapabilities(t *testing.T) {
	for template, want := range map[string]string{
		"Resources: {T: {Type: 'AWS::SNS::Topic'}}":                               "[]",
		"Resources: {R: {Type: 'AWS::IAM::Role', Properties: {Path: /x/}}}":       "[CAPABILITY_IAM]",
		"Resources: {R: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}}":     "[CAPABILITY_NAMED_IAM]",
		"Resources: {R: {Type: 'AWS::IAM::Policy', Properties: {PolicyName: x}}}": "[CAPABILITY_IAM]",
		"Resources: {S: {Type: 'AWS::CloudFormation::Stack'}}": "[CAPABILITY_NAMED_IAM " +
			"CAPABILITY_AUTO_EXPAND]",
		"Transform: 'AWS::LanguageExtensions'\nResources: {T: {Type: 'AWS::SNS::Topic'}}": "[CAPABILITY_NAMED_IAM " +
			"CAPABILITY_AUTO_EXPAND]",
		"Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {'Fn::Transform': {Name: X, Parameters: {a: b}}}}}": "[CAPABILITY_NAMED_IAM " +
			"CAPABILITY_AUTO_EXPAND]",
	} {
		if got := fmt.Sprint(Capabilities(parse(t, template))); got != want {
			t.Errorf("%s: %s, want %s", template, got, want)
		}
	}
}
