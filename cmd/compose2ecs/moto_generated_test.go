package main

import "slices"

// testGenerated deploys a generated secret: it outlives the stack, and the next one takes it over, but not that of another project.
func testGenerated(s *site) {
	s.edit("image: example/shop:1", "image: example/shop:1\n    x-aws-secrets: {KEY: key}")
	s.edit("secrets:\n  password:", "secrets:\n  key: {environment: KEY, x-aws-generate: 32}\n  password:")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	first := s.generated()
	s.are("the value", s.look("[length(SecretString)]", "secretsmanager", "get-secret-value", "--secret-id", first[0]), "32")
	s.are("read by web", s.keyOf("shop"), first...)

	s.run("deploy", "--yes", "-p", "other", "--progress", "quiet").exits(exitDone, "the stack other is deployed")
	second := slices.DeleteFunc(s.generated(), func(arn string) bool { return arn == first[0] })
	s.are("read by the other web", s.keyOf("other"), second...)
	s.run("down", "--volumes", "--delete-data-of", "other", "-p", "other", "--progress", "quiet").
		exits(exitDone, "deleted in 30 days: generated secret key, "+second[0], "scheduled the secret key, "+second[0]+", for deletion")
	s.are("after down --volumes", s.generated(), first...)

	s.run("down", "--yes", "--progress", "quiet").
		exits(exitDone, "kept: generated secret key, "+first[0], "kept: generated secret key, "+first[0])
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "KeySecretArn: "+first[0]+", left behind by an earlier stack")
	s.are("read after coming back", s.keyOf("shop"), first...)
	s.run("deploy", "--yes").exits(exitDone, "up to date")

	s.run("down", "--yes", "--progress", "quiet").exits(exitDone, "kept: generated secret key, "+first[0])
	s.moto.AWS(s.T, nil, "secretsmanager", "create-secret", "--name", "twin", "--secret-string", "x", "--tags",
		"Key=com.docker.compose.project,Value=shop", "Key=com.docker.compose.secret,Value=key")
	s.run("deploy", "--yes").exits(exitInput, `the secret "key" has several generated values from earlier stacks`, first[0],
		"set the parameter KeySecretArn")
	s.run("deploy", "--yes", "--progress", "quiet", "--parameter", "KeySecretArn="+first[0]).exits(exitDone, "the stack shop is deployed")
	s.run("down", "--volumes", "--delete-data-of", "shop", "--progress", "quiet").
		exits(exitDone, "scheduled the secret key, "+first[0]+", for deletion")
	s.are("in the end", s.look("SecretList[].Name", "secretsmanager", "list-secrets"), "twin")
}

// generated are the ARNs of all generated secrets.
func (s *site) generated() []string {
	s.Helper()
	return s.look("SecretList[?Tags[?Key=='com.docker.compose.secret']].ARN", "secretsmanager", "list-secrets")
}

// keyOf is the secret that the variable KEY of web comes from.
func (s *site) keyOf(stack string) []string {
	s.Helper()
	return s.look("taskDefinition.containerDefinitions[?name=='web'].secrets[].valueFrom", "ecs", "describe-task-definition",
		"--task-definition", stack+"-web")
}
