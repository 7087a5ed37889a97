// Package translate turns a Compose project into a CloudFormation template for
// Amazon ECS on Fargate.
//
// Data flows one way, through four phases with a type for each result:
//
//		files ──load──▶ loaded ──lower──▶ Plan ──emit──▶ cfn.Template ──▶ cfn.Document
//
//	  - load reads files, and is the only phase that does: the Compose project, the
//	    positions of everything in it, the content of configs;
//	  - lower knows Compose and AWS: it makes every decision and reports every
//	    finding;
//	  - emit writes the plan down as resources, and decides nothing;
//	  - the document is the template as a tree: the user's x-aws-cloudformation
//	    overlay is merged into it, it is checked, and it renders itself.
//
// What compose2ecs does with one Compose attribute lives in one file, named after
// the subject, as a [feature]: the attributes and extensions it reads, the kinds of
// finding it reports, its part of the plan, lower and emit. The slice [features]
// is the table of contents.
package translate
