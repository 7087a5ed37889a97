package permissions

// roleTypes are the types of IAM. Whoever may make roles and write policies into them can
// have any rights by way of a task, whatever else a policy says; see the page.
var roleTypes = map[string][]grant{
	"AWS::IAM::Role": {
		{ownRoles, []string{
			"iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:GetRole",
			"iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:ListRoleTags", "iam:PutRolePermissionsBoundary",
			"iam:PutRolePolicy", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
		}},
	},
}
