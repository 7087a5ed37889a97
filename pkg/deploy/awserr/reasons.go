package awserr

import (
	"slices"
	"strings"
)

// IsNoChange reports whether CloudFormation says that there is nothing to change: of a
// change set in its status reason (AWS Knowledge Center, "Why did my CloudFormation change
// set fail with 'The submitted information didn't contain changes'"), of an update as an
// error ("No updates are to be performed" in the Troubleshooting of the AWS CloudFormation
// User Guide).
func IsNoChange(reason string) bool {
	return strings.Contains(reason, "didn't contain changes") || strings.Contains(reason, "No updates are to be performed")
}

// cascades are the reasons of resources that CloudFormation gave up because another one
// had failed (AWS CloudFormation User Guide, "Stack failure options", shows the events).
var cascades = []string{"Resource creation cancelled", "Resource update cancelled", "Resource deletion cancelled"}

// IsCascade reports whether a resource failed only because another one did.
func IsCascade(reason string) bool {
	return slices.ContainsFunc(cascades, func(c string) bool { return strings.HasPrefix(reason, c) })
}

// IsUnderWay reports whether the reason of an event says no more than that the resource
// has its physical id now: "Resource creation Initiated" (AWS CloudFormation User Guide,
// "View stack events", shows it).
func IsUnderWay(reason string) bool { return strings.HasSuffix(reason, "Initiated") }

// IsScaling reports whether ECS stopped a task because its service does not need it any
// more: "Scaling activity initiated by (deployment ecs-svc/…)" (Amazon ECS Developer Guide,
// "Amazon ECS stopped tasks error messages").
func IsScaling(stoppedReason string) bool {
	return strings.HasPrefix(stoppedReason, "Scaling activity")
}

// trouble are words of the messages of ECS that need a reader (Amazon ECS Developer Guide,
// "Amazon ECS service event messages").
var trouble = []string{
	"unable", "fail", "unhealthy", "error", "throttl", "missing", "rolling back", "not able", "denied", "deregistered 0",
	"circuit breaker", "insufficient",
}

// IsTrouble reports whether a message of ECS about a service is more than routine.
func IsTrouble(message string) bool {
	message = strings.ToLower(message)
	return slices.ContainsFunc(trouble, func(word string) bool { return strings.Contains(message, word) })
}

// ServiceMessage is a message of ECS without the name of the service that it begins with,
// as in "(service web) has reached a steady state." (as above).
func ServiceMessage(message string) string {
	if _, rest, found := strings.Cut(message, ") "); found && strings.HasPrefix(message, "(service ") {
		return strings.TrimSpace(rest)
	}
	return strings.TrimSpace(message)
}

// held are the reasons of resources that cannot be deleted because of something that goes by
// itself, later: "Service contains registered instances; delete the instances before deleting
// the service" (terraform-provider-aws 4853) and "The Cluster cannot be deleted while Tasks are
// active." (cloud-nuke 368).
var held = []string{"contains registered instances", "cannot be deleted while Tasks are active"}

// IsHeld reports whether a resource could not be deleted yet, and may be some time later.
func IsHeld(reason string) bool {
	return slices.ContainsFunc(held, func(h string) bool { return strings.Contains(reason, h) })
}
