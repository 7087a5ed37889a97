package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// A newBucket is the bucket of an account and Region while it is made.
type newBucket struct {
	*Client
	name, account, partition string
}

// ensureBucket makes sure that the bucket is there and closed to the public. Its making may have ended halfway the last time.
func (c *Client) ensureBucket(ctx context.Context, name string, identity Identity) error {
	b := newBucket{c, name, identity.Account, strings.Split(identity.ARN+"::", ":")[1]}
	out, err := c.api.S3.GetPublicAccessBlock(ctx, &s3.GetPublicAccessBlockInput{Bucket: &name, ExpectedBucketOwner: &b.account})
	switch kind := awserr.KindOf(err); {
	case err == nil && closed(out.PublicAccessBlockConfiguration):
		return nil
	case err == nil || kind == awserr.Unset:
		return b.setUp(ctx)
	case kind == awserr.Denied: // by a policy of before, perhaps, or the bucket is somebody else's
		_, err := c.api.S3.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: &name, ExpectedBucketOwner: &b.account})
		return bucketProblem(err, name, "checking the bucket "+name)
	case kind != awserr.Missing:
		return bucketProblem(err, name, "checking the bucket "+name)
	}
	c.report(Notice{fmt.Sprintf("creating the private bucket %s for the history, large templates, and files", name)})
	if err := b.create(ctx); err != nil {
		return err
	}
	return b.setUp(ctx)
}

func closed(c *types.PublicAccessBlockConfiguration) bool {
	return c != nil && aws.ToBool(c.BlockPublicAcls) && aws.ToBool(c.BlockPublicPolicy) && aws.ToBool(c.IgnorePublicAcls) &&
		aws.ToBool(c.RestrictPublicBuckets)
}

// create makes the bucket, unless another deployment is faster.
func (b newBucket) create(ctx context.Context) error {
	in := &s3.CreateBucketInput{Bucket: &b.name}
	if b.region != "us-east-1" { // which S3 does not take as a location constraint
		in.CreateBucketConfiguration = &types.CreateBucketConfiguration{LocationConstraint: types.BucketLocationConstraint(b.region)}
	}
	return b.patiently(ctx, "creating", func() error {
		_, err := b.api.S3.CreateBucket(ctx, in)
		if _, ours := errors.AsType[*types.BucketAlreadyOwnedByYou](err); ours {
			return nil
		}
		return err
	})
}

// How long others may work on the bucket at the same time.
const (
	bucketAttempts = 5
	bucketInterval = time.Second
)

// patiently does something to the bucket, again while somebody else is at it: S3 answers with OperationAborted then ("Error responses"
// in the S3 API Reference).
func (b newBucket) patiently(ctx context.Context, doing string, do func() error) error {
	for attempt := 1; ; attempt++ {
		err := do()
		if awserr.KindOf(err) != awserr.Overtaken || attempt == bucketAttempts {
			return bucketProblem(err, b.name, doing+" the bucket "+b.name)
		}
		if err := sleep(ctx, bucketInterval); err != nil {
			return err
		}
	}
}

// setUp encrypts the bucket, has it keep versions, lets old templates expire and asks for TLS. It closes it last: what is closed is
// complete.
func (b newBucket) setUp(ctx context.Context) error {
	if err := b.patiently(ctx, "encrypting", func() error { return b.encrypt(ctx) }); err != nil {
		return err
	}
	for _, extra := range []func(context.Context) error{b.keepVersions, b.expireTemplates, b.askForTLS} {
		err := b.patiently(ctx, "setting up", func() error { return extra(ctx) })
		if awserr.KindOf(err) == awserr.Denied { // whoever may only deploy need not be able to change it
			b.report(Notice{fmt.Sprintf("the bucket %s has no versioning, TLS policy, or expiration of old templates: the policy PROJECT-bucket "+
				"in docs/permissions.md allows compose2ecs to set them up", b.name)})
			break
		}
		if err != nil {
			return err
		}
	}
	return b.patiently(ctx, "blocking public access to", func() error { return b.close(ctx) })
}

