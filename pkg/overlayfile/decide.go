package overlayfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// decide writes down what the plan decides.
func (d *draft) decide(p *plan.Plan, findings []diag.Finding) {
	d.decideDomain(p)
	for _, s := range p.Services {
		b := d.services[s.Name]
		if b == nil { // a hook or a job, which stands elsewhere in the files
			continue
		}
		w := serviceWriter{draft: d, plan: p, service: s, block: b, redirects: slices.ContainsFunc(findings, func(f diag.Finding) bool {
			return f.Code == caddyRedirects && slices.Contains(servicesOf(f), s.Name)
		})}
		w.image(isPushed(s.Name, findings))
		w.size()
		w.runs()
		w.ports(findings)
		w.proxied()
		w.addresses()
	}
	d.decideVolumes(p)
}

// A serviceWriter writes down what is decided for one service.
type serviceWriter struct {
	*draft
	*block
	plan      *plan.Plan
	service   *plan.Service
	redirects bool // from HTTP to HTTPS, by itself
}

// A domain is x-aws-domain.
type domain struct {
	Name string `yaml:"name"`
	Zone string `yaml:"hosted_zone,omitempty"`
}

// decideDomain is about HTTPS.
func (d *draft) decideDomain(p *plan.Plan) {
	public := len(p.LoadBalancers) > 0 || len(d.proxiedServices(p)) > 0
	switch {
	case d.options.Domain != "" && !public: // an error, with which there would be no template
		d.open = append(d.open, fmt.Sprintf("nothing is public, so %s would lead nowhere: publish a port, then run compose2ecs init --force "+
			"--domain %[1]s", d.options.Domain))
	case d.options.Domain != "":
		d.project.add(setting{
			about: []string{"HTTPS: a certificate for the domain, validated by DNS, and DNS records that point to the load balancer."},
			key:   "x-aws-domain", value: domain{d.options.Domain, d.options.Zone},
		})
	case p.Domain != nil:
	case public:
		d.project.add(setting{
			about: []string{"HTTPS needs a domain in Route 53. If you have one, run compose2ecs init --force --domain shop.example.com, or set " +
				"x-aws-domain here and protocol: https below. Without it, visitors use plain HTTP and the load balancer's DNS name."},
			example: map[string]domain{"x-aws-domain": {Name: "shop.example.com"}},
		})
	}
}

// aboutBuilt is the comment on an image that is built.
const aboutBuilt = "deploy builds the image and pushes it to a repository in Amazon ECR. To push it to another registry, " +
	"name it here; to deploy an existing image, pass --image SERVICE=IMAGE."

// image is about images that are built, and pushed to a registry that is perhaps for others to write to.
func (w serviceWriter) image(pushed bool) {
	c := w.service.Container
	switch {
	case pushed:
		w.add(w.insteadOfPushing())
		return
	case c.Image != "":
		return
	}
	if c.Built {
		w.add(setting{
			about:   []string{aboutBuilt},
			example: map[string]any{"image": "ghcr.io/your-name/" + w.service.Name + ":1"},
		})
		return
	}
	w.add(setting{
		about: []string{fmt.Sprintf("ECS pulls the image from a registry: push it and set its name here, or "+
			"pass --parameter %s=IMAGE to compose2ecs deploy.", plan.ID(c.ImageOf, "Image"))},
		example: map[string]any{"image": fmt.Sprintf("123456789012.dkr.ecr.eu-west-1.amazonaws.com/%s/%s:1", w.plan.Project, w.service.Name)},
	})
}

// aboutLimits is the comment on sizes that follow from the Compose file.
const aboutLimits = "It is the smallest Fargate size that fits the limits in the Compose file."

// size is how large the tasks are.
func (w serviceWriter) size() {
	s := w.service
	if len(s.TaskOf) > 0 {
		w.say("It runs in the tasks of " + sentence.And(s.TaskOf) + ", whose size includes it.")
		return
	}
	size := fmt.Sprintf("%s vCPU and %s", cpus(s.Size.CPU), memory(s.Size.Memory))
	if s.Container.CPU != 0 || s.Container.Memory != 0 || len(w.plan.Containers(s)) > 1 || w.has("deploy") {
		about := []string{"Size of a task: " + size + "."}
		if w.has("deploy") || slices.ContainsFunc(w.plan.Containers(s), func(c *plan.Service) bool {
			return c.Container.CPU != 0 || c.Container.Memory != 0
		}) {
			about = append(about, aboutLimits)
		}
		w.say(about...)
		return
	}
	w.add(setting{
		key: "deploy",
		value: map[string]any{"resources": map[string]any{
			"limits": map[string]any{"cpus": cpus(s.Size.CPU), "memory": memory(s.Size.Memory)}}},
	})
	if w.limitsPIDs[s.Name] {
		w.add(setting{
			about: []string{"Compose does not accept this limit alongside those above. Fargate does not limit the number of processes."},
			key:   pidsLimitKey, value: reset{},
		})
	}
}

const preDeployKey = "x-aws-pre_deploy"

// migrates are parts of the names of services that bring a database up to date.
var migrates = []string{"migrat", "db-init", "dbinit", "db-setup"}

// runs is what starts the tasks, where nothing keeps them running.
func (w serviceWriter) runs() {
	s := w.service
	switch {
	case s.Init:
		w.say("It runs to completion in each task of " + sentence.And(s.TaskOf) + ", before the other containers start. With " +
			"x-aws-pre_deploy: true, a migration that several services wait for runs only once per deployment.")
	case s.RunMode == plan.OneOff && slices.ContainsFunc(migrates, func(part string) bool { return strings.Contains(s.Name, part) }):
		w.add(setting{
			about: []string{"A migration: it runs to completion in each deployment, before the other services change. Without this key, " +
				"it would run only on request: compose2ecs run " + s.Name},
			key: preDeployKey, value: true,
		})
	case s.RunMode == plan.OneOff:
		w.add(setting{
			about: []string{"It runs on request: compose2ecs run " + s.Name + ". To run it in each deployment, write x-aws-pre_deploy: true. " +
				"To run it at set times:"},
			example: map[string]any{"x-aws-schedule": map[string]any{"cron": "0 3 * * *"}},
		})
	}
}

func cpus(units int) string { return fmt.Sprint(float64(units) / 1024) }

// memory is as Compose writes it.
func memory(mebibytes int) string { return fmt.Sprintf("%dM", mebibytes) }
