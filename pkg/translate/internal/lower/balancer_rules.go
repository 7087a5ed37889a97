package lower

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var (
	kindRule = diag.Kind{
		Code: "C2E-listener-rule", Severity: diag.Error,
		Title: "invalid listener rule",
		Cause: "The conditions of a rule have at most five values and six wildcards. A host name has at most 128 characters; a path begins " +
			"with / and has at most 128 characters; a header name has at most 40. Priorities range from 1 to 50000, and each can be used only " +
			"once per listener.",
		Fix: "correct the value",
	}
	kindComputedPriority = diag.Kind{
		Code: "C2E-computed-priority", Severity: diag.Info,
		Title: "priority on an existing listener is a parameter",
		Cause: "Each priority can be used only once per listener, and only AWS knows which ones are taken on an existing listener. So the " +
			"priority is a parameter of the template, for which `deploy` finds a free value. If you deploy the template in another way and the " +
			"priority is taken, the deployment fails with PriorityInUse.",
		Fix: "nothing to do if you use compose2ecs deploy; otherwise set a free priority: aws elbv2 describe-rules shows which ones are taken",
	}
	kindRuleProtocol = diag.Kind{
		Code: "C2E-rule-protocol", Severity: diag.Error,
		Title: "setting needs an HTTP listener",
		Cause: "Hosts, paths, headers, methods, query parameters, redirects, and cookie-based stickiness need HTTP; a Network Load Balancer " +
			"sees only connections.",
		Fix: "use protocol http or https, or remove the setting",
	}
)

const (
	maxConditionValues = 5
	maxWildcards       = 6
	maxPattern         = 128
	maxHeaderName      = 40
)

