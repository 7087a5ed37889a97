package doctor

import "testing"

func TestLinkedRole(t *testing.T) {
	serving := Needs{Template: templateOf(resources{"WebService": {"AWS::ECS::Service", object{}}})}
	const arn = "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
	there := &fakeAccount{roles: map[string]string{arn: "{}"}}
	for name, c := range map[string]struct {
		account *fakeAccount
		needs   Needs
		want    []string
	}{
		"there": {there, serving, []string{"ok AWSServiceRoleForECS: the service-linked role of ECS exists"}},
		"missing": {&fakeAccount{}, serving, []string{"warning AWSServiceRoleForECS: ECS has never been used in this account: " +
			"the deployment creates its service-linked role, which needs iam:CreateServiceLinkedRole"}},
		"not needed": {&fakeAccount{}, Needs{Template: templateOf(resources{})}, nil},
	} {
		t.Run(name, func(t *testing.T) { expect(t, findingsOf(t, c.account, "service-linked-role", c.needs), c.want...) })
	}
}