func (b newBucket) encrypt(ctx context.Context) error {
	_, err := b.api.S3.PutBucketEncryption(ctx, &s3.PutBucketEncryptionInput{
		Bucket: &b.name, ExpectedBucketOwner: &b.account,
		ServerSideEncryptionConfiguration: &types.ServerSideEncryptionConfiguration{Rules: []types.ServerSideEncryptionRule{{
			ApplyServerSideEncryptionByDefault: &types.ServerSideEncryptionByDefault{SSEAlgorithm: types.ServerSideEncryptionAes256},
		}}},
	})
	return err
}

func (b newBucket) keepVersions(ctx context.Context) error {
	_, err := b.api.S3.PutBucketVersioning(ctx, &s3.PutBucketVersioningInput{
		Bucket: &b.name, ExpectedBucketOwner: &b.account,
		VersioningConfiguration: &types.VersioningConfiguration{Status: types.BucketVersioningStatusEnabled},
	})
	return err
}

// templateDays is how long templates stay: longer than anybody waits with a change set.
const templateDays = 30

// expireTemplates has S3 delete templates, and nothing else: a task whose files are gone does not start.
func (b newBucket) expireTemplates(ctx context.Context) error {
	var rules []types.LifecycleRule
	for _, folder := range []string{templateFolder, reviewFolder} {
		rules = append(rules, types.LifecycleRule{
			ID: aws.String("expire " + folder), Status: types.ExpirationStatusEnabled,
			Filter:                      &types.LifecycleRuleFilter{Prefix: aws.String(folder)},
			Expiration:                  &types.LifecycleExpiration{Days: aws.Int32(templateDays)},
			NoncurrentVersionExpiration: &types.NoncurrentVersionExpiration{NoncurrentDays: aws.Int32(templateDays)},
		})
	}
	_, err := b.api.S3.PutBucketLifecycleConfiguration(ctx, &s3.PutBucketLifecycleConfigurationInput{
		Bucket: &b.name, ExpectedBucketOwner: &b.account, LifecycleConfiguration: &types.BucketLifecycleConfiguration{Rules: rules},
	})
	return err
}

// askForTLS denies what comes without ("Security best practices for Amazon S3" in the S3 User Guide).
func (b newBucket) askForTLS(ctx context.Context) error {
	if b.noTLS {
		return nil
	}
	arn := "arn:" + b.partition + ":s3:::" + b.name
	policy, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": []any{map[string]any{
		"Sid": "OnlyTLS", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": []string{arn, arn + "/*"},
		"Condition": map[string]any{"Bool": map[string]string{"aws:SecureTransport": "false"}},
	}}})
	if err != nil {
		return err
	}
	_, err = b.api.S3.PutBucketPolicy(ctx, &s3.PutBucketPolicyInput{
		Bucket: &b.name, ExpectedBucketOwner: &b.account, Policy: aws.String(string(policy)),
	})
	return err
}

func (b newBucket) close(ctx context.Context) error {
	_, err := b.api.S3.PutPublicAccessBlock(ctx, &s3.PutPublicAccessBlockInput{
		Bucket: &b.name, ExpectedBucketOwner: &b.account,
		PublicAccessBlockConfiguration: &types.PublicAccessBlockConfiguration{
			BlockPublicAcls: aws.Bool(true), BlockPublicPolicy: aws.Bool(true), IgnorePublicAcls: aws.Bool(true),
			RestrictPublicBuckets: aws.Bool(true),
		},
	})
	return err
}

// bucketProblem recognises a bucket of somebody else: names of buckets are worldwide, and S3
// answers for a foreign one, or for another owner than expected, with 403.
func bucketProblem(err error, bucket, doing string) error {
	if awserr.KindOf(err) == awserr.Denied && awserr.NamedAction(err) == "" {
		return &Problem{
			Kind: Access, Message: doing + ": the bucket belongs to another account, or access to it is denied",
			Hint: "use your own bucket with --template-bucket; " + bucket + " is not used", Err: err,
		}
	}
	return problem(err, doing)
}
