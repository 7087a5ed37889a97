package translate

import "github.com/compose2ecs/compose2ecs/pkg/translate/diag"

var limits = feature{
	name:  "Limits",
	about: "Limits that AWS would report only during a deployment are checked before.",
	kinds: []diag.Kind{kindTooManyGroups, kindTooManyTargets, kindTooManyListeners, kindLongName},
	lower: lowerLimits,
}

var (
	kindTooManyGroups = diag.Kind{
		Code: "C2E-security-groups", Severity: diag.Error,
		Title: "too many security groups on a service",
		Cause: "A task takes at most five security groups: one for each of its networks, and one of its own when a load balancer or a file system is involved.",
		Cure:  "put the service on fewer networks",
	}
	kindTooManyTargets = diag.Kind{
		Code: "C2E-target-groups", Severity: diag.Error,
		Title: "too many exposed ports on a service",
		Cause: "An ECS service takes at most five target groups.",
		Cure:  "take ports off the load balancer with x-aws-listener: {exposure: none}",
	}
	kindTooManyListeners = diag.Kind{
		Code: "C2E-listeners", Severity: diag.Error,
		Title: "too many listeners",
		Cause: "A load balancer takes at most 50 listeners.",
		Cure:  "take ports off the load balancer with x-aws-listener: {exposure: none}",
	}
	kindLongName = diag.Kind{
		Code: "C2E-long-name", Severity: diag.Error,
		Title: "name is too long",
		Cause: "A service's name is a label of its DNS name, of at most 63 characters; the names of volumes, secrets and networks go into names that AWS limits too.",
		Cure:  "use a shorter name",
	}
)

// Amazon ECS Developer Guide, "Amazon ECS service quotas"; Elastic Load Balancing,
// "Quotas for your Application Load Balancers"; RFC 1035 for the length of a label.
const (
	maxGroups    = 5
	maxTargets   = 5
	maxListeners = 50
	maxName      = 63
)

func lowerLimits(l *lowering) {
	for _, s := range l.plan.Services {
		at := l.At("services", s.Name)
		groups := len(s.Networks)
		if s.needsGroup() {
			groups++
		}
		if groups > maxGroups {
			l.At("services", s.Name, "networks").Report(kindTooManyGroups, "service %q: %d networks make %d security groups, more than %d", s.Name, len(s.Networks), groups, maxGroups)
		}
		if len(s.Targets) > maxTargets {
			l.At("services", s.Name, "ports").Report(kindTooManyTargets, "service %q: %d ports on the load balancer, more than %d", s.Name, len(s.Targets), maxTargets)
		}
		if len(s.Name) > maxName {
			at.Report(kindLongName, "service %q: the name has %d characters, more than %d", s.Name, len(s.Name), maxName)
		}
	}
	for _, v := range l.plan.Volumes {
		if len(v.Name) > maxName {
			l.At("volumes", v.Name).Report(kindLongName, "volume %q: the name has %d characters, more than %d", v.Name, len(v.Name), maxName)
		}
	}
	if lb := l.plan.LoadBalancer; lb != nil && len(lb.Listeners) > maxListeners {
		l.At(lb.Listeners[maxListeners].from...).Report(kindTooManyListeners, "%d listeners, more than %d", len(lb.Listeners), maxListeners)
	}
}
