package doctor

import (
	"fmt"
	"testing"
)

// trustingTasks lets ECS take a role for tasks.
const trustingTasks = `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, ` +
	`"Action": "sts:AssumeRole"}]}`

func TestRoles(t *testing.T) {
	const arn = "arn:aws:iam::123456789012:role/teams/shop"
	taking := func(role string) Needs {
		return Needs{
			Template: templateOf(resources{
				"Task": {"AWS::ECS::TaskDefinition", object{"TaskRoleArn": role, "ExecutionRoleArn": refTo("MadeHere")}},
			}),
		}
	}
	trusting := func(policy string) *fakeAccount { return &fakeAccount{roles: map[string]string{arn: policy}} }
	for _, c := range []struct {
		name    string
		account *fakeAccount
		role    string
		want    string
	}{
		{"there", trusting(trustingTasks), arn, "ok %s: the role exists, and tasks can assume it"},
		{
			"one statement, several services",
			trusting(`{"Statement": {"Effect": "Allow", "Principal": {"Service": ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com"]}}}`), arn,
			"ok %s: the role exists, and tasks can assume it",
		},
		{"everybody", trusting(`{"Statement": {"Effect": "Allow", "Principal": "*"}}`), arn, "ok %s: the role exists, and tasks can assume it"},
		{
			"for others", trusting(`{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}}]}`), arn,
			"failed %s: tasks cannot assume the role; it is used by Task",
		},
		{
			"any action",
			trusting(`{"Statement": {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": ["sts:TagSession", ` +
				`"STS:Assume*"]}}`),
			arn, "ok %s: the role exists, and tasks can assume it",
		},
		{
			"for tags alone",
			trusting(`{"Statement": {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:TagSession"}}`), arn,
			"failed %s: tasks cannot assume the role; it is used by Task",
		},
		{
			"denied", trusting(`{"Statement": [{"Effect": "Deny", "Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}`), arn,
			"failed %s: tasks cannot assume the role; it is used by Task",
		},
		{"not there", &fakeAccount{}, arn, "failed %s: there is no such role; it is used by Task"},
		{
			"without its path", trusting(trustingTasks), "arn:aws:iam::123456789012:role/shop",
			"failed %s: the role shop has another path; it is used by Task",
		},
		{
			"of another account", trusting(trustingTasks), "arn:aws:iam::210987654321:role/shop",
			"failed %s: the role belongs to account 210987654321, and tasks can only " +
				"assume roles of their own account; it is used by Task",
		},
		{
			"may not be seen", &fakeAccount{roles: map[string]string{arn: trustingTasks}, errors: map[string]error{"GetRole": errDenied}}, arn,
			"unknown %s: the role could not be checked: the action some:Action is not allowed",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, findingsOf(t, c.account, "role", taking(c.role)), fmt.Sprintf(c.want, c.role))
		})
	}
}
