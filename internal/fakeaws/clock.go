package fakeaws

import (
	"strings"
	"time"
)

// clock is when the times of something begin.
type clock struct {
	stack string
	added time.Time
}

// clock begins with the next execution of a stack, or with the one that is under way; without a stack it begins now.
func (c *Cloud) clock(stack string) clock {
	k := clock{stack, now()}
	if s := c.find(stack); s != nil && !s.begun.IsZero() && strings.HasSuffix(s.status, "_IN_PROGRESS") {
		k.added = s.begun
	}
	return k
}

// elapsed is the time since a clock has begun; false where it has not.
func (c *Cloud) elapsed(k clock) (time.Duration, bool) {
	at, ok := c.origin(k)
	return now().Sub(at), ok
}

func (c *Cloud) origin(k clock) (time.Time, bool) {
	if k.stack == "" {
		return k.added, true
	}
	s := c.find(k.stack)
	if s == nil || s.begun.Before(k.added) {
		return time.Time{}, false
	}
	return s.begun, true
}
