package fakeaws

import (
	"cmp"
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// jsonObject is a JSON object in the making.
type jsonObject = map[string]any

// jsonProtocol is AWS JSON 1.1: the operation is in a header, all the rest in the body.
type jsonProtocol struct{}

func (jsonProtocol) operation(r *Request) string {
	_, operation, _ := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	return operation
}

func (jsonProtocol) answer(_ *Request, result any) (reply, error) {
	if result == nil {
		result = struct{}{}
	}
	b, err := json.Marshal(result)
	return reply{http.StatusOK, map[string]string{"Content-Type": "application/x-amz-json-1.1"}, b}, err
}

// jsonCodes are the names of faults where they are not those of the services that take forms.
var jsonCodes = map[string]string{
	"Throttling":      "ThrottlingException",
	"ExpiredToken":    "ExpiredTokenException",
	"AccessDenied":    "AccessDeniedException",
	"ValidationError": "ValidationException",
}

func (jsonProtocol) refuse(_ *Request, f Fault) reply {
	code := cmp.Or(jsonCodes[f.Code], f.Code)
	b, err := json.Marshal(jsonObject{"__type": code, "message": f.Message, "Message": f.Message, "ErrorCode": code})
	if err != nil {
		b = []byte("{}")
	}
	status := cmp.Or(f.Status, http.StatusBadRequest)
	return reply{status, map[string]string{"Content-Type": "application/x-amz-json-1.1", "X-Amzn-Errortype": code}, b}
}

// decode reads the body of a request.
func decode[T any](r *Request) (T, error) {
	var v T
	if len(r.Body) == 0 {
		return v, nil
	}
	if err := json.Unmarshal(r.Body, &v); err != nil {
		return v, refusal("SerializationException", "%v", err)
	}
	return v, nil
}

// epoch is how JSON says a time.
func epoch(t time.Time) float64 { return float64(t.UnixMilli()) / 1000 }

// put adds what is not empty, as absent is not the same as empty to the SDK.
func put(o jsonObject, key, value string) {
	if value != "" {
		o[key] = value
	}
}
