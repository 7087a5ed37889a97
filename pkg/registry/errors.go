package registry

import (
	"errors"
	"net/http"
	"slices"

	"github.com/google/go-containerregistry/pkg/v1/remote/transport"
)

// HasStatus reports whether a registry answered with one of the HTTP status codes.
func HasStatus(err error, codes ...int) bool {
	answer, is := errors.AsType[*transport.Error](err)
	return is && slices.Contains(codes, answer.StatusCode)
}

// Says is what the registry had to say, without addresses and codes around it; false if the error is not its answer.
func Says(err error) (string, bool) {
	answer, is := errors.AsType[*transport.Error](err)
	switch {
	case !is:
		return "", false
	case len(answer.Errors) > 0 && answer.Errors[0].Message != "":
		return answer.Errors[0].Message, true
	default:
		return "the registry answers " + http.StatusText(answer.StatusCode), true
	}
}
