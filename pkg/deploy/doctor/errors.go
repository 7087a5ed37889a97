package doctor

import (
	"cmp"
	"context"
	"errors"
	"net"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// unknown is the finding for a question that got no answer: what says what was to be
// found out.
func unknown(subject string, err error, what string) Finding {
	cause, hint := explain(err)
	return unknownf(subject, hint, "%s could not be checked: %s", what, cause)
}

// explain puts an error of the SDK into words.
func explain(err error) (cause, hint string) {
	var name *net.DNSError
	const network = "check the network and the Region, then run it again"
	switch {
	case errors.Is(err, context.Canceled):
		return "it was interrupted", ""
	case errors.Is(err, context.DeadlineExceeded):
		return "no answer in time", network
	case errors.As(err, &name):
		return "the host " + name.Name + " cannot be resolved", network
	}
	switch awserr.KindOf(err) {
	case awserr.Denied:
		action := cmp.Or(awserr.Action(err), "that this needs")
		return "the action " + action + " is not allowed", "allow " + action + " to have this checked"
	case awserr.Throttled:
		return "AWS is throttling this account", "wait a moment, then run it again"
	case awserr.Faulty:
		return awserr.Text(err), "run it again in a while, and check --endpoint-url and https://health.aws.amazon.com"
	case awserr.Unreachable:
		return "it is unreachable: " + awserr.Text(err), network
	}
	return awserr.Text(err), ""
}
