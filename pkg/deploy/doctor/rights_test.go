package doctor

import "testing"

// TestRights asks about a caller and a role, and about what IAM does not answer.
func TestRights(t *testing.T) {
	const (
		session = "arn:aws:sts::123456789012:assumed-role/deploy/me"
		deploy  = "arn:aws:iam::123456789012:role/teams/deploy"
		service = "arn:aws:iam::123456789012:role/cloudformation-shop"
		stack   = "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/example"
		vpc     = "arn:aws:ec2:eu-west-1:123456789012:vpc/example"
	)
	needs := func(role string) Needs {
		return Needs{Template: templateOf(nil), Rights: func(account string) Rights {
			if account != "123456789012" {
				t.Errorf("account %s", account)
			}
			return Rights{
				Caller: []Right{
					{[]string{"cloudformation:CreateChangeSet", "cloudformation:DeleteStack", "cloudformation:ExecuteChangeSet"}, stack, nil},
					{[]string{"ecs:ListTasks"}, "*", map[string]string{"ecs:cluster": "shop"}},
				},
				Stack: []Right{{[]string{"ec2:DeleteVpc"}, vpc, map[string]string{"tag": "shop"}}},
				Role:  role,
			}
		}}
	}
	all := func(string, string, string, map[string]string) bool { return true }
	but := func(source, action string) func(string, string, string, map[string]string) bool {
		return func(s, a, _ string, _ map[string]string) bool { return s != source || a != action }
	}
	roles := map[string]string{deploy: ""}
	const fine = ": the policies allow the calls of a deployment"
	for _, c := range []struct {
		name    string
		account *fakeAccount
		role    string
		want    []string
	}{
		{"all", &fakeAccount{roles: roles, may: all}, "", []string{"ok " + deploy + fine}},
		{"one action of a later page", &fakeAccount{roles: roles, may: but(deploy, "cloudformation:ExecuteChangeSet")}, "",
			[]string{"warning " + deploy + ": the policies do not allow cloudformation:ExecuteChangeSet on " + stack}},
		{"CloudFormation with the caller's rights", &fakeAccount{roles: roles, may: but(deploy, "ec2:DeleteVpc")}, "",
			[]string{"warning " + deploy + ": the policies do not allow ec2:DeleteVpc on " + vpc}},
		{"a role of its own", &fakeAccount{roles: roles, may: but(deploy, "ec2:DeleteVpc")}, service,
			[]string{"ok " + deploy + fine, "ok " + service + fine}},
		{"the role lacks", &fakeAccount{roles: roles, may: but(service, "ec2:DeleteVpc")}, service,
			[]string{"ok " + deploy + fine, "warning " + service + ": the policies do not allow ec2:DeleteVpc on " + vpc}},
		{"the role may not be passed", &fakeAccount{roles: roles, may: but(deploy, "iam:PassRole")}, service,
			[]string{"warning " + deploy + ": the policies do not allow iam:PassRole on " + service, "ok " + service + fine}},
		{"in a context", &fakeAccount{roles: roles, may: func(_, action, _ string, context map[string]string) bool {
			return action != "ecs:ListTasks" || context["ecs:cluster"] == "shop"
		}}, "", []string{"ok " + deploy + fine}},
		{"a user", &fakeAccount{arn: "arn:aws:iam::123456789012:user/ann", may: all}, "",
			[]string{"ok arn:aws:iam::123456789012:user/ann" + fine}},
		{"root", &fakeAccount{arn: "arn:aws:iam::123456789012:root", may: all}, "", nil},
		{"may not ask", &fakeAccount{roles: roles, errors: map[string]error{"SimulatePrincipalPolicy": errDenied}}, "",
			[]string{"unknown " + deploy + ": the permissions in the policies could not be checked: the action some:Action is not allowed"}},
		{"may not see the role", &fakeAccount{roles: roles, errors: map[string]error{"GetRole": errDenied}}, "",
			[]string{"unknown " + session + ": the permissions of the credentials could not be checked: the action some:Action is not allowed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, findingsOf(t, c.account, "rights", needs(c.role)), c.want...)
		})
	}
	expect(t, findingsOf(t, &fakeAccount{}, "rights", Needs{Template: templateOf(nil)})) // nobody asks
}

func TestRightsInPartition(t *testing.T) {
	all := Rights{Caller: []Right{{[]string{"a"}, "arn:aws:x", map[string]string{"ecs:cluster": "arn:aws:y", "tag": "shop"}}}}
	got := all.in("aws-cn").Caller[0]
	if got.Resource != "arn:aws-cn:x" || got.Context["ecs:cluster"] != "arn:aws-cn:y" || got.Context["tag"] != "shop" ||
		all.Caller[0].Context["ecs:cluster"] != "arn:aws:y" {
		t.Errorf("%+v of %+v", got, all)
	}
}
