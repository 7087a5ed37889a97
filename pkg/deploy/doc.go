// Package deploy brings a CloudFormation template to AWS and looks after what came of it:
// it creates a change set, says what the change set would do, executes it, follows the
// stack and its ECS services to the end, explains a failure, and takes the stack down.
//
// It knows stacks and templates and nothing of Docker Compose; what it has to know of the
// template's making stands in the template's manifest. It prints nothing: what happens is
// handed to a function as events, what went wrong comes back as a Problem.
package deploy
