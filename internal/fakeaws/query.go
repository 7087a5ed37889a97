package fakeaws

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// queryProtocol is forms in, XML out; the string is the namespace.
type queryProtocol string

func (queryProtocol) operation(r *Request) string {
	form, err := url.ParseQuery(string(r.Body))
	if err != nil || len(form) == 0 {
		form = r.Query
	}
	r.Form = form
	return form.Get("Action")
}

func (p queryProtocol) answer(r *Request, result any) (reply, error) {
	if result == nil {
		result = struct{}{}
	}
	var b bytes.Buffer
	e := xml.NewEncoder(&b)
	root := xml.StartElement{
		Name: xml.Name{Local: r.Operation + "Response"},
		Attr: []xml.Attr{{Name: xml.Name{Local: "xmlns"}, Value: string(p)}},
	}
	if err := e.EncodeToken(root); err != nil {
		return reply{}, err
	}
	if err := e.EncodeElement(result, xml.StartElement{Name: xml.Name{Local: r.Operation + "Result"}}); err != nil {
		return reply{}, err
	}
	id := struct {
		RequestID string `xml:"RequestId"`
	}{"11111111-2222-3333-4444-555555555555"}
	if err := e.EncodeElement(id, xml.StartElement{Name: xml.Name{Local: "ResponseMetadata"}}); err != nil {
		return reply{}, err
	}
	if err := e.EncodeToken(root.End()); err != nil {
		return reply{}, err
	}
	if err := e.Flush(); err != nil {
		return reply{}, err
	}
	return reply{http.StatusOK, map[string]string{"Content-Type": "text/xml"}, b.Bytes()}, nil
}

type queryError struct {
	XMLName   xml.Name `xml:"ErrorResponse"`
	Type      string   `xml:"Error>Type"`
	Code      string   `xml:"Error>Code"`
	Message   string   `xml:"Error>Message"`
	Errors    []string `xml:"Errors>Error>Code"` // where EC2 looks for it
	Messages  []string `xml:"Errors>Error>Message"`
	RequestID string   `xml:"RequestId"`
}

func (queryProtocol) refuse(_ *Request, f Fault) reply {
	b, err := xml.Marshal(queryError{
		Type: "Sender", Code: f.Code, Message: f.Message, Errors: []string{f.Code}, Messages: []string{f.Message}, RequestID: "error",
	})
	if err != nil {
		b = []byte(err.Error())
	}
	return reply{cmp.Or(f.Status, http.StatusBadRequest), map[string]string{"Content-Type": "text/xml"}, b}
}

// formItems reads a list out of a form: "Tags.member.1.Key" is items(form, "Tags")[0].Get("Key"), and an item of a plain list is
// its Get("").
func formItems(form url.Values, name string) []url.Values {
	var list []url.Values
	for n := 1; ; n++ {
		prefix := fmt.Sprintf("%s.member.%d", name, n)
		item := url.Values{}
		for k, v := range form {
			if rest, ok := strings.CutPrefix(k, prefix); ok && (rest == "" || rest[0] == '.') {
				item[strings.TrimPrefix(rest, ".")] = v
			}
		}
		if len(item) == 0 {
			return list
		}
		list = append(list, item)
	}
}

// texts reads a list of strings out of a form.
func texts(form url.Values, name string) []string {
	var list []string
	for _, item := range formItems(form, name) {
		list = append(list, item.Get(""))
	}
	return list
}

// isoTime is how XML says a time; none is said where it is zero.
func isoTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2006-01-02T15:04:05.000Z")
}
