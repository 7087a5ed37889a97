package overlayfile

import (
	"fmt"
	"maps"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// The findings that an overlay can do something about.
const (
	dockerSocket    = "C2E-docker-socket"
	hostNeeded      = "C2E-host-needed"
	proxy           = "C2E-proxy"
	privileged      = "C2E-privileged"
	reference       = "C2E-reference"
	refused         = "C2E-refused"
	sharedMigration = "C2E-shared-migration"
	outsideProxy    = "C2E-outside-proxy"
	noProgram       = "C2E-no-program"
	different       = "C2E-different"
)

// notOnAWS is the Compose profile of services that stay on this machine.
const notOnAWS = "not-on-aws"

const (
	dependsOnKey = "depends_on"
	profilesKey  = "profiles"
	pidsLimitKey = "pids_limit"
)

// repair changes whatever keeps the project from running, and reports whether it changed anything.
func (d *draft) repair(result *translate.Result) bool {
	changed := false
	for _, f := range result.Findings {
		switch f.Code {
		case requiredVariable, emptyKey:
			changed = d.generate(f, result.Plan) || changed
			changed = d.openPasswordless(f) || changed
		case unsetVariable:
			changed = d.generateKeys(f, result.Plan) || changed
		case noValue:
			changed = d.generateForUsers(f) || changed
			changed = d.replaceNull(f, result.Plan) || changed
		case different:
			d.notePIDs(f)
		case localVolume:
			changed = d.moveToEFS(f) || changed
		}
		for _, service := range servicesOf(f) {
			changed = d.repairService(service, f, result.Plan) || changed
		}
	}
	return changed
}

// repairService changes one of the services that a finding is about, and reports whether it changed anything.
func (d *draft) repairService(service string, f diag.Finding, p *plan.Plan) bool {
	b := d.services[service]
	if b == nil {
		return false
	}
	switch f.Code {
	case proxy:
		left := d.leaveOut(b, "it uses the Docker socket, which Fargate does not have. On AWS, a load balancer replaces it.")
		d.unproxied = d.unproxied || left
		return left
	case dockerSocket:
		if d.isApplication(service, p) {
			return false // what is to be decided is told when it is acknowledged
		}
		return d.leaveOutTool(service, p, "a Docker socket", "it uses the Docker socket, which Fargate does not have. If the application does "+
			"not work without it, run that part elsewhere. CloudWatch Logs replaces a log collector.")
	case hostNeeded:
		return d.leaveOutHostTool(service, p)
	case noProgram:
		return d.leaveOutIdle(service, p)
	case refused:
		return d.leaveOutRefused(service, f)
	case privileged:
		return d.observesHost(service) && d.leaveOutHostTool(service, p) || !b.has(profilesKey) && unprivileged(b)
	case healthProgram, healthSyntax:
		return d.probeInstead(service, p)
	case needsHTTPS:
		return d.plainCookies(service, f.NoteOn(service))
	case aboveVolume:
		return d.keepBelow(service, f)
	case bindLeft:
		return d.deliver(service, f, p)
	case dockerName:
		return d.nameInstead(service, f, p)
	case ownName:
		return d.listenAnywhere(service, f, p)
	case stepLeftOut:
		return d.include(service)
	case firstRun:
		return b.prepare(f.NoteOn(service))
	case keptAddress:
		return d.connect(service, p)
	case undeclaredPort:
		return b.expose(f.NoteOn(service))
	case connectOrder:
		return d.follow(service, f.NoteOn(service), p)
	case movedData:
		return b.keepDataWhere(f)
	case sharedSocket:
		return b.join(service, f.NoteOn(service), p)
	case sharedMigration:
		return b.migrateOnce()
	case outsideProxy: // what listeners it gets is decided when everything is repaired
		d.outside[service] = true
	case reference:
		if at := f.Path[2:]; len(at) == 2 && at[0] == dependsOnKey && d.isLeftOut(at[1]) {
			return b.doWithout(at[1])
		}
	}
	return false
}

// notePIDs remembers which services limit the number of processes by an attribute of their own.
func (d *draft) notePIDs(f diag.Finding) {
	for _, path := range placesOf(f) {
		if len(path) == 3 && path[0] == "services" && path[2] == pidsLimitKey {
			d.limitsPIDs[path[1]] = true
		}
	}
}

// servicesOf are the services that a finding is about: several where one finding tells of
// several places.
func servicesOf(f diag.Finding) []string {
	services := []string{serviceAt(f.Path)}
	for _, place := range f.Places {
		if name := serviceAt(place.Path); !slices.Contains(services, name) {
			services = append(services, name)
		}
	}
	return services
}

// serviceOf is the service that a finding is about, or "".
func serviceOf(f diag.Finding) string { return serviceAt(f.Path) }

func serviceAt(path source.Path) string {
	if len(path) > 1 && path[0] == "services" {
		return path[1]
	}
	return ""
}

// leaveOut keeps a service on this machine that has no use or no place on AWS, unless it is the only one, and reports
// whether it did.
func (d *draft) leaveOut(b *block, why string) bool {
	others := slices.DeleteFunc(slices.Clone(d.names.Services), func(name string) bool { return d.services[name] == b || d.isLeftOut(name) })
	if b.has(profilesKey) || len(others) == 0 {
		return false
	}
	b.set(setting{about: []string{"Left out: " + why}, key: profilesKey, value: []string{notOnAWS}})
	return true
}

// leaveOutRefused keeps a service on this machine that has something which Fargate does not offer.
func (d *draft) leaveOutRefused(service string, f diag.Finding) bool {
	attribute := f.Path[2]
	without := fmt.Sprintf("If the service works without %s, remove that from the Compose file, and profiles from this one.", attribute)
	if len(f.Path) == 3 { // services.NAME.ATTRIBUTE, which an overlay can reset
		without = fmt.Sprintf("If the service works without %[1]s, write %[1]s: !reset null here instead of profiles.", attribute)
	}
	left := d.leaveOut(d.services[service], messageOf(f)+". "+without)
	if left {
		d.open = append(d.open, fmt.Sprintf("service %q is left out, since Fargate does not support %s: make sure that the others work "+
			"without it", service, attribute))
	}
	return left
}

// leaveOutTool keeps a service on this machine that watches or starts containers, such as a log collector, or that observes its
// host. One that browsers reach is an application, which may work without them: it stays, and so does the warning.
func (d *draft) leaveOutTool(service string, p *plan.Plan, missing, why string) bool {
	if !d.observesHost(service) && (p == nil || len(p.Forwards(service)) > 0) {
		return false
	}
	left := d.leaveOut(d.services[service], why)
	if left {
		d.open = append(d.open, fmt.Sprintf("service %q is left out, since Fargate gives no access to %s: make sure that the others work "+
			"without it", service, missing))
	}
	return left
}

// leaveOutIdle keeps a service on this machine that starts nothing that runs, as those with tools for tests do. If others need it, it
// should run something: then the warning stays.
func (d *draft) leaveOutIdle(service string, p *plan.Plan) bool {
	if p == nil || len(p.Forwards(service)) > 0 || isNeeded(service, p) || isAsked(service, p) {
		return false
	}
	left := d.leaveOut(d.services[service], "it starts no program that keeps running, so it would exit immediately, and the deployment "+
		"would fail. If it has something to do, give it a command here instead of profiles.")
	if left {
		d.open = append(d.open, fmt.Sprintf("service %q is left out, since it starts no program that keeps running", service))
	}
	return left
}

// isNeeded reports whether another service waits for a service, or has its volumes or its image.
func isNeeded(service string, p *plan.Plan) bool {
	return slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		usesImage := s.Name != service && s.Container.ImageOf == service
		usesVolumes := slices.ContainsFunc(s.VolumesFrom, func(v plan.VolumesFrom) bool { return v.Service == service })
		return usesImage || usesVolumes || slices.Contains(s.Waits, service)
	})
}

