package registry

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"slices"

	"github.com/google/go-containerregistry/pkg/v1/remote/transport"
)

// HasStatus reports whether a registry answered with one of the HTTP status codes.
func HasStatus(err error, codes ...int) bool {
	answer, is := errors.AsType[*transport.Error](err)
	return is && slices.Contains(codes, answer.StatusCode)
}

// Explain says why a registry has not answered, in words for people.
func Explain(err error) string {
	text, answered := Says(err)
	var host *net.DNSError
	switch {
	case HasStatus(err, http.StatusTooManyRequests):
		return "the registry limits the rate of requests; sign in with docker login, or try again later"
	case HasStatus(err, http.StatusUnauthorized, http.StatusForbidden):
		return "there is no such image, or it needs docker login: " + text
	case HasStatus(err, http.StatusNotFound):
		return "there is no such image"
	case answered:
		return text
	case errors.Is(err, context.DeadlineExceeded):
		return "the registry does not answer in time"
	case errors.As(err, &host):
		return "the host " + host.Name + " cannot be resolved"
	}
	if request, is := errors.AsType[*url.Error](err); is {
		return "the registry cannot be reached: " + request.Err.Error()
	}
	return err.Error()
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
