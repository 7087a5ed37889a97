package plan

import (
	"slices"
	"strings"
)

// Conditions are what requests have to be like to be for a service.
type Conditions struct {
	Hosts, Paths, Methods, SourceIPs []string
	Headers, Query                   []NamedValues // sorted by name
}

// Empty reports whether there are no conditions, as for a listener's default action.
func (c Conditions) Empty() bool { return c.Kinds() == 0 }

// Kinds is how many kinds of conditions there are.
func (c Conditions) Kinds() int {
	count := len(c.Headers) + len(c.Query)
	for _, values := range [][]string{c.Hosts, c.Paths, c.Methods, c.SourceIPs} {
		count += min(1, len(values))
	}
	return count
}

// Values is how many values there are, of which a rule takes five, and six wildcards in
// them (Elastic Load Balancing
// User Guide for Application Load Balancers, "Quotas for your Application Load
// Balancers").
func (c Conditions) Values() int {
	count := len(c.Hosts) + len(c.Paths) + len(c.Methods) + len(c.SourceIPs)
	for _, named := range slices.Concat(c.Headers, c.Query) {
		count += len(named.Values)
	}
	return count
}

// NamedValues are the values of a header or a query parameter.
type NamedValues struct {
	Name   string
	Values []string
}

// IsWildcard reports whether a pattern matches more than one text.
func IsWildcard(pattern string) bool { return strings.ContainsAny(pattern, "*?") }