func unprivileged(b *block) bool {
	return b.addOnce(setting{
		about: []string{"Fargate does not run privileged containers. Make sure that the program works without privileges."},
		key:   "privileged", value: false,
	})
}

// migrateOnce runs a migration in each deployment, and reports whether it was otherwise.
func (b *block) migrateOnce() bool {
	return b.addOnce(setting{
		about: []string{"A migration: it runs once in each deployment, before the other services change. Without this key, it would run in " +
			"each of their tasks, at the same time."},
		key: preDeployKey, value: true,
	})
}

// doWithout lets a service start without one that it depends on and that is left out, and reports whether it could.
func (b *block) doWithout(name string) bool {
	return b.wait(name, dependency{Condition: "service_started"}, "It no longer waits for services that are left out.")
}

// wait says how a service waits for another one, and reports whether nothing was said of that.
func (b *block) wait(name string, how dependency, why string) bool {
	s := setting{key: dependsOnKey, value: dependencies{}}
	if i := b.index(s.key); i >= 0 {
		s = b.settings[i]
	}
	waits, _ := s.value.(dependencies)
	if _, said := waits[name]; said {
		return false
	}
	waits[name] = how
	if !slices.Contains(s.about, why) {
		s.about = append(s.about, why)
	}
	b.set(s)
	return true
}

// A dependency is an item of depends_on.
type dependency struct {
	Condition string `yaml:"condition"`
	Required  bool   `yaml:"required"`
}

// started is how Compose waits for a service by default.
var started = dependency{Condition: "service_started", Required: true}

// dependencies are depends_on.
type dependencies map[string]dependency

// MarshalYAML is the short form, a list, if that says the same.
func (d dependencies) MarshalYAML() (any, error) {
	names := slices.Sorted(maps.Keys(d))
	if slices.ContainsFunc(names, func(name string) bool { return d[name] != started }) {
		return map[string]dependency(d), nil
	}
	return names, nil
}

// retreat takes back what was decided and cannot be, such as a rule of a proxy that no load
// balancer has, and reports whether there was anything.
func (d *draft) retreat(findings []diag.Finding) bool {
	changed := false
	for _, f := range findings {
		if f.Severity != diag.Error || len(f.Path) < 3 {
			continue
		}
		b := map[string]map[string]*block{"services": d.services, "volumes": d.volumes}[f.Path[0]][f.Path[1]]
		if b == nil {
			continue
		}
		if i := b.index(f.Path[2]); i >= 0 {
			b.settings[i] = setting{about: []string{"You need to decide: " + messageOf(f) + ".", advice + f.Hint}}
			changed = true
		}
	}
	return changed
}

func (d *draft) isLeftOut(service string) bool {
	b := d.services[service]
	if b == nil || !b.has(profilesKey) {
		return false
	}
	_, stays := b.settings[b.index(profilesKey)].value.([]string)
	return stays
}
