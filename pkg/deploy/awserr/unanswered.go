package awserr

import (
	"errors"

	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// An Unanswered is an attempt to ask AWS that had no answer: none in time, half of one, or that
// of somebody else on the way. It is worth another one.
type Unanswered struct{ Why string }

func (e *Unanswered) Error() string { return e.Why }

// ErrSamePage is a page of a list whose next one is itself.
var ErrSamePage = errors.New("endless answer: AWS keeps sending the same page")

// IsUnanswered reports whether an attempt had no answer, or one that cannot be read: neither what
// was asked for nor a refusal with a code.
func IsUnanswered(err error) bool {
	if _, none := errors.AsType[*Unanswered](err); none {
		return true
	}
	return Code(err) == "" && isUnread(err)
}

func isUnread(err error) bool {
	_, result := errors.AsType[*smithy.DeserializationError](err)
	refusal, is := errors.AsType[*smithyhttp.ResponseError](err)
	return result || is && refusal.HTTPStatusCode() != 0 // which it has even of a request that was never sent
}
