package permissions

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"
)

var update = flag.Bool("update", false, "write the page as the code has it")

const pageName = "../../../docs/permissions.md"

// TestDocs keeps the page as the code has it; -update writes it.
func TestDocs(t *testing.T) {
	got := page(t)
	if *update {
		if err := os.WriteFile(pageName, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(pageName)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("permissions.md (-want +got); run with -update to accept:\n%s", diff)
	}
}

// TestExamples reads what the page shows as JSON and YAML.
func TestExamples(t *testing.T) {
	blocks := regexp.MustCompile("(?s)```(json|yaml)\n(.*?)```").FindAllStringSubmatch(page(t), -1)
	if len(blocks) < len(Policies())+2 {
		t.Errorf("only %d examples", len(blocks))
	}
	for _, block := range blocks {
		var value any
		if block[1] == "json" && !json.Valid([]byte(block[2])) || yaml.Unmarshal([]byte(block[2]), &value) != nil {
			t.Errorf("no %s:\n%s", block[1], block[2])
		}
	}
}

func page(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(introduction)
	writePolicies(&b)
	b.WriteString(use)
	writeCommands(t, &b)
	b.WriteString(isolation)
	writeShared(&b)
	b.WriteString(limits)
	for _, w := range NotGranted() {
		fmt.Fprintf(&b, "| `%s` | `%s` | %s |\n", w.Type, w.Property, quoted(w.Actions))
	}
	b.WriteString(pipeline)
	return b.String()
}

func writePolicies(b *strings.Builder) {
	b.WriteString("\n| policy | for | characters | with long names |\n|---|---|---|---|\n")
	for _, p := range Policies() {
		fmt.Fprintf(b, "| [`%s-%s`](#%s) | %s | %d | %d |\n", Project, p.Name, p.Name, p.About, p.Size(), size(p.With(long)))
	}
	fmt.Fprintf(b, `
IAM takes %d characters of a managed policy, without whitespace, and ten managed policies for a role unless its quota is raised.
Long names: a project of 32 letters in `+"`ap-northeast-1`"+`, a boundary of 64.
`, MaxSize)
	for _, p := range Policies() {
		fmt.Fprintf(b, "\n### %s\n\n%s%s.\n\n```json\n%s```\n", p.Name, strings.ToUpper(p.About[:1]), p.About[1:], p.JSON())
	}
}

// writeCommands writes which actions each command takes.
func writeCommands(t *testing.T, b *strings.Builder) {
	t.Helper()
	g := readProgram(t)
	for _, command := range slices.Sorted(maps.Keys(g.commands)) {
		if actions := g.actionsOf(command); len(actions) > 0 {
			fmt.Fprintf(b, "| `%s` | %s |\n", command, byService(actions))
		}
	}
}

// byService writes actions with each service once.
func byService(actions []string) string {
	var services []string
	names := map[string][]string{}
	for _, action := range actions {
		service, name, _ := strings.Cut(action, ":")
		if names[service] == nil {
			services = append(services, service)
		}
		names[service] = append(names[service], name)
	}
	for i, service := range services {
		services[i] = fmt.Sprintf("**%s**: %s", service, strings.Join(names[service], ", "))
	}
	return strings.Join(services, "<br>")
}

func quoted(texts []string) string { return "`" + strings.Join(texts, "`, `") + "`" }

// writeShared writes which statements do not tell projects apart.
func writeShared(b *strings.Builder) {
	reasons := Shared()
	for _, sid := range slices.Sorted(maps.Keys(reasons)) {
		fmt.Fprintf(b, "| `%s` | %s |\n", sid, reasons[sid])
	}
}

const introduction = `<!-- Made from pkg/deploy/permissions by: go test ./pkg/deploy/permissions -run Docs -update -->

# Permissions

The IAM permissions that a person or a pipeline needs to deploy, as policies: no more than the calls of the program, and what CloudFormation
does with the resource types that compose2ecs emits. Tests compare them with the code, and check each statement with an IAM simulator:
actions on the project's resources are allowed, actions on those of other projects are denied.

Replace in the policies

- ` + "`PROJECT`" + ` with the name of the project, which is also that of the stack,
- ` + "`REGION`" + ` with the Region, for example ` + "`eu-west-1`" + `,
- ` + "`ACCOUNT`" + ` with the twelve-digit ID of the account,
- ` + "`ZONE`" + ` with the ID of the hosted zone of ` + "`x-aws-domain`" + ` (without a domain, leave out the statement
  ` + "`DomainZone`" + `),
- ` + "`BOUNDARY`" + ` with the name of the permissions boundary of the roles, only in ` + "`PROJECT-cloudformation-boundary`" + `.

In China and in GovCloud, ARNs begin with ` + "`arn:aws-cn` and `arn:aws-us-gov`" + `.

## The policies
`

const use = `
## Who gets which

| who | policies |
|---|---|
| those who deploy, with a service role | ` + "`deploy`, `operate`" + ` |
| those who deploy, without a service role | ` + "`deploy`, `operate`" + `, and all that begin with ` + "`cloudformation-`" + ` |
| the service role | all that begin with ` + "`cloudformation-`" + ` |
| those who operate services, but do not deploy | ` + "`operate`" + ` |
| those who only review changes, such as a pipeline for pull requests | ` + "`review`" + ` |
| a pipeline that only runs ` + "`doctor`" + `; others who run it, in addition | ` + "`doctor`" + ` |

` + "`cloudformation-boundary`" + ` is for accounts where all roles have a permissions boundary
([` + "`x-aws-permissions_boundary`" + `](extensions.md#x-aws-permissions_boundary)), and not needed otherwise.

By default, CloudFormation uses the permissions of its caller. It is better to attach the policies for CloudFormation to a
service role, which only CloudFormation can assume: ` + "`--role-arn`" + ` names it. Then nobody can change a VPC or a role by hand with the
permissions of a deployment. The trust policy of the service role:

` + "```json" + `
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Service": "cloudformation.amazonaws.com"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
` + "```" + `

With each policy of this page in ` + "`NAME.json`" + ` , an administrator creates them once:

` + "```console" + `
$ sed -i 's/PROJECT/shop/g; s/REGION/eu-west-1/g; s/ACCOUNT/123456789012/g; s/ZONE/Z0123456789ABCDEFGHIJ/g' *.json
$ parts='network services storage balancers roles'
$ for name in deploy operate $(printf 'cloudformation-%s ' $parts); do
    aws iam create-policy --policy-name shop-$name --policy-document file://$name.json
  done
$ aws iam create-role --role-name cloudformation-shop --assume-role-policy-document file://trust.json
$ for name in $parts; do
    aws iam attach-role-policy --role-name cloudformation-shop \
      --policy-arn arn:aws:iam::123456789012:policy/shop-cloudformation-$name
  done
$ compose2ecs deploy --role-arn arn:aws:iam::123456789012:role/cloudformation-shop
` + "```" + `

CloudFormation remembers the role: later operations on the stack use it too, whoever starts them. The name of the role begins with
` + "`cloudformation-`" + ` for a reason: the roles of the stack begin with ` + "`PROJECT-`" + `, and the policy lets CloudFormation
change those.

` + "`doctor`" + ` asks IAM in advance whether its caller has the permissions for a deployment, if the caller is allowed to ask.

## What each command needs

| command | actions |
|---|---|
`

const isolation = `
The other commands make no AWS calls. ` + "`iam:PassRole`" + ` is for the role of ` + "`--role-arn`" + `, and for the roles of a task that
` + "`run`" + `, or a pre-deployment task, starts. ` + "`s3`" + ` is for templates above 51,200 bytes, and for files too large for a
task definition; what ` + "`diff`" + ` stores is stored below ` + "`_reviews/PROJECT/`" + `, which no deployment reads.
` + "`DetectStackDrift`" + ` reads the resources; the AWS documentation does not say with whose permissions,
so ` + "`diff --drift`" + ` may need the
` + "`Describe`, `Get`, and `List`" + ` actions of the policies for CloudFormation too. A profile that assumes a role needs
` + "`sts:AssumeRole`" + ` on it. ` + "`exec`" + ` needs no Systems Manager permissions: ECS opens the session.

## How projects are separated

No condition relies on a tag that the deployer could set.

- **By the tag ` + "`aws:cloudformation:stack-name`" + `**, which CloudFormation sets on the resources that it creates, and
  which nobody else can set, change,
  or remove: the prefix ` + "`aws:`" + ` is reserved. ` + "`StringEquals`" + ` admits only the project's resources: secrets, file
  systems, and resources that are deleted or rewired in a network. ` + "`StringEqualsIfExists`" + ` keeps out what another
  stack has made, and lets
  in what has no such tag: it is for what CloudFormation does while it makes a resource, tags included, and where AWS does not say for
  each Region that the resource gets the tag: load balancers, certificates, and names of Cloud Map. Resources that other
  programs have created there are
  not protected.
- **By names**, if they derive from the stack's: the cluster and its contents, log groups, alarms, the stack itself.
- **By names that CloudFormation generates**: roles and schedules are called after the stack and a logical ID, which begins with a capital
  letter, as no project's name has. So ` + "`shop-A*` to `shop-Z*`" + ` leave out ` + "`shop-prod-WebTaskRole-…`" + `, as
  ` + "`shop-*`" + ` would not. Roles below the path ` + "`/compose2ecs/PROJECT/`" + ` are the project's too, for
  ` + "`x-aws-cloudformation`" + `.
- **By the names of records and the zone**, in Route 53: those below ` + "`PROJECT.internal`" + `, which Cloud Map writes, in any zone,
  and those of the domain in its zone.

These statements are limited only by account and Region. A separate account for each environment separates better.

| statement | why |
|---|---|
`

const limits = `
## What the policies do not do

- **They do not limit what the application may do.** Anyone who can create roles, write their policies, and run tasks with these roles
  can get any permission in the account through a task. IAM's solution is a permissions boundary or a service control policy: set
  ` + "`x-aws-permissions_boundary`" + ` in the project, and give ` + "`PROJECT-cloudformation-boundary`" + ` to the service role.
  CloudFormation can then neither create a role without the boundary nor grant permissions to one. No policy here can remove
  a boundary from a role
  (` + "`iam:DeleteRolePermissionsBoundary`" + `): that is up to those who set it.
- **They do not know services whose names begin with a digit.** The names of their roles and schedules have that digit behind
  ` + "`PROJECT-`" + `: for a service ` + "`2fa`" + `, add ` + "`PROJECT-2fa*`" + ` to the roles in
  ` + "`PROJECT-cloudformation-roles` and `PROJECT-operate`" + `.
- **Long names are cut.** CloudFormation shortens a long project name at the beginning of a role's name, which can have 64
  characters. If a deployment is not allowed to create ` + "`arn:aws:iam::…:role/…`" + `, replace ` + "`PROJECT-`" + ` in the policy
  by the beginning of that name.
- **They do not know what exists already.** With ` + "`x-aws-cluster`" + ` put the cluster's name in place of ` + "`PROJECT`" + ` into the
  ARNs of clusters, services, and tasks; with ` + "`--template-bucket`" + ` that bucket in place of ` + "`compose2ecs-ACCOUNT-REGION`" + `;
  with a ` + "`group`" + ` in ` + "`x-aws-logs`" + ` its name in place of ` + "`/docker-compose/PROJECT`" + `; with existing roles add
  their ARNs to ` + "`iam:PassRole`" + `. An existing file system, or a load balancer that another stack made, needs a statement of its
  own: the actions of ` + "`FileSystems`" + ` or ` + "`LoadBalancers`" + ` on its ARN, without the condition. Existing secrets of
  containers need no permission; grant ` + "`secretsmanager:GetSecretValue`" + ` on them to ` + "`doctor`" + ` if it is to check their
  keys.
- **They do not know what you add with ` + "`x-aws-cloudformation`" + `.** A resource of another type needs the actions of its
  type, a dynamic reference ` + "`{{resolve:…}}`" + `
  permission to read its target, and your own key the KMS actions on it. Of the types below, these properties need more than
  the policies have:

| type | property | actions |
|---|---|---|
`

const pipeline = `
## A pipeline on GitHub Actions

GitHub tells AWS which repository and branch a job is for, and AWS gives the job a role for an hour; no key is stored anywhere. Create the
identity provider ` + "`token.actions.githubusercontent.com`" + ` with the audience ` + "`sts.amazonaws.com`" + ` once in the account, and
two roles: ` + "`shop-pipeline`" + ` for the branch ` + "`main`, `shop-review`" + ` for pull requests. The trust policy of the first admits
one branch of one repository:

` + "```json" + `
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
      },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringEquals": {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": "repo:example/shop:ref:refs/heads/main"
        }
      }
    }
  ]
}
` + "```" + `

That of the second has ` + "`repo:example/shop:pull_request`" + ` as its ` + "`sub`" + `. A job with an ` + "`environment`" + ` has
another one, ` + "`repo:example/shop:environment:NAME`" + `. With the service role below,
` + "`shop-pipeline` needs `PROJECT-deploy` and `PROJECT-operate`; `shop-review` needs only `PROJECT-review`" + `.

[Pipelines](pipelines.md#github-actions) has the workflow, with ` + "`shop-pipeline` as its `deploy-role` and `shop-review`" + ` as its
` + "`review-role`" + `. A secret exists for the job that deploys, and for no job of a pull request. Jobs of pull requests from
forks get no token.

Anyone who can push a branch to the repository can change its workflow, and so can do what ` + "`shop-review`" + ` may: see the
project's stack and templates, and create change sets, but not execute them. It reads no values of secrets, so ` + "`diff`" + ` says of
each secret that it is sent again; it reads no logs; and what it stores for large templates lies where no deployment reads. It makes no
bucket and deletes no stack either, which ` + "`diff`" + ` does for a project that is not deployed yet: deploy from ` + "`main`" + `
first.
`
