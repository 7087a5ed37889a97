package lower

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// The first interface of a task on Fargate, eth0, is for the metadata of the task: it has the address 169.254.172.2 in each of them, before
// that of the network (https://github.com/hashicorp/terraform-aws-consul-ecs: "ip_addresses": ["169.254.172.2", "10.0.2.26"]). Spring Cloud
// registers a program with the address of the first interface that is not the loopback
// (org.springframework.cloud.commons.util.InetUtils, findFirstNonLoopbackAddress), unless useOnlySiteLocalInterfaces is set.
var (
	kindRegistered = diag.Kind{
		Code: "C2E-registered-address", Severity: diag.Info,
		Title: "program registers its private IP address",
		Cause: "Spring Cloud registers a program under the address of its first network interface. On Fargate, this is 169.254.172.2 in every " +
			"task, which no other task can reach. compose2ecs sets a variable that makes it choose the private IP address of the task.",
		Fix: "nothing to do; to choose another address, set SPRING_CLOUD_INETUTILS_PREFERREDNETWORKS",

		Choice: "registered addresses", Together: "these services register their private IP addresses: %s",
	}
)

const (
	inetUtils  = "SPRING_CLOUD_INETUTILS_"
	siteLocal  = inetUtils + "USEONLYSITELOCALINTERFACES"
	eurekaPort = 8761
)

// registering is what variables are called with which a program on Spring Cloud finds a registry.
var registering = lazyregexp.New(`(?i)^(eureka_(client|instance)_|spring_cloud_(consul|zookeeper|nacos|discovery|kubernetes)_)`)

// fixRegistered has programs that register themselves choose an address which others reach.
func (n needs) fixRegistered() {
	set := slices.ContainsFunc(slices.Collect(maps.Keys(n.config.Environment)), func(name string) bool {
		return strings.HasPrefix(strings.ToUpper(name), inetUtils)
	})
	if set || !n.mayRegister() {
		return
	}
	n.service.Container.Environment = append(n.service.Container.Environment, plan.Variable{Name: siteLocal, Value: "true"})
	slices.SortFunc(n.service.Container.Environment, func(a, b plan.Variable) int { return strings.Compare(a.Name, b.Name) })
	n.about(n.service.Name).At().ReportThat(kindRegistered, "registers its private IP address, because %s is set", siteLocal).
		Of(n.service.Name, "")
}

// mayRegister reports whether a program registers itself as Spring Cloud does, as far as its variables say so, or may do so: there is
// a registry for that, and the program is of the project. The variable means nothing to others.
func (n needs) mayRegister() bool {
	for name := range n.config.Environment {
		if registering.MatchString(name) {
			return true
		}
	}
	facts := n.factsOf(n.config)
	known := facts.Backend.Known() || facts.HTTP.Known() || facts.TCP.Known() || facts.Data.Known() || isNamedDatabase(n.config)
	return !known && n.service.RunMode == plan.LongRunning && slices.ContainsFunc(n.plan.Services, func(s *plan.Service) bool {
		return len(s.TaskOf) == 0 && isEureka(n.Project.Services[s.Name])
	})
}

// isEureka reports whether a service is a registry for Spring Cloud, by its port.
func isEureka(c types.ServiceConfig) bool {
	return slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return p.Target == eurekaPort }) ||
		slices.Contains(c.Expose, strconv.Itoa(eurekaPort))
}
