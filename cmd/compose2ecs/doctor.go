package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/doctor"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/permissions"
)

func (p *program) doctorCommand() *cli.Command {
	var o sourceOptions
	var format string
	return &cli.Command{
		Name:      "doctor",
		Usage:     "check whether a deployment would fail",
		ArgsUsage: servicesArgument,
		Description: `Checks, before you deploy, whether the account is ready for the project:
credentials, VPC and subnets, certificates, images and their architecture, secrets, quotas, and
name conflicts. Changes nothing. Exits with an error if a check shows that the deployment would fail.`,
		Flags: append([]cli.Flag{
			&option{name: "format", choices: []string{"text", "json"}, to: &format, usage: "output format: for people or for programs"},
		}, append(append(o.templateFlags(), o.parameterOption(), o.roleOption()), p.accountOptions()...)...),
		Action: func(c *cli.Context) error {
			request, err := p.request(c, o)
			if err != nil {
				return err
			}
			cfg, err := deploy.Configure(c.Context, p.quietAccount())
			if err != nil {
				return err
			}
			findings, err := examine(c.Context, doctor.New(cfg), deploy.New(cfg, func(deploy.Event) {}), request)
			if err != nil {
				return err
			}
			return p.ui.diagnosis(findings, format)
		},
	}
}

// examine finds values for the parameters as a deployment would, and looks at all that
// the template needs with them.
func examine(ctx context.Context, d *doctor.Doctor, client *deploy.Client, request deploy.Request) ([]doctor.Finding, error) {
	template := request.Template.Minified()
	values, problems, err := client.Values(ctx, request)
	if err != nil { // without credentials there is nothing to look up, and the doctor says so
		values, problems = request.Parameters, nil
	}
	findings := d.Check(ctx, doctor.Needs{Stack: request.Stack, Template: template, Parameters: values, Rights: rights(request, d.Region)})
	for _, text := range problems {
		findings = append(findings, doctor.Finding{
			Code: doctor.ParameterCode, Subject: "parameters", Level: doctor.Failed, Message: text, Hint: "set values with --parameter NAME=VALUE",
		})
	}
	return findings, ctx.Err()
}

// rights are what the deployment of a project takes.
func rights(request deploy.Request, region string) func(account string) doctor.Rights {
	types, boundary := resourceTypes(request.Template), boundaryOf(request.Template)
	return func(account string) doctor.Rights {
		v := permissions.Values{Project: request.Stack, Region: region, Account: account, Boundary: boundary}
		all := doctor.Rights{Role: request.RoleARN}
		for _, q := range permissions.CallerQuestions(v, slices.Contains(types, "AWS::ECS::Cluster")) {
			all.Caller = append(all.Caller, doctor.Right(q))
		}
		for _, q := range permissions.StackQuestions(v, types) {
			all.Stack = append(all.Stack, doctor.Right(q))
		}
		return all
	}
}

// resourceTypes are those of a template, each once.
func resourceTypes(template *cfn.Document) []string {
	var types []string
	for _, resource := range template.Resources() {
		if kind, ok := resource.Value.Get("Type").Text(); ok {
			types = append(types, kind)
		}
	}
	slices.Sort(types)
	return slices.Compact(types)
}

// boundaryOf is the name of the policy that bounds the first role of a template, "" if
// there is none.
func boundaryOf(template *cfn.Document) string {
	for _, resource := range template.Resources() {
		if kind, _ := resource.Value.Get("Type").Text(); kind == "AWS::IAM::Role" {
			arn, _ := resource.Value.Get("Properties").Get("PermissionsBoundary").Text()
			_, name, _ := strings.Cut(arn, ":policy/")
			return name
		}
	}
	return ""
}

// diagnosis prints findings, and refuses a project that would fail.
func (u *ui) diagnosis(findings []doctor.Finding, format string) error {
	if format == "json" {
		if err := json.NewEncoder(u.data).Encode(findings); err != nil {
			return err
		}
	} else {
		u.findingLines(findings)
	}
	failed := func(f doctor.Finding) bool { return f.Level == doctor.Failed }
	switch {
	case !slices.ContainsFunc(findings, failed):
		return nil
	case findings[0].Code == doctor.IdentityCode && failed(findings[0]):
		return refusal(exitAccess)
	default:
		return refusal(exitFailed)
	}
}

// levelMarks are a mark and a colour for each level.
var levelMarks = map[doctor.Level]struct{ mark, colour string }{
	doctor.OK: {"✓", "32"}, doctor.Warning: {"!", "33"}, doctor.Failed: {"✗", "31"}, doctor.Unknown: {"?", "36"},
}

func (u *ui) findingLines(findings []doctor.Finding) {
	for _, f := range findings {
		mark := paint.Text(u.colours(u.stdout), levelMarks[f.Level].colour, levelMarks[f.Level].mark)
		code := ""
		if f.Level != doctor.OK {
			code = " [" + f.Code + "]"
		}
		fmt.Fprintf(u.stdout, "%s %s: %s%s\n", mark, f.Subject, f.Message, code)
		if f.Hint != "" && f.Level != doctor.OK {
			fmt.Fprintf(u.stdout, "    hint: %s\n", f.Hint)
		}
	}
}
