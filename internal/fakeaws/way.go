package fakeaws

import (
	"net/http"
	"strconv"
	"time"
)

// A way is what happens to a request, or to its answer, between here and there.
type way int

const (
	answered way = iota
	dropped
	lost
	cut
	short
	portal
	hung
	late
	doubled
)

// unheard reports whether the request does not arrive.
func (w way) unheard() bool { return w == dropped || w == portal || w == hung }

// lateness is how long an answer takes that is Late.
const lateness = 4 * time.Second

const signIn = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><p>Welcome to the hotel.</p></body></html>\n"

// write answers on a way. It reports false where the caller shall see the connection end.
func (w way) write(out http.ResponseWriter, h *http.Request, answer reply) bool {
	switch w {
	case dropped, lost:
		return false
	case hung:
		<-h.Context().Done()
		return false
	case late:
		select {
		case <-h.Context().Done():
		case <-time.After(lateness):
		}
	case portal:
		answer = reply{http.StatusOK, map[string]string{"Content-Type": "text/html; charset=utf-8"}, []byte(signIn)}
	case short:
		answer.body = answer.body[:len(answer.body)/2]
	}
	for k, v := range answer.header {
		out.Header().Set(k, v)
	}
	body := answer.body
	if w == cut {
		out.Header().Set("Content-Length", strconv.Itoa(max(len(body), 1)))
		body = body[:len(body)/2]
	}
	out.WriteHeader(answer.status)
	if h.Method != http.MethodHead {
		_, _ = out.Write(body)
	}
	if w == cut {
		_ = http.NewResponseController(out).Flush() // or nothing of it would arrive
	}
	return w != cut
}
