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
	if len(blocks) < len(Policies())+4 {
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
	b.WriteString(limits)
	for _, w := range NotGranted() {
		fmt.Fprintf(&b, "| `%s` | `%s` | %s |\n", w.Type, w.Property, quoted(w.Actions))
	}
	b.WriteString(pipeline)
	writeReview(t, &b)
	return b.String()
}

func writePolicies(b *strings.Builder) {
	b.WriteString("\n| policy | for | characters | of them with long names |\n|---|---|---|---|\n")
	for _, p := range Policies() {
		long := size(p.With(strings.Repeat("p", 32), "ap-northeast-1", strings.Repeat("1", 12)))
		fmt.Fprintf(b, "| [`%s-%s`](#%s) | %s | %d | %d |\n", Project, p.Name, p.Name, p.About, p.Size(), long)
	}
	fmt.Fprintf(b, `
IAM takes %d characters of a managed policy, without whitespace, and ten managed policies for a role unless its quota is raised.
Long names: a project of 32 letters in `+"`ap-northeast-1`"+`.
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

// writeReview writes the policy that takes from deploy what a diff does not need.
func writeReview(t *testing.T, b *strings.Builder) {
	t.Helper()
	needed := readProgram(t).actionsOf("diff")
	var rest []string
	for _, action := range policy(t, DeployPolicy).Actions() {
		if action == "cloudformation:DeleteStack" || !slices.Contains(needed, action) {
			rest = append(rest, action)
		}
	}
	review := Policy{Statements: []Statement{{"ReviewOnly", deny, rest, []string{"*"}, nil}}}
	fmt.Fprintf(b, "\n```json\n%s```\n", review.JSON())
}

const introduction = `<!-- Made from pkg/deploy/permissions by: go test ./pkg/deploy/permissions -run Docs -update -->

# Permissions

What whoever deploys has to be allowed on AWS, a person or a pipeline, as IAM policies: no more than the program calls, and than
CloudFormation does with the types of resources that compose2ecs emits. A test compares them with the code.

In the policies stand

- ` + "`PROJECT`" + ` for the name of the project, which is that of the stack,
- ` + "`REGION`" + ` for the region, as in ` + "`eu-west-1`" + `,
- ` + "`ACCOUNT`" + ` for the twelve digits of the account.

In China and in GovCloud, ARNs begin with ` + "`arn:aws-cn` and `arn:aws-us-gov`" + `.

## The policies
`

const use = `
## Who gets which

Without more, CloudFormation works with the rights of whoever calls it. Then that person or role gets the policies
` + "`PROJECT-deploy`" + ` and all three ` + "`PROJECT-cloudformation-…`" + `.

It is better to give the second kind to a service role, which CloudFormation alone can take: ` + "`--role-arn`" + ` names it, and the caller
needs ` + "`PROJECT-deploy`" + ` only. Nobody can then change a VPC or a role by hand with the rights of a deployment. The trust policy of
the service role:

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

With a policy of this page in ` + "`NAME.json`" + ` for each, made once by an administrator:

` + "```console" + `
$ sed -i 's/PROJECT/shop/g; s/REGION/eu-west-1/g; s/ACCOUNT/123456789012/g' *.json
$ for name in deploy cloudformation-network cloudformation-services cloudformation-storage; do
    aws iam create-policy --policy-name shop-$name --policy-document file://$name.json
  done
$ aws iam create-role --role-name cloudformation-shop --assume-role-policy-document file://trust.json
$ for name in network services storage; do
    aws iam attach-role-policy --role-name cloudformation-shop \
      --policy-arn arn:aws:iam::123456789012:policy/shop-cloudformation-$name
  done
$ compose2ecs deploy --role-arn arn:aws:iam::123456789012:role/cloudformation-shop
` + "```" + `

CloudFormation remembers the role: later operations on the stack take it too, by whoever. The name of the role begins with
` + "`cloudformation-`" + ` for a reason: the roles of the stack begin with ` + "`PROJECT-`" + `, and the policy lets CloudFormation
change those.

` + "`PROJECT-doctor`" + ` stands alone, for a pipeline that only checks; whoever deploys and runs ` + "`doctor`" + ` has both.

## What each command needs

| command | actions |
|---|---|
`

const limits = `
The other commands call nothing. ` + "`iam:PassRole`" + ` is for the role of ` + "`--role-arn`" + `, and for the roles of
a task that ` + "`run`" + `, or a task before a deployment, starts. ` + "`s3`" + ` is for templates above 51,200 bytes, and for files too
large for a task definition. ` + "`DetectStackDrift`" + ` reads the resources; AWS does not say with whose rights, so
` + "`diff --drift`" + ` may need the ` + "`Describe`, `Get` and `List`" + ` actions of the policies for CloudFormation too. A profile
that takes a role needs ` + "`sts:AssumeRole`" + ` on it. ` + "`exec`" + ` needs nothing of Systems Manager: ECS opens the session.

## What the policies do not do

- **They do not bound what the application may do.** Whoever may make roles and write policies into them, and run tasks with these
  roles, can have any right of the account by way of a task. A permissions boundary or a service control policy is the answer of
  IAM; so is a service role together with a review of what is deployed.
- **They do not tell projects apart everywhere.** VPCs, load balancers, file systems, namespaces and certificates have no names
  that say whose they are. There the limit is the account and the region, and ` + "`SpareOtherProjects`" + ` refuses to delete what has
  another project's tag ` + "`compose2ecs:project`" + `, which CloudFormation hands on from the stack. One account for each environment is
  a better wall.
- **Long names are cut.** CloudFormation shortens a long project name at the beginning of a role's name, which can have 64
  characters. If a deployment is not allowed to make ` + "`arn:aws:iam::…:role/…`" + `, put what that name begins with into the policy in
  place of ` + "`PROJECT-*`" + `.
- **They do not know what exists already.** With ` + "`x-aws-cluster`" + ` put the cluster's name in place of ` + "`PROJECT`" + ` into the
  ARNs of clusters, services and tasks; with ` + "`--template-bucket`" + ` that bucket in place of ` + "`compose2ecs-ACCOUNT-REGION`" + `;
  with a ` + "`group`" + ` in ` + "`x-aws-logs`" + ` its name in place of ` + "`/docker-compose/PROJECT`" + `; with existing roles add
  their ARNs to ` + "`iam:PassRole`" + `. For existing secrets of containers no right is needed; give
  ` + "`secretsmanager:GetSecretValue`" + ` on them to ` + "`doctor`" + ` if it shall look for the keys in them. A stack that another
  program made has no tag: the first deployment with ` + "`--adopt`" + ` needs ` + "`secretsmanager`" + ` without the conditions.
- **They do not know overlays.** A resource of another type needs the actions of its type, a dynamic reference ` + "`{{resolve:…}}`" + `
  the right to read what it names, a key of your own the actions of KMS on it. Of the types below, these properties need more than
  the policies have:

| type | property | actions |
|---|---|---|
`

const pipeline = `
## A pipeline on GitHub Actions

GitHub tells AWS which repository and branch a job is for, and AWS gives the job a role for an hour; no key is stored anywhere. Make the
identity provider ` + "`token.actions.githubusercontent.com`" + ` with the audience ` + "`sts.amazonaws.com`" + ` once in the account, and
two roles: ` + "`shop-pipeline`" + ` for the branch ` + "`main`, `shop-review`" + ` for pull requests. The trust policy of the first lets
in one branch of one repository:

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
another one, ` + "`repo:example/shop:environment:NAME`" + `. With the service role below, the pipeline needs
` + "`PROJECT-deploy`" + ` alone; without it, call the roles otherwise: what begins with ` + "`PROJECT-`" + ` is CloudFormation's to
change.

` + "```yaml" + `
name: shop
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  id-token: write # to ask GitHub for the token that AWS takes
concurrency:
  group: shop-${{ github.event_name == 'push' && 'deploy' || github.ref }}
env:
  AWS_REGION: eu-west-1
  DB_PASSWORD: ${{ secrets.DB_PASSWORD }} # what the Compose file reads
  SERVICE_ROLE: arn:aws:iam::123456789012:role/cloudformation-shop
jobs:
  diff:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-go@v5
        with: {go-version: stable}
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: arn:aws:iam::123456789012:role/shop-review
          aws-region: ${{ env.AWS_REGION }}
      - run: go install github.com/compose2ecs/compose2ecs/cmd/compose2ecs@latest # better a version, or its binary
      - run: compose2ecs check --format github
      - run: compose2ecs diff --role-arn "$SERVICE_ROLE"
  deploy:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-go@v5
        with: {go-version: stable}
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: arn:aws:iam::123456789012:role/shop-pipeline
          aws-region: ${{ env.AWS_REGION }}
      - run: go install github.com/compose2ecs/compose2ecs/cmd/compose2ecs@latest
      - run: compose2ecs deploy --yes --progress plain --role-arn "$SERVICE_ROLE"
` + "```" + `

Jobs of pull requests from forks get no token. Whoever can push a branch to the repository can change the workflow in it, and so can do
what ` + "`shop-review`" + ` may. Give it ` + "`PROJECT-deploy`" + ` together with this policy, which takes from it what
` + "`diff`" + ` does not need. It also takes the deletion of stacks, which ` + "`diff`" + ` needs for a stack that does not exist yet:
deploy from ` + "`main`" + ` first.
`