func lowerConditions(x listenerExtension) plan.Conditions {
	c := plan.Conditions{Hosts: x.Hosts, Paths: x.Paths, SourceIPs: x.SourceIPs}
	for _, method := range x.Methods {
		c.Methods = append(c.Methods, strings.ToUpper(method))
	}
	for _, name := range slices.Sorted(maps.Keys(x.Headers)) {
		c.Headers = append(c.Headers, plan.NamedValues{Name: name, Values: x.Headers[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(x.Query)) {
		c.Query = append(c.Query, plan.NamedValues{Name: name, Values: x.Query[name]})
	}
	return c
}

// Elastic Load Balancing User Guide for Application Load Balancers, "Condition types for
// listener rules".
var (
	hostPattern   = lazyregexp.New(`^[A-Za-z0-9.*?-]+$`)
	pathPattern   = lazyregexp.New(`^[/*][A-Za-z0-9_.$/~"'@:+&*?-]*$`)
	headerPattern = lazyregexp.New("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$") // a token of RFC 9110
	methodPattern = lazyregexp.New(`^[A-Z_-]{1,40}$`)
)

// checkConditions reports what a load balancer would refuse in a rule.
func checkConditions(l *lowering, r plan.Route) {
	wrong := func(key, format string, args ...any) *diag.Finding {
		return l.about(r.Service).within(r.From).AtValue("x-aws-listener", key).Report(kindRule, format, args...)
	}
	c := r.Conditions
	if n := c.Values(); n > maxConditionValues {
		l.about(r.Service).within(r.From).At().Report(kindRule, "the rule has %d values; the maximum is %d", n, maxConditionValues).
			WithHint("use fewer values, or split the rule")
	}
	for _, host := range c.Hosts {
		if !hostPattern.MatchString(host) || len(host) > maxPattern || !strings.Contains(host, ".") && !plan.IsWildcard(host) {
			wrong("hosts", "%q is not a complete host name such as www.example.com", host)
		}
	}
	for _, path := range c.Paths {
		if !pathPattern.MatchString(path) || len(path) > maxPattern {
			wrong("paths",
				"%q is not a valid path: a path begins with / and has at most %d characters, which are letters, digits, the wildcards * and ?, "+
					"and any of _-.$/~\"'@:+&", path, maxPattern)
		}
	}
	for _, method := range c.Methods {
		if !methodPattern.MatchString(method) {
			wrong("methods", "%q is not an HTTP method", method)
		}
	}
	for _, cidr := range c.SourceIPs {
		if _, err := netip.ParsePrefix(cidr); err != nil {
			wrong("source_ips", "%q is not a CIDR block such as 203.0.113.0/24", cidr)
		}
	}
	checkNamed(c, wrong)
	if n := wildcards(c); n > maxWildcards {
		l.about(r.Service).within(r.From).At().Report(kindRule, "the rule has %d wildcards; the maximum is %d", n, maxWildcards).
			WithHint("use fewer wildcards, or split the rule")
	}
}

// checkNamed reports headers and query parameters that a rule does not take.
func checkNamed(c plan.Conditions, wrong func(key, format string, args ...any) *diag.Finding) {
	for _, header := range c.Headers {
		switch {
		case len(header.Name) > maxHeaderName:
			wrong("headers", "the header name %s has more than %d characters", header.Name, maxHeaderName)
		case strings.EqualFold(header.Name, "Host"):
			wrong("headers", "headers cannot contain the Host header").WithHint("move its values to hosts")
		case !headerPattern.MatchString(header.Name):
			wrong("headers", "%q is not a valid header name", header.Name)
		}
	}
	for key, list := range map[string][]plan.NamedValues{"headers": c.Headers, "query": c.Query} {
		for _, named := range list {
			if len(named.Values) == 0 {
				wrong(key, "%s has no values", named.Name)
			}
			for _, value := range named.Values {
				if value == "" || len(value) > maxPattern {
					wrong(key, "a value of %s is empty or has more than %d characters", named.Name, maxPattern)
				}
			}
		}
	}
}

// wildcards is how many there are in the values.
func wildcards(c plan.Conditions) int {
	count := 0
	lists := [][]string{c.Hosts, c.Paths}
	for _, named := range slices.Concat(c.Headers, c.Query) {
		lists = append(lists, named.Values)
	}
	for _, value := range slices.Concat(lists...) {
		count += strings.Count(value, "*") + strings.Count(value, "?")
	}
	return count
}

// lowerPriority is the priority that the user gave.
func lowerPriority(l *lowering, r plan.Route, priority int) int {
	if priority < 1 || priority > plan.LastPriority {
		l.about(r.Service).within(r.From).AtValue("x-aws-listener", "priority").
			Report(kindRule, "priority %d is not between 1 and %d", priority, plan.LastPriority)
		return 0
	}
	return priority
}

// Computed priorities come from the conditions alone, so that a rule that comes or goes
// moves no other one, and requests that go to another service or port are a change of the
// rule that they have. More specific rules come first: an exact host before a
// wildcard before none, then the longer path, then the greater number of other
// conditions. Rules that are equally specific share a band, in which a hash gives each
// its place.
const (
	hostBands  = 3
	pathBands  = 32
	otherBands = 4
	labelBands = 6 // of a band with wildcards in hosts
	bandWidth  = (plan.LastPriority - 1) / (hostBands * pathBands * otherBands)
)

// band is how specific a rule is: 0 is the most.
func band(c plan.Conditions) int {
	host := 0
	switch {
	case len(c.Hosts) == 0:
	case slices.ContainsFunc(c.Hosts, plan.IsWildcard):
		host = 1
	default:
		host = 2
	}
	path := 0
	for i, pattern := range c.Paths {
		literal := len(pattern)
		if at := strings.IndexAny(pattern, "*?"); at >= 0 {
			literal = at
		} else {
			literal++ // an exact path before all that begin like it
		}
		if i == 0 || literal < path {
			path = literal // the least specific one decides
		}
	}
	others := c.Kinds() - min(1, len(c.Hosts)) - min(1, len(c.Paths))
	specific := (host*pathBands+min(path, pathBands-1))*otherBands + min(others, otherBands-1)
	return hostBands*pathBands*otherBands - 1 - specific
}

// prefer is the place that a rule gets when nobody else has it. Of hosts with wildcards
// those with more labels come first: *.eu.example.com before *.example.com.
func prefer(r plan.Route) int {
	hash := fnv.New32a()
	fmt.Fprintf(hash, "%s %d %v", r.Project, r.Port, r.Conditions)
	first, width := 1+band(r.Conditions)*bandWidth, bandWidth
	if slices.ContainsFunc(r.Conditions.Hosts, plan.IsWildcard) {
		width /= labelBands
		first += (labelBands - 1 - labels(r.Conditions)) * width
	}
	return first + int(hash.Sum32()%uint32(width))
}

// labels is how many dots the shortest host has, of those that are told apart.
func labels(c plan.Conditions) int {
	fewest := labelBands - 1
	for _, host := range c.Hosts {
		fewest = min(fewest, strings.Count(host, "."))
	}
	return fewest
}

// prioritise gives each rule of a listener its priority: first those that the user gave,
// then the others in the order of their services, each at the place it prefers or the
// next free one of its band. Who moved because a place was taken has to be at the new one
// when the other gets the old one, so that its requests always have a rule; so that waits.
func prioritise(l *lowering, listener *plan.Listener) {
	taken := map[int]*plan.Route{}
	for i := range listener.Rules {
		r := &listener.Rules[i]
		if r.Priority == 0 {
			continue
		}
		if other := taken[r.Priority]; other != nil {
			l.about(r.Service).within(r.From).At().Report(kindRule, "priority %d is already used by service %q", r.Priority, other.Service).
				WithHint("give the rule another priority, or remove priority").Also(other.From...)
		}
		taken[r.Priority] = r
	}
	for i := range listener.Rules {
		r := &listener.Rules[i]
		if r.Priority != 0 {
			continue
		}
		preferred := prefer(*r)
		r.Priority = preferred
		r.Computed = r.ListenerARN != ""
		for taken[r.Priority] != nil && r.Priority < plan.LastPriority {
			r.Priority++
		}
		if r.Priority != preferred {
			taken[preferred].After = append(taken[preferred].After, r.RuleID())
		}
		taken[r.Priority] = r
		reportComputed(l, *r)
	}
	slices.SortFunc(listener.Rules, func(a, b plan.Route) int { return cmp.Compare(a.Priority, b.Priority) })
	checkReached(l, listener.Rules)
}

// reportComputed says that a priority on an existing listener is known when it is deployed.
func reportComputed(l *lowering, r plan.Route) {
	if r.Computed {
		l.about(r.Service).within(r.From).At("x-aws-listener", "arn").
			Report(kindComputedPriority, "its rule on the existing listener gets priority %d or, if that is taken, the next free one",
				r.Priority)
	}
}

// checkReached reports rules that never match, since all of their requests are for a rule
// before them.
func checkReached(l *lowering, rules []plan.Route) {
	for i, r := range rules {
		at := slices.IndexFunc(rules[:i], func(earlier plan.Route) bool { return coversConditions(earlier.Conditions, r.Conditions) })
		if at < 0 {
			continue
		}
		earlier := rules[at]
		if coversConditions(r.Conditions, earlier.Conditions) {
			l.about(r.Service).within(r.From).At().
				Report(kindListenerClash, "its rule on port %d never matches, because service %q has the same rule", r.Port, earlier.Service).
				WithHint("give the two services different hosts, paths, or other conditions").Also(earlier.From...)
			continue
		}
		l.about(r.Service).within(r.From).At().
			Report(kindListenerClash,
				"its rule on port %d never matches, because the rule of service %q comes first, with priority %d, and matches all of the same "+
					"requests", r.Port, earlier.Service, earlier.Priority).
			WithHint("give this rule a lower priority number").Also(earlier.From...)
	}
}

// coversConditions reports whether requests that match the other conditions match these too. Where it
// takes more than a look at the patterns to know, they do not.
func coversConditions(c plan.Conditions, other plan.Conditions) bool {
	return coverTexts(c.Hosts, other.Hosts, true) && coverTexts(c.Paths, other.Paths, false) && coverTexts(c.Methods, other.Methods, false) &&
		coverBlocks(c.SourceIPs, other.SourceIPs) &&
		coverNamed(c.Headers, other.Headers) && coverNamed(c.Query, other.Query)
}

// coverTexts reports whether each of the other patterns is a case of one of the patterns, of
// which none is everything.
func coverTexts(patterns, others []string, anyCase bool) bool {
	return len(patterns) == 0 || len(others) > 0 && !slices.ContainsFunc(others, func(other string) bool {
		return !slices.ContainsFunc(patterns, func(pattern string) bool {
			if anyCase {
				return patternCovers(strings.ToLower(pattern), strings.ToLower(other))
			}
			return patternCovers(pattern, other)
		})
	})
}

// patternCovers reports whether a pattern, in which * is any text and ? any character,
// matches all that the other one does: * stands for wildcards too, and ? for another ?.
func patternCovers(pattern, other string) bool {
	expression := strings.NewReplacer(`\*`, `.*`, `\?`, `[^*]`).Replace(regexp.QuoteMeta(pattern))
	return lazyregexp.New("^(?s:" + expression + ")$").MatchString(other)
}

func coverBlocks(blocks, others []string) bool {
	return len(blocks) == 0 || len(others) > 0 && !slices.ContainsFunc(others, func(other string) bool {
		inner, err := netip.ParsePrefix(other)
		return err != nil || !slices.ContainsFunc(blocks, func(block string) bool {
			outer, err := netip.ParsePrefix(block)
			return err == nil && outer.Bits() <= inner.Bits() && outer.Contains(inner.Addr())
		})
	})
}

// coverNamed reports whether the others ask for each of the names, with no other values.
func coverNamed(list, others []plan.NamedValues) bool {
	return !slices.ContainsFunc(list, func(named plan.NamedValues) bool {
		return !slices.ContainsFunc(others, func(other plan.NamedValues) bool {
			return strings.EqualFold(named.Name, other.Name) && coverTexts(named.Values, other.Values, true)
		})
	})
}
