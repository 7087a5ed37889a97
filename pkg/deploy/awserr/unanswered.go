package awserr

import (
	"errors"

	"github.com/aws/smithy-go"
)

// An Unanswered is an attempt to ask AWS that had no answer: none in time, half of one, or that
// of somebody else on the way. It is worth another one.
type Unanswered struct{ Why string }

func (e *Unanswered) Error() string { return e.Why }

// ErrSamePage is a page of a list whose next one is itself.
var ErrSamePage = errors.New("the answer leads to itself: AWS sends the same page again and again")

// IsUnanswered reports whether an attempt had no answer, or one that cannot be read.
func IsUnanswered(err error) bool {
	_, none := errors.AsType[*Unanswered](err)
	_, unread := errors.AsType[*smithy.DeserializationError](err)
	return none || unread && Code(err) == ""
}
