package main

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// testLargeTemplate deploys a template that is too large for a request.
func testLargeTemplate(s *site) {
	s.forget()
	s.edit("image: example/shop:1", "image: example/shop:1\n    environment: {TEXT: "+strings.Repeat("x", 52_000)+"}")
	const bucket = "compose2ecs-123456789012-us-east-1"
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "creating the private bucket "+bucket, "the stack shop is deployed")
	s.are("access", s.look("values(PublicAccessBlockConfiguration)", "s3api", "get-public-access-block", "--bucket", bucket), "true", "true",
		"true", "true")
	s.are("encryption",
		s.look("ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm", "s3api", "get-bucket-encryption",
			"--bucket", bucket),
		"AES256")
	objects := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	if len(objects) != 1 || !strings.HasPrefix(objects[0], "_templates/shop/") {
		s.Fatalf("the bucket has %q", objects)
	}
	s.are("template", s.look("[ServerSideEncryption,ContentType]", "s3api", "head-object", "--bucket", bucket, "--key", objects[0]), "AES256",
		"application/json")
	s.are("services", s.services("shop"), "db shop-db:1 1 1", "web shop-web:1 1 1")
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.edit("example/shop:1", "example/shop:2")
	s.run("diff", "--exit-code").exits(1, "+ example/shop:2")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	templates := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	ofReviews := slices.DeleteFunc(slices.Clone(templates), func(key string) bool { return !strings.HasPrefix(key, "_reviews/shop/") })
	if len(templates) != 3 || len(ofReviews) != 1 {
		s.Errorf("the bucket has the templates %q", templates)
	}
	s.run("down", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deleted")
}

// testLargeFiles deploys files that are too large for a task definition.
func testLargeFiles(s *site) {
	s.forget()
	content := hashes(4000)
	s.write("site/numbers", content)
	s.edit("image: example/shop:1", "image: example/shop:1\n    volumes: ['./site:/site:ro']")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	const bucket = "compose2ecs-123456789012-us-east-1"
	objects := s.look("Contents[].[Key]", "s3api", "list-objects-v2", "--bucket", bucket)
	if len(objects) != 1 {
		s.Fatalf("the bucket has %q", objects)
	}
	file := filepath.Join(s.TempDir(), "files.tar.gz")
	s.moto.AWS(s.T, nil, "s3api", "get-object", "--bucket", bucket, "--key", objects[0], file)
	if got := unpacked(s.T, file)["web/site/numbers"]; got != content {
		s.Errorf("the archive has %d bytes, not %d", len(got), len(content))
	}
	s.are("parameter",
		s.look("Stacks[].Parameters[?ParameterKey=='ContentBucket'].ParameterValue", "cloudformation", "describe-stacks", "--stack-name", "shop"),
		bucket)
	s.are("fetched", s.look("taskDefinition.containerDefinitions[?name=='web-download'].command | [0]", "ecs", "describe-task-definition",
		"--task-definition", "shop-web"),
		"s3", "cp", "--only-show-errors", "s3://"+bucket+"/"+objects[0], "/compose2ecs/.archive/files.tar.gz")
	role := s.look("StackResources[?LogicalResourceId=='WebTaskRole'].PhysicalResourceId", "cloudformation", "describe-stack-resources",
		"--stack-name", "shop")[0]
	s.are("rights", s.look("PolicyDocument.Statement[?Sid=='FetchFiles'].[Action,Resource]", "iam", "get-role-policy", "--role-name", role,
		"--policy-name", "RunTask"),
		"s3:GetObject arn:aws:s3:::"+bucket+"/"+objects[0])
	s.run("deploy", "--yes").exits(exitDone, "up to date")
	s.run("down", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deleted")
}

// unpacked are the files of an archive.
func unpacked(t *testing.T, name string) map[string]string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	compressed, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for archive := tar.NewReader(compressed); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(archive)
		if err != nil {
			t.Fatal(err)
		}
		files[header.Name] = string(content)
	}
}
