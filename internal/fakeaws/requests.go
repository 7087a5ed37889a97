package fakeaws

import (
	"strings"
)

// Calls counts the calls so far, those that failed included.
func (c *Cloud) Calls() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := map[string]int{}
	for _, r := range c.requests {
		n[r.Action()]++
	}
	return n
}

// Total is the number of calls so far.
func (c *Cloud) Total() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.requests)
}

// Requests returns the calls of an operation, oldest first; all with "*", those of a service with "s3:*".
func (c *Cloud) Requests(operation string) []Request {
	c.mu.Lock()
	defer c.mu.Unlock()
	var found []Request
	for _, r := range c.requests {
		if concerns(operation, &r) {
			found = append(found, r)
		}
	}
	return found
}

func concerns(operation string, r *Request) bool {
	if service, all := strings.CutSuffix(operation, "*"); all {
		return strings.HasPrefix(r.Action(), service)
	}
	return operation == r.Operation || operation == r.Action()
}
