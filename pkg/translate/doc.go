// Package translate turns a Compose project into a CloudFormation template for
// Amazon ECS on Fargate.
//
// Data flows one way, through four phases, each a package with a type for its result:
//
//		files ──load──▶ load.Input ──lower──▶ plan.Plan ──emit──▶ cfn.Template ──▶ cfn.Document
//
//	  - load reads files, and is the only phase that does: the Compose project, the
//	    positions of everything in it, the content of what it mounts;
//	  - lower knows Compose and AWS: it makes every decision and reports every finding;
//	  - emit writes the plan down as resources, and decides nothing;
//	  - the document is the template as a tree: the user's x-aws-cloudformation overlay
//	    is merged into it, it is checked, and it renders itself.
//
// What compose2ecs does with one subject, such as file systems, is in the files of that
// name in each phase: efs.go in plan, in lower and in emit. The table in
// docs/architecture.md leads from each subject to its files.
package translate
