// Command aws proves, in a real AWS account, what compose2ecs assumes of AWS.
//
// Some of what the program relies on is not settled by AWS's documentation, and no test without an account can settle it.
// docs/assumptions.md lists these assumptions, each with its evidence and with the check that is made here. From the top of
// the repository:
//
//	go run ./test/aws                      # what would be done, and what that costs at most; nothing is sent
//	go run ./test/aws -spend 3             # do it, for at most 3 USD; the report goes to stdout
//	go run ./test/aws -spend 3 -only names,storage
//	go run ./test/aws -clean               # delete what a run that was killed has left behind
//	go run ./test/aws -clean -run k7q2x    # of one run only
//
// It needs Go, the AWS CLI, credentials that may do what docs/permissions.md lists, and the region's default VPC; for exec
// also AWS's session-manager-plugin. AWS_REGION and AWS_PROFILE choose where.
//
// The table of assumptions is assumptions_*.go. A scenario (scenarios_*.go) is a Compose project in projects/, deployed by the
// built program, and steps, each of which does something or looks at something and says which assumptions that proves. Each
// step has a time limit and each scenario a deadline, from which the cost is computed; scenarios run three at a time.
//
// Everything that a run makes is tagged compose2ecs:proof=RUN and deleted at its end, also after a failure or Ctrl-C. Inactive
// task definitions stay listed in ECS; they cost nothing.
//
// Where AWS_ENDPOINT_URL is an address of this machine the kit works on an emulator. Steps that need tasks which really run
// are left out there, and what the others say is about the emulator.
package main
