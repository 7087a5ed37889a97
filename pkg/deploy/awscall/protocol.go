package awscall

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/aws/aws-sdk-go-v2/aws/protocol/ec2query"
	"github.com/aws/aws-sdk-go-v2/aws/protocol/restjson"
	awsxml "github.com/aws/aws-sdk-go-v2/aws/protocol/xml"
)

// A Protocol is how a service is spoken to: [EC2], [Query], [JSON] or [RESTXML].
type Protocol interface {
	request(header http.Header, operation string, in any) (body []byte, err error)
	answer(body io.Reader, operation string, out any) error
	refusal(header http.Header, body io.Reader) (code, message string, err error)
}

// Query is the protocol awsQuery with the version of the API: calls take [url.Values], and
// answer with what encoding/xml reads.
type Query string

func (q Query) request(header http.Header, operation string, in any) ([]byte, error) {
	form, ok := in.(url.Values)
	if !ok {
		return nil, fmt.Errorf("%T is no form", in)
	}
	form.Set("Action", operation)
	form.Set("Version", string(q))
	header.Set("Content-Type", "application/x-www-form-urlencoded")
	return []byte(form.Encode()), nil
}

// answer reads what is in <OperationResult>, in <OperationResponse>.
func (Query) answer(body io.Reader, operation string, out any) error {
	decoder := xml.NewDecoder(body)
	for {
		token, err := decoder.Token()
		if err != nil {
			return err
		}
		if start, is := token.(xml.StartElement); is && start.Name.Local == operation+"Result" {
			return decoder.DecodeElement(out, &start)
		}
	}
}

func (Query) refusal(_ http.Header, body io.Reader) (code, message string, err error) {
	said, err := awsxml.GetErrorResponseComponents(body, false)
	return said.Code, said.Message, err
}

// EC2 is the protocol ec2Query, which answers without <OperationResult>.
type EC2 struct{ Query }

func (EC2) answer(body io.Reader, _ string, out any) error { return xml.NewDecoder(body).Decode(out) }

func (EC2) refusal(_ http.Header, body io.Reader) (code, message string, err error) {
	said, err := ec2query.GetErrorResponseComponents(body)
	return said.Code, said.Message, err
}

// JSON is the protocol awsJson1_1 with what stands before the operation in X-Amz-Target:
// calls take and answer with what encoding/json writes and reads.
type JSON string

func (j JSON) request(header http.Header, operation string, in any) ([]byte, error) {
	header.Set("Content-Type", "application/x-amz-json-1.1")
	header.Set("X-Amz-Target", string(j)+"."+operation)
	return json.Marshal(in)
}

func (JSON) answer(body io.Reader, _ string, out any) error { return json.NewDecoder(body).Decode(out) }

func (JSON) refusal(header http.Header, body io.Reader) (code, message string, err error) {
	code, message, err = restjson.GetErrorInfo(json.NewDecoder(body))
	if named := header.Get("X-Amzn-Errortype"); named != "" {
		code = restjson.SanitizeErrorCode(named)
	}
	return code, message, err
}

// RESTXML is the protocol restXml, of which a [Get] can be made: it answers with what encoding/xml
// reads, and refuses as [Query] does.
type RESTXML struct{ Query }

// A Get asks for what has a path and, in most cases, further conditions.
type Get struct {
	Path  string
	Query url.Values
}

func (RESTXML) request(_ http.Header, _ string, in any) ([]byte, error) {
	if _, ok := in.(Get); !ok {
		return nil, fmt.Errorf("%T is no GET request", in)
	}
	return []byte{}, nil
}

func (RESTXML) answer(body io.Reader, _ string, out any) error {
	return xml.NewDecoder(body).Decode(out)
}
