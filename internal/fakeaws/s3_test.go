package fakeaws

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	s3types "github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// configureBucket puts on a bucket what can be put on it.
func configureBucket(t *testing.T, client *s3.Client, name *string) {
	t.Helper()
	ctx := t.Context()
	must(client.PutBucketEncryption(ctx, &s3.PutBucketEncryptionInput{
		Bucket: name, ServerSideEncryptionConfiguration: &s3types.ServerSideEncryptionConfiguration{
			Rules: []s3types.ServerSideEncryptionRule{{BucketKeyEnabled: aws.Bool(true)}},
		}}))(t)
	must(client.PutPublicAccessBlock(ctx, &s3.PutPublicAccessBlockInput{
		Bucket: name, PublicAccessBlockConfiguration: &s3types.PublicAccessBlockConfiguration{BlockPublicAcls: aws.Bool(true)},
	}))(t)
	must(client.PutBucketVersioning(ctx, &s3.PutBucketVersioningInput{
		Bucket: name, VersioningConfiguration: &s3types.VersioningConfiguration{Status: "Enabled"},
	}))(t)
	must(client.PutBucketPolicy(ctx, &s3.PutBucketPolicyInput{Bucket: name, Policy: aws.String("{}")}))(t)
	must(client.PutBucketLifecycleConfiguration(ctx, &s3.PutBucketLifecycleConfigurationInput{
		Bucket: name, LifecycleConfiguration: &s3types.BucketLifecycleConfiguration{
			Rules: []s3types.LifecycleRule{{Status: "Enabled"}},
		}}))(t)
	must(client.PutBucketTagging(ctx, &s3.PutBucketTaggingInput{
		Bucket: name, Tagging: &s3types.Tagging{TagSet: []s3types.Tag{{Key: aws.String("a"), Value: aws.String("b")}}},
	}))(t)
	if tags := must(client.GetBucketTagging(ctx, &s3.GetBucketTaggingInput{Bucket: name}))(t); *tags.TagSet[0].Value != "b" {
		t.Errorf("%+v", tags)
	}
}

func TestBucket(t *testing.T) {
	both(t, func(w world) {
		t, c, config := w.T, w.cloud, w.config
		ctx, name, me := t.Context(), aws.String("templates"), aws.String(Account)
		client := s3.NewFromConfig(config, func(o *s3.Options) { o.UsePathStyle = true })
		_, err := client.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: name})
		if codeOf(err) != "NotFound" {
			t.Error(err)
		}
		must(client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: name}))(t)
		configureBucket(t, client, name)
		for _, key := range []string{"a/b.json", "a/c.json"} {
			must(client.PutObject(ctx, &s3.PutObjectInput{Bucket: name, Key: &key, Body: bytes.NewReader([]byte(two)), ExpectedBucketOwner: me}))(t)
		}
		_, err = client.PutObject(ctx, &s3.PutObjectInput{
			Bucket: name, Key: aws.String("x"), Body: strings.NewReader("y"), ExpectedBucketOwner: aws.String("000000000000"),
		})
		if codeOf(err) != "AccessDenied" {
			t.Error(err)
		}
		must(client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		o := must(client.GetObject(ctx, &s3.GetObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		if b := must(io.ReadAll(o.Body))(t); string(b) != two {
			t.Errorf("%s", b)
		}
		n := 0
		p := s3.NewListObjectsV2Paginator(client, &s3.ListObjectsV2Input{Bucket: name, Prefix: aws.String("a/"), MaxKeys: aws.Int32(1)})
		for p.HasMorePages() {
			n += len(must(p.NextPage(ctx))(t).Contents)
		}
		if n != 2 {
			t.Error(n)
		}
		stacks := cloudformation.NewFromConfig(config)
		must(stacks.CreateChangeSet(ctx, &cloudformation.CreateChangeSetInput{
			StackName: aws.String("app"), ChangeSetName: aws.String("s"), ChangeSetType: "CREATE",
			TemplateURL: aws.String("https://templates.s3.us-east-1.amazonaws.com/a/b.json"),
		}))(t)
		must(client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: name, Key: aws.String("a/b.json")}))(t)
		if _, ok := c.Object("templates", "a/b.json"); ok {
			t.Error("still there")
		}
	})
}
