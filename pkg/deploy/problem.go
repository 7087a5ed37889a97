package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A Kind of problem decides what a caller does about it, and the exit code.
type Kind int

// The kinds of problems.
const (
	Failed   Kind = iota // the deployment, or AWS, failed
	Input                // what was asked for cannot be done; nothing was changed
	Access               // credentials, region or endpoint
	Refused              // it would destroy something, and nobody agreed
	TimedOut             // waiting took too long; the stack goes on
)

// A Problem is an error for people: what is wrong, and what to do about it.
type Problem struct {
	Kind    Kind
	Message string
	Hint    string
	Err     error // what went wrong underneath, nil if the problem is our own
}

func (p *Problem) Error() string { return p.Message }

// Unwrap is what went wrong underneath.
func (p *Problem) Unwrap() error { return p.Err }

// Code is the code that AWS answered with, "" if the problem is not an answer of AWS.
func (p *Problem) Code() string { return awserr.Code(p.Err) }

func refusedf(hint, format string, args ...any) error {
	return &Problem{Kind: Refused, Message: fmt.Sprintf(format, args...), Hint: hint}
}

func failedf(hint, format string, args ...any) error {
	return &Problem{Kind: Failed, Message: fmt.Sprintf(format, args...), Hint: hint}
}

func inputf(hint, format string, args ...any) error {
	return &Problem{Kind: Input, Message: fmt.Sprintf(format, args...), Hint: hint}
}

func timedOutf(hint, format string, args ...any) error {
	return &Problem{Kind: TimedOut, Message: fmt.Sprintf(format, args...), Hint: hint}
}

const runAgain = "run the command again: it resumes where it stopped"

// problem puts an error of the SDK into words. What is no fault of AWS, such as an
// interrupt, stays what it is.
func problem(err error, doing string) error {
	var known *Problem
	if err == nil || errors.As(err, &known) || errors.Is(err, context.Canceled) {
		return err
	}
	p := inWords(err, doing)
	p.Err = err
	return p
}

func inWords(err error, doing string) *Problem {
	if p := settingsProblem(err); p != nil {
		return p
	}
	if p := accessProblem(err, doing); p != nil {
		return p
	}
	// After a --timeout, the caller knows whether an operation goes on at the stack.
	if errors.Is(err, context.DeadlineExceeded) {
		return &Problem{Kind: TimedOut, Message: "timed out while " + doing, Hint: runAgain}
	}
	switch awserr.KindOf(err) {
	case awserr.Throttled:
		return &Problem{
			Kind: Failed, Message: doing + ": AWS is throttling this account",
			Hint: "wait a moment, then run the command again: it resumes where it stopped",
		}
	case awserr.Faulty:
		return &Problem{
			Kind: Failed, Message: doing + ": " + awserr.Text(err),
			Hint: "wait a moment, then run the command again: it resumes where it stopped; if it fails again, check --endpoint-url and " +
				"https://health.aws.amazon.com",
		}
	}
	p := &Problem{Kind: Failed, Message: doing + ": " + awserr.Text(err), Hint: runAgain}
	if awserr.IsRefusal(err) {
		p.Hint = ""
	}
	return p
}

// settingsProblem is what the settings of the AWS tools lack.
func settingsProblem(err error) *Problem {
	var profile config.SharedConfigProfileNotExistError
	var region *aws.MissingRegionError
	switch {
	case errors.As(err, &profile):
		return &Problem{
			Kind: Access, Message: fmt.Sprintf("there is no AWS profile %q", profile.Profile),
			Hint: "aws configure list-profiles lists the existing ones",
		}
	case errors.As(err, &region):
		return &Problem{Kind: Access, Message: "no AWS Region is set", Hint: "pass --region or set AWS_REGION"}
	}
	return nil
}

// accessProblem is what keeps the caller from AWS: credentials, rights, the network.
func accessProblem(err error, doing string) *Problem {
	switch awserr.KindOf(err) {
	case awserr.Expired:
		return &Problem{
			Kind: Access, Message: "the AWS credentials have expired while " + doing,
			Hint: "sign in again (aws sso login or new access keys), then " + runAgain,
		}
	case awserr.Skewed:
		return &Problem{
			Kind: Access, Message: "AWS rejects requests because the clock of this machine is wrong: " + awserr.Text(err),
			Hint: "set the clock, for example with NTP, then run the command again",
		}
	case awserr.Rejected:
		return &Problem{
			Kind: Access, Message: "AWS rejects the credentials: " + awserr.Text(err),
			Hint: "check AWS_PROFILE, AWS_ACCESS_KEY_ID, and AWS_SECRET_ACCESS_KEY",
		}
	case awserr.SignedOut:
		return &Problem{
			Kind: Access, Message: "the SSO session of the AWS profile does not exist or has expired",
			Hint: "sign in with aws sso login; add --profile NAME if you use --aws-profile NAME",
		}
	case awserr.NoCredentials:
		return &Problem{
			Kind: Access, Message: "no AWS credentials found: " + awserr.WhyNoCredentials(err),
			Hint: "use aws configure, aws sso login, --aws-profile, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
		}
	case awserr.Unreachable:
		return &Problem{
			Kind: Access, Message: doing + ": AWS is unreachable: " + awserr.Text(err),
			Hint: "check the network, the spelling of the Region, and --endpoint-url, then run the command again",
		}
	case awserr.Denied:
		hint := "docs/permissions.md has the IAM policy for deploying"
		if action := awserr.Action(err); action != "" {
			hint = "allow the action " + action + "; docs/permissions.md has the full IAM policy for deploying"
		}
		return &Problem{Kind: Access, Message: doing + ": " + awserr.Text(err), Hint: hint}
	}
	return nil
}
