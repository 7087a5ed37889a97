package lower

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// An attribute is a Compose attribute, or with ".**" everything below one, and what
// becomes of it. Each attribute of the Compose schema stands in one feature's reads
// or in one of the lists below; a test counts them.
type attribute struct {
	path  string // elements joined by dots; * is any name, [] an item of a list
	means string // what becomes of it
}

// An extension is one x-aws-* key: where it may stand, and what it says.
type extension struct {
	key    string
	levels []string // the paths it may stand at, with * for names: "services.*.ports.[]"
	about  string   // what it does, for people
	value  any      // a zero value of the type it decodes to; nil: free-form, read elsewhere
}

// A feature is one subject that Compose users write about and that AWS has an
// answer to.
type feature struct {
	name  string // the heading in the documentation
	about string // what becomes of it on AWS, for people: one paragraph

	reads      []attribute // the Compose attributes it translates
	extensions []extension // the x-aws-* keys it understands
	kinds      []diag.Kind // what it may report

	lower  func(*lowering) // decides, for the whole project
	relies []reliance      // on features that decide before
}

// A reliance is why a feature decides after another one.
type reliance struct{ on, because string }

// after is the feature, which decides after another one for a reason.
func (f feature) after(other feature, because string) feature {
	f.relies = append(slices.Clone(f.relies), reliance{other.name, because})
	return f
}

// A lowering turns the loaded project into a plan. Features read the project, add to the
// plan, and report what they find. Those that say which services there are, in whose tasks,
// come first: log routers are services that the files do not name.
type lowering struct {
	*diag.List
	*load.Input
	features       []feature
	overlay        *overlayView
	acknowledged   acknowledgements
	credentials    []plan.Variable                    // that no finding may show
	starts         map[string]string                  // of services, their command lines with the scripts that these run
	builders       map[string]string                  // the services that build images here, by the names of these
	pages          map[string]pageAddress             // what addressBelow found
	dockerfiles    map[string]load.Dockerfile         // of the services that build images here
	facts          map[string]knownImage              // of images, what lookup found
	owns           map[string]*images.Facts           // of them, what is known of their sources; nil: nothing
	beforeAWS      map[string]types.MappingWithEquals // of services, the environment with what x-aws-environment replaces
	derivedWaits   map[string][]string                // of services, what they wait for although no file says so
	waitsOfProxies map[string][]string                // of services, what proxyWaits found; nil: not looked for yet
	words          map[string]map[string][]string     // of services, what mentions found
	users          map[string][]*plan.Service         // by what mentions found in their settings
	readers        []fileReader                       // of mounted files
	forwards       map[string][]forward               // of services, what forwardsOf found
	docker         dockerIndex                        // names that only Docker has
	static         map[string]string                  // services by the addresses that Docker gives them
	unnamed        []ignoredAddress                   // attributes with such addresses
	namedStatic    map[string]bool                    // those of them that other services name
	belowLocalhost []string                           // names below localhost in the project; nil: not looked for yet
	portVariables  map[string][]string                // of services, the ports in variables such as PORT
	origins        map[string]map[string][]string     // of services, what originsOf found
	inTexts        map[string]bool                    // generated secrets that are in a text with others; nil: not looked for yet
	deployments    map[string]*deploymentExtension    // of services, as decoded; nil where that was not possible
	closedPorts    []closedPort                       // published ports that stay off the load balancers
	imageVolumes   map[string][]string                // of services, what their images declare and nothing is mounted at
	initImage      string                             // of the containers that deliver files
	references     []Reference                        // the images that are not built here
	plan           *plan.Plan
}

// A Result is what was decided.
type Result struct {
	Plan       *plan.Plan
	References []Reference // the images that are not built here

	input        *load.Input
	acknowledged acknowledgements
	credentials  []plan.Variable
}

// Lower makes every decision, and reports what it finds.
func Lower(in *load.Input, findings *diag.List) Result { return lowerBy(features(), in, findings) }

// Reported are the findings that the user gets to see: without those that the files
// acknowledge, and those that follow from what an earlier error took out. The values of
// credentials are concealed in them.
func (r Result) Reported(list *diag.List) []diag.Finding {
	findings := list.Resolve(r.input.Source)
	if r.acknowledged.report(list, findings) {
		findings = list.Resolve(r.input.Source)
	}
	reported := slices.DeleteFunc(findings, func(f diag.Finding) bool {
		return r.acknowledged.cover(f) || r.input.FollowsFromRemoved(f) || r.isOfOriginal(f)
	})
	conceal(r.credentials, reported)
	return reported
}

// isOfOriginal reports whether a finding is about what a step of x-aws-prepare has from its service, about which it is, too.
func (r Result) isOfOriginal(f diag.Finding) bool {
	hook := r.input.Hooks[f.Service]
	return hook.Prepares && f.Severity != diag.Error && !slices.ContainsFunc(hook.Own, func(own source.Path) bool {
		return len(f.Path) >= len(own) && slices.Equal(f.Path[:len(own)], own)
	})
}

// lowerBy has features decide, in their order. What was loaded stays as it is: what
// follows from it is added to a copy.
func lowerBy(features []feature, in *load.Input, findings *diag.List) Result {
	own, project := *in, *in.Project
	project.Services, project.Volumes = maps.Clone(project.Services), maps.Clone(project.Volumes)
	own.Project = &project
	l := &lowering{
		List: findings, Input: &own, features: features, overlay: viewOverlay(in.Overlay),
		acknowledged: acknowledgements{}, words: map[string]map[string][]string{}, deployments: map[string]*deploymentExtension{},
		derivedWaits: map[string][]string{}, forwards: map[string][]forward{},
		builders: map[string]string{}, dockerfiles: map[string]load.Dockerfile{}, pages: map[string]pageAddress{}, imageVolumes: map[string][]string{},
		plan: &plan.Plan{Project: project.Name, Unresolved: map[string]cfn.LogicalID{}},
	}
	for _, name := range slices.Sorted(maps.Keys(project.Services)) {
		l.plan.Services = append(l.plan.Services, &plan.Service{Name: name})
		if s := project.Services[name]; s.Build != nil && s.Image != "" && l.builders[s.Image] == "" {
			l.builders[s.Image] = name
		}
	}
	deriveBindVolumes(l)
	deriveAddresses(l)
	harden(l)
	ofImages(l)
	deriveDependencies(l)
	deriveResolvers(l)
	for _, f := range features {
		if f.lower != nil {
			f.lower(l)
		}
	}
	return Result{l.plan, l.references, in, l.acknowledged, l.credentials}
}

// active reports whether a service is translated: neither a profile nor the command line
// leaves it out.
func (l *lowering) active(service string) bool {
	_, ok := l.Project.Services[service]
	return ok
}

// eachService visits the services in order, each with its Compose configuration.
func (l *lowering) eachService(visit func(*plan.Service, types.ServiceConfig)) {
	for _, s := range l.plan.Services {
		visit(s, l.Project.Services[s.Name])
	}
}

// eachTask visits the services that have tasks of their own.
func (l *lowering) eachTask(visit func(*plan.Service, types.ServiceConfig)) {
	for _, s := range l.plan.Tasks() {
		visit(s, l.Project.Services[s.Name])
	}
}
