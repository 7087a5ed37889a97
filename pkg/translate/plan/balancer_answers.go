package plan

import "strconv"

// An Answer is what a load balancer says to a request itself: either of the two.
type Answer struct {
	Redirect *Redirect
	Response *Response
}

// A Redirect sends clients elsewhere. What is empty stays as the client has asked.
type Redirect struct {
	Protocol, Host, Port, Path, Query string
	Status                            int
}

// ToHTTPS is the redirect from HTTP to an HTTPS listener.
func ToHTTPS(port int) *Answer {
	return &Answer{Redirect: &Redirect{Protocol: "HTTPS", Port: strconv.Itoa(port), Status: 301}}
}

// A Response is one that is always the same.
type Response struct {
	Status            int
	ContentType, Body string
}
