package main

import (
	"encoding/json"
	"strings"
)

// testHistory deploys twice, and goes back to the first.
func testHistory(s *site) {
	// moto does not know which image a tag named once, and an image by digest needs no question.
	s.edit("postgres:17", "postgres@sha256:"+strings.Repeat("1", 64))
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "creating the private bucket "+accountBucket)
	first := s.template("shop")
	s.edit("example/shop:1", "example/shop:2")
	s.edit("    secrets: [password]\n", "    secrets: [password]\n    command: [serve]\n")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	records := s.history()
	if len(records) != 2 || !records[1].Created {
		s.Fatalf("%+v", records)
	}
	s.run("history").exits(exitDone, records[0].ID, "web", records[1].ID, "created")
	s.run("rollback", "--yes", "--progress", "quiet").
		exits(exitDone, "back to "+records[1].ID, "+ example/shop:1", "the stack shop is deployed")
	if back := s.template("shop"); back != first {
		s.Errorf("another template than the first:\n%s\n%s", back, first)
	}
	s.are("secret", s.look("[SecretString]", "secretsmanager", "get-secret-value", "--secret-id", s.secretOf("shop")), "s3cret-value")
	s.are("encryption", s.look("[ServerSideEncryption]", "s3api", "head-object", "--bucket", accountBucket, "--key", "shop/history/02.json"),
		"AES256")
	if records = s.history(); len(records) != 3 || records[0].BackTo != records[2].ID {
		s.Errorf("%+v", records)
	}
	s.run("down", "--yes", "--progress", "quiet").exits(exitDone)
	s.run("history").exits(exitDone, "back to "+records[2].ID)
	s.run("rollback", "--yes").exits(exitInput, "there is no stack shop")
}

// template is the template of a stack.
func (s *site) template(stack string) string {
	s.Helper()
	var body json.RawMessage
	s.moto.AWS(s.T, &body, "cloudformation", "get-template", "--stack-name", stack, "--query", "TemplateBody")
	return string(body)
}

// secretOf is the ARN of the secret that a stack has.
func (s *site) secretOf(stack string) string {
	s.Helper()
	return strings.Join(s.look("StackResourceSummaries[?LogicalResourceId=='PasswordSecret'].PhysicalResourceId", "cloudformation",
		"list-stack-resources", "--stack-name", stack), "")
}
