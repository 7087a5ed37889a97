package main

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// bucketCalls are the calls to S3 since the first so many, by operation.
func bucketCalls(c *fakeaws.Cloud, since int) []string {
	var all []string
	for _, r := range c.Requests("s3:*")[since:] {
		all = append(all, r.Operation)
	}
	return all
}

// TestBucketIsComplete makes the bucket with all that belongs to it, and asks once whether it is there from then on.
func TestBucketIsComplete(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.large()
		// An endpoint without TLS is a stand-in, which cannot be asked for it.
		u.run("deploy", "--yes", "--endpoint-url", "https://127.0.0.1:1").exits(exitDone, "creating the private bucket", "deployed")
		policy, _ := c.BucketConfig(accountBucket, "policy")
		for _, text := range []string{`"Effect":"Deny"`, "aws:SecureTransport", `"arn:aws:s3:::` + accountBucket + `/*"`} {
			if !strings.Contains(policy, text) {
				u.Errorf("the policy of the bucket has no %s: %s", text, policy)
			}
		}
		if versioning, _ := c.BucketConfig(accountBucket, "versioning"); !strings.Contains(versioning, "Enabled") {
			u.Errorf("versioning: %s", versioning)
		}
		made := len(c.Requests("s3:*"))
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		want := []string{"GetPublicAccessBlock", "HeadObject", "PutObject", "ListObjectsV2", "PutObject"} // the last two for the history
		if calls := bucketCalls(c, made); !slices.Equal(calls, want) {
			u.Errorf("a deployment later: %v", calls)
		}
	})
}

// TestOnlyTemplatesExpire looks at the prefixes that lifecycle rules are for: none is that of a project, whose tasks fetch their files.
func TestOnlyTemplatesExpire(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("site/numbers", hashes(4000))
		u.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']\n    environment: {TEXT: "+strings.Repeat("x",
			52_000)+"}")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		document, _ := c.BucketConfig(accountBucket, "lifecycle")
		var rules struct {
			Rule []struct {
				Filter struct{ Prefix string }
				Status string
			}
		}
		if err := xml.Unmarshal([]byte(document), &rules); err != nil || len(rules.Rule) != 2 {
			u.Fatalf("%v in %s", err, document)
		}
		expires := func(key string) bool {
			for _, rule := range rules.Rule {
				if rule.Status == "Enabled" && strings.HasPrefix(key, rule.Filter.Prefix) {
					return true
				}
			}
			return false
		}
		for _, r := range c.Requests("PutObject") {
			key := strings.TrimPrefix(r.Path, "/"+accountBucket+"/")
			if isTemplate := strings.HasSuffix(key, ".template.json"); expires(key) != isTemplate {
				u.Errorf("%s: expires is %t", key, !isTemplate)
			}
		}
	})
}

// TestBucketIsCompletedLater has the making of the bucket end halfway: the next deployment closes it.
func TestBucketIsCompletedLater(t *testing.T) {
	for _, operation := range []string{"PutPublicAccessBlock", "PutBucketEncryption"} {
		t.Run(operation, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				u.large()
				c.Fail("s3:"+operation, 1, fakeaws.Denied("s3:x"))
				u.run("deploy", "--yes").exits(exitAccess, "the bucket "+accountBucket)
				u.run("deploy", "--yes").exits(exitDone, "deployed")
				for _, configuration := range []string{"encryption", "publicAccessBlock"} {
					if _, ok := c.BucketConfig(accountBucket, configuration); !ok {
						u.Errorf("the bucket has no %s", configuration)
					}
				}
			})
		})
	}
}

// TestOpenedBucketIsClosed looks at a bucket again that was complete once.
func TestOpenedBucketIsClosed(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddBucket(accountBucket, fakeaws.Account)
		u.large()
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		if _, ok := c.BucketConfig(accountBucket, "publicAccessBlock"); !ok {
			u.Error("the bucket is open")
		}
	})
}

// TestBucketOfTwo makes the bucket while another deployment makes it.
func TestBucketOfTwo(t *testing.T) {
	for code, fault := range map[string]fakeaws.Fault{
		"BucketAlreadyOwnedByYou": {Status: 409, Code: "BucketAlreadyOwnedByYou",
			Message: "Your previous request to create the named bucket succeeded"},
		"OperationAborted": {Status: 409, Code: "OperationAborted",
			Message: "A conflicting conditional operation is currently in progress"},
	} {
		t.Run(code, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				u.large()
				c.On("s3:CreateBucket", func() { c.AddBucket(accountBucket, fakeaws.Account) })
				c.Fail("s3:CreateBucket", 1, fault)
				u.run("deploy", "--yes").exits(exitDone, "deployed")
			})
		})
	}
}

// TestBucketWithoutItsPolicy goes on where the caller may not set up more than is needed.
func TestBucketWithoutItsPolicy(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.large()
		c.Fail("s3:PutBucketVersioning", -1, fakeaws.Denied("s3:PutBucketVersioning"))
		u.run("deploy", "--yes").exits(exitDone, "PROJECT-bucket", "deployed")
		if _, ok := c.BucketConfig(accountBucket, "publicAccessBlock"); !ok {
			u.Error("the bucket is open")
		}
		c.Fail("s3:GetPublicAccessBlock", -1, fakeaws.Denied("s3:GetBucketPublicAccessBlock"))
		u.edit("example/shop:1", "example/shop:2")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
	})
}
