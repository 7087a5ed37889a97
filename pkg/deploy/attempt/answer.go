package attempt

import (
	"bytes"
	"net/http"
	"strings"

	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// fromAWS reports whether an answer of success has the form that AWS gives it ("AWS Query
// protocol", "AWS JSON protocol" in the documentation of Smithy). Calls without a result would
// otherwise take anything for a success.
func fromAWS(request *smithyhttp.Request, response *smithyhttp.Response, body []byte) bool {
	body = bytes.TrimSpace(body)
	switch kind := request.Header.Get("Content-Type"); {
	case request.Method == http.MethodHead:
		return !strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") || hasAWSHeader(response.Header)
	case strings.HasPrefix(kind, "application/x-www-form-urlencoded"):
		return bytes.HasPrefix(body, []byte("<")) && bytes.HasSuffix(body, []byte("Response>"))
	case strings.HasPrefix(kind, "application/x-amz-json"):
		return bytes.HasPrefix(body, []byte("{")) && bytes.HasSuffix(body, []byte("}"))
	}
	return !isPage(body)
}

func hasAWSHeader(header http.Header) bool {
	for name := range header {
		if strings.HasPrefix(name, "X-Amz") {
			return true
		}
	}
	return false
}

// isPage reports whether a text is a web page.
func isPage(body []byte) bool {
	start := strings.ToLower(string(body[:min(len(body), len("<!doctype html"))]))
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html")
}
