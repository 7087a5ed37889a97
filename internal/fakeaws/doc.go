// Package fakeaws is a scripted fake of the AWS APIs for tests of pkg/deploy and of the
// built program. It speaks the wire protocols of the services, so that unmodified SDK
// clients and child processes work against it, and plays what a test has written down:
// slow deployments, rollbacks, throttling, lost connections, somebody else at the stack.
//
// # When to use it
//
// For what the program does when AWS answers like this: what it asks, in which order, how
// often, what it says and with which exit code it ends, and above all for what AWS does
// seldom, slowly or only to others. A test says what happens:
//
//	cloud := fakeaws.New()
//	cloud.Script("shop", fakeaws.Step{ID: "WebService", Status: "CREATE_FAILED", Reason: "…"})
//	cloud.Fail("DescribeStackEvents", 2, fakeaws.ServerError)
//
// and asks afterwards: Calls and Requests are what arrived, Look is how a stack is. What is
// not scripted goes well. Serve listens on a port of this machine, Transport needs none.
//
// Nothing runs in the background. A script is a list of things that happen at a time, and
// what can be seen of it is computed when a request arrives, so that a deployment of an
// hour takes no time at all in a testing/synctest bubble.
//
// Services are named as in signatures, and most as in IAM actions: cloudformation, ecs, logs,
// elasticloadbalancing, elasticfilesystem, secretsmanager, sts, s3, monitoring. An operation is "service:Operation", such as
// "cloudformation:DescribeStackEvents".
//
// # When to use exttools instead
//
// For what becomes of a template: whether its properties exist, fit and refer to something,
// and whether what a stack is made of works together. Nothing of that is known here.
//
// # What it is no evidence for
//
// It is our reading of the documentation, so a test that passes shows that we do what we
// mean to, and not that AWS does what we think. In particular:
//
//   - A template's resources are made in name only: no property is looked at but those that
//     change sets compare. Any template can be deployed, a wrong one too.
//   - Change sets compare texts. Whether a property replaces its resource is what a test
//     says with Changes, or guessed.
//   - No request is checked beyond what an operation needs, no signature and no permission:
//     what a caller may do is faked with Fail.
//   - Texts and codes of errors are those that we know of. Whether AWS still writes them so
//     is for pkg/deploy/awserr to cite.
package fakeaws
