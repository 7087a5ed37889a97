// Package exttools lets tests use programs that nobody here wrote: moto, an emulator of the
// AWS APIs, cfn-lint, which knows every resource schema, the AWS CLI, and a simulator of IAM.
//
// A test that needs one of them skips where it is missing, and says so; with
// COMPOSE2ECS_REQUIRE_PEERS=1, as in .ci/run, it fails instead. With -short all of them
// skip. pip install 'moto[server,all]' cfn-lint awscli and npm ci --prefix tools/iam have
// these. COMPOSE2ECS_REQUIRE_PEERS=all asks for a Docker engine, BuildKit, Chromium and
// Graphviz too.
//
// # When to use which
//
//   - [CfnLint] is for each template that is emitted: whether types, properties, values and
//     references are what the schemas of AWS have. It takes a second, and comes first.
//   - [Moto] is for what becomes of a template: its resources are made with the APIs of
//     their services on an emulator, found there with the AWS CLI, updated, replaced and
//     deleted. It takes some seconds for each stack. The whole life of a project, by the
//     built program, is tested with it.
//   - [BareMoto] is for what must not rest on our own reading: the emulator as it comes.
//     It knows less, and does some things in another way than AWS.
//   - [RequireNode] is for the simulator of IAM in tools/iam: what a policy allows, and what
//     it does not, decided by a program that did not write it.
//   - internal/fakeaws is for everything that goes wrong, takes long or happens at the same
//     time: what these programs never do.
//
// # What they are no evidence for
//
//   - The CloudFormation of [Moto] is our own (moto_extended.py says so of itself): the
//     order of events, change sets, replacement, rollback and deletion policies there are
//     our reading of the documentation. Independent are the names and types of properties,
//     which are botocore's, what the services of moto refuse, and which properties replace
//     a resource, which is in the schemas that come with cfn-lint.
//   - Nothing runs: no container is started, no image pulled, no packet routed. That tasks
//     reach each other, the load balancer or a file system is not shown by any test here.
//   - moto checks permissions only where a test asks for it, and takes most values that a
//     service would refuse for what they mean. Types that moto lacks are made in name only.
//   - cfn-lint knows the schemas of one day. A property that it accepts can still be refused
//     for the values of another one.
package exttools
