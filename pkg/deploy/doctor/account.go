package doctor

import (
	"context"
	"errors"
	"net"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sts"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A caller is the caller's identity. What could not be found out is "".
type caller struct{ account, partition, arn string }

// identify finds out the caller's identity; nil if they are nobody's, or the
// region is not there for them.
func (d *Doctor) identify(ctx context.Context) (*caller, []Finding) {
	if d.Region == "" {
		return nil, []Finding{failedf("region", "pass --region, or set AWS_REGION or a Region in the profile", "no AWS Region is set")}
	}
	out, err := d.API.STS.GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	switch {
	case err == nil:
		arn := aws.ToString(out.Arn)
		return &caller{
			aws.ToString(out.Account), arnPart(arn, 1), arn,
		}, []Finding{okf(d.Region, "using the credentials of %s, in account %s", arn, aws.ToString(out.Account))}
	case awserr.KindOf(err) == awserr.NoCredentials && !errors.Is(err, context.Canceled): // even if the instance metadata did not answer
		return nil, []Finding{d.refused(ctx, err)}
	case awserr.KindOf(err) == awserr.Denied, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return &caller{partition: partitionOf(d.Region)}, []Finding{unknown(d.Region, err, "the caller's identity")}
	}
	return nil, []Finding{d.refused(ctx, err)}
}

// refused says why AWS does not take the credentials.
func (d *Doctor) refused(ctx context.Context, err error) Finding {
	var name *net.DNSError
	switch kind := awserr.KindOf(err); {
	case errors.As(err, &name) && name.IsNotFound:
		return failedf(d.Region, "check the spelling of the Region", "the Region %s does not exist, or its services cannot be reached from here",
			d.Region)
	case kind == awserr.Expired:
		return failedf(d.Region, "sign in again (aws sso login or new access keys)", "the AWS credentials have expired")
	case kind == awserr.Rejected && d.valid(ctx):
		return failedf(d.Region, "enable the Region in the account settings, or deploy to another one",
			"the Region %s is not enabled for the account", d.Region)
	case kind == awserr.Rejected:
		return failedf(d.Region, "check AWS_PROFILE, AWS_ACCESS_KEY_ID, and AWS_SECRET_ACCESS_KEY", "AWS rejects the credentials: %s",
			awserr.Text(err))
	case kind == awserr.SignedOut:
		return failedf(d.Region, "sign in with aws sso login; add --profile NAME if you use --aws-profile NAME",
			"the SSO session of the AWS profile does not exist or has expired")
	case kind == awserr.NoCredentials:
		return failedf(d.Region, "use aws configure, aws sso login, --aws-profile, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
			"no AWS credentials found: %s", awserr.WhyNoCredentials(err))
	}
	cause, hint := explain(err)
	return failedf(d.Region, hint, "AWS does not return the caller's identity: %s", cause)
}

// valid reports whether the credentials work in a region that is always enabled: in one
// that is not, STS takes them for wrong (AWS Identity and Access Management User Guide,
// "Manage AWS STS in an AWS Region").
func (d *Doctor) valid(ctx context.Context) bool {
	home := homes[partitionOf(d.Region)]
	if home == "" || home == d.Region {
		return false
	}
	_, err := d.API.STS.GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{}, func(o *sts.Options) { o.Region = home })
	return err == nil
}

// homes are the regions of the partitions that nobody can disable.
var homes = map[string]string{"aws": "us-east-1", "aws-cn": "cn-north-1", "aws-us-gov": "us-gov-west-1"}

func partitionOf(region string) string {
	switch {
	case strings.HasPrefix(region, "cn-"):
		return "aws-cn"
	case strings.HasPrefix(region, "us-gov-"):
		return "aws-us-gov"
	}
	return "aws"
}

func urlSuffix(partition string) string {
	if partition == "aws-cn" {
		return "amazonaws.com.cn"
	}
	return "amazonaws.com"
}

// arnPart is a part of an ARN, arn:partition:service:region:account:resource, "" if it
// is none.
func arnPart(arn string, i int) string {
	const parts = 6
	split := strings.SplitN(arn, ":", parts)
	if len(split) < parts || split[0] != "arn" {
		return ""
	}
	return split[i]
}
